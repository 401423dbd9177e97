//! The autoconfig file parsed back, and its values compared.

use quick_xml::{Reader, events::Event};

use super::*;
use crate::account::{Address, Leave, LoginName, Receive};
use crate::profile::samples::{self, LOGIN};

/// Every element with a text, as `path text`, and every attribute, as `path@name value`. Refuses what is not well formed.
fn parse(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let (mut path, mut text, mut all) = (Vec::<String>::new(), String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                path.push(start.name().as_ref().to_string());
                for attribute in start.attributes() {
                    let attribute = attribute.unwrap();
                    let name = attribute.key.as_ref().to_string();
                    let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
                    all.push((format!("{}@{name}", path.join("/")), value));
                }
                text.clear();
            }
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(name) => {
                let entity = format!("&{};", &*name);
                text.push_str(&quick_xml::escape::unescape(&entity).unwrap());
            }
            Event::End(_) => {
                if !text.trim().is_empty() {
                    all.push((path.join("/"), text.clone()));
                }
                text.clear();
                path.pop();
            }
            Event::Eof => break,
            Event::Decl(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(path.is_empty());
    all
}

fn written(account: &Account, leave: Leave) -> Vec<(String, String)> {
    let files = write(account, &Options { leave, ..samples::options(true) }).unwrap();
    assert!(files[0].name.ends_with(".xml"));
    parse(&samples::text(files))
}

/// The values at `clientConfig/emailProvider/` and `path`.
fn at(all: &[(String, String)], path: &str) -> Vec<String> {
    let path = format!("clientConfig/emailProvider{path}");
    all.iter().filter(|(own, _)| *own == path).map(|(_, value)| value.clone()).collect()
}

#[test]
fn an_imap_account_element_by_element() {
    let all = written(&samples::account(Receive::Imap), Leave::for_days(14));
    for (path, value) in [
        ("@id", "example.org"),
        ("/domain", "example.org"),
        ("/displayName", "example.org"),
        ("/incomingServer@type", "imap"),
        ("/incomingServer/hostname", "imap.example.org"),
        ("/incomingServer/port", "993"),
        ("/incomingServer/socketType", "SSL"),
        ("/incomingServer/username", "%EMAILADDRESS%"),
        ("/incomingServer/authentication", "password-cleartext"),
        ("/outgoingServer@type", "smtp"),
        ("/outgoingServer/hostname", "smtp.example.org"),
        ("/outgoingServer/port", "465"),
        ("/outgoingServer/socketType", "SSL"),
        ("/outgoingServer/username", "%EMAILADDRESS%"),
        ("/outgoingServer/authentication", "password-cleartext"),
    ] {
        assert_eq!(at(&all, path), [value], "{path}");
    }
    assert_eq!(all[0], ("clientConfig@version".into(), "1.1".into()));
    assert!(!all.iter().any(|(path, _)| path.contains("pop3")));
}

#[test]
fn pop3_says_how_long_mail_stays() {
    let block = |days| {
        let all = written(&samples::account(Receive::Pop3), days);
        assert_eq!(at(&all, "/incomingServer@type"), ["pop3"]);
        ["leaveMessagesOnServer", "daysToLeaveMessagesOnServer"].map(|name| at(&all, &format!("/incomingServer/pop3/{name}")).concat())
    };
    assert_eq!(block(Leave::for_days(14)), ["true", "14"]);
    assert_eq!(block(Leave::Ever), ["true", ""]);
    assert_eq!(block(Leave::Never), ["false", ""]);
}

#[test]
fn the_login_is_a_placeholder_where_it_is_made_of_the_address() {
    for (address, login, expected) in [
        ("anna@example.org", None, "%EMAILADDRESS%"),
        ("anna@example.org", Some("anna@example.org"), "%EMAILADDRESS%"),
        ("anna@example.org", Some("anna"), "%EMAILLOCALPART%"),
        ("anna@example.org", Some("Anna"), "Anna"),
        ("anna@example.org", Some("u123"), "u123"),
        ("anna@Bücher.example", None, "%EMAILADDRESS%"),
        ("anna@bücher.example", Some("anna@xn--bcher-kva.example"), "anna@xn--bcher-kva.example"),
    ] {
        let mut account = samples::changed(Receive::Imap, |server| server.username = login.map(|login| LoginName::parse(login).unwrap()));
        account.address = Address::parse(address).unwrap();
        assert_eq!(at(&written(&account, Leave::Ever), "/incomingServer/username"), [expected], "{address} {login:?}");
    }
}

#[test]
fn encryption_and_every_method_in_order() {
    for (security, word) in [(Security::Tls, "SSL"), (Security::StartTls, "STARTTLS"), (Security::None, "plain")] {
        assert_eq!(at(&written(&samples::with_security(Receive::Imap, security), Leave::Ever), "/outgoingServer/socketType"), [word]);
    }
    let account = samples::with_auth(Receive::Imap, &[AuthMethod::OAuth2, AuthMethod::PasswordCleartext, AuthMethod::None]);
    let all = written(&account, Leave::Ever);
    assert_eq!(at(&all, "/incomingServer/authentication"), ["OAuth2", "password-cleartext"]);
    assert_eq!(at(&all, "/outgoingServer/authentication"), ["OAuth2", "password-cleartext", "none"]);
    let nobody = samples::with_auth(Receive::Imap, &[AuthMethod::None]);
    assert_eq!(write(&nobody, &samples::options(false)), Err(WriteError::Auth));
}

#[test]
fn hostile_values_come_back_and_make_no_element() {
    let hostile = written(&samples::hostile(Receive::Imap), Leave::Ever);
    assert_eq!(at(&hostile, "/incomingServer/username"), [LOGIN]);
    assert_eq!(at(&hostile, "/outgoingServer/username"), [LOGIN]);
    let paths = |all: &[(String, String)]| all.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&hostile), paths(&written(&samples::account(Receive::Imap), Leave::Ever)));
}
