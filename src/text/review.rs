//! The sentences of the core, looked at as a whole: none left over, none with an open gap, all on one page to read.

use std::fmt::Write as _;
use std::time::Duration;

use super::{Language, Trouble, Words, sentences::tests::needed};
use crate::account::{
    Address, AddressError, ConsentMissing, Domain, Entered, Host, Leave, OAuthClient, Protocol, SecretError, Security, Server, Source,
};
use crate::advice::{self, Advice, Answer, Answers, Evidence, Measured, Pull, Question, Reason, Strength};
use crate::discovery::{Discovered, Hint, Outcome, Page, Provider, ServiceKind, SourceResult};
use crate::keep::{KeepError, Keeper, Names};
use crate::oauth::SignInCause;
use crate::probe::{
    Afterwards, Certificate, Clock, Delivery, DeliveryResult, Detail, Diagnosis, Line, Mailbox, Pop3Offer, Program, Step, Tls, Verdict,
    Warning,
};
use crate::profile;
use crate::programs::PROGRAMS;

const CORE: &str = include_str!("../../resources/lang/en/core.ftl");

/// The names of all messages and attributes that stand in a file.
fn standing(text: &str) -> Vec<String> {
    let (mut ids, mut message) = (Vec::new(), "");
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        if let Some(attribute) = name.strip_prefix("    .") {
            ids.push(format!("{message}.{attribute}"));
        } else if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            message = name;
            ids.push(name.to_owned());
        }
    }
    ids
}

/// Whether a message of the file is reached by a name that is made elsewhere.
fn reached_otherwise(id: &str) -> bool {
    let named = |start: &str| id.strip_prefix(start).map(|rest| rest.split('.').next().unwrap_or(rest));
    let client = named("client-");
    // The lines of the settings sheet have a list and a test of their own.
    id.starts_with("sheet-")
        || client.is_some_and(|client| profile::CLIENTS.is_empty() || profile::client(client).is_some())
        || named("program-").is_some_and(|program| program == "any" || PROGRAMS.iter().any(|known| known.id == program))
}

#[test]
fn no_sentence_is_left_over() {
    let needed = needed();
    let all = standing(CORE);
    assert!(all.len() > 200, "{}", all.len());
    let unused: Vec<&String> = all.iter().filter(|id| !needed.contains(id) && !reached_otherwise(id)).collect();
    assert!(unused.is_empty(), "nobody asks for: {unused:?}");
}

fn provider() -> Provider {
    Provider { name: "Example Mail".into(), help: None, hints: Vec::new(), webmail: None }
}

fn certificate(subject: &str) -> Certificate {
    Certificate {
        subject: subject.into(),
        issuer: "Example Authority".into(),
        names: vec!["mail.example.net".into(), "example.net".into()],
        not_before: "2026-02-01T00:00:00Z".into(),
        not_after: "2026-05-01T00:00:00Z".into(),
    }
}

fn verdict(diagnosis: Diagnosis, protocol: Protocol, certificate: Option<Certificate>) -> Verdict {
    let (port, security) =
        if protocol == Protocol::Smtp { (587, Security::StartTls) } else { (protocol.default_port(Security::Tls), Security::Tls) };
    let server = Server::parse_url(&format!("{protocol}://{protocol}.b\u{fc}cher.example:{port}?security={security}")).unwrap();
    Verdict {
        found: Entered(server).into(),
        diagnosis,
        reply: String::new(),
        warnings: Vec::new(),
        steps: Vec::new(),
        auth: None,
        mailbox: Some(Mailbox { quota_used: Some(91), quota_limit: Some(100), ..Mailbox::default() }),
        pop3: None,
        smtp: None,
        line: None,
        capabilities: Vec::new(),
        tls: Some(Tls { certificate, ..Tls::default() }),
        fitting: None,
        reused: false,
        took: Duration::ZERO,
    }
}

fn discovered(outcome: Outcome) -> Discovered {
    Discovered::new(Address::parse("anna@b\u{fc}cher.example").unwrap(), outcome, Vec::new())
}

