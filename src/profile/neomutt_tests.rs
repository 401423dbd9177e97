//! The mutt file read back by a parser of its own; `tests/clients.rs` asks NeoMutt itself.

use std::collections::BTreeMap;

use super::*;
use crate::account::{Chosen, Host};
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// Reads lines of `set name = "value"` as the clients do: a quote that is not escaped ends the value, and a `$` or
/// backtick that is not escaped would be expanded, so it is refused.
fn parse(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut values = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.strip_prefix("set ").and_then(|rest| rest.split_once(" = ")).ok_or(line)?;
        let value = match value.strip_prefix('"') {
            Some(rest) => unquoted(rest)?,
            None if value.bytes().all(|b| b.is_ascii_alphabetic()) => value.to_owned(),
            None => return Err(line.to_owned()),
        };
        if values.insert(name.to_owned(), value).is_some() {
            return Err(format!("twice: {name}"));
        }
    }
    Ok(values)
}

fn unquoted(text: &str) -> Result<String, String> {
    let (mut out, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        match c {
            '"' => return if chars.as_str().is_empty() { Ok(out) } else { Err(format!("more after the quote: {text}")) },
            '\\' => match chars.next() {
                Some(c @ ('"' | '\\' | '$' | '`')) => out.push(c),
                other => return Err(format!("escape {other:?}")),
            },
            '$' | '`' => return Err(format!("would be expanded: {text}")),
            c => out.push(c),
        }
    }
    Err(format!("no end: {text}"))
}

fn values(account: &Account, password: bool) -> BTreeMap<String, String> {
    parse(&samples::text(write(account, &samples::options(password)).unwrap())).unwrap()
}

#[test]
fn an_imap_account_line_by_line() {
    let text = samples::text(write(&samples::account(Receive::Imap), &samples::options(false)).unwrap());
    assert_eq!(
        text,
        r#"# Mailwright: anna@example.org
set from = "anna@example.org"
set realname = "Anna Muster"
set ssl_starttls = yes
set ssl_force_tls = yes
set imap_user = "anna@example.org"
set folder = "imaps://imap.example.org:993/"
set spoolfile = "+INBOX"
set record = "+Sent"
set postponed = "+Drafts"
set trash = "+Trash"
set smtp_url = "smtps://anna%40example.org@smtp.example.org:465/"
"#
    );
}

