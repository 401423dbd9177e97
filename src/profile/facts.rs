//! What is known of a client, in words: where it runs, what its profile can say, how it takes it, and what was shown of it.

use serde::Serialize;

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
    /// By lying in a folder of the client; what is in a zip lies there unpacked.
    DropInto(HomePath),
    /// By being added to the client's own files below a folder, which a zip holds as they are for somebody who has none yet.
    MergeInto {
        /// The folder.
        folder: HomePath,
        /// The file in which a service of the client says where it listens. While it does, its files are not touched.
        service: HomePath,
    },
    /// By being what is in this folder, for somebody who has none yet. Others start the client with the unpacked one.
    BeginIn(HomePath),
    /// By a file of the registry, which the system opens, and another one that lies in this folder.
    Register(&'static str),
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
            Self::MergeInto { .. } => "merge",
            Self::BeginIn(_) => "begin",
            Self::Register(_) => "register",
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
