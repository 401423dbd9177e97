//! Guessing: the usual names, and the machine that receives the domain's mail, on the usual ports. Connected to and greeted, never
//! logged in to; only where every other source said nothing.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;

use futures::future::join_all;
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::time::{Instant, timeout_at};

use super::alive::{PATIENCE, first_is_certain};
use super::greet::{Greeted, greet};
use super::source::{Answer, Said};
use crate::account::{Address, Domain, Found, Host, Port, Protocol, Security, Server, Source, Trust};
use crate::net::{Mx, Net};

/// The usual names of a server below the domain; the empty one is the domain itself.
fn labels(protocol: Protocol) -> &'static [&'static str] {
    match protocol {
        Protocol::Imap => &["imap", "mail", ""],
        Protocol::Pop3 => &["pop", "pop3", "mail", ""],
        Protocol::Smtp => &["smtp", "mail", ""],
    }
}

/// The usual ports, encrypted from the first byte before STARTTLS (RFC 8314).
fn ports(protocol: Protocol) -> &'static [(u16, Security)] {
    match protocol {
        Protocol::Imap => &[(993, Security::Tls), (143, Security::StartTls)],
        Protocol::Pop3 => &[(995, Security::Tls), (110, Security::StartTls)],
        // Some providers add 2525 for networks in which 587 is closed.
        Protocol::Smtp => &[(465, Security::Tls), (587, Security::StartTls), (2525, Security::StartTls)],
    }
}

/// What stands in the trace.
pub(super) fn asked(address: &Address) -> String {
    format!("{{imap,pop,pop3,smtp,mail}}.{0}, {0}, MX: 993,143,995,110,465,587,2525", address.domain())
}

/// Tries all, but what `vetoes` says is not offered. `exchangers` receive the domain's mail.
pub(super) async fn guess(net: Net, address: Address, exchangers: Vec<Mx>, vetoes: Vec<(Protocol, Security)>) -> Said {
    let domain = address.domain();
    let anything = wildcard(&net, domain).await;
    let mx = exchangers.into_iter().find_map(|mx| mx.host);
    let guesser = Guesser { net: &net, domain, mx: mx.as_ref(), anything };
    let tried = Protocol::ALL.map(|protocol| guesser.try_all(candidates(protocol, domain, mx.as_ref(), &vetoes)));
    let servers: Vec<Found> = join_all(tried).await.into_iter().flatten().collect();
    match servers.iter().any(|found| found.server.protocol != Protocol::Smtp) {
        true => Said::Found(Answer { servers, ..Answer::default() }.into()),
        // Where nothing can be received, a server for sending is no finding.
        false => Said::Nothing("no mail server answered".into()),
    }
}

/// Where a name below `domain` leads that nobody has made: domains exist of which every name leads somewhere.
async fn wildcard(net: &Net, domain: &Domain) -> HashSet<IpAddr> {
    let label = format!("mailwright-{:016x}", RandomState::new().hash_one(domain.ascii()));
    let Ok(host) = Host::parse(&format!("{label}.{domain}", domain = domain.ascii())) else { return HashSet::new() };
    addresses(net, &host).await
}

async fn addresses(net: &Net, host: &Host) -> HashSet<IpAddr> {
    net.addresses(host, 0).await.unwrap_or_default().into_iter().map(|address| address.ip()).collect()
}

/// Everything to be tried for a protocol, in order of preference.
fn candidates(protocol: Protocol, domain: &Domain, mx: Option<&Host>, vetoes: &[(Protocol, Security)]) -> Vec<Server> {
    let names = labels(protocol).iter().map(|label| format!("{label}.{}", domain.ascii()));
    let mut hosts: Vec<Host> = names.filter_map(|name| Host::parse(name.trim_start_matches('.')).ok()).collect();
    if let Some(mx) = mx
        && !hosts.contains(mx)
    {
        hosts.push(mx.clone());
    }
    let offered = ports(protocol).iter().filter(|(_, security)| !vetoes.contains(&(protocol, *security)));
    let mut servers = Vec::new();
    for (port, security) in offered {
        for host in &hosts {
            if let Ok(port) = Port::new(*port) {
                servers.push(Server { protocol, host: host.clone(), port, security: *security, auth: Vec::new(), username: None });
            }
        }
    }
    servers
}

