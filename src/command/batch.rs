//! `mailwright batch LIST`: the settings of everybody on a list, and `--join`, which puts the parts of one together.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::account::{Leave, Protocol, Receive};
use crate::batch::{self, BatchError, Entry, Field, INDEX, ListError, MERGE, Order, Progress, SUMMARY, Totals, Verify, Wording};
use crate::profile::Client;
use crate::text::Words;

use super::cli::BatchArgs;
use super::report::Batch;
use super::{Context, End, Error, files, servers, show, signer};

/// How often a run that nobody watches says how far it is.
const TOLD_EVERY: Duration = Duration::from_secs(10);
/// How many rows are told one by one; the index has all.
const TOLD: usize = 20;

pub fn run(context: &Context, asked: &BatchArgs) -> Result<End, Error> {
    let begun = Instant::now();
    let (totals, out) = match (&asked.list, asked.join.as_slice()) {
        (Some(list), _) => {
            let order = order(context, asked, list)?;
            if asked.embed_password {
                context.note(&context.words.say("terminal-batch-passwords"));
            }
            let mut meter = Meter::new(context);
            let mut tell = |progress| meter.tell(progress);
            let run = batch::run(&context.net, &order, context.words.as_ref(), &mut tell);
            (context.wait(run).map_err(|error| failed(list, error))?, order.out)
        }
        (None, parts) => {
            let out = asked.out.clone().ok_or(Error::NoOut)?;
            let joined = batch::join(parts, &out, asked.force, context.words.as_ref());
            (joined.map_err(|error| failed(&out, error))?, out)
        }
    };
    let report = Batch::new(&totals, asked.list.as_deref(), &out, asked.shard, begun.elapsed());
    context.answer(&report, || said(&context.words, &totals, &out))?;
    Ok(End::news(totals.attention() == 0))
}

fn failed(list: &Path, error: BatchError) -> Error {
    Error::Batch(list.to_owned(), error.into())
}

/// What was asked for, as types that cannot be wrong.
fn order(context: &Context, asked: &BatchArgs, list: &Path) -> Result<Order, Error> {
    let clients = files::clients(&asked.clients)?;
    let servers = servers::by_hand(&asked.servers.servers)?;
    for protocol in Protocol::ALL {
        if servers.iter().filter(|found| found.server.protocol == protocol).count() > 1 {
            return Err(Error::SeveralServers(protocol));
        }
    }
    let receive = asked.receive();
    if let Some((client, receive)) = receive.and_then(|receive| cannot(&clients, receive)) {
        return Err(Error::CannotReceive(client, receive));
    }
    Ok(Order {
        list: list.to_owned(),
        out: asked.out.clone().ok_or(Error::NoOut)?,
        clients,
        map: asked.map.iter().map(|text| mapped(text)).collect::<Result<_, _>>()?,
        receive,
        leave: asked.leave_days.map_or(Leave::Ever, Leave::for_days),
        servers,
        consent: servers::consent(&asked.servers),
        connect: !asked.servers.no_connect,
        prepared: context.prepared(),
        verify: asked.verify.then_some(Verify { at_once: asked.at_once.into(), stop_after: asked.stop_after.into() }),
        embed_password: asked.embed_password,
        signer: signer::given(context, &asked.sign)?,
        by_department: asked.by.is_some(),
        zip: asked.zip,
        shard: asked.shard,
        force: asked.force,
    })
}

fn cannot(clients: &[&'static Client], receive: Receive) -> Option<(&'static Client, Receive)> {
    clients.iter().find(|client| !client.serves(receive)).map(|client| (*client, receive))
}

/// `COLUMN=FIELD`. A column's name may hold the sign.
fn mapped(text: &str) -> Result<(String, Field), Error> {
    let read = text.rsplit_once('=').and_then(|(column, field)| Some((column.to_owned(), Field::of_word(field)?)));
    read.filter(|(column, _)| !column.trim().is_empty()).ok_or_else(|| Error::Map(text.to_owned()))
}

/// How far the run is: a bar for who looks at a terminal, else a line now and then.
struct Meter<'a> {
    context: &'a Context,
    bar: Option<ProgressBar>,
    begun: Instant,
    told: Instant,
}

