//! Every story of the practice provider, by the same engine that works on the network outside: discovery, consent, live
//! test and advice, from an address and a password to what is recommended. Needs neither root nor a network.

// A test ends by a panic, in its helpers too.
#![allow(clippy::unwrap_used, clippy::panic)]

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
    let mailbox = journey.verdict(Protocol::Imap).unwrap().mailbox.unwrap();
    assert_eq!((mailbox.messages, mailbox.percent_full(), mailbox.folders), (Some(248), Some(3), Some(6)));
    assert_eq!(journey.verdict(Protocol::Pop3).unwrap().mailbox.unwrap().messages, Some(248));
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
    assert_eq!((verdict.diagnosis, verdict.mailbox.unwrap().percent_full()), (Diagnosis::Ok, Some(91)));
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
