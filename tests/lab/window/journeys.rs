//! Ten whole journeys, each by the keyboard alone and by the mouse alone (but for letters): on the servers of the lab, or on the
//! practice provider. What came of each is proved outside the window.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex};
use std::thread::available_parallelism;

use super::person::{Hands, Person};
use super::screen::Opening;
use crate::dns::Dns;
use crate::lab::{Lab, Log};
use crate::town::PASSWORD;
use crate::trial::Test;
use crate::{search, town, way};

/// What the person needs, and what the written profiles are tried with.
const NEEDED: &[&str] = &["Xvfb", "xdotool", "tesseract", "neomutt", "script"];

/// A journey: its name, and what a person does on it.
type Journey = (&'static str, fn(&Lab, &mut Person));

const JOURNEYS: &[Journey] = &[
    ("all_well_with_IMAP", all_well_with_imap),
    ("all_well_with_POP3", all_well_with_pop3),
    ("servers_typed_by_hand", by_hand),
    ("consent_refused_and_given", consent),
    ("a_wrong_password_and_then_the_right_one", wrong_password),
    ("an_expired_certificate", expired),
    ("nothing_found", nothing_found),
    ("a_network_that_wants_a_sign_in_first", captive_portal),
    ("stopped_in_the_middle_and_started_again", stopped),
    ("what_an_organisation_has_prepared", prepared),
];

/// The tests of the journeys.
pub fn tests() -> Vec<Test> {
    let of = |(name, go): &'static Journey| {
        [Hands::Keyboard, Hands::Mouse].map(|hands| {
            let run = move |lab: &Lab| {
                let _seat = Seat::take();
                let mut person = Person::new(lab, name, hands);
                go(lab, &mut person);
                assert!(person.screen.is_running(), "the window stays\n{}", person.screen.log());
                search::assert_files_free_of(PASSWORD, &person.home);
                search::assert_free_of(PASSWORD, &[("what the wizard said in its terminal", person.screen.log().as_bytes())]);
            };
            Test::new(format!("journeys::{name}_by_the_{}_alone", hands.word()), run).needing(NEEDED)
        })
    };
    JOURNEYS.iter().flat_map(of).collect()
}

/// A place before a screen. Reading is work: there are two places for each processor, or all would wait for each other.
struct Seat;

static TAKEN: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

impl Seat {
    fn take() -> Self {
        let all = available_parallelism().map_or(1, usize::from) * 2;
        let (taken, left) = &TAKEN;
        *left.wait_while(taken.lock().unwrap(), |taken| *taken >= all).unwrap() += 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *TAKEN.0.lock().unwrap() -= 1;
        TAKEN.1.notify_one();
    }
}

/// Of two, the one who works like this person: nobody's logins are counted twice.
fn of<'a>(person: &Person, keyboard: &'a str, mouse: &'a str) -> &'a str {
    match person.hands {
        Hands::Keyboard => keyboard,
        Hands::Mouse => mouse,
    }
}

fn looks_for(person: &mut Person, address: &str) {
    person.reads("Set up your e-mail");
    person.types("Your e-mail address", address);
    person.goes_on("Find my settings");
}

fn signs_in(person: &mut Person, password: &str) {
    person.reads("Sign in to test your servers");
    person.types("Password", password);
    person.goes_on("Test now");
}

fn takes_the_advice(person: &mut Person, protocol: &str) {
    person.goes_on("Show the recommendation");
    person.reads(&format!("Use {protocol}"));
    person.goes_on(&format!("Continue with {protocol}"));
}

/// NeoMutt is there on this machine, and first among the programs.
fn writes_for_neomutt(person: &mut Person) -> PathBuf {
    person.reads("Which mail programs do you use");
    person.presses("NeoMutt and Mutt");
    person.goes_on("Write the file");
    person.reads("Your file is written");
    let files = person.files("Mailwright");
    let profile = files.iter().find(|file| file.extension().is_some_and(|extension| extension == "muttrc"));
    profile.cloned().unwrap_or_else(|| panic!("no profile for NeoMutt among {files:?}"))
}

/// How often somebody came in by each of the two protocols.
fn logins(lab: &Lab, address: &str, expected: usize) -> [usize; 2] {
    let of = |service| lab.logged(Log::Dovecot, &[service, &format!("Login: user=<{address}>")], expected).len();
    [of("imap-login"), of("pop3-login")]
}

