//! Real mail programs, each with the profile that was written for it: the built program exports it, with the password in the
//! file and with the command that fetches the password, and the client logs in, fetches a letter and sends one.
//!
//! The password is the one that breaks out of whatever does not quote well. What the servers wrote down is the proof.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::ground::LAB;
use crate::lab::{Lab, Log};
use crate::product::{environment, mailwright};
use crate::town::HOSTILE;
use crate::trial::Test;

/// How a client comes by its password.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Password {
    /// It stands in the file.
    Embedded,
    /// A command prints it.
    Command,
    /// Somebody types it.
    Typed,
    /// It stands in the file, and nobody has tried it.
    Untested,
}

use Password::{Command as ByCommand, Embedded, Typed};

/// What is to be shown of one client.
struct Client {
    /// What it is called in the list; the person who uses it is called so too.
    id: &'static str,
    /// Of which profile.
    profile: &'static str,
    /// What it needs.
    needs: &'static [&'static str],
    /// What it receives with.
    receives: &'static [&'static str],
    /// How it connects.
    security: &'static [&'static str],
    /// How it comes by its password.
    passwords: &'static [Password],
    /// Fetches what is in the inbox, and gives what it shows or has put somewhere.
    fetch: Option<fn(&Desk) -> String>,
    /// Sends a message with this subject to the person.
    send: Option<fn(&Desk, &str) -> String>,
}

const BOTH: &[&str] = &["imap", "pop3"];
const TLS_OR_STARTTLS: &[&str] = &["tls", "starttls"];
const HELD_OR_FETCHED: &[Password] = &[Embedded, ByCommand];

/// Every client that is installed on a Debian.
#[rustfmt::skip]
const CLIENTS: &[Client] = &[
    Client { id: "mbsync", profile: "mbsync", needs: &["mbsync"], receives: &["imap"], security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: Some(mbsync), send: None },
    Client { id: "msmtp", profile: "msmtp", needs: &["msmtp"], receives: &["imap"], security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: None, send: Some(msmtp) },
    Client { id: "mpop", profile: "mpop", needs: &["mpop"], receives: &["pop3"], security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: Some(mpop), send: None },
    Client { id: "fetchmail", profile: "fetchmail", needs: &["fetchmail", "setpriv"], receives: BOTH, security: TLS_OR_STARTTLS, passwords: &[Embedded], fetch: Some(fetchmail), send: None },
    Client { id: "getmail", profile: "getmail", needs: &["getmail", "setpriv"], receives: BOTH, security: &["tls"], passwords: HELD_OR_FETCHED, fetch: Some(getmail), send: None },
    Client { id: "offlineimap", profile: "offlineimap", needs: &["offlineimap"], receives: &["imap"], security: &["tls"], passwords: &[Embedded], fetch: Some(offlineimap), send: None },
    Client { id: "neomutt", profile: "neomutt", needs: &["neomutt", "script"], receives: BOTH, security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: Some(mutt), send: Some(mutt_sends) },
    Client { id: "mutt", profile: "neomutt", needs: &["mutt", "script"], receives: BOTH, security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: Some(mutt), send: Some(mutt_sends) },
    Client { id: "aerc", profile: "aerc", needs: &["aerc", "script"], receives: &["imap"], security: TLS_OR_STARTTLS, passwords: HELD_OR_FETCHED, fetch: Some(aerc), send: Some(aerc_sends) },
    Client { id: "alpine", profile: "alpine", needs: &["alpine", "tmux"], receives: BOTH, security: TLS_OR_STARTTLS, passwords: &[Typed], fetch: Some(alpine), send: Some(alpine_sends) },
];

