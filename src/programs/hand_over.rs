//! Handing a written profile over to its client: planned as a value that says what will happen, then done here and nowhere
//! else. Nothing is run by way of a shell, and no argument holds a secret: profiles go by their path.

use std::io;
use std::path::{Path, PathBuf};

use super::parcel::{self, Parcel};
use super::{Installed, Machine, Start};
use crate::output::journal::{Change, Deed, Journal};
use crate::output::{self, Mode, Output, OutputError};
use crate::profile::{Client, Import, Include, kconfig};

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
    /// Shows the picture of a code, for the camera of another device.
    Show {
        /// The picture.
        file: PathBuf,
    },
    /// Puts the files where the client looks for them.
    Drop {
        /// Its name.
        program: &'static str,
        /// The files.
        parcels: Vec<Parcel>,
    },
    /// Adds what is in the files to those of the client.
    Merge {
        /// Its name.
        program: &'static str,
        /// The files.
        parcels: Vec<Parcel>,
        /// Where a service of the client says where it listens.
        service: PathBuf,
    },
    /// Puts a file where the system is told that it is, and opens the one that tells it.
    Register {
        /// Which is opened.
        file: PathBuf,
        /// The other one.
        parcels: Vec<Parcel>,
    },
}

impl Step {
    /// Whether nothing is left to do by hand but to start the program.
    #[must_use]
    pub fn is_all(&self) -> bool {
        matches!(self, Self::Add { .. } | Self::Drop { .. } | Self::Merge { .. } | Self::Register { .. })
    }

    /// The word by which its sentences are found.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Open { .. } => "open",
            Self::Start { .. } => "start",
            Self::Add { .. } => "add",
            Self::Show { .. } => "show",
            Self::Drop { .. } => "drop",
            Self::Merge { .. } => "merge",
            Self::Register { .. } => "register",
        }
    }

    /// Files of other programs that it makes or changes.
    fn changes(&self) -> Vec<PathBuf> {
        match self {
            Self::Open { .. } | Self::Start { .. } | Self::Show { .. } => vec![],
            Self::Add { to, .. } => vec![to.clone()],
            Self::Drop { parcels, .. } | Self::Merge { parcels, .. } | Self::Register { parcels, .. } => {
                parcels.iter().map(|parcel| parcel.to.clone()).collect()
            }
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
    /// A service of the client runs, and would write over what is changed.
    #[error("a service of the client runs")]
    Running,
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
        Import::Copy => Some(Step::Open { file: file.clone() }),
        Import::Scan => files.iter().find(|file| file.extension().is_some_and(|ending| ending == "png")).map(|file| shown(file)),
        Import::Menu => own().find_map(|one| Some(Step::Start { program: one.program.name, start: one.start.clone()? })),
        Import::Include(includes) => {
            let of = |include: &Include| own().find(|one| one.program.id == include.program);
            let (include, one) = includes.iter().find_map(|include| Some((include, of(include)?)))?;
            add(include, one.program.name, file, machine)
        }
        Import::DropInto(folder) => own().next().and_then(|one| dropped(one, &one.folder(folder, machine)?, files, false)),
        Import::BeginIn(folder) => own().next().and_then(|one| {
            let folder = one.own_folder(folder, machine)?;
            if machine.is_folder(&folder) { None } else { dropped(one, &folder, files, true) }
        }),
        Import::MergeInto { folder, service } => own().next().and_then(|one| {
            let parcels = parcel::unpacked(files, &one.own_folder(folder, machine)?, false).ok()?;
            Some(Step::Merge { program: one.program.name, parcels, service: machine.place(service)? })
        }),
        Import::Register(folder) => own().next().and_then(|_| {
            let parcels = parcel::unpacked(&files[1..], Path::new(folder), false).ok()?;
            Some(Step::Register { file: file.clone(), parcels })
        }),
        Import::Argument | Import::Publish => None,
    }?;
    let changes = does.changes();
    let keeps_copy = changes.iter().any(|path| output::is_taken(path));
    Some(HandOver { client, does, changes, keeps_copy })
}

