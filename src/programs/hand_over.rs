//! Handing a written profile over to its client: planned as a value that says what will happen, then done here and nowhere
//! else. Nothing is run by way of a shell, and no argument holds a secret: profiles go by their path.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{Installed, Machine, Start};
use crate::output::journal::{Change, Deed, Journal};
use crate::output::{self, Mode, Output, OutputError};
use crate::profile::{Client, HomePath, Import, Include};

/// A larger file is nobody's configuration.
const LARGEST_CONFIGURATION: u64 = 1024 * 1024;

/// What a hand-over does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Opens a file with the program that the system has for it.
    Open {
        /// The file.
        file: PathBuf,
    },
    /// Starts the client, whose own menu takes the file.
    Start {
        /// Its name.
        program: &'static str,
        /// How.
        start: Start,
    },
    /// Adds a line to the client's configuration.
    Add {
        /// Whose configuration it is.
        program: &'static str,
        /// The line.
        line: String,
        /// The configuration file; made where it does not exist.
        to: PathBuf,
    },
    /// Copies the files into a folder of the client.
    Drop {
        /// From where, and where to.
        files: Vec<(PathBuf, PathBuf)>,
    },
}

impl Step {
    /// Whether nothing is left to do by hand but to start the program.
    #[must_use]
    pub fn is_all(&self) -> bool {
        matches!(self, Self::Add { .. } | Self::Drop { .. })
    }

    /// The word by which its sentences are found.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Open { .. } => "open",
            Self::Start { .. } => "start",
            Self::Add { .. } => "add",
            Self::Drop { .. } => "drop",
        }
    }
}

/// A hand-over that can be read before it is done.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// To which client.
    pub client: &'static Client,
    /// What it does.
    pub does: Step,
    /// Files of other programs that it makes or changes.
    pub changes: Vec<PathBuf>,
    /// Whether any of them is there already, so that a copy of the former one is kept.
    pub keeps_copy: bool,
}

/// What came of a hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What can be taken back; nothing where no file was changed.
    pub change: Option<Change>,
}

/// Why nothing was handed over.
#[derive(Debug, thiserror::Error)]
pub enum HandOverError {
    /// The program or the file could not be opened.
    #[error("{}: {why}", path.display())]
    Opening {
        /// What was to be opened.
        path: PathBuf,
        /// The system's own words.
        why: io::Error,
    },
    /// A file could not be changed.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// What opens and starts things.
pub trait Hands {
    /// Opens a file or folder with the program that the system has for it.
    ///
    /// # Errors
    /// The system's own words.
    fn open(&self, path: &Path) -> io::Result<()>;
    /// Starts a program and does not wait for it.
    ///
    /// # Errors
    /// The system's own words.
    fn start(&self, start: &Start) -> io::Result<()>;
}

impl Hands for super::Here {
    fn open(&self, path: &Path) -> io::Result<()> {
        open::that_detached(path)
    }

