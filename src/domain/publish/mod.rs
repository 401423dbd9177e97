//! Everything that a domain's owner puts up so that every mail program configures itself: one file for each format. The same servers give
//! the same bytes.

mod apple;
mod autodiscover;
mod pacc;
pub mod records;
mod web;

use std::net::IpAddr;

use crate::account::{AuthMethod, DisplayName, Domain, Host, HttpsUrl, Leave, LoginName, Protocol, Receive, Security, Server};
use crate::discovery;
use crate::profile::{self, WriteError};

pub use records::{Data, Record};
pub use web::ROOT;

/// As whom people log in to a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// By the whole address.
    Address,
    /// By the part before the `@`.
    LocalPart,
}

/// A server of the domain, and as whom people log in to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The server; its own login name does not count.
    pub server: Server,
    /// As whom.
    pub login: Login,
}

/// Where the files are put up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebServer {
    /// A host with a name.
    Named(Host),
    /// An address.
    At(IpAddr),
}

/// What is to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    domain: Domain,
    name: Option<DisplayName>,
    help: Option<HttpsUrl>,
    offers: Vec<Offer>,
    web: WebServer,
}

/// Which formats can say the servers of a domain; autoconfig and the DNS always can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sayable {
    /// PACC.
    pub pacc: bool,
    /// The Apple profile for everybody.
    pub apple: bool,
    /// Autodiscover, the same for everybody.
    pub autodiscover: bool,
}

/// Why nothing can be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublishError {
    /// No server to receive from.
    #[error("no server to receive mail from")]
    NoReceiving,
    /// No server to send through.
    #[error("no server to send mail through")]
    NoSending,
    /// What was asked to come first is not offered.
    #[error("{0} is not among the servers")]
    NotOffered(Protocol),
    /// The login name would be the same for everybody.
    #[error("the login name would be the same for everybody: {0}")]
    FixedLogin(String),
    /// A server without encryption; no mail program should be led to one.
    #[error("no encryption at {0}")]
    Unencrypted(Host),
    /// A format refused a value.
    #[error(transparent)]
    Format(#[from] WriteError),
}

/// One file to put up, or to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its place below the folder, with slashes.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// Where the autoconfig document is put, below `https://autoconfig.DOMAIN/`.
pub const AUTOCONFIG: &str = "mail/config-v1.1.xml";
/// Where it is put below `https://DOMAIN/`.
pub const WELLKNOWN: &str = ".well-known/autoconfig/mail/config-v1.1.xml";
/// Where Autodiscover is put.
pub const AUTODISCOVER: &str = "autodiscover/autodiscover.xml";
/// Where the PACC document is put, below `https://ua-auto-config.DOMAIN/`.
pub const PACC: &str = ".well-known/user-agent-configuration.json";
/// Where the Apple profile is put, below `https://autoconfig.DOMAIN/`.
pub const APPLE: &str = "mail/settings.mobileconfig";

impl Publication {
    /// Puts `servers` in order: what `first` says before the other (by the order of the list where nothing is said), TLS from the first byte before STARTTLS.
    ///
    /// # Errors
    /// [`PublishError`].
    pub fn new(domain: Domain, servers: Vec<Server>, first: Option<Receive>) -> Result<Self, PublishError> {
        let offers = servers.into_iter().map(|server| offer(server, &domain)).collect::<Result<Vec<_>, _>>()?;
        let receives = |offer: &&Offer| offer.server.protocol != Protocol::Smtp;
        let usual = offers.iter().find(receives).map(|offer| offer.server.protocol).ok_or(PublishError::NoReceiving)?;
        let first = first.map_or(usual, Receive::protocol);
        if !offers.iter().any(|offer| offer.server.protocol == first) {
            return Err(PublishError::NotOffered(first));
        }
        if offers.iter().all(|offer| receives(&offer)) {
            return Err(PublishError::NoSending);
        }
        let mut offers = offers;
        offers.sort_by_key(|offer| {
            let place = if offer.server.protocol == first { 0 } else { 1 + usize::from(offer.server.protocol == Protocol::Smtp) };
            (place, offer.server.security != Security::Tls)
        });
        let web = Host::parse(domain.ascii()).map(WebServer::Named).map_err(|_| PublishError::NoReceiving)?;
        Ok(Self { domain, name: None, help: None, offers, web })
    }

    /// With what people know the provider by.
    #[must_use]
    pub fn named(self, name: Option<DisplayName>) -> Self {
        Self { name, ..self }
    }

    /// With a page that helps people.
    #[must_use]
    pub fn with_help(self, help: Option<HttpsUrl>) -> Self {
        Self { help, ..self }
    }

    /// Put up on another web server than the domain's own.
    #[must_use]
    pub fn on(self, web: Option<WebServer>) -> Self {
        Self { web: web.unwrap_or(self.web), ..self }
    }

