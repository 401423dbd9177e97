//! E-mail addresses (RFC 5321, section 4.1.2; RFC 6531 for non-ASCII) and their domains.

use std::fmt;

use super::text::{self, TextError};

/// The longest address a path can carry (RFC 5321, section 4.5.3.1.3, less the angle brackets), in bytes.
const ADDRESS_LIMIT: usize = 254;
/// The longest local part (RFC 5321, section 4.5.3.1.1), in bytes.
const LOCAL_LIMIT: usize = 64;

/// Why a text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing was given.
    #[error("the address is empty")]
    Empty,
    /// No `@`.
    #[error("the address has no @")]
    NoAt,
    /// Nothing before the `@`.
    #[error("nothing stands before the @")]
    NoLocalPart,
    /// Nothing after the `@`.
    #[error("nothing stands after the @")]
    NoDomain,
    /// More than 64 bytes before the `@`, or more than 254 in all.
    #[error("the address is too long")]
    TooLong,
    /// A character that the part before the `@` cannot hold.
    #[error("the part before the @ cannot hold U+{:04X}", u32::from(*.0))]
    BadLocalPart(char),
    /// A control character or bidirectional override.
    #[error("the address holds the forbidden character U+{:04X}", u32::from(*.0))]
    Forbidden(char),
    /// What follows the `@` is no domain name.
    #[error("what follows the @ is not a domain name")]
    BadDomain,
    /// What follows the `@` has no dot, as `localhost`.
    #[error("what follows the @ has no dot")]
    NotQualified,
}

/// An e-mail address: a local part and a domain.
///
/// Shown with the domain in U-labels; [`Address::as_typed`] keeps the person's own spelling for servers that
/// compare letter by letter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    local: String,
    domain: Domain,
    typed_domain: String,
}

impl Address {
    /// Reads an address as people paste it: white space around it and a leading `mailto:` are dropped.
    ///
    /// # Errors
    /// [`AddressError`] names the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        let text = match text.get(..7) {
            Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text[7..].trim_start(),
            _ => text,
        };
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if let Err(TextError::Forbidden(c)) = text::plain(text, usize::MAX) {
            return Err(AddressError::Forbidden(c));
        }
        // A quoted local part may itself hold an @, so the last one divides.
        let (local, domain) = text.rsplit_once('@').ok_or(AddressError::NoAt)?;
        if local.is_empty() {
            return Err(AddressError::NoLocalPart);
        }
        if domain.is_empty() {
            return Err(AddressError::NoDomain);
        }
        if local.len() > LOCAL_LIMIT || text.len() > ADDRESS_LIMIT {
            return Err(AddressError::TooLong);
        }
        check_local(local)?;
        let parsed = Domain::parse(domain)?;
        let typed_domain = parsed.as_typed(domain);
        Ok(Self { local: local.to_owned(), domain: parsed, typed_domain })
    }

    /// The part before the `@`.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The domain after the `@`.
    #[must_use]
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// The address with the domain spelled as the person spelled it.
    #[must_use]
    pub fn as_typed(&self) -> String {
        format!("{}@{}", self.local, self.typed_domain)
    }

    /// The address with the domain in A-labels, as protocols and most file formats need it.
    #[must_use]
    pub fn to_ascii_domain(&self) -> String {
        format!("{}@{}", self.local, self.domain.ascii())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain.unicode())
    }
}

/// Dot-string or quoted-string (RFC 5321), with any non-ASCII character (RFC 6531).
fn check_local(local: &str) -> Result<(), AddressError> {
    if let Some(inner) = local.strip_prefix('"') {
        let inner = inner.strip_suffix('"').ok_or(AddressError::BadLocalPart('"'))?;
        let mut escaped = false;
        for c in inner.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => return Err(AddressError::BadLocalPart('"')),
                _ => {}
            }
        }
        return if escaped { Err(AddressError::BadLocalPart('\\')) } else { Ok(()) };
    }
    if let Some(c) = local.chars().find(|c| !is_atext(*c) && *c != '.') {
        return Err(AddressError::BadLocalPart(c));
    }
    // Dots at an end or doubled break RFC 5321, but Japanese providers gave such addresses out until 2009.
    Ok(())
}

fn is_atext(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || (!c.is_ascii() && !c.is_whitespace())
}

/// A fully qualified domain name, kept in A-labels (RFC 5890), lower case, without the final dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(String);

