//! The report as it is pasted, to the letter.

use super::*;
use crate::account::{AuthMethod, Entered, Host, Port, Protocol, Security, Server, Source, Trust};
use crate::discovery::{Hint, Outcome, Provider, Service, ServiceKind, SourceResult};
use crate::probe::{Detail, Diagnosis, Line, Namespaces, Pop3Offer, SmtpOffer, SpecialFolder, SpecialUse, Step, StepTaken, Tls, Warning};

fn found(protocol: Protocol, port: u16, security: Security) -> Found {
    let server = Server {
        protocol,
        host: Host::parse("mail.b\u{fc}cher.example").unwrap(),
        port: Port::new(port).unwrap(),
        security,
        auth: vec![AuthMethod::PasswordCleartext, AuthMethod::OAuth2],
        username: None,
    };
    Found { source: Source::Srv, trust: Trust::Unauthenticated, ..Entered(server).into() }
}

fn address() -> Address {
    Address::parse("anna@b\u{fc}cher.example").unwrap()
}

fn traced(source: Source, asked: &str, result: SourceResult, detail: &str, took: u64) -> Trace {
    Trace { source, asked: asked.into(), result, detail: detail.into(), took: Duration::from_millis(took) }
}

fn discovered() -> Discovered {
    Discovered {
        provider: Some(Provider {
            name: "Example Mail".into(),
            help: Some("https://help.example/mail".into()),
            hints: vec![Hint::AppPassword, Hint::EnableImap],
            webmail: None,
        }),
        services: vec![Service {
            kind: ServiceKind::Jmap,
            place: "https://jmap.example/".into(),
            source: Source::Srv,
            trust: Trust::Unauthenticated,
        }],
        sources: vec![
            traced(Source::Srv, "_imaps._tcp.xn--bcher-kva.example", SourceResult::Found, "", 30),
            traced(
                Source::Autoconfig,
                "https://autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml",
                SourceResult::Failed,
                "no such name",
                7,
            ),
        ],
        took: Duration::from_millis(63),
        ..Discovered::new(address(), Outcome::Consent, vec![found(Protocol::Imap, 993, Security::Tls)])
    }
}

fn step(step: Step, result: StepResult, took: u64) -> StepTaken {
    StepTaken { step, result, took: Duration::from_millis(took) }
}

fn imap() -> Verdict {
    Verdict {
        found: found(Protocol::Imap, 993, Security::Tls),
        diagnosis: Diagnosis::Ok,
        reply: String::new(),
        warnings: vec![Warning::QuotaNearlyFull],
        steps: vec![step(Step::Connect, StepResult::Ok, 12), step(Step::Login, StepResult::Ok, 50)],
        auth: Some(AuthMethod::PasswordCleartext),
        mailbox: Some(Mailbox {
            messages: Some(248),
            bytes: Some(734_003_200),
            quota_used: Some(480),
            quota_limit: Some(512),
            folders: Some(12),
            special_use: vec![
                SpecialFolder { special_use: SpecialUse::Drafts, name: "Entw\u{fc}rfe".into() },
                SpecialFolder { special_use: SpecialUse::Sent, name: "Gesendete Objekte".into() },
            ],
            delimiter: Some("/".into()),
            namespace: Some(Namespaces {
                personal: vec![Namespace { prefix: String::new(), delimiter: Some("/".into()) }],
                ..Namespaces::default()
            }),
            habits: None,
        }),
        pop3: None,
        smtp: None,
        line: Some(Line { round_trip_ms: 12, bytes_per_second: Some(900_000) }),
        capabilities: ["IDLE", "IMAP4rev1", "LITERAL+", "MOVE", "NAMESPACE", "QUOTA", "SPECIAL-USE", "STATUS=SIZE", "UIDPLUS", "UNSELECT"]
            .map(Into::into)
            .to_vec(),
        tls: Some(Tls {
            version: Some("TLSv1.3".into()),
            certificate: Some(Certificate {
                subject: "CN=mail.example".into(),
                issuer: "Example CA".into(),
                names: vec!["mail.example".into(), "imap.example".into()],
                not_before: "2026-01-01T00:00:00Z".into(),
                not_after: "2027-01-01T00:00:00Z".into(),
            }),
            ..Tls::default()
        }),
        fitting: None,
        reused: false,
        took: Duration::from_millis(130),
    }
}

fn bare(protocol: Protocol, port: u16, diagnosis: Diagnosis) -> Verdict {
    Verdict {
        found: found(protocol, port, Security::None),
        diagnosis,
        warnings: vec![],
        steps: vec![],
        auth: None,
        mailbox: None,
        line: None,
        capabilities: vec![],
        tls: None,
        ..imap()
    }
}

