//! The scripted servers: what no real server does on purpose, or not on demand.
//!
//! Each has an address of its own, and `NAME.fault.example` leads there; what the client sent is kept. Most of them follow
//! from the tables of the situations; those at the end need a script of their own.

use std::fs;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use native_tls::{Identity, TlsAcceptor};

use crate::situations::{self, HOWS, Said, When};
use crate::talk::{Moment, Protocol, Talk, Turn};
use crate::tape::Tapes;
use crate::{pki, town};

/// A scripted server: its name, where it listens, what it does with a client.
struct Fault {
    /// The first label of its host name.
    name: String,
    port: u16,
    script: Arc<dyn Fn(&mut Talk) + Send + Sync>,
}

fn fault(name: impl Into<String>, port: u16, script: impl Fn(&mut Talk) + Send + Sync + 'static) -> Fault {
    Fault { name: name.into(), port, script: Arc::new(script) }
}

const PORTS: [u16; 6] = [143, 110, 587, 993, 995, 465];

/// All of them. Those with one name share its host, and stand together.
fn all() -> Vec<Fault> {
    let mut all = scripts();
    for place in situations::places() {
        for how in HOWS {
            let name = situations::grid_host(how, place);
            all.extend(
                PORTS.map(|port| fault(&name, port, move |talk| talk.converse(port, |talk, moment| stumbles(how, place, talk, moment)))),
            );
        }
    }
    for said in situations::SAYINGS {
        all.extend(
            PORTS.map(|port| fault(said.host(), port, move |talk| talk.converse(port, |talk, moment| says(said, port, talk, moment)))),
        );
    }
    all
}

/// What a server does that goes wrong in one way at one place.
fn stumbles(how: &str, place: &str, talk: &mut Talk, moment: Moment<'_>) -> Turn {
    let here = match moment {
        Moment::Tls => "tls",
        Moment::Greeting => "greeting",
        Moment::Capabilities => "capabilities",
        Moment::StartTls => "starttls",
        Moment::Login => "login",
        Moment::Inside(_) => "mailbox",
        Moment::Command(_) => "",
    };
    if here != place {
        return Turn::Usual;
    }
    // The beginning of something, so that a client waits for the rest.
    let first = if place == "tls" { "\u{16}\u{3}\u{3}\0\u{50}" } else { "* OK " };
    if place == "tls" {
        // Whatever comes is to be taken for an answer to this.
        talk.hear_some();
    }
    match how {
        "hangs" => talk.wait(),
        "resets" => talk.reset(),
        "drips" => talk.drip(first),
        "floods" => talk.pour("* OK ", "x"),
        "speaks-http" => {
            talk.say("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Bad</body></html>\r\n");
            talk.wait();
        }
        "speaks-tls" => {
            // An alert: "unexpected message", as servers say it that wait for TLS.
            talk.send(&[21, 3, 1, 0, 2, 2, 10]);
        }
        _ => {} // closes
    }
    Turn::Over
}

/// What a server says that has one thing to say.
fn says(said: &Said, port: u16, talk: &mut Talk, moment: Moment<'_>) -> Turn {
    let (protocol, _) = Protocol::at(port);
    let words = said.to(protocol);
    let now = match said.when {
        When::Greeting => moment == Moment::Greeting,
        When::Offer => moment == Moment::Capabilities,
        When::Login => moment == Moment::Login,
        When::InClear => moment == Moment::Login || moment == Moment::Command("USER"),
        When::Sender => moment == Moment::Inside("MAIL"),
        When::Recipient => moment == Moment::Inside("RCPT"),
    };
    match (protocol, said.when) {
        (Protocol::Pop3, When::InClear) if moment == Moment::Capabilities => Turn::Say(protocol.offer("USER, UIDL")),
        (_, When::InClear) if moment == Moment::Capabilities => {
            Turn::Say(protocol.offer(if protocol == Protocol::Imap { "AUTH=PLAIN" } else { "AUTH PLAIN" }))
        }
        _ if !now || words.is_empty() => Turn::Usual,
        (_, When::Offer) => Turn::Say(protocol.offer(words)),
        // Who says this hangs up.
        (Protocol::Imap, _) if words.starts_with('*') => {
            talk.say(&format!("{words}\r\n"));
            Turn::Over
        }
        (Protocol::Imap, _) => Turn::Say(format!("{{tag}} {words}\r\n")),
        _ => Turn::Say(format!("{words}\r\n")),
    }
}

