//! Everything that a domain publishes, each place asked for itself: nobody's answer ends the search, no list inside the program stands in
//! for the domain, and each reading comes with what went over the network. For whoever checks a domain, not for whoever looks for servers.

use std::sync::Arc;
use std::time::Duration;

use futures::future::{BoxFuture, join_all};
use tokio::time::{Instant, timeout};

use super::conditions::{DomainState, domain_state};
use super::questions::Asking;
use super::source::{Answer, Reply, Said};
use super::{Event, Service, SourceResult, Trace, autoconfig, autodiscover, engine, mx, pacc, srv};
use crate::account::{Address, Found, Protocol, Receive, Security, Source};
use crate::net::{DnsError, FetchError, Mx, Net, Noted};

/// A place where a domain can publish its settings, and how it is asked there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// `https://autoconfig.DOMAIN/…`, with the address, as most programs ask.
    AutoconfigWithAddress,
    /// The same without it.
    Autoconfig,
    /// `https://DOMAIN/.well-known/autoconfig/…`, with the address.
    WellknownWithAddress,
    /// The same without it.
    Wellknown,
    /// `http://autoconfig.DOMAIN/…`.
    PlainAutoconfig,
    /// `http://DOMAIN/.well-known/autoconfig/…`.
    PlainWellknown,
    /// Where the TXT record `mailconf=` points.
    Pointer,
    /// `https://ua-auto-config.DOMAIN/…` and its digest.
    Pacc,
    /// The provider database of the Thunderbird project.
    Ispdb,
    /// The SRV records of the six mail services.
    Srv,
    /// Those of other services.
    OtherSrv,
    /// `https://autodiscover.DOMAIN/…`.
    Autodiscover,
    /// `https://DOMAIN/autodiscover/…`.
    AutodiscoverAtDomain,
    /// The second version of the service.
    AutodiscoverJson,
    /// The servers of `_autodiscover._tcp.DOMAIN`.
    AutodiscoverSrv,
    /// Where `http://autodiscover.DOMAIN/…` redirects to.
    AutodiscoverRedirect,
    /// The provider database, by whoever receives the domain's mail.
    MxIspdb,
    /// The autoconfig of whoever receives the domain's mail.
    MxAutoconfig,
}

impl Place {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 18] = [
        Self::AutoconfigWithAddress,
        Self::Autoconfig,
        Self::WellknownWithAddress,
        Self::Wellknown,
        Self::PlainAutoconfig,
        Self::PlainWellknown,
        Self::Pointer,
        Self::Pacc,
        Self::Ispdb,
        Self::Srv,
        Self::OtherSrv,
        Self::Autodiscover,
        Self::AutodiscoverAtDomain,
        Self::AutodiscoverJson,
        Self::AutodiscoverSrv,
        Self::AutodiscoverRedirect,
        Self::MxIspdb,
        Self::MxAutoconfig,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AutoconfigWithAddress => "autoconfig-with-address",
            Self::Autoconfig => "autoconfig",
            Self::WellknownWithAddress => "wellknown-with-address",
            Self::Wellknown => "wellknown",
            Self::PlainAutoconfig => "autoconfig-http",
            Self::PlainWellknown => "wellknown-http",
            Self::Pointer => "mailconf",
            Self::Pacc => "pacc",
            Self::Ispdb => "ispdb",
            Self::Srv => "srv",
            Self::OtherSrv => "srv-others",
            Self::Autodiscover => "autodiscover",
            Self::AutodiscoverAtDomain => "autodiscover-domain",
            Self::AutodiscoverJson => "autodiscover-json",
            Self::AutodiscoverSrv => "autodiscover-srv",
            Self::AutodiscoverRedirect => "autodiscover-http",
            Self::MxIspdb => "mx-ispdb",
            Self::MxAutoconfig => "mx-autoconfig",
        }
    }
}

/// What came of asking at one place.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Where.
    pub place: Place,
    /// What was asked, what came of it and how long it took.
    pub trace: Trace,
    /// The servers named there, in its own order.
    pub servers: Vec<Found>,
    /// Which of IMAP and POP3 it puts first.
    pub prefers: Option<Receive>,
    /// What it says is decidedly not offered.
    pub denies: Vec<(Protocol, Security)>,
    /// Other services.
    pub services: Vec<Service>,
    /// What went over the network for it.
    pub noted: Vec<Noted>,
}

impl Reading {
    /// What came of it, in one word.
    #[must_use]
    pub fn result(&self) -> SourceResult {
        self.trace.result
    }
}

