//! Where messages live and who can see them, to be drawn: this person's places, not everybody's.

use serde::Serialize;

use super::Question;
use super::way::Facts;
use crate::account::{Leave, Receive};

/// A place where mail is, or can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The provider's server.
    Provider,
    /// This computer.
    ThisComputer,
    /// Other devices, and other people's.
    OtherDevices,
    /// A browser, anywhere.
    Browser,
}

impl Place {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Provider, Self::ThisComputer, Self::OtherDevices, Self::Browser];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::ThisComputer => "this-computer",
            Self::OtherDevices => "other-devices",
            Self::Browser => "browser",
        }
    }
}

/// How much of the mail is in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// What has not been fetched yet.
    New,
    /// What came in the last days.
    Recent,
    /// What ever came, but not what was sent from this computer, nor its folders.
    Received,
    /// All of it, with folders and sent mail.
    All,
}

impl Holds {
    /// All of them, from little to much.
    pub const ALL: [Self; 4] = [Self::New, Self::Recent, Self::Received, Self::All];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Recent => "recent",
            Self::Received => "received",
            Self::All => "all",
        }
    }
}

/// What goes on between the server and a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// Both show the same, whichever changes it.
    InStep,
    /// Mail is fetched, and lives here from then on.
    Fetches,
    /// What is on the server is looked at.
    Shows,
}

/// What is seen in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Seen {
    /// Where.
    pub place: Place,
    /// How much.
    pub holds: Holds,
    /// How it comes there.
    pub link: Link,
}

/// Where messages live and who can see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// What stays on the provider's server.
    pub server: Holds,
    /// Who sees how much: this computer first.
    pub seen: Vec<Seen>,
}

/// Other devices and the browser are in it only where there are any, as far as is known.
pub(super) fn picture(receive: Receive, leave: Leave, facts: &Facts<'_>) -> Picture {
    let server = match (receive, leave) {
        (Receive::Imap, _) => Holds::All,
        (Receive::Pop3, Leave::Ever) => Holds::Received,
        (Receive::Pop3, Leave::Days(_)) => Holds::Recent,
        (Receive::Pop3, Leave::Never) => Holds::New,
    };
    let own = if receive == Receive::Imap { Link::InStep } else { Link::Fetches };
    let others = if receive == Receive::Imap { Link::InStep } else { Link::Shows };
    let mut seen = vec![Seen { place: Place::ThisComputer, holds: Holds::All, link: own }];
    if facts.yes(Question::SeveralDevices) {
        seen.push(Seen { place: Place::OtherDevices, holds: server, link: others });
    }
    if facts.yes(Question::Webmail) {
        seen.push(Seen { place: Place::Browser, holds: server, link: Link::Shows });
    }
    Picture { server, seen }
}
