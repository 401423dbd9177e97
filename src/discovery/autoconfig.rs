//! The sources that answer with an autoconfig document: the domain's own places, over https and over http, and the ISPDB.
//!
//! * `https://autoconfig.DOMAIN/mail/config-v1.1.xml?emailaddress=ADDRESS`, without the address where that is refused
//! * `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`, likewise
//! * both over http, which anybody on the way can read and write: without the address, and with it only where that is refused
//! * where the domain's TXT record `mailconf=URL` points
//! * `https://live.thunderbird.net/autoconfig/v1.1/DOMAIN`: learns the domain, never the address

use std::pin::pin;
use std::time::Duration;

use futures::future::{Either, select};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::timeout;

use super::clientconfig::{self, ClientConfig};
use super::source::{Answer, Reply, Said};
use super::{Hint, Provider, Service, url};
use crate::account::{Address, Domain, Found, Source, Trust, shown};
use crate::net::{DnsError, Document, FetchError, Net};

/// Everything but the dot: servers exist (murena.io, 2023) that do not decode it.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

/// How much of a place that a record names is told, in characters.
const PLACE: usize = 500;

/// Where a domain's own settings are.
pub(super) fn autoconfig_url(domain: &Domain) -> String {
    format!("https://autoconfig.{}/mail/config-v1.1.xml", domain.ascii())
}

/// Where they are on the domain's website.
pub(super) fn wellknown_url(domain: &Domain) -> String {
    format!("https://{}/.well-known/autoconfig/mail/config-v1.1.xml", domain.ascii())
}

/// The host of the ISPDB.
pub(super) const ISPDB: &str = "live.thunderbird.net";

/// Where the ISPDB has those of a domain.
pub(super) fn ispdb_url(domain: &Domain) -> String {
    format!("https://{ISPDB}/autoconfig/v1.1/{}", domain.ascii())
}

/// The same over http.
pub(super) fn plain(url: &str) -> String {
    url.replacen("https://", "http://", 1)
}

/// The same with the address.
pub(super) fn with_address(url: &str, address: &Address) -> String {
    format!("{url}?emailaddress={}", utf8_percent_encode(&address.to_ascii_domain(), QUERY))
}

/// How long the answer with the address is waited for once there is one without.
const GRACE: Duration = Duration::from_millis(1500);

/// Asks the domain's own `place` over https: with the address, and without it, which counts where the first is refused or of no use. Both at
/// once, for a refusal costs a round trip.
pub(super) async fn secure(net: Net, address: Address, source: Source, place: fn(&Address) -> String) -> Said {
    let url = place(&address);
    let full = with_address(&url, &address);
    let with = pin!(read(&net, source, &full, &address));
    let without = pin!(read(&net, source, &url, &address));
    match select(with, without).await {
        Either::Left((said @ Said::Found(_), _)) => said,
        Either::Left((said, without)) => first_found(said, without.await),
        Either::Right((other @ Said::Found(_), with)) => match timeout(GRACE, with).await {
            Ok(said) => first_found(said, other),
            Err(_) => other,
        },
        Either::Right((other, with)) => first_found(with.await, other),
    }
}

fn first_found(first: Said, second: Said) -> Said {
    if matches!((&first, &second), (Said::Nothing(_) | Said::Failed(_), Said::Found(_))) { second } else { first }
}

/// Asks the domain's own `place` over http.
pub(super) async fn insecure(net: Net, address: Address, source: Source, place: fn(&Address) -> String) -> Said {
    let url = place(&address);
    match net.fetch_plain(&url).await {
        // Refused, rather than not there: there are servers that answer nobody without an address.
        Err(FetchError::Status(400..=403 | 405..=409 | 411..=499) | FetchError::Login { .. }) => {
            said(source, net.fetch_plain(&with_address(&url, &address)).await, &address)
        }
        fetched => said(source, fetched, &address),
    }
}

/// What stands in the trace for the TXT record.
pub(super) fn pointer_asked(address: &Address) -> String {
    format!("TXT {}: mailconf=", address.domain().ascii())
}

/// Asks where the TXT record `mailconf=URL` of the domain points.
pub(super) async fn pointer(net: Net, address: Address) -> Reply {
    let texts = match net.txt(address.domain().ascii()).await {
        Ok(texts) => texts,
        Err(error @ (DnsError::NoSuchName | DnsError::NoRecords)) => return Said::Nothing(error.to_string()).into(),
        Err(error) => return Said::Failed(error.to_string()).into(),
    };
    let pointer = |text: &String| text.trim().strip_prefix("mailconf=").map(|url| url.trim().to_owned());
    let Some(named) = texts.iter().find_map(pointer) else { return Said::Nothing("no such record".into()).into() };
    let Some((url, host)) = url::https(&named) else {
        return Reply { asked: Some(shown(&named, PLACE)), said: Said::Failed("not an https address".into()) };
    };
    let said = match read(&net, Source::Autoconfig, &url, &address).await {
        // The DNS has pointed there. The certificate proves a host of the domain's own, and nothing of another.
        Said::Found(answer) if !host.is_within(address.domain()) => Said::Found(answer.distrusted().into()),
        said => said,
    };
    Reply { asked: Some(url), said }
}

