//! One connection from the side of a scripted server: what it hears is kept, what it says is up to its script.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use native_tls::{TlsAcceptor, TlsStream};

use crate::tape::Conversation;

/// A connection of which every byte that comes in is kept, as it was on the way.
struct Wire {
    stream: TcpStream,
    tape: Arc<Mutex<Conversation>>,
}

impl Read for Wire {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.stream.read(buffer)?;
        self.tape.lock().unwrap().sent.extend_from_slice(&buffer[..read]);
        Ok(read)
    }
}

impl Write for Wire {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

enum Line {
    Plain(Wire),
    Tls(Box<TlsStream<Wire>>),
}

/// One connection, from the server's side. What is sent in vain, to a client that has gone, is nobody's fault.
pub struct Talk {
    line: Option<Line>,
    acceptor: Arc<TlsAcceptor>,
    tape: Arc<Mutex<Conversation>>,
    heard: Vec<u8>,
}

/// A point of a conversation at which a script may do something of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment<'a> {
    /// The client begins TLS.
    Tls,
    /// The server is to greet.
    Greeting,
    /// The client asks what there is.
    Capabilities,
    /// The client asks for TLS.
    StartTls,
    /// The client has said who it is.
    Login,
    /// This command comes after the login.
    Inside(&'a str),
    /// Any other command.
    Command(&'a str),
}

/// What a script does at a moment.
pub enum Turn {
    /// What servers usually do.
    Usual,
    /// It says this (`{tag}` stands for the tag of the command).
    Say(String),
    /// It has done what it wanted, and the conversation is over.
    Over,
}

/// The protocol spoken at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    Imap,
    Pop3,
    Smtp,
}

impl Protocol {
    /// The protocol of a well-known port, and whether TLS comes first there.
    pub fn at(port: u16) -> (Self, bool) {
        match port {
            143 => (Self::Imap, false),
            993 => (Self::Imap, true),
            110 => (Self::Pop3, false),
            995 => (Self::Pop3, true),
            587 => (Self::Smtp, false),
            _ => (Self::Smtp, true),
        }
    }

    fn moment(self, verb: &str, inside: bool) -> Moment<'_> {
        match (self, verb) {
            _ if inside => Moment::Inside(verb),
            (Self::Imap, "CAPABILITY") | (Self::Pop3, "CAPA") | (Self::Smtp, "EHLO") => Moment::Capabilities,
            (Self::Imap | Self::Smtp, "STARTTLS") | (Self::Pop3, "STLS") => Moment::StartTls,
            (Self::Imap, "LOGIN" | "AUTHENTICATE") | (Self::Pop3, "PASS" | "AUTH") | (Self::Smtp, "AUTH") => Moment::Login,
            _ => Moment::Command(verb),
        }
    }

    /// What there is: the words of the list, each as the protocol lists them.
    pub fn offer(self, words: &str) -> String {
        let words = words.split(", ").filter(|word| !word.is_empty());
        match self {
            Self::Imap => format!("* CAPABILITY IMAP4rev1 {}\r\n{{tag}} OK done\r\n", words.collect::<Vec<_>>().join(" ")),
            Self::Pop3 => words.fold("+OK\r\n".to_owned(), |list, word| list + word + "\r\n") + ".\r\n",
            Self::Smtp => words.fold("250-scripted\r\n".to_owned(), |list, word| list + "250-" + word + "\r\n") + "250 HELP\r\n",
        }
    }

    fn usual(self, moment: Moment<'_>, encrypted: bool) -> String {
        let offer = match (self, encrypted) {
            (Self::Imap, true) => "AUTH=PLAIN",
            (Self::Imap, false) => "STARTTLS, AUTH=PLAIN",
            (Self::Pop3, true) => "USER, UIDL, SASL PLAIN",
            (Self::Pop3, false) => "STLS, USER, UIDL, SASL PLAIN",
            (Self::Smtp, true) => "AUTH PLAIN LOGIN",
            (Self::Smtp, false) => "STARTTLS, AUTH PLAIN LOGIN",
        };
        match (self, moment) {
            (_, Moment::Capabilities | Moment::Inside("CAPABILITY" | "CAPA" | "EHLO")) => self.offer(offer),
            (Self::Imap, Moment::Greeting) => "* OK ready\r\n".into(),
            (Self::Imap, Moment::Inside("STATUS")) => "* STATUS INBOX (MESSAGES 3)\r\n{tag} OK done\r\n".into(),
            (Self::Imap, Moment::Inside("LIST")) => "* LIST () \"/\" INBOX\r\n{tag} OK done\r\n".into(),
            (Self::Imap, Moment::Command("LOGOUT") | Moment::Inside("LOGOUT")) => "* BYE see you\r\n{tag} OK done\r\n".into(),
            (Self::Imap, _) => "{tag} OK done\r\n".into(),
            (Self::Pop3, Moment::Inside("STAT")) => "+OK 3 1500\r\n".into(),
            (Self::Pop3, _) => "+OK\r\n".into(),
            (Self::Smtp, Moment::Greeting) => "220 scripted ESMTP\r\n".into(),
            (Self::Smtp, Moment::StartTls) => "220 go ahead\r\n".into(),
            (Self::Smtp, Moment::Login) => "235 2.7.0 come in\r\n".into(),
            (Self::Smtp, Moment::Command("QUIT") | Moment::Inside("QUIT")) => "221 bye\r\n".into(),
            (Self::Smtp, _) => "250 2.0.0 fine\r\n".into(),
        }
    }
}

