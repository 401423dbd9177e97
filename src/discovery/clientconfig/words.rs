//! The format's words and values: placeholders, addresses of web pages, socket types, ways to authenticate.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::account::{Address, AuthMethod, Security};
use crate::discovery::url;

/// How much of a provider's name is taken, in characters.
pub(super) const NAME: usize = 100;
/// How much of a description or an instruction is taken, in characters.
pub(super) const TEXT: usize = 500;
/// The longest address of a web page or a service, in bytes.
pub(super) const URL: usize = 500;
/// The longest value in which placeholders are filled, in bytes. No host, login name or address is longer.
const VALUE: usize = 1000;
/// The longest language tag (RFC 5646, section 4.4.1).
const LANGUAGE: usize = 35;

/// What stays as it is when a part of the address is put into a URL.
const IN_URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_').remove(b'~');

/// The address whose parts fill the placeholders.
pub(in crate::discovery) struct Placeholders<'a>(pub &'a Address);

impl Placeholders<'_> {
    /// `text` with its placeholders filled. `None` when it is too long, or holds one that cannot be filled (`%REALNAME%`).
    pub(in crate::discovery) fn text(&self, text: &str) -> Option<String> {
        self.fill(text, |name| self.part(name))
    }

    /// The https URL that `text` is once its placeholders are filled.
    pub(super) fn url(&self, text: &str) -> Option<String> {
        let part = |name: &str| match name {
            // In a URL a domain stands in A-labels.
            "%EMAILDOMAIN%" | "%EMAILHOSTNAME%" => Some(self.0.domain().to_string()),
            _ => self.part(name).map(|part| utf8_percent_encode(&part, IN_URL).to_string()),
        };
        https(&self.fill(text, part)?)
    }

    /// Whether `name` is the address itself, which needs no login name of its own.
    pub(super) fn is_address(&self, name: &str) -> bool {
        name == self.0.as_typed()
    }

    fn part(&self, name: &str) -> Option<String> {
        let typed = self.0.as_typed();
        match name {
            "%EMAILADDRESS%" => Some(typed),
            "%EMAILLOCALPART%" => Some(self.0.local().to_owned()),
            // The second one is in no specification, but can mean nothing else.
            "%EMAILDOMAIN%" | "%EMAILHOSTNAME%" => typed.rsplit_once('@').map(|(_, domain)| domain.to_owned()),
            _ => None,
        }
    }

    /// In one go, so that nothing in the address is taken for a placeholder.
    fn fill(&self, text: &str, part: impl Fn(&str) -> Option<String>) -> Option<String> {
        if text.len() > VALUE {
            return None;
        }
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('%') {
            filled.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest[1..].find('%').map_or(1, |end| end + 2);
            match part(&rest[..end].to_ascii_uppercase()) {
                Some(value) => {
                    filled.push_str(&value);
                    rest = &rest[end..];
                }
                None if is_placeholder(&rest[..end]) => return None,
                None => {
                    filled.push('%');
                    rest = &rest[1..];
                }
            }
        }
        filled.push_str(rest);
        Some(filled)
    }
}

/// Whether `text` is `%WORD%`, and not the percent-encoding of anything.
fn is_placeholder(text: &str) -> bool {
    let word = text.trim_matches('%');
    text.len() == word.len() + 2 && word.len() > 3 && word.bytes().all(|b| b.is_ascii_uppercase()) && word.bytes().any(|b| b > b'F')
}

/// `text`, if it is an https URL that can be shown and opened.
pub(super) fn https(text: &str) -> Option<String> {
    url::https(text).map(|(url, _)| url)
}

/// The words of `socketType`, in any case. `TLS` stands in the specification's own example.
pub(super) fn security(word: &str) -> Option<Security> {
    match word.to_ascii_lowercase().as_str() {
        "ssl" | "tls" => Some(Security::Tls),
        "starttls" => Some(Security::StartTls),
        "plain" => Some(Security::None),
        _ => None,
    }
}

/// The words of `authentication`, in any case: the format's own, its older ones, and the names of SASL mechanisms.
///
/// `system` is the attribute that tells whose words are meant; those of HTTP are not for mail servers.
pub(super) fn auth_method(word: &str, system: &str) -> Option<AuthMethod> {
    if system == "http" {
        return None;
    }
    match word.to_ascii_lowercase().as_str() {
        "plain" | "login" => Some(AuthMethod::PasswordCleartext),
        "secure" | "cram-md5" | "digest-md5" => Some(AuthMethod::PasswordEncrypted),
        word if word.starts_with("scram-") => Some(AuthMethod::PasswordEncrypted),
        "oauth" | "xoauth2" | "oauthbearer" => Some(AuthMethod::OAuth2),
        word => AuthMethod::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(word)),
    }
}

/// A yes or no as documents write it.
pub(super) fn yes_or_no(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

/// A language tag, or nothing where `text` is none.
pub(super) fn language(text: &str) -> String {
    let is_tag = text.len() <= LANGUAGE && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if is_tag { text.to_owned() } else { String::new() }
}

/// `text` with each run of white space as one blank: documents break lines where they like.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
