//! The Apple profile against a table of the facts of Apple's schema (`com.apple.mail.managed`, top level, common keys).

use plist::{Dictionary, Value};

use super::*;
use crate::account::LoginName;
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// A value's type in the schema, with the values that are allowed.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    OneOf(&'static [&'static str]),
    Uuid,
    One,
    Integer,
    Flag,
    Array,
}
use Kind::{Array, Flag, Integer, One, OneOf, Text, Uuid};

const AUTH: Kind = OneOf(&["EmailAuthNone", "EmailAuthPassword", "EmailAuthCRAMMD5", "EmailAuthNTLM", "EmailAuthHTTPMD5"]);

/// Key, kind, whether it is required.
type Rule = (&'static str, Kind, bool);

const COMMON: &[Rule] =
    &[("PayloadIdentifier", Text, true), ("PayloadUUID", Uuid, true), ("PayloadVersion", One, true), ("PayloadDisplayName", Text, false)];
const TOP: &[Rule] = &[("PayloadType", OneOf(&["Configuration"]), true), ("PayloadContent", Array, true)];
const MAIL: &[Rule] = &[
    ("PayloadType", OneOf(&["com.apple.mail.managed"]), true),
    ("EmailAccountDescription", Text, false),
    ("EmailAccountName", Text, false),
    ("EmailAccountType", OneOf(&["EmailTypeIMAP", "EmailTypePOP"]), true),
    ("EmailAddress", Text, false),
    ("IncomingMailServerAuthentication", AUTH, true),
    ("IncomingMailServerHostName", Text, true),
    ("IncomingMailServerPortNumber", Integer, false),
    ("IncomingMailServerUseSSL", Flag, false),
    ("IncomingMailServerUsername", Text, false),
    ("IncomingPassword", Text, false),
    ("OutgoingMailServerAuthentication", AUTH, true),
    ("OutgoingMailServerHostName", Text, true),
    ("OutgoingMailServerPortNumber", Integer, false),
    ("OutgoingMailServerUseSSL", Flag, false),
    ("OutgoingMailServerUsername", Text, false),
    ("OutgoingPassword", Text, false),
    ("OutgoingPasswordSameAsIncomingPassword", Flag, false),
];

fn fits(kind: Kind, value: &Value) -> bool {
    match kind {
        Text => value.as_string().is_some_and(|text| !text.is_empty()),
        OneOf(words) => value.as_string().is_some_and(|text| words.contains(&text)),
        Uuid => value.as_string().is_some_and(|text| uuid::Uuid::try_parse(text).is_ok() && text.len() == 36),
        One => value.as_signed_integer() == Some(1),
        Integer => value.as_signed_integer().is_some(),
        Flag => value.as_boolean().is_some(),
        Array => value.as_array().is_some_and(|array| !array.is_empty()),
    }
}

/// What is wrong with a dictionary by these rules.
fn faults(keys: &Dictionary, rules: &[Rule]) -> Vec<String> {
    let rules: Vec<&Rule> = COMMON.iter().chain(rules).collect();
    let missing = rules.iter().filter(|(key, _, required)| *required && !keys.contains_key(key)).map(|rule| format!("missing {}", rule.0));
    let wrong = keys.iter().filter_map(|(key, value)| match rules.iter().find(|rule| rule.0 == key) {
        None => Some(format!("unknown {key}")),
        Some((_, kind, _)) => (!fits(*kind, value)).then(|| format!("wrong {key}")),
    });
    missing.chain(wrong).collect()
}

/// The rules for calendars.
const CALDAV: &[Rule] = &[
    ("PayloadType", OneOf(&["com.apple.caldav.account"]), true),
    ("CalDAVAccountDescription", Text, false),
    ("CalDAVHostName", Text, true),
    ("CalDAVUsername", Text, false),
    ("CalDAVPassword", Text, false),
    ("CalDAVPrincipalURL", Text, false),
    ("CalDAVUseSSL", Flag, false),
    ("CalDAVPort", Integer, false),
];

/// The rules for address books.
const CARDDAV: &[Rule] = &[
    ("PayloadType", OneOf(&["com.apple.carddav.account"]), true),
    ("CardDAVAccountDescription", Text, false),
    ("CardDAVHostName", Text, true),
    ("CardDAVUsername", Text, false),
    ("CardDAVPassword", Text, false),
    ("CardDAVPrincipalURL", Text, false),
    ("CardDAVUseSSL", Flag, false),
    ("CardDAVPort", Integer, false),
];

/// What is wrong with a profile.
fn check(profile: &Value) -> Vec<String> {
    let top = profile.as_dictionary().unwrap();
    let mut found = faults(top, TOP);
    let mut ids = vec![(top.get("PayloadUUID").cloned(), top.get("PayloadIdentifier").cloned())];
    for item in top.get("PayloadContent").and_then(Value::as_array).into_iter().flatten() {
        let keys = item.as_dictionary().unwrap();
        found.extend(faults(
            keys,
            match field(keys, "PayloadType") {
                "com.apple.caldav.account" => CALDAV,
                "com.apple.carddav.account" => CARDDAV,
                _ => MAIL,
            },
        ));
        let own = (keys.get("PayloadUUID").cloned(), keys.get("PayloadIdentifier").cloned());
        if ids.iter().any(|id| id.0 == own.0 || id.1 == own.1) {
            found.push("doubled identifier".into());
        }
        ids.push(own);
    }
    found
}

fn read(files: &[File]) -> Value {
    Value::from_reader_xml(files[0].bytes.as_slice()).unwrap()
}

fn mail(profile: &Value) -> &Dictionary {
    profile.as_dictionary().unwrap()["PayloadContent"].as_array().unwrap()[0].as_dictionary().unwrap()
}

fn field<'a>(keys: &'a Dictionary, key: &str) -> &'a str {
    keys.get(key).and_then(Value::as_string).unwrap_or("(none)")
}

