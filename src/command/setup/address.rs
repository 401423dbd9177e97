//! Whose mail, and where its servers are.

use crate::account::{Address, DisplayName};
use crate::command::show;
use crate::discovery::{Discovered, Event, SourceResult};
use crate::journey::Step;

use super::Setup;
use super::talk::{Ask, Leave, Turn};

impl Setup<'_> {
    /// The name, then the address.
    pub(super) fn address(&mut self) -> Result<Step, Leave> {
        loop {
            if self.name()? == Turn::Back {
                self.talk.say("setup-first");
                continue;
            }
            if let Some(address) = self.given.take() {
                self.talk.say_with("setup-address-given", &[("address", address.to_string().into())]);
                self.journey.set_address(address);
                return Ok(Step::Finding);
            }
            let present = self.journey.address().map(ToString::to_string);
            let ask = Ask { prompt: self.words.say("setup-address"), default: present, help: "setup-address-help" };
            let words = self.words;
            let heard = self.talk.text(&ask, |typed| Address::parse(typed).map_err(|error| words.address_error(error)))?;
            if let Turn::On(address) = heard {
                if self.journey.address().is_some_and(|present| *present != address) {
                    self.access.key = None;
                }
                self.journey.set_address(address);
                return Ok(Step::Finding);
            }
        }
    }

    fn name(&mut self) -> Result<Turn<()>, Leave> {
        let present = self.journey.name().map(ToString::to_string).unwrap_or_default();
        let ask = Ask { prompt: self.words.say("setup-name"), default: Some(present), help: "setup-name-help" };
        let words = self.words;
        let heard = self.talk.text(&ask, |typed| match typed {
            "" | "-" => Ok(None),
            name => DisplayName::parse(name).map(Some).map_err(|_| words.say("terminal-name-wrong")),
        })?;
        Ok(match heard {
            Turn::Back => Turn::Back,
            Turn::On(name) => {
                self.journey.set_name(name);
                Turn::On(())
            }
        })
    }

    /// Looks for the servers; each place that knows is a line. The many others are not.
    pub(super) fn finding(&mut self) -> Result<Step, Leave> {
        let Some(address) = self.journey.address().cloned() else { return Ok(Step::Address) };
        self.talk.say("setup-looking");
        let voice = &self.talk.voice;
        let discovered = self.engine.find(&address, &|event| {
            if let Event::Answered(trace) = event
                && trace.result == SourceResult::Found
            {
                voice.line(&show::trace(voice.words, &trace, &address));
            }
        });
        if let Some(step) = self.suggested(&discovered)? {
            return Ok(step);
        }
        let said = show::trouble(&self.words.outcome(&discovered));
        self.journey.set_discovered(discovered);
        if !self.journey.servers().is_empty() {
            self.talk.lines(&said[..said.len().min(2)]);
            return Ok(if self.journey.skips(Step::Settings) { Step::SignIn } else { Step::Settings });
        }
        self.talk.lines(&said);
        self.not_found()
    }

    /// Asks whether another address was meant, where that is likely. `None` to go on with the one that was typed.
    fn suggested(&mut self, discovered: &Discovered) -> Result<Option<Step>, Leave> {
        let (Some(meant), Some(question)) = (discovered.suggested_address(), self.words.suggestion(discovered)) else { return Ok(None) };
        self.talk.lines(&show::trouble(&question));
        let option = |id: &str, address: &Address| self.words.say_with(id, &[("address", address.to_string().into())]);
        let options = [option("setup-take-suggestion", &meant), option("setup-keep-address", &discovered.address)];
        Ok(match self.talk.choose(&options, None, "setup-suggestion-help")? {
            Turn::On(0) => {
                self.access.key = None;
                self.journey.set_address(meant);
                Some(Step::Finding)
            }
            Turn::On(_) => None,
            Turn::Back => Some(Step::Address),
        })
    }

    fn not_found(&mut self) -> Result<Step, Leave> {
        let options = self.options(&["setup-by-hand", "setup-other-address", "setup-look-again"]);
        Ok(match self.talk.choose(&options, Some(0), "setup-not-found-help")? {
            Turn::On(0) => match self.by_hand()? {
                Turn::On(()) => Step::Settings,
                Turn::Back => Step::Finding,
            },
            Turn::On(2) => Step::Finding,
            Turn::On(_) | Turn::Back => Step::Address,
        })
    }
}