fn shell(talk: &mut Talk) {
    talk.say_and_wait("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
}

/// Those with a script of their own.
fn scripts() -> Vec<Fault> {
    vec![
        fault("mute", 143, Talk::wait),
        fault("mute", 110, Talk::wait),
        fault("mute", 587, Talk::wait),
        fault("shell", 143, shell),
        fault("shell", 110, shell),
        fault("shell", 587, shell),
        fault("plain-on-tls", 993, |talk| talk.say_and_wait("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")),
        fault("plain-on-tls", 995, |talk| talk.say_and_wait("+OK ready\r\n")),
        fault("plain-on-tls", 465, |talk| talk.say_and_wait("220 clear ESMTP\r\n")),
        fault("endless-lines", 587, |talk| talk.pour("", "220-one more line of greeting\r\n")),
        fault("preauth", 143, |talk| talk.say_and_wait("* PREAUTH already logged in\r\n")),
        // STARTTLS that is not what it seems.
        fault("starttls-refused", 143, |talk| talk.converse(143, |_, moment| at_starttls(moment, "{tag} NO not today\r\n"))),
        fault("starttls-refused", 110, |talk| talk.converse(110, |_, moment| at_starttls(moment, "-ERR not today\r\n"))),
        fault("starttls-refused", 587, |talk| talk.converse(587, |_, moment| at_starttls(moment, "454 4.7.0 not today\r\n"))),
        fault("old-behind-starttls", 143, |talk| talk.converse(143, too_old)),
        fault("old-behind-starttls", 110, |talk| talk.converse(110, too_old)),
        fault("old-behind-starttls", 587, |talk| talk.converse(587, too_old)),
        fault("injection", 143, |talk| {
            talk.converse(143, |_, moment| at_starttls(moment, "{tag} OK go ahead\r\n* CAPABILITY IMAP4rev1 X-EVIL\r\n"))
        }),
        fault("injection", 110, |talk| talk.converse(110, |_, moment| at_starttls(moment, "+OK go ahead\r\n+OK injected\r\n"))),
        fault("injection", 587, |talk| talk.converse(587, |_, moment| at_starttls(moment, "220 go ahead\r\n250 injected\r\n"))),
        // Web servers that stop in the middle, where all that matters has been said, and that never come to the matter.
        fault("web-cut", 443, |talk| {
            talk.encrypt();
            talk.hear_some();
            talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 4000\r\n\r\n");
            talk.say(
                "<clientConfig version=\"1.1\"><emailProvider id=\"cut.example\"><incomingServer type=\"imap\"><hostname>mail.good.example\
                 </hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>",
            );
        }),
        // Web servers that know nothing but what day it is.
        fault("web-of-2190", 80, |talk| says_the_day(talk, "Tue, 01 Jun 2190 12:00:00 GMT")),
        fault("web-of-2020", 80, |talk| says_the_day(talk, "Mon, 01 Jun 2020 12:00:00 GMT")),
        fault("web-flood", 443, |talk| {
            talk.encrypt();
            talk.hear_some();
            talk.pour("HTTP/1.1 200 OK\r\n", "X-Filler: nothing but a header, and another, and another\r\n");
        }),
    ]
}

fn says_the_day(talk: &mut Talk, day: &str) {
    talk.hear_some();
    talk.say(&format!("HTTP/1.1 404 Not Found\r\nDate: {day}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
}

fn at_starttls(moment: Moment<'_>, answer: &str) -> Turn {
    match moment {
        Moment::StartTls => Turn::Say(answer.into()),
        _ => Turn::Usual,
    }
}

/// Has only versions of TLS that no client takes any more.
fn too_old(talk: &mut Talk, moment: Moment<'_>) -> Turn {
    match moment {
        Moment::Tls => {
            talk.hear_some();
            talk.send(&[21, 3, 1, 0, 2, 2, 70]);
            Turn::Over
        }
        _ => Turn::Usual,
    }
}

/// The names and addresses of the scripted servers.
pub fn hosts() -> Vec<(String, String)> {
    let mut names: Vec<String> = all().into_iter().map(|fault| fault.name).collect();
    names.dedup();
    assert!(names.len() <= usize::from(u8::MAX - town::FAULTS), "the addresses are used up");
    let addresses = (town::FAULTS..).map(|last| format!("192.0.2.{last}"));
    names.into_iter().map(|name| format!("{name}.fault.example")).zip(addresses).collect()
}

/// Starts all of them.
pub fn start(tapes: &Tapes) {
    let hosts = hosts();
    let identity = Identity::from_pkcs8(&fs::read(pki::certificate("good")).unwrap(), &fs::read(pki::key("good")).unwrap()).unwrap();
    let acceptor = Arc::new(TlsAcceptor::new(identity).unwrap());
    for Fault { name, port, script } in all() {
        let host = format!("{name}.fault.example");
        let (_, address) = hosts.iter().find(|(name, _)| *name == host).unwrap();
        let listener = TcpListener::bind((address.as_str(), port)).unwrap();
        let (tapes, acceptor) = (tapes.clone(), acceptor.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tape, acceptor, script) = (tapes.begin(&stream), acceptor.clone(), script.clone());
                thread::spawn(move || script(&mut Talk::new(stream, acceptor, tape)));
            }
        });
    }
}
