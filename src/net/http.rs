//! Bounded HTTP: one document at a time, over verified https; over plain http only where that is asked for.

use std::error::Error as _;
use std::net::SocketAddr;
use std::sync::OnceLock;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{AGE, CONTENT_TYPE, DATE, LOCATION, WWW_AUTHENTICATE};
use reqwest::redirect::Policy;
use reqwest::{Response, StatusCode, Url};
use tokio::time::timeout;

use super::names::Hosts;
use super::{Came, DnsError, Net, Noted, Verify, Visit, World, bounds};
use crate::account::{Host, shown};

/// A document that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it came from in the end, after redirects.
    pub url: String,
    /// What is in it, at most [`bounds::DOCUMENT`] bytes.
    pub bytes: Vec<u8>,
    /// Whether it came from another place than the one asked.
    pub redirected: bool,
    /// Whether it was verified https all the way: nobody between could have written it.
    pub verified: bool,
    /// Whether a public place had a hand in it: what it names must not lead into a private network.
    pub public: bool,
}

/// A place that another one has named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirected {
    /// Where to.
    pub url: String,
    /// Whether a public place named it: then it must not lead into a private network.
    pub public: bool,
}

/// Why no document came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The name leads nowhere.
    #[error("{0}")]
    Name(DnsError),
    /// No connection, or one that broke.
    #[error("no connection")]
    NoConnection,
    /// The encryption failed: a certificate that does not fit, as a rule.
    #[error("the certificate or the encryption was refused")]
    Tls,
    /// Too slow.
    #[error("no answer in time")]
    Timeout,
    /// Larger than [`bounds::DOCUMENT`].
    #[error("the document is too large")]
    TooLarge,
    /// More than [`bounds::REDIRECTS`] redirects, or one to a place where none may lead.
    #[error("a redirect was refused")]
    Redirect,
    /// Status 401. Nothing was sent to log in, and nothing is.
    #[error("status 401, a login is wanted")]
    Login {
        /// Of the kinds that a Windows domain and Exchange use: Negotiate, NTLM, a token for Exchange in Microsoft's cloud.
        windows: bool,
    },
    /// Another status than 200.
    #[error("status {0}")]
    Status(u16),
}

/// The clients, made at the first document: for where one was sent on purpose, and for where a redirect leads, which must
/// not be this machine or its own network.
#[derive(Default)]
pub(super) struct Clients {
    open: OnceLock<Option<reqwest::Client>>,
    guarded: OnceLock<Option<reqwest::Client>>,
}

/// What is asked of a web server.
#[derive(Clone, Copy)]
enum Ask<'a> {
    Get,
    /// With this content type and this body; again wherever a redirect leads.
    Post(&'static str, &'a str),
}

impl Net {
    /// Fetches a document over verified https. Redirects are followed as [`bounds::REDIRECTS`] allows: to https only, and from
    /// a public place never into a private network.
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn fetch(&self, url: &str) -> Result<Document, FetchError> {
        self.follow(url, Ask::Get, true, false).await
    }

    /// Fetches a document over http, which anybody on the way could have written; redirects may lead to https.
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn fetch_plain(&self, url: &str) -> Result<Document, FetchError> {
        self.follow(url, Ask::Get, false, false).await
    }

    /// Asks for a document over verified https with a body of the type `content_type`. Where a redirect leads, the same is asked again.
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn post(&self, url: &str, content_type: &'static str, body: &str) -> Result<Document, FetchError> {
        self.post_after(url, content_type, body, false).await
    }

    /// As [`Net::post`], at a place that an earlier answer has named: if that one was `public`, not in a private network.
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn post_after(&self, url: &str, content_type: &'static str, body: &str, public: bool) -> Result<Document, FetchError> {
        self.follow(url, Ask::Post(content_type, body), true, public).await
    }

    /// Where `url`, over http, redirects to; nothing is fetched there. If a place that is `public` named it, it is not asked in a private
    /// network.
    ///
    /// # Errors
    /// [`FetchError`]; [`FetchError::Status`] where it does not redirect.
    pub async fn redirected(&self, url: &str, public: bool) -> Result<Redirected, FetchError> {
        let asked = async {
            let url = Url::parse(url).map_err(|_| FetchError::NoConnection)?;
            if !is_allowed(&url, false, public) {
                return Err(FetchError::Redirect);
            }
            let response = self.ask(&url, Ask::Get, public).await?;
            match target(&response) {
                Some(target) => Ok(Redirected { url: target?.to_string(), public: public || self.is_public(&url).await }),
                None => Err(refusal(&response).unwrap_or(FetchError::Status(response.status().as_u16()))),
            }
        };
        timeout(bounds::FETCH, asked).await.unwrap_or_else(|_| self.too_slow(url, Ask::Get))
    }

    async fn follow(&self, url: &str, ask: Ask<'_>, secure: bool, guarded: bool) -> Result<Document, FetchError> {
        timeout(bounds::FETCH, self.follow_on(url, ask, secure, guarded)).await.unwrap_or_else(|_| self.too_slow(url, ask))
    }

