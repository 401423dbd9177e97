//! The wizard driven by messages, without a window.

mod faces;

use std::path::PathBuf;

use super::*;
use crate::account::{Address, Entered, Found, Server};
use crate::discovery::{Discovered, Outcome};
use crate::net::Net;
use crate::output::journal::Journal;
use crate::probe::{Diagnosis, Verdict};
use crate::profile::Platform;
use crate::programs::tests::{Pretend, Told};
use crate::text::Words;
use crate::wizard::Story;

/// A desk on a machine without mail programs, with a journal below its folder.
fn bare(stories: Vec<Story>, folder: PathBuf) -> Desk {
    let journal = Journal::at(folder.join(".state"));
    let mut desk = Desk::new(Net::system(), Words::english(), stories, folder, journal);
    (desk.machine, desk.hands, desk.installed) = (Arc::new(Pretend::new(Platform::Linux)), Arc::new(Told::default()), Vec::new());
    desk
}

/// A desk with one practice story.
pub fn desk() -> Desk {
    let (address, password) = ("anna@example.org".into(), "not a real one".into());
    let story = Story { address, password, title: String::new(), lesson: String::new() };
    bare(vec![story], "/nonexistent".into())
}

/// A discovery without servers.
pub fn discovered(address: &str, outcome: Outcome) -> Discovered {
    Discovered::new(Address::parse(address).unwrap(), outcome, Vec::new())
}

fn found(url: &str) -> Found {
    Entered(Server::parse_url(url).unwrap()).into()
}

/// A journey with three servers.
pub fn journey() -> Journey {
    let mut journey = Journey::default();
    journey.set_address(Address::parse("anna@example.org").unwrap());
    journey.set_servers(vec![found("imap://imap.example.org"), found("pop3://pop.example.org"), found("smtp://smtp.example.org")]);
    journey
}

/// A verdict for each of the journey's servers.
pub fn verdicts(journey: &Journey, diagnoses: [Diagnosis; 3]) -> Vec<Verdict> {
    let verdict = |(found, diagnosis): (&Found, Diagnosis)| Verdict::new(found.clone(), diagnosis);
    journey.servers().iter().zip(diagnoses).map(verdict).collect()
}

/// A window at its first page.
pub fn wizard() -> Wizard {
    Wizard::new(Arc::new(desk()), Preferences::default()).0
}

#[test]
fn an_address_leads_to_finding_and_back_keeps_it() {
    let mut wizard = wizard();
    let _ = wizard.update(Message::Page(page::Message::Address(address::Message::Address("anna@example.org".into()))));
    let _ = wizard.update(Message::Page(page::Message::Address(address::Message::Next)));
    assert_eq!(wizard.page.step(), Step::Finding);
    let _ = wizard.update(Message::Back);
    assert_eq!(wizard.page.step(), Step::Address);
    assert_eq!(wizard.journey.address().unwrap().to_string(), "anna@example.org");
}

#[test]
fn a_message_for_another_page_is_dropped() {
    let mut wizard = wizard();
    let _ = wizard.update(Message::Page(page::Message::Questions(questions::Message::Next)));
    assert_eq!(wizard.page.step(), Step::Address);
}

#[test]
fn other_servers_forget_the_password() {
    let mut wizard = wizard();
    wizard.journey = journey();
    wizard.journey.set_verdicts(verdicts(&journey(), [Diagnosis::Ok; 3]));
    wizard.secret = Some(Secret::password("not a real one".into()).unwrap());
    let servers = wizard.journey.servers().to_vec();
    let _ = wizard.settings(settings::Action::Accepted { servers: servers.clone(), consent: Default::default() });
    assert!(wizard.secret.is_some(), "the same servers keep it");
    let _ = wizard.settings(settings::Action::Accepted { servers: servers[1..].to_vec(), consent: Default::default() });
    assert!(wizard.secret.is_none());
}

impl Wizard {
    /// At another place of the journey.
    pub fn set_journey(&mut self, journey: Journey) {
        self.journey = journey;
    }

    /// The page that is shown, to be changed.
    pub fn page_mut(&mut self) -> &mut Page {
        &mut self.page
    }

    /// The page that is shown.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// How the window is liked.
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// The step that is shown.
    pub fn step(&self) -> Step {
        self.page.step()
    }
}

#[test]
fn the_whole_way_from_proved_servers_to_files() {
    assert_eq!(written().page.step(), Step::Done);
}

/// A window that has written files.
pub fn written() -> Wizard {
    let folder = tempfile::tempdir().unwrap();
    let mut wizard = wizard();
    wizard.desk = Arc::new(bare(Vec::new(), folder.path().into()));
    wizard.journey = journey();
    let verdicts = verdicts(&journey(), [Diagnosis::Ok; 3]);
    let _ = wizard.sign_in(sign_in::Action::Proved { verdicts, secret: Secret::password("x".into()).unwrap() });
    for message in [
        page::Message::Questions(questions::Message::Next),
        page::Message::Advice(crate::wizard::page::advice::Message::Next),
        page::Message::Clients(clients::Message::Tick("thunderbird")),
        page::Message::Clients(clients::Message::Write),
    ] {
        let _ = wizard.update(Message::Page(message));
    }
    assert!(std::fs::read_dir(folder.path()).unwrap().count() > 0);
    wizard
}