impl<'a> Meter<'a> {
    fn new(context: &'a Context) -> Self {
        let bar = (!context.json && io::stderr().is_terminal()).then(|| {
            let style = ProgressStyle::with_template("{bar:40} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(0).with_style(style)
        });
        Self { context, bar, begun: Instant::now(), told: Instant::now() }
    }

    fn tell(&mut self, progress: Progress) {
        let every = if self.bar.is_some() { Duration::from_millis(100) } else { TOLD_EVERY };
        if self.told.elapsed() < every {
            return;
        }
        self.told = Instant::now();
        let line = self.line(progress);
        match &self.bar {
            None => self.context.note(&line),
            Some(bar) => {
                bar.set_length(progress.total);
                bar.set_position(progress.passed);
                bar.set_message(line);
            }
        }
    }

    fn line(&self, progress: Progress) -> String {
        let words = &self.context.words;
        let (took, passed) = (self.begun.elapsed().as_secs_f64().max(0.001), progress.passed.max(1));
        let rate = progress.handled as f64 / took;
        let left = took / passed as f64 * progress.total.saturating_sub(progress.passed) as f64;
        let left = Duration::from_secs_f64(left.min(1e9)).as_secs();
        let gaps = [
            ("passed", words.number(progress.passed).into()),
            ("total", words.number(progress.total).into()),
            ("rate", words.number(rate.round() as u64).into()),
            ("left", format!("{}:{:02}:{:02}", left / 3600, left / 60 % 60, left % 60).into()),
        ];
        words.say_with("terminal-batch-progress", &gaps)
    }
}

impl Drop for Meter<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn said(words: &Words, totals: &Totals, out: &Path) -> String {
    let path = |name: &str| out.join(name).display().to_string();
    let written = words.number(totals.written + totals.partial);
    let gaps = [("written", written.into()), ("rows", words.number(totals.rows).into()), ("path", out.display().to_string().into())];
    let mut lines = vec![words.say_with("terminal-batch-done", &gaps)];
    if totals.resumed {
        lines.insert(0, words.say("terminal-batch-resumed"));
    }
    if totals.proved > 0 {
        lines.push(words.say_with("terminal-batch-proved", &[("count", words.number(totals.proved).into())]));
    }
    if !totals.causes.is_empty() {
        lines.push(words.say("terminal-batch-attention"));
        let mut causes: Vec<_> = totals.causes.iter().collect();
        causes.sort_by(|(a, few), (b, many)| many.cmp(few).then(a.cmp(b)));
        for (word, count) in causes {
            let gaps = [("count", words.number(*count).into()), ("cause", words.batch_cause(word).into())];
            lines.push(words.say_with("terminal-batch-count", &gaps));
        }
        lines.extend(totals.attention.iter().take(TOLD).map(|entry| row(words, entry)));
    }
    let gaps = [("index", path(INDEX).into()), ("summary", path(SUMMARY).into()), ("merge", path(MERGE).into())];
    lines.push(words.say_with("terminal-batch-files", &gaps));
    lines.iter().map(|line| show::plain(line)).collect::<Vec<_>>().join("\n")
}

fn row(words: &Words, entry: &Entry) -> String {
    let gaps = [
        ("line", words.number(entry.line).into()),
        ("column", entry.column.clone().into()),
        ("cause", words.batch_cause(&entry.cause).into()),
        ("address", entry.address.clone().into()),
    ];
    let id = if entry.column.is_empty() { "terminal-batch-row-whole" } else { "terminal-batch-row" };
    words.say_with(id, &gaps).trim_end().to_owned()
}

/// The word of it in a report.
pub(super) fn code(error: &BatchError) -> &'static str {
    match error {
        BatchError::List(_) => "bad-list",
        BatchError::Occupied(_) => "file-exists",
        BatchError::OtherRun(_) => "other-run",
        BatchError::Busy(_) => "busy",
        BatchError::Parts(_) => "bad-parts",
        BatchError::Output { .. } => "not-written",
    }
}

/// Why a run ended before its end.
pub(super) fn error(words: &Words, list: &Path, error: &BatchError) -> String {
    let with = |id: &str, path: &Path, text: &str, all: &str| {
        let gaps = [("path", path.display().to_string().into()), ("why", text.to_owned().into()), ("text", text.to_owned().into())];
        let more = [("all", all.to_owned().into())];
        words.say_with(id, &gaps.into_iter().chain(more).collect::<Vec<_>>())
    };
    match error {
        BatchError::List(ListError::Unreadable(why)) => with("terminal-batch-list", list, &words.io_error(why), ""),
        BatchError::List(ListError::NotAList(why)) => with("terminal-batch-not-a-list", list, why, ""),
        BatchError::List(ListError::Empty) => with("terminal-batch-empty", list, "", ""),
        BatchError::List(ListError::NoAddress(all)) => with("terminal-batch-no-address", list, "", all),
        BatchError::List(ListError::NoColumn(column, all)) => with("terminal-batch-no-column", list, column, all),
        BatchError::Occupied(path) => with("terminal-batch-occupied", path, "", ""),
        BatchError::OtherRun(path) => with("terminal-batch-other-run", path, "", ""),
        BatchError::Busy(path) => with("terminal-batch-busy", path, "", ""),
        BatchError::Parts(path) => with("terminal-batch-parts", path, "", ""),
        BatchError::Output { path, why } => with("terminal-batch-output", path, &words.io_error(why), ""),
    }
}
