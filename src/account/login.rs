//! What a person is called: by the server (login name) and by those who get mail (display name).

use std::fmt;

use super::text::{self, TextError};

/// The name given to a server when logging in. Often the address, but anything without control characters can occur.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoginName(String);

impl LoginName {
    /// # Errors
    /// [`TextError`] when empty, over 255 bytes, or holding a control character or bidirectional override.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        text::plain(text, 255).map(|()| Self(text.to_owned()))
    }

    /// The name as it goes to the server.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LoginName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name shown to those who get this person's mail.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DisplayName(String);

impl DisplayName {
    /// # Errors
    /// [`TextError`] when empty, over 255 bytes, or holding a control character or bidirectional override.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        text::plain(text, 255).map(|()| Self(text.trim().to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DisplayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
