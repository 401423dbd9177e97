//! Whoever receives the domain's mail (its MX records) often runs its other servers too: asked at the directory, at the ISPDB, and at
//! their own autoconfig. The DNS has named them, so that whatever is found needs consent.

use std::sync::Arc;

use futures::future::{BoxFuture, FutureExt, Shared};
use futures::stream::{FuturesUnordered, StreamExt};

use super::alive::first_is_certain;
use super::source::{Answer, Reply, Said};
use super::{autoconfig, directory};
use crate::account::{Address, Domain, Host, Source};
use crate::net::{DnsError, Mx, Net};

/// The MX records of the address's domain: one question to the DNS, shared by all who want to know.
pub(super) type Exchangers = Shared<BoxFuture<'static, Result<Arc<[Mx]>, DnsError>>>;

/// Asks for the MX records of `domain`.
pub(super) fn exchangers(net: &Net, domain: &Domain) -> Exchangers {
    let (net, domain) = (net.clone(), domain.clone());
    async move { net.mx(&domain).await.map(Arc::from) }.boxed().shared()
}

/// The first mail exchanger.
async fn exchanger(exchangers: Exchangers) -> Result<Host, Said> {
    match exchangers.await {
        Ok(found) => found.iter().find_map(|mx| mx.host.clone()).ok_or_else(|| Said::Nothing("the domain takes no mail".into())),
        Err(error @ (DnsError::NoSuchName | DnsError::NoRecords)) => Err(Said::Nothing(error.to_string())),
        Err(error) => Err(Said::Failed(error.to_string())),
    }
}

/// The domains by which `exchanger` may be known, the narrower first: its name without the first label, and what somebody has
/// registered (by the public suffix list). Never the address's own: that was asked already.
fn domains(exchanger: &Host, own: &Domain) -> Vec<Domain> {
    let Some(name) = exchanger.domain() else { return Vec::new() };
    let Some(registered) = psl::domain_str(name.ascii()).and_then(|domain| Domain::parse(domain).ok()) else { return Vec::new() };
    let narrower = name.ascii().split_once('.').and_then(|(_, rest)| Domain::parse(rest).ok());
    let mut domains: Vec<Domain> = narrower.into_iter().filter(|domain| domain.is_within(&registered)).collect();
    if !domains.contains(&registered) {
        domains.push(registered);
    }
    domains.retain(|domain| domain != own);
    domains
}

/// In the built-in directory, by the exchanger's name.
pub(super) async fn in_directory(address: Address, exchangers: Exchangers) -> Reply {
    let host = match exchanger(exchangers).await {
        Ok(host) => host,
        Err(said) => return said.into(),
    };
    match directory::look_up_exchanger(&host, &address) {
        Some(answer) => Reply { asked: Some(host.to_string()), said: unauthenticated(Said::Found(answer.into()), true) },
        None => Reply { asked: Some(host.to_string()), said: Said::Nothing(String::new()) },
    }
}

/// In the ISPDB, which learns the exchanger's domain and nothing of the address.
pub(super) async fn in_ispdb(net: Net, address: Address, exchangers: Exchangers) -> Reply {
    with_pages(ask_each(exchangers, &address, |domain| vec![autoconfig::ispdb_url(domain)], &net).await)
}

/// At the exchanger's own autoconfig, which learns nothing of the address.
pub(super) async fn at_autoconfig(net: Net, address: Address, exchangers: Exchangers) -> Reply {
    let reply = ask_each(exchangers, &address, |domain| vec![autoconfig::autoconfig_url(domain), autoconfig::wellknown_url(domain)], &net);
    without_pages(reply.await)
}

