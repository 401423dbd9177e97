//! What an organisation has registered with its sign-in server, so that this program may ask for access to mail.

use super::{HttpsUrl, shown};

/// A public client as RFC 8252 has it: registered for native programs, with PKCE instead of a secret that could be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuthClient {
    /// The sign-in server's name, an `https` URL. Its metadata (RFC 8414, or OpenID Connect Discovery) names the addresses to use.
    pub issuer: String,
    /// As whom this program asks.
    pub client_id: String,
    /// What some sign-in servers hand to native programs too and insist upon, although everybody can read it (RFC 8252, section 8.5).
    pub client_secret: Option<String>,
    /// What is asked for, such as `offline_access`; never empty parts.
    pub scopes: Vec<String>,
}

impl OAuthClient {
    /// The sign-in server's host, to be shown; the whole of what is configured where that is no URL.
    #[must_use]
    pub fn host(&self) -> String {
        HttpsUrl::parse(&self.issuer).map_or_else(|| shown(&self.issuer, 100), |url| url.host())
    }
}
