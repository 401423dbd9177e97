//! POP3 (RFC 1939; CAPA RFC 2449, STLS RFC 2595, AUTH RFC 5034).

use zeroize::Zeroizing;

use super::attempt::{Attempt, Credentials, Stop};
use super::open::{Opening, Prelude};
use super::{Diagnosis, Mailbox, Step, Warning, sasl, words};
use crate::account::SecretKind;
use crate::net::{Lines, bounds};

pub(super) fn check_greeting(greeting: &str) -> Result<(), Stop> {
    match greeting {
        _ if greeting.starts_with("+OK") => Ok(()),
        _ if greeting.starts_with("-ERR") => Err(refused(greeting, words::goodbye)),
        _ => Err(Stop::said(Diagnosis::NotMail, greeting)),
    }
}

fn refused(line: &str, judge: fn(&str) -> Diagnosis) -> Stop {
    let said = line.strip_prefix("-ERR").unwrap_or(line).trim();
    Stop::said(judge(said), said)
}

/// An answer: `+OK` or `-ERR`. Nothing else is POP3, and a server that does not speak it is told nothing more.
pub(super) async fn answer(lines: &mut Lines) -> Result<String, Stop> {
    let line = lines.read().await?;
    if line.starts_with("+OK") || line.starts_with("-ERR") { Ok(line) } else { Err(Stop::said(Diagnosis::NotMail, line)) }
}

pub(super) async fn prelude(lines: &mut Lines) -> Result<Prelude, Stop> {
    let offers_starttls = capabilities(lines).await?.is_some_and(|capabilities| has(&capabilities, "STLS"));
    Ok(Prelude { offers_starttls, command: "STLS" })
}

fn has(capabilities: &[String], name: &str) -> bool {
    capabilities.iter().any(|line| line.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case(name)))
}

/// The lines of CAPA; `None` from a server that does not know it.
async fn capabilities(lines: &mut Lines) -> Result<Option<Vec<String>>, Stop> {
    lines.send("CAPA").await?;
    if !answer(lines).await?.starts_with("+OK") {
        return Ok(None);
    }
    let mut found = Vec::new();
    loop {
        let line = lines.read().await?;
        if line == "." {
            return Ok(Some(found));
        }
        if found.len() == bounds::LINES {
            return Err(Stop::new(Diagnosis::Flooded));
        }
        found.push(line);
    }
}

pub(super) async fn log_in(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let Opening { mut lines, .. } = opening;
    attempt.begin(Step::Capabilities);
    let known = capabilities(&mut lines).await?;
    if known.is_none() {
        attempt.warn(Warning::NoCapa);
    }
    let known = known.unwrap_or_default();
    attempt.capabilities.clone_from(&known);
    attempt.begin(Step::Login);
    sasl::check_kind(&attempt.found.server.auth, credentials.secret)?;
    authenticate(attempt, &mut lines, &known, credentials).await?;
    attempt.begin(Step::Mailbox);
    look_around(attempt, &mut lines, &known).await
}

async fn authenticate(attempt: &mut Attempt<'_>, lines: &mut Lines, known: &[String], credentials: &Credentials<'_>) -> Result<(), Stop> {
    let offered = mechanisms(known);
    let encrypted = lines.wire().is_encrypted();
    let permit = lines.wire().permit(credentials.cleared).ok_or_else(|| Stop::new(Diagnosis::NoEncryptionOffered))?;
    let mechanism = sasl::choose(&offered, credentials.secret, &attempt.found.server.auth, encrypted);
    attempt.auth = Some(sasl::method(mechanism));
    let Some(mechanism) = mechanism else {
        // USER and PASS need no announcement, unless the server announces the TLS that it wants first.
        let offers_starttls = !encrypted && has(known, "STLS");
        let by_user = has(known, "USER") || (offered.is_empty() && !offers_starttls);
        if credentials.secret.kind() == SecretKind::Token || !by_user {
            return Err(sasl::none_fits(&offered, offers_starttls));
        }
        lines.send(&format!("USER {}", credentials.login)).await?;
        ok(lines.read().await?)?;
        let command = Zeroizing::new(format!("PASS {}", credentials.secret.reveal(&permit)));
        lines.send(&command).await?;
        return ok(lines.read().await?);
    };
    let mut exchange = sasl::Exchange::start(mechanism, credentials.login, credentials.secret, &permit)?;
    // An initial response would be shorter by a round trip, but a long one breaks the 255 bytes of a command (RFC 5034).
    lines.send(&format!("AUTH {mechanism}")).await?;
    loop {
        let line = lines.read().await?;
        let Some(challenge) = line.strip_prefix("+ ").or_else(|| (line == "+").then_some("")) else {
            return ok(line);
        };
        let answer = match challenge.trim() {
            "" if exchange.speaks_first() => exchange.initial_response(),
            challenge => exchange.answer_base64(challenge),
        };
        lines.send(answer.as_deref().map_or("*", |answer| answer.as_str())).await?;
    }
}

fn ok(line: String) -> Result<(), Stop> {
    match line {
        _ if line.starts_with("+OK") => Ok(()),
        _ if line.starts_with("-ERR") => Err(refused(&line, words::pop3)),
        _ => Err(Stop::said(Diagnosis::NotMail, line)),
    }
}

fn mechanisms(known: &[String]) -> Vec<String> {
    let sasl = known.iter().find(|line| line.to_ascii_uppercase().starts_with("SASL "));
    sasl.map(|line| line.split_whitespace().skip(1).map(Into::into).collect()).unwrap_or_default()
}

/// How much there is, and whether messages have names of their own (UIDL): without, mail left on the server would be
/// downloaded again.
async fn look_around(attempt: &mut Attempt<'_>, lines: &mut Lines, known: &[String]) -> Result<(), Stop> {
    lines.send("STAT").await?;
    let stat = lines.read().await?;
    let mut numbers = stat.split_whitespace().skip(1).map(str::parse::<u64>);
    let (messages, bytes) = (numbers.next().and_then(Result::ok), numbers.next().and_then(Result::ok));
    attempt.mailbox = Some(Mailbox { messages, bytes, ..Mailbox::default() });
    if !has(known, "UIDL") {
        // The answer to one number is one line; that of an empty mailbox would be a refusal that says nothing.
        let has_uidl = messages != Some(0) && {
            lines.send("UIDL 1").await?;
            lines.read().await?.starts_with("+OK")
        };
        if !has_uidl && messages != Some(0) {
            attempt.warn(Warning::NoUidl);
        }
    }
    lines.send("QUIT").await?;
    Ok(())
}
