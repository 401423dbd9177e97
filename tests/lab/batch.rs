//! Many accounts against real servers: who was logged in how often, how many at once, and what is left when a server or a disk fails
//! in the middle.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::lab::{Lab, Log};
use crate::product::{Ran, environment, mailwright};
use crate::town::{self, PASSWORD};
use crate::trial::Test;

/// The tests of it. They count connections and lines of logs, so they run when no other test does.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("batch::a_thousand_people_are_logged_in_once_each_and_few_at_once", a_thousand),
        Test::new("batch::after_refusals_in_a_row_nobody_else_is_logged_in", nobody_is_locked_out),
        Test::new("batch::a_server_that_goes_down_in_the_middle_costs_those_behind_it", going_down),
        Test::new("batch::servers_are_looked_for_once_a_domain", once_a_domain),
        Test::new("batch::a_full_disk_stops_the_run_and_it_goes_on_when_there_is_room", full_disk),
    ]
}

const IMAP: &str = "imap://imap.good.example";
const SMTP: &str = "smtp://smtp.good.example";

/// A list of people with a mailbox, and what each says as the password.
fn list(directory: &Path, people: impl Iterator<Item = (usize, &'static str)>) -> String {
    let mut text = String::from("email,name,password\n");
    for (number, password) in people {
        writeln!(text, "{},Person {number},{password}", town::crowd(number)).unwrap();
    }
    let path = directory.join("people.csv");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn run(directory: &Path, people: &str, more: &[&str]) -> Ran {
    let out = directory.join("out");
    let base = ["batch", people, "--to", "thunderbird", "--json", "--out", out.to_str().unwrap()];
    mailwright([&base[..], more].concat()).within(400).run()
}

/// How often each of the crowd's passwords was judged, and as what, by what Dovecot has logged since `from`: it is who Postfix asks, too.
fn refusals(lab: &Lab, from: usize) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for line in lab.log(Log::Dovecot)[from..].lines().filter(|line| line.contains("Password mismatch") && line.contains("crowd")) {
        let name = line.split(['(', ',']).find(|part| part.starts_with("crowd")).unwrap();
        *counted.entry(name.to_owned()).or_default() += 1;
    }
    counted
}

fn a_thousand(lab: &Lab) {
    const AT_ONCE: usize = 6;
    let directory = lab.directory("batch-thousand");
    let is_wrong = |number: usize| number % 100 == 7;
    let people = (0..town::CROWD).map(|number| (number, if is_wrong(number) { "wrong" } else { PASSWORD }));
    let people = list(&directory, people);
    let from = lab.log(Log::Dovecot).len();
    let watch = Watch::start();
    let at_once = AT_ONCE.to_string();
    let ran = run(&directory, &people, &["--verify", "--at-once", &at_once, "--server", IMAP, "--server", SMTP]);
    let most = watch.most();
    let json = ran.exits(1).json();
    let wrong = (0..town::CROWD).filter(|number| is_wrong(*number)).count();
    let expected = json!({"rows": town::CROWD, "proved": town::CROWD - wrong, "refused": wrong, "causes": {"auth-failed": wrong}});
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(&json[field], value, "{field}: {}", ran.stderr);
    }
    // A connection that says its farewell still stands while the next one logs in.
    for (port, most) in most {
        assert!((2..=2 * AT_ONCE).contains(&most), "{most} connections at once to port {port}");
    }
    let refused = refusals(lab, from);
    assert_eq!(refused.len(), wrong);
    assert!(refused.values().all(|times| *times == 1), "one attempt each: {refused:?}");
    let mut logins: BTreeMap<String, usize> = BTreeMap::new();
    for line in lab.log(Log::Dovecot)[from..].lines().filter(|line| line.contains("imap-login: Login: user=<crowd")) {
        *logins.entry(line.split(['<', '>']).nth(1).unwrap().to_owned()).or_default() += 1;
    }
    assert_eq!((logins.len(), logins.values().max()), (town::CROWD - wrong, Some(&1)));
}

/// Counts connections to the good mail servers as the system lists them (proc(5), `net/tcp`).
struct Watch {
    over: Arc<AtomicBool>,
    thread: thread::JoinHandle<[usize; 2]>,
}

const WATCHED: [u16; 2] = [993, 465];

impl Watch {
    fn start() -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let is_over = Arc::clone(&over);
        let thread = thread::spawn(move || {
            let mut most = [0; 2];
            while !is_over.load(Ordering::Relaxed) {
                let table = fs::read_to_string("/proc/net/tcp").unwrap();
                for (most, port) in most.iter_mut().zip(WATCHED) {
                    // The other end, in the order of a small-endian machine, and the state of an open connection.
                    let open = format!(" 190200C0:{port:04X} 01 ");
                    *most = (*most).max(table.lines().filter(|line| line.contains(&open)).count());
                }
                thread::sleep(Duration::from_millis(20));
            }
            most
        });
        Self { over, thread }
    }

    fn most(self) -> [(u16, usize); 2] {
        self.over.store(true, Ordering::Relaxed);
        let most = self.thread.join().unwrap();
        [(WATCHED[0], most[0]), (WATCHED[1], most[1])]
    }
}