impl Domain {
    /// Reads a domain in A-labels or U-labels (UTS 46, STD 3 rules); a final dot is dropped.
    ///
    /// # Errors
    /// [`AddressError::BadDomain`] or [`AddressError::NotQualified`].
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim().trim_end_matches('.');
        let ascii = idna::domain_to_ascii_strict(text).map_err(|_| AddressError::BadDomain)?;
        if ascii.is_empty() {
            return Err(AddressError::BadDomain);
        }
        if !ascii.contains('.') {
            return Err(AddressError::NotQualified);
        }
        if ascii.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit())) {
            return Err(AddressError::BadDomain); // an IP address, not a domain
        }
        Ok(Self(ascii))
    }

    /// The name in A-labels, for DNS, HTTP and TLS.
    #[must_use]
    pub fn ascii(&self) -> &str {
        &self.0
    }

    /// The name in U-labels, for people.
    #[must_use]
    pub fn unicode(&self) -> String {
        idna::domain_to_unicode(&self.0).0
    }

    /// `text`, which was read as this name, where it differs from it in the case of letters alone: what else one can type (a
    /// final dot, blanks, wide letters, characters that do not count) no server would take in a login name.
    fn as_typed(&self, text: &str) -> String {
        let (lower, unicode) = (text.to_lowercase(), self.unicode());
        if lower == self.0 || lower == unicode { text.to_owned() } else { unicode }
    }

    /// Whether this name is `other` or lies below it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0 == other.0 || self.0.strip_suffix(&other.0).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_internationalised_domain_has_two_spellings() {
        let address = Address::parse("anna@Bücher.example").unwrap();
        assert_eq!(address.domain().ascii(), "xn--bcher-kva.example");
        assert_eq!(address.to_string(), "anna@bücher.example");
        assert_eq!(address.as_typed(), "anna@Bücher.example");
        assert_eq!(address.to_ascii_domain(), "anna@xn--bcher-kva.example");
        assert_eq!(Address::parse("anna@xn--bcher-kva.example").unwrap().to_string(), "anna@bücher.example");
    }

    #[test]
    fn what_people_paste_is_read() {
        assert_eq!(Address::parse("  mailto:anna@example.org \n").unwrap().to_string(), "anna@example.org");
        assert_eq!(Address::parse("\"anna b\"@example.org").unwrap().local(), "\"anna b\"");
        assert_eq!(Address::parse("用户@例え.jp").unwrap().domain().ascii(), "xn--r8jz45g.jp");
        assert_eq!(Address::parse("a.b+c@example.org.").unwrap().domain().ascii(), "example.org");
    }

    #[test]
    fn the_login_name_is_the_address_and_nothing_around_it() {
        for (text, login) in [
            ("Anna@Example.ORG", "Anna@Example.ORG"),
            ("anna@example.org.", "anna@example.org"),
            ("anna@ example.org", "anna@example.org"),
            ("anna@example。org", "anna@example.org"),
            ("anna@ｅxample.org", "anna@example.org"),
            ("anna@BÜCHER.example", "anna@BÜCHER.example"),
            ("anna@xn--bcher-kva.example", "anna@xn--bcher-kva.example"),
        ] {
            assert_eq!(Address::parse(text).map(|address| address.as_typed()).as_deref(), Ok(login), "{text}");
        }
    }

    #[test]
    fn nothing_that_can_be_typed_breaks_out() {
        for seed in ["anna.b+c@example.org", "mailto:\"anna \\\" b\"@bücher.example", "用户@例え.jp"] {
            for text in super::super::mutations::mutations(seed, 20_000) {
                let Ok(address) = Address::parse(&text) else { continue };
                for shown in [address.as_typed(), address.to_string(), address.to_ascii_domain(), address.local().to_owned()] {
                    assert!(!shown.chars().any(text::is_forbidden), "{text:?} {shown:?}");
                    assert!(address.local().starts_with('"') || !shown.contains(char::is_whitespace), "{text:?} {shown:?}");
                }
                assert!(address.domain().ascii().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.'), "{text:?}");
                assert_eq!(Address::parse(&address.as_typed()), Ok(address), "{text:?}");
            }
        }
    }

    #[test]
    fn every_fault_has_its_name() {
        use AddressError as E;
        let long = "a".repeat(65);
        for (text, error) in [
            ("", E::Empty),
            ("mailto:", E::Empty),
            ("anna", E::NoAt),
            ("@example.org", E::NoLocalPart),
            ("anna@", E::NoDomain),
            ("an na@example.org", E::BadLocalPart(' ')),
            ("a,b@example.org", E::BadLocalPart(',')),
            ("anna@exa mple.org", E::BadDomain),
            ("anna@localhost", E::NotQualified),
            ("anna@192.0.2.1", E::BadDomain),
            ("anna@-a.example", E::BadDomain),
            ("anna@a..example", E::BadDomain),
            ("an\u{202E}na@example.org", E::Forbidden('\u{202E}')),
            ("anna@example.org\r\nBcc: x", E::Forbidden('\r')),
            ("\"a\"b\"@example.org", E::BadLocalPart('"')),
            ("\"a\\\"@example.org", E::BadLocalPart('\\')),
            (&format!("{long}@example.org"), E::TooLong),
        ] {
            assert_eq!(Address::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn below_means_whole_labels() {
        let domain = |s| Domain::parse(s).unwrap();
        assert!(domain("imap.example.org").is_within(&domain("example.org")));
        assert!(domain("example.org").is_within(&domain("example.org")));
        assert!(!domain("notexample.org").is_within(&domain("example.org")));
    }
}
