//! The files for terminal programs, read back by readers of their own, written after how each program reads: exactly the values
//! that were put in, whatever they are. What the programs themselves do with them, the lab shows (`tests/lab/clients.rs`).

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::account::{DisplayName, LoginName};
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// What a file says, by words of this test.
type Said = BTreeMap<&'static str, String>;

/// The words of a line as mbsync and fetchmail take them: parted by blanks, in double quotes with `\` as the escape.
fn words(line: &str, octal: bool) -> Vec<String> {
    let (mut words, mut chars) = (Vec::new(), line.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            ' ' => {}
            '"' => {
                let mut word = String::new();
                loop {
                    match chars.next().expect("the quote ends") {
                        '"' => break,
                        '\\' if octal && chars.peek().is_some_and(char::is_ascii_digit) => {
                            let digits: String = chars.by_ref().take(3).collect();
                            word.push(char::from(u8::from_str_radix(&digits, 8).unwrap()));
                        }
                        '\\' => word.push(chars.next().unwrap()),
                        c => word.push(c),
                    }
                }
                assert!(chars.peek().is_none_or(|c| *c == ' '), "a word ends with its quote: {line}");
                words.push(word);
            }
            c => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(|c| *c != ' ') {
                    word.push(c);
                }
                words.push(word);
            }
        }
    }
    words
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

fn mbsync(text: &str) -> Said {
    let mut said = Said::new();
    for line in text.split("\n\n").nth(1).unwrap().lines() {
        let words = words(line, false);
        assert_eq!(words.len(), 2, "{line}");
        let key = match words[0].as_str() {
            "Host" => "host",
            "User" => "login",
            "Pass" => "password",
            "PassCmd" => "command",
            _ => continue,
        };
        assert!(said.insert(key, words[1].clone()).is_none(), "twice: {line}");
    }
    said
}

/// msmtp and mpop: the first word, then everything between the first and the last double quote.
fn msmtp(text: &str) -> Said {
    let mut said = Said::new();
    for line in lines(text) {
        let (key, value) = line.split_once(' ').unwrap();
        let value = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value);
        let key = match key {
            "host" => "host",
            "user" => "login",
            "password" => "password",
            "passwordeval" => "command",
            "from" => "from",
            _ => continue,
        };
        assert!(said.insert(key, value.to_owned()).is_none(), "twice: {line}");
    }
    said
}

fn fetchmail(text: &str) -> Said {
    let words: Vec<String> = lines(text).flat_map(|line| words(line, true)).collect();
    let after = |word: &str| words.iter().position(|other| other == word).map(|at| words[at + 1].clone());
    let found = [("host", after("poll")), ("login", after("user")), ("password", after("password"))];
    found.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

/// Lines of `key = value` in sections, blanks at the ends taken away: Python's reader, and with `percent` its expansion.
fn ini(text: &str, percent: bool) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut section = String::new();
    for line in lines(text) {
        assert!(!line.starts_with([' ', ';']), "a line that goes on or is a comment: {line}");
        if let Some(name) = line.strip_prefix('[') {
            section = name.strip_suffix(']').unwrap().to_owned();
            continue;
        }
        let (key, value) = line.split_once('=').unwrap();
        let mut value = value.trim().to_owned();
        if percent {
            assert!(!value.replace("%%", "").contains('%'), "would be expanded: {line}");
            value = value.replace("%%", "%");
        }
        assert!(all.insert(format!("{section}/{}", key.trim()), value).is_none(), "twice: {line}");
    }
    all
}

