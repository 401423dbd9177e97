//! What was written, how it gets into each program, how it is taken back, and where to go from here.

mod view;

use std::collections::HashSet;
use std::path::PathBuf;

use crate::account::Identity;
use crate::output::journal::{Change, UndoError, Undone};
use crate::profile::Client;
use crate::programs::{self, HandOver, HandOverError, Step};
use crate::wizard::desk::Desk;
use crate::wizard::look::code::{self, Code};

use super::Footer;
use super::identity;
use super::plan::Planned;

/// What was written.
pub struct State {
    files: Vec<Planned>,
    /// What can be done for whom with a click.
    offers: Vec<HandOver>,
    /// The clients for whom it was done.
    handed: HashSet<&'static str>,
    /// What was changed from here, the last at the end; each can be taken back.
    changes: Vec<Change>,
    said: Said,
    copied: Option<usize>,
    /// The code that is shown, and for which client.
    shown: Option<(&'static str, Code)>,
    identity: Option<identity::Form>,
}

/// What there is to say of the last click.
enum Said {
    Nothing,
    /// To the program of this name it could not be handed over.
    NotHanded(&'static str, HandOverError),
    /// It could not be opened.
    NotOpened(std::io::Error),
    /// It was taken back.
    Undone(Undone),
    /// It was not taken back.
    NotUndone(UndoError),
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// Copy the path of this file.
    Copy(usize),
    /// Open the folder of the files.
    OpenFolder,
    /// Hand the files over to this client.
    HandOver(&'static str),
    /// Take the last change back.
    Undo,
    /// The same, over what was changed since.
    UndoAllTheSame,
    /// Write for another program.
    Another,
    /// Set up another account.
    Restart,
    /// Ask for another identity, or no more.
    Identity,
    /// In the fields for it.
    IdentityForm(identity::Message),
    /// That was it.
    Close,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To have this on the clipboard.
    Copy(String),
    /// To have the focus in this field.
    Focus(&'static str),
    /// To go back to the programs.
    Another,
    /// To go back to the programs with another identity, and with these ticked.
    Identity(Identity, Vec<&'static Client>),
    /// To set up another account.
    Restart,
    /// To close the window.
    Close,
}

impl State {
    /// With the files that were written, and what can be taken back of that.
    pub fn new(files: Vec<Planned>, change: Option<Change>, desk: &Desk) -> Self {
        let mut state = Self {
            files,
            offers: Vec::new(),
            handed: HashSet::new(),
            changes: change.into_iter().collect(),
            said: Said::Nothing,
            copied: None,
            shown: None,
            identity: None,
        };
        let offer = |client: &'static Client| {
            let paths: Vec<PathBuf> = state.of(client).map(|file| file.path.clone()).collect();
            programs::hand_over(client, &paths, &*desk.machine, &desk.installed)
        };
        state.offers = state.clients().into_iter().filter_map(offer).collect();
        state
    }

    fn clients(&self) -> Vec<&'static Client> {
        let mut clients: Vec<&'static Client> = self.files.iter().map(|file| file.client).collect();
        clients.dedup_by_key(|client| client.id);
        clients
    }

    fn of(&self, client: &Client) -> impl Iterator<Item = &Planned> {
        self.files.iter().filter(move |file| file.client.id == client.id)
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk) -> Action {
        match message {
            Message::Copy(place) => match self.files.get(place) {
                Some(file) => {
                    self.copied = Some(place);
                    return Action::Copy(file.path.display().to_string());
                }
                None => return Action::None,
            },
            Message::OpenFolder => self.open_folder(desk),
            Message::HandOver(client) => self.hand_over(client, desk),
            Message::Undo => self.undo(desk, false),
            Message::UndoAllTheSame => self.undo(desk, true),
            Message::Another => return Action::Another,
            Message::Restart => return Action::Restart,
            Message::Identity => {
                self.identity = if self.identity.is_some() { None } else { Some(identity::Form::default()) };
                return if self.identity.is_some() { Action::Focus(identity::FIRST) } else { Action::None };
            }
            Message::IdentityForm(message) => {
                let added = self.identity.as_mut().and_then(|form| form.update(message));
                return added.map_or(Action::None, |identity| Action::Identity(identity, self.clients()));
            }
            Message::Close => return Action::Close,
        }
        Action::None
    }

    fn open_folder(&mut self, desk: &Desk) {
        let folder = self.files.first().and_then(|file| file.path.parent());
        let opened = folder.map_or(Ok(()), |folder| desk.hands.open(folder));
        self.said = opened.map_or_else(Said::NotOpened, |()| Said::Nothing);
    }

    fn hand_over(&mut self, client: &'static str, desk: &Desk) {
        let Some(offer) = self.offers.iter().find(|offer| offer.client.id == client) else { return };
        if let Step::Show { file } = &offer.does {
            // One at a time, so that no camera sees another one.
            match code::read(file) {
                Ok(code) => (self.shown, self.said) = (Some((client, code)), Said::Nothing),
                Err(why) => self.said = Said::NotOpened(why),
            }
            return;
        }
        match offer.carry_out(&*desk.hands, &desk.journal) {
            Ok(done) => {
                self.handed.insert(client);
                self.changes.extend(done.change);
                self.said = Said::Nothing;
            }
            Err(error) => self.said = Said::NotHanded(offer.client.name, error),
        }
    }

    fn undo(&mut self, desk: &Desk, force: bool) {
        let Some(change) = self.changes.last() else { return };
        self.said = match desk.journal.undo(Some(&change.id), force) {
            Ok(undone) => {
                self.changes.pop();
                self.forget(&undone);
                Said::Undone(undone)
            }
            Err(error) => Said::NotUndone(error),
        };
    }

    /// What was taken back is no longer written, nor handed over.
    fn forget(&mut self, undone: &Undone) {
        self.shown = None;
        self.files.retain(|file| !undone.change.paths().any(|path| path == file.path));
        let back = |offer: &&HandOver| offer.changes.iter().any(|changed| undone.change.paths().any(|path| path == changed));
        for client in self.offers.iter().filter(back).map(|offer| offer.client.id).collect::<Vec<_>>() {
            self.handed.remove(client);
        }
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        Footer::next(desk.say("done-next"), Ok(Message::Close))
    }
}

#[cfg(test)]
impl State {
    /// Shows a code that lies in no file.
    pub fn show(&mut self, client: &'static str, png: &[u8]) {
        self.shown = Code::decode(png).map(|code| (client, code));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::account::Secret;
    use crate::output::journal::Journal;
    use crate::profile::Platform;
    use crate::programs::tests::{Pretend, Told};
    use crate::wizard::page::plan;
    use crate::wizard::shell::tests::{desk, journey};

    /// A page behind files for `clients`, on a Linux machine with Mutt.
    fn page(folder: &std::path::Path, clients: &[&str]) -> (State, Desk) {
        let mut desk = desk();
        let mut machine = Pretend::new(Platform::Linux).with(&["/usr/bin/mutt"]);
        machine.variables.insert("HOME", folder.into());
        desk.installed = programs::installed(&machine);
        (desk.machine, desk.hands, desk.journal) = (Arc::new(machine), Arc::new(Told::default()), Journal::at(folder.join("state")));
        let clients: Vec<&'static Client> = clients.iter().map(|id| crate::profile::client(id).unwrap()).collect();
        let options = crate::profile::Options { sheet_labels: desk.words.sheet_labels(), ..Default::default() };
        let account = journey().account().unwrap();
        let secret: Option<&Secret> = None;
        let (files, change) = plan::carry_out(&account, &clients, &folder.join("out"), options, secret, false, &desk.journal).unwrap();
        (State::new(files, change, &desk), desk)
    }

    #[test]
    fn the_path_is_copied_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (mut state, desk) = page(folder.path(), &["sheet"]);
        let path = state.files[0].path.display().to_string();
        let Action::Copy(copied) = state.update(Message::Copy(0), &desk) else { panic!("not copied") };
        assert_eq!(copied, path);
    }

    #[test]
    fn what_was_done_is_taken_back_step_by_step() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(".muttrc"), "set a = b\n").unwrap();
        let (mut state, desk) = page(folder.path(), &["neomutt", "sheet"]);
        let rc = || std::fs::read_to_string(folder.path().join(".muttrc")).ok();
        assert_eq!(state.offers.len(), 2);
        state.update(Message::HandOver("neomutt"), &desk);
        assert!(rc().unwrap().contains("source ") && state.handed.contains("neomutt"));
        state.update(Message::Undo, &desk);
        assert!(rc().as_deref() != Some("set a = b\n") || !state.handed.contains("neomutt"));
        assert_eq!((state.files.len(), state.changes.len()), (3, 1), "the files are still there");
        std::fs::write(&state.files[0].path, "edited").unwrap();
        state.update(Message::Undo, &desk);
        assert!(matches!(&state.said, Said::NotUndone(UndoError::Changed(changed)) if changed.len() == 1));
        state.update(Message::UndoAllTheSame, &desk);
        assert!(matches!(&state.said, Said::Undone(_)) && state.files.is_empty() && !folder.path().join("out").exists());
    }

