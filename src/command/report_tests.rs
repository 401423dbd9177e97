//! The reports against the contract, to the letter: names, order and form of every field.

use std::path::PathBuf;
use std::time::Duration;

use crate::account::{Domain, Entered, Host, Port, Server as Place};
use crate::advice::{Answer, Answers, Evidence, Question, advise};
use crate::command::files;
use crate::discovery::{Hint, LeaveOnServer, Page, ServiceKind};
use crate::profile::{CLIENTS, Options};

use super::*;

fn json(report: &impl Serialize) -> String {
    serde_json::to_string(report).unwrap()
}

fn imap() -> Found {
    let server = Place {
        protocol: Protocol::Imap,
        host: Host::parse("imap.example.org").unwrap(),
        port: Port::new(993).unwrap(),
        security: Security::Tls,
        auth: vec![AuthMethod::PasswordCleartext, AuthMethod::OAuth2],
        username: None,
    };
    Found { server, source: Source::Autoconfig, trust: Trust::Authenticated }
}

fn discovered() -> Discovered {
    Discovered {
        provider: Some(Provider {
            name: "Example Mail".into(),
            help: Some("https://help.example/".into()),
            hints: vec![Hint::AppPassword],
            webmail: Some("https://webmail.example/".into()),
        }),
        sources: vec![Trace {
            source: Source::Autoconfig,
            asked: "https://autoconfig.example/".into(),
            result: SourceResult::Found,
            detail: String::new(),
            took: Duration::from_millis(41),
        }],
        took: Duration::from_millis(63),
        ..Discovered::new(Address::parse("anna@bücher.example").unwrap(), Outcome::Found, vec![imap()])
    }
}

const SERVER: &str = r#"{"protocol":"imap","host":"imap.example.org","port":993,"security":"tls","auth":["password-cleartext","OAuth2"],"username":"anna@bücher.example","source":"autoconfig","trust":"authenticated"}"#;

fn discovery_json() -> String {
    format!(
        r#"{{"address":"anna@bücher.example","domain":"xn--bcher-kva.example","outcome":"found","provider":{{"name":"Example Mail","help":"https://help.example/","hints":["app-password"]}},"servers":[{SERVER}],"sources":[{{"source":"autoconfig","asked":"https://autoconfig.example/","result":"found","detail":"","ms":41}}],"ms":63"#
    )
}

#[test]
fn discover_is_as_in_the_contract() {
    assert_eq!(json(&Discovery::new(&discovered())), discovery_json() + "}");
    assert_eq!(
        json(&Discovery::bad_address("anna at home")),
        r#"{"address":"anna at home","domain":"","outcome":"bad-address","provider":null,"servers":[],"sources":[],"ms":0}"#
    );
}

#[test]
fn what_discover_tells_beside_the_servers_is_there_only_where_there_is_something() {
    let page = Page { url: "https://help.example/on".into(), texts: vec![("en".into(), "Switch it on.".into())] };
    let discovered = Discovered {
        prefers: Some(Receive::Pop3),
        services: vec![Service {
            kind: ServiceKind::Jmap,
            place: "jmap.example:443".into(),
            source: Source::Srv,
            trust: Trust::Unauthenticated,
        }],
        guide: Guide { enable: vec![page], leave_on_server: Some(LeaveOnServer { leave: true, days: Some(14) }), ..Guide::default() },
        suggestion: Domain::parse("gmail.com").ok(),
        captive_portal: true,
        ..Discovered::new(Address::parse("anna@gmial.com").unwrap(), Outcome::NotFound, vec![])
    };
    assert_eq!(
        json(&Discovery::new(&discovered)),
        concat!(
            r#"{"address":"anna@gmial.com","domain":"gmial.com","outcome":"not-found","provider":null,"servers":[],"prefers":"pop3","#,
            r#""services":[{"kind":"jmap","place":"jmap.example:443","source":"srv","trust":"unauthenticated"}],"#,
            r#""guide":{"documentation":[],"enable":[{"url":"https://help.example/on","texts":[{"lang":"en","text":"Switch it on."}]}],"#,
            r#""webmail":null,"oauth2":[],"leave_on_server":{"leave":true,"days":14}},"suggestion":"gmail.com","network":"captive-portal","#,
            r#""sources":[],"ms":0}"#
        )
    );
}

