//! The whole way: from an address to a profile, and the real client logs in with the profile as it was written.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::ground::LAB;
use crate::lab::{Lab, Log};
use crate::product::{environment, mailwright};
use crate::search;
use crate::town::{DISTINCT, PASSWORD};
use crate::trial::Test;

/// The client and a terminal for it.
const NEOMUTT: &[&str] = &["neomutt", "script"];

/// The tests of the whole way.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("way::test_advise_export_and_neomutt_reads_and_sends_by_IMAP", |lab| by_commands(lab, "ina@auto.example", "imap"))
            .needing(NEOMUTT),
        Test::new("way::test_advise_export_and_neomutt_reads_and_sends_by_POP3", |lab| by_commands(lab, "paul@auto.example", "pop3"))
            .needing(NEOMUTT),
        Test::new("way::setup_by_numbered_questions_and_neomutt_reads", by_questions).needing(NEOMUTT),
        Test::new("way::export_tests_first_and_writes_nothing_after_a_refusal", refused),
        Test::new("way::files_that_are_there_stay_unless_forced", kept),
        Test::new("secrets::no_password_shows_anywhere_on_the_whole_way", secrets),
        Test::new("secrets::the_search_finds_what_was_planted", planted),
    ]
}

/// `test`, `advise --evidence`, `export`; then the client with what was written, and its password from a second file.
fn by_commands(lab: &Lab, address: &str, protocol: &str) {
    let directory = lab.directory(address);
    let report = directory.join("report.json");
    let tested = mailwright(["test", address, "--json"]).password(PASSWORD).run();
    tested.exits(0);
    fs::write(&report, &tested.stdout).unwrap();

    // Several devices pull to IMAP, little space to POP3.
    let answer = if protocol == "imap" { "--several-devices" } else { "--limited-space" };
    let advised = mailwright(["advise", "--json", "--evidence", path(&report), answer, "yes"]).run();
    let advice = advised.exits(0).json();
    assert_eq!((&advice["recommendation"], &advice["strength"]), (&protocol.into(), &"clear".into()), "{}", advised.all());

    let out = directory.join("profile");
    let arguments =
        ["export", address, "--json", "--to", "neomutt", "--out", path(&out), "--protocol", "auto", "--name", "Lab Rat", answer, "yes"];
    let exported = mailwright(arguments).password(PASSWORD).run();
    let json = exported.exits(0).json();
    assert_eq!((&json["protocol"], &json["proved"]), (&protocol.into(), &true.into()), "{}", exported.all());
    let files: Vec<_> = json["files"].as_array().into_iter().flatten().filter_map(|file| file["path"].as_str()).collect();
    assert_eq!(files.len(), 1, "{}", exported.all());
    search::assert_files_free_of(PASSWORD, &out);
    neomutt_works(lab, address, protocol, Path::new(files[0]));
}

/// neomutt, told by a person's own settings to read the written ones, shows a letter of the inbox and sends a message to itself.
pub fn neomutt_works(lab: &Lab, address: &str, protocol: &str, profile: &Path) {
    let before = logins(lab, address, protocol, 0);
    let own = lab.directory(address).join("own.muttrc");
    let variable = if protocol == "imap" { "imap_pass" } else { "pop_pass" };
    fs::write(
        &own,
        format!("source {}\nset {variable} = \"{PASSWORD}\"\nset smtp_pass = \"{PASSWORD}\"\nset copy = no\n", profile.display()),
    )
    .unwrap();

    let command = format!("neomutt -F {} -e 'push <display-message><exit><quit>'", own.display());
    // With POP3 it would ask first whether to make the folder for what is sent and drafted. The person says yes.
    let settings = fs::read_to_string(profile).unwrap();
    if let Some(folder) = settings.lines().find_map(|line| line.strip_prefix("set folder = \"~/")) {
        fs::create_dir_all(Path::new(LAB).join("home").join(folder.trim_end_matches('"'))).unwrap();
    }
    let screen = within_a_minute(Command::new("script").args(["-qec", &command, "/dev/null"]), "");
    assert!(screen.contains("Letter number 1"), "the inbox is listed:\n{screen}");
    let after = logins(lab, address, protocol, before + 1);
    assert_eq!(after, before + 1, "one login more in Dovecot's log");

    let fetched = if protocol == "imap" { "body_count=1 " } else { "retr=1/" };
    let fetched = lab.logged(Log::Dovecot, &[&format!("{protocol}({address})"), fetched], 1);
    assert_eq!(fetched.len(), 1, "and a letter was fetched:\n{screen}");

    // The live tests only ask; this is the first message that Postfix takes on and delivers.
    let subject = format!("Sent by the profile for {protocol}");
    let said = within_a_minute(Command::new("neomutt").args(["-F", path(&own), "-s", &subject, "--", address]), "Hello from neomutt\n");
    let delivered = lab.logged(Log::Postfix, &[&format!("to=<{address}>"), "status=sent"], 1);
    assert_eq!(delivered.len(), 1, "{said}\n{delivered:#?}");
    let inbox = Path::new(LAB).join("mail").join(address).join("Maildir/new");
    let arrived =
        fs::read_dir(inbox).unwrap().any(|entry| fs::read_to_string(entry.unwrap().path()).unwrap_or_default().contains(&subject));
    assert!(arrived, "the message is in the inbox");
}

