//! Where the system keeps passwords: the Secret Service of Linux desktops, the keychain of macOS, the Credential Manager of
//! Windows. A password is put there only where the person asked for just that; nothing is read from there.
//!
//! The names it is kept under are those that the written profiles look for: the server's host and the login name, and in the
//! Secret Service what a mail program looks for by itself.

#[cfg(target_os = "macos")]
#[path = "keychain.rs"]
mod system;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "secret_service.rs"]
mod system;
#[cfg(windows)]
#[path = "credential_manager.rs"]
mod system;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Serialize;

use crate::account::{Account, Permit, Secret, Server};
use crate::profile::Client;

/// How long the system may take, for a person may have to unlock it first.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a password is kept under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The server's host.
    pub service: String,
    /// The login name.
    pub username: String,
}

/// What a mail program that has no command for it looks for in the Secret Service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Own {
    /// The program, by the contract's word for its profile.
    pub client: &'static str,
    /// The attributes, the schema among them.
    pub attributes: BTreeMap<&'static str, String>,
}

/// Everything that a password is kept under.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Once for each server.
    pub entries: Vec<Entry>,
    /// Once for each server and program.
    pub own: Vec<Own>,
}

impl Names {
    /// Those for the password of `account`, where these `clients` look for it on this system.
    #[must_use]
    pub fn of(account: &Account, clients: &[&'static Client]) -> Self {
        let servers = [account.incoming.server(), account.outgoing.server()];
        let entry = |server: &Server| Entry { service: server.host.to_string(), username: account.login(server).into_owned() };
        let mut entries = servers.map(entry).to_vec();
        entries.dedup();
        let clients = clients.iter().filter(|_| Keeper::HERE == Keeper::SecretService);
        let own = clients.flat_map(|client| {
            client.secret_places(account).into_iter().map(|place| {
                let schema = ("xdg:schema", place.schema.to_owned());
                Own { client: client.id, attributes: place.attributes.into_iter().chain([schema]).collect() }
            })
        });
        Self { own: own.collect(), entries }
    }
}

/// What keeps passwords on this system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keeper {
    /// The Secret Service (GNOME Keyring, KWallet, KeePassXC and others).
    SecretService,
    /// The keychain of macOS.
    Keychain,
    /// The Credential Manager of Windows.
    CredentialManager,
}

impl Keeper {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::SecretService, Self::Keychain, Self::CredentialManager];

    /// That of this system.
    pub const HERE: Self = if cfg!(windows) {
        Self::CredentialManager
    } else if cfg!(target_os = "macos") {
        Self::Keychain
    } else {
        Self::SecretService
    };

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SecretService => "secret-service",
            Self::Keychain => "keychain",
            Self::CredentialManager => "credential-manager",
        }
    }
}

/// Why a password was not kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// Nothing that keeps passwords runs here.
    #[error("nothing that keeps passwords runs here")]
    Nobody,
    /// The person did not unlock it.
    #[error("it was not unlocked")]
    Locked,
    /// It did not answer in time.
    #[error("no answer")]
    Late,
    /// The system's own words.
    #[error("{0}")]
    Refused(String),
}

/// Keeps the secret under each of `names`; what was kept there before is replaced.
///
/// # Errors
/// [`KeepError`]; some of them may be kept then.
pub async fn store(names: &Names, secret: &Secret) -> Result<(), KeepError> {
    let text = secret.reveal(&Permit::to_keep_as_asked());
    tokio::time::timeout(PATIENCE, system::store(names, text)).await.unwrap_or(Err(KeepError::Late))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Receive;
    use crate::profile::{CLIENTS, samples};

    #[test]
    fn each_program_finds_it_under_its_own_names_and_commands_under_theirs() {
        let account = samples::account(Receive::Imap);
        let all: Vec<&'static Client> = CLIENTS.iter().collect();
        let places = Names::of(&account, &all);
        let hosts: Vec<&str> = places.entries.iter().map(|entry| entry.service.as_str()).collect();
        assert_eq!(hosts, ["imap.example.org", "smtp.example.org"]);
        let clients: Vec<&str> = places.own.iter().map(|own| own.client).collect();
        let expected: &[&str] = if Keeper::HERE == Keeper::SecretService { &["evolution", "evolution", "geary", "geary"] } else { &[] };
        assert_eq!(clients, expected);
        assert!(places.own.iter().all(|own| own.attributes.contains_key("xdg:schema") && own.attributes.len() >= 3), "{places:?}");
        assert!(Names::of(&account, &[]).own.is_empty());
    }

    #[test]
    fn words_are_those_of_the_contract() {
        for keeper in Keeper::ALL {
            assert_eq!(serde_json::to_value(keeper).unwrap(), keeper.word());
        }
    }
}
