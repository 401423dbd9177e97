//! The scripted servers: what no real server does on purpose, or not on demand.
//!
//! Each has an address of its own, and `NAME.fault.example` leads there; what the client sent is kept.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use native_tls::{Identity, TlsAcceptor, TlsStream};

use crate::tape::{Conversation, Tapes};
use crate::{pki, town};

/// A scripted server: its name, where it listens, what it does with a client.
pub struct Fault {
    /// The first label of its host name.
    pub name: &'static str,
    /// The port.
    pub port: u16,
    /// What it does.
    pub script: fn(&mut Talk),
}

const fn fault(name: &'static str, port: u16, script: fn(&mut Talk)) -> Fault {
    Fault { name, port, script }
}

/// All of them. Two with one name share its host.
pub const FAULTS: &[Fault] = &[
    // Silence, at each stage.
    fault("mute", 143, |talk| talk.wait()),
    fault("mute", 110, |talk| talk.wait()),
    fault("mute", 587, |talk| talk.wait()),
    fault("mute-behind-tls", 993, |talk| {
        talk.encrypt();
        talk.wait();
    }),
    fault("mute-for-tls", 993, |talk| talk.wait()),
    fault("mute-after-greeting", 143, |talk| {
        talk.say("* OK ready\r\n");
        talk.wait();
    }),
    fault("mute-after-greeting", 110, |talk| {
        talk.say("+OK ready\r\n");
        talk.wait();
    }),
    fault("mute-after-greeting", 587, |talk| {
        talk.say("220 mute ESMTP\r\n");
        talk.wait();
    }),
    fault("mute-after-starttls", 587, |talk| {
        talk.smtp_until_starttls("250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n");
        talk.say("220 go ahead\r\n");
        talk.wait();
    }),
    fault("mute-at-login", 993, |talk| {
        talk.encrypt();
        talk.imap(|verb| (verb == "LOGIN" || verb == "AUTHENTICATE").then_some(""));
    }),
    fault("mute-at-login", 995, |talk| {
        talk.encrypt();
        talk.pop3(|verb| matches!(verb, "PASS" | "AUTH").then_some(""));
    }),
    fault("mute-at-login", 465, |talk| {
        talk.encrypt();
        talk.smtp("250 AUTH PLAIN LOGIN\r\n", |verb| (verb == "AUTH").then_some(""));
    }),
    // The end, at each stage.
    fault("hangs-up", 143, |_| {}),
    fault("hangs-up", 110, |_| {}),
    fault("hangs-up", 587, |_| {}),
    fault("hangs-up-after-greeting", 143, |talk| {
        talk.say("* OK ready\r\n");
        talk.hear();
    }),
    fault("hangs-up-after-greeting", 110, |talk| {
        talk.say("+OK ready\r\n");
        talk.hear();
    }),
    fault("hangs-up-after-greeting", 587, |talk| {
        talk.say("220 brief ESMTP\r\n");
        talk.hear();
    }),
    fault("hangs-up-on-tls", 993, |_| {}),
    // Other protocols, and too much of one.
    fault("web", 993, |talk| {
        talk.hear_some();
        talk.say(
            "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><body>Bad Request</body></html>\r\n",
        );
    }),
    fault("shell", 143, |talk| {
        talk.say("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
        talk.wait();
    }),
    fault("shell", 110, |talk| {
        talk.say("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
        talk.wait();
    }),
    fault("shell", 587, |talk| {
        talk.say("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
        talk.wait();
    }),
    fault("plain-on-tls", 993, |talk| talk.say_and_wait("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")),
    fault("plain-on-tls", 995, |talk| talk.say_and_wait("+OK ready\r\n")),
    fault("plain-on-tls", 465, |talk| talk.say_and_wait("220 clear ESMTP\r\n")),
    fault("endless", 143, |talk| talk.pour("* OK ", "x")),
    fault("endless", 110, |talk| talk.pour("+OK ", "x")),
    fault("endless", 587, |talk| talk.pour("220 ", "x")),
    fault("endless-lines", 587, |talk| talk.pour("", "220-one more line of greeting\r\n")),
    // STARTTLS that is not what it seems.
    fault("no-starttls", 143, |talk| {
        talk.imap(|verb| (verb == "CAPABILITY").then_some("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n"))
    }),
    fault("no-starttls", 110, |talk| talk.pop3(|verb| (verb == "CAPA").then_some("+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n"))),
    fault("no-starttls", 587, |talk| talk.smtp("250 AUTH PLAIN LOGIN\r\n", |_| None)),
    fault("starttls-refused", 143, |talk| {
        talk.imap(|verb| match verb {
            "CAPABILITY" => Some("* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n{tag} OK done\r\n"),
            "STARTTLS" => Some("{tag} NO not today\r\n"),
            _ => None,
        });
    }),
    fault("starttls-refused", 110, |talk| {
        talk.pop3(|verb| match verb {
            "CAPA" => Some("+OK\r\nSTLS\r\nUSER\r\nUIDL\r\n.\r\n"),
            "STLS" => Some("-ERR not today\r\n"),
            _ => None,
        });
    }),
    fault("starttls-refused", 587, |talk| {
        talk.smtp_until_starttls("250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n");
        talk.say("454 4.7.0 not today\r\n");
        talk.smtp("250 AUTH PLAIN LOGIN\r\n", |_| None);
    }),
    fault("injection", 143, |talk| {
        talk.imap(|verb| match verb {
            "CAPABILITY" => Some("* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n{tag} OK done\r\n"),
            "STARTTLS" => Some("{tag} OK go ahead\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN X-EVIL\r\n"),
            _ => None,
        });
    }),
    fault("injection", 110, |talk| {
        talk.pop3(|verb| match verb {
            "CAPA" => Some("+OK\r\nSTLS\r\nUSER\r\nUIDL\r\n.\r\n"),
            "STLS" => Some("+OK go ahead\r\n+OK injected\r\n"),
            _ => None,
        });
    }),
    fault("injection", 587, |talk| {
        talk.smtp_until_starttls("250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n");
        talk.say("220 go ahead\r\n250 injected\r\n");
        talk.wait();
    }),
    fault("preauth", 143, |talk| {
        talk.say("* PREAUTH already logged in\r\n");
        talk.wait();
    }),
    // Answers that the lab's servers do not give.
    fault("in-use", 995, |talk| {
        talk.encrypt();
        talk.pop3(|verb| matches!(verb, "PASS" | "AUTH").then_some("-ERR [IN-USE] Another session has the mailbox\r\n"));
    }),
    fault("locked", 993, |talk| {
        talk.encrypt();
        talk.imap(|verb| {
            matches!(verb, "LOGIN" | "AUTHENTICATE").then_some("{tag} NO [AUTHORIZATIONFAILED] This account is switched off\r\n")
        });
    }),
    fault("locked", 995, |talk| {
        talk.encrypt();
        talk.pop3(|verb| matches!(verb, "PASS" | "AUTH").then_some("-ERR [SYS/PERM] This account is disabled (switched off)\r\n"));
    }),
    fault("locked", 465, |talk| {
        talk.encrypt();
        talk.smtp("250 AUTH PLAIN LOGIN\r\n", |verb| (verb == "AUTH").then_some("525 5.7.13 This account is switched off\r\n"));
    }),
    fault("app-password", 993, |talk| {
        talk.encrypt();
        talk.imap(|verb| {
            matches!(verb, "LOGIN" | "AUTHENTICATE")
                .then_some("{tag} NO [ALERT] Application-specific password required: https://help.example/app (Failure)\r\n")
        });
    }),
    fault("no-login", 587, |talk| {
        talk.smtp_until_starttls("250 STARTTLS\r\n");
        talk.say("220 go ahead\r\n");
        talk.encrypt();
        talk.smtp("250 SIZE 1000000\r\n", |_| None);
    }),
    fault("busy", 465, |talk| {
        talk.encrypt();
        talk.say("421 4.7.0 busy, try again later\r\n");
    }),
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
    fault("web-flood", 443, |talk| {
        talk.encrypt();
        talk.hear_some();
        talk.pour("HTTP/1.1 200 OK\r\n", "X-Filler: nothing but a header, and another, and another\r\n");
    }),
];

/// The names and addresses of the scripted servers.
pub fn hosts() -> Vec<(String, String)> {
    let mut names: Vec<&str> = FAULTS.iter().map(|fault| fault.name).collect();
    names.dedup();
    let mut addresses = town::FAULTS..;
    names.into_iter().map(|name| (format!("{name}.fault.example"), format!("192.0.2.{}", addresses.next().unwrap()))).collect()
}

/// Starts all of them.
pub fn start(tapes: &Tapes) {
    let hosts = hosts();
    let identity = Identity::from_pkcs8(&fs::read(pki::certificate("good")).unwrap(), &fs::read(pki::key("good")).unwrap()).unwrap();
    let acceptor = Arc::new(TlsAcceptor::new(identity).unwrap());
    for fault in FAULTS {
        let host = format!("{}.fault.example", fault.name);
        let (_, address) = hosts.iter().find(|(name, _)| *name == host).unwrap();
        let listener = TcpListener::bind((address.as_str(), fault.port)).unwrap();
        let (tapes, acceptor) = (tapes.clone(), acceptor.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tape, acceptor) = (tapes.begin(&host, fault.port), acceptor.clone());
                thread::spawn(move || (fault.script)(&mut Talk { line: Some(Line::Plain(stream)), acceptor, tape, heard: Vec::new() }));
            }
        });
    }
}

