//! The sign-in in the browser against a real sign-in server, and logins by the tokens that it gives.
//!
//! The product opens what it takes for the browser: a script that notes the page. The test then does what a person does there, with curl.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::ground::LAB;
use crate::lab::{Lab, Log};
use crate::product::{Ask, environment, mailwright};
use crate::search;
use crate::tokens::{self, CLIENT, HASTY_CLIENT, HOST, HOST_OF_OLD, ISSUER, NEEDED, SIGN_IN_SERVER};
use crate::trial::Test;
use crate::window::{Hands, Opening, Person};

/// One at a time: they look at what the sign-in server was asked, and end sessions there.
static TURN: Mutex<()> = Mutex::new(());

/// And for the window: a screen, and who reads it.
const NEEDED_FOR_THE_WINDOW: &[&str] = &[SIGN_IN_SERVER, "curl", "Xvfb", "xdotool", "tesseract"];

/// The tests of the sign-in.
pub fn tests() -> Vec<Test> {
    vec![
        test("signin::tokens_let_one_in_to_IMAP_POP3_and_sending_and_show_nowhere", whole_way),
        test("signin::a_server_that_knows_only_XOAUTH2_takes_them_too", of_old),
        test("signin::who_denies_gets_words_and_no_token_is_asked_for", denied),
        test("signin::a_token_that_is_about_to_end_is_renewed_once", hasty),
        test("signin::a_token_that_was_taken_back_is_renewed_once_and_then_no_more", taken_back),
        test("signin::what_no_sign_in_server_says_is_refused", wrong_issuer),
        test("signin::without_a_registration_the_mail_program_is_told_to_sign_in", left_to_the_program),
        test("signin::the_window_signs_in_in_the_browser_too", in_the_window).needing(NEEDED_FOR_THE_WINDOW),
    ]
}

fn test(name: &str, run: fn(&Lab)) -> Test {
    let in_turn = move |lab: &Lab| {
        let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        run(lab);
    };
    Test::new(name, in_turn).needing(NEEDED)
}

/// An organisation that has registered the program, so that its people type their address and nothing else.
const ORGANISATION: &str = r#"
name = "Lab AG"
domains = ["good.example"]
[[servers]]
url = "imap://tokens.good.example"
auth = ["OAuth2"]
[[servers]]
url = "smtp://tokens.good.example:465?security=tls"
auth = ["OAuth2"]
[oauth2]
issuer = "https://auth.good.example"
client-id = "mailwright"
scopes = ["openid", "email"]
"#;

fn in_the_window(lab: &Lab) {
    let browser = Browser::new(lab, "window");
    let (before, known) = (asked_for_tokens(lab), given());
    let mut person = Person::new(lab, "sign-in", Hands::Keyboard);
    let file = person.home.join("mailwright.toml");
    fs::write(&file, ORGANISATION).unwrap();
    let arguments = ["--organisation", file.to_str().unwrap()];
    person.opens(&Opening { arguments: &arguments, programs: Some(&browser.directory), ..Opening::default() });
    person.reads("Set up your e-mail");
    person.types("Your e-mail address", "msmith@good.example");
    person.goes_on("Find my settings");
    person.reads("You sign in on a page of auth.good.example");
    assert!(!browser.directory.join("page").exists(), "no page opens before the button is pressed");
    person.goes_on("Sign in in the browser");
    person.reads("Waiting for you to sign in in the browser");
    let last = browser.ask(&browser.sign_in("msmith", true), &[]);
    assert!(last.starts_with("HTTP/1.1 200") && last.contains("You can close this window"), "{last}");
    person.reads("You can receive and send mail");
    assert_eq!(asked_for_tokens(lab), before + 1, "asked once");
    assert!(dovecot_log().contains("imap-login: Info: Login: user=<msmith@good.example>, method=OAUTHBEARER"), "{}", dovecot_log());
    for secret in given().iter().filter(|name| !known.contains(name)) {
        search::assert_files_free_of(secret, &person.home);
        search::assert_free_of(secret, &[("what the wizard said in its terminal", person.screen.log().as_bytes())]);
    }
}

