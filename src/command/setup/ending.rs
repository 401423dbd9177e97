//! The end, from which it can go on without starting over: hand over, take back, another program, identity or account.

use std::path::PathBuf;

use crate::account::{Address, DisplayName, Identity};
use crate::command::{Error, undo};
use crate::journey::Step;
use crate::profile::Client;
use crate::programs::{self, HandOver, HandOverError};

use super::Setup;
use super::talk::{Ask, Leave, Turn};

/// What can be chosen.
enum Choice {
    HandOver(HandOver),
    TypeIn,
    Undo,
    Another,
    Identity,
    Restart,
    Close,
}

impl Setup<'_> {
    /// Asks what else to do; the step to go on with, or `None` at the end. That the input ends here is the end too.
    pub(super) fn ending(&mut self) -> Result<Option<Step>, Leave> {
        let mut handed: Vec<&'static str> = vec![];
        loop {
            let mut choices: Vec<Choice> = self.offers(&handed).into_iter().map(Choice::HandOver).collect();
            choices.push(Choice::TypeIn);
            if !self.changes.is_empty() {
                choices.push(Choice::Undo);
            }
            choices.extend([Choice::Another, Choice::Identity, Choice::Restart, Choice::Close]);
            let said: Vec<String> = choices.iter().map(|choice| self.said(choice)).collect();
            self.talk.line("");
            self.talk.say("setup-more");
            let chosen = match self.talk.choose(&said, Some(said.len() - 1), "setup-more-help") {
                Ok(Turn::On(chosen)) => choices.swap_remove(chosen),
                Ok(Turn::Back) => return Ok(Some(Step::Clients)),
                // Everything is written by now: whoever stops has come to the end.
                Err(Leave::Quit | Leave::Failed(Error::InputEnded)) => return Ok(None),
                Err(error) => return Err(error),
            };
            match chosen {
                Choice::HandOver(offer) => handed.extend(self.hand_over(&offer)),
                Choice::TypeIn => self.type_in(),
                Choice::Undo => self.undo(&mut handed),
                Choice::Another => return Ok(Some(Step::Clients)),
                Choice::Identity => {
                    if self.identity()? {
                        return Ok(Some(Step::Clients));
                    }
                }
                Choice::Restart => {
                    (self.journey, self.access.key) = (self.journey.another_account(), None);
                    return Ok(Some(Step::Address));
                }
                Choice::Close => return Ok(None),
            }
        }
    }

    /// What can be done with the written files here, and has not been done.
    fn offers(&self, handed: &[&str]) -> Vec<HandOver> {
        let mut clients: Vec<&'static Client> = self.written.iter().map(|file| file.client).collect();
        clients.dedup_by_key(|client| client.id);
        let offer = |client: &'static Client| {
            let own = self.written.iter().filter(|file| file.client.id == client.id);
            let paths: Vec<PathBuf> = own.filter_map(|file| std::path::absolute(&file.path).ok()).collect();
            programs::hand_over(client, &paths, &*self.places.machine, &self.installed)
        };
        clients.into_iter().filter(|client| !handed.contains(&client.id)).filter_map(offer).collect()
    }

    fn said(&self, choice: &Choice) -> String {
        match choice {
            Choice::HandOver(offer) => {
                let words = self.words.hand_over(offer);
                format!("{}: {}", words.button, words.does)
            }
            Choice::TypeIn => self.words.say("setup-type-in"),
            Choice::Undo => self.words.say("setup-undo"),
            Choice::Another => self.words.say("setup-another"),
            Choice::Identity => self.words.say("setup-identity"),
            Choice::Restart => self.words.say("setup-restart"),
            Choice::Close => self.words.say("setup-close"),
        }
    }

    /// Does it; the client's id when that went well.
    fn hand_over(&mut self, offer: &HandOver) -> Option<&'static str> {
        match offer.carry_out(&*self.places.hands, &self.places.journal) {
            Ok(done) => {
                self.changes.extend(done.change);
                self.talk.line(&self.words.hand_over(offer).done);
                Some(offer.client.id)
            }
            Err(HandOverError::Opening { path, why }) => {
                let gaps = [("path", path.display().to_string().into()), ("why", self.words.io_error(&why).into())];
                self.talk.say_with("terminal-not-opened", &gaps);
                None
            }
            Err(HandOverError::Running) => {
                self.talk.say_with("hand-over-running", &[("program", offer.client.name.into())]);
                None
            }
            Err(HandOverError::Output(error)) => {
                self.talk.line(&Error::Output(error).say(self.words));
                None
            }
        }
    }

    /// The settings, line by line, and where each program that takes no file wants them.
    fn type_in(&self) {
        let Some(account) = self.journey.account() else { return };
        let by_hand = self.installed.iter().filter(|one| one.program.client.is_none());
        for installed in by_hand {
            self.talk.line(&format!("{}:", installed.program.name));
            self.steps_of(&self.words.typing_steps(Some(installed.program)));
        }
        let settings = |settings: Vec<crate::text::Setting>| {
            settings.iter().for_each(|setting| self.talk.line(&format!("  {}: {}", setting.label, setting.value)));
        };
        settings(self.words.about(&account));
        for server in [account.incoming.server(), account.outgoing.server()] {
            self.talk.line(&format!("{}:", self.words.purpose(server.protocol)));
            settings(self.words.settings(&account, server));
        }
    }

    fn steps_of(&self, steps: &[String]) {
        steps.iter().enumerate().for_each(|(number, step)| self.talk.line(&format!("  {}. {step}", number + 1)));
    }

    fn undo(&mut self, handed: &mut Vec<&'static str>) {
        let Some(change) = self.changes.last() else { return };
        let result = self.places.journal.undo(Some(&change.id), false);
        if let Ok(undone) = &result {
            self.changes.pop();
            self.written.retain(|file| {
                let path = std::path::absolute(&file.path).unwrap_or_else(|_| file.path.clone());
                !undone.change.paths().any(|other| other == path)
            });
            handed.clear();
        }
        self.talk.line(&undo::said(self.words, &result, 0));
    }

    /// Asks for another address and name to write under. Whether one was added.
    fn identity(&mut self) -> Result<bool, Leave> {
        let words = self.words;
        let ask = Ask { prompt: words.say("setup-identity-address"), default: None, help: "setup-identity-help" };
        let heard = self.talk.text(&ask, |typed| Address::parse(typed).map_err(|error| words.address_error(error)))?;
        let Turn::On(address) = heard else { return Ok(false) };
        let ask = Ask { prompt: words.say("setup-identity-name"), default: Some(String::new()), help: "setup-name-help" };
        let heard = self.talk.text(&ask, |typed| match typed {
            "" | "-" => Ok(None),
            name => DisplayName::parse(name).map(Some).map_err(|_| words.say("terminal-name-wrong")),
        })?;
        let Turn::On(name) = heard else { return Ok(false) };
        self.journey.add_identity(Identity { address, name });
        Ok(true)
    }
}
