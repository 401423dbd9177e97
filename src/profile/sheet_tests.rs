//! The sheet: every fact on it, every label used, nothing that is no text.

use super::*;
use crate::account::{Leave, Receive};
use crate::profile::samples::{self, LOGIN, NAME};

fn page(account: &Account, leave: Leave) -> String {
    both(account, leave)[0].clone()
}

/// The page and the text.
fn both(account: &Account, leave: Leave) -> Vec<String> {
    let files = write(account, &Options { leave, ..samples::options(true) }).unwrap();
    assert!(files[0].name.ends_with(".html") && files[1].name.ends_with(".txt") && files.len() == 2);
    files.into_iter().map(|file| String::from_utf8(file.bytes).unwrap()).collect()
}

/// The rows of the tables: label and value without marks, entities read.
fn rows(page: &str) -> Vec<(String, String)> {
    let cell = |text: &str| {
        let text = text.replace("<code>", "").replace("</code>", "");
        assert!(!text.contains(['<', '>']), "a mark in a cell: {text}");
        quick_xml::escape::unescape(&text).unwrap().into_owned()
    };
    page.split("<th scope=\"row\">")
        .skip(1)
        .map(|row| {
            let (label, rest) = row.split_once("</th><td>").unwrap();
            (cell(label), cell(rest.split_once("</td>").unwrap().0))
        })
        .collect()
}

#[test]
fn both_servers_stand_on_the_sheet() {
    let rows = rows(&page(&samples::account(Receive::Imap), Leave::Ever));
    let expected = [
        ("[name]", "Anna Muster"),
        ("[address]", "anna@example.org"),
        ("[type]", "[type-imap]"),
        ("[host]", "imap.example.org"),
        ("[port]", "993"),
        ("[security]", "[security-tls]"),
        ("[auth]", "[auth-password-cleartext]"),
        ("[user]", "anna@example.org"),
        ("[password]", "[password-own]"),
        ("[host]", "smtp.example.org"),
        ("[port]", "465"),
        ("[security]", "[security-tls]"),
        ("[auth]", "[auth-password-cleartext]"),
        ("[user]", "anna@example.org"),
        ("[password]", "[password-own]"),
    ];
    assert_eq!(rows, expected.map(|(label, value)| (label.to_owned(), value.to_owned())));
}

#[test]
fn pop3_says_how_long_mail_stays() {
    let leave = |days| {
        let rows = rows(&page(&samples::account(Receive::Pop3), days));
        rows.into_iter().filter(|(label, _)| label.starts_with("[leave")).map(|(_, value)| value).collect::<Vec<_>>()
    };
    assert_eq!(leave(Leave::for_days(14)), ["[leave-yes]", "14"]);
    assert_eq!(leave(Leave::Ever), ["[leave-yes]"]);
    assert_eq!(leave(Leave::Never), ["[leave-no]"]);
}

#[test]
fn what_is_not_sure_or_not_safe_is_said() {
    let proved = page(&samples::account(Receive::Imap), Leave::Ever);
    assert!(!proved.contains("[unproved]") && !proved.contains("[insecure]"));
    let plain = page(&samples::with_security(Receive::Imap, Security::None), Leave::Ever);
    assert!(plain.contains("[unproved]") && plain.contains("[insecure]") && plain.contains("[security-none]"));
}

#[test]
fn hostile_values_are_text() {
    let page = page(&samples::hostile(Receive::Imap), Leave::Ever);
    let rows = rows(&page);
    for (label, value) in [("[name]", NAME), ("[user]", LOGIN), ("[address]", "o'hara&`id`$x%s@example.org")] {
        assert!(rows.iter().any(|row| row.0 == label && row.1 == value), "{label}: {rows:?}");
    }
    assert!(!page.contains("<b>"), "a mark of the name became one of the page");
}

/// With every state of an account rendered, each label was asked for; the template asks for no other, or it would not
/// render (undefined values are errors).
#[test]
fn the_labels_are_those_of_the_template() {
    let mut seen = String::new();
    for receive in [Receive::Imap, Receive::Pop3] {
        seen.push_str(&page(&samples::hostile(receive), Leave::for_days(3)));
        seen.push_str(&page(&samples::account(receive), Leave::Never));
        seen.extend(Security::ALL.map(|security| page(&samples::with_security(receive, security), Leave::Ever)));
        seen.extend(AuthMethod::ALL.map(|method| page(&samples::with_auth(receive, &[method]), Leave::Ever)));
    }
    let unused: Vec<_> = LABELS.iter().filter(|label| !seen.contains(&format!("[{label}]"))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn a_missing_label_is_an_error() {
    for label in LABELS {
        let mut options = samples::options(false);
        options.sheet_labels.remove(*label);
        assert!(matches!(write(&samples::account(Receive::Pop3), &options), Err(WriteError::Format(_))), "{label}");
    }
}

#[test]
fn the_sheet_asks_nothing_of_the_network() {
    let page = page(&samples::account(Receive::Imap), Leave::Ever);
    let page = page.replace("http://www.w3.org/2000/svg", ""); // a name, not a place
    for outside in ["http:", "https:", "src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_text_says_what_the_page_says_and_the_code_holds_the_text() {
    for account in [samples::account(Receive::Imap), samples::hostile(Receive::Pop3)] {
        let files = both(&account, Leave::for_days(14));
        let lines: Vec<(&str, &str)> = files[1].lines().map(|line| line.split_once(": ").unwrap()).collect();
        for (label, value) in rows(&files[0]) {
            let own = label.starts_with("[password") || label == "[address]"; // paper for the one, the first line for the other
            assert!(own || lines.contains(&(label.as_str(), value.as_str())), "{label} {value} in {lines:?}");
        }
        assert!(!files[1].contains("s3cr"), "no password");
        let code = qr::svg(&qr::code(&files[1]).unwrap());
        assert!(files[0].contains(&code), "the code on the page is that of the text");
    }
}

#[test]
fn a_text_too_long_for_a_code_that_can_be_read_has_none() {
    let mut account = samples::account(Receive::Imap);
    account.name = crate::account::DisplayName::parse(&"n".repeat(250)).ok();
    let mut options = samples::options(false);
    options.sheet_labels.values_mut().for_each(|label| *label = label.repeat(9));
    let files = write(&account, &options).unwrap();
    assert!(!String::from_utf8_lossy(&files[0].bytes).contains("<svg") && files[1].bytes.len() > LONGEST_CODE);
}
