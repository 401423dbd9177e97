//! The lab: all servers, started once for a process, and what they wrote down.

use std::fs;
use std::io::Read;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::ground::LAB;
use crate::tape::{self, Tapes};
use crate::{dns, documents, faults, mail, others, pki, planted, tokens, town, web, zones};

/// A server's own account of what happened.
#[derive(Debug, Clone, Copy)]
pub enum Log {
    /// IMAP, POP3, and who may log in.
    Dovecot,
    /// Submission.
    Postfix,
    /// Who may log in to IMAP and POP3 of another make.
    Courier,
    /// Submission of another make.
    Exim,
    /// The web server: method, URL, status, bytes sent.
    Web,
}

/// The running lab.
pub struct Lab {
    /// Everything recorded on the way to a server.
    pub tapes: Tapes,
}

impl Lab {
    /// The lab; started by whoever asks first. It ends with the process.
    pub fn get() -> &'static Self {
        static RUNNING: OnceLock<Lab> = OnceLock::new();
        RUNNING.get_or_init(Self::start)
    }

    fn start() -> Self {
        documents::write();
        // Takes as long as the servers do to start.
        let huge = thread::spawn(documents::write_huge);
        let (published, published_zone) = planted::put_up();
        web::write(&published);
        mail::write_dovecot();
        mail::write_postfix();
        if others::can_stand() {
            others::write();
            others::start();
        }
        if tokens::can_stand() {
            tokens::write();
            tokens::start();
            for settings in tokens::dovecots() {
                serve("dovecot", &["-F", "-c", &settings]);
            }
        }
        zones::write(&published_zone);
        serve("nsd", &["-d", "-c", &format!("{LAB}/nsd/nsd.conf")]);
        serve("nginx", &["-e", &format!("{LAB}/nginx/error.log"), "-c", &format!("{LAB}/nginx/nginx.conf")]);
        serve("dovecot", &["-F", "-c", &format!("{LAB}/dovecot/dovecot.conf")]);
        serve("postfix", &["-c", &format!("{LAB}/postfix/conf"), "start-fg"]);
        let (old_certificate, old_key) = (pki::certificate("good"), pki::key("good"));
        serve(
            "openssl",
            &[
                "s_server",
                "-accept",
                &format!("{}:993", town::OLD_TLS),
                "-tls1_1",
                "-cipher",
                "ALL:@SECLEVEL=0",
                "-quiet",
                "-cert",
                &old_certificate,
                "-key",
                &old_key,
            ],
        );
        let tapes = Tapes::default();
        for recorder in town::tapes() {
            tape::record(&tapes, &recorder);
        }
        faults::start(&tapes);
        dns::start();
        for (address, ports) in waited_for() {
            for port in ports {
                wait_for(address, *port);
            }
        }
        wait_for_greetings();
        huge.join().unwrap();
        Self { tapes }
    }

    /// What a server wrote down so far.
    pub fn log(&self, log: Log) -> String {
        let file = match log {
            Log::Dovecot => "dovecot/log",
            Log::Postfix => "postfix/log",
            Log::Courier => "courier-auth.log",
            Log::Exim => "exim/mainlog",
            Log::Web => "nginx/access.log",
        };
        fs::read(Path::new(LAB).join(file)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// The lines of a log that hold all of `words`. Waits for at least `expected` of them, within reason: servers write when a
    /// connection is over, which may be after the client is.
    pub fn logged(&self, log: Log, words: &[&str], expected: usize) -> Vec<String> {
        let give_up = Instant::now() + Duration::from_secs(5);
        loop {
            let found: Vec<_> =
                self.log(log).lines().filter(|line| words.iter().all(|word| line.contains(word))).map(str::to_owned).collect();
            // A little longer than until the first: there might be one too many.
            if found.len() > expected || Instant::now() > give_up || (found.len() == expected && expected > 0) {
                return found;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// A fresh directory for one test.
    pub fn directory(&self, name: &str) -> PathBuf {
        let directory = Path::new(LAB).join("work").join(name.replace(' ', "-"));
        fs::create_dir_all(&directory).unwrap();
        directory
    }
}

fn waited_for() -> Vec<(&'static str, &'static [u16])> {
    let mut places: Vec<(&str, &[u16])> = vec![
        (town::DNS, &[53]),
        (town::WEB, &[80, 443]),
        (town::WEB_V6, &[443]),
        (town::WEB_UNTRUSTED, &[443]),
        (town::MAIL, &[110, 143, 465, 587, 993, 995]),
        (town::MAIL_V6, &[110, 143, 465, 587, 993, 995]),
        (town::PLAIN, &[110, 143, 587]),
    ];
    if others::can_stand() {
        places.extend([town::OTHER, town::OTHER_NARROW].map(|address| (address, &[110, 143, 465, 587, 993, 995][..])));
    }
    if tokens::can_stand() {
        places.extend([(town::TOKENS, &[143, 465, 587, 993, 995][..]), (town::TOKENS_OF_OLD, &[993][..])]);
    }
    places.extend(town::CERTIFICATE_FAULTS.iter().map(|(_, address)| (*address, &[465, 587, 993, 995][..])));
    places
}

fn wait_for(address: &str, port: u16) {
    let give_up = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect((address, port)).is_err() {
        assert!(Instant::now() < give_up, "nobody listens at {address} port {port}; what the servers said:\n{}", said());
        thread::sleep(Duration::from_millis(20));
    }
}

/// A port can be open before anybody behind it works: Postfix starts what it needs at the first connection.
fn wait_for_greetings() {
    let root = fs::read(Path::new(LAB).join("pki/store/lab-root.pem")).unwrap();
    let root = native_tls::Certificate::from_pem(&root).unwrap();
    let connector = native_tls::TlsConnector::builder().add_root_certificate(root).build().unwrap();
    for (port, encrypted) in [(143, false), (110, false), (587, false), (993, true), (995, true), (465, true)] {
        let mut tcp = TcpStream::connect((town::MAIL, port)).unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut greeting = [0; 16];
        let read = match encrypted {
            false => tcp.read(&mut greeting),
            true => connector.connect("mail.good.example", tcp).unwrap_or_else(|error| panic!("port {port}: {error}")).read(&mut greeting),
        };
        assert!(read.is_ok_and(|read| read > 0), "no greeting at port {port}; what the servers said:\n{}", said());
    }
}

/// Starts a server in the foreground; it ends with the namespace, and nobody waits for it.
#[allow(clippy::zombie_processes)]
fn serve(program: &str, arguments: &[&str]) {
    let output = fs::File::options().create(true).append(true).open(Path::new(LAB).join("servers.log")).unwrap();
    Command::new(program)
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .current_dir(LAB)
        .stdin(Stdio::null())
        .stdout(output.try_clone().unwrap())
        .stderr(output)
        .spawn()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
}

fn said() -> String {
    [
        "servers.log",
        "dovecot/log",
        "postfix/log",
        "courier-auth.log",
        "courier-imap.log",
        "courier-pop3.log",
        "exim.log",
        "exim/mainlog",
        "nginx/error.log",
        "tokens/log",
        "tokens/both/log",
        "tokens/old/log",
    ]
    .iter()
    .map(|name| format!("--- {name}\n{}\n", fs::read_to_string(Path::new(LAB).join(name)).unwrap_or_default()))
    .collect()
}
