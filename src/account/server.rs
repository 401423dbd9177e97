//! One server of an account: protocol, place, encryption, authentication, login name.

use std::{fmt, str::FromStr};

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use super::{Host, LoginName, Port};

/// A mail protocol that a server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// IMAP4 (RFC 3501, RFC 9051): mail stays on the server.
    Imap,
    /// POP3 (RFC 1939): mail is taken to one computer.
    Pop3,
    /// Message submission (RFC 6409).
    Smtp,
}

impl Protocol {
    /// All three, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Imap, Self::Pop3, Self::Smtp];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Imap => "imap",
            Self::Pop3 => "pop3",
            Self::Smtp => "smtp",
        }
    }

    /// The port registered for this protocol with this security (RFC 8314, section 7).
    #[must_use]
    pub fn default_port(self, security: Security) -> u16 {
        match (self, security) {
            (Self::Imap, Security::Tls) => 993,
            (Self::Imap, _) => 143,
            (Self::Pop3, Security::Tls) => 995,
            (Self::Pop3, _) => 110,
            (Self::Smtp, Security::Tls) => 465,
            (Self::Smtp, _) => 587,
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Protocol {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|p| p.word() == text).ok_or(UnknownWord)
    }
}

/// With which protocol an account receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Receive {
    /// With IMAP.
    Imap,
    /// With POP3.
    Pop3,
}

impl Receive {
    /// The protocol of the incoming server.
    #[must_use]
    pub fn protocol(self) -> Protocol {
        match self {
            Self::Imap => Protocol::Imap,
            Self::Pop3 => Protocol::Pop3,
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Imap => Self::Pop3,
            Self::Pop3 => Self::Imap,
        }
    }
}

/// How a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte.
    Tls,
    /// Plain text first, then TLS by STARTTLS; never without it.
    StartTls,
    /// No encryption.
    None,
}

impl Security {
    /// All, safest first.
    pub const ALL: [Self; 3] = [Self::Tls, Self::StartTls, Self::None];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "starttls",
            Self::None => "none",
        }
    }
}

impl fmt::Display for Security {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Security {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.into_iter().find(|s| s.word() == text).ok_or(UnknownWord)
    }
}

/// How one authenticates, in the words of the autoconfig format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AuthMethod {
    /// The password itself (PLAIN, LOGIN, USER/PASS): safe inside TLS only.
    #[serde(rename = "password-cleartext")]
    PasswordCleartext,
    /// A proof of the password (CRAM-MD5, SCRAM, APOP).
    #[serde(rename = "password-encrypted")]
    PasswordEncrypted,
    /// An OAuth2 token, got by a browser sign-in.
    OAuth2,
    /// NTLM.
    #[serde(rename = "NTLM")]
    Ntlm,
    /// Kerberos by GSSAPI.
    #[serde(rename = "GSSAPI")]
    Gssapi,
    /// Whoever comes from the right network.
    #[serde(rename = "client-IP-address")]
    ClientIpAddress,
    /// None at all.
    #[serde(rename = "none")]
    None,
}

impl AuthMethod {
    /// All, in the order of the contract.
    pub const ALL: [Self; 7] =
        [Self::PasswordCleartext, Self::PasswordEncrypted, Self::OAuth2, Self::Ntlm, Self::Gssapi, Self::ClientIpAddress, Self::None];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::PasswordCleartext => "password-cleartext",
            Self::PasswordEncrypted => "password-encrypted",
            Self::OAuth2 => "OAuth2",
            Self::Ntlm => "NTLM",
            Self::Gssapi => "GSSAPI",
            Self::ClientIpAddress => "client-IP-address",
            Self::None => "none",
        }
    }
}

impl fmt::Display for AuthMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A word that is not in the list it should be from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown word")]
pub struct UnknownWord;

/// A server, complete enough to log in to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Server {
    /// What it speaks.
    pub protocol: Protocol,
    /// Where it is.
    pub host: Host,
    /// On which port.
    pub port: Port,
    /// How the connection is encrypted.
    pub security: Security,
    /// How to authenticate, preferred first; empty when not known.
    pub auth: Vec<AuthMethod>,
    /// As whom to log in; `None` when the address is to be used.
    pub username: Option<LoginName>,
}

/// Why a text is not a `--server` URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServerUrlError {
    /// Not `imap://`, `pop3://` or `smtp://`.
    #[error("must begin with imap://, pop3:// or smtp://")]
    Scheme,
    /// The host is no host name.
    #[error("the host is not a host name")]
    Host,
    /// The port is no port.
    #[error("the port is not a number from 1 to 65535")]
    Port,
    /// `security` is not one of `tls`, `starttls`, `none`, or there is another parameter.
    #[error("after ? only security=tls, security=starttls or security=none may stand")]
    Security,
    /// The user part is not a login name.
    #[error("the user part is not a login name")]
    User,
}

