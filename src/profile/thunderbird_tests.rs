//! The zip read back by a parser as strict as Thunderbird's own, and its values compared.

use std::collections::BTreeMap;
use std::io::Read as _;

use super::*;
use crate::account::{AuthMethod, Leave, Receive};
use crate::profile::samples::{self, LOGIN, NAME};

/// Reads `prefs.js` as Thunderbird does, and more strictly: one `user_pref("…", value);` a line and nothing else. Strings
/// come back unquoted, with a leading `s:`, so that `"3"` is not `3`.
fn parse(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut prefs = BTreeMap::new();
    for line in text.split_terminator('\n') {
        let inner = line.strip_prefix("user_pref(").and_then(|rest| rest.strip_suffix(");")).ok_or_else(|| line.to_owned())?;
        let (name, rest) = string(inner)?;
        let value = rest.strip_prefix(", ").ok_or_else(|| line.to_owned())?;
        let value = if value.starts_with('"') {
            let (value, rest) = string(value)?;
            if !rest.is_empty() {
                return Err(line.to_owned());
            }
            format!("s:{value}")
        } else if matches!(value, "true" | "false") || value.parse::<i32>().is_ok() {
            value.to_owned()
        } else {
            return Err(line.to_owned());
        };
        if prefs.insert(name, value).is_some() {
            return Err(format!("twice: {line}"));
        }
    }
    Ok(prefs)
}

/// The string at the start of `text`, and what follows it. Only the escapes that Thunderbird takes.
fn string(text: &str) -> Result<(String, &str), String> {
    let mut chars = text.strip_prefix('"').ok_or("no quote")?.char_indices();
    let mut out = String::new();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((out, &text[at + 2..])),
            '\\' => match chars.next().map(|(_, c)| c) {
                Some(c @ ('"' | '\'' | '\\')) => out.push(c),
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some(kind @ ('x' | 'u')) => {
                    let digits: String = chars.by_ref().take(if kind == 'x' { 2 } else { 4 }).map(|(_, c)| c).collect();
                    let code = u32::from_str_radix(&digits, 16).map_err(|_| format!("bad hex {digits}"))?;
                    out.push(char::from_u32(code).filter(|c| *c != '\0').ok_or("bad character")?);
                }
                other => return Err(format!("escape {other:?}")),
            },
            c if c.is_control() => return Err("raw control character".into()),
            c => out.push(c),
        }
    }
    Err("no end".into())
}

