//! Whole logins by every mechanism in every protocol: that they succeed, and how often a password is tried.

use super::host::Host;
use super::*;
use crate::account::AuthMethod::{PasswordCleartext, PasswordEncrypted};

#[rustfmt::skip]
const WAYS: &[(Protocol, &str, &str, &[&str], AuthMethod)] = &[
    // protocol, what is offered, what the POP3 greeting holds, what is used, what the settings call it
    (Protocol::Imap, "SASL-IR AUTH=SCRAM-SHA-256-PLUS AUTH=SCRAM-SHA-256 AUTH=PLAIN", "", &["SCRAM-SHA-256-PLUS"], PasswordEncrypted),
    (Protocol::Imap, "AUTH=SCRAM-SHA-256 AUTH=CRAM-MD5", "", &["SCRAM-SHA-256"], PasswordEncrypted),
    (Protocol::Imap, "SASL-IR AUTH=SCRAM-SHA-1-PLUS AUTH=SCRAM-SHA-1", "", &["SCRAM-SHA-1-PLUS"], PasswordEncrypted),
    (Protocol::Imap, "SASL-IR AUTH=SCRAM-SHA-1", "", &["SCRAM-SHA-1"], PasswordEncrypted),
    (Protocol::Imap, "SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN", "", &["CRAM-MD5"], PasswordEncrypted),
    (Protocol::Imap, "SASL-IR AUTH=PLAIN", "", &["PLAIN"], PasswordCleartext),
    (Protocol::Imap, "AUTH=PLAIN AUTH=LOGIN", "", &["PLAIN"], PasswordCleartext),
    (Protocol::Imap, "AUTH=LOGIN", "", &["LOGIN"], PasswordCleartext),
    (Protocol::Imap, "", "", &["LOGIN"], PasswordCleartext),
    (Protocol::Imap, "LITERAL+ AUTH=NTLM", "", &["LOGIN"], PasswordCleartext),
    (Protocol::Pop3, "USER/SASL PLAIN SCRAM-SHA-256-PLUS", "<1.2@host>", &["SCRAM-SHA-256-PLUS"], PasswordEncrypted),
    (Protocol::Pop3, "USER/SASL SCRAM-SHA-1 CRAM-MD5", "<1.2@host>", &["SCRAM-SHA-1"], PasswordEncrypted),
    (Protocol::Pop3, "USER/SASL CRAM-MD5", "<1.2@host>", &["CRAM-MD5"], PasswordEncrypted),
    (Protocol::Pop3, "USER/SASL PLAIN", "<1.2@host>", &["APOP"], PasswordEncrypted),
    (Protocol::Pop3, "USER/SASL PLAIN", "<1.2>", &["PLAIN"], PasswordCleartext),
    (Protocol::Pop3, "SASL LOGIN", "", &["LOGIN"], PasswordCleartext),
    (Protocol::Pop3, "USER/PIPELINING", "", &["USER", "PASS"], PasswordCleartext),
    (Protocol::Pop3, "UIDL", "", &["USER", "PASS"], PasswordCleartext),
    (Protocol::Smtp, "LOGIN PLAIN SCRAM-SHA-256 SCRAM-SHA-256-PLUS", "", &["SCRAM-SHA-256-PLUS"], PasswordEncrypted),
    (Protocol::Smtp, "PLAIN SCRAM-SHA-1 CRAM-MD5", "", &["SCRAM-SHA-1"], PasswordEncrypted),
    (Protocol::Smtp, "LOGIN CRAM-MD5", "", &["CRAM-MD5"], PasswordEncrypted),
    (Protocol::Smtp, "LOGIN PLAIN", "", &["PLAIN"], PasswordCleartext),
    (Protocol::Smtp, "LOGIN", "", &["LOGIN"], PasswordCleartext),
];

