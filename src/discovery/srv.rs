//! DNS SRV (RFC 2782, RFC 6186, RFC 8314): all six mail services and the others' at once.

use futures::future::join_all;

use super::guide::{Service, ServiceKind};
use super::source::{Answer, Said};
use crate::account::{Address, Found, Port, Protocol, Receive, Security, Server, Source, Trust};
use crate::net::{DnsError, Net, Signed, Srv};

/// The services, implicit TLS before STARTTLS (RFC 8314, section 5.1).
const SERVICES: [(&str, Protocol, Security); 6] = [
    ("_imaps", Protocol::Imap, Security::Tls),
    ("_imap", Protocol::Imap, Security::StartTls),
    ("_pop3s", Protocol::Pop3, Security::Tls),
    ("_pop3", Protocol::Pop3, Security::StartTls),
    ("_submissions", Protocol::Smtp, Security::Tls),
    ("_submission", Protocol::Smtp, Security::StartTls),
];

/// What else is asked for, to be told: RFC 8620 (section 2.2), RFC 5804 (section 1.8), RFC 6764. Where `_autodiscover` leads is asked
/// only if nothing else is found.
const OTHERS: [(&str, ServiceKind); 5] = [
    ("_autodiscover", ServiceKind::Autodiscover),
    ("_jmap", ServiceKind::Jmap),
    ("_sieve", ServiceKind::Managesieve),
    ("_caldavs", ServiceKind::Caldav),
    ("_carddavs", ServiceKind::Carddav),
];

/// How many servers of a service are taken, in order of preference: an answer over TCP can hold thousands.
const RECORDS: usize = 8;

/// What stands in the trace for the names asked.
pub(super) fn asked(address: &Address) -> String {
    format!("{{_imaps,_imap,_pop3s,_pop3,_submissions,_submission}}._tcp.{}", address.domain())
}

/// What stands in the trace for the names of the other services.
pub(super) fn others_asked(address: &Address) -> String {
    format!("{{_autodiscover,_jmap,_sieve,_caldavs,_carddavs}}._tcp.{}", address.domain())
}

/// Asks for the six mail services.
pub(super) async fn srv(net: Net, address: Address) -> Said {
    let mut answers = join_all(SERVICES.map(|(service, ..)| ask(&net, &address, service))).await;
    if answers.iter().all(|answer| matches!(answer, Err(DnsError::NoAnswer))) {
        return Said::Failed(DnsError::NoAnswer.to_string());
    }
    let signed = join_all(SERVICES.iter().zip(&answers).map(|((service, ..), answer)| proof(&net, &address, service, answer))).await;
    let signed: Vec<Signed<()>> = answers.iter_mut().zip(signed).map(|(answer, signed)| take_proved(answer, signed)).collect();
    let mut found = Answer { prefers: prefers(&answers), ..Answer::default() };
    let mut broken = Vec::new();
    for (((service, protocol, security), answer), signed) in SERVICES.iter().zip(&answers).zip(signed) {
        for record in answer.iter().flatten().take(RECORDS) {
            match server(record, *protocol, *security) {
                _ if signed == Signed::Broken => broken.push(*service),
                Some(server) => {
                    let trust = trust(&server, &signed, &address);
                    found.servers.push(Found { server, source: Source::Srv, trust });
                }
                None if record.target.is_none() => found.vetoes.push((*protocol, *security)),
                // A port that cannot be one: not a server, and no veto either.
                None => {}
            }
        }
    }
    match () {
        // A veto alone is worth hearing, though it names nothing.
        () if !found.servers.is_empty() || !found.vetoes.is_empty() => Said::Found(found.into()),
        () if !broken.is_empty() => Said::Failed("the DNSSEC signatures do not hold".into()),
        () => Said::Nothing("no such records".into()),
    }
}

