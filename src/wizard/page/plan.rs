//! Exactly which files would be written, before any is.

use std::path::{Path, PathBuf};

use zeroize::Zeroize;

use crate::account::{Account, Secret};
use crate::output::journal::{Change, Deed, Journal};
use crate::output::{self, Mode, Output, OutputError};
use crate::profile::{self, Client, Concern, WriteError};

/// A file that would be written.
#[derive(Debug, Clone)]
pub struct Planned {
    /// For which client.
    pub client: &'static Client,
    /// Where.
    pub path: PathBuf,
    /// What to know of it.
    pub concerns: Vec<Concern>,
    /// Whether another file is there already.
    pub taken: bool,
}

/// What would be written.
#[derive(Debug, Default)]
pub struct Plan {
    /// These files.
    pub files: Vec<Planned>,
    /// For these clients none can be made.
    pub refused: Vec<(&'static Client, WriteError)>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Failed {
    /// The profile could not be made.
    Profile(&'static Client, WriteError),
    /// The file could not be written.
    Output(OutputError),
}

/// Plans the files of `clients` in `folder`.
pub fn plan(account: &Account, clients: &[&'static Client], folder: &Path, options: &profile::Options) -> Plan {
    let mut plan = Plan::default();
    for client in clients {
        match client.files(account, options) {
            Err(error) => plan.refused.push((client, error)),
            Ok(files) => plan.files.extend(files.into_iter().map(|mut file| {
                let path = folder.join(&file.name);
                // A file with the same content is no other file.
                let taken = output::is_taken(&path) && std::fs::read(&path).ok().as_deref() != Some(&file.bytes);
                file.bytes.zeroize();
                Planned { client, path, concerns: file.concerns, taken }
            })),
        }
    }
    plan
}

/// Makes the files once more, with the password where it was asked for, and writes all of them or none.
pub fn carry_out(
    account: &Account,
    clients: &[&'static Client],
    folder: &Path,
    mut options: profile::Options,
    password: Option<&Secret>,
    replace: bool,
    journal: &Journal,
) -> Result<(Vec<Planned>, Option<Change>), Failed> {
    let mut files = Vec::new();
    let mut planned = Vec::new();
    for client in clients {
        options.password = password.filter(|_| client.holds_password()).cloned();
        for file in client.files(account, &options).map_err(|error| Failed::Profile(client, error))? {
            let path = folder.join(&file.name);
            planned.push(Planned { client, path: path.clone(), concerns: file.concerns, taken: false });
            files.push((path, file.bytes));
        }
    }
    // One that is there already with the same content is as good as written.
    let new: Vec<Output<'_>> = files
        .iter()
        .zip(&planned)
        .filter(|((path, bytes), _)| std::fs::read(path).ok().as_ref() != Some(bytes))
        .map(|((path, bytes), planned)| Output { path, bytes, mode: mode(planned) })
        .collect();
    let result = output::write_all(&new, replace, journal, Deed::Export);
    files.iter_mut().for_each(|(_, bytes)| bytes.zeroize());
    result.map(|change| (planned, change)).map_err(Failed::Output)
}

fn mode(planned: &Planned) -> Mode {
    if planned.concerns.contains(&Concern::HoldsPassword) { Mode::Owner } else { Mode::Usual }
}
