//! What an IMAP account is like, once logged in. The mailbox is only examined: nothing in it changes, no message is marked.

use tokio::time::{Instant, timeout};

use super::talk::{Talk, Untagged, Value, values};
use super::{names, sent};
use crate::net::bounds;
use crate::probe::attempt::{Attempt, Stop};
use crate::probe::habits::Sets;
use crate::probe::{Line, Mailbox, Namespace, Namespaces, SpecialFolder, SpecialUse, sample};

/// How many of the newest messages are asked for their size, to find one that is large enough for a sample.
const NEWEST: u64 = 20;

/// Looks at the account. What a server does not tell stays unknown; what was learned before a failure is kept.
pub(super) async fn look_around(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<(), Stop> {
    attempt.mailbox = Some(Mailbox::default());
    capabilities(attempt, talk).await?;
    let utf8 = enable_utf8(attempt, talk).await?;
    count_messages(attempt, talk).await?;
    let folders = list_folders(attempt, talk, utf8).await?;
    namespaces(attempt, talk, utf8).await?;
    quota(attempt, talk).await?;
    let in_time = sent::look(attempt, talk, folders.sent.as_deref(), folders.sets.are_of_several()).await?;
    if in_time && is_worth_a_sample(attempt) {
        fetch_sample(attempt, talk).await?;
    }
    talk.send("LOGOUT").await?;
    Ok(())
}

fn has(attempt: &Attempt<'_>, name: &str) -> bool {
    attempt.capabilities.iter().any(|word| word.eq_ignore_ascii_case(name))
}

fn mailbox<'a>(attempt: &'a mut Attempt<'_>) -> &'a mut Mailbox {
    attempt.mailbox.get_or_insert_default()
}

/// What the server can do for those who are logged in. It has nothing to do for the answer, so this measures the line.
async fn capabilities(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<(), Stop> {
    let (begun, mut said) = (Instant::now(), String::new());
    let hear = |untagged: &Untagged| {
        if untagged.word == "CAPABILITY" {
            said.push_str(&untagged.rest);
            said.push(' ');
        }
    };
    let ok = talk.ask("CAPABILITY", hear).await?;
    attempt.answered_in(begun.elapsed());
    // A secret with blanks in it would not be found any more in single words.
    let said = attempt.covered(&said);
    let mut known: Vec<String> = said.split_whitespace().map(Into::into).collect();
    if ok && !known.is_empty() {
        known.sort();
        attempt.capabilities = known;
    }
    Ok(())
}

/// Whether names will come in UTF-8 (RFC 6855); a server that speaks nothing else refuses its mailboxes to all others.
async fn enable_utf8(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<bool, Stop> {
    let mut enabled = false;
    if has(attempt, "UTF8=ACCEPT") || has(attempt, "UTF8=ONLY") {
        let hear = |untagged: &Untagged| enabled |= untagged.word == "ENABLED" && untagged.rest.to_ascii_uppercase().contains("UTF8=");
        talk.ask("ENABLE UTF8=ACCEPT", hear).await?;
    }
    Ok(enabled)
}

/// The number of messages and their size, where that is one question (RFC 8438; part of RFC 9051).
async fn count_messages(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<(), Stop> {
    let has_size = has(attempt, "STATUS=SIZE") || has(attempt, "IMAP4rev2");
    let command = if has_size { "STATUS INBOX (MESSAGES SIZE)" } else { "STATUS INBOX (MESSAGES)" };
    let known = mailbox(attempt);
    let hear = |untagged: &Untagged| {
        if untagged.word != "STATUS" {
            return;
        }
        let values = values(&untagged.rest);
        for pair in values.last().map(Value::list).unwrap_or_default().chunks_exact(2) {
            let number = pair[1].text().and_then(|number| number.parse().ok());
            match pair[0].text() {
                Some(name) if name.eq_ignore_ascii_case("MESSAGES") => known.messages = number,
                Some(name) if name.eq_ignore_ascii_case("SIZE") => known.bytes = number,
                _ => {}
            }
        }
    };
    talk.ask(command, hear).await?;
    Ok(())
}

/// Number of folders, the delimiter, and the folders that are marked (RFC 6154): in the one list where the server does that,
/// else in a list of the marked ones alone.
async fn list_folders(attempt: &mut Attempt<'_>, talk: &mut Talk, utf8: bool) -> Result<Folders, Stop> {
    let (marks, extended) = (has(attempt, "SPECIAL-USE"), has(attempt, "LIST-EXTENDED") || has(attempt, "IMAP4rev2"));
    let mut seen = Folders { utf8, ..Folders::default() };
    let ok = match marks && extended {
        true => talk.ask("LIST \"\" \"*\" RETURN (SPECIAL-USE)", |untagged| seen.hear(untagged)).await?,
        false => talk.ask("LIST \"\" \"*\"", |untagged| seen.hear(untagged)).await?,
    };
    if !ok {
        seen = Folders { utf8, ..Folders::default() };
        talk.ask("LIST \"\" \"*\"", |untagged| seen.hear(untagged)).await?;
    }
    if marks && seen.special.is_empty() {
        let mut marked = Folders { utf8, ..Folders::default() };
        talk.ask("LIST (SPECIAL-USE) \"\" \"*\"", |untagged| marked.hear(untagged)).await?;
        (seen.special, seen.sent) = (marked.special, marked.sent);
    }
    seen.special.sort();
    seen.special.dedup();
    let known = mailbox(attempt);
    known.folders = (seen.count > 0).then_some(seen.count);
    known.special_use.clone_from(&seen.special);
    known.delimiter.clone_from(&seen.delimiter);
    Ok(seen)
}

/// What a list of folders says.
#[derive(Default)]
struct Folders {
    utf8: bool,
    count: u64,
    delimiter: Option<String>,
    special: Vec<SpecialFolder>,
    /// The folder for what was sent, as the server spells it.
    sent: Option<String>,
    sets: Sets,
}

impl Folders {
    fn hear(&mut self, untagged: &Untagged) {
        if untagged.word != "LIST" {
            return;
        }
        let values = values(&untagged.rest);
        let [attributes, delimiter, Value::Text(name), ..] = &values[..] else { return };
        self.count += 1;
        if self.delimiter.is_none() {
            self.delimiter = delimiter.text().map(str::to_owned);
        }
        self.sets.note(&real_name(name, self.utf8), delimiter.text());
        for attribute in attributes.list().iter().filter_map(Value::text) {
            if let Some(special_use) = SpecialUse::of_attribute(attribute)
                && self.special.len() < bounds::FOLDERS
            {
                self.special.push(SpecialFolder { special_use, name: real_name(name, self.utf8) });
                // To be said back to the server as it came.
                if special_use == SpecialUse::Sent && self.sent.is_none() {
                    self.sent = Some(name.clone());
                }
            }
        }
    }
}

fn real_name(name: &str, utf8: bool) -> String {
    if utf8 { name.to_owned() } else { names::decode(name) }
}

async fn namespaces(attempt: &mut Attempt<'_>, talk: &mut Talk, utf8: bool) -> Result<(), Stop> {
    if !has(attempt, "NAMESPACE") && !has(attempt, "IMAP4rev2") {
        return Ok(());
    }
    let known = mailbox(attempt);
    let hear = |untagged: &Untagged| {
        if untagged.word == "NAMESPACE"
            && let [personal, others, shared, ..] = &values(&untagged.rest)[..]
        {
            let [personal, others, shared] = [personal, others, shared].map(|kind| places(kind, utf8));
            known.namespace = Some(Namespaces { personal, others, shared });
        }
    };
    talk.ask("NAMESPACE", hear).await?;
    Ok(())
}

fn places(kind: &Value, utf8: bool) -> Vec<Namespace> {
    let place = |value: &Value| {
        let [Value::Text(prefix), delimiter, ..] = value.list() else { return None };
        Some(Namespace { prefix: real_name(prefix, utf8), delimiter: delimiter.text().map(str::to_owned) })
    };
    kind.list().iter().filter_map(place).take(bounds::FOLDERS).collect()
}

/// How full it is: of several limits the one that will be reached first counts.
async fn quota(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<(), Stop> {
    if !attempt.capabilities.iter().any(|word| word.eq_ignore_ascii_case("QUOTA") || word.to_ascii_uppercase().starts_with("QUOTA=")) {
        return Ok(());
    }
    let known = mailbox(attempt);
    let hear = |untagged: &Untagged| {
        if untagged.word != "QUOTA" {
            return;
        }
        let values = values(&untagged.rest);
        for resource in values.last().map(Value::list).unwrap_or_default().chunks_exact(3) {
            let [name, used, limit] = resource else { return };
            let number = |value: &Value| value.text().and_then(|number| number.parse::<u64>().ok());
            let this = Mailbox { quota_used: number(used), quota_limit: number(limit), ..Mailbox::default() };
            let is_storage = name.text().is_some_and(|name| name.eq_ignore_ascii_case("STORAGE"));
            if is_storage && (known.quota_limit.is_none() || this.percent_full() > known.percent_full()) {
                (known.quota_used, known.quota_limit) = (this.quota_used, this.quota_limit);
            }
        }
    };
    talk.ask("GETQUOTAROOT INBOX", hear).await?;
    Ok(())
}

/// Where there is mail, and the line is not known to be poor already: what is slow need not be made slower.
fn is_worth_a_sample(attempt: &Attempt<'_>) -> bool {
    let slow = attempt.round_trip.is_some_and(|took| took.as_millis() > u128::from(Line::POOR_ROUND_TRIP_MS));
    !slow && attempt.mailbox.as_ref().and_then(|mailbox| mailbox.messages).is_some_and(|count| count > 0)
}

/// Fetches a part of the largest of the newest messages, and throws it away. `EXAMINE` and `PEEK` leave no trace.
async fn fetch_sample(attempt: &mut Attempt<'_>, talk: &mut Talk) -> Result<(), Stop> {
    let (mut last, mut largest) = (0, (0, 0));
    let hear = |untagged: &Untagged| {
        if untagged.word == "EXISTS" {
            last = untagged.number.unwrap_or_default();
        }
    };
    let ok = talk.ask("EXAMINE INBOX", hear).await?;
    if !ok || last == 0 {
        return Ok(());
    }
    let hear = |untagged: &Untagged| {
        if let (Some(number), "FETCH", Some(size)) = (untagged.number, untagged.word.as_str(), size_in(&untagged.rest)) {
            largest = largest.max((size, number));
        }
    };
    talk.ask(&format!("FETCH {}:{last} (RFC822.SIZE)", last.saturating_sub(NEWEST - 1).max(1)), hear).await?;
    let (size, number) = largest;
    if size < bounds::SAMPLE_LEAST as u64 {
        return Ok(());
    }
    talk.send(&format!("FETCH {number} (BODY.PEEK[]<0.{}>)", bounds::SAMPLE)).await?;
    let begins = async {
        loop {
            let line = talk.lines.read().await?;
            if let Some((_, size)) = line.strip_suffix('}').and_then(|line| line.rsplit_once('{')) {
                return Ok::<_, Stop>(size.parse::<usize>().ok());
            }
            if !line.starts_with('*') {
                return Ok(None);
            }
        }
    };
    let Ok(size) = timeout(bounds::SAMPLE_TIME, begins).await else { return Ok(()) };
    if let Some(size) = size? {
        sample::take(attempt, &mut talk.lines, Some(size)).await?;
    }
    Ok(())
}

/// The number behind `RFC822.SIZE`.
fn size_in(rest: &str) -> Option<u64> {
    let values = values(rest);
    let items = values.first()?.list();
    let place = items.iter().position(|item| item.text().is_some_and(|name| name.eq_ignore_ascii_case("RFC822.SIZE")))?;
    items.get(place + 1)?.text()?.parse().ok()
}
