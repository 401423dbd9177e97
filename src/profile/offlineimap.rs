//! A configuration of OfflineIMAP, which keeps Maildir folders and an IMAP account in step: to be used with `-c`, or put
//! into one's own `~/.offlineimaprc`. It cannot send.
//!
//! Python's reader expands `%`, so each one is doubled. What begins with `remotepasseval` is Python code and is not written.

use super::{Concern, File, Options, WriteError, common};
use crate::account::{Account, AuthMethod, Security};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::auth(server, |method| (method != AuthMethod::OAuth2 && common::logs_in(method)).then_some(()))?;
    let password = common::password(options)?;
    let name = common::stem(&account.address);
    let (tls, starttls) = match server.security {
        Security::Tls => ("yes", "no"),
        Security::StartTls => ("no", "yes"),
        Security::None => ("no", "no"),
    };
    let mut rc = format!("# Mailwright: {}\n[general]\naccounts = {name}\n", account.address);
    rc.push_str(&format!("\n[Account {name}]\nlocalrepository = {name}-local\nremoterepository = {name}-remote\n"));
    rc.push_str(&format!("\n[Repository {name}-local]\ntype = Maildir\nlocalfolders = ~/Mail/{name}\n"));
    rc.push_str(&format!("\n[Repository {name}-remote]\ntype = IMAP\nremotehost = {}\nremoteport = {}\n", server.host, server.port));
    rc.push_str(&format!("remoteuser = {}\n", doubled(&account.login(server))));
    if let Some(password) = password {
        rc.push_str(&format!("remotepass = {}\n", doubled(password)));
    }
    rc.push_str(&format!("ssl = {tls}\nstarttls = {starttls}\nsslcacertfile = OS-DEFAULT\n"));
    // Whoever deletes a file here by mistake still has the message there.
    rc.push_str("sync_deletes = no\n");
    let concerns = [Some(Concern::FetchesOnly), password.map(|_| Concern::HoldsPassword)].into_iter().flatten().collect();
    Ok(common::file(account, ".offlineimaprc", rc.into_bytes(), concerns))
}

fn doubled(text: &str) -> String {
    text.replace('%', "%%")
}
