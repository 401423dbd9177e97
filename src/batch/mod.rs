//! A list of people becomes everybody's settings: the same way for each, bounded, and broken off it goes on where it stopped.
//!
//! `list` and `columns` read what other programs write, `person` makes types of a row, `finding` asks once for each domain, `verify`
//! logs in without locking anybody out, `folder` writes a person's things whole or not at all, `journal` notes it, and `finish` makes
//! the index and the summary of the notes. A row that is wrong costs that row and nothing else.

mod cause;
mod columns;
mod finding;
mod finish;
mod folder;
mod join;
mod journal;
mod list;
mod person;
mod record;
mod run;
mod shard;
mod shop;
mod verify;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::account::{Consent, Found, Leave, Receive};
use crate::discovery::Prepared;
use crate::profile::{Client, Signer};

pub use cause::Cause;
pub use columns::Field;
pub use finish::{PAGE_LABELS, Totals};
pub use join::join;
pub use list::ListError;
pub use record::{Entry, Status};
pub use run::run;
pub use shard::Shard;
pub use verify::Verify;

/// The rows, as a table that Excel opens.
pub const INDEX: &str = "index.csv";
/// For the mail merge of an office program: to whom to send what.
pub const MERGE: &str = "mail-merge.csv";
/// A page about all of it.
pub const SUMMARY: &str = "summary.html";

/// What is to be done.
#[derive(Debug, Clone)]
pub struct Order {
    /// The list.
    pub list: PathBuf,
    /// The folder that everything is written to.
    pub out: PathBuf,
    /// For which mail programs; the sheet comes to them.
    pub clients: Vec<&'static Client>,
    /// What columns hold, where somebody said it.
    pub map: Vec<(String, Field)>,
    /// What to receive with, where the row says nothing.
    pub receive: Option<Receive>,
    /// How long POP3 leaves mail on the server.
    pub leave: Leave,
    /// Servers of everybody whose row names no others.
    pub servers: Vec<Found>,
    /// What was agreed to, for everybody.
    pub consent: Consent,
    /// Whether to connect to what was found.
    pub connect: bool,
    /// What the organisation has prepared.
    pub prepared: Option<Arc<Prepared>>,
    /// How to log in; nobody is logged in without it.
    pub verify: Option<Verify>,
    /// Writes the passwords of the list into the files.
    pub embed_password: bool,
    /// Who signs the profiles that can be signed.
    pub signer: Option<Arc<Signer>>,
    /// A folder for each department.
    pub by_department: bool,
    /// A zip for each person, in place of a folder.
    pub zip: bool,
    /// Which part of the list.
    pub shard: Shard,
    /// Begins anew, whatever stands in the folder.
    pub force: bool,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Rows that are done with, be they another part's or done before.
    pub passed: u64,
    /// Of these, the ones that something was done for now.
    pub handled: u64,
    /// Of these, the ones that need attention.
    pub attention: u64,
    /// All rows of the list.
    pub total: u64,
}

/// The words of what is written for people, in every language there is.
pub trait Wording {
    /// The language of everybody whose row names no other.
    fn language(&self) -> String;
    /// For each language, the words of the sheet.
    fn sheets(&self) -> BTreeMap<String, BTreeMap<String, String>>;
    /// A label of the summary, one of [`PAGE_LABELS`].
    fn label(&self, label: &str) -> String;
    /// A number, as the language writes it.
    fn number(&self, number: u64) -> String;
    /// A cause, by its word.
    fn cause(&self, word: &str) -> String;
}

/// Why a run ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// The list cannot be read.
    #[error(transparent)]
    List(#[from] ListError),
    /// Something is in the folder that is not of this run.
    #[error("{} is not empty", .0.display())]
    Occupied(PathBuf),
    /// What was begun in the folder is of another list or has other options.
    #[error("{} belongs to another run", .0.display())]
    OtherRun(PathBuf),
    /// Another process writes there.
    #[error("another process writes to {}", .0.display())]
    Busy(PathBuf),
    /// The parts do not make one whole, and which folder shows it.
    #[error("{} is no part of it", .0.display())]
    Parts(PathBuf),
    /// The system refused to write.
    #[error("{}: {why}", path.display())]
    Output {
        /// Where.
        path: PathBuf,
        /// The system's own words.
        why: io::Error,
    },
}
