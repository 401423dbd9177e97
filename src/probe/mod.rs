//! The live test: a server and a secret go in, a verdict comes out.
//!
//! Each protocol is one file; what a failure is called stands in `diagnosis` alone. A probe reports the step it
//! reached, the server's own words and one diagnosis of the contract's closed list. It never guesses.

mod attempt;
mod delivery;
mod detail;
mod diagnosis;
mod fitting;
mod guard;
mod habits;
mod imap;
mod knock;
mod mailbox;
mod open;
mod pop3;
mod sample;
mod sasl;
mod smtp;
mod words;

use std::time::Duration;

use futures::future::join_all;
use serde::{Deserialize, Serialize};

use crate::account::{Address, AuthMethod, Consent, Found, Host, Protocol, Proved, Secret, Server};
use crate::net::Net;

pub use crate::net::Certificate;
pub use delivery::{Afterwards, Delivery, DeliveryResult, Words as LetterWords, deliver};
pub use detail::{Clock, Detail};
pub use diagnosis::Diagnosis;
pub use habits::{Habits, Program};
pub use knock::knock;
pub use mailbox::{Line, Mailbox, Namespace, Namespaces, Pop3Offer, SmtpOffer, SpecialFolder, SpecialUse, Taken};

/// How a live test is to be done.
#[derive(Debug, Clone)]
pub struct Options {
    /// The bound for each protocol.
    pub deadline: Duration,
    /// The sender to ask the SMTP server about; the own address when `None`.
    pub sender: Option<Address>,
}

impl Default for Options {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(15), sender: None }
    }
}

/// A stage of a live test, in the order they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// The host's addresses.
    Resolve,
    /// TCP.
    Connect,
    /// The TLS handshake.
    Tls,
    /// The server's first line.
    Greeting,
    /// The change to TLS within the protocol.
    StartTls,
    /// What the server can do.
    Capabilities,
    /// The login.
    Login,
    /// What the account is like.
    Mailbox,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 8] =
        [Self::Resolve, Self::Connect, Self::Tls, Self::Greeting, Self::StartTls, Self::Capabilities, Self::Login, Self::Mailbox];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Greeting => "greeting",
            Self::StartTls => "starttls",
            Self::Capabilities => "capabilities",
            Self::Login => "login",
            Self::Mailbox => "mailbox",
        }
    }
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepResult {
    /// As it should.
    Ok,
    /// Here the test ended.
    Failed,
}

impl StepResult {
    /// All of them, in order.
    pub const ALL: [Self; 2] = [Self::Ok, Self::Failed];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
        }
    }
}

/// A step that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepTaken {
    /// Which.
    pub step: Step,
    /// How it ended.
    pub result: StepResult,
    /// How long it took.
    pub took: Duration,
}

/// Something worth knowing beside the diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// 80 % of the space and more are used.
    QuotaNearlyFull,
    /// POP3 without UIDL: mail left on the server would be downloaded again.
    NoUidl,
    /// POP3 without CAPA.
    NoCapa,
    /// The server deletes mail by itself.
    MailExpires,
    /// The IPv6 address did not answer, the IPv4 address did.
    #[serde(rename = "ipv6-broken")]
    Ipv6Broken,
    /// The connection was not encrypted.
    Unencrypted,
}

impl Warning {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [Self::QuotaNearlyFull, Self::NoUidl, Self::NoCapa, Self::MailExpires, Self::Ipv6Broken, Self::Unencrypted];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::QuotaNearlyFull => "quota-nearly-full",
            Self::NoUidl => "no-uidl",
            Self::NoCapa => "no-capa",
            Self::MailExpires => "mail-expires",
            Self::Ipv6Broken => "ipv6-broken",
            Self::Unencrypted => "unencrypted",
        }
    }
}

/// The encryption of a tested connection.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tls {
    /// `TLSv1.2` or `TLSv1.3`.
    pub version: Option<String>,
    /// The server's certificate, where one was seen.
    pub certificate: Option<Certificate>,
    /// What is wrong with it, where the diagnosis alone does not say that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// The certificate of the one in between who has signed it, where that is the one at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intermediate: Option<Certificate>,
    /// What this device's clock has to do with it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
}

