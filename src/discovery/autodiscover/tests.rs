//! Whole questions on a pretend network: where they lead, and that they end.

pub(in crate::discovery) mod web;

use super::*;
use crate::account::{Found, Host};
use crate::net::{Srv, World};
use web::{Reply, Request, Web};

const SETTINGS: &str = "<Action>settings</Action><Protocol><Type>IMAP</Type><Server>imap.example.org</Server></Protocol>";

fn document(account: &str) -> Reply {
    Reply::ok(&format!("<Autodiscover><Response><Account>{account}</Account></Response></Autodiscover>"))
}

fn to_url(url: &str) -> Reply {
    document(&format!("<Action>redirectUrl</Action><RedirectUrl>{url}</RedirectUrl>"))
}

fn to_address(address: &str) -> Reply {
    document(&format!("<Action>redirectAddr</Action><RedirectAddr>{address}</RedirectAddr>"))
}

/// Hosts of the pretend network; two of them belong to the address's domain.
const HOSTS: [&str; 6] = [
    "autodiscover.example.org",
    "example.org",
    "mail.example.net",
    "autodiscover.example.net",
    "autodiscover.example.com",
    "autodiscover.example.edu",
];

async fn open(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Web {
    web::open(&HOSTS, World::default(), answer).await
}

fn anna() -> Address {
    Address::parse("anna@example.org").unwrap()
}

fn found(said: Said) -> Answer {
    let Said::Found(answer) = said else { panic!("{said:?}") };
    *answer
}

fn nothing(said: Said) -> String {
    let Said::Nothing(why) = said else { panic!("{said:?}") };
    why
}

fn failed(said: Said) -> String {
    let Said::Failed(why) = said else { panic!("{said:?}") };
    why
}

fn one(said: Said) -> (String, Trust, Option<String>) {
    let answer = found(said);
    let Found { server, trust, .. } = &answer.servers[0];
    (server.host.to_string(), *trust, server.username.as_ref().map(ToString::to_string))
}

#[tokio::test]
async fn both_own_places_are_asked_by_post_and_trusted() {
    let web = open(|request| match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/autodiscover/autodiscover.xml") if request.body.contains("<EMailAddress>anna@example.org</EMailAddress>") => {
            document(SETTINGS)
        }
        _ => Reply::status(400),
    })
    .await;
    let expected = ("imap.example.org".to_owned(), Trust::Authenticated, None);
    assert_eq!(one(service(web.net.clone(), anna()).await), expected);
    assert_eq!(one(domain(web.net.clone(), anna()).await), expected);
    assert_eq!(web.asked(), [format!("POST {}", service_url(&anna())), format!("POST {}", domain_url(&anna()))]);
}

#[tokio::test]
async fn a_file_that_takes_no_post_is_fetched() {
    let web = open(|request| if request.method == "GET" { document(SETTINGS) } else { Reply::status(405) }).await;
    assert_eq!(one(service(web.net.clone(), anna()).await).0, "imap.example.org");
}

#[tokio::test]
async fn what_is_no_answer_says_so() {
    let web = open(|request| match request.host.as_str() {
        "example.org" => Reply::ok("<!DOCTYPE html><html><body>Welcome</body></html>"),
        _ => Reply::ok("<Autodiscover><Response><Error><ErrorCode>500</ErrorCode></Error></Response></Autodiscover>"),
    })
    .await;
    assert_eq!(failed(domain(web.net.clone(), anna()).await), "not an Autodiscover document");
    assert_eq!(nothing(service(web.net.clone(), anna()).await), "Autodiscover error 500");
    let elsewhere = Address::parse("anna@nowhere.example").unwrap();
    assert_eq!(nothing(service(web.net.clone(), elsewhere).await), "no such name");
    let web = open(|_| Reply::status(404)).await;
    assert_eq!(nothing(service(web.net.clone(), anna()).await), "status 404");
    let web = open(|_| Reply::status(500)).await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "status 500");
    let web = open(|_| document("<Action>settings</Action>")).await;
    assert_eq!(nothing(service(web.net.clone(), anna()).await), "it names no server");
}

