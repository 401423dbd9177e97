//! Every story of the practice provider, by the same engine that works on the network outside: discovery, consent, live
//! test and advice, from an address and a password to what is recommended. Needs neither root nor a network.

// A test ends by a panic, in its helpers too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use mailwright::account::{Address, Consent, Entered, Protocol, Receive, Secret, Security, Server, Source};
use mailwright::advice::{Answer, From, Question, Strength};
use mailwright::discovery::{self, Outcome, discover};
use mailwright::journey::Journey;
use mailwright::practice::{self, Practice, Story};
use mailwright::probe::{self, Diagnosis, Warning};

fn story<'a>(practice: &'a Practice, id: &str) -> &'a Story {
    practice.stories().iter().find(|story| story.id == id).unwrap_or_else(|| panic!("no story {id}"))
}

/// Finds the servers of a story's address.
async fn find(practice: &Practice, story: &Story) -> Journey {
    let mut journey = Journey::default();
    let address = Address::parse(&story.address).unwrap();
    journey.set_address(address.clone());
    journey.set_discovered(discover(&practice.net(), &address, &discovery::Options::default(), &|_| {}).await);
    journey
}

/// Logs in with `password` to the servers of a journey.
async fn test(practice: &Practice, journey: &mut Journey, password: &str) {
    let secret = Secret::password(password.to_owned()).unwrap();
    let options = probe::Options { deadline: Duration::from_secs(3), ..probe::Options::default() };
    let address = journey.address().unwrap().clone();
    let verdicts = probe::test(&practice.net(), &address, journey.servers(), &secret, journey.consent(), &options, &|_| {}).await;
    journey.set_verdicts(verdicts);
}

/// The whole way of story `id`, with its own password and no consent given.
async fn play(id: &str) -> (Practice, Journey) {
    let practice = practice::start().await.unwrap();
    let story = story(&practice, id).clone();
    let mut journey = find(&practice, &story).await;
    test(&practice, &mut journey, &story.password).await;
    (practice, journey)
}

fn outcome(journey: &Journey) -> Outcome {
    journey.discovered().unwrap().outcome
}

fn diagnoses(journey: &Journey) -> Vec<(Protocol, Diagnosis)> {
    journey.verdicts().iter().map(|verdict| (verdict.found.server.protocol, verdict.diagnosis)).collect()
}

/// The diagnoses of a journey with IMAP, POP3 and SMTP.
fn all_three(imap: Diagnosis, pop3: Diagnosis, smtp: Diagnosis) -> Vec<(Protocol, Diagnosis)> {
    vec![(Protocol::Imap, imap), (Protocol::Pop3, pop3), (Protocol::Smtp, smtp)]
}

#[tokio::test]
async fn all_well() {
    let (_practice, journey) = play("all-well").await;
    let discovered = journey.discovered().unwrap();
    assert_eq!((discovered.outcome, discovered.provider.as_ref().unwrap().name.as_str()), (Outcome::Found, "Sunny Mail"));
    assert_eq!(journey.server(Protocol::Imap).unwrap().source, Source::Autoconfig);
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::Ok, Diagnosis::Ok, Diagnosis::Ok));
    for verdict in journey.verdicts() {
        assert_eq!((verdict.found.server.security, &verdict.warnings[..]), (Security::Tls, &[][..]));
        assert!(verdict.tls.as_ref().unwrap().certificate.as_ref().unwrap().names.contains(&verdict.found.server.host.to_string()));
    }
    let mailbox = journey.verdict(Protocol::Imap).unwrap().mailbox.clone().unwrap();
    assert_eq!((mailbox.messages, mailbox.percent_full(), mailbox.folders), (Some(248), Some(3), Some(6)));
    assert_eq!(journey.verdict(Protocol::Pop3).unwrap().mailbox.as_ref().unwrap().messages, Some(248));
    assert!(journey.is_proved() && journey.account().unwrap().is_proved());
    assert_eq!(journey.advice().strength, Strength::Default);
}

#[tokio::test]
async fn a_wrong_password_is_one_everywhere() {
    let practice = practice::start().await.unwrap();
    let mut journey = find(&practice, story(&practice, "all-well")).await;
    test(&practice, &mut journey, "moonshine").await;
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::AuthFailed, Diagnosis::AuthFailed, Diagnosis::AuthFailed));
}

#[tokio::test]
async fn starttls_works_as_well() {
    let practice = practice::start().await.unwrap();
    let story = story(&practice, "all-well");
    let mut journey = find(&practice, story).await;
    let second =
        journey.discovered().unwrap().servers.iter().filter(|found| found.server.security == Security::StartTls).cloned().collect();
    journey.set_servers(second);
    test(&practice, &mut journey, &story.password).await;
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::Ok, Diagnosis::Ok, Diagnosis::Ok));
}

