//! The lab's own certificates: a private CA that the machine trusts as seen in here, good ones, and each kind of bad one.

use std::fs;
use std::path::Path;

use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, date_time_ymd};

use crate::{ground, town};

/// The file of a certificate with its chain and, in front, its key: as Postfix reads it.
pub fn chain(name: &str) -> String {
    format!("{}/pki/{name}.chain", ground::LAB)
}

/// The file of a certificate.
pub fn certificate(name: &str) -> String {
    format!("{}/pki/{name}.pem", ground::LAB)
}

/// The file of a key.
pub fn key(name: &str) -> String {
    format!("{}/pki/{name}.key", ground::LAB)
}

/// Makes all of them under `lab`, and the store of what is trusted.
pub fn make(lab: &Path) {
    let (trusted, root) = authority("Lab Root CA");
    let (untrusted, untrusted_pem) = authority("Nobody's CA");
    let good: Vec<String> = town::certified_names();
    let fault = |name: &str| vec![town::certificate_fault_host(name)];
    let web = |domain: &str| vec![domain.to_owned(), format!("autoconfig.{domain}")];
    let past = |of: &mut CertificateParams| (of.not_before, of.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1));
    let future = |of: &mut CertificateParams| (of.not_before, of.not_after) = (date_time_ymd(2190, 1, 1), date_time_ymd(2191, 1, 1));
    leaf("good", &good, |_| {}, Some(&trusted));
    leaf("expired", &fault("expired"), past, Some(&trusted));
    leaf("early", &fault("early"), future, Some(&trusted));
    leaf("wrongname", &["elsewhere.example".to_owned()], |_| {}, Some(&trusted));
    leaf("selfsigned", &fault("selfsigned"), |_| {}, None);
    leaf("unknownca", &[fault("unknownca"), web("untrusted.example")].concat(), |_| {}, Some(&untrusted));
    // Signed by somebody in between, who is trusted because of the root, as long as one sees the certificate in between.
    let (between, _) = intermediate("Lab CA in between", &trusted, |_| {});
    let (over, over_pem) = intermediate("Lab CA of yesterday", &trusted, past);
    leaf("nochain", &fault("nochain"), |_| {}, Some(&between));
    leaf("oldchain", &fault("oldchain"), |_| {}, Some(&over));
    add_to_chain("oldchain", &over_pem);
    // With its own root sent along, which makes it no better.
    leaf("ownca", &fault("ownca"), |_| {}, Some(&untrusted));
    add_to_chain("ownca", &untrusted_pem);
    leaf("onlycn", &fault("onlycn"), |of| of.subject_alt_names.clear(), Some(&trusted));
    leaf("onlyclient", &fault("onlyclient"), |of| of.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth], Some(&trusted));
    leaf("toodeep.wild", &["*.fault.example".to_owned()], |_| {}, Some(&trusted));
    leaf("web-expired", &web("oldcert.example"), past, Some(&trusted));
    leaf("web-selfsigned", &web("selfcert.example"), |_| {}, None);
    let store = lab.join("pki/store");
    fs::create_dir(&store).unwrap();
    fs::write(store.join("ca-certificates.crt"), &root).unwrap();
    fs::write(store.join("lab-root.pem"), &root).unwrap();
    ground::sh(&format!("openssl rehash {}", store.display()));
}

fn authority(name: &str) -> (Issuer<'static, KeyPair>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.not_before = date_time_ymd(2020, 1, 1);
    let key = KeyPair::generate().unwrap();
    let root = params.self_signed(&key).unwrap().pem();
    (Issuer::new(params, key), root)
}

fn intermediate(name: &str, by: &Issuer<'_, KeyPair>, change: impl Fn(&mut CertificateParams)) -> (Issuer<'static, KeyPair>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.not_before = date_time_ymd(2020, 1, 1);
    change(&mut params);
    let key = KeyPair::generate().unwrap();
    let made = params.signed_by(&key, by).unwrap().pem();
    (Issuer::new(params, key), made)
}

/// Has a server send this certificate too.
fn add_to_chain(file: &str, certificate: &str) {
    for file in [self::certificate(file), chain(file)] {
        let with = fs::read_to_string(&file).unwrap() + certificate;
        fs::write(file, with).unwrap();
    }
}

fn leaf(file: &str, names: &[String], change: impl Fn(&mut CertificateParams), by: Option<&Issuer<'_, KeyPair>>) {
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name.push(DnType::CommonName, names[0].as_str());
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2199, 1, 1);
    change(&mut params);
    let key = KeyPair::generate().unwrap();
    let made = match by {
        Some(issuer) => params.signed_by(&key, issuer),
        None => params.self_signed(&key),
    };
    let (made, secret) = (made.unwrap().pem(), key.serialize_pem());
    fs::write(self::certificate(file), &made).unwrap();
    fs::write(self::key(file), &secret).unwrap();
    fs::write(chain(file), secret + &made).unwrap();
}
