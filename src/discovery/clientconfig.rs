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
mod tests {
    use super::*;

    fn address() -> Address {
        Address::parse("anna@example.org").unwrap()
    }

    fn document(servers: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><displayName>Example &amp; Co</displayName>{servers}</emailProvider></clientConfig>"
        )
    }

    fn block(tag: &str, kind: &str, host: &str, port: &str, socket: &str, more: &str) -> String {
        format!("<{tag} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>{more}</{tag}>")
    }

    const GOOD: &str =
        "<incomingServer type='imap'><hostname>good.example.org</hostname><port>993</port><socketType>SSL</socketType></incomingServer>";

    #[test]
    fn a_whole_document_is_read() {
        let servers = format!(
            "{}{}{}<documentation url=\"https://help.example.org/\"/><webMail><loginPage url='https://mail.example.org/'/></webMail>",
            block(
                "incomingServer",
                "imap",
                "imap.%EMAILDOMAIN%",
                "993",
                "SSL",
                "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication><authentication>OAuth2</authentication>"
            ),
            block(
                "incomingServer",
                "pop3",
                "pop.example.org",
                "110",
                "STARTTLS",
                "<username>%EMAILLOCALPART%</username><pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>"
            ),
            block("outgoingServer", "smtp", "smtp.example.org", "25", "plain", "<authentication>none</authentication>"),
        );
        let config = read(document(&servers).as_bytes(), &address()).unwrap();
        let urls: Vec<_> = config.servers.iter().map(|s| (s.protocol.word(), s.host.as_str(), s.port.get(), s.security.word())).collect();
        assert_eq!(
            urls,
            [
                ("imap", "imap.example.org", 993, "tls"),
                ("pop3", "pop.example.org", 110, "starttls"),
                ("smtp", "smtp.example.org", 25, "none")
            ]
        );
        assert_eq!(config.servers[0].auth, [AuthMethod::PasswordCleartext, AuthMethod::OAuth2]);
        assert_eq!(config.servers[0].username, None, "the whole address needs no name of its own");
        assert_eq!(config.servers[1].username.as_ref().unwrap().as_str(), "anna");
        assert_eq!((config.name.as_deref(), config.documentation.as_deref()), (Some("Example & Co"), Some("https://help.example.org/")));
        assert_eq!(config.webmail.as_deref(), Some("https://mail.example.org/"));
    }

    #[test]
    fn one_bad_server_never_costs_the_good_one() {
        for bad in [
            block("incomingServer", "jmap", "x.example.org", "443", "SSL", ""),
            block("incomingServer", "imap", "x.example.org", "0", "SSL", ""),
            block("incomingServer", "imap", "x.example.org", "", "SSL", ""),
            block("incomingServer", "imap", "not a host", "993", "SSL", ""),
            block("incomingServer", "imap", "x.example.org", "993", "rot13", ""),
            block("incomingServer", "imap", "x.example.org", "993", "SSL", "<authentication>telepathy</authentication>"),
            block("incomingServer", "imap", "x.example.org", "993", "SSL", "<username>a&#10;b</username>"),
            "<incomingServer/>".into(),
            "<incomingServer type='imap'><hostname/></incomingServer>".into(),
            "<addressBook type='carddav'><username>u</username></addressBook>".into(),
            "<!-- <incomingServer type='imap'> -->".into(),
            "<enable visiturl='https://x.example/'><instruction>Do</instruction></enable>".into(),
        ] {
            let config = read(document(&format!("{bad}{GOOD}")).as_bytes(), &address()).unwrap();
            assert_eq!(config.servers.len(), 1, "{bad}");
            assert_eq!(config.servers[0].host.as_str(), "good.example.org", "{bad}");
        }
    }

    #[test]
    fn spelling_is_taken_as_it_comes() {
        for (socket, expected) in [
            (" ssl ", Security::Tls),
            ("TLS", Security::Tls),
            ("StartTLS", Security::StartTls),
            ("<![CDATA[SSL]]>", Security::Tls),
            ("x</socketType><socketType>SSL", Security::Tls),
        ] {
            let config =
                read(document(&block("incomingServer", "IMAP", " x.example.org ", " 993 ", socket, "")).as_bytes(), &address()).unwrap();
            assert_eq!(config.servers[0].security, expected, "{socket}");
        }
        let latin = document(GOOD)
            .replace("Example &amp;", "Caf\u{1}")
            .into_bytes()
            .into_iter()
            .map(|b| if b == 1 { 0xE9 } else { b })
            .collect::<Vec<_>>();
        assert_eq!(read(&latin, &address()).unwrap().name.as_deref(), Some("Café Co"));
        let marked = format!("\u{FEFF}\n{}", document(GOOD));
        assert_eq!(read(marked.as_bytes(), &address()).unwrap().servers.len(), 1);
    }

    #[test]
    fn what_is_no_autoconfig_says_nothing() {
        for (bytes, error) in [
            (&b"<!DOCTYPE html><html><body>404"[..], ReadError::OtherDocument),
            (b"", ReadError::OtherDocument),
            (b"hello", ReadError::OtherDocument),
            (b"<clientConfig/>", ReadError::OtherDocument),
            (b"<clientConfig><emailProvider", ReadError::Broken),
            (b"\xFF\xFE\x00", ReadError::OtherDocument),
        ] {
            assert_eq!(read(bytes, &address()), Err(error), "{bytes:?}");
        }
        let deep = "<a>".repeat(100_000);
        assert_eq!(read(format!("<clientConfig>{deep}").as_bytes(), &address()), Err(ReadError::Broken));
    }

    #[test]
    fn what_is_shown_of_a_provider_is_a_name_and_a_page() {
        let provider = |name: &str, url: &str| {
            let more = format!("<documentation url=\"{url}\"/>{GOOD}");
            let config = read(document(&more).replace("Example &amp; Co", name).as_bytes(), &address()).unwrap();
            (config.name.unwrap_or_default(), config.documentation)
        };
        let page = "https://example.org/?a=1&amp;b=2";
        assert_eq!(provider("Ex&#27;[2J&#x202E;", page), ("Ex\u{FFFD}[2J\u{FFFD}".into(), Some("https://example.org/?a=1&b=2".into())));
        assert_eq!(provider(&"n".repeat(500), page).0.len(), 100);
        for url in [
            "http://example.org/",
            "https://example.org/&#27;[2J",
            "https://ex&#x202E;ample.org/",
            "https://a b",
            &format!("https://{}", "a".repeat(500)),
        ] {
            assert_eq!(provider("x", url).1, None, "{url}");
        }
    }

    #[test]
    fn a_server_receives_or_sends_as_it_is_named_and_a_method_stands_once() {
        let kinds = |tag, kind| {
            read(document(&(block(tag, kind, "x.example.org", "1", "SSL", "") + GOOD)).as_bytes(), &address()).unwrap().servers.len()
        };
        assert_eq!(
            [
                kinds("incomingServer", "pop3"),
                kinds("outgoingServer", "smtp"),
                kinds("incomingServer", "smtp"),
                kinds("outgoingServer", "imap")
            ],
            [2, 2, 1, 1]
        );
        let methods = "<authentication>OAuth2</authentication><authentication>plain</authentication>".repeat(1000);
        let config =
            read(document(&block("incomingServer", "imap", "x.example.org", "993", "SSL", &methods)).as_bytes(), &address()).unwrap();
        assert_eq!(config.servers[0].auth, [AuthMethod::OAuth2, AuthMethod::PasswordCleartext]);
    }

    #[test]
    fn no_document_is_a_panic_and_what_is_read_can_be_believed() {
        let whole = document(&format!(
            "<documentation url=\"https://help.example.org/?a&amp;b\"/><!-- c --><![CDATA[x]]>{GOOD}{}<webMail><loginPage url='https://m.example.org/'/></webMail>",
            block(
                "outgoingServer",
                "smtp",
                "smtp.%EMAILDOMAIN%",
                "587",
                "STARTTLS",
                "<username>%EMAILLOCALPART%&#64;x</username><authentication>plain</authentication>"
            )
        ));
        let whole = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY a 'b'>]>{whole}");
        let cuts = (0..whole.len()).map(|end| whole.as_bytes()[..end].to_vec());
        let flips = (0..whole.len()).flat_map(|at| {
            [0, b'<', b'>', b'&', b'"', 0x80, 0xFF].map(|byte| {
                let mut bytes = whole.clone().into_bytes();
                bytes[at] = byte;
                bytes
            })
        });
        let mutated = crate::account::mutations::mutations(&whole, 3000).map(String::into_bytes);
        let mut good = 0;
        for bytes in cuts.chain(flips).chain(mutated) {
            let Ok(config) = read(&bytes, &address()) else { continue };
            good += 1;
            assert!(config.servers.len() <= 2);
            for text in config.name.iter().chain(&config.documentation).chain(&config.webmail) {
                assert_eq!(&shown(text, PAGE), text, "{}", String::from_utf8_lossy(&bytes));
            }
        }
        assert!(good > 5000, "{good}");
    }

    #[test]
    fn entities_are_never_expanded() {
        let bomb = "<!DOCTYPE x [<!ENTITY a 'imap'><!ENTITY b '&a;&a;&a;&a;'>]><clientConfig><emailProvider><displayName>&b;X</displayName>"
            .to_owned()
            + GOOD + "</emailProvider></clientConfig>";
        assert_eq!(read(bomb.as_bytes(), &address()).unwrap().name.as_deref(), Some("X"));
    }

    #[test]
    fn exchange_servers_are_told() {
        let config =
            read(document(&block("incomingServer", "exchange", "ex.example.org", "443", "SSL", "")).as_bytes(), &address()).unwrap();
        assert!(config.exchange && config.servers.is_empty());
    }
}
