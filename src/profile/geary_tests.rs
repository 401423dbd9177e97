//! The file in the zip, read back by a strict reader of key files.

use super::*;
use crate::profile::keyfile::tests::{Entries, items, read, value};
use crate::profile::samples::{self, LOGIN, NAME};

fn written(account: &Account) -> Entries {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    let inside = pack::unzip(&files[0].bytes);
    assert_eq!(inside.len(), 1);
    assert_eq!(inside[0].0, format!("{}/geary.ini", common::stem(&account.address)));
    read(&inside[0].1)
}

fn expect(entries: &Entries, group: &str, keys: &[(&str, &str)]) {
    for (key, wanted) in keys {
        assert_eq!(value(entries, group, key).as_deref(), Some(*wanted), "[{group}] {key}");
    }
}

#[test]
fn an_everyday_account() {
    let ini = written(&samples::account(Receive::Imap));
    expect(&ini, "Metadata", &[("version", "1"), ("status", "enabled")]);
    expect(&ini, "Account", &[("label", "anna@example.org"), ("service_provider", "other"), ("use_signature", "false")]);
    assert_eq!(items(&ini, "Account", "sender_mailboxes"), ["\"Anna Muster\" <anna@example.org>"]);
    let incoming = [
        ("login", "anna@example.org"),
        ("host", "imap.example.org"),
        ("port", "993"),
        ("transport_security", "transport"),
        ("credentials", "custom"),
    ];
    expect(&ini, "Incoming", &incoming);
    expect(&ini, "Outgoing", &[("host", "smtp.example.org"), ("port", "465"), ("credentials", "use-incoming")]);
}

#[test]
fn hostile_values_come_back_and_make_no_key() {
    let hostile = written(&samples::with_identities(samples::hostile(Receive::Imap), NAME));
    expect(&hostile, "Incoming", &[("login", LOGIN)]);
    let senders = items(&hostile, "Account", "sender_mailboxes");
    assert_eq!(senders.len(), 3);
    assert!(senders[0].ends_with(" <o'hara&`id`$x%s@example.org>"), "{senders:?}");
    let plain = written(&samples::with_identities(samples::account(Receive::Imap), "Shop"));
    let keys = |entries: &Entries| entries.iter().map(|(group, key, _)| format!("{group} {key}")).collect::<Vec<_>>();
    assert_eq!(keys(&hostile), keys(&plain));
}

#[test]
fn folders_part_by_part_and_the_signature_line_by_line() {
    let account = samples::full(Receive::Imap);
    let ini = written(&account);
    assert_eq!(items(&ini, "Folders", "sent_folder"), ["INBOX", "Gesendete Objekte"]);
    assert_eq!(items(&ini, "Folders", "drafts_folder"), ["INBOX", "Entwürfe"]);
    expect(&ini, "Account", &[("use_signature", "true"), ("signature", account.signature.as_ref().unwrap().as_str())]);
}

#[test]
fn encryption_and_logins_by_their_words() {
    for (security, word) in [(Security::None, "none"), (Security::StartTls, "start-tls"), (Security::Tls, "transport")] {
        let ini = written(&samples::with_security(Receive::Imap, security));
        expect(&ini, "Incoming", &[("transport_security", word)]);
        expect(&ini, "Outgoing", &[("transport_security", word)]);
    }
    let mut account = samples::account(Receive::Imap);
    account.outgoing = samples::with_auth(Receive::Imap, &[AuthMethod::None]).outgoing;
    let ini = written(&account);
    expect(&ini, "Outgoing", &[("credentials", "none")]);
    assert_eq!(value(&ini, "Outgoing", "login"), None);
    account.outgoing = samples::hostile(Receive::Imap).outgoing;
    expect(&written(&account), "Outgoing", &[("credentials", "custom"), ("login", LOGIN)]);
    for method in [AuthMethod::OAuth2, AuthMethod::Ntlm, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
}

#[test]
fn passwords_are_looked_for_by_login_and_host() {
    let places = CLIENT.secret_places(&samples::account(Receive::Imap));
    let of =
        |host: &str, proto: &str| vec![("login", "anna@example.org".to_owned()), ("host", host.to_owned()), ("proto", proto.to_owned())];
    let attributes: Vec<_> = places.iter().map(|place| place.attributes.clone()).collect();
    assert_eq!(attributes, [of("imap.example.org", "IMAP"), of("smtp.example.org", "SMTP")]);
    assert!(places.iter().all(|place| place.schema == "org.gnome.Geary"));
}
