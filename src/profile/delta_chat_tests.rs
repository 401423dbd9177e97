//! What the code says, taken apart as the app does.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use super::*;
use crate::profile::samples::{self, LOGIN, PASSWORD};

/// Address and options, from the picture.
fn scanned(account: &Account) -> (String, BTreeMap<String, String>) {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    assert!(files.iter().all(|file| file.concerns.contains(&Concern::HoldsPassword)));
    let text = qr::tests::scanned(&files[1].bytes);
    let payload = text.strip_prefix("dclogin://").unwrap();
    let address = payload.split(['?', '/']).next().unwrap().to_owned();
    let options = payload.split_once('?').unwrap().1.split('&').map(|pair| {
        let (key, value) = pair.split_once('=').unwrap();
        // As in a form: a plus would be a blank.
        (key.to_owned(), percent_decode_str(&value.replace('+', " ")).decode_utf8().unwrap().into_owned())
    });
    (address, options.collect())
}

fn expect(options: &BTreeMap<String, String>, wanted: &[(&str, &str)]) {
    for (key, value) in wanted {
        assert_eq!(options[*key], *value, "{key}");
    }
}

#[test]
fn an_everyday_account() {
    let (address, options) = scanned(&samples::account(Receive::Imap));
    assert_eq!(address, "anna@example.org");
    expect(&options, &[("v", "1"), ("p", PASSWORD), ("ih", "imap.example.org"), ("ip", "993"), ("is", "ssl")]);
    expect(&options, &[("sh", "smtp.example.org"), ("sp", "465"), ("ss", "ssl"), ("iu", "anna@example.org"), ("su", "anna@example.org")]);
}

#[test]
fn hostile_values_come_back() {
    let (address, options) = scanned(&samples::hostile(Receive::Imap));
    assert_eq!(address, "o'hara&`id`$x%s@example.org");
    expect(&options, &[("iu", LOGIN), ("su", LOGIN), ("p", PASSWORD)]);
    assert_eq!(options.len(), 10);
}

#[test]
fn without_a_password_there_is_no_code() {
    let account = samples::account(Receive::Imap);
    assert_eq!(write(&account, &samples::options(false)), Err(WriteError::PasswordNeeded));
    assert_eq!(write(&samples::with_auth(Receive::Imap, &[AuthMethod::OAuth2]), &samples::options(true)), Err(WriteError::BrowserSignIn));
}

#[test]
fn an_address_that_would_end_early_is_refused() {
    for address in ["a/b@example.org", "a?b@example.org", "a#b@example.org", "\"a b\"@example.org"] {
        let mut account = samples::account(Receive::Imap);
        account.address = crate::account::Address::parse(address).unwrap();
        assert!(matches!(write(&account, &samples::options(true)), Err(WriteError::Format(_))), "{address}");
    }
}
