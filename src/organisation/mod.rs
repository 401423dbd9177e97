//! What an organisation has prepared for its people: `mailwright.toml` names it, its servers, whom to call.
//!
//! `file` reads the text at the border into types that cannot be wrong, `logo` the picture, and `place` says where the file is
//! looked for and who may have written it; `draft` writes one: whoever writes it decides which servers get the passwords.

mod draft;
mod error;
mod file;
mod logo;
mod place;

use std::sync::Arc;

use crate::account::{Address, Domain, OAuthClient};
use crate::discovery::Prepared;
use crate::profile::{CLIENTS, Client};

pub use draft::{Draft, DraftClient, DraftHelp, DraftServer, written};
pub use error::{Fault, FileError};
pub use logo::{Logo, LogoError};
pub use place::{VARIABLE, find};

/// What an organisation has prepared.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// What it is called.
    pub name: String,
    /// Its picture.
    pub logo: Option<Logo>,
    /// The language of its people, where they ask for no other.
    pub language: Option<String>,
    /// The domains of its addresses.
    pub domains: Vec<Domain>,
    /// The servers of the addresses at its domains; none leaves them to be looked for.
    pub servers: Option<Arc<Prepared>>,
    /// Which mail programs it offers; never empty.
    pub clients: Vec<&'static Client>,
    /// Whom to call.
    pub help: Option<Help>,
    /// As whom this program asks its sign-in server for access to mail.
    pub oauth2: Option<OAuthClient>,
}

/// Whom to call. At least one way to reach them is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Who answers, such as a department; the organisation's own name where the file names nobody.
    pub name: String,
    /// Under which number.
    pub phone: Option<String>,
    /// Under which address.
    pub mail: Option<Address>,
    /// On which page; an https URL.
    pub web: Option<String>,
}

impl Organisation {
    /// Whether `address` is at one of its domains.
    #[must_use]
    pub fn has(&self, address: &Address) -> bool {
        self.domains.contains(address.domain())
    }

    /// As whom this program may ask `address` to sign in: only those at its own domains, so that no token for its servers gets to others.
    #[must_use]
    pub fn client_for(&self, address: &Address) -> Option<&OAuthClient> {
        self.oauth2.as_ref().filter(|_| self.has(address))
    }

    /// Its only domain, where it has one: what stands behind the `@` of nearly everybody who opens its program.
    #[must_use]
    pub fn only_domain(&self) -> Option<&Domain> {
        match self.domains.as_slice() {
            [domain] => Some(domain),
            _ => None,
        }
    }
}

/// The mail programs that are offered: the organisation's, else all there are.
#[must_use]
pub fn clients(organisation: Option<&Organisation>) -> Vec<&'static Client> {
    organisation.map_or_else(|| CLIENTS.iter().collect(), |organisation| organisation.clients.clone())
}

#[cfg(test)]
mod tests;
