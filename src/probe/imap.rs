//! IMAP (RFC 3501, RFC 9051): greeting and STARTTLS on the line stream, the login by `async-imap`, what follows in `mailbox`.

mod mailbox;
mod names;
pub(super) mod talk;

use std::io::ErrorKind;

use async_imap::{Authenticator, Client, Session, error::Error};

use super::attempt::{Attempt, Credentials, Stop};
use super::guard::Guard;
use super::open::{Opening, Prelude};
use super::{Diagnosis, Step, sasl, words};
use crate::account::{SecretKind, Security};
use crate::net::{Lines, Wire, bounds};

use talk::Talk;

/// `* OK`, `* PREAUTH` or `* BYE`; a greeting that is logged in already cannot be encrypted any more (RFC 9051, 7.1.4).
pub(super) fn check_greeting(greeting: &str, security: Security) -> Result<(), Stop> {
    let upper = greeting.to_ascii_uppercase();
    match upper {
        _ if upper.starts_with("* OK") => Ok(()),
        _ if upper.starts_with("* PREAUTH") && security == Security::StartTls => Err(Stop::said(Diagnosis::PreauthBeforeTls, greeting)),
        _ if upper.starts_with("* PREAUTH") => Err(Stop::said(Diagnosis::NotMail, greeting)),
        _ if upper.starts_with("* BYE") => {
            let said = greeting.get(5..).unwrap_or_default().trim();
            Err(Stop::said(words::goodbye(said), said))
        }
        _ => Err(Stop::said(Diagnosis::NotMail, greeting)),
    }
}

pub(super) async fn prelude(lines: &mut Lines, greeting: &str) -> Result<Prelude, Stop> {
    let capabilities = capabilities(lines, Some(greeting)).await?;
    let offers_starttls = capabilities.iter().any(|word| word.eq_ignore_ascii_case("STARTTLS"));
    Ok(Prelude { offers_starttls, command: "S STARTTLS" })
}

/// The tagged answer to STARTTLS.
pub(super) async fn starttls_answer(lines: &mut Lines) -> Result<String, Stop> {
    tagged(lines, "S", |_| {}).await
}

/// Reads up to the line with this tag, handing on the untagged ones.
async fn tagged(lines: &mut Lines, tag: &str, mut untagged: impl FnMut(&str)) -> Result<String, Stop> {
    for _ in 0..bounds::LINES {
        let line = lines.read().await?;
        if line.split(' ').next() == Some(tag) {
            return Ok(line);
        }
        if !line.starts_with(['*', '+']) {
            return Err(Stop::said(Diagnosis::NotMail, line));
        }
        untagged(&line);
    }
    Err(Stop::new(Diagnosis::Flooded))
}

/// What the server can do: from the greeting if it says so, else asked.
async fn capabilities(lines: &mut Lines, greeting: Option<&str>) -> Result<Vec<String>, Stop> {
    let list = |text: &str| text.split_whitespace().map(Into::into).collect::<Vec<String>>();
    let announced = greeting.and_then(|greeting| greeting.split_once("[CAPABILITY ")).and_then(|(_, rest)| rest.split_once(']'));
    if let Some((announced, _)) = announced {
        return Ok(list(announced));
    }
    lines.send("C CAPABILITY").await?;
    let mut found = Vec::new();
    let answer = tagged(lines, "C", |line| {
        if let Some(rest) = line.get(..13).filter(|start| start.eq_ignore_ascii_case("* CAPABILITY ")).and(line.get(13..)) {
            found = list(rest);
        }
    });
    answer.await?;
    Ok(found)
}

pub(super) async fn log_in(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let mut talk = sign_in(attempt, opening, credentials).await?;
    attempt.begin(Step::Mailbox);
    mailbox::look_around(attempt, &mut talk).await
}

