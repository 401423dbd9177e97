//! How a live test is put to the product and judged, and what single situations check beside their row: the servers' logs
//! and the bytes that went over the wire. Discovery has its own file.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::dns::Dns;
use crate::lab::{Lab, Log};
use crate::others;
use crate::product::{Ask, Ran, mailwright};
use crate::search;
use crate::town::{self, PASSWORD};
use crate::trial::Test;

/// A check beside the row.
pub type Check = fn(&Lab, &Ran);

/// A row of live tests.
pub struct Login {
    name: String,
    address: &'static str,
    servers: Vec<String>,
    arguments: Vec<&'static str>,
    password: String,
    diagnosis: &'static str,
    words: Option<&'static str>,
    repeats: Option<[&'static str; 3]>,
    warning: Option<&'static str>,
    logins: Option<usize>,
    in_clear: Option<&'static [&'static str]>,
    meanwhile: Option<fn() -> TcpStream>,
    dns: Option<Dns>,
    checks: Vec<Check>,
}

/// A row: the login to each of these servers (to those found, if none are given) comes to `diagnosis`.
pub fn login(name: &'static str, servers: &'static [&'static str], diagnosis: &'static str) -> Login {
    Login::at(name, servers.iter().map(ToString::to_string).collect(), diagnosis)
}

/// A password that nobody else has, and that has to be quoted: where it shows up, this row has sent it.
fn own_password(name: &str) -> String {
    let number = name.bytes().fold(0_u64, |number, byte| number.wrapping_mul(31).wrapping_add(byte.into()));
    format!("own \"{number:x}\\/+%é")
}

impl Login {
    /// A row of these servers.
    pub fn at(name: impl Into<String>, servers: Vec<String>, diagnosis: &'static str) -> Self {
        let name = name.into();
        Self {
            address: "anna@good.example",
            servers,
            arguments: vec![],
            password: if diagnosis == "ok" { PASSWORD.into() } else { own_password(&name) },
            diagnosis,
            words: None,
            repeats: None,
            warning: None,
            logins: None,
            in_clear: None,
            meanwhile: None,
            dns: None,
            checks: vec![],
            name,
        }
    }

    /// As this person.
    pub fn who(mut self, address: &'static str) -> Self {
        self.address = address;
        self
    }

    /// With this password; a row that is to fail has one of its own.
    pub fn password(mut self, password: &str) -> Self {
        self.password = password.into();
        self
    }

    /// With a further argument.
    pub fn with(mut self, argument: &'static str) -> Self {
        self.arguments.push(argument);
        self
    }

    /// With these words of the server in each `reply`.
    pub fn words(mut self, words: &'static str) -> Self {
        self.words = Some(words);
        self
    }

    /// With the end of what the server said, by IMAP, POP3 and SMTP, as the `reply`.
    pub fn repeats(mut self, said: [&'static str; 3]) -> Self {
        self.repeats = Some(said);
        self
    }

    /// With just this warning from each server; a row without it has none.
    pub fn warns(mut self, warning: &'static str) -> Self {
        self.warning = Some(warning);
        self
    }

    /// With just so many logins at each of its servers, which are scripted and nobody else's.
    pub fn logins(mut self, logins: usize) -> Self {
        self.logins = Some(logins);
        self
    }

    /// With a consent by which the password goes over the wire in clear, by these protocols.
    pub fn in_clear(mut self, protocols: &'static [&'static str]) -> Self {
        self.in_clear = Some(protocols);
        self
    }

    /// Without the name of the person going over the wire either.
    pub fn secretly(mut self) -> Self {
        self.checks.push(nothing_secret_sent);
        self
    }

    /// While this connection stands.
    pub fn while_in(mut self, session: fn() -> TcpStream) -> Self {
        self.meanwhile = Some(session);
        self
    }

    /// On a machine that asks another DNS server.
    pub fn dns(mut self, dns: Dns) -> Self {
        self.dns = Some(dns);
        self
    }

    /// With a further check.
    pub fn and(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    /// The row as a test.
    pub fn test(self) -> Test {
        let hosts = self.servers.join(" ");
        let test = Test::new(test_name("test", &self.name), move |lab| self.judge(lab));
        if hosts.contains("//other") { test.needing(others::NEEDED) } else { test }
    }

    fn ask(&self) -> Ask {
        let servers = self.servers.iter().flat_map(|server| ["--server", server]);
        let ask = mailwright(["test", self.address, "--json", "-vv"].into_iter().chain(servers).chain(self.arguments.iter().copied()))
            .password(&self.password);
        match self.dns {
            Some(dns) => ask.dns(dns),
            None => ask,
        }
    }

    fn judge(self, lab: &Lab) {
        let meanwhile = self.meanwhile.map(|session| session());
        let ran = self.ask().run();
        drop(meanwhile);
        ran.exits(i32::from(self.diagnosis != "ok"));
        let json = ran.json();
        let tests: Vec<&Value> = list(&json["tests"]).collect();
        let told: Vec<_> = tests.iter().map(|test| format!("{} {}", text(&test["server"], "protocol"), text(test, "diagnosis"))).collect();
        assert!(
            !tests.is_empty() && (self.servers.is_empty() || tests.len() == self.servers.len()),
            "one test each: {told:?}\n{}",
            ran.all()
        );
        for test in &tests {
            assert_eq!(test["diagnosis"], self.diagnosis, "{told:?}\n{}", ran.all());
            let warnings: Vec<_> = list(&test["warnings"]).filter_map(Value::as_str).collect();
            assert_eq!(warnings, self.warning.into_iter().collect::<Vec<_>>(), "{}", ran.all());
            if let Some(words) = self.words {
                assert!(text(test, "reply").contains(words), "the server's own words\n{}", ran.all());
            }
            // 15 s a protocol, and a little for a machine with much to do.
            assert!(test["ms"].as_u64().is_some_and(|ms| ms < 17_000), "{}", ran.all());
            steps_make_sense(test, self.diagnosis);
            self.judge_reply(test, &ran);
            self.judge_traffic(lab, test, &ran);
        }
        search::assert_free_of(&self.password, &[("standard output", ran.stdout.as_bytes()), ("standard error", ran.stderr.as_bytes())]);
        for check in self.checks {
            check(lab, &ran);
        }
    }

    fn judge_reply(&self, test: &Value, ran: &Ran) {
        let Some([imap, pop3, smtp]) = self.repeats.filter(|_| self.diagnosis != "ok") else { return };
        let said = match text(&test["server"], "protocol") {
            "imap" => imap,
            "pop3" => pop3,
            _ => smtp,
        };
        let reply = text(test, "reply");
        assert!(!reply.is_empty() && said.ends_with(reply), "the server said {said:?}\n{}", ran.all());
    }

    /// What went over the wire, heard on the way: of every failure, and wherever the server is scripted.
    fn judge_traffic(&self, lab: &Lab, test: &Value, ran: &Ran) {
        let server = &test["server"];
        let (host, port) = (text(server, "host"), port_of(test));
        let talks = lab.tapes.at(host, port);
        let never_stood = ["refused", "connect-timeout", "unreachable", "host-not-found", "dns-failed", "consent-needed"];
        if self.diagnosis != "ok" && !never_stood.contains(&self.diagnosis) {
            assert!(!talks.is_empty(), "nobody heard what {host} was told: it needs a recorder");
        }
        let in_clear: Vec<_> = talks.iter().flat_map(|talk| search::finds(&self.password, &talk.sent)).collect();
        let allowed = self.in_clear.is_some_and(|protocols| protocols.contains(&text(server, "protocol")));
        assert_eq!(!in_clear.is_empty(), allowed, "the password in clear on the way to {host}: {in_clear:?}\n{}", ran.all());
        let Some(expected) = self.logins else { return };
        let logins: usize = talks.iter().map(|talk| talk.logins).sum();
        assert_eq!(logins, expected, "logins at {host} port {port}\n{}", ran.all());
        let inside = talks.iter().filter(|talk| !search::finds(&self.password, &talk.inside).is_empty()).count();
        assert_eq!(inside, expected, "how often the password came to {host} port {port}\n{}", ran.all());
    }
}

/// The name of a row, as the filters of test runners like it.
pub fn test_name(command: &str, name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    format!("{command}::{}", words.collect::<Vec<_>>().join("_"))
}

/// Steps come in order, and only the last may have failed, and a login that is tried again by the other name.
fn steps_make_sense(test: &Value, diagnosis: &str) {
    let order = ["resolve", "connect", "tls", "greeting", "starttls", "capabilities", "login", "mailbox"];
    let steps: Vec<_> = list(&test["steps"]).collect();
    assert!(steps.iter().all(|step| order.contains(&text(step, "step"))), "{steps:?}");
    let failed: Vec<_> = steps.iter().map(|step| text(step, "result") == "failed").collect();
    let again = |at: usize| text(steps[at], "step") == "login" && steps.get(at + 1).is_some_and(|next| text(next, "step") == "resolve");
    let failed: Vec<_> = failed.into_iter().enumerate().map(|(at, failed)| failed && !again(at)).collect();
    match diagnosis {
        // What comes after the login may fail.
        "ok" => {
            let until = steps.iter().position(|step| text(step, "step") == "login").expect("a login");
            assert!(!failed[..=until].contains(&true), "{steps:?}");
        }
        "consent-needed" => assert!(steps.is_empty(), "{steps:?}"),
        _ => assert!(failed.last() == Some(&true) && !failed[..failed.len() - 1].contains(&true), "{steps:?}"),
    }
}

/// The elements of a JSON list; none, if it is not one.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A field that is text; empty, if it is not.
pub fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

// What single rows check.

pub fn knows_the_mailbox(_: &Lab, ran: &Ran) {
    let json = ran.json();
    for test in list(&json["tests"]) {
        let mailbox = &test["mailbox"];
        match text(&test["server"], "protocol") {
            "smtp" => assert!(mailbox.is_null(), "{}", ran.all()),
            "imap" => assert_eq!((&mailbox["messages"], &mailbox["folders"]), (&4.into(), &4.into()), "{}", ran.all()),
            _ => {
                assert_eq!(mailbox["messages"], 4, "{}", ran.all());
                assert!(mailbox["bytes"].as_u64().is_some_and(|bytes| (8000..9000).contains(&bytes)), "{}", ran.all());
            }
        }
        assert!(list(&test["capabilities"]).count() > 0, "{}", ran.all());
    }
}

pub fn shows_the_certificate(_: &Lab, ran: &Ran) {
    let json = ran.json();
    for test in list(&json["tests"]) {
        let tls = &test["tls"];
        assert_eq!(tls["version"], "TLSv1.3", "{}", ran.all());
        assert!(text(&tls["certificate"], "issuer").contains("Lab Root CA"), "{}", ran.all());
        assert!(list(&tls["certificate"]["names"]).any(|name| name == "*.good.example"), "{}", ran.all());
        assert!(text(&tls["certificate"], "not_after").starts_with("2199-01-01"), "{}", ran.all());
    }
}

pub fn knows_the_room(_: &Lab, ran: &Ran) {
    let mailbox = &ran.json()["tests"][0]["mailbox"];
    assert_eq!((&mailbox["messages"], &mailbox["quota_limit"]), (&5.into(), &102_400.into()), "{}", ran.all());
    assert!(mailbox["quota_used"].as_u64().is_some_and(|used| (4..10).contains(&used)), "{}", ran.all());
}

/// Only the newest twenty are looked at, and none is marked as read.
pub fn knows_the_use(_: &Lab, ran: &Ran) {
    let habits = &ran.json()["tests"][0]["mailbox"]["habits"];
    assert_eq!(*habits, serde_json::json!({"identities": 2, "programs": ["thunderbird", "iphone"]}), "{}", ran.all());
    assert!(!ran.all().to_lowercase().contains("club"), "{}", ran.all());
    let folder = format!("{}/Maildir/.Sent/cur", crate::mail::home(town::BUSY));
    let names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(names.len() == 30 && names.iter().all(|name| name.ends_with(":2,")), "{names:?}");
}

/// Dovecot counts the logins: one by IMAP, one by POP3; Postfix one.
pub fn one_login_each(lab: &Lab, _: &Ran) {
    for service in ["imap-login", "pop3-login"] {
        let logins = lab.logged(Log::Dovecot, &[service, "Login: user=<anna@auto.example>"], 1);
        assert_eq!(logins.len(), 1, "{service}: {logins:#?}");
    }
}

/// The connections that discovery opened are those logged in on: one login each.
pub fn reused(lab: &Lab, ran: &Ran) {
    let json = ran.json();
    assert!(list(&json["tests"]).count() == 3 && list(&json["tests"]).all(|test| test["reused"] == true), "{}", ran.all());
    let login = text(&json, "address").to_owned();
    for service in ["imap-login", "pop3-login"] {
        let inside = lab.logged(Log::Dovecot, &[service, &format!("Login: user=<{login}>")], 1);
        assert_eq!(inside.len(), 1, "{service}: {inside:#?}");
    }
}

/// Each of the servers by its own account: whom it refused, and how often.
fn attempts(lab: &Lab, ran: &Ran, most: usize) {
    let json = ran.json();
    let login = text(&json, "address").to_owned();
    assert!(list(&json["tests"]).all(|test| !text(test, "reply").is_empty()), "the servers' own words\n{}", ran.all());
    let local = login.split('@').next().unwrap();
    for service in ["imap-login", "pop3-login"] {
        let refused = lab.logged(Log::Dovecot, &[service, "auth failed", &format!("user=<{login}>")], 1);
        let again = lab.logged(Log::Dovecot, &[service, "auth failed", &format!("user=<{local}>")], 0);
        assert!((1..=most).contains(&(refused.len() + again.len())) && refused.len() == 1, "{service}: {refused:#?} {again:#?}");
        assert!(refused.iter().chain(&again).all(|line| line.contains("auth failed, 1 attempts")), "{service}: {refused:#?} {again:#?}");
    }
    // Each attempt by whichever way asks who is who: that Postfix does is seen only here.
    let asked = lab.logged(Log::Dovecot, &[&format!("passwd-file({login},")], 3);
    let again = lab.logged(Log::Dovecot, &[&format!("passwd-file({local},")], 0);
    assert!(asked.len() == 3 && again.len() <= 3 * (most - 1), "{asked:#?} {again:#?}");
}

pub fn one_attempt_each(lab: &Lab, ran: &Ran) {
    attempts(lab, ran, 1);
}

pub fn two_attempts_at_most(lab: &Lab, ran: &Ran) {
    attempts(lab, ran, 2);
}

pub fn one_attempt_each_elsewhere(lab: &Lab, ran: &Ran) {
    let json = ran.json();
    let login = text(&json, "address").to_owned();
    // Courier tells who it was only where it looks for the person, once for each attempt.
    let asked = lab.logged(Log::Courier, &[&format!("looking up '{login}'")], 2);
    let refused = lab.logged(Log::Exim, &["authenticator failed", &format!("(set_id={login})")], 1);
    assert!(asked.len() == 2 && refused.len() == 1 && list(&json["tests"]).count() == 3, "{asked:#?} {refused:#?}");
}

/// To a server whose certificate is bad nobody even tries.
pub fn nobody_logged_in(lab: &Lab, ran: &Ran) {
    let json = ran.json();
    let host = text(&json["tests"][0]["server"], "host").to_owned();
    let (_, address) = town::CERTIFICATE_FAULTS.iter().find(|(name, _)| town::certificate_fault_host(name) == host).unwrap();
    let tried: Vec<_> = lab.log(Log::Dovecot).lines().filter(|line| line.contains(&format!("lip={address},"))).map(str::to_owned).collect();
    assert!(tried.len() > 3, "the servers saw somebody: {tried:#?}");
    assert!(tried.iter().all(|line| line.contains("no auth attempts") && line.contains("user=<>")), "{tried:#?}");
}

/// Neither did anybody try, and the certificate is shown.
pub fn certificate_refused(lab: &Lab, ran: &Ran) {
    nobody_logged_in(lab, ran);
    let told = list(&ran.json()["tests"]).all(|test| !text(&test["tls"]["certificate"], "subject").is_empty());
    assert!(told, "the certificate is shown\n{}", ran.all());
}

/// Of each server, a field of what is wrong with its certificate.
fn each_tls<'a>(json: &'a Value, field: &'a str) -> impl Iterator<Item = &'a Value> {
    list(&json["tests"]).map(move |test| &test["tls"][field])
}

fn detail(ran: &Ran, expected: Option<&str>) {
    let json = ran.json();
    assert!(each_tls(&json, "detail").all(|detail| detail.as_str() == expected), "{expected:?}\n{}", ran.all());
}

/// The diagnosis says it all.
pub fn no_detail(_: &Lab, ran: &Ran) {
    detail(ran, None);
    assert!(each_tls(&ran.json(), "clock").all(Value::is_null), "nobody was asked what day it is\n{}", ran.all());
}

pub fn incomplete_chain(_: &Lab, ran: &Ran) {
    detail(ran, Some("incomplete-chain"));
}

pub fn common_name_only(_: &Lab, ran: &Ran) {
    detail(ran, Some("common-name-only"));
}

pub fn intermediate_expired(_: &Lab, ran: &Ran) {
    intermediate(ran, "intermediate-expired", "Lab CA of yesterday", "2021-01-01");
}

pub fn intermediate_early(_: &Lab, ran: &Ran) {
    intermediate(ran, "intermediate-not-yet-valid", "Lab CA of tomorrow", "2191-01-01");
}

fn intermediate(ran: &Ran, word: &str, name: &str, until: &str) {
    detail(ran, Some(word));
    let json = ran.json();
    let told = |one: &Value| text(one, "subject").contains(name) && text(one, "not_after").starts_with(until);
    assert!(each_tls(&json, "intermediate").all(told), "{}", ran.all());
}

/// The clock explains it, and both days are told, to programs, people and the help desk.
pub fn clock_wrong(_: &Lab, ran: &Ran) {
    detail(ran, Some("clock-wrong"));
    let json = ran.json();
    let network = if text(&json, "address").contains("behind") { "2190-06-01" } else { "2020-06-01" };
    let told = |clock: &Value| clock["wrong"] == true && text(clock, "network").starts_with(network) && !text(clock, "device").is_empty();
    assert!(list(&json["tests"]).count() == 3 && each_tls(&json, "clock").all(told), "{}", ran.all());
    for (command, expected) in [("test", "The date on this device seems to be wrong."), ("report", "Clock: wrong, device 2")] {
        let said = mailwright([command, text(&json, "address"), "--accept-foreign"]).password(PASSWORD).run();
        assert!(said.stdout.contains(expected) && said.stdout.contains(network), "{}", said.all());
    }
}

pub fn clock_right(_: &Lab, ran: &Ran) {
    detail(ran, None);
    assert!(each_tls(&ran.json(), "clock").all(|clock| clock["wrong"] == false && !text(clock, "network").is_empty()), "{}", ran.all());
}

/// A name of the same owner that leads somewhere is offered, as a person can use it, and used by nobody.
pub fn offers_a_name(lab: &Lab, ran: &Ran) {
    let json = ran.json();
    assert!(list(&json["tests"]).all(|test| test["suggested_host"] == "fitting.fault.example"), "{}", ran.all());
    let asked = ["test", "anna@good.example", "--server", "imap://misnamed.fault.example?security=starttls"];
    let said = mailwright(asked).password(PASSWORD).run();
    assert!(said.stdout.contains("--server 'imap://fitting.fault.example?security=starttls'"), "{}", said.all());
    nobody_logged_in(lab, ran);
}

pub fn offers_a_usual_name(_: &Lab, ran: &Ran) {
    for test in list(&ran.json()["tests"]) {
        let label = match text(&test["server"], "protocol") {
            "pop3" => "pop",
            protocol => protocol,
        };
        assert_eq!(test["suggested_host"], format!("{label}.wide.fault.example"), "{}", ran.all());
    }
}

/// What whoever stands between may have shown is no name to use.
pub fn offers_no_name(_: &Lab, ran: &Ran) {
    assert!(list(&ran.json()["tests"]).all(|test| test["suggested_host"].is_null()), "{}", ran.all());
}

/// What was heard of the servers of a report.
fn recorded(lab: &Lab, ran: &Ran) -> Vec<crate::tape::Conversation> {
    let servers = ran.json()["tests"].clone();
    list(&servers).flat_map(|test| lab.tapes.at(text(&test["server"], "host"), port_of(test))).collect()
}

fn port_of(test: &Value) -> u16 {
    test["server"]["port"].as_u64().and_then(|port| port.try_into().ok()).expect("a port")
}

/// Who logs in did not go over the wire, in clear or encoded, any more than the password did.
fn nothing_secret_sent(lab: &Lab, ran: &Ran) {
    let address = text(&ran.json(), "address").to_owned();
    let talks = recorded(lab, ran);
    // Without consent nobody is called; what the recorder heard then is of other tests, if anything.
    let called = list(&ran.json()["tests"]).any(|test| test["diagnosis"] != "consent-needed");
    assert!(!talks.is_empty() || !called, "the recorder heard nothing at all");
    for talk in &talks {
        let place = format!("the wire to {:?} port {}", talk.address, talk.port);
        assert!(search::finds(&address, &talk.sent).is_empty(), "who logs in went over {place}");
    }
}

/// By STARTTLS, neither went in clear, while the servers saw a login.
pub fn nothing_in_clear(lab: &Lab, ran: &Ran) {
    let sent = recorded(lab, ran);
    assert!(sent.iter().filter(|talk| String::from_utf8_lossy(&talk.sent).contains("TLS")).count() >= 3, "STARTTLS went over the wire");
    for talk in &sent {
        search::assert_free_of(PASSWORD, &[("the wire", &talk.sent)]);
        search::assert_free_of("anna@good.example", &[("the wire", &talk.sent)]);
    }
}

/// Nobody of this name came to log in, by the servers' own account.
pub fn nobody_came(lab: &Lab, ran: &Ran) {
    let address = text(&ran.json(), "address").to_owned();
    for log in [Log::Dovecot, Log::Postfix] {
        let came = lab.logged(log, &[&address], 0);
        assert!(came.is_empty(), "{came:#?}");
    }
}

/// A session of somebody who may have only one.
pub fn session_of_single() -> TcpStream {
    let mut session = TcpStream::connect((town::NARROW, 143)).unwrap();
    let mut buffer = [0; 4096];
    for command in ["", &format!("a LOGIN single@good.example \"{PASSWORD}\"\r\n"), "b SELECT INBOX\r\n"] {
        session.write_all(command.as_bytes()).unwrap();
        let read = session.read(&mut buffer).unwrap();
        assert!(read > 0 && !String::from_utf8_lossy(&buffer[..read]).contains(" NO "), "{}", String::from_utf8_lossy(&buffer[..read]));
    }
    session
}

/// A connection to a server of another make that takes only one.
pub fn connection_to_other_imap() -> TcpStream {
    greeted(town::OTHER_NARROW, 143)
}

/// The same, for sending.
pub fn connection_to_other_smtp() -> TcpStream {
    greeted(town::OTHER_NARROW, 587)
}

fn greeted(address: &str, port: u16) -> TcpStream {
    let mut stream = TcpStream::connect((address, port)).unwrap();
    let read = stream.read(&mut [0; 500]).unwrap();
    assert!(read > 0, "a greeting");
    stream
}
