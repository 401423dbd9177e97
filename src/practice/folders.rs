//! IMAP once logged in: folders, their state, the space they take, and what little of the messages practice needs.

use std::fmt::Write as _;

use super::command::Command;
use super::mailbox::{FOLDERS, Mailbox};

/// The name of the one quota root.
const ROOT: &str = "\"User quota\"";
/// When every message arrived.
const ARRIVED: &str = "\"02-Nov-2026 08:00:00 +0000\"";

/// The whole answer to a command; `None` when it is unknown or out of place.
pub(super) fn answer(mailbox: &Mailbox, selected: &mut Option<String>, command: &Command) -> Option<String> {
    let tag = &command.tag;
    let done = |lines: String, what: &str| Some(format!("{lines}{tag} OK {what} completed."));
    match command.verb.as_str() {
        "LIST" | "LSUB" => done(list(command), "List"),
        "NAMESPACE" => done("* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n".into(), "Namespace"),
        "STATUS" => match folder(command.word(0)) {
            Some(name) => done(status(mailbox, name, command.word(1)), "Status"),
            None => Some(missing(tag)),
        },
        "SELECT" | "EXAMINE" => {
            *selected = folder(command.word(0)).map(str::to_owned);
            let Some(name) = selected else { return Some(missing(tag)) };
            let access = if command.verb == "SELECT" { "READ-WRITE" } else { "READ-ONLY" };
            Some(format!("{}{tag} OK [{access}] {} completed.", select(mailbox, name), command.verb))
        }
        "GETQUOTAROOT" => match folder(command.word(0)) {
            Some(name) if mailbox.quota.is_some() => done(format!("* QUOTAROOT {name} {ROOT}\r\n{}", quota(mailbox)), "Getquotaroot"),
            Some(name) => done(format!("* QUOTAROOT {name}\r\n"), "Getquotaroot"),
            None => Some(missing(tag)),
        },
        "GETQUOTA" if mailbox.quota.is_some() && command.word(0) == ROOT.trim_matches('"') => done(quota(mailbox), "Getquota"),
        "GETQUOTA" => Some(missing(tag)),
        "CHECK" if selected.is_some() => done(String::new(), "Check"),
        "CLOSE" | "UNSELECT" if selected.is_some() => {
            *selected = None;
            done(String::new(), "Close")
        }
        "FETCH" => done(fetch(mailbox, selected.as_ref()?, &command.words)?, "Fetch"),
        "UID" if command.word(0).eq_ignore_ascii_case("FETCH") => {
            done(fetch(mailbox, selected.as_ref()?, command.words.get(1..)?)?, "Fetch")
        }
        _ => None,
    }
}

fn missing(tag: &str) -> String {
    format!("{tag} NO [NONEXISTENT] Mailbox doesn't exist.")
}

/// The folder's own spelling of `name`.
fn folder(name: &str) -> Option<&'static str> {
    match name.eq_ignore_ascii_case("INBOX") {
        true => Some("INBOX"),
        false => FOLDERS.iter().find(|(known, _)| *known == name).map(|(known, _)| *known),
    }
}

/// How many messages are in `folder`: all of them lie in INBOX.
fn count(mailbox: &Mailbox, folder: &str) -> u64 {
    if folder == "INBOX" { mailbox.messages } else { 0 }
}

/// `LIST "" "*"`, with selection options before it (RFC 5258) or not.
fn list(command: &Command) -> String {
    let names: Vec<&str> = command.words.iter().filter(|word| !word.starts_with('(')).map(String::as_str).collect();
    let pattern = format!("{}{}", names.first().unwrap_or(&""), names.get(1).unwrap_or(&""));
    if pattern.is_empty() {
        return format!("* {} (\\Noselect) \"/\" \"\"\r\n", command.verb);
    }
    let special_only = command.word(0).eq_ignore_ascii_case("(SPECIAL-USE)");
    let mut text = String::new();
    for (name, special) in [("INBOX", "")].into_iter().chain(FOLDERS) {
        let fits = matches!(pattern.as_str(), "*" | "%") || folder(&pattern) == Some(name);
        if fits && !(special_only && special.is_empty()) {
            let space = if special.is_empty() { "" } else { " " };
            let _ = write!(text, "* {} (\\HasNoChildren{space}{special}) \"/\" {name}\r\n", command.verb);
        }
    }
    text
}

fn status(mailbox: &Mailbox, folder: &str, items: &str) -> String {
    let messages = count(mailbox, folder);
    let values: Vec<String> = items
        .trim_matches(['(', ')'])
        .split_ascii_whitespace()
        .filter_map(|item| {
            let value = match item.to_ascii_uppercase().as_str() {
                "MESSAGES" => messages,
                "UIDNEXT" => messages + 1,
                "UIDVALIDITY" => 1,
                "UNSEEN" | "RECENT" => 0,
                "SIZE" if folder == "INBOX" => mailbox.bytes,
                "SIZE" => 0,
                _ => return None,
            };
            Some(format!("{} {value}", item.to_ascii_uppercase()))
        })
        .collect();
    format!("* STATUS {folder} ({})\r\n", values.join(" "))
}

fn select(mailbox: &Mailbox, folder: &str) -> String {
    let messages = count(mailbox, folder);
    format!(
        "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* OK [PERMANENTFLAGS ()] Read-only.\r\n* {messages} EXISTS\r\n\
         * 0 RECENT\r\n* OK [UIDVALIDITY 1] UIDs valid\r\n* OK [UIDNEXT {}] Predicted next UID\r\n",
        messages + 1
    )
}

fn quota(mailbox: &Mailbox) -> String {
    mailbox.quota.map(|(used, limit)| format!("* QUOTA {ROOT} (STORAGE {used} {limit})\r\n")).unwrap_or_default()
}

/// Number, flags, arrival and size of the messages asked for. Message numbers and UIDs are the same here.
fn fetch(mailbox: &Mailbox, folder: &str, words: &[String]) -> Option<String> {
    let last = count(mailbox, folder);
    let items = words.get(1)?.to_ascii_uppercase();
    let mut text = String::new();
    for range in words.first()?.split(',') {
        let (from, to) = range.split_once(':').unwrap_or((range, range));
        let place = |word: &str| if word == "*" { Some(last) } else { word.parse().ok().filter(|number| *number > 0) };
        let (from, to) = (place(from)?, place(to)?);
        for number in from.min(to).max(1)..=from.max(to).min(last) {
            let _ =
                write!(text, "* {number} FETCH (UID {number} FLAGS (\\Seen) INTERNALDATE {ARRIVED} RFC822.SIZE {}", mailbox.size(number));
            if let Some(section) = items.find("BODY").and_then(|_| words.get(1)).and_then(|items| section(items)) {
                let message = mailbox.message(number);
                let _ = write!(text, " {section} {{{}}}\r\n{message}", message.len());
            }
            text.push_str(")\r\n");
        }
    }
    Some(text)
}

/// The section asked for, as it stands in the answer: `BODY.PEEK[HEADER]` is answered as `BODY[HEADER]`.
fn section(items: &str) -> Option<String> {
    let start = items.to_ascii_uppercase().find("BODY")?;
    let (_, rest) = items.get(start..)?.split_once('[')?;
    let (section, _) = rest.split_once(']')?;
    Some(format!("BODY[{section}]"))
}
