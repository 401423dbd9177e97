//! Which mechanism to log in by (SASL, RFC 4422, and each protocol's own commands), and its exchange.
//!
//! One password is tried once. A mechanism gives way to the next weaker one only where its exchange ended before anything
//! that depends on the password was judged (see [`Stop::untried`]); a refused password is never tried again another way.

mod carry;
mod exchange;
mod md5;
mod party;
mod scram;

pub(super) use carry::{Carrier, Said, carry};
pub(super) use exchange::speaks_of_the_mechanism;
#[cfg(test)]
pub(super) use md5::cram_md5;
pub(super) use md5::{apop, timestamp};
pub(super) use party::Party;

use super::Diagnosis;
use super::attempt::Stop;
use crate::account::{AuthMethod, Secret, SecretKind};

/// A way to log in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mechanism {
    /// SCRAM-SHA-256 bound to the TLS channel (RFC 7677).
    ScramSha256Plus,
    /// RFC 7677.
    ScramSha256,
    /// SCRAM-SHA-1 bound to the TLS channel (RFC 5802).
    ScramSha1Plus,
    /// RFC 5802.
    ScramSha1,
    /// RFC 2195.
    CramMd5,
    /// POP3's own (RFC 1939), which a timestamp in the greeting announces.
    Apop,
    /// RFC 4616.
    Plain,
    /// Two questions, two answers.
    Login,
    /// The protocol's own command with the password in it: IMAP's LOGIN, POP3's USER and PASS.
    Command,
    /// RFC 7628.
    OauthBearer,
    /// Google's, taken over by all who have tokens.
    Xoauth2,
}

use Mechanism as M;

/// For a password, the strongest first. What is built on MD5 stands behind everything better, what shows the password
/// behind everything that does not.
const STRONGEST: &[M] =
    &[M::ScramSha256Plus, M::ScramSha256, M::ScramSha1Plus, M::ScramSha1, M::CramMd5, M::Apop, M::Plain, M::Login, M::Command];
/// For a token: OAUTHBEARER is the standard.
const TOKENS: &[M] = &[M::OauthBearer, M::Xoauth2];

impl Mechanism {
    /// The registered name. APOP and the commands have none: nobody announces them as mechanisms.
    fn name(self) -> &'static str {
        match self {
            M::ScramSha256Plus => "SCRAM-SHA-256-PLUS",
            M::ScramSha256 => "SCRAM-SHA-256",
            M::ScramSha1Plus => "SCRAM-SHA-1-PLUS",
            M::ScramSha1 => "SCRAM-SHA-1",
            M::CramMd5 => "CRAM-MD5",
            M::Plain => "PLAIN",
            M::Login => "LOGIN",
            M::OauthBearer => "OAUTHBEARER",
            M::Xoauth2 => "XOAUTH2",
            M::Apop | M::Command => "",
        }
    }

    /// Those of the announced `words` that this program knows.
    pub(super) fn all_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        let named = |word: &str| STRONGEST.iter().chain(TOKENS).copied().find(|known| known.name().eq_ignore_ascii_case(word));
        words.into_iter().filter(|word| !word.is_empty()).filter_map(named).collect()
    }

    /// Whether it shows the password to the server, and to everybody on the way where there is no TLS.
    fn reveals(self) -> bool {
        matches!(self, M::Plain | M::Login | M::Command)
    }

    fn is_bound(self) -> bool {
        matches!(self, M::ScramSha256Plus | M::ScramSha1Plus)
    }

    fn is_scram(self) -> bool {
        self.is_bound() || matches!(self, M::ScramSha256 | M::ScramSha1)
    }

    /// What the settings call it.
    pub(super) fn method(self) -> AuthMethod {
        match self {
            _ if self.reveals() => AuthMethod::PasswordCleartext,
            _ if TOKENS.contains(&self) => AuthMethod::OAuth2,
            _ => AuthMethod::PasswordEncrypted,
        }
    }
}

/// What decides on the mechanism beside what the server offers.
#[derive(Debug, Clone, Copy)]
struct Terms<'a> {
    kind: SecretKind,
    /// What the settings say.
    auth: &'a [AuthMethod],
    /// Inside TLS to a verified server. Outside it, nobody gets here without the consent to send the password in clear.
    encrypted: bool,
    /// Whether channel binding is to be had.
    bindable: bool,
}

/// The offered mechanisms that the settings allow, in the order they are used in.
///
/// The strongest first, with two words of the settings before it: `password-cleartext` is done as it says inside TLS, where
/// mail programs will do the same; `password-encrypted` alone outside TLS is never weakened to the password in clear, since
/// anybody on the way can take the better offers out.
fn ladder(offered: &[M], terms: Terms<'_>) -> Vec<M> {
    let words = [AuthMethod::PasswordCleartext, AuthMethod::PasswordEncrypted];
    let said = terms.auth.iter().find(|method| words.contains(method));
    let mut rungs = if terms.kind == SecretKind::Token { TOKENS } else { STRONGEST }.to_vec();
    rungs.retain(|rung| offered.contains(rung) && (terms.bindable || !rung.is_bound()));
    match said {
        Some(AuthMethod::PasswordCleartext) if terms.encrypted => rungs.sort_by_key(|rung| !rung.reveals()),
        Some(_) if !terms.encrypted && !terms.auth.contains(&AuthMethod::PasswordCleartext) => rungs.retain(|rung| !rung.reveals()),
        _ => {}
    }
    rungs
}

/// The mechanisms to use, one after the other, and where on the way down a login is.
#[derive(Debug)]
pub(super) struct Ladder {
    rungs: std::collections::VecDeque<M>,
    encrypted: bool,
    current: M,
}

impl Ladder {
    fn new(offered: &[M], terms: Terms<'_>, offers_starttls: bool) -> Result<Self, Stop> {
        let mut rungs = std::collections::VecDeque::from(ladder(offered, terms));
        match rungs.pop_front() {
            Some(current) => Ok(Self { rungs, encrypted: terms.encrypted, current }),
            None => Err(none_fits(offered, offers_starttls)),
        }
    }

    /// The mechanism to use now.
    pub(super) fn rung(&self) -> M {
        self.current
    }

    /// Goes one down, where the one tried ended before the password was judged: without that, it would be a second attempt.
    /// Outside TLS never down to one that shows the password: anybody on the way could have ended the better one.
    pub(super) fn descend(&mut self, stop: &Stop) -> bool {
        let next = self.rungs.pop_front().filter(|next| stop.untried && (self.encrypted || !next.reveals()));
        tracing::debug!(from = self.current.name(), ?next, "the mechanism was of no use");
        self.current = next.unwrap_or(self.current);
        next.is_some()
    }
}

/// Keeps a password from a server whose settings say that it takes tokens only: it would be refused, for all to know.
fn check_kind(auth: &[AuthMethod], secret: &Secret) -> Result<(), Stop> {
    let tokens_only = !auth.is_empty() && auth.iter().all(|method| *method == AuthMethod::OAuth2);
    match secret.kind() {
        SecretKind::Password if tokens_only => Err(Stop::new(Diagnosis::OauthRequired)),
        SecretKind::Password | SecretKind::Token => Ok(()),
    }
}

/// What it means that no mechanism fits.
fn none_fits(offered: &[M], offers_starttls: bool) -> Stop {
    Stop::new(match () {
        () if offered.iter().any(|known| TOKENS.contains(known)) => Diagnosis::OauthRequired,
        () if offers_starttls => Diagnosis::EncryptionRequired,
        () => Diagnosis::AuthNotOffered,
    })
}

#[cfg(test)]
mod tests;
