//! The backup read after the app's own rules: which lists and keys it cannot do without, and their types.

use super::*;
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// The account of the backup; panics where the app would refuse it.
fn read(account: &Account, password: bool) -> (Value, Vec<Concern>) {
    let files = CLIENT.files(account, &samples::options(password)).unwrap();
    let backup: Value = serde_json::from_slice(&files[0].bytes).unwrap();
    assert!(["answers", "searches", "settings", "certificates"].iter().all(|list| backup[list].as_array().is_some_and(Vec::is_empty)));
    let [entry] = backup["accounts"].as_array().unwrap().as_slice() else { panic!("one account") };
    let text = ["host", "user", "password"];
    let number = ["encryption", "port", "auth_type"];
    let flag = ["synchronize", "primary"];
    let complete = |value: &Value| {
        text.iter().all(|key| value[key].is_string())
            && number.iter().all(|key| value[key].is_u64())
            && flag.iter().all(|key| value[key].is_boolean())
    };
    assert!(complete(entry) && entry["poll_interval"].is_u64() && entry["uuid"].as_str().unwrap().len() == 36, "{entry}");
    let ids = |list: &str| {
        let mut ids: Vec<u64> = entry[list].as_array().unwrap().iter().map(|value| value["id"].as_u64().unwrap()).collect();
        let count = ids.len();
        ids.dedup();
        assert!(count > 0 && ids.len() == count);
    };
    ids("identities");
    ids("folders");
    for identity in entry["identities"].as_array().unwrap() {
        assert!(complete(identity) && identity["name"].is_string() && identity["email"].is_string(), "{identity}");
    }
    for folder in entry["folders"].as_array().unwrap() {
        assert!(["Inbox", "Drafts", "Sent", "Trash", "Junk", "All"].contains(&folder["type"].as_str().unwrap()));
        assert!(folder["name"].is_string() && folder["synchronize"].is_boolean() && folder["sync_days"].is_u64());
    }
    (entry.clone(), files[0].concerns.clone())
}

fn folder_names(entry: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    entry["folders"].as_array().unwrap().iter().map(|folder| (text(&folder["type"]), text(&folder["name"]))).collect()
}

#[test]
fn an_everyday_account_says_that_its_folders_are_not_known() {
    let (entry, concerns) = read(&samples::account(Receive::Imap), false);
    assert_eq!(
        (&entry["protocol"], &entry["host"], &entry["port"], &entry["encryption"]),
        (&json!(0), &json!("imap.example.org"), &json!(993), &json!(0))
    );
    assert_eq!((&entry["user"], &entry["password"]), (&json!("anna@example.org"), &json!("")));
    let identity = &entry["identities"][0];
    assert_eq!((&identity["host"], &identity["port"], &identity["name"]), (&json!("smtp.example.org"), &json!(465), &json!("Anna Muster")));
    assert_eq!(folder_names(&entry), [("Inbox".to_owned(), "INBOX".to_owned())], "nothing is guessed");
    assert_eq!(concerns, [Concern::FoldersUnknown]);
}

#[test]
fn the_servers_own_folders_are_named() {
    let (entry, concerns) = read(&samples::full(Receive::Imap), false);
    let wanted = [
        ("Inbox", "INBOX"),
        ("Drafts", "INBOX.Entwürfe"),
        ("Sent", "INBOX.Gesendete Objekte"),
        ("Trash", "INBOX.Papierkorb"),
        ("Junk", "INBOX.Spam"),
        ("All", "INBOX.Archiv"),
    ];
    assert_eq!(folder_names(&entry), wanted.map(|(kind, name)| (kind.to_owned(), name.to_owned())));
    assert!(!concerns.contains(&Concern::FoldersUnknown));
    let signature = entry["identities"][0]["signature"].as_str().unwrap();
    assert!(signature.starts_with("Anna &quot;A&quot; Muster<br>Example &amp; Co. &lt;b&gt;"), "{signature}");
}

#[test]
fn pop3_leaves_mail_there_and_has_folders_on_the_phone() {
    let (entry, concerns) = read(&samples::account(Receive::Pop3), false);
    assert_eq!((&entry["protocol"], &entry["leave_on_server"]), (&json!(1), &json!(true)));
    assert_eq!(folder_names(&entry).len(), 4);
    assert_eq!(concerns, [Concern::LeaveDaysLeftOut]);
}

#[test]
fn hostile_values_come_back() {
    let (entry, _) = read(&samples::with_identities(samples::hostile(Receive::Imap), NAME), true);
    assert_eq!((&entry["user"], &entry["password"]), (&json!(LOGIN), &json!(PASSWORD)));
    let identities = entry["identities"].as_array().unwrap();
    assert!(identities.len() == 3 && identities.iter().all(|identity| identity["name"] == NAME && identity["password"] == PASSWORD));
    assert_eq!(identities.iter().filter(|identity| identity["primary"] == true).count(), 1);
}

#[test]
fn encryption_by_its_number_and_methods_with_a_password_only() {
    for (security, number) in [(Security::Tls, 0), (Security::StartTls, 1), (Security::None, 2)] {
        let (entry, _) = read(&samples::with_security(Receive::Imap, security), false);
        assert_eq!((&entry["encryption"], &entry["identities"][0]["encryption"]), (&json!(number), &json!(number)));
    }
    for method in [AuthMethod::OAuth2, AuthMethod::Ntlm, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
}
