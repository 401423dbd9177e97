//! The password, with the promise where it goes, and the live test of every server.

use crate::command::show;
use crate::journey::Step;
use crate::probe::Diagnosis;

use super::Setup;
use super::talk::{Leave, Turn};

/// What comes after a test.
enum After {
    Again,
    OtherPassword,
    Go(Step),
}

impl Setup<'_> {
    /// Tests until enough is proved, or the person goes on without.
    pub(super) fn sign_in(&mut self) -> Result<Step, Leave> {
        self.talk.lines(&show::provider(self.words, self.journey.provider()));
        let mut hosts: Vec<String> = self.journey.servers().iter().map(|found| found.server.host.unicode()).collect();
        hosts.dedup();
        self.talk.say_with("setup-promise", &[("hosts", hosts.join(", ").into())]);
        // Who comes back finds what was proved; no server is bothered twice unasked.
        let mut tested = !self.journey.verdicts().is_empty();
        loop {
            if !tested && self.tested()? {
                return Ok(Step::Questions);
            }
            tested = false;
            match self.after_test()? {
                After::Again => {}
                After::OtherPassword => self.secret = None,
                After::Go(step) => return Ok(step),
            }
        }
    }

    /// Asks for the password if there is none, and tests. Whether all went well.
    fn tested(&mut self) -> Result<bool, Leave> {
        if self.secret.is_some() {
            self.talk.say("setup-password-known");
        } else {
            let prompt = self.words.say("setup-password");
            self.secret = self.talk.password(&prompt)?;
        }
        self.test();
        if self.all_well() {
            self.talk.say("setup-all-well");
        }
        Ok(self.all_well())
    }

    fn test(&mut self) {
        let (Some(address), Some(secret)) = (self.journey.address(), self.secret.as_ref()) else { return };
        self.talk.say("setup-testing");
        let verdicts = self.engine.test(address, self.journey.servers(), secret, self.journey.consent());
        self.talk.line(&show::verdicts(self.words, &verdicts, self.journey.provider()));
        self.journey.set_verdicts(verdicts);
    }

    fn all_well(&self) -> bool {
        self.secret.is_some()
            && self.journey.is_proved()
            && self.journey.verdicts().iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok)
    }

    fn after_test(&mut self) -> Result<After, Leave> {
        let on = if self.journey.is_proved() { "setup-go-on" } else { "setup-go-on-unproved" };
        self.talk.line("");
        let options = self.options(&["setup-again", "setup-other-password", "setup-change-servers", "setup-stop", on]);
        Ok(match self.talk.choose(&options, None, "setup-after-test-help")? {
            Turn::On(0) => After::Again,
            Turn::On(1) => After::OtherPassword,
            Turn::On(3) => return Err(Leave::Quit),
            Turn::On(4) => After::Go(Step::Questions),
            Turn::On(_) | Turn::Back => After::Go(Step::Settings),
        })
    }
}
