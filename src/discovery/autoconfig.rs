//! The sources that answer with an autoconfig document over verified https: the domain's own two places, and the ISPDB.
//!
//! * `https://autoconfig.DOMAIN/mail/config-v1.1.xml?emailaddress=ADDRESS`, without the address where that is refused
//! * `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`
//! * `https://live.thunderbird.net/autoconfig/v1.1/DOMAIN`: learns the domain, never the address

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::clientconfig::{self, ClientConfig};
use super::source::{Answer, Said};
use super::{Hint, Provider, Service};
use crate::account::{Address, Found, Source, Trust};
use crate::net::{DnsError, FetchError, Net};

/// Everything but the dot: servers exist (murena.io, 2023) that do not decode it.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');

pub(super) fn autoconfig_url(address: &Address) -> String {
    format!("https://autoconfig.{}/mail/config-v1.1.xml", address.domain())
}

pub(super) async fn autoconfig(net: Net, address: Address) -> Said {
    let bare = autoconfig_url(&address);
    let asking = format!("{bare}?emailaddress={}", utf8_percent_encode(&address.to_ascii_domain(), QUERY));
    match net.fetch(&asking).await {
        Err(FetchError::Status(_)) => read(&net, Source::Autoconfig, &bare, &address).await,
        fetched => said(Source::Autoconfig, fetched, &address),
    }
}

pub(super) fn wellknown_url(address: &Address) -> String {
    format!("https://{}/.well-known/autoconfig/mail/config-v1.1.xml", address.domain())
}

pub(super) async fn wellknown(net: Net, address: Address) -> Said {
    read(&net, Source::Wellknown, &wellknown_url(&address), &address).await
}

pub(super) fn ispdb_url(address: &Address) -> String {
    format!("https://live.thunderbird.net/autoconfig/v1.1/{}", address.domain())
}

pub(super) async fn ispdb(net: Net, address: Address) -> Said {
    read(&net, Source::Ispdb, &ispdb_url(&address), &address).await
}

async fn read(net: &Net, source: Source, url: &str, address: &Address) -> Said {
    said(source, net.fetch(url).await, address)
}

fn said(source: Source, fetched: Result<crate::net::Document, FetchError>, address: &Address) -> Said {
    let document = match fetched {
        Ok(document) => document,
        // Not there, or no such host: that is an answer.
        Err(error @ (FetchError::Status(404 | 410) | FetchError::Name(DnsError::NoSuchName | DnsError::NoRecords))) => {
            return Said::Nothing(error.to_string());
        }
        Err(error) => return Said::Failed(error.to_string()),
    };
    match clientconfig::read(&document.bytes, address) {
        Ok(config) => answer(source, config),
        Err(error) => Said::Failed(error.to_string()),
    }
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
        assert_eq!(wellknown_url(&address), "https://xn--bcher-kva.example/.well-known/autoconfig/mail/config-v1.1.xml");
    }

    #[test]
    fn the_provider_database_never_learns_the_address() {
        assert!(!ispdb_url(&Address::parse("anna@example.org").unwrap()).contains("anna"));
    }
}