#[tokio::test]
async fn a_login_that_is_wanted_is_a_finding_and_no_password_is_sent() {
    let web = open(|request| match request.host.as_str() {
        "example.org" if request.path.ends_with(".xml") => Reply::status(401).with("WWW-Authenticate", "Basic realm=\"shop\""),
        _ => Reply::status(401).with("WWW-Authenticate", "Negotiate").with("WWW-Authenticate", "NTLM"),
    })
    .await;
    let services = found(service(web.net.clone(), anna()).await).services;
    let exchange = |place: String, trust| vec![Service { kind: ServiceKind::Exchange, place, source: Source::Autodiscover, trust }];
    assert_eq!(services, exchange(service_url(&anna()), Trust::Authenticated));
    // A web site that is closed to strangers is another matter.
    assert_eq!(nothing(domain(web.net.clone(), anna()).await), "status 401, a login is wanted");
    assert_eq!(found(json(web.net.clone(), anna()).await).services, exchange(json_url(&anna()), Trust::Authenticated));
    let web = open(|_| Reply::status(401).with("WWW-Authenticate", "Basic realm=\"\", NTLM")).await;
    assert_eq!(found(domain(web.net.clone(), anna()).await).services, exchange(domain_url(&anna()), Trust::Authenticated));
    let web = open(|_| Reply::status(401).with("WWW-Authenticate", "Basic realm=\"\"")).await;
    assert_eq!(nothing(service(web.net.clone(), anna()).await), "status 401, a login is wanted");
    assert_eq!(web.asked(), [format!("POST {}", service_url(&anna()))], "asked once, and not again with anything more");
}

#[tokio::test]
async fn redirects_of_http_are_followed_by_post() {
    let web = open(|request| match request.host.as_str() {
        "autodiscover.example.org" => Reply::status(302).with("Location", "https://mail.example.net/autodiscover/autodiscover.xml"),
        _ if request.method == "POST" => document(SETTINGS),
        _ => Reply::status(500),
    })
    .await;
    assert_eq!(one(service(web.net.clone(), anna()).await).1, Trust::Authenticated);
    assert_eq!(one(redirect(web.net.clone(), anna()).await).1, Trust::Unauthenticated);
    assert_eq!(
        web.asked()[2..],
        [
            "GET http://autodiscover.example.org/autodiscover/autodiscover.xml",
            "POST https://mail.example.net/autodiscover/autodiscover.xml"
        ]
    );
    for (location, expected) in [
        ("http://mail.example.net/autodiscover/autodiscover.xml", Err("a redirect was refused")),
        ("https://autodiscover.example.org/autodiscover/autodiscover.xml", Ok("leads to")),
        ("https://example.org/Autodiscover/Autodiscover.xml", Ok("leads to")),
    ] {
        let web = open(move |_| Reply::status(301).with("Location", location)).await;
        match (redirect(web.net.clone(), anna()).await, expected) {
            (Said::Nothing(why), Ok(expected)) | (Said::Failed(why), Err(expected)) => assert!(why.starts_with(expected), "{why}"),
            other => panic!("{other:?}"),
        }
    }
    let web = open(|_| document(SETTINGS)).await;
    assert_eq!(nothing(redirect(web.net.clone(), anna()).await), "no redirect", "what comes over http is not read");
}

#[tokio::test]
async fn redirect_url_is_followed_and_settings_beside_it_are_kept() {
    let web = open(|request| match request.host.as_str() {
        "autodiscover.example.org" => to_url("https://mail.example.net/x"),
        _ => document(SETTINGS),
    })
    .await;
    assert_eq!(one(service(web.net.clone(), anna()).await).1, Trust::Authenticated);
    let mixed = |url: &str, imap: &str| {
        let imap = SETTINGS.replace("settings", "redirectUrl").replace("imap.example.org", imap);
        document(&format!("{imap}<RedirectUrl>{url}</RedirectUrl>"))
    };
    for (status, expected) in [(200, "imap.example.org"), (500, "old.example.org"), (404, "old.example.org")] {
        let web = open(move |request| match (request.host.as_str(), status) {
            ("autodiscover.example.org", _) => mixed("https://mail.example.net/x", "old.example.org"),
            (_, 200) => document(SETTINGS),
            _ => Reply::status(status),
        })
        .await;
        assert_eq!(one(service(web.net.clone(), anna()).await).0, expected, "{status}");
    }
    let web = open(|_| to_url("http://mail.example.net/x")).await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "a redirect was refused");
}

