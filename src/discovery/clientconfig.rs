//! Reading autoconfig documents (`config-v1.1.xml`, draft-ietf-mailmaint-autoconfig).
//!
//! Four steps, one file each: bytes become text (`encoding`), text becomes elements whose nesting is repaired
//! (`markup`), elements become sections (`document`), a section becomes a server or a service (`section`).
//!
//! Each step is tolerant: what is unknown, repeated, empty or broken costs at most the one section it stands in, never
//! the document. Entities are never expanded.

mod document;
pub(super) mod encoding;
mod markup;
mod section;
mod words;

use super::guide::{Guide, ServiceKind};
use crate::account::{Address, Receive, Server};
pub(super) use words::Placeholders;

/// What an autoconfig document says, in its own order, which is its order of preference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClientConfig {
    /// The provider's name.
    pub name: Option<String>,
    /// The servers that can be used.
    pub servers: Vec<Server>,
    /// What else is offered, and where: an https URL, `HOST:PORT`, a host, or nothing where the document names no place.
    pub services: Vec<(ServiceKind, String)>,
    /// Which of IMAP and POP3 stands first, where both are there.
    pub prefers: Option<Receive>,
    /// Pages for people, and what POP3 is to do.
    pub guide: Guide,
}

/// Why a document says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The root element is another one: a web page, as a rule. Or nothing stands in it.
    #[error("not an autoconfig document")]
    OtherDocument,
    /// It breaks before it says anything.
    #[error("broken XML")]
    Broken,
}

/// Reads a document for `address`, whose parts fill the placeholders.
///
/// Takes any bytes: the content type a web server gives is not asked for, the root element is.
///
/// # Errors
/// [`ReadError`] when nothing at all can be read. A document with neither servers nor services is no error.
pub fn read(bytes: &[u8], address: &Address) -> Result<ClientConfig, ReadError> {
    let text = encoding::decode(bytes);
    let markup = markup::parse(&text);
    let config = document::read(&markup, address).ok_or(ReadError::OtherDocument)?;
    match config {
        config if config != ClientConfig::default() => Ok(config),
        _ if markup.broken => Err(ReadError::Broken),
        _ => Err(ReadError::OtherDocument),
    }
}

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
