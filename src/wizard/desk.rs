//! What every page has at hand and none changes: the network, the words, the practice stories; and text that hides.

use std::fmt;
use std::path::PathBuf;

use fluent_bundle::FluentValue;
use zeroize::Zeroize;

use super::Story;
use crate::net::Net;
use crate::output::journal::Journal;
use crate::programs::{self, Hands, Here, Installed, Machine};
use crate::text::Words;

/// What every page has at hand.
pub struct Desk {
    /// The network.
    pub net: Net,
    /// The sentences.
    pub words: Words,
    /// Practice mailboxes; none outside practice.
    pub stories: Vec<Story>,
    /// Where files go if the person names no other folder.
    pub folder: PathBuf,
    /// Where it is noted what can be taken back.
    pub journal: Journal,
    /// This machine, as it is searched for mail programs.
    pub machine: Box<dyn Machine + Send + Sync>,
    /// What opens files and starts programs.
    pub hands: Box<dyn Hands + Send + Sync>,
    /// The mail programs that are installed here.
    pub installed: Vec<Installed>,
}

impl Desk {
    /// Lays everything out.
    pub fn new(net: Net, words: Words, stories: Vec<Story>, folder: PathBuf, journal: Journal) -> Self {
        let installed = programs::installed(&Here);
        Self { net, words, stories, folder, journal, machine: Box::new(Here), hands: Box::new(Here), installed }
    }

    /// The wizard's sentence `wizard-ID`.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The wizard's sentence `wizard-ID` with its gaps filled.
    pub fn say_with(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> String {
        #[cfg(test)]
        assert!(self.words.find(&format!("wizard-{id}"), gaps).is_some(), "no words for wizard-{id}");
        self.words.say_with(&format!("wizard-{id}"), gaps)
    }
}

/// What stands in a password field. It does not print, and is wiped when dropped.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hidden(String);

impl Hidden {
    /// Takes `text` over.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text, for the field that shows it as dots and for the secret that it becomes.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hidden")
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_a_message_does_not_print() {
        assert_eq!(format!("{:?}", Hidden::new("hunter2".into())), "Hidden");
    }
}
