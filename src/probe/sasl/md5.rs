//! What is built on MD5: CRAM-MD5 (RFC 2195) and POP3's APOP (RFC 1939, section 7).

use hmac::{Hmac, Mac};
use md5::{Digest, Md5};

use crate::account::{Permit, Secret};

/// The answer to a challenge of CRAM-MD5; `None` to an empty one, whose answer would be the same for ever.
pub(in crate::probe) fn cram_md5(login: &str, password: &[u8], challenge: &[u8]) -> Option<String> {
    if challenge.is_empty() {
        return None;
    }
    let digest = Hmac::<Md5>::new_from_slice(password).ok()?.chain_update(challenge).finalize();
    Some(format!("{login} {}", hex(&digest.into_bytes())))
}

/// The digest of APOP: the greeting's timestamp and the password, hashed together.
pub(in crate::probe) fn apop(timestamp: &str, secret: &Secret, permit: &Permit) -> String {
    let digest = Md5::new().chain_update(timestamp).chain_update(secret.reveal(permit)).finalize();
    hex(&digest)
}

/// The timestamp that announces APOP in a greeting: a message identifier (RFC 822), brackets included.
///
/// Only its strict form counts: whoever stands on the way learns a password byte by byte from timestamps of any other
/// (G. Leurent, 2007; CVE-2007-1558).
pub(in crate::probe) fn timestamp(greeting: &str) -> Option<&str> {
    let from = greeting.find('<')?;
    let length = greeting[from..].find('>')?;
    let inner = &greeting[from + 1..from + length];
    let (left, right) = inner.split_once('@')?;
    let is_word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>@".contains(&byte));
    (is_word(left) && is_word(right)).then_some(&greeting[from..=from + length])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Cleared, Consent, Server, Trust};

    #[test]
    fn cram_md5_as_in_rfc_2195() {
        let answer = cram_md5("tim", b"tanstaaftanstaaf", b"<1896.697170952@postoffice.reston.mci.net>").unwrap();
        assert_eq!(answer, "tim b913a602c7eda7a495b4e6e7334d3890");
        assert_eq!(cram_md5("tim", b"tanstaaftanstaaf", b""), None);
    }

    #[test]
    fn apop_as_in_rfc_1939() {
        let server = Server::parse_url("pop3://pop.example.org").unwrap();
        let permit = Cleared::check(&server, Trust::Authenticated, Consent::default()).unwrap().permit(true).unwrap();
        let timestamp = timestamp("+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>").unwrap();
        assert_eq!(apop(timestamp, &Secret::password("tanstaaf".into()).unwrap(), &permit), "c4c9334bac560ecc979e58001b3e22fb");
    }

    #[test]
    fn only_a_message_identifier_is_a_timestamp() {
        for greeting in
            ["+OK ready", "+OK <>", "+OK <a>", "+OK <@b>", "+OK <a@>", "+OK <a@b", "+OK <a b@c>", "+OK <a@b@c>", "+OK <ä@b>", "+OK a@b>"]
        {
            assert_eq!(timestamp(greeting), None, "{greeting}");
        }
        assert_eq!(timestamp("+OK hi <1.2@h.example> there <x@y>"), Some("<1.2@h.example>"));
    }
}
