//! From an address to ranked candidates: every source side by side, under one deadline.
//!
//! Each source is one file that asks and reports; it never decides. What beats what, what needs consent and which
//! outcome follows stands in `rank` alone; `engine` runs the sources and has their list.

mod alive;
mod autoconfig;
mod clientconfig;
mod directory;
mod engine;
mod guide;
mod rank;
mod source;
mod srv;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::{Instant, timeout_at};

use crate::account::{Address, Domain, Found, Receive, Source};
use crate::net::{DnsError, Net};
pub use clientconfig::{ClientConfig, ReadError, read as read_autoconfig};
use engine::Heard;
pub use guide::{Guide, LeaveOnServer, OAuth2, Page, Service, ServiceKind};
use source::Answer;

/// How a discovery is to be done.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The hard stop over all sources.
    pub deadline: Duration,
    /// Whether to connect to what was found (never logging in), so that a dead first choice gives way.
    pub connect: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(8), connect: true }
    }
}

/// What came of a discovery, in one word of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Settings found, may be used without a question.
    Found,
    /// Found, but said by an unauthenticated source: show the host names and ask first.
    Consent,
    /// Only unencrypted servers exist.
    Insecure,
    /// The domain offers Exchange only.
    ExchangeOnly,
    /// Nothing found.
    NotFound,
    /// The domain does not exist.
    NoSuchDomain,
    /// The domain says that it takes no mail (null MX, RFC 7505).
    NoMailDomain,
    /// No answer from the DNS.
    DnsFailed,
    /// The text is not an e-mail address.
    BadAddress,
}

impl Outcome {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Found,
        Self::Consent,
        Self::Insecure,
        Self::ExchangeOnly,
        Self::NotFound,
        Self::NoSuchDomain,
        Self::NoMailDomain,
        Self::DnsFailed,
        Self::BadAddress,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Consent => "consent",
            Self::Insecure => "insecure",
            Self::ExchangeOnly => "exchange-only",
            Self::NotFound => "not-found",
            Self::NoSuchDomain => "no-such-domain",
            Self::NoMailDomain => "no-mail-domain",
            Self::DnsFailed => "dns-failed",
            Self::BadAddress => "bad-address",
        }
    }
}

/// What a person should know of a provider before typing a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// Takes only an app password, made in the account's settings.
    AppPassword,
    /// Takes no password: the mail program opens the provider's sign-in page in a browser.
    BrowserSignIn,
    /// IMAP must be switched on in the account's settings first.
    EnableImap,
    /// POP3 must be switched on in the account's settings first.
    EnablePop3,
    /// Sending by other programs must be switched on first.
    EnableSmtp,
}

impl Hint {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::AppPassword, Self::BrowserSignIn, Self::EnableImap, Self::EnablePop3, Self::EnableSmtp];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AppPassword => "app-password",
            Self::BrowserSignIn => "browser-sign-in",
            Self::EnableImap => "enable-imap",
            Self::EnablePop3 => "enable-pop3",
            Self::EnableSmtp => "enable-smtp",
        }
    }
}

/// Who runs the mail of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// The name people know.
    pub name: String,
    /// The provider's own page on setting up mail programs.
    pub help: Option<String>,
    /// What to know beforehand.
    pub hints: Vec<Hint>,
    /// Where mail can be read in a browser.
    #[serde(skip)]
    pub webmail: Option<String>,
}

/// What one question to one source came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceResult {
    /// It named servers.
    Found,
    /// It answered that it knows nothing.
    Nothing,
    /// It did not answer, or not in a way that could be used.
    Failed,
    /// It was not asked, or not awaited.
    Skipped,
}

impl SourceResult {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Found, Self::Nothing, Self::Failed, Self::Skipped];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Nothing => "nothing",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// One line of the trace: what was asked where, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The source.
    pub source: Source,
    /// The URL or name asked.
    pub asked: String,
    /// What came of it.
    pub result: SourceResult,
    /// Why, in a technical word or two; never translated.
    pub detail: String,
    /// How long it took.
    pub took: Duration,
}

/// Progress of a discovery.
#[derive(Debug, Clone)]
pub enum Event {
    /// A source is being asked.
    Asking {
        /// The source.
        source: Source,
        /// The URL or name asked.
        asked: String,
    },
    /// A source has answered, or was given up.
    Answered(Trace),
}

/// What a discovery found.
#[derive(Debug, Clone)]
pub struct Discovered {
    /// Whose servers.
    pub address: Address,
    /// In one word.
    pub outcome: Outcome,
    /// Who runs the mail, if known.
    pub provider: Option<Provider>,
    /// In order of preference within each protocol.
    pub servers: Vec<Found>,
    /// Which of IMAP and POP3 the domain puts first, where it puts one before the other.
    pub prefers: Option<Receive>,
    /// What else the domain offers: Exchange, JMAP, filters, calendars, address books.
    pub services: Vec<Service>,
    /// Pages for people, and what POP3 is to do.
    pub guide: Guide,
    /// A well-known domain that this one may be a slip of the pen for; to be asked, never assumed.
    pub suggestion: Option<Domain>,
    /// The network lets nothing through before a sign-in on a web page.
    pub captive_portal: bool,
    /// Everything asked.
    pub sources: Vec<Trace>,
    /// How long it all took.
    pub took: Duration,
}

