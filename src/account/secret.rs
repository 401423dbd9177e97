//! Passwords and access tokens: values that do not print, are wiped when dropped, and open only for a [`Permit`].

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

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
    fn line_breaks_are_refused() {
        for bad in ["a\nb", "a\rb", "a\0b"] {
            assert_eq!(Secret::password(bad.into()).unwrap_err(), SecretError::Forbidden);
        }
        assert_eq!(Secret::password(String::new()).unwrap_err(), SecretError::Empty);
        assert_eq!(Secret::password("x".repeat(5000)).unwrap_err(), SecretError::TooLong);
    }
}
