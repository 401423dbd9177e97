//! POP3 (RFC 1939; CAPA RFC 2449, STLS RFC 2595, AUTH RFC 5034); what follows the login in `mailbox`.

mod mailbox;

use zeroize::Zeroizing;

use super::attempt::{Attempt, Credentials, Stop};
use super::open::{Opening, Prelude};
use super::sasl::{self, Carrier, Mechanism, Party, Said};
use super::{Diagnosis, Step, Warning, words};
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
    let (mut lines, known) = sign_in(attempt, opening, credentials).await?;
    attempt.begin(Step::Mailbox);
    mailbox::look_around(attempt, &mut lines, &known).await
}

/// Logs in, and no more; with what the server said before that it can do.
pub(super) async fn sign_in(
    attempt: &mut Attempt<'_>,
    opening: Opening,
    credentials: &Credentials<'_>,
) -> Result<(Lines, Vec<String>), Stop> {
    let Opening { mut lines, greeting } = opening;
    attempt.begin(Step::Capabilities);
    let known = capabilities(&mut lines).await?;
    if known.is_none() {
        attempt.warn(Warning::NoCapa);
    }
    let known = known.unwrap_or_default();
    attempt.capabilities.clone_from(&known);
    attempt.begin(Step::Login);
    authenticate(attempt, &mut lines, &known, greeting.as_deref(), credentials).await?;
    Ok((lines, known))
}

/// AUTH (RFC 5034): a first message comes along where the line stays within the 255 bytes of a command (RFC 2449, section 4).
const AUTH: Carrier = Carrier { command: "AUTH", longest: 255, hear, judge: |line| ok(line) };

fn hear(line: &str) -> Said<'_> {
    match line.strip_prefix("+ ").or_else(|| (line == "+").then_some("")) {
        Some(challenge) => Said::Challenge(challenge),
        None if line.starts_with("+OK") || line.starts_with("-ERR") => Said::End,
        None => Said::Amiss(Diagnosis::NotMail),
    }
}

async fn authenticate(
    attempt: &mut Attempt<'_>,
    lines: &mut Lines,
    known: &[String],
    greeting: Option<&str>,
    credentials: &Credentials<'_>,
) -> Result<(), Stop> {
    let server = attempt.found.server.clone();
    let party = Party::new(lines.wire(), &server, credentials)?;
    let offers_starttls = !party.encrypted && has(known, "STLS");
    // No name in a command of words parted by spaces can have one.
    let timestamp = greeting.and_then(sasl::timestamp).filter(|_| !party.login.contains(' '));
    let offered = offered(known, timestamp, offers_starttls);
    let mut ladder = party.ladder(&offered, offers_starttls)?;
    loop {
        let mechanism = ladder.rung();
        attempt.auth = Some(mechanism.method());
        let ended = match (mechanism, timestamp) {
            (Mechanism::Apop, Some(timestamp)) => by_apop(lines, &party, timestamp).await,
            // In clear the server has the chance to refuse before the password is on its way.
            (Mechanism::Command, _) => by_user(lines, &party, party.encrypted && has(known, "PIPELINING")).await,
            _ => sasl::carry(lines, party.start(mechanism, &offered)?, &AUTH).await,
        };
        match ended {
            Err(stop) if ladder.descend(&stop) => {}
            ended => return ended,
        }
    }
}

/// What the server takes. USER and PASS need no announcement, unless the server announces the TLS that it wants first.
fn offered(known: &[String], timestamp: Option<&str>, offers_starttls: bool) -> Vec<Mechanism> {
    let sasl = known.iter().find(|line| line.to_ascii_uppercase().starts_with("SASL "));
    let mut offered = Mechanism::all_of(sasl.into_iter().flat_map(|line| line.split_whitespace().skip(1)));
    if has(known, "USER") || (sasl.is_none() && !offers_starttls) {
        offered.push(Mechanism::Command);
    }
    offered.extend(timestamp.map(|_| Mechanism::Apop));
    offered
}

async fn by_apop(lines: &mut Lines, party: &Party<'_>, timestamp: &str) -> Result<(), Stop> {
    lines.send(&format!("APOP {} {}", party.login, sasl::apop(timestamp, party.secret, &party.permit))).await?;
    // A timestamp is announcement enough by the RFC, but not to all who greet with one.
    ok(&lines.read().await?).map_err(|stop| Stop { untried: sasl::speaks_of_the_mechanism(&stop.reply), ..stop })
}

/// Both in one packet where the server can take that: a round trip less.
async fn by_user(lines: &mut Lines, party: &Party<'_>, pipelined: bool) -> Result<(), Stop> {
    let user = format!("USER {}", party.login);
    let pass = Zeroizing::new(format!("PASS {}", party.reveal()));
    if pipelined {
        lines.send(&Zeroizing::new([&user, "\r\n", &pass].concat())).await?;
        ok(&lines.read().await?)?;
    } else {
        lines.send(&user).await?;
        ok(&lines.read().await?)?;
        lines.send(&pass).await?;
    }
    ok(&lines.read().await?)
}

fn ok(line: &str) -> Result<(), Stop> {
    match line {
        _ if line.starts_with("+OK") => Ok(()),
        _ if line.starts_with("-ERR") => Err(refused(line, words::pop3)),
        _ => Err(Stop::said(Diagnosis::NotMail, line)),
    }
}
