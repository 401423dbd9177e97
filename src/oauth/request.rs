//! One request for a sign-in: the page to open, and which answer belongs to it.

use super::answer::Answer;
use super::metadata::Server;
use super::{Pages, SignInCause, SignInError, Tokens, pkce, tokens};
use crate::account::{Address, HttpsUrl, OAuthClient, Secret};
use crate::net::{Field, Net, Reply};

/// What was asked.
pub(super) struct Request {
    client: OAuthClient,
    server: Server,
    page: HttpsUrl,
    state: String,
    verifier: Secret,
    redirect: String,
}

impl Request {
    /// Asks for `address`; the browser is to come back to `redirect`.
    ///
    /// No `prompt` is sent: `consent` would have Microsoft's cloud refuse people whose administrator has agreed for them already, and
    /// the hint who is meant keeps the browser from signing in somebody else.
    pub fn new(client: &OAuthClient, server: Server, address: &Address, redirect: String) -> Result<Self, SignInError> {
        let (verifier, challenge) = pkce::verifier().ok_or(SignInCause::NoPort)?;
        let state = pkce::unguessable().ok_or(SignInCause::NoPort)?.to_string();
        let (scope, hint) = (client.scopes.join(" "), address.to_string());
        let mut pairs = vec![
            ("response_type", "code"),
            ("client_id", client.client_id.as_str()),
            ("redirect_uri", &redirect),
            ("state", &state),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("login_hint", &hint),
        ];
        if !scope.is_empty() {
            pairs.push(("scope", &scope));
        }
        let page = server.page.with(&pairs);
        Ok(Self { client: client.clone(), server, page, state, verifier, redirect })
    }

    /// What the browser is to show.
    pub fn page(&self) -> &HttpsUrl {
        &self.page
    }

    /// What a browser gets that asks for `target`, and what came of the sign-in if it is the answer: a code, or why there is none.
    ///
    /// What does not know the state comes from somebody else, who can neither finish the sign-in nor break it off.
    pub fn judge<'a>(&self, target: &str, pages: &'a Pages) -> (Reply<'a>, Option<Result<Secret, SignInError>>) {
        let Some(answer) = Answer::read(target) else {
            return (Reply { status: "404 Not Found", page: pages.nothing() }, None);
        };
        if answer.state.as_deref() != Some(self.state.as_str()) {
            return (Reply { status: "400 Bad Request", page: pages.foreign() }, None);
        }
        let ended = self.is_by_the_server(&answer).and_then(|()| answer.code());
        let page = if ended.is_ok() { pages.done() } else { pages.failed() };
        (Reply { status: "200 OK", page }, Some(ended))
    }

    /// RFC 9207: an answer by another server could be one that has lured the code out of the right one.
    fn is_by_the_server(&self, answer: &Answer) -> Result<(), SignInError> {
        match &answer.issuer {
            Some(issuer) if *issuer == self.client.issuer => Ok(()),
            None if !self.server.signs_answers => Ok(()),
            Some(_) | None => Err(SignInCause::OtherIssuer.into()),
        }
    }

    /// Has the code turned into tokens.
    pub async fn redeem(self, net: &Net, code: &Secret) -> Result<Tokens, SignInError> {
        let form = [
            ("grant_type", Field::Open("authorization_code")),
            ("code", Field::Secret(code)),
            ("redirect_uri", Field::Open(&self.redirect)),
            ("code_verifier", Field::Secret(&self.verifier)),
        ];
        let granted = tokens::ask(net, &self.client, &self.server, &form).await?;
        Ok(Tokens::new(self.client, self.server, granted))
    }
}
