//! The Secret Service, over the session's D-Bus. `secret-tool lookup service HOST username LOGIN` finds what is kept here.

use std::collections::HashMap;

use secret_service::{EncryptionType, Error, SecretService};

use super::{Entry, KeepError};

/// Keeps `text` under each of `entries`, in the collection that is open when somebody has logged in to their desktop.
pub(super) async fn store(entries: &[Entry], text: &str) -> Result<(), KeepError> {
    let service = SecretService::connect(EncryptionType::Dh).await.map_err(reason)?;
    let collection = service.get_default_collection().await.map_err(reason)?;
    collection.ensure_unlocked().await.or(collection.unlock().await).map_err(reason)?;
    for Entry { service: host, username } in entries {
        let attributes = HashMap::from([("service", host.as_str()), ("username", username.as_str())]);
        // Whoever put it there by another program gets no second one, of which an old password could be found.
        let there = collection.search_items(attributes.clone()).await.map_err(reason)?;
        for item in &there {
            item.set_secret(text.as_bytes(), "text/plain").await.map_err(reason)?;
        }
        if there.is_empty() {
            let label = format!("Mailwright: {username} ({host})");
            collection.create_item(&label, attributes, text.as_bytes(), true, "text/plain").await.map_err(reason)?;
        }
    }
    Ok(())
}

fn reason(error: Error) -> KeepError {
    match error {
        // No session bus, or nobody on it who answers to that name.
        Error::Unavailable | Error::Zbus(_) | Error::NoResult => KeepError::Nobody,
        Error::Locked | Error::Prompt | Error::PromptDisconnected => KeepError::Locked,
        other => KeepError::Refused(other.to_string()),
    }
}
