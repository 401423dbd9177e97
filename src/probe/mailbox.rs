//! What an account is like and how good the line to it is: what a live test learns beside its verdict.

use serde::{Deserialize, Serialize};

use super::habits::Habits;

/// What the account is like. `None` and empty where the server does not tell.
///
/// A report that is read again as evidence needs the numbers alone, so words of later versions cannot spoil it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mailbox {
    /// Number of messages in the inbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<u64>,
    /// Their size, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Space used, in KiB (RFC 9208).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_used: Option<u64>,
    /// Space there is, in KiB.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota_limit: Option<u64>,
    /// Number of folders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folders: Option<u64>,
    /// The folders that the server has marked with their use (RFC 6154), by use; nothing is guessed from names.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub special_use: Vec<SpecialFolder>,
    /// What stands between a folder's name and that of the folder around it.
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// Where folders lie (RFC 2342).
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Namespaces>,
    /// How the account has been used, as far as what was sent lately tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub habits: Option<Habits>,
}

impl Mailbox {
    /// How full it is, in percent; `None` when the server does not tell.
    #[must_use]
    pub fn percent_full(&self) -> Option<u64> {
        match (self.quota_used, self.quota_limit) {
            (Some(used), Some(limit)) if limit > 0 => Some(used.saturating_mul(100) / limit),
            _ => None,
        }
    }

    /// Every text that the server chose, to be made fit for showing.
    pub(super) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let namespaces = self.namespace.iter_mut().flat_map(|all| [&mut all.personal, &mut all.others, &mut all.shared]).flatten();
        self.special_use
            .iter_mut()
            .map(|folder| &mut folder.name)
            .chain(&mut self.delimiter)
            .chain(namespaces.flat_map(|namespace| std::iter::once(&mut namespace.prefix).chain(&mut namespace.delimiter)))
    }
}

/// What a folder is for (RFC 6154, section 2; `important` is RFC 8457).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpecialUse {
    /// All messages.
    All,
    /// Old mail that is kept.
    Archive,
    /// Messages being written.
    Drafts,
    /// Messages marked by the person.
    Flagged,
    /// Messages that the server takes for important.
    Important,
    /// Spam.
    Junk,
    /// Messages sent.
    Sent,
    /// Messages deleted.
    Trash,
}

impl SpecialUse {
    /// All of them, in order.
    pub const ALL: [Self; 8] =
        [Self::All, Self::Archive, Self::Drafts, Self::Flagged, Self::Important, Self::Junk, Self::Sent, Self::Trash];

    /// The contract's word: the attribute without its backslash, in small letters.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Archive => "archive",
            Self::Drafts => "drafts",
            Self::Flagged => "flagged",
            Self::Important => "important",
            Self::Junk => "junk",
            Self::Sent => "sent",
            Self::Trash => "trash",
        }
    }

    /// What an attribute of `LIST` says, if it says a use.
    pub(super) fn of_attribute(attribute: &str) -> Option<Self> {
        let word = attribute.strip_prefix('\\')?;
        Self::ALL.into_iter().find(|known| known.word().eq_ignore_ascii_case(word))
    }
}

/// A folder that the server has marked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SpecialFolder {
    /// What it is for.
    #[serde(rename = "use")]
    pub special_use: SpecialUse,
    /// Its real name, decoded.
    pub name: String,
}

/// Where folders lie (RFC 2342).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Namespaces {
    /// The account's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub personal: Vec<Namespace>,
    /// Those of other people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Namespace>,
    /// Those of everybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<Namespace>,
}

/// One place where folders lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Namespace {
    /// How their names begin.
    pub prefix: String,
    /// What stands between a name and that of the folder around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
}

