//! Reading Autodiscover answers (MS-OXDSCLI, section 2.2.4): bytes and the address asked for, to a typed answer.
//!
//! Read as events, tolerantly: elements by their local name in any case, whatever the namespace says (generators swap the two
//! namespaces, and write https into them); what is unknown is passed over; what cannot be valid costs the one protocol it
//! stands in. Entities are never expanded, depth and numbers are bounded. `TTL` says how long an answer may be kept; none is.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::protocol::{Offer, Protocol};
use crate::account::{Address, Protocol as Kind, Receive, Server, shown};
use crate::discovery::ServiceKind;
use crate::discovery::clientconfig::encoding;

/// How deep elements may nest. Exchange's own answers stay below 12.
const DEPTH: usize = 64;
/// How many protocols are taken from one answer. Exchange's own answers stay below 10.
const PROTOCOLS: usize = 64;
/// How much of an error's number is told, in characters.
const CODE: usize = 10;

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// The service knows no answer; its number for why (500, 501, 600, 601).
    Error(String),
    /// Settings, and where to ask instead, if the answer wants that.
    Account(Settings, Option<Redirect>),
}

/// Where to ask instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Redirect {
    /// The same at another place.
    Url(String),
    /// For another address.
    Address(Address),
}

/// The settings of an account.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// In the answer's order, which is its order of preference.
    pub servers: Vec<Server>,
    /// Which, and its place.
    pub services: Vec<(ServiceKind, String)>,
    /// Where mail can be read in a browser.
    pub webmail: Option<String>,
    /// Which of IMAP and POP3 comes first, where both are there.
    pub prefers: Option<Receive>,
}

impl Settings {
    /// Whether they name nothing that could be used or told.
    pub(super) fn is_empty(&self) -> bool {
        self.servers.is_empty() && self.services.is_empty()
    }
}

/// Why an answer says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ReadError {
    /// The root element is another one: a web page, as a rule.
    #[error("not an Autodiscover document")]
    OtherDocument,
    /// Not well-formed, or nested without end.
    #[error("broken XML")]
    Broken,
}

/// Reads an answer to the question for `address`.
pub(super) fn read(bytes: &[u8], address: &Address) -> Result<Reply, ReadError> {
    let text = encoding::decode(bytes);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_dangling_amp = true;
    let mut document = Document::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => document.open(&element)?,
            Ok(Event::Empty(element)) => {
                document.open(&element)?;
                document.close();
            }
            Ok(Event::End(_)) => document.close(),
            Ok(Event::Text(text)) => document.text.push_str(&text.xml10_content()),
            Ok(Event::CData(text)) => document.text.push_str(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => document.text.push_str(&resolve(&reference)),
            Ok(Event::Eof) if document.is_autodiscover => break,
            Ok(Event::Eof) => return Err(ReadError::OtherDocument),
            Ok(_) => {}
            // What was read before the break is good; a document that breaks before any protocol is not.
            Err(_) if !document.protocols.is_empty() => break,
            Err(_) => return Err(ReadError::Broken),
        }
    }
    Ok(document.reply(address))
}

/// The five predefined entities and character references; any other stands for nothing.
fn resolve(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_predefined_entity(&reference.xml10_content()).unwrap_or_default().to_owned(),
    }
}

#[derive(Default)]
struct Document {
    is_autodiscover: bool,
    /// The local names of the elements that are open, in lower case.
    path: Vec<String>,
    text: String,
    /// The protocol being read, and how deep its element lies.
    draft: Option<(usize, Protocol)>,
    protocols: Vec<Protocol>,
    action: Option<String>,
    redirect_url: Option<String>,
    redirect_address: Option<String>,
    error: Option<String>,
}

