//! The Credential Manager of Windows, where each entry is a generic credential called by login name and host.

use keyring_core::api::CredentialStoreApi as _;
use windows_native_keyring_store::Store;

use super::{Entry, KeepError, Names};

/// Keeps `text` under each of the entries.
pub(super) async fn store(names: &Names, text: &str) -> Result<(), KeepError> {
    let refused = |error: keyring_core::Error| KeepError::Refused(error.to_string());
    let store = Store::new().map_err(refused)?;
    for Entry { service, username } in &names.entries {
        store.build(service, username, None).and_then(|entry| entry.set_password(text)).map_err(refused)?;
    }
    Ok(())
}
