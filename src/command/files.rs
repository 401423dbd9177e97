//! Which files an account becomes, planned whole before the first is written.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::account::Account;
use crate::output::journal::{Change, Deed, Journal};
use crate::output::{self, Mode, Output};
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
        let mode = if self.concerns.contains(&Concern::HoldsPassword) { Mode::Owner } else { Mode::Usual };
        Output { path: &self.path, bytes: &self.bytes, mode }
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
        if !client.serves(account.receive) {
            return Err(Error::CannotReceive(client, account.receive));
        }
        let written = client.files(account, options).map_err(|error| Error::Profile(client, error))?;
        files.extend(written.into_iter().map(|file| (*client, file)));
    }
    let apart = profile::names_meet(&files.iter().map(|(_, file)| file.name.as_str()).collect::<Vec<_>>());
    let planned = files.into_iter().map(|(client, file)| {
        let folder = if apart { folder.join(client.id) } else { folder.to_owned() };
        Planned { client, path: folder.join(&file.name), concerns: file.concerns, bytes: Zeroizing::new(file.bytes) }
    });
    Ok(planned.collect())
}

/// Writes all of them, or none; what was done can be taken back, where it was noted.
pub fn write(files: &[Planned], force: bool, journal: &Journal) -> Result<Option<Change>, Error> {
    let outputs: Vec<Output<'_>> = files.iter().map(Planned::output).collect();
    output::write_all(&outputs, force, journal, Deed::Export).map_err(Error::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Address, Entered, Receive, Server};
    use crate::profile::{File, WriteError};

    fn file(name: &str) -> Result<Vec<File>, WriteError> {
        Ok(vec![File { name: name.into(), bytes: b"x".to_vec(), concerns: vec![] }])
    }

    const ONE: Client = Client {
        id: "one",
        name: "One",
        platforms: &[],
        receives: &[Receive::Imap],
        carries: &[],
        security: &[],
        import: profile::Import::Menu,
        verified: &[],
        write: |_, _| file("mail.conf"),
    };
    const SAME: Client = Client { id: "same", write: |_, _| file("Mail.conf"), ..ONE };
    const OTHER: Client = Client { id: "other", write: |_, _| file("other.conf"), ..ONE };
    const POP3: Client = Client { id: "pop3", receives: &[Receive::Pop3], ..ONE };

    fn paths(clients: &[&'static Client]) -> Result<Vec<String>, Error> {
        let mut journey = crate::journey::Journey::default();
        journey.set_address(Address::parse("anna@example.org").unwrap());
        let servers = ["imap://imap.example.org", "smtp://smtp.example.org"];
        journey.set_servers(servers.map(|url| Entered(Server::parse_url(url).unwrap()).into()).to_vec());
        let planned = plan(&journey.account().unwrap(), clients, Path::new("out"), &Options::default())?;
        Ok(planned.iter().map(|file| file.path.to_str().unwrap().replace('\\', "/")).collect())
    }

    #[test]
    fn clients_get_folders_of_their_own_only_where_names_meet() {
        assert_eq!(paths(&[&ONE, &OTHER]).unwrap(), ["out/mail.conf", "out/other.conf"]);
        assert_eq!(paths(&[&ONE, &SAME, &OTHER]).unwrap(), ["out/one/mail.conf", "out/same/Mail.conf", "out/other/other.conf"]);
    }

    #[test]
    fn a_client_that_cannot_receive_so_is_refused_before_anything_is_made() {
        assert!(matches!(paths(&[&ONE, &POP3]), Err(Error::CannotReceive(client, Receive::Imap)) if client.id == "pop3"));
    }

    #[test]
    fn a_client_named_twice_is_one_and_none_is_refused() {
        let ids = |text: &str| clients(&text.split(',').map(str::to_owned).collect::<Vec<_>>());
        let named: Vec<&str> = ids("apple, sheet,apple").unwrap().iter().map(|client| client.id).collect();
        assert_eq!(named, ["apple", "sheet"]);
        assert_eq!(ids("apple,").unwrap().len(), 1);
        assert!(matches!(ids(" ,"), Err(Error::NoClient)));
    }
}