#[tokio::test]
async fn every_mechanism_logs_in_and_a_wrong_password_is_tried_once() {
    for (protocol, offers, greets, used, auth) in WAYS {
        for (password, diagnosis) in [(PASSWORD, Diagnosis::Ok), ("wrong", Diagnosis::AuthFailed)] {
            let open = Host { greets, ..Host::new(*protocol, offers) }.open(true).await;
            let verdict = open.test(Source::Autoconfig, &[], password).await;
            assert_eq!((verdict.diagnosis, verdict.auth), (diagnosis, Some(*auth)), "{protocol} {offers}: {verdict:?}");
            assert_eq!(open.logins(), [*used], "{protocol} {offers}");
            assert_eq!(verdict.proved().map(|proved| proved.server().auth.clone()), (password == PASSWORD).then(|| vec![*auth]));
        }
    }
}

#[tokio::test]
async fn passwords_of_all_kinds_arrive_as_they_are() {
    let long = "x\" ".repeat(66) + "\\\"";
    for password in ["two words ", " \"quoted\"", "back\\slash\\", "pässwörd €", "{5}", "a\u{301}", "%s$(x)`;'", &long] {
        for (protocol, offers) in [
            (Protocol::Imap, "SASL-IR AUTH=PLAIN"),
            (Protocol::Imap, "AUTH=PLAIN"),
            (Protocol::Imap, ""),
            (Protocol::Imap, "LITERAL+"),
            (Protocol::Imap, "LITERAL-"),
            (Protocol::Imap, "AUTH=CRAM-MD5"),
            (Protocol::Pop3, "USER"),
            (Protocol::Pop3, "USER/PIPELINING"),
            (Protocol::Pop3, "SASL PLAIN"),
            (Protocol::Pop3, "SASL LOGIN"),
            (Protocol::Smtp, "PLAIN"),
            (Protocol::Smtp, "LOGIN"),
        ] {
            let open = Host { password: password.into(), ..Host::new(protocol, offers) }.open(false).await;
            let verdict = open.test(Source::Manual, &[], password).await;
            assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{password} {protocol} {offers}: {:?}", open.pieces());
        }
    }
}

#[tokio::test]
async fn the_second_login_name_is_tried_once_and_only_where_no_source_says_one() {
    for (protocol, offers) in [(Protocol::Imap, "SASL-IR AUTH=PLAIN"), (Protocol::Pop3, "SASL PLAIN"), (Protocol::Smtp, "PLAIN")] {
        for (source, user, password, attempts, diagnosis, name) in [
            (Source::Srv, "anna@example.org", PASSWORD, 1, Diagnosis::Ok, None),
            (Source::Srv, "anna", PASSWORD, 2, Diagnosis::Ok, Some("anna")),
            (Source::Guess, "anna", PASSWORD, 2, Diagnosis::Ok, Some("anna")),
            (Source::Srv, "anna", "wrong", 2, Diagnosis::AuthFailed, None),
            (Source::Autoconfig, "anna", PASSWORD, 1, Diagnosis::AuthFailed, None),
            (Source::Manual, "anna", PASSWORD, 1, Diagnosis::AuthFailed, None),
        ] {
            let open = Host { user, ..Host::new(protocol, offers) }.open(true).await;
            let verdict = open.test(source, &[], password).await;
            let what = format!("{protocol} {source:?} {user}: {verdict:?}");
            assert_eq!(verdict.diagnosis, diagnosis, "{what}");
            assert_eq!(open.logins(), vec![["PLAIN"]; attempts], "{what}");
            assert_eq!(verdict.found.server.username.as_ref().map(LoginName::as_str), name, "{what}");
            assert_eq!(verdict.proved().and_then(|proved| proved.server().username.clone()), verdict.found.server.username);
            let logins: Vec<_> = verdict.steps.iter().filter(|taken| taken.step == Step::Login).map(|taken| taken.result).collect();
            let expected = [StepResult::Failed, if diagnosis == Diagnosis::Ok { StepResult::Ok } else { StepResult::Failed }];
            assert_eq!(logins, expected[2 - attempts..], "{what}");
        }
    }
}

