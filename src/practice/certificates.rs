//! The practice authority: made at start, trusted by the practice network alone, its keys never leave memory.

use native_tls::Identity;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose};
use time::{Duration, OffsetDateTime};
use tokio_native_tls::TlsAcceptor;

use super::PracticeError;

/// Signs the certificates of the pretend servers.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(super) fn new() -> Result<Self, PracticeError> {
        let mut params = dated(CertificateParams::new(Vec::<String>::new())?);
        params.distinguished_name.push(DnType::CommonName, "Practice Authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        Ok(Self(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?))
    }

    /// The authority's own certificate, in DER.
    pub(super) fn root(&self) -> Vec<u8> {
        self.0.der().to_vec()
    }

    /// The server side of TLS with a certificate that is good for `names`.
    pub(super) fn acceptor(&self, names: &[String]) -> Result<TlsAcceptor, PracticeError> {
        let mut params = dated(CertificateParams::new(names)?);
        params.distinguished_name.push(DnType::CommonName, names.first().map_or("", String::as_str));
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.0)?;
        let identity = Identity::from_pkcs8(certificate.pem().as_bytes(), key.serialize_pem().as_bytes())?;
        Ok(native_tls::TlsAcceptor::new(identity)?.into())
    }
}

/// Valid from yesterday, so that no time zone matters, for longer than anybody practises.
fn dated(mut params: CertificateParams) -> CertificateParams {
    let now = OffsetDateTime::now_utc();
    params.not_before = now - Duration::days(1);
    params.not_after = now + Duration::days(30);
    params
}
