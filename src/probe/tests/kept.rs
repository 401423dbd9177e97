//! Connections that stand already: used once, given up when dead, never logged in on twice.

use tokio::io::AsyncWriteExt as _;
use tokio::time::Instant;

use super::host::{Host as Site, Open};
use super::*;
use crate::net::{Kept, Stage, Verify};

const STAGES: [(Stage, Duration); 3] =
    [(Stage::Resolve, Duration::from_secs(1)), (Stage::Connect, Duration::from_secs(2)), (Stage::Tls, Duration::from_secs(3))];

/// A connection to where `net` has the server, as discovery leaves it.
async fn connection(net: &Net, server: &Server) -> Kept {
    let addresses = net.addresses(&server.host, server.port.get()).await.unwrap();
    let wire = net.connect(&addresses).await.unwrap().wire;
    let wire = net.encrypt(wire, &server.host, Verify::Fully).await.unwrap();
    Kept { wire, ipv6_broken: false, stages: STAGES.to_vec(), since: Instant::now() }
}

async fn open(protocol: Protocol) -> (Open, Server) {
    let offers = match protocol {
        Protocol::Imap => "IMAP4rev1 AUTH=PLAIN",
        Protocol::Pop3 => "UIDL/SASL PLAIN",
        Protocol::Smtp => "PLAIN",
    };
    let open = Site::new(protocol, offers).open(true).await;
    let server = Server::parse_url(&open.url).unwrap();
    (open, server)
}

#[tokio::test]
async fn a_connection_that_stands_is_logged_in_on_once() {
    for protocol in Protocol::ALL {
        let (site, server) = open(protocol).await;
        site.net.keep(&server, connection(&site.net, &server).await);
        let verdict = site.test(Source::Manual, &[], PASSWORD).await;
        assert_eq!((verdict.diagnosis, verdict.reused), (Diagnosis::Ok, true), "{protocol} {}", verdict.reply);
        let steps: Vec<_> = verdict.steps.iter().map(|taken| (taken.step, taken.result, taken.took)).take(3).collect();
        let then = STAGES.map(|(_, took)| took);
        let before = [(Step::Resolve, then[0]), (Step::Connect, then[1]), (Step::Tls, then[2])];
        assert_eq!(steps, before.map(|(step, took)| (step, StepResult::Ok, took)), "they took the time that they took then");
        assert_eq!(verdict.steps[3].step, Step::Greeting);
        assert!(verdict.tls.as_ref().is_some_and(|tls| tls.version.is_some() && tls.certificate.is_some()));
        assert_eq!(site.logins().len(), 1, "{protocol}: one connection");
        let again = site.test(Source::Manual, &[], PASSWORD).await;
        assert_eq!((again.diagnosis, again.reused, site.logins().len()), (Diagnosis::Ok, false, 2), "{protocol}");
    }
}

#[tokio::test]
async fn one_that_has_died_gives_way_to_a_new_one_and_to_one_login() {
    for protocol in Protocol::ALL {
        let (site, server) = open(protocol).await;
        let mut dead = connection(&site.net, &server).await;
        dead.wire.shutdown().await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        site.net.keep(&server, dead);
        let verdict = site.test(Source::Manual, &[], PASSWORD).await;
        assert_eq!((verdict.diagnosis, verdict.reused), (Diagnosis::Ok, false), "{protocol} {}", verdict.reply);
        assert!(verdict.steps.iter().all(|taken| taken.result == StepResult::Ok && taken.took < STAGES[0].1), "{:?}", verdict.steps);
        let logins = site.logins();
        assert!(logins.len() == 2 && logins[0].is_empty() && logins[1] == ["PLAIN"], "{protocol} {logins:?}");
    }
}

#[tokio::test]
async fn one_that_breaks_off_within_the_login_is_not_tried_again() {
    let bench = bench(Script { greeting: "* OK [CAPABILITY IMAP4rev1] hi\r\n", answers: &[] }, Cover::Tls(Certified::Well)).await;
    let server = Server::parse_url(&format!("imap://{HOST}")).unwrap();
    bench.net.keep(&server, connection(&bench.net, &server).await);
    let verdict = run(&bench, &format!("imap://{HOST}"), INSECURE).await;
    assert_eq!((verdict.diagnosis, verdict.reused), (Diagnosis::Closed, true));
    assert_eq!(bench.received.lock().unwrap().matches("LOGIN").count(), 1);
}

#[tokio::test]
async fn only_what_is_fresh_encrypted_and_of_this_very_server_is_used() {
    let (site, server) = open(Protocol::Imap).await;
    let mut old = connection(&site.net, &server).await;
    old.since = Instant::now().checked_sub(crate::net::bounds::CONNECTION_KEPT).unwrap();
    site.net.keep(&server, old);
    assert!(site.net.take_kept(&server).is_none(), "too old");
    let addresses = site.net.addresses(&server.host, 993).await.unwrap();
    let wire = site.net.connect(&addresses).await.unwrap().wire;
    site.net.keep(&server, Kept { wire, ipv6_broken: false, stages: Vec::new(), since: Instant::now() });
    assert!(site.net.take_kept(&server).is_none(), "in clear");
    site.net.keep(&server, connection(&site.net, &server).await);
    for other in ["imap://mail.example.org:1993", "pop3://mail.example.org:993", "imap://other.example.org"] {
        assert!(site.net.take_kept(&Server::parse_url(other).unwrap()).is_none(), "{other}");
    }
    assert!(site.net.take_kept(&server).is_some() && site.net.take_kept(&server).is_none());
}

#[tokio::test]
async fn more_than_a_few_are_not_kept_and_leave_with_a_farewell() {
    let bench = bench(Script { greeting: "* OK hi\r\n", answers: &[] }, Cover::Tls(Certified::Well)).await;
    let server = Server::parse_url(&format!("imap://{HOST}")).unwrap();
    for _ in 0..=crate::net::bounds::CONNECTIONS_KEPT {
        bench.net.keep(&server, connection(&bench.net, &server).await);
    }
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if !bench.received.lock().unwrap().is_empty() {
            break;
        }
    }
    assert_eq!(*bench.received.lock().unwrap(), "Q LOGOUT\r\n");
    let kept = std::iter::from_fn(|| bench.net.take_kept(&server)).count();
    assert_eq!(kept, crate::net::bounds::CONNECTIONS_KEPT);
}
