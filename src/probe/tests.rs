//! Whole live tests against scripted servers on a pretend network: what each failure is called, and what was sent.

mod account;
mod cuts;
mod delivery;
mod host;
mod kept;
mod logins;
pub(in crate::probe) mod scram;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

use super::*;
use crate::account::{Entered, LoginName, Server, Source, Trust};
use crate::net::World;

const HOST: &str = "mail.example.org";
const PASSWORD: &str = "s3cr$t \"q' #%;\\x";

/// What a scripted server does: its greeting, and what it answers to lines that begin so. Unknown lines close.
#[derive(Clone, Copy)]
struct Script {
    greeting: &'static str,
    answers: &'static [(&'static str, &'static str)],
}

/// How a scripted server is encrypted.
enum Cover {
    Plain,
    Tls(Certified),
    /// Plain until this command was answered, TLS behind it.
    StartTls(Certified),
}

/// A certificate for a server.
enum Certified {
    Well,
    OtherName,
    Expired,
    NotYet,
    SelfSigned,
}

struct Bench {
    net: Net,
    roots: Vec<Vec<u8>>,
    received: Arc<Mutex<String>>,
    logins: Arc<Mutex<u32>>,
}

fn acceptor(certified: &Certified, issuer: &rcgen::Issuer<'_, rcgen::KeyPair>) -> tokio_native_tls::TlsAcceptor {
    let key = rcgen::KeyPair::generate().unwrap();
    let name = if matches!(certified, Certified::OtherName) { "other.example.org" } else { HOST };
    let mut params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
    match certified {
        Certified::Expired => params.not_after = rcgen::date_time_ymd(2020, 1, 1),
        Certified::NotYet => params.not_before = rcgen::date_time_ymd(2999, 1, 1),
        _ => {}
    }
    let leaf = if matches!(certified, Certified::SelfSigned) { params.self_signed(&key) } else { params.signed_by(&key, issuer) }.unwrap();
    let identity = native_tls::Identity::from_pkcs8(leaf.pem().as_bytes(), key.serialize_pem().as_bytes()).unwrap();
    native_tls::TlsAcceptor::new(identity).unwrap().into()
}

async fn bench(script: Script, cover: Cover) -> Bench {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(vec![]).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, "Test authority");
    let authority = params.self_signed(&key).unwrap();
    let issuer = rcgen::Issuer::new(params, key);
    let acceptor = match &cover {
        Cover::Plain => None,
        Cover::Tls(certified) | Cover::StartTls(certified) => Some(acceptor(certified, &issuer)),
    };
    let at_once = matches!(cover, Cover::Tls(_));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    let (received, logins) = (Arc::new(Mutex::new(String::new())), Arc::new(Mutex::new(0)));
    let (log, count) = (received.clone(), logins.clone());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (acceptor, log, count) = (acceptor.clone(), log.clone(), count.clone());
            tokio::spawn(async move {
                match acceptor {
                    Some(acceptor) if at_once => {
                        if let Ok(stream) = acceptor.accept(stream).await {
                            converse(stream, script, true, &log, &count).await;
                        }
                    }
                    Some(acceptor) => {
                        if let Some(stream) = converse(stream, script, true, &log, &count).await
                            && let Ok(stream) = acceptor.accept(stream).await
                        {
                            converse(stream, script, false, &log, &count).await;
                        }
                    }
                    None => drop(converse(stream, script, true, &log, &count).await),
                }
            });
        }
    });
    let places = [143, 993, 110, 995, 587, 465].map(|port| ((HOST.to_owned(), port), place));
    let world = World { places: HashMap::from(places), roots: vec![authority.der().to_vec()], ..World::default() };
    Bench { roots: world.roots.clone(), net: Net::pretend(world), received, logins }
}

