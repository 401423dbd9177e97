//! Autodiscover: the address goes to the domain's own service by POST, the settings come back (MS-OXDSCLI); no password ever does.
//!
//! * `https://autodiscover.DOMAIN/autodiscover/autodiscover.xml`
//! * `https://DOMAIN/autodiscover/autodiscover.xml`
//! * where `http://autodiscover.DOMAIN/autodiscover/autodiscover.xml` redirects to
//! * the servers of `_autodiscover._tcp.DOMAIN`
//! * v2: the place that `https://autodiscover.DOMAIN/autodiscover/autodiscover.json` names
//!
//! Each is one question here, however often the answer sends it on. A service that wants a login first is a finding (Exchange).

mod answer;
mod json;
mod protocol;
mod request;
mod walk;

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::timeout;

use super::source::{Answer, Said};
use super::{Service, ServiceKind};
use crate::account::{Address, Source, Trust};
use crate::net::{DnsError, FetchError, Net};
use walk::{Place, Step, Walk};

/// How long one question may take, everything it is sent on to included.
const TIME: Duration = Duration::from_secs(10);

/// Everything but the dot: servers exist (murena.io, 2023) that do not decode it.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

const PATH: &str = "/autodiscover/autodiscover.xml";

pub(super) fn service_url(address: &Address) -> String {
    format!("https://autodiscover.{}{PATH}", address.domain())
}

/// Asks the domain's own service.
pub(super) async fn service(net: Net, address: Address) -> Said {
    ask(net, &address, Place::Url(service_url(&address)), Trust::Authenticated).await
}

pub(super) fn domain_url(address: &Address) -> String {
    format!("https://{}{PATH}", address.domain())
}

/// Asks the domain's web server.
pub(super) async fn domain(net: Net, address: Address) -> Said {
    ask(net, &address, Place::Url(domain_url(&address)), Trust::Authenticated).await
}

pub(super) fn redirect_url(address: &Address) -> String {
    format!("http://autodiscover.{}{PATH}", address.domain())
}

/// Asks, over https, where the service redirects to over http, which anybody on the way could have said.
pub(super) async fn redirect(net: Net, address: Address) -> Said {
    ask(net, &address, Place::Plain(redirect_url(&address)), Trust::Unauthenticated).await
}

pub(super) fn srv_name(address: &Address) -> String {
    format!("_autodiscover._tcp.{}", address.domain())
}

/// Asks the servers that the DNS names.
pub(super) async fn by_srv(net: Net, address: Address) -> Said {
    ask(net, &address, Place::Srv(srv_name(&address)), Trust::Authenticated).await
}

async fn ask(net: Net, address: &Address, place: Place, trust: Trust) -> Said {
    let first = Step { place, address: address.clone(), trust, public: false };
    timeout(TIME, Walk::new(net, address.clone()).run(first)).await.unwrap_or_else(|_| too_slow())
}

pub(super) fn json_url(address: &Address) -> String {
    format!("https://autodiscover.{}/autodiscover/autodiscover.json", address.domain())
}

/// Asks the second version of the service, and goes where it says.
pub(super) async fn json(net: Net, address: Address) -> Said {
    timeout(TIME, by_json(net, address)).await.unwrap_or_else(|_| too_slow())
}

async fn by_json(net: Net, address: Address) -> Said {
    let email = utf8_percent_encode(&address.to_ascii_domain(), QUERY).to_string();
    let url = format!("{}?Email={email}&Protocol=AutodiscoverV1", json_url(&address));
    let document = match net.fetch(&url).await {
        Ok(document) => document,
        Err(FetchError::Login { windows: true }) => return found_service(ServiceKind::Exchange, json_url(&address), Trust::Authenticated),
        Err(error) => return refused(error),
    };
    match json::read(&document.bytes) {
        Some(json::Reply::Autodiscover(url)) if is_own(&url, &address) => asked_anyway(&url),
        Some(json::Reply::Autodiscover(url)) => {
            let step = Step { place: Place::Url(url), address: address.clone(), trust: Trust::Authenticated, public: document.public };
            Walk::new(net, address).run(step).await
        }
        Some(json::Reply::Service(kind, url)) => found_service(kind, url, Trust::Authenticated),
        Some(json::Reply::Nothing(why)) => Said::Nothing(why),
        None => Said::Failed("not an Autodiscover document".into()),
    }
}

/// Whether `url` is one of the two that are asked without anybody naming them. mailcow spells their path with capitals (2026).
fn is_own(url: &str, address: &Address) -> bool {
    [service_url(address), domain_url(address)].iter().any(|own| own.eq_ignore_ascii_case(url))
}

fn asked_anyway(url: &str) -> Said {
    Said::Nothing(format!("leads to {url}, which is asked anyway"))
}

fn too_slow() -> Said {
    Said::Failed(FetchError::Timeout.to_string())
}

/// A service, and no servers.
fn found_service(kind: ServiceKind, place: String, trust: Trust) -> Said {
    let services = vec![Service { kind, place, source: Source::Autodiscover, trust }];
    Said::Found(Answer { services, ..Answer::default() }.into())
}

/// Why nothing was fetched. Not there, or no such host: that is an answer; so is a web server that wants a login.
fn refused(error: FetchError) -> Said {
    use FetchError::{Login, Name, Status};
    match error {
        Status(404 | 410) | Name(DnsError::NoSuchName | DnsError::NoRecords) | Login { .. } => Said::Nothing(error.to_string()),
        _ => Said::Failed(error.to_string()),
    }
}

#[cfg(test)]
pub(super) mod tests;
