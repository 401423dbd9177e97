//! When a secret may go out: the consent rules, as types.
//!
//! A [`Secret`](super::Secret) opens only for a [`Permit`]. A permit for the network exists only for a server that was
//! [`Cleared`] and on a stream that is encrypted, or whose lack of encryption was consented to; the network room
//! alone asks for it. A permit for a file, or for what keeps passwords, exists only where the person asked for just that. What
//! a sign-in in the browser gives and takes goes to one [`TokenEndpoint`].

use super::{HttpsUrl, OAuthClient, Security, Server, Trust};

/// What the person agreed to. Nothing by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Consent {
    /// To send the password without encryption.
    pub insecure: bool,
    /// To use servers whose names came from an unauthenticated source.
    pub foreign: bool,
}

/// Which consent a server would need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConsentMissing {
    /// The password would travel in clear.
    #[error("the connection would not be encrypted")]
    Insecure,
    /// The server's name came from an unauthenticated source.
    #[error("the server's name comes from an unauthenticated source")]
    Foreign,
}

/// A server that the consent rules let through.
#[derive(Debug, Clone)]
pub struct Cleared {
    server: Server,
    insecure: bool,
}

impl Cleared {
    /// Applies the consent rules to one server.
    ///
    /// # Errors
    /// [`ConsentMissing`] names the consent that is needed; nothing may be sent to the server then.
    pub fn check(server: &Server, trust: Trust, consent: Consent) -> Result<Self, ConsentMissing> {
        if trust == Trust::Unauthenticated && !consent.foreign {
            return Err(ConsentMissing::Foreign);
        }
        if server.security == Security::None && !consent.insecure {
            return Err(ConsentMissing::Insecure);
        }
        // Consent to a server without encryption is no consent to lose the encryption another server promised.
        Ok(Self { server: server.clone(), insecure: server.security == Security::None && consent.insecure })
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The permit for a stream to this server; `None` when the stream is not encrypted and that was not agreed to.
    pub(crate) fn permit(&self, encrypted: bool) -> Option<Permit> {
        (encrypted || self.insecure).then_some(Permit(()))
    }
}

/// Where the codes and tokens of a sign-in go: the one place that the sign-in server's own description names for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenEndpoint(HttpsUrl);

impl TokenEndpoint {
    /// The place that a description names which says to be that of `issuer`; `None` unless that is the configured one, letter by letter
    /// (RFC 8414, section 3.3).
    #[must_use]
    pub fn named(client: &OAuthClient, issuer: &str, url: HttpsUrl) -> Option<Self> {
        (issuer == client.issuer).then_some(Self(url))
    }

    /// Where that is.
    #[must_use]
    pub fn url(&self) -> &HttpsUrl {
        &self.0
    }

    /// The permit for a request to this place; `None` where its certificate is not verified.
    pub(crate) fn permit(&self, verified: bool) -> Option<Permit> {
        verified.then_some(Permit(()))
    }
}

/// The right to reveal a secret. Cannot be made outside this room's rules.
#[derive(Debug)]
pub struct Permit(());

impl Permit {
    /// The permit to hand the secret to what keeps passwords on this system, for a person who asked for just that.
    #[must_use]
    pub fn to_keep_as_asked() -> Self {
        Self(())
    }

    /// The permit to write the secret into a file, for a person who asked for just that and was warned.
    #[must_use]
    pub fn to_write_as_asked() -> Self {
        Self(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(security: &str) -> Server {
        Server::parse_url(&format!("imap://anna@imap.example.org?security={security}")).unwrap()
    }

    #[test]
    fn the_rules_as_a_table() {
        let (none, insecure, foreign) =
            (Consent::default(), Consent { insecure: true, foreign: false }, Consent { insecure: false, foreign: true });
        let (own, other) = (Trust::Authenticated, Trust::Unauthenticated);
        for (security, trust, consent, expected) in [
            ("tls", own, none, Ok(())),
            ("starttls", own, none, Ok(())),
            ("none", own, none, Err(ConsentMissing::Insecure)),
            ("none", own, insecure, Ok(())),
            ("tls", other, none, Err(ConsentMissing::Foreign)),
            ("tls", other, foreign, Ok(())),
            ("none", other, foreign, Err(ConsentMissing::Insecure)),
            ("none", other, insecure, Err(ConsentMissing::Foreign)),
        ] {
            assert_eq!(Cleared::check(&server(security), trust, consent).map(drop), expected, "{security} {trust:?} {consent:?}");
        }
    }

    #[test]
    fn codes_and_tokens_go_where_the_configured_issuer_says_and_nowhere_else() {
        let client = OAuthClient { issuer: "https://id.example.org".into(), client_id: "x".into(), client_secret: None, scopes: vec![] };
        let url = || HttpsUrl::parse("https://id.example.org/token").unwrap();
        let endpoint = TokenEndpoint::named(&client, "https://id.example.org", url()).unwrap();
        assert!(endpoint.permit(true).is_some() && endpoint.permit(false).is_none());
        for other in ["https://id.example.org/", "https://ID.example.org", "https://evil.example", ""] {
            assert_eq!(TokenEndpoint::named(&client, other, url()), None, "{other}");
        }
    }

    #[test]
    fn a_lost_encryption_gets_no_permit() {
        let all = Consent { insecure: true, foreign: true };
        let cleared = Cleared::check(&server("starttls"), Trust::Authenticated, all).unwrap();
        assert!(cleared.permit(true).is_some() && cleared.permit(false).is_none());
        assert!(Cleared::check(&server("none"), Trust::Authenticated, all).unwrap().permit(false).is_some());
    }
}
