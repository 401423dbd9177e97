//! The keychain of macOS. `security find-generic-password -s HOST -a LOGIN -w` finds what is kept here.

use security_framework::passwords::set_generic_password;

use super::{Entry, KeepError, Names};

/// Keeps `text` under each of the entries, in the person's own keychain.
pub(super) async fn store(names: &Names, text: &str) -> Result<(), KeepError> {
    for Entry { service, username } in &names.entries {
        set_generic_password(service, username, text.as_bytes()).map_err(|error| KeepError::Refused(error.to_string()))?;
    }
    Ok(())
}
