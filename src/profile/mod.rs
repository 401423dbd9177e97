//! From an account to the files a mail client reads: one file for each client, pure functions from a value to bytes.
//!
//! A new client is one file here with its facts, one line in [`CLIENTS`], and its sentences. The same account gives the same bytes, so that a second
//! export replaces the first one in the client. Every format is written with its own library or, where a dialect has
//! none, with one escaping function that its tests attack.

mod aerc;
mod alpine;
mod apple;
mod autoconfig;
mod claws;
mod common;
mod concern;
mod delta_chat;
mod evolution;
mod facts;
mod fairemail;
mod fetchmail;
mod geary;
mod getmail;
mod himalaya;
mod k9;
pub mod kconfig;
mod keyfile;
mod kmail;
mod mbsync;
mod meli;
mod mpop;
mod msmtp;
mod neomutt;
mod offlineimap;
mod outlook;
mod outlook_prf;
mod pack;
mod qr;
#[cfg(test)]
pub(crate) mod samples;
mod sheet;
mod shell;
mod sign;
mod thunderbird;
mod thunderbird_android;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::account::{Account, Folders, Groupware, Leave, Receive, Secret, Security};

pub use autoconfig::{ProviderDocument, provider_document};
pub use common::stem as file_stem;
pub use concern::Concern;
pub use facts::{Carry, HomePath, Import, Include, Platform, Shown, Verified};
pub use pack::zip;
pub use sheet::LABELS as SHEET_LABELS;
pub use sign::{SignError, Signer};

/// A mail client (or other reader) that a profile can be written for. Its facts stand in its own file, beside what writes it.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// The contract's word.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// Where it runs.
    pub platforms: &'static [Platform],
    /// With what it can receive; nothing for one that only sends.
    pub receives: &'static [Receive],
    /// What its profile can say.
    pub carries: &'static [Carry],
    /// Which kinds of connection its profile can say.
    pub security: &'static [Security],
    /// How it takes its profile.
    pub import: Import,
    /// What was shown of it.
    pub verified: &'static [Verified],
    /// Writes the profile; [`Client::files`] calls it.
    pub write: fn(&Account, &Options) -> Result<Vec<File>, WriteError>,
}

impl Client {
    /// Whether its profile can say this.
    #[must_use]
    pub fn carries(&self, what: Carry) -> bool {
        self.carries.contains(&what)
    }

    /// Whether its profile can hold a password.
    #[must_use]
    pub fn holds_password(&self) -> bool {
        self.carries(Carry::Password)
    }

    /// Whether it is of use to somebody who receives so: it receives with that itself, or only sends.
    #[must_use]
    pub fn serves(&self, receive: Receive) -> bool {
        self.receives.is_empty() || self.receives.contains(&receive)
    }

    /// Where this client looks in the system's keyring for the password of this account: one place for each of its servers;
    /// none where it keeps passwords in another way.
    #[must_use]
    pub fn secret_places(&self, account: &Account) -> Vec<SecretPlace> {
        match self.id {
            "evolution" => evolution::secrets(account),
            "geary" => geary::secrets(account),
            _ => Vec::new(),
        }
    }

    /// Writes the profile, and says what of the account it leaves out.
    ///
    /// # Errors
    /// [`WriteError`] where the format cannot say what the account needs.
    pub fn files(&self, account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
        if !self.serves(account.receive) {
            return Err(WriteError::Protocol);
        }
        let mut files = (self.write)(account, options)?;
        for file in &mut files {
            self.add_what_is_left_out(file, account, options);
        }
        Ok(files)
    }

    /// The one place that says what the account has and the profile has not.
    fn add_what_is_left_out(&self, file: &mut File, account: &Account, options: &Options) {
        let has = |concern| file.concerns.contains(&concern);
        let (pop3, sends_only) = (account.receive == Receive::Pop3, has(Concern::SendsOnly));
        // Nobody writes messages in a program that only moves them: what is for writing has no use there, and that is said.
        let writes = !sends_only && !has(Concern::FetchesOnly);
        // Whoever cannot leave mail there at all, or counts its days otherwise, says so already.
        let stays = pop3 && !sends_only && !has(Concern::NoLeaveOnServer) && !has(Concern::DaysCountedOtherwise);
        let left_out = [
            (Carry::Identities, Concern::IdentitiesLeftOut, writes && !account.identities.is_empty()),
            (Carry::Folders, Concern::FoldersLeftOut, writes && !pop3 && account.folders != Folders::default()),
            (Carry::Signature, Concern::SignatureLeftOut, writes && account.signature.is_some()),
            (Carry::Groupware, Concern::GroupwareLeftOut, writes && account.groupware != Groupware::default()),
            (Carry::LeaveDays, Concern::LeaveDaysLeftOut, stays && options.leave.days().is_some()),
        ];
        for (what, concern, is_there) in left_out {
            if is_there && !self.carries(what) && !file.concerns.contains(&concern) {
                file.concerns.push(concern);
            }
        }
    }
}

