//! The built program from outside, in everything that needs no network.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// What came of a run.
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

/// Runs the program with these arguments and this input, in an environment with nothing special in it.
fn mailwright(arguments: &[&str], input: &str, environment: &[(&str, &str)], folder: &Path) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailwright"));
    command.args(arguments).env_clear().env("HOME", folder).current_dir(folder).envs(environment.iter().copied());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that does not ask does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let ran = Ran { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) };
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran
}

fn run(arguments: &[&str]) -> Ran {
    mailwright(arguments, "", &[], tempfile::tempdir().unwrap().path())
}

/// One sentence or two, on standard error alone.
fn says(ran: &Ran, status: i32, part: &str) {
    assert_eq!((ran.status, ran.stdout.as_str()), (status, ""), "{}", ran.stderr);
    assert!(ran.stderr.contains(part) && ran.stderr.lines().count() == 1, "{part} is not in: {}", ran.stderr);
}

/// Why a command failed, by the only JSON document on its standard output.
fn failure(ran: &Ran) -> String {
    let report: Value = serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {:?}", ran.stdout));
    assert!(ran.stderr.contains(report["error"]["message"].as_str().unwrap().lines().next().unwrap()), "{}", ran.stderr);
    report["error"]["code"].as_str().unwrap().to_owned()
}

const SERVERS: [&str; 4] = ["--server", "imap://imap.example.org", "--server", "smtp://smtp.example.org"];

#[test]
fn usage_errors_end_with_2_and_nothing_on_standard_output() {
    for arguments in
        [&["nonsense"][..], &["discover"], &["test", "a@b.example", "--password", "x"], &["advise", "--webmail", "maybe"], &["--nonsense"]]
    {
        let ran = run(arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}: {}", ran.stderr);
        assert!(!ran.stderr.is_empty());
    }
}

