//! A mail server that checks logins by every mechanism, for one person, in all three protocols.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest;
use tokio::io::AsyncReadExt;

use super::scram::{Hash, Scram};
use super::*;

/// What the server is like.
#[derive(Debug, Clone)]
pub(super) struct Host {
    pub protocol: Protocol,
    /// IMAP: the capabilities. POP3: the lines of CAPA. SMTP: the mechanisms. Parted by `/` in POP3, else by spaces.
    pub offers: &'static str,
    /// Behind the words of POP3's greeting.
    pub greets: &'static str,
    pub user: &'static str,
    pub password: String,
    /// What SCRAM answers in place of its first message.
    pub trouble: Option<&'static str>,
    /// Does not know the password, but says yes.
    pub impostor: bool,
    /// How many connections it takes.
    pub takes: usize,
}

impl Host {
    pub(super) fn new(protocol: Protocol, offers: &'static str) -> Self {
        let (greets, user, password) = ("", "anna@example.org", PASSWORD.to_owned());
        Self { protocol, offers, greets, user, password, trouble: None, impostor: false, takes: 9 }
    }

    /// Opens it, inside TLS or without.
    pub(super) async fn open(self, tls: bool) -> Open {
        let key = rcgen::KeyPair::generate().unwrap();
        let leaf = rcgen::CertificateParams::new(vec![HOST.to_owned()]).unwrap().self_signed(&key).unwrap();
        let identity = native_tls::Identity::from_pkcs8(leaf.pem().as_bytes(), key.serialize_pem().as_bytes()).unwrap();
        let acceptor: tokio_native_tls::TlsAcceptor = native_tls::TlsAcceptor::new(identity).unwrap().into();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = listener.local_addr().unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (log, url) = (heard.clone(), format!("{}://{HOST}?security={}", self.protocol, if tls { "tls" } else { "none" }));
        let channel = sha2::Sha256::digest(leaf.der()).to_vec();
        tokio::spawn(async move {
            for number in 0..self.takes {
                let (stream, _) = listener.accept().await.unwrap();
                log.lock().unwrap().push(Vec::new());
                let talk = Talk { host: self.clone(), channel: channel.clone(), number, heard: log.clone(), ..Talk::new(&self) };
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    match tls {
                        true => drop(talk.converse(acceptor.accept(stream).await.ok()?).await),
                        false => drop(talk.converse(stream).await),
                    }
                    Some(())
                });
            }
        });
        let places = [143, 993, 110, 995, 587, 465].map(|port| ((HOST.to_owned(), port), place));
        let world = World { places: HashMap::from(places), roots: vec![leaf.der().to_vec()], ..World::default() };
        Open { net: Net::pretend(world), url, heard }
    }
}

/// An open server.
pub(super) struct Open {
    pub net: Net,
    pub url: String,
    /// What it received, by connections, in the pieces that came at once.
    heard: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Open {
    /// Tests it, as the settings of `source` say.
    pub(super) async fn test(&self, source: Source, auth: &[AuthMethod], password: &str) -> Verdict {
        let server = Server { auth: auth.to_vec(), ..Server::parse_url(&self.url).unwrap() };
        let found = Found { server, source, trust: Trust::Authenticated };
        let (address, secret) = (Address::parse("anna@example.org").unwrap(), Secret::password(password.into()).unwrap());
        let options = Options { deadline: Duration::from_secs(9), sender: None };
        test(&self.net, &address, &[found], &secret, INSECURE, &options, &|_| ()).await.remove(0)
    }

    /// What each connection brought until the login was over: the words of its commands, without what is secret.
    pub(super) fn logins(&self) -> Vec<Vec<String>> {
        self.heard.lock().unwrap().iter().map(|pieces| pieces.iter().flat_map(|piece| commands(piece)).collect()).collect()
    }

    /// How many pieces came on the first connection.
    pub(super) fn pieces(&self) -> Vec<String> {
        self.heard.lock().unwrap()[0].clone()
    }
}

/// `AUTH PLAIN`, `APOP`, `USER`, `PASS`, `LOGIN` of a piece.
fn commands(piece: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in piece.lines() {
        let mut words = line.split(' ').skip_while(|word| *word == "A0001");
        match words.next() {
            Some("AUTH" | "AUTHENTICATE") => found.push(words.next().unwrap().to_owned()),
            Some(word @ ("APOP" | "USER" | "PASS" | "LOGIN")) => found.push(word.to_owned()),
            _ => {}
        }
    }
    found
}

/// One connection.
struct Talk {
    host: Host,
    channel: Vec<u8>,
    number: usize,
    heard: Arc<Mutex<Vec<Vec<String>>>>,
    /// The mechanism in use, and what of its exchange is to come.
    mechanism: String,
    scram: Scram,
    stage: u8,
    /// The command so far, of one that comes in literals.
    begun: String,
    user: String,
}

/// The outcome of a step.
enum Step {
    Ask(String),
    Yes,
    No,
}

impl Talk {
    fn new(host: &Host) -> Self {
        let scram = Scram { rounds: 16, ..Scram::new(Hash::Sha256, &host.password) };
        let (channel, heard, mechanism, begun, user) = Default::default();
        Self { host: host.clone(), channel, number: 0, heard, mechanism, scram, stage: 0, begun, user }
    }