fn written(account: &Account, password: bool) -> (Value, Vec<File>) {
    let files = write(account, &samples::options(password)).unwrap();
    (read(&files), files)
}

#[test]
fn every_profile_keeps_apples_schema() {
    for receive in [Receive::Imap, Receive::Pop3] {
        let mut accounts = vec![samples::account(receive), samples::hostile(receive), samples::full(receive)];
        accounts.extend(Security::ALL.map(|security| samples::with_security(receive, security)));
        accounts.extend(
            [AuthMethod::PasswordEncrypted, AuthMethod::Ntlm, AuthMethod::None].map(|method| samples::with_auth(receive, &[method])),
        );
        for account in accounts {
            for password in [false, true] {
                assert_eq!(check(&written(&account, password).0), Vec::<String>::new(), "{account:?}");
            }
        }
    }
}

#[test]
fn the_check_finds_what_is_wrong() {
    let (good, _) = written(&samples::account(Receive::Imap), false);
    let spoilt = |change: &dyn Fn(&mut Dictionary)| {
        let mut profile = good.clone();
        let content = profile.as_dictionary_mut().unwrap().get_mut("PayloadContent").unwrap().as_array_mut().unwrap();
        change(content[0].as_dictionary_mut().unwrap());
        check(&profile)
    };
    let top_uuid = good.as_dictionary().unwrap()["PayloadUUID"].clone();
    assert_eq!(spoilt(&|mail| drop(mail.remove("IncomingMailServerAuthentication"))), ["missing IncomingMailServerAuthentication"]);
    assert_eq!(spoilt(&|mail| drop(mail.insert("EmailAccountType".into(), "IMAP".into()))), ["wrong EmailAccountType"]);
    assert_eq!(
        spoilt(&|mail| drop(mail.insert("IncomingMailServerPortNumber".into(), "993".into()))),
        ["wrong IncomingMailServerPortNumber"]
    );
    assert_eq!(spoilt(&|mail| drop(mail.insert("PayloadVersion".into(), Value::Real(1.0)))), ["wrong PayloadVersion"]);
    assert_eq!(spoilt(&|mail| drop(mail.insert("PayloadUUID".into(), "42".into()))), ["wrong PayloadUUID"]);
    assert_eq!(spoilt(&|mail| drop(mail.insert("PayloadUUID".into(), top_uuid.clone()))), ["doubled identifier"]);
    assert_eq!(spoilt(&|mail| drop(mail.insert("UseSSL".into(), true.into()))), ["unknown UseSSL"]);
}

#[test]
fn an_everyday_account_field_by_field() {
    let (profile, files) = written(&samples::account(Receive::Imap), false);
    assert_eq!(field(profile.as_dictionary().unwrap(), "PayloadDisplayName"), "anna@example.org");
    let mail = mail(&profile);
    for (key, value) in [
        ("EmailAccountType", "EmailTypeIMAP"),
        ("EmailAccountName", "Anna Muster"),
        ("EmailAddress", "anna@example.org"),
        ("IncomingMailServerHostName", "imap.example.org"),
        ("IncomingMailServerAuthentication", "EmailAuthPassword"),
        ("IncomingMailServerUsername", "anna@example.org"),
        ("OutgoingMailServerHostName", "smtp.example.org"),
        ("OutgoingMailServerAuthentication", "EmailAuthPassword"),
        ("OutgoingMailServerUsername", "anna@example.org"),
    ] {
        assert_eq!(field(mail, key), value, "{key}");
    }
    assert_eq!(mail["IncomingMailServerPortNumber"].as_signed_integer(), Some(993));
    assert_eq!(mail["OutgoingMailServerPortNumber"].as_signed_integer(), Some(465));
    assert_eq!(mail["OutgoingPasswordSameAsIncomingPassword"].as_boolean(), Some(true));
    assert_eq!(files[0].concerns, []);
    assert!(files[0].name.ends_with(".mobileconfig"));
}