enum Line {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// One connection, from the server's side. What is sent in vain, to a client that has gone, is nobody's fault.
pub struct Talk {
    line: Option<Line>,
    acceptor: Arc<TlsAcceptor>,
    tape: Arc<Mutex<Conversation>>,
    heard: Vec<u8>,
}

impl Talk {
    fn say(&mut self, text: &str) -> bool {
        match self.line.as_mut() {
            Some(Line::Plain(line)) => line.write_all(text.as_bytes()).is_ok(),
            Some(Line::Tls(line)) => line.write_all(text.as_bytes()).is_ok(),
            None => false,
        }
    }

    /// Reads what has come; false at the end.
    fn hear_some(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let read = match self.line.as_mut() {
            Some(Line::Plain(line)) => line.read(&mut buffer),
            Some(Line::Tls(line)) => line.read(&mut buffer),
            None => Ok(0),
        };
        let read = read.unwrap_or(0);
        self.tape.lock().unwrap().sent.extend_from_slice(&buffer[..read]);
        self.heard.extend_from_slice(&buffer[..read]);
        read > 0
    }

    /// The next line; `None` at the end.
    fn hear(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.heard.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.heard.drain(..=end).collect();
                return Some(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
            if !self.hear_some() {
                return None;
            }
        }
    }

