//! The live test: a server and a secret go in, a verdict comes out.
//!
//! Each protocol is one file; what a failure is called stands in `diagnosis` alone. A probe reports the step it
//! reached, the server's own words and one diagnosis of the contract's closed list. It never guesses.

mod attempt;
mod diagnosis;
mod guard;
mod imap;
mod open;
mod pop3;
mod sasl;
mod smtp;
mod words;

use std::time::Duration;

use futures::future::join_all;
use serde::{Deserialize, Serialize};

use crate::account::{Address, AuthMethod, Consent, Found, Protocol, Proved, Secret, Server};
use crate::net::Net;

pub use crate::net::Certificate;
pub use diagnosis::Diagnosis;

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
    /// The IPv6 address did not answer, the IPv4 address did.
    #[serde(rename = "ipv6-broken")]
    Ipv6Broken,
    /// The connection was not encrypted.
    Unencrypted,
}

impl Warning {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::QuotaNearlyFull, Self::NoUidl, Self::NoCapa, Self::Ipv6Broken, Self::Unencrypted];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::QuotaNearlyFull => "quota-nearly-full",
            Self::NoUidl => "no-uidl",
            Self::NoCapa => "no-capa",
            Self::Ipv6Broken => "ipv6-broken",
            Self::Unencrypted => "unencrypted",
        }
    }
}

/// What the account is like. `None` where the server does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mailbox {
    /// Number of messages in the inbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<u64>,
    /// Their size, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Space used, in KiB (RFC 9208).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_used: Option<u64>,
    /// Space there is, in KiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_limit: Option<u64>,
    /// Number of folders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folders: Option<u64>,
}

impl Mailbox {
    /// How full it is, in percent; `None` when the server does not tell.
    #[must_use]
    pub fn percent_full(&self) -> Option<u64> {
        match (self.quota_used, self.quota_limit) {
            (Some(used), Some(limit)) if limit > 0 => Some(used.saturating_mul(100) / limit),
            _ => None,
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
    /// What the server can do.
    pub capabilities: Vec<String>,
    /// The encryption, where there was any.
    pub tls: Option<Tls>,
    /// How long it took.
    pub took: Duration,
}

impl Verdict {
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
    join_all(servers.iter().map(|found| attempt::test_one(net, address, found, secret, consent, options, tell))).await
}

#[cfg(test)]
mod tests;