#[test]
fn pop3_deletes_nothing_and_keeps_its_folders_at_home() {
    let values = values(&samples::account(Receive::Pop3), true);
    let folder = format!("~/Mail-{}", common::stem(&samples::account(Receive::Pop3).address));
    for (name, value) in [
        ("pop_host", "pops://pop.example.org:995/"),
        ("spoolfile", "pops://pop.example.org:995/"),
        ("pop_user", "anna@example.org"),
        ("pop_pass", PASSWORD),
        ("pop_delete", "no"),
        ("folder", &folder),
        ("record", "+Sent"),
    ] {
        assert_eq!(values.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!values.contains_key("imap_user"));
}

#[test]
fn starttls_is_forced_and_no_encryption_is_said() {
    for (security, schemes, force) in [
        (Security::Tls, ["imaps://", "smtps://"], "yes"),
        (Security::StartTls, ["imap://", "smtp://"], "yes"),
        (Security::None, ["imap://", "smtp://"], "no"),
    ] {
        let values = values(&samples::with_security(Receive::Imap, security), false);
        assert!(values["folder"].starts_with(schemes[0]) && values["smtp_url"].starts_with(schemes[1]), "{security}");
        assert_eq!([values["ssl_starttls"].as_str(), values["ssl_force_tls"].as_str()], [force, force], "{security}");
    }
    let pop = values(&samples::with_security(Receive::Pop3, Security::StartTls), false);
    assert_eq!(pop["pop_host"], "pop://pop.example.org:110/");
}

#[test]
fn a_plain_server_cannot_weaken_the_other_one() {
    let mut mixed = samples::with_security(Receive::Imap, Security::StartTls);
    mixed.outgoing = samples::with_security(Receive::Imap, Security::None).outgoing;
    assert!(matches!(write(&mixed, &samples::options(false)), Err(WriteError::Format(_))));
    mixed.incoming = samples::account(Receive::Imap).incoming;
    let values = values(&mixed, false);
    assert!(values["folder"].starts_with("imaps://"), "TLS from the first byte needs no setting: {}", values["folder"]);
}

#[test]
fn hostile_values_come_back_and_set_nothing_else() {
    for receive in [Receive::Imap, Receive::Pop3] {
        let hostile = values(&samples::hostile(receive), true);
        let (user, pass) = if receive == Receive::Imap { ("imap_user", "imap_pass") } else { ("pop_user", "pop_pass") };
        for (name, value) in [
            ("realname", NAME),
            ("from", "o'hara&`id`$x%s@example.org"),
            (user, LOGIN),
            (pass, PASSWORD),
            ("smtp_pass", PASSWORD),
            ("smtp_url", "smtps://a%22b%5Cc%60id%60%24HOME%2541%3B%3C%26%27%3E%20%23d@smtp.example.org:465/"),
        ] {
            assert_eq!(hostile.get(name).map(String::as_str), Some(value), "{name}");
        }
        assert_eq!(hostile.keys().collect::<Vec<_>>(), values(&samples::account(receive), true).keys().collect::<Vec<_>>());
    }
}

#[test]
fn folders_are_named_as_the_server_has_them_and_none_is_read_as_a_part_of_a_url() {
    let mut account = samples::full(Receive::Imap);
    let values = |account: &Account| values(account, false);
    assert_eq!(values(&account)["record"], "+INBOX.Gesendete Objekte");
    account.folders.sent = account::Folder::parse("50 % off? #1 $x `id`", None).ok();
    assert_eq!(values(&account)["record"], "+50 %25 off%3F %231 $x `id`");
    assert_eq!(values(&samples::full(Receive::Pop3))["record"], "+Sent");
}

#[test]
fn a_command_stands_in_backticks_where_it_can() {
    let options = Options { lookup: Some(crate::profile::Lookup::SecretTool), ..samples::options(false) };
    let text = |account: &Account| samples::text(write(account, &options).unwrap());
    let line = "set imap_pass = \"`secret-tool lookup service imap.example.org username anna@example.org`\"\n";
    assert!(text(&samples::account(Receive::Imap)).contains(line));
    // A backtick or backslash of a login name would end it: the program asks then.
    let hostile = text(&samples::hostile(Receive::Imap));
    assert!(!hostile.contains("imap_pass") && !hostile.contains("secret-tool"), "{hostile}");
}

#[test]
fn a_server_by_ipv6_address_stands_in_brackets() {
    let account = samples::changed(Receive::Imap, |server| server.host = Host::parse("2001:db8::1").unwrap());
    assert_eq!(values(&account, false)["folder"], "imaps://[2001:db8::1]:993/");
}

#[test]
fn oauth2_alone_is_refused_and_sending_without_a_login_names_nobody() {
    for (method, why) in [(AuthMethod::OAuth2, WriteError::BrowserSignIn), (AuthMethod::None, WriteError::Auth)] {
        let account = samples::with_auth(Receive::Imap, &[method]);
        assert_eq!(write(&account, &samples::options(false)), Err(why), "{method}");
    }
    let mut relay = samples::account(Receive::Imap);
    relay.outgoing = Chosen::Unproved(samples::with_auth(Receive::Imap, &[AuthMethod::ClientIpAddress]).outgoing.server().clone());
    let values = values(&relay, true);
    assert_eq!(values["smtp_url"], "smtps://smtp.example.org:465/");
    assert!(values.contains_key("imap_pass") && !values.contains_key("smtp_pass"));
}
