//! The stories one can practise: an address and a password each, and what is special about the mailbox.

use super::mailbox::Mailbox;

/// The password of every story: practice is not about remembering.
const PASSWORD: &str = "sunshine";
const MIB: u64 = 1024 * 1024;

/// A pretend mailbox to practise on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// Which story, in a word that never changes.
    pub id: &'static str,
    /// The address to type.
    pub address: String,
    /// The password to type.
    pub password: String,
    /// The host to type where discovery finds nothing; its servers have their usual ports, with TLS.
    pub by_hand: Option<String>,
}

impl Story {
    /// The message id of what it is called.
    #[must_use]
    pub fn title_id(&self) -> String {
        format!("practice-story-{}", self.id)
    }

    /// The message id of what to expect, in one line.
    #[must_use]
    pub fn lesson_id(&self) -> String {
        format!("practice-story-{}.lesson", self.id)
    }
}

/// A story as it stands in the table.
struct Told {
    id: &'static str,
    mailbox: Mailbox,
    by_hand: Option<&'static str>,
}

/// An ordinary mailbox.
const fn mailbox(address: &'static str) -> Mailbox {
    let quota = Some((38 * 1024, 1024 * 1024));
    Mailbox { address, password: Some(PASSWORD), imap_off: false, messages: 248, bytes: 31 * MIB, quota }
}

/// 91 % of 512 MiB are used.
const NEARLY_FULL: Mailbox = Mailbox { messages: 4812, bytes: 463 * MIB, quota: Some((478_000, 524_288)), ..mailbox("dora@sunny.example") };

const STORIES: &[Told] = &[
    told("all-well", mailbox("anna@sunny.example")),
    told("srv", mailbox("ben@bakery.example")),
    told("foreign", mailbox("carla@flowers.example")),
    told("nearly-full", NEARLY_FULL),
    told("pop3-only", mailbox("emil@letterbox.example")),
    told("password-refused", Mailbox { password: None, ..mailbox("frida@sunny.example") }),
    told("imap-off", Mailbox { imap_off: true, ..mailbox("gustav@sunny.example") }),
    told("wrong-certificate", mailbox("hanna@harbour.example")),
    told("silent", mailbox("ivan@snail.example")),
    Told { by_hand: Some("shed.garden.example"), ..told("by-hand", mailbox("jana@garden.example")) },
    told("no-encryption", mailbox("karl@postcard.example")),
];

const fn told(id: &'static str, mailbox: Mailbox) -> Told {
    Told { id, mailbox, by_hand: None }
}

/// All stories, the easiest first.
pub(super) fn stories() -> Vec<Story> {
    let story = |told: &Told| Story {
        id: told.id,
        address: told.mailbox.address.to_owned(),
        password: PASSWORD.to_owned(),
        by_hand: told.by_hand.map(str::to_owned),
    };
    STORIES.iter().map(story).collect()
}

/// The mailboxes of all stories at `domain`.
pub(super) fn mailboxes(domain: &str) -> impl Iterator<Item = Mailbox> {
    STORIES.iter().map(|told| told.mailbox).filter(move |mailbox| mailbox.address.rsplit_once('@').is_some_and(|(_, own)| own == domain))
}