fn put(page: &mut String, name: &str, trouble: &Trouble) {
    writeln!(page, "\n[{name}] {}\n    {}\n    {}", trouble.title, trouble.why, trouble.todo).unwrap();
}

fn diagnoses(words: &Words, page: &mut String) {
    let provider = provider();
    for &diagnosis in Diagnosis::ALL {
        let seen = verdict(diagnosis, Protocol::Imap, Some(certificate("CN=x")));
        put(page, diagnosis.word(), &words.diagnosis(&seen, Some(&provider)));
        let unseen = words.diagnosis(&verdict(diagnosis, Protocol::Smtp, None), None);
        put(page, &format!("{diagnosis}, little known"), &unseen);
    }
    for detail in Detail::ALL {
        let clock = |network: Option<&str>| Clock { device: "2020-01-01T10:00:00Z".into(), network: network.map(Into::into), wrong: true };
        let mut seen = verdict(Diagnosis::TlsExpired, Protocol::Imap, Some(certificate("CN=x")));
        let mut unseen = verdict(Diagnosis::TlsExpired, Protocol::Smtp, None);
        let between = Some(certificate("Example Authority in between"));
        let tls = |certificate: Option<Certificate>| Tls { certificate, detail: Some(detail), ..Tls::default() };
        seen.tls = Some(Tls { intermediate: between, clock: Some(clock(Some("2026-03-03T10:00:00Z"))), ..tls(Some(certificate("CN=x"))) });
        unseen.tls = Some(Tls { clock: Some(clock(None)), ..tls(None) });
        put(page, detail.word(), &words.diagnosis(&seen, Some(&provider)));
        put(page, &format!("{}, little known", detail.word()), &words.diagnosis(&unseen, None));
    }
    for diagnosis in [Diagnosis::TlsExpired, Diagnosis::TlsNotYetValid] {
        let clock = Clock { device: "2020-01-01T10:00:00Z".into(), network: None, wrong: false };
        for (seen, name) in [(Some(certificate("CN=x")), "clock right"), (None, "clock right, little known")] {
            let mut seen = verdict(diagnosis, Protocol::Imap, seen);
            seen.tls.iter_mut().for_each(|tls| tls.clock = Some(clock.clone()));
            put(page, &format!("{diagnosis}, {name}"), &words.diagnosis(&seen, None));
        }
    }
    let fitting = Verdict { fitting: Host::parse("imap.example.net").ok(), ..verdict(Diagnosis::TlsWrongHost, Protocol::Imap, None) };
    writeln!(page, "{}", words.fitting(&fitting, None).unwrap()).unwrap();
}

fn advice_page(words: &Words, page: &mut String) {
    let restore = Some(advice::Restore { days: 15, page: "https://help.example/".into() });
    let offer = Some(Pop3Offer { expire_days: Some(30), login_delay_s: Some(3600), ..Pop3Offer::default() });
    let evidence = Evidence { restore, pop3_offer: offer, ..Evidence::default() };
    for question in Question::ALL {
        writeln!(page, "\n{} {}", words.question(question), words.example(question)).unwrap();
        for (answer, from) in
            Answer::ALL.map(|answer| (answer, advice::From::Person)).into_iter().chain([(Answer::Yes, advice::From::Measured)])
        {
            let reason = Reason { question, answer, pulls: Pull::None, from };
            writeln!(page, "    {}: {}", words.answer(answer), words.reason(&reason)).unwrap();
        }
    }
    for measured in [
        Measured::Full(91),
        Measured::Slow(Line { round_trip_ms: 900, bytes_per_second: None }),
        Measured::Identities(2),
        Measured::Programs(Program::ALL[..3].to_vec()),
        Measured::FoldersOfSeveral,
        Measured::WebmailUsed(Program::ALL[25]),
        Measured::Webmail("https://mail.example.org/owa".into()),
    ] {
        writeln!(page, "{}", words.ticked(&measured)).unwrap();
    }
    for leave in [Leave::Ever, Leave::for_days(1), Leave::for_days(14), Leave::Never] {
        let mut answers = Answers::default();
        answers.set_leave(leave);
        let advice = advice::advise(&answers, &evidence);
        advice.ways.iter().for_each(|way| way_page(words, &advice, way, page));
    }
    let told = advice::advise(&Answers::default(), &evidence);
    for strength in [Strength::Clear, Strength::Balanced, Strength::Default, Strength::Forced] {
        writeln!(page, "{}", words.strength(&Advice { strength, ..told.clone() })).unwrap();
    }
    for concern in advice::Concern::ALL {
        writeln!(page, "{}", words.advice_concern(concern, &evidence)).unwrap();
    }
    for row in &told.compared {
        writeln!(page, "{}", words.compared(row.aspect).join(" | ")).unwrap();
    }
    for evidence in [&evidence, &Evidence { pop3: false, ..evidence.clone() }] {
        writeln!(page, "{}", words.changes(&advice::advise(&Answers::default(), evidence)).join("\n")).unwrap();
    }
}

