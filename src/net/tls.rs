//! TLS as this machine trusts it, and why a handshake failed.

use std::sync::OnceLock;
use std::time::SystemTime;

use native_tls::{Protocol, TlsConnector};
use tokio_native_tls::TlsStream;

use super::wire::{KEPT, Link, Tap};
use super::{Net, Wire, World, bounds};
use crate::account::Host;

/// What of a certificate is verified. Only [`Verify::Fully`] makes a stream that may carry a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verify {
    /// Everything.
    Fully,
    /// Everything but the name: tells a wrong name from an unknown issuer.
    AllButName,
    /// Nothing: only to read the certificate.
    Nothing,
    /// Nothing, by TLS 1.2: to read the certificates beside it as well, which TLS 1.3 hides on the way.
    Chain,
}

/// Why no TLS stands, as far as the bytes received tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HandshakeError {
    /// The server answered in clear.
    #[error("the server does not speak TLS")]
    NotTls,
    /// The server answered as a web server.
    #[error("a web server answered")]
    Http,
    /// The server refused our TLS versions (alert 70): it has only older ones.
    #[error("the server has only TLS 1.1 or older")]
    TooOld,
    /// The server closed the connection without a word.
    #[error("the server closed the connection")]
    Closed,
    /// The system knows that the certificate was revoked. Windows and macOS know it of some certificates; OpenSSL never asks.
    #[error("the certificate was revoked")]
    Revoked,
    /// The handshake went on until the certificate was refused, or failed in another way.
    #[error("the handshake failed")]
    Other,
}

/// One connector for each [`Verify`], made at its first handshake: reading the machine's trusted certificates takes up to a tenth
/// of a second, in which nothing else would run.
#[derive(Default)]
pub(super) struct Connectors([OnceLock<Option<TlsConnector>>; 4]);

impl Connectors {
    fn get(&self, world: Option<&World>, verify: Verify) -> Option<TlsConnector> {
        let made = || connector(world, verify).inspect_err(|error| tracing::warn!(%error, "no TLS")).ok();
        self.0[verify as usize].get_or_init(made).clone()
    }
}

fn connector(world: Option<&World>, verify: Verify) -> Result<TlsConnector, native_tls::Error> {
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(Protocol::Tlsv12));
    if verify == Verify::Chain {
        builder.max_protocol_version(Some(Protocol::Tlsv12));
    }
    if let Some(world) = world {
        builder.disable_built_in_roots(true);
        for root in &world.roots {
            builder.add_root_certificate(native_tls::Certificate::from_der(root)?);
        }
    }
    builder.danger_accept_invalid_hostnames(verify != Verify::Fully);
    builder.danger_accept_invalid_certs(matches!(verify, Verify::Nothing | Verify::Chain));
    builder.build()
}

impl Net {
    pub(super) fn connector(&self, verify: Verify) -> Option<TlsConnector> {
        self.0.connectors.get(self.world(), verify)
    }

    /// Encrypts `wire` to the server called `host`.
    ///
    /// # Errors
    /// [`HandshakeError`]. A refused certificate is [`HandshakeError::Other`]; connect again with another [`Verify`] to
    /// learn what is wrong with it.
    pub async fn encrypt(&self, wire: Wire, host: &Host, verify: Verify) -> Result<Wire, HandshakeError> {
        let head = wire.head();
        head.begin(if verify == Verify::Chain { bounds::CHAIN } else { KEPT });
        let connector = self.connector(verify).ok_or(HandshakeError::Other)?;
        let tap = wire.into_tap().ok_or(HandshakeError::Other)?;
        match tokio_native_tls::TlsConnector::from(connector).connect(host.as_str(), tap).await {
            Ok(tls) => Ok(Wire::new(link(tls, verify), head)),
            Err(error) => {
                tracing::debug!(%error, ?verify, "handshake failed");
                Err(match why(&head.bytes()) {
                    HandshakeError::Other if is_revoked(&error.to_string()) => HandshakeError::Revoked,
                    other => other,
                })
            }
        }
    }
}

/// Whether a failed handshake is the system's word that the certificate was revoked: on Windows, whose sentences are in the person's
/// language, the number behind them (`CRYPT_E_REVOKED`, `CERT_E_REVOKED`). A server that revokes *ours* (alert 44) says nothing of its own.
fn is_revoked(said: &str) -> bool {
    let number = ["(os error -2146885616)", "(os error -2146762484)"].iter().any(|number| said.contains(number));
    number || said.contains("revoked") && !said.contains("alert")
}

fn link(tls: TlsStream<Tap>, verify: Verify) -> Link {
    match verify {
        Verify::Fully => Link::Verified(Box::new(tls)),
        Verify::AllButName | Verify::Nothing | Verify::Chain => Link::Unverified(Box::new(tls)),
    }
}