#[test]
fn help_and_version_are_good_news() {
    for arguments in [&["--help"][..], &["--version"], &["export", "--help"]] {
        let ran = run(arguments);
        assert!(ran.status == 0 && ran.stderr.is_empty() && !ran.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_bad_address_is_one_sentence() {
    for command in ["discover", "test", "setup"] {
        says(&run(&[command, "anna at home"]), 2, "An address has an @ in it");
    }
    let ran = run(&["discover", "--json", "anna@localhost"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.status, &report["outcome"], &report["address"]), (2, &json!("bad-address"), &json!("anna@localhost")));
}

#[test]
fn other_bad_input_is_one_sentence_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("list.json"), "[1, 2]").unwrap();
    fs::write(folder.path().join("huge.json"), format!("{{\"servers\": [{}]}}", " ".repeat(1024 * 1024))).unwrap();
    fs::write(folder.path().join("binary"), b"\xFF\xFE").unwrap();
    let export = |to: &'static str| vec!["export", "anna@example.org", "--out", "out", "--to", to];
    for (arguments, part) in [
        (vec!["test", "anna@example.org", "--server", "imap.example.org"], "imap.example.org must begin with imap://"),
        (vec!["test", "anna@example.org", "--server", "imap://x.example:0"], "port"),
        (vec!["test", "anna@example.org"], "A password is needed"),
        (vec!["test", "anna@example.org", "--sender", "x"], "The sender is not an e-mail address."),
        (vec!["test", "anna@example.org", "--password-file", "nowhere"], "nowhere: there is nothing of that name"),
        (vec!["test", "anna@example.org", "--password-file", "binary"], "UTF-8"),
        (vec!["test", "anna@example.org", "--password-stdin"], "The password is empty."),
        (vec!["advise", "--evidence", "nowhere"], "nowhere cannot be read as a report"),
        (vec!["advise", "--evidence", "list.json"], "list.json cannot be read as a report"),
        (vec!["advise", "--evidence", "huge.json"], "1 MiB"),
        (vec!["advise", "--evidence", "binary"], "binary cannot be read as a report"),
        (export(","), "at least one mail program"),
        (export("nonesuch"), "thunderbird, apple, neomutt"),
        ([export("apple,nonesuch"), SERVERS.to_vec()].concat(), "nonesuch"),
        ([export("apple"), SERVERS.to_vec(), vec!["--embed-password"]].concat(), "a password is needed"),
        ([export("apple"), SERVERS.to_vec(), SERVERS.to_vec()].concat(), "only one server for IMAP"),
        ([export("apple"), SERVERS.to_vec(), vec!["--name", "a\u{202E}b"]].concat(), "character in the name"),
    ] {
        let ran = mailwright(&arguments, "", &[], folder.path());
        says(&ran, 2, part);
        assert!(!folder.path().join("out").exists(), "{arguments:?}");
    }
}

#[test]
fn clients_are_listed() {
    let ran = run(&["clients", "--json"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    let ids: Vec<&str> = report["clients"].as_array().unwrap().iter().map(|client| client["id"].as_str().unwrap()).collect();
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(["thunderbird", "apple", "neomutt", "autoconfig", "sheet"].iter().all(|id| ids.contains(id)), "{ids:?}");
    for client in report["clients"].as_array().unwrap() {
        for field in ["name", "platforms", "receives", "holds_password", "carries", "security", "import", "verified"] {
            assert!(!client[field].is_null(), "{field} of {client}");
        }
        let verified = &client["verified"][0];
        assert!(["what", "with", "version", "on"].iter().all(|field| verified[field].is_string()), "{client}");
    }
    let text = run(&["clients"]).stdout;
    assert!(ids.iter().all(|id| text.contains(id)), "{text}");
}

#[test]
fn advise_follows_the_rule() {
    for (answers, recommendation, strength, concerns) in [
        (&[][..], "imap", "default", &["keep-a-backup"][..]),
        (&["--webmail", "yes"], "imap", "clear", &["keep-a-backup"]),
        (
            &["--limited-space", "yes"],
            "pop3",
            "clear",
            &["copies-fill-the-mailbox", "one-computer-only", "only-copy-here", "keep-a-backup"],
        ),
        (
            &["--poor-connection", "yes", "--several-devices", "no"],
            "pop3",
            "clear",
            &["one-computer-only", "only-copy-here", "keep-a-backup"],
        ),
        (&["--poor-connection", "yes", "--several-identities", "yes"], "imap", "balanced", &["line-is-poor", "keep-a-backup"]),
        (&["--limited-space", "unsure"], "imap", "default", &["keep-a-backup"]),
    ] {
        let ran = run(&[&["advise", "--json"], answers].concat());
        let report: Value = serde_json::from_str(&ran.stdout).unwrap();
        let told: Vec<&str> = report["concerns"].as_array().unwrap().iter().map(|concern| concern["code"].as_str().unwrap()).collect();
        assert_eq!(
            (ran.status, &report["recommendation"], &report["strength"]),
            (0, &json!(recommendation), &json!(strength)),
            "{answers:?}"
        );
        assert_eq!(told, concerns, "{answers:?}");
        assert_eq!(report["reasons"].as_array().unwrap().len(), 5);
    }
}

#[test]
fn advise_takes_what_was_measured() {
    let folder = tempfile::tempdir().unwrap();
    let server = |protocol: &str| json!({"protocol": protocol, "host": "x.example"});
    let test =
        |protocol: &str, diagnosis: &str, mailbox: Value| json!({"server": server(protocol), "diagnosis": diagnosis, "mailbox": mailbox});
    let servers = json!([server("imap"), server("pop3"), server("smtp"), server("jmap")]);
    for (tests, recommendation, strength, space) in [
        (json!([]), "imap", "default", json!(null)),
        (json!([test("imap", "ok", json!(null)), test("pop3", "protocol-disabled", json!(null))]), "imap", "forced", json!(null)),
        (json!([test("imap", "auth-failed", json!(null)), test("pop3", "ok", json!({"messages": 3}))]), "pop3", "forced", json!(null)),
        (
            json!([
                test("imap", "ok", json!({"quota_used": 90, "quota_limit": 100})),
                test("pop3", "ok", json!(null)),
                test("jmap", "new", json!({}))
            ]),
            "pop3",
            "clear",
            json!("measured"),
        ),
    ] {
        let report = json!({"address": "anna@example.org", "servers": servers, "tests": tests, "later": "more"});
        fs::write(folder.path().join("report.json"), report.to_string()).unwrap();
        let ran = mailwright(&["advise", "--json", "--evidence", "report.json"], "", &[], folder.path());
        let advice: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((&advice["recommendation"], &advice["strength"]), (&json!(recommendation), &json!(strength)), "{tests}");
        assert_eq!(advice["reasons"][1].get("from").cloned().unwrap_or_default(), space, "{tests}");
    }
}

#[test]
fn advise_takes_what_is_known_of_the_use_and_of_the_provider() {
    let folder = tempfile::tempdir().unwrap();
    let mailbox = json!({"habits": {"identities": 3, "programs": ["thunderbird", "later", "iphone"]}});
    let server = |protocol: &str| json!({"protocol": protocol});
    let report = json!({
        "servers": [],
        "guide": {"webmail": "https://mail.example.org/", "restore": {"days": 15, "page": "https://help.example.org/"}},
        "tests": [
            {"server": server("imap"), "diagnosis": "ok", "mailbox": mailbox},
            {"server": server("pop3"), "diagnosis": "ok", "mailbox": null, "pop3": {"uidl": false, "top": true, "login_delay_s": 1200}},
        ],
    });
    fs::write(folder.path().join("report.json"), report.to_string()).unwrap();
    let ask = |more: &[&'static str]| {
        let ran = mailwright(&[&["advise", "--json", "--evidence", "report.json"], more].concat(), "", &[], folder.path());
        serde_json::from_str::<Value>(&ran.stdout).unwrap()
    };
    let advice = ask(&[]);
    let from =
        |advice: &Value| -> Vec<bool> { advice["reasons"].as_array().unwrap().iter().map(|reason| reason.get("from").is_some()).collect() };
    assert_eq!((from(&advice), &advice["strength"]), (vec![true, false, false, true, true], &json!("clear")), "{advice}");
    let pop3 = &advice["ways"][1];
    let codes: Vec<&str> = pop3["concerns"].as_array().unwrap().iter().map(|concern| concern["code"].as_str().unwrap()).collect();
    assert_eq!(codes[..2], ["fetched-twice", "wait-between-looks"], "{advice}");
    assert_eq!(advice["ways"][0]["backup"], json!({"code": "provider-restores", "days": 15, "page": "https://help.example.org/"}));
    let advice = ask(&["--webmail", "no", "--several-devices", "no", "--several-identities", "no", "--poor-connection", "yes"]);
    assert_eq!((from(&advice), &advice["recommendation"]), (vec![false; 5], &json!("pop3")), "{advice}");
}

#[test]
fn advise_takes_a_poor_line_only_where_every_server_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let test = |protocol: &str, line: Value| json!({"server": {"protocol": protocol}, "diagnosis": "ok", "mailbox": null, "line": line});
    let slow = json!({"round_trip_ms": 900, "bytes_per_second": 4000, "later": 1});
    for (other, from) in [(slow.clone(), json!("measured")), (json!({"round_trip_ms": 20, "bytes_per_second": 90_000}), json!(null))] {
        let report = json!({"servers": [], "tests": [test("imap", slow.clone()), test("pop3", other)]});
        fs::write(folder.path().join("report.json"), report.to_string()).unwrap();
        let ran = mailwright(&["advise", "--json", "--evidence", "report.json"], "", &[], folder.path());
        let advice: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(advice["reasons"][2].get("from").cloned().unwrap_or_default(), from, "{report}");
    }
}

#[test]
fn who_asks_for_json_gets_one_document_whatever_happens() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let export = |more: &[&'static str]| [&["export", "anna@example.org", "--json", "--to"][..], more, &SERVERS].concat();
    for (arguments, status, code) in [
        (vec!["discover", "--json"], 2, "usage"),
        (vec!["nonsense", "--json"], 2, "usage"),
        (vec!["test", "--json", "anna@example.org"], 2, "no-secret"),
        (vec!["test", "--json", "anna@example.org", "--password-file", "nowhere"], 2, "bad-secret"),
        (vec!["advise", "--json", "--evidence", "file"], 2, "bad-evidence"),
        (vec!["setup", "--json"], 1, "input-ended"),
        (export(&["nonesuch", "--out", "out"]), 2, "no-such-client"),
        (export(&["apple", "--out", "out", "--protocol", "pop3"]), 1, "not-offered"),
        (export(&["apple", "--out", "file"]), 1, "not-written"),
    ] {
        let ran = mailwright(&arguments, "", &[], folder.path());
        assert_eq!((ran.status, failure(&ran).as_str()), (status, code), "{arguments:?}");
    }
    let ran = mailwright(&export(&["apple", "--out", "file"]), "", &[], folder.path());
    assert!(ran.stderr.contains("a file stands where a folder is needed.") && !ran.stderr.contains(".mailwright-"), "{}", ran.stderr);
}

#[test]
fn a_test_of_nothing_says_what_is_missing() {
    let ran = mailwright(
        &[&["test", "anna@example.org", "--protocol", "pop3"][..], &SERVERS].concat(),
        "",
        &[("MAILWRIGHT_PASSWORD", "x")],
        tempfile::tempdir().unwrap().path(),
    );
    assert!(ran.status == 1 && ran.stdout.contains("There is no POP3 server to test."), "{}", ran.stdout);
}

#[test]
fn what_an_export_changed_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let export = |more: &[&str]| {
        let arguments = [&["export", "anna@example.org", "--to", "apple,sheet", "--out", "new/out"][..], &SERVERS, more].concat();
        assert_eq!(mailwright(&arguments, "", &[], folder.path()).status, 0);
    };
    let undo = |more: &[&str]| mailwright(&[&["undo"][..], more].concat(), "", &[], folder.path());
    let ran = undo(&["--json"]);
    assert_eq!((ran.status, serde_json::from_str::<Value>(&ran.stdout).unwrap()["outcome"].clone()), (1, json!("nothing")));
    assert!(!folder.path().join(".local").exists(), "a question leaves nothing behind");
    export(&[]);
    export(&["--force", "--name", "Anna"]);
    let files: Vec<_> = fs::read_dir(folder.path().join("new/out")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let has_name = || files.iter().all(|file| fs::read_to_string(file).unwrap().contains("Anna"));
    assert!(has_name());
    let ran = undo(&["--json"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        (ran.status, &report["outcome"], &report["left"], &report["change"]["deed"]),
        (0, &json!("undone"), &json!(1), &json!("export"))
    );
    assert_eq!((report["restored"].as_array().unwrap().len(), report["removed"].as_array().unwrap().len(), has_name()), (3, 0, false));
    fs::write(&files[0], "edited").unwrap();
    let ran = undo(&[]);
    assert!(ran.status == 1 && ran.stdout.contains("undo --force") && ran.stdout.contains(files[0].to_str().unwrap()), "{}", ran.stdout);
    let report: Value = serde_json::from_str(&undo(&["--json"]).stdout).unwrap();
    assert_eq!((&report["outcome"], &report["changed"]), (&json!("changed"), &json!([files[0].to_str().unwrap()])));
    assert_eq!((fs::read_to_string(&files[0]).unwrap(), files[1].exists()), ("edited".into(), true));
    let ran = undo(&["--force"]);
    assert!(ran.status == 0 && ran.stdout.contains("is gone again") && !folder.path().join("new").exists(), "{}", ran.stdout);
    fs::write(folder.path().join(".local/state/mailwright/undo.json"), "{").unwrap();
    let ran = undo(&["--json"]);
    assert_eq!((ran.status, failure(&ran)), (2, "bad-journal".into()));
}

#[test]
fn export_without_a_password_writes_and_says_that_nothing_is_proved() {
    let folder = tempfile::tempdir().unwrap();
    let export = [&["export", "anna@example.org", "--to", "apple,sheet", "--out", "out", "--json"][..], &SERVERS].concat();
    let ran = mailwright(&export, "", &[], folder.path());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.status, &report["protocol"], &report["proved"]), (0, &json!("imap"), &json!(false)), "{}", ran.stderr);
    assert!(ran.stderr.contains("Nobody has signed in with these settings yet"), "{}", ran.stderr);
    let paths: Vec<&str> = report["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
    assert_eq!((paths.len(), fs::read_dir(folder.path().join("out")).unwrap().count()), (3, 3));

    // A second time, one of them being somebody's own by now.
    let own = folder.path().join(paths[1]);
    fs::remove_file(folder.path().join(paths[0])).unwrap();
    fs::write(&own, "mine").unwrap();
    let ran = mailwright(&export, "", &[], folder.path());
    assert_eq!((ran.status, failure(&ran)), (1, "file-exists".into()));
    assert!(ran.stderr.contains(paths[1]), "{}", ran.stderr);
    assert!(fs::read(&own).unwrap() == b"mine" && !folder.path().join(paths[0]).exists());
    assert_eq!(mailwright(&[&export[..], &["--force"]].concat(), "", &[], folder.path()).status, 0);
    assert!(fs::read(&own).unwrap() != b"mine" && folder.path().join(paths[0]).exists());
}

#[test]
fn export_refuses_what_the_servers_do_not_offer_and_what_was_not_agreed_to() {
    let folder = tempfile::tempdir().unwrap();
    let export = |more: &[&str]| {
        let arguments = [&["export", "anna@example.org", "--to", "sheet", "--out", "out"], more].concat();
        let ran = mailwright(&arguments, "", &[], folder.path());
        assert!(ran.status == 0 || !folder.path().join("out").exists(), "{more:?}");
        ran
    };
    says(&export(&[&SERVERS[..], &["--protocol", "pop3"]].concat()), 1, "no POP3 server");
    says(&export(&SERVERS[..2]), 1, "no SMTP server");
    let clear = ["--server", "imap://imap.example.org?security=none", "--server", "smtp://smtp.example.org"];
    says(&export(&clear), 1, "--accept-insecure");
    assert_eq!(export(&[&clear[..], &["--accept-insecure"]].concat()).status, 0);
}

#[test]
fn the_password_is_in_a_file_only_where_asked_and_then_for_its_owner_alone() {
    let password = "correct horse & <battery>";
    let folder = tempfile::tempdir().unwrap();
    let export = |out: &str, more: &[&str]| {
        let arguments =
            [&["export", "anna@example.org", "--to", "neomutt,apple", "--untested", "-vv", "--out", out][..], &SERVERS, more].concat();
        let ran = mailwright(&arguments, "", &[("MAILWRIGHT_PASSWORD", password)], folder.path());
        assert!(ran.status == 0 && !ran.stdout.contains("horse") && !ran.stderr.contains("horse"), "{}{}", ran.stdout, ran.stderr);
        let files = fs::read_dir(folder.path().join(out)).unwrap().map(|entry| entry.unwrap().path());
        (files.collect::<Vec<_>>(), ran.stderr)
    };
    let (files, stderr) = export("without", &[]);
    assert!(files.len() == 2 && files.iter().all(|file| !fs::read_to_string(file).unwrap().contains("horse")));
    assert!(!stderr.contains("Your password will be in the file"));
    let (files, stderr) = export("with", &["--embed-password"]);
    assert!(files.len() == 2 && files.iter().all(|file| fs::read_to_string(file).unwrap().contains("horse")));
    assert!(stderr.contains("Your password will be in the file"), "{stderr}");
    #[cfg(unix)]
    for file in files {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn without_a_display_the_way_in_the_terminal_is_named() {
    if cfg!(all(unix, not(target_os = "macos"))) || cfg!(not(feature = "window")) {
        says(&run(&[]), 2, "mailwright setup");
        says(&run(&["--json"]), 2, "mailwright setup");
    }
}

#[test]
fn the_bound_on_the_whole_command_holds_for_one_that_waits_for_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailwright"));
    command.args(["setup", "--timeout", "1"]).env_clear().env("HOME", folder.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    // Held open: nobody answers.
    let _input = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("1 seconds is over"));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_with_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailwright"));
    command.args(["setup"]).env_clear().env("HOME", folder.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _input = child.stdin.take();
    // Once it asks, it listens to the signal too.
    let mut heard = [0; 64];
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut heard).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(200));
    // The shell's own, since a small machine has no program of that name.
    let interrupted = Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status().unwrap();
    assert!(interrupted.success());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(1), "Stopped.\n"));
}

