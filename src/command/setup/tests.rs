//! The whole way, driven line by line over scripted answers of the network.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::*;
use crate::account::{AuthMethod, Domain, Entered, Leave, Permit, Protocol, Receive, Server, Source, Trust};
use crate::advice::{Answer, From, Question};
use crate::discovery::{Event, Hint, Outcome, Provider, SourceResult, Trace};
use crate::oauth::SignInCause;
use crate::probe::{Diagnosis, Mailbox};
use crate::profile::Platform;
use crate::programs::tests::Pretend;

/// A login as it was asked for: hosts, password, consent.
type Login = (Vec<String>, String, Consent);

/// A network of the test's own.
struct Scripted {
    found: Vec<Found>,
    outcome: Outcome,
    /// The diagnoses of IMAP, POP3 and SMTP for the right password.
    diagnoses: [Diagnosis; 3],
    quota: Option<(u64, u64)>,
    logins: RefCell<Vec<Login>>,
    kept: RefCell<Vec<keep::Entry>>,
    keeper: Result<(), KeepError>,
}

const PASSWORD: &str = "b";

impl Engine for Scripted {
    fn find(&self, address: &Address, tell: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered {
        let trace = |source, result| Trace { source, asked: "somewhere".into(), result, detail: String::new(), took: Duration::ZERO };
        tell(Event::Asking { source: Source::Srv, asked: "somewhere".into() });
        tell(Event::Answered(trace(Source::Srv, SourceResult::Found)));
        tell(Event::Answered(trace(Source::Pacc, SourceResult::Nothing)));
        tell(Event::Answered(trace(Source::Ispdb, SourceResult::Skipped)));
        let provider = Provider { name: "Example Mail".into(), help: None, hints: vec![Hint::AppPassword], webmail: None };
        let suggestion = Domain::parse("example.org").ok().filter(|_| address.domain().ascii() == "exmaple.org");
        Discovered { provider: Some(provider), suggestion, ..Discovered::new(address.clone(), self.outcome, self.found.clone()) }
    }

    fn keep(&self, names: &Names, _: &Secret) -> Result<(), KeepError> {
        self.kept.borrow_mut().extend_from_slice(&names.entries);
        self.keeper.clone()
    }

    fn sign_in(&self, _: &OAuthClient, _: &Address, tell: &(dyn Fn(&HttpsUrl) + Send + Sync)) -> Result<Tokens, SignInError> {
        tell(&HttpsUrl::parse("https://id.example.org/sign-in").unwrap());
        Err(SignInCause::Denied.into())
    }

    fn test(&self, _: &Address, servers: &[Found], key: &mut Key, consent: Consent) -> (Vec<Verdict>, Option<SignInError>) {
        let password = key.secret().reveal(&Permit::to_write_as_asked()).to_owned();
        let right = password == PASSWORD;
        let hosts = servers.iter().map(|found| found.server.host.as_str().to_owned()).collect();
        self.logins.borrow_mut().push((hosts, password, consent));
        (servers.iter().map(|found| self.verdict(found, right)).collect(), None)
    }
}

impl Scripted {
    fn well() -> Self {
        let found =
            ["imap://imap.example.org", "pop3://pop.example.org", "smtp://smtp.example.org"].map(|url| found(url, Trust::Authenticated));
        Self {
            found: found.to_vec(),
            outcome: Outcome::Found,
            diagnoses: [Diagnosis::Ok; 3],
            quota: None,
            logins: RefCell::default(),
            kept: RefCell::default(),
            keeper: Ok(()),
        }
    }