    /// What was broken off is written down too.
    fn too_slow<T>(&self, url: &str, ask: Ask<'_>) -> Result<T, FetchError> {
        let came = Err(FetchError::Timeout);
        self.note(|| Noted::Web(Visit { url: url.to_owned(), post: matches!(ask, Ask::Post(..)), came }));
        Err(FetchError::Timeout)
    }

    async fn follow_on(&self, url: &str, ask: Ask<'_>, secure: bool, mut guarded: bool) -> Result<Document, FetchError> {
        let mut url = Url::parse(url).map_err(|_| FetchError::NoConnection)?;
        let mut verified = true;
        for redirects in 0..=bounds::REDIRECTS {
            if !is_allowed(&url, secure, guarded) {
                return Err(FetchError::Redirect);
            }
            verified &= url.scheme() == "https";
            let response = self.ask(&url, ask, guarded).await?;
            guarded = guarded || self.is_public(&url).await;
            let Some(target) = target(&response) else {
                return match refusal(&response) {
                    Some(refusal) => Err(refusal),
                    None => {
                        let (url, redirected) = (url.to_string(), redirects > 0);
                        let bytes = read(response).await?;
                        self.note_document(&url, &bytes);
                        Ok(Document { url, bytes, redirected, verified, public: guarded })
                    }
                };
            };
            let target = target?;
            // Once encrypted, always encrypted.
            if url.scheme() == "https" && target.scheme() != "https" {
                return Err(FetchError::Redirect);
            }
            url = target;
        }
        Err(FetchError::Redirect)
    }

    /// Whether `url` is in a public place, by what its host's name leads to: through a proxy, whom one was connected to says nothing. A name
    /// that only a proxy knows counts as public.
    async fn is_public(&self, url: &Url) -> bool {
        let Some(host) = url.host_str().and_then(|host| Host::parse(host).ok()) else { return true };
        match self.addresses(&host, url.port_or_known_default().unwrap_or(443)).await {
            Ok(addresses) => addresses.iter().any(|address| !is_private(address.ip())),
            Err(_) => true,
        }
    }

    async fn ask(&self, url: &Url, ask: Ask<'_>, guarded: bool) -> Result<Response, FetchError> {
        let asked = self.ask_unnoted(url, ask, guarded).await;
        let came = || asked.as_ref().map(came).map_err(|error| *error);
        self.note(|| Noted::Web(Visit { url: url.to_string(), post: matches!(ask, Ask::Post(..)), came: came() }));
        asked
    }

    async fn ask_unnoted(&self, url: &Url, ask: Ask<'_>, guarded: bool) -> Result<Response, FetchError> {
        let client = self.client(guarded).ok_or(FetchError::NoConnection)?;
        let request = match ask {
            Ask::Get => client.get(url.clone()),
            Ask::Post(content_type, body) => client.post(url.clone()).header(CONTENT_TYPE, content_type).body(body.to_owned()),
        };
        match request.send().await.map_err(|error| why(&error)) {
            Err(FetchError::Name(error)) => match url.host_str().and_then(|host| Host::parse(host).ok()) {
                Some(host) => Err(FetchError::Name(self.why_no_address(&host).await)),
                None => Err(FetchError::Name(error)),
            },
            Ok(response) => {
                self.note_date(&response);
                Ok(response)
            }
            asked => asked,
        }
    }

    /// What a web server says of the time. One that keeps answers says when it got them.
    fn note_date(&self, response: &Response) {
        let headers = response.headers();
        if let (Some(date), None) = (headers.get(DATE).and_then(|date| date.to_str().ok()), headers.get(AGE)) {
            self.hear_of_time(date, response.url().scheme() == "https");
        }
    }

    pub(super) fn client(&self, guarded: bool) -> Option<&reqwest::Client> {
        let clients = &self.0.http;
        let place = if guarded { &clients.guarded } else { &clients.open };
        place.get_or_init(|| self.build_client(guarded)).as_ref()
    }

    fn build_client(&self, guarded: bool) -> Option<reqwest::Client> {
        let world = self.world().cloned();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("Mailwright/", env!("CARGO_PKG_VERSION")))
            .referer(false)
            .redirect(Policy::none())
            .connect_timeout(bounds::WEB_CONNECT)
            // The machine's trusted certificates are read once for everything.
            .tls_backend_preconfigured(self.connector(Verify::Fully)?);
        if world.is_some() {
            builder = builder.no_proxy();
        }
        // Without a client every fetch fails and says so; a machine without any TLS cannot do more.
        builder
            .dns_resolver(Names { world, hosts: self.0.hosts.clone(), guarded })
            .build()
            .inspect_err(|error| tracing::warn!(%error, "no HTTP client"))
            .ok()
    }
}

