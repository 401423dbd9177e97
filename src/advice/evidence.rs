//! What was found and measured, and which of the five questions it answers.

use super::Question;
use crate::probe::{Line, Mailbox, Pop3Offer, Program};

/// What was found and measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Whether there is an IMAP server.
    pub imap: bool,
    /// Whether there is a POP3 server.
    pub pop3: bool,
    /// What the account is like, if it was logged in to.
    pub mailbox: Option<Mailbox>,
    /// How good the line is, if there was a connection.
    pub line: Option<Line>,
    /// What the POP3 server does with mail, if it was logged in to.
    pub pop3_offer: Option<Pop3Offer>,
    /// Where the provider shows mail in a browser, if it said so.
    pub webmail: Option<String>,
    /// For how long the provider brings deleted mail back, where that is known.
    pub restore: Option<Restore>,
}

/// For how long a provider brings deleted mail back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restore {
    /// For so many days.
    pub days: u16,
    /// Its page that says so.
    pub page: String,
}

/// Why a question has an answer before anybody gave one. It is always a "yes".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    /// The mailbox is so full, in percent.
    Full(u64),
    /// The line is poor.
    Slow(Line),
    /// Mail was sent under so many addresses lately.
    Identities(u64),
    /// Mail was sent from these programs lately.
    Programs(Vec<Program>),
    /// There are folders of several mail programs.
    FoldersOfSeveral,
    /// Mail was sent from this webmail lately.
    WebmailUsed(Program),
    /// The provider shows mail there.
    Webmail(String),
}

impl Default for Evidence {
    /// Nothing known: both protocols are assumed to be offered.
    fn default() -> Self {
        Self { imap: true, pop3: true, mailbox: None, line: None, pop3_offer: None, webmail: None, restore: None }
    }
}

impl Evidence {
    /// From how many percent on a mailbox is taken for nearly full.
    const FULL: u64 = 80;

    /// What answers `question` where the person does not: a mailbox 80 % full and more has limited space, a line that
    /// [is poor](Line::is_poor) makes a poor connection, and so on. A good line says nothing: it may be another one tomorrow; nor does
    /// one address or one program, for there may be more of them tomorrow.
    #[must_use]
    pub fn measured(&self, question: Question) -> Option<Measured> {
        let habits = self.mailbox.as_ref().and_then(|mailbox| mailbox.habits.as_ref());
        match question {
            Question::LimitedSpace => self.percent_full().filter(|full| *full >= Self::FULL).map(Measured::Full),
            Question::PoorConnection => self.line.filter(Line::is_poor).map(Measured::Slow),
            Question::SeveralIdentities => habits.map(|habits| habits.identities).filter(|count| *count > 1).map(Measured::Identities),
            Question::SeveralDevices => {
                // Webmail is no device: it has a question of its own.
                let programs: Vec<Program> =
                    habits.into_iter().flat_map(|habits| &habits.programs).filter(|one| !one.is_webmail()).copied().collect();
                let several = (programs.len() > 1).then_some(Measured::Programs(programs));
                several.or_else(|| habits.filter(|habits| habits.folders_of_several).map(|_| Measured::FoldersOfSeveral))
            }
            Question::Webmail => {
                let used = habits.and_then(|habits| habits.programs.iter().copied().find(|one| one.is_webmail()));
                used.map(Measured::WebmailUsed).or_else(|| self.webmail.clone().map(Measured::Webmail))
            }
        }
    }

    /// How full the mailbox is, in percent.
    #[must_use]
    pub fn percent_full(&self) -> Option<u64> {
        self.mailbox.as_ref().and_then(Mailbox::percent_full)
    }
}