#[tokio::test]
async fn only_a_refused_password_makes_a_second_attempt() {
    const LOCKED: Script = Script {
        greeting: "* OK [CAPABILITY IMAP4rev1]\r\n",
        answers: &[("LOGIN", "TAG NO [AUTHORIZATIONFAILED] This account is switched off\r\n")],
    };
    let bench = bench(LOCKED, Cover::Plain).await;
    let server = Server::parse_url(&format!("imap://{HOST}?security=none")).unwrap();
    let verdict = run_found(&bench, Found { server, source: Source::Srv, trust: Trust::Authenticated }, INSECURE).await;
    assert_eq!((verdict.diagnosis, *bench.logins.lock().unwrap()), (Diagnosis::AccountDisabled, 1));
}

#[tokio::test]
async fn a_second_connection_that_fails_does_not_hide_the_first_answer() {
    let open = Host { takes: 1, ..Host::new(Protocol::Pop3, "SASL PLAIN") }.open(true).await;
    let verdict = open.test(Source::Srv, &[], "wrong").await;
    assert_eq!((verdict.diagnosis, verdict.reply.as_str()), (Diagnosis::AuthFailed, "[AUTH] no"));
    assert_eq!(verdict.found.server.username, None);
}

#[tokio::test]
async fn a_mechanism_that_cannot_work_gives_way_before_the_password_is_tried() {
    const OFFERS: &str = "SASL-IR LOGINDISABLED AUTH=SCRAM-SHA-256 AUTH=PLAIN";
    for (trouble, tls, used, diagnosis) in [
        ("e=other-error", true, &["SCRAM-SHA-256", "PLAIN"][..], Diagnosis::Ok),
        ("r=mine,s=QSXCR+Q6sek8bf92,i=4096", true, &["SCRAM-SHA-256", "PLAIN"], Diagnosis::Ok),
        ("e=server-does-support-channel-binding", true, &["SCRAM-SHA-256"], Diagnosis::ServerPermanent),
        ("e=other-error", false, &["SCRAM-SHA-256"], Diagnosis::ServerPermanent),
    ] {
        let open = Host { trouble: Some(trouble), ..Host::new(Protocol::Imap, OFFERS) }.open(tls).await;
        let verdict = open.test(Source::Srv, &[], PASSWORD).await;
        assert_eq!(verdict.diagnosis, diagnosis, "{trouble} {verdict:?}");
        assert_eq!(open.logins(), [used], "{trouble}");
    }
}

#[tokio::test]
async fn a_mechanism_that_is_announced_and_not_known_gives_way_too() {
    const ANSWERS: &[(&str, &str)] =
        &[("AUTHENTICATE PLAIN", "TAG NO [CANNOT] Unsupported authentication mechanism.\r\n"), ("LOGIN", "TAG OK welcome\r\n")];
    let bench = bench(Script { greeting: "* OK [CAPABILITY AUTH=PLAIN] hi\r\n", answers: ANSWERS }, Cover::Tls(Certified::Well)).await;
    let verdict = run(&bench, &format!("imap://{HOST}"), NONE).await;
    let received = bench.received.lock().unwrap().clone();
    assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{received}");
    assert!(received.starts_with("A0001 AUTHENTICATE PLAIN\r\nA0001 LOGIN "), "{received}");
}

