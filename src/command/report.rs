//! The JSON reports, field by field as other programs rely on them. Add to them; never change them silently.

mod advised;
mod batch;
mod organised;

use std::path::PathBuf;
use std::sync::LazyLock;

use serde::Serialize;

use crate::account::{Address, AuthMethod, Found, Host, Protocol, Receive, Security, Source, Trust, login_for};
use crate::discovery::{Discovered, Guide, Outcome, Provider, Service, SourceResult, Trace};
use crate::keep::{Entry, Keeper, Names, Own};
use crate::organisation::Organisation;
use crate::output::journal::{self, Deed};
use crate::probe::{
    Afterwards, Delivery, DeliveryResult, Diagnosis, Line, Mailbox, Pop3Offer, SmtpOffer, Step, StepResult, StepTaken, Tls, Verdict,
    Warning,
};
use crate::profile::{self, Carry, Client, Platform, Verified};

use super::files::Planned;

pub use advised::Advised;
pub use batch::Batch;
pub use organised::Organised;

/// Instead of any other report: why the command could not do what was asked.
#[derive(Debug, Serialize)]
pub struct Failed<'a> {
    error: Failure<'a>,
}

#[derive(Debug, Serialize)]
struct Failure<'a> {
    code: &'static str,
    message: &'a str,
}

impl<'a> Failed<'a> {
    /// With its word, which is never translated, and the sentence, which is.
    pub fn new(code: &'static str, message: &'a str) -> Self {
        Self { error: Failure { code, message } }
    }
}

/// Of `discover`, and with `tests` of `test`.
#[derive(Debug, Serialize)]
pub struct Discovery<'a> {
    address: String,
    domain: String,
    outcome: Outcome,
    /// What an organisation's file that is in force calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<&'a str>,
    provider: Option<&'a Provider>,
    servers: Vec<Server<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prefers: Option<Receive>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    services: &'a [Service],
    #[serde(skip_serializing_if = "is_empty")]
    guide: &'a Guide,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<&'static str>,
    sources: Vec<Asked<'a>>,
    ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    tests: Option<Vec<Test<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivery: Option<Delivered<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'a str>,
}

impl<'a> Discovery<'a> {
    /// What was found.
    pub fn new(discovered: &'a Discovered) -> Self {
        let address = &discovered.address;
        Self {
            address: address.to_string(),
            domain: address.domain().ascii().to_owned(),
            outcome: discovered.outcome,
            organisation: None,
            provider: discovered.provider.as_ref(),
            servers: discovered.servers.iter().map(|found| Server::new(found, address)).collect(),
            prefers: discovered.prefers,
            services: &discovered.services,
            guide: &discovered.guide,
            suggestion: discovered.suggestion.as_ref().map(|domain| domain.ascii()),
            network: discovered.captive_portal.then_some("captive-portal"),
            sources: discovered.sources.iter().map(Asked::new).collect(),
            ms: ms(discovered.took),
            tests: None,
            delivery: None,
            report: None,
        }
    }

    /// And whose file is in force.
    pub fn with_organisation(self, organisation: Option<&'a Organisation>) -> Self {
        Self { organisation: organisation.map(|organisation| organisation.name.as_str()), ..self }
    }

    /// And what the live test came to.
    pub fn with_tests(self, address: &Address, verdicts: &'a [Verdict]) -> Self {
        Self { tests: Some(tests(address, verdicts)), ..self }
    }

    /// And what became of a message to oneself.
    pub fn with_delivery(self, delivery: Option<&'a Delivery>) -> Self {
        Self { delivery: delivery.map(Delivered::new), ..self }
    }

    /// And all of it as text for a help desk.
    pub fn with_report(self, report: &'a str) -> Self {
        Self { report: Some(report), ..self }
    }

    /// That `text` is not an address.
    pub fn bad_address(text: &str) -> Self {
        static NOTHING: LazyLock<Guide> = LazyLock::new(Guide::default);
        Self {
            address: text.to_owned(),
            domain: String::new(),
            outcome: Outcome::BadAddress,
            organisation: None,
            provider: None,
            servers: vec![],
            prefers: None,
            services: &[],
            guide: &NOTHING,
            suggestion: None,
            network: None,
            sources: vec![],
            ms: 0,
            tests: None,
            delivery: None,
            report: None,
        }
    }
}

