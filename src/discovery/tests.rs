//! Whole discoveries on pretend networks.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Mutex;

use tokio::net::TcpListener;

use super::*;
use crate::account::{Domain, Host, Protocol};
use crate::net::{Srv, World};

fn srv(port: u16, target: &str) -> Vec<Srv> {
    vec![Srv { priority: 0, weight: 0, port, target: Host::parse(target).ok() }]
}

fn world(records: &[(&str, u16, &str)]) -> World {
    World {
        domains: [Domain::parse("example.org").unwrap()].into(),
        // A DNS by which the ISPDB does not exist would be one that denies everything. Nobody listens there.
        places: [(("live.thunderbird.net".to_owned(), 443), SocketAddr::from(([127, 0, 0, 1], 1)))].into(),
        srv: records.iter().map(|(service, port, target)| (format!("{service}._tcp.example.org"), srv(*port, target))).collect(),
        ..World::default()
    }
}

async fn run(world: World, domain: &str, deadline: u64) -> Discovered {
    let options = Options { deadline: Duration::from_millis(deadline), connect: false, prepared: None };
    discover(&Net::pretend(world), &Address::parse(&format!("anna@{domain}")).unwrap(), &options, &|_| ()).await
}

/// A place that takes connections and never says anything.
async fn black_hole() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

const OWN: &[(&str, u16, &str)] =
    &[("_imaps", 993, "imap.example.org"), ("_pop3s", 995, "pop.example.org"), ("_submissions", 465, "smtp.example.org")];

#[tokio::test]
async fn every_outcome_has_its_word() {
    for (records, domain, expected) in [
        (OWN, "example.org", Outcome::Found),
        (&[("_imaps", 993, "imap.example.net")], "example.org", Outcome::Consent),
        (&[], "example.org", Outcome::NotFound),
        (&[], "example.net", Outcome::NoSuchDomain),
        (&[("_imaps", 0, ".")], "example.org", Outcome::NotFound),
    ] {
        assert_eq!(run(world(records), domain, 2000).await.outcome, expected, "{records:?}");
    }
}

#[tokio::test]
async fn a_source_that_hangs_costs_the_grace_and_no_more() {
    let (_listener, hole) = black_hole().await;
    let mut world = world(OWN);
    world.places = HashMap::from([(("autoconfig.example.org".to_owned(), 443), hole)]);
    let found = run(world, "example.org", 8000).await;
    assert_eq!(found.outcome, Outcome::Found);
    assert!(found.took >= Duration::from_millis(1400) && found.took < Duration::from_secs(4), "{:?}", found.took);
    let hung = found.sources.iter().find(|trace| trace.asked.starts_with("https://autoconfig.")).unwrap();
    assert_eq!(hung.result, SourceResult::Skipped);
}

#[tokio::test]
async fn the_deadline_is_hard() {
    let (_listener, hole) = black_hole().await;
    let mut world = world(&[]);
    world.places = ["autoconfig.example.org", "example.org", "live.thunderbird.net"].map(|host| ((host.to_owned(), 443), hole)).into();
    let found = run(world, "example.org", 700).await;
    assert_eq!(found.outcome, Outcome::NotFound);
    assert!(found.took < Duration::from_millis(1500), "{:?}", found.took);
    for place in ["https://autoconfig.example.org/", "https://example.org/.well-known/", "https://live.thunderbird.net/"] {
        let trace = found.sources.iter().find(|trace| trace.asked.starts_with(place)).unwrap();
        assert_eq!((trace.result, trace.detail.as_str()), (SourceResult::Failed, "no answer in time"), "{place}");
    }
}

#[tokio::test]
async fn every_source_is_told_once_and_the_foreign_server_is_left_out_beside_an_own_one() {
    let events = Mutex::new(Vec::new());
    let world = world(&[OWN[0], OWN[2], ("_pop3s", 995, "pop.example.net")]);
    let options = Options { connect: false, ..Options::default() };
    let address = Address::parse("anna@example.org").unwrap();
    let found = discover(&Net::pretend(world), &address, &options, &|event| events.lock().unwrap().push(event)).await;
    assert_eq!(found.servers.iter().map(|found| found.server.protocol).collect::<Vec<_>>(), [Protocol::Imap, Protocol::Smtp]);
    let events = events.into_inner().unwrap();
    let asked = events.iter().filter(|event| matches!(event, Event::Asking { .. })).count();
    let answered = events.iter().filter(|event| matches!(event, Event::Answered(_))).count();
    let (questions, late) = (questions::QUESTIONS.len(), questions::LATE.len());
    // The directory was looked into; the late ones and the guess were not needed.
    assert_eq!((asked, answered, found.sources.len()), (questions, questions + late + 2, questions + late + 2));
    let mut best = events.iter().filter_map(|event| if let Event::Best(servers) = event { Some(servers) } else { None });
    assert_eq!(best.next_back().map(Vec::len), Some(3), "what is left out in the end was the best for a while");
}