impl Server {
    /// Reads a server named by hand: `imap://anna%40example.org@imap.example.org:993?security=tls`.
    ///
    /// # Errors
    /// [`ServerUrlError`] names the part that is wrong.
    pub fn parse_url(text: &str) -> Result<Self, ServerUrlError> {
        let (scheme, rest) = text.trim().split_once("://").ok_or(ServerUrlError::Scheme)?;
        let protocol: Protocol = scheme.to_ascii_lowercase().parse().map_err(|UnknownWord| ServerUrlError::Scheme)?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, "security=tls"));
        let security = query.strip_prefix("security=").and_then(|word| word.parse().ok()).ok_or(ServerUrlError::Security)?;
        let place = place.trim_end_matches('/');
        let (user, place) = match place.rsplit_once('@') {
            Some((user, place)) => (Some(user), place),
            None => (None, place),
        };
        let username = match user {
            // A password beside the name would stand in the process list, and in every report as a part of the name.
            Some(user) if user.contains(':') => return Err(ServerUrlError::User),
            Some(user) => {
                let decoded = percent_decode_str(user).decode_utf8().map_err(|_| ServerUrlError::User)?;
                Some(LoginName::parse(&decoded).map_err(|_| ServerUrlError::User)?)
            }
            None => None,
        };
        // The colon of a port stands after the bracket of an IPv6 address.
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            _ => (place, None),
        };
        let port = match port {
            Some(port) => port.parse().map_err(|_| ServerUrlError::Port)?,
            None => Port::new(protocol.default_port(security)).map_err(|_| ServerUrlError::Port)?,
        };
        let host = Host::parse(host).map_err(|_| ServerUrlError::Host)?;
        Ok(Self { protocol, host, port, security, auth: Vec::new(), username })
    }

    /// Whether both are one server, reached in the same way; as whom one logs in there, and how, makes no difference.
    #[must_use]
    pub fn is_same_place(&self, other: &Self) -> bool {
        (self.protocol, &self.host, self.port, self.security) == (other.protocol, &other.host, other.port, other.security)
    }

    /// How the server is named by hand: what [`Server::parse_url`] reads. What need not be said is left out.
    #[must_use]
    pub fn url(&self) -> String {
        let user = self.username.as_ref().map(|name| format!("{}@", utf8_percent_encode(name.as_str(), NON_ALPHANUMERIC)));
        let host = if self.host.as_str().contains(':') { format!("[{}]", self.host) } else { self.host.to_string() };
        let port = if self.port.get() == self.protocol.default_port(self.security) { String::new() } else { format!(":{}", self.port) };
        let security = if self.security == Security::Tls { String::new() } else { format!("?security={}", self.security) };
        format!("{}://{}{host}{port}{security}", self.protocol, user.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_may_leave_out_user_port_and_security() {
        let server = Server::parse_url("pop3://pop.example.org").unwrap();
        assert_eq!((server.port.get(), server.security, server.username), (995, Security::Tls, None));
        let server = Server::parse_url("smtp://anna%40example.org@[2001:db8::1]?security=starttls").unwrap();
        assert_eq!((server.host.as_str(), server.port.get(), server.username.unwrap().as_str()), ("2001:db8::1", 587, "anna@example.org"));
        assert_eq!(Server::parse_url("imap://h.example:1143/?security=none").unwrap().port.get(), 1143);
    }

    #[test]
    fn a_server_is_named_as_it_can_be_read_again() {
        for url in [
            "imap://imap.example.org",
            "smtp://smtp.example.org?security=starttls",
            "pop3://anna%40example%2Eorg@[2001:db8::1]:1995?security=none",
        ] {
            assert_eq!(Server::parse_url(url).unwrap().url(), url);
        }
        let plain = Server::parse_url("imap://a%20b%3Ac%2F@imap.example.org:993?security=tls").unwrap();
        assert_eq!(Server::parse_url(&plain.url()).unwrap(), plain);
    }

    #[test]
    fn nothing_that_can_be_typed_breaks_out() {
        for seed in ["imap://anna%40example.org@imap.example.org:993?security=tls", "smtp://[2001:db8::1]:587/?security=none"] {
            for text in crate::account::mutations::mutations(seed, 20_000) {
                let Ok(server) = Server::parse_url(&text) else { continue };
                let name = server.username.as_ref().map_or("", LoginName::as_str);
                assert!(!name.chars().any(char::is_control), "{text:?}");
                let host = server.host.as_str();
                assert!(host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:".contains(&b)), "{text:?} {host:?}");
            }
        }
    }

    #[test]
    fn a_wrong_part_is_named() {
        for (url, error) in [
            ("imap.example.org", ServerUrlError::Scheme),
            ("https://x.example", ServerUrlError::Scheme),
            ("imap://", ServerUrlError::Host),
            ("imap://x.example:0", ServerUrlError::Port),
            ("imap://x.example?security=ssl", ServerUrlError::Security),
            ("imap://x.example?auth=none", ServerUrlError::Security),
            ("imap://a%0Ab@x.example", ServerUrlError::User),
            ("imap://anna:password@x.example", ServerUrlError::User),
        ] {
            assert_eq!(Server::parse_url(url).unwrap_err(), error, "{url}");
        }
    }
}
