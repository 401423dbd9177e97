//! What is measured. Read it as a table; a new row is one entry.
//!
//! A row is a command line and a way to read from its report when the first answer was there and when the last. The goals
//! are in round trips: a DNS lookup is one, TCP another, TLS 1.3 the third, a request with its answer the fourth.

use serde_json::Value;

use super::measure::{Due, Due::*, Times};
use crate::town;

/// What is measured.
pub struct Row {
    /// What is known, and where.
    pub name: &'static str,
    /// What has to be said for it, one after the other.
    pub dialogue: &'static str,
    /// When the first answer should be there, and when the last.
    pub goal: (Due, Due),
    /// The command line.
    pub arguments: Vec<&'static str>,
    /// Addresses to which all packets get lost.
    pub lost: &'static [&'static str],
    /// How its report is read, given the source that should know.
    pub read: fn(&Value, &str) -> Times,
    /// The source that should know.
    pub source: &'static str,
    /// Whether it is run once more without `--no-connect`, to the end of which the servers found have answered too.
    pub connects: bool,
}

/// A row of discovery.
fn discover(name: &'static str, (address, source): (&'static str, &'static str), dialogue: &'static str, first: Due, last: Due) -> Row {
    let arguments = vec!["discover", address, "--json", "--no-connect"];
    Row { name, dialogue, goal: (first, last), arguments, lost: &[], read: found, source, connects: true }
}

/// A row of a login at one server, its address known.
fn login(name: &'static str, server: &'static str, dialogue: &'static str, trips: u32) -> Row {
    let arguments = vec!["test", "anna@good.example", "--json", "--server", server];
    let goal = (Trips(trips), Trips(trips));
    Row { name, dialogue, goal, arguments, lost: &[], read: logged_in, source: "", connects: false }
}

impl Row {
    /// Packets to these addresses get lost.
    fn losing(mut self, addresses: &'static [&'static str]) -> Self {
        self.lost = addresses;
        self
    }

    /// Nothing is found.
    fn in_vain(mut self) -> Self {
        (self.read, self.connects) = (ended, false);
        self
    }

    /// Nobody connects to what is found.
    pub fn unconnected(mut self) -> Self {
        self.connects = false;
        self
    }
}

/// All of them.
#[rustfmt::skip]
pub fn rows() -> Vec<Row> {
    vec![
        discover("directory", ("anna@gmail.com", "directory"), "nobody is asked", Trips(0), Trips(0)).unconnected(),
        discover("autoconfig", ("anna@auto.example", "autoconfig"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("well-known", ("anna@wellknown.example", "wellknown"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("ISPDB", ("anna@ispdb.example", "ispdb"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("SRV, others refuse", ("anna@far-srv.example", "srv"), "DNS; others until their 404", Trips(1), Trips(4)),
        discover("MX, then ISPDB", ("anna@far-mx-db.example", "mx"), "MX while TCP, TLS; HTTP", Trips(4), Trips(4)),
        discover("MX, then autoconfig", ("anna@far-mx-auto.example", "mx"), "MX, DNS, TCP, TLS, HTTP", Trips(5), Trips(5)),
        discover("PACC", ("anna@far-pacc.example", "pacc"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("Autodiscover", ("anna@far-autodiscover.example", "autodiscover"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("autoconfig, http only", ("anna@far-http.example", "autoconfig"), "DNS, TCP, HTTP; others until 404", Trips(3), Trips(4)),
        discover("autoconfig, one black hole", ("anna@far-beside.example", "autoconfig"), "DNS, TCP, TLS, HTTP", Trips(4), Trips(4)),
        discover("SRV behind a black hole", ("anna@far-behind.example", "srv"), "DNS; others until the grace", Trips(1), After(1.5)),
        discover("all web a black hole", ("anna@far-srv.example", "srv"), "DNS; others until the grace", Trips(1), After(1.5)).losing(&[town::WEB]),
        discover("everything a black hole", ("anna@auto.example", "autoconfig"), "until the hard stop", Never, Seconds(8.0)).losing(&[town::DNS, town::WEB]).in_vain(),
        // Postfix costs one round trip more than the protocol after each handshake: it waits until its session ticket has arrived.
        login("login: IMAP, TLS", "imap://mail.far-srv.example", "TCP, TLS, greeting, login", 4),
        login("login: IMAP, STARTTLS", "imap://mail.far-srv.example?security=starttls", "TCP … STARTTLS, TLS, CAPABILITY, login", 6),
        login("login: POP3, TLS", "pop3://mail.far-srv.example", "TCP, TLS, greeting, CAPA, login", 5),
        login("login: POP3, STARTTLS", "pop3://mail.far-srv.example?security=starttls", "TCP … STLS, TLS, CAPA, login", 7),
        login("login: SMTP, TLS", "smtp://mail.far-srv.example", "TCP, TLS, greeting, EHLO, login", 6),
        login("login: SMTP, STARTTLS", "smtp://mail.far-srv.example?security=starttls", "TCP … STARTTLS, TLS, EHLO, login", 8),
        Row {
            arguments: vec!["test", "anna@far-srv.example", "--json"],
            read: found_and_logged_in,
            ..discover("address to three logins", ("anna@far-srv.example", "srv"), "SRV and all others, then SMTP", Trips(4), Trips(7)).unconnected()
        },
    ]
}

/// Of a live test of one server: when it had logged in, the look-up of its address left out.
fn logged_in(report: &Value, _: &str) -> Times {
    let steps = report["tests"][0]["steps"].as_array().into_iter().flatten();
    let counted = steps.filter(|step| step["step"] != "resolve" && step["step"] != "mailbox");
    let took = counted.filter_map(|step| step["ms"].as_f64()).sum();
    let ok = report["tests"][0]["diagnosis"] == "ok";
    Times { first: ok.then_some(took), last: ok.then_some(took) }
}

/// Of an address: when the servers were known, and when the last of three logins there had succeeded.
fn found_and_logged_in(report: &Value, _: &str) -> Times {
    let known = report["ms"].as_f64();
    // The steps of a connection that stood already were taken before.
    let logins = report["tests"].as_array().into_iter().flatten().filter(|test| test["diagnosis"] == "ok").filter_map(|test| {
        let steps = test["steps"].as_array().into_iter().flatten();
        let inside: f64 = steps.filter(|step| step["step"] == "mailbox").filter_map(|step| step["ms"].as_f64()).sum();
        Some(test["ms"].as_f64()? - inside)
    });
    let last = known.zip(logins.reduce(f64::max)).map(|(known, login)| known + login);
    Times { first: known, last }
}

/// Of a discovery that finds something: when the source named servers, and when all was known.
fn found(report: &Value, source: &str) -> Times {
    let sources = report["sources"].as_array().into_iter().flatten();
    let knew = sources.filter(|asked| asked["source"] == source && asked["result"] == "found");
    let first = knew.filter_map(|asked| asked["ms"].as_f64()).reduce(f64::min);
    Times { first, last: first.and(report["ms"].as_f64()) }
}

/// Of a discovery that finds nothing: when that was known.
fn ended(report: &Value, _: &str) -> Times {
    Times { first: None, last: report["ms"].as_f64() }
}