/// What the DNS says of the domain itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing against it.
    Good,
    /// It does not exist.
    Missing,
    /// It takes no mail (null MX, RFC 7505).
    TakesNoMail,
    /// The DNS does not answer.
    Silent,
}

/// Everything that was read.
#[derive(Debug, Clone)]
pub struct Surveyed {
    /// For whom was asked.
    pub address: Address,
    /// What the DNS says of the domain.
    pub standing: Standing,
    /// Who receives its mail.
    pub exchangers: Vec<Mx>,
    /// Place by place, in the order of the list.
    pub readings: Vec<Reading>,
}

impl Surveyed {
    /// What came of asking at `place`.
    #[must_use]
    pub fn at(&self, place: Place) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.place == place)
    }
}

type Asked = fn(&Address) -> String;
type Ask = fn(Asking) -> BoxFuture<'static, Reply>;

/// Every place, and how it is asked there.
#[rustfmt::skip]
const PLACES: &[(Place, Source, Asked, Ask)] = &[
    (Place::AutoconfigWithAddress, Source::Autoconfig, autoconfig_with_address, |a| read(a, Source::Autoconfig, autoconfig_with_address)),
    (Place::Autoconfig, Source::Autoconfig, autoconfig_url, |a| read(a, Source::Autoconfig, autoconfig_url)),
    (Place::WellknownWithAddress, Source::Wellknown, wellknown_with_address, |a| read(a, Source::Wellknown, wellknown_with_address)),
    (Place::Wellknown, Source::Wellknown, wellknown_url, |a| read(a, Source::Wellknown, wellknown_url)),
    (Place::PlainAutoconfig, Source::Autoconfig, plain_autoconfig, |a| Box::pin(async move { autoconfig::insecure(a.net, a.address, Source::Autoconfig, plain_autoconfig).await.into() })),
    (Place::PlainWellknown, Source::Wellknown, plain_wellknown, |a| Box::pin(async move { autoconfig::insecure(a.net, a.address, Source::Wellknown, plain_wellknown).await.into() })),
    (Place::Pointer, Source::Autoconfig, autoconfig::pointer_asked, |a| Box::pin(autoconfig::pointer(a.net, a.address))),
    (Place::Pacc, Source::Pacc, pacc::pacc_url, |a| Box::pin(async move { pacc::pacc(a.net, a.address).await.into() })),
    (Place::Ispdb, Source::Ispdb, ispdb_url, |a| Box::pin(async move { autoconfig::ispdb(a.net, a.address).await.into() })),
    (Place::Srv, Source::Srv, srv::asked, |a| Box::pin(async move { srv::srv(a.net, a.address).await.into() })),
    (Place::OtherSrv, Source::Srv, srv::others_asked, |a| Box::pin(async move { srv::others(a.net, a.address).await.into() })),
    (Place::Autodiscover, Source::Autodiscover, autodiscover::service_url, |a| Box::pin(async move { autodiscover::service(a.net, a.address).await.into() })),
    (Place::AutodiscoverAtDomain, Source::Autodiscover, autodiscover::domain_url, |a| Box::pin(async move { autodiscover::domain(a.net, a.address).await.into() })),
    (Place::AutodiscoverJson, Source::Autodiscover, autodiscover::json_url, |a| Box::pin(async move { autodiscover::json(a.net, a.address).await.into() })),
    (Place::AutodiscoverSrv, Source::Autodiscover, autodiscover::srv_name, |a| Box::pin(async move { autodiscover::by_srv(a.net, a.address).await.into() })),
    (Place::AutodiscoverRedirect, Source::Autodiscover, autodiscover::redirect_url, |a| Box::pin(async move { autodiscover::redirect(a.net, a.address).await.into() })),
    (Place::MxIspdb, Source::Mx, mx_asked, |a| Box::pin(mx::in_ispdb(a.net, a.address, a.exchangers))),
    (Place::MxAutoconfig, Source::Mx, mx_asked, |a| Box::pin(mx::at_autoconfig(a.net, a.address, a.exchangers))),
];