    fn start(&self, start: &Start) -> io::Result<()> {
        use std::process::{Command, Stdio};
        let mut command = Command::new(&start.program);
        command.args(&start.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        // So that the system can forget it when it has ended.
        std::thread::spawn(move || child.wait());
        Ok(())
    }
}

/// Plans to hand the written `files` over to `client`; `None` where only its numbered lines lead there.
#[must_use]
pub fn hand_over(client: &'static Client, files: &[PathBuf], machine: &dyn Machine, installed: &[Installed]) -> Option<HandOver> {
    let file = files.first()?;
    let own = || installed.iter().filter(|installed| installed.program.client == Some(client.id));
    let does = match client.import {
        Import::Open => client.platforms.contains(&machine.platform()).then(|| Step::Open { file: file.clone() }),
        Import::Copy | Import::Scan => Some(Step::Open { file: file.clone() }),
        Import::Menu => own().find_map(|one| Some(Step::Start { program: one.program.name, start: one.start.clone()? })),
        Import::Include(includes) => {
            let of = |include: &Include| own().find(|one| one.program.id == include.program);
            let (include, one) = includes.iter().find_map(|include| Some((include, of(include)?)))?;
            add(include, one.program.name, file, machine)
        }
        Import::DropInto(folder) => own().next().and_then(|_| dropped(folder, files, machine)),
        Import::Argument | Import::Publish => None,
    }?;
    let changes = match &does {
        Step::Open { .. } | Step::Start { .. } => vec![],
        Step::Add { to, .. } => vec![to.clone()],
        Step::Drop { files } => files.iter().map(|(_, to)| to.clone()).collect(),
    };
    let keeps_copy = changes.iter().any(|path| output::is_taken(path));
    Some(HandOver { client, does, changes, keeps_copy })
}

/// The line in the configuration that the client reads; nothing where it stands there already.
fn add(include: &Include, program: &'static str, file: &Path, machine: &dyn Machine) -> Option<Step> {
    let line = (include.line)(file)?;
    let places: Vec<PathBuf> = include.files.iter().filter_map(|folder| machine.place(*folder)).collect();
    let to = places.iter().find(|path| machine.is_file(path)).or(places.first())?;
    // People keep such files elsewhere and link to them: the link is to stay one.
    let to = to.canonicalize().unwrap_or_else(|_| to.clone());
    let there = configuration(&to).ok()?.unwrap_or_default();
    let has_it = there.split(|byte| *byte == b'\n').any(|known| known == line.as_bytes());
    (!has_it).then_some(Step::Add { program, line, to })
}

fn dropped(folder: HomePath, files: &[PathBuf], machine: &dyn Machine) -> Option<Step> {
    let folder = machine.place(folder)?;
    let files: Option<Vec<_>> = files.iter().map(|file| Some((file.clone(), folder.join(file.file_name()?)))).collect();
    Some(Step::Drop { files: files? })
}

impl HandOver {
    /// Does it. What it changes is noted in the journal, with a copy of what was there.
    ///
    /// # Errors
    /// [`HandOverError`]; nothing is changed then.
    pub fn carry_out(&self, hands: &dyn Hands, journal: &Journal) -> Result<Done, HandOverError> {
        let opened = |path: &Path, result: io::Result<()>| {
            result.map(|()| Done { change: None }).map_err(|why| HandOverError::Opening { path: path.to_owned(), why })
        };
        match &self.does {
            Step::Open { file } => opened(file, hands.open(file)),
            Step::Start { start, .. } => opened(&start.program, hands.start(start)),
            Step::Add { line, to, .. } => {
                let refused = |why| OutputError::Refused { path: to.clone(), why };
                let mut text = configuration(to).map_err(refused)?.unwrap_or_default();
                if !text.is_empty() && !text.ends_with(b"\n") {
                    text.push(b'\n');
                }
                text.extend_from_slice(line.as_bytes());
                text.push(b'\n');
                self.write(&[Output { path: to, bytes: &text, mode: Mode::Same }], journal)
            }
            Step::Drop { files } => {
                let read = |(from, _): &(PathBuf, PathBuf)| {
                    let refused = |why| OutputError::Refused { path: from.clone(), why };
                    configuration(from).and_then(|text| text.ok_or(io::ErrorKind::NotFound.into())).map_err(refused)
                };
                let contents = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
                let pairs = files.iter().zip(&contents);
                let outputs: Vec<Output<'_>> = pairs.map(|((_, path), bytes)| Output { path, bytes, mode: Mode::Owner }).collect();
                self.write(&outputs, journal)
            }
        }
    }

    fn write(&self, outputs: &[Output<'_>], journal: &Journal) -> Result<Done, HandOverError> {
        Ok(Done { change: output::write_all(outputs, true, journal, Deed::HandOver)? })
    }
}

/// The bytes of a configuration file; `None` where there is none.
fn configuration(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST_CONFIGURATION + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_CONFIGURATION { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}
