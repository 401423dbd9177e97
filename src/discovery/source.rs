//! What a source can say. It reports; it never decides.

use super::Provider;
use super::guide::{Guide, Service};
use crate::account::{Found, Protocol, Receive, Security, Trust};

/// What a source names.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub servers: Vec<Found>,
    pub provider: Option<Provider>,
    pub services: Vec<Service>,
    pub guide: Guide,
    /// Which of IMAP and POP3 it puts first, where it puts one before the other.
    pub prefers: Option<Receive>,
    /// Where the answer came from in the end, where that is not where it was asked for.
    pub via: Option<String>,
    /// What it says is decidedly not offered: nobody is to guess it.
    pub vetoes: Vec<(Protocol, Security)>,
}

impl Answer {
    /// The same, as anybody on the way could have given it: whom to ask consent for, and no pages to send people to.
    pub(super) fn distrusted(mut self) -> Self {
        self.servers.iter_mut().for_each(|found| found.trust = Trust::Unauthenticated);
        self.services.iter_mut().for_each(|service| service.trust = Trust::Unauthenticated);
        self.guide = Guide::default();
        if let Some(provider) = &mut self.provider {
            (provider.help, provider.webmail) = (None, None);
        }
        self
    }

    /// Whether anything in it can be believed.
    pub(super) fn is_believed(&self) -> bool {
        let servers = self.servers.iter().map(|found| found.trust);
        servers.chain(self.services.iter().map(|service| service.trust)).any(|trust| trust == Trust::Authenticated)
    }

    /// Whether it names anything at all.
    pub(super) fn is_empty(&self) -> bool {
        self.servers.is_empty() && self.services.is_empty()
    }
}

/// What a source says.
#[derive(Debug)]
pub(super) enum Said {
    Found(Box<Answer>),
    /// It knows nothing. With a technical word on how it said so.
    Nothing(String),
    /// It did not say anything that can be used. With a technical word on why.
    Failed(String),
}

/// What a source says, and what it was really asked where that was not known beforehand.
#[derive(Debug)]
pub(super) struct Reply {
    pub asked: Option<String>,
    pub said: Said,
}

impl From<Said> for Reply {
    fn from(said: Said) -> Self {
        Self { asked: None, said }
    }
}
