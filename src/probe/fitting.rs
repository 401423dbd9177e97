//! The host name to offer where a certificate is for others than the one asked. Offered, never used: who takes it types it, so to speak.
//!
//! Whoever stands between can show a certificate of their own. So only names are offered below the domain that somebody has registered (by
//! the public suffix list) of the host asked or of the address: whoever owns the name offered owns what the person had in mind anyway. And
//! only of a certificate that is in order but for its name, and only names that lead somewhere.

use std::time::Duration;

use futures::future::join_all;
use tokio::time::timeout;

use crate::account::{Address, Domain, Host, Protocol, Server};
use crate::net::{Certificate, Net};

/// How many names are tried.
const TRIED: usize = 6;
/// How long it may take to learn where they lead.
const PATIENCE: Duration = Duration::from_secs(2);

/// The name to offer: one that leads where the host asked does, else the first that leads anywhere.
pub(super) async fn fitting(net: &Net, server: &Server, address: &Address, certificate: &Certificate) -> Option<Host> {
    let port = server.port.get();
    let candidates = candidates(server, address.domain(), &certificate.names);
    let looked_up = join_all(candidates.iter().chain([&server.host]).map(|host| net.addresses(host, port)));
    let mut places: Vec<_> = timeout(PATIENCE, looked_up).await.ok()?.into_iter().map(Result::unwrap_or_default).collect();
    let here = places.pop().unwrap_or_default();
    let leads_here = places.iter().position(|place| place.iter().any(|address| here.contains(address)));
    let leads = leads_here.or_else(|| places.iter().position(|place| !place.is_empty()))?;
    candidates.into_iter().nth(leads)
}

/// The names that may be offered, those of the certificate itself before those that one with an asterisk stands for.
fn candidates(server: &Server, domain: &Domain, names: &[String]) -> Vec<Host> {
    let own: Vec<Domain> = server.host.domain().iter().chain([domain]).filter_map(registered).collect();
    let whole = names.iter().filter(|name| !name.starts_with('*')).cloned();
    let parents = names.iter().filter_map(|name| name.strip_prefix("*."));
    let label = server.host.as_str().split('.').next().unwrap_or_default();
    let usual = [label, if server.protocol == Protocol::Pop3 { "pop" } else { server.protocol.word() }, "mail"];
    let meant = parents.flat_map(|parent| usual.map(|label| format!("{label}.{parent}")));
    let mut candidates = Vec::new();
    for host in whole.chain(meant).filter_map(|name| Host::parse(&name).ok()) {
        let is_own = own.iter().any(|own| host.is_within(own) && host.domain().as_ref() != Some(own));
        if is_own && host != server.host && !candidates.contains(&host) && candidates.len() < TRIED {
            candidates.push(host);
        }
    }
    candidates
}

/// What somebody has registered of a name; `None` where it is one that many share.
fn registered(domain: &Domain) -> Option<Domain> {
    psl::domain_str(domain.ascii()).and_then(|registered| Domain::parse(registered).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(url: &str, domain: &str, names: &[&str]) -> Vec<String> {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let hosts = candidates(&Server::parse_url(url).unwrap(), &Domain::parse(domain).unwrap(), &names);
        hosts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn only_names_of_the_same_owner_are_offered() {
        let nothing: [&str; 0] = [];
        for (names, expected) in [
            (&["imap.hoster.example", "evil.example"][..], &["imap.hoster.example"][..]),
            (&["mail.evil.example", "hoster.example.evil.example", "evilhoster.example"], &nothing),
            (&["mail.customer.example"], &["mail.customer.example"]),
            // The host asked fits by itself, and the bare domain is a web server as a rule.
            (&["mail.hoster.example", "hoster.example"], &nothing),
            (&["*.mail.hoster.example"], &["mail.mail.hoster.example", "imap.mail.hoster.example"]),
            (&["*.evil.example", "*.example", "*", "*.*.hoster.example"], &nothing),
            (&["192.0.2.1", "a b.hoster.example", "a_b.hoster.example", ""], &nothing),
        ] {
            assert_eq!(offered("imap://mail.hoster.example", "customer.example", names), expected, "{names:?}");
        }
        let many: Vec<String> = (0..40).map(|number| format!("m{number}.hoster.example")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(offered("imap://mail.hoster.example", "customer.example", &many).len(), TRIED);
    }

    #[test]
    fn neighbours_below_a_public_suffix_are_strangers() {
        assert!(offered("imap://mail.one.co.uk", "one.co.uk", &["mail.other.co.uk"]).is_empty());
        assert!(offered("imap://one.github.io", "one.github.io", &["two.github.io"]).is_empty());
        assert!(offered("imap://192.0.2.1", "one.co.uk", &["mail.two.co.uk"]).is_empty());
        assert_eq!(offered("imap://192.0.2.1", "one.co.uk", &["mail.one.co.uk"]), ["mail.one.co.uk"]);
    }
}