fn says(profile: &Path, text: &str) {
    let written = fs::read_to_string(profile).unwrap();
    assert!(written.contains(text), "{text:?} is not in\n{written}");
}

fn wrote_nothing(person: &Person) {
    assert_eq!(person.files("Mailwright"), Vec::<PathBuf>::new());
}

/// Several devices, so IMAP is the answer.
fn all_well_with_imap(lab: &Lab, person: &mut Person) {
    let address = of(person, "kai@auto.example", "mia@auto.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    signs_in(person, PASSWORD);
    person.reads("You can receive and send mail");
    person.goes_on("Continue");
    person.answers("Will you read this mail on more", "Yes");
    takes_the_advice(person, "IMAP");
    let profile = writes_for_neomutt(person);
    assert_eq!(logins(lab, address, 1), [1, 1], "one login by each");
    way::neomutt_works(lab, address, "imap", &profile);
}

/// Little room on the server, so POP3 is the answer; or IMAP after all, and POP3 once more.
fn all_well_with_pop3(lab: &Lab, person: &mut Person) {
    let address = of(person, "kim@auto.example", "max@auto.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    signs_in(person, PASSWORD);
    person.reads("You can receive and send mail");
    person.goes_on("Continue");
    person.answers("Is there little room in your mailbox", "Yes");
    person.goes_on("Show the recommendation");
    person.reads("Use POP3");
    person.chooses_card("Use POP3", "IMAP");
    person.reads("What follows with IMAP");
    person.chooses_card("Use POP3", "POP3 recommended for you");
    person.goes_on("Continue with POP3");
    let profile = writes_for_neomutt(person);
    assert_eq!(logins(lab, address, 1), [1, 1], "one login by each");
    way::neomutt_works(lab, address, "pop3", &profile);
}

/// At the practice provider, whose gardener publishes nothing.
fn by_hand(_: &Lab, person: &mut Person) {
    person.opens(&Opening { arguments: &["practice"], ..Opening::default() });
    looks_for(person, "jana@garden.example");
    person.reads("Enter your servers");
    person.types_below("Receiving mail (IMAP)", "Server", "shed.garden.example");
    person.types_below("Sending mail (SMTP)", "Server", "shed.garden.example");
    person.goes_on("Use these servers");
    // Practice is not about remembering: its password stands there.
    person.reads("Sign in to test your servers");
    person.goes_on("Test now");
    person.reads("You can receive and send mail");
    person.goes_on("Continue");
    person.reads("How do you use your mail");
    takes_the_advice(person, "IMAP");
    let profile = writes_for_neomutt(person);
    assert!(profile.starts_with(person.home.join("Mailwright/Practice")), "{}", profile.display());
    says(&profile, "shed.garden.example");
}

/// The servers' names came from the DNS alone, and belong to somebody else.
fn consent(lab: &Lab, person: &mut Person) {
    let address = of(person, "kit@foreign.example", "moe@foreign.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.reads("Do these servers belong to your provider");
    person.goes_on("Use these servers");
    person.reads("Answer the question above first");
    person.goes_back("Back");
    person.reads("Set up your e-mail");
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0, "nobody came without a yes");
    // The same with a yes, so that the silence means something.
    person.goes_on("Find my settings");
    person.presses("Yes, my password may go");
    person.goes_on("Use these servers");
    signs_in(person, PASSWORD);
    person.reads("You can receive and send mail");
    assert_eq!(lab.logged(Log::Dovecot, &["imap-login", &format!("Login: user=<{address}>")], 1).len(), 1);
    wrote_nothing(person);
}

fn wrong_password(lab: &Lab, person: &mut Person) {
    let address = of(person, "kay@auto.example", "may@auto.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    signs_in(person, "incorrect horse 8");
    person.reads("The server did not accept this");
    for service in ["imap-login", "pop3-login"] {
        let refused = lab.logged(Log::Dovecot, &[service, "auth failed", &format!("user=<{address}>")], 1);
        assert_eq!(refused.len(), 1, "{service}: {refused:#?}");
    }
    assert_eq!(logins(lab, address, 0), [0, 0]);
    person.types("Password", PASSWORD);
    person.goes_on("Test again");
    person.reads("You can receive and send mail");
    assert_eq!(logins(lab, address, 1), [1, 1], "one login by each");
    wrote_nothing(person);
}

/// Who the server is, is not proved: the first way out leads away from it.
fn expired(lab: &Lab, person: &mut Person) {
    let address = of(person, "kat@clockright.example", "mat@clockright.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.presses("Yes, my password may go");
    person.goes_on("Use these servers");
    signs_in(person, PASSWORD);
    person.reads("The certificate of expired.fault.example has run out");
    person.goes_on("Go back to the servers");
    person.reads("We found your servers");
    for port in [993, 995, 465] {
        let heard = lab.tapes.at("expired.fault.example", port);
        assert!(!heard.is_empty(), "somebody came to port {port}");
        heard.iter().for_each(|tape| search::assert_free_of(PASSWORD, &[("what was sent", &tape.sent), ("what was said", &tape.inside)]));
    }
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0, "nobody logged in");
    wrote_nothing(person);
}

fn nothing_found(lab: &Lab, person: &mut Person) {
    let address = of(person, "kid@empty.example", "mel@empty.example");
    person.opens(&Opening::default());
    looks_for(person, address);
    person.reads("No settings were found for empty.example");
    person.goes_on("Use these servers");
    person.reads("A server to receive mail is missing");
    person.presses("Search again");
    person.reads("No settings were found for empty.example");
    person.goes_back("Back");
    person.reads("Set up your e-mail");
    // What was typed is still there.
    person.reads(address);
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0);
    wrote_nothing(person);
}

/// Until somebody signs in, every name leads to the network's own page.
fn captive_portal(lab: &Lab, person: &mut Person) {
    let address = of(person, "kurt@auto.example", "mona@auto.example");
    let resolver = person.home.join("resolv.conf");
    let leads_to = |dns: &str| fs::write(&resolver, format!("nameserver {dns}\noptions timeout:1 attempts:1\n")).unwrap();
    leads_to(Dns::Portal.address());
    person.opens(&Opening { resolver: Some(resolver.clone()), ..Opening::default() });
    looks_for(person, address);
    person.reads("This network wants you to sign in");
    leads_to(town::DNS);
    person.goes_on("Search again");
    person.reads("We found your servers");
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0);
    wrote_nothing(person);
}

/// A search is stopped, and later the whole program ends; what was typed is there again, but for the password.
fn stopped(lab: &Lab, person: &mut Person) {
    let address = of(person, "kuno@auto.example", "milo@auto.example");
    person.opens(&Opening::default());
    looks_for(person, "nobody@hole.example");
    person.reads("Looking for the servers");
    person.goes_back("Stop");
    person.reads("You stopped the search");
    person.goes_back("Back");
    looks_for(person, address);
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    person.reads("Sign in to test your servers");
    person.types("Password", PASSWORD);
    person.screen.end_program();
    let kept = person.home.join(".local/state/mailwright/draft.json");
    assert!(fs::read_to_string(&kept).unwrap().contains(address));
    search::assert_files_free_of(PASSWORD, &person.home);
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0, "nothing was sent before the button was pressed");

    person.opens(&Opening::default());
    person.reads("Go on where you stopped");
    person.goes_on("Go on with");
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    signs_in(person, PASSWORD);
    person.reads("You can receive and send mail");
    person.goes_on("Continue");
    person.reads("How do you use your mail");
    takes_the_advice(person, "IMAP");
    let profile = writes_for_neomutt(person);
    says(&profile, "mail.auto.example");
    assert!(!kept.exists(), "the set-up is over");
    assert_eq!(logins(lab, address, 1), [1, 1], "one login by each");
}

const FILE: &str = r#"
name = "Lab AG"
domains = ["good.example"]
[[servers]]
url = "imap://imap.good.example"
[[servers]]
url = "smtp://smtp.good.example:587?security=starttls"
"#;

/// Address and password are all that is typed: nobody looks over the servers.
fn prepared(lab: &Lab, person: &mut Person) {
    let address = of(person, "kora@good.example", "mara@good.example");
    let file = person.home.join("mailwright.toml");
    fs::write(&file, FILE).unwrap();
    person.opens(&Opening { arguments: &["--organisation", file.to_str().unwrap()], ..Opening::default() });
    person.reads("Lab AG Step 1 of 5");
    looks_for(person, address);
    person.reads("Step 2 of 5 Sign in");
    signs_in(person, PASSWORD);
    person.reads("You can receive and send mail");
    person.goes_on("Continue");
    person.reads("How do you use your mail");
    takes_the_advice(person, "IMAP");
    let profile = writes_for_neomutt(person);
    says(&profile, "imap.good.example");
    assert_eq!(logins(lab, address, 1)[0], 1);
}