#[tokio::test]
async fn srv() {
    let (_practice, journey) = play("srv").await;
    assert_eq!((outcome(&journey), journey.servers()[0].source), (Outcome::Found, Source::Srv));
    assert_eq!(diagnoses(&journey), [(Protocol::Imap, Diagnosis::Ok), (Protocol::Smtp, Diagnosis::Ok)]);
    assert_eq!((journey.receive(), journey.advice().strength), (Receive::Imap, Strength::Forced));
}

#[tokio::test]
async fn foreign() {
    let (practice, mut journey) = play("foreign").await;
    assert_eq!((outcome(&journey), journey.consent_missing().len()), (Outcome::Consent, 3));
    let asked = Diagnosis::ConsentNeeded;
    assert_eq!(diagnoses(&journey), all_three(asked, asked, asked));
    assert!(journey.verdicts().iter().all(|verdict| verdict.steps.is_empty()), "connected without consent");
    journey.set_consent(Consent { foreign: true, insecure: false });
    test(&practice, &mut journey, &story(&practice, "foreign").password).await;
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::Ok, Diagnosis::Ok, Diagnosis::Ok));
}

#[tokio::test]
async fn nearly_full() {
    let (_practice, journey) = play("nearly-full").await;
    let verdict = journey.verdict(Protocol::Imap).unwrap();
    assert_eq!((verdict.diagnosis, verdict.mailbox.as_ref().unwrap().percent_full()), (Diagnosis::Ok, Some(91)));
    assert_eq!(verdict.warnings, [Warning::QuotaNearlyFull]);
    let space = journey.advice().reasons[Question::LimitedSpace as usize];
    assert_eq!((space.answer, space.from, journey.receive()), (Answer::Yes, From::Measured, Receive::Pop3));
}

#[tokio::test]
async fn pop3_only() {
    let (_practice, journey) = play("pop3-only").await;
    assert_eq!((outcome(&journey), journey.servers()[0].source), (Outcome::Found, Source::Wellknown));
    assert_eq!(diagnoses(&journey), [(Protocol::Pop3, Diagnosis::Ok), (Protocol::Smtp, Diagnosis::Ok)]);
    assert_eq!((journey.receive(), journey.advice().strength), (Receive::Pop3, Strength::Forced));
}

#[tokio::test]
async fn password_refused() {
    let (_practice, journey) = play("password-refused").await;
    assert_eq!(outcome(&journey), Outcome::Found);
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::AuthFailed, Diagnosis::AuthFailed, Diagnosis::AuthFailed));
    assert!(journey.verdicts().iter().all(|verdict| verdict.reply.contains("uthentication failed")), "the server's own words are lost");
    assert!(!journey.is_proved());
}

#[tokio::test]
async fn imap_off() {
    let (_practice, journey) = play("imap-off").await;
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok));
    assert!(journey.is_proved());
    assert_eq!((journey.receive(), journey.advice().strength), (Receive::Pop3, Strength::Forced));
}

#[tokio::test]
async fn wrong_certificate() {
    let (_practice, journey) = play("wrong-certificate").await;
    assert_eq!(outcome(&journey), Outcome::Found);
    let fault = Diagnosis::TlsWrongHost;
    assert_eq!(diagnoses(&journey), all_three(fault, fault, fault));
    let shown = journey.verdicts()[0].tls.as_ref().unwrap().certificate.as_ref().unwrap();
    assert_eq!(shown.names, ["lighthouse.example"]);
}

#[tokio::test]
async fn silent() {
    let (_practice, journey) = play("silent").await;
    assert_eq!(outcome(&journey), Outcome::Found);
    assert_eq!(diagnoses(&journey), [(Protocol::Imap, Diagnosis::BannerTimeout), (Protocol::Smtp, Diagnosis::BannerTimeout)]);
}

#[tokio::test]
async fn by_hand() {
    let (practice, mut journey) = play("by-hand").await;
    assert_eq!((outcome(&journey), journey.servers().len()), (Outcome::NotFound, 0));
    let story = story(&practice, "by-hand");
    let host = story.by_hand.as_ref().unwrap();
    let typed = ["imap", "pop3", "smtp"].map(|scheme| Entered(Server::parse_url(&format!("{scheme}://{host}")).unwrap()).into());
    journey.set_servers(typed.to_vec());
    test(&practice, &mut journey, &story.password).await;
    assert_eq!(diagnoses(&journey), all_three(Diagnosis::Ok, Diagnosis::Ok, Diagnosis::Ok));
}