fn verdict() -> Verdict {
    Verdict {
        found: imap(),
        diagnosis: Diagnosis::Ok,
        reply: "Logged in".into(),
        warnings: vec![Warning::QuotaNearlyFull, Warning::Ipv6Broken],
        steps: vec![StepTaken { step: Step::Connect, result: StepResult::Ok, took: Duration::from_millis(12) }],
        auth: None,
        mailbox: Some(Mailbox {
            messages: Some(10_000),
            bytes: Some(734_003_200),
            quota_used: Some(480),
            quota_limit: Some(512),
            folders: Some(12),
            ..Mailbox::default()
        }),
        pop3: None,
        smtp: None,
        line: None,
        capabilities: vec!["IDLE".into(), "QUOTA".into()],
        tls: Some(Tls {
            version: Some("TLSv1.3".into()),
            certificate: Some(crate::probe::Certificate {
                subject: "CN=imap.example.org".into(),
                issuer: "Example CA".into(),
                names: vec!["imap.example.org".into()],
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

#[test]
fn test_is_discover_and_its_tests() {
    let (discovered, verdicts) = (discovered(), [verdict()]);
    let tests = format!(
        r#","tests":[{{"server":{SERVER},"diagnosis":"ok","reply":"Logged in","warnings":["quota-nearly-full","ipv6-broken"],"steps":[{{"step":"connect","result":"ok","ms":12}}],"mailbox":{{"messages":10000,"bytes":734003200,"quota_used":480,"quota_limit":512,"folders":12}},"capabilities":["IDLE","QUOTA"],"tls":{{"version":"TLSv1.3","certificate":{{"subject":"CN=imap.example.org","issuer":"Example CA","names":["imap.example.org"],"not_before":"2026-01-01T00:00:00Z","not_after":"2027-01-01T00:00:00Z"}}}},"ms":130}}]}}"#
    );
    let report = Discovery::new(&discovered).with_tests(&discovered.address, &verdicts);
    assert_eq!(json(&report), discovery_json() + &tests);
    assert_eq!(json(&Discovery::new(&discovered).with_tests(&discovered.address, &[])), discovery_json() + r#","tests":[]}"#);
}

#[test]
fn what_is_known_of_an_account_stands_beside_what_the_contract_has() {
    use crate::probe::{Line, Namespace, Namespaces, Pop3Offer, SmtpOffer, SpecialFolder, SpecialUse, Taken};
    let (discovered, mut verdict) = (discovered(), verdict());
    verdict.mailbox = Some(Mailbox {
        bytes: Some(9000),
        special_use: vec![SpecialFolder { special_use: SpecialUse::Sent, name: "Gesendete Objekte".into() }],
        delimiter: Some("/".into()),
        namespace: Some(Namespaces {
            personal: vec![Namespace { prefix: String::new(), delimiter: Some("/".into()) }],
            shared: vec![Namespace { prefix: "shared/".into(), delimiter: None }],
            ..Namespaces::default()
        }),
        ..Mailbox::default()
    });
    verdict.pop3 = Some(Pop3Offer { uidl: Some(true), top: true, expire_days: Some(30), never_expires: false, login_delay_s: Some(60) });
    verdict.smtp =
        Some(SmtpOffer { size: Some(1000), eightbit: true, smtputf8: false, sender: Some(Taken::Accepted), recipient: Some(Taken::Later) });
    verdict.line = Some(Line { round_trip_ms: 12, bytes_per_second: Some(3000) });
    let told = json(&Discovery::new(&discovered).with_tests(&discovered.address, &[verdict]));
    for part in [
        r#""mailbox":{"bytes":9000,"special_use":[{"use":"sent","name":"Gesendete Objekte"}],"delimiter":"/","namespace":{"personal":[{"prefix":"","delimiter":"/"}],"shared":[{"prefix":"shared/"}]}},"#,
        r#""pop3":{"uidl":true,"top":true,"expire_days":30,"login_delay_s":60,"first_download_s":3},"#,
        r#""smtp":{"size":1000,"eightbit":true,"smtputf8":false,"sender":"accepted","recipient":"later"},"#,
        r#""line":{"round_trip_ms":12,"bytes_per_second":3000},"capabilities""#,
    ] {
        assert!(told.contains(part), "{part}\n{told}");
    }
    let again: Mailbox = serde_json::from_str(r#"{"messages":3,"special_use":[{"use":"later","name":"x"}],"namespace":7}"#).unwrap();
    assert_eq!(again, Mailbox { messages: Some(3), ..Mailbox::default() }, "words of later versions are let be");
}

#[test]
fn a_message_to_oneself_and_the_text_stand_at_the_end() {
    let discovered = discovered();
    let delivery = Delivery {
        result: DeliveryResult::Arrived,
        by: Some(Protocol::Imap),
        afterwards: Some(Afterwards::Marked),
        reply: String::new(),
        took: Duration::from_millis(1200),
    };
    let report = Discovery::new(&discovered).with_tests(&discovered.address, &[]).with_delivery(Some(&delivery)).with_report("text");
    let end = r#","tests":[],"delivery":{"result":"arrived","ms":1200,"protocol":"imap","afterwards":"marked"},"report":"text"}"#;
    assert_eq!(json(&report), discovery_json() + end);
}

#[test]
fn a_login_name_of_the_servers_own_wins_over_the_address() {
    let mut found = imap();
    found.server.username = Some(crate::account::LoginName::parse("anna").unwrap());
    let server = Server::new(&found, &Address::parse("anna@example.org").unwrap());
    assert_eq!(server.username, "anna");
}

#[test]
fn advise_tells_what_was_measured() {
    let mailbox = Some(Mailbox { quota_used: Some(480), quota_limit: Some(512), ..Mailbox::default() });
    let mut answers = Answers::default();
    answers.set(Question::SeveralDevices, Answer::Yes);
    let advice = advise(&answers, &Evidence { mailbox, ..Evidence::default() });
    assert_eq!(
        json(&Advised::new(&advice)),
        r#"{"recommendation":"imap","strength":"balanced","reasons":[{"question":"several-identities","answer":"unsure","pulls":"none"},{"question":"limited-space","answer":"yes","pulls":"pop3","from":"measured"},{"question":"poor-connection","answer":"unsure","pulls":"none"},{"question":"several-devices","answer":"yes","pulls":"imap"},{"question":"webmail","answer":"unsure","pulls":"none"}],"concerns":[{"code":"space-will-run-out"},{"code":"keep-a-backup"}],"would_change":[{"question":"several-devices","answer":"no","recommendation":"pop3"}],"ways":[{"protocol":"imap","offered":true,"follows":[{"topic":"where","code":"where-imap"},{"topic":"devices","code":"devices-imap"},{"topic":"webmail","code":"webmail-imap"},{"topic":"full","code":"full-imap"},{"topic":"lost","code":"lost-imap"}],"concerns":[{"code":"space-will-run-out"},{"code":"keep-a-backup"}],"backup":{"code":"ask-the-provider"},"picture":{"server":"all","seen":[{"place":"this-computer","holds":"all","link":"in-step"},{"place":"other-devices","holds":"all","link":"in-step"}]}},{"protocol":"pop3","offered":true,"leave":"ever","follows":[{"topic":"where","code":"where-pop3-ever"},{"topic":"devices","code":"devices-pop3-ever"},{"topic":"webmail","code":"webmail-pop3-ever"},{"topic":"full","code":"full-pop3-ever"},{"topic":"lost","code":"lost-pop3-ever"}],"concerns":[{"code":"copies-fill-the-mailbox"},{"code":"one-computer-only"},{"code":"only-copy-here"},{"code":"keep-a-backup"}],"backup":{"code":"sent-is-here-only"},"picture":{"server":"received","seen":[{"place":"this-computer","holds":"all","link":"fetches"},{"place":"other-devices","holds":"received","link":"shows"}]}}],"compared":[{"aspect":"home","better":"none","counts":false},{"aspect":"devices","better":"imap","counts":true},{"aspect":"offline","better":"pop3","counts":false},{"aspect":"folders","better":"imap","counts":false},{"aspect":"space","better":"pop3","counts":true},{"aspect":"slow-line","better":"pop3","counts":false},{"aspect":"backup","better":"imap","counts":false},{"aspect":"identities","better":"imap","counts":false},{"aspect":"deleting","better":"none","counts":false}]}"#
    );
}

#[test]
fn clients_begin_as_in_the_contract() {
    let expected =
        r#"{"clients":[{"id":"thunderbird","name":"Thunderbird","platforms":["linux","macos","windows"],"receives":["imap","pop3"],"#;
    let told = json(&Clients::new(CLIENTS));
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn export_names_each_file_and_what_to_know_of_it() {
    let mut journey = crate::journey::Journey::default();
    journey.set_address(Address::parse("anna@example.org").unwrap());
    journey.set_servers(
        ["imap://imap.example.org", "smtp://smtp.example.org"].map(|url| Entered(Place::parse_url(url).unwrap()).into()).to_vec(),
    );
    let account = journey.account().unwrap();
    let apple = crate::profile::client("apple").unwrap();
    let planned = files::plan(&account, &[apple], &PathBuf::from("out"), &Options::default()).unwrap();
    let path = PathBuf::from("out").join(planned[0].name());
    assert_eq!(
        json(&Exported::written(&account.address, account.receive, false, &planned)),
        format!(
            r#"{{"address":"anna@example.org","protocol":"imap","proved":false,"files":[{{"client":"apple","path":"{}","concerns":["unproved"]}}]}}"#,
            path.display()
        )
    );
}

#[test]
fn export_says_why_nothing_was_written() {
    let mut nothing = discovered();
    nothing.outcome = Outcome::NotFound;
    assert_eq!(
        json(&Exported::not_found(&nothing)),
        r#"{"address":"anna@bücher.example","protocol":null,"proved":false,"files":[],"outcome":"not-found"}"#
    );
    let verdicts = [Verdict { diagnosis: Diagnosis::AuthFailed, ..verdict() }];
    let told = json(&Exported::refused(&nothing.address, Some(Receive::Imap), &verdicts));
    assert!(told.contains(r#""protocol":"imap","proved":false,"files":[],"tests":[{"server":"#) && told.contains("auth-failed"), "{told}");
}
