//! Message submission (RFC 6409 over RFC 5321; STARTTLS RFC 3207, AUTH RFC 4954); what follows the login in `mailbox`.

mod mailbox;

pub(super) use mailbox::send_letter;

use super::attempt::{Attempt, Credentials, Stop};
use super::open::{Opening, Prelude};
use super::{Diagnosis, Step, sasl, words};
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
    let offered = mechanisms(&attempt.capabilities);
    attempt.begin(Step::Login);
    sasl::check_kind(&attempt.found.server.auth, credentials.secret)?;
    let encrypted = lines.wire().is_encrypted();
    let offers_starttls = !encrypted && attempt.capabilities.iter().any(|line| line.eq_ignore_ascii_case("STARTTLS"));
    let permit = lines.wire().permit(credentials.cleared).ok_or_else(|| Stop::new(Diagnosis::NoEncryptionOffered))?;
    let mechanism = sasl::choose(&offered, credentials.secret, &attempt.found.server.auth, encrypted)
        .ok_or_else(|| sasl::none_fits(&offered, offers_starttls))?;
    attempt.auth = Some(sasl::method(Some(mechanism)));
    let exchange = sasl::Exchange::start(mechanism, credentials.login, credentials.secret, &permit)?;
    authenticate(&mut lines, exchange).await?;
    Ok(lines)
}

/// `AUTH=` is how servers of the last century said it.
fn mechanisms(capabilities: &[String]) -> Vec<String> {
    let lines = capabilities.iter().filter(|line| line.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("AUTH")));
    lines.flat_map(|line| line[4..].split([' ', '=']).filter(|word| !word.is_empty()).map(Into::into)).collect()
}

async fn authenticate(lines: &mut Lines, mut exchange: sasl::Exchange) -> Result<(), Stop> {
    // Never in one packet with EHLO: Postfix logs or refuses what is pipelined before it.
    match exchange.initial_response() {
        Some(response) => lines.send(&zeroize::Zeroizing::new(format!("AUTH {} {}", exchange.mechanism, *response))).await?,
        None => lines.send(&format!("AUTH {}", exchange.mechanism)).await?,
    }
    loop {
        let reply = lines.read().await?;
        let reply = match reply.strip_prefix("334") {
            Some(challenge) => {
                let answer = exchange.answer_base64(challenge);
                lines.send(answer.as_deref().map_or("*", |answer| answer.as_str())).await?;
                continue;
            }
            None => rest_of_reply(lines, reply).await?,
        };
        return match reply.is_positive() {
            true => Ok(()),
            false => Err(Stop::said(words::smtp(reply.code, &reply.words()), reply.text())),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mechanisms_are_read_in_both_spellings() {
        let capabilities = ["PIPELINING", "AUTH PLAIN LOGIN", "auth=XOAUTH2", "SIZE 1"].map(String::from);
        assert_eq!(mechanisms(&capabilities), ["PLAIN", "LOGIN", "XOAUTH2"]);
    }
}