impl Discovered {
    /// An outcome with its servers, and nothing else known.
    #[must_use]
    pub fn new(address: Address, outcome: Outcome, servers: Vec<Found>) -> Self {
        Self {
            address,
            outcome,
            provider: None,
            servers,
            prefers: None,
            services: Vec::new(),
            guide: Guide::default(),
            suggestion: None,
            captive_portal: false,
            sources: Vec::new(),
            took: Duration::ZERO,
        }
    }

    /// The server to use for `protocol`: the first of its kind.
    #[must_use]
    pub fn first(&self, protocol: crate::account::Protocol) -> Option<&Found> {
        self.servers.iter().find(|found| found.server.protocol == protocol)
    }
}

/// Finds the servers of `address`; sends no password anywhere.
///
/// Tells `tell` what is being asked as it happens. To cancel, drop the future.
pub async fn discover(net: &Net, address: &Address, options: &Options, tell: &(dyn Fn(Event) + Send + Sync)) -> Discovered {
    let begun = Instant::now();
    let deadline = begun + options.deadline;
    let mut heard = Heard::default();
    let known = directory::look_up(address);
    engine::note_directory(address, known.is_some(), &mut heard, tell);
    let mut domain = None;
    match known {
        Some((provider, servers)) => {
            heard.take(Source::Directory, Answer { servers, provider: Some(provider), ..Answer::default() });
            engine::skip_all(address, &mut heard, tell);
        }
        None => {
            let look = timeout_at(deadline, domain_state(net, address));
            let ask = engine::ask_all(net, address, deadline, &mut heard, tell);
            // What the domain says of itself matters only where nothing was found: the sources are not held up by it.
            tokio::pin!(look);
            tokio::select! {
                () = ask => {}
                () = async { domain = Some((&mut look).await); std::future::pending::<()>().await } => {}
            }
            if heard.servers.is_empty() && domain.is_none() {
                domain = Some(look.await);
            }
        }
    }
    // Unanswered until the deadline is as good as silent.
    let domain = domain.map_or(DomainState::TakesMail, |state| state.unwrap_or(DomainState::Silent));
    let mut servers = rank::sort(heard.servers, |_| true);
    if options.connect {
        let alive = alive::alive(net, &servers, deadline).await;
        servers = rank::sort(servers, |found| alive.contains(&found.server));
    }
    let outcome = outcome(&servers, heard.services.iter().any(|service| service.kind.is_exchange()), domain);
    rank::keep(&mut servers, outcome);
    tracing::info!(outcome = outcome.word(), servers = servers.len(), "discovered");
    Discovered {
        address: address.clone(),
        outcome,
        provider: heard.provider.map(|(_, provider)| provider),
        servers,
        prefers: None,
        services: heard.services,
        guide: heard.guide,
        suggestion: None,
        captive_portal: false,
        sources: heard.traces,
        took: begun.elapsed(),
    }
}

/// Orders servers by preference within each protocol, each of them once; what beats what stands in one table.
///
/// As [`discover`] does it before it knows which of them answer a connection.
#[must_use]
pub fn rank(servers: Vec<Found>) -> Vec<Found> {
    rank::sort(servers, |_| true)
}

/// What the DNS says of the domain itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DomainState {
    /// It takes mail, or says nothing against it.
    TakesMail,
    /// It does not exist.
    Missing,
    /// It takes no mail (null MX, RFC 7505).
    TakesNoMail,
    /// The DNS does not answer.
    Silent,
}

async fn domain_state(net: &Net, address: &Address) -> DomainState {
    match net.mx(address.domain()).await {
        Err(DnsError::NoSuchName) => DomainState::Missing,
        Err(DnsError::NoAnswer) => DomainState::Silent,
        Err(DnsError::NoRecords) => DomainState::TakesMail,
        Ok(exchangers) if exchangers.iter().all(|mx| mx.host.is_none()) => DomainState::TakesNoMail,
        Ok(_) => DomainState::TakesMail,
    }
}

fn outcome(servers: &[Found], exchange: bool, domain: DomainState) -> Outcome {
    rank::outcome(servers).unwrap_or(match domain {
        _ if exchange => Outcome::ExchangeOnly,
        DomainState::Missing => Outcome::NoSuchDomain,
        DomainState::TakesNoMail => Outcome::NoMailDomain,
        DomainState::Silent => Outcome::DnsFailed,
        DomainState::TakesMail => Outcome::NotFound,
    })
}

#[cfg(test)]
mod tests;