    fn verdict(&self, found: &Found, right: bool) -> Verdict {
        let place = Protocol::ALL.iter().position(|protocol| *protocol == found.server.protocol).unwrap();
        Verdict {
            found: found.clone(),
            diagnosis: if right { self.diagnoses[place] } else { Diagnosis::AuthFailed },
            reply: "no\u{1B}[2J".into(),
            warnings: vec![],
            steps: vec![],
            auth: None,
            mailbox: self.quota.map(|(used, limit)| Mailbox { quota_used: Some(used), quota_limit: Some(limit), ..Mailbox::default() }),
            pop3: None,
            smtp: None,
            line: None,
            capabilities: vec![],
            tls: None,
            fitting: None,
            reused: false,
            took: Duration::ZERO,
        }
    }
}

fn found(url: &str, trust: Trust) -> Found {
    Found { source: Source::Srv, trust, ..Entered(Server::parse_url(url).unwrap()).into() }
}

/// What a network has said once, to be said again.
struct Told<'a>(&'a Discovered, &'a [Verdict]);

impl Engine for Told<'_> {
    fn find(&self, _: &Address, _: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered {
        self.0.clone()
    }

    fn keep(&self, _: &Names, _: &Secret) -> Result<(), KeepError> {
        Ok(())
    }

    fn sign_in(&self, _: &OAuthClient, _: &Address, _: &(dyn Fn(&HttpsUrl) + Send + Sync)) -> Result<Tokens, SignInError> {
        Err(SignInCause::Denied.into())
    }

    fn test(&self, _: &Address, _: &[Found], _: &mut Key, _: Consent) -> (Vec<Verdict>, Option<SignInError>) {
        (self.1.to_vec(), None)
    }
}

/// For whoever compares: what is said where the network says this, with files in `Mailwright` below `folder`, and what is known in the end.
pub(crate) fn spoken(discovered: &Discovered, verdicts: &[Verdict], folder: &Path, lines: &[&str]) -> (String, Journey) {
    let went = converse_with(&Told(discovered, verdicts), Access::default(), folder, lines);
    assert!(matches!(went.end, Ok(End::Good)), "{}", went.said);
    (went.said, went.journey)
}

/// How a conversation went.
struct Went {
    end: Result<End, Error>,
    said: String,
    journey: Journey,
}

fn converse(engine: &Scripted, folder: &Path, lines: &[&str]) -> Went {
    converse_with(engine, Access::default(), folder, lines)
}

fn converse_with(engine: &dyn Engine, access: Access, folder: &Path, lines: &[&str]) -> Went {
    converse_on(Pretend::new(Platform::Linux).with(&["/usr/bin/mutt", "/usr/bin/evolution"]), engine, access, folder, lines)
}

fn converse_on(mut machine: Pretend, engine: &dyn Engine, access: Access, folder: &Path, lines: &[&str]) -> Went {
    let (words, mut said) = (Words::english(), Vec::new());
    let typed = lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let mut input = typed.as_bytes();
    let talk = Talk::new(&mut input, &mut said, &words, false);
    machine.variables.insert("HOME", folder.into());
    let journal = Journal::at(folder.join("state"));
    let places = Places {
        folder: folder.join("Mailwright"),
        journal,
        machine: Box::new(machine),
        hands: Box::new(programs::tests::Told::default()),
        kept: Kept::IfWanted,
    };
    let mut setup = Setup::new(talk, &words, engine, None, places);
    setup.access = access;
    let end = setup.go();
    let journey = std::mem::take(&mut setup.journey);
    drop(setup);
    let said = String::from_utf8(said).unwrap();
    assert!(!said.contains('\u{1B}'), "{said}");
    Went { end, said, journey }
}

/// All well, Enter where that is enough.
const WAY: [&str; 13] = ["Anna", "anna@example.org", "", PASSWORD, "", "", "", "", "", "", "thunderbird,sheet", "", ""];
const PASSWORD_LINE: usize = 3;

#[cfg(unix)]
#[test]
fn the_password_is_kept_where_a_program_fetches_it_and_only_if_wanted() {
    let way = |clients: &'static str| WAY.map(|line| if line == "thunderbird,sheet" { clients } else { line });
    for (clients, answer, keeper, kept, says) in [
        ("mbsync", "1", Ok(()), 2, "setup-store"),
        ("mbsync", "2", Ok(()), 0, "setup-store"),
        ("mbsync", "1", Err(KeepError::Nobody), 2, "not-stored-nobody"),
        ("thunderbird", "1", Ok(()), 0, "setup-done"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let engine = Scripted { keeper, ..Scripted::well() };
        let went = converse(&engine, folder.path(), &[&way(clients)[..], &[answer]].concat());
        assert!(matches!(went.end, Ok(End::Good)), "{}", went.said);
        assert_eq!(engine.kept.borrow().len(), kept, "{clients} {answer}\n{}", went.said);
        assert!(went.said.contains(&Words::english().say(says)), "{clients} {answer}\n{}", went.said);
    }
    // The files are there all the same where nobody answers any more.
    let folder = tempfile::tempdir().unwrap();
    let went = converse(&Scripted::well(), folder.path(), &way("mbsync"));
    assert!(matches!(went.end, Ok(End::Good)), "{}", went.said);
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder.join("Mailwright")).into_iter().flatten();
    let mut names: Vec<String> = files.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_whole_way_leads_to_written_files() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let went = converse(&engine, folder.path(), &WAY);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    let files = names(folder.path());
    assert!(
        files.len() == 3 && files.iter().any(|name| name.ends_with(".zip")) && files.iter().any(|name| name.ends_with(".html")),
        "{files:?}"
    );
    assert!(files.iter().all(|name| went.said.contains(name)), "{}", went.said);
    assert_eq!((went.journey.receive(), went.journey.name().unwrap().as_str()), (Receive::Imap, "Anna"));
    assert!(went.journey.account().unwrap().is_proved());
    let hosts = ["imap.example.org", "pop.example.org", "smtp.example.org"].map(str::to_owned).to_vec();
    assert_eq!(*engine.logins.borrow(), [(hosts, PASSWORD.to_owned(), Consent::default())]);
    // What the provider wants one to know comes before the password, the import steps come at the end.
    let place = |text: &str| went.said.find(text).unwrap_or_else(|| panic!("{text} is not in {}", went.said));
    assert!(place("Create an app password") < place("Password ("));
    assert!(place("Import from a file") > place("Write"));
    assert!(place("(DNS), somewhere: Found") < place("The settings for anna@example.org were found."));
    assert!(!went.said.contains("Not asked") && !went.said.contains("Nothing there"), "{}", went.said);
}

#[test]
fn a_likely_slip_of_the_pen_is_asked_about_and_never_assumed() {
    for (answer, expected) in [("1", "anna@example.org"), ("2", "anna@exmaple.org")] {
        let went = converse(&Scripted::well(), tempfile::tempdir().unwrap().path(), &["Anna", "anna@exmaple.org", "", answer, "q"]);
        assert!(went.said.contains("Did you mean anna@example.org?"), "{}", went.said);
        assert_eq!(went.journey.address().unwrap().to_string(), expected, "Enter alone is no answer\n{}", went.said);
    }
}

#[test]
fn the_end_of_the_input_is_a_clean_stop_anywhere() {
    for length in 0..WAY.len() {
        let folder = tempfile::tempdir().unwrap();
        let went = converse(&Scripted::well(), folder.path(), &WAY[..length]);
        assert!(matches!(went.end, Err(Error::InputEnded)), "after {length} lines: {}", went.said);
        assert!(!folder.path().join("Mailwright").exists(), "after {length} lines");
    }
}

#[test]
fn q_stops_anywhere_and_question_mark_explains_anywhere() {
    for place in (0..WAY.len()).filter(|place| *place != PASSWORD_LINE) {
        let folder = tempfile::tempdir().unwrap();
        let mut lines = WAY.to_vec();
        lines.insert(place, "q");
        let went = converse(&Scripted::well(), folder.path(), &lines);
        assert!(went.end.unwrap() == End::Bad && !folder.path().join("Mailwright").exists(), "at {place}");
        lines[place] = "?";
        let went = converse(&Scripted::well(), folder.path(), &lines);
        assert!(went.end.unwrap() == End::Good && went.said.matches("b goes one step back").count() == 2, "at {place}: {}", went.said);
    }
}

#[test]
fn b_goes_one_step_back_anywhere() {
    // At each place: what leads from the step before to the same place again.
    let again: [&[&str]; 13] =
        [&[], &["Anna"], &["Anna", ""], &[], &[""], &[""], &[""], &[""], &[""], &[""], &[""], &["thunderbird,sheet"], &[""]];
    for place in (0..WAY.len()).filter(|place| *place != PASSWORD_LINE) {
        let folder = tempfile::tempdir().unwrap();
        let mut lines = WAY[..place].to_vec();
        lines.push("b");
        lines.extend(match place {
            // From the first question back to the sign-in, where what was proved still is.
            4 => &["5"][..],
            // From the recommendation back to the first of the questions.
            9 => &["", "", "", "", ""],
            _ => again[place],
        });
        lines.extend(&WAY[place..]);
        let engine = Scripted::well();
        let went = converse(&engine, folder.path(), &lines);
        assert_eq!(went.end.unwrap(), End::Good, "at {place}: {}", went.said);
        assert_eq!((names(folder.path()).len(), engine.logins.borrow().len()), (3, 1), "at {place}");
    }
}

#[test]
fn a_foreign_server_needs_a_yes_and_enter_alone_is_no() {
    let mut engine = Scripted::well();
    engine.outcome = Outcome::Consent;
    engine.found = vec![found("imap://mail.example.net", Trust::Unauthenticated), found("smtp://mail.example.net", Trust::Unauthenticated)];
    let folder = tempfile::tempdir().unwrap();
    let went = converse(&engine, folder.path(), &["Anna", "anna@example.org", "1", "", "1", "2"]);
    assert!(went.end.is_err() && engine.logins.borrow().is_empty() && went.said.contains("mail.example.net?"), "{}", went.said);
    let went = converse(&engine, folder.path(), &["Anna", "anna@example.org", "1", "", "1", "1", PASSWORD]);
    assert!(went.end.is_err() && went.said.contains("All servers work."), "{}", went.said);
    assert_eq!(engine.logins.borrow()[0].2, Consent { insecure: false, foreign: true });
}

#[test]
fn without_encryption_is_a_consent_of_its_own() {
    let mut engine = Scripted::well();
    engine.found = vec![
        found("imap://mail.example.net?security=none", Trust::Unauthenticated),
        found("smtp://mail.example.net?security=none", Trust::Unauthenticated),
    ];
    let folder = tempfile::tempdir().unwrap();
    let start = ["Anna", "anna@example.org", "1", "1"];
    converse(&engine, folder.path(), &[&start[..], &["2", PASSWORD]].concat());
    assert!(engine.logins.borrow().is_empty());
    converse(&engine, folder.path(), &[&start[..], &["1", PASSWORD]].concat());
    assert_eq!(engine.logins.borrow()[0].2, Consent { insecure: true, foreign: true });
}

#[test]
fn a_wrong_password_is_explained_and_another_may_be_typed() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let start = ["Anna", "anna@example.org", "1", "hunter2"];
    let went = converse(
        &engine,
        folder.path(),
        &[&start[..], &["1", "2", PASSWORD, "", "", "", "", "", "", "thunderbird,sheet", "", ""]].concat(),
    );
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    let passwords: Vec<String> = engine.logins.borrow().iter().map(|(_, password, _)| password.clone()).collect();
    assert_eq!(passwords, ["hunter2", "hunter2", PASSWORD]);
    assert!(went.said.contains("did not accept this user name and password") && !went.said.contains("hunter2"), "{}", went.said);
    let went = converse(&engine, folder.path(), &[&start[..], &["4"]].concat());
    assert_eq!(went.end.unwrap(), End::Bad, "4 stops");
}

