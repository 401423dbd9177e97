//! What every writer needs: the account's servers, the way to authenticate, stable identifiers, file names, concerns.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use uuid::Uuid;

use super::{Concern, File, Options, WriteError};
use crate::account::{Account, Address, AuthMethod, Chosen, DisplayName, Host, Permit, Receive, Secret, SecretKind, Security, Server};

/// Longest part of a file name that the address gives, so that name and ending fit every file system.
const SLUG_LIMIT: usize = 80;

/// What stands in the parts of a URL as it is (RFC 3986, unreserved).
pub(super) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The server the account receives from, which must speak the protocol the account receives with.
pub(super) fn incoming(account: &Account) -> Result<&Server, WriteError> {
    let server = account.incoming.server();
    if server.protocol == account.receive.protocol() { Ok(server) } else { Err(WriteError::Protocol) }
}

/// The first of the server's methods that `say` can put into the format's own word; a password where none is known.
pub(super) fn auth<T>(server: &Server, say: impl Fn(AuthMethod) -> Option<T>) -> Result<T, WriteError> {
    if server.auth.is_empty() {
        return say(AuthMethod::PasswordCleartext).ok_or(WriteError::Auth);
    }
    let only_tokens = server.auth.iter().all(|method| *method == AuthMethod::OAuth2);
    let refused = if only_tokens { WriteError::BrowserSignIn } else { WriteError::Auth };
    server.auth.iter().find_map(|method| say(*method)).ok_or(refused)
}

/// Refuses a server where nobody logs in with a password: who only fetches always logs in.
pub(super) fn password_login(server: &Server) -> Result<(), WriteError> {
    auth(server, |method| (method != AuthMethod::OAuth2 && logs_in(method)).then_some(()))
}

/// Whether the text is the same without the blanks at its ends, which many readers of lines take away.
pub(super) fn is_trimmed(text: &str) -> bool {
    text.trim() == text
}

/// Whether a login is made at all with this method.
pub(super) fn logs_in(method: AuthMethod) -> bool {
    !matches!(method, AuthMethod::None | AuthMethod::ClientIpAddress)
}

/// The password, where one was asked for in the file. An access token dies within the hour and is never written.
///
/// Control characters are refused: XML cannot carry them, and a terminal program may read them as keys.
pub(super) fn password(options: &Options) -> Result<Option<&str>, WriteError> {
    let Some(secret) = options.password.as_ref().filter(|secret| secret.kind() == SecretKind::Password) else { return Ok(None) };
    let text = Secret::reveal(secret, &Permit::to_write_as_asked());
    if text.chars().any(|c| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}')) {
        return Err(WriteError::Format("the password holds a control character".into()));
    }
    Ok(Some(text))
}

/// The address as clients need it. A-labels: most mail programs and servers know no other spelling (RFC 6531 is rare).
/// Login names stay as the server's settings or the person wrote them, for servers compare them letter by letter.
pub(super) fn address(account: &Account) -> String {
    account.address.to_ascii_domain()
}

/// An identifier that is the same at every export of this address, and another for each `purpose`.
pub(super) fn uuid(address: &Address, purpose: &str) -> Uuid {
    let program = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"mailwright");
    Uuid::new_v5(&program, format!("{}\n{purpose}", address.to_ascii_domain()).as_bytes())
}

/// The protocol's word, as the purpose of an identifier.
pub(super) fn word(receive: Receive) -> &'static str {
    receive.protocol().word()
}

/// A file name's stem that no address can turn into a path, a hidden file, a device name or the name of another
/// address: `anna-example.org-` and six digits of a hash over the exact address.
#[must_use]
pub fn stem(address: &Address) -> String {
    let local = slug(address.local());
    let local = if local.is_empty() { "mail" } else { &local };
    // A domain in A-labels is letters, digits, dashes and dots already.
    let mut name = format!("{local}-{}", address.domain().ascii());
    name.truncate(SLUG_LIMIT); // ASCII by now
    let hash = uuid(address, "file").simple().to_string();
    format!("{}-{}", name.trim_end_matches(['-', '.']), &hash[..6])
}

/// Lower-case ASCII letters, digits and single dashes. No dots: `aux.x` is a device on Windows.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().map(|c| c.to_ascii_lowercase()) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

/// What to know of a file that says OAuth2, as the first method of a server and so the one that the client takes.
pub(super) fn browser_sign_in(account: &Account) -> Vec<Concern> {
    let signs_in = |chosen: &&Chosen| chosen.server().auth.first() == Some(&AuthMethod::OAuth2);
    [&account.incoming, &account.outgoing].iter().any(signs_in).then_some(Concern::BrowserSignIn).into_iter().collect()
}

/// One file: its name is the address's stem and `ending`; its concerns those given, and `unproved` where it applies.
pub(super) fn file(account: &Account, ending: &str, bytes: Vec<u8>, mut concerns: Vec<Concern>) -> Vec<File> {
    if !account.is_proved() {
        concerns.push(Concern::Unproved);
    }
    vec![File { name: format!("{}{ending}", stem(&account.address)), bytes, concerns }]
}

/// Whether one of the two servers is reached in this way.
pub(super) fn either(account: &Account, security: Security) -> bool {
    [&account.incoming, &account.outgoing].iter().any(|chosen| chosen.server().security == security)
}

/// The host as it stands in a URL.
pub(super) fn bracketed(host: &Host) -> String {
    if host.ip().is_some_and(|ip| ip.is_ipv6()) { format!("[{host}]") } else { host.to_string() }
}

