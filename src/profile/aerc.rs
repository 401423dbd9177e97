//! An account of aerc, to be put into its `accounts.conf`, which nobody else may be able to read (0600).
//!
//! Every part of a server is percent-encoded, so that nothing in it is special to the reader of the file. The name and the
//! address stand in a mail address as RFC 5322 writes one.

use percent_encoding::utf8_percent_encode;

use super::neomutt::UNRESERVED;
use super::shell::Password;
use super::{Concern, File, Options, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Folder, Security, Server};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let sasl = |method| (method != AuthMethod::OAuth2).then_some(method);
    if !common::logs_in(common::auth(incoming, sasl)?) {
        return Err(WriteError::Auth);
    }
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?);
    let name = common::stem(&account.address);
    let mut conf = format!("# Mailwright: {}\n[{name}]\n", account.address);
    let mut line = |key: &str, value: &str| conf.push_str(&format!("{key} = {value}\n"));

    let scheme = match incoming.security {
        Security::Tls => "imaps",
        Security::StartTls => "imap",
        Security::None => "imap+insecure",
    };
    let received = shell::password(account, incoming, options)?;
    line("source", &url(account, scheme, incoming, &received, true));
    command(&mut line, "source-cred-cmd", &received)?;
    let scheme = match (outgoing.security, sends_as) {
        (Security::Tls, true) => "smtps+plain",
        (Security::Tls, false) => "smtps+none",
        (_, true) => "smtp+plain",
        (_, false) => "smtp+none",
    };
    let sent = shell::password(account, outgoing, options)?;
    line("outgoing", &url(account, scheme, outgoing, &sent, sends_as));
    if sends_as {
        command(&mut line, "outgoing-cred-cmd", &sent)?;
    }
    line("smtp-starttls", if outgoing.security == Security::StartTls { "true" } else { "false" });
    line("from", &common::mailbox(account.name.as_ref(), &common::address(account)));
    line("default", "INBOX");
    for (key, folder) in
        [("copy-to", &account.folders.sent), ("postpone", &account.folders.drafts), ("archive", &account.folders.archive)]
    {
        if let Some(folder) = folder.as_ref().filter(|folder| is_plain(folder)) {
            line(key, folder.name());
        }
    }
    let concerns = received.concern().into_iter().collect();
    Ok(common::file(account, "-aerc.conf", conf.into_bytes(), concerns))
}

/// What the reader of the file would take for the beginning of something else.
fn is_plain(folder: &Folder) -> bool {
    !folder.name().contains(['#', ';', '`', '"', '\'', '\\', '%']) && folder.name().trim() == folder.name()
}

fn command(line: &mut impl FnMut(&str, &str), key: &str, password: &Password<'_>) -> Result<(), WriteError> {
    let Password::Command(command) = password else { return Ok(()) };
    // The reader of the file has comments, quotes and continued lines that no command can be kept from looking like.
    if command.contains(['#', ';', '`', '"', '\\', '%']) {
        return Err(WriteError::Format("the login name cannot stand in a command of this file".into()));
    }
    line(key, command);
    Ok(())
}

fn url(account: &Account, scheme: &str, server: &Server, password: &Password<'_>, with_user: bool) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
    let user = match (with_user, password) {
        (false, _) => String::new(),
        (true, Password::Written(text)) => format!("{}:{}@", encoded(&account.login(server)), encoded(text)),
        (true, _) => format!("{}@", encoded(&account.login(server))),
    };
    format!("{scheme}://{user}{}:{}", common::bracketed(&server.host), server.port)
}