/// Plays the script; gives the stream back where TLS begins.
async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    script: Script,
    greets: bool,
    log: &Mutex<String>,
    logins: &Mutex<u32>,
) -> Option<S> {
    let mut stream = BufReader::new(stream);
    if greets {
        stream.write_all(script.greeting.as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
    }
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        log.lock().unwrap().push_str(&line);
        let (upper, answer) = answer_to(script, &line)?;
        if ["LOGIN", "AUTH", "PASS"].iter().any(|word| upper.starts_with(word)) {
            *logins.lock().unwrap() += 1;
        }
        stream.write_all(answer.as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
        if answer.starts_with("* BYE Too") {
            return None;
        }
        if upper.starts_with("STARTTLS") || upper.starts_with("STLS") {
            return Some(stream.into_inner());
        }
    }
}

/// The command of a line in capitals, without an IMAP tag, and what the script answers to it.
fn answer_to(script: Script, line: &str) -> Option<(String, String)> {
    let bare = line.split_once(' ').filter(|(tag, _)| tag.len() == 5 || *tag == "S" || *tag == "C").map_or(line, |(_, rest)| rest);
    let upper = bare.to_ascii_uppercase();
    let (_, answer) = script.answers.iter().find(|(start, _)| upper.starts_with(start))?;
    let tag = line.split(' ').next().unwrap_or_default();
    Some((upper, answer.replace("TAG", tag)))
}

async fn run(bench: &Bench, url: &str, consent: Consent) -> Verdict {
    let found: Found = Entered(Server::parse_url(url).unwrap()).into();
    run_found(bench, found, consent).await
}

async fn run_found(bench: &Bench, found: Found, consent: Consent) -> Verdict {
    let address = Address::parse("anna@example.org").unwrap();
    let secret = Secret::password(PASSWORD.into()).unwrap();
    let options = Options { deadline: Duration::from_secs(6), sender: None };
    test(&bench.net, &address, &[found], &secret, consent, &options, &|_| ()).await.remove(0)
}

const INSECURE: Consent = Consent { insecure: true, foreign: false };
const NONE: Consent = Consent { insecure: false, foreign: false };

const IMAP: Script = Script {
    greeting: "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready\r\n",
    answers: &[
        ("CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN QUOTA\r\nTAG OK done\r\n"),
        ("STARTTLS", "TAG OK begin\r\n"),
        ("AUTHENTICATE", "+ \r\n"),
        ("AGFUBMF", "A0001 OK welcome\r\n"),
        ("STATUS", "* STATUS INBOX (MESSAGES 7)\r\nTAG OK done\r\n"),
        ("EXAMINE", "* 7 EXISTS\r\nTAG OK done\r\n"),
        ("FETCH", "* 7 FETCH (RFC822.SIZE 900)\r\nTAG OK done\r\n"),
        ("LIST", "* LIST () \"/\" INBOX\r\n* LIST () \"/\" Sent\r\nTAG OK done\r\n"),
        ("GETQUOTAROOT", "* QUOTAROOT INBOX \"\"\r\n* QUOTA \"\" (STORAGE 91 100)\r\nTAG OK done\r\n"),
        ("LOGOUT", "* BYE\r\nTAG OK done\r\n"),
    ],
};
const POP3: Script = Script {
    greeting: "+OK ready\r\n",
    answers: &[
        ("CAPA", "+OK\r\nUSER\r\nSTLS\r\n.\r\n"),
        ("STLS", "+OK begin\r\n"),
        ("USER", "+OK\r\n"),
        ("PASS", "+OK\r\n"),
        ("STAT", "+OK 3 900\r\n"),
        ("UIDL", "-ERR unknown command\r\n"),
        ("QUIT", "+OK\r\n"),
    ],
};
const SMTP: Script = Script {
    greeting: "220-mail.example.org\r\n220 ESMTP\r\n",
    answers: &[
        ("EHLO", "250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"),
        ("STARTTLS", "220 begin\r\n"),
        ("AUTH PLAIN AGFU", "235 ok\r\n"),
        ("MAIL", "250 ok\r\n"),
        ("RCPT", "250 ok\r\n"),
        ("RSET", "250 ok\r\n"),
        ("QUIT", "221 bye\r\n"),
    ],
};

#[tokio::test]
async fn all_three_log_in_over_tls_and_starttls() {
    for (script, protocol) in [(IMAP, "imap"), (POP3, "pop3"), (SMTP, "smtp")] {
        for (cover, security) in [(Cover::Tls(Certified::Well), "tls"), (Cover::StartTls(Certified::Well), "starttls")] {
            let bench = bench(script, cover).await;
            let verdict = run(&bench, &format!("{protocol}://{HOST}?security={security}"), NONE).await;
            assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{protocol} {security}: {verdict:?}");
            assert_eq!(*bench.logins.lock().unwrap(), 1, "{protocol} {security}");
            let tls = verdict.tls.as_ref().unwrap(); // native-tls accepts with TLS 1.2 at most
            assert_eq!((tls.version.as_deref(), &tls.certificate.as_ref().unwrap().names[0][..]), (Some("TLSv1.2"), HOST));
            assert!(verdict.proved().is_some() && verdict.steps.iter().all(|taken| taken.result == StepResult::Ok));
        }
    }
}

#[tokio::test]
async fn what_the_account_is_like_is_read() {
    let verdict = run(&bench(IMAP, Cover::Tls(Certified::Well)).await, &format!("imap://{HOST}"), NONE).await;
    assert_eq!(
        verdict.mailbox,
        Some(Mailbox {
            messages: Some(7),
            folders: Some(2),
            quota_used: Some(91),
            quota_limit: Some(100),
            delimiter: Some("/".into()),
            ..Mailbox::default()
        })
    );
    assert_eq!(verdict.warnings, [Warning::QuotaNearlyFull]);
    let verdict = run(&bench(POP3, Cover::Tls(Certified::Well)).await, &format!("pop3://{HOST}"), NONE).await;
    assert_eq!(verdict.mailbox, Some(Mailbox { messages: Some(3), bytes: Some(900), ..Mailbox::default() }));
    assert_eq!(verdict.warnings, [Warning::NoUidl]);
}

#[tokio::test]
async fn every_certificate_fault_is_named_on_every_protocol_and_nothing_is_sent() {
    for (script, protocol) in [(IMAP, "imap"), (POP3, "pop3"), (SMTP, "smtp")] {
        for security in ["tls", "starttls"] {
            for (certified, expected) in [
                (Certified::OtherName, Diagnosis::TlsWrongHost),
                (Certified::Expired, Diagnosis::TlsExpired),
                (Certified::NotYet, Diagnosis::TlsNotYetValid),
                (Certified::SelfSigned, Diagnosis::TlsSelfSigned),
            ] {
                let cover = if security == "tls" { Cover::Tls(certified) } else { Cover::StartTls(certified) };
                let bench = bench(script, cover).await;
                let verdict = run(&bench, &format!("{protocol}://{HOST}?security={security}"), INSECURE).await;
                assert_eq!(verdict.diagnosis, expected, "{protocol} {security}");
                assert!(verdict.tls.unwrap().certificate.is_some());
                assert_eq!(*bench.logins.lock().unwrap(), 0);
            }
        }
    }
}

#[tokio::test]
async fn an_issuer_nobody_knows_is_named() {
    let bench = bench(IMAP, Cover::Tls(Certified::Well)).await;
    let Bench { received, logins, roots, .. } = bench;
    // The same server, seen from a world that does not trust its authority.
    let place = bench.net.addresses(&crate::account::Host::parse(HOST).unwrap(), 993).await.unwrap()[0];
    let net = Net::pretend(World { places: HashMap::from([((HOST.to_owned(), 993), place)]), ..World::default() });
    let verdict = run(&Bench { net, roots, received, logins }, &format!("imap://{HOST}"), NONE).await;
    assert_eq!(verdict.diagnosis, Diagnosis::TlsUnknownCa);
}

/// One scripted failure: what the server does, how it is asked, what it must be called, the words it must show.
type Failure = (&'static str, &'static [(&'static str, &'static str)], &'static str, Diagnosis, &'static str);

#[rustfmt::skip]
const FAILURES: &[Failure] = &[
    ("* OK hi\r\n", &[("CAPABILITY", "* CAPABILITY IMAP4rev1\r\nTAG OK\r\n")], "imap://HOST?security=starttls", Diagnosis::NoEncryptionOffered, "* OK hi"),
    ("* OK [CAPABILITY STARTTLS] hi\r\n", &[("STARTTLS", "TAG NO not now\r\n")], "imap://HOST?security=starttls", Diagnosis::StarttlsFailed, "S NO not now"),
    ("* OK [CAPABILITY STARTTLS] hi\r\n", &[("STARTTLS", "TAG OK\r\n* injected\r\n")], "imap://HOST?security=starttls", Diagnosis::StarttlsInjection, ""),
    ("* PREAUTH hi\r\n", &[], "imap://HOST?security=starttls", Diagnosis::PreauthBeforeTls, "* PREAUTH hi"),
    ("* BYE [UNAVAILABLE] later\r\n", &[], "imap://HOST?security=starttls", Diagnosis::TemporarilyUnavailable, "[UNAVAILABLE] later"),
    ("", &[], "imap://HOST?security=starttls", Diagnosis::BannerTimeout, ""),
    ("* OK hi", &[], "imap://HOST?security=starttls", Diagnosis::BannerTimeout, ""),
    ("* OK hi\r\n", &[("CAPABILITY", "")], "imap://HOST?security=starttls", Diagnosis::ReplyTimeout, ""),
    ("* OK hi\r\n", &[], "imap://HOST?security=starttls", Diagnosis::Closed, ""),
    ("SSH-2.0-OpenSSH\r\n", &[], "imap://HOST?security=starttls", Diagnosis::NotMail, "SSH-2.0-OpenSSH"),
    ("* OK hi\r\n", &[], "imap://HOST", Diagnosis::TlsNotSpoken, ""),
    ("HTTP/1.1 400 Bad Request\r\n", &[], "imap://HOST", Diagnosis::NotMail, ""),
    ("* OK [CAPABILITY AUTH=PLAIN]\r\n", &[("AUTHENTICATE", "+ \r\n"), ("AGFU", "A0001 NO [AUTHENTICATIONFAILED] Wrong.\r\n")], "imap://HOST?security=none", Diagnosis::AuthFailed, "[AUTHENTICATIONFAILED] Wrong."),
    ("* OK [CAPABILITY IMAP4rev1]\r\n", &[("LOGIN", "TAG NO [ALERT] Application-specific password required\r\n")], "imap://HOST?security=none", Diagnosis::AppPasswordRequired, "[ALERT] Application-specific password required"),
    ("* OK [CAPABILITY LOGINDISABLED STARTTLS]\r\n", &[], "imap://HOST?security=none", Diagnosis::EncryptionRequired, ""),
    ("* OK [CAPABILITY LOGINDISABLED AUTH=XOAUTH2]\r\n", &[], "imap://HOST?security=none", Diagnosis::OauthRequired, ""),
    ("* OK [CAPABILITY IMAP4rev1]\r\n", &[("LOGIN", "* BYE Too many connections\r\n")], "imap://HOST?security=none", Diagnosis::TooManyConnections, "Too many connections"),
    ("* OK [CAPABILITY IMAP4rev1]\r\n", &[("LOGIN", "")], "imap://HOST?security=none", Diagnosis::ReplyTimeout, ""),
    ("+OK\r\n", &[("CAPA", "-ERR what\r\n")], "pop3://HOST?security=starttls", Diagnosis::NoEncryptionOffered, "+OK"),
    ("+OK\r\n", &[("CAPA", "+OK\r\nSTLS\r\n.\r\n"), ("STLS", "-ERR no\r\n")], "pop3://HOST?security=starttls", Diagnosis::StarttlsFailed, "-ERR no"),
    ("+OK\r\n", &[("CAPA", "+OK\r\nSTLS\r\n.\r\n"), ("STLS", "+OK\r\n+OK more\r\n")], "pop3://HOST?security=starttls", Diagnosis::StarttlsInjection, ""),
    ("-ERR [IN-USE] locked\r\n", &[], "pop3://HOST?security=starttls", Diagnosis::MailboxInUse, "[IN-USE] locked"),
    ("+OK\r\n", &[("CAPA", "-ERR\r\n"), ("USER", "+OK\r\n"), ("PASS", "-ERR [AUTH] Wrong.\r\n")], "pop3://HOST?security=none", Diagnosis::AuthFailed, "[AUTH] Wrong."),
    ("+OK\r\n", &[("CAPA", "+OK\r\nSASL XOAUTH2\r\n.\r\n")], "pop3://HOST?security=none", Diagnosis::OauthRequired, ""),
    ("220 hi\r\n", &[("EHLO", "250 hi\r\n")], "smtp://HOST?security=starttls", Diagnosis::NoEncryptionOffered, "220 hi"),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250 STARTTLS\r\n"), ("STARTTLS", "454 4.7.0 TLS not available\r\n")], "smtp://HOST?security=starttls", Diagnosis::StarttlsFailed, "454 4.7.0 TLS not available"),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250 STARTTLS\r\n"), ("STARTTLS", "220 go\r\n250 x\r\n")], "smtp://HOST?security=starttls", Diagnosis::StarttlsInjection, ""),
    ("421 busy\r\n", &[], "smtp://HOST?security=starttls", Diagnosis::TemporarilyUnavailable, "421 busy"),
    ("554 5.7.1 blocked\r\n", &[], "smtp://HOST?security=starttls", Diagnosis::ServerPermanent, "554 5.7.1 blocked"),
    ("\x15\x03\x01\x00\x02\x02\x0A", &[], "smtp://HOST?security=starttls", Diagnosis::TlsUnexpected, ""),
    ("220 hi\r\n", &[("EHLO", "250 hi\r\n")], "smtp://HOST?security=none", Diagnosis::AuthNotOffered, ""),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250-STARTTLS\r\n250 SIZE\r\n")], "smtp://HOST?security=none", Diagnosis::EncryptionRequired, ""),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250 AUTH PLAIN\r\n"), ("AUTH", "535 5.7.139 SmtpClientAuthentication is disabled\r\n")], "smtp://HOST?security=none", Diagnosis::SmtpAuthDisabled, "535 5.7.139 SmtpClientAuthentication is disabled"),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250 AUTH LOGIN\r\n"), ("AUTH", "334 VXNlcm5hbWU6\r\n"), ("YW5U", "334 UGFzc3dvcmQ6\r\n"), ("CZN", "535 5.7.8 no\r\n")], "smtp://HOST?security=none", Diagnosis::AuthFailed, "535 5.7.8 no"),
    ("220 hi\r\n", &[("EHLO", "250-hi\r\n250 AUTH PLAIN\r\n"), ("AUTH", "235 ok\r\n"), ("MAIL", "250 ok\r\n"), ("RCPT", "553 5.7.1 Sender address rejected: not owned by user\r\n")], "smtp://HOST?security=none", Diagnosis::SenderRefused, "553 5.7.1 Sender address rejected: not owned by user"),
];

#[tokio::test]
async fn every_scripted_failure_has_its_name_and_its_words() {
    let runs = FAILURES.iter().map(|(greeting, answers, url, expected, words)| async move {
        let bench = bench(Script { greeting, answers }, Cover::Plain).await;
        let verdict = run(&bench, &url.replace("HOST", HOST), INSECURE).await;
        assert_eq!((verdict.diagnosis, verdict.reply.as_str()), (*expected, *words), "{greeting:?} {answers:?} {url}");
        assert!(verdict.proved().is_none());
        assert_eq!(verdict.steps.last().map(|taken| taken.result), Some(StepResult::Failed));
        let logins = *bench.logins.lock().unwrap();
        assert!(logins <= 1, "{logins} attempts at {url}");
        if !url.contains("security=none") {
            let received = bench.received.lock().unwrap().clone();
            assert!(!received.contains("s3cr") && !received.contains("anna") && !received.contains("AGFu"), "{received:?}");
        }
    });
    futures::future::join_all(runs).await;
}

#[tokio::test]
async fn a_line_without_end_is_flooding() {
    let endless: &'static str = Box::leak("a".repeat(200_000).into_boxed_str());
    let verdict =
        run(&bench(Script { greeting: endless, answers: &[] }, Cover::Plain).await, &format!("imap://{HOST}?security=starttls"), NONE)
            .await;
    assert_eq!(verdict.diagnosis, Diagnosis::Flooded);
}

#[tokio::test]
async fn tls_at_once_where_plain_text_was_expected_is_noticed() {
    let verdict = run(&bench(IMAP, Cover::Tls(Certified::Well)).await, &format!("imap://{HOST}:143?security=starttls"), NONE).await;
    assert_eq!(verdict.diagnosis, Diagnosis::TlsUnexpected);
}

#[tokio::test]
async fn without_consent_nobody_is_even_connected_to() {
    let bench = bench(IMAP, Cover::Plain).await;
    let verdict = run(&bench, &format!("imap://{HOST}?security=none"), NONE).await;
    assert_eq!((verdict.diagnosis, verdict.steps.len()), (Diagnosis::ConsentNeeded, 0));
    let server = Server::parse_url(&format!("imap://{HOST}")).unwrap();
    let verdict = run_found(&bench, Found { server, source: Source::Srv, trust: Trust::Unauthenticated }, INSECURE).await;
    assert_eq!((verdict.diagnosis, verdict.steps.len()), (Diagnosis::ConsentNeeded, 0));
    assert_eq!(*bench.received.lock().unwrap(), "");
}

#[tokio::test]
async fn the_way_of_authenticating_that_was_proved_is_the_one_that_counts() {
    use crate::account::AuthMethod::{OAuth2, PasswordCleartext};
    for (script, protocol) in [(IMAP, "imap"), (POP3, "pop3"), (SMTP, "smtp")] {
        let bench = bench(script, Cover::Tls(Certified::Well)).await;
        let mut found: Found = Entered(Server::parse_url(&format!("{protocol}://{HOST}")).unwrap()).into();
        found.server.auth = vec![OAuth2, PasswordCleartext];
        let verdict = run_found(&bench, found, NONE).await;
        assert_eq!(verdict.proved().unwrap().server().auth, [PasswordCleartext], "{protocol}");
    }
}

#[tokio::test]
async fn what_breaks_after_the_login_is_told_without_taking_the_login_back() {
    const SILENT: Script =
        Script { greeting: "+OK ready\r\n", answers: &[("CAPA", "+OK\r\nUSER\r\n.\r\n"), ("USER", "+OK\r\n"), ("PASS", "+OK\r\n")] };
    let verdict = run(&bench(SILENT, Cover::Tls(Certified::Well)).await, &format!("pop3://{HOST}"), NONE).await;
    let last = verdict.steps.last().map(|taken| (taken.step, taken.result));
    assert_eq!((verdict.diagnosis, last), (Diagnosis::Ok, Some((Step::Mailbox, StepResult::Failed))));
    assert!(verdict.proved().is_some());
}

/// A way to `behind` that lets the first connections through and closes every later one.
async fn limited(behind: std::net::SocketAddr, through: usize) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for number in 0.. {
            let (mut near, _) = listener.accept().await.unwrap();
            if number < through {
                tokio::spawn(async move {
                    let mut far = tokio::net::TcpStream::connect(behind).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
                });
            }
        }
    });
    place
}

