//! The command by which a terminal program fetches the password from where the system keeps it, instead of from its file.
//!
//! `--store-password` puts it there under the same two names: the server's host and the login name.

use super::{Concern, Lookup, Options, WriteError, common};
use crate::account::{Account, Server};

/// How a program in a terminal comes by the password for one server.
pub(super) enum Password<'a> {
    /// It stands in the file, as asked for.
    Written(&'a str),
    /// A command prints it.
    Command(String),
    /// The program asks.
    Asked,
}

/// How the program comes by the password for `server`.
pub(super) fn password<'a>(account: &Account, server: &Server, options: &'a Options) -> Result<Password<'a>, WriteError> {
    let command = |lookup| Password::Command(command(lookup, server.host.as_str(), &account.login(server)));
    Ok(match common::password(options)? {
        Some(password) => Password::Written(password),
        None => options.lookup.map_or(Password::Asked, command),
    })
}

impl Password<'_> {
    /// What to know of a file that has the password so.
    pub(super) fn concern(&self) -> Option<Concern> {
        match self {
            Self::Written(_) => Some(Concern::HoldsPassword),
            Self::Command(_) => Some(Concern::PasswordByCommand),
            Self::Asked => None,
        }
    }
}

impl Lookup {
    /// The command, word by word.
    pub(super) fn words<'a>(self, host: &'a str, login: &'a str) -> Vec<&'a str> {
        match self {
            Self::SecretTool => vec!["secret-tool", "lookup", "service", host, "username", login],
            Self::Keychain => vec!["security", "find-generic-password", "-s", host, "-a", login, "-w"],
        }
    }
}

/// A line for a POSIX shell.
fn command(lookup: Lookup, host: &str, login: &str) -> String {
    lookup.words(host, login).into_iter().map(quoted).collect::<Vec<_>>().join(" ")
}

/// One word for a POSIX shell, whatever it is: nothing is special between apostrophes but the apostrophe.
pub(super) fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./_-".contains(c);
    if !text.is_empty() && text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::samples;

    #[test]
    fn a_shell_reads_back_the_word_that_was_quoted() {
        for word in [samples::LOGIN, samples::NAME, samples::PASSWORD, "'", "a b", "", "-n", "$(id)`id`", "anna@example.org"] {
            let line = format!("printf %s {}", quoted(word));
            let output = std::process::Command::new("sh").args(["-c", &line]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), word);
        }
    }
}
