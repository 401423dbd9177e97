//! A configuration of Alpine, to be used with `-p`, or merged into one's own `~/.pinerc`. It asks for the password.

use super::{File, Options, WriteError, common};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// Writes the file.
pub(super) fn write(account: &Account, _: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let sasl = |method| (method != AuthMethod::OAuth2).then_some(method);
    if !common::logs_in(common::auth(incoming, sasl)?) {
        return Err(WriteError::Auth);
    }
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?).then(|| account.login(outgoing));
    let address = common::address(account);
    let (local, domain) = address.rsplit_once('@').unwrap_or((&address, ""));
    let mut rc = format!("# Mailwright: {}\n", account.address);
    let mut line = |key: &str, value: &str| rc.push_str(&format!("{key}={value}\n"));
    if let Some(name) = &account.name {
        line("personal-name", name.as_str());
    }
    line("user-id", local);
    line("user-domain", domain);
    let login = account.login(incoming);
    let place = place(incoming, Some(&login), if account.receive == Receive::Pop3 { "/pop3" } else { "/imap" })?;
    line("inbox-path", &format!("{{{place}}}INBOX"));
    if account.receive == Receive::Imap {
        line("folder-collections", &format!("Mail {{{place}}}[]"));
        for (key, folder) in [("default-fcc", &account.folders.sent), ("postponed-folder", &account.folders.drafts)] {
            if let Some(folder) = folder {
                line(key, &format!("{{{place}}}{}", folder.name()));
            }
        }
    }
    line("smtp-server", &self::place(outgoing, sends_as.as_deref(), "")?);
    Ok(common::file(account, ".pinerc", rc.into_bytes(), Vec::new()))
}

/// `imap.example.org:993/imap/ssl/user="anna@example.org"`, as c-client reads it: it knows no escape within the quotes.
fn place(server: &Server, user: Option<&str>, service: &str) -> Result<String, WriteError> {
    let encryption = match server.security {
        Security::Tls => "/ssl",
        Security::StartTls => "/tls",
        Security::None => "/notls",
    };
    let user = match user {
        Some(user) if user.contains(['"', '\\', '$', '{', '}', ',']) => {
            return Err(WriteError::Format("the login name cannot stand in this file".into()));
        }
        Some(user) => format!("/user=\"{user}\""),
        None => String::new(),
    };
    Ok(format!("{}:{}{service}{encryption}{user}", server.host, server.port))
}
