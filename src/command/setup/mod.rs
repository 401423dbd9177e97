//! `mailwright setup`: the whole way by numbered questions, for screen readers and machines without a window.
//!
//! It drives the same [`Journey`] as the wizard. `b` goes one step back, `q` stops, `?` explains.

mod address;
mod advice;
mod clients;
mod ending;
mod login;
mod servers;
mod talk;
#[cfg(test)]
pub(super) mod tests;

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;

use console::Term;

use crate::account::{Address, Consent, Found, HttpsUrl, OAuthClient, Secret};
use crate::discovery::{self, Discovered};
use crate::journey::{Journey, Step};
use crate::keep::{self, KeepError, Names};
use crate::oauth::{self, SignInError, Tokens};
use crate::organisation::{self, Organisation};
use crate::output::journal::{Change, Journal};
use crate::probe::{self, Verdict};
use crate::profile::Client;
use crate::programs::{self, Hands, Here, Installed, Machine};
use crate::text::Words;

use super::cli::SetupArgs;
use super::files::Planned;
use super::report::{Exported, Failed};
use super::sign_in::{self, Key};
use super::{Context, End, Error, secret, show};
use talk::{Leave, Talk};

/// What needs a network.
trait Engine {
    /// Looks for the servers.
    fn find(&self, address: &Address, tell: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered;
    /// Signs in in the browser; tells the page that it opens.
    fn sign_in(&self, client: &OAuthClient, address: &Address, tell: &(dyn Fn(&HttpsUrl) + Send + Sync)) -> Result<Tokens, SignInError>;
    /// Logs in; says too why a renewal came to nothing.
    fn test(&self, address: &Address, servers: &[Found], key: &mut Key, consent: Consent) -> (Vec<Verdict>, Option<SignInError>);
    /// Puts the password where the system keeps passwords.
    fn keep(&self, names: &Names, secret: &Secret) -> Result<(), KeepError>;
}

impl Engine for Context {
    fn find(&self, address: &Address, tell: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered {
        let options = discovery::Options { prepared: self.prepared(), ..discovery::Options::default() };
        self.wait(discovery::discover(&self.net, address, &options, tell))
    }

    fn sign_in(&self, client: &OAuthClient, address: &Address, tell: &(dyn Fn(&HttpsUrl) + Send + Sync)) -> Result<Tokens, SignInError> {
        let open = |page: &HttpsUrl| {
            tell(page);
            oauth::open(page);
        };
        self.wait(oauth::sign_in(&self.net, client, address, &self.words.sign_in_pages(), open))
    }

    fn test(&self, address: &Address, servers: &[Found], key: &mut Key, consent: Consent) -> (Vec<Verdict>, Option<SignInError>) {
        key.log_in(self, servers, |servers, secret| {
            self.wait(probe::test(&self.net, address, servers, secret, consent, &probe::Options::default(), &|_| {}))
        })
    }

    fn keep(&self, names: &Names, secret: &Secret) -> Result<(), KeepError> {
        self.wait(keep::store(names, secret))
    }
}

pub fn run(context: &Context, asked: &SetupArgs, places: Places) -> Result<End, Error> {
    let address = asked.address.as_deref().map(Address::parse).transpose().map_err(Error::Address)?;
    let named = sign_in::named(&asked.sign_in);
    // Whether it is this address's, is seen when the address is known.
    let prepared = || context.organisation.as_ref().and_then(|organisation| organisation.oauth2.clone());
    let by_browser = sign_in::wanted(&asked.sign_in, named.clone().or_else(prepared))?.is_some();
    let secret = if by_browser { None } else { secret::given(&asked.secret())? };
    let access = Access { key: secret.map(Key::Given), client: named, by_browser };
    converse(context, address, access, places)
}

/// What a person gets in with.
#[derive(Default)]
pub struct Access {
    key: Option<Key>,
    /// As whom this program asks for a sign-in in the browser, by its options.
    client: Option<OAuthClient>,
    /// Whether that was asked for, whatever the servers take.
    by_browser: bool,
}

/// Whether a password may be put where the system keeps passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Where the person wants it.
    IfWanted,
    /// It is only a pretended one.
    Nowhere,
}

/// The conversation; what was given with the command is not asked for.
pub fn converse(context: &Context, address: Option<Address>, access: Access, places: Places) -> Result<End, Error> {
    let mut input = io::stdin().lock();
    let hides = io::stdin().is_terminal();
    // With a report on standard output, the conversation goes to standard error.
    let mut output: Box<dyn Write + Send> = if context.json { Box::new(io::stderr()) } else { Box::new(io::stdout()) };
    let talk = Talk::new(&mut input as &mut dyn BufRead, &mut *output, &context.words, hides);
    let width = show::width(&if context.json { Term::stderr() } else { Term::stdout() });
    let mut setup = Setup::new(talk.wrapped(width), &context.words, context, address, places);
    setup.access = access;
    setup.organisation = context.organisation.clone();
    setup.clients = organisation::clients(context.organisation.as_deref());
    let end = setup.go()?;
    if end == End::Bad && context.json {
        let error = Error::Interrupted;
        context.answer(&Failed::new(error.code(), &error.say(&context.words)), String::new)?;
    }
    if let (true, Some(account), true) = (end == End::Good, setup.journey.account(), context.json) {
        let report = Exported::written(&account.address, account.receive, account.is_proved(), &setup.written);
        context.answer(&report, String::new)?;
    }
    Ok(end)
}

/// Where a set-up writes to.
pub struct Places {
    /// The folder for the files, unless the person names another.
    pub folder: PathBuf,
    /// Where it is noted what can be taken back.
    pub journal: Journal,
    /// This machine, as it is searched for mail programs.
    pub machine: Box<dyn Machine>,
    /// What opens files and starts programs.
    pub hands: Box<dyn Hands>,
    /// Whether a password may be put where the system keeps passwords.
    pub kept: Kept,
}

impl Places {
    /// On this machine.
    pub fn here(folder: PathBuf, journal: Journal) -> Self {
        Self { folder, journal, machine: Box::new(Here), hands: Box::new(Here), kept: Kept::IfWanted }
    }
}

/// Where files go if the person names no other folder: `Mailwright` in their home, or here where there is none.
#[must_use]
pub fn default_folder() -> PathBuf {
    home().unwrap_or_default().join("Mailwright")
}

/// What can be taken back is noted where the platform wants programs to keep such things; beside the files where there is no home.
#[must_use]
pub fn default_journal() -> Journal {
    let state = if cfg!(windows) {
        named("LOCALAPPDATA").map(|folder| folder.join("Mailwright"))
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support/Mailwright"))
    } else {
        let state = named("XDG_STATE_HOME").filter(|folder| folder.is_absolute());
        state.or_else(|| home().map(|home| home.join(".local/state"))).map(|folder| folder.join("mailwright"))
    };
    Journal::at(state.unwrap_or_else(|| default_folder().join(".state")))
}

fn home() -> Option<PathBuf> {
    named("HOME").or_else(|| named("USERPROFILE"))
}

fn named(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// A set-up on its way.
struct Setup<'a> {
    talk: Talk<'a>,
    words: &'a Words,
    engine: &'a dyn Engine,
    journey: Journey,
    /// The address from the command line, not asked for again until somebody goes back.
    given: Option<Address>,
    access: Access,
    organisation: Option<Arc<Organisation>>,
    places: Places,
    installed: Vec<Installed>,
    /// The mail programs that are offered.
    clients: Vec<&'static Client>,
    written: Vec<Planned>,
    /// What was changed, the last at the end; each can be taken back.
    changes: Vec<Change>,
}

impl<'a> Setup<'a> {
    fn new(talk: Talk<'a>, words: &'a Words, engine: &'a dyn Engine, given: Option<Address>, places: Places) -> Self {
        let installed = programs::installed(&*places.machine);
        Self {
            talk,
            words,
            engine,
            journey: Journey::default(),
            given,
            access: Access::default(),
            organisation: None,
            places,
            installed,
            clients: organisation::clients(None),
            written: vec![],
            changes: vec![],
        }
    }