/// Logs in, and no more.
pub(super) async fn sign_in(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<Talk, Stop> {
    let Opening { mut lines, greeting } = opening;
    attempt.begin(Step::Capabilities);
    let known = capabilities(&mut lines, greeting.as_deref()).await?;
    attempt.capabilities.clone_from(&known);
    attempt.begin(Step::Login);
    sasl::check_kind(&attempt.found.server.auth, credentials.secret)?;
    let wire = lines.into_wire().map_err(|_| Stop::new(Diagnosis::NotMail))?;
    let mut session = authenticate(attempt, wire, &known, credentials).await?;
    let wire = session.as_mut().take_wire().ok_or_else(|| Stop::new(Diagnosis::Closed))?;
    Ok(Talk::new(Lines::new(wire)))
}

async fn authenticate(
    attempt: &mut Attempt<'_>,
    wire: Wire,
    known: &[String],
    credentials: &Credentials<'_>,
) -> Result<Session<Guard>, Stop> {
    let offered: Vec<String> = known
        .iter()
        .filter_map(|word| word.get(..5).filter(|start| start.eq_ignore_ascii_case("AUTH=")).and(word.get(5..)))
        .map(Into::into)
        .collect();
    let permit = wire.permit(credentials.cleared).ok_or_else(|| Stop::new(Diagnosis::NoEncryptionOffered))?;
    let mechanism = sasl::choose(&offered, credentials.secret, &attempt.found.server.auth, wire.is_encrypted());
    attempt.auth = Some(sasl::method(mechanism));
    let offers_starttls = !wire.is_encrypted() && known.iter().any(|word| word.eq_ignore_ascii_case("STARTTLS"));
    let login_disabled = known.iter().any(|word| word.eq_ignore_ascii_case("LOGINDISABLED"));
    let client = Client::new(Guard::new(wire));
    let ended = match mechanism {
        Some(mechanism) => {
            let exchange = sasl::Exchange::start(mechanism, credentials.login, credentials.secret, &permit)?;
            client.authenticate(mechanism, Answers { exchange, begun: false }).await
        }
        None if login_disabled || credentials.secret.kind() == SecretKind::Token => return Err(sasl::none_fits(&offered, offers_starttls)),
        None => client.login(credentials.login, credentials.secret.reveal(&permit)).await,
    };
    ended.map_err(|(error, client)| refused(&error, &client.into_inner()))
}

/// What a failed login means. The words come from the wire: the library reports them in a debug format.
fn refused(error: &Error, guard: &Guard) -> Stop {
    let said = guard.wire().map(Wire::last_words).unwrap_or_default();
    let line = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let verbatim = strip_tag(line);
    match error {
        _ if guard.wire().is_some_and(Wire::is_flooded) || guard.has_refused() => Stop::new(Diagnosis::Flooded),
        Error::No(_) | Error::Bad(_) => Stop::said(words::imap(verbatim), verbatim),
        _ if line.to_ascii_uppercase().starts_with("* BYE") => Stop::said(words::goodbye(verbatim), verbatim),
        // What cannot be read as IMAP comes as an error of the stream, without a kind.
        Error::Io(error) if error.kind() == ErrorKind::Other => Stop::said(Diagnosis::NotMail, line),
        Error::Parse(_) => Stop::said(Diagnosis::NotMail, line),
        _ => Stop::new(Diagnosis::Closed),
    }
}

/// `A0001 NO [AUTHENTICATIONFAILED] …` without its first two words.
fn strip_tag(line: &str) -> &str {
    line.splitn(3, ' ').nth(2).unwrap_or_default()
}

/// Hands the library's challenges to the mechanism.
struct Answers {
    exchange: sasl::Exchange,
    begun: bool,
}

impl Authenticator for Answers {
    type Response = Vec<u8>;

    fn process(&mut self, challenge: &[u8]) -> Vec<u8> {
        // Without an initial response in the command, the server's first, empty challenge asks for it.
        let first = !std::mem::replace(&mut self.begun, true) && challenge.is_empty() && self.exchange.speaks_first();
        let answer = self.exchange.answer(if first { None } else { Some(challenge) });
        answer.map(|mut answer| std::mem::take(&mut *answer)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greetings_are_judged() {
        let judge = |greeting, security| check_greeting(greeting, security).map_err(|stop| stop.diagnosis);
        assert_eq!(judge("* OK [CAPABILITY IMAP4rev1] ready", Security::StartTls), Ok(()));
        assert_eq!(judge("* PREAUTH hello", Security::StartTls), Err(Diagnosis::PreauthBeforeTls));
        assert_eq!(judge("* BYE Too many connections from your IP", Security::Tls), Err(Diagnosis::TooManyConnections));
        assert_eq!(judge("+OK POP3 ready", Security::Tls), Err(Diagnosis::NotMail));
        assert_eq!(judge("HTTP/1.1 400 Bad Request", Security::Tls), Err(Diagnosis::NotMail));
        assert_eq!(strip_tag("A0001 NO [AUTHENTICATIONFAILED] Authentication failed."), "[AUTHENTICATIONFAILED] Authentication failed.");
    }
}