#[tokio::test]
async fn no_encryption() {
    let (_practice, journey) = play("no-encryption").await;
    assert_eq!(outcome(&journey), Outcome::Found);
    let fault = Diagnosis::NoEncryptionOffered;
    assert_eq!(diagnoses(&journey), all_three(fault, fault, fault));
}

#[tokio::test]
async fn a_domain_that_is_nobodys_does_not_exist() {
    let practice = practice::start().await.unwrap();
    let typo = Address::parse("anna@suny.example").unwrap();
    assert_eq!(discover(&practice.net(), &typo, &discovery::Options::default(), &|_| {}).await.outcome, Outcome::NoSuchDomain);
}

/// A story added to the provider has to be played here too.
#[tokio::test]
async fn every_story_is_played() {
    let practice = practice::start().await.unwrap();
    let source = include_str!("practice.rs");
    for story in practice.stories() {
        assert!(source.contains(&format!("play(\"{}\")", story.id)), "{}", story.id);
    }
}

/// The built program with a home of its own, no display, and `lines` typed ahead.
fn program(home: &Path, arguments: &[&str], lines: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_mailwright"));
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        program.env_remove(display);
    }
    let mut running = program
        .args(arguments)
        .env("HOME", home)
        .env("LANGUAGE", "en")
        .current_dir(home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let typed: String = lines.iter().map(|line| format!("{line}\n")).collect();
    // It may have ended before it has read everything.
    let _ = running.stdin.take().unwrap().write_all(typed.as_bytes());
    running.wait_with_output().unwrap()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return vec![] };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn the_terminal_leads_to_written_files() {
    let home = tempfile::tempdir().unwrap();
    // Name, address, the servers, the password, five answers (not sure), the advice, the clients, the usual folder, write.
    let typed = ["Anna", "anna@sunny.example", "1", "sunshine", "3", "3", "3", "3", "3", "1", "thunderbird,apple", "", "1"];
    let ended = program(home.path(), &["practice", "--terminal"], &typed);
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(ended.status.success(), "{said}");
    let folder = home.path().join("Mailwright");
    let written = files_below(&folder);
    assert_eq!(written.len(), 2, "{written:?}");
    let profile = written.iter().find(|path| path.extension().is_some_and(|end| end == "mobileconfig")).unwrap();
    assert!(profile.starts_with(&folder));
    let profile = std::fs::read_to_string(profile).unwrap();
    assert!(profile.contains("imap.sunny.example") && profile.contains("smtp.sunny.example"), "{profile}");
    for path in written {
        let bytes = std::fs::read(&path).unwrap();
        assert!(!bytes.windows(8).any(|window| window == b"sunshine"), "the password stands in {}", path.display());
    }
}

#[test]
fn the_terminal_tells_of_every_story_and_follows_pop3() {
    let home = tempfile::tempdir().unwrap();
    // As above, and how long POP3 leaves mail on the server.
    let typed = ["", "emil@letterbox.example", "1", "sunshine", "3", "3", "3", "3", "3", "1", "2", "thunderbird", "", "1"];
    let ended = program(home.path(), &["practice", "--terminal", "--json"], &typed);
    let report: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
    assert_eq!((&report["protocol"], &report["proved"]), (&"pop3".into(), &true.into()), "{report}");
    let said = String::from_utf8(ended.stderr).unwrap();
    // The stories it lists are the provider's.
    let stories = tokio::runtime::Runtime::new().unwrap().block_on(practice::start()).unwrap().stories().to_vec();
    for story in stories {
        assert!(said.contains(&story.address), "{}", story.id);
    }
}

#[test]
fn a_refused_password_and_a_stop_write_nothing() {
    let home = tempfile::tempdir().unwrap();
    let ended = program(home.path(), &["practice", "--terminal"], &["", "frida@sunny.example", "1", "sunshine", "q"]);
    let said = String::from_utf8(ended.stdout).unwrap();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("The server did not accept this user name and password"), "{said}");
    assert_eq!(files_below(home.path()), Vec::<PathBuf>::new());
}

#[test]
fn without_a_display_the_terminal_way_is_named() {
    let home = tempfile::tempdir().unwrap();
    for (arguments, way) in [(&["practice"][..], "mailwright practice --terminal"), (&[], "mailwright setup")] {
        let ended = program(home.path(), arguments, &[]);
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.code() == Some(2) && said.lines().count() == 1 && said.contains(way), "{said}");
    }
}