#[test]
fn encryption_is_written_even_where_apples_default_would_drop_it() {
    for (security, ssl, ports, concerns) in [
        (Security::Tls, true, (995, 465), vec![Concern::NoLeaveOnServer, Concern::Unproved]),
        (Security::StartTls, true, (110, 587), vec![Concern::NoLeaveOnServer, Concern::StarttlsByPort, Concern::Unproved]),
        (Security::None, false, (110, 587), vec![Concern::NoLeaveOnServer, Concern::Unproved]),
    ] {
        let (profile, files) = written(&samples::with_security(Receive::Pop3, security), false);
        let mail = mail(&profile);
        assert_eq!(field(mail, "EmailAccountType"), "EmailTypePOP");
        for (side, port) in [("Incoming", ports.0), ("Outgoing", ports.1)] {
            assert_eq!(mail[&format!("{side}MailServerUseSSL")].as_boolean(), Some(ssl), "{security}");
            assert_eq!(mail[&format!("{side}MailServerPortNumber")].as_signed_integer(), Some(port), "{security}");
        }
        assert_eq!(files[0].concerns, concerns, "{security}");
    }
}

#[test]
fn hostile_values_come_back_as_they_were() {
    let (profile, files) = written(&samples::hostile(Receive::Imap), true);
    let mail = mail(&profile);
    for (key, value) in [
        ("EmailAccountName", NAME),
        ("EmailAddress", "o'hara&`id`$x%s@example.org"),
        ("IncomingMailServerUsername", LOGIN),
        ("OutgoingMailServerUsername", LOGIN),
        ("IncomingPassword", PASSWORD),
        ("OutgoingPassword", PASSWORD),
    ] {
        assert_eq!(field(mail, key), value, "{key}");
    }
    assert_eq!(files[0].concerns, [Concern::HoldsPassword, Concern::Unproved]);
}

#[test]
fn a_second_export_replaces_the_first() {
    let ids = |account: &Account, password| {
        let (profile, _) = written(account, password);
        let top = profile.as_dictionary().unwrap();
        let (top, mail) = (top, mail(&profile));
        [top, mail].map(|keys| (field(keys, "PayloadIdentifier").to_owned(), field(keys, "PayloadUUID").to_owned()))
    };
    let account = samples::account(Receive::Imap);
    let moved = samples::changed(Receive::Imap, |server| server.username = LoginName::parse("other").ok());
    assert_eq!(ids(&account, false), ids(&moved, true), "other settings, the same account");
    let pop3 = ids(&samples::account(Receive::Pop3), false);
    for (one, other) in ids(&account, false).iter().zip(&pop3) {
        assert!(one.0 != other.0 && one.1 != other.1, "another protocol is another account");
    }
    assert!(ids(&account, false)[0].0.starts_with("org.example.mailwright.anna-example.org-"));
}

#[test]
fn what_cannot_be_said_is_refused_and_what_needs_no_login_names_nobody() {
    for (method, why) in [(AuthMethod::OAuth2, WriteError::BrowserSignIn), (AuthMethod::Gssapi, WriteError::Auth)] {
        let account = samples::with_auth(Receive::Imap, &[method]);
        assert_eq!(write(&account, &samples::options(false)), Err(why));
    }
    let both = samples::with_auth(Receive::Imap, &[AuthMethod::OAuth2, AuthMethod::PasswordEncrypted]);
    assert_eq!(field(mail(&written(&both, false).0), "IncomingMailServerAuthentication"), "EmailAuthCRAMMD5");
    let (profile, files) = written(&samples::with_auth(Receive::Imap, &[AuthMethod::None]), true);
    assert_eq!(field(mail(&profile), "OutgoingMailServerAuthentication"), "EmailAuthNone");
    assert!(!mail(&profile).contains_key("OutgoingMailServerUsername"));
    assert!(!mail(&profile).contains_key("OutgoingPassword") && !files[0].concerns.contains(&Concern::HoldsPassword));
}

#[test]
fn calendars_and_address_books_are_payloads_of_their_own() {
    let (profile, _) = written(&samples::full(Receive::Imap), true);
    let content = profile.as_dictionary().unwrap()["PayloadContent"].as_array().unwrap();
    let [_, calendars, books] = [0, 1, 2].map(|at| content[at].as_dictionary().unwrap());
    for (keys, name, port, path) in [(calendars, "CalDAV", 443, "/cal/"), (books, "CardDAV", 8443, "/")] {
        assert_eq!(field(keys, &format!("{name}HostName")), "dav.example.org");
        assert_eq!(field(keys, &format!("{name}PrincipalURL")), path);
        assert_eq!(field(keys, &format!("{name}Username")), "anna@example.org");
        assert_eq!(field(keys, &format!("{name}Password")), PASSWORD);
        assert_eq!(keys[&format!("{name}Port")].as_signed_integer(), Some(port));
        assert_eq!(keys[&format!("{name}UseSSL")].as_boolean(), Some(true));
    }
    assert_eq!(content.len(), 3);
}
