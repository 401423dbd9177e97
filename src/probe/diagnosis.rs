//! The closed list of what can be said of a login (the contract's words), and how server codes map to it.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! diagnoses {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What came of testing a server, in one word of the contract.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Diagnosis {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl Diagnosis {
            /// All of them, in the order of the contract.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The contract's word.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

diagnoses! {
    /// Logged in.
    Ok = "ok",
    /// Wrong user name or password.
    AuthFailed = "auth-failed",
    /// The account exists, but may not log in.
    AccountDisabled = "account-disabled",
    /// Needs an application-specific password.
    AppPasswordRequired = "app-password-required",
    /// Takes only OAuth2 here, no password.
    OauthRequired = "oauth-required",
    /// The password must be changed first.
    PasswordExpired = "password-expired",
    /// Server-side trouble; the password is not proven wrong.
    TemporarilyUnavailable = "temporarily-unavailable",
    /// Server-side permanent error; a human there must act.
    ServerPermanent = "server-permanent",
    /// The server says: contact your administrator.
    ContactAdmin = "contact-admin",
    /// This protocol is switched off in the account's settings.
    ProtocolDisabled = "protocol-disabled",
    /// Locked by another session.
    MailboxInUse = "mailbox-in-use",
    /// A connection or rate limit is reached.
    TooManyConnections = "too-many-connections",
    /// Sending with a password is switched off for this account or organisation.
    SmtpAuthDisabled = "smtp-auth-disabled",
    /// The server offers no login at all on this port.
    AuthNotOffered = "auth-not-offered",
    /// The server takes passwords only after TLS.
    EncryptionRequired = "encryption-required",
    /// No TLS where it was expected; nothing secret was sent.
    NoEncryptionOffered = "no-encryption-offered",
    /// STARTTLS announced, then refused; nothing secret was sent.
    StarttlsFailed = "starttls-failed",
    /// Data behind the STARTTLS answer, in clear.
    StarttlsInjection = "starttls-injection",
    /// A PREAUTH greeting prevents STARTTLS.
    PreauthBeforeTls = "preauth-before-tls",
    /// The certificate has expired.
    TlsExpired = "tls-expired",
    /// The certificate is not valid yet.
    TlsNotYetValid = "tls-not-yet-valid",
    /// The certificate was signed by itself.
    TlsSelfSigned = "tls-self-signed",
    /// Nobody this machine trusts signed the certificate.
    TlsUnknownCa = "tls-unknown-ca",
    /// The certificate is for other names.
    TlsWrongHost = "tls-wrong-host",
    /// The certificate was revoked.
    TlsRevoked = "tls-revoked",
    /// Only TLS 1.1 or older.
    TlsTooOld = "tls-too-old",
    /// No TLS on a TLS port.
    TlsNotSpoken = "tls-not-spoken",
    /// TLS at once on a port where plain text was expected.
    TlsUnexpected = "tls-unexpected",
    /// Any other failed handshake.
    TlsFailed = "tls-failed",
    /// The connection was refused.
    Refused = "refused",
    /// No answer to the connection.
    ConnectTimeout = "connect-timeout",
    /// No way to the server.
    Unreachable = "unreachable",
    /// The host's name does not exist.
    HostNotFound = "host-not-found",
    /// No answer from the DNS.
    DnsFailed = "dns-failed",
    /// Connected, but no greeting came.
    BannerTimeout = "banner-timeout",
    /// An answer did not come in time.
    ReplyTimeout = "reply-timeout",
    /// The server closed the connection.
    Closed = "closed",
    /// The server sent more than a mail server ever would.
    Flooded = "flooded",
    /// The other side speaks another protocol.
    NotMail = "not-mail",
    /// The login works, but this sender address is refused.
    SenderRefused = "sender-refused",
    /// Not tried: consent is missing.
    ConsentNeeded = "consent-needed",
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