fn shown(file: &Path) -> Step {
    Step::Show { file: file.to_path_buf() }
}

/// The line in the configuration that the client reads; nothing where it stands there already.
fn add(include: &Include, program: &'static str, file: &Path, machine: &dyn Machine) -> Option<Step> {
    let line = (include.line)(file)?;
    let places: Vec<PathBuf> = include.files.iter().filter_map(|folder| machine.place(*folder)).collect();
    let to = places.iter().find(|path| machine.is_file(path)).or(places.first())?;
    // People keep such files elsewhere and link to them: the link is to stay one.
    let to = to.canonicalize().unwrap_or_else(|_| to.clone());
    let there = parcel::read(&to).ok()?.unwrap_or_default();
    let has_it = there.split(|byte| *byte == b'\n').any(|known| known == line.as_bytes());
    (!has_it).then_some(Step::Add { program, line, to })
}

fn dropped(one: &Installed, folder: &Path, files: &[PathBuf], without_first: bool) -> Option<Step> {
    let parcels = parcel::unpacked(files, folder, without_first).ok()?;
    Some(Step::Drop { program: one.program.name, parcels })
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
            Step::Open { file } | Step::Show { file } => opened(file, hands.open(file)),
            Step::Start { start, .. } => opened(&start.program, hands.start(start)),
            Step::Add { line, to, .. } => {
                let mut text = parcel::read(to).map_err(refused(to))?.unwrap_or_default();
                if !text.is_empty() && !text.ends_with(b"\n") {
                    text.push(b'\n');
                }
                text.extend_from_slice(line.as_bytes());
                text.push(b'\n');
                self.write(&[Output { path: to, bytes: &text, mode: Mode::Same }], journal)
            }
            Step::Drop { parcels, .. } => self.place(parcels, journal, |_, bytes| Ok(bytes)),
            Step::Merge { parcels, service, .. } => {
                if listens(service) {
                    return Err(HandOverError::Running);
                }
                self.place(parcels, journal, |there, bytes| Ok(kconfig::merge(&parcel::read(there)?.unwrap_or_default(), &bytes)))
            }
            Step::Register { file, parcels } => {
                let done = self.place(parcels, journal, |_, bytes| Ok(bytes))?;
                opened(file, hands.open(file)).inspect_err(|_| {
                    let _ = done.change.as_ref().map(|change| journal.undo(Some(&change.id), false));
                })?;
                Ok(done)
            }
        }
    }

    /// Writes what is in the parcels, after `becomes` has seen where it goes and what it is.
    fn place(
        &self,
        parcels: &[Parcel],
        journal: &Journal,
        becomes: impl Fn(&Path, Vec<u8>) -> io::Result<Vec<u8>>,
    ) -> Result<Done, HandOverError> {
        let content = |parcel: &Parcel| {
            let bytes = parcel.bytes().map_err(refused(&parcel.from))?;
            becomes(&parcel.to, bytes).map_err(refused(&parcel.to))
        };
        let contents = parcels.iter().map(content).collect::<Result<Vec<_>, _>>()?;
        let pairs = parcels.iter().zip(&contents);
        let outputs: Vec<Output<'_>> = pairs.map(|(parcel, bytes)| Output { path: &parcel.to, bytes, mode: Mode::Same }).collect();
        self.write(&outputs, journal)
    }

    fn write(&self, outputs: &[Output<'_>], journal: &Journal) -> Result<Done, HandOverError> {
        Ok(Done { change: output::write_all(outputs, true, journal, Deed::HandOver)? })
    }
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> OutputError {
    let path = path.to_owned();
    |why| OutputError::Refused { path, why }
}

/// Whether a service of KDE listens where this file says that it does; what a crash left behind is no service.
#[cfg(unix)]
fn listens(file: &Path) -> bool {
    let said = parcel::read(file).ok().flatten().unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let place = said.lines().find_map(|line| line.strip_prefix("UnixPath="));
    place.is_some_and(|place| std::os::unix::net::UnixStream::connect(place).is_ok())
}

/// Elsewhere there is no such service.
#[cfg(not(unix))]
fn listens(_: &Path) -> bool {
    false
}