    /// Says nothing more, and listens until the client goes.
    fn wait(&mut self) {
        while self.hear_some() {}
    }

    fn say_and_wait(&mut self, text: &str) {
        self.say(text);
        self.wait();
    }

    /// Says `again` for ever, for as long as the client takes it in; slowly enough to spare the machine.
    fn pour(&mut self, first: &str, again: &str) {
        self.say(first);
        let lot = again.repeat(8192 / again.len());
        while self.say(&lot) {
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn encrypt(&mut self) {
        self.heard.clear();
        if let Some(Line::Plain(line)) = self.line.take() {
            self.line = self.acceptor.accept(line).ok().map(|tls| Line::Tls(Box::new(tls)));
        }
    }

    /// Speaks IMAP; `answer` may answer a command in its own way (the empty answer is none at all).
    fn imap(&mut self, answer: fn(&str) -> Option<&'static str>) {
        self.say("* OK ready\r\n");
        while let Some(line) = self.hear() {
            let mut words = line.split(' ');
            let (tag, verb) = (words.next().unwrap_or("*").to_owned(), words.next().unwrap_or_default().to_ascii_uppercase());
            let reply = answer(&verb).unwrap_or(match verb.as_str() {
                "CAPABILITY" => "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n",
                "LOGOUT" => "* BYE see you\r\n{tag} OK done\r\n",
                "NOOP" => "{tag} OK done\r\n",
                _ => "{tag} BAD what?\r\n",
            });
            self.say(&reply.replace("{tag}", &tag));
        }
    }

    /// Speaks POP3.
    fn pop3(&mut self, answer: fn(&str) -> Option<&'static str>) {
        self.say("+OK ready\r\n");
        while let Some(line) = self.hear() {
            let verb = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            self.say(answer(&verb).unwrap_or(match verb.as_str() {
                "CAPA" => "+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n",
                "USER" | "QUIT" => "+OK\r\n",
                _ => "-ERR what?\r\n",
            }));
        }
    }

    /// Speaks SMTP and says `offers` to EHLO.
    fn smtp(&mut self, offers: &str, answer: fn(&str) -> Option<&'static str>) {
        if !matches!(self.tape.lock().unwrap().sent.as_slice(), sent if sent.windows(8).any(|window| window.eq_ignore_ascii_case(b"STARTTLS")))
        {
            self.say("220 scripted ESMTP\r\n");
        }
        while let Some(line) = self.hear() {
            let verb = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            match (answer(&verb), verb.as_str()) {
                (Some(reply), _) => self.say(reply),
                (None, "EHLO") => self.say("250-scripted\r\n") && self.say(offers),
                (None, "QUIT") => self.say("221 bye\r\n"),
                (None, _) => self.say("502 5.5.1 what?\r\n"),
            };
        }
    }

    /// Speaks SMTP until the client asks for TLS; what to say then is left to the script.
    fn smtp_until_starttls(&mut self, offers: &str) {
        self.say("220 scripted ESMTP\r\n");
        while let Some(line) = self.hear() {
            match line.split(' ').next().unwrap_or_default().to_ascii_uppercase().as_str() {
                "STARTTLS" => return,
                "EHLO" => self.say("250-scripted\r\n") && self.say(offers),
                _ => self.say("502 5.5.1 what?\r\n"),
            };
        }
    }
}
