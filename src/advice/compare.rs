//! The two protocols side by side.

use serde::Serialize;

use super::way::Facts;
use super::{Pull, Question};

/// In what they are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// Where mail lives.
    Home,
    /// Several devices.
    Devices,
    /// Reading without a connection.
    Offline,
    /// Folders and labels.
    Folders,
    /// Space on the server.
    Space,
    /// Slow lines.
    SlowLine,
    /// Backup.
    Backup,
    /// Several identities.
    Identities,
    /// What deleting does.
    Deleting,
}

impl Aspect {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Home,
        Self::Devices,
        Self::Offline,
        Self::Folders,
        Self::Space,
        Self::SlowLine,
        Self::Backup,
        Self::Identities,
        Self::Deleting,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Devices => "devices",
            Self::Offline => "offline",
            Self::Folders => "folders",
            Self::Space => "space",
            Self::SlowLine => "slow-line",
            Self::Backup => "backup",
            Self::Identities => "identities",
            Self::Deleting => "deleting",
        }
    }

    /// Which of the two does better in it.
    #[must_use]
    pub fn better(self) -> Pull {
        match self {
            Self::Devices | Self::Folders | Self::Backup | Self::Identities => Pull::Imap,
            Self::Offline | Self::Space | Self::SlowLine => Pull::Pop3,
            Self::Home | Self::Deleting => Pull::None,
        }
    }

    /// The question that it is the answer to.
    fn question(self) -> Option<Question> {
        match self {
            Self::Devices => Some(Question::SeveralDevices),
            Self::Space => Some(Question::LimitedSpace),
            Self::SlowLine => Some(Question::PoorConnection),
            Self::Identities => Some(Question::SeveralIdentities),
            Self::Home | Self::Offline | Self::Folders | Self::Backup | Self::Deleting => None,
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// In what.
    pub aspect: Aspect,
    /// Which of the two does better.
    pub better: Pull,
    /// Whether this person's answers make it count.
    pub counts: bool,
}

/// All rows.
pub(super) fn compare(facts: &Facts<'_>) -> Vec<Compared> {
    let row = |aspect: Aspect| Compared {
        aspect,
        better: aspect.better(),
        counts: aspect.question().is_some_and(|question| facts.yes(question)),
    };
    Aspect::ALL.map(row).into()
}
