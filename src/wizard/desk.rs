//! What every page has at hand and none changes: the network, the words, the practice stories; and text that hides.

use std::fmt;
use std::path::PathBuf;

use fluent_bundle::FluentValue;
use zeroize::Zeroize;

use super::Story;
use super::draft::Draft;
use crate::net::Net;
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
    /// The organisation that the program was made ready for.
    pub organisation: Option<String>,
    /// Where what was typed is kept until the set-up is over.
    pub draft: Option<PathBuf>,
}

impl Desk {
    /// Lays everything out.
    pub fn new(net: Net, words: Words, stories: Vec<Story>, folder: PathBuf) -> Self {
        Self { net, words, stories, folder, organisation: None, draft: None }
    }

    /// The same in another language.
    pub fn speaking(&self, words: Words) -> Self {
        let (net, stories, folder) = (self.net.clone(), self.stories.clone(), self.folder.clone());
        Self { net, words, stories, folder, organisation: self.organisation.clone(), draft: self.draft.clone() }
    }

    /// What a set-up that was not finished has left, if anything.
    pub fn find_draft(&self) -> Option<Draft> {
        Draft::read(self.draft.as_deref()?)
    }

    /// Keeps what was typed. A set-up does not stop because that fails.
    pub fn keep_draft(&self, draft: &Draft) {
        if let Some(Err(error)) = self.draft.as_deref().map(|path| draft.write(path)) {
            tracing::debug!("what was typed is not kept: {error}");
        }
    }

    /// The set-up is over, or to be begun afresh.
    pub fn forget_draft(&self) {
        if let Some(path) = &self.draft {
            let _ = std::fs::remove_file(path);
        }
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
