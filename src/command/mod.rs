//! The terminal face: one file for each command.
//!
//! The command line is read first, then becomes types that cannot be wrong; a command gets a [`Context`] and ends in an
//! [`End`] or an [`Error`]. Here stands what all of them share: the bound on the whole command, Ctrl-C, the log.

mod advise;
mod batch;
mod check;
mod cli;
mod clients;
mod discover;
mod error;
mod export;
mod files;
mod help_desk;
mod organisation;
mod practice;
mod progress;
mod publish;
mod report;
mod secret;
mod servers;
mod setup;
mod show;
mod sign_in;
mod signer;
mod test;
#[cfg(test)]
mod tests;
mod undo;

use std::ffi::OsString;
use std::future::Future;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use console::Term;
use serde::Serialize;
use tokio::runtime::{Builder, Handle};

use crate::discovery::Prepared;
use crate::net::Net;
use crate::organisation::{self as prepared, FileError, Organisation};
use crate::output;
use crate::text::{Language, Words};

pub use cli::{Cli, Command, Common, PracticeArgs, described};
pub use error::Error;
pub use practice::{practice_folder, practice_journal};
#[cfg(test)]
pub(crate) use setup::tests::spoken;
pub use setup::{default_folder, default_journal};

/// How a command ended; `main` makes an exit status of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It did what was asked, and the answer is good news.
    Good,
    /// It did what was asked, and the answer is bad news.
    Bad,
    /// It could not be asked that way.
    Wrong,
}

impl End {
    /// Good news or bad news.
    fn news(good: bool) -> Self {
        if good { Self::Good } else { Self::Bad }
    }
}

/// What every command is handed.
#[derive(Clone)]
struct Context {
    net: Net,
    words: Arc<Words>,
    /// What the person's organisation has prepared.
    organisation: Option<Arc<Organisation>>,
    json: bool,
    /// When the whole command must be over.
    until: Option<Instant>,
    /// Whether the JSON document was written: there is one, be it about a failure.
    answered: Arc<AtomicBool>,
}

impl Context {
    fn new(net: Net, common: &Common, organisation: Option<Arc<Organisation>>) -> Self {
        let until = common.timeout.map(|seconds| Instant::now() + Duration::from_secs(seconds));
        let words = Arc::new(words(common.lang.as_deref(), organisation.as_deref()));
        Self { net, words, organisation, json: common.json, until, answered: Arc::default() }
    }

    /// The servers that the organisation has prepared.
    fn prepared(&self) -> Option<Arc<Prepared>> {
        self.organisation.as_ref()?.servers.clone()
    }

    /// Runs what takes time; the bound on the whole command stands above it.
    fn wait<F: Future>(&self, work: F) -> F::Output {
        Handle::current().block_on(work)
    }

    /// A bound for a part of the work that leaves a little for reporting what came of it.
    fn bound(&self, usual: Duration) -> Duration {
        let left = self.until.map(|until| until.saturating_duration_since(Instant::now()).mul_f32(0.9));
        left.map_or(usual, |left| left.min(usual))
    }

    /// A message, on standard error.
    fn note(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{}", show::wrap(&show::plain(text), show::width(&Term::stderr())));
    }

    /// The answer, on standard output: the JSON document if that was asked for, else the text.
    fn answer(&self, report: &impl Serialize, text: impl FnOnce() -> String) -> Result<(), Error> {
        let mut whole = match self.json {
            true => serde_json::to_string_pretty(report).map_err(|error| Error::Stdout(error.into()))?,
            false => show::wrap(&text(), show::width(&Term::stdout())),
        };
        if !whole.ends_with('\n') {
            whole.push('\n');
        }
        if self.json && self.answered.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        match out.write_all(whole.as_bytes()).and_then(|()| out.flush()) {
            // Whoever reads it has read enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Stdout(error)),
            _ => Ok(()),
        }
    }

    /// Says why a command failed; the one who asked for a JSON document gets it there too.
    fn failed(&self, error: &Error) -> End {
        let message = error.say(&self.words);
        self.note(&message);
        if self.json && !matches!(error, Error::Stdout(_)) {
            let _ = self.answer(&report::Failed::new(error.code(), &message), String::new);
        }
        error.end()
    }
}

/// The words of the language asked for, else of the organisation's, else of the first one among the system's that the program
/// speaks; they say whom the organisation has people call.
#[must_use]
pub fn words(asked: Option<&str>, organisation: Option<&Organisation>) -> Words {
    let system = || Language::first_of(sys_locale::get_locales().collect::<Vec<_>>().iter().map(String::as_str));
    let prepared = || Language::of_tag(organisation?.language.as_deref()?);
    let words = asked.map_or_else(|| Words::of(prepared().unwrap_or_else(system)), Words::for_tag);
    words.helped_by(organisation.and_then(|organisation| organisation.help.as_ref()))
}

