//! What every page has at hand and none changes: the network, the words, the practice stories; and text that hides.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use zeroize::Zeroize;

use super::Story;
use super::draft::Draft;
use super::look::picture::Picture;
use crate::discovery;
use crate::net::Net;
use crate::organisation::{self, FileError, Organisation};
use crate::output::journal::Journal;
use crate::profile::Client;
use crate::programs::{self, Hands, Here, Installed, Machine};
use crate::text::Words;

/// What every page has at hand.
#[derive(Clone)]
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
    pub machine: Arc<dyn Machine + Send + Sync>,
    /// What opens files and starts programs.
    pub hands: Arc<dyn Hands + Send + Sync>,
    /// The mail programs that are installed here.
    pub installed: Vec<Installed>,
    /// What the person's organisation has prepared.
    pub organisation: Option<Arc<Organisation>>,
    /// Its picture, decoded.
    pub logo: Option<Picture>,
    /// Why what it has prepared cannot be used.
    pub trouble: Option<Arc<FileError>>,
    /// Where what was typed is kept until the set-up is over.
    pub draft: Option<PathBuf>,
}

impl Desk {
    /// Lays everything out.
    pub fn new(net: Net, words: Words, stories: Vec<Story>, folder: PathBuf, journal: Journal) -> Self {
        Self {
            net,
            words,
            stories,
            folder,
            journal,
            machine: Arc::new(Here),
            hands: Arc::new(Here),
            installed: programs::installed(&Here),
            organisation: None,
            logo: None,
            trouble: None,
            draft: None,
        }
    }

    /// With what the organisation has prepared, or why that cannot be used.
    pub fn prepared(self, organisation: Option<Arc<Organisation>>, trouble: Option<Arc<FileError>>) -> Self {
        let logo = organisation.as_ref().and_then(|organisation| Picture::decode(organisation.logo.as_ref()?.png()));
        Self { organisation, logo, trouble, ..self }
    }

    /// An example of an address: the organisation's own domain, where it has one for all.
    pub fn example_address(&self) -> String {
        let domain = self.organisation.as_ref().and_then(|organisation| organisation.only_domain());
        domain.map_or_else(|| self.say("address-example"), |domain| format!("@{}", domain.unicode()))
    }

    /// The mail programs that are offered.
    pub fn clients(&self) -> Vec<&'static Client> {
        organisation::clients(self.organisation.as_deref())
    }

    /// How servers are looked for.
    pub fn search(&self) -> discovery::Options {
        let prepared = self.organisation.as_ref().and_then(|organisation| organisation.servers.clone());
        discovery::Options { prepared, ..discovery::Options::default() }
    }

    /// The same in another language.
    pub fn speaking(&self, words: Words) -> Self {
        let help = self.organisation.as_ref().and_then(|organisation| organisation.help.as_ref());
        Self { words: words.helped_by(help), ..self.clone() }
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
