//! Why a sign-in came to nothing, as a closed list, and the server's own words.

use crate::account::shown;
use crate::net::{FetchError, bounds};

/// Why there are no tokens, in one word of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignInCause {
    /// The configured issuer is no https URL.
    BadIssuer,
    /// No connection to the sign-in server.
    Unreachable,
    /// Its certificate, or the encryption, was refused.
    Tls,
    /// There is no description of a sign-in server.
    NoDescription,
    /// The description, or the answer in the browser, is by another issuer than the configured one.
    OtherIssuer,
    /// The sign-in server cannot do what this program needs, or describes places that are not https.
    Unfit,
    /// The machine gives no port for the browser to come back to.
    NoPort,
    /// Nobody came back from the browser in time.
    NoAnswer,
    /// The person, or the organisation, said no.
    Denied,
    /// The sign-in server does not know this program, or not this way.
    Unregistered,
    /// What was asked for is not to be had there.
    Scope,
    /// The sign-in server has a problem of its own.
    Trouble,
    /// The sign-in is over: the person has to do it again.
    Over,
    /// The sign-in server refused, for another reason.
    Refused,
    /// The answer makes no sense.
    BadAnswer,
}

impl SignInCause {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::BadIssuer,
        Self::Unreachable,
        Self::Tls,
        Self::NoDescription,
        Self::OtherIssuer,
        Self::Unfit,
        Self::NoPort,
        Self::NoAnswer,
        Self::Denied,
        Self::Unregistered,
        Self::Scope,
        Self::Trouble,
        Self::Over,
        Self::Refused,
        Self::BadAnswer,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::BadIssuer => "sign-in-bad-issuer",
            Self::Unreachable => "sign-in-unreachable",
            Self::Tls => "sign-in-tls",
            Self::NoDescription => "sign-in-no-description",
            Self::OtherIssuer => "sign-in-other-issuer",
            Self::Unfit => "sign-in-unfit",
            Self::NoPort => "sign-in-no-port",
            Self::NoAnswer => "sign-in-no-answer",
            Self::Denied => "sign-in-denied",
            Self::Unregistered => "sign-in-unregistered",
            Self::Scope => "sign-in-scope",
            Self::Trouble => "sign-in-trouble",
            Self::Over => "sign-in-over",
            Self::Refused => "sign-in-refused",
            Self::BadAnswer => "sign-in-bad-answer",
        }
    }

    /// What an error code means (RFC 6749, sections 4.1.2.1 and 5.2; OpenID Connect Core, section 3.1.2.6).
    pub(super) fn of(code: &str) -> Self {
        match code {
            "access_denied" | "consent_required" => Self::Denied,
            "unauthorized_client" | "invalid_client" | "invalid_request" | "unsupported_response_type" | "unsupported_grant_type" => {
                Self::Unregistered
            }
            "invalid_scope" | "invalid_target" => Self::Scope,
            "server_error" | "temporarily_unavailable" => Self::Trouble,
            "invalid_grant" | "login_required" | "interaction_required" | "account_selection_required" => Self::Over,
            _ => Self::Refused,
        }
    }
}

/// Why a sign-in came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", cause.word())]
pub struct SignInError {
    /// In one word of the contract.
    pub cause: SignInCause,
    /// The server's own words, fit to be shown; empty where it had none.
    pub said: String,
}

impl SignInError {
    /// With what the server said: its code, and a sentence if it has one.
    pub(super) fn said(cause: SignInCause, code: &str, description: &str) -> Self {
        let words = [code, description].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(": ");
        Self { cause, said: shown(&words, bounds::WORDS) }
    }
}

impl From<SignInCause> for SignInError {
    fn from(cause: SignInCause) -> Self {
        Self { cause, said: String::new() }
    }
}

impl From<FetchError> for SignInError {
    fn from(error: FetchError) -> Self {
        Self::from(match error {
            FetchError::Name(_) | FetchError::NoConnection | FetchError::Timeout => SignInCause::Unreachable,
            FetchError::Tls => SignInCause::Tls,
            FetchError::Status(500..) => SignInCause::Trouble,
            FetchError::TooLarge | FetchError::Redirect | FetchError::Login { .. } | FetchError::Status(_) => SignInCause::NoDescription,
        })
    }
}
