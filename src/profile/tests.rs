//! What every client of the list keeps: the same bytes twice, no password unless asked for, honest entries.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use std::io::Read as _;

use super::*;
use crate::account::{AuthMethod, Leave, Security};
use samples::PASSWORD;

/// What its file cannot say at all of the accounts that the tests write, and refuses.
const REFUSES_HOSTILE_LOGINS: &[&str] = &["alpine"];

/// Every account that the tests write with this client.
fn accounts_for(client: &Client) -> Vec<Account> {
    let can = |account: &Account| {
        let hostile = account.incoming.server().username.is_some();
        client.serves(account.receive)
            && [&account.incoming, &account.outgoing].iter().all(|chosen| {
                let security = chosen.server().security;
                client.security.contains(&security) || client.id == "apple" && security == Security::StartTls
            })
            && !(hostile && REFUSES_HOSTILE_LOGINS.contains(&client.id))
    };
    accounts().into_iter().filter(can).collect()
}

/// An everyday account that this client receives with.
fn account_for(client: &Client) -> Account {
    samples::account(client.receives.first().copied().unwrap_or(Receive::Imap))
}

fn accounts() -> Vec<Account> {
    let each = |receive| {
        let hostile = samples::with_identities(samples::hostile(receive), samples::NAME);
        let mut accounts = vec![samples::account(receive), samples::hostile(receive), hostile, samples::full(receive)];
        accounts.extend(Security::ALL.map(|security| samples::with_security(receive, security)));
        accounts
    };
    [Receive::Imap, Receive::Pop3].into_iter().flat_map(each).collect()
}