fn is_empty(guide: &&Guide) -> bool {
    **guide == Guide::default()
}

/// A server.
#[derive(Debug, Serialize)]
struct Server<'a> {
    protocol: Protocol,
    host: &'a str,
    port: u16,
    security: Security,
    auth: &'a [AuthMethod],
    username: String,
    source: Source,
    trust: Trust,
}

impl<'a> Server<'a> {
    fn new(Found { server, source, trust }: &'a Found, address: &Address) -> Self {
        Self {
            protocol: server.protocol,
            host: server.host.as_str(),
            port: server.port.get(),
            security: server.security,
            auth: &server.auth,
            username: login_for(server, address).into_owned(),
            source: *source,
            trust: *trust,
        }
    }
}

#[derive(Debug, Serialize)]
struct Asked<'a> {
    source: Source,
    asked: &'a str,
    result: SourceResult,
    detail: &'a str,
    ms: u64,
}

impl<'a> Asked<'a> {
    fn new(trace: &'a Trace) -> Self {
        Self { source: trace.source, asked: &trace.asked, result: trace.result, detail: &trace.detail, ms: ms(trace.took) }
    }
}

/// What the live test of a server came to.
#[derive(Debug, Serialize)]
struct Test<'a> {
    server: Server<'a>,
    diagnosis: Diagnosis,
    reply: &'a str,
    warnings: &'a [Warning],
    steps: Vec<Taken>,
    mailbox: Option<&'a Mailbox>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pop3: Option<Pop3>,
    #[serde(skip_serializing_if = "Option::is_none")]
    smtp: Option<SmtpOffer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<Line>,
    capabilities: &'a [String],
    tls: Option<&'a Tls>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested_host: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reused: bool,
    ms: u64,
}

fn tests<'a>(address: &Address, verdicts: &'a [Verdict]) -> Vec<Test<'a>> {
    let test = |verdict: &'a Verdict| Test {
        server: Server::new(&verdict.found, address),
        diagnosis: verdict.diagnosis,
        reply: &verdict.reply,
        warnings: &verdict.warnings,
        steps: verdict.steps.iter().map(Taken::new).collect(),
        mailbox: verdict.mailbox.as_ref(),
        pop3: verdict.pop3.map(|offer| Pop3 { offer, first_download_s: verdict.first_download_seconds() }),
        smtp: verdict.smtp,
        line: verdict.line,
        capabilities: &verdict.capabilities,
        tls: verdict.tls.as_ref(),
        suggested_host: verdict.fitting.as_ref().map(Host::as_str),
        reused: verdict.reused,
        ms: ms(verdict.took),
    };
    verdicts.iter().map(test).collect()
}

/// What became of a message to oneself.
#[derive(Debug, Serialize)]
struct Delivered<'a> {
    result: DeliveryResult,
    ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<Protocol>,
    #[serde(skip_serializing_if = "Option::is_none")]
    afterwards: Option<Afterwards>,
    #[serde(skip_serializing_if = "str::is_empty")]
    reply: &'a str,
}

impl<'a> Delivered<'a> {
    fn new(delivery: &'a Delivery) -> Self {
        let Delivery { result, by, afterwards, reply, took } = delivery;
        Self { result: *result, ms: ms(*took), protocol: *by, afterwards: *afterwards, reply }
    }
}

