//! Tokens: asked for, kept, renewed (RFC 6749, sections 4.1.3, 5 and 6).

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use zeroize::Zeroizing;

use super::metadata::Server;
use super::{SignInCause, SignInError};
use crate::account::{OAuthClient, Secret, SecretKind};
use crate::net::{Field, Net, Submitted};

/// A token that has no longer than this is as good as expired: the login takes its time too.
const NEARLY: Duration = Duration::from_secs(60);

/// The longest life that is believed. A year is already far beyond what is usual, an hour.
const LONGEST: u64 = 365 * 24 * 3600;

/// What lets a person in, for a while, and what renews it.
#[derive(Debug, Clone)]
pub struct Tokens {
    access: Secret,
    refresh: Option<Secret>,
    until: Option<SystemTime>,
    client: OAuthClient,
    server: Server,
    /// Whether it was renewed for the login that goes on.
    renewed: bool,
}

/// What the sign-in server gave.
#[derive(Debug)]
pub(super) struct Granted {
    access: Secret,
    refresh: Option<Secret>,
    until: Option<SystemTime>,
}

impl Tokens {
    pub(super) fn new(client: OAuthClient, server: Server, granted: Granted) -> Self {
        let Granted { access, refresh, until } = granted;
        Self { access, refresh, until, client, server, renewed: false }
    }

    /// The access token, to log in with.
    #[must_use]
    pub fn access(&self) -> &Secret {
        &self.access
    }

    /// When the access token ends, where the server said so.
    #[must_use]
    pub fn until(&self) -> Option<SystemTime> {
        self.until
    }

    /// Whose sign-in it was.
    #[must_use]
    pub fn client(&self) -> &OAuthClient {
        &self.client
    }

    /// To be called before a login: renews an access token that is about to end.
    ///
    /// # Errors
    /// [`SignInError`]; [`SignInCause::Over`] where only another sign-in helps.
    pub async fn before_login(&mut self, net: &Net) -> Result<(), SignInError> {
        self.renewed = false;
        let ends = self.until.is_some_and(|until| until <= net.now() + NEARLY);
        if ends { self.renew(net).await } else { Ok(()) }
    }

    /// To be called where a server refused the access token: it may have ended before its time. Whether there is a new one to try, which
    /// is so once for a login, and never where there is nothing to renew it with.
    ///
    /// # Errors
    /// [`SignInError`]; [`SignInCause::Over`] where only another sign-in helps.
    pub async fn after_refusal(&mut self, net: &Net) -> Result<bool, SignInError> {
        if self.renewed || self.refresh.is_none() {
            return Ok(false);
        }
        self.renew(net).await.map(|()| true)
    }

    async fn renew(&mut self, net: &Net) -> Result<(), SignInError> {
        self.renewed = true;
        let refresh = self.refresh.as_ref().ok_or(SignInCause::Over)?;
        let form = [("grant_type", Field::Open("refresh_token")), ("refresh_token", Field::Secret(refresh))];
        let granted = ask(net, &self.client, &self.server, &form).await.map_err(over)?;
        (self.access, self.until) = (granted.access, granted.until);
        // A new one replaces the old one, no new one leaves it in force (section 6).
        self.refresh = granted.refresh.or_else(|| self.refresh.take());
        Ok(())
    }
}

