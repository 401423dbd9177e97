//! IMAP (RFC 3501, RFC 9051): greeting, STARTTLS and login; what follows in `mailbox`.

mod mailbox;
mod names;
mod sent;
pub(super) mod session;
pub(super) mod talk;

use zeroize::Zeroizing;

use super::attempt::{Attempt, Credentials, Stop};
use super::guard;
use super::open::{Opening, Prelude};
use super::sasl::{self, Carrier, Mechanism, Party, Said};
use super::{Diagnosis, Step, words};
use crate::account::Security;
use crate::net::{Lines, bounds};

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
    authenticate(attempt, &mut lines, &known, credentials).await?;
    Ok(Talk::new(lines))
}

/// The tag of the login.
const TAG: &str = "A0001";
/// AUTHENTICATE (RFC 3501, section 6.2.2), and with a first message (SASL-IR, RFC 4959) as long as a command should be at most
/// (RFC 7162, section 4).
const AUTHENTICATE: Carrier = Carrier { command: "A0001 AUTHENTICATE", longest: 0, hear, judge };
const AUTHENTICATE_AT_ONCE: Carrier = Carrier { longest: 8192, ..AUTHENTICATE };

fn hear(line: &str) -> Said<'_> {
    match line.split_once(' ').unwrap_or((line, "")) {
        ("+", challenge) => Said::Challenge(challenge),
        (TAG, _) => Said::End,
        ("*", said) if said.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("BYE")) => Said::End,
        ("*", _) if guard::allows(line) => Said::Aside,
        ("*", _) => Said::Amiss(Diagnosis::Flooded),
        _ => Said::Amiss(Diagnosis::NotMail),
    }
}

/// What the tagged answer to a login means, or the farewell in its place.
fn judge(line: &str) -> Result<(), Stop> {
    let (tag, said) = line.split_once(' ').unwrap_or((line, ""));
    let (status, text) = said.split_once(' ').unwrap_or((said, ""));
    match status.to_ascii_uppercase().as_str() {
        "OK" if tag == TAG => Ok(()),
        "NO" | "BAD" if tag == TAG => Err(Stop::said(words::imap(text), text)),
        "BYE" => Err(Stop::said(words::goodbye(text), text)),
        _ => Err(Stop::said(Diagnosis::NotMail, line)),
    }
}

async fn authenticate(attempt: &mut Attempt<'_>, lines: &mut Lines, known: &[String], credentials: &Credentials<'_>) -> Result<(), Stop> {
    let has = |name: &str| known.iter().any(|word| word.eq_ignore_ascii_case(name));
    let server = attempt.found.server.clone();
    let party = Party::new(lines.wire(), &server, credentials)?;
    let auth = known.iter().filter(|word| word.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("AUTH=")));
    let mut offered = Mechanism::all_of(auth.filter_map(|word| word.get(5..)));
    if !has("LOGINDISABLED") {
        offered.push(Mechanism::Command);
    }
    let carrier = if has("SASL-IR") { AUTHENTICATE_AT_ONCE } else { AUTHENTICATE };
    let mut ladder = party.ladder(&offered, !party.encrypted && has("STARTTLS"))?;
    loop {
        let mechanism = ladder.rung();
        attempt.auth = Some(mechanism.method());
        let ended = match mechanism {
            Mechanism::Command => by_login(lines, &party, has("LITERAL+") || has("LITERAL-")).await,
            _ => sasl::carry(lines, party.start(mechanism, &offered)?, &carrier).await,
        };
        match ended {
            Err(stop) if ladder.descend(&stop) => {}
            ended => return ended,
        }
    }
}

/// LOGIN (RFC 3501, section 6.2.3).
async fn by_login(lines: &mut Lines, party: &Party<'_>, at_once: bool) -> Result<(), Stop> {
    let mut parts = login_command(party.login, party.reveal(), at_once);
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        lines.send(&part).await?;
        if let Some(refusal) = answer(lines).await? {
            return judge(&refusal);
        }
    }
    lines.send(&end).await?;
    match answer(lines).await? {
        Some(last) => judge(&last),
        None => Err(Stop::new(Diagnosis::NotMail)),
    }
}

/// The command in the parts between which the server is waited for: a name or password that is more than plain words goes as a literal,
/// before which the server says that it is ready, unless it has announced that it need not be asked (RFC 7888).
fn login_command(login: &str, password: &str, at_once: bool) -> Vec<Zeroizing<String>> {
    let begin = |with: &str| {
        let mut part = Zeroizing::new(String::with_capacity(2 * (login.len() + password.len()) + 64));
        part.push_str(with);
        part
    };
    let (mut parts, mut part) = (Vec::new(), begin(&format!("{TAG} LOGIN")));
    for text in [login, password] {
        let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !b"\"\\".contains(&byte));
        match (is_plain, at_once) {
            (true, _) => part.extend([" \"", text, "\""]),
            (false, true) => part.extend([&format!(" {{{}+}}\r\n", text.len()), text]),
            (false, false) => {
                part.push_str(&format!(" {{{}}}", text.len()));
                parts.push(std::mem::replace(&mut part, begin(text)));
            }
        }
    }
    parts.push(part);
    parts
}

/// The last answer to the login; `None` when the server waits for more of it.
async fn answer(lines: &mut Lines) -> Result<Option<String>, Stop> {
    for _ in 0..bounds::LINES {
        let line = lines.read().await?;
        match hear(&line) {
            Said::Challenge(_) => return Ok(None),
            Said::End => return Ok(Some(line)),
            Said::Amiss(diagnosis) => return Err(Stop::said(diagnosis, line)),
            Said::Aside | Said::More => {}
        }
    }
    Err(Stop::new(Diagnosis::Flooded))
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
        let refused = super::judge("A0001 NO [AUTHENTICATIONFAILED] Authentication failed.").unwrap_err();
        assert_eq!((refused.diagnosis, refused.reply.as_str()), (Diagnosis::AuthFailed, "[AUTHENTICATIONFAILED] Authentication failed."));
    }

    #[test]
    fn a_login_goes_as_its_characters_demand() {
        let long = "x".repeat(200);
        for (login, password, at_once, expected) in [
            ("anna@example.org", "a b#%;{}()*", false, "A0001 LOGIN \"anna@example.org\" \"a b#%;{}()*\""),
            ("anna", "q\"\\", false, "A0001 LOGIN \"anna\" {3}|q\"\\"),
            ("anna", "q\"\\", true, "A0001 LOGIN \"anna\" {3+}\r\nq\"\\"),
            ("ännä", "pä ss", false, "A0001 LOGIN {6}|ännä {6}|pä ss"),
            ("ännä", "pä ss", true, "A0001 LOGIN {6+}\r\nännä {6+}\r\npä ss"),
            ("ännä", "x", false, "A0001 LOGIN {6}|ännä \"x\""),
            ("anna", &long, false, &format!("A0001 LOGIN \"anna\" \"{long}\"")),
        ] {
            let parts: Vec<String> = login_command(login, password, at_once).iter().map(|part| part.to_string()).collect();
            assert_eq!(parts.join("|"), expected);
        }
    }
}
