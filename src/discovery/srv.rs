//! DNS SRV (RFC 2782, RFC 6186, RFC 8314): all six mail services at once.

use futures::future::join_all;

use super::source::{Answer, Said};
use crate::account::{Address, Found, Port, Protocol, Security, Server, Source, Trust};
use crate::net::{DnsError, Net, Srv};

/// The services, implicit TLS before STARTTLS (RFC 8314, section 5.1).
const SERVICES: [(&str, Protocol, Security); 6] = [
    ("_imaps", Protocol::Imap, Security::Tls),
    ("_imap", Protocol::Imap, Security::StartTls),
    ("_pop3s", Protocol::Pop3, Security::Tls),
    ("_pop3", Protocol::Pop3, Security::StartTls),
    ("_submissions", Protocol::Smtp, Security::Tls),
    ("_submission", Protocol::Smtp, Security::StartTls),
];

/// How many servers of a service are taken, in order of preference: an answer over TCP can hold thousands.
const RECORDS: usize = 8;

/// What stands in the trace for the six names asked.
pub(super) fn asked(address: &Address) -> String {
    format!("{{_imaps,_imap,_pop3s,_pop3,_submissions,_submission}}._tcp.{}", address.domain())
}

pub(super) async fn srv(net: Net, address: Address) -> Said {
    let net = &net;
    let domain = address.domain();
    let asked = SERVICES.map(|(service, ..)| async move { net.srv(&format!("{service}._tcp.{domain}")).await });
    let answers = join_all(asked).await;
    let mut servers = Vec::new();
    let mut vetoed = Vec::new();
    for ((service, protocol, security), answer) in SERVICES.iter().zip(&answers) {
        for record in answer.iter().flatten().take(RECORDS) {
            match server(record, *protocol, *security, &address) {
                Some(found) => servers.push(found),
                None => vetoed.push(*service),
            }
        }
    }
    if !servers.is_empty() {
        return Said::Found(Answer { servers, ..Answer::default() }.into());
    }
    match answers.iter().all(|answer| matches!(answer, Err(DnsError::NoAnswer))) {
        true => Said::Failed(DnsError::NoAnswer.to_string()),
        false if vetoed.is_empty() => Said::Nothing("no such records".into()),
        false => Said::Nothing(format!("not offered: {}", vetoed.join(" "))),
    }
}

/// The server of a record; `None` for the target `.`, by which a domain says that it does not offer the service.
fn server(record: &Srv, protocol: Protocol, security: Security, address: &Address) -> Option<Found> {
    let host = record.target.clone()?;
    let port = Port::new(record.port).ok()?;
    // Old records name the implicit-TLS port 465 under _submission (seen 2010-2026): there STARTTLS cannot work.
    let security = if protocol == Protocol::Smtp && record.port == 465 { Security::Tls } else { security };
    // The certificate proves a host of the domain's own; a foreign one only the DNS has named.
    let trust = if host.is_within(address.domain()) { Trust::Authenticated } else { Trust::Unauthenticated };
    let server = Server { protocol, host, port, security, auth: Vec::new(), username: None };
    Some(Found { server, source: Source::Srv, trust })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Domain, Host};
    use crate::net::World;

    fn record(priority: u16, weight: u16, port: u16, target: &str) -> Srv {
        Srv { priority, weight, port, target: Host::parse(target).ok() }
    }

    async fn ask(records: Vec<(&str, Vec<Srv>)>) -> Said {
        let world = World {
            domains: [Domain::parse("example.org").unwrap()].into(),
            srv: records.into_iter().map(|(service, records)| (format!("{service}._tcp.example.org"), records)).collect(),
            ..World::default()
        };
        srv(Net::pretend(world), Address::parse("anna@example.org").unwrap()).await
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
        assert!(matches!(&said, Said::Nothing(detail) if detail == "not offered: _imaps _pop3s"), "{said:?}");
    }
}
