//! What every client of the list keeps: the same bytes twice, no password unless asked for, honest entries.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use std::io::Read as _;

use super::*;
use crate::account::{AuthMethod, Security};
use samples::PASSWORD;

/// Every account that the tests write.
fn accounts() -> Vec<Account> {
    let each = |receive| {
        let mut accounts = vec![samples::account(receive), samples::hostile(receive)];
        accounts.extend(Security::ALL.map(|security| samples::with_security(receive, security)));
        accounts
    };
    [Receive::Imap, Receive::Pop3].into_iter().flat_map(each).collect()
}

/// The file as it is and, for a zip, what is in it.
fn contents(file: &File) -> Vec<u8> {
    let mut all = file.bytes.clone();
    if let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&file.bytes)) {
        for at in 0..zip.len() {
            zip.by_index(at).unwrap().read_to_end(&mut all).unwrap();
        }
    }
    all
}

/// Whether the password is in there, in any of the spellings that the formats could give it.
fn holds_password(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let escaped = PASSWORD.replace('\\', "\\\\").replace('"', "\\\"");
    let percent = percent_encoding::utf8_percent_encode(PASSWORD, percent_encoding::NON_ALPHANUMERIC).to_string();
    let spellings = [
        PASSWORD.to_owned(),
        quick_xml::escape::escape(PASSWORD).into_owned(),
        quick_xml::escape::partial_escape(PASSWORD).into_owned(),
        escaped.replace('$', "\\$"),
        escaped,
        percent,
        "s3cr".to_owned(), // no spelling changes its first letters, but for base64
        STANDARD.encode(PASSWORD),
        STANDARD.encode(format!("\0anna@example.org\0{PASSWORD}")),
    ];
    // base64 at any of its three offsets, less the letters that the neighbours share.
    let offsets = (0..3).map(|pad| STANDARD.encode(format!("{}{PASSWORD}", "x".repeat(pad)))[4..20].to_owned());
    spellings.into_iter().chain(offsets).any(|spelling| text.contains(&spelling))
}

#[test]
fn the_search_for_the_password_finds_it() {
    for text in [PASSWORD.to_owned(), STANDARD.encode(PASSWORD), STANDARD.encode(format!("ab{PASSWORD}c"))] {
        assert!(holds_password(text.as_bytes()), "{text}");
    }
    assert!(!holds_password(b"anna@example.org"));
}

#[test]
fn the_same_account_gives_the_same_bytes() {
    for client in CLIENTS {
        for account in accounts() {
            let twice = [0, 1].map(|_| (client.write)(&account, &samples::options(true)).unwrap());
            assert_eq!(twice[0], twice[1], "{}", client.id);
            assert!(!twice[0].is_empty());
        }
    }
}

#[test]
fn no_password_unless_asked_and_then_it_is_said() {
    for client in CLIENTS {
        for account in accounts() {
            for file in (client.write)(&account, &samples::options(false)).unwrap() {
                assert!(!holds_password(&contents(&file)), "{}", file.name);
                assert!(!file.concerns.contains(&Concern::HoldsPassword), "{}", file.name);
            }
            for file in (client.write)(&account, &samples::options(true)).unwrap() {
                assert_eq!(holds_password(&contents(&file)), client.holds_password, "{}", file.name);
                assert_eq!(file.concerns.contains(&Concern::HoldsPassword), client.holds_password, "{}", file.name);
            }
        }
    }
}

#[test]
fn what_was_not_proved_is_said() {
    for client in CLIENTS {
        let concerns = |account: &Account| (client.write)(account, &samples::options(false)).unwrap().remove(0).concerns;
        assert!(!concerns(&samples::account(Receive::Imap)).contains(&Concern::Unproved), "{}", client.id);
        assert!(concerns(&samples::changed(Receive::Imap, |_| ())).contains(&Concern::Unproved), "{}", client.id);
    }
}

#[test]
fn a_server_that_speaks_another_protocol_is_refused() {
    let mut account = samples::account(Receive::Imap);
    account.receive = Receive::Pop3;
    for client in CLIENTS {
        assert_eq!((client.write)(&account, &samples::options(false)), Err(WriteError::Protocol), "{}", client.id);
    }
}

#[test]
fn oauth2_alone_is_written_by_those_who_can_say_it() {
    let account = samples::with_auth(Receive::Imap, &[AuthMethod::OAuth2]);
    for (id, can) in [("thunderbird", true), ("autoconfig", true), ("sheet", true), ("apple", false), ("neomutt", false)] {
        let written = (client(id).unwrap().write)(&account, &samples::options(false));
        assert_eq!(written.is_ok(), can, "{id}");
        if !can {
            assert_eq!(written, Err(WriteError::BrowserSignIn), "{id}");
        } else {
            let concerns = &written.unwrap()[0].concerns;
            assert!(concerns.contains(&Concern::BrowserSignIn), "{id}: {concerns:?}");
        }
    }
}

#[test]
fn names_are_of_their_own_and_safe() {
    let mut names = Vec::new();
    for client in CLIENTS {
        for file in (client.write)(&samples::hostile(Receive::Imap), &samples::options(false)).unwrap() {
            assert!(file.name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)), "{}", file.name);
            names.push(file.name);
        }
    }
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "all of them fit into one folder");
}

#[test]
fn the_list_has_each_client_once_and_nothing_empty() {
    let mut ids: Vec<_> = CLIENTS.iter().map(|client| client.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["apple", "autoconfig", "neomutt", "sheet", "thunderbird"]);
    for client in CLIENTS {
        assert!(!client.name.is_empty() && !client.platforms.is_empty() && !client.receives.is_empty());
        assert!(client.platforms.is_sorted_by_key(|platform| platform.word()), "{}", client.id);
    }
}

#[test]
fn words_are_those_of_the_contract() {
    for platform in Platform::ALL {
        assert_eq!(serde_json::to_value(platform).unwrap(), platform.word());
    }
    for concern in Concern::ALL {
        assert_eq!(serde_json::to_value(concern).unwrap(), concern.word());
    }
}