    #[test]
    fn another_identity_leads_back_with_what_was_ticked() {
        let folder = tempfile::tempdir().unwrap();
        let (mut state, desk) = page(folder.path(), &["neomutt", "sheet"]);
        assert!(matches!(state.update(Message::Identity, &desk), Action::Focus(_)));
        let form = |message| Message::IdentityForm(message);
        state.update(form(identity::Message::Address("shop".into())), &desk);
        assert!(matches!(state.update(form(identity::Message::Add), &desk), Action::None));
        state.update(form(identity::Message::Address("shop@example.org".into())), &desk);
        let Action::Identity(identity, ticked) = state.update(form(identity::Message::Add), &desk) else { panic!("not added") };
        assert_eq!((identity.address.to_string().as_str(), identity.name, ticked.len()), ("shop@example.org", None, 2));
    }

    #[test]
    fn a_code_is_shown_on_the_page_until_its_file_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (mut state, desk) = page(folder.path(), &["thunderbird-android", "sheet"]);
        assert!(state.shown.is_none());
        state.update(Message::HandOver("thunderbird-android"), &desk);
        assert!(state.shown.as_ref().is_some_and(|(client, _)| *client == "thunderbird-android"));
        assert!(state.handed.is_empty(), "the phone has yet to be held there");
        state.update(Message::Undo, &desk);
        assert!(state.shown.is_none());
        state.update(Message::HandOver("thunderbird-android"), &desk);
        assert!(state.shown.is_none() && matches!(state.said, Said::NotOpened(_)));
    }
}