    /// The whole way.
    fn go(&mut self) -> Result<End, Error> {
        self.talk.say("setup-welcome");
        self.talk.say("setup-help");
        match self.steps() {
            Ok(()) => Ok(End::Good),
            Err(Leave::Quit) => {
                self.talk.say("setup-stopped");
                Ok(End::Bad)
            }
            Err(Leave::Failed(error)) => Err(error),
        }
    }

    fn steps(&mut self) -> Result<(), Leave> {
        let mut step = Step::Address;
        loop {
            if step != Step::Done {
                self.heading(step);
            }
            step = match step {
                Step::Address => self.address()?,
                Step::Finding => self.finding()?,
                Step::Settings => self.settings()?,
                Step::SignIn => self.log_in()?,
                Step::Questions => self.questions()?,
                Step::Advice => self.advice()?,
                Step::Clients => self.clients()?,
                Step::Done => match self.ending()? {
                    Some(step) => step,
                    None => return Ok(()),
                },
            };
        }
    }

    fn heading(&self, step: Step) {
        let id = match step {
            Step::Address => "setup-step-address",
            Step::Finding => "setup-step-finding",
            Step::Settings => "setup-step-settings",
            Step::SignIn => "setup-step-sign-in",
            Step::Questions => "setup-step-questions",
            Step::Advice => "setup-step-advice",
            Step::Clients | Step::Done => "setup-step-clients",
        };
        let prepared = self.organisation.as_ref().is_some_and(|organisation| organisation.servers.is_some());
        let steps: Vec<Step> = self.journey.steps(step, prepared).filter(|other| *other != Step::Done).collect();
        let number = steps.iter().filter(|other| **other < step).count() + 1;
        let gaps = [("number", number.to_string().into()), ("all", steps.len().to_string().into()), ("name", self.words.say(id).into())];
        self.talk.line("");
        self.talk.say_with("setup-step", &gaps);
    }

    fn options(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.words.say(id)).collect()
    }
}
