//! What an account has beside its servers: folders by their real names, a signature, calendars and address books.

use super::text::{self, TextError};

/// A folder on an IMAP server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Folder {
    name: String,
    delimiter: Option<char>,
}

impl Folder {
    /// `name` as the server has it, decoded (`INBOX.Sent`), and what stands between its parts.
    ///
    /// # Errors
    /// [`TextError`] when empty, over 255 bytes, or holding what no name may: a name that was made fit for showing is not
    /// the real one any more, so the replacement character is refused too.
    pub fn parse(name: &str, delimiter: Option<char>) -> Result<Self, TextError> {
        text::plain(name, 255)?;
        if name.contains(char::REPLACEMENT_CHARACTER) {
            return Err(TextError::Forbidden(char::REPLACEMENT_CHARACTER));
        }
        Ok(Self { name: name.to_owned(), delimiter: delimiter.filter(|c| !text::is_forbidden(*c)) })
    }

    /// The name as the server has it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its parts, from the outermost folder to this one.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let delimiter = self.delimiter;
        self.name.split(move |c| Some(c) == delimiter)
    }
}

/// The folders with a use, as the server has marked them (RFC 6154). Nothing is guessed from names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    /// Old mail that is kept.
    pub archive: Option<Folder>,
    /// Messages being written.
    pub drafts: Option<Folder>,
    /// Spam.
    pub junk: Option<Folder>,
    /// Messages sent.
    pub sent: Option<Folder>,
    /// Messages deleted.
    pub trash: Option<Folder>,
}

/// What is put below messages: plain text of several lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(String);

impl Signature {
    /// The longest one, in bytes.
    pub const LIMIT: usize = 8 * 1024;

    /// Line ends become LF, and those at the end are left out.
    ///
    /// # Errors
    /// [`TextError`] when empty, over 8 KiB, or holding a control character or bidirectional override beside line ends and tabs.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = text.replace("\r\n", "\n");
        let plain: String = text.chars().filter(|c| !matches!(c, '\n' | '\t')).collect();
        text::plain(&plain, Self::LIMIT)?;
        Ok(Self(text.trim_end().to_owned()))
    }

    /// The text, its lines ended by LF but for the last.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the same person's calendars and address books are: `https` URLs that the domain itself or a directory has named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Groupware {
    /// Calendars (CalDAV, RFC 4791).
    pub caldav: Option<DavUrl>,
    /// Address books (CardDAV, RFC 6352).
    pub carddav: Option<DavUrl>,
}

/// An `https` URL of a calendar or address book server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DavUrl {
    /// The server.
    pub host: super::Host,
    /// Its port.
    pub port: super::Port,
    /// The path, with its first `/`; percent-encoded.
    pub path: String,
}

impl DavUrl {
    /// An `https` URL without user, query and fragment; nothing else is one. A host alone is its root.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").unwrap_or(text);
        if rest.len() > 1024 || rest.contains(['?', '#', '@', '\\']) || !rest.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let (place, path) = rest.split_once('/').map_or((rest, "/".to_owned()), |(place, path)| (place, format!("/{path}")));
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !host.ends_with(':') && !host.is_empty() => (host, port.parse().ok()?),
            _ => (place, 443),
        };
        Some(Self { host: super::Host::parse(host).ok()?, port: super::Port::new(port).ok()?, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_its_real_name_or_none() {
        let sent = Folder::parse("INBOX.Gesendete Objekte", Some('.')).unwrap();
        assert_eq!(sent.parts().collect::<Vec<_>>(), ["INBOX", "Gesendete Objekte"]);
        assert_eq!(Folder::parse("A.B", None).unwrap().parts().count(), 1);
        for wrong in ["", "a\nb", "a\u{FFFD}b", "a\u{202E}b"] {
            assert!(Folder::parse(wrong, Some('/')).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_signature_may_have_lines_and_nothing_else_that_commands() {
        assert_eq!(Signature::parse("Anna\r\nExample Ltd\n\n").unwrap().as_str(), "Anna\nExample Ltd");
        for wrong in ["", "\n", "a\u{7}b", "a\rb", "a\u{202E}b"] {
            assert!(Signature::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn only_an_https_place_is_one() {
        let url = DavUrl::parse("https://dav.example.org:8443/anna/").unwrap();
        assert_eq!((url.host.as_str(), url.port.get(), url.path.as_str()), ("dav.example.org", 8443, "/anna/"));
        assert_eq!(DavUrl::parse("dav.example.org").unwrap().path, "/");
        for wrong in
            ["http://dav.example.org/", "https://a@dav.example.org/", "https://dav.example.org/?x", "https:///x", "ftp://x/", "a b"]
        {
            assert!(DavUrl::parse(wrong).is_none(), "{wrong}");
        }
    }
}