impl Talk {
    pub fn new(stream: TcpStream, acceptor: Arc<TlsAcceptor>, tape: Arc<Mutex<Conversation>>) -> Self {
        Self { line: Some(Line::Plain(Wire { stream, tape: tape.clone() })), acceptor, tape, heard: Vec::new() }
    }

    pub fn say(&mut self, text: &str) -> bool {
        self.send(text.as_bytes())
    }

    /// Sends what need not be text; false when the client has gone.
    pub fn send(&mut self, bytes: &[u8]) -> bool {
        match self.line.as_mut() {
            Some(Line::Plain(line)) => line.write_all(bytes).is_ok(),
            Some(Line::Tls(line)) => line.write_all(bytes).is_ok(),
            None => false,
        }
    }

    /// Reads what has come; false at the end.
    pub fn hear_some(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let read = match self.line.as_mut() {
            Some(Line::Plain(line)) => line.read(&mut buffer).unwrap_or(0),
            Some(Line::Tls(line)) => {
                let read = line.read(&mut buffer).unwrap_or(0);
                self.tape.lock().unwrap().inside.extend_from_slice(&buffer[..read]);
                read
            }
            None => 0,
        };
        self.heard.extend_from_slice(&buffer[..read]);
        read > 0
    }

    /// The next line; `None` at the end.
    pub fn hear(&mut self) -> Option<String> {
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
    pub fn wait(&mut self) {
        while self.hear_some() {}
    }

    pub fn say_and_wait(&mut self, text: &str) {
        self.say(text);
        self.wait();
    }

    /// Says `again` for ever, for as long as the client takes it in; slowly enough to spare the machine.
    pub fn pour(&mut self, first: &str, again: &str) {
        self.say(first);
        let lot = again.repeat(8192 / again.len());
        while self.say(&lot) {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Says `first` and then a byte a second, for as long as the client takes it.
    pub fn drip(&mut self, first: &str) {
        self.say(first);
        while self.say("x") {
            thread::sleep(Duration::from_secs(1));
        }
    }

    /// Ends the connection as a machine does that knows nothing of it; not before it stands, on the other side too.
    pub fn reset(&mut self) {
        thread::sleep(Duration::from_millis(100));
        let stream = match self.line.take() {
            Some(Line::Plain(line)) => line.stream.try_clone(),
            Some(Line::Tls(line)) => line.get_ref().stream.try_clone(),
            None => return,
        };
        // The socket is shared: what is set here holds for the end of it.
        let _ = stream.and_then(|stream| tokio::net::TcpSocket::from_std_stream(stream).set_zero_linger());
    }

    pub fn encrypt(&mut self) {
        self.heard.clear();
        if let Some(Line::Plain(line)) = self.line.take() {
            self.line = self.acceptor.accept(line).ok().map(|tls| Line::Tls(Box::new(tls)));
        }
    }

    /// Speaks the protocol of `port` as servers do, but for what the script does at some moment.
    pub fn converse(&mut self, port: u16, script: impl Fn(&mut Self, Moment<'_>) -> Turn) {
        let (protocol, mut encrypted) = Protocol::at(port);
        if encrypted {
            if matches!(script(self, Moment::Tls), Turn::Over) {
                return;
            }
            self.encrypt();
        }
        let mut inside = false;
        if self.take_turn(protocol, Moment::Greeting, "*", encrypted, &script).is_none() {
            return;
        }
        while let Some(line) = self.hear() {
            let mut words = line.split(' ');
            let tag = if protocol == Protocol::Imap { words.next().unwrap_or("*") } else { "" };
            let verb = words.next().unwrap_or_default().to_ascii_uppercase();
            let moment = protocol.moment(&verb, inside);
            if moment == Moment::Login {
                self.hear_credentials(protocol, &verb, words.collect());
                self.tape.lock().unwrap().logins += 1;
                inside = true;
            }
            let Some(usual) = self.take_turn(protocol, moment, tag, encrypted, &script) else { return };
            if moment == Moment::StartTls && usual {
                if matches!(script(self, Moment::Tls), Turn::Over) {
                    return;
                }
                self.encrypt();
                encrypted = true;
            }
        }
    }

    /// Whether it was the usual turn; `None` when the conversation is over.
    fn take_turn(
        &mut self,
        protocol: Protocol,
        moment: Moment<'_>,
        tag: &str,
        encrypted: bool,
        script: &impl Fn(&mut Self, Moment<'_>) -> Turn,
    ) -> Option<bool> {
        let (said, usual) = match script(self, moment) {
            Turn::Usual => (protocol.usual(moment, encrypted), true),
            Turn::Say(said) => (said, false),
            Turn::Over => return None,
        };
        self.say(&said.replace("{tag}", tag)).then_some(usual)
    }

    /// Asks for what the client has not yet said of who it is.
    fn hear_credentials(&mut self, protocol: Protocol, verb: &str, arguments: Vec<&str>) {
        let prompts: &[&str] = match (verb, &arguments[..]) {
            ("PASS" | "LOGIN", _) | (_, [_, _, ..]) => &[],
            (_, [mechanism, ..]) if mechanism.eq_ignore_ascii_case("LOGIN") => &["VXNlcm5hbWU6", "UGFzc3dvcmQ6"],
            _ => &[""],
        };
        let before = if protocol == Protocol::Smtp { "334" } else { "+" };
        for prompt in prompts {
            self.say(&format!("{before} {prompt}\r\n"));
            self.hear();
        }
    }
}