/// Asks for the other services.
pub(super) async fn others(net: Net, address: Address) -> Said {
    let answers = join_all(OTHERS.map(|(service, _)| ask(&net, &address, service))).await;
    let mut services = Vec::new();
    for ((_, kind), answer) in OTHERS.iter().zip(&answers) {
        for record in answer.iter().flatten().take(RECORDS) {
            let Some(host) = &record.target else { continue };
            let trust = if host.is_within(address.domain()) { Trust::Authenticated } else { Trust::Unauthenticated };
            services.push(Service { kind: *kind, place: format!("{host}:{}", record.port), source: Source::Srv, trust });
        }
    }
    match () {
        () if !services.is_empty() => Said::Found(Answer { services, ..Answer::default() }.into()),
        () if answers.iter().all(|answer| matches!(answer, Err(DnsError::NoAnswer))) => Said::Failed(DnsError::NoAnswer.to_string()),
        () => Said::Nothing("no such records".into()),
    }
}

async fn ask(net: &Net, address: &Address, service: &str) -> Result<Vec<Srv>, DnsError> {
    net.srv(&name(service, address)).await
}

fn name(service: &str, address: &Address) -> String {
    format!("{service}._tcp.{}", address.domain().ascii())
}

/// What DNSSEC makes of an answer; asked only where it matters: a host of the domain's own is proved by its certificate.
async fn proof(net: &Net, address: &Address, service: &str, answer: &Result<Vec<Srv>, DnsError>) -> Signed<Vec<Srv>> {
    let foreign = |record: &Srv| record.target.as_ref().is_some_and(|host| !host.is_within(address.domain()));
    match answer.iter().flatten().take(RECORDS).any(foreign) {
        true => net.srv_signed(&name(service, address)).await,
        false => Signed::NotProved,
    }
}

/// What is proved takes the place of the answer to the first question, which nothing proves.
fn take_proved(answer: &mut Result<Vec<Srv>, DnsError>, signed: Signed<Vec<Srv>>) -> Signed<()> {
    match signed {
        Signed::Proved(records) => {
            *answer = Ok(records);
            Signed::Proved(())
        }
        Signed::NotProved => Signed::NotProved,
        Signed::Broken => Signed::Broken,
    }
}

fn trust(server: &Server, signed: &Signed<()>, address: &Address) -> Trust {
    match *signed == Signed::Proved(()) || server.host.is_within(address.domain()) {
        true => Trust::Authenticated,
        false => Trust::Unauthenticated,
    }
}

/// Which family has the lower priority (RFC 6186, section 3.4).
fn prefers(answers: &[Result<Vec<Srv>, DnsError>]) -> Option<Receive> {
    let best = |wanted| {
        let records = SERVICES
            .iter()
            .zip(answers)
            .filter(|((_, protocol, _), _)| *protocol == wanted)
            .flat_map(|(_, answer)| answer.iter().flatten());
        records.filter(|record| record.target.is_some()).map(|record| record.priority).min()
    };
    match best(Protocol::Imap)?.cmp(&best(Protocol::Pop3)?) {
        std::cmp::Ordering::Less => Some(Receive::Imap),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Receive::Pop3),
    }
}

