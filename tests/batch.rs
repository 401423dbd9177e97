//! The built program on lists of people, from outside, in everything that needs no network.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mailwright");
const SERVERS: [&str; 4] = ["--server", "imap://imap.example.org", "--server", "smtp://smtp.example.org"];

/// What came of a run.
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {} {}", self.stdout, self.stderr))
    }
}

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["batch", "--json"]).args(arguments).env_clear().env("HOME", home).current_dir(home);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn batch(home: &Path, arguments: &[&str]) -> Ran {
    let output = command(home, arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { status: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn sample(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists").join(name).to_str().unwrap().to_owned()
}

/// A list of so many people, some of them wrong, in `home`.
fn list(home: &Path, people: usize) -> String {
    let mut text = String::from("email,name,department,language\n");
    for number in 0..people {
        let department = ["Sales", "Research", "IT"][number % 3];
        match number % 50 {
            17 => writeln!(text, "person {number},Person {number},{department},de"),
            33 => writeln!(text, "person{}@example.org,Again,{department},en", number - 1),
            _ => writeln!(text, "person{number}@example.org,Person {number},{department},{}", ["de", "en", "fr"][number % 7 % 3]),
        }
        .unwrap();
    }
    let path = home.join("people.csv");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Every file below `folder`, and its bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut left = vec![folder.to_owned()];
    while let Some(next) = left.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                left.push(path);
            } else {
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Both hold the same, byte for byte.
fn same(one: &Path, other: &Path) {
    let (one, other) = (tree(one), tree(other));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let different: Vec<_> = one.iter().filter(|(name, bytes)| other[*name] != **bytes).map(|(name, _)| name).collect();
    assert!(different.is_empty(), "{different:?}");
}

fn index(out: &Path) -> String {
    fs::read_to_string(out.join("index.csv")).unwrap()
}

#[test]
fn every_kind_of_list_becomes_the_same_folders() {
    let home = tempfile::tempdir().unwrap();
    let mut trees = Vec::new();
    for name in
        ["entra.csv", "cpanel.csv", "plesk.csv", "mailcow.csv", "excel-german.csv", "excel-unicode-text.txt", "italian.csv", "excel.xlsx"]
    {
        let (out, list) = (home.path().join(name), sample(name));
        let arguments = [&[list.as_str(), "--to", "thunderbird,apple", "--out", out.to_str().unwrap()][..], &SERVERS].concat();
        let ran = batch(home.path(), &arguments);
        assert_eq!(ran.status, 0, "{name}: {}", ran.stderr);
        assert_eq!((&ran.json()["rows"], &ran.json()["written"]), (&json!(4), &json!(4)), "{name}");
        let mut tree = tree(&out);
        tree.retain(|name, _| name.contains('/'));
        trees.push((name, tree));
    }
    let (_, first) = &trees[0];
    assert_eq!(first.len(), 4 * 4, "two clients, and a sheet with its text");
    for (name, tree) in &trees {
        assert_eq!(tree, first, "{name}");
    }
    let german = first.iter().find(|(name, _)| name.starts_with("anna") && name.ends_with(".html")).unwrap().1;
    assert!(String::from_utf8_lossy(german).contains("Ihre E-Mail-Einstellungen"));
}

#[test]
fn nothing_that_a_list_says_gets_out_of_its_place() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("deep/out");
    let ran = batch(home.path(), &[&sample("hostile.csv"), "--to", "apple", "--out", out.to_str().unwrap(), "--by", "department"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let json = ran.json();
    let told: Vec<String> = json["attention"].as_array().unwrap().iter().map(|row| format!("{} {}", row["line"], row["cause"])).collect();
    let expected =
        ["5 \"duplicate\"", "6 \"bad-name\"", "9 \"broken-quote\"", "10 \"bad-address\"", "11 \"bad-server\"", "12 \"too-many-cells\""];
    assert_eq!(told, expected, "{json:#}");
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["deep"], "nothing lies beside");
    for name in tree(&out).keys() {
        for part in name.split('/') {
            let stem = part.split('.').next().unwrap().to_lowercase();
            assert!(
                !["con", "aux", "nul", ""].contains(&stem.as_str()) && !part.contains(['\\', ':', '<', '|', '"', '\u{202E}']),
                "{name}"
            );
        }
    }
    for line in index(&out).lines().chain(fs::read_to_string(out.join("mail-merge.csv")).unwrap().lines()) {
        let mut cells = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let record = cells.records().next().unwrap().unwrap();
        assert!(record.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{line}");
        assert!(!line.contains(['\u{1B}', '\u{7}', '\u{202E}']), "{line}");
    }
    let page = fs::read_to_string(out.join("summary.html")).unwrap();
    assert!(!page.contains("<script") && !page.contains("<b>"));
}

#[test]
fn a_run_that_was_killed_goes_on_and_ends_the_same() {
    let home = tempfile::tempdir().unwrap();
    let people = list(home.path(), 200);
    let (whole, broken) = (home.path().join("whole"), home.path().join("broken"));
    let arguments = |out: &Path| -> Vec<String> {
        [&[people.as_str(), "--to", "apple,thunderbird", "--by", "department", "--out", out.to_str().unwrap()][..], &SERVERS]
            .concat()
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    let run = |out: &Path| batch(home.path(), &arguments(out).iter().map(String::as_str).collect::<Vec<_>>());
    let ran = run(&whole);
    assert_eq!((ran.status, &ran.json()["resumed"]), (1, &json!(false)), "{}", ran.stderr);
    assert_eq!(ran.json()["causes"], json!({"bad-address": 4, "duplicate": 4}));
    for after in [5, 30, 60] {
        let child = command(home.path(), &arguments(&broken).iter().map(String::as_str).collect::<Vec<_>>()).spawn().unwrap();
        kill_after(child, &broken, after);
        assert!(!broken.join("index.csv").exists(), "it was over before it was killed");
        // As if it had been in the midst of a line and of a folder.
        let journal = broken.join(".mailwright-batch");
        let text = fs::read_to_string(&journal).unwrap();
        fs::write(&journal, format!("{text}199,200,writ")).unwrap();
        fs::create_dir_all(broken.join(".mailwright-new-somebody")).unwrap();
    }
    let ran = run(&broken);
    assert_eq!((ran.status, &ran.json()["resumed"]), (1, &json!(true)), "{}", ran.stderr);
    same(&whole, &broken);
    // What is finished is not begun again.
    let ran = run(&broken);
    assert_eq!((ran.status, &ran.json()["error"]["code"]), (1, &json!("file-exists")), "{}", ran.stdout);
}

/// Kills the run once so many more rows are noted.
fn kill_after(mut child: Child, out: &Path, rows: usize) {
    let noted = || fs::read_to_string(out.join(".mailwright-batch")).map_or(0, |text| text.lines().count());
    let (before, begun) = (noted(), Instant::now());
    while noted() < before + rows && begun.elapsed() < Duration::from_secs(60) {
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn another_list_or_other_options_do_not_go_on_with_what_was_begun() {
    let home = tempfile::tempdir().unwrap();
    let people = list(home.path(), 120);
    let out = home.path().join("out");
    let base = [&[people.as_str(), "--to", "apple", "--out", out.to_str().unwrap()][..], &SERVERS].concat();
    kill_after(command(home.path(), &base).spawn().unwrap(), &out, 5);
    let other = [&base[..], &["--zip"]].concat();
    let ran = batch(home.path(), &other);
    assert_eq!((ran.status, &ran.json()["error"]["code"]), (1, &json!("other-run")), "{}", ran.stdout);
    let ran = batch(home.path(), &[&other[..], &["--force"]].concat());
    assert_eq!((ran.status, &ran.json()["resumed"]), (1, &json!(false)), "{}", ran.stderr);
}

#[test]
fn the_parts_of_many_machines_are_one_whole_byte_for_byte() {
    const PARTS: usize = 3;
    let home = tempfile::tempdir().unwrap();
    let people = list(home.path(), 150);
    let base = [&[people.as_str(), "--to", "apple", "--by", "department"][..], &SERVERS].concat();
    let whole = home.path().join("whole");
    batch(home.path(), &[&base[..], &["--out", whole.to_str().unwrap()]].concat());
    let parts: Vec<PathBuf> = (1..=PARTS).map(|number| home.path().join(format!("part-{number}"))).collect();
    let children: Vec<Child> = (1..=PARTS)
        .map(|number| {
            let shard = format!("{number}/{PARTS}");
            command(home.path(), &[&base[..], &["--out", parts[number - 1].to_str().unwrap(), "--shard", &shard]].concat()).spawn().unwrap()
        })
        .collect();
    let rows: u64 = children
        .into_iter()
        .map(|child| serde_json::from_slice::<Value>(&child.wait_with_output().unwrap().stdout).unwrap()["rows"].as_u64().unwrap())
        .sum();
    assert_eq!(rows, 150, "every row is in one part");
    let joined = home.path().join("joined");
    let mut arguments = vec!["--out", joined.to_str().unwrap(), "--join"];
    arguments.extend(parts.iter().rev().map(|part| part.to_str().unwrap()));
    let ran = batch(home.path(), &arguments);
    assert_eq!((ran.status, &ran.json()["rows"]), (1, &json!(150)), "{}", ran.stderr);
    same(&whole, &joined);
    // A part that is missing, and one that is there twice.
    for wrong in [vec![&parts[0], &parts[1]], vec![&parts[0], &parts[1], &parts[1]]] {
        let elsewhere = home.path().join("elsewhere");
        let mut arguments = vec!["--out", elsewhere.to_str().unwrap(), "--join"];
        arguments.extend(wrong.iter().map(|part| part.to_str().unwrap()));
        let ran = batch(home.path(), &arguments);
        assert_eq!((ran.status, &ran.json()["error"]["code"]), (2, &json!("bad-parts")), "{}", ran.stdout);
        assert!(!elsewhere.exists());
    }
}

#[test]
fn passwords_are_written_only_where_that_was_asked_for_and_then_for_their_owner_alone() {
    let home = tempfile::tempdir().unwrap();
    let list = sample("cpanel.csv");
    let run = |name: &str, more: &[&str]| {
        let out = home.path().join(name);
        let base = [&[list.as_str(), "--to", "apple", "--out", out.to_str().unwrap()][..], &SERVERS, more].concat();
        let ran = batch(home.path(), &base);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let holds = tree(&out).values().filter(|bytes| bytes.windows(14).any(|part| part == b"secret-lindner")).count();
        (out, ran, holds)
    };
    let (_, _, holds) = run("without", &[]);
    assert_eq!(holds, 0);
    let (out, ran, holds) = run("with", &["--embed-password"]);
    assert_eq!(holds, 1, "in the one file that can hold it");
    assert!(ran.stderr.contains("can read its password"), "{}", ran.stderr);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let person = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).unwrap();
        assert_eq!((mode(&out), mode(&person)), (0o700, 0o700));
        assert!(fs::read_dir(&person).unwrap().all(|file| mode(&file.unwrap().path()) == 0o600));
    }
    #[cfg(not(unix))]
    let _ = out;
}

#[test]
fn a_zip_a_person_holds_what_the_folder_would() {
    let home = tempfile::tempdir().unwrap();
    let run = |name: &str, more: &[&str]| {
        let out = home.path().join(name);
        let ran =
            batch(home.path(), &[&[&sample("plesk.csv"), "--to", "apple", "--out", out.to_str().unwrap()][..], &SERVERS, more].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        out
    };
    let (folders, zips) = (tree(&run("folders", &[])), tree(&run("zips", &["--zip"])));
    let mut unpacked = BTreeMap::new();
    for (name, bytes) in zips.iter().filter(|(name, _)| name.ends_with(".zip")) {
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for at in 0..zip.len() {
            let mut bytes = Vec::new();
            let mut file = zip.by_index(at).unwrap();
            std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
            unpacked.insert(format!("{}/{}", name.trim_end_matches(".zip"), file.name().unwrap()), bytes);
        }
    }
    assert_eq!(unpacked, folders.into_iter().filter(|(name, _)| name.contains('/')).collect());
}

#[test]
fn what_cannot_be_asked_so_ends_with_2() {
    let home = tempfile::tempdir().unwrap();
    let (people, out) = (list(home.path(), 3), home.path().join("out"));
    let out = out.to_str().unwrap();
    fs::write(home.path().join("none.csv"), "a,b\n1,2\n").unwrap();
    for (arguments, code) in [
        (vec!["none.csv", "--to", "apple", "--out", out], "bad-list"),
        (vec!["missing.csv", "--to", "apple", "--out", out], "bad-list"),
        (vec![&people, "--to", "pine", "--out", out], "no-such-client"),
        (vec![&people, "--to", "apple", "--out", out, "--map", "email"], "bad-map"),
        (vec![&people, "--to", "apple", "--out", out, "--map", "Contact=email"], "bad-list"),
        (vec![&people, "--to", "apple"], "usage"),
        (vec![&people, "--out", out], "usage"),
        (vec!["--to", "apple", "--out", out], "usage"),
        (vec![&people, "--to", "apple", "--out", out, "--shard", "3/2"], "usage"),
    ] {
        let ran = batch(home.path(), &arguments);
        assert_eq!((ran.status, &ran.json()["error"]["code"]), (2, &json!(code)), "{arguments:?}: {}", ran.stderr);
    }
    assert!(!Path::new(out).exists());
}

#[test]
fn an_organisations_file_is_written_and_used() {
    let home = tempfile::tempdir().unwrap();
    let run = |command: &[&str]| {
        let output = Command::new(PROGRAM).args(command).env_clear().env("HOME", home.path()).current_dir(home.path()).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let base = ["organisation", "--json", "--name", "Example AG", "--domain", "example.org", "--help-phone", "030 1"];
    let servers = [&base[..], &SERVERS].concat();
    let (status, stdout, stderr) = run(&servers);
    assert_eq!(status, 0, "{stderr}");
    assert_eq!(serde_json::from_str::<Value>(&stdout).unwrap()["servers"], json!(2));
    fs::write(home.path().join("people.csv"), "mail\nanna@example.org\n").unwrap();
    let batch = ["batch", "people.csv", "--to", "apple", "--out", "out", "--organisation", "mailwright.toml", "--no-connect"];
    let (status, _, stderr) = run(&batch);
    assert_eq!(status, 0, "{stderr}");
    // Not over what is there, and nothing that the reader would refuse.
    assert_eq!(run(&servers).0, 1);
    let (status, stdout, _) = run(&[&base[..], &["--server", "imap://imap.example.org", "--out", "other.toml"]].concat());
    assert_eq!((status, &serde_json::from_str::<Value>(&stdout).unwrap()["error"]["code"]), (2, &json!("bad-organisation")));
    assert!(!home.path().join("other.toml").exists());
}
