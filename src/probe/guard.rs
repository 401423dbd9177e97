//! What an IMAP server may say before anybody is logged in.
//!
//! The live test asks for nothing there that would be long or nested, so a server that sends such things is no mail server that
//! behaves.

use crate::net::bounds;

/// The untagged answers that can come before a mailbox is selected. Every answer begins a line, so looking at the beginning of
/// each line, be it inside a literal, sees them all.
const KNOWN: &[&str] =
    &["OK", "NO", "BAD", "BYE", "PREAUTH", "CAPABILITY", "ENABLED", "FLAGS", "LIST", "LSUB", "STATUS", "QUOTA", "QUOTAROOT", "SEARCH"];
/// Those with a number in front.
const COUNTED: &[&str] = &["EXISTS", "RECENT", "EXPUNGE"];
/// The longest word of an answer that is looked at.
const WORD: usize = 16;

/// Whether a line of a server may come before a mailbox is selected.
pub(super) fn allows(line: &str) -> bool {
    let mut watch = Watch::default();
    line.bytes().chain(*b"\r\n").all(|byte| watch.allows(byte))
}

/// Where in a line the bytes are.
#[derive(Debug, Default)]
pub(super) struct Watch {
    /// The line up to the end of its first word, a number before the word left out; `None` behind it.
    start: Option<Start>,
    /// The number between braces that the line ends with so far.
    literal: Option<usize>,
    /// How much of the line there is.
    length: usize,
}

#[derive(Debug, Default)]
struct Start {
    seen: usize,
    counted: bool,
    word: String,
}

impl Watch {
    /// Whether `byte` may follow what was seen.
    pub(super) fn allows(&mut self, byte: u8) -> bool {
        if self.length == 0 {
            self.start = Some(Start::default());
        }
        self.length += 1;
        if self.length > bounds::LINE {
            return false;
        }
        let word = self.start.as_mut().map_or(Taken::More, |start| start.take(byte));
        if matches!(word, Taken::Over(_)) {
            self.start = None;
        }
        self.literal = match (self.literal, byte) {
            (_, b'{') => Some(0),
            (Some(size), b'0'..=b'9') => Some(size.saturating_mul(10).saturating_add(usize::from(byte - b'0'))),
            (size, b'}' | b'\r') => size,
            (Some(size), b'\n') if size > bounds::LINE => return false,
            _ => None,
        };
        if byte == b'\n' {
            self.length = 0;
        }
        !matches!(word, Taken::Over(false))
    }
}

/// What a byte does to the beginning of a line.
enum Taken {
    More,
    /// The beginning is over, and whether it may stand there.
    Over(bool),
}

impl Start {
    fn take(&mut self, byte: u8) -> Taken {
        self.seen = self.seen.saturating_add(1);
        match (self.seen, byte) {
            (1, b'*') | (2, b' ') => Taken::More,
            (1 | 2, _) => Taken::Over(true), // no untagged answer
            (_, b'0'..=b'9') if self.word.is_empty() => {
                self.counted = true;
                Taken::More
            }
            (_, b' ') if self.counted && self.word.is_empty() => Taken::More,
            (_, b'A'..=b'Z' | b'a'..=b'z') if self.word.len() < WORD => {
                self.word.push(char::from(byte.to_ascii_uppercase()));
                Taken::More
            }
            _ => Taken::Over(if self.counted { COUNTED } else { KNOWN }.contains(&self.word.as_str())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(text: &str) -> bool {
        let mut watch = Watch::default();
        text.bytes().all(|byte| watch.allows(byte))
    }

    #[test]
    fn answers_that_were_asked_for_pass() {
        for text in [
            "* OK [CAPABILITY IMAP4rev1] hi {12} there\r\nA0001 OK done\r\n+ \r\n+ e30=\r\n",
            "* LIST (\\HasNoChildren) \"/\" {5}\r\na*\r\nb\r\n* lsub () \"/\" x\r\n",
            "* STATUS INBOX (MESSAGES 7)\r\n* QUOTAROOT INBOX \"\"\r\n* QUOTA \"\" (STORAGE 1 2)\r\n",
            "* 23 EXISTS\r\n* 0 RECENT\r\n* BYE\r\n* FLAGS (\\Seen)\r\n* CAPABILITY IMAP4rev1\r\n",
            "* OK {99999999} is no literal\r\n",
        ] {
            assert!(allows(text), "{text}");
        }
    }

    #[test]
    fn a_line_without_end_is_refused_long_before_the_library_chokes_on_it() {
        assert!(allows(&format!("* OK {}\r\n* OK\r\n", "x".repeat(bounds::LINE - 7))));
        assert!(!allows(&"x".repeat(bounds::LINE + 1)));
    }

    #[test]
    fn what_nobody_asked_for_is_refused_wherever_it_stands() {
        for text in [
            "* 1 FETCH (BODYSTRUCTURE ((((",
            "* 0000000000000000000000000000001 fetch (",
            "* OK x\r\n* 1 FETCH (",
            "* LIST () \"/\" {99}\r\n* 1 FETCH (",
            "* METADATA \"\" ",
            "* THREAD (",
            "* \u{1}",
            "* LIST () \"/\" {65537}\r\n",
            "* LIST () \"/\" {99999999999999999999999999}\r\n",
        ] {
            assert!(!allows(text), "{text}");
        }
    }
}