/// Asks at all places at once; the first of them that knows counts.
async fn ask_each(exchangers: Exchangers, address: &Address, places: fn(&Domain) -> Vec<String>, net: &Net) -> Reply {
    let host = match exchanger(exchangers).await {
        Ok(host) => host,
        Err(said) => return said.into(),
    };
    let domains = domains(&host, address.domain());
    if domains.is_empty() {
        return Reply { asked: Some(host.to_string()), said: Said::Nothing("the domain receives its mail itself".into()) };
    }
    let urls: Vec<String> = domains.iter().flat_map(places).collect();
    let mut answers: Vec<Option<Said>> = urls.iter().map(|_| None).collect();
    let mut running: FuturesUnordered<_> =
        urls.iter().enumerate().map(|(place, url)| async move { (place, autoconfig::read(net, Source::Mx, url, address).await) }).collect();
    let found = |said: &Option<Said>| said.as_ref().map(|said| matches!(said, Said::Found(_)));
    // The first in the list that knows, as soon as that is certain.
    while let Some((place, said)) = running.next().await {
        answers[place] = Some(said);
        if answers.iter().any(|said| found(said) == Some(true)) && first_is_certain(answers.iter().map(found)) {
            break;
        }
    }
    // Of several that do not know, the one that could not be asked says more.
    let worth = |said: &Option<Said>| match said {
        Some(Said::Found(_)) => 0,
        Some(Said::Failed(_)) => 1,
        Some(Said::Nothing(_)) => 2,
        None => 3,
    };
    match urls.iter().zip(answers).min_by_key(|(_, said)| worth(said)) {
        Some((url, Some(said))) => Reply { asked: Some(url.clone()), said },
        _ => Said::Nothing(String::new()).into(),
    }
}

/// From a directory: its pages are those of a known company, whoever has said that it is this domain's.
fn with_pages(reply: Reply) -> Reply {
    Reply { said: unauthenticated(reply.said, true), ..reply }
}

/// From a place that the DNS alone has named: whoever forges the one writes the other.
fn without_pages(reply: Reply) -> Reply {
    Reply { said: unauthenticated(reply.said, false), ..reply }
}

/// Whatever was found by way of the MX records could be anybody's.
fn unauthenticated(said: Said, known_company: bool) -> Said {
    let Said::Found(answer) = said else { return said };
    let provider = answer.provider.clone().filter(|_| known_company);
    let distrusted = answer.distrusted();
    let mut answer = Answer { provider: provider.or(distrusted.provider), ..distrusted };
    answer.servers.iter_mut().for_each(|found| found.source = Source::Mx);
    answer.services.iter_mut().for_each(|service| service.source = Source::Mx);
    Said::Found(answer.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_known_company_has_pages_to_open() {
        let page = Some("https://help.example/".to_owned());
        let provider = crate::discovery::Provider { name: "X".into(), help: page.clone(), hints: Vec::new(), webmail: page.clone() };
        for (known, expected) in [(true, page), (false, None)] {
            let answer = Answer { provider: Some(provider.clone()), ..Answer::default() };
            let Said::Found(answer) = unauthenticated(Said::Found(answer.into()), known) else { panic!("nothing") };
            let shown = answer.provider.unwrap();
            assert_eq!((shown.name.as_str(), &shown.help, &shown.webmail), ("X", &expected, &expected));
        }
    }

    #[test]
    fn an_exchanger_is_known_by_its_provider_not_by_its_own_name() {
        let own = Domain::parse("example.org").unwrap();
        for (exchanger, expected) in [
            ("aspmx.l.google.com", &["l.google.com", "google.com"][..]),
            ("mx.hoster.example", &["hoster.example"]),
            ("hoster.example", &["hoster.example"]),
            ("mx1.hoster.co.uk", &["hoster.co.uk"]),
            ("mail.example.org", &[]),
            ("a.mail.example.org", &["mail.example.org"]),
            ("192.0.2.1", &[]),
        ] {
            let found: Vec<String> = domains(&Host::parse(exchanger).unwrap(), &own).iter().map(|d| d.ascii().to_owned()).collect();
            assert_eq!(found, expected, "{exchanger}");
        }
    }
}