#[test]
fn setup_ends_cleanly_with_its_input() {
    let folder = tempfile::tempdir().unwrap();
    let ran = mailwright(&["setup"], "Anna\nanna at home\n", &[], folder.path());
    assert!(ran.status == 1 && ran.stderr.contains("The input ended"), "{}", ran.stderr);
    assert!(ran.stdout.contains("Step 1 of 7") && ran.stdout.contains("An address has an @ in it"), "{}", ran.stdout);
    let ran = mailwright(&["setup", "--json"], "q\n", &[], folder.path());
    assert_eq!((ran.status, failure(&ran)), (1, "stopped".into()));
    assert!(ran.stderr.contains("Nothing was written."), "{}", ran.stderr);
}

const ORGANISATION: &str = r#"name = "Example AG"
language = "en"
domains = ["example.org"]
[[servers]]
url = "imap://%EMAILLOCALPART%@imap.example.org"
[[servers]]
url = "smtp://smtp.example.org:587?security=starttls"
[help]
name = "The IT desk"
phone = "030 1234"
"#;

#[test]
fn what_an_organisation_prepared_is_used_and_nobody_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mailwright.toml");
    fs::write(&file, ORGANISATION).unwrap();
    let file = file.to_str().unwrap();
    let discover = ["discover", "--no-connect", "--json", "Anna.B@example.org"];
    for (arguments, environment) in
        [([&discover[..], &["--organisation", file]].concat(), vec![]), (discover.to_vec(), vec![("MAILWRIGHT_ORGANISATION", file)])]
    {
        let ran = mailwright(&arguments, "", &environment, folder.path());
        let report: Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!((ran.status, &report["outcome"], &report["organisation"]), (0, &json!("found"), &json!("Example AG")));
        let server = |protocol: &str, host: &str, port: u16, security: &str, username: &str| {
            json!({"protocol": protocol, "host": host, "port": port, "security": security, "auth": [], "username": username,
                "source": "organisation", "trust": "authenticated"})
        };
        let imap = server("imap", "imap.example.org", 993, "tls", "Anna.B");
        assert_eq!(report["servers"], json!([imap, server("smtp", "smtp.example.org", 587, "starttls", "Anna.B@example.org")]));
        let asked = report["sources"].as_array().unwrap().iter().filter(|source| source["result"] != "skipped");
        assert_eq!(asked.map(|source| source["source"].as_str().unwrap()).collect::<Vec<_>>(), ["organisation"]);
    }
    let text = mailwright(&["discover", "--no-connect", "anna@example.org", "--organisation", file], "", &[], folder.path()).stdout;
    assert!(text.contains("The file that your organisation has prepared") && text.contains("Example AG"), "{text}");
    let export = ["export", "anna@example.org", "--no-connect", "--to", "sheet", "--out", "out", "--organisation", file];
    assert_eq!(mailwright(&export, "", &[], folder.path()).status, 0);
    let nobody = ["--server", "imap://127.0.0.1:1", "--password-stdin", "--organisation", file];
    let ran = mailwright(&[&["test", "anna@example.org"], &nobody[..]].concat(), "x\n", &[], folder.path());
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.contains("The IT desk can help you. Call 030 1234."), "{}", ran.stdout);
}

