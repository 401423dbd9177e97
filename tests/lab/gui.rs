//! Mail programs with a window: each is given the profile as it was written, reads the inbox and sends, and the servers' own
//! logs say so. The programs are installed by `tests/run clients`; elsewhere these tests count as ignored.
//!
//! What a program is to do is in `gui/PROGRAM.py`, which finds everything in its environment and ends with 0 where it saw the
//! letter. Thunderbird is told by Marionette, whose Python client is in a folder of its own below `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::checks::list;
use crate::ground::{LAB, sh};
use crate::lab::{Lab, Log};
use crate::product::{environment, mailwright};
use crate::town::PASSWORD;
use crate::trial::Test;

const THUNDERBIRD: &[&str] = &["thunderbird", "xvfb-run", "dbus-run-session", "python3", MARIONETTE];
const EVOLUTION: &[&str] = &["evolution", "gnome-keyring-daemon", "secret-tool", "xvfb-run", "dbus-run-session", "python3"];
const GEARY: &[&str] = &["geary", "gnome-keyring-daemon", "secret-tool", "xvfb-run", "dbus-run-session", "python3"];
const CLAWS: &[&str] = &["claws-mail", "xvfb-run", "xdotool", "dbus-run-session", "python3"];
const KMAIL: &[&str] = &["akonadictl", "gdbus", "gnome-keyring-daemon", "xvfb-run", "xdotool", "dbus-run-session", "python3"];

/// The Python with Marionette's client.
const MARIONETTE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/marionette/bin/python");

/// The tests of programs with a window.
pub fn tests() -> Vec<Test> {
    let test = |name: &str, needs, run: fn(&Lab)| Test::new(format!("gui::{name}"), run).needing(needs);
    vec![
        test("thunderbird_imports_IMAP_beside_another_account", THUNDERBIRD, |lab| {
            works(lab, "thunderbird", "import", "gina", "imap", TLS)
        }),
        test("thunderbird_imports_POP3_with_STARTTLS_beside_another_account", THUNDERBIRD, |lab| {
            works(lab, "thunderbird", "import", "gero", "pop3", STARTTLS);
        }),
        test("thunderbird_starts_with_the_new_profile", THUNDERBIRD, |lab| {
            works(lab, "thunderbird-profile", "profile", "gala", "imap", TLS)
        }),
        test("thunderbird_has_the_account_of_the_policies", THUNDERBIRD, |lab| {
            works(lab, "thunderbird-policies", "policies", "gabi", "imap", STARTTLS);
        }),
        test("thunderbird_makes_the_account_by_autoconfig", THUNDERBIRD, |lab| {
            works(lab, "thunderbird-autoconfig", "autoconfig", "gerd", "imap", TLS);
        }),
        test("thunderbird_finds_the_servers_in_the_isp_file", THUNDERBIRD, |lab| {
            run(lab, "thunderbird-isp", "isp", "gerd", "imap", TLS);
        }),
        test("thunderbirds_account_wizard_finds_what_is_published", THUNDERBIRD, wizard_finds),
        test("evolutions_assistant_finds_what_is_published", EVOLUTION, assistant_finds),
        test("evolution_finds_the_stored_password_and_works_by_IMAP", EVOLUTION, |lab| {
            works(lab, "evolution", "evolution", "evi", "imap", TLS);
        }),
        test("evolution_finds_the_stored_password_and_works_by_POP3_with_STARTTLS", EVOLUTION, |lab| {
            works(lab, "evolution", "evolution", "eva", "pop3", STARTTLS);
        }),
        test("geary_finds_the_stored_password_and_works", GEARY, |lab| works(lab, "geary", "geary", "geli", "imap", TLS)),
        test("geary_finds_the_stored_password_and_works_with_STARTTLS", GEARY, |lab| {
            works(lab, "geary", "geary", "geli", "imap", STARTTLS);
        }),
        test("kmail_works_by_IMAP", KMAIL, |lab| works(lab, "kmail", "kmail", "karl", "imap", TLS)),
        test("kmail_works_by_POP3_with_STARTTLS", KMAIL, |lab| works(lab, "kmail", "kmail", "karl", "pop3", STARTTLS)),
        test("claws_works_by_IMAP_with_STARTTLS", CLAWS, |lab| works(lab, "claws", "claws", "cleo", "imap", STARTTLS)),
        test("claws_works_by_POP3", CLAWS, |lab| works(lab, "claws", "claws", "claus", "pop3", TLS)),
    ]
}

