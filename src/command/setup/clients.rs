//! For which mail programs, where to, what exactly; then it is written.

use std::path::{Path, PathBuf};

use crate::account::{Account, Receive, SecretKind};
use crate::command::files::{self, Planned};
use crate::command::show;
use crate::journey::Step;
use crate::keep::{Keeper, Names};
use crate::output;
use crate::profile::{CLIENTS, Client, Concern, Lookup, Options};
use crate::programs::Group;

use super::talk::{Ask, Heard, Leave, Turn};
use super::{Kept, Setup, home};

/// The questions of this step, so that going back finds the one before.
enum Place {
    Clients,
    Folder,
    Confirm,
}

impl Setup<'_> {
    /// Asks, says what will be written, and writes.
    pub(super) fn clients(&mut self) -> Result<Step, Leave> {
        let Some(account) = self.journey.account() else { return Ok(Step::Settings) };
        let (mut place, mut chosen) = (Place::Clients, vec![]);
        loop {
            place = match place {
                Place::Clients => match self.which(account.receive)? {
                    Turn::Back => return Ok(Step::Advice),
                    Turn::On(clients) => {
                        chosen = clients;
                        Place::Folder
                    }
                },
                Place::Folder => match self.folder()? {
                    Turn::Back => Place::Clients,
                    Turn::On(()) => Place::Confirm,
                },
                Place::Confirm => {
                    let (leave, lookup) = (self.journey.leave(), Lookup::of_this_system());
                    let options = Options { leave, lookup, sheet_labels: self.words.sheet_labels(), ..Options::default() };
                    if self.confirm(&account, &chosen, &options)? {
                        return Ok(Step::Done);
                    }
                    Place::Folder
                }
            };
        }
    }

    fn which(&mut self, receive: Receive) -> Heard<Vec<&'static Client>> {
        let (offered, mut clients) = (self.offered(receive), vec![]);
        for group in Group::ALL {
            let own = group.clients(&offered, &self.installed);
            let by_hand = self.installed.iter().filter(|one| group == Group::Here && one.program.client.is_none());
            let by_hand: Vec<&str> = by_hand.map(|one| one.program.name).collect();
            if own.is_empty() && by_hand.is_empty() {
                continue;
            }
            self.talk.line(&format!("{}:", self.words.group(group)));
            for client in own {
                clients.push(client);
                self.talk.line(&format!("{}. {}", clients.len(), self.words.client(client)));
            }
            if !by_hand.is_empty() {
                self.talk.say_with("setup-by-hand-only", &[("programs", by_hand.join(", ").into())]);
            }
        }
        let ask = Ask { prompt: self.words.say("setup-clients"), default: None, help: "setup-clients-help" };
        let wrong = self.words.say_with("setup-clients-wrong", &[("last", clients.len().to_string().into())]);
        self.talk.text(&ask, |typed| {
            let mut chosen: Vec<&'static Client> = vec![];
            for word in typed.split([',', ' ', ';']).filter(|word| !word.is_empty()) {
                let number = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                let named = || clients.iter().find(|client| client.id == word);
                let client = number.map_or_else(named, |number| clients.get(number)).ok_or_else(|| wrong.clone())?;
                if !chosen.iter().any(|other| other.id == client.id) {
                    chosen.push(client);
                }
            }
            if chosen.is_empty() { Err(wrong.clone()) } else { Ok(chosen) }
        })
    }

    /// Those that are offered and can receive so; where none of them can, all that can.
    fn offered(&self, receive: Receive) -> Vec<&'static Client> {
        let can = |client: &&Client| client.serves(receive);
        let offered: Vec<&'static Client> = self.clients.iter().copied().filter(can).collect();
        if offered.is_empty() { CLIENTS.iter().filter(can).collect() } else { offered }
    }

    fn folder(&mut self) -> Heard<()> {
        let ask = Ask {
            prompt: self.words.say("setup-folder"),
            default: Some(self.places.folder.display().to_string()),
            help: "setup-folder-help",
        };
        Ok(match self.talk.text(&ask, |typed| Ok(in_home(typed)))? {
            Turn::Back => Turn::Back,
            Turn::On(folder) => {
                self.places.folder = folder;
                Turn::On(())
            }
        })
    }

    /// Says what will be written, asks, and writes. Whether it is written.
    fn confirm(&mut self, account: &Account, clients: &[&'static Client], options: &Options) -> Result<bool, Leave> {
        let planned = match files::plan(account, clients, &self.places.folder, options) {
            Ok(planned) => planned,
            Err(error) => {
                self.talk.line(&error.say(self.words));
                return Ok(false);
            }
        };
        let taken = self.announce(&planned);
        let write = if taken { "setup-replace" } else { "setup-write" };
        let choices = self.options(&[write, "setup-other-folder"]);
        if self.talk.choose(&choices, (!taken).then_some(0), "setup-write-help")? != Turn::On(0) {
            return Ok(false);
        }
        match files::write(&planned, taken, &self.places.journal) {
            Ok(change) => self.changes.extend(change),
            Err(error) => {
                self.talk.line(&error.say(self.words));
                return Ok(false);
            }
        }
        self.talk.line("");
        self.talk.line(&show::written(self.words, &planned));
        self.keep(account, &planned);
        self.talk.say("setup-done");
        self.written = planned;
        Ok(true)
    }

    /// Where a command in a file or a program by itself fetches the password, offers to put it there. The files are written: whoever says nothing to it,
    /// or stops here, has all the same what they came for.
    fn keep(&mut self, account: &Account, planned: &[Planned]) {
        let mut clients: Vec<&'static Client> = planned.iter().map(|file| file.client).collect();
        clients.dedup_by_key(|client| client.id);
        let names = Names::of(account, &clients);
        let by_command = planned.iter().any(|file| file.concerns.contains(&Concern::PasswordByCommand));
        let fetched = self.places.kept == Kept::IfWanted && (by_command || !names.own.is_empty());
        let Some(secret) =
            self.access.key.as_ref().map(|key| key.secret().clone()).filter(|secret| fetched && secret.kind() == SecretKind::Password)
        else {
            return;
        };
        self.talk.line("");
        self.talk.say("setup-store");
        let choices = self.options(&["setup-store-yes", "setup-store-no"]);
        if !matches!(self.talk.choose(&choices, Some(1), "setup-store-help"), Ok(Turn::On(0))) {
            return;
        }
        let said = match self.engine.keep(&names, &secret) {
            Ok(()) => self.words.stored(Keeper::HERE, &names),
            Err(error) => self.words.not_stored(&error),
        };
        self.talk.line(&said);
    }

    /// What will be written; whether any of it stands in the way of another file.
    fn announce(&self, planned: &[Planned]) -> bool {
        self.talk.say("setup-will-write");
        let mut taken = false;
        for file in planned {
            let is_taken = output::is_taken(&file.path);
            let id = if is_taken { "setup-file-taken" } else { "setup-file" };
            self.talk.say_with(id, &[("path", file.path.display().to_string().into())]);
            taken |= is_taken;
        }
        taken
    }
}

/// The folder typed, `~` at its start being the person's home.
fn in_home(typed: &str) -> PathBuf {
    let below = typed.strip_prefix("~/").or_else(|| typed.strip_prefix("~\\")).or_else(|| (typed == "~").then_some(""));
    match (below, home()) {
        (Some(below), Some(home)) => home.join(below),
        _ => Path::new(typed).to_owned(),
    }
}
