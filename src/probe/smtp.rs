//! Message submission (RFC 6409 over RFC 5321; STARTTLS RFC 3207, AUTH RFC 4954); what follows the login in `mailbox`.

mod mailbox;

pub(super) use mailbox::send_letter;

use super::attempt::{Attempt, Credentials, Stop};
use super::open::{Opening, Prelude};
use super::sasl::{self, Carrier, Mechanism, Party, Said};
use super::{Diagnosis, Step, words};
use crate::net::{Lines, bounds};

/// As whom the program presents itself: the address literal tells nothing of this machine, and servers take it.
const EHLO: &str = "EHLO [127.0.0.1]";

/// A whole reply.
pub(super) struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// The code and the words of the last line.
    pub(super) fn text(&self) -> String {
        format!("{} {}", self.code, self.lines.last().map_or("", String::as_str))
    }

    fn words(&self) -> String {
        self.lines.join(" ")
    }

    fn is_positive(&self) -> bool {
        (200..300).contains(&self.code)
    }
}

/// Reads a reply of one line or several (RFC 5321, section 4.2).
pub(super) async fn answer(lines: &mut Lines) -> Result<Reply, Stop> {
    let first = lines.read().await?;
    rest_of_reply(lines, first).await
}

async fn rest_of_reply(lines: &mut Lines, first: String) -> Result<Reply, Stop> {
    let mut reply = Reply { code: 0, lines: Vec::new() };
    let mut line = first;
    loop {
        let code = line.get(..3).and_then(|code| code.parse::<u16>().ok()).filter(|code| (200..600).contains(code));
        reply.code = code.ok_or_else(|| Stop::said(Diagnosis::NotMail, line.clone()))?;
        reply.lines.push(line.get(4..).unwrap_or_default().to_owned());
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(reply);
        }
        if reply.lines.len() == bounds::LINES {
            return Err(Stop::new(Diagnosis::Flooded));
        }
        line = lines.read().await?;
    }
}

/// Reads what is left of the greeting.
pub(super) async fn read_greeting(lines: &mut Lines, first: &str) -> Result<(), Stop> {
    let reply = rest_of_reply(lines, first.to_owned()).await?;
    match reply.code {
        220 => Ok(()),
        400..500 => Err(Stop::said(words::goodbye(&reply.words()), reply.text())),
        500.. => Err(Stop::said(words::smtp(reply.code, &reply.words()), reply.text())),
        _ => Err(Stop::said(Diagnosis::NotMail, reply.text())),
    }
}

async fn capabilities(lines: &mut Lines) -> Result<Vec<String>, Stop> {
    lines.send(EHLO).await?;
    let reply = answer(lines).await?;
    match reply.is_positive() {
        true => Ok(reply.lines.into_iter().skip(1).collect()),
        false => Err(Stop::said(words::smtp(reply.code, &reply.words()), reply.text())),
    }
}

pub(super) async fn prelude(lines: &mut Lines) -> Result<Prelude, Stop> {
    let offers_starttls = capabilities(lines).await?.iter().any(|line| line.eq_ignore_ascii_case("STARTTLS"));
    Ok(Prelude { offers_starttls, command: "STARTTLS" })
}

pub(super) async fn log_in(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let mut lines = sign_in(attempt, opening, credentials).await?;
    attempt.begin(Step::Mailbox);
    mailbox::look_around(attempt, &mut lines, credentials).await
}

/// Logs in, and no more.
pub(super) async fn sign_in(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<Lines, Stop> {
    let Opening { mut lines, .. } = opening;
    attempt.begin(Step::Capabilities);
    attempt.capabilities = capabilities(&mut lines).await?;
    attempt.begin(Step::Login);
    authenticate(attempt, &mut lines, credentials).await?;
    Ok(lines)
}

/// `AUTH=` is how servers of the last century said it.
fn offered(capabilities: &[String]) -> Vec<Mechanism> {
    let lines = capabilities.iter().filter(|line| line.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("AUTH")));
    Mechanism::all_of(lines.flat_map(|line| line[4..].split([' ', '='])))
}

/// AUTH (RFC 4954): a first message comes along where the line stays within the 512 bytes of a command (RFC 5321, section 4.5.3.1.4).
/// Never in one packet with EHLO: Postfix logs or refuses what is pipelined before it.
const AUTH: Carrier = Carrier { command: "AUTH", longest: 512, hear, judge };

fn hear(line: &str) -> Said<'_> {
    let code = line.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    match (code, line.as_bytes().get(3)) {
        (Some("334"), _) => Said::Challenge(line.get(4..).unwrap_or_default()),
        (Some(_), Some(b'-')) => Said::More,
        (Some(_), _) => Said::End,
        (None, _) => Said::Amiss(Diagnosis::NotMail),
    }
}

fn judge(last: &str) -> Result<(), Stop> {
    let code = last.get(..3).and_then(|code| code.parse().ok()).filter(|code| (200..600).contains(code));
    let code = code.ok_or_else(|| Stop::said(Diagnosis::NotMail, last))?;
    let reply = Reply { code, lines: last.lines().map(|line| line.get(4..).unwrap_or_default().to_owned()).collect() };
    match reply.is_positive() {
        true => Ok(()),
        false => Err(Stop::said(words::smtp(reply.code, &reply.words()), reply.text())),
    }
}

async fn authenticate(attempt: &mut Attempt<'_>, lines: &mut Lines, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let server = attempt.found.server.clone();
    let party = Party::new(lines.wire(), &server, credentials)?;
    let offers_starttls = !party.encrypted && attempt.capabilities.iter().any(|line| line.eq_ignore_ascii_case("STARTTLS"));
    let offered = offered(&attempt.capabilities);
    let mut ladder = party.ladder(&offered, offers_starttls)?;
    loop {
        let mechanism = ladder.rung();
        attempt.auth = Some(mechanism.method());
        match sasl::carry(lines, party.start(mechanism, &offered)?, &AUTH).await {
            Err(stop) if ladder.descend(&stop) => {}
            ended => return ended,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mechanisms_are_read_in_both_spellings() {
        let capabilities = ["PIPELINING", "AUTH PLAIN LOGIN", "auth=XOAUTH2", "SIZE 1"].map(String::from);
        assert_eq!(offered(&capabilities), [Mechanism::Plain, Mechanism::Login, Mechanism::Xoauth2]);
    }
}
