//! Documents, digests, and whole questions on a pretend network.

use proptest::prelude::*;

use super::*;
use crate::account::{AuthMethod, Protocol, Security};
use crate::discovery::ServiceKind;
use crate::discovery::autodiscover::tests::web::{self, Reply};
use crate::net::World;

const DOCUMENT: &str = r#"{"protocols":{"imap":{"host":"imap.example.org"},"pop3":{"host":"pop.example.org"},"smtp":{"host":"smtp.example.org"},
    "managesieve":{"host":"sieve.example.org"},"jmap":{"url":"https://jmap.example.org/session"},"caldav":{"url":"https://dav.example.org/cal"},
    "carddav":{"url":"https://dav.example.org/card"},"webdav":{"url":"https://dav.example.org/"}},
    "authentication":{"password":true,"oauth-public":{"issuer":"https://id.example.org/"}},
    "info":{"provider":{"name":"Example Mail","shortName":"Example"},"help":{"documentation":"https://help.example.org/"}}}"#;

fn record(bytes: &[u8]) -> String {
    format!("v=UAAC1; a=sha256; d={}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[test]
fn a_whole_document_is_read() {
    let document = document::read(DOCUMENT.as_bytes()).unwrap();
    let servers: Vec<_> = document.servers.iter().map(|server| (server.host.as_str(), server.port.get(), server.security)).collect();
    let tls = Security::Tls;
    assert_eq!(servers, [("imap.example.org", 993, tls), ("pop.example.org", 995, tls), ("smtp.example.org", 465, tls)]);
    assert!(document.servers.iter().all(|server| server.auth == [AuthMethod::PasswordCleartext, AuthMethod::OAuth2]));
    let services: Vec<_> = document.services.iter().map(|(kind, place)| (*kind, place.as_str())).collect();
    assert_eq!(
        services,
        [
            (ServiceKind::Jmap, "https://jmap.example.org/session"),
            (ServiceKind::Caldav, "https://dav.example.org/cal"),
            (ServiceKind::Carddav, "https://dav.example.org/card"),
            (ServiceKind::Managesieve, "sieve.example.org:4190"),
        ]
    );
    assert_eq!(document.name.as_deref(), Some("Example Mail"));
    assert_eq!(document.guide.oauth2[0].issuer, "https://id.example.org/");
    assert_eq!(document.guide.documentation[0].url, "https://help.example.org/");
    let Said::Found(answer) = said(document) else { panic!() };
    let provider = answer.provider.unwrap();
    assert_eq!((provider.help.as_deref(), provider.hints.len()), (Some("https://help.example.org/"), 0));
}

#[test]
fn what_a_document_says_and_what_it_does_not() {
    let read = |text: &str| {
        let document = document::read(text.as_bytes())?;
        let one = |server: &crate::account::Server| {
            let auth: Vec<&str> = server.auth.iter().map(|method| method.word()).collect();
            format!("{} {} [{}]", server.protocol, server.host, auth.join(" "))
        };
        Some(document.servers.iter().map(one).collect::<Vec<_>>().join(", "))
    };
    for (text, expected) in [
        // Draft 03 calls sending by another name; during the change both may stand there.
        (r#"{"protocols":{"submit":{"host":"s.example"}}}"#, Some("smtp s.example []")),
        (r#"{"protocols":{"smtp":{"host":"old.example"},"submit":{"host":"new.example"}}}"#, Some("smtp new.example []")),
        (r#"{"protocols":{"submit":{"host":""},"smtp":{"host":"s.example"}}}"#, Some("smtp s.example []")),
        (r#"{"protocols":{"imap":{"host":"i.example"}},"authentication":{"password":true}}"#, Some("imap i.example [password-cleartext]")),
        (r#"{"protocols":{"imap":{"host":"i.example"}},"authentication":{"password":"yes"}}"#, Some("imap i.example []")),
        (
            r#"{"protocols":{"imap":{"host":"i.example"}},"authentication":{"password":false,"oauth-public":{"issuer":"https://i.example"}}}"#,
            Some("imap i.example [OAuth2]"),
        ),
        (
            r#"{"protocols":{"imap":{"host":"i.example"}},"authentication":{"oauth-public":{"issuer":"http://i.example"}}}"#,
            Some("imap i.example []"),
        ),
        // What cannot be valid costs itself alone.
        (r#"{"protocols":{"imap":{"host":"a b"},"pop3":{"host":"p.example"}}}"#, Some("pop3 p.example []")),
        (r#"{"protocols":{"imap":"i.example","pop3":{"host":7},"smtp":{"host":"s.example","port":25}}}"#, Some("smtp s.example []")),
        (r#"{"protocols":{"imap":{"host":"bücher.example"}}}"#, Some("imap xn--bcher-kva.example []")),
        (r#"{"protocols":{"jmap":{"url":"http://j.example"}},"info":7,"authentication":[]}"#, Some("")),
        (r#"{"protocols":{}}"#, Some("")),
        (r#"{"protocols":[]}"#, None),
        ("{}", None),
        ("[]", None),
        ("<html>", None),
        ("", None),
    ] {
        assert_eq!(read(text).as_deref(), expected, "{text}");
    }
    assert_eq!(document::read(&[b"{\"a\":".repeat(100_000), b"1".to_vec()].concat()), None, "nested without end");
}

#[test]
fn tokens_only_want_a_browser() {
    let text = DOCUMENT.replace("\"password\":true", "\"password\":false");
    let Said::Found(answer) = said(document::read(text.as_bytes()).unwrap()) else { panic!() };
    assert_eq!(answer.provider.unwrap().hints, [Hint::BrowserSignIn]);
}

#[test]
fn digests_as_they_may_be_written() {
    let good = record(b"x");
    let value = good.rsplit_once("d=").unwrap().1;
    let vouched = |records: &[String]| vouched_for(b"x", &Ok(records.to_vec()));
    for written in
        [good.clone(), format!("{good};"), format!("a=sha256;d={value};v=UAAC1"), format!("v = UAAC1 ;\ta =sha256; d= {value} ; new=1")]
    {
        assert_eq!(vouched(std::slice::from_ref(&written)), Ok(()), "{written}");
        assert_eq!(vouched(&["v=spf1 -all".into(), record(b"y"), written.clone()]), Ok(()), "one of several is enough: {written}");
    }
    for written in [
        good.replace("UAAC1", "UAAC2"),
        good.replace("sha256", "sha1"),
        good.replace("v=UAAC1; ", ""),
        good.replace("a=sha256; ", ""),
        format!("v=UAAC1; a=sha256; d=!{value}"),
        format!("{good}; d={value}"),
        "v=UAAC1; a=sha256".into(),
        "v=spf1 -all".into(),
        String::new(),
    ] {
        assert_eq!(vouched(std::slice::from_ref(&written)), Err(PaccRefusal::NoDigest), "{written}");
    }
    for other in [record(b"y"), "v=UAAC1; a=sha256; d=".into()] {
        assert_eq!(vouched(&[other]), Err(PaccRefusal::OtherDigest));
    }
    for (error, why) in [
        (DnsError::NoRecords, PaccRefusal::NoDigest),
        (DnsError::NoSuchName, PaccRefusal::NoDigest),
        (DnsError::NoAnswer, PaccRefusal::Silent),
    ] {
        assert_eq!(vouched_for(b"x", &Err(error)), Err(why));
    }
}

#[tokio::test]
async fn only_a_document_with_its_digest_is_taken() {
    let ask = async |records: Option<String>, reply: Reply| {
        let txt = records.map(|record| ("_ua-auto-config.example.org".to_owned(), vec![record])).into_iter().collect();
        let world = World { txt, ..World::default() };
        let web =
            web::open(&["ua-auto-config.example.org"], world, move |request| match (request.method.as_str(), request.path.as_str()) {
                ("GET", "/.well-known/user-agent-configuration.json") => reply.clone(),
                _ => Reply::status(500),
            })
            .await;
        pacc(web.net.clone(), Address::parse("anna@example.org").unwrap()).await
    };
    let Said::Found(answer) = ask(Some(record(DOCUMENT.as_bytes())), Reply::ok(DOCUMENT)).await else { panic!() };
    let first = &answer.servers[0];
    assert_eq!((first.server.protocol, first.source, first.trust), (Protocol::Imap, Source::Pacc, Trust::Authenticated));
    let why = |said| match said {
        Said::Failed(why) | Said::Nothing(why) => why,
        Said::Found(answer) => panic!("{answer:?}"),
    };
    assert_eq!(why(ask(None, Reply::ok(DOCUMENT)).await), "refused: no digest in the DNS");
    let changed = DOCUMENT.replace("imap.example.org", "imap.evil.example");
    assert_eq!(why(ask(Some(record(DOCUMENT.as_bytes())), Reply::ok(&changed)).await), "refused: another digest in the DNS");
    assert_eq!(why(ask(Some(record(b"[]")), Reply::ok("[]")).await), "not a PACC document");
    let empty = "{\"protocols\":{}}";
    assert_eq!(why(ask(Some(record(empty.as_bytes())), Reply::ok(empty)).await), "no server of a known kind");
    assert!(matches!(ask(Some(record(b"x")), Reply::status(404)).await, Said::Nothing(_)));
    assert!(matches!(ask(Some(record(b"x")), Reply::status(503)).await, Said::Failed(_)));
}

#[test]
fn cut_anywhere_it_is_none() {
    for cut in 0..DOCUMENT.len() {
        assert_eq!(document::read(&DOCUMENT.as_bytes()[..cut]), None, "{cut}");
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_readers(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = document::read(&bytes);
        let _ = digest(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_change_to_a_good_document_breaks_the_reader(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = DOCUMENT.as_bytes().to_vec();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let Some(document) = document::read(&bytes) else { return Ok(()) };
        prop_assert!(document.servers.iter().all(|server| server.security == Security::Tls));
        prop_assert!(!document.name.unwrap_or_default().chars().any(char::is_control));
    }
}