/// What the live test of one server came to.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The server tested; under the login name that it took, where the settings said none.
    pub found: Found,
    /// In one word of the contract.
    pub diagnosis: Diagnosis,
    /// The server's own words about it, if any.
    pub reply: String,
    /// Worth knowing.
    pub warnings: Vec<Warning>,
    /// The steps taken.
    pub steps: Vec<StepTaken>,
    /// How the login was tried.
    pub auth: Option<AuthMethod>,
    /// What the account is like.
    pub mailbox: Option<Mailbox>,
    /// What a POP3 server does with mail.
    pub pop3: Option<Pop3Offer>,
    /// What an SMTP server takes.
    pub smtp: Option<SmtpOffer>,
    /// How good the line is, where there was a connection.
    pub line: Option<Line>,
    /// What the server can do.
    pub capabilities: Vec<String>,
    /// The encryption, where there was any.
    pub tls: Option<Tls>,
    /// The host to use instead, by the certificate, where it is for another name of the same owner. To be offered, never used unasked: taken,
    /// it is as good as typed.
    pub fitting: Option<Host>,
    /// Whether it was logged in on a connection that stood already, since the servers were looked for: its first steps have the times that they
    /// took then.
    pub reused: bool,
    /// How long it took.
    pub took: Duration,
}

impl Verdict {
    /// A diagnosis, and nothing else known.
    #[must_use]
    pub fn new(found: Found, diagnosis: Diagnosis) -> Self {
        Self {
            found,
            diagnosis,
            reply: String::new(),
            warnings: Vec::new(),
            steps: Vec::new(),
            auth: None,
            mailbox: None,
            pop3: None,
            smtp: None,
            line: None,
            capabilities: Vec::new(),
            tls: None,
            fitting: None,
            reused: false,
            took: Duration::ZERO,
        }
    }

    /// How many seconds it takes to fetch all that is there, where that was measured.
    #[must_use]
    pub fn first_download_seconds(&self) -> Option<u64> {
        self.line?.seconds_for(self.mailbox.as_ref()?.bytes?)
    }

    /// The server as a proved one, if the login succeeded: with the way of authenticating that was proved, whatever else
    /// the settings allow.
    #[must_use]
    pub fn proved(&self) -> Option<Proved> {
        let auth = self.auth.map_or_else(|| self.found.server.auth.clone(), |method| vec![method]);
        (self.diagnosis == Diagnosis::Ok).then(|| Proved::by_login(Server { auth, ..self.found.server.clone() }))
    }
}

/// Progress of a live test.
#[derive(Debug, Clone)]
pub enum Event {
    /// A step has begun.
    Began {
        /// Of which protocol.
        protocol: Protocol,
        /// Which step.
        step: Step,
    },
    /// A step has ended.
    Ended {
        /// Of which protocol.
        protocol: Protocol,
        /// Which, how, how long.
        step: StepTaken,
    },
    /// The test of a protocol is over.
    Finished {
        /// Which protocol.
        protocol: Protocol,
        /// With what diagnosis.
        diagnosis: Diagnosis,
    },
}

/// Logs in to `servers`, all at once, and says what came of it, in their order. One attempt each; a second one, under the other login
/// name, only where the first was refused and the source cannot say the name (see [`Found`]).
///
/// Servers that lack a consent are not even connected to. To cancel, drop the future.
pub async fn test(
    net: &Net,
    address: &Address,
    servers: &[Found],
    secret: &Secret,
    consent: Consent,
    options: &Options,
    tell: &(dyn Fn(Event) + Send + Sync),
) -> Vec<Verdict> {
    let tests = servers.iter().map(|found| attempt::test_one(net, address, found, secret, consent, options, tell));
    let mut verdicts = join_all(tests).await;
    detail::judge_clock(net, &mut verdicts);
    verdicts
}

#[cfg(test)]
mod tests;