fn prefs(account: &Account, leave: Leave) -> BTreeMap<String, String> {
    let files = write(account, &Options { leave, ..samples::options(true) }).unwrap();
    assert!(files.len() == 1 && files[0].name.ends_with(".zip"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(files[0].bytes.clone())).unwrap();
    assert_eq!(
        zip.file_names().map(|name| name.unwrap().into_owned()).collect::<Vec<_>>(),
        ["prefs.js"],
        "Thunderbird takes a lone prefs.js as a profile"
    );
    let mut text = String::new();
    zip.by_index(0).unwrap().read_to_string(&mut text).unwrap();
    parse(&text).unwrap()
}

#[test]
fn the_parser_is_as_strict_as_thunderbird() {
    for bad in [
        r#"user_pref("a", "\t");"#,
        r#"user_pref("a", "\b");"#,
        r#"user_pref("a", "\f");"#,
        r#"user_pref("a", "\/");"#,
        r#"user_pref("a", "\u0000");"#,
        r#"user_pref("a", "b")"#,
        r#"user_pref("a", "b"); user_pref("c", "d");"#,
        r#"user_pref("a", 1.5);"#,
        r#"user_pref("a", b);"#,
        r#"pref("a", 1);"#,
        "user_pref(\"a\", \"\u{1}\");",
    ] {
        assert!(parse(bad).is_err(), "{bad}");
    }
    assert_eq!(parse("user_pref(\"a\", \"\\x41\\u00E4\\\"\\\\\\n\");\n").unwrap()["a"], "s:Aä\"\\\n");
}

#[test]
fn an_imap_account_value_by_value() {
    let prefs = prefs(&samples::account(Receive::Imap), Leave::for_days(14));
    for (name, value) in [
        ("mail.accountmanager.accounts", "s:account1"),
        ("mail.accountmanager.defaultaccount", "s:account1"),
        ("mail.account.account1.identities", "s:id1"),
        ("mail.account.account1.server", "s:server1"),
        ("mail.identity.id1.fullName", "s:Anna Muster"),
        ("mail.identity.id1.useremail", "s:anna@example.org"),
        ("mail.identity.id1.smtpServer", "s:smtp1"),
        ("mail.identity.id1.valid", "true"),
        ("mail.server.server1.type", "s:imap"),
        ("mail.server.server1.name", "s:anna@example.org"),
        ("mail.server.server1.hostname", "s:imap.example.org"),
        ("mail.server.server1.port", "993"),
        ("mail.server.server1.userName", "s:anna@example.org"),
        ("mail.server.server1.socketType", "3"),
        ("mail.server.server1.authMethod", "3"),
        ("mail.smtpservers", "s:smtp1"),
        ("mail.smtp.defaultserver", "s:smtp1"),
        ("mail.smtpserver.smtp1.hostname", "s:smtp.example.org"),
        ("mail.smtpserver.smtp1.port", "465"),
        ("mail.smtpserver.smtp1.username", "s:anna@example.org"),
        ("mail.smtpserver.smtp1.try_ssl", "3"),
        ("mail.smtpserver.smtp1.authMethod", "3"),
    ] {
        assert_eq!(prefs.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!prefs.keys().any(|name| name.contains("leave") || name.contains("delete")), "IMAP leaves mail where it is");
}

#[test]
fn pop3_leaves_mail_on_the_server() {
    let [days, always, never] =
        [Leave::for_days(14), Leave::Ever, Leave::Never].map(|leave| prefs(&samples::account(Receive::Pop3), leave));
    let at = |prefs: &BTreeMap<String, String>, name: &str| prefs.get(&format!("mail.server.server1.{name}")).cloned().unwrap_or_default();
    for (name, with_days, for_good, not_at_all) in [
        ("type", "s:pop3", "s:pop3", "s:pop3"),
        ("port", "995", "995", "995"),
        ("leave_on_server", "true", "true", "false"),
        ("delete_by_age_from_server", "true", "false", "false"),
        ("num_days_to_leave_on_server", "14", "", ""),
        ("delete_mail_left_on_server", "true", "false", "true"),
    ] {
        assert_eq!([at(&days, name), at(&always, name), at(&never, name)], [with_days, for_good, not_at_all], "{name}");
    }
}

#[test]
fn encryption_and_authentication_by_their_numbers() {
    for (security, number) in [(Security::None, "0"), (Security::StartTls, "2"), (Security::Tls, "3")] {
        let prefs = prefs(&samples::with_security(Receive::Imap, security), Leave::Ever);
        assert_eq!([&prefs["mail.server.server1.socketType"], &prefs["mail.smtpserver.smtp1.try_ssl"]], [number, number], "{security}");
    }
    for (method, number) in [
        (AuthMethod::None, "1"),
        (AuthMethod::PasswordCleartext, "3"),
        (AuthMethod::PasswordEncrypted, "4"),
        (AuthMethod::Gssapi, "5"),
        (AuthMethod::Ntlm, "6"),
        (AuthMethod::OAuth2, "10"),
    ] {
        let prefs = prefs(&samples::with_auth(Receive::Imap, &[method]), Leave::Ever);
        let both = ["mail.server.server1.authMethod", "mail.smtpserver.smtp1.authMethod"].map(|name| prefs[name].as_str());
        assert_eq!(both, [number, number], "{method}");
        assert_eq!(prefs.contains_key("mail.smtpserver.smtp1.username"), method != AuthMethod::None);
    }
}

#[test]
fn hostile_values_come_back_and_set_nothing_else() {
    let hostile = prefs(&samples::hostile(Receive::Pop3), Leave::for_days(14));
    for (name, value) in [
        ("mail.identity.id1.fullName", NAME),
        ("mail.identity.id1.useremail", "o'hara&`id`$x%s@example.org"),
        ("mail.server.server1.userName", LOGIN),
        ("mail.smtpserver.smtp1.username", LOGIN),
    ] {
        assert_eq!(hostile[name], format!("s:{value}"), "{name}");
    }
    let plain = prefs(&samples::account(Receive::Pop3), Leave::for_days(14));
    assert_eq!(hostile.keys().collect::<Vec<_>>(), plain.keys().collect::<Vec<_>>());
}

#[test]
fn the_escaper_holds_for_every_control_character() {
    let all: String = (1u8..=0x7F).map(char::from).chain("äß😀\u{2028}".chars()).collect();
    assert_eq!(string(&quoted(&all)).unwrap(), (all, ""));
    assert_eq!(quoted("a\0b"), "\"ab\"");
}

#[test]
fn an_international_domain_is_written_in_a_labels() {
    let mut account = samples::account(Receive::Imap);
    account.address = crate::account::Address::parse("anna@bücher.example").unwrap();
    let prefs = prefs(&account, Leave::Ever);
    assert_eq!(prefs["mail.identity.id1.useremail"], "s:anna@xn--bcher-kva.example");
    assert_eq!(prefs["mail.server.server1.userName"], "s:anna@bücher.example", "the login stays as typed");
    assert_eq!(prefs["mail.server.server1.name"], "s:anna@bücher.example");
}

#[test]
fn real_folders_and_the_signature_are_written_for_each_identity() {
    let mut account = samples::with_identities(samples::full(Receive::Imap), "Shop");
    account.identities.truncate(1);
    let prefs = prefs(&account, Leave::Ever);
    let uri = |path: &str| format!("s:imap://anna%40example.org@imap.example.org/INBOX/{path}");
    for id in ["id1", "id2"] {
        for (name, value) in [
            ("fcc_folder", uri("Gesendete%20Objekte")),
            ("fcc_folder_picker_mode", "s:1".into()),
            ("draft_folder", uri("Entw%26APw-rfe")),
            ("drafts_folder_picker_mode", "s:1".into()),
            ("archive_folder", uri("Archiv")),
            ("archives_folder_picker_mode", "s:1".into()),
            ("htmlSigText", format!("s:{}", account.signature.as_ref().unwrap().as_str())),
            ("htmlSigFormat", "false".into()),
        ] {
            assert_eq!(prefs[&format!("mail.identity.{id}.{name}")], value, "{id} {name}");
        }
    }
    assert_eq!(prefs["mail.server.server1.trash_folder_name"], "s:INBOX/Papierkorb");
    assert_eq!(prefs["mail.server.server1.spamActionTargetFolder"], uri("Spam"));
    assert_eq!(prefs["mail.server.server1.moveTargetMode"], "1");
}

#[test]
fn a_whole_profile_is_a_folder_of_its_own() {
    let account = samples::account(Receive::Imap);
    let of = |client: &Client| pack::unzip(&client.files(&account, &samples::options(false)).unwrap()[0].bytes);
    let (import, profile) = (of(&CLIENT), of(&PROFILE));
    assert!(profile[0].0.ends_with("/prefs.js") && profile[0].0.starts_with("anna-example.org-"), "{}", profile[0].0);
    assert_eq!(import[0].1, profile[0].1);
}
