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

use serde::Serialize;

use crate::account::{Account, Folders, Groupware, Leave, Receive, Secret, Security};

pub use common::stem as file_stem;
pub use concern::Concern;
pub use pack::zip;
pub use sheet::LABELS as SHEET_LABELS;
pub use sign::{SignError, Signer};

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

/// Something that an account can have and a profile may be able to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carry {
    /// The password, where it is asked for.
    Password,
    /// Further names and addresses to write under.
    Identities,
    /// Which folder is for sent mail, drafts and so on, as the server has marked them.
    Folders,
    /// How many days POP3 leaves mail on the server.
    LeaveDays,
    /// What is put below messages.
    Signature,
    /// Where the calendars and address books are.
    Groupware,
    /// That the sign-in is by OAuth2.
    #[serde(rename = "oauth2")]
    OAuth2,
}

impl Carry {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Password, Self::Identities, Self::Folders, Self::LeaveDays, Self::Signature, Self::Groupware, Self::OAuth2];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Identities => "identities",
            Self::Folders => "folders",
            Self::LeaveDays => "leave-days",
            Self::Signature => "signature",
            Self::Groupware => "groupware",
            Self::OAuth2 => "oauth2",
        }
    }
}

/// How a client takes its profile.
#[derive(Debug, Clone, Copy)]
pub enum Import {
    /// The system opens the file and knows what to do with it.
    Open,
    /// By the client's own menu, on the machine it runs on.
    Menu,
    /// By a line in the client's own configuration that names the file.
    Include(&'static [Include]),
    /// By lying in a folder of the client.
    DropInto(HomePath),
    /// By being named when the client is started, or copied into its configuration by hand.
    Argument,
    /// By being looked at with the camera of the device it is for.
    Scan,
    /// A person types it in.
    Copy,
    /// Clients find it by themselves once it is published.
    Publish,
}

impl Import {
    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Menu => "menu",
            Self::Include(_) => "include",
            Self::DropInto(_) => "drop",
            Self::Argument => "argument",
            Self::Scan => "scan",
            Self::Copy => "copy",
            Self::Publish => "publish",
        }
    }
}

/// Where a client that includes other files looks for its configuration, and how it names them.
#[derive(Debug, Clone, Copy)]
pub struct Include {
    /// The program, by its id in the table of programs.
    pub program: &'static str,
    /// Its configuration files: the first that is there is the one it reads; where none is, the first is made.
    pub files: &'static [HomePath],
    /// The line that includes the file with this path; `None` where the path cannot be said.
    pub line: fn(&std::path::Path) -> Option<String>,
}

/// A place in a person's home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HomePath {
    /// Below the home itself.
    Home(&'static str),
    /// Below the folder for configuration: `$XDG_CONFIG_HOME`, or `.config` in the home.
    Config(&'static str),
}

/// What was shown of the written profile, by what, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// What was shown.
    pub what: Shown,
    /// By which program or description.
    pub with: &'static str,
    /// Of which version.
    pub version: &'static str,
    /// On which day, as in RFC 3339.
    pub on: &'static str,
}

/// What was shown of a written profile, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// A reader of this project's own takes the file, written after what is known of the format. The client was not asked.
    ReadByOwnParser,
    /// It keeps to the published description of the format. The client was not asked.
    KeepsToSchema,
    /// The client itself reads the file and takes every value as it was meant.
    ReadByClient,
    /// The client itself has logged in with it, and sent or received.
    UsedByClient,
}

impl Shown {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ReadByOwnParser, Self::KeepsToSchema, Self::ReadByClient, Self::UsedByClient];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ReadByOwnParser => "read-by-own-parser",
            Self::KeepsToSchema => "keeps-to-schema",
            Self::ReadByClient => "read-by-client",
            Self::UsedByClient => "used-by-client",
        }
    }
}

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
