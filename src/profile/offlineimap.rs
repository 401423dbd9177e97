//! A configuration of OfflineIMAP, which keeps Maildir folders and an IMAP account in step: to be used with `-c`, or put
//! into one's own `~/.offlineimaprc`. It cannot send.
//!
//! Its STARTTLS goes on in clear where the server does not offer it (8.0.0, seen on 2026-11-25), so it is not written.
//! Python's reader expands `%`, so each one is doubled. What begins with `remotepasseval` is Python code and is not written.

use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, Receive, Security};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "offlineimap",
    name: "OfflineIMAP",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[Receive::Imap],
    carries: &[Carry::Password],
    security: &[Security::Tls, Security::None],
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "OfflineIMAP", version: "8.0.0", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::password_login(server)?;
    let (login, password) = (account.login(server), common::password(options)?);
    if !common::is_trimmed(&login) {
        return Err(WriteError::Login);
    }
    if password.is_some_and(|password| !common::is_trimmed(password)) {
        return Err(WriteError::Password);
    }
    let name = common::stem(&account.address);
    let tls = match server.security {
        Security::Tls => "yes",
        Security::StartTls => return Err(WriteError::Security),
        Security::None => "no",
    };
    let mut rc = format!("# Mailwright: {}\n[general]\naccounts = {name}\n", account.address);
    rc.push_str(&format!("\n[Account {name}]\nlocalrepository = {name}-local\nremoterepository = {name}-remote\n"));
    // Whoever deletes a file here by mistake still has the message there.
    rc.push_str(&format!("\n[Repository {name}-local]\ntype = Maildir\nlocalfolders = ~/Mail/{name}\nsync_deletes = no\n"));
    rc.push_str(&format!("\n[Repository {name}-remote]\ntype = IMAP\nremotehost = {}\nremoteport = {}\n", server.host, server.port));
    rc.push_str(&format!("remoteuser = {}\n", doubled(&login)));
    if let Some(password) = password {
        rc.push_str(&format!("remotepass = {}\n", doubled(password)));
    }
    rc.push_str(&format!("ssl = {tls}\nstarttls = no\nsslcacertfile = OS-DEFAULT\nsync_deletes = no\n"));
    let concerns = [Some(Concern::FetchesOnly), password.map(|_| Concern::HoldsPassword)].into_iter().flatten().collect();
    Ok(common::file(account, ".offlineimaprc", rc.into_bytes(), concerns))
}

fn doubled(text: &str) -> String {
    text.replace('%', "%%")
}
