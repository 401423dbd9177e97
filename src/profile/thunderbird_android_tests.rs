//! What the code says, read by rules at least as strict as the app's, from the picture itself.

use super::*;
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// The payload as scanned from the picture of pixels, after the rules of the app's validator.
fn scanned(account: &Account, password: bool) -> Value {
    let files = CLIENT.files(account, &samples::options(password)).unwrap();
    assert!(files[0].name.ends_with(".svg") && files[1].name.ends_with(".png"));
    let text = qr::tests::scanned(&files[1].bytes);
    assert_eq!(text, payload(account, &samples::options(password)).unwrap());
    assert!(!text.contains("null") || account.name.as_ref().is_some_and(|name| name.as_str().contains("null")));
    let value: Value = serde_json::from_str(&text).unwrap();
    let root = value.as_array().unwrap();
    assert_eq!((root.len(), &root[0], &root[1]), (4, &json!(1), &json!([1, 1])));
    server(&root[2], 6, 8);
    let groups = root[3].as_array().unwrap();
    assert_eq!(groups.len(), 1, "the app takes the first only");
    let group = groups[0].as_array().unwrap();
    server(&group[0], 6, 7);
    assert!(group.len() >= 2);
    for identity in &group[1..] {
        let parts: Vec<&str> = identity.as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
        assert!(parts.len() == 2 && parts[0].is_ascii() && parts[0].contains('@'));
    }
    value
}

fn server(value: &Value, least: usize, most: usize) {
    let parts = value.as_array().unwrap();
    assert!((least..=most).contains(&parts.len()));
    let numbers = [0, 2, 3, 4].map(|at| parts[at].as_u64().unwrap());
    assert!(numbers[0] <= 1 && (1..=65535).contains(&numbers[1]));
    assert!([0, 2, 3].contains(&numbers[2]) && [0, 1, 2, 5, 6].contains(&numbers[3]));
    assert!(parts[1].as_str().unwrap().is_ascii());
    assert!(parts[5..].iter().all(Value::is_string));
}

#[test]
fn it_is_what_thunderbird_itself_exports() {
    // The text of Thunderbird 153's own export of such an account, with these names.
    let text = payload(&samples::account(Receive::Imap), &samples::options(false)).unwrap();
    let same = concat!(
        r#"[1,[1,1],[0,"imap.example.org",993,3,1,"anna@example.org"],"#,
        r#"[[[0,"smtp.example.org",465,3,1,"anna@example.org"],["anna@example.org","Anna Muster"]]]]"#
    );
    assert_eq!(text, same);
}

#[test]
fn every_account_keeps_the_rules() {
    for receive in [Receive::Imap, Receive::Pop3] {
        for security in Security::ALL {
            scanned(&samples::with_security(receive, security), false);
        }
        scanned(&samples::with_auth(receive, &[AuthMethod::OAuth2]), false);
    }
    let hostile = scanned(&samples::with_identities(samples::hostile(Receive::Pop3), NAME), true);
    assert_eq!((&hostile[2][5], &hostile[2][6], &hostile[2][7]), (&json!(LOGIN), &json!(""), &json!(PASSWORD)));
    assert_eq!((&hostile[3][0][0][6], &hostile[3][0][1][1]), (&json!(PASSWORD), &json!(NAME)));
}

#[test]
fn what_the_app_refuses_is_not_written() {
    for method in [AuthMethod::Gssapi, AuthMethod::Ntlm, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
    let mut account = samples::account(Receive::Imap);
    account.address = crate::account::Address::parse("zoë@example.org").unwrap();
    assert!(matches!(write(&account, &Options::default()), Err(WriteError::Format(_))));
    account.address = crate::account::Address::parse("anna@bücher.example").unwrap();
    assert_eq!(scanned(&account, false)[3][0][1][0], "anna@xn--bcher-kva.example");
}
