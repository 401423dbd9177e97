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
    Command(Command),
    /// The program asks.
    Asked,
}

/// A command that prints the password for one server.
pub(super) struct Command {
    lookup: Lookup,
    host: String,
    login: String,
}

/// How the program comes by the password for `server`.
pub(super) fn password<'a>(account: &Account, server: &Server, options: &'a Options) -> Result<Password<'a>, WriteError> {
    let (host, login) = (server.host.to_string(), account.login(server).into_owned());
    Ok(match common::password(options)? {
        Some(password) => Password::Written(password),
        None => options.lookup.map_or(Password::Asked, |lookup| Password::Command(Command { lookup, host, login })),
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

    /// The command, if `fits` says that the format can hold it; asked for where it cannot.
    pub(super) fn fitting(self, fits: impl Fn(&str) -> bool) -> Self {
        match self {
            Self::Command(command) if !fits(&command.line()) => Self::Asked,
            other => other,
        }
    }
}

impl Command {
    /// Word by word.
    pub(super) fn words(&self) -> Vec<&str> {
        match self.lookup {
            Lookup::SecretTool => vec!["secret-tool", "lookup", "service", &self.host, "username", &self.login],
            Lookup::Keychain => vec!["security", "find-generic-password", "-s", &self.host, "-a", &self.login, "-w"],
        }
    }

    /// As a line for a POSIX shell.
    pub(super) fn line(&self) -> String {
        line(&self.words())
    }

    /// The line that puts the password there; both programs ask for it.
    fn stores(&self) -> String {
        line(&match self.lookup {
            Lookup::SecretTool => vec!["secret-tool", "store", "--label=Mailwright", "service", &self.host, "username", &self.login],
            Lookup::Keychain => vec!["security", "add-generic-password", "-U", "-s", &self.host, "-a", &self.login, "-w"],
        })
    }
}

/// The first lines of a file whose comments begin with `#`: whose it is, and by which commands the passwords are put where
/// it looks for them.
pub(super) fn head(account: &Account, passwords: &[&Password<'_>]) -> String {
    let mut lines = vec![format!("# Mailwright: {}\n", account.address)];
    for password in passwords {
        if let Password::Command(command) = password {
            lines.push(format!("# {}\n", command.stores()));
        }
    }
    lines.dedup();
    lines.concat()
}

fn line(words: &[&str]) -> String {
    words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
}

/// One word for a POSIX shell, whatever it is: nothing is special between apostrophes but the apostrophe.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./_-".contains(c);
    if !text.is_empty() && text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::samples;

    #[cfg(unix)]
    #[test]
    fn a_shell_reads_back_the_word_that_was_quoted() {
        for word in [samples::LOGIN, samples::NAME, samples::PASSWORD, "'", "a b", "", "-n", "$(id)`id`", "anna@example.org"] {
            let line = format!("printf %s {}", quoted(word));
            let output = std::process::Command::new("sh").args(["-c", &line]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), word);
        }
    }

    #[test]
    fn the_commands_are_those_of_the_two_systems() {
        let [host, login] = ["imap.example.org", "o'hara"].map(str::to_owned);
        let command = |lookup| Command { lookup, host: host.clone(), login: login.clone() };
        assert_eq!(command(Lookup::SecretTool).line(), r"secret-tool lookup service imap.example.org username 'o'\''hara'");
        assert_eq!(command(Lookup::Keychain).line(), r"security find-generic-password -s imap.example.org -a 'o'\''hara' -w");
    }
}