/// The tests of the clients: one for each way to come by a letter.
pub fn tests() -> Vec<Test> {
    let mut tests = Vec::new();
    for client in CLIENTS {
        for protocol in client.receives {
            for security in client.security {
                for password in client.passwords {
                    let name = format!("clients::{}_{}_{protocol}_{security}", client.id, format!("{password:?}").to_lowercase());
                    let run = move |lab: &Lab| works(lab, client, protocol, security, *password);
                    tests.push(Test::new(name, run).needing(client.needs));
                }
            }
        }
    }
    for client in CLIENTS.iter().filter(|client| client.id != "alpine") {
        let name = format!("clients::{}_keeps_its_password", client.id);
        tests.push(Test::new(name, move |lab| wary(lab, client)).needing(client.needs));
    }
    tests.push(Test::new("clients::a_stored_password_is_found_by_the_command", stored).needing(KEYRING));
    tests.push(Test::new("clients::where_nothing_keeps_passwords_that_is_said", nobody_keeps));
    tests
}

/// What keeps passwords on a desktop, and asks it.
const KEYRING: &[&str] = &["dbus-run-session", "gnome-keyring-daemon", "secret-tool", "mbsync"];

/// One person's computer, with one profile on it.
struct Desk {
    client: &'static str,
    address: String,
    home: PathBuf,
    profile: PathBuf,
}

impl Desk {
    /// The profile is exported, as a person would.
    fn new(lab: &Lab, client: &'static Client, protocol: &'static str, servers: &[String], password: Password) -> Self {
        let address = format!("{}@good.example", client.id);
        Self::of(lab, client, &address, protocol, servers, password)
    }

    fn of(lab: &Lab, client: &'static Client, address: &str, protocol: &'static str, servers: &[String], password: Password) -> Self {
        let address = address.to_owned();
        let host = servers[0].replace(['/', '?', ':'], "-");
        let desk = lab.directory(&format!("{}-{protocol}-{password:?}-{host}", client.id));
        let (home, out) = (desk.join("home"), desk.join("out"));
        let _ = fs::remove_dir_all(&desk);
        fs::create_dir_all(home.join("Mail")).unwrap();
        let mut arguments = vec!["export", &address, "--json", "--name", "Lab Rat", "--protocol", protocol, "--to", client.profile];
        servers.iter().for_each(|server| arguments.extend(["--server", server]));
        arguments.extend(["--out", out.to_str().unwrap()]);
        let exported = match password {
            Password::Embedded => mailwright(arguments.into_iter().chain(["--embed-password"])).password(HOSTILE).run(),
            Password::Untested => {
                mailwright(arguments.into_iter().chain(["--embed-password", "--untested", "--accept-insecure"])).password(HOSTILE).run()
            }
            // Tested, so that the folders are known; a command needs no password to be written.
            Password::Typed => mailwright(arguments).password(HOSTILE).run(),
            Password::Command => mailwright(arguments).run(),
        };
        let json = exported.exits(0).json();
        let profile = PathBuf::from(json["files"][0]["path"].as_str().unwrap());
        Self { client: client.id, address, home, profile }
    }

    /// A program, at this desk; it must end by itself and well.
    fn run(&self, program: &str, arguments: &[&str], input: &str) -> String {
        let (said, well) = self.try_run(program, arguments, input);
        assert!(well || self.address.starts_with("wary"), "{program} {arguments:?} did not end well\n{said}\n{}", self.settings());
        said
    }

    /// The same, as somebody who is not root: some refuse to run as root, or put their things elsewhere then.
    fn run_as_user(&self, program: &str, arguments: &[&str]) -> String {
        crate::ground::sh(&format!("chown -R 8:8 {}", self.home.parent().unwrap().display()));
        self.run("setpriv", &[&["--reuid=8", "--regid=8", "--clear-groups", program], arguments].concat(), "")
    }

    fn try_run(&self, program: &str, arguments: &[&str], input: &str) -> (String, bool) {
        let mut command = Command::new("timeout");
        environment(&mut command).args(["-k", "2", "30"]).arg(program).args(arguments);
        command.env("HOME", &self.home).env("XDG_CONFIG_HOME", self.home.join(".config")).current_dir(&self.home);
        command.env("PATH", format!("{}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", self.home.join("bin").display()));
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_owned();
        // A pause before each line that is to be typed: whoever draws a screen throws away what was typed before.
        let typing = thread::spawn(move || {
            for part in input.split_inclusive('\u{0}') {
                if stdin.write_all(part.trim_end_matches('\u{0}').as_bytes()).and_then(|()| stdin.flush()).is_err() {
                    break;
                }
                if part.ends_with('\u{0}') {
                    thread::sleep(Duration::from_millis(300));
                }
            }
        });
        let output = child.wait_with_output().unwrap();
        typing.join().unwrap();
        (String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned(), output.status.success())
    }