/// Whether `url` is at the ISPDB or beside it.
pub(super) fn is_at_ispdb(url: &str) -> bool {
    url::https(url).is_some_and(|(_, host)| host.as_str() == ISPDB || host.as_str().ends_with(".thunderbird.net"))
}

/// Asks the ISPDB.
pub(super) async fn ispdb(net: Net, address: Address) -> Said {
    let url = ispdb_url(address.domain());
    read(&net, Source::Ispdb, &url, &address).await
}

/// Reads the document at `url`, which learns nothing of the address.
pub(super) async fn read(net: &Net, source: Source, url: &str, address: &Address) -> Said {
    said(source, net.fetch(url).await, address)
}

/// Why nothing was fetched: because nothing is there, which is an answer, or because of something else.
pub(super) fn not_fetched(error: FetchError) -> Said {
    match error {
        FetchError::Status(404 | 410) | FetchError::Name(DnsError::NoSuchName | DnsError::NoRecords) => Said::Nothing(error.to_string()),
        error => Said::Failed(error.to_string()),
    }
}

fn said(source: Source, fetched: Result<Document, FetchError>, address: &Address) -> Said {
    let document = match fetched {
        Ok(document) => document,
        Err(error) => return not_fetched(error),
    };
    let mut said = match clientconfig::read(&document.bytes, address) {
        Ok(config) => answer(source, config),
        Err(error) => Said::Failed(error.to_string()),
    };
    if let (Said::Found(answer), false) = (&mut said, document.verified) {
        **answer = std::mem::take(&mut **answer).distrusted();
    }
    if let (Said::Found(answer), true) = (&mut said, document.redirected) {
        answer.via = Some(shown(&document.url, PLACE));
    }
    said
}

fn answer(source: Source, config: ClientConfig) -> Said {
    let trust = Trust::Authenticated;
    let servers: Vec<Found> = config.servers.into_iter().map(|server| Found { server, source, trust }).collect();
    let services: Vec<Service> = config.services.into_iter().map(|(kind, place)| Service { kind, place, source, trust }).collect();
    if servers.is_empty() && services.is_empty() {
        return Said::Nothing("no server of a known kind".into());
    }
    let help = config.guide.documentation.first().map(|page| page.url.clone());
    let provider = config.name.map(|name| Provider { name, help, hints: hints(&servers), webmail: config.guide.webmail.clone() });
    Said::Found(Answer { servers, provider, services, guide: config.guide, prefers: config.prefers, ..Answer::default() }.into())
}

/// Servers that take tokens only want a sign-in in the browser.
fn hints(servers: &[Found]) -> Vec<Hint> {
    use crate::account::AuthMethod::OAuth2;
    let only_tokens = |found: &Found| !found.server.auth.is_empty() && found.server.auth.iter().all(|method| *method == OAuth2);
    if !servers.is_empty() && servers.iter().all(only_tokens) { vec![Hint::BrowserSignIn] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_encoded_and_its_dots_are_kept() {
        let address = Address::parse("anna+b.c&d@bücher.example").unwrap();
        let query = utf8_percent_encode(&address.to_ascii_domain(), QUERY).to_string();
        assert_eq!(query, "anna%2Bb.c%26d%40xn--bcher-kva.example");
        assert_eq!(wellknown_url(address.domain()), "https://xn--bcher-kva.example/.well-known/autoconfig/mail/config-v1.1.xml");
    }

    #[test]
    fn the_provider_database_never_learns_the_address() {
        assert!(!ispdb_url(Address::parse("anna@example.org").unwrap().domain()).contains("anna"));
    }

    #[tokio::test]
    async fn a_pointer_that_only_looks_like_the_domains_own_is_not_followed() {
        for pointer in ["https://example.org:x@evil.example/c.xml", "https://example.org@evil.example/", "http://example.org/"] {
            let txt = [("example.org".to_owned(), vec![format!("mailconf={pointer}")])].into();
            let net = Net::pretend(crate::net::World { txt, ..crate::net::World::default() });
            let reply = super::pointer(net, Address::parse("anna@example.org").unwrap()).await;
            assert!(matches!(&reply.said, Said::Failed(why) if why == "not an https address"), "{reply:?}");
        }
    }
}
