//! The file read back as Windows reads such files: lines, blanks cut off, one pair of quotes taken away.

use std::collections::BTreeMap;

use super::*;
use crate::profile::samples::{self, LOGIN, NAME};

type Sections = BTreeMap<String, BTreeMap<String, String>>;

fn read(account: &Account) -> Sections {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    assert!(files[0].concerns.contains(&Concern::NotTriedWithClient));
    let bytes = &files[0].bytes;
    let text = match bytes.strip_prefix(b"\xFF\xFE") {
        Some(units) => String::from_utf16(&units.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect::<Vec<_>>()).unwrap(),
        None => String::from_utf8(bytes.clone()).unwrap(),
    };
    let (mut sections, mut section) = (Sections::new(), String::new());
    for line in text.split("\r\n").map(str::trim).filter(|line| !line.is_empty()) {
        assert!(!line.contains(['\r', '\n']));
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name.to_owned();
            assert!(sections.insert(section.clone(), BTreeMap::new()).is_none(), "twice: {name}");
            continue;
        }
        let (key, value) = line.split_once('=').unwrap();
        let value = value.trim();
        let inner = ['"', '\''].iter().find_map(|mark| value.strip_prefix(*mark)?.strip_suffix(*mark));
        assert!(sections.get_mut(&section).unwrap().insert(key.to_owned(), inner.unwrap_or(value).to_owned()).is_none());
    }
    sections
}

#[test]
fn an_imap_account_and_what_its_names_stand_for() {
    let prf = read(&samples::account(Receive::Imap));
    assert_eq!(prf["Internet Account List"]["Account1"], "IMAP_I_Mail");
    assert_eq!(prf["General"]["OverwriteProfile"], "Append");
    let account = &prf["Account1"];
    for (key, value) in [
        ("IMAPServer", "imap.example.org"),
        ("IMAPPort", "993"),
        ("IMAPUseSSL", "1"),
        ("IMAPUserName", "anna@example.org"),
        ("SMTPServer", "smtp.example.org"),
        ("SMTPPort", "465"),
        ("SMTPSecureConnection", "1"),
        ("SMTPUseAuth", "1"),
        ("DisplayName", "Anna Muster"),
    ] {
        assert_eq!(account[key], value, "{key}");
    }
    let names = &prf["IMAP_I_Mail"];
    let unknown: Vec<_> = account.keys().filter(|key| *key != "UniqueService" && !names.contains_key(*key)).collect();
    assert!(unknown.is_empty(), "not in the mapping: {unknown:?}");
    assert!(names.iter().all(|(key, value)| key == "AccountType" || value.starts_with("PT_UNICODE,0x") || value.starts_with("PT_LONG,0x")));
}

#[test]
fn pop3_leaves_mail_there() {
    let prf = read(&samples::account(Receive::Pop3));
    assert_eq!((prf["I_Mail"]["AccountType"].as_str(), prf["Account1"]["LeaveOnServer"].as_str()), ("POP3", "1"));
}

#[test]
fn hostile_values_come_back_and_make_no_line() {
    let hostile = read(&samples::hostile(Receive::Imap));
    assert_eq!((hostile["Account1"]["DisplayName"].as_str(), hostile["Account1"]["IMAPUserName"].as_str()), (NAME, LOGIN));
    assert!(hostile["Account1"].keys().eq(read(&samples::account(Receive::Imap))["Account1"].keys()));
    for text in ["\"a\"", "'", " a ", "a;b=c[d]"] {
        let mut prf = Prf::default();
        prf.set("key", text);
        let line = prf.0.trim_end_matches("\r\n").strip_prefix("key=").unwrap().trim();
        let inner = ['"', '\''].iter().find_map(|mark| line.strip_prefix(*mark)?.strip_suffix(*mark)).unwrap_or(line);
        assert_eq!(inner, text);
    }
}

#[test]
fn starttls_is_said_where_mail_is_sent_and_refused_where_it_is_received() {
    assert_eq!(write(&samples::with_security(Receive::Imap, Security::StartTls), &Options::default()), Err(WriteError::Security));
    let mut account = samples::account(Receive::Imap);
    account.outgoing = samples::with_security(Receive::Imap, Security::StartTls).outgoing;
    assert_eq!(read(&account)["Account1"]["SMTPSecureConnection"], "2");
}
