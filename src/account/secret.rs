//! Passwords and access tokens: values that do not print, are wiped when dropped, and open only for a [`Permit`].

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::Permit;

/// What a secret is, which decides how it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretKind {
    /// A password, or an app password.
    Password,
    /// An OAuth2 access token.
    Token,
}

/// Why a text cannot be a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// Nothing was given.
    #[error("the password is empty")]
    Empty,
    /// NUL, CR or LF: no mail protocol can carry them.
    #[error("a password cannot hold a line break or NUL")]
    Forbidden,
    /// Over 4 KiB.
    #[error("the password is too long")]
    TooLong,
}

/// A password or access token.
#[derive(Clone)]
pub struct Secret {
    kind: SecretKind,
    text: SecretString,
}

impl Secret {
    /// Takes `text` over; it is wiped when the secret is dropped, and at once when it is refused.
    ///
    /// # Errors
    /// [`SecretError`] when empty, over 4 KiB (tokens are long), or holding NUL, CR or LF.
    pub fn new(kind: SecretKind, text: String) -> Result<Self, SecretError> {
        let text = SecretString::from(text);
        let shown = text.expose_secret();
        if shown.is_empty() {
            return Err(SecretError::Empty);
        }
        if shown.contains(['\0', '\r', '\n']) {
            return Err(SecretError::Forbidden);
        }
        if shown.len() > 4096 {
            return Err(SecretError::TooLong);
        }
        Ok(Self { kind, text })
    }

    /// A password. See [`Secret::new`].
    ///
    /// # Errors
    /// As [`Secret::new`].
    pub fn password(text: String) -> Result<Self, SecretError> {
        Self::new(SecretKind::Password, text)
    }

    /// Password or token.
    #[must_use]
    pub fn kind(&self) -> SecretKind {
        self.kind
    }

    /// The text, for a stream or a file that has been permitted to carry it.
    #[must_use]
    pub fn reveal(&self, _permit: &Permit) -> &str {
        self.text.expose_secret()
    }

    /// `text` with asterisks where it repeats the secret: there are servers that answer with the command they did not
    /// understand. Found as it is, in an IMAP string and within base64, in capitals or small letters.
    #[must_use]
    pub fn cover(&self, text: &str) -> String {
        let shown = self.text.expose_secret();
        let quoted = Zeroizing::new(shown.replace('\\', "\\\\").replace('"', "\\\""));
        let covered = cover(&cover(text, &quoted), shown);
        (0..3).fold(covered, |covered, before| match in_base64(shown, before) {
            // Anything shorter stands in many words by chance, and tells nothing.
            inside if inside.len() < 4 => covered,
            inside => cover(&covered, &inside),
        })
    }
}

/// `text` with asterisks for each `hidden`, whatever its case.
fn cover(text: &str, hidden: &str) -> String {
    let (within, hidden) = (text.to_ascii_lowercase(), Zeroizing::new(hidden.to_ascii_lowercase()));
    let mut covered = String::with_capacity(text.len());
    let mut end = 0;
    for (begin, _) in within.match_indices(hidden.as_str()) {
        covered.push_str(&text[end..begin]); // lower case of ASCII alone: the places are the same in both
        covered.push_str("***");
        end = begin + hidden.len();
    }
    covered.push_str(&text[end..]);
    covered
}

/// The characters of base64 that `text` alone decides on where it stands `before` bytes behind a whole group.
fn in_base64(text: &str, before: usize) -> Zeroizing<String> {
    let bytes = Zeroizing::new([vec![0; before], text.as_bytes().to_vec()].concat());
    let whole = Zeroizing::new(STANDARD_NO_PAD.encode(&*bytes));
    Zeroizing::new(whole[(before * 8).div_ceil(6)..bytes.len() * 8 / 6].to_owned())
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({:?})", self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_print() {
        let secret = Secret::password("hunter2".into()).unwrap();
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret(Password) Secret(Password)");
    }

    #[test]
    fn a_secret_that_is_repeated_is_covered() {
        let secret = Secret::password("s3cr\\\"ät".into()).unwrap();
        for (said, shown) in [
            ("nothing of it", "nothing of it"),
            ("unknown: PASS s3cr\\\"ät, s3cr\\\"ät", "unknown: PASS ***, ***"),
            ("UNKNOWN: PASS S3CR\\\"ät", "UNKNOWN: PASS ***"),
            ("BAD LOGIN \"ä\" \"s3cr\\\\\\\"ät\"", "BAD LOGIN \"ä\" \"***\""),
        ] {
            assert_eq!(secret.cover(said), shown);
        }
        for before in ["", "a", "an", "\0anna@example.org\0"] {
            for after in ["", "x", "\u{1}\u{1}"] {
                let said = STANDARD_NO_PAD.encode(format!("{before}s3cr\\\"ät{after}"));
                let covered = secret.cover(&said);
                assert!(covered.contains("***") && covered.len() < said.len() - 5, "{said} {covered}");
            }
        }
    }

    #[test]
    fn line_breaks_are_refused() {
        for bad in ["a\nb", "a\rb", "a\0b"] {
            assert_eq!(Secret::password(bad.into()).unwrap_err(), SecretError::Forbidden);
        }
        assert_eq!(Secret::password(String::new()).unwrap_err(), SecretError::Empty);
        assert_eq!(Secret::password("x".repeat(5000)).unwrap_err(), SecretError::TooLong);
    }
}
