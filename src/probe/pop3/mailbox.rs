//! What a POP3 account is like, once logged in. No message is fetched: a look at the top of one leaves it as it is.

use tokio::time::{Instant, timeout};

use super::{capabilities, has};
use crate::net::{Lines, bounds};
use crate::probe::attempt::{Attempt, Stop};
use crate::probe::{Line, Mailbox, Pop3Offer, Warning, sample};

/// How many of the newest messages are asked for their size, to find one that is large enough for a sample.
const NEWEST: u64 = 3;
/// How many lines of its text are looked at: some 40 KiB.
const TOP_LINES: u16 = 500;

/// How much there is, and what the server does with it.
pub(super) async fn look_around(attempt: &mut Attempt<'_>, lines: &mut Lines, known: &[String]) -> Result<(), Stop> {
    let stat = ask(lines, "STAT").await?;
    let mut numbers = stat.split_whitespace().skip(1).map(str::parse::<u64>);
    let (messages, bytes) = (numbers.next().and_then(Result::ok), numbers.next().and_then(Result::ok));
    attempt.mailbox = Some(Mailbox { messages, bytes, ..Mailbox::default() });
    let known = capabilities_now(attempt, lines, known).await?;
    let uidl = knows_uidl(lines, &known, messages).await?;
    if uidl == Some(false) {
        attempt.warn(Warning::NoUidl);
    }
    let offer = offer(&known, uidl);
    if offer.expire_days.is_some() {
        attempt.warn(Warning::MailExpires);
    }
    attempt.pop3 = Some(offer);
    let slow = attempt.round_trip.is_some_and(|took| took.as_millis() > u128::from(Line::POOR_ROUND_TRIP_MS));
    if let (true, false, Some(last)) = (offer.top, slow, messages.filter(|count| *count > 0)) {
        look_at_a_top(attempt, lines, last).await?;
    }
    lines.send("QUIT").await?;
    Ok(())
}

async fn ask(lines: &mut Lines, command: &str) -> Result<String, Stop> {
    lines.send(command).await?;
    Ok(lines.read().await?)
}

/// What the server can do for this account, which may differ from what it said before. It has nothing to do for the answer, so
/// this measures the line.
async fn capabilities_now(attempt: &mut Attempt<'_>, lines: &mut Lines, known: &[String]) -> Result<Vec<String>, Stop> {
    let begun = Instant::now();
    if known.is_empty() {
        ask(lines, "NOOP").await?;
        attempt.answered_in(begun.elapsed());
        return Ok(vec![]);
    }
    let now = capabilities(lines).await?.unwrap_or_else(|| known.to_vec());
    attempt.answered_in(begun.elapsed());
    attempt.capabilities.clone_from(&now);
    Ok(now)
}

/// Whether messages have names of their own: without, mail left on the server would be downloaded again. The answer for one
/// message is one line; that of an empty mailbox would be a refusal that says nothing.
async fn knows_uidl(lines: &mut Lines, known: &[String], messages: Option<u64>) -> Result<Option<bool>, Stop> {
    match messages {
        _ if has(known, "UIDL") => Ok(Some(true)),
        Some(0) => Ok(None),
        _ => Ok(Some(ask(lines, "UIDL 1").await?.starts_with("+OK"))),
    }
}

fn offer(known: &[String], uidl: Option<bool>) -> Pop3Offer {
    let argument = |name: &str| {
        let mut words = known.iter().map(|line| line.split_whitespace());
        words.find_map(|mut words| words.next().filter(|word| word.eq_ignore_ascii_case(name)).and_then(|_| words.next()))
    };
    let expire = argument("EXPIRE");
    Pop3Offer {
        uidl,
        top: has(known, "TOP"),
        expire_days: expire.and_then(|days| days.parse().ok()),
        never_expires: expire.is_some_and(|days| days.eq_ignore_ascii_case("NEVER")),
        login_delay_s: argument("LOGIN-DELAY").and_then(|seconds| seconds.parse().ok()),
    }
}

/// Looks at the top of the largest of the newest messages, if one is large enough to say something.
async fn look_at_a_top(attempt: &mut Attempt<'_>, lines: &mut Lines, last: u64) -> Result<(), Stop> {
    let mut largest = (0, 0);
    for number in last.saturating_sub(NEWEST - 1).max(1)..=last {
        let listed = ask(lines, &format!("LIST {number}")).await?;
        let size = listed.strip_prefix("+OK").and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u64>().ok());
        largest = largest.max((size.unwrap_or_default(), number));
    }
    let (size, number) = largest;
    if size < bounds::SAMPLE_LEAST as u64 {
        return Ok(());
    }
    lines.send(&format!("TOP {number} {TOP_LINES}")).await?;
    if let Ok(begun) = timeout(bounds::SAMPLE_TIME, lines.read()).await
        && begun?.starts_with("+OK")
    {
        sample::take(attempt, lines, None).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_announced_is_read() {
        let known = ["TOP", "EXPIRE 30 USER", "login-delay 120", "UIDL"].map(String::from);
        let expected = Pop3Offer { uidl: Some(true), top: true, expire_days: Some(30), never_expires: false, login_delay_s: Some(120) };
        assert_eq!(offer(&known, Some(true)), expected);
        let never = offer(&["EXPIRE NEVER".to_owned()], None);
        assert_eq!((never.expire_days, never.never_expires, never.top), (None, true, false));
        assert_eq!(offer(&["EXPIRE 0".to_owned()], None).expire_days, Some(0));
    }
}