/// The server of a record; `None` for the target `.`, by which a domain says that it does not offer the service.
fn server(record: &Srv, protocol: Protocol, security: Security) -> Option<Server> {
    let host = record.target.clone()?;
    let port = Port::new(record.port).ok()?;
    // Old records name the implicit-TLS port 465 under _submission (seen 2010-2026): there STARTTLS cannot work.
    let security = if protocol == Protocol::Smtp && record.port == 465 { Security::Tls } else { security };
    Some(Server { protocol, host, port, security, auth: Vec::new(), username: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Domain, Host};
    use crate::net::World;

    fn record(priority: u16, weight: u16, port: u16, target: &str) -> Srv {
        Srv { priority, weight, port, target: Host::parse(target).ok() }
    }

    fn world(records: Vec<(&str, Vec<Srv>)>) -> World {
        World {
            domains: [Domain::parse("example.org").unwrap()].into(),
            srv: records.into_iter().map(|(service, records)| (format!("{service}._tcp.example.org"), records)).collect(),
            ..World::default()
        }
    }

    async fn ask(records: Vec<(&str, Vec<Srv>)>) -> Said {
        srv(Net::pretend(world(records)), Address::parse("anna@example.org").unwrap()).await
    }

    fn places(said: Said) -> Vec<String> {
        let Said::Found(answer) = said else { panic!("{said:?}") };
        answer
            .servers
            .iter()
            .map(|f| format!("{} {}:{} {} {:?}", f.server.protocol, f.server.host, f.server.port, f.server.security, f.trust))
            .collect()
    }

    #[tokio::test]
    async fn priority_then_weight_and_tls_before_starttls() {
        let said = ask(vec![
            ("_imap", vec![record(0, 0, 143, "imap.example.org")]),
            ("_imaps", vec![record(10, 0, 993, "c.example.org"), record(0, 1, 993, "b.example.org"), record(0, 9, 993, "a.example.org")]),
            ("_pop3s", vec![record(0, 0, 995, "pop.example.net")]),
            ("_submission", vec![record(0, 0, 465, "smtp.example.org")]),
        ]);
        assert_eq!(
            places(said.await),
            [
                "imap a.example.org:993 tls Authenticated",
                "imap b.example.org:993 tls Authenticated",
                "imap c.example.org:993 tls Authenticated",
                "imap imap.example.org:143 starttls Authenticated",
                "pop3 pop.example.net:995 tls Unauthenticated",
                "smtp smtp.example.org:465 tls Authenticated",
            ]
        );
    }

    #[tokio::test]
    async fn of_thousands_the_preferred_are_taken() {
        let many = (0..3000).map(|place| record(3000 - place, 0, 993, &format!("m{place}.example.org"))).collect();
        let places = places(ask(vec![("_imaps", many)]).await);
        assert_eq!((places.len(), places[0].as_str()), (RECORDS, "imap m2999.example.org:993 tls Authenticated"));
    }

    #[tokio::test]
    async fn a_dot_is_a_veto() {
        let said = ask(vec![("_pop3s", vec![record(0, 0, 0, ".")]), ("_imaps", vec![record(0, 0, 0, ".")])]).await;
        let Said::Found(answer) = said else { panic!("{said:?}") };
        assert_eq!((answer.servers.len(), answer.vetoes), (0, vec![(Protocol::Imap, Security::Tls), (Protocol::Pop3, Security::Tls)]));
    }

    #[tokio::test]
    async fn priority_across_the_families_says_which_comes_first() {
        for (imap, pop3, expected) in [(0, 1, Some(Receive::Imap)), (5, 5, None), (2, 1, Some(Receive::Pop3))] {
            let imap = vec![record(imap, 0, 993, "a.example.org"), record(90, 0, 993, "b.example.org")];
            let said = ask(vec![("_imaps", imap), ("_pop3", vec![record(pop3, 0, 110, "a.example.org")])]).await;
            let Said::Found(answer) = said else { panic!("{said:?}") };
            assert_eq!(answer.prefers, expected);
        }
    }

    #[tokio::test]
    async fn signatures_prove_a_foreign_host() {
        let mut world =
            world(vec![("_imaps", vec![record(0, 0, 993, "a.example.net")]), ("_pop3s", vec![record(0, 0, 995, "a.example.net")])]);
        world.signed.insert("_imaps._tcp.example.org".into(), vec![record(0, 0, 993, "a.example.net")]);
        let said = srv(Net::pretend(world), Address::parse("anna@example.org").unwrap()).await;
        assert_eq!(places(said), ["imap a.example.net:993 tls Authenticated", "pop3 a.example.net:995 tls Unauthenticated"]);
    }

    #[tokio::test]
    async fn what_is_proved_is_what_counts_whatever_was_said_without_proof() {
        let mut world = world(vec![("_imaps", vec![record(0, 0, 993, "evil.example")])]);
        world.signed.insert("_imaps._tcp.example.org".into(), vec![record(0, 0, 993, "a.example.net")]);
        let said = srv(Net::pretend(world), Address::parse("anna@example.org").unwrap()).await;
        assert_eq!(places(said), ["imap a.example.net:993 tls Authenticated"]);
    }

    #[tokio::test]
    async fn a_port_that_cannot_be_one_is_no_veto() {
        let said = ask(vec![("_imaps", vec![record(0, 0, 0, "imap.example.org")])]).await;
        assert!(matches!(said, Said::Nothing(_)), "{said:?}");
    }
}
