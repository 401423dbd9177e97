//! What goes over the network, written down as it happens, for whoever wants to judge more than the answer: each web address with its status
//! and content type, each record of the DNS. No secret can be in it: only what was asked for and what came is kept.

use std::sync::{Arc, Mutex, PoisonError};

use super::{DnsError, FetchError, Net, Srv};

/// How many things are written down. A question comes to a tenth of it.
const NOTED: usize = 200;

/// One thing that went over the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// A web server was asked.
    Web(Visit),
    /// The DNS was asked for SRV records.
    Srv {
        /// The name.
        name: String,
        /// The records, in the order to try them.
        answer: Result<Vec<Srv>, DnsError>,
    },
    /// The DNS was asked for texts.
    Txt {
        /// The name.
        name: String,
        /// The texts.
        answer: Result<Vec<String>, DnsError>,
    },
}

/// One question to one web server; where it redirects to is a visit of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The URL.
    pub url: String,
    /// Whether something was sent along (POST).
    pub post: bool,
    /// What came, or why nothing did.
    pub came: Result<Came, FetchError>,
}

/// What a web server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// The status.
    pub status: u16,
    /// The content type, as the server writes it.
    pub content_type: Option<String>,
    /// Where it redirects to, as the server writes it.
    pub location: Option<String>,
    /// The document, where it is one and was read whole.
    pub bytes: Option<Vec<u8>>,
}

/// What was written down so far.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Mutex<Vec<Noted>>>);

impl Watch {
    /// All of it, in the order in which it ended.
    #[must_use]
    pub fn noted(&self) -> Vec<Noted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn with(&self, change: impl FnOnce(&mut Vec<Noted>)) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.len() < NOTED {
            change(&mut noted);
        }
    }
}

impl Net {
    /// The same network, and what goes over it from here.
    #[must_use]
    pub fn watched(&self) -> (Self, Watch) {
        let watch = Watch::default();
        (Self(self.0.clone(), Some(watch.clone())), watch)
    }

    /// Writes something down, if somebody watches.
    pub(super) fn note(&self, noted: impl FnOnce() -> Noted) {
        if let Some(watch) = &self.1 {
            watch.with(|all| all.push(noted()));
        }
    }

    /// Adds the document to the last visit of `url`, if somebody watches.
    pub(super) fn note_document(&self, url: &str, bytes: &[u8]) {
        let Some(watch) = &self.1 else { return };
        watch.with(|all| {
            let visit = all.iter_mut().rev().find_map(|noted| match noted {
                Noted::Web(visit) if visit.url == url => visit.came.as_mut().ok(),
                _ => None,
            });
            if let Some(came) = visit {
                came.bytes = Some(bytes.to_vec());
            }
        });
    }
}
