//! The pretend mailboxes: who may log in where, and what is in them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::account::Protocol;

/// The folders of every mailbox beside INBOX, by name and special use (RFC 6154).
pub(super) const FOLDERS: [(&str, &str); 5] =
    [("Archive", "\\Archive"), ("Drafts", "\\Drafts"), ("Junk", "\\Junk"), ("Sent", "\\Sent"), ("Trash", "\\Trash")];

/// A pretend mailbox.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mailbox {
    pub address: &'static str,
    /// `None`: whatever one types is refused.
    pub password: Option<&'static str>,
    /// Whether its owner has switched IMAP off.
    pub imap_off: bool,
    pub messages: u64,
    /// The size of all messages of the inbox, in bytes.
    pub bytes: u64,
    /// Space used and space there is, in KiB.
    pub quota: Option<(u64, u64)>,
}

/// Why a login was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    Wrong,
    SwitchedOff,
}

impl Mailbox {
    /// The size of message `number`, counted from 1: all are equal, and the last one has what is left.
    pub(super) fn size(&self, number: u64) -> u64 {
        let each = self.bytes / self.messages.max(1);
        if number == self.messages { self.bytes - each * (self.messages - 1) } else { each }
    }

    /// The message itself, or as much of it as practice needs: who, when, whose.
    pub(super) fn message(&self, number: u64) -> String {
        format!(
            "Date: Mon, 02 Nov 2026 08:00:00 +0000\r\nFrom: <{0}>\r\nTo: <{0}>\r\nMessage-ID: <{number}.{0}>\r\nSubject: {number}\r\n\r\n",
            self.address
        )
    }
}

/// Logs in to one of `mailboxes`.
pub(super) fn log_in<'a>(mailboxes: &'a [Mailbox], protocol: Protocol, name: &str, password: &str) -> Result<&'a Mailbox, Refused> {
    let mailbox = mailboxes.iter().find(|mailbox| mailbox.address.eq_ignore_ascii_case(name)).ok_or(Refused::Wrong)?;
    match mailbox.password {
        Some(right) if right == password && mailbox.imap_off && protocol == Protocol::Imap => Err(Refused::SwitchedOff),
        Some(right) if right == password => Ok(mailbox),
        _ => Err(Refused::Wrong),
    }
}

/// Name and password of a SASL PLAIN message in base64 (RFC 4616).
pub(super) fn sasl_plain(encoded: &str) -> Option<(String, String)> {
    let message = decode(encoded)?;
    let mut parts = message.split('\0');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(_), Some(name), Some(password), None) => Some((name.to_owned(), password.to_owned())),
        _ => None,
    }
}

/// Text in base64.
pub(super) fn decode(encoded: &str) -> Option<String> {
    String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()
}
