//! Whether the message has arrived, and how it goes again: this one, and no other.

use std::time::Duration;

use async_imap::Session;
use async_imap::error::Error;

use super::Afterwards;
use super::letter::Letter;
use crate::net::{Lines, bounds};
use crate::probe::Diagnosis;
use crate::probe::attempt::Stop;
use crate::probe::imap::session::LoggedIn;

/// How long a POP3 server is left alone before the one look.
pub(super) const POP3_WAIT: Duration = if cfg!(test) { Duration::from_millis(50) } else { Duration::from_secs(12) };
/// How often an IMAP server is asked.
const AGAIN: Duration = if cfg!(test) { Duration::from_millis(50) } else { Duration::from_secs(1) };
/// How many of the newest messages of a POP3 server are looked at.
const NEWEST: u64 = 10;

/// What came of looking.
pub(super) struct Seen {
    pub reply: String,
    /// `None` where it was not seen.
    pub afterwards: Option<Afterwards>,
}

/// Where in the inbox a new message will be.
#[derive(Clone, Copy)]
pub(super) struct Place {
    next_uid: u32,
    /// Whether one message alone can be removed (UIDPLUS, RFC 4315).
    pub one_alone: bool,
}

/// An inbox of an IMAP server.
pub(super) type Inbox = Session<LoggedIn>;

pub(super) async fn select(inbox: &mut Inbox) -> Result<Place, Stop> {
    let capabilities = inbox.capabilities().await.map_err(broken)?;
    let one_alone = capabilities.has_str("UIDPLUS") || capabilities.has_str("IMAP4rev2");
    let selected = inbox.select("INBOX").await.map_err(broken)?;
    Ok(Place { next_uid: selected.uid_next.unwrap_or(1), one_alone })
}

/// What it means that the session does not go on.
fn broken(error: Error) -> Stop {
    match error {
        Error::No(said) | Error::Bad(said) => Stop::said(Diagnosis::ServerPermanent, said),
        error => {
            tracing::debug!(%error, "the session does not go on");
            Stop::new(Diagnosis::Closed)
        }
    }
}

/// Asks until it is there; the caller's bound ends it. Only what is new is searched, for the name that it alone has.
pub(super) async fn await_in_imap(inbox: &mut Inbox, place: Place, letter: &Letter) -> Result<u32, Stop> {
    let search = format!("UID {}:* HEADER Message-ID \"{}\"", place.next_uid, letter.id);
    loop {
        // Lets the server tell of what is new (RFC 9051, section 6.1.2).
        inbox.noop().await.map_err(broken)?;
        match inbox.uid_search(&search).await.map_err(broken)?.into_iter().max() {
            Some(uid) => return Ok(uid),
            None => tokio::time::sleep(AGAIN).await,
        }
    }
}

/// Deletes this message alone: a plain EXPUNGE, or CLOSE, would remove what others have marked as well.
pub(super) async fn delete(inbox: &mut Inbox, uid: u32, one_alone: bool) -> Afterwards {
    // The library's own ways to do so do not tell a refusal from success (async-imap 0.12, 2026).
    if inbox.run_command_and_check_ok(format!("UID STORE {uid} +FLAGS.SILENT (\\Deleted)")).await.is_err() {
        return Afterwards::Left;
    }
    let gone = one_alone && inbox.run_command_and_check_ok(format!("UID EXPUNGE {uid}")).await.is_ok();
    let _ = inbox.logout().await;
    if gone { Afterwards::Deleted } else { Afterwards::Marked }
}

/// Looks through the headers of the newest messages, the newest first.
pub(super) async fn look_in_pop3(lines: &mut Lines, letter: &Letter) -> Result<Seen, Stop> {
    let stat = ask(lines, "STAT").await?;
    let last = stat.split_whitespace().nth(1).and_then(|count| count.parse::<u64>().ok()).unwrap_or_default();
    let mut afterwards = None;
    for number in (last.saturating_sub(NEWEST - 1).max(1)..=last).rev() {
        if has_name(lines, number, &letter.id).await? {
            let marked = ask(lines, &format!("DELE {number}")).await?.starts_with("+OK");
            // Only a goodbye that was answered deletes (RFC 1939, section 6).
            let gone = marked && ask(lines, "QUIT").await?.starts_with("+OK");
            afterwards = Some(if gone { Afterwards::Deleted } else { Afterwards::Left });
            break;
        }
    }
    if afterwards.is_none() {
        lines.send("QUIT").await?;
    }
    Ok(Seen { reply: String::new(), afterwards })
}

/// Whether the message has this name in its header.
async fn has_name(lines: &mut Lines, number: u64, id: &str) -> Result<bool, Stop> {
    if !ask(lines, &format!("TOP {number} 0")).await?.starts_with("+OK") {
        return Ok(false);
    }
    let mut found = false;
    for _ in 0..bounds::LINES {
        let line = lines.read().await?;
        if line == "." {
            return Ok(found);
        }
        let header = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("Message-ID"));
        // A long name may stand on the next line.
        found |= header.map_or(line.trim(), |(_, value)| value.trim()) == id;
    }
    Err(Stop::new(Diagnosis::Flooded))
}

async fn ask(lines: &mut Lines, command: &str) -> Result<String, Stop> {
    lines.send(command).await?;
    Ok(lines.read().await?)
}
