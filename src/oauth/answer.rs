//! What the browser comes back with: the query of RFC 6749, section 4.1.2, and RFC 9207.

use std::collections::HashMap;

use url::form_urlencoded;
use zeroize::Zeroizing;

use super::{SignInCause, SignInError};
use crate::account::{Secret, SecretKind};

/// How many fields are looked at. Real answers have below 8.
const FIELDS: usize = 32;

/// An answer, by whomever.
pub(super) struct Answer {
    pub state: Option<String>,
    pub issuer: Option<String>,
    code: Option<Zeroizing<String>>,
    error: Option<String>,
    description: String,
}

impl Answer {
    /// Reads path and query of a request; `None` where it is no answer: another path, neither code nor error, or a field of the
    /// answer twice (RFC 6749, section 3.1).
    pub fn read(target: &str) -> Option<Self> {
        let query = target.strip_prefix("/?")?;
        let mut fields: HashMap<String, Zeroizing<String>> = HashMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).take(FIELDS) {
            let known = ["code", "state", "iss", "error", "error_description"].contains(&name.as_ref());
            if known && fields.insert(name.into_owned(), Zeroizing::new(value.into_owned())).is_some() {
                return None;
            }
        }
        let mut take = |name: &str| fields.remove(name).filter(|value| !value.is_empty());
        let answer = Self {
            code: take("code"),
            state: take("state").map(|state| state.to_string()),
            issuer: take("iss").map(|issuer| issuer.to_string()),
            error: take("error").map(|error| error.to_string()),
            description: take("error_description").map(|description| description.to_string()).unwrap_or_default(),
        };
        (answer.code.is_some() || answer.error.is_some()).then_some(answer)
    }

    /// The code, or why there is none.
    pub fn code(self) -> Result<Secret, SignInError> {
        match (self.code, self.error) {
            (_, Some(error)) => Err(SignInError::said(SignInCause::of(&error), &error, &self.description)),
            (Some(code), None) => Secret::new(SecretKind::Token, code.to_string()).map_err(|_| SignInCause::BadAnswer.into()),
            (None, None) => Err(SignInCause::BadAnswer.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_answer_is_one() {
        for target in [
            "/",
            "/favicon.ico",
            "/?",
            "/?state=a",
            "/?code=&state=a",
            "/other?code=a&state=b",
            "*",
            "http://127.0.0.1/?code=a",
            "/?code=a&code=b&state=c",
            "/?code=a&state=b&state=c",
            "/?code=a&state=b&iss=c&iss=d",
        ] {
            assert!(Answer::read(target).is_none(), "{target}");
        }
        let answer = Answer::read("/?code=a%2Bb&state=c+d&iss=https%3A%2F%2Fid.example&session_state=x&x=1&x=2").unwrap();
        assert_eq!((answer.state.as_deref(), answer.issuer.as_deref()), (Some("c d"), Some("https://id.example")));
        assert!(answer.code().is_ok());
    }

    #[test]
    fn an_error_wins_and_its_words_are_made_harmless() {
        let answer = Answer::read("/?code=a&error=access_denied&error_description=No%1B%5B2J%0Away&state=b").unwrap();
        let error = answer.code().unwrap_err();
        assert_eq!(error.cause, SignInCause::Denied);
        assert!(error.said.starts_with("access_denied: No") && !error.said.contains(['\u{1B}', '\n']), "{}", error.said);
        for (code, cause) in [
            ("temporarily_unavailable", SignInCause::Trouble),
            ("invalid_scope", SignInCause::Scope),
            ("unauthorized_client", SignInCause::Unregistered),
            ("login_required", SignInCause::Over),
            ("something_else", SignInCause::Refused),
        ] {
            assert_eq!(Answer::read(&format!("/?error={code}")).unwrap().code().unwrap_err().cause, cause, "{code}");
        }
        assert_eq!(Answer::read("/?code=a%0Ab").unwrap().code().unwrap_err().cause, SignInCause::BadAnswer);
    }
}
