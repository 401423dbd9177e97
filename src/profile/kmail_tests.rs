//! The four files in the zip, read back by a strict reader of key files.

use super::*;
use crate::profile::kconfig;
use crate::profile::keyfile::tests::{Entries, read, value};
use crate::profile::samples::{self, LOGIN, NAME};

/// The files by name, each read.
fn written(account: &Account) -> Vec<(String, Entries)> {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    pack::unzip(&files[0].bytes).into_iter().map(|(name, text)| (name, read(&text))).collect()
}

/// The only group beginning so in the file called so, and the file.
fn group<'a>(files: &'a [(String, Entries)], file: &str, begins: &str) -> (&'a Entries, String) {
    let entries = &files.iter().find(|(name, _)| name.ends_with(file)).unwrap_or_else(|| panic!("{file}")).1;
    (entries, entries.iter().find(|(group, ..)| group.starts_with(begins)).unwrap().0.clone())
}

fn expect(files: &[(String, Entries)], file: &str, begins: &str, keys: &[(&str, &str)]) {
    let (entries, group) = group(files, file, begins);
    for (key, wanted) in keys {
        assert_eq!(value(entries, &group, key).as_deref(), Some(*wanted), "{file} [{group}] {key}");
    }
}

#[test]
fn an_imap_account_file_by_file() {
    let files = written(&samples::account(Receive::Imap));
    let (agents, _) = group(&files, "akonadi/agentsrc", "Instances");
    let (_, key, agent) = &agents[0];
    let instance = key.strip_suffix("\\AgentType").unwrap();
    assert_eq!(agent, "akonadi_imap_resource");
    assert!(files.iter().any(|(name, _)| *name == format!("{instance}rc")), "the agent's own file is called after it");
    let network = [
        ("ImapServer", "imap.example.org"),
        ("ImapPort", "993"),
        ("UserName", "anna@example.org"),
        ("Safety", "SSL"),
        ("Authentication", "1"),
    ];
    expect(&files, &format!("{instance}rc"), "network", &network);
    let transport = [
        ("host", "smtp.example.org"),
        ("port", "465"),
        ("encryption", "SSL"),
        ("auth", "true"),
        ("authtype", "PLAIN"),
        ("user", "anna@example.org"),
    ];
    expect(&files, "mailtransports", "Transport ", &transport);
    expect(&files, "emailidentities", "Identity #", &[("Name", "Anna Muster"), ("Email Address", "anna@example.org")]);
    let (transports, name) = group(&files, "mailtransports", "Transport ");
    let (identities, identity) = group(&files, "emailidentities", "Identity #");
    assert_eq!(value(identities, &identity, "Transport"), value(transports, &name, "id"));
    assert_eq!(value(identities, "General", "Default Identity"), value(identities, &identity, "uoid"));
}

#[test]
fn pop3_leaves_mail_there() {
    let files = written(&samples::with_security(Receive::Pop3, Security::StartTls));
    let keys = [
        ("host", "pop.example.org"),
        ("login", "anna@example.org"),
        ("useTLS", "true"),
        ("useSSL", "false"),
        ("leaveOnServer", "true"),
        ("leaveOnServerDays", "14"),
    ];
    let name = files.iter().find(|(name, _)| name.starts_with("akonadi_pop3_resource_")).unwrap().0.clone();
    expect(&files, &name, "General", &keys);
}

#[test]
fn hostile_values_come_back_and_make_no_key() {
    let hostile = written(&samples::hostile(Receive::Imap));
    expect(&hostile, "emailidentities", "Identity #", &[("Name", NAME)]);
    expect(&hostile, "mailtransports", "Transport ", &[("user", LOGIN)]);
    let plain = written(&samples::account(Receive::Imap));
    for (hostile, plain) in hostile.iter().zip(&plain).skip(1) {
        assert!(hostile.1.iter().map(|entry| &entry.1).eq(plain.1.iter().map(|entry| &entry.1)), "{}", plain.0);
    }
}

#[test]
fn each_identity_is_a_group_and_has_the_signature() {
    let account = samples::with_identities(samples::full(Receive::Imap), "Shop");
    let files = written(&account);
    let (identities, _) = group(&files, "emailidentities", "Identity #");
    let mut ids: Vec<_> = identities.iter().filter(|(_, key, _)| key == "uoid").map(|(_, _, id)| id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
    let signature = account.signature.as_ref().unwrap().as_str();
    expect(&files, "emailidentities", "Identity #", &[("Inline Signature", signature), ("Signature Enabled", "true")]);
}

#[test]
fn merged_twice_it_is_there_once() {
    let files = CLIENT.files(&samples::full(Receive::Imap), &samples::options(false)).unwrap();
    for (name, ours) in pack::unzip(&files[0].bytes) {
        let theirs = b"[General]\ndefault-transport=1\n\n[Transport 1]\nid=1\n";
        let once = kconfig::merge(theirs, ours.as_bytes());
        assert_eq!(kconfig::merge(&once, ours.as_bytes()), once, "{name}");
        let once = String::from_utf8(once).unwrap();
        assert!(std::str::from_utf8(theirs).unwrap().lines().all(|line| once.lines().any(|kept| kept == line)), "{name}");
    }
}

#[test]
fn what_cannot_be_said_is_refused() {
    for method in [AuthMethod::OAuth2, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
}
