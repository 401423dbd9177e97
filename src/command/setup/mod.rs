//! `mailwright setup`: the whole way by numbered questions, for screen readers and machines without a window.
//!
//! It drives the same [`Journey`] as the wizard. `b` goes one step back, `q` stops, `?` explains.

mod address;
mod advice;
mod clients;
mod servers;
mod sign_in;
mod talk;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

use console::Term;

use crate::account::{Address, Consent, Found, Secret};
use crate::discovery::{self, Discovered};
use crate::journey::{Journey, Step};
use crate::keep::{self, Entry, KeepError};
use crate::probe::{self, Verdict};
use crate::text::Words;

use super::cli::SetupArgs;
use super::files::Planned;
use super::report::{Exported, Failed};
use super::{Context, End, Error, secret, show};
use talk::{Leave, Talk};

/// The two things that need a network.
trait Engine {
    /// Looks for the servers.
    fn find(&self, address: &Address, tell: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered;
    /// Logs in.
    fn test(&self, address: &Address, servers: &[Found], secret: &Secret, consent: Consent) -> Vec<Verdict>;
    /// Puts the password where the system keeps passwords.
    fn keep(&self, entries: &[Entry], secret: &Secret) -> Result<(), KeepError>;
}

impl Engine for Context {
    fn find(&self, address: &Address, tell: &(dyn Fn(discovery::Event) + Send + Sync)) -> Discovered {
        self.wait(discovery::discover(&self.net, address, &discovery::Options::default(), tell))
    }

    fn test(&self, address: &Address, servers: &[Found], secret: &Secret, consent: Consent) -> Vec<Verdict> {
        self.wait(probe::test(&self.net, address, servers, secret, consent, &probe::Options::default(), &|_| {}))
    }

    fn keep(&self, entries: &[Entry], secret: &Secret) -> Result<(), KeepError> {
        self.wait(keep::store(entries, secret))
    }
}

pub fn run(context: &Context, asked: &SetupArgs, folder: PathBuf) -> Result<End, Error> {
    let address = asked.address.as_deref().map(Address::parse).transpose().map_err(Error::Address)?;
    let secret = secret::given(&asked.secret())?;
    converse(context, address, secret, folder, Kept::IfWanted)
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
pub fn converse(context: &Context, address: Option<Address>, secret: Option<Secret>, folder: PathBuf, kept: Kept) -> Result<End, Error> {
    let mut input = io::stdin().lock();
    let hides = io::stdin().is_terminal();
    // With a report on standard output, the conversation goes to standard error.
    let mut output: Box<dyn Write + Send> = if context.json { Box::new(io::stderr()) } else { Box::new(io::stdout()) };
    let talk = Talk::new(&mut input as &mut dyn BufRead, &mut *output, &context.words, hides);
    let width = show::width(&if context.json { Term::stderr() } else { Term::stdout() });
    let mut setup = Setup::new(talk.wrapped(width), &context.words, context, address, folder);
    setup.secret = secret;
    setup.kept = kept;
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

/// Where files go if the person names no other folder: `Mailwright` in their home, or here where there is none.
#[must_use]
pub fn default_folder() -> PathBuf {
    home().unwrap_or_default().join("Mailwright")
}

fn home() -> Option<PathBuf> {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    named("HOME").or_else(|| named("USERPROFILE")).map(PathBuf::from)
}

/// A set-up on its way.
struct Setup<'a> {
    talk: Talk<'a>,
    words: &'a Words,
    engine: &'a dyn Engine,
    journey: Journey,
    /// The address from the command line, not asked for again until somebody goes back.
    given: Option<Address>,
    secret: Option<Secret>,
    folder: PathBuf,
    kept: Kept,
    written: Vec<Planned>,
}

impl<'a> Setup<'a> {
    fn new(talk: Talk<'a>, words: &'a Words, engine: &'a dyn Engine, given: Option<Address>, folder: PathBuf) -> Self {
        Self { talk, words, engine, journey: Journey::default(), given, secret: None, folder, kept: Kept::IfWanted, written: vec![] }
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
        while step != Step::Done {
            self.heading(step);
            step = match step {
                Step::Address => self.address()?,
                Step::Finding => self.finding()?,
                Step::Settings => self.settings()?,
                Step::SignIn => self.sign_in()?,
                Step::Questions => self.questions()?,
                Step::Advice => self.advice()?,
                Step::Clients => self.clients()?,
                Step::Done => break,
            };
        }
        Ok(())
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
        let number = Step::ALL.iter().position(|other| *other == step).unwrap_or_default() + 1;
        let gaps =
            [("number", number.to_string().into()), ("all", (Step::ALL.len() - 1).to_string().into()), ("name", self.words.say(id).into())];
        self.talk.line("");
        self.talk.say_with("setup-step", &gaps);
    }

    fn options(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.words.say(id)).collect()
    }
}