#[test]
fn enter_alone_at_the_password_leads_on_without_proof() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let went = converse(&engine, folder.path(), &["", "anna@example.org", "1", "", "5", "", "", "", "", "", "", "5", "", ""]);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert!(engine.logins.borrow().is_empty() && !went.journey.account().unwrap().is_proved());
    assert!(went.said.contains("Nobody has signed in with these settings yet"), "{}", went.said);
}

#[test]
fn servers_are_changed_field_by_field_and_what_is_confirmed_stays_found() {
    let (mut engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    engine.found[0].trust = Trust::Unauthenticated;
    // IMAP confirmed; POP3 taken out; SMTP with another host, STARTTLS, its port and a login name.
    let change = ["2", "", "", "", "", "-", "Other.Example.org", "2", "", "anna"];
    let wrong = ["2", "not a host"];
    let went = converse(&engine, folder.path(), &[&["Anna", "anna@example.org"][..], &change, &wrong].concat());
    let servers = went.journey.servers();
    assert_eq!(servers.len(), 2, "{}", went.said);
    assert_eq!((&servers[0], servers[0].source), (&engine.found[0], Source::Srv));
    let typed = Server::parse_url("smtp://anna@other.example.org:587?security=starttls").unwrap();
    assert_eq!((&servers[1].server, servers[1].source), (&typed, Source::Manual));
    assert!(went.said.contains("This is not the name of a server."), "{}", went.said);
}

#[test]
fn nothing_found_leads_to_typing_by_hand() {
    let (mut engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    (engine.found, engine.outcome) = (vec![], Outcome::NotFound);
    let typed = ["1", "imap.example.org", "", "", "", "", "smtp.example.org", "", "70000", "465", "", "1", PASSWORD];
    let went = converse(&engine, folder.path(), &[&["Anna", "anna at home", "anna@example.org"][..], &typed].concat());
    assert!(went.journey.is_proved(), "{}", went.said);
    assert!(went.said.contains("No settings were found for example.org.") && went.said.contains("A port is a number from 1 to 65535."));
    assert!(went.said.contains("An address has an @ in it"), "{}", went.said);
}

#[test]
fn a_full_mailbox_is_told_and_pulls_to_pop3() {
    let (mut engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    engine.quota = Some((95, 100));
    let mut lines = WAY.to_vec();
    // One more question with POP3: how long mail stays on the server.
    lines.splice(10.., ["x", "2", "apple", "", ""]);
    let went = converse(&engine, folder.path(), &lines);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert_eq!(went.journey.receive(), Receive::Pop3);
    assert_eq!((went.journey.leave(), went.journey.advice().reasons[1].from), (Leave::for_days(14), From::Measured), "Enter agrees");
    assert!(went.said.contains("Your mailbox is 95 % full, so yes is ticked.") && went.said.contains("Please type a number from 1 to 3."));
    assert!(went.said.contains("Only the last 14 days"), "what follows is told anew: {}", went.said);
    let profile = fs::read_to_string(folder.path().join("Mailwright").join(&names(folder.path())[0])).unwrap();
    assert!(profile.contains("pop.example.org"), "{profile}");
}

#[test]
fn the_other_protocol_may_be_taken_unless_its_test_failed() {
    let (mut engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let mut lines = WAY.to_vec();
    (lines[9], lines[10]) = ("2", "1");
    lines.insert(10, "3");
    let went = converse(&engine, folder.path(), &lines);
    let chosen = (went.journey.receive(), went.journey.leave());
    assert_eq!((went.end.unwrap(), chosen), (End::Good, (Receive::Pop3, Leave::Never)), "{}", went.said);
    engine.diagnoses[1] = Diagnosis::ProtocolDisabled;
    let mut lines = WAY.to_vec();
    lines.insert(4, "5");
    lines[10] = "3";
    let went = converse(&engine, folder.path(), &lines[..11]);
    assert!(went.said.contains("Please type a number from 1 to 2.") && went.said.contains("POP3 is not offered"), "{}", went.said);
    assert!(went.journey.receive() == Receive::Imap && went.said.contains("Go on with what works"));
}

/// The way to files for NeoMutt and the sheet, and then these lines.
fn onwards(engine: &Scripted, folder: &Path, lines: &[&str]) -> Went {
    let mut way = WAY.to_vec();
    way[10] = "neomutt,sheet";
    // The password is not to be kept by the system.
    way.push("");
    converse(engine, folder, &[&way, lines].concat())
}

#[test]
fn from_the_end_files_are_handed_over_and_taken_back() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    fs::write(folder.path().join(".muttrc"), "set a = b\n").unwrap();
    let rc = || fs::read_to_string(folder.path().join(".muttrc")).unwrap();
    let went = onwards(&engine, folder.path(), &["1"]);
    assert!(went.end.unwrap() == End::Good && rc().contains("\nsource \"/"), "{}\n{}", went.said, rc());
    assert!(went.said.contains("A copy of the file as it is now is kept"), "{}", went.said);
    let folder = tempfile::tempdir().unwrap();
    // The line is added, then taken back, then the files.
    let went = onwards(&engine, folder.path(), &["1", "3", "4", ""]);
    assert!(went.end.unwrap() == End::Good && !folder.path().join(".muttrc").exists() && names(folder.path()).is_empty(), "{}", went.said);
    assert!(went.said.matches("is gone again").count() == 4, "{}", went.said);
}

#[test]
fn from_the_end_the_settings_are_shown_for_typing() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let machine = Pretend::new(Platform::Windows).with(&["/users/anna/local/Packages/Microsoft.OutlookForWindows_8wekyb3d8bbwe/a"]);
    let mut way = WAY.to_vec();
    way[10] = "sheet";
    way.extend(["2"]);
    let went = converse_on(machine, &engine, Access::default(), folder.path(), &way);
    for part in ["Outlook for Windows: no file is needed", "Accounts > Your accounts", "Port: 993", "User name: anna@example.org"] {
        assert!(went.said.contains(part), "{part} is not in {}", went.said);
    }
    assert!(!went.said.contains(&format!(": {PASSWORD}\n")), "{}", went.said);
}

#[test]
fn another_identity_or_account_is_no_start_from_scratch() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    let went = onwards(&engine, folder.path(), &["6", "shop at home", "shop@example.org", "Shop", "neomutt", "", "1"]);
    let name = names(folder.path()).into_iter().find(|name| name.ends_with(".muttrc")).unwrap();
    let text = fs::read_to_string(folder.path().join("Mailwright").join(name)).unwrap();
    assert!(went.end.unwrap() == End::Good && text.contains("alternates \"^shop"), "{}\n{text}", went.said);
    assert_eq!(engine.logins.borrow().len(), 1, "the password is not asked for again");
    let again = ["7", "", "bob@example.org", "", PASSWORD, "", "", "", "", "", "", "sheet", "", ""];
    let went = onwards(&engine, tempfile::tempdir().unwrap().path(), &again);
    assert_eq!((went.end.unwrap(), went.journey.address().unwrap().to_string().as_str()), (End::Good, "bob@example.org"), "{}", went.said);
    assert_eq!(went.journey.name().unwrap().as_str(), "Anna");
}

#[test]
fn what_was_measured_is_answered_by_the_person_all_the_same_be_it_with_not_sure() {
    let mut engine = Scripted::well();
    engine.quota = Some((95, 100));
    for (typed, expected) in [("2", Answer::No), ("3", Answer::Unsure)] {
        let mut lines = WAY.to_vec();
        lines[5] = typed;
        let went = converse(&engine, tempfile::tempdir().unwrap().path(), &lines);
        let space = went.journey.advice().reasons[Question::LimitedSpace as usize];
        assert_eq!((space.answer, space.from, went.journey.receive()), (expected, From::Person, Receive::Imap), "{}", went.said);
    }
}

#[test]
fn the_two_are_compared_before_one_is_chosen() {
    let mut lines = WAY.to_vec();
    lines.insert(9, "3");
    let went = converse(&Scripted::well(), tempfile::tempdir().unwrap().path(), &lines);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert!(went.said.contains("IMAP and POP3 side by side:") && went.said.contains("What would change this:"), "{}", went.said);
}

#[test]
fn another_file_is_replaced_only_when_that_is_chosen() {
    let (engine, folder) = (Scripted::well(), tempfile::tempdir().unwrap());
    converse(&engine, folder.path(), &WAY);
    let file = folder.path().join("Mailwright").join(&names(folder.path())[0]);
    fs::write(&file, "mine").unwrap();
    let elsewhere = folder.path().join("elsewhere");
    let mut lines = WAY.to_vec();
    lines[12] = "2";
    lines.extend([elsewhere.to_str().unwrap(), "1"]);
    let went = converse(&engine, folder.path(), &lines);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert!(fs::read(&file).unwrap() == b"mine" && fs::read_dir(&elsewhere).unwrap().count() == 3);
    assert!(matches!(converse(&engine, folder.path(), &WAY).end, Err(Error::InputEnded)), "Enter alone replaces nothing");
    lines[12] = "1";
    converse(&engine, folder.path(), &lines);
    assert!(fs::read(&file).unwrap() != b"mine");
}

/// Servers that take nothing but OAuth2.
fn only_tokens() -> Scripted {
    let mut engine = Scripted::well();
    engine.found.iter_mut().for_each(|found| found.server.auth = vec![AuthMethod::OAuth2]);
    engine
}

#[test]
fn where_only_the_mail_program_can_sign_in_that_is_said_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let went =
        converse(&only_tokens(), folder.path(), &["Anna", "anna@example.org", "", "", "", "", "", "", "", "", "thunderbird,sheet", "", ""]);
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert!(
        went.said.contains("Your mail program will open the sign-in page itself.") && !went.said.contains("Password ("),
        "{}",
        went.said
    );
    assert!(went.said.contains("There is no password to type"), "{}", went.said);
    assert_eq!(names(folder.path()).len(), 3);
    assert_eq!(went.journey.account().unwrap().incoming.server().auth, [AuthMethod::OAuth2]);
}

