//! A configuration of getmail (getmail6), which fetches into a Maildir folder: to be used with `--rcfile`, or put into
//! `~/.config/getmail/`. It reads what stands behind the `=` as it is, with `%` for itself, but for blanks at the ends.
//!
//! Its days on the server count from when it first saw a message, which is what people mean. Without `ca_certs` it would
//! take any certificate, and it knows no STARTTLS.

use super::shell::{Command, Password};
use super::{BOTH, Carry, Client, Concern, File, HomePath, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, Leave, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "getmail",
    name: "getmail",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: BOTH,
    carries: &[Carry::Password, Carry::LeaveDays],
    security: &[Security::Tls, Security::None],
    import: Import::DropInto(HomePath::Config("getmail")),
    verified: &[Verified { what: Shown::UsedByClient, with: "getmail", version: "6.18.11", on: "2026-11-25" }],
    write,
};

/// The certificates that the system trusts.
const TRUSTED: &str = if cfg!(target_os = "macos") { "/etc/ssl/cert.pem" } else { "/etc/ssl/certs/ca-certificates.crt" };

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::password_login(server)?;
    let password = shell::password(account, server, options)?;
    let mut rc = shell::head(account, &[&password]);
    rc.push_str("[retriever]\n");
    place(&mut rc, account.receive, server)?;
    let login = account.login(server);
    if !common::is_trimmed(&login) {
        return Err(WriteError::Login);
    }
    rc.push_str(&format!("username = {login}\n"));
    match &password {
        Password::Written(text) if !common::is_trimmed(text) => return Err(WriteError::Password),
        Password::Written(text) => rc.push_str(&format!("password = {text}\n")),
        Password::Command(command) => rc.push_str(&password_command(command)?),
        Password::Asked => {}
    }
    let name = common::stem(&account.address);
    rc.push_str(&format!("\n[destination]\ntype = Maildir\npath = ~/Mail/{name}/\n"));
    let pop3 = account.receive == Receive::Pop3;
    rc.push_str(&format!("\n[options]\nread_all = false\ndelete = {}\n", pop3 && options.leave == Leave::Never));
    if let Some(days) = options.leave.days().filter(|_| pop3) {
        rc.push_str(&format!("delete_after = {days}\n"));
    }
    let concerns = [Some(Concern::FetchesOnly), password.concern()].into_iter().flatten().collect();
    Ok(common::file(account, ".getmailrc", rc.into_bytes(), concerns))
}

fn place(rc: &mut String, receive: Receive, server: &Server) -> Result<(), WriteError> {
    let kind = match (receive, server.security) {
        (Receive::Imap, Security::Tls) => "SimpleIMAPSSLRetriever",
        (Receive::Pop3, Security::Tls) => "SimplePOP3SSLRetriever",
        (Receive::Imap, Security::None) => "SimpleIMAPRetriever",
        (Receive::Pop3, Security::None) => "SimplePOP3Retriever",
        (_, Security::StartTls) => return Err(WriteError::Security),
    };
    rc.push_str(&format!("type = {kind}\nserver = {}\nport = {}\n", server.host, server.port));
    if server.security == Security::Tls {
        rc.push_str(&format!("ca_certs = {TRUSTED}\n"));
    }
    Ok(())
}

/// The command is a tuple of Python: no shell reads it. JSON's escapes are Python's too, and a text that needs no other is
/// written raw by both.
fn password_command(command: &Command) -> Result<String, WriteError> {
    let words: Result<Vec<String>, WriteError> =
        command.words().iter().map(|word| serde_json::to_string(word).map_err(common::format)).collect();
    Ok(format!("password_command = ({})\n", words?.join(", ")))
}
