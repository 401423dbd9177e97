//! Signing a profile with the certificate of whoever hands it out, as CMS (RFC 5652): iPhone, iPad and Mac then show the name
//! in the certificate instead of "Not signed".
//!
//! The structures are those of the `cms` crate, the signature is ring's, on all three systems alike. The `rsa` crate stays out
//! (RUSTSEC-2023-0071), and so does the `openssl` crate: on Windows and macOS nothing else here needs OpenSSL. No time is
//! signed, so that the same profile has the same bytes with an RSA key; a signature by an elliptic curve is never twice the same.

use std::fmt;

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode, Tag};
use ring::rand::SystemRandom;
use ring::signature::{self, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::account::{Permit, Secret};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const ECDSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

/// Longest chain that is put into a profile.
const LONGEST_CHAIN: usize = 10;

/// Why a profile cannot be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// There is no certificate in the file, or none that can be read.
    #[error("no certificate that can be read")]
    Certificate,
    /// There is no private key in the file that can be used: RSA from 2048 bits on, or an elliptic curve P-256.
    #[error("no private key that can be used")]
    Key,
    /// The private key is locked with a password; only PKCS#12 files may be.
    #[error("the private key is locked with a password")]
    KeyLocked,
    /// The private key does not belong to the first certificate.
    #[error("the private key does not belong to the certificate")]
    NotAPair,
    /// The PKCS#12 file cannot be opened: the password is wrong, or the file is broken.
    #[error("the PKCS#12 file cannot be opened")]
    Pkcs12,
    /// The signature could not be made.
    #[error("the signature could not be made")]
    Signature,
}

/// A certificate with its key and the certificates between it and the root.
pub struct Signer {
    key: Key,
    chain: Vec<Certificate>,
}

enum Key {
    Rsa(Box<RsaKeyPair>),
    P256(Box<EcdsaKeyPair>),
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").finish_non_exhaustive()
    }
}

