//! What receiving by one protocol would be like for this person.

use serde::Serialize;

use super::concern::{Concern, concerns};
use super::picture::{Picture, picture};
use super::{Answer, Evidence, Question, Reason};
use crate::account::{Leave, Receive};

/// What receiving by one protocol would be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// By which.
    pub receive: Receive,
    /// Whether the servers let it be chosen.
    pub is_offered: bool,
    /// How long mail stays on the server; with IMAP for good.
    pub leave: Leave,
    /// What to watch out for.
    pub concerns: Vec<Concern>,
    /// Where other copies are, and what to do for one.
    pub backup: Backup,
    /// Where messages live and who can see them.
    pub picture: Picture,
}

impl Way {
    /// What follows from it, as one reads it.
    #[must_use]
    pub fn follows(&self) -> [Topic; 5] {
        Topic::ALL
    }

    /// What to watch out for, but for what the [`Backup`] says already.
    pub fn warnings(&self) -> impl Iterator<Item = Concern> {
        self.concerns.iter().copied().filter(|concern| !matches!(concern, Concern::OnlyCopyHere | Concern::KeepABackup))
    }

    /// The word that tells its consequences from those of other ways: `imap`, `pop3-ever`, `pop3-days`, `pop3-never`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (self.receive, self.leave) {
            (Receive::Imap, _) => "imap",
            (Receive::Pop3, Leave::Ever) => "pop3-ever",
            (Receive::Pop3, Leave::Days(_)) => "pop3-days",
            (Receive::Pop3, Leave::Never) => "pop3-never",
        }
    }
}

/// What a consequence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Where the mail will be.
    Where,
    /// What happens on other devices.
    Devices,
    /// What happens in webmail.
    Webmail,
    /// What happens when the mailbox is full.
    Full,
    /// What happens if this computer is lost.
    Lost,
}

impl Topic {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Where, Self::Devices, Self::Webmail, Self::Full, Self::Lost];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Where => "where",
            Self::Devices => "devices",
            Self::Webmail => "webmail",
            Self::Full => "full",
            Self::Lost => "lost",
        }
    }
}

/// Where other copies of the mail are, and so what a backup has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Backup {
    /// All of it is at the provider, who brings deleted mail back for some days.
    ProviderRestores,
    /// All of it is at the provider; whether that one brings anything back is not known.
    AskTheProvider,
    /// What came in is at the provider too; what was sent, and the folders, are on this computer alone.
    SentIsHereOnly,
    /// Some days of what came in are at the provider; all else is on this computer alone.
    OlderIsHereOnly,
    /// All of it is on this computer alone.
    AllIsHereOnly,
}

impl Backup {
    /// All of them, in order.
    pub const ALL: [Self; 5] =
        [Self::ProviderRestores, Self::AskTheProvider, Self::SentIsHereOnly, Self::OlderIsHereOnly, Self::AllIsHereOnly];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ProviderRestores => "provider-restores",
            Self::AskTheProvider => "ask-the-provider",
            Self::SentIsHereOnly => "sent-is-here-only",
            Self::OlderIsHereOnly => "older-is-here-only",
            Self::AllIsHereOnly => "all-is-here-only",
        }
    }
}

/// What the ways go by.
#[derive(Clone, Copy)]
pub(super) struct Facts<'a> {
    pub reasons: &'a [Reason],
    pub evidence: &'a Evidence,
    pub leave: Leave,
}

impl Facts<'_> {
    /// Whether the answer to `question` is yes, whoever gave it.
    pub(super) fn yes(&self, question: Question) -> bool {
        self.reasons.iter().any(|reason| reason.question == question && reason.answer == Answer::Yes)
    }
}

/// What receiving so would be like.
pub(super) fn way(receive: Receive, facts: &Facts<'_>) -> Way {
    let leave = if receive == Receive::Imap { Leave::Ever } else { facts.leave };
    let backup = match (receive, leave) {
        (Receive::Imap, _) if facts.evidence.restore.is_some() => Backup::ProviderRestores,
        (Receive::Imap, _) => Backup::AskTheProvider,
        (Receive::Pop3, Leave::Ever) => Backup::SentIsHereOnly,
        (Receive::Pop3, Leave::Days(_)) => Backup::OlderIsHereOnly,
        (Receive::Pop3, Leave::Never) => Backup::AllIsHereOnly,
    };
    let is_offered = if receive == Receive::Imap { facts.evidence.imap } else { facts.evidence.pop3 };
    Way { receive, is_offered, leave, concerns: concerns(receive, facts), backup, picture: picture(receive, leave, facts) }
}