/// What is said of one way.
fn way_page(words: &Words, advice: &Advice, way: &advice::Way, page: &mut String) {
    writeln!(page, "\n{} {}", words.recommendation(way.receive), words.leave(way.leave)).unwrap();
    for seen in &way.picture.seen {
        writeln!(page, "    {}: {}, {}", words.place(seen.place), words.holds(seen.holds, way.leave), words.link(seen.link)).unwrap();
    }
    writeln!(page, "    {}", words.holds(way.picture.server, way.leave)).unwrap();
    for topic in way.follows() {
        writeln!(page, "    {}: {}", words.topic(topic), words.follows(topic, way)).unwrap();
    }
    writeln!(page, "    {}", words.backup(way, &advice.evidence).join("\n    ")).unwrap();
}

fn lines(words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let provider = provider();
    let warned = verdict(Diagnosis::Ok, Protocol::Imap, None);
    let names = Names::of(&profile::samples::account(crate::account::Receive::Imap), &profile::CLIENTS.iter().collect::<Vec<_>>());
    lines.extend(Keeper::ALL.map(|keeper| words.stored(keeper, &names)));
    let errors = [KeepError::Nobody, KeepError::Locked, KeepError::Late, KeepError::Refused("no".into())];
    lines.extend(errors.iter().map(|error| words.not_stored(error)));
    lines.extend(profile::Concern::ALL.map(|concern| words.file_concern(concern)));
    lines.extend(Hint::ALL.map(|hint| words.hint(hint, &provider)));
    lines.extend(Source::ALL.map(|source| words.source(source, "example.org")));
    lines.extend(ServiceKind::ALL.map(|kind| words.service(kind)));
    lines.push(words.enable(&Page { url: "https://help.example/".into(), texts: vec![("en".into(), "Open the settings.".into())] }));
    lines.extend(SourceResult::ALL.map(|result| words.source_result(result)));
    lines.extend(Step::ALL.map(|step| words.step(step)));
    lines.extend(Warning::ALL.map(|warning| words.warning(warning, &warned)));
    lines.extend(Protocol::ALL.map(|protocol| words.purpose(protocol)));
    lines.extend(Security::ALL.map(|security| words.security(security)));
    lines.extend(
        ["", "anna", "@", "a@", "a b@c.de", "a,b@c.de", "a\u{202E}b@c.de", "a@b", "a@b_c.de"]
            .map(|text| words.address_error(Address::parse(text).unwrap_err())),
    );
    lines.push(words.address_error(AddressError::TooLong));
    lines.extend([SecretError::Empty, SecretError::Forbidden, SecretError::TooLong].map(|error| words.secret_error(error)));
    for id in standing(CORE).iter().filter(|id| id.starts_with("client-")) {
        lines.push(words.find(id, &[("file", "anna.zip".into()), ("account", "anna".into())]).unwrap());
    }
    lines
}