fn getmail(text: &str) -> Said {
    let ini = ini(text, false);
    let command = ini.get("retriever/password_command").map(|tuple| {
        let words = tuple.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap();
        let words: Vec<String> = serde_json::from_str(&format!("[{words}]")).unwrap();
        words.join("\u{1}")
    });
    let value = |key: &str| ini.get(&format!("retriever/{key}")).cloned();
    let found = [("host", value("server")), ("login", value("username")), ("password", value("password")), ("command words", command)];
    found.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

fn offlineimap(text: &str) -> Said {
    let ini = ini(text, true);
    let name = ini["general/accounts"].clone();
    let value = |key: &str| ini.get(&format!("Repository {name}-remote/{key}")).cloned();
    let found = [("host", value("remotehost")), ("login", value("remoteuser")), ("password", value("remotepass"))];
    found.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

/// go-ini: a value between backticks is raw, any other ends at `#` and `;`, loses quotes around it, and `%(…)s` is expanded.
fn go_ini(text: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for line in lines(text).filter(|line| !line.starts_with('[')) {
        let (key, value) = line.split_once('=').unwrap();
        let value = value.trim();
        let value = match value.strip_prefix('`') {
            Some(raw) => &raw[..raw.rfind('`').unwrap()],
            None => {
                assert!(!value.contains(['#', ';']) && !value.ends_with('\\') && !value.starts_with(['"', '\'']), "{line}");
                value
            }
        };
        assert!(!value.contains("%("), "would be expanded: {line}");
        assert!(all.insert(key.trim().to_owned(), value.to_owned()).is_none(), "twice: {line}");
    }
    all
}

fn aerc(text: &str) -> Said {
    let ini = go_ini(text);
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let mut said = Said::new();
    for (key, keys) in [("source", ["host", "login", "password"]), ("outgoing", ["smtp host", "smtp login", "smtp password"])] {
        let (user, place) = ini[key].split_once("://").unwrap().1.rsplit_once('@').unwrap();
        let (login, password) = user.split_once(':').map_or((user, None), |(login, password)| (login, Some(password)));
        said.insert(keys[0], place.rsplit_once(':').unwrap().0.to_owned());
        said.insert(keys[1], decoded(login));
        said.extend(password.map(|password| (keys[2], decoded(password))));
    }
    said.extend([("command", "source-cred-cmd"), ("smtp command", "outgoing-cred-cmd")].into_iter().filter_map(|(key, name)| {
        // What a shell makes of it is the same without this pair.
        Some((key, ini.get(name)?.replace("%''(", "%(")))
    }));
    let (name, address) = ini["from"].strip_suffix('>').unwrap().rsplit_once('<').unwrap();
    said.insert("from", address.to_owned());
    said.insert("name", phrase(name.trim()));
    said
}

/// The name before an address, as a mail program decodes it.
fn phrase(text: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    if let Some(quoted) = text.strip_prefix('"') {
        return quoted.strip_suffix('"').unwrap().to_owned();
    }
    let word =
        |word: &str| String::from_utf8(STANDARD.decode(word.strip_prefix("=?utf-8?B?").unwrap().strip_suffix("?=").unwrap()).unwrap());
    text.split(' ').map(|one| word(one).unwrap()).collect()
}

fn himalaya(text: &str) -> Said {
    let account = toml_account(text);
    // A shell's `$$`, and a login that would begin with a home.
    let expanded = |text: &str| {
        assert!(!text.replace("$$", "").contains('$') && !text.starts_with("~/"), "{text}");
        text.replace("$$", "$")
    };
    let mut said = Said::from([("from", text_of(&account, "email").unwrap())]);
    said.extend(text_of(&account, "display-name").map(|name| ("name", name)));
    for (protocol, [login, password, words]) in
        [("imap", ["login", "password", "command words"]), ("smtp", ["smtp login", "smtp password", "smtp command words"])]
    {
        let plain = &account[protocol]["sasl"]["plain"];
        said.insert(login, expanded(plain["username"].as_str().unwrap()));
        said.extend(plain["password"].get("raw").map(|raw| (password, raw.as_str().unwrap().to_owned())));
        let joined =
            |list: &toml::Value| list.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join("\u{1}");
        said.extend(plain["password"].get("command").map(|list| (words, joined(list))));
    }
    said
}

fn meli(text: &str) -> Said {
    let account = toml_account(text);
    let send = &account["send_mail"];
    assert!(!text.lines().any(|line| line.trim_start().starts_with("include(")), "m4 would read another file");
    let secret = &send["auth"]["password"];
    let kind = if secret["type"].as_str() == Some("raw") { "smtp password" } else { "smtp command" };
    let mut said = Said::from([
        ("host", text_of(&account, "server_hostname").unwrap()),
        ("smtp host", send["hostname"].as_str().unwrap().to_owned()),
        ("smtp login", send["auth"]["username"].as_str().unwrap().to_owned()),
        (kind, secret["value"].as_str().unwrap().to_owned()),
        ("from", text_of(&account, "identity").unwrap()),
    ]);
    let found =
        [("login", "server_username"), ("password", "server_password"), ("command", "server_password_command"), ("name", "display_name")];
    said.extend(found.into_iter().filter_map(|(key, name)| Some((key, text_of(&account, name)?))));
    said
}

fn toml_account(text: &str) -> toml::Table {
    let all: toml::Table = toml::from_str(text).unwrap();
    let accounts = all["accounts"].as_table().unwrap();
    assert_eq!((all.len(), accounts.len()), (1, 1), "{text}");
    accounts.values().next().unwrap().as_table().unwrap().clone()
}

fn text_of(table: &toml::Table, key: &str) -> Option<String> {
    table.get(key).map(|value| value.as_str().unwrap().to_owned())
}

/// `key=value` with `$$` for a dollar; a place has its user between quotes that nothing escapes.
fn alpine(text: &str) -> Said {
    let mut all = BTreeMap::new();
    for line in lines(text) {
        let (key, value) = line.split_once('=').unwrap();
        assert!(!value.replace("$$", "").contains('$'), "a variable: {line}");
        assert!(all.insert(key, value.replace("$$", "$")).is_none(), "twice: {line}");
    }
    let user = |place: &str| place.split_once("/user=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    let inbox = &all["inbox-path"];
    assert!(inbox.ends_with("\"}INBOX") && inbox.matches('}').count() == 1, "{inbox}");
    let (name, address) = all["customized-hdrs"].strip_suffix('>').unwrap().rsplit_once('<').unwrap();
    let mut said = Said::from([
        ("login", user(inbox)),
        ("smtp login", user(&all["smtp-server"])),
        ("from", address.to_owned()),
        ("name", phrase(name.strip_prefix("From: ").unwrap().trim())),
    ]);
    said.extend(all.get("personal-name").map(|name| ("personal name", name.clone())));
    said
}

/// What reads the file of a client.
type Reader = fn(&str) -> Said;

/// The readers, by client.
const READERS: [(&str, Reader); 10] = [
    ("mbsync", mbsync),
    ("msmtp", msmtp),
    ("mpop", msmtp),
    ("fetchmail", fetchmail),
    ("getmail", getmail),
    ("offlineimap", offlineimap),
    ("aerc", aerc),
    ("himalaya", himalaya),
    ("meli", meli),
    ("alpine", alpine),
];

/// What a reader must have found where it found anything under this word.
fn expected(account: &Account, password: &str, key: &str, client: &Client) -> String {
    let (incoming, outgoing) = (account.incoming.server(), account.outgoing.server());
    let server = if key.starts_with("smtp") || client.receives.is_empty() { outgoing } else { incoming };
    let (host, login) = (server.host.as_str(), account.login(server).into_owned());
    let words = ["secret-tool", "lookup", "service", host, "username", &login];
    match key {
        "host" | "smtp host" => host.to_owned(),
        "login" | "smtp login" => login,
        "password" | "smtp password" => password.to_owned(),
        "command words" | "smtp command words" => words.join("\u{1}"),
        "command" | "smtp command" => {
            let quoted = |word: &&str| format!("'{}'", word.replace('\'', r"'\''"));
            let plain = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || "@%+=:,./_-".contains(c));
            words.iter().map(|word| if plain(word) { (*word).to_owned() } else { quoted(word) }).collect::<Vec<_>>().join(" ")
        }
        "from" => account.address.to_ascii_domain(),
        "name" | "personal name" => account.name.as_ref().unwrap().as_str().to_owned(),
        other => panic!("{other}"),
    }
}

/// Writes and reads back; how many clients could say it.
fn round(account: impl Fn(Receive) -> Account, password: &str) -> usize {
    let mut written = 0;
    for (id, reader) in READERS {
        let client = client(id).unwrap();
        for receive in [Receive::Imap, Receive::Pop3].into_iter().filter(|receive| client.serves(*receive)) {
            let account = account(receive);
            for lookup in [None, Some(Lookup::SecretTool)] {
                let held = if lookup.is_some() { None } else { Secret::password(password.into()).ok() };
                let options = Options { password: held, lookup, ..samples::options(false) };
                let files = match client.files(&account, &options) {
                    Ok(files) => files,
                    Err(WriteError::Login | WriteError::Password | WriteError::Format(_)) => continue,
                    Err(error) => panic!("{id}: {error}"),
                };
                written += 1;
                let said = reader(&samples::text(files));
                assert!(said.contains_key("login"), "{id}: {said:?}");
                for (key, value) in &said {
                    assert_eq!(*value, expected(&account, password, key, client), "{id}: {key}");
                }
                let way = if lookup.is_some() { "command" } else { "password" };
                let takes = client.holds_password() && (lookup.is_none() || !["fetchmail", "offlineimap"].contains(&id));
                assert_eq!(said.keys().any(|key| key.contains(way)), takes, "{id}: {said:?}");
            }
        }
    }
    written
}

#[test]
fn every_value_is_read_back_as_it_was() {
    assert_eq!(round(samples::account, PASSWORD), 28, "all of them, both ways");
}

#[test]
fn hostile_values_are_read_back_or_refused() {
    // Alpine has no way to say such a login.
    assert_eq!(round(samples::hostile, PASSWORD), 24);
    let hostile_but_login = |receive| Account { name: DisplayName::parse(NAME).ok(), ..samples::account(receive) };
    assert_eq!(round(hostile_but_login, PASSWORD), 28);
}

#[test]
fn blanks_at_the_ends_are_kept_or_refused() {
    let blank = |receive| samples::changed(receive, |server| server.username = LoginName::parse(" a b ").ok());
    // Readers of lines would take them away: getmail, OfflineIMAP and Alpine refuse them.
    assert_eq!(round(blank, PASSWORD), 18);
    assert_eq!(round(samples::account, " b "), 25);
}

proptest! {
    #[test]
    fn whatever_it_is_it_is_read_back(login in "\\PC{1,40}", name in "\\PC{1,60}", password in "\\PC{1,40}") {
        let (Ok(login), Ok(name)) = (LoginName::parse(&login), DisplayName::parse(&name)) else { return Ok(()) };
        let account = |receive| {
            let account = samples::changed(receive, |server| server.username = Some(login.clone()));
            Account { name: Some(name.clone()), ..account }
        };
        if Secret::password(password.clone()).is_ok() && !password.contains(['\u{FFFE}', '\u{FFFF}']) {
            prop_assert!(round(account, &password) >= 10);
        }
    }
}

#[test]
fn an_address_with_a_percent_sign_is_left_to_the_caller_of_msmtp() {
    let text = samples::text(client("msmtp").unwrap().files(&samples::hostile(Receive::Imap), &samples::options(false)).unwrap());
    assert!(!text.contains("\nfrom ") && text.contains(LOGIN), "{text}");
}

#[test]
fn what_would_go_on_without_encryption_is_refused() {
    for (id, security) in [("getmail", Security::StartTls), ("offlineimap", Security::StartTls), ("aerc", Security::None)] {
        let account = samples::with_security(Receive::Imap, security);
        assert_eq!(client(id).unwrap().files(&account, &samples::options(false)), Err(WriteError::Security), "{id}");
    }
}

#[test]
fn real_folders_are_named() {
    let account = samples::full(Receive::Imap);
    for (id, expected) in [
        ("aerc", "copy-to = INBOX.Gesendete Objekte\npostpone = INBOX.Entw\u{fc}rfe\narchive = INBOX.Archiv\n"),
        ("alpine", "default-fcc={imap.example.org:993/imap/ssl/user=\"anna@example.org\"}INBOX.Gesendete Objekte\n"),
        ("himalaya", "sent = \"INBOX.Gesendete Objekte\"\n"),
        ("meli", "[accounts.\"anna-example.org-464cb6\".mailboxes.\"INBOX.Gesendete Objekte\"]\nusage = \"Sent\"\n"),
        (
            "neomutt",
            "set record = \"+INBOX.Gesendete Objekte\"\nset postponed = \"+INBOX.Entw\u{fc}rfe\"\nset trash = \"+INBOX.Papierkorb\"\n",
        ),
    ] {
        let text = samples::text(client(id).unwrap().files(&account, &samples::options(false)).unwrap());
        assert!(text.contains(expected), "{id}\n{text}");
    }
}