/// What a POP3 server does with mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pop3Offer {
    /// Whether messages have names of their own (UIDL); `None` where an empty mailbox could not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uidl: Option<bool>,
    /// Whether headers can be looked at without fetching the message (TOP).
    pub top: bool,
    /// After how many days the server deletes mail by itself (RFC 2449, section 6.7); 0 is as soon as it was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_days: Option<u64>,
    /// Whether the server promises never to do that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub never_expires: bool,
    /// How many seconds must lie between two logins (RFC 2449, section 6.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_delay_s: Option<u64>,
}

/// Whether a server takes a sender or a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Taken {
    /// Yes.
    Accepted,
    /// Not now (greylisting, for one).
    Later,
    /// No.
    Refused,
}

impl Taken {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Later, Self::Refused];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Later => "later",
            Self::Refused => "refused",
        }
    }
}

/// What an SMTP server takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct SmtpOffer {
    /// The largest message, in bytes (RFC 1870), where there is a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// Bytes above 127 in messages (8BITMIME, RFC 6152).
    pub eightbit: bool,
    /// Letters of every script in addresses (RFC 6531).
    pub smtputf8: bool,
    /// Whether mail from the sender is taken, where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Taken>,
    /// Whether mail to the own address is taken, where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<Taken>,
}

/// How good the line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The shortest time that anything took to go there and come back, in milliseconds.
    pub round_trip_ms: u64,
    /// How much came in a second, in a sample; a new connection begins slowly, so it is rather more than that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes_per_second: Option<u64>,
}

impl Line {
    /// Above this a line is poor: IMAP asks some five times to open a folder, so each click costs three seconds and more. A
    /// satellite far up needs about 600 ms; mobile networks that work stay below 300.
    pub const POOR_ROUND_TRIP_MS: u64 = 600;
    /// Below this a line is poor: a photo of one megabyte takes over half a minute. It is what the mobile networks of the
    /// second generation (EDGE) reach at best.
    pub const POOR_BYTES_PER_SECOND: u64 = 30_000;

    /// Whether it is poor.
    #[must_use]
    pub fn is_poor(&self) -> bool {
        self.round_trip_ms > Self::POOR_ROUND_TRIP_MS || self.bytes_per_second.is_some_and(|rate| rate < Self::POOR_BYTES_PER_SECOND)
    }

    /// The best of what several connections showed: one slow server is not a slow line.
    #[must_use]
    pub fn best(lines: impl IntoIterator<Item = Self>) -> Option<Self> {
        lines.into_iter().reduce(|one, other| Self {
            round_trip_ms: one.round_trip_ms.min(other.round_trip_ms),
            bytes_per_second: one.bytes_per_second.max(other.bytes_per_second),
        })
    }

    /// How many seconds `bytes` take at least, where that was measured.
    #[must_use]
    pub fn seconds_for(&self, bytes: u64) -> Option<u64> {
        self.bytes_per_second.filter(|rate| *rate > 0).map(|rate| bytes.div_ceil(rate))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_poor_by_its_delay_or_by_its_rate() {
        for (round_trip_ms, bytes_per_second, poor) in
            [(600, None, false), (601, None, true), (20, Some(30_000), false), (20, Some(29_999), true), (700, Some(1_000_000), true)]
        {
            assert_eq!(Line { round_trip_ms, bytes_per_second }.is_poor(), poor, "{round_trip_ms} {bytes_per_second:?}");
        }
        let lines = [Line { round_trip_ms: 900, bytes_per_second: Some(10) }, Line { round_trip_ms: 30, bytes_per_second: None }];
        let best = Line::best(lines);
        assert_eq!(best, Some(Line { round_trip_ms: 30, bytes_per_second: Some(10) }));
        assert_eq!(best.and_then(|line| line.seconds_for(101)), Some(11));
    }

    #[test]
    fn uses_are_known_by_their_attributes() {
        assert_eq!(SpecialUse::of_attribute("\\JUNK"), Some(SpecialUse::Junk));
        assert_eq!(SpecialUse::of_attribute("\\HasNoChildren"), None);
        assert_eq!(SpecialUse::of_attribute("Sent"), None);
    }
}
