//! The lab's own certificates: a private CA that the machine trusts as seen in here, good ones, and each kind of bad one.

use std::fs;
use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};

use time::OffsetDateTime;

use crate::{distance::far, ground, planted, town};

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
    leaf("far", &far::mail_names(), |_| {}, Some(&trusted));
    leaf("expired", &fault("expired"), past, Some(&trusted));
    leaf("early", &fault("early"), future, Some(&trusted));
    leaf("wrongname", &["elsewhere.example".to_owned()], |_| {}, Some(&trusted));
    leaf("selfsigned", &fault("selfsigned"), |_| {}, None);
    leaf("unknownca", &[fault("unknownca"), web("untrusted.example")].concat(), |_| {}, Some(&untrusted));
    // Signed by somebody in between, who is trusted because of the root, as long as one sees the certificate in between.
    let (between, _) = intermediate("Lab CA in between", &trusted, |_| {});
    let (over, over_pem) = intermediate("Lab CA of yesterday", &trusted, past);
    leaf("nochain", &fault("nochain"), names_issuers_place, Some(&between));
    leaf("oldchain", &fault("oldchain"), |_| {}, Some(&over));
    add_to_chain("oldchain", &over_pem);
    let (coming, coming_pem) = intermediate("Lab CA of tomorrow", &trusted, future);
    leaf("earlychain", &fault("earlychain"), |_| {}, Some(&coming));
    add_to_chain("earlychain", &coming_pem);
    // With somebody in between who has not signed it.
    leaf("wrongchain", &fault("wrongchain"), |_| {}, Some(&between));
    add_to_chain("wrongchain", &coming_pem);
    // With its own root sent along, which makes it no better.
    leaf("ownca", &fault("ownca"), |_| {}, Some(&untrusted));
    add_to_chain("ownca", &untrusted_pem);
    // For names of the same owner, of which one leads somewhere, and for somebody else's.
    let fitting = ["nowhere.fault.example", "mail.auto.example", "fitting.fault.example"].map(str::to_owned);
    leaf("misnamed", &fitting, |_| {}, Some(&trusted));
    leaf("misnamed-wide", &["*.wide.fault.example".to_owned()], |_| {}, Some(&trusted));
    leaf("onlycn", &fault("onlycn"), |of| of.subject_alt_names.clear(), Some(&trusted));
    leaf("onlyclient", &fault("onlyclient"), |of| of.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth], Some(&trusted));
    leaf("toodeep.wild", &["*.fault.example".to_owned()], |_| {}, Some(&trusted));
    leaf("web-expired", &web("oldcert.example"), past, Some(&trusted));
    leaf("planted-expired", &planted::web_names("bad-expired"), past, Some(&trusted));
    leaf("planted-early", &planted::web_names("bad-early"), future, Some(&trusted));
    leaf(
        "planted-soon",
        &planted::web_names("bad-soon"),
        |of| of.not_after = OffsetDateTime::now_utc() + time::Duration::days(5),
        Some(&trusted),
    );
    leaf("planted-self", &planted::web_names("bad-self"), |_| {}, None);
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

/// Says where the issuer's certificate is, as whoever is signed by somebody in between does (RFC 5280, section 4.2.2.1).
fn names_issuers_place(of: &mut CertificateParams) {
    let place = b"http://ca.good.example/between.der";
    let sized = |kind: u8, parts: &[&[u8]]| [&[kind, parts.concat().len().try_into().unwrap()], parts.concat().as_slice()].concat();
    let ca_issuers = [6, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let content = sized(0x30, &[&sized(0x30, &[&ca_issuers, &sized(0x86, &[place])])]);
    of.custom_extensions.push(CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], content));
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
