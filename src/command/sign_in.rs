//! The sign-in in the browser: with whose client, what the person is shown, and what a login is made with afterwards.

use crate::account::{Address, Found, HttpsUrl, OAuthClient, Secret};
use crate::oauth::{self, SignInCause, SignInError, Tokens};
use crate::probe::{Diagnosis, Verdict};

use super::cli::SignInArgs;
use super::{Context, Error};

/// As whom this program may ask `address` to sign in, where anybody has said it: the options, else the organisation whose address it is.
/// All commands learn it here.
pub fn client(context: &Context, asked: &SignInArgs, address: &Address) -> Option<OAuthClient> {
    named(asked).or_else(|| context.organisation.as_ref()?.client_for(address).cloned())
}

/// The client that the options name.
pub fn named(asked: &SignInArgs) -> Option<OAuthClient> {
    let (issuer, client_id) = asked.oauth_issuer.clone().zip(asked.oauth_client_id.clone())?;
    let scopes = asked.oauth_scopes.iter().flat_map(|scopes| scopes.split_whitespace().map(str::to_owned)).collect();
    Some(OAuthClient { issuer, client_id, client_secret: None, scopes })
}

/// The client of a sign-in that was asked for; `None` where none was.
pub fn wanted(asked: &SignInArgs, client: Option<OAuthClient>) -> Result<Option<OAuthClient>, Error> {
    if !asked.sign_in {
        return Ok(None);
    }
    let client = client.ok_or(Error::NoOAuthClient)?;
    match HttpsUrl::parse(&client.issuer) {
        Some(_) => Ok(Some(client)),
        None => Err(Error::SignIn(SignInCause::BadIssuer.into(), client.into())),
    }
}

/// Signs in. The page's address is shown too: the browser may not open, or be one that the person does not use for this.
pub fn run(context: &Context, address: &Address, client: &OAuthClient) -> Result<Tokens, Error> {
    let pages = context.words.sign_in_pages();
    let show = |page: &HttpsUrl| {
        context.note(&context.words.say_with("terminal-sign-in", &[("url", page.to_string().into())]));
        oauth::open(page);
    };
    let signed_in = context.wait(oauth::sign_in(&context.net, client, address, &pages, show));
    signed_in.map_err(|error| Error::SignIn(error, client.clone().into()))
}

/// What a login is made with.
pub enum Key {
    /// A password or token that was given.
    Given(Secret),
    /// What a sign-in has come to.
    SignedIn(Box<Tokens>),
}

impl Key {
    /// What is sent.
    pub fn secret(&self) -> &Secret {
        match self {
            Self::Given(secret) => secret,
            Self::SignedIn(tokens) => tokens.access(),
        }
    }

    /// Whose sign-in it is.
    pub fn client(&self) -> Option<&OAuthClient> {
        match self {
            Self::Given(_) => None,
            Self::SignedIn(tokens) => Some(tokens.client()),
        }
    }

    /// Logs in by `test`. A token that is about to end is renewed before, and one that was refused is renewed once and tried again,
    /// where it was refused. Says too why a renewal came to nothing; without verdicts, there was no login.
    pub fn log_in(
        &mut self,
        context: &Context,
        servers: &[Found],
        test: impl Fn(&[Found], &Secret) -> Vec<Verdict>,
    ) -> (Vec<Verdict>, Option<SignInError>) {
        let tokens = match self {
            Self::Given(secret) => return (test(servers, secret), None),
            Self::SignedIn(tokens) => tokens,
        };
        if let Err(error) = context.wait(tokens.before_login(&context.net)) {
            return (vec![], Some(error));
        }
        let mut verdicts = test(servers, tokens.access());
        let refused: Vec<usize> = (0..verdicts.len()).filter(|at| verdicts[*at].diagnosis == Diagnosis::AuthFailed).collect();
        if refused.is_empty() {
            return (verdicts, None);
        }
        match context.wait(tokens.after_refusal(&context.net)) {
            Ok(true) => {
                let again: Vec<Found> = refused.iter().map(|at| verdicts[*at].found.clone()).collect();
                for (at, verdict) in refused.into_iter().zip(test(&again, tokens.access())) {
                    verdicts[at] = verdict;
                }
                (verdicts, None)
            }
            Ok(false) => (verdicts, None),
            Err(error) => (verdicts, Some(error)),
        }
    }
}