fn report(verdicts: &[Verdict]) -> String {
    let (address, discovered) = (address(), discovered());
    let when = OffsetDateTime::from_unix_timestamp(1_764_034_262).unwrap();
    Words::english().help_desk(&HelpDesk { when, address: &address, discovered: Some(&discovered), verdicts, delivery: None })
}

const REPORT: &str = include_str!("help_desk_tests.txt");

#[test]
fn the_report_stands_as_it_is_pasted() {
    let mut pop3 = bare(Protocol::Pop3, 110, Diagnosis::Ok);
    pop3.mailbox = Some(Mailbox { messages: Some(3), bytes: Some(900), ..Mailbox::default() });
    pop3.pop3 = Some(Pop3Offer { uidl: Some(false), top: true, expire_days: Some(30), never_expires: false, login_delay_s: Some(60) });
    pop3.line = Some(Line { round_trip_ms: 700, bytes_per_second: Some(90) });
    let mut smtp = bare(Protocol::Smtp, 587, Diagnosis::SenderRefused);
    smtp.reply = "553 5.7.1 Sender address rejected: not owned by user anna\u{1B}[2J".into();
    smtp.steps = vec![step(Step::Mailbox, StepResult::Failed, 9)];
    smtp.smtp = Some(SmtpOffer { size: Some(1000), eightbit: true, smtputf8: false, sender: Some(Taken::Refused), recipient: None });
    let text = report(&[imap(), pop3, smtp]);
    // Of the machine that the test runs on.
    let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    let expected = REPORT.replace("SYSTEM", &system).replace("VERSION", env!("CARGO_PKG_VERSION"));
    assert_eq!(text, expected, "{text}");
}

#[test]
fn what_is_wrong_with_a_certificate_is_told_with_its_evidence() {
    let clock = |wrong, network: Option<&str>| Clock { device: "2020-01-01T10:00:00Z".into(), network: network.map(Into::into), wrong };
    let between = Certificate {
        subject: "CN=Between".into(),
        issuer: "CN=Root".into(),
        names: vec![],
        not_before: "2020-01-01T00:00:00Z".into(),
        not_after: "2021-01-01T00:00:00Z".into(),
    };
    let mut verdict = bare(Protocol::Imap, 993, Diagnosis::TlsExpired);
    let tls = Tls { detail: Some(Detail::IntermediateExpired), intermediate: Some(between), ..Tls::default() };
    verdict.tls = Some(Tls { clock: Some(clock(false, Some("2020-01-01T10:00:01Z"))), ..tls });
    verdict.fitting = Host::parse("imap.mail.example").ok();
    let text = report(&[verdict.clone()]);
    for line in [
        "  What is wrong with it: intermediate-expired\n",
        "  The one in between: CN=Between; CN=Root; 2020-01-01T00:00:00Z – 2021-01-01T00:00:00Z\n",
        "  Clock: right, device 2020-01-01T10:00:00Z, network 2020-01-01T10:00:01Z\n",
        "  It would fit: imap.mail.example\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
    verdict.tls = Some(Tls { clock: Some(clock(true, None)), ..Tls::default() });
    assert!(report(&[verdict]).contains("  Clock: wrong, device 2020-01-01T10:00:00Z\n"));
}

#[test]
fn no_line_is_wider_than_mail_programs_leave_it() {
    let mut verdict = imap();
    verdict.reply = format!("{} {} {}", "wide \u{6F22}\u{5B57} ".repeat(60), "x".repeat(500), "\u{6F22}".repeat(100));
    verdict.capabilities = (0..200).map(|number| format!("CAPABILITY-{number}")).collect();
    let text = report(&[verdict]);
    assert!(text.lines().count() > 60);
    for line in text.lines() {
        assert!(measure_text_width(line) <= WIDEST && !line.trim_end().is_empty() | line.is_empty(), "{line}");
    }
    for number in 0..200 {
        assert!(text.contains(&format!("CAPABILITY-{number}")));
    }
}

#[test]
fn the_order_of_what_answered_first_makes_no_difference() {
    let (address, mut other) = (address(), discovered());
    other.sources.reverse();
    let when = OffsetDateTime::from_unix_timestamp(1_764_034_262).unwrap();
    let text = Words::english().help_desk(&HelpDesk { when, address: &address, discovered: Some(&other), verdicts: &[], delivery: None });
    assert_eq!(text, report(&[]));
}