/// What the product takes for the browser, and what a person does with it.
struct Browser {
    directory: PathBuf,
}

impl Browser {
    fn new(lab: &Lab, name: &str) -> Self {
        let directory = lab.directory(&format!("browser-{name}"));
        let script = directory.join("xdg-open");
        let place = directory.display();
        fs::write(
            &script,
            format!("#!/bin/sh\n/usr/bin/env > {place}/env\nprintf %s \"$1\" > {place}/part\n/bin/mv {place}/part {place}/page\n"),
        )
        .unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        Self { directory }
    }

    /// Where it is found.
    fn path(&self) -> String {
        format!("{}:/usr/bin:/bin", self.directory.display())
    }

    /// The page that the product opened.
    fn page(&self) -> String {
        let page = self.directory.join("page");
        let give_up = Instant::now() + Duration::from_secs(30);
        while !page.exists() {
            assert!(Instant::now() < give_up, "no page was opened");
            thread::sleep(Duration::from_millis(20));
        }
        fs::read_to_string(page).unwrap()
    }

    /// Asks for `url`, as one who has all cookies so far; gives the head and the body of the answer.
    fn ask(&self, url: &str, form: &[(String, String)]) -> String {
        let mut command = Command::new("curl");
        environment(&mut command).args(["-s", "-i", "--max-time", "20", "-c", "jar", "-b", "jar"]).current_dir(&self.directory).arg(url);
        for (name, value) in form {
            command.args(["--data-urlencode", &format!("{name}={value}")]);
        }
        String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned()
    }

    /// Signs `who` in, agrees or not, and gives where the sign-in server leads the browser then.
    fn sign_in(&self, who: &str, agrees: bool) -> String {
        let page = self.page();
        let mut form = hidden(&self.ask(&page, &[]));
        form.extend(["user", "password"].map(|name| (name.to_owned(), who.to_owned())));
        let mut answer = self.ask(&page, &form);
        if !answer.to_ascii_lowercase().contains("\nlocation:") {
            let mut form = hidden(&answer);
            assert!(form.iter().any(|(name, _)| name == "confirm"), "no page that asks for consent:\n{answer}");
            for (_, value) in form.iter_mut().filter(|(name, _)| name == "confirm" && !agrees) {
                *value = format!("-{value}");
            }
            answer = self.ask(&page, &form);
        }
        let location = answer.lines().find_map(|line| line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("location")));
        location.unwrap_or_else(|| panic!("led nowhere:\n{answer}")).1.trim().to_owned()
    }
}