#[tokio::test]
async fn a_server_that_does_not_know_the_password_is_no_server_to_log_in_to() {
    for (protocol, offers) in [
        (Protocol::Imap, "SASL-IR AUTH=SCRAM-SHA-1 AUTH=PLAIN"),
        (Protocol::Pop3, "SASL PLAIN SCRAM-SHA-1"),
        (Protocol::Smtp, "PLAIN SCRAM-SHA-1"),
    ] {
        let open = Host { impostor: true, password: "other".into(), ..Host::new(protocol, offers) }.open(true).await;
        let verdict = open.test(Source::Srv, &[], PASSWORD).await;
        assert_eq!((verdict.diagnosis, verdict.proved().is_none()), (Diagnosis::ServerPermanent, true), "{protocol}");
        assert_eq!(open.logins(), [["SCRAM-SHA-1"]], "{protocol}");
    }
}

#[tokio::test]
async fn a_login_takes_no_round_trip_more_than_it_must() {
    for (protocol, offers, pieces) in [
        (Protocol::Imap, "SASL-IR AUTH=PLAIN", &["A0001 AUTHENTICATE PLAIN AG"][..]),
        (Protocol::Imap, "LITERAL+", &["A0001 LOGIN \"anna@example.org\" {16+}\r\n"]),
        (Protocol::Imap, "AUTH=PLAIN", &["A0001 AUTHENTICATE PLAIN\r\n", "AG"]),
        (Protocol::Pop3, "SASL PLAIN", &["CAPA\r\n", "AUTH PLAIN AG"]),
        (Protocol::Pop3, "USER/PIPELINING", &["CAPA\r\n", "USER anna@example.org\r\nPASS "]),
        (Protocol::Pop3, "USER", &["CAPA\r\n", "USER anna@example.org\r\n", "PASS "]),
        (Protocol::Smtp, "PLAIN", &["EHLO [127.0.0.1]\r\n", "AUTH PLAIN AG"]),
    ] {
        let open = Host::new(protocol, offers).open(true).await;
        let verdict = open.test(Source::Manual, &[PasswordCleartext], PASSWORD).await;
        assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{protocol} {offers}");
        let heard = open.pieces();
        for (piece, expected) in heard.iter().zip(pieces) {
            assert!(piece.starts_with(expected), "{protocol} {offers}: {heard:?}");
        }
        let over = &heard[pieces.len()];
        assert!(["M0001", "STAT", "UIDL", "MAIL"].iter().any(|next| over.starts_with(next)), "{protocol} {offers}: {heard:?}");
    }
}

#[tokio::test]
async fn a_first_message_that_is_too_long_waits_to_be_asked_for() {
    let long = "x".repeat(200);
    for (protocol, offers, piece) in [(Protocol::Pop3, "SASL PLAIN", "AUTH PLAIN\r\n"), (Protocol::Smtp, "PLAIN", "AUTH PLAIN AG")] {
        let open = Host { password: long.clone(), ..Host::new(protocol, offers) }.open(true).await;
        assert_eq!(open.test(Source::Manual, &[], &long).await.diagnosis, Diagnosis::Ok, "{protocol}");
        assert!(open.pieces()[1].starts_with(piece), "{protocol} {:?}", open.pieces());
    }
}

#[tokio::test]
async fn a_timestamp_from_before_starttls_announces_nothing() {
    const GREETING: &str = "+OK ready <1.2@mail.example.org>\r\n";
    const ANSWERS: &[(&str, &str)] = &[
        ("CAPA", "+OK\r\nUSER\r\nSTLS\r\n.\r\n"),
        ("STLS", "+OK begin\r\n"),
        ("APOP", "+OK\r\n"),
        ("USER", "+OK\r\n"),
        ("PASS", "+OK\r\n"),
    ];
    for (cover, security, apop) in [(Cover::StartTls(Certified::Well), "starttls", false), (Cover::Tls(Certified::Well), "tls", true)] {
        let bench = bench(Script { greeting: GREETING, answers: ANSWERS }, cover).await;
        assert_eq!(run(&bench, &format!("pop3://{HOST}?security={security}"), NONE).await.diagnosis, Diagnosis::Ok);
        assert_eq!(bench.received.lock().unwrap().contains("APOP"), apop, "{security}");
    }
}