fn logins(lab: &Lab, address: &str, protocol: &str, expected: usize) -> usize {
    let words = [format!("{protocol}-login"), format!("Login: user=<{address}>"), "TLS".to_owned()];
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if expected == 0 {
        lab.log(Log::Dovecot).lines().filter(|line| words.iter().all(|word| line.contains(word))).count()
    } else {
        lab.logged(Log::Dovecot, &words, expected).len()
    }
}

/// Runs a client and gives what it wrote.
fn within_a_minute(command: &mut Command, input: &str) -> String {
    let mut bounded = Command::new("timeout");
    environment(&mut bounded).args(["-k", "2", "60"]).arg(command.get_program()).args(command.get_args());
    let mut child = bounded.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{:?} ended with {}\n{said}", command.get_program(), output.status);
    said
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// `setup` asks, and somebody answers by piping: the same lines that a person would type.
fn by_questions(lab: &Lab) {
    let out = lab.directory("setup").join("profile");
    let address = "sam@auto.example";
    let said = |answers: &[&str]| mailwright(["setup", address]).input(&(answers.join("\n") + "\n")).run();
    let name = "Sam of the Lab";
    let (these_servers, several, not_sure, no, as_recommended, neomutt, write) = ("", "1", "3", "2", "1", "neomutt", "1");
    let whole = [name, these_servers, PASSWORD, no, not_sure, not_sure, several, no, as_recommended, neomutt, path(&out), write];

    // Whoever stops at the last question has written nothing.
    let stopped = said(&[&whole[..whole.len() - 1], &["q"]].concat());
    stopped.exits(1);
    assert_eq!(files(&out), Vec::<PathBuf>::new(), "{}", stopped.all());

    let ran = said(&whole);
    ran.exits(0);
    let written = files(&out);
    assert!(written.len() == 1 && written[0].extension().is_some_and(|extension| extension == "muttrc"), "{written:?}\n{}", ran.all());
    assert!(fs::read_to_string(&written[0]).unwrap().contains(name));
    search::assert_free_of(PASSWORD, &[("standard output", ran.stdout.as_bytes()), ("standard error", ran.stderr.as_bytes())]);
    search::assert_files_free_of(PASSWORD, &out);
    neomutt_works(lab, address, "imap", &written[0]);
}

fn files(directory: &Path) -> Vec<PathBuf> {
    fs::read_dir(directory).into_iter().flatten().map(|entry| entry.unwrap().path()).collect()
}

fn refused(lab: &Lab) {
    let out = lab.directory("refused").join("profile");
    let ran =
        mailwright(["export", "anna@auto.example", "--json", "--to", "neomutt,apple,sheet", "--out", path(&out)]).password("wrong").run();
    ran.exits(1);
    assert_eq!(files(&out), Vec::<PathBuf>::new(), "{}", ran.all());
    let ran =
        mailwright(["export", "anna@auto.example", "--json", "--to", "neomutt", "--out", path(&out), "--untested"]).password("wrong").run();
    assert_eq!(ran.exits(0).json()["proved"], false, "{}", ran.all());
    assert_eq!(files(&out).len(), 1, "{}", ran.all());
}

fn kept(lab: &Lab) {
    let out = lab.directory("kept").join("profile");
    let export = ["export", "anna@srv.example", "--json", "--to", "apple,thunderbird,sheet", "--out", path(&out)];
    mailwright(export).run().exits(0);
    let first: Vec<_> = files(&out).iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect();
    assert!(first.len() >= 3, "{first:?}");
    let precious = &first[0].0;
    fs::write(precious, "precious").unwrap();
    mailwright(export).run().exits(1);
    assert_eq!(fs::read_to_string(precious).unwrap(), "precious");
    mailwright(export.into_iter().chain(["--force"])).run().exits(0);
    let again: Vec<_> = first.iter().map(|(file, _)| (file.clone(), fs::read(file).unwrap())).collect();
    assert!(first == again, "the same account gives the same bytes");
}

/// Every command of the way, as talkative as it gets, with a password unlike anything else: in all they said and wrote.
fn secrets(lab: &Lab) {
    let out = lab.directory("secrets");
    let address = "secret@auto.example";
    let mut said: Vec<(String, String)> = Vec::new();
    let mut say = |arguments: &[&str], password: &str| {
        for json in [true, false] {
            let ran = mailwright(arguments.iter().copied().chain(json.then_some("--json")).chain(["-vv"])).password(password).run();
            said.push((format!("standard output of {arguments:?}"), ran.stdout.clone()));
            said.push((format!("standard error of {arguments:?}"), ran.stderr.clone()));
            if json && arguments[0] == "test" {
                fs::write(out.join("report.json"), &ran.stdout).unwrap();
                assert!(ran.json()["tests"].as_array().is_some_and(|tests| tests.len() == 3), "{}", ran.all());
            }
        }
    };
    let (report, profiles) = (out.join("report.json"), out.join("profiles"));
    say(&["test", address], DISTINCT);
    // Refused, so that the servers' own words are shown; the wrong one must not show either.
    say(
        &[
            "test",
            "roomy@good.example",
            "--server",
            "imap://mail.good.example",
            "--server",
            "pop3://mail.good.example",
            "--server",
            "smtp://mail.good.example",
        ],
        DISTINCT,
    );
    say(&["advise", "--evidence", path(&report)], DISTINCT);
    say(&["export", address, "--to", "apple,thunderbird,neomutt,autoconfig,sheet", "--out", path(&profiles), "--force"], DISTINCT);
    for (place, text) in &said {
        assert!(!text.contains("panicked"), "{place}\n{text}");
        search::assert_free_of(DISTINCT, &[(place, text.as_bytes())]);
    }
    assert!(said.iter().any(|(_, text)| text.contains("DEBUG") || text.contains("INFO")), "-vv says something");
    let searched = search::assert_files_free_of(DISTINCT, &out);
    assert!(searched >= 6, "{searched} files were searched");
    // The same with consent to the password in the files shows that the search would have found it in each kind.
    let open = out.join("open");
    let ran = mailwright(["export", address, "--to", "apple,neomutt", "--out", path(&open), "--embed-password", "--json"])
        .password(DISTINCT)
        .run();
    for file in files(&open) {
        assert!(!search::finds(DISTINCT, &fs::read(&file).unwrap()).is_empty(), "{}\n{}", file.display(), ran.all());
    }
    assert!(ran.status == 0 && files(&open).len() == 2, "{}", ran.all());
}

/// The search itself: it finds the secret wherever it is planted, and nothing where it is not.
fn planted(lab: &Lab) {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let clear = |text: String| text.into_bytes();
    let plants: Vec<Vec<u8>> = vec![
        clear(format!("log: login with {DISTINCT} ok")),
        clear(STANDARD.encode(format!("\0anna@good.example\0{DISTINCT}"))),
        clear(STANDARD.encode(format!("a\0a\0{DISTINCT}and more"))),
        clear(STANDARD.encode(format!("ab\0{DISTINCT}"))),
        clear(format!(
            "smtp://a:{}@host",
            DISTINCT
                .replace(':', "%3A")
                .replace('/', "%2F")
                .replace('+', "%2b")
                .replace('%', "%25")
                .replace("%253A", "%3A")
                .replace("%252F", "%2F")
                .replace("%252b", "%2b")
        )),
        clear(format!("<string>{}</string>", DISTINCT.replace('&', "&amp;"))),
        clear(Value::String(format!("{DISTINCT}\\")).to_string()),
        DISTINCT.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        clear(DISTINCT.bytes().map(|byte| format!("{byte:02X} ")).collect()),
    ];
    for (number, plant) in plants.iter().enumerate() {
        assert!(!search::finds(DISTINCT, plant).is_empty(), "plant {number} was not found");
    }
    assert!(search::finds(DISTINCT, b"Tell-No: body / 42 is not it").is_empty());
    let directory = lab.directory("planted");
    let file = fs::File::create(directory.join("profile.zip")).unwrap();
    let mut archive = zip::ZipWriter::new(file);
    archive.start_file("prefs.js", zip::write::SimpleFileOptions::default()).unwrap();
    archive.write_all(format!("user_pref(\"a\", \"{}\");", DISTINCT).as_bytes()).unwrap();
    archive.finish().unwrap();
    let (files, found) = search::look_through(DISTINCT, &directory);
    assert!(
        files == 1 && found.iter().all(|place| place.contains("inside")) && !found.is_empty(),
        "in an archive it was not found: {found:?}"
    );
}
