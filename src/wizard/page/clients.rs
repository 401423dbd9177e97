//! For which mail programs, where the files go, and exactly which will be written.

mod view;

use std::collections::BTreeMap;
use std::path::PathBuf;

use iced::Task;

use crate::account::{Account, Leave, Secret};
use crate::output::journal::Change;
use crate::profile::{self, Client};
use crate::wizard::desk::Desk;

use super::Footer;
use super::plan::{self, Failed, Plan, Planned};
use super::typing;

/// What is chosen.
pub struct State {
    account: Account,
    ticked: Vec<&'static Client>,
    folder: String,
    with_password: bool,
    may_password: bool,
    replace: bool,
    leave: Leave,
    plan: Plan,
    failed: Option<Failed>,
    /// The words of the settings sheet.
    labels: BTreeMap<String, String>,
    /// The settings to type in, while they are shown instead.
    typing: Option<typing::State>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A client was ticked or unticked, by its id.
    Tick(&'static str),
    /// The settings are to be typed in, into the program called so or into any.
    Type(Option<&'static str>),
    /// On the page with the settings to type in.
    Typing(typing::Message),
    /// The folder was changed.
    Folder(String),
    /// The folder is to be chosen in a window of the system.
    Browse,
    /// It was chosen there, or not.
    Browsed(Option<PathBuf>),
    /// Whether the password goes into the files.
    Password,
    /// Whether files that are there are replaced.
    Replace,
    /// Write.
    Write,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To have this on the clipboard.
    Copy(String),
    /// To have this done.
    Run(Task<Message>),
    /// To be seen from its top again.
    Turned,
    /// To go on: these were written, and this can be taken back.
    Written(Vec<Planned>, Option<Change>),
}

impl State {
    /// With these ticked, and the usual folder.
    pub fn new(account: Account, leave: Leave, desk: &Desk, has_password: bool, ticked: Vec<&'static Client>) -> Self {
        let mut state = Self {
            account,
            ticked,
            folder: desk.folder.display().to_string(),
            with_password: false,
            may_password: has_password,
            replace: false,
            leave,
            plan: Plan::default(),
            failed: None,
            labels: desk.words.sheet_labels(),
            typing: None,
        };
        state.replan();
        state
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk, secret: Option<&Secret>) -> Action {
        self.failed = None;
        match message {
            Message::Tick(id) => self.tick(id),
            Message::Type(program) => {
                self.typing = Some(typing::State::new(&self.account, program, desk));
                return Action::Turned;
            }
            Message::Typing(message) => return self.typed(message),
            Message::Folder(folder) => self.folder = folder,
            Message::Browse => return Action::Run(self.browse()),
            Message::Browsed(folder) => self.folder = folder.map_or_else(|| self.folder.clone(), |folder| folder.display().to_string()),
            Message::Password => self.with_password = !self.with_password && self.may_password,
            Message::Replace => self.replace = !self.replace,
            Message::Write => return self.write(desk, secret),
        }
        self.replan();
        Action::None
    }

    fn typed(&mut self, message: typing::Message) -> Action {
        match self.typing.as_mut().map(|typing| typing.update(message)) {
            Some(typing::Action::Copy(text)) => Action::Copy(text),
            Some(typing::Action::Back) if self.close() => Action::Turned,
            _ => Action::None,
        }
    }

    /// Back from the settings to type in, if they are shown.
    pub fn close(&mut self) -> bool {
        self.typing.take().is_some()
    }

    /// Where the system has no such window, nothing is chosen, and the field beside it is there all the same.
    fn browse(&self) -> Task<Message> {
        let start = self.path().ancestors().find(|folder| folder.is_dir()).map(PathBuf::from);
        let dialog = rfd::AsyncFileDialog::new();
        let dialog = match start {
            Some(start) => dialog.set_directory(start),
            None => dialog,
        };
        let chosen = async move { dialog.pick_folder().await.map(|folder| folder.path().to_owned()) };
        Task::perform(chosen, Message::Browsed)
    }

    fn tick(&mut self, id: &'static str) {
        let before = self.ticked.len();
        self.ticked.retain(|client| client.id != id);
        if self.ticked.len() == before {
            self.ticked.extend(profile::client(id).filter(|client| client.serves(self.account.receive)));
        }
        if !self.ticked.iter().any(|client| client.holds_password()) {
            self.with_password = false;
        }
    }

    fn replan(&mut self) {
        self.plan = plan::plan(&self.account, &self.ticked, &self.path(), &self.options());
        if !self.plan.files.iter().any(|file| file.taken) {
            self.replace = false;
        }
    }

    fn path(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    fn options(&self) -> profile::Options {
        profile::Options {
            lookup: profile::Lookup::of_this_system(),
            leave: self.leave,
            sheet_labels: self.labels.clone(),
            ..Default::default()
        }
    }

    fn write(&mut self, desk: &Desk, secret: Option<&Secret>) -> Action {
        let password = secret.filter(|_| self.with_password);
        let written = plan::carry_out(&self.account, &self.ticked, &self.path(), self.options(), password, self.replace, &desk.journal);
        match written {
            Ok((files, change)) => return Action::Written(files, change),
            Err(failed) => self.failed = Some(failed),
        }
        self.replan();
        Action::None
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        if let Some(typing) = &self.typing {
            return typing.footer(desk).map(Message::Typing);
        }
        let files = self.plan.files.len();
        let reason = if self.ticked.is_empty() {
            Some("clients-reason-none")
        } else if !self.path().is_absolute() {
            Some("clients-reason-folder")
        } else if !self.plan.refused.is_empty() {
            Some("clients-reason-refused")
        } else if self.plan.files.iter().any(|file| file.taken) && !self.replace {
            Some("clients-reason-taken")
        } else {
            None
        };
        let next = reason.map_or(Ok(Message::Write), |reason| Err(desk.say(reason)));
        Footer::next(desk.say_with("clients-next", &[("count", files.into())]), next)
    }
}

#[cfg(test)]
impl State {
    /// The files that would be written.
    pub fn planned(&self) -> Vec<super::plan::Planned> {
        self.plan.files.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::output::journal::Journal;
    use crate::profile::CLIENTS;
    use crate::wizard::shell::tests::{desk, journey};

    fn state(folder: &Path) -> (State, Desk) {
        let mut desk = desk();
        (desk.folder, desk.journal) = (folder.into(), Journal::at(folder.join(".state")));
        (State::new(journey().account().unwrap(), Leave::Ever, &desk, true, vec![]), desk)
    }

    #[test]
    fn nothing_is_written_before_the_files_were_shown() {
        let folder = tempfile::tempdir().unwrap();
        let (mut state, desk) = state(folder.path());
        assert!(state.footer(&desk).next.is_err());
        state.update(Message::Tick("sheet"), &desk, None);
        let shown: Vec<PathBuf> = state.plan.files.iter().map(|file| file.path.clone()).collect();
        assert!(!shown.is_empty() && std::fs::read_dir(folder.path()).unwrap().count() == 0);
        let Action::Written(files, _) = state.update(Message::Write, &desk, None) else { panic!("not written") };
        assert_eq!(files.iter().map(|file| file.path.clone()).collect::<Vec<_>>(), shown);
        assert!(shown.iter().all(|path| path.exists()));
    }

    #[test]
    fn another_file_is_replaced_only_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let (mut state, desk) = state(folder.path());
        state.update(Message::Tick("sheet"), &desk, None);
        std::fs::write(&state.plan.files[0].path, "mine").unwrap();
        assert!(matches!(state.update(Message::Write, &desk, None), Action::None));
        assert!(state.failed.is_some() && state.plan.files[0].taken && state.footer(&desk).next.is_err());
        state.update(Message::Replace, &desk, None);
        assert!(matches!(state.update(Message::Write, &desk, None), Action::Written(..)));
    }

    #[test]
    fn the_password_is_written_only_where_asked() {
        let secret = Secret::password("not-a-real-one".into()).unwrap();
        let holder = CLIENTS.iter().find(|client| client.holds_password()).unwrap();
        let written = |ask: bool| {
            let folder = tempfile::tempdir().unwrap();
            let (mut state, desk) = state(&folder.path().join("new"));
            state.update(Message::Tick(holder.id), &desk, Some(&secret));
            if ask {
                state.update(Message::Password, &desk, Some(&secret));
            }
            let Action::Written(files, _) = state.update(Message::Write, &desk, Some(&secret)) else { panic!("not written") };
            files.iter().any(|file| String::from_utf8_lossy(&std::fs::read(&file.path).unwrap()).contains("not-a-real-one"))
        };
        assert!(!written(false));
        assert!(written(true));
    }
}