/// Where servers begin with TLS, and where they know nothing but STARTTLS.
const TLS: &str = "mail.auto.example";
const STARTTLS: &str = "starttls.good.example";

/// The program logs in, fetches a letter, and with POP3 deletes none; it sends a message, and that arrives.
fn works(lab: &Lab, client: &str, mode: &str, person: &str, protocol: &str, host: &str) {
    let went = run(lab, client, mode, person, protocol, host);
    let (address, said) = (format!("{person}@auto.example"), &went.said);
    let login = [format!("{protocol}-login"), format!("Login: user=<{address}>"), "TLS".to_owned()];
    assert!(!went.since(lab, Log::Dovecot, &login.each_ref().map(String::as_str)).is_empty(), "no login over TLS\n{said}");
    if protocol == "imap" {
        let ends = went.since(lab, Log::Dovecot, &[&format!("imap({address})"), "hdr_count=", "body_count="]);
        let fetched = |line: &String| !(line.contains("hdr_count=0 ") && line.contains("body_count=0 "));
        assert!(ends.iter().any(fetched), "no letter was fetched\n{ends:#?}\n{said}");
    } else {
        let ends = went.since(lab, Log::Dovecot, &[&format!("pop3({address})"), "retr="]);
        assert!(ends.iter().any(|line| !line.contains("retr=0/")), "nothing fetched\n{said}");
        assert!(ends.iter().all(|line| line.contains("del=0/")), "something was deleted on the server\n{ends:#?}\n{said}");
    }
    let user = format!("sasl_username={address}");
    assert!(!went.since(lab, Log::Postfix, &[&user]).is_empty(), "not sent after a login\n{said}");
    let delivered = went.since(lab, Log::Postfix, &[&format!("to=<{address}>"), "status=sent"]);
    assert!(!delivered.is_empty(), "its message did not arrive\n{said}");
}

/// Thunderbird's own search, as its account wizard begins it.
fn wizard_finds(lab: &Lab) {
    let work = lab.directory("gui-thunderbird-find");
    let said = drive("thunderbird", MARIONETTE, &work, "anna", &["find", "imap", "anna@published.example"], &[]);
    let found = said.lines().find_map(|line| line.strip_prefix("found: ")).unwrap_or_else(|| panic!("{said}"));
    let found: Value = serde_json::from_str(found).unwrap();
    let server = |kind: &str, port: u16| json!([kind, "mail.published.example", port, 3, "%EMAILADDRESS%"]);
    assert_eq!((&found["first"], &found["smtp"]), (&server("imap", 993), &server("smtp", 465)), "{said}");
    assert!(list(&found["others"]).any(|other| *other == server("pop3", 995)), "{said}");
    assert_eq!((&found["source"], &found["name"]), (&json!("xml-from-isp-https"), &json!("Lab AG")), "{said}");
}

/// The look-up of Evolution's account assistant, called in its own library.
fn assistant_finds(lab: &Lab) {
    let work = lab.directory("gui-evolution-find");
    let said = drive("evolution_finds", "python3", &work, "anna", &["anna@published.example"], &[]);
    // Of two servers to send, the last one counts there: so `check` says of Evolution, too.
    for (kind, port) in [("IMAP", 993), ("POP3", 995), ("SMTP", 587)] {
        let line = format!("{kind}: anna@published.example@mail.published.example:{port}");
        assert!(said.lines().any(|said| said == line), "{line}\n{said}");
    }
}

/// How a program went: what its script said, and where the servers' logs ended before it began.
struct Went {
    said: String,
    marks: [usize; 2],
}

impl Went {
    /// The lines since then that hold all of `words`; waits for the first, within reason.
    fn since(&self, lab: &Lab, log: Log, words: &[&str]) -> Vec<String> {
        let mark = self.marks[usize::from(matches!(log, Log::Postfix))];
        let find = || -> Vec<String> {
            let text = lab.log(log).split_off(mark);
            text.lines().filter(|line| words.iter().all(|word| line.contains(word))).map(str::to_owned).collect()
        };
        for _ in 0..20 {
            let found = find();
            if !found.is_empty() {
                return found;
            }
            thread::sleep(Duration::from_millis(250));
        }
        Vec::new()
    }
}