/// Whether `url` may be asked: by its scheme, and after a redirect from a public place never by an address in a private network.
/// A name that leads there is the resolver's to refuse.
fn is_allowed(url: &Url, secure: bool, guarded: bool) -> bool {
    let scheme = url.scheme() == "https" || (!secure && url.scheme() == "http");
    let host = url.host_str().and_then(|host| Host::parse(host).ok());
    scheme && host.is_some_and(|host| !(guarded && host.ip().is_some_and(is_private)))
}

/// What stands in a response beside the document.
fn came(response: &Response) -> Came {
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(|value| shown(value, bounds::WORDS));
    Came { status: response.status().as_u16(), content_type: header(CONTENT_TYPE), location: header(LOCATION), bytes: None }
}

/// Where a response redirects to, if it does.
fn target(response: &Response) -> Option<Result<Url, FetchError>> {
    let redirects = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers().get(LOCATION).filter(|_| redirects)?;
    Some(location.to_str().ok().and_then(|location| response.url().join(location).ok()).ok_or(FetchError::Redirect))
}

/// Why a response is no document, if it is none.
fn refusal(response: &Response) -> Option<FetchError> {
    match response.status() {
        StatusCode::OK => None,
        StatusCode::UNAUTHORIZED => {
            let ways = response.headers().get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok());
            let is_windows = |way: &str| {
                let way = way.to_ascii_lowercase();
                // The latter is how Exchange is called in Microsoft's cloud, whichever way it asks for.
                way.starts_with("ntlm") || way.starts_with("negotiate") || way.contains("00000002-0000-0ff1-ce00-000000000000")
            };
            Some(FetchError::Login { windows: ways.flat_map(|value| value.split(',')).any(|way| is_windows(way.trim())) })
        }
        status => Some(FetchError::Status(status.as_u16())),
    }
}

/// The body, after decompression.
async fn read(mut response: Response) -> Result<Vec<u8>, FetchError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| why(&error))? {
        if bytes.len() + chunk.len() > bounds::DOCUMENT {
            return Err(FetchError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn is_private(ip: std::net::IpAddr) -> bool {
    // An IPv4 address can be written as an IPv6 one.
    match ip.to_canonical() {
        std::net::IpAddr::V4(ip) => {
            // RFC 6598: shared by the customers of a provider, and used by private networks laid over the internet.
            let is_shared = ip.octets()[0] == 100 && ip.octets()[1] & 0xC0 == 64;
            ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.octets()[0] == 0 || is_shared
        }
        std::net::IpAddr::V6(ip) => match ip.segments() {
            // RFC 6052: an IPv4 address seen from a network that has only IPv6.
            [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
                let [a, b] = high.to_be_bytes();
                let [c, d] = low.to_be_bytes();
                is_private(std::net::Ipv4Addr::new(a, b, c, d).into())
            }
            _ => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_unspecified(),
        },
    }
}

/// Host addresses as the rest of the program sees them.
struct Names {
    world: Option<World>,
    hosts: Hosts,
    /// Leads into no private network.
    guarded: bool,
}

/// A name that leads into a private network, where a redirect may not.
#[derive(Debug, thiserror::Error)]
#[error("a private address")]
struct Private;

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let (world, hosts, guarded) = (self.world.clone(), self.hosts.clone(), self.guarded);
        Box::pin(async move {
            let mut addresses: Vec<SocketAddr> = match world {
                Some(world) => world.addresses(&Host::parse(name.as_str()).map_err(|_| DnsError::NoSuchName)?, 443)?,
                // Port 0 leaves the choice of the port to the URL.
                None => hosts.addresses(name.as_str()).await?.into_iter().map(|ip| SocketAddr::new(ip, 0)).collect(),
            };
            if guarded {
                addresses.retain(|address| !is_private(address.ip()));
                if addresses.is_empty() {
                    return Err(Private.into());
                }
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

pub(super) fn why(error: &reqwest::Error) -> FetchError {
    tracing::debug!(%error, "fetch failed");
    if error.is_timeout() {
        return FetchError::Timeout;
    }
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(dns) = cause.downcast_ref::<DnsError>() {
            return FetchError::Name(*dns);
        }
        if cause.is::<Private>() {
            return FetchError::Redirect;
        }
        if cause.is::<native_tls::Error>() {
            return FetchError::Tls;
        }
        source = cause.source();
    }
    FetchError::NoConnection
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_and_its_network_are_known_in_every_spelling() {
        for (ip, expected) in [
            ("127.0.0.1", true),
            ("192.168.1.1", true),
            ("169.254.169.254", true),
            ("::1", true),
            ("fd00::1", true),
            ("::ffff:127.0.0.1", true),
            ("::ffff:10.0.0.1", true),
            ("100.100.1.1", true),
            ("100.128.1.1", false),
            ("64:ff9b::10.0.0.1", true),
            ("64:ff9b::192.0.2.1", false),
            ("0.1.2.3", true),
            ("192.0.2.1", false),
            ("2001:db8::1", false),
        ] {
            assert_eq!(is_private(ip.parse().unwrap()), expected, "{ip}");
        }
    }
}