#[test]
fn a_server_that_turns_out_to_take_no_password_is_written_so() {
    let mut engine = Scripted::well();
    engine.diagnoses = [Diagnosis::OauthRequired; 3];
    let went = converse(
        &engine,
        tempfile::tempdir().unwrap().path(),
        &["Anna", "anna@example.org", "", PASSWORD, "5", "", "", "", "", "", "", "thunderbird", "", ""],
    );
    assert_eq!(went.end.unwrap(), End::Good, "{}", went.said);
    assert!(went.said.contains("5. Go on: the mail program opens the sign-in page"), "{}", went.said);
    assert_eq!(went.journey.account().unwrap().outgoing.server().auth, [AuthMethod::OAuth2]);
}

#[test]
fn with_a_client_the_page_is_shown_and_a_refusal_leaves_the_choice() {
    let client = OAuthClient { issuer: "https://id.example.org".into(), client_id: "mail".into(), client_secret: None, scopes: vec![] };
    for (engine, by_browser) in [(only_tokens(), false), (Scripted::well(), true)] {
        let access = Access { key: None, client: Some(client.clone()), by_browser };
        let went = converse_with(&engine, access, tempfile::tempdir().unwrap().path(), &["Anna", "anna@example.org", "", "2", "4"]);
        for said in ["You sign in on the page of id.example.org", "https://id.example.org/sign-in", "The sign-in was declined."] {
            assert_eq!(went.said.matches(said).count(), if said.starts_with("You") { 1 } else { 2 }, "{said}\n{}", went.said);
        }
        assert_eq!(went.end.unwrap(), End::Bad);
        assert!(engine.logins.borrow().is_empty());
    }
}
