//! Texts that nobody guesses, and the proof that who redeems a code is who asked for it (RFC 7636, method S256).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::account::{Secret, SecretKind};

/// 256 bits, as RFC 7636 recommends (section 4.1): 43 characters that a URL takes as they are. `None` where the machine has no
/// randomness to give.
pub(super) fn unguessable() -> Option<Zeroizing<String>> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *bytes).ok()?;
    Some(Zeroizing::new(URL_SAFE_NO_PAD.encode(*bytes)))
}

/// What is kept, and what the sign-in server is told of it.
pub(super) fn verifier() -> Option<(Secret, String)> {
    let verifier = unguessable()?;
    let challenge = challenge(&verifier);
    Some((Secret::new(SecretKind::Token, verifier.to_string()).ok()?, challenge))
}

fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        // RFC 7636, appendix B.
        let bytes: [u8; 32] = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88,
            83, 132, 141, 121,
        ];
        let verifier = URL_SAFE_NO_PAD.encode(bytes);
        assert_eq!(verifier, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn no_two_are_alike() {
        let one = unguessable().unwrap();
        assert_eq!(one.len(), 43);
        assert_ne!(one, unguessable().unwrap());
    }
}
