//! Reading a PACC document: tolerantly, so that what cannot be valid costs itself alone.

use serde_json::{Map, Value};

use crate::account::{AuthMethod, Host, Port, Protocol, Security, Server, shown};
use crate::discovery::url::is_https;
use crate::discovery::{Guide, OAuth2, Page, ServiceKind};

/// How much of a provider's name is taken, in characters. The draft allows 60.
const NAME: usize = 100;
/// The port of ManageSieve (RFC 5804).
const SIEVE: u16 = 4190;

/// The names of the protocols with a host. Sending is `smtp` until draft 02 and `submit` from draft 03 on (2026).
const MAIL: [(&str, Protocol); 4] =
    [("imap", Protocol::Imap), ("pop3", Protocol::Pop3), ("submit", Protocol::Smtp), ("smtp", Protocol::Smtp)];
/// The names of the protocols with a URL.
const WEB: [(&str, ServiceKind); 3] = [("jmap", ServiceKind::Jmap), ("caldav", ServiceKind::Caldav), ("carddav", ServiceKind::Carddav)];

/// What a document says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Document {
    pub servers: Vec<Server>,
    /// Which, and its place.
    pub services: Vec<(ServiceKind, String)>,
    /// The provider's name.
    pub name: Option<String>,
    pub guide: Guide,
}

impl Document {
    /// Whether no server takes a password.
    pub(super) fn only_tokens(&self) -> bool {
        !self.servers.is_empty() && self.servers.iter().all(|server| server.auth == [AuthMethod::OAuth2])
    }
}

type Fields = Map<String, Value>;

/// Reads a document; `None` when it is none.
pub(super) fn read(bytes: &[u8]) -> Option<Document> {
    let Ok(Value::Object(root)) = serde_json::from_slice(bytes) else { return None };
    let protocols = fields(&root, &["protocols"])?;
    let issuer = fields(&root, &["authentication", "oauth-public"]).and_then(|oauth| url(oauth, "issuer"));
    let auth = auth(&root, issuer.is_some());
    let mut document = Document { services: services(protocols), ..Document::default() };
    for (name, protocol) in MAIL {
        let is_known = document.servers.iter().any(|server| server.protocol == protocol);
        let server = || server(fields(protocols, &[name])?, protocol, auth.clone());
        document.servers.extend(if is_known { None } else { server() });
    }
    document.name = fields(&root, &["info", "provider"]).and_then(name);
    document.guide.oauth2 = issuer.map(|issuer| OAuth2 { issuer, ..OAuth2::default() }).into_iter().collect();
    let help = fields(&root, &["info", "help"]).and_then(|help| url(help, "documentation"));
    document.guide.documentation = help.map(|url| Page { url, ..Page::default() }).into_iter().collect();
    Some(document)
}

/// The password first: a token needs a client that this provider knows.
fn auth(root: &Fields, oauth: bool) -> Vec<AuthMethod> {
    let password = fields(root, &["authentication"]).and_then(|auth| auth.get("password")).and_then(Value::as_bool).unwrap_or(false);
    [(password, AuthMethod::PasswordCleartext), (oauth, AuthMethod::OAuth2)]
        .into_iter()
        .filter_map(|(offered, method)| offered.then_some(method))
        .collect()
}

fn server(fields: &Fields, protocol: Protocol, auth: Vec<AuthMethod>) -> Option<Server> {
    let security = Security::Tls;
    let port = Port::new(protocol.default_port(security)).ok()?;
    Some(Server { protocol, host: host(fields)?, port, security, auth, username: None })
}

fn services(protocols: &Fields) -> Vec<(ServiceKind, String)> {
    let sieve = fields(protocols, &["managesieve"]).and_then(host).map(|host| (ServiceKind::Managesieve, format!("{host}:{SIEVE}")));
    let web = WEB.into_iter().filter_map(|(name, kind)| Some((kind, url(fields(protocols, &[name])?, "url")?)));
    web.chain(sieve).collect()
}

/// The object that lies on this way below `root`.
fn fields<'a>(root: &'a Fields, way: &[&str]) -> Option<&'a Fields> {
    way.iter().try_fold(root, |at, name| at.get(*name)?.as_object())
}

fn host(fields: &Fields) -> Option<Host> {
    Host::parse(fields.get("host")?.as_str()?).ok()
}

fn name(provider: &Fields) -> Option<String> {
    let name = provider.get("name")?.as_str()?.trim();
    (!name.is_empty()).then(|| shown(name, NAME))
}

fn url(fields: &Fields, name: &str) -> Option<String> {
    fields.get(name)?.as_str().filter(|url| is_https(url)).map(str::to_owned)
}