/// The file as it is, what is in it for a zip and in a picture of a code, and as text where it is in UTF-16.
fn contents(file: &File) -> Vec<u8> {
    let mut all = file.bytes.clone();
    if file.name.ends_with(".png") {
        all.extend(qr::tests::scanned(&file.bytes).bytes());
    }
    if let Some(units) = file.bytes.strip_prefix(b"\xFF\xFE") {
        let units: Vec<u16> = units.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        all.extend(String::from_utf16(&units).unwrap().bytes());
    }
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

/// The files; none where the client's facts say that there can be none.
fn files(client: &Client, account: &Account, options: &Options) -> Vec<File> {
    match client.files(account, options) {
        Err(WriteError::Protocol) => assert!(!client.serves(account.receive), "{}", client.id),
        Err(WriteError::Security) => assert!(client.security.len() < Security::ALL.len(), "{}", client.id),
        Err(WriteError::PasswordNeeded) => assert!(options.password.is_none() && client.holds_password(), "{}", client.id),
        written => return written.unwrap(),
    }
    Vec::new()
}

/// Without a password, if there is a file without one.
fn options(client: &Client) -> Options {
    let needed = client.files(&account_for(client), &samples::options(false)) == Err(WriteError::PasswordNeeded);
    samples::options(needed)
}

#[test]
fn the_same_account_gives_the_same_bytes() {
    for client in CLIENTS {
        for account in accounts_for(client) {
            let twice = [0, 1].map(|_| files(client, &account, &samples::options(true)));
            assert_eq!(twice[0], twice[1], "{}", client.id);
        }
    }
}

#[test]
fn no_password_unless_asked_and_then_it_is_said() {
    for client in CLIENTS {
        for account in accounts_for(client) {
            for file in files(client, &account, &samples::options(false)) {
                assert!(!holds_password(&contents(&file)), "{}", file.name);
                assert!(!file.concerns.contains(&Concern::HoldsPassword), "{}", file.name);
            }
            let files = files(client, &account, &samples::options(true));
            // A picture that scales holds it as well as its sister of pixels, which alone is read here.
            let held = files.iter().any(|file| holds_password(&contents(file)));
            assert_eq!(held, client.holds_password() && !files.is_empty(), "{}", client.id);
            for file in &files {
                assert_eq!(file.concerns.contains(&Concern::HoldsPassword), client.holds_password(), "{}", file.name);
            }
        }
    }
}

#[test]
fn what_was_not_proved_is_said() {
    for client in CLIENTS {
        let concerns = |account: &Account| client.files(account, &options(client)).unwrap().remove(0).concerns;
        let receive = account_for(client).receive;
        assert!(!concerns(&samples::account(receive)).contains(&Concern::Unproved), "{}", client.id);
        assert!(concerns(&samples::changed(receive, |_| ())).contains(&Concern::Unproved), "{}", client.id);
    }
}

#[test]
fn a_server_that_speaks_another_protocol_is_refused() {
    let mut account = samples::account(Receive::Imap);
    account.receive = Receive::Pop3;
    for client in CLIENTS {
        assert_eq!(client.files(&account, &samples::options(false)), Err(WriteError::Protocol), "{}", client.id);
    }
}

#[test]
fn oauth2_alone_is_written_by_those_who_can_say_it() {
    for client in CLIENTS {
        let account = samples::with_auth(account_for(client).receive, &[AuthMethod::OAuth2]);
        let written = client.files(&account, &samples::options(false));
        assert_eq!(written.is_ok(), client.carries(Carry::OAuth2), "{}", client.id);
        match written {
            Ok(files) => assert!(files[0].concerns.contains(&Concern::BrowserSignIn), "{}", client.id),
            Err(error) => assert_eq!(error, WriteError::BrowserSignIn, "{}", client.id),
        }
    }
}

/// The written profile, whole.
fn written(client: &Client, account: &Account, options: &Options) -> Vec<u8> {
    client.files(account, options).unwrap().into_iter().flat_map(|file| file.bytes).collect()
}

#[test]
fn what_a_client_carries_is_in_its_file_and_what_it_does_not_is_said() {
    for client in CLIENTS {
        let options = options(client);
        for receive in [Receive::Imap, Receive::Pop3].into_iter().filter(|receive| client.serves(*receive)) {
            let (alone, full) = (samples::account(receive), samples::full(receive));
            let identities = samples::with_identities(alone.clone(), "Shop").identities;
            // A program that only moves messages has no use for what is for writing them, which is said instead.
            let writes = !said(client, &alone, &options).iter().any(|c| matches!(c, Concern::FetchesOnly | Concern::SendsOnly));
            // POP3 has no folders but those at home.
            let has_folders = receive == Receive::Imap;
            for (what, concern, of_use, with) in [
                (Carry::Identities, Concern::IdentitiesLeftOut, writes, Account { identities, ..alone.clone() }),
                (Carry::Folders, Concern::FoldersLeftOut, writes && has_folders, Account { folders: full.folders, ..alone.clone() }),
                (Carry::Signature, Concern::SignatureLeftOut, writes, Account { signature: full.signature, ..alone.clone() }),
                (Carry::Groupware, Concern::GroupwareLeftOut, writes, Account { groupware: full.groupware, ..alone.clone() }),
            ] {
                let differs = written(client, &with, &options) != written(client, &alone, &options);
                let carries = client.carries(what) && (what != Carry::Folders || has_folders);
                assert_eq!(differs, carries, "{} {what:?} {receive:?}", client.id);
                assert!(differs || !of_use || said(client, &with, &options).contains(&concern), "{} {what:?}", client.id);
                assert!(!said(client, &alone, &options).contains(&concern), "{} {what:?}", client.id);
            }
        }
    }
}

/// What is said of the profile.
fn said(client: &Client, account: &Account, options: &Options) -> Vec<Concern> {
    client.files(account, options).unwrap().remove(0).concerns
}

#[test]
fn days_on_the_server_are_in_the_file_or_it_is_said_that_they_are_not() {
    let account = samples::account(Receive::Pop3);
    for client in CLIENTS.iter().filter(|client| client.receives.contains(&Receive::Pop3)) {
        let for_days = |days| Options { leave: Leave::for_days(days), ..options(client) };
        let differs = written(client, &account, &for_days(7)) != written(client, &account, &for_days(14));
        assert_eq!(differs, client.carries(Carry::LeaveDays), "{}", client.id);
        let concerns = said(client, &account, &for_days(7));
        let says = [Concern::LeaveDaysLeftOut, Concern::NoLeaveOnServer, Concern::DaysCountedOtherwise];
        let said_so = says.iter().any(|concern| concerns.contains(concern));
        assert_eq!(said_so, !differs, "{}", client.id);
        assert!(
            !said(client, &account, &Options { leave: Leave::Ever, ..options(client) }).contains(&Concern::LeaveDaysLeftOut),
            "{}",
            client.id
        );
    }
}

#[test]
fn an_account_without_further_identities_has_the_bytes_it_always_had() {
    // SHA-256 of the files of version 0.1: whoever changes one of these makes a second export add an account.
    for (id, expected) in [
        ("thunderbird", "b14ed0f43b1545c0"),
        ("apple", "b84a24d7a164eb43"),
        ("neomutt", "f50a74529385b004"),
        ("autoconfig", "69d7318ba558d30e"),
    ] {
        use sha2::{Digest as _, Sha256};
        let file = client(id).unwrap().files(&samples::account(Receive::Imap), &samples::options(false)).unwrap().remove(0);
        let all = contents(&file);
        // What is in a zip, not how it was packed.
        let inner = if all.len() > file.bytes.len() { &all[file.bytes.len()..] } else { &all };
        let hash: String = Sha256::digest(inner).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, expected, "{id}");
    }
}

