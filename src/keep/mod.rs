//! Where the system keeps passwords: the Secret Service of Linux desktops, the keychain of macOS, the Credential Manager of
//! Windows. A password is put there only where the person asked for just that; nothing is read from there.
//!
//! The names it is kept under are those that the written profiles look for: the server's host and the login name.

#[cfg(target_os = "macos")]
#[path = "keychain.rs"]
mod system;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "secret_service.rs"]
mod system;
#[cfg(windows)]
#[path = "credential_manager.rs"]
mod system;

use std::time::Duration;

use serde::Serialize;

use crate::account::{Account, Permit, Secret};

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

/// What the password of `account` is kept under: once for each server that it logs in to.
#[must_use]
pub fn entries(account: &Account) -> Vec<Entry> {
    let servers = [account.incoming.server(), account.outgoing.server()];
    let mut entries =
        servers.map(|server| Entry { service: server.host.to_string(), username: account.login(server).into_owned() }).to_vec();
    entries.dedup();
    entries
}

/// Keeps the secret under each of `entries`; what was kept there before is replaced.
///
/// # Errors
/// [`KeepError`]; some of them may be kept then.
pub async fn store(entries: &[Entry], secret: &Secret) -> Result<(), KeepError> {
    let text = secret.reveal(&Permit::to_keep_as_asked());
    tokio::time::timeout(PATIENCE, system::store(entries, text)).await.unwrap_or(Err(KeepError::Late))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_contract() {
        for keeper in Keeper::ALL {
            assert_eq!(serde_json::to_value(keeper).unwrap(), keeper.word());
        }
    }
}
