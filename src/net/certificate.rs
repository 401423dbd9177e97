//! What a certificate says, and what is wrong with it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use super::tls::seconds;
use super::{HandshakeError, Net, Verify, Wire, bounds};
use crate::account::{Host, shown};

/// What is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Its time is over.
    Expired,
    /// Its time has not begun.
    NotYetValid,
    /// It is its own issuer.
    SelfSigned,
    /// Nobody this machine trusts has signed it.
    UnknownIssuer,
    /// It is for other names.
    WrongHost,
}

/// What a certificate says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Whose it is.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The host names and addresses it is good for (subject alternative names).
    pub names: Vec<String>,
    /// Valid from, RFC 3339.
    pub not_before: String,
    /// Valid until, RFC 3339.
    pub not_after: String,
}

/// What the faults of a certificate are told from.
struct Facts {
    valid: (i64, i64),
    self_issued: bool,
    /// Whether it says that it is for something other than servers (RFC 5280, section 4.2.1.12).
    not_for_servers: bool,
}

impl Certificate {
    /// Reads a certificate in DER; `None` when it is none.
    fn read(der: &[u8]) -> Option<(Self, Facts)> {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        let names = certificate.subject_alternative_name().ok().flatten();
        let names = names.map(|names| names.value.general_names.iter().filter_map(name).collect()).unwrap_or_default();
        let validity = certificate.validity();
        let stamp = |time: OffsetDateTime| time.format(&Rfc3339).unwrap_or_default();
        let facts = Facts {
            valid: (validity.not_before.timestamp(), validity.not_after.timestamp()),
            self_issued: certificate.subject() == certificate.issuer(),
            not_for_servers: certificate
                .extended_key_usage()
                .is_ok_and(|usage| usage.is_some_and(|usage| !usage.value.server_auth && !usage.value.any)),
        };
        // A certificate that is refused can hold anything.
        let certificate = Self {
            subject: shown(&certificate.subject().to_string(), bounds::WORDS),
            issuer: shown(&certificate.issuer().to_string(), bounds::WORDS),
            names,
            not_before: stamp(validity.not_before.to_datetime()),
            not_after: stamp(validity.not_after.to_datetime()),
        };
        Some((certificate, facts))
    }
}

impl Facts {
    /// What is wrong with its dates at `now`.
    fn untimely(&self, now: i64) -> Option<Fault> {
        match self.valid {
            (from, _) if now < from => Some(Fault::NotYetValid),
            (_, until) if now > until => Some(Fault::Expired),
            _ => None,
        }
    }
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(shown(name, bounds::WORDS)),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|b| IpAddr::from(b).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|b| IpAddr::from(b).to_string()),
            _ => None,
        },
        _ => None,
    }
}

impl Wire {
    /// What the server's certificate says, once TLS stands.
    #[must_use]
    pub fn certificate(&self) -> Option<Certificate> {
        Certificate::read(&self.certificate_der()?).map(|(certificate, _)| certificate)
    }
}

impl Net {
    /// Why the certificate of `host` was refused. `open` makes a new connection that is ready for the handshake; it is
    /// called up to twice, and none of these connections can carry a secret.
    ///
    /// # Errors
    /// [`HandshakeError`] when the handshake fails for another reason than the certificate.
    pub async fn explain_refusal<E, F: Future<Output = Result<Wire, E>>>(
        &self,
        host: &Host,
        open: impl Fn() -> F,
    ) -> Result<(Fault, Option<Certificate>), HandshakeError> {
        let wire = open().await.map_err(|_| HandshakeError::Closed)?;
        let shown = self.encrypt(wire, host, Verify::Nothing).await?.certificate_der().and_then(|der| Certificate::read(&der));
        let (certificate, facts) = shown.unzip();
        if let Some(fault) = facts.as_ref().and_then(|facts| facts.untimely(seconds(self.now()))) {
            return Ok((fault, certificate));
        }
        if facts.as_ref().is_some_and(|facts| facts.not_for_servers) {
            return Err(HandshakeError::Other);
        }
        let wire = open().await.map_err(|_| HandshakeError::Closed)?;
        let fault = match self.encrypt(wire, host, Verify::AllButName).await {
            Ok(_) => Fault::WrongHost,
            Err(HandshakeError::Other) if facts.is_some_and(|facts| facts.self_issued) => Fault::SelfSigned,
            Err(HandshakeError::Other) => Fault::UnknownIssuer,
            // The connection broke: whether the issuer is known was not learned, and is not guessed.
            Err(error) => return Err(error),
        };
        Ok((fault, certificate))
    }
}