/// Every sentence, with its gaps filled. To read it: `cargo test --lib the_page_of_all_sentences -- --nocapture`.
fn page(words: &Words) -> String {
    let mut page = String::new();
    diagnoses(words, &mut page);
    for outcome in Outcome::ALL {
        put(&mut page, &format!("outcome {}", outcome.word()), &words.outcome(&discovered(outcome)));
    }
    let captive = Discovered { captive_portal: true, ..discovered(Outcome::NotFound) };
    put(&mut page, "outcome, behind a captive portal", &words.outcome(&captive));
    let slip = Discovered { suggestion: Some(Domain::parse("example.org").unwrap()), ..discovered(Outcome::Found) };
    put(&mut page, "suggestion", &words.suggestion(&slip).unwrap());
    for missing in [ConsentMissing::Insecure, ConsentMissing::Foreign] {
        put(&mut page, "consent", &words.consent(missing, "mail.example.net"));
    }
    let client = OAuthClient { issuer: "https://id.example.net".into(), client_id: String::new(), client_secret: None, scopes: vec![] };
    for cause in SignInCause::ALL {
        put(&mut page, cause.word(), &words.sign_in_error(&cause.into(), &client));
    }
    put(&mut page, "browser-sign-in", &words.browser_sign_in());
    advice_page(words, &mut page);
    for (result, by, afterwards) in [
        (DeliveryResult::Arrived, Some(Protocol::Imap), Some(Afterwards::Deleted)),
        (DeliveryResult::Arrived, Some(Protocol::Pop3), Some(Afterwards::Left)),
        (DeliveryResult::Arrived, Some(Protocol::Imap), Some(Afterwards::Marked)),
        (DeliveryResult::NotSeen, Some(Protocol::Imap), None),
        (DeliveryResult::Refused, None, None),
        (DeliveryResult::NotTried, None, None),
    ] {
        let delivery = Delivery { result, by, afterwards, reply: String::new(), took: Duration::from_secs(2) };
        writeln!(page, "{}", words.delivery(&delivery)).unwrap();
    }
    let letter = words.letter();
    writeln!(page, "{}\n{}", letter.subject, letter.text).unwrap();
    for line in lines(words) {
        writeln!(page, "{line}").unwrap();
    }
    page
}

#[test]
#[allow(clippy::print_stdout)] // to be read
fn the_page_of_all_sentences_has_no_open_gap() {
    for language in Language::ALL {
        let page = page(&Words::of(language));
        println!("\n\n=== {}\n{page}", language.name());
        for line in page.lines() {
            assert!(!line.contains(['{', '}', '$', '!', '\u{202E}']) && !line.contains(" unknown"), "{language:?}: {line}");
            assert!(!line.contains("  ") || line.starts_with("    "), "{language:?}: a gap left nothing behind: {line}");
        }
    }
}

#[test]
fn where_the_contract_says_that_nothing_secret_was_sent_the_words_say_so() {
    let words = Words::english();
    use Diagnosis as D;
    for diagnosis in [D::NoEncryptionOffered, D::StarttlsFailed, D::StarttlsInjection, D::PreauthBeforeTls, D::ConsentNeeded] {
        let why = words.diagnosis(&verdict(diagnosis, Protocol::Imap, None), None).why;
        assert!(why.contains("Nothing secret was sent."), "{diagnosis}: {why}");
    }
}

#[test]
fn the_certificate_is_named_where_it_was_seen() {
    let words = Words::english();
    for (diagnosis, part) in [
        (Diagnosis::TlsWrongHost, "mail.example.net, example.net"),
        (Diagnosis::TlsExpired, "2026-05-01"),
        (Diagnosis::TlsNotYetValid, "2026-02-01"),
        (Diagnosis::TlsUnknownCa, "Example Authority"),
    ] {
        let seen = words.diagnosis(&verdict(diagnosis, Protocol::Pop3, Some(certificate("CN=x"))), None);
        assert!(seen.why.contains(part), "{diagnosis}: {}", seen.why);
        let unseen = words.diagnosis(&verdict(diagnosis, Protocol::Pop3, None), None);
        assert!(!unseen.why.contains(part) && !unseen.why.is_empty(), "{diagnosis}: {}", unseen.why);
    }
}