/// Name and address as they stand in a message (RFC 5322, section 3.4). A name that is not plain words is encoded
/// (RFC 2047), so that nothing in it is special to whoever reads the file before the mail program does.
pub(super) fn mailbox(name: Option<&DisplayName>, address: &str) -> String {
    let Some(name) = name.map(DisplayName::as_str) else { return format!("<{address}>") };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.' | '\'' | '_');
    if name.chars().all(plain) { format!("\"{name}\" <{address}>") } else { format!("{} <{address}>", encoded_words(name)) }
}

/// As many encoded words as it takes: one has at most 75 characters, and no letter stands half in one and half in the next.
fn encoded_words(text: &str) -> String {
    const BYTES: usize = 45; // 60 in base64, and 12 around them
    let (mut parts, mut part) = (Vec::new(), String::new());
    for c in text.chars() {
        if part.len() + c.len_utf8() > BYTES {
            parts.push(std::mem::take(&mut part));
        }
        part.push(c);
    }
    parts.push(part);
    parts.iter().map(|part| format!("=?utf-8?B?{}?=", STANDARD.encode(part))).collect::<Vec<_>>().join(" ")
}

/// An error of a format's library.
pub(super) fn format(error: impl std::fmt::Display) -> WriteError {
    WriteError::Format(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(address: &str) -> String {
        stem(&Address::parse(address).unwrap())
    }

    #[test]
    fn no_address_names_a_path_or_a_device() {
        assert!(name("anna@example.org").starts_with("anna-example.org-"), "{}", name("anna@example.org"));
        for hostile in [
            "\"../../etc/passwd\"@example.org",
            "../x@example.org",
            "..@example.org",
            "a/b@example.org",
            "\"a\\\\b\"@example.org",
            "aux.x@example.org",
            "用户@例え.jp",
            "\"a:b*?<>|\"@example.org",
            "-rf@example.org",
            "$HOME`id`@example.org",
            &format!("{}@{}.example", "a".repeat(64), "b".repeat(63)),
        ] {
            let name = name(hostile);
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.'), "{name}");
            assert!(name.starts_with(|c: char| c.is_ascii_alphanumeric()) && !name.contains("..") && name.len() < 100, "{name}");
            let before_dot = name.split('.').next().unwrap();
            assert!(!["aux", "con", "nul", "prn", "com1", "lpt1"].contains(&before_dot), "{name}");
        }
    }

    #[test]
    fn two_addresses_have_two_names_and_one_address_has_one() {
        let names = ["a.b@example.org", "a-b@example.org", "A.b@example.org", "a+b@example.org", "a@b.example.org"].map(name);
        for (i, one) in names.iter().enumerate() {
            assert!(names.iter().skip(i + 1).all(|other| !other.eq_ignore_ascii_case(one)), "{names:?}");
        }
        // The exact digits: other files of later versions must replace this one.
        assert_eq!(name("anna@example.org"), name("anna@EXAMPLE.org"));
        assert_eq!(name("anna@bücher.example"), name("anna@xn--bcher-kva.example"));
    }

    #[test]
    fn the_first_method_that_can_be_said_is_taken() {
        let mut server = Server::parse_url("imap://imap.example.org").unwrap();
        let say = |method| matches!(method, AuthMethod::PasswordCleartext | AuthMethod::Ntlm).then_some(method);
        assert_eq!(auth(&server, say), Ok(AuthMethod::PasswordCleartext));
        server.auth = vec![AuthMethod::OAuth2, AuthMethod::Ntlm, AuthMethod::PasswordCleartext];
        assert_eq!(auth(&server, say), Ok(AuthMethod::Ntlm));
        server.auth = vec![AuthMethod::OAuth2];
        assert_eq!(auth(&server, say), Err(WriteError::BrowserSignIn));
        server.auth = vec![AuthMethod::OAuth2, AuthMethod::Gssapi];
        assert_eq!(auth(&server, say), Err(WriteError::Auth));
    }

    #[test]
    fn a_mailbox_is_read_back_as_it_was() {
        let mailbox = |name: &str| super::mailbox(DisplayName::parse(name).ok().as_ref(), "anna@example.org");
        assert_eq!(mailbox("Anna O'Hara"), "\"Anna O'Hara\" <anna@example.org>");
        assert_eq!(super::mailbox(None, "anna@example.org"), "<anna@example.org>");
        for name in [crate::profile::samples::NAME, "Zo\u{eb}", "a,b", &"\u{1F600}".repeat(40)] {
            let written = mailbox(name);
            let words = written.strip_suffix(" <anna@example.org>").unwrap();
            let decoded = words.split(' ').map(|word| {
                assert!(word.len() <= 75, "{word}");
                let inner = word.strip_prefix("=?utf-8?B?").and_then(|word| word.strip_suffix("?=")).unwrap();
                String::from_utf8(STANDARD.decode(inner).unwrap()).unwrap()
            });
            assert_eq!(decoded.collect::<String>(), name);
        }
    }

    #[test]
    fn control_characters_and_tokens_are_not_written() {
        let with = |kind, text: &str| Options { password: Secret::new(kind, text.into()).ok(), ..Options::default() };
        assert!(password(&with(SecretKind::Password, "a\u{7}b")).is_err());
        assert_eq!(password(&with(SecretKind::Password, "a b")), Ok(Some("a b")));
        assert_eq!(password(&with(SecretKind::Token, "a b")), Ok(None));
    }
}