/// Exports, tested first as always, and runs the program's script with what was written. What looks for its password in a
/// keyring has the product put it there, from within the script.
fn run(lab: &Lab, client: &str, mode: &str, person: &str, protocol: &str, host: &str) -> Went {
    let address = format!("{person}@auto.example");
    let name = format!("{client}-{protocol}-{}", if host == TLS { "tls" } else { "starttls" });
    let work = lab.directory(&format!("gui-{name}"));
    let out = work.join("profile");
    let mut arguments = vec!["export", &address, "--json", "--to", client, "--out", path(&out), "--protocol", protocol];
    arguments.extend(["--name", "Lab \"Rat\" Ж"]);
    let servers = [protocol, "smtp"].map(|protocol| format!("{protocol}://{host}?security=starttls"));
    if host != TLS {
        servers.iter().for_each(|server| arguments.extend(["--server", server]));
    }
    let by_keyring = [env!("CARGO_BIN_EXE_mailwright")].iter().chain(&arguments).chain(&["--store-password", "--force"]);
    let by_keyring = serde_json::to_string(&by_keyring.collect::<Vec<_>>()).unwrap();
    let exported = mailwright(arguments).password(PASSWORD).run();
    let json: Value = exported.exits(0).json();
    assert_eq!(json["proved"], true, "{}", exported.all());
    let files: Vec<&str> = json["files"].as_array().into_iter().flatten().filter_map(|file| file["path"].as_str()).collect();
    let python = if client.starts_with("thunderbird") { MARIONETTE } else { "python3" };
    let script = client.split('-').next().unwrap();
    let marks = [Log::Dovecot, Log::Postfix].map(|log| lab.log(log).len());
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gui").join(&name);
    let subject = format!("Sent-by-{name}");
    let more = [("LAB_HOST", host), ("LAB_EXPORT", &by_keyring), ("LAB_SUBJECT", &subject), ("LAB_PICTURES", path(&pictures))];
    let said = drive(script, python, &work, person, &[&[mode, protocol, &address], files.as_slice()].concat(), &more);
    let mark = |log: &str, before: usize| {
        let later = fs::read_to_string(work.join(format!("mark-{log}"))).ok();
        later.map_or(before, |mark| mark.trim().parse().unwrap())
    };
    Went { said, marks: [mark("dovecot", marks[0]), mark("postfix", marks[1])] }
}

/// Runs a program's script, and gives what it said.
fn drive(script: &str, python: &str, work: &Path, person: &str, arguments: &[&str], more: &[(&str, &str)]) -> String {
    ground();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lab/gui").join(format!("{script}.py"));
    let home = work.join("home");
    fs::create_dir_all(&home).unwrap();
    let mut command = Command::new("timeout");
    environment(&mut command)
        .args(["-k", "5", "170", "dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", python])
        .arg(&path)
        .args(arguments)
        .env("HOME", &home)
        .env("XDG_RUNTIME_DIR", runtime(work))
        .env("USER", person)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("LAB_PASSWORD", PASSWORD)
        .env("LAB_ROOT", Path::new(LAB).join("pki/store/lab-root.pem"))
        .envs(more.iter().copied())
        .current_dir(work);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{script} ended with {}\n{said}", output.status);
    said
}

fn runtime(work: &Path) -> PathBuf {
    let folder = work.join("run");
    fs::create_dir_all(&folder).unwrap();
    sh(&format!("chmod 700 {}", folder.display()));
    folder
}

/// A route, without which these programs believe that there is no network, and folders of Thunderbird's program and policies
/// that may be written to (Debian leads some of the first into the second): all of it in the lab's own view.
fn ground() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        sh("ip route add default via 203.0.113.254 dev cable 2>/dev/null || true
            ln -sf /proc/self/fd /dev/fd 2>/dev/null || true
            rm -f /etc/thunderbird && mkdir -p /etc/thunderbird/policies
            mkdir -p /dev/shm /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix
            for place in /usr/lib/thunderbird /usr/share/thunderbird; do
              [ -d $place ] || continue
              mkdir -p /run/own$place/upper /run/own$place/work
              mount -t overlay overlay -o lowerdir=$place,upperdir=/run/own$place/upper,workdir=/run/own$place/work $place
            done");
    });
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}