#[tokio::test]
async fn a_certificate_that_could_not_be_looked_at_to_the_end_is_not_guessed_at() {
    let host = crate::account::Host::parse(HOST).unwrap();
    for (through, expected) in [(3, Diagnosis::TlsWrongHost), (2, Diagnosis::TlsFailed), (1, Diagnosis::TlsFailed)] {
        let bench = bench(IMAP, Cover::Tls(Certified::OtherName)).await;
        let behind = bench.net.addresses(&host, 993).await.unwrap()[0];
        let place = limited(behind, through).await;
        let world = World { places: HashMap::from([((HOST.to_owned(), 993), place)]), roots: bench.roots.clone(), ..World::default() };
        let verdict = run(&Bench { net: Net::pretend(world), ..bench }, &format!("imap://{HOST}"), NONE).await;
        assert_eq!(verdict.diagnosis, expected, "{through} connections");
    }
}

#[tokio::test]
async fn a_password_is_kept_from_a_server_that_takes_tokens_only() {
    for (script, protocol) in [(IMAP, "imap"), (POP3, "pop3"), (SMTP, "smtp")] {
        let bench = bench(script, Cover::Tls(Certified::Well)).await;
        let mut found: Found = Entered(Server::parse_url(&format!("{protocol}://{HOST}")).unwrap()).into();
        found.server.auth = vec![crate::account::AuthMethod::OAuth2];
        let verdict = run_found(&bench, found, NONE).await;
        assert_eq!((verdict.diagnosis, *bench.logins.lock().unwrap()), (Diagnosis::OauthRequired, 0), "{protocol}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_and_a_port_that_is_closed() {
    let bench = bench(IMAP, Cover::Plain).await;
    assert_eq!(run(&bench, "imap://nowhere.example.org", NONE).await.diagnosis, Diagnosis::HostNotFound);
    assert_eq!(run(&bench, &format!("imap://{HOST}:4993"), NONE).await.diagnosis, Diagnosis::Refused);
}

/// A scripted IMAP server that answers the login like this.
async fn after_login_command(answer: String) -> Verdict {
    let answer: &'static str = Box::leak(answer.into_boxed_str());
    let answers: &'static [(&str, &str)] = Box::leak(Box::new([("LOGIN", answer)]));
    let bench = bench(Script { greeting: "* OK [CAPABILITY IMAP4rev1]\r\n", answers }, Cover::Plain).await;
    run(&bench, &format!("imap://{HOST}?security=none"), INSECURE).await
}

#[tokio::test]
async fn an_answer_nested_without_end_or_larger_than_any_is_no_crash() {
    for begin in ["* 1 FETCH (BODYSTRUCTURE ", "* 1 FETCH (BODY ", "* OK\r\n* 01 fetch (BODYSTRUCTURE (\"a\" \"b\" "] {
        let verdict = after_login_command(format!("{begin}{}", "(".repeat(100_000))).await;
        assert_eq!(verdict.diagnosis, Diagnosis::Flooded, "{begin}");
    }
    assert_eq!(after_login_command("* LIST () \"/\" {500000000}\r\n".into()).await.diagnosis, Diagnosis::Flooded);
}

#[tokio::test]
async fn the_servers_words_repeat_no_secret_and_command_no_terminal() {
    let answer = format!("TAG BAD \u{1B}[31mwhat is\u{9B}2J LOGIN anna {PASSWORD}? {}\r\n", "x".repeat(2000));
    let verdict = after_login_command(answer).await;
    assert!(verdict.reply.starts_with("\u{FFFD}[31mwhat is\u{FFFD}2J LOGIN anna ***?"), "{}", verdict.reply);
    assert_eq!(verdict.reply.chars().count(), 1000);
    let answers =
        &[("EHLO", "250-x\r\n250 AUTH PLAIN\r\n"), ("AUTH", "500 what is AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcAczNjciR0ICJxJyAjJTtceA==\r\n")];
    let bench = bench(Script { greeting: "220 x\r\n", answers }, Cover::Plain).await;
    let verdict = run(&bench, &format!("smtp://{HOST}?security=none"), INSECURE).await;
    assert_eq!(verdict.reply, "500 what is AUTH PLAIN AGFubmFAZXhhbXBsZS5vcmcA***A==");
}
