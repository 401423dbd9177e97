//! How the account has been used: a bounded look at the heads of the newest messages that were sent. Only numbers and names of
//! products are kept of it. `EXAMINE` and `PEEK` leave no trace.

use tokio::time::timeout;

use super::talk::{Talk, Untagged, Value, values};
use crate::net::bounds;
use crate::probe::attempt::{Attempt, Stop};
use crate::probe::habits::Gathered;
use crate::probe::{Habits, Line};

/// Looks at what was sent, if it is known where that lies: `folder` as the server spells it. `false` where the time was over before the
/// end, so that the stream is in the midst of an answer.
pub(super) async fn look(attempt: &mut Attempt<'_>, talk: &mut Talk, folder: Option<&str>, of_several: bool) -> Result<bool, Stop> {
    let slow = attempt.round_trip.is_some_and(|took| took.as_millis() > u128::from(Line::POOR_ROUND_TRIP_MS));
    let has_time = attempt.time_left() > bounds::SENT_TIME;
    let mut gathered = Gathered::default();
    let mut ended = true;
    if let Some(name) = folder.and_then(quoted).filter(|_| !slow && has_time) {
        ended = match timeout(bounds::SENT_TIME, gather(talk, &name, &mut gathered)).await {
            Ok(looked) => looked.map(|()| true)?,
            Err(_) => false,
        };
    }
    let habits = Some(gathered.habits(of_several)).filter(|habits| *habits != Habits::default());
    attempt.mailbox.get_or_insert_default().habits = habits;
    Ok(ended)
}

/// Two round trips: how many there are, and the heads of the newest.
async fn gather(talk: &mut Talk, name: &str, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut last = 0;
    let hear = |untagged: &Untagged| {
        if untagged.word == "EXISTS" {
            last = untagged.number.unwrap_or_default();
        }
    };
    if !talk.ask(&format!("EXAMINE {name}"), hear).await? || last == 0 {
        return Ok(());
    }
    let first = last.saturating_sub(bounds::SENT - 1).max(1);
    let (mut messages, mut bytes) = (0, 0);
    let hear = |untagged: &Untagged| {
        let Some(header) = (untagged.word == "FETCH").then(|| header(&untagged.rest)).flatten() else { return };
        (messages, bytes) = (messages + 1, bytes + header.len());
        // A server that sends more than was asked for is not listened to any more.
        if messages <= bounds::SENT && bytes <= bounds::SENT_BYTES {
            gathered.take(&header);
        }
    };
    let part = bounds::SENT_BYTES as u64 / bounds::SENT;
    talk.ask(&format!("FETCH {first}:{last} (BODY.PEEK[HEADER.FIELDS (FROM USER-AGENT X-MAILER)]<0.{part}>)"), hear).await?;
    Ok(())
}

/// The text behind `BODY[HEADER.FIELDS (…)]<0>`.
fn header(rest: &str) -> Option<String> {
    let values = values(rest);
    let items = values.first()?.list();
    let place = items.iter().position(|item| item.text().is_some_and(|text| text.starts_with(']')))?;
    items.get(place + 1).and_then(Value::text).map(str::to_owned)
}

/// A name to be said to the server; none that could end the command.
fn quoted(name: &str) -> Option<String> {
    let is_sayable = !name.is_empty() && !name.chars().any(char::is_control);
    is_sayable.then(|| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_the_command() {
        assert_eq!(quoted("Gesendete \"Objekte\\").as_deref(), Some(r#""Gesendete \"Objekte\\""#));
        assert_eq!([quoted(""), quoted("a\r\nM9 DELETE INBOX"), quoted("a\0")], [None, None, None]);
    }

    #[test]
    fn the_header_is_what_stands_behind_the_section() {
        let text = "(UID 7 BODY[HEADER.FIELDS (FROM USER-AGENT X-MAILER)]<0> \"From: a@b\r\n\r\n\")";
        assert_eq!(header(text).as_deref(), Some("From: a@b\r\n\r\n"));
        assert_eq!(header("(UID 7 BODY[HEADER.FIELDS (FROM)] NIL)"), None);
        assert_eq!([header(""), header("(FLAGS ())"), header("]")], [None, None, None]);
    }
}
