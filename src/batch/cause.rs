//! Why a row came to nothing, or to less than was asked for: a closed list of words, which the index and the report hold.

use crate::account::{ConsentMissing, Protocol};
use crate::discovery::Outcome;
use crate::probe::Diagnosis;

/// Why a row needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// There is no address.
    NoAddress,
    /// What stands there is no address.
    BadAddress,
    /// The name has a character that no name has.
    BadName,
    /// The login name has one, or a placeholder that nothing can fill.
    BadLogin,
    /// A server is none, or there are two for one protocol.
    BadServer,
    /// A port is none.
    BadPort,
    /// A word for the encryption is none.
    BadSecurity,
    /// Neither `imap` nor `pop3` nor `auto`.
    BadProtocol,
    /// A further address is none.
    BadIdentity,
    /// The signature is too long, or has characters that none has.
    BadSignature,
    /// The password or token is none.
    BadSecret,
    /// The row has more cells than there are columns.
    TooManyCells,
    /// A quotation mark is missing.
    BrokenQuote,
    /// The row is longer than any row is.
    RowTooLong,
    /// The address stood in an earlier row.
    Duplicate,
    /// Its folder would be that of an earlier row.
    SameFolder,
    /// What came of looking for the servers.
    Servers(Outcome),
    /// The servers need a consent that was not given.
    Consent(ConsentMissing),
    /// The servers do not offer what the row wants, or nothing to send with.
    NotOffered(Protocol),
    /// A mail program cannot do with such an account.
    ClientRefuses,
    /// What came of the login.
    Login(Diagnosis),
    /// Nobody logged in: too many at this domain had failed before.
    Stopped,
}

impl Cause {
    /// Those with a word of their own.
    pub const OWN: [Self; 21] = [
        Self::NoAddress,
        Self::BadAddress,
        Self::BadName,
        Self::BadLogin,
        Self::BadServer,
        Self::BadPort,
        Self::BadSecurity,
        Self::BadProtocol,
        Self::BadIdentity,
        Self::BadSignature,
        Self::BadSecret,
        Self::TooManyCells,
        Self::BrokenQuote,
        Self::RowTooLong,
        Self::Duplicate,
        Self::SameFolder,
        Self::Consent(ConsentMissing::Insecure),
        Self::Consent(ConsentMissing::Foreign),
        Self::NotOffered(Protocol::Smtp),
        Self::ClientRefuses,
        Self::Stopped,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoAddress => "no-address",
            Self::BadAddress => "bad-address",
            Self::BadName => "bad-name",
            Self::BadLogin => "bad-login",
            Self::BadServer => "bad-server",
            Self::BadPort => "bad-port",
            Self::BadSecurity => "bad-security",
            Self::BadProtocol => "bad-protocol",
            Self::BadIdentity => "bad-identity",
            Self::BadSignature => "bad-signature",
            Self::BadSecret => "bad-secret",
            Self::TooManyCells => "too-many-cells",
            Self::BrokenQuote => "broken-quote",
            Self::RowTooLong => "row-too-long",
            Self::Duplicate => "duplicate",
            Self::SameFolder => "same-folder",
            Self::Servers(outcome) => outcome.word(),
            Self::Consent(ConsentMissing::Insecure) => "insecure",
            Self::Consent(ConsentMissing::Foreign) => "consent-needed",
            Self::NotOffered(_) => "not-offered",
            Self::ClientRefuses => "client-refuses",
            Self::Login(diagnosis) => diagnosis.word(),
            Self::Stopped => "stopped",
        }
    }
}
