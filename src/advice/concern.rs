//! What to watch out for with either way, and what eases it.

use serde::{Deserialize, Serialize};

use super::Question;
use super::way::Facts;
use crate::account::{Leave, Receive};

/// What to watch out for, and what eases it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// With IMAP: the space on the server will run out; archive on the computer, or get a larger mailbox.
    SpaceWillRunOut,
    /// With IMAP: the line is poor; download headers only, keep folders offline.
    LineIsPoor,
    /// With POP3: what was fetched has no name of its own, so that a copy left behind is fetched again and again.
    FetchedTwice,
    /// With POP3: the server deletes mail by itself after some days.
    ServerDeletes,
    /// With POP3: the copies that stay fill the little space there is.
    CopiesFillTheMailbox,
    /// With POP3: some programs count the days from another day than others.
    DaysCountedDifferently,
    /// With POP3: the server wants some time between two looks.
    WaitBetweenLooks,
    /// With POP3: on one computer only, or each has some of the mail.
    OneComputerOnly,
    /// With POP3: other devices will not see what this computer has taken.
    OtherDevicesWillNotSee,
    /// With POP3: webmail will not show what this computer has taken.
    WebmailWillBeEmpty,
    /// With POP3: sent mail of other identities is not shared.
    IdentitiesNotShared,
    /// With POP3: the only copy may be on this computer.
    OnlyCopyHere,
    /// With either: mail wants a backup.
    KeepABackup,
}

impl Concern {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::SpaceWillRunOut,
        Self::LineIsPoor,
        Self::FetchedTwice,
        Self::ServerDeletes,
        Self::CopiesFillTheMailbox,
        Self::DaysCountedDifferently,
        Self::WaitBetweenLooks,
        Self::OneComputerOnly,
        Self::OtherDevicesWillNotSee,
        Self::WebmailWillBeEmpty,
        Self::IdentitiesNotShared,
        Self::OnlyCopyHere,
        Self::KeepABackup,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SpaceWillRunOut => "space-will-run-out",
            Self::LineIsPoor => "line-is-poor",
            Self::FetchedTwice => "fetched-twice",
            Self::ServerDeletes => "server-deletes",
            Self::CopiesFillTheMailbox => "copies-fill-the-mailbox",
            Self::DaysCountedDifferently => "days-counted-differently",
            Self::WaitBetweenLooks => "wait-between-looks",
            Self::OneComputerOnly => "one-computer-only",
            Self::OtherDevicesWillNotSee => "other-devices-will-not-see",
            Self::WebmailWillBeEmpty => "webmail-will-be-empty",
            Self::IdentitiesNotShared => "identities-not-shared",
            Self::OnlyCopyHere => "only-copy-here",
            Self::KeepABackup => "keep-a-backup",
        }
    }
}

/// Two looks further apart than this are no more than programs do by themselves, in seconds.
const USUAL_WAIT: u64 = 600;

/// Those that apply, the gravest first.
pub(super) fn concerns(receive: Receive, facts: &Facts<'_>) -> Vec<Concern> {
    let Facts { leave, .. } = *facts;
    let offer = facts.evidence.pop3_offer;
    let yes = |question| facts.yes(question);
    let table: &[(bool, Concern)] = match receive {
        Receive::Imap => &[
            (yes(Question::LimitedSpace), Concern::SpaceWillRunOut),
            (yes(Question::PoorConnection), Concern::LineIsPoor),
            (true, Concern::KeepABackup),
        ],
        Receive::Pop3 => &[
            (leave.keeps() && offer.is_some_and(|offer| offer.uidl == Some(false)), Concern::FetchedTwice),
            (offer.is_some_and(|offer| offer.expire_days.is_some()), Concern::ServerDeletes),
            (leave == Leave::Ever && yes(Question::LimitedSpace), Concern::CopiesFillTheMailbox),
            (leave.days().is_some(), Concern::DaysCountedDifferently),
            (offer.is_some_and(|offer| offer.login_delay_s.is_some_and(|wait| wait > USUAL_WAIT)), Concern::WaitBetweenLooks),
            (yes(Question::SeveralIdentities), Concern::IdentitiesNotShared),
            (!leave.keeps() && yes(Question::SeveralDevices), Concern::OtherDevicesWillNotSee),
            (!leave.keeps() && yes(Question::Webmail), Concern::WebmailWillBeEmpty),
            (true, Concern::OneComputerOnly),
            (true, Concern::OnlyCopyHere),
            (true, Concern::KeepABackup),
        ],
    };
    table.iter().filter(|(applies, _)| *applies).map(|(_, concern)| *concern).collect()
}