impl Document {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let name = element.local_name().as_ref().to_ascii_lowercase();
        let parent = self.path.last().map_or("", String::as_str);
        match (self.path.len(), name.as_str()) {
            (0, "autodiscover") => self.is_autodiscover = true,
            (0, _) => return Err(ReadError::OtherDocument),
            (DEPTH.., _) => return Err(ReadError::Broken),
            _ => {}
        }
        // Exchange answers have protocols within protocols, which say the same again; ActiveSync answers call them servers.
        let is_protocol = name == "protocol" || (name == "server" && parent == "settings");
        if is_protocol && self.draft.is_none() {
            self.draft = Some((self.path.len(), Protocol::of_type(attribute(element, "Type"))));
        }
        self.text.clear();
        self.path.push(name);
        Ok(())
    }

    fn close(&mut self) {
        let Some(name) = self.path.pop() else { return };
        let value = std::mem::take(&mut self.text);
        let value = value.trim();
        let parent = self.path.last().map_or("", String::as_str);
        match (&mut self.draft, name.as_str()) {
            (Some((at, _)), _) if *at >= self.path.len() => {
                let finished = self.draft.take().map(|(_, protocol)| protocol);
                self.protocols.extend(finished.filter(|_| self.protocols.len() < PROTOCOLS));
            }
            (Some((at, protocol)), _) => match self.path.len() - *at {
                1 => protocol.set(&name, value),
                2 if name == "owaurl" => protocol.set_webmail(value, parent == "external"),
                _ => {}
            },
            (None, "action") => fill(&mut self.action, &value.to_ascii_lowercase()),
            (None, "redirecturl") => fill(&mut self.redirect_url, value),
            (None, "redirectaddr") => fill(&mut self.redirect_address, value),
            (None, "errorcode") => fill(&mut self.error, &shown(value, CODE)),
            _ => {}
        }
    }

    fn reply(self, address: &Address) -> Reply {
        let settings = settings(&self.protocols, address);
        let url = self.redirect_url.map(Redirect::Url);
        let other = self.redirect_address.and_then(|text| Address::parse(&text).ok()).map(Redirect::Address);
        // Settings and a redirect can stand in one answer: the action decides, and without one the settings do.
        let redirect = match self.action.as_deref() {
            Some("redirectaddr") => other.or(url),
            Some("redirecturl") => url.or(other),
            _ if settings.is_empty() => url.or(other),
            _ => None,
        };
        match self.error {
            Some(code) if settings.is_empty() && redirect.is_none() => Reply::Error(code),
            _ => Reply::Account(settings, redirect),
        }
    }
}

fn attribute(element: &BytesStart<'_>, key: &str) -> Option<String> {
    let value = element.try_get_attribute(key).ok().flatten()?.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.trim().to_owned())
}

/// The first value that says something stands.
pub(super) fn fill(field: &mut Option<String>, value: &str) {
    if field.is_none() && !value.is_empty() {
        *field = Some(value.to_owned());
    }
}

fn settings(protocols: &[Protocol], address: &Address) -> Settings {
    let mut settings = Settings::default();
    for protocol in protocols {
        let Offer { server, services, webmail } = protocol.offer(address);
        settings.servers.extend(server);
        for service in services {
            if !settings.services.contains(&service) {
                settings.services.push(service);
            }
        }
        settings.webmail = settings.webmail.take().or(webmail);
    }
    // A service that has a place needs not be told again without one.
    let placed: Vec<ServiceKind> = settings.services.iter().filter(|(_, place)| !place.is_empty()).map(|(kind, _)| *kind).collect();
    settings.services.retain(|(kind, place)| !place.is_empty() || !placed.contains(kind));
    log_in_to_send_as_to_receive(&mut settings.servers, protocols);
    settings.prefers = prefers(&settings.servers);
    settings
}

/// `UsePOPAuth`: a server for sending without a name of its own takes the one for receiving.
fn log_in_to_send_as_to_receive(servers: &mut [Server], protocols: &[Protocol]) {
    let name = servers.iter().filter(|server| server.protocol != Kind::Smtp).find_map(|server| server.username.clone());
    if protocols.iter().any(Protocol::sends_as_it_receives) {
        for server in servers.iter_mut().filter(|server| server.protocol == Kind::Smtp && server.username.is_none()) {
            server.username.clone_from(&name);
        }
    }
}

fn prefers(servers: &[Server]) -> Option<Receive> {
    let place = |kind| servers.iter().position(|server| server.protocol == kind);
    let (imap, pop3) = (place(Kind::Imap)?, place(Kind::Pop3)?);
    Some(if imap < pop3 { Receive::Imap } else { Receive::Pop3 })
}

#[cfg(test)]
mod tests;
