//! Bounded HTTP: one document at a time, over verified https only.

use std::error::Error as _;
use std::net::SocketAddr;
use std::sync::OnceLock;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{StatusCode, Url};

use super::{DnsError, Net, World, bounds};
use crate::account::Host;

/// A document that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it came from in the end, after redirects.
    pub url: String,
    /// What is in it, at most [`bounds::DOCUMENT`] bytes.
    pub bytes: Vec<u8>,
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
    /// Another status than 200.
    #[error("status {0}")]
    Status(u16),
}

/// The client, made at the first document: it reads the machine's trusted certificates, which takes its time.
#[derive(Default)]
pub(super) struct Client(OnceLock<Option<reqwest::Client>>);

impl Client {
    fn get(&self, world: Option<&World>) -> Option<&reqwest::Client> {
        self.0.get_or_init(|| Self::build(world)).as_ref()
    }

    fn build(world: Option<&World>) -> Option<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("Mailwright/", env!("CARGO_PKG_VERSION")))
            .https_only(true)
            .referer(false)
            .redirect(Policy::custom(redirect))
            .timeout(bounds::FETCH)
            .dns_resolver(Names(world.cloned()));
        if let Some(world) = world {
            let roots = world.roots.iter().filter_map(|der| reqwest::Certificate::from_der(der).ok());
            builder = builder.no_proxy().tls_certs_only(roots);
        }
        // Without a client every fetch fails and says so; a machine without any TLS cannot do more.
        builder.build().inspect_err(|error| tracing::warn!(%error, "no HTTP client")).ok()
    }
}

/// https only is the client's; here: how many, and never into this machine or its own network by a bare address.
fn redirect(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let private = attempt.url().host_str().and_then(|host| Host::parse(host).ok()).and_then(|host| host.ip()).is_some_and(is_private);
    if private || attempt.previous().len() > bounds::REDIRECTS {
        return attempt.error(RefusedRedirect);
    }
    attempt.follow()
}

#[derive(Debug, thiserror::Error)]
#[error("redirect refused")]
struct RefusedRedirect;

fn is_private(ip: std::net::IpAddr) -> bool {
    // An IPv4 address can be written as an IPv6 one.
    match ip.to_canonical() {
        std::net::IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        std::net::IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_unspecified(),
    }
}

/// Host addresses as the rest of the program sees them.
struct Names(Option<World>);

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let world = self.0.clone();
        Box::pin(async move {
            let addresses: Vec<SocketAddr> = match world {
                Some(world) => world.addresses(&Host::parse(name.as_str()).map_err(|_| DnsError::NoSuchName)?, 443)?,
                // Port 0 leaves the choice of the port to the URL.
                None => tokio::net::lookup_host((name.as_str(), 0)).await.map_err(|_| DnsError::NoSuchName)?.collect(),
            };
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

impl Net {
    /// Fetches a document over verified https.
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn fetch(&self, url: &str) -> Result<Document, FetchError> {
        let client = self.0.http.get(self.world()).ok_or(FetchError::NoConnection)?;
        let url = Url::parse(url).map_err(|_| FetchError::NoConnection)?;
        let host = url.host_str().and_then(|host| Host::parse(host).ok());
        let mut response = match (client.get(url).send().await.map_err(|error| why(&error)), host) {
            (Ok(response), _) => response,
            (Err(FetchError::Name(_)), Some(host)) => return Err(FetchError::Name(self.why_no_address(&host).await)),
            (Err(error), _) => return Err(error),
        };
        if response.status() != StatusCode::OK {
            return Err(FetchError::Status(response.status().as_u16()));
        }
        let url = response.url().to_string();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| why(&error))? {
            if bytes.len() + chunk.len() > bounds::DOCUMENT {
                return Err(FetchError::TooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Document { url, bytes })
    }
}

fn why(error: &reqwest::Error) -> FetchError {
    tracing::debug!(%error, "fetch failed");
    if error.is_timeout() {
        return FetchError::Timeout;
    }
    if error.is_redirect() {
        return FetchError::Redirect;
    }
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(dns) = cause.downcast_ref::<DnsError>() {
            return FetchError::Name(*dns);
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
            ("192.0.2.1", false),
            ("2001:db8::1", false),
        ] {
            assert_eq!(is_private(ip.parse().unwrap()), expected, "{ip}");
        }
    }
}
