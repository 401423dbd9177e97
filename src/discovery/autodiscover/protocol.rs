//! One protocol of an Autodiscover answer, and what its words mean for a mail program that is not Outlook.

use super::answer::fill;
use crate::account::{Address, AuthMethod, Domain, Host, LoginName, Port, Protocol as Kind, Security, Server, TextError};
use crate::discovery::ServiceKind;
use crate::discovery::url::is_https;

/// The ports where TLS begins with the first byte, whatever else is said.
const TLS_PORTS: [u16; 3] = [993, 995, 465];
/// The ports where it begins after STARTTLS.
const STARTTLS_PORTS: [u16; 4] = [143, 110, 25, 587];

/// A protocol as it is read: the texts of its elements.
#[derive(Debug, Default)]
pub(super) struct Protocol {
    kind: Option<String>,
    server: Option<String>,
    port: Option<String>,
    ssl: Option<String>,
    encryption: Option<String>,
    spa: Option<String>,
    login_name: Option<String>,
    domain_required: Option<String>,
    domain_name: Option<String>,
    auth_required: Option<String>,
    use_pop_auth: Option<String>,
    ews_url: Option<String>,
    availability_url: Option<String>,
    activesync_url: Option<String>,
    webmail: Option<String>,
    webmail_is_external: bool,
}

/// What a protocol offers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Offer {
    pub server: Option<Server>,
    pub services: Vec<(ServiceKind, String)>,
    pub webmail: Option<String>,
}

impl Protocol {
    /// A protocol whose type stands in an attribute (`mapiHttp`), if it stands there.
    pub(super) fn of_type(kind: Option<String>) -> Self {
        Self { kind: kind.filter(|kind| !kind.is_empty()), ..Self::default() }
    }

    /// Takes the value of the element `name` (in lower case).
    pub(super) fn set(&mut self, name: &str, value: &str) {
        let field = match name {
            "type" => &mut self.kind,
            "server" => &mut self.server,
            "port" => &mut self.port,
            "ssl" => &mut self.ssl,
            "encryption" => &mut self.encryption,
            "spa" => &mut self.spa,
            "loginname" => &mut self.login_name,
            "domainrequired" => &mut self.domain_required,
            "domainname" => &mut self.domain_name,
            "authrequired" => &mut self.auth_required,
            "usepopauth" => &mut self.use_pop_auth,
            "ewsurl" => &mut self.ews_url,
            "asurl" => &mut self.availability_url,
            "url" => &mut self.activesync_url,
            _ => return,
        };
        fill(field, value);
    }

    /// Takes a web page for mail; the one for outside before the one for the company's own network.
    pub(super) fn set_webmail(&mut self, url: &str, external: bool) {
        if is_https(url) && (self.webmail.is_none() || (external && !self.webmail_is_external)) {
            self.webmail = Some(url.to_owned());
            self.webmail_is_external = external;
        }
    }

    /// `UsePOPAuth` is for SMTP alone: sending takes the login of receiving.
    pub(super) fn sends_as_it_receives(&self) -> bool {
        self.mail_protocol() == Some(Kind::Smtp) && self.use_pop_auth.as_deref().is_some_and(is_on)
    }

    /// What it offers to who has `address`; nothing where a part cannot be valid.
    pub(super) fn offer(&self, address: &Address) -> Offer {
        let host = || self.server.as_deref().and_then(place).unwrap_or_default();
        let one = |kind, place| Offer { services: vec![(kind, place)], ..Offer::default() };
        match self.kind.as_deref().unwrap_or_default().to_ascii_lowercase().as_str() {
            "exch" | "expr" | "exhttp" | "mapihttp" => Offer { services: self.exchange(host()), ..Offer::default() },
            "web" => self.web(),
            "mobilesync" | "activesync" => {
                one(ServiceKind::Activesync, self.activesync_url.as_deref().and_then(place).unwrap_or_else(host))
            }
            "caldav" => one(ServiceKind::Caldav, host()),
            "carddav" => one(ServiceKind::Carddav, host()),
            _ => Offer { server: self.mail_protocol().and_then(|kind| self.mail_server(kind, address)), ..Offer::default() },
        }
    }

    fn mail_protocol(&self) -> Option<Kind> {
        match self.kind.as_deref()?.to_ascii_lowercase().as_str() {
            "imap" => Some(Kind::Imap),
            // freifunk's autodiscover writes POP (2026); the document knows POP3 only.
            "pop3" | "pop" => Some(Kind::Pop3),
            "smtp" => Some(Kind::Smtp),
            _ => None,
        }
    }

    /// Exchange itself, and its Web Services. The server is no host name since Exchange 2013 (`293f8bce-…@example.org`): then
    /// the service is told without a place.
    fn exchange(&self, host: String) -> Vec<(ServiceKind, String)> {
        let ews = self.ews_url.as_deref().or(self.availability_url.as_deref()).and_then(place);
        [(ServiceKind::Exchange, host)].into_iter().chain(ews.map(|url| (ServiceKind::Ews, url))).collect()
    }

