//! The certificate and key that Apple profiles are signed with, read from the files that were named.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::profile::{SignError, Signer};

use super::cli::SignArgs;
use super::{Context, Error, secret};

/// A certificate with its chain and key is a few KiB.
const LIMIT: u64 = 256 * 1024;

/// Who signs; nobody where nothing was named. The password of a PKCS#12 file is asked for last.
pub fn given(context: &Context, asked: &SignArgs) -> Result<Option<Arc<Signer>>, Error> {
    let (path, signer) = match (&asked.sign_cert, &asked.sign_key, &asked.sign_p12) {
        (Some(certificate), Some(key), _) => (key, Signer::from_pem(&read(context, certificate)?, &read(context, key)?)),
        (_, _, Some(file)) => {
            let bytes = read(context, file)?;
            (file, Signer::from_pkcs12(&bytes, &secret::for_signing(context, asked.sign_password_file.as_deref())?))
        }
        _ => return Ok(None),
    };
    signer.map(|signer| Some(Arc::new(signer))).map_err(|error| Error::Signing(path.clone(), context.words.say(word(error))))
}

/// The sentence that says what is wrong.
fn word(error: SignError) -> &'static str {
    match error {
        SignError::Certificate => "terminal-sign-certificate",
        SignError::Key => "terminal-sign-key",
        SignError::KeyLocked => "terminal-sign-locked",
        SignError::NotAPair => "terminal-sign-pair",
        SignError::Pkcs12 => "terminal-sign-p12",
        SignError::Signature => "terminal-sign-failed",
    }
}

fn read(context: &Context, path: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut bytes));
    read.map_err(|error| Error::Signing(path.to_owned(), context.words.io_error(&error)))?;
    Ok(bytes)
}