/// What a POP3 server does, and how long it would take to fetch all that is there.
#[derive(Debug, Serialize)]
struct Pop3 {
    #[serde(flatten)]
    offer: Pop3Offer,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_download_s: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Taken {
    step: Step,
    result: StepResult,
    ms: u64,
}

impl Taken {
    fn new(taken: &StepTaken) -> Self {
        Self { step: taken.step, result: taken.result, ms: ms(taken.took) }
    }
}

/// Of `clients`.
#[derive(Debug, Serialize)]
pub struct Clients {
    clients: Vec<Listed>,
}

#[derive(Debug, Serialize)]
struct Listed {
    id: &'static str,
    name: &'static str,
    platforms: &'static [Platform],
    receives: &'static [Receive],
    holds_password: bool,
    carries: &'static [Carry],
    security: &'static [Security],
    import: &'static str,
    verified: &'static [Verified],
}

impl Clients {
    /// All of `clients`.
    pub fn new(clients: &[Client]) -> Self {
        let listed = |client: &Client| Listed {
            id: client.id,
            name: client.name,
            platforms: client.platforms,
            receives: client.receives,
            holds_password: client.holds_password(),
            carries: client.carries,
            security: client.security,
            import: client.import.word(),
            verified: client.verified,
        };
        Self { clients: clients.iter().map(listed).collect() }
    }
}

/// Of `export`. Where nothing was written, `files` is empty and what stands behind it says why.
#[derive(Debug, Serialize)]
pub struct Exported<'a> {
    address: String,
    protocol: Option<Receive>,
    proved: bool,
    files: Vec<Written<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stored: Option<Stored>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tests: Vec<Test<'a>>,
}

/// Where the password was put, and under what.
#[derive(Debug, Serialize)]
struct Stored {
    keeper: Keeper,
    entries: Vec<Entry>,
    /// Where mail programs look for it by themselves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    own: Vec<Own>,
}

#[derive(Debug, Serialize)]
struct Written<'a> {
    client: &'static str,
    path: String,
    concerns: &'a [profile::Concern],
}

impl<'a> Exported<'a> {
    /// These files were written.
    pub fn written(address: &Address, protocol: Receive, proved: bool, files: &'a [Planned]) -> Self {
        let written =
            |file: &'a Planned| Written { client: file.client.id, path: file.path.display().to_string(), concerns: &file.concerns };
        let files = files.iter().map(written).collect();
        Self { address: address.to_string(), protocol: Some(protocol), proved, files, stored: None, outcome: None, tests: vec![] }
    }

    /// And the password was put where the system keeps passwords, if it was.
    pub fn stored(mut self, names: Option<Names>) -> Self {
        self.stored = names.map(|Names { entries, own }| Stored { keeper: Keeper::HERE, entries, own });
        self
    }

    /// Nothing was written: the servers were not found.
    pub fn not_found(discovered: &Discovered) -> Self {
        let (address, outcome) = (discovered.address.to_string(), Some(discovered.outcome));
        Self { address, protocol: None, proved: false, files: vec![], stored: None, outcome, tests: vec![] }
    }

    /// Nothing was written: the live test failed.
    pub fn refused(address: &Address, protocol: Option<Receive>, verdicts: &'a [Verdict]) -> Self {
        let tests = tests(address, verdicts);
        Self { address: address.to_string(), protocol, proved: false, files: vec![], stored: None, outcome: None, tests }
    }
}

/// Of `undo`.
#[derive(Debug, Serialize)]
pub struct Undo<'a> {
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<Undone<'a>>,
    restored: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
    left: usize,
}

#[derive(Debug, Serialize)]
struct Undone<'a> {
    deed: Deed,
    at: &'a str,
}

impl<'a> Undo<'a> {
    /// This was taken back, and so many changes could be taken back after it.
    pub fn done(undone: &'a journal::Undone, left: usize) -> Self {
        let change = Some(Undone { deed: undone.change.deed, at: &undone.change.at });
        Self { outcome: "undone", change, restored: paths(&undone.restored), removed: paths(&undone.removed), changed: vec![], left }
    }

    /// Nothing was: these files were changed since.
    pub fn changed(changed: &[PathBuf], left: usize) -> Self {
        Self { outcome: "changed", change: None, restored: vec![], removed: vec![], changed: paths(changed), left }
    }

    /// There is nothing to take back.
    pub fn nothing() -> Self {
        Self { outcome: "nothing", change: None, restored: vec![], removed: vec![], changed: vec![], left: 0 }
    }
}

fn paths(paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path.display().to_string()).collect()
}

fn ms(took: std::time::Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