    /// Mail in a browser. Only an `OWAUrl` speaks of Exchange: others name their webmail as a server of this type.
    fn web(&self) -> Offer {
        match &self.webmail {
            Some(url) => Offer { services: vec![(ServiceKind::Exchange, url.clone())], webmail: Some(url.clone()), ..Offer::default() },
            None => Offer { webmail: self.server.as_deref().and_then(place).filter(|place| is_https(place)), ..Offer::default() },
        }
    }

    fn mail_server(&self, protocol: Kind, address: &Address) -> Option<Server> {
        let host = Host::parse(self.server.as_deref()?).ok()?;
        let port: Option<Port> = match &self.port {
            Some(port) => Some(port.parse().ok()?),
            None => None,
        };
        let security = self.security(port);
        let port = match port {
            Some(port) => port,
            None => Port::new(protocol.default_port(security)).ok()?,
        };
        let username = self.login(address).ok()?;
        Some(Server { protocol, host, port, security, auth: self.auth(protocol), username })
    }

    /// `Encryption` overrides `SSL`, which is on unless it says otherwise.
    ///
    /// The port has the last word on how TLS begins: `SSL` on with port 143 or 587 means STARTTLS wherever it was met (Outlook
    /// tries both), Stalwart writes `TLS`, which is STARTTLS to Outlook, beside its port 993 (2024), and nothing but TLS is
    /// spoken there even where encryption is said to be off.
    fn security(&self, port: Option<Port>) -> Security {
        let said = match self.encryption.as_deref().unwrap_or_default().to_ascii_lowercase().as_str() {
            "none" => Security::None,
            "tls" => Security::StartTls,
            "ssl" | "auto" => Security::Tls,
            _ if self.ssl.as_deref().is_none_or(is_on) => Security::Tls,
            _ => Security::None,
        };
        match port.map(Port::get) {
            Some(port) if TLS_PORTS.contains(&port) => Security::Tls,
            Some(port) if said != Security::None && STARTTLS_PORTS.contains(&port) => Security::StartTls,
            _ => said,
        }
    }

    /// The name to log in with; `None` for the address.
    ///
    /// Linux servers send their own mail domain as `DomainName` (several generators, 2026) and know nobody by
    /// `example.org\anna`; Windows knows `anna@example.org` as well. So only a domain that is not the address's own makes a
    /// Windows name, and a name that has a domain gets no second one.
    fn login(&self, address: &Address) -> Result<Option<LoginName>, TextError> {
        let domain = self.domain_name.as_deref().filter(|_| self.domain_required.as_deref().is_some_and(is_on));
        let own = domain.is_some_and(|name| Domain::parse(name).is_ok_and(|domain| domain == *address.domain()));
        let name = match (self.login_name.as_deref(), domain) {
            (Some(name), _) if name.contains(['@', '\\']) => name.to_owned(),
            (None, None) => return Ok(None),
            (name, Some(_)) if own && name.is_none_or(|name| name == address.local()) => return Ok(None),
            (Some(name), Some(domain)) if own => format!("{name}@{domain}"),
            (name, Some(domain)) => format!("{domain}\\{}", name.unwrap_or_else(|| address.local())),
            (Some(name), None) => name.to_owned(),
        };
        let is_address = name == address.as_typed() || name == address.to_ascii_domain();
        LoginName::parse(&name).map(|login| Some(login).filter(|_| !is_address))
    }

    /// `SPA` is a hint at most: it is on where nothing is said, and servers send it that know no NTLM (freifunk, 2026).
    fn auth(&self, protocol: Kind) -> Vec<AuthMethod> {
        // Nobody receives mail without a login, so that this can be meant for sending only.
        let none = protocol == Kind::Smtp && self.auth_required.as_deref().is_some_and(is_off) && !self.sends_as_it_receives();
        match self.spa.as_deref() {
            _ if none => vec![AuthMethod::None],
            Some(spa) if is_on(spa) => vec![AuthMethod::PasswordCleartext, AuthMethod::Ntlm],
            Some(spa) if is_off(spa) => vec![AuthMethod::PasswordCleartext],
            _ => Vec::new(),
        }
    }
}

/// The document knows `on` and `off`; virtualmin wrote `yes` (virtualmin-gpl 764).
fn is_on(word: &str) -> bool {
    ["on", "yes", "true", "1"].iter().any(|on| word.eq_ignore_ascii_case(on))
}

fn is_off(word: &str) -> bool {
    ["off", "no", "false", "0"].iter().any(|off| word.eq_ignore_ascii_case(off))
}

/// An https URL as it is, or a host; nothing else can be told as the place of a service.
fn place(text: &str) -> Option<String> {
    if is_https(text) { Some(text.to_owned()) } else { Host::parse(text).ok().map(|host| host.to_string()) }
}
