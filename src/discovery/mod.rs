//! From an address to ranked candidates: every source side by side, under one deadline.
//!
//! Each source is one file that asks and reports; it never decides. What beats what, what needs consent and which
//! outcome follows stands in `rank` alone; `questions` lists what is asked of whom, and `engine` asks it.

mod alive;
mod autoconfig;
mod autodiscover;
mod clientconfig;
mod conditions;
mod directory;
mod engine;
mod greet;
mod guess;
mod guide;
mod mx;
mod organisation;
mod pacc;
mod questions;
mod rank;
mod slip;
mod source;
mod srv;
mod survey;
mod url;

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::timeout_at;

use crate::account::{Address, Domain, Found, Receive, Server, Source};
use crate::net::{DnsError, Net};
pub use clientconfig::{ClientConfig, ReadError, read as read_autoconfig};
use conditions::{DomainState, domain_state, is_captive};
use engine::Run;
pub use guide::{Guide, LeaveOnServer, OAuth2, Page, Restore, Service, ServiceKind};
pub use organisation::fill_login;
pub use pacc::{PaccRefusal, pacc_record, vouched_for as pacc_vouched_for};
pub use survey::{Place, Reading, Standing, Surveyed, survey};
pub use url::is_https;

/// How a discovery is to be done.
#[derive(Debug, Clone)]
pub struct Options {
    /// The hard stop over all sources.
    pub deadline: Duration,
    /// Whether to connect to what was found (never logging in), so that a dead first choice gives way.
    pub connect: bool,
    /// What the person's organisation has prepared.
    pub prepared: Option<Arc<Prepared>>,
}

impl Default for Options {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(8), connect: true, prepared: None }
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

/// The servers an organisation has prepared for the addresses at its domains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The organisation, as who runs the mail.
    pub provider: Provider,
    /// Its domains, each for itself: what lies below one is not meant.
    pub domains: Vec<Domain>,
    /// Its servers, in order of preference within each protocol; login names may hold the autoconfig format's placeholders.
    pub servers: Vec<Server>,
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
    /// The best that is known so far, in order; a better answer may still come.
    Best(Vec<Found>),
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

    /// The address with the suggested domain, where there is a suggestion.
    #[must_use]
    pub fn suggested_address(&self) -> Option<Address> {
        let domain = self.suggestion.as_ref()?;
        Address::parse(&format!("{}@{}", self.address.local(), domain.ascii())).ok()
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
    let asking = engine::asking(net, address);
    let mut run = Run::new(asking.clone(), options, tell);
    let mut domain = DomainState::TakesMail;
    let mut captive_portal = false;
    let is_own = run.ask_organisation();
    let is_known = is_own || run.ask_directory(directory::look_up(address));
    if !is_known {
        run.ask_all().await;
    }
    if is_known || rank::outcome(&run.heard.servers).is_some() {
        run.skip_guess();
    } else {
        let deadline = run.deadline();
        // Unanswered until the deadline is as good as silent.
        let exchangers = timeout_at(deadline, asking.exchangers).await.unwrap_or(Err(DnsError::NoAnswer));
        domain = timeout_at(deadline, domain_state(net, &exchangers)).await.unwrap_or(DomainState::Silent);
        let ispdb_failed = |trace: &Trace| trace.source == Source::Ispdb && trace.result == SourceResult::Failed;
        let failed = run.heard.traces.iter().any(ispdb_failed);
        let captive = async { failed && timeout_at(deadline, is_captive(net, address)).await.unwrap_or(false) };
        let guess = async {
            match domain {
                DomainState::TakesMail => run.guess(exchangers.iter().flat_map(|found| found.to_vec()).collect()).await,
                _ => run.skip_guess(),
            }
        };
        (captive_portal, ()) = tokio::join!(captive, guess);
    }
    let mut servers = run.settle().await;
    let exchange = run.heard.services.iter().any(|service| service.kind.is_exchange());
    let outcome = outcome(&servers, exchange, domain);
    rank::keep(&mut servers, outcome);
    run.alive.hand_over(&servers);
    tracing::info!(outcome = outcome.word(), servers = servers.len(), "discovered");
    Discovered {
        address: address.clone(),
        outcome,
        servers,
        // An organisation knows how its domains are spelled.
        suggestion: slip::suggestion(address.domain(), domain != DomainState::Missing).filter(|_| !is_own),
        captive_portal,
        took: run.took(),
        provider: run.heard.provider.map(|(_, provider)| provider),
        prefers: run.heard.prefers.map(|(_, prefers)| prefers),
        services: run.heard.services,
        guide: run.heard.guide.map(|(_, guide)| guide).unwrap_or_default(),
        sources: run.heard.traces,
    }
}

/// Orders servers by preference within each protocol, each of them once; what beats what stands in one table.
///
/// As [`discover`] does it before it knows which of them answer a connection.
#[must_use]
pub fn rank(servers: Vec<Found>) -> Vec<Found> {
    rank::sort(servers, |_| true)
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
