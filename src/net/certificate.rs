//! What a certificate says, and what is wrong with it.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use x509_parser::prelude::{FromDer, GeneralName, ParsedExtension, X509Certificate};

use super::tls::seconds;
use super::{HandshakeError, Net, Verify, Wire, bounds, chain};
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
    /// The server did not send the certificate of the one in between who has signed it.
    IncompleteChain,
    /// The time of the one in between who has signed it is over.
    IssuerExpired,
    /// The time of the one in between who has signed it has not begun.
    IssuerNotYetValid,
    /// It is for other names.
    WrongHost,
    /// It has only a common name, which has not been a host's name for long (RFC 9525, section 2).
    CommonNameOnly,
}

/// What was learned of a certificate that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong.
    pub fault: Fault,
    /// The certificate, where it could be read.
    pub certificate: Option<Certificate>,
    /// That of the one in between, where that is the one at fault.
    pub intermediate: Option<Certificate>,
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
pub(super) struct Facts {
    /// Whose it is, and whose who signed it, as they stand there.
    pub subject: Vec<u8>,
    pub issuer: Vec<u8>,
    pub valid: (i64, i64),
    /// Whether it says that it is for something other than servers (RFC 5280, section 4.2.1.12).
    pub not_for_servers: bool,
    /// Whether it says where on the web its issuer's certificate is (RFC 5280, section 4.2.2.1). Nobody goes there.
    pub names_issuers_place: bool,
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
            subject: certificate.subject().as_raw().to_vec(),
            issuer: certificate.issuer().as_raw().to_vec(),
            names_issuers_place: names_issuers_place(&certificate),
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
    pub(super) fn self_issued(&self) -> bool {
        self.subject == self.issuer
    }

    /// What is wrong with its dates at `now`.
    pub(super) fn untimely(&self, now: i64) -> Option<Fault> {
        match self.valid {
            (from, _) if now < from => Some(Fault::NotYetValid),
            (_, until) if now > until => Some(Fault::Expired),
            _ => None,
        }
    }
}

fn names_issuers_place(certificate: &X509Certificate<'_>) -> bool {
    const CA_ISSUERS: &str = "1.3.6.1.5.5.7.48.2";
    certificate.extensions().iter().any(|extension| match extension.parsed_extension() {
        ParsedExtension::AuthorityInfoAccess(access) => access.accessdescs.iter().any(|place| {
            let on_the_web = matches!(place.access_location, GeneralName::URI(url) if url.starts_with("http"));
            place.access_method.to_id_string() == CA_ISSUERS && on_the_web
        }),
        _ => false,
    })
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
    /// called up to three times, and none of these connections can carry a secret.
    ///
    /// # Errors
    /// [`HandshakeError`] when the handshake fails for another reason than the certificate.
    pub async fn explain_refusal<E, F: Future<Output = Result<Wire, E>>>(
        &self,
        host: &Host,
        open: impl Fn() -> F,
    ) -> Result<Refusal, HandshakeError> {
        let now = seconds(self.now());
        let mut sent = self.shown_by(host, &open).await?.into_iter();
        let (certificate, facts) = sent.next().unzip();
        let refusal = |fault, intermediate| Ok(Refusal { fault, certificate: certificate.clone(), intermediate });
        if let Some(fault) = facts.as_ref().and_then(|facts| facts.untimely(now)) {
            return refusal(fault, None);
        }
        if facts.as_ref().is_some_and(|facts| facts.not_for_servers) {
            return Err(HandshakeError::Other);
        }
        let wire = open().await.map_err(|_| HandshakeError::Closed)?;
        match self.encrypt(wire, host, Verify::AllButName).await {
            Ok(_) if certificate.as_ref().is_some_and(|certificate| certificate.names.is_empty()) => refusal(Fault::CommonNameOnly, None),
            Ok(_) => refusal(Fault::WrongHost, None),
            Err(HandshakeError::Other) => {
                let broken = facts.as_ref().and_then(|facts| chain::broken(facts, &sent.collect::<Vec<_>>(), now));
                let self_signed = facts.is_some_and(|facts| facts.self_issued());
                match broken {
                    Some((fault, intermediate)) => refusal(fault, intermediate),
                    None => refusal(if self_signed { Fault::SelfSigned } else { Fault::UnknownIssuer }, None),
                }
            }
            // The connection broke: whether the issuer is known was not learned, and is not guessed.
            Err(error) => Err(error),
        }
    }

    /// The certificates that a server shows, its own first. From one that knows nothing older than TLS 1.3 only that one can be had.
    async fn shown_by<E, F: Future<Output = Result<Wire, E>>>(
        &self,
        host: &Host,
        open: &impl Fn() -> F,
    ) -> Result<Vec<(Certificate, Facts)>, HandshakeError> {
        let wire = open().await.map_err(|_| HandshakeError::Closed)?;
        let sent = match self.encrypt(wire, host, Verify::Chain).await {
            Ok(wire) => wire.certificates_der(),
            Err(HandshakeError::TooOld | HandshakeError::Other) => {
                let wire = open().await.map_err(|_| HandshakeError::Closed)?;
                self.encrypt(wire, host, Verify::Nothing).await?.certificates_der()
            }
            Err(error) => return Err(error),
        };
        Ok(sent.iter().filter_map(|der| Certificate::read(der)).collect())
    }
}
