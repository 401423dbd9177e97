//! What the library leaves to its user of SCRAM (RFC 5802, RFC 7677): the password's form, and whether to answer at all.

use zeroize::Zeroizing;

/// Fewer rounds make what passes by good for guessing the password (RFC 5802, section 5.1).
const FEWEST: u32 = 4096;
/// More would keep this machine busy for seconds.
const MOST: u32 = 1_000_000;

/// What a server can say instead of its first message without having judged a password (RFC 5802, section 7). The other
/// errors speak of a channel that is not what it seems: those are no reason to go on with something weaker.
const HARMLESS: &[&str] = &["other-error", "unknown-user", "no-resources", "invalid-username-encoding", "unsupported-channel-binding-type"];

/// Whether the server's first message is fit to be answered with a proof.
pub(super) fn is_fit(first: &[u8], encrypted: bool) -> bool {
    let rounds = first.split(|byte| *byte == b',').find_map(|part| part.strip_prefix(b"i="));
    let rounds = rounds.and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<u32>().ok());
    // Inside TLS only the server itself sees the proof.
    rounds.is_some_and(|rounds| rounds <= MOST && (encrypted || rounds >= FEWEST))
}

/// The error in a message of the server, if it is one.
pub(super) fn error(message: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(message.strip_prefix(b"e=")?).ok()?;
    text.split(',').next()
}

/// Whether an error in place of the first message lets one go on with another mechanism.
pub(super) fn is_harmless(error: &str) -> bool {
    HARMLESS.contains(&error)
}

/// The password in the one form that both sides hash (SASLprep, RFC 4013); as it is where that forbids a character of it.
pub(super) fn prepared(password: &str) -> Zeroizing<String> {
    Zeroizing::new(stringprep::saslprep(password).map_or_else(|_| password.to_owned(), Into::into))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_bounded() {
        for (first, encrypted, fit) in [
            ("r=a,s=b,i=4096", false, true),
            ("r=a,s=b,i=4095", false, false),
            ("r=a,s=b,i=1", true, true),
            ("r=a,s=b,i=1000000", true, true),
            ("r=a,s=b,i=1000001", true, false),
            ("r=a,s=b,i=99999999999", true, false),
            ("r=a,s=b,i=", true, false),
            ("r=a,s=b", true, false),
            ("", true, false),
        ] {
            assert_eq!(is_fit(first.as_bytes(), encrypted), fit, "{first} {encrypted}");
        }
    }

    #[test]
    fn errors_are_told_apart() {
        assert_eq!(error(b"e=other-error,x=1"), Some("other-error"));
        assert_eq!(error(b"r=e=,s=x"), None);
        assert!(is_harmless("other-error") && !is_harmless("server-does-support-channel-binding"));
    }

    #[test]
    fn passwords_are_prepared_as_rfc_4013_says() {
        for (password, expected) in [("I\u{AD}X", "IX"), ("\u{AA}", "a"), ("\u{2168}", "IX"), ("a\u{A0}b", "a b"), ("a\u{7}", "a\u{7}")] {
            assert_eq!(prepared(password).as_str(), expected);
        }
    }
}
