//! What can be wrong with an organisation's file: where, and what. The sentences are `text/`'s.

use std::io;
use std::path::PathBuf;

use super::LogoError;
use crate::account::{AddressError, ServerUrlError, TextError};

/// A file that cannot be used. Nothing of it is: half of a file would lose the other half silently.
#[derive(Debug)]
pub struct FileError {
    /// Which.
    pub path: PathBuf,
    /// In which line, counted from 1, where it is one line's fault.
    pub line: Option<usize>,
    /// At which key, such as `servers.url`; empty where it is none's.
    pub key: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong.
#[derive(Debug)]
pub enum Fault {
    /// It cannot be read.
    Unreadable(io::Error),
    /// It is larger than any such file has to be: how many KiB it may have.
    TooLarge(u64),
    /// It is not in UTF-8.
    NotText,
    /// Everybody on this machine may write this file or folder, and so say where passwords go.
    Writable(PathBuf),
    /// No TOML, a key there is none of, or a value of the wrong kind: in the parser's words.
    Syntax(String),
    /// A text that cannot be shown.
    Text(TextError),
    /// Not a domain.
    Domain(AddressError),
    /// Not a server's URL.
    Server(ServerUrlError),
    /// A login name with a placeholder that nothing can fill.
    Placeholder(String),
    /// Not the tag of a language.
    Language,
    /// A mail program that there are no files for, and those that there are.
    Client(String, String),
    /// A list that has to name something names nothing.
    Nothing,
    /// Not an address.
    Mail(AddressError),
    /// Not an https URL.
    Url,
    /// Nothing of phone, mail and web.
    NoWayToHelp,
    /// Servers or a sign-in, and no domain whose addresses they are for.
    NoDomains,
    /// No server that mail is received from.
    NoReceiving,
    /// No server that mail is sent through.
    NoSending,
    /// The picture.
    Logo(LogoError),
}

impl Fault {
    /// A fault that no line is to blame for.
    pub(super) fn somewhere(self) -> At {
        At { place: None, key: String::new(), fault: self }
    }

    /// A fault of what stands at `place`, under `key`.
    pub(super) fn at(self, place: usize, key: &str) -> At {
        At { place: Some(place), key: key.to_owned(), fault: self }
    }
}

/// A fault and the byte at which it begins.
#[derive(Debug)]
pub(super) struct At {
    pub place: Option<usize>,
    pub key: String,
    pub fault: Fault,
}