#[test]
fn a_kind_of_connection_is_written_as_it_is_or_its_limits_are_said() {
    for client in CLIENTS {
        assert!(!client.security.is_empty(), "{}", client.id);
        for security in Security::ALL {
            let account = samples::with_security(account_for(client).receive, security);
            let files = client.files(&account, &options(client));
            let plainly = files.is_ok_and(|files| !files[0].concerns.contains(&Concern::StarttlsByPort));
            assert_eq!(plainly, client.security.contains(&security), "{} {security}", client.id);
        }
    }
}

#[test]
fn every_entry_is_complete_and_its_evidence_is_dated() {
    for client in CLIENTS {
        let id = client.id;
        assert!(!id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
        assert!(!client.verified.is_empty(), "{id}: nothing shown at all is no profile to give to people");
        for verified in client.verified {
            let Verified { with, version, on, .. } = verified;
            assert!(!with.is_empty() && !version.is_empty(), "{id}");
            let day = time::Date::parse(on, &time::format_description::well_known::Iso8601::DATE);
            assert!(day.is_ok_and(|day| day.year() >= 2024), "{id}: {on}");
        }
        assert!(client.carries.windows(2).all(|pair| place(pair[0]) < place(pair[1])), "{id}: each once, in the order of the list");
        if let Import::Include(includes) = client.import {
            assert!(!includes.is_empty() && includes.iter().all(|include| !include.files.is_empty()), "{id}");
        }
        // Whoever can receive must be able to write it.
        for receive in client.receives {
            assert!(client.files(&samples::account(*receive), &options(client)).is_ok_and(|files| !files.is_empty()), "{id}");
        }
    }
}

fn place(what: Carry) -> usize {
    Carry::ALL.iter().position(|known| *known == what).unwrap()
}

#[test]
fn names_are_of_their_own_and_safe() {
    let mut names = Vec::new();
    for client in CLIENTS {
        let account =
            if REFUSES_HOSTILE_LOGINS.contains(&client.id) { account_for(client) } else { samples::hostile(account_for(client).receive) };
        for file in client.files(&account, &options(client)).unwrap() {
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
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(["apple", "autoconfig", "neomutt", "sheet", "thunderbird"].iter().all(|id| ids.contains(id)), "{ids:?}");
    for client in CLIENTS {
        assert!(!client.name.is_empty() && !client.platforms.is_empty());
        // Who receives nothing must say so, and is then of use to everybody.
        assert_eq!(client.receives.is_empty(), said(client, &account_for(client), &options(client)).contains(&Concern::SendsOnly));
        assert!(client.platforms.is_sorted_by_key(|platform| platform.word()), "{}", client.id);
    }
}

#[test]
fn words_are_those_of_the_contract() {
    for platform in Platform::ALL {
        assert_eq!(serde_json::to_value(platform).unwrap(), platform.word());
    }
    for what in Carry::ALL {
        assert_eq!(serde_json::to_value(what).unwrap(), what.word());
    }
    for what in Shown::ALL {
        assert_eq!(serde_json::to_value(what).unwrap(), what.word());
    }
    for concern in Concern::ALL {
        assert_eq!(serde_json::to_value(concern).unwrap(), concern.word());
    }
}