/// Judges the first bytes that answered a TLS greeting (RFC 8446, section 5.1 and 6).
fn why(first: &[u8]) -> HandshakeError {
    const ALERT: u8 = 21;
    const HANDSHAKE: u8 = 22;
    const PROTOCOL_VERSION: u8 = 70;
    match first {
        [] => HandshakeError::Closed,
        [ALERT, 3, _, _, _, _, PROTOCOL_VERSION, ..] => HandshakeError::TooOld,
        // A server that chose TLS 1.0 or 1.1 in its hello (the version stands behind record and message header).
        [HANDSHAKE, 3, _, _, _, 2, _, _, _, 3, 1 | 2, ..] => HandshakeError::TooOld,
        [ALERT | HANDSHAKE, 3, ..] => HandshakeError::Other,
        _ if first.starts_with(b"HTTP/") || first.starts_with(b"<!DOCTYPE") || first.starts_with(b"<html") => HandshakeError::Http,
        _ => HandshakeError::NotTls,
    }
}

/// The TLS version in a ServerHello, `TLSv1.2` or `TLSv1.3` (RFC 8446, sections 4.1.3 and 4.2.1).
fn version(first: &[u8]) -> Option<&'static str> {
    let hello = first.get(5..)?;
    if *first.first()? != 22 || *hello.first()? != 2 {
        return None;
    }
    // Behind the message header: version (2), random (32), session id, cipher (2), compression (1), extensions.
    let session = usize::from(*hello.get(4 + 2 + 32)?);
    let mut extensions = hello.get(4 + 2 + 32 + 1 + session + 2 + 1 + 2..).unwrap_or_default();
    while let [k0, k1, l0, l1, rest @ ..] = extensions {
        let length = usize::from(u16::from_be_bytes([*l0, *l1]));
        if u16::from_be_bytes([*k0, *k1]) == 43 {
            return (rest.get(..2) == Some(&[3, 4])).then_some("TLSv1.3");
        }
        extensions = rest.get(length..).unwrap_or_default();
    }
    (hello.get(4..6) == Some(&[3, 3])).then_some("TLSv1.2")
}

impl Wire {
    /// The agreed TLS version, once TLS stands.
    #[must_use]
    pub fn tls_version(&self) -> Option<&'static str> {
        match self.link {
            Link::Plain(_) => None,
            Link::Verified(_) | Link::Unverified(_) => version(&self.head().bytes()),
        }
    }
}

/// Seconds since 1970 of a time, for comparing with a certificate's.
pub(super) fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_why() {
        for (bytes, expected) in [
            (&b""[..], HandshakeError::Closed),
            (b"* OK ready\r\n", HandshakeError::NotTls),
            (b"220 mail ESMTP\r\n", HandshakeError::NotTls),
            (b"HTTP/1.1 400 Bad Request\r\n", HandshakeError::Http),
            (&[21, 3, 1, 0, 2, 2, 70], HandshakeError::TooOld),
            (&[21, 3, 3, 0, 2, 2, 40], HandshakeError::Other),
            (&[22, 3, 1, 0, 80, 2, 0, 0, 76, 3, 1, 9], HandshakeError::TooOld),
            (&[22, 3, 3, 0, 80, 2, 0, 0, 76, 3, 3, 9], HandshakeError::Other),
        ] {
            assert_eq!(why(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn the_system_knows_what_was_revoked() {
        assert!(is_revoked(
            "error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed (certificate revoked)"
        ));
        for number in [0x8009_2010_u32, 0x800B_010C] {
            assert!(is_revoked(&std::io::Error::from_raw_os_error(number.cast_signed()).to_string()), "in whatever language");
        }
        assert!(!is_revoked("error:0A000414:SSL routines:ssl3_read_bytes:sslv3 alert certificate revoked"), "of a certificate of ours");
        assert!(!is_revoked("certificate verify failed (certificate has expired)"));
    }

    #[test]
    fn the_version_stands_in_the_extensions_or_else_in_front() {
        let hello = |extensions: &[u8]| {
            let mut bytes = vec![22, 3, 3, 0, 90, 2, 0, 0, 86, 3, 3];
            bytes.extend([7; 32]);
            bytes.extend([4, 1, 2, 3, 4, 0x13, 1, 0, 0, 99]);
            bytes.extend(extensions);
            bytes
        };
        assert_eq!(version(&hello(&[0, 51, 0, 2, 9, 9, 0, 43, 0, 2, 3, 4])), Some("TLSv1.3"));
        assert_eq!(version(&hello(&[0, 23, 0, 0])), Some("TLSv1.2"));
        for cut in 0..hello(&[0, 43, 0, 2, 3, 4]).len() {
            let _ = version(&hello(&[0, 43, 0, 2, 3, 4])[..cut]);
        }
    }
}