    /// Makes `secret-tool` at this desk one that knows this password, and writes down whether it was asked rightly.
    fn keep_password(&self, hosts: &[&str]) {
        let bin = self.home.join("bin");
        fs::create_dir_all(&bin).unwrap();
        fs::write(self.home.join("kept"), HOSTILE).unwrap();
        let hosts = hosts.join("|");
        let script = format!(
            "#!/bin/sh\ncase \"$#:$1:$2:$3:$4:$5\" in\n  5:lookup:service:{hosts}:username:{}) echo asked >> '{home}/asked'; exec cat '{home}/kept' ;;\nesac\necho \"$*\" >> '{home}/wrong'\nexit 1\n",
            self.address,
            home = self.home.display()
        );
        fs::write(bin.join("secret-tool"), script).unwrap();
        fs::set_permissions(bin.join("secret-tool"), fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn path(&self) -> &str {
        self.profile.to_str().unwrap()
    }

    fn settings(&self) -> String {
        fs::read_to_string(&self.profile).unwrap_or_default()
    }

    /// Every letter that lies somewhere below the home.
    fn letters(&self) -> String {
        let mut all = String::new();
        collect(&self.home, &mut all);
        all
    }
}

fn collect(directory: &Path, into: &mut String) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            collect(&entry.path(), into);
        } else {
            into.push_str(&String::from_utf8_lossy(&fs::read(entry.path()).unwrap_or_default()));
        }
    }
}

/// The client logs in, a letter arrives, and one that it sends too.
fn works(lab: &Lab, client: &'static Client, protocol: &'static str, security: &str, password: Password) {
    let _turn = turn(client.id);
    let server = |protocol: &str| format!("{protocol}://mail.good.example?security={security}");
    let desk = Desk::new(lab, client, protocol, &[server(protocol), server("smtp")], password);
    if password == ByCommand {
        desk.keep_password(&["mail.good.example"]);
    }
    let case = format!("{} {protocol} {security} {password:?}", client.id);
    if let Some(fetch) = client.fetch {
        deliver(&desk, &case);
        let login = [&format!("{protocol}-login"), "Login: user=<", &desk.address, "TLS"].map(str::to_owned);
        let login: Vec<&str> = login.iter().map(String::as_str).collect();
        let before = lab.log(Log::Dovecot).lines().filter(|line| login.iter().all(|word| line.contains(word))).count();
        let shown = fetch(&desk);
        assert!(shown.contains(&format!("Letter for {case}")), "{}\n{}", shown, desk.settings());
        assert!(lab.logged(Log::Dovecot, &login, before + 1).len() > before, "it has logged in\n{shown}");
    }
    if let Some(send) = client.send {
        let subject = format!("From {case}");
        let said = send(&desk, &subject);
        let inbox = Path::new(LAB).join("mail").join(&desk.address).join("Maildir");
        // Another test may have looked at it meanwhile.
        let there = |folder| {
            fs::read_dir(inbox.join(folder))
                .unwrap()
                .flatten()
                .any(|file| fs::read_to_string(file.path()).unwrap_or_default().contains(&subject))
        };
        let arrived = || there("new") || there("cur");
        let in_time = (0..50).any(|_| {
            arrived() || {
                thread::sleep(Duration::from_millis(100));
                false
            }
        });
        assert!(in_time, "the message is in the inbox\n{said}\n{}", desk.settings());
    }
    if password == ByCommand {
        assert!(!desk.home.join("wrong").exists(), "{}", fs::read_to_string(desk.home.join("wrong")).unwrap());
        assert!(desk.home.join("asked").exists(), "the command was asked");
    }
}