#[test]
fn a_broken_file_of_an_organisation_is_said_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mailwright.toml");
    let named = ["clients", "--organisation", "mailwright.toml"];
    for (text, part) in [
        ("name = \"x\"\n[help]\nfone = \"030\"\n", "In line 3, at “fone”: unknown field `fone`"),
        (
            "name = \"x\"\nclients = [\"outlok\"]\n",
            "In line 2, at “clients”: There are no settings files for “outlok”. There are: thunderbird,",
        ),
        ("name = \"x\"\nlanguage = \"Deutsch!\"\n", "at “language”: This is not the tag of a language"),
    ] {
        fs::write(&file, text).unwrap();
        says(&mailwright(&named, "", &[], folder.path()), 2, part);
        let ran = mailwright(&[&named[..], &["--json"]].concat(), "", &[], folder.path());
        assert_eq!(failure(&ran), "bad-organisation");
    }
    fs::remove_file(&file).unwrap();
    says(&mailwright(&named, "", &[], folder.path()), 2, "mailwright.toml, or tell whoever prepared it");
}

#[test]
fn a_domain_is_published_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let publish = |more: &[&str]| {
        let arguments = [&["publish", "example.org", "--out", "out", "--json"][..], more].concat();
        mailwright(&arguments, "", &[], folder.path())
    };
    for (more, status, code) in [
        (&["--server", "imap://i.example.org"][..], 2, "cannot-publish"),
        (&["--server", "imap://i.example.org?security=none", SERVERS[2], SERVERS[3]], 1, "cannot-publish"),
        (&[&SERVERS[..], &["--protocol", "pop3"]].concat(), 1, "cannot-publish"),
        (&[&SERVERS[..], &["--help-page", "http://example.org/"]].concat(), 2, "bad-help-page"),
        (&[&SERVERS[..], &["--web-server", "not a host"]].concat(), 2, "bad-web-server"),
    ] {
        let ran = publish(more);
        assert_eq!((ran.status, failure(&ran).as_str()), (status, code), "{more:?} {}", ran.stderr);
        assert!(!folder.path().join("out").exists(), "{more:?}");
    }
    let ran = publish(&[&SERVERS[..], &["--name", "Example & Sons", "--help-page", "https://example.org/mail", "--lang", "fr"]].concat());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((ran.status, ran.stderr.as_str(), &report["protocol"]), (0, "", &json!("imap")));
    let files: Vec<&str> = report["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
    assert!(files.len() > 12 && files.iter().all(|file| folder.path().join(file).is_file()), "{files:?}");
    let page = fs::read_to_string(folder.path().join("out/README.html")).unwrap();
    assert!(page.contains("lang=\"fr\"") && page.contains("_imaps._tcp"), "{page}");
    let config = fs::read_to_string(folder.path().join("out/www/mail/config-v1.1.xml")).unwrap();
    assert!(config.contains("Example &amp; Sons") && config.contains("https://example.org/mail"), "{config}");
    // A second time gives the same, and only if it may.
    let again = publish(&SERVERS);
    assert_eq!((again.status, failure(&again).as_str()), (1, "file-exists"));
    says(&run(&["publish", "nonsense", "--out", "x"]), 2, "“nonsense” is not a domain");
}