/// How a profile is to be written.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The password, only where the person asked for it in the file and was warned.
    pub password: Option<Secret>,
    /// Where the password is kept, for the clients that can be told a command that fetches it, and only without the above.
    pub lookup: Option<Lookup>,
    /// How long POP3 leaves mail on the server.
    pub leave: Leave,
    /// The words of the settings sheet, by label: every one of [`SHEET_LABELS`]. No other format has words of its own.
    pub sheet_labels: BTreeMap<String, String>,
    /// Who signs the profiles that can be signed.
    pub signer: Option<Arc<Signer>>,
}

/// The program that fetches a password from where the system keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookup {
    /// `secret-tool` of libsecret: the Secret Service of Linux desktops.
    SecretTool,
    /// `security`: the keychain of macOS.
    Keychain,
}

impl Lookup {
    /// That of this system; Windows has none.
    #[must_use]
    pub fn of_this_system() -> Option<Self> {
        if cfg!(target_os = "macos") { Some(Self::Keychain) } else { cfg!(unix).then_some(Self::SecretTool) }
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

/// Where a client that has no place for a password in its files looks for it in the system's keyring (libsecret).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretPlace {
    /// The schema, which is the attribute `xdg:schema`.
    pub schema: &'static str,
    /// The attributes, by name.
    pub attributes: Vec<(&'static str, String)>,
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
    /// The format has no way to say this kind of connection, or the client would do with less.
    #[error("this format cannot say how this connection is encrypted")]
    Security,
    /// The format cannot hold this login name.
    #[error("this format cannot hold this login name")]
    Login,
    /// The format cannot hold this password.
    #[error("this format cannot hold this password")]
    Password,
    /// The format is of no use without a password, and none was to be written.
    #[error("this format cannot do without a password")]
    PasswordNeeded,
    /// The format cannot say that the sign-in is in the browser, and the server lets nobody in otherwise.
    #[error("this format cannot say OAuth2")]
    BrowserSignIn,
    /// A writer of the format refused the value.
    #[error("the file could not be built: {0}")]
    Format(String),
}

/// Both ways to receive.
const BOTH: &[Receive] = &[Receive::Imap, Receive::Pop3];

/// Every client, in the order they are shown.
pub const CLIENTS: &[Client] = &[
    thunderbird::CLIENT,
    apple::CLIENT,
    neomutt::CLIENT,
    outlook::CLIENT,
    thunderbird_android::CLIENT,
    k9::CLIENT,
    fairemail::CLIENT,
    delta_chat::CLIENT,
    evolution::CLIENT,
    geary::CLIENT,
    kmail::CLIENT,
    claws::CLIENT,
    aerc::CLIENT,
    alpine::CLIENT,
    himalaya::CLIENT,
    meli::CLIENT,
    mbsync::CLIENT,
    offlineimap::CLIENT,
    getmail::CLIENT,
    fetchmail::CLIENT,
    mpop::CLIENT,
    msmtp::CLIENT,
    sheet::CLIENT,
    autoconfig::CLIENT,
    thunderbird::PROFILE,
    thunderbird::deploy::POLICIES,
    thunderbird::deploy::AUTOCONFIG,
    thunderbird::deploy::ISP,
    outlook_prf::CLIENT,
];

/// Whether two of these names of files are one on some file system: several see no difference between small and capital letters.
#[must_use]
pub fn names_meet(names: &[&str]) -> bool {
    let mut seen = std::collections::HashSet::new();
    !names.iter().all(|name| seen.insert(name.to_lowercase()))
}

/// The client called `id`.
#[must_use]
pub fn client(id: &str) -> Option<&'static Client> {
    CLIENTS.iter().find(|client| client.id == id)
}

#[cfg(test)]
mod terminal_tests;
#[cfg(test)]
mod tests;