/// Asks the sign-in server for tokens.
pub(super) async fn ask(net: &Net, client: &OAuthClient, server: &Server, form: &[(&str, Field<'_>)]) -> Result<Granted, SignInError> {
    let mut form = form.to_vec();
    form.push(("client_id", Field::Open(&client.client_id)));
    let mut login = None;
    match &client.client_secret {
        Some(secret) if server.takes_secret_in_form => form.push(("client_secret", Field::Open(secret))),
        Some(secret) => login = Some((client.client_id.as_str(), secret.as_str())),
        None => {}
    }
    let asked = net.now();
    let answer = net.submit(&server.tokens, &form, login).await.map_err(not_a_description)?;
    read(&answer, asked)
}

/// Who has got tokens before is registered: what is refused now is the old token (LemonLDAP::NG 2.16 says `invalid_request`, where the
/// standard has `invalid_grant`; 2026).
fn over(error: SignInError) -> SignInError {
    let cause = if error.cause == SignInCause::Unregistered { SignInCause::Over } else { error.cause };
    SignInError { cause, ..error }
}

/// The same failure means less where a description has been read before.
fn not_a_description(error: impl Into<SignInError>) -> SignInError {
    let error = error.into();
    if error.cause == SignInCause::NoDescription { SignInCause::BadAnswer.into() } else { error }
}

/// What is granted. Every text of it could be a secret, until it is known which.
#[derive(Deserialize)]
struct Grant {
    access_token: Zeroizing<String>,
    token_type: String,
    refresh_token: Option<Zeroizing<String>>,
    #[serde(default)]
    expires_in: serde_json::Value,
}

/// What is said instead.
#[derive(Deserialize)]
struct Refusal {
    error: String,
    #[serde(default)]
    error_description: String,
}

fn read(answer: &Submitted, asked: SystemTime) -> Result<Granted, SignInError> {
    match answer.status {
        200 => grant(&answer.bytes, asked).ok_or_else(|| SignInCause::BadAnswer.into()),
        status => match serde_json::from_slice::<Refusal>(&answer.bytes) {
            Ok(refusal) => Err(SignInError::said(SignInCause::of(&refusal.error), &refusal.error, &refusal.error_description)),
            Err(_) if status >= 500 => Err(SignInCause::Trouble.into()),
            Err(_) => Err(SignInCause::BadAnswer.into()),
        },
    }
}

fn grant(bytes: &[u8], asked: SystemTime) -> Option<Granted> {
    let mut grant: Grant = serde_json::from_slice(bytes).ok()?;
    if !grant.token_type.eq_ignore_ascii_case("bearer") {
        return None;
    }
    // A number, but there are servers that write it as a text.
    let seconds = grant.expires_in.as_u64().or_else(|| grant.expires_in.as_str()?.parse().ok());
    let refresh = grant.refresh_token.as_mut().filter(|token| !token.is_empty()).map(token);
    Some(Granted {
        access: token(&mut grant.access_token)?,
        refresh: refresh.flatten(),
        until: seconds.map(|seconds| asked + Duration::from_secs(seconds.min(LONGEST))),
    })
}

/// A token as mail protocols take it: visible ASCII (RFC 6749, appendices A.12 and A.17).
fn token(text: &mut Zeroizing<String>) -> Option<Secret> {
    let is_token = text.bytes().all(|byte| (0x20..0x7F).contains(&byte));
    Secret::new(SecretKind::Token, std::mem::take(&mut **text)).ok().filter(|_| is_token)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Permit;

    fn said(status: u16, text: &str) -> Result<Granted, SignInError> {
        read(&Submitted { status, bytes: Zeroizing::new(text.as_bytes().to_vec()) }, SystemTime::UNIX_EPOCH)
    }

    #[test]
    fn what_is_granted() {
        let text = |secret: &Secret| secret.reveal(&Permit::to_write_as_asked()).to_owned();
        let granted =
            said(200, r#"{"access_token":"a.b","token_type":"bearer","expires_in":"3600","refresh_token":"r","id_token":"x"}"#).unwrap();
        assert_eq!((text(&granted.access), granted.access.kind()), ("a.b".into(), SecretKind::Token));
        assert_eq!(text(granted.refresh.as_ref().unwrap()), "r");
        assert_eq!(granted.until, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(3600)));
        assert!(!format!("{granted:?}").contains("a.b"));
        let granted = said(200, r#"{"access_token":"a","token_type":"Bearer","expires_in":18446744073709551615}"#).unwrap();
        assert!(granted.refresh.is_none() && granted.until == Some(SystemTime::UNIX_EPOCH + Duration::from_secs(LONGEST)));
        assert_eq!(said(200, r#"{"access_token":"a","token_type":"BEARER"}"#).unwrap().until, None);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for text in [
            "",
            "{}",
            r#"{"access_token":"a"}"#,
            r#"{"access_token":"a","token_type":"mac"}"#,
            r#"{"access_token":"","token_type":"bearer"}"#,
            r#"{"access_token":"a\u0001auth=x","token_type":"bearer"}"#,
            r#"{"access_token":"é","token_type":"bearer"}"#,
            &format!(r#"{{"access_token":"{}","token_type":"bearer"}}"#, "a".repeat(5000)),
            &"[".repeat(100_000),
        ] {
            assert_eq!(said(200, text).unwrap_err().cause, SignInCause::BadAnswer, "{}", &text[..text.len().min(80)]);
        }
    }

    #[test]
    fn a_refusal_has_a_cause_and_words() {
        for (status, text, cause) in [
            (400, r#"{"error":"invalid_grant","error_description":"expired\u001b[2J"}"#, SignInCause::Over),
            (401, r#"{"error":"invalid_client"}"#, SignInCause::Unregistered),
            (400, r#"{"error":"invalid_scope"}"#, SignInCause::Scope),
            (503, "busy", SignInCause::Trouble),
            (404, "<html>", SignInCause::BadAnswer),
            // Nobody is sent elsewhere with a code in hand.
            (307, "", SignInCause::BadAnswer),
        ] {
            let error = said(status, text).unwrap_err();
            assert_eq!(error.cause, cause, "{status} {text}");
            assert!(!error.said.contains('\u{1B}'));
        }
    }
}
