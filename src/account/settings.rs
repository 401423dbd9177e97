//! Settings by how far they can be believed: *entered* by a person, *found* by discovery, *proved* by a login.

use serde::{Deserialize, Serialize};

use super::{Address, DisplayName, Folders, Groupware, LoginName, Receive, Server, Signature};

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The file that the person's organisation has prepared.
    Organisation,
    /// The provider directory built into the program.
    Directory,
    /// The domain's own autoconfig: `autoconfig.DOMAIN`, or where its TXT record points.
    Autoconfig,
    /// The domain's own autoconfig, below `DOMAIN/.well-known/`.
    Wellknown,
    /// The domain's own PACC document.
    Pacc,
    /// The domain's own Autodiscover.
    Autodiscover,
    /// The provider database of the Thunderbird project.
    Ispdb,
    /// DNS SRV records.
    Srv,
    /// What is known of whoever receives the domain's mail (its MX records).
    Mx,
    /// Servers that answered under usual names.
    Guess,
    /// The person.
    Manual,
}

impl Source {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 11] = [
        Self::Organisation,
        Self::Directory,
        Self::Autoconfig,
        Self::Wellknown,
        Self::Pacc,
        Self::Autodiscover,
        Self::Ispdb,
        Self::Srv,
        Self::Mx,
        Self::Guess,
        Self::Manual,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Directory => "directory",
            Self::Autoconfig => "autoconfig",
            Self::Wellknown => "wellknown",
            Self::Pacc => "pacc",
            Self::Autodiscover => "autodiscover",
            Self::Ispdb => "ispdb",
            Self::Srv => "srv",
            Self::Mx => "mx",
            Self::Guess => "guess",
            Self::Manual => "manual",
        }
    }
}

/// How far a finding can be believed before its server's certificate was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trust {
    /// Said over a channel that proves the address's own domain, or by a directory; or by the person.
    Authenticated,
    /// Anybody on the way could have said it: the names are shown and consent is asked first.
    Unauthenticated,
}

impl Trust {
    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Authenticated => "authenticated",
            Self::Unauthenticated => "unauthenticated",
        }
    }
}

/// A server as the person typed it. Believed, not proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered(pub Server);

/// A server that discovery found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The server.
    pub server: Server,
    /// Who named it.
    pub source: Source,
    /// How far that can be believed.
    pub trust: Trust,
}

impl From<Entered> for Found {
    fn from(Entered(server): Entered) -> Self {
        Self { server, source: Source::Manual, trust: Trust::Authenticated }
    }
}

/// A server that a login has proved. Only the live test makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved(Server);

impl Proved {
    /// For the live test alone, after the server accepted the login.
    pub(crate) fn by_login(server: Server) -> Self {
        Self(server)
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.0
    }
}

/// The server chosen for an account, proved or explicitly not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// A login has proved it.
    Proved(Proved),
    /// Nobody has logged in to it yet.
    Unproved(Server),
}

impl Chosen {
    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server {
        match self {
            Self::Proved(proved) => proved.server(),
            Self::Unproved(server) => server,
        }
    }

    /// Whether a login has proved it.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        matches!(self, Self::Proved(_))
    }
}

/// Another name or address to write mail under, with the same login.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The address that stands as the sender.
    pub address: Address,
    /// The name shown to others; the account's own where none is given.
    pub name: Option<DisplayName>,
}

/// A whole account, as profiles are made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The address.
    pub address: Address,
    /// The name shown to others, if one was given.
    pub name: Option<DisplayName>,
    /// Further names and addresses to write under, in the order they were added.
    pub identities: Vec<Identity>,
    /// With which protocol it receives.
    pub receive: Receive,
    /// The server it receives from; speaks the protocol of `receive`.
    pub incoming: Chosen,
    /// The server it sends through.
    pub outgoing: Chosen,
    /// Its folders with a use, where a login has shown them.
    pub folders: Folders,
    /// What is put below its messages.
    pub signature: Option<Signature>,
    /// The same person's calendars and address books.
    pub groupware: Groupware,
}

impl Account {
    /// As whom to log in to `server`: the name it gives, else the whole address.
    #[must_use]
    pub fn login<'a>(&'a self, server: &'a Server) -> std::borrow::Cow<'a, str> {
        login_for(server, &self.address)
    }

    /// Whether both servers were proved by a login.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        self.incoming.is_proved() && self.outgoing.is_proved()
    }
}

/// As whom `address` logs in to `server`: the name the server's settings give, else the whole address as typed.
pub(crate) fn login_for<'a>(server: &'a Server, address: &Address) -> std::borrow::Cow<'a, str> {
    server.username.as_ref().map(LoginName::as_str).map_or_else(|| address.as_typed().into(), Into::into)
}

/// The other name that `address` may be known by at the server found, should the first be refused: the part before the `@`.
///
/// Only where the source cannot say which (RFC 6186, section 4, has both tried, in this order): SRV records and guesses. All
/// other sources have a place for the login name, and mean the address where they leave it empty; so does a person.
pub(crate) fn second_login_for(found: &Found, address: &Address) -> Option<LoginName> {
    let is_said = found.server.username.is_some() || !matches!(found.source, Source::Srv | Source::Guess);
    if is_said { None } else { LoginName::parse(address.local()).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_name_is_for_sources_that_cannot_say_one() {
        let address = Address::parse("anna@example.org").unwrap();
        for source in Source::ALL {
            for url in ["imap://imap.example.org", "imap://a.n@imap.example.org"] {
                let found = Found { server: Server::parse_url(url).unwrap(), source, trust: Trust::Authenticated };
                let expected = matches!((source, url), (Source::Srv | Source::Guess, "imap://imap.example.org"));
                let second = second_login_for(&found, &address);
                assert_eq!(second.as_ref().map(LoginName::as_str), expected.then_some("anna"), "{source:?} {url}");
            }
        }
    }
}
