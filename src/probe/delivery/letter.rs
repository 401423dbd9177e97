//! The message to oneself (RFC 5322): small, plain, with a name of its own by which it is known again.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use crate::account::Address;

/// What a person reads in the message. The core itself holds no sentence.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// What it is about.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// The message.
pub(super) struct Letter {
    /// With its angle brackets.
    pub id: String,
    address: String,
    date: String,
    words: Words,
}

impl Letter {
    pub(super) fn new(address: &Address, words: &Words) -> Self {
        let now = OffsetDateTime::now_utc();
        // Nobody must be kept from guessing it; it must only not occur twice.
        let number = Sha256::digest(format!("{} {} {address}", now.unix_timestamp_nanos(), std::process::id()));
        let number: String = number.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self {
            id: format!("<mailwright.{number}@{}>", address.domain().ascii()),
            address: address.to_ascii_domain(),
            date: now.format(&Rfc2822).unwrap_or_default(),
            words: words.clone(),
        }
    }

    /// Its lines. The text goes in base64: of no server is known what it does with anything else.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!("Date: {}", self.date),
            format!("From: <{}>", self.address),
            format!("To: <{}>", self.address),
            format!("Subject: {}", encoded(&self.words.subject)),
            format!("Message-ID: {}", self.id),
            // So that no holiday notice answers it (RFC 3834).
            "Auto-Submitted: auto-generated".to_owned(),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
            String::new(),
        ];
        let text = STANDARD.encode(format!("{}\r\n", self.words.text.replace('\n', "\r\n")));
        lines.extend(text.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()));
        lines
    }
}

/// A header's text as it is where it is short ASCII, else in encoded words (RFC 2047) of 45 bytes each.
fn encoded(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if plain.is_ascii() && plain.len() < 900 {
        return plain;
    }
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in plain.chars() {
        if word.len() + c.len_utf8() > 45 {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.push(word);
    words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word))).collect::<Vec<_>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(address: &str, subject: &str) -> Letter {
        let words = Words { subject: subject.into(), text: "A line.\nÄnother one.".into() };
        Letter::new(&Address::parse(address).unwrap(), &words)
    }

    #[test]
    fn the_letter_is_a_whole_message() {
        let letter = letter("anna@b\u{fc}cher.example", "A test");
        let lines = letter.lines();
        assert!(OffsetDateTime::parse(lines[0].strip_prefix("Date: ").unwrap(), &Rfc2822).is_ok(), "{}", lines[0]);
        assert_eq!(lines[1..4], ["From: <anna@xn--bcher-kva.example>", "To: <anna@xn--bcher-kva.example>", "Subject: A test"]);
        assert!(letter.id.starts_with("<mailwright.") && letter.id.ends_with("@xn--bcher-kva.example>") && letter.id.is_ascii());
        assert_eq!(lines[4], format!("Message-ID: {}", letter.id));
        let body = lines[10..].concat();
        assert_eq!(STANDARD.decode(body).unwrap(), "A line.\r\nÄnother one.\r\n".as_bytes());
        assert!(lines.iter().all(|line| line.len() < 998 && !line.starts_with('.')));
    }

    #[test]
    fn no_two_letters_have_one_name() {
        assert_ne!(letter("a@b.example", "").id, letter("a@b.example", "").id);
    }

    #[test]
    fn a_subject_in_other_letters_is_encoded_and_breaks_out_of_no_header() {
        assert_eq!(encoded("Prüfung"), "=?utf-8?B?UHLDvGZ1bmc=?=");
        assert_eq!(encoded("a\r\nBcc: b"), "a  Bcc: b");
        let long = encoded(&"ü".repeat(60));
        assert!(long.split("\r\n ").all(|word| word.len() <= 75 && word.starts_with("=?utf-8?B?")), "{long}");
    }
}