/// Asks everywhere for the settings of `address`; what has not answered after `deadline` has failed. Tells `tell` what is being asked.
pub async fn survey(net: &Net, address: &Address, deadline: Duration, tell: &(dyn Fn(Event) + Send + Sync)) -> Surveyed {
    let asking = engine::asking(net, address);
    let readings = join_all(PLACES.iter().map(|(place, source, asked, ask)| {
        tell(Event::Asking { source: *source, asked: asked(address) });
        let asking = asking.clone();
        async move { ask_at(*place, *source, asked(address), *ask, asking, deadline).await }
    }));
    let standing = async {
        let exchangers = timeout(deadline, asking.exchangers.clone()).await.unwrap_or(Err(DnsError::NoAnswer));
        let state = timeout(deadline, domain_state(net, &exchangers)).await.unwrap_or(DomainState::Silent);
        (state, exchangers.unwrap_or_else(|_| Arc::from([])))
    };
    let (readings, (state, exchangers)) = tokio::join!(readings, standing);
    let standing = match state {
        DomainState::TakesMail => Standing::Good,
        DomainState::Missing => Standing::Missing,
        DomainState::TakesNoMail => Standing::TakesNoMail,
        DomainState::Silent => Standing::Silent,
    };
    Surveyed { address: address.clone(), standing, exchangers: exchangers.to_vec(), readings }
}

/// Asks once more where a web server or the DNS has only failed to answer: one lost packet is no fault of the domain's.
async fn ask_at(place: Place, source: Source, asked: String, ask: Ask, asking: Asking, deadline: Duration) -> Reading {
    let begun = Instant::now();
    let reading = ask_once(place, source, asked.clone(), ask, asking.clone(), deadline).await;
    let left = deadline.saturating_sub(begun.elapsed());
    if left.is_zero() || !has_failed_to_answer(&reading) {
        return reading;
    }
    let again = ask_once(place, source, asked, ask, asking, left).await;
    Reading { trace: Trace { took: begun.elapsed(), ..again.trace }, ..again }
}

fn has_failed_to_answer(reading: &Reading) -> bool {
    let silent = |noted: &Noted| match noted {
        Noted::Web(visit) => {
            matches!(visit.came, Err(FetchError::NoConnection | FetchError::Timeout | FetchError::Name(DnsError::NoAnswer)))
        }
        Noted::Srv { answer, .. } => answer.as_ref().is_err_and(|error| *error == DnsError::NoAnswer),
        Noted::Txt { answer, .. } => answer.as_ref().is_err_and(|error| *error == DnsError::NoAnswer),
    };
    reading.noted.iter().any(silent)
}

async fn ask_once(place: Place, source: Source, asked: String, ask: Ask, asking: Asking, deadline: Duration) -> Reading {
    let (net, watch) = asking.net.watched();
    let begun = Instant::now();
    let late = || Said::Failed("no answer in time".into()).into();
    let Reply { asked: really, said } = timeout(deadline, ask(Asking { net, ..asking })).await.unwrap_or_else(|_| late());
    let (result, detail, answer) = match said {
        Said::Found(answer) if answer.is_empty() => (SourceResult::Nothing, String::new(), *answer),
        Said::Found(answer) => (SourceResult::Found, answer.via.clone().unwrap_or_default(), *answer),
        Said::Nothing(why) => (SourceResult::Nothing, why, Answer::default()),
        Said::Failed(why) => (SourceResult::Failed, why, Answer::default()),
    };
    let trace = Trace { source, asked: really.unwrap_or(asked), result, detail, took: begun.elapsed() };
    let Answer { servers, services, prefers, vetoes, .. } = answer;
    Reading { place, trace, servers, prefers, denies: vetoes, services, noted: watch.noted() }
}

fn read(asking: Asking, source: Source, url: fn(&Address) -> String) -> BoxFuture<'static, Reply> {
    Box::pin(async move { autoconfig::read(&asking.net, source, &url(&asking.address), &asking.address).await.into() })
}

fn autoconfig_url(address: &Address) -> String {
    autoconfig::autoconfig_url(address.domain())
}

fn autoconfig_with_address(address: &Address) -> String {
    autoconfig::with_address(&autoconfig_url(address), address)
}

fn wellknown_url(address: &Address) -> String {
    autoconfig::wellknown_url(address.domain())
}

fn wellknown_with_address(address: &Address) -> String {
    autoconfig::with_address(&wellknown_url(address), address)
}

fn plain_autoconfig(address: &Address) -> String {
    autoconfig::plain(&autoconfig_url(address))
}

fn plain_wellknown(address: &Address) -> String {
    autoconfig::plain(&wellknown_url(address))
}

fn ispdb_url(address: &Address) -> String {
    autoconfig::ispdb_url(address.domain())
}

fn mx_asked(address: &Address) -> String {
    format!("MX {}", address.domain())
}