#[tokio::test]
async fn circles_and_endless_ways_end() {
    let web = open(|request| match request.host.as_str() {
        "autodiscover.example.org" => to_url("https://mail.example.net/x"),
        _ => to_url("https://autodiscover.example.org/autodiscover/autodiscover.xml"),
    })
    .await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "it leads round in a circle");
    assert_eq!(web.asked().len(), 2);
    let web = open(|request| to_url(&format!("https://mail.example.net{}x", request.path))).await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "it leads on and on");
    assert_eq!(web.asked().len(), 11);
    let web = open(|request| match request.path.matches('x').count() {
        // Ten redirects are followed; the path itself has one x.
        11 => document(SETTINGS),
        _ => to_url(&format!("https://mail.example.net{}x", request.path)),
    })
    .await;
    assert_eq!(one(service(web.net.clone(), anna()).await).0, "imap.example.org");
}

#[tokio::test]
async fn redirect_address_begins_again_for_that_address() {
    let web = open(|request| match request.host.as_str() {
        "autodiscover.example.org" => to_address("a.b@example.net"),
        "autodiscover.example.net" if request.body.contains(">a.b@example.net<") => document(SETTINGS),
        _ => Reply::status(500),
    })
    .await;
    assert_eq!(
        one(service(web.net.clone(), anna()).await),
        ("imap.example.org".to_owned(), Trust::Authenticated, Some("a.b@example.net".to_owned()))
    );
    // Within the domain the same server is asked again, and the first address needs no name of its own.
    let web = open(|request| match request.body.contains(">anna@example.org<") {
        true => to_address("a.b@example.org"),
        false => document(&SETTINGS.replace("</Protocol>", "<LoginName>anna@example.org</LoginName></Protocol>")),
    })
    .await;
    assert_eq!(one(service(web.net.clone(), anna()).await).2, None);
    assert_eq!(web.asked().len(), 2);
}

#[tokio::test]
async fn a_moved_mailbox_is_found_by_the_redirect_of_its_new_domain() {
    // As Microsoft's cloud does: the new domain has no certificate of its own, redirects over http, and wants a login there.
    let web = open(|request| match (request.host.as_str(), request.is_tls) {
        ("autodiscover.example.org", true) => to_address("anna@example.net"),
        ("autodiscover.example.net", false) => {
            Reply::status(302).with("Location", "https://mail.example.net/autodiscover/autodiscover.xml")
        }
        ("mail.example.net", true) => {
            Reply::status(401).with("WWW-Authenticate", "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", Basic realm=\"\"")
        }
        _ => Reply::status(500),
    })
    .await;
    let services = found(service(web.net.clone(), anna()).await).services;
    assert_eq!(services[0].place, "https://mail.example.net/autodiscover/autodiscover.xml");
    assert_eq!(services[0].trust, Trust::Unauthenticated);
}

#[tokio::test]
async fn addresses_that_lead_to_each_other_end() {
    let web = open(|request| match request.body.contains(">anna@example.org<") {
        true => to_address("anna@example.net"),
        false => to_address("anna@example.org"),
    })
    .await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "it leads round in a circle");
    let web = open(|request| match request.host.as_str() {
        "autodiscover.example.org" => to_address("anna@example.net"),
        "autodiscover.example.net" => to_address("anna@example.com"),
        "autodiscover.example.com" => to_address("anna@example.edu"),
        _ => to_address(&format!("x{}@example.edu", request.body.matches('x').count())),
    })
    .await;
    assert_eq!(failed(service(web.net.clone(), anna()).await), "it leads on and on");
    assert_eq!(web.asked().iter().filter(|asked| asked.starts_with("POST https://autodiscover.")).count(), 4);
}

