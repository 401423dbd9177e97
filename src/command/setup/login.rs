//! The password, with the promise where it goes, or the sign-in in the browser; and the live test of every server.

use crate::account::{HttpsUrl, OAuthClient};
use crate::command::show;
use crate::command::sign_in::Key;
use crate::journey::Step;
use crate::oauth::SignInError;
use crate::probe::Diagnosis;

use super::Setup;
use super::talk::{Leave, Turn};

/// What comes after a test.
enum After {
    Again,
    OtherKey,
    Go(Step),
}

impl Setup<'_> {
    /// Tests until enough is proved, or the person goes on without.
    pub(super) fn log_in(&mut self) -> Result<Step, Leave> {
        self.talk.lines(&show::provider(self.words, self.journey.provider()));
        // Who comes back finds what was proved; no server is bothered twice unasked.
        let mut tested = !self.journey.verdicts().is_empty();
        if !tested && self.access.key.is_none() && self.is_for_the_program() {
            return self.leave_to_the_program();
        }
        self.promise();
        loop {
            if !tested && self.tested()? {
                return Ok(Step::Questions);
            }
            tested = false;
            match self.after_test()? {
                After::Again => {}
                After::OtherKey => self.access.key = None,
                After::Go(step) => return Ok(step),
            }
        }
    }

    /// The step before this one.
    fn before(&self) -> Step {
        if self.journey.skips(Step::Settings) { Step::Address } else { Step::Settings }
    }

    /// Whether only the mail program can sign in, as nobody has registered this one.
    fn is_for_the_program(&self) -> bool {
        self.journey.needs_browser() && self.client().is_none()
    }

    /// Says that the mail program will open the sign-in page, and goes on without a test.
    fn leave_to_the_program(&mut self) -> Result<Step, Leave> {
        self.talk.lines(&show::trouble(&self.words.browser_sign_in()));
        self.talk.line("");
        let options = self.options(&["setup-go-on-browser", "setup-change-servers", "setup-stop"]);
        Ok(match self.talk.choose(&options, Some(0), "setup-browser-help")? {
            Turn::On(0) => Step::Questions,
            Turn::On(2) => return Err(Leave::Quit),
            Turn::Back => self.before(),
            Turn::On(_) => Step::Settings,
        })
    }

    /// As whom this program may ask this address to sign in: by its options, else by the organisation whose address it is.
    fn client(&self) -> Option<&OAuthClient> {
        let prepared = || self.organisation.as_ref()?.client_for(self.journey.address()?);
        self.access.client.as_ref().or_else(prepared)
    }

    /// Whose sign-in in the browser is next, in place of a password.
    fn browser(&self) -> Option<&OAuthClient> {
        self.client().filter(|_| self.access.by_browser || self.journey.needs_browser())
    }

    /// Where what the person types goes.
    fn promise(&self) {
        let mut hosts: Vec<String> = self.journey.servers().iter().map(|found| found.server.host.unicode()).collect();
        hosts.dedup();
        let hosts = hosts.join(", ");
        match self.browser() {
            Some(client) => self.talk.say_with("setup-promise-browser", &[("hosts", hosts.into()), ("server", client.host().into())]),
            None => self.talk.say_with("setup-promise", &[("hosts", hosts.into())]),
        }
    }

    /// Asks for the password if there is none, or has the person sign in, and tests. Whether all went well.
    fn tested(&mut self) -> Result<bool, Leave> {
        match (&self.access.key, self.browser().cloned()) {
            (Some(Key::Given(_)), _) => self.talk.say("setup-password-known"),
            (Some(Key::SignedIn(_)), _) => {}
            (None, Some(client)) => self.in_the_browser(&client),
            (None, None) => {
                let prompt = self.words.say("setup-password");
                self.access.key = self.talk.password(&prompt)?.map(Key::Given);
            }
        }
        self.test();
        if self.all_well() {
            self.talk.say("setup-all-well");
        }
        Ok(self.all_well())
    }

    fn in_the_browser(&mut self, client: &OAuthClient) {
        let Some(address) = self.journey.address() else { return };
        let voice = &self.talk.voice;
        let tell = |page: &HttpsUrl| voice.say_with("terminal-sign-in", &[("url", page.to_string().into())]);
        match self.engine.sign_in(client, address, &tell) {
            Ok(tokens) => self.access.key = Some(Key::SignedIn(tokens.into())),
            Err(error) => self.tell(&error, client),
        }
    }

    fn tell(&self, error: &SignInError, client: &OAuthClient) {
        self.talk.lines(&show::sign_in_error(self.words, error, client));
    }

    fn test(&mut self) {
        let (Some(address), Some(key)) = (self.journey.address(), self.access.key.as_mut()) else { return };
        self.talk.say("setup-testing");
        let (verdicts, trouble) = self.engine.test(address, self.journey.servers(), key, self.journey.consent());
        if let (Some(error), Some(client)) = (trouble, key.client().cloned()) {
            self.tell(&error, &client);
        }
        if !verdicts.is_empty() {
            self.talk.line(&show::verdicts(self.words, &verdicts, self.journey.provider()));
        }
        self.journey.set_verdicts(verdicts);
    }

    fn all_well(&self) -> bool {
        self.access.key.is_some()
            && self.journey.is_proved()
            && self.journey.verdicts().iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok)
    }

    fn after_test(&mut self) -> Result<After, Leave> {
        let on = match self.journey.is_proved() {
            true => "setup-go-on",
            false if self.is_for_the_program() => {
                self.talk.lines(&show::trouble(&self.words.browser_sign_in()));
                "setup-go-on-browser"
            }
            false => "setup-go-on-unproved",
        };
        self.talk.line("");
        let other = if self.browser().is_some() { "setup-sign-in-again" } else { "setup-other-password" };
        let options = self.options(&["setup-again", other, "setup-change-servers", "setup-stop", on]);
        Ok(match self.talk.choose(&options, None, "setup-after-test-help")? {
            Turn::On(0) => After::Again,
            Turn::On(1) => After::OtherKey,
            Turn::On(3) => return Err(Leave::Quit),
            Turn::On(4) => After::Go(Step::Questions),
            Turn::Back => After::Go(self.before()),
            Turn::On(_) => After::Go(Step::Settings),
        })
    }
}
