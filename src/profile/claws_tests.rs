//! The two files in the zip, read back line by line and as events.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::*;
use crate::account::{Leave, LoginName};
use crate::profile::samples::{self, LOGIN, NAME};

fn written(account: &Account, days: Option<u16>) -> (BTreeMap<String, String>, Vec<BTreeMap<String, String>>) {
    let files = CLIENT.files(account, &Options { leave: days.map_or(Leave::Ever, Leave::for_days), ..samples::options(true) }).unwrap();
    let inside = pack::unzip(&files[0].bytes);
    let stem = common::stem(&account.address);
    assert_eq!(
        inside.iter().map(|file| file.0.as_str()).collect::<Vec<_>>(),
        [format!("{stem}/accountrc"), format!("{stem}/folderlist.xml")]
    );
    let mut lines = inside[0].1.lines();
    assert_eq!(lines.next(), Some("[Account: 1]"));
    let mut rc = BTreeMap::new();
    for line in lines {
        let (key, value) = line.split_once('=').unwrap();
        assert!(rc.insert(key.to_owned(), value.to_owned()).is_none(), "twice: {line}");
    }
    (rc, elements(&inside[1].1))
}

/// The attributes of every folder.
fn elements(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(start) | Event::Empty(start) => {
                let attribute = |attribute: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
                    let attribute = attribute.unwrap();
                    (attribute.key.as_ref().to_owned(), quick_xml::escape::unescape(&attribute.value).unwrap().into_owned())
                };
                found.push(start.attributes().map(attribute).collect());
            }
            _ => {}
        }
    }
}

fn expect(rc: &BTreeMap<String, String>, keys: &[(&str, &str)]) {
    for (key, wanted) in keys {
        assert_eq!(rc.get(*key).map(String::as_str), Some(*wanted), "{key}");
    }
}

#[test]
fn an_imap_account_key_by_key() {
    let (rc, folders) = written(&samples::account(Receive::Imap), Some(14));
    let keys = [
        ("protocol", "1"),
        ("receive_server", "imap.example.org"),
        ("imap_port", "993"),
        ("set_imapport", "1"),
        ("ssl_imap", "1"),
        ("user_id", "anna@example.org"),
        ("smtp_server", "smtp.example.org"),
        ("smtp_port", "465"),
        ("ssl_smtp", "1"),
        ("use_smtp_auth", "1"),
        ("name", "Anna Muster"),
        ("address", "anna@example.org"),
    ];
    expect(&rc, &keys);
    assert!(!rc.contains_key("remove_mail"), "IMAP leaves mail where it is");
    let account = folders.iter().find(|folder| folder.get("account_id").is_some()).unwrap();
    assert_eq!((account["type"].as_str(), account["name"].as_str()), ("imap", "anna@example.org"));
}

#[test]
fn pop3_leaves_mail_for_days_or_for_good() {
    let (rc, folders) = written(&samples::account(Receive::Pop3), Some(14));
    expect(&rc, &[("protocol", "0"), ("pop_port", "995"), ("ssl_pop", "1"), ("remove_mail", "1"), ("message_leave_time", "14")]);
    assert!(folders.iter().all(|folder| folder.get("type").is_none_or(|kind| kind != "imap")));
    expect(&written(&samples::account(Receive::Pop3), None).0, &[("remove_mail", "0")]);
    expect(&written(&samples::account(Receive::Pop3), Some(0)).0, &[("remove_mail", "1"), ("message_leave_time", "0")]);
}

#[test]
fn hostile_values_come_back_and_make_no_key() {
    let (hostile, folders) = written(&samples::hostile(Receive::Imap), None);
    expect(&hostile, &[("user_id", LOGIN), ("smtp_user_id", LOGIN), ("name", NAME)]);
    assert!(folders.iter().any(|folder| folder.get("name").is_some_and(|name| name == "o'hara&`id`$x%s@example.org")));
    let (plain, _) = written(&samples::account(Receive::Imap), None);
    assert!(hostile.keys().eq(plain.keys()));
}

#[test]
fn real_folders_are_named_by_their_path() {
    let (rc, _) = written(&samples::full(Receive::Imap), None);
    expect(&rc, &[("set_sent_folder", "1"), ("sent_folder", "#imap/anna@example.org/INBOX/Gesendete Objekte")]);
    expect(&rc, &[("draft_folder", "#imap/anna@example.org/INBOX/Entwürfe"), ("set_trash_folder", "1")]);
}

#[test]
fn encryption_by_its_number_and_what_cannot_be_said() {
    for (security, number) in [(Security::None, "0"), (Security::Tls, "1"), (Security::StartTls, "2")] {
        let (rc, _) = written(&samples::with_security(Receive::Imap, security), None);
        expect(&rc, &[("ssl_imap", number), ("ssl_smtp", number)]);
    }
    for method in [AuthMethod::OAuth2, AuthMethod::Ntlm, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
    let blank = samples::changed(Receive::Imap, |server| server.username = LoginName::parse(" anna").ok());
    if blank.login(blank.incoming.server()) == " anna" {
        assert_eq!(write(&blank, &Options::default()), Err(WriteError::Login));
    }
}