    async fn converse(mut self, mut stream: impl AsyncRead + AsyncWrite + Unpin) -> std::io::Result<()> {
        let greeting = match self.host.protocol {
            Protocol::Imap => format!("* OK [CAPABILITY IMAP4rev1 {}] hi\r\n", self.host.offers),
            Protocol::Pop3 => format!("+OK hi {}\r\n", self.host.greets),
            Protocol::Smtp => "220 hi\r\n".to_owned(),
        };
        stream.write_all(greeting.as_bytes()).await?;
        let (mut rest, mut piece) = (String::new(), [0; 8192]);
        loop {
            stream.flush().await?;
            let length = stream.read(&mut piece).await?;
            if length == 0 {
                return Ok(());
            }
            let text = String::from_utf8_lossy(&piece[..length]).into_owned();
            rest += &text;
            self.heard.lock().unwrap()[self.number].push(text);
            while let Some((line, after)) = rest.clone().split_once("\r\n") {
                rest = after.to_owned();
                stream.write_all(self.answer(line).as_bytes()).await?;
            }
        }
    }

    fn answer(&mut self, line: &str) -> String {
        if !self.mechanism.is_empty() {
            let step = self.step(line);
            return self.say(step);
        }
        let line = std::mem::take(&mut self.begun) + line;
        if let Some(end) = line.strip_suffix('}').filter(|line| line.starts_with("A0001 LOGIN")) {
            self.begun = format!("{line}\r\n");
            return if end.ends_with('+') { String::new() } else { "+ go on\r\n".into() };
        }
        let bare = if self.host.protocol == Protocol::Imap { line.split_once(' ').unwrap().1 } else { &line };
        let (verb, rest) = bare.split_once(' ').unwrap_or((bare, ""));
        let step = match verb {
            "AUTH" | "AUTHENTICATE" => {
                let (name, initial) = rest.split_once(' ').unwrap_or((rest, ""));
                (self.mechanism, self.stage) = (name.to_owned(), 0);
                if initial.is_empty() { self.begin() } else { self.step(initial) }
            }
            "LOGIN" => self.judge(&arguments(rest)),
            "USER" => {
                self.user = rest.to_owned();
                return "+OK\r\n".into();
            }
            "PASS" => self.judge(&[self.user.clone(), rest.to_owned()]),
            "APOP" => {
                let secret = [self.host.greets, &self.host.password].concat();
                let digest: String = md5::Md5::digest(secret).iter().map(|byte| format!("{byte:02x}")).collect();
                if rest == format!("{} {digest}", self.host.user) { Step::Yes } else { Step::No }
            }
            _ => return self.other(verb, &line),
        };
        self.say(step)
    }

    fn other(&self, verb: &str, line: &str) -> String {
        match (self.host.protocol, verb) {
            (Protocol::Imap, _) => format!("{} BAD unknown\r\n", line.split(' ').next().unwrap()),
            (Protocol::Pop3, "CAPA") => format!("+OK\r\n{}\r\n.\r\n", self.host.offers.replace('/', "\r\n")),
            (Protocol::Pop3, _) => "-ERR unknown\r\n".into(),
            (Protocol::Smtp, "EHLO") => format!("250-hi\r\n250 AUTH {}\r\n", self.host.offers),
            (Protocol::Smtp, _) => "250 ok\r\n".into(),
        }
    }

