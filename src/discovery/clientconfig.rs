//! Reading autoconfig documents (`config-v1.1.xml`, draft-ietf-mailmaint-autoconfig).
//!
//! Read as events, tolerantly: an unknown element, server type, socket type or authentication costs at most the one
//! server it stands in, never the document. Entities are never expanded.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::account::{Address, AuthMethod, Host, LoginName, Port, Protocol, Security, Server, shown};

/// How deep elements may nest. Real documents stay below 8.
const DEPTH: usize = 64;
/// How many servers are taken from one document.
const SERVERS: usize = 64;

/// How much of a provider's name is taken, in characters.
const NAME: usize = 100;
/// The longest address of a web page that is shown, in bytes.
const PAGE: usize = 500;

/// What an autoconfig document says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ClientConfig {
    /// In the document's order, which is its order of preference.
    pub servers: Vec<Server>,
    /// The provider's name.
    pub name: Option<String>,
    /// The first documentation page.
    pub documentation: Option<String>,
    /// Where mail can be read in a browser.
    pub webmail: Option<String>,
    /// A server for Exchange or the like was named.
    pub exchange: bool,
}

/// Why a document says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum ReadError {
    /// The root element is another one: a web page, as a rule.
    #[error("not an autoconfig document")]
    OtherDocument,
    /// Not well-formed, or nested without end.
    #[error("broken XML")]
    Broken,
}

/// One server while it is being read.
#[derive(Default)]
struct Draft {
    kind: String,
    /// Named as a server to send through.
    sends: bool,
    hostname: Option<String>,
    port: Option<String>,
    sockets: Vec<String>,
    username: Option<String>,
    auth: Vec<String>,
}

/// Reads a document for `address`, whose parts fill the placeholders.
pub(super) fn read(bytes: &[u8], address: &Address) -> Result<ClientConfig, ReadError> {
    let text = decode(bytes);
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}').trim_start());
    reader.config_mut().check_end_names = false;
    let mut document = Document { config: ClientConfig::default(), path: Vec::new(), draft: None, text: String::new(), address };
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
            Ok(Event::Eof) => break,
            Ok(_) => {}
            // What was read before the break is good; a document that breaks before any server is not.
            Err(_) if !document.config.servers.is_empty() => break,
            Err(_) => return Err(ReadError::Broken),
        }
    }
    match document.config {
        config if config == ClientConfig::default() => Err(ReadError::OtherDocument),
        config => Ok(config),
    }
}

/// Whether these bytes are something else altogether.
pub(super) fn is_other_document(bytes: &[u8]) -> bool {
    !String::from_utf8_lossy(bytes).contains("<clientConfig")
}

/// UTF-8, or else the bytes as ISO-8859-1: host names and ports are ASCII in either.
fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The five predefined entities and character references; any other stands for nothing.
fn resolve(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_predefined_entity(&reference.xml10_content()).unwrap_or_default().to_owned(),
    }
}

struct Document<'a> {
    config: ClientConfig,
    path: Vec<String>,
    draft: Option<Draft>,
    text: String,
    address: &'a Address,
}

