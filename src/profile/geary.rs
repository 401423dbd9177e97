//! Geary: an account folder with its `geary.ini`, in a zip to be unpacked into Geary's own folder for configuration. Geary
//! reads every folder there, whatever it is called. Passwords are in the system's keyring; Geary asks where there is none.

use super::keyfile::KeyFile;
use super::{Carry, Client, File, HomePath, Import, Options, Platform, SecretPlace, Shown, Verified, WriteError, common, pack};
use crate::account::{Account, AuthMethod, Folder, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "geary",
    name: "Geary",
    platforms: &[Platform::Linux],
    receives: &[Receive::Imap],
    carries: &[Carry::Identities, Carry::Folders, Carry::Signature],
    security: &Security::ALL,
    import: Import::DropInto(HomePath::Config("geary")),
    verified: &[Verified { what: Shown::UsedByClient, with: "Geary", version: "43.0", on: "2026-11-25" }],
    write,
};

/// Writes the zip.
fn write(account: &Account, _: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    if !common::auth(incoming, logs_in)? {
        return Err(WriteError::Auth);
    }
    let mut file = KeyFile::default();
    file.group("Metadata");
    file.set("version", "1");
    file.set("status", "enabled");
    about(&mut file, account);
    folders(&mut file, account);
    file.group("Incoming");
    service(&mut file, account, incoming, "custom");
    file.group("Outgoing");
    let same = account.login(incoming) == account.login(outgoing);
    let credentials = match (common::auth(outgoing, logs_in)?, same) {
        (false, _) => "none",
        (true, true) => "use-incoming",
        (true, false) => "custom",
    };
    service(&mut file, account, outgoing, credentials);
    let name = format!("{}/geary.ini", folder(account));
    Ok(common::file(account, "-geary.zip", pack::zip(&[(&name, &file.into_bytes())])?, Vec::new()))
}

/// The account's folder. Geary counts what begins with `account_`, so it does not.
fn folder(account: &Account) -> String {
    common::stem(&account.address)
}

/// Where Geary looks for the passwords.
pub(super) fn secrets(account: &Account) -> Vec<SecretPlace> {
    [(account.incoming.server(), "IMAP"), (account.outgoing.server(), "SMTP")]
        .map(|(server, protocol)| SecretPlace {
            schema: "org.gnome.Geary",
            attributes: vec![
                ("login", account.login(server).into_owned()),
                ("host", server.host.to_string()),
                ("proto", protocol.to_owned()),
            ],
        })
        .into()
}

fn about(file: &mut KeyFile, account: &Account) {
    file.group("Account");
    file.set("label", &account.address.to_string());
    file.set("ordinal", "1");
    file.set("prefetch_days", "14");
    file.set("save_drafts", "true");
    file.set("save_sent", "true");
    file.set("use_signature", if account.signature.is_some() { "true" } else { "false" });
    file.set("signature", account.signature.as_ref().map_or("", |signature| signature.as_str()));
    let own = common::mailbox(account.name.as_ref(), &common::address(account));
    let others = account
        .identities
        .iter()
        .map(|other| common::mailbox(other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain()));
    file.list("sender_mailboxes", std::iter::once(own).chain(others));
    file.set("service_provider", "other");
}

/// Each folder part by part.
fn folders(file: &mut KeyFile, account: &Account) {
    file.group("Folders");
    let folders = &account.folders;
    for (key, folder) in [
        ("archive_folder", &folders.archive),
        ("drafts_folder", &folders.drafts),
        ("sent_folder", &folders.sent),
        ("junk_folder", &folders.junk),
        ("trash_folder", &folders.trash),
    ] {
        if let Some(parts) = folder.as_ref().map(Folder::parts) {
            file.list(key, parts.map(str::to_owned));
        }
    }
}

fn service(file: &mut KeyFile, account: &Account, server: &Server, credentials: &str) {
    if credentials != "none" {
        file.set("login", &account.login(server));
    }
    file.set("remember_password", "true");
    file.set("host", server.host.as_str());
    file.set("port", &server.port.to_string());
    let security = match server.security {
        Security::Tls => "transport",
        Security::StartTls => "start-tls",
        Security::None => "none",
    };
    file.set("transport_security", security);
    file.set("credentials", credentials);
}

/// Geary finds the method out by itself, among those with a password.
fn logs_in(method: AuthMethod) -> Option<bool> {
    match method {
        AuthMethod::PasswordCleartext | AuthMethod::PasswordEncrypted => Some(true),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(false),
        AuthMethod::OAuth2 | AuthMethod::Ntlm | AuthMethod::Gssapi => None,
    }
}

#[cfg(test)]
#[path = "geary_tests.rs"]
mod tests;