    fn say(&mut self, step: Step) -> String {
        if !matches!(step, Step::Ask(_)) {
            self.mechanism.clear();
        }
        match (self.host.protocol, step) {
            (Protocol::Smtp, Step::Ask(text)) => format!("334 {text}\r\n"),
            (_, Step::Ask(text)) => format!("+ {text}\r\n"),
            (Protocol::Imap, Step::Yes) => "A0001 OK welcome\r\n".into(),
            (Protocol::Pop3, Step::Yes) => "+OK welcome\r\n".into(),
            (Protocol::Smtp, Step::Yes) => "235 2.7.0 welcome\r\n".into(),
            (Protocol::Imap, Step::No) => "* OK wait\r\nA0001 NO [AUTHENTICATIONFAILED] no\r\n".into(),
            (Protocol::Pop3, Step::No) => "-ERR [AUTH] no\r\n".into(),
            (Protocol::Smtp, Step::No) => "535-5.7.8 no\r\n535 5.7.8 not at all\r\n".into(),
        }
    }

    fn judge(&self, login: &[String]) -> Step {
        if *login == [self.host.user, &self.host.password] { Step::Yes } else { Step::No }
    }

    fn begin(&self) -> Step {
        Step::Ask(match self.mechanism.as_str() {
            "CRAM-MD5" => STANDARD.encode("<1.2@host>"),
            "LOGIN" => STANDARD.encode("Username:"),
            _ => String::new(),
        })
    }

    fn step(&mut self, data: &str) -> Step {
        let text = String::from_utf8(STANDARD.decode(data).unwrap_or_default()).unwrap();
        self.stage += 1;
        match (self.mechanism.as_str(), self.stage) {
            ("PLAIN", _) => self.judge(&text.split('\0').skip(1).map(Into::into).collect::<Vec<_>>()),
            ("LOGIN", 1) => {
                self.user = text;
                Step::Ask(STANDARD.encode("Password:"))
            }
            ("LOGIN", _) => self.judge(&[self.user.clone(), text]),
            ("CRAM-MD5", _) => {
                let answer = super::super::sasl::cram_md5(self.host.user, self.host.password.as_bytes(), b"<1.2@host>").unwrap();
                if text == answer { Step::Yes } else { Step::No }
            }
            (_, 1) => self.scram_first(&text),
            (_, 2) => {
                let (last, welcome) = self.scram.last(&text);
                self.stage += u8::from(!welcome);
                Step::Ask(STANDARD.encode(last))
            }
            (_, 3) if self.host.trouble.is_none() => Step::Yes,
            _ => Step::No,
        }
    }

    fn scram_first(&mut self, text: &str) -> Step {
        if let Some(trouble) = self.host.trouble {
            self.stage = 3;
            return Step::Ask(STANDARD.encode(trouble));
        }
        // Dovecot has no answer for who is not there.
        if !text.contains(&format!("n={},", self.host.user)) {
            return Step::No;
        }
        self.scram.hash = if self.mechanism.starts_with("SCRAM-SHA-1") { Hash::Sha1 } else { Hash::Sha256 };
        self.scram.impostor = self.host.impostor;
        self.scram.channel = self.mechanism.ends_with("-PLUS").then(|| self.channel.clone());
        Step::Ask(STANDARD.encode(self.scram.first(text)))
    }
}

/// The strings of an IMAP command: quoted, or literals behind their lengths.
fn arguments(mut rest: &str) -> Vec<String> {
    let mut found = Vec::new();
    while !rest.is_empty() {
        rest = match rest.strip_prefix('{') {
            Some(literal) => {
                let (length, text) = literal.split_once("}\r\n").unwrap();
                let length: usize = length.trim_end_matches('+').parse().unwrap();
                found.push(text[..length].to_owned());
                &text[length..]
            }
            None => {
                let end = rest[1..].find('"').unwrap() + 1;
                found.push(rest[1..end].to_owned());
                &rest[end + 1..]
            }
        };
        rest = rest.strip_prefix(' ').unwrap_or(rest);
    }
    found
}