fn nobody_is_locked_out(lab: &Lab) {
    let directory = lab.directory("batch-refused");
    let people = list(&directory, (0..40).map(|number| (number, "mistaken")));
    let from = lab.log(Log::Dovecot).len();
    let limits = ["--verify", "--at-once", "2", "--stop-after", "4", "--server", IMAP, "--server", SMTP];
    let json = run(&directory, &people, &limits).exits(1).json();
    let (refused, stopped) = (json["causes"]["auth-failed"].as_u64().unwrap(), json["causes"]["stopped"].as_u64().unwrap());
    // The one that was on its way when the fourth failed may still fail.
    assert!((4..=5).contains(&refused) && refused + stopped == 40, "{json:#}");
    let counted = refusals(lab, from);
    assert_eq!((counted.len() as u64, counted.values().max()), (refused, Some(&1)), "{counted:?}");
}

/// Hands connections on to the good server until so many have come; then nobody listens any more.
fn sinking(connections: usize) {
    let listener = TcpListener::bind((town::SINKING, 993)).unwrap();
    thread::spawn(move || {
        for client in listener.incoming().take(connections) {
            let (mut client, mut server) = (client.unwrap(), TcpStream::connect((town::MAIL, 993)).unwrap());
            let (mut from_server, mut to_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
            thread::spawn(move || {
                let _ = io::copy(&mut from_server, &mut to_client);
                let _ = to_client.shutdown(Shutdown::Both);
            });
            thread::spawn(move || {
                let _ = io::copy(&mut client, &mut server);
                let _ = server.shutdown(Shutdown::Both);
            });
        }
    });
}

fn going_down(lab: &Lab) {
    const UP: usize = 30;
    let directory = lab.directory("batch-down");
    let people = list(&directory, (0..100).map(|number| (number, PASSWORD)));
    sinking(UP);
    let servers = ["--verify", "--server", "imap://sinking.good.example", "--server", SMTP];
    let json = run(&directory, &people, &servers).exits(1).json();
    let count = |word: &str| json["causes"][word].as_u64().unwrap_or_default();
    // A connection that was accepted by the system, and by nobody else, may end in another way.
    let down = 100 - json["proved"].as_u64().unwrap() - count("stopped");
    assert!((1..=UP as u64).contains(&json["proved"].as_u64().unwrap()), "{json:#}");
    assert!((5..=5 + 8).contains(&down) && count("refused") >= 4, "{json:#}");
    // What was proved stands, and nothing else does.
    let folders = fs::read_dir(directory.join("out")).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir()).count();
    assert_eq!(json!(folders), json["proved"]);
}

fn once_a_domain(lab: &Lab) {
    let directory = lab.directory("batch-once");
    let mut text = String::from("mail;Sprache\n");
    (0..30).for_each(|number| writeln!(text, "once-{number}@auto.example;de").unwrap());
    fs::write(directory.join("people.csv"), text).unwrap();
    let from = lab.log(Log::Web).len();
    let json = run(&directory, directory.join("people.csv").to_str().unwrap(), &[]).exits(0).json();
    assert_eq!(json["written"], json!(30));
    let log = lab.log(Log::Web)[from..].to_owned();
    let asked: BTreeSet<&str> = log.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| word.starts_with("once-")).collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    // Each has the servers all the same, and their own login name.
    let index = fs::read_to_string(directory.join("out/index.csv")).unwrap();
    assert_eq!(index.matches(",imap,no,once-").count(), 30, "{index}");
}

fn full_disk(lab: &Lab) {
    let directory = lab.directory("batch-full");
    let people = list(&directory, (0..60).map(|number| (number, PASSWORD)));
    fs::create_dir_all(directory.join("disk")).unwrap();
    let program = env!("CARGO_BIN_EXE_mailwright");
    let script = format!(
        "disk={disk}; mount -t tmpfs -o size=600k small $disk
        written() {{ {program} batch {people} --to apple --json --server {IMAP} --server {SMTP} --out \"$1\" 2>/dev/null; echo $?; }}
        written $disk/out | tr -d '\\n'; echo; ls -A $disk/out | grep -c new; mount -o remount,size=40m $disk; written $disk/out | tr -d '\\n'; echo
        written {whole} >/dev/null; diff -r $disk/out {whole} && echo same",
        disk = directory.join("disk").display(),
        whole = directory.join("whole").display(),
    );
    let mut command = Command::new("unshare");
    let output = environment(&mut command).args(["--mount", "sh", "-c", &script]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    let [first, beside, second, same] = lines[..] else { panic!("{said}") };
    let report = |line: &str| serde_json::from_str::<Value>(&line[..line.len() - 1]).unwrap();
    assert_eq!((&report(first)["error"]["code"], beside), (&json!("not-written"), "0"), "{said}");
    assert!(first.ends_with('1') && second.ends_with('0'), "{said}");
    assert_eq!((&report(second)["resumed"], &report(second)["written"], same), (&json!(true), &json!(60), "same"), "{said}");
}