impl Document<'_> {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let name = element.local_name().as_ref().to_owned();
        let attribute = |key: &str| {
            let value = element.try_get_attribute(key).ok().flatten()?.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some(value.trim().to_owned())
        };
        match (self.path.len(), name.as_str()) {
            (0, "clientConfig") => {}
            (0, _) => return Err(ReadError::OtherDocument),
            (DEPTH.., _) => return Err(ReadError::Broken),
            (_, "incomingServer" | "outgoingServer") if self.is_provider() => {
                let kind = attribute("type").unwrap_or_default().to_ascii_lowercase();
                self.draft = Some(Draft { kind, sends: name == "outgoingServer", ..Draft::default() });
            }
            (_, "documentation") if self.is_provider() && self.config.documentation.is_none() => {
                self.config.documentation = attribute("url").filter(|url| is_page(url));
            }
            (_, "loginPage") if self.path.last().is_some_and(|parent| parent == "webMail") && self.config.webmail.is_none() => {
                self.config.webmail = attribute("url").filter(|url| is_page(url));
            }
            _ => {}
        }
        self.text.clear();
        self.path.push(name);
        Ok(())
    }

    fn is_provider(&self) -> bool {
        self.path.last().is_some_and(|parent| parent == "emailProvider")
    }

    fn close(&mut self) {
        let Some(name) = self.path.pop() else { return };
        let value = self.text.trim().to_owned();
        self.text.clear();
        if let Some(draft) = &mut self.draft {
            match (self.path.len(), name.as_str()) {
                (2, "incomingServer" | "outgoingServer") => self.finish(),
                (3, "hostname") => fill(&mut draft.hostname, value),
                (3, "port") => fill(&mut draft.port, value),
                (3, "username") => fill(&mut draft.username, value),
                (3, "socketType") => draft.sockets.push(value.to_ascii_lowercase()),
                (3, "authentication") => draft.auth.push(value),
                _ => {}
            }
        } else if name == "displayName" && self.is_provider() && !value.is_empty() && self.config.name.is_none() {
            self.config.name = Some(shown(&value, NAME));
        }
    }

    fn finish(&mut self) {
        let Some(draft) = self.draft.take() else { return };
        if matches!(draft.kind.as_str(), "exchange" | "ews" | "activesync" | "graph") {
            self.config.exchange = true;
        }
        if let Some(server) = server(&draft, self.address)
            && self.config.servers.len() < SERVERS
        {
            self.config.servers.push(server);
        }
    }
}

/// Whether `url` can be shown to a person as the provider's page.
fn is_page(url: &str) -> bool {
    url.starts_with("https://") && url.len() <= PAGE && url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

/// The first value that says something stands.
fn fill(field: &mut Option<String>, value: String) {
    if field.is_none() && !value.is_empty() {
        *field = Some(value);
    }
}

/// The server of a draft, unless a part is missing or cannot be one.
fn server(draft: &Draft, address: &Address) -> Option<Server> {
    let protocol: Protocol = draft.kind.parse().ok()?;
    if draft.sends != (protocol == Protocol::Smtp) {
        return None;
    }
    let security = draft.sockets.iter().find_map(|socket| match socket.as_str() {
        "ssl" | "tls" => Some(Security::Tls),
        "starttls" => Some(Security::StartTls),
        "plain" => Some(Security::None),
        _ => None,
    })?;
    let host = Host::parse(&substitute(draft.hostname.as_deref()?, address)).ok()?;
    let port: Port = draft.port.as_deref()?.parse().ok()?;
    let username = match &draft.username {
        Some(username) => Some(LoginName::parse(&substitute(username, address)).ok()?),
        None => None,
    };
    let mut auth: Vec<AuthMethod> = Vec::new();
    for method in draft.auth.iter().filter_map(|word| auth_method(word)) {
        if !auth.contains(&method) {
            auth.push(method);
        }
    }
    // Methods were named, and none of them is known: this server is not for us.
    if auth.is_empty() && draft.auth.iter().any(|word| !word.is_empty()) {
        return None;
    }
    Some(Server { protocol, host, port, security, auth, username: username.filter(|name| name.as_str() != address.as_typed()) })
}

/// The format's words for authentication, with the older ones.
fn auth_method(word: &str) -> Option<AuthMethod> {
    match word.to_ascii_lowercase().as_str() {
        "plain" => Some(AuthMethod::PasswordCleartext),
        "secure" => Some(AuthMethod::PasswordEncrypted),
        "oauth" => Some(AuthMethod::OAuth2),
        word => AuthMethod::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(word)),
    }
}

fn substitute(text: &str, address: &Address) -> String {
    let typed = address.as_typed();
    let domain = typed.rsplit_once('@').map_or("", |(_, domain)| domain);
    text.replace("%EMAILADDRESS%", &typed)
        .replace("%EMAILLOCALPART%", address.local())
        .replace("%EMAILDOMAIN%", domain)
        .replace("%EMAILHOSTNAME%", domain)
}

#[cfg(test)]
mod tests;
