//! The servers: shown, accepted or typed by hand; and the consent that some need.

use crate::account::{ConsentMissing, Entered, Found, Host, LoginName, Port, Protocol, Security, Server, login_for};
use crate::command::show;
use crate::journey::Step;

use super::Setup;
use super::talk::{Ask, Heard, Leave, Turn};

impl Setup<'_> {
    /// Shows what is known, until it is accepted.
    pub(super) fn settings(&mut self) -> Result<Step, Leave> {
        loop {
            self.show_servers();
            let enough = self.journey.has_servers();
            if !enough {
                self.talk.say("setup-servers-missing");
            }
            let ids: &[&str] = if enough { &["setup-use", "setup-change"] } else { &["setup-change"] };
            let options = self.options(ids);
            match self.talk.choose(&options, Some(0), "setup-settings-help")? {
                Turn::Back => return Ok(Step::Address),
                Turn::On(0) if enough => {
                    if self.consent()? {
                        return Ok(Step::SignIn);
                    }
                }
                Turn::On(_) => {
                    self.by_hand()?;
                }
            }
        }
    }

    fn show_servers(&self) {
        let Some(address) = self.journey.address() else { return };
        for found in self.journey.servers() {
            self.talk.line("");
            self.talk.lines(&show::server(self.words, found, address, &[]));
        }
        self.talk.line("");
    }

    /// Asks for each consent that is missing; no is the default. Whether all were given.
    fn consent(&mut self) -> Result<bool, Leave> {
        loop {
            let missing = self.journey.consent_missing();
            let Some(&(_, which)) = missing.first() else { return Ok(true) };
            let mut hosts: Vec<String> =
                missing.iter().filter(|(_, other)| *other == which).map(|(found, _)| found.server.host.unicode()).collect();
            hosts.dedup();
            self.talk.lines(&show::trouble(&self.words.consent(which, &hosts.join(", "))));
            let options = self.options(&["answer-yes", "answer-no"]);
            if self.talk.choose(&options, Some(1), "setup-consent-help")? != Turn::On(0) {
                return Ok(false);
            }
            let mut consent = self.journey.consent();
            match which {
                ConsentMissing::Foreign => consent.foreign = true,
                ConsentMissing::Insecure => consent.insecure = true,
            }
            self.journey.set_consent(consent);
        }
    }

    /// Every server typed by hand, each field with its present value. Going back changes nothing.
    pub(super) fn by_hand(&mut self) -> Heard<()> {
        self.talk.say("setup-by-hand-lead");
        let mut servers = vec![];
        for protocol in Protocol::ALL {
            let present = self.journey.server(protocol).cloned();
            match self.server(protocol, present)? {
                Turn::On(found) => servers.extend(found),
                Turn::Back => return Ok(Turn::Back),
            }
        }
        self.journey.set_servers(servers);
        Ok(Turn::On(()))
    }

    fn server(&mut self, protocol: Protocol, present: Option<Found>) -> Heard<Option<Found>> {
        self.talk.line(&self.words.purpose(protocol));
        let server = present.as_ref().map(|found| &found.server);
        let Turn::On(host) = self.host(server)? else { return Ok(Turn::Back) };
        let Some(host) = host else { return Ok(Turn::On(None)) };
        let Turn::On(security) = self.security(server)? else { return Ok(Turn::Back) };
        let Turn::On(port) = self.port(protocol, security, server)? else { return Ok(Turn::Back) };
        let Turn::On(username) = self.user(server)? else { return Ok(Turn::Back) };
        let auth = server.filter(|server| server.host == host).map(|server| server.auth.clone()).unwrap_or_default();
        let typed = Server { protocol, host, port, security, auth, username };
        // What was only confirmed stays what it was: found, and no more believed than before.
        Ok(Turn::On(Some(match present {
            Some(found) if found.server == typed => found,
            _ => Entered(typed).into(),
        })))
    }

    fn host(&mut self, present: Option<&Server>) -> Heard<Option<Host>> {
        let default = present.map(|server| server.host.unicode()).unwrap_or_default();
        let ask = Ask { prompt: self.words.say("setup-host"), default: Some(default), help: "setup-host-help" };
        let words = self.words;
        self.talk.text(&ask, |typed| match typed {
            "" | "-" => Ok(None),
            host => Host::parse(host).map(Some).map_err(|_| words.say("setup-host-wrong")),
        })
    }

    fn security(&mut self, present: Option<&Server>) -> Heard<Security> {
        let options: Vec<String> = Security::ALL.iter().map(|security| self.words.security(*security)).collect();
        let default = present.and_then(|server| Security::ALL.iter().position(|security| *security == server.security));
        Ok(match self.talk.choose(&options, default.or(Some(0)), "setup-security-help")? {
            Turn::On(number) => Turn::On(Security::ALL[number]),
            Turn::Back => Turn::Back,
        })
    }

    fn port(&mut self, protocol: Protocol, security: Security, present: Option<&Server>) -> Heard<Port> {
        let same = present.filter(|server| server.security == security).map(|server| server.port.get());
        let default = same.unwrap_or_else(|| protocol.default_port(security)).to_string();
        let ask = Ask { prompt: self.words.say("setup-port"), default: Some(default), help: "setup-port-help" };
        let words = self.words;
        self.talk.text(&ask, |typed| typed.parse::<Port>().map_err(|_| words.say("setup-port-wrong")))
    }

    /// `None` where it is the address.
    fn user(&mut self, present: Option<&Server>) -> Heard<Option<LoginName>> {
        let Some(address) = self.journey.address().cloned() else { return Ok(Turn::Back) };
        let default = present.map_or_else(|| address.as_typed(), |server| login_for(server, &address).into_owned());
        let ask = Ask { prompt: self.words.say("setup-user"), default: Some(default.clone()), help: "setup-user-help" };
        let words = self.words;
        self.talk.text(&ask, |typed| match present {
            Some(server) if typed == default => Ok(server.username.clone()),
            _ if typed == address.as_typed() => Ok(None),
            _ => LoginName::parse(typed).map(Some).map_err(|_| words.say("setup-user-wrong")),
        })
    }
}
