//! Which files an account becomes, planned whole before the first is written.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::account::Account;
use crate::output::{self, Output};
use crate::profile::{self, Client, Concern, Options};

use super::Error;

/// A file that will be written.
pub struct Planned {
    /// For which client.
    pub client: &'static Client,
    /// Where.
    pub path: PathBuf,
    /// What to know of it.
    pub concerns: Vec<Concern>,
    bytes: Zeroizing<Vec<u8>>,
}

impl Planned {
    /// Its name without the folder.
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn output(&self) -> Output<'_> {
        Output { path: &self.path, bytes: &self.bytes, secret: self.concerns.contains(&Concern::HoldsPassword) }
    }
}

/// The clients called so, each once.
pub fn clients(ids: &[String]) -> Result<Vec<&'static Client>, Error> {
    let mut clients: Vec<&'static Client> = vec![];
    for id in ids.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
        let client = profile::client(id).ok_or_else(|| Error::UnknownClient(id.to_owned()))?;
        if !clients.iter().any(|other| other.id == client.id) {
            clients.push(client);
        }
    }
    if clients.is_empty() { Err(Error::NoClient) } else { Ok(clients) }
}

/// The files of `account` for `clients` in `folder`; each client has a folder of its own where names would meet.
pub fn plan(account: &Account, clients: &[&'static Client], folder: &Path, options: &Options) -> Result<Vec<Planned>, Error> {
    let mut files = vec![];
    for client in clients {
        if !client.receives.contains(&account.receive) {
            return Err(Error::CannotReceive(client, account.receive));
        }
        let written = (client.write)(account, options).map_err(|error| Error::Profile(client, error))?;
        files.extend(written.into_iter().map(|file| (*client, file)));
    }
    let apart = meet(&files.iter().map(|(_, file)| file.name.as_str()).collect::<Vec<_>>());
    let planned = files.into_iter().map(|(client, file)| {
        let folder = if apart { folder.join(client.id) } else { folder.to_owned() };
        Planned { client, path: folder.join(&file.name), concerns: file.concerns, bytes: Zeroizing::new(file.bytes) }
    });
    Ok(planned.collect())
}

/// Whether two of `names` are one on some file system: several see no difference between small and capital letters.
fn meet(names: &[&str]) -> bool {
    let mut seen = std::collections::HashSet::new();
    !names.iter().all(|name| seen.insert(name.to_lowercase()))
}

/// Writes all of them, or none.
pub fn write(files: &[Planned], force: bool) -> Result<(), Error> {
    let outputs: Vec<Output<'_>> = files.iter().map(Planned::output).collect();
    output::write_all(&outputs, force).map_err(Error::from)
}
