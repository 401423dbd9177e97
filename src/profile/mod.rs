//! From an account to the files a mail client reads: one file for each client, pure functions from a value to bytes.
//!
//! A new client is one file here and one line in [`CLIENTS`]. The same account gives the same bytes, so that a second
//! export replaces the first one in the client. Every format is written with its own library or, where a dialect has
//! none, with one escaping function that its tests attack.

mod apple;
mod autoconfig;
mod common;
mod neomutt;
#[cfg(test)]
mod samples;
mod sheet;
mod thunderbird;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::account::{Account, Leave, Receive, Secret};

pub use sheet::LABELS as SHEET_LABELS;

/// An operating system that a client runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Android.
    Android,
    /// iOS and iPadOS.
    Ios,
    /// Linux and the like.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl Platform {
    /// All of them, in alphabetical order.
    pub const ALL: [Self; 5] = [Self::Android, Self::Ios, Self::Linux, Self::Macos, Self::Windows];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Android => "android",
            Self::Ios => "ios",
            Self::Linux => "linux",
            Self::Macos => "macos",
            Self::Windows => "windows",
        }
    }
}

/// A mail client (or other reader) that a profile can be written for.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// The contract's word.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// Where it runs.
    pub platforms: &'static [Platform],
    /// With what it can receive.
    pub receives: &'static [Receive],
    /// Whether its profile can hold a password.
    pub holds_password: bool,
    /// Writes the profile.
    pub write: fn(&Account, &Options) -> Result<Vec<File>, WriteError>,
}

/// How a profile is to be written.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The password, only where the person asked for it in the file and was warned.
    pub password: Option<Secret>,
    /// How long POP3 leaves mail on the server.
    pub leave: Leave,
    /// The words of the settings sheet, by label: every one of [`SHEET_LABELS`]. No other format has words of its own.
    pub sheet_labels: BTreeMap<String, String>,
}

/// Something a person should know of a written profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// The format cannot say that POP3 is to leave mail on the server.
    NoLeaveOnServer,
    /// The format cannot say STARTTLS; the client decides it from the port.
    StarttlsByPort,
    /// The file holds the password in clear.
    HoldsPassword,
    /// The settings were not proved by a login.
    Unproved,
}

impl Concern {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NoLeaveOnServer, Self::StarttlsByPort, Self::HoldsPassword, Self::Unproved];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoLeaveOnServer => "no-leave-on-server",
            Self::StarttlsByPort => "starttls-by-port",
            Self::HoldsPassword => "holds-password",
            Self::Unproved => "unproved",
        }
    }
}

/// One file of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without a folder; safe on every file system.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What to know of it.
    pub concerns: Vec<Concern>,
}

/// Why a profile cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The client cannot receive with this protocol.
    #[error("this client cannot receive with this protocol")]
    Protocol,
    /// The format has no way to say this authentication method.
    #[error("this format cannot say how to authenticate here")]
    Auth,
    /// A writer of the format refused the value.
    #[error("the file could not be built: {0}")]
    Format(String),
}

/// Both ways to receive.
const BOTH: &[Receive] = &[Receive::Imap, Receive::Pop3];

/// Every client, in the order they are shown.
pub const CLIENTS: &[Client] = &[
    Client {
        id: "thunderbird",
        name: "Thunderbird",
        platforms: &[Platform::Linux, Platform::Macos, Platform::Windows],
        receives: BOTH,
        holds_password: false,
        write: thunderbird::write,
    },
    Client {
        id: "apple",
        name: "Apple Mail",
        platforms: &[Platform::Ios, Platform::Macos],
        receives: BOTH,
        holds_password: true,
        write: apple::write,
    },
    Client {
        id: "neomutt",
        name: "NeoMutt, Mutt",
        platforms: &[Platform::Linux, Platform::Macos],
        receives: BOTH,
        holds_password: true,
        write: neomutt::write,
    },
    Client { id: "sheet", name: "Settings sheet", platforms: &Platform::ALL, receives: BOTH, holds_password: false, write: sheet::write },
    Client {
        id: "autoconfig",
        name: "Autoconfig",
        platforms: &Platform::ALL,
        receives: BOTH,
        holds_password: false,
        write: autoconfig::write,
    },
];

/// The client called `id`.
#[must_use]
pub fn client(id: &str) -> Option<&'static Client> {
    CLIENTS.iter().find(|client| client.id == id)
}

#[cfg(test)]
mod tests;