#[tokio::test]
async fn the_dns_names_servers_and_foreign_ones_are_not_trusted() {
    let record = |target: &str| Srv { priority: 0, weight: 0, port: 443, target: Host::parse(target).ok() };
    let ask = async |targets: &[&str]| {
        let records = targets.iter().map(|target| record(target)).collect();
        let world = World { srv: [("_autodiscover._tcp.example.org".to_owned(), records)].into(), ..World::default() };
        let hosts = [&HOSTS[..], &["ad.example.org"]].concat();
        let web = web::open(&hosts, world, |request| match request.host.as_str() {
            "autodiscover.example.com" => Reply::status(500),
            _ => document(SETTINGS),
        })
        .await;
        by_srv(web.net.clone(), anna()).await
    };
    assert_eq!(one(ask(&["ad.example.org"]).await).1, Trust::Authenticated);
    assert_eq!(one(ask(&["mail.example.net"]).await).1, Trust::Unauthenticated);
    assert_eq!(one(ask(&["autodiscover.example.com", "mail.example.net"]).await).1, Trust::Unauthenticated);
    assert_eq!(failed(ask(&["autodiscover.example.com"]).await), "status 500");
    assert_eq!(nothing(ask(&["."]).await), "not offered");
    assert!(nothing(ask(&["autodiscover.example.org"]).await).starts_with("leads to"));
    assert_eq!(nothing(ask(&[]).await), "no such record");
}

#[tokio::test]
async fn the_second_version_leads_to_the_first_or_names_a_service() {
    let ask = async |answer: &'static str| {
        let web = open(move |request| match (request.host.as_str(), request.path.as_str()) {
            ("autodiscover.example.org", "/autodiscover/autodiscover.json?Email=anna%40example.org&Protocol=AutodiscoverV1") => {
                Reply::ok(answer)
            }
            ("mail.example.net", "/x") if request.method == "POST" => document(SETTINGS),
            _ => Reply::status(404),
        })
        .await;
        json(web.net.clone(), anna()).await
    };
    let url = r#"{"Protocol":"AutodiscoverV1","Url":"https://mail.example.net/x"}"#;
    assert_eq!(one(ask(url).await), ("imap.example.org".to_owned(), Trust::Authenticated, None));
    let ews = found(ask(r#"{"Protocol":"Ews","Url":"https://mail.example.net/EWS/Exchange.asmx"}"#).await);
    assert_eq!((ews.services[0].kind, ews.services[0].trust), (ServiceKind::Ews, Trust::Authenticated));
    let own = r#"{"Protocol":"AutodiscoverV1","Url":"https://autodiscover.example.org/Autodiscover/Autodiscover.xml"}"#;
    assert!(nothing(ask(own).await).starts_with("leads to"));
    assert_eq!(nothing(ask(r#"{"ErrorCode":"InvalidProtocol"}"#).await), "Autodiscover error InvalidProtocol");
    assert_eq!(failed(ask("<html>").await), "not an Autodiscover document");
}

#[tokio::test]
async fn what_a_public_place_names_is_not_asked_in_a_private_network() {
    let web = open(|_| document(SETTINGS)).await;
    let step = |public| Step { place: Place::Url(service_url(&anna())), address: anna(), trust: Trust::Authenticated, public };
    assert_eq!(failed(Walk::new(web.net.clone(), anna()).run(step(true)).await), "a redirect was refused");
    assert_eq!(found(Walk::new(web.net.clone(), anna()).run(step(false)).await).servers.len(), 1);
}

#[test]
fn the_answer_that_is_written_for_outlook_is_read_back() {
    use crate::account::{AuthMethod, Receive, Security};
    use crate::profile::{self, samples};
    for receive in [Receive::Imap, Receive::Pop3] {
        let mut accounts = vec![samples::hostile(receive), samples::with_auth(receive, &[AuthMethod::Ntlm])];
        accounts.extend(Security::ALL.map(|security| samples::with_security(receive, security)));
        for account in accounts {
            let files = profile::client("outlook").unwrap().files(&account, &samples::options(false)).unwrap();
            let file = files.iter().find(|file| file.name.ends_with(".xml")).unwrap();
            let Ok(answer::Reply::Account(read, None)) = answer::read(&file.bytes, &account.address) else { panic!("{}", file.name) };
            for (read, meant) in read.servers.iter().zip([&account.incoming, &account.outgoing].map(|chosen| chosen.server())) {
                assert_eq!(
                    (read.protocol, &read.host, read.port, read.security),
                    (meant.protocol, &meant.host, meant.port, meant.security)
                );
                assert_eq!(account.login(read), account.login(meant));
            }
            assert_eq!(read.servers.len(), 2);
        }
    }
}
