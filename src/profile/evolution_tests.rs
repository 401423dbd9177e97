//! The three files read back by a strict reader of key files.

use super::*;
use crate::profile::keyfile::tests::{Entries, read, value};
use crate::profile::samples::{self, LOGIN, NAME};

/// The three files: where mail is received, who writes, where mail is sent.
fn written(account: &Account) -> (Vec<File>, [Entries; 3]) {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.strip_prefix(&common::stem(&account.address)).unwrap()).collect();
    assert_eq!(names, [".source", "-identity.source", "-transport.source"]);
    let entries = [0, 1, 2].map(|at| read(std::str::from_utf8(&files[at].bytes).unwrap()));
    (files, entries)
}

fn expect(entries: &Entries, group: &str, keys: &[(&str, &str)]) {
    for (key, wanted) in keys {
        assert_eq!(value(entries, group, key).as_deref(), Some(*wanted), "[{group}] {key}");
    }
}

#[test]
fn an_imap_account_file_by_file() {
    let (_, [receives, writes, sends]) = written(&samples::account(Receive::Imap));
    let uid = common::stem(&samples::account(Receive::Imap).address);
    expect(&receives, "Data Source", &[("DisplayName", "anna@example.org"), ("Enabled", "true"), ("Parent", "")]);
    let login = [("Host", "imap.example.org"), ("Port", "993"), ("Method", "PLAIN"), ("User", "anna@example.org")];
    expect(&receives, "Authentication", &login);
    expect(&receives, "Security", &[("Method", "ssl-on-alternate-port")]);
    expect(&receives, "Mail Account", &[("BackendName", "imapx"), ("IdentityUid", &format!("{uid}-identity"))]);
    expect(&writes, "Data Source", &[("Parent", &uid)]);
    expect(&writes, "Mail Identity", &[("Address", "anna@example.org"), ("Name", "Anna Muster")]);
    expect(&writes, "Mail Submission", &[("TransportUid", &format!("{uid}-transport"))]);
    expect(&sends, "Mail Transport", &[("BackendName", "smtp")]);
    expect(&sends, "Authentication", &[("Host", "smtp.example.org"), ("Port", "465"), ("User", "anna@example.org")]);
}

#[test]
fn pop3_never_deletes_by_age_and_says_so() {
    let (files, [receives, ..]) = written(&samples::account(Receive::Pop3));
    expect(&receives, "Mail Account", &[("BackendName", "pop")]);
    expect(&receives, "Pop Backend", &[("KeepOnServer", "true"), ("DeleteExpunged", "false")]);
    assert_eq!(value(&receives, "Pop Backend", "DeleteAfterDays"), None);
    assert_eq!(files[0].concerns, [Concern::DaysCountedOtherwise]);
    let for_good = CLIENT.files(&samples::account(Receive::Pop3), &Options::default()).unwrap();
    assert_eq!(for_good[0].concerns, []);
}

#[test]
fn hostile_values_come_back_and_make_no_key() {
    let (_, hostile) = written(&samples::with_identities(samples::hostile(Receive::Imap), NAME));
    expect(&hostile[0], "Authentication", &[("User", LOGIN)]);
    expect(&hostile[1], "Mail Identity", &[("Name", NAME), ("Address", "o'hara&`id`$x%s@example.org")]);
    let aliases = value(&hostile[1], "Mail Identity", "Aliases").unwrap();
    assert!(aliases.ends_with("<o'hara&`id`$x%s@example.org>") && aliases.contains("^shop@example.org>, "), "{aliases}");
    let (_, plain) = written(&samples::with_identities(samples::account(Receive::Imap), "Shop"));
    for (hostile, plain) in hostile.iter().zip(&plain) {
        let keys = |entries: &Entries| entries.iter().map(|(group, key, _)| format!("{group} {key}")).collect::<Vec<_>>();
        assert_eq!(keys(hostile), keys(plain));
    }
}

#[test]
fn real_folders_are_named_by_their_path() {
    let (_, [receives, writes, _]) = written(&samples::full(Receive::Imap));
    let uid = common::stem(&samples::full(Receive::Imap).address);
    expect(&writes, "Mail Submission", &[("SentFolder", &format!("folder://{uid}/INBOX/Gesendete%20Objekte"))]);
    expect(&writes, "Mail Composition", &[("DraftsFolder", &format!("folder://{uid}/INBOX/Entw%C3%BCrfe"))]);
    expect(&receives, "Imapx Backend", &[("UseRealTrashPath", "true"), ("RealTrashPath", "INBOX/Papierkorb")]);
    expect(&receives, "Mail Account", &[("ArchiveFolder", &format!("folder://{uid}/INBOX/Archiv"))]);
    assert_eq!(value(&written(&samples::full(Receive::Pop3)).1[1], "Mail Submission", "SentFolder"), None);
}

#[test]
fn encryption_and_methods_by_their_words() {
    for (security, word) in
        [(Security::None, "none"), (Security::StartTls, "starttls-on-standard-port"), (Security::Tls, "ssl-on-alternate-port")]
    {
        let (_, [receives, _, sends]) = written(&samples::with_security(Receive::Imap, security));
        expect(&receives, "Security", &[("Method", word)]);
        expect(&sends, "Security", &[("Method", word)]);
    }
    let encrypted = written(&samples::with_auth(Receive::Imap, &[AuthMethod::OAuth2, AuthMethod::PasswordEncrypted])).1;
    expect(&encrypted[0], "Authentication", &[("Method", "CRAM-MD5")]);
    let none = samples::with_auth(Receive::Imap, &[AuthMethod::None]);
    assert_eq!(write(&none, &Options::default()), Err(WriteError::Auth));
    let mut open = samples::account(Receive::Imap);
    open.outgoing = none.outgoing;
    let sends = &written(&open).1[2];
    assert!(value(sends, "Authentication", "User").is_none() && value(sends, "Authentication", "Method").is_none());
}

#[test]
fn passwords_are_looked_for_under_the_files_that_log_in() {
    let account = samples::account(Receive::Imap);
    let places = CLIENT.secret_places(&account);
    let uid = common::stem(&account.address);
    assert_eq!(places.len(), 2);
    for (place, uid) in places.iter().zip([uid.clone(), format!("{uid}-transport")]) {
        assert_eq!(place.schema, "org.gnome.Evolution.Data.Source");
        assert_eq!(place.attributes, [("e-source-uid", uid), ("eds-origin", "evolution-data-server".to_owned())]);
    }
}