/// The hidden fields of a page.
fn hidden(page: &str) -> Vec<(String, String)> {
    let value = |field: &str, name: &str| field.split(&format!(" {name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
    let fields = page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let hidden = fields.filter(|field| field.contains("type=\"hidden\""));
    hidden.filter_map(|field| Some((value(field, "name")?, value(field, "value").unwrap_or_default()))).collect()
}

/// What of an address's query is called `name`.
fn parameter(url: &str, name: &str) -> String {
    let query = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let value = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
    percent_encoding::percent_decode_str(value.unwrap_or_default()).decode_utf8_lossy().into_owned()
}

fn servers() -> [String; 3] {
    [format!("imap://{HOST}:993"), format!("pop3://{HOST}:995"), format!("smtp://{HOST}:465")]
}

fn signing_in(command: &str, address: &str, client: &str, more: &[&str]) -> Vec<String> {
    let mut arguments: Vec<String> =
        [command, address, "--sign-in", "--oauth-issuer", ISSUER, "--oauth-client-id", client].map(Into::into).into();
    arguments.extend(["--oauth-scope", "openid", "--oauth-scope", "email"].map(Into::into));
    if command != "setup" {
        arguments.extend(servers().into_iter().flat_map(|server| ["--server".to_owned(), server]));
    }
    arguments.extend(more.iter().map(ToString::to_string));
    arguments
}

fn diagnoses(json: &Value) -> Vec<&str> {
    json["tests"].as_array().into_iter().flatten().filter_map(|test| test["diagnosis"].as_str()).collect()
}

/// How often the sign-in server was asked for tokens so far.
fn asked_for_tokens(lab: &Lab) -> usize {
    lab.log(Log::Web).lines().filter(|line| line.starts_with("POST https://auth.good.example/oauth2/token ")).count()
}

fn dovecot_log() -> String {
    fs::read_to_string(Path::new(LAB).join("tokens/both/log")).unwrap_or_default()
}

/// Everything that the sign-in server gave so far.
fn given() -> Vec<String> {
    let entries = fs::read_dir(tokens::sessions()).unwrap().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    files.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(|name| name.len() >= 32).collect()
}

/// Runs the product beside the person; both give something.
fn beside<T: Send>(ask: &Ask, person: impl FnOnce() -> T + Send) -> (crate::product::Ran, T) {
    thread::scope(|scope| {
        let running = scope.spawn(|| ask.run());
        let person = person();
        (running.join().unwrap(), person)
    })
}

fn whole_way(lab: &Lab) {
    let browser = Browser::new(lab, "whole");
    let before = (asked_for_tokens(lab), given());
    // Other tests sign in as the same person.
    let sent = ["sasl_method=OAUTHBEARER", "sasl_username=dwho@good.example"];
    let sent_before = lab.logged(Log::Postfix, &sent, 0).len();
    let ask = mailwright(signing_in("test", "dwho@good.example", CLIENT, &["--json", "-vv"]))
        .variable("PATH", &browser.path())
        .variable("MAILWRIGHT_TOKEN", "not-for-the-browser");
    let (ran, page) = beside(&ask, || {
        let page = browser.page();
        let redirect = parameter(&page, "redirect_uri");
        assert!(redirect.starts_with("http://127.0.0.1:"), "{page}");
        // What browsers ask for unasked, and what others could try while the door is open.
        assert!(browser.ask(&format!("{redirect}favicon.ico"), &[]).starts_with("HTTP/1.1 404"));
        let forged = browser.ask(&format!("{redirect}?code=forged&state=forged"), &[]);
        assert!(forged.starts_with("HTTP/1.1 400") && forged.contains("another sign-in"), "{forged}");
        let denial = browser.ask(&format!("{redirect}?error=access_denied"), &[]);
        assert!(denial.starts_with("HTTP/1.1 400"), "{denial}");
        assert!(browser.ask(&redirect, &[("code".into(), "forged".into())]).starts_with("HTTP/1.1 405"));
        let _silent = std::net::TcpStream::connect(redirect.trim_start_matches("http://").trim_end_matches('/')).unwrap();
        let back = browser.sign_in("dwho", true);
        let last = browser.ask(&back, &[]);
        assert!(last.starts_with("HTTP/1.1 200") && last.contains("You can close this window"), "{last}");
        page
    });
    let json = ran.exits(0).json();
    assert_eq!(diagnoses(&json), ["ok", "ok", "ok"], "{}", ran.all());
    assert_eq!(asked_for_tokens(lab), before.0 + 1, "asked once");
    let log = dovecot_log();
    for login in [
        "imap-login: Info: Login: user=<dwho@good.example>, method=OAUTHBEARER",
        "pop3-login: Info: Login: user=<dwho@good.example>, method=OAUTHBEARER",
    ] {
        assert!(log.contains(login), "{login}\n{log}");
    }
    assert_eq!(lab.logged(Log::Postfix, &sent, sent_before + 1).len(), sent_before + 1);
    assert!(ran.stderr.contains(&page), "the page can be copied\n{}", ran.all());
    assert_eq!((parameter(&page, "login_hint"), parameter(&page, "code_challenge_method")), ("dwho@good.example".into(), "S256".into()));
    let secrets: Vec<String> = given().into_iter().filter(|name| !before.1.contains(name)).collect();
    assert!(secrets.len() >= 3, "a session, an access token and a refresh token: {secrets:?}");
    let environment = fs::read(browser.directory.join("env")).unwrap();
    for secret in secrets.iter().map(String::as_str).chain(["not-for-the-browser"]) {
        let places = [("stdout", ran.stdout.as_bytes()), ("stderr", ran.stderr.as_bytes()), ("the browser's environment", &environment)];
        search::assert_free_of(secret, &places);
    }
}

fn of_old(lab: &Lab) {
    let browser = Browser::new(lab, "old");
    let mut arguments = signing_in("test", "dwho@good.example", CLIENT, &["--json"]);
    arguments.truncate(arguments.iter().position(|argument| argument == "--server").unwrap());
    arguments.extend(["--json".to_owned(), "--server".into(), format!("imap://{HOST_OF_OLD}:993")]);
    let ask = mailwright(arguments).variable("PATH", &browser.path());
    let (ran, _) = beside(&ask, || browser.ask(&browser.sign_in("dwho", true), &[]));
    assert_eq!(diagnoses(&ran.exits(0).json()), ["ok"], "{}", ran.all());
    let log = fs::read_to_string(Path::new(LAB).join("tokens/old/log")).unwrap();
    assert!(log.contains("Login: user=<dwho@good.example>, method=XOAUTH2"), "{log}");
}

fn denied(lab: &Lab) {
    let browser = Browser::new(lab, "denied");
    let before = asked_for_tokens(lab);
    let ask = mailwright(signing_in("test", "rtyler@good.example", CLIENT, &["--json"])).variable("PATH", &browser.path());
    let (ran, last) = beside(&ask, || browser.ask(&browser.sign_in("rtyler", false), &[]));
    assert_eq!(ran.exits(1).json()["error"]["code"], "sign-in-denied", "{}", ran.all());
    assert!(ran.stderr.contains("The sign-in was declined.") && ran.stderr.contains("consent not given"), "{}", ran.all());
    assert!(last.contains("The sign-in did not work"), "{last}");
    assert_eq!(asked_for_tokens(lab), before);
    assert!(!dovecot_log().contains("rtyler"), "nobody tried to log in");
}

fn hasty(lab: &Lab) {
    let browser = Browser::new(lab, "hasty");
    let before = asked_for_tokens(lab);
    let out = lab.directory("hasty-profile").join("out");
    let more = ["--json", "--to", "thunderbird", "--protocol", "imap", "--out", out.to_str().unwrap()];
    let mut arguments = signing_in("export", "msmith@good.example", HASTY_CLIENT, &more);
    // An account has one server to receive from in what is written.
    arguments.retain(|argument| !argument.starts_with("pop3://"));
    let at = arguments.windows(2).position(|pair| pair == ["--server", "--server"]).unwrap();
    arguments.remove(at);
    let known = given();
    let ask = mailwright(arguments).variable("PATH", &browser.path());
    let (ran, _) = beside(&ask, || browser.ask(&browser.sign_in("msmith", true), &[]));
    let json = ran.exits(0).json();
    assert_eq!((&json["proved"], &json["files"][0]["concerns"]), (&true.into(), &serde_json::json!(["browser-sign-in"])), "{}", ran.all());
    assert_eq!(asked_for_tokens(lab), before + 2, "the code, and one renewal");
    for secret in given().iter().filter(|name| !known.contains(name)) {
        assert!(search::assert_files_free_of(secret, &out) > 0);
        search::assert_free_of(secret, &[("stdout", ran.stdout.as_bytes()), ("stderr", ran.stderr.as_bytes())]);
    }
}

/// A conversation that goes on while the test looks at it.
struct Conversation {
    child: std::process::Child,
    said: Arc<Mutex<String>>,
    /// How much of it was said before the last answer.
    heard: usize,
}

impl Conversation {
    fn begin(arguments: &[String], browser: &Browser) -> Self {
        let mut command = Command::new("timeout");
        environment(&mut command).env("PATH", browser.path()).args(["-k", "2", "90", env!("CARGO_BIN_EXE_mailwright")]).args(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let (said, mut output) = (Arc::new(Mutex::new(String::new())), child.stdout.take().unwrap());
        let heard = Arc::clone(&said);
        thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(read @ 1..) = output.read(&mut part) {
                heard.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..read]));
            }
        });
        Self { child, said, heard: 0 }
    }

    fn say(&mut self, line: &str) {
        self.heard = self.said.lock().unwrap().len();
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    fn hear(&self, words: &str) -> String {
        let give_up = Instant::now() + Duration::from_secs(40);
        loop {
            let said = self.said.lock().unwrap().clone();
            let new = said.get(self.heard..).unwrap_or_default();
            if new.contains(words) {
                return new.to_owned();
            }
            assert!(Instant::now() < give_up, "nobody says “{words}”, but:\n{said}\n{}", dovecot_log());
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Ends what the sign-in server holds, of these kinds.
fn take_back(kinds: &[&str]) -> usize {
    let named = |name: &String| {
        let text = fs::read(tokens::sessions().join(name)).unwrap_or_default();
        kinds.iter().any(|kind| String::from_utf8_lossy(&text).contains(kind))
    };
    let names: Vec<_> = given().into_iter().filter(named).collect();
    names.iter().for_each(|name| fs::remove_file(tokens::sessions().join(name)).unwrap());
    names.len()
}

fn taken_back(lab: &Lab) {
    let browser = Browser::new(lab, "taken-back");
    let before = asked_for_tokens(lab);
    let mut setup = Conversation::begin(&signing_in("setup", "dwho@good.example", CLIENT, &[]), &browser);
    setup.hear("Your name");
    setup.say("Doctor");
    setup.hear("2. Change them by hand");
    for line in ["2", HOST, "1", "", "", "-", HOST, "1", "", "", "1"] {
        setup.say(line);
    }
    setup.hear("Waiting for you to sign in");
    assert!(browser.ask(&browser.sign_in("dwho", true), &[]).contains("You can close this window"));
    setup.hear("All servers work.");
    assert_eq!(asked_for_tokens(lab), before + 1);

    assert!(take_back(&["access_token"]) > 0, "an access token was there");
    setup.say("b");
    setup.hear("1. Try again");
    setup.say("1");
    setup.hear("All servers work.");
    assert_eq!(asked_for_tokens(lab), before + 2, "renewed once");

    take_back(&[""]);
    setup.say("b");
    setup.hear("1. Try again");
    setup.say("1");
    let said = setup.hear("1. Try again");
    assert!(said.contains("Your sign-in is no longer valid.") && said.contains("Sign in in the browser once more."), "{said}");
    assert_eq!(asked_for_tokens(lab), before + 3, "tried once, and not again");
    setup.say("q");
    assert_eq!(setup.child.wait().unwrap().code(), Some(1));
}

fn wrong_issuer(_: &Lab) {
    for (issuer, code) in [
        ("https://auth.good.example/", "sign-in-other-issuer"),
        ("https://www.good.example", "sign-in-no-description"),
        ("https://nobody.nowhere.example", "sign-in-unreachable"),
        ("https://autoconfig.selfcert.example", "sign-in-tls"),
    ] {
        let arguments = ["test", "dwho@good.example", "--json", "--sign-in", "--oauth-issuer", issuer, "--oauth-client-id", CLIENT];
        let ran = mailwright(arguments.iter().copied().chain(["--server", &servers()[0]])).run();
        assert_eq!(ran.exits(1).json()["error"]["code"], code, "{issuer}\n{}", ran.all());
    }
}

fn left_to_the_program(lab: &Lab) {
    let [imap, _, smtp] = servers();
    let out = lab.directory("left-to-the-program").join("out");
    let arguments = ["export", "dwho@good.example", "--json", "--to", "thunderbird", "--out", out.to_str().unwrap()];
    let arguments = arguments.iter().copied().chain(["--server", &imap, "--server", &smtp]);
    let ran = mailwright(arguments).password("not for a server of tokens").run();
    assert_eq!(diagnoses(&ran.exits(1).json()), ["oauth-required", "oauth-required"], "{}", ran.all());
    assert!(ran.stderr.contains("Without a password, the settings are written all the same"), "{}", ran.all());
    let asked = mailwright(["test", "dwho@good.example", "--json", "--sign-in", "--server", &imap]).run();
    assert_eq!(asked.exits(2).json()["error"]["code"], "no-oauth-client", "{}", asked.all());
}