impl Signer {
    /// From PEM: the certificates, the signer's own first, and its key (PKCS#8 or PKCS#1), in the same file or another.
    ///
    /// # Errors
    /// [`SignError`] where there is none, or they do not belong together.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, SignError> {
        let blocks = |bytes| pem::parse_many(bytes).unwrap_or_default();
        let chain: Vec<Vec<u8>> =
            blocks(certificates).into_iter().filter(|block| block.tag() == "CERTIFICATE").map(pem::Pem::into_contents).collect();
        let keys = blocks(key);
        if keys.iter().any(|block| block.tag() == "ENCRYPTED PRIVATE KEY" || block.headers().get("DEK-Info").is_some()) {
            return Err(SignError::KeyLocked);
        }
        let key = keys.iter().find_map(|block| match block.tag() {
            "PRIVATE KEY" => Key::from_pkcs8(block.contents()),
            "RSA PRIVATE KEY" => RsaKeyPair::from_der(block.contents()).ok().map(|pair| Key::Rsa(Box::new(pair))),
            _ => None,
        });
        Self::new(&chain, key.ok_or(SignError::Key)?)
    }

    /// From a PKCS#12 file (`.p12`, `.pfx`).
    ///
    /// # Errors
    /// [`SignError`] where it cannot be opened, or holds no pair.
    pub fn from_pkcs12(file: &[u8], password: &Secret) -> Result<Self, SignError> {
        let password = password.reveal(&Permit::to_write_as_asked());
        let store = p12_keystore::KeyStore::from_pkcs12(file, password, p12_keystore::Pkcs12ImportPolicy::Relaxed);
        let store = store.map_err(|_| SignError::Pkcs12)?;
        let (_, pair) = store.private_key_chain().ok_or(SignError::Key)?;
        let chain: Vec<Vec<u8>> = pair.certs().iter().map(|certificate| certificate.as_der().to_vec()).collect();
        Self::new(&chain, Key::from_pkcs8(pair.key().as_der()).ok_or(SignError::Key)?)
    }

    fn new(chain: &[Vec<u8>], key: Key) -> Result<Self, SignError> {
        let chain: Vec<Certificate> = chain
            .iter()
            .take(LONGEST_CHAIN)
            .map(|der| Certificate::from_der(der))
            .collect::<Result<_, _>>()
            .map_err(|_| SignError::Certificate)?;
        let own = chain.first().ok_or(SignError::Certificate)?;
        let public = own.tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
        if public != key.public() {
            return Err(SignError::NotAPair);
        }
        Ok(Self { key, chain })
    }

    /// The profile with its signature around it.
    ///
    /// # Errors
    /// [`SignError::Signature`] where it could not be made.
    pub fn sign(&self, profile: &[u8]) -> Result<Vec<u8>, SignError> {
        self.signed(profile).ok_or(SignError::Signature)
    }

    fn signed(&self, profile: &[u8]) -> Option<Vec<u8>> {
        let sha256 = AlgorithmIdentifierOwned { oid: SHA_256, parameters: None };
        let attributes = SetOfVec::try_from(vec![
            attribute(CONTENT_TYPE, &DATA)?,
            attribute(MESSAGE_DIGEST, &OctetString::new(Sha256::digest(profile).as_slice()).ok()?)?,
        ])
        .ok()?;
        let (algorithm, signature) = self.key.sign(&attributes.to_der().ok()?)?;
        let own = self.chain.first()?.tbs_certificate();
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: own.issuer().clone(),
                serial_number: own.serial_number().clone(),
            }),
            digest_alg: sha256.clone(),
            signed_attrs: Some(attributes),
            signature_algorithm: algorithm,
            signature: OctetString::new(signature).ok()?,
            unsigned_attrs: None,
        };
        let certificates: Vec<_> = self.chain.iter().cloned().map(CertificateChoices::Certificate).collect();
        let signed = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![sha256]).ok()?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: Some(Any::new(Tag::OctetString, profile).ok()?) },
            certificates: Some(SetOfVec::try_from(certificates).ok()?.into()),
            crls: None,
            signer_infos: vec![signer].try_into().ok()?,
        };
        ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed).ok()? }.to_der().ok()
    }
}

fn attribute<T: der::EncodeValue + der::Tagged>(oid: ObjectIdentifier, value: &T) -> Option<Attribute> {
    Some(Attribute { oid, values: SetOfVec::try_from(vec![Any::encode_from(value).ok()?]).ok()? })
}

impl Key {
    fn from_pkcs8(der: &[u8]) -> Option<Self> {
        if let Ok(pair) = RsaKeyPair::from_pkcs8(der) {
            return Some(Self::Rsa(Box::new(pair)));
        }
        let random = SystemRandom::new();
        let pair = EcdsaKeyPair::from_pkcs8(&signature::ECDSA_P256_SHA256_ASN1_SIGNING, der, &random).ok()?;
        Some(Self::P256(Box::new(pair)))
    }

    /// As it stands in a certificate.
    fn public(&self) -> &[u8] {
        match self {
            Self::Rsa(pair) => pair.public_key().as_ref(),
            Self::P256(pair) => pair.public_key().as_ref(),
        }
    }

    fn sign(&self, message: &[u8]) -> Option<(AlgorithmIdentifierOwned, Vec<u8>)> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(pair) => {
                let mut signed = vec![0; pair.public().modulus_len()];
                pair.sign(&signature::RSA_PKCS1_SHA256, &random, message, &mut signed).ok()?;
                // With RSA the parameters are there, and null (RFC 3370, section 3.2).
                Some((AlgorithmIdentifierOwned { oid: RSA_ENCRYPTION, parameters: Some(Any::null()) }, signed))
            }
            Self::P256(pair) => {
                let signed = pair.sign(&random, message).ok()?;
                Some((AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA256, parameters: None }, signed.as_ref().to_vec()))
            }
        }
    }
}

#[cfg(test)]
#[path = "sign_tests.rs"]
mod tests;
