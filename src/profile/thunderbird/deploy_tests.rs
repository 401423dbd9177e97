//! The three zips for administrators: their places, what a strict reader of each finds, and that nothing breaks out of the script.

use super::*;
use crate::account::LoginName;
use crate::profile::samples::{self, NAME};

fn unpacked(client: &Client, account: &Account) -> Vec<(String, String)> {
    pack::unzip(&client.files(account, &samples::options(true)).unwrap()[0].bytes)
}

/// The preferences of the policies, each a default.
fn preferences(account: &Account) -> Map<String, serde_json::Value> {
    let files = unpacked(&POLICIES, account);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].0, "distribution/policies.json");
    let document: serde_json::Value = serde_json::from_str(&files[0].1).unwrap();
    let preferences = document["policies"]["Preferences"].as_object().unwrap().clone();
    assert!(document.as_object().unwrap().len() == 1 && document["policies"].as_object().unwrap().len() == 1);
    for (name, of) in &preferences {
        assert!(name.starts_with("mail."), "a policy may set no other: {name}");
        assert_eq!(of["Status"], "default", "what a person changes stays");
        assert!(of["Value"] != json!(0) && of["Value"] != json!(1), "{name} would arrive as a truth value");
    }
    preferences
}

#[test]
fn policies_make_one_account_of_a_number_of_its_own() {
    let account = samples::full(Receive::Imap);
    let preferences = preferences(&account);
    let key = preferences["mail.accountmanager.accounts"]["Value"].as_str().unwrap().to_owned();
    let number = key.strip_prefix("account").unwrap();
    assert!(number.parse::<u32>().unwrap() >= 10_000, "{number}");
    for (name, value) in [
        (format!("mail.account.{key}.server"), json!(format!("server{number}"))),
        (format!("mail.server.server{number}.hostname"), json!("imap.example.org")),
        (format!("mail.server.server{number}.port"), json!(993)),
        (format!("mail.identity.id{number}.fullName"), json!("Anna Muster")),
        (format!("mail.smtpserver.smtp{number}.try_ssl"), json!(3)),
    ] {
        assert_eq!(preferences[&name]["Value"], value, "{name}");
    }
    assert_ne!(own_keys(&account).0, own_keys(&samples::account(Receive::Pop3)).0);
}

#[test]
fn policies_refuse_what_would_arrive_as_something_else() {
    let refused = |account: &Account| POLICIES.files(account, &samples::options(false));
    assert_eq!(refused(&samples::with_security(Receive::Imap, Security::None)), Err(WriteError::Security));
    assert_eq!(refused(&samples::with_auth(Receive::Imap, &[AuthMethod::None])), Err(WriteError::Auth));
}

#[test]
fn hostile_values_stay_values_in_a_policy() {
    let preferences = preferences(&samples::hostile(Receive::Pop3));
    let name = preferences.iter().find(|(name, _)| name.ends_with(".fullName")).unwrap().1;
    assert_eq!(name["Value"], NAME);
}

/// What a script sets: name and expression, as they stand.
fn sets(account: &Account) -> (String, Vec<(String, String)>) {
    let files = unpacked(&AUTOCONFIG, account);
    let [(js_name, js_text), (cfg_name, script)] = [files[0].clone(), files[1].clone()];
    assert_eq!((js_name.as_str(), cfg_name.as_str()), ("defaults/pref/autoconfig.js", "mailwright.cfg"));
    assert!(js_text.contains("pref(\"general.config.filename\", \"mailwright.cfg\");") && js_text.is_ascii());
    let lines: Vec<&str> = script.lines().collect();
    assert!(lines[0].starts_with("//") && lines[lines.len() - 1] == "}");
    let prefs = lines[3..lines.len() - 1].iter().map(|line| {
        let inner = line.strip_prefix("  pref(").unwrap().strip_suffix(");").unwrap();
        let (name, value) = inner.split_once(", ").unwrap();
        (serde_json::from_str::<String>(name).unwrap(), value.to_owned())
    });
    (lines[2].to_owned(), prefs.collect())
}

fn set<'a>(prefs: &'a [(String, String)], name: &str) -> &'a str {
    &prefs.iter().find(|pref| pref.0 == name).unwrap().1
}

#[test]
fn the_script_makes_the_account_of_whoever_is_logged_in() {
    let (guard, prefs) = sets(&samples::account(Receive::Imap));
    assert_eq!(guard, "if (user && !getPref(\"mail.accountmanager.accounts\")) {");
    for (name, expression) in [
        ("mail.server.server1.userName", "user + \"@example.org\""),
        ("mail.server.server1.name", "user + \"@example.org\""),
        ("mail.server.server1.type", "\"imap\""),
        ("mail.server.server1.hostname", "\"imap.example.org\""),
        ("mail.identity.id1.useremail", "user + \"@example.org\""),
        ("mail.identity.id1.fullName", "user === \"anna\" ? \"Anna Muster\" : \"\""),
        ("mail.smtpserver.smtp1.username", "user + \"@example.org\""),
        ("mail.smtpserver.smtp1.port", "465"),
    ] {
        assert_eq!(set(&prefs, name), expression, "{name}");
    }
    let mut local = samples::changed(Receive::Imap, |server| server.username = LoginName::parse("imap").ok());
    local.address = crate::account::Address::parse("imap@example.org").unwrap();
    let (_, prefs) = sets(&local);
    assert_eq!(set(&prefs, "mail.server.server1.userName"), "user");
    assert_eq!(set(&prefs, "mail.server.server1.type"), "\"imap\"", "a word of the format is no name");
}

#[test]
fn what_is_one_persons_own_is_for_that_person_alone() {
    let local = "o'hara&`id`$x%s";
    let (guard, prefs) = sets(&samples::hostile(Receive::Imap));
    assert_eq!(guard, format!("if (user === {} && !getPref(\"mail.accountmanager.accounts\")) {{", js(local)));
    assert_eq!(serde_json::from_str::<String>(set(&prefs, "mail.identity.id1.fullName")).unwrap(), NAME);
    assert!(sets(&samples::full(Receive::Imap)).0.contains("user === \"anna\""), "a signature is one person's own");
}

#[test]
fn a_string_of_the_script_is_one() {
    let all: String = (0u8..=0x7F).map(char::from).chain("ä😀\u{2028}\u{2029}</script>".chars()).collect();
    let written = js(&all);
    assert_eq!(serde_json::from_str::<String>(&written).unwrap(), all);
    assert!(!written.contains(['\u{2028}', '\u{2029}', '\n', '\r']) && !written.contains("</"));
}

#[test]
fn the_file_of_a_domain_has_the_domains_name() {
    let account = samples::account(Receive::Imap);
    let files = unpacked(&ISP, &account);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].0, "isp/example.org.xml");
    assert_eq!(files[0].1.as_bytes(), autoconfig::document(&account, &samples::options(false)).unwrap());
}