/// What a guess goes by.
struct Guesser<'a> {
    net: &'a Net,
    domain: &'a Domain,
    /// Who receives the domain's mail.
    mx: Option<&'a Host>,
    /// Where names lead that nobody has made.
    anything: HashSet<IpAddr>,
}

impl Guesser<'_> {
    /// The first of `candidates` that answers encrypted, else the first that answers, as soon as it is certain.
    async fn try_all(&self, candidates: Vec<Server>) -> Option<Found> {
        let until = Instant::now() + PATIENCE;
        let mut states: Vec<Option<Option<Greeted>>> = vec![None; candidates.len()];
        let ask = |(place, server)| async move { (place, self.try_one(server).await) };
        let mut running: FuturesUnordered<_> = candidates.iter().enumerate().map(ask).collect();
        let encrypted = |state: &Option<Option<Greeted>>| state.map(|greeted| greeted == Some(Greeted::Encrypted));
        while let Ok(Some((place, greeted))) = timeout_at(until, running.next()).await {
            states[place] = Some(greeted);
            if first_is_certain(states.iter().map(encrypted)) {
                break;
            }
        }
        // Only the first: which of the others have answered by now is chance, and a search that is repeated should find the same.
        let first = |wanted| {
            let place = states.iter().position(|state| *state == Some(Some(wanted)))?;
            Some(found(&candidates[place], self.domain, wanted))
        };
        first(Greeted::Encrypted).or_else(|| first(Greeted::Clear))
    }

    async fn try_one(&self, server: &Server) -> Option<Greeted> {
        let host = &server.host;
        // The domain itself and its mail exchanger are names that somebody has made, wherever they lead.
        let is_made = self.mx == Some(host) || host.as_str() == self.domain.ascii();
        if !is_made && !self.anything.is_empty() && addresses(self.net, host).await.is_subset(&self.anything) {
            return None;
        }
        greet(self.net, server).await.ok()
    }
}

/// A server that answered. Its certificate proves a host of the domain's own; without one nothing does.
fn found(server: &Server, domain: &Domain, greeted: Greeted) -> Found {
    let proved = greeted == Greeted::Encrypted && server.host.is_within(domain);
    let trust = if proved { Trust::Authenticated } else { Trust::Unauthenticated };
    let security = if greeted == Greeted::Clear { Security::None } else { server.security };
    Found { server: Server { security, ..server.clone() }, source: Source::Guess, trust }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(protocol: Protocol, mx: Option<&str>, vetoes: &[(Protocol, Security)]) -> Vec<String> {
        let mx = mx.map(|host| Host::parse(host).unwrap());
        let domain = Domain::parse("example.org").unwrap();
        candidates(protocol, &domain, mx.as_ref(), vetoes).iter().map(|server| format!("{}:{}", server.host, server.port)).collect()
    }

    #[test]
    fn the_usual_names_come_first_and_encryption_before_all() {
        let expected = ["imap.example.org:993", "mail.example.org:993", "example.org:993", "mx.example.net:993"];
        let imap = places(Protocol::Imap, Some("mx.example.net"), &[]);
        assert_eq!((&imap[..4], imap.len()), (&expected.map(str::to_owned)[..], 8));
        assert_eq!(places(Protocol::Smtp, Some("mail.example.org"), &[]).len(), 9, "the mail exchanger is one of the usual names");
    }

    #[test]
    fn what_is_decidedly_not_offered_is_not_tried() {
        let vetoes = [(Protocol::Pop3, Security::Tls), (Protocol::Pop3, Security::StartTls), (Protocol::Imap, Security::Tls)];
        assert!(places(Protocol::Pop3, None, &vetoes).is_empty());
        assert!(places(Protocol::Imap, None, &vetoes).iter().all(|place| place.ends_with(":143")));
    }
}