/// What the person's organisation has prepared, if it has.
///
/// # Errors
/// [`FileError`] where its file cannot be used.
pub fn organisation(common: &Common) -> Result<Option<Arc<Organisation>>, FileError> {
    Ok(prepared::find(common.organisation.as_deref())?.map(Arc::new))
}

/// Reads the command line.
///
/// # Errors
/// The end, where nothing is left to do: the help was shown, or it could not be read.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, End> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Help has a language too, before anything else is read.
    let lang = arguments.windows(2).find(|pair| pair[0] == "--lang").and_then(|pair| pair[1].to_str());
    cli::parse(arguments.iter().cloned(), &words(lang, None)).map_err(|error| {
        let _ = error.print();
        if error.exit_code() == 0 {
            return End::Good;
        }
        if arguments.iter().any(|argument| argument == "--json") {
            let said = error.to_string();
            let _ = serde_json::to_writer_pretty(io::stdout().lock(), &report::Failed::new("usage", said.trim_end()));
            let _ = writeln!(io::stdout().lock());
        }
        End::Wrong
    })
}

/// Runs a command on `net`.
#[must_use]
pub fn run(net: &Net, common: Common, command: Command) -> End {
    log(common.verbose);
    let (organisation, wrong) = match prepared_for(&common, &command) {
        Ok(organisation) => (organisation, None),
        Err(error) => (None, Some(Error::Organisation(error))),
    };
    let context = Context::new(net.clone(), &common, organisation);
    if let Some(error) = wrong {
        return context.failed(&error);
    }
    let work = context.clone();
    let ended = supervise(common.timeout, move || dispatch(&work, command));
    ended.unwrap_or_else(|error| context.failed(&error))
}

/// Practice is the same for everybody: nothing that an organisation has prepared is there.
fn prepared_for(common: &Common, command: &Command) -> Result<Option<Arc<Organisation>>, FileError> {
    if matches!(command, Command::Practice(_)) { Ok(None) } else { organisation(common) }
}

/// What is said where the wizard cannot be opened: how to go the same way in the terminal.
#[must_use]
pub fn no_window(common: &Common, practise: bool) -> End {
    said(common, &if practise { Error::NoPracticeWindow } else { Error::NoWindow })
}

/// What is said where the machine refuses what the window needs.
#[must_use]
pub fn machine_refuses(common: &Common, why: &str) -> End {
    said(common, &Error::Machine(why.to_owned()))
}

fn said(common: &Common, error: &Error) -> End {
    let _ = writeln!(io::stderr().lock(), "{}", error.say(&words(common.lang.as_deref(), None)));
    error.end()
}

fn dispatch(context: &Context, command: Command) -> Result<End, Error> {
    match command {
        Command::Discover(asked) => discover::run(context, &asked),
        Command::Test(asked) => test::run(context, &asked),
        Command::Report(asked) => help_desk::run(context, &asked),
        Command::Advise(asked) => advise::run(context, &asked),
        Command::Export(asked) => export::run(context, &asked),
        Command::Batch(asked) => batch::run(context, &asked),
        Command::Organisation(asked) => organisation::run(context, &asked),
        Command::Clients => clients::run(context),
        Command::Publish(asked) => publish::run(context, &asked),
        Command::Check(asked) => check::run(context, &asked),
        Command::Undo(asked) => undo::run(context, &asked),
        Command::Setup(asked) => setup::run(context, &asked, setup::Places::here(default_folder(), default_journal())),
        Command::Practice(_) => practice::run(context),
    }
}

/// Runs `work` on a thread of its own, so that the bound and Ctrl-C hold whatever it waits for, be it the person.
fn supervise(seconds: Option<u64>, work: impl FnOnce() -> Result<End, Error> + Send + 'static) -> Result<End, Error> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(|error| Error::Machine(error.to_string()))?;
    let (done, ended) = tokio::sync::oneshot::channel();
    let handle = runtime.handle().clone();
    std::thread::spawn(move || {
        let _inside = handle.enter();
        let _ = done.send(work());
    });
    let late = async {
        match seconds {
            Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
            None => std::future::pending().await,
        }
    };
    let result = runtime.block_on(async {
        tokio::select! {
            ended = ended => ended.unwrap_or_else(|_| Err(Error::Machine("the work broke off".into()))),
            () = late => Err(Error::Timeout(seconds.unwrap_or_default())),
            _ = tokio::signal::ctrl_c() => Err(Error::Interrupted),
        }
    });
    if result.is_err() {
        // Files that are being written are finished first; no others are begun, as the program ends now.
        std::mem::forget(output::hold());
        secret::show_typing();
    }
    runtime.shutdown_background();
    result
}

/// The log on standard error: of this program alone, for what its libraries log might hold a secret.
pub fn log(verbose: u8) {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::{Layer, layer::SubscriberExt, util::SubscriberInitExt};
    let level = match verbose {
        0 => return,
        1 => LevelFilter::INFO,
        _ => LevelFilter::TRACE,
    };
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr).with_ansi(false);
    let _ = tracing_subscriber::registry().with(lines.with_filter(Targets::new().with_target("mailwright", level))).try_init();
}