/// The tests of one client take turns: they share a mailbox, and what one of them has fetched is no longer new to another.
fn turn(client: &'static str) -> MutexGuard<'static, ()> {
    static TURNS: Mutex<BTreeMap<&str, &'static Mutex<()>>> = Mutex::new(BTreeMap::new());
    let turn: &'static Mutex<()> = TURNS.lock().unwrap().entry(client).or_insert_with(|| Box::leak(Box::default()));
    // One that failed holds nobody up.
    turn.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts a letter into the inbox that nobody has seen yet.
fn deliver(desk: &Desk, case: &str) {
    let new = Path::new(LAB).join("mail").join(&desk.address).join("Maildir/new");
    let letter = new.join(format!("{}.lab", case.replace(' ', "-")));
    fs::write(&letter, message(desk, &format!("Letter for {case}"))).unwrap();
    std::os::unix::fs::chown(&letter, Some(8), Some(8)).unwrap();
}

/// With a certificate that nobody trusts, with one for somebody else, and where STARTTLS is kept from it, a client keeps the
/// password for itself: in no log is a login, and on no wire the password.
fn wary(lab: &Lab, client: &'static Client) {
    for (host, security) in [("unknownca.fault.example", "tls"), ("wrongname.fault.example", "tls"), ("plain.good.example", "starttls")] {
        for protocol in client.receives {
            if !client.security.contains(&security) {
                continue;
            }
            let server = |protocol: &str| format!("{protocol}://{host}?security={security}");
            let desk = Desk::of(lab, client, "wary@good.example", protocol, &[server(protocol), server("smtp")], Password::Untested);
            // Mutt asks about a certificate, and has nobody to ask where it only sends.
            let said = match (client.fetch, client.send) {
                (_, Some(send)) => send(&desk, "Never"),
                (Some(fetch), _) => fetch(&desk),
                _ => panic!("it does nothing"),
            };
            let logins: Vec<_> =
                lab.log(Log::Dovecot).lines().filter(|line| line.contains("Login: user=<wary@")).map(str::to_owned).collect();
            let sent: Vec<_> =
                lab.log(Log::Postfix).lines().filter(|line| line.contains("sasl_username=wary@")).map(str::to_owned).collect();
            assert!(logins.is_empty() && sent.is_empty(), "{host}: {logins:?} {sent:?}\n{said}\n{}", desk.settings());
            let ports = [110, 143, 465, 587, 993, 995];
            for conversation in ports.iter().flat_map(|port| lab.tapes.at(host, *port)) {
                let found = crate::search::finds(HOSTILE, &conversation.sent);
                assert!(found.is_empty(), "{host} port {}: {found:?}\n{said}\n{}", conversation.port, desk.settings());
            }
        }
    }
}

/// `export --store-password`, a real keyring, and a program that runs the command in its profile.
fn stored(lab: &Lab) {
    let address = "keeper@good.example";
    let desk = lab.directory("keeper");
    let (home, out) = (desk.join("home"), desk.join("out"));
    fs::create_dir_all(&home).unwrap();
    fs::write(home.join("password"), HOSTILE).unwrap();
    let script = format!(
        "set -e
         printf unlocked | gnome-keyring-daemon --unlock --components=secrets --daemonize > /dev/null
         printf old | secret-tool store --label old service mail.good.example username {address}
         printf theirs | secret-tool store --label theirs service mail.good.example username {address} application other
         '{program}' export {address} --json --protocol imap --to mbsync --out '{out}' --server imap://mail.good.example --server smtp://mail.good.example \
           --password-file password --store-password > report 2> notes
         secret-tool search --all service mail.good.example username {address} 2>&1 | sed -n 's/^secret = //p' | sort > found
         mkdir -p Mail/$(basename '{out}'/*.mbsyncrc .mbsyncrc)
         mbsync -c '{out}'/*.mbsyncrc -a",
        program = env!("CARGO_BIN_EXE_mailwright"),
        out = out.display()
    );
    let desk = Desk { client: "mbsync", address: address.into(), profile: out.join("none"), home };
    let (said, well) = desk.try_run("dbus-run-session", &["--", "sh", "-c", &script], "");
    let read = |name: &str| fs::read_to_string(desk.home.join(name)).unwrap_or_default();
    assert!(well, "{said}\n{}\n{}", read("report"), read("notes"));
    let report: serde_json::Value = serde_json::from_str(&read("report")).unwrap();
    let entry = serde_json::json!({"service": "mail.good.example", "username": address});
    assert_eq!(report["stored"], serde_json::json!({"keeper": "secret-service", "entries": [entry]}));
    assert_eq!(report["files"][0]["concerns"], serde_json::json!(["fetches-only", "password-by-command"]));
    // What was there under the same names is replaced; what another program keeps under more of them is its own.
    assert_eq!(read("found").lines().collect::<Vec<_>>(), [HOSTILE, "theirs"]);
    assert!(desk.letters().contains("Letter number 1"), "{said}");
    assert_eq!(
        lab.logged(Log::Dovecot, &["imap-login", "Login: user=<keeper@good.example>", "TLS"], 2).len(),
        2,
        "the test's, and mbsync's"
    );
    for (name, text) in [("report", read("report")), ("notes", read("notes"))] {
        crate::search::assert_free_of(HOSTILE, &[(name, text.as_bytes())]);
    }
    crate::search::assert_files_free_of(HOSTILE, &out);
}

fn nobody_keeps(lab: &Lab) {
    let out = lab.directory("nobody-keeps").join("out");
    let servers = ["--server", "imap://mail.good.example", "--server", "smtp://mail.good.example"];
    let export = ["export", "keeper@good.example", "--to", "mbsync", "--store-password", "--untested", "--out", out.to_str().unwrap()];
    let ran = mailwright(export.into_iter().chain(servers)).password(HOSTILE).run();
    ran.exits(1);
    assert!(ran.stderr.contains("No program that keeps passwords runs here") && !out.exists(), "{}", ran.all());
}

fn message(desk: &Desk, subject: &str) -> String {
    format!("From: {0}\nTo: {0}\nSubject: {subject}\n\nHello\n", desk.address)
}

fn mbsync(desk: &Desk) -> String {
    let name = desk.settings().lines().find_map(|line| line.strip_prefix("IMAPAccount ").map(str::to_owned)).unwrap();
    fs::create_dir_all(desk.home.join("Mail").join(name)).unwrap();
    desk.run("mbsync", &["-c", desk.path(), "-a"], "") + &desk.letters()
}

fn msmtp(desk: &Desk, subject: &str) -> String {
    desk.run("msmtp", &["-C", desk.path(), "--read-envelope-from", &desk.address], &message(desk, subject))
}

/// The folders that a profile names must be there.
fn maildir(desk: &Desk) {
    let name = desk.profile.file_stem().unwrap();
    ["cur", "new", "tmp"].iter().for_each(|part| fs::create_dir_all(desk.home.join("Mail").join(name).join(part)).unwrap());
}

fn mpop(desk: &Desk) -> String {
    maildir(desk);
    fs::create_dir_all(desk.home.join(".mpop_uidls")).unwrap();
    desk.run("mpop", &["-C", desk.path()], "") + &desk.letters()
}

fn fetchmail(desk: &Desk) -> String {
    let into = format!("sh -c 'cat >> {}'", desk.home.join("fetched").display());
    desk.run_as_user("fetchmail", &["-f", desk.path(), "--nosyslog", "-m", &into]) + &desk.letters()
}

fn getmail(desk: &Desk) -> String {
    maildir(desk);
    fs::create_dir_all(desk.home.join(".config/getmail")).unwrap();
    desk.run_as_user("getmail", &["--rcfile", desk.path()]) + &desk.letters()
}

fn offlineimap(desk: &Desk) -> String {
    desk.run("offlineimap", &["-c", desk.path(), "-o", "-u", "basic"], "") + &desk.letters()
}

fn mutt(desk: &Desk) -> String {
    let folder = desk.settings().lines().find_map(|line| line.strip_prefix("set folder = \"~/").map(str::to_owned));
    if let Some(folder) = folder {
        fs::create_dir_all(desk.home.join(folder.trim_end_matches('"'))).unwrap();
    }
    let command = format!("{} -F {} -e 'push <display-message><exit><quit>'", desk.client, desk.path());
    desk.run("script", &["-qec", &command, "/dev/null"], "")
}

fn mutt_sends(desk: &Desk, subject: &str) -> String {
    desk.run(desk.client, &["-F", desk.path(), "-e", "set copy = no", "-s", subject, "--", &desk.address], "Hello\n")
}

fn aerc(desk: &Desk) -> String {
    let accounts = desk.home.join(".config/aerc/accounts.conf");
    fs::create_dir_all(accounts.parent().unwrap()).unwrap();
    fs::copy(&desk.profile, &accounts).unwrap();
    fs::set_permissions(&accounts, fs::Permissions::from_mode(0o600)).unwrap();
    desk.try_run("script", &["-qec", "stty rows 30 cols 120; exec timeout --foreground 2 aerc", "/dev/null"], "").0
}

fn aerc_sends(desk: &Desk, subject: &str) -> String {
    let editor = desk.home.join("editor");
    fs::write(&editor, "#!/bin/sh\necho Hello > \"$1\"\n").unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let command = format!("stty rows 30 cols 120; exec env EDITOR='{}' timeout --foreground 6 aerc", editor.display());
    let keys = format!("\0\0\0\0\0:compose -H \"To: {}\" -H \"Subject: {subject}\"\r\0\0\0\0y\0\0\0\0\0:quit\r\0\0", desk.address);
    desk.try_run("script", &["-qec", &command, "/dev/null"], &keys).0
}

/// Alpine draws a screen and asks there, so somebody has to look and to type.
fn alpine(desk: &Desk) -> String {
    alpine_opens(desk).until(&["opened with"], ALPINE_ASKS)
}

/// What Alpine asks, and what is answered.
const ALPINE_ASKS: &[(&str, &str)] = &[
    ("E Exit this greeting", "e"),
    ("ENTER PASSWORD:\n", HOSTILE),
    ("ENTER PASSWORD: ****************\n", "\r"),
    ("Preserve password on DISK", "n"),
    ("doesn't exist.  Create?", "y"),
    ("Send message?", "y"),
];

fn alpine_opens(desk: &Desk) -> Screen<'_> {
    // It asks the system where the home is, not its environment.
    let inside = "mount --bind \"$HOME\" \"$(getent passwd 0 | cut -d: -f6)\"; exec alpine -p \"$0\" -i";
    Screen::open(desk, &format!("unshare --mount sh -ec '{inside}' {}", desk.path()))
}

fn alpine_sends(desk: &Desk, subject: &str) -> String {
    let screen = alpine_opens(desk);
    screen.until(&["opened with"], ALPINE_ASKS);
    screen.types("c");
    screen.until(&["COMPOSE MESSAGE"], &[]);
    screen.types(&format!("{}\r\r\r{subject}\r\u{18}", desk.address));
    screen.until(&["Message sent", "New mail!", "new messages!"], ALPINE_ASKS)
}

/// A program in a terminal that can be looked at.
struct Screen<'a> {
    desk: &'a Desk,
}

impl<'a> Screen<'a> {
    fn open(desk: &'a Desk, command: &str) -> Self {
        let screen = Self { desk };
        screen.tmux(&["kill-server"]);
        screen.tmux(&["-f", "/dev/null", "new-session", "-d", "-x", "120", "-y", "30", command]);
        screen
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        self.desk.try_run("tmux", &[&["-S", self.desk.home.join("tmux").to_str().unwrap()], arguments].concat(), "").0
    }

    fn types(&self, keys: &str) {
        self.tmux(&["send-keys", "-l", keys]);
    }

    /// What is shown once any of these words are, or in the end; what is asked meanwhile is answered.
    fn until(&self, words: &[&str], asked: &[(&str, &str)]) -> String {
        let mut shown = String::new();
        for _ in 0..80 {
            shown = self.tmux(&["capture-pane", "-p"]);
            if words.iter().any(|words| shown.contains(words)) {
                break;
            }
            if let Some((_, answer)) = asked.iter().find(|(question, _)| shown.contains(question)) {
                self.types(answer);
            }
            thread::sleep(Duration::from_millis(200));
        }
        shown
    }
}

impl Drop for Screen<'_> {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}
