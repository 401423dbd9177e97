//! The Secret Service, over the session's D-Bus. `secret-tool lookup service HOST username LOGIN` finds what is kept here.

use std::collections::HashMap;

use secret_service::{Collection, EncryptionType, Error, SecretService};

use super::{Entry, KeepError, Names, Own};

/// The schema of what has none, which `secret-tool` writes down.
const ANY_SCHEMA: (&str, &str) = ("xdg:schema", "org.freedesktop.Secret.Generic");

/// Keeps `text` under each of `names`, in the collection that is open when somebody has logged in to their desktop.
pub(super) async fn store(names: &Names, text: &str) -> Result<(), KeepError> {
    let service = SecretService::connect(EncryptionType::Dh).await.map_err(reason)?;
    let collection = service.get_default_collection().await.map_err(reason)?;
    collection.unlock().await.map_err(reason)?;
    for Entry { service: host, username } in &names.entries {
        let attributes = HashMap::from([("service", host.as_str()), ("username", username.as_str())]);
        put(&collection, &format!("Mailwright: {username} ({host})"), attributes, text).await.map_err(reason)?;
    }
    for Own { client, attributes } in &names.own {
        let attributes = attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        put(&collection, &format!("Mailwright: {client}"), attributes, text).await.map_err(reason)?;
    }
    Ok(())
}

/// Keeps `text` under exactly these attributes. Items that have more belong to other programs and stay as they are; one that
/// has the same, whoever put it there, gets no second one beside it, of which an old password could be found.
async fn put(collection: &Collection<'_>, label: &str, attributes: HashMap<&str, &str>, text: &str) -> Result<(), Error> {
    let mut is_there = false;
    for item in collection.search_items(attributes.clone()).await? {
        let mut known = item.get_attributes().await?;
        if !attributes.contains_key(ANY_SCHEMA.0) && known.get(ANY_SCHEMA.0).is_some_and(|schema| schema == ANY_SCHEMA.1) {
            known.remove(ANY_SCHEMA.0);
        }
        let is_same =
            known.len() == attributes.len() && known.iter().all(|(name, value)| attributes.get(name.as_str()) == Some(&value.as_str()));
        if is_same {
            item.set_secret(text.as_bytes(), "text/plain").await?;
            is_there = true;
        }
    }
    if !is_there {
        collection.create_item(label, attributes, text.as_bytes(), false, "text/plain").await?;
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
