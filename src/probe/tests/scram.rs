//! The server's side of SCRAM, written anew from RFC 5802 and proved on the examples of the specifications.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha2::Digest;

/// A hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum Hash {
    Sha1,
    Sha256,
}

impl Hash {
    fn digest(self, text: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => sha1::Sha1::digest(text).to_vec(),
            Self::Sha256 => sha2::Sha256::digest(text).to_vec(),
        }
    }

    fn hmac(self, key: &[u8], text: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Hmac::<sha1::Sha1>::new_from_slice(key).unwrap().chain_update(text).finalize().into_bytes().to_vec(),
            Self::Sha256 => Hmac::<sha2::Sha256>::new_from_slice(key).unwrap().chain_update(text).finalize().into_bytes().to_vec(),
        }
    }

    fn salted(self, password: &str, salt: &[u8], rounds: u32) -> Vec<u8> {
        let mut last = self.hmac(password.as_bytes(), &[salt, &[0, 0, 0, 1]].concat());
        let mut sum = last.clone();
        for _ in 1..rounds {
            last = self.hmac(password.as_bytes(), &last);
            sum = xor(&sum, &last);
        }
        sum
    }
}

fn xor(left: &[u8], right: &[u8]) -> Vec<u8> {
    left.iter().zip(right).map(|(left, right)| left ^ right).collect()
}

/// A server that knows one password.
#[derive(Debug, Clone)]
pub(in crate::probe) struct Scram {
    pub hash: Hash,
    pub password: String,
    pub rounds: u32,
    pub salt: &'static str,
    pub nonce: &'static str,
    /// Does not know the password, and lets everybody in.
    pub impostor: bool,
    /// What the client must bind to, if it is asked to.
    pub channel: Option<Vec<u8>>,
    pub header: String,
    pub said: String,
}

impl Scram {
    pub(in crate::probe) fn new(hash: Hash, password: &str) -> Self {
        let (salt, nonce) = ("QSXCR+Q6sek8bf92", "3rfcNHYJY1ZVvWVs7j");
        let (header, said) = (String::new(), String::new());
        Self { hash, password: password.into(), rounds: 4096, salt, nonce, impostor: false, channel: None, header, said }
    }

    /// What the client said of channel binding.
    pub(in crate::probe) fn header(&self) -> &str {
        &self.header
    }

    pub(in crate::probe) fn first(&mut self, client: &str) -> String {
        let at = client.match_indices(',').nth(1).unwrap().0 + 1;
        self.header = client[..at].to_owned();
        let nonce = client.split(",r=").nth(1).unwrap();
        let first = format!("r={nonce}{},s={},i={}", self.nonce, self.salt, self.rounds);
        self.said = format!("{},{first}", &client[at..]);
        first
    }

    /// The proof that the client must send to a message without its own, and the server's own proof for it.
    fn proofs(&self, without: &str) -> (String, String) {
        let salted = self.hash.salted(&self.password, &STANDARD.decode(self.salt).unwrap(), self.rounds);
        let text = format!("{},{without}", self.said);
        let client = self.hash.hmac(&salted, b"Client Key");
        let proof = xor(&client, &self.hash.hmac(&self.hash.digest(&client), text.as_bytes()));
        let server = self.hash.hmac(&self.hash.hmac(&salted, b"Server Key"), text.as_bytes());
        (STANDARD.encode(proof), STANDARD.encode(server))
    }

    /// The last message, and whether the client may come in.
    pub(in crate::probe) fn last(&self, client: &str) -> (String, bool) {
        let (without, proof) = client.rsplit_once(",p=").unwrap();
        let bound = [self.header.as_bytes(), self.channel.as_deref().unwrap_or_default()].concat();
        if without.split(',').next() != Some(&format!("c={}", STANDARD.encode(bound))) {
            return ("e=channel-bindings-dont-match".into(), false);
        }
        let (expected, own) = self.proofs(without);
        match proof == expected {
            _ if self.impostor => (format!("v={}", STANDARD.encode([7; 20])), true),
            true => (format!("v={own}"), true),
            false => ("e=invalid-proof".into(), false),
        }
    }
}

#[test]
fn the_examples_of_the_specifications_come_out() {
    for (hash, first, salt, nonce, proof, own) in [
        (
            Hash::Sha1,
            "fyko+d2lbbFgONRv9qkxdawL",
            "QSXCR+Q6sek8bf92",
            "3rfcNHYJY1ZVvWVs7j",
            "v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
            "rmF9pqV8S7suAoZWja4dJRkFsKQ=",
        ),
        (
            Hash::Sha256,
            "rOprNGfwEbeRWgbNEkqO",
            "W22ZaJ0SNY7soEsUEjb6gQ==",
            "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
            "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
        ),
    ] {
        let mut server = Scram { salt, nonce, ..Scram::new(hash, "pencil") };
        assert_eq!(server.first(&format!("n,,n=user,r={first}")), format!("r={first}{nonce},s={salt},i=4096"));
        assert_eq!(server.last(&format!("c=biws,r={first}{nonce},p={proof}")), (format!("v={own}"), true), "{hash:?}");
    }
}
