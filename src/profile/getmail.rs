//! A configuration of getmail (getmail6), which fetches into a Maildir folder: to be used with `--rcfile`, or put into
//! `~/.config/getmail/`. It reads what stands behind the `=` as it is, with `%` for itself.
//!
//! Its days on the server count from when it first saw a message, which is what people mean.

use super::shell::Password;
use super::{Concern, File, Options, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Receive, Security};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::auth(server, |method| (method != AuthMethod::OAuth2 && common::logs_in(method)).then_some(()))?;
    let kind = match (account.receive, server.security) {
        (Receive::Imap, Security::Tls) => "SimpleIMAPSSLRetriever",
        (Receive::Pop3, Security::Tls) => "SimplePOP3SSLRetriever",
        (Receive::Imap, Security::None) => "SimpleIMAPRetriever",
        (Receive::Pop3, Security::None) => "SimplePOP3Retriever",
        // It would go on without encryption where the server does not offer it.
        (_, Security::StartTls) => return Err(WriteError::Security),
    };
    let password = shell::password(account, server, options)?;
    let login = account.login(server);
    let mut rc = format!("# Mailwright: {}\n[retriever]\ntype = {kind}\nserver = {}\nport = {}\n", account.address, server.host, server.port);
    rc.push_str(&format!("username = {login}\n"));
    match &password {
        Password::Written(text) => rc.push_str(&format!("password = {text}\n")),
        Password::Command(_) => rc.push_str(&password_command(options, server.host.as_str(), &login)?),
        Password::Asked => {}
    }
    let name = common::stem(&account.address);
    rc.push_str(&format!("\n[destination]\ntype = Maildir\npath = ~/Mail/{name}/\n"));
    rc.push_str("\n[options]\nread_all = false\ndelete = false\n");
    if let Some(days) = options.leave_days.filter(|_| account.receive == Receive::Pop3) {
        rc.push_str(&format!("delete_after = {days}\n"));
    }
    let concerns = [Some(Concern::FetchesOnly), password.concern()].into_iter().flatten().collect();
    Ok(common::file(account, ".getmailrc", rc.into_bytes(), concerns))
}

/// The command is a Python tuple: no shell reads it.
fn password_command(options: &Options, host: &str, login: &str) -> Result<String, WriteError> {
    let words = options.lookup.map(|lookup| lookup.words(host, login)).unwrap_or_default();
    let words: Result<Vec<String>, WriteError> = words.iter().map(|word| python(word)).collect();
    Ok(format!("password_command = ({})\n", words?.join(", ")))
}

/// A Python string. JSON's escapes are Python's too, as long as no surrogate pair is needed, which JSON writers leave raw.
fn python(text: &str) -> Result<String, WriteError> {
    serde_json::to_string(text).map_err(common::format)
}
