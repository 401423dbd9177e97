//! Signatures by keys that `openssl` made, and the ends of what is no pair. That `openssl` takes the signature is shown among the
//! tests from the outside.

use std::path::Path;
use std::process::Command;

use super::*;

fn openssl(folder: &Path, arguments: &str) {
    let output = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A root, and below it a certificate for each kind of key.
fn pki(folder: &Path) {
    openssl(folder, "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=Root -days 2");
    for (name, key) in [("rsa", "rsa:2048"), ("ec", "ec -pkeyopt ec_paramgen_curve:P-256")] {
        openssl(folder, &format!("req -newkey {key} -nodes -keyout {name}.key -out {name}.csr -subj /CN=IT"));
        openssl(folder, &format!("x509 -req -in {name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out {name}.pem -days 2"));
        openssl(
            folder,
            &format!("pkcs12 -export -in {name}.pem -inkey {name}.key -certfile ca.pem -out {name}.p12 -passout pass:w\u{e4}rt"),
        );
    }
    openssl(folder, "pkcs8 -topk8 -in rsa.key -out locked.key -passout pass:x");
    openssl(folder, "rsa -in rsa.key -traditional -out old.key");
}

#[test]
fn what_is_signed_is_verified_and_comes_out_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    pki(folder);
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let password = Secret::password("w\u{e4}rt".into()).unwrap();
    let profile = b"<?xml version=\"1.0\"?>\n<plist/>\r\n\0\xFF".to_vec();
    let signers = [
        Signer::from_pem(&[read("rsa.pem"), read("ca.pem")].concat(), &read("rsa.key")),
        Signer::from_pem(&read("rsa.pem"), &read("old.key")),
        Signer::from_pem(&read("ec.pem"), &read("ec.key")),
        Signer::from_pkcs12(&read("rsa.p12"), &password),
        Signer::from_pkcs12(&read("ec.p12"), &password),
    ];
    for signer in signers {
        std::fs::write(folder.join("signed"), signer.unwrap().sign(&profile).unwrap()).unwrap();
        openssl(folder, "cms -verify -binary -inform DER -in signed -CAfile ca.pem -purpose any -out content");
        assert_eq!(read("content"), profile);
    }
    // The same bytes twice, and a change is noticed.
    let signer = Signer::from_pem(&read("rsa.pem"), &read("rsa.key")).unwrap();
    let signed = signer.sign(&profile).unwrap();
    assert_eq!(signed, signer.sign(&profile).unwrap());
    let at = signed.windows(5).position(|part| part == b"plist").unwrap();
    let mut changed = signed;
    changed[at] = b'P';
    std::fs::write(folder.join("changed"), changed).unwrap();
    let arguments = "cms -verify -binary -inform DER -in changed -CAfile ca.pem -purpose any";
    assert!(!Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap().status.success());
}

#[test]
fn what_is_no_pair_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    pki(folder);
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let from = |certificate: &str, key: &str| Signer::from_pem(&read(certificate), &read(key)).map(drop);
    assert_eq!(from("ca.pem", "rsa.key"), Err(SignError::NotAPair));
    assert_eq!(from("rsa.key", "rsa.key"), Err(SignError::Certificate));
    assert_eq!(from("rsa.pem", "rsa.pem"), Err(SignError::Key));
    assert_eq!(from("rsa.pem", "locked.key"), Err(SignError::KeyLocked));
    let opened = |password: &str| Signer::from_pkcs12(&read("rsa.p12"), &Secret::password(password.into()).unwrap()).map(drop);
    assert_eq!(opened("wrong"), Err(SignError::Pkcs12));
    assert_eq!(Signer::from_pkcs12(b"nothing", &Secret::password("x".into()).unwrap()).map(drop), Err(SignError::Pkcs12));
}