    /// The domain.
    #[must_use]
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// What people know the provider by.
    #[must_use]
    pub fn name(&self) -> String {
        self.name.as_ref().map_or_else(|| self.domain.unicode(), |name| name.as_str().to_owned())
    }

    /// The servers, best first.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// Which of IMAP and POP3 comes first.
    #[must_use]
    pub fn first(&self) -> Protocol {
        self.offers.first().map_or(Protocol::Imap, |offer| offer.server.protocol)
    }

    /// The best server of a protocol.
    fn best(&self, protocol: Protocol) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.server.protocol == protocol)
    }

    /// Whether everybody logs in by the whole address, which the formats without a place for the login name mean.
    #[must_use]
    pub fn logs_in_by_address(&self) -> bool {
        self.offers.iter().all(|offer| offer.login == Login::Address)
    }

    /// What the formats can say of these servers that cannot say everything.
    #[must_use]
    pub fn sayable(&self) -> Sayable {
        Sayable { pacc: pacc::can_say(self), apple: apple::can_say(self), autodiscover: self.logs_in_by_address() }
    }

    /// The host names that the web server's certificate must be for.
    #[must_use]
    pub fn certificate_names(&self) -> Vec<String> {
        let Sayable { pacc, autodiscover, .. } = self.sayable();
        let labels = [("autoconfig", true), ("autodiscover", autodiscover), (PACC_LABEL, pacc)];
        let names = labels.iter().filter(|(_, is_there)| *is_there).map(|(label, _)| format!("{label}.{}", self.domain));
        names.chain([self.domain.ascii().to_owned()]).collect()
    }

    /// Everything to put up; the page that explains it is not among it.
    ///
    /// # Errors
    /// [`PublishError::Format`].
    pub fn files(&self) -> Result<Vec<File>, PublishError> {
        let autoconfig = profile::provider_document(&self.document())?;
        let mut files = vec![File::new(format!("www/{AUTOCONFIG}"), autoconfig.clone()), File::new(format!("www/{WELLKNOWN}"), autoconfig)];
        if self.sayable().autodiscover {
            files.push(File::new(format!("www/{AUTODISCOVER}"), autodiscover::document(self)?));
        }
        let pacc = pacc::document(self)?;
        files.extend(pacc.iter().map(|bytes| File::new(format!("www/{PACC}"), bytes.clone())));
        files.extend(apple::profile(self)?.map(|bytes| File::new(format!("www/{APPLE}"), bytes)));
        let records = self.records()?;
        files.push(File::new("dns/zone.txt", records::zone(&self.domain, &records)));
        files.push(File::new("dns/records.md", records::table(&self.domain, &records)));
        files.extend(web::files(self));
        files.push(File::new("web/certificate-names.txt", self.certificate_names().join("\n") + "\n"));
        Ok(files)
    }

    /// The records of the DNS.
    ///
    /// # Errors
    /// [`PublishError::Format`].
    pub fn records(&self) -> Result<Vec<Record>, PublishError> {
        let pacc = pacc::document(self)?;
        Ok(records::records(self, pacc.map(|bytes| discovery::pacc_record(&bytes))))
    }

    fn document(&self) -> profile::ProviderDocument<'_> {
        let server = |offer: &Offer| {
            let login = match offer.login {
                Login::Address => "%EMAILADDRESS%",
                Login::LocalPart => "%EMAILLOCALPART%",
            };
            (offer.server.clone(), login.to_owned())
        };
        profile::ProviderDocument {
            domain: &self.domain,
            name: self.name(),
            help: self.help.as_ref().map(|help| help.as_str().to_owned()),
            servers: self.offers.iter().map(server).collect(),
            leave: Leave::Ever,
        }
    }
}

/// The label of the host that PACC is asked at.
const PACC_LABEL: &str = "ua-auto-config";

/// How a server is offered to everybody: its login name, with or without the autoconfig format's placeholders, must be made of the address.
fn offer(server: Server, domain: &Domain) -> Result<Offer, PublishError> {
    if server.security == Security::None {
        return Err(PublishError::Unencrypted(server.host));
    }
    let Some(name) = &server.username else { return Ok(Offer { server, login: Login::Address }) };
    let fixed = || PublishError::FixedLogin(name.to_string());
    let sample = super::sample(domain).ok_or_else(fixed)?;
    let filled: LoginName = discovery::fill_login(name, &sample).ok_or_else(fixed)?;
    let login = match filled.as_str() {
        login if login == sample.as_typed() => Login::Address,
        login if login == sample.local() => Login::LocalPart,
        _ => return Err(fixed()),
    };
    Ok(Offer { server: Server { username: None, ..server }, login })
}

/// Whether a password is enough at this server, as far as is known.
fn takes_password(server: &Server) -> bool {
    server.auth.is_empty()
        || server.auth.iter().any(|method| matches!(method, AuthMethod::PasswordCleartext | AuthMethod::PasswordEncrypted))
}

#[cfg(test)]
mod tests;
