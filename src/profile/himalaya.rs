//! An account of Himalaya 2, to be put into its `config.toml` or merged by `-c`. (Version 1 had other keys, which version 2
//! does not read.) `email` and `display-name` are for its relative with a screen, which shares the file.

use toml::{Table, Value};

use super::shell::Password;
use super::{Carry, Client, File, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Folders, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "himalaya",
    name: "Himalaya",
    platforms: &[Platform::Linux, Platform::Macos, Platform::Windows],
    receives: &[Receive::Imap],
    carries: &[Carry::Password, Carry::Folders],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::KeepsToSchema, with: "config.sample.toml", version: "2.2", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let received = shell::password(account, incoming, options)?;
    let sent = shell::password(account, outgoing, options)?;
    let mut own = Table::new();
    own.insert("default".into(), true.into());
    own.insert("email".into(), common::address(account).into());
    if let Some(name) = &account.name {
        own.insert("display-name".into(), name.as_str().into());
    }
    own.insert("mailbox".into(), table([("alias".into(), folders(&account.folders).into())]));
    own.insert("imap".into(), connection(account, incoming, "imap", &received)?.into());
    own.insert("smtp".into(), connection(account, outgoing, "smtp", &sent)?.into());
    let accounts = table([(common::stem(&account.address), own.into())]);
    let text = toml::to_string(&table([("accounts".into(), accounts)])).map_err(common::format)?;
    let text = format!("{}{text}", shell::head(account, &[&received, &sent]));
    Ok(common::file(account, "-himalaya.toml", text.into_bytes(), received.concern().into_iter().collect()))
}

fn folders(folders: &Folders) -> Table {
    let Folders { archive, drafts, junk, sent, trash } = folders;
    let mut alias = Table::new();
    alias.insert("inbox".into(), "INBOX".into());
    for (key, folder) in [("archive", archive), ("drafts", drafts), ("junk", junk), ("sent", sent), ("trash", trash)] {
        if let Some(folder) = folder {
            alias.insert(key.into(), folder.name().into());
        }
    }
    alias
}

fn connection(account: &Account, server: &Server, scheme: &str, password: &Password<'_>) -> Result<Table, WriteError> {
    let s = if server.security == Security::Tls { "s" } else { "" };
    let mut connection = Table::new();
    connection.insert("server".into(), format!("{scheme}{s}://{}:{}", common::bracketed(&server.host), server.port).into());
    if server.security == Security::StartTls {
        connection.insert("starttls".into(), true.into());
    }
    if common::logs_in(common::auth(server, |method| (method != AuthMethod::OAuth2).then_some(method))?) {
        let mut plain = Table::new();
        plain.insert("username".into(), not_expanded(&account.login(server))?.into());
        let secret = match password {
            Password::Written(text) => table([("raw".into(), (*text).into())]),
            // Word by word it goes by no shell.
            Password::Command(command) => table([("command".into(), command.words().into())]),
            // It cannot ask, so a person writes it here.
            Password::Asked => table([("raw".into(), "".into())]),
        };
        plain.insert("password".into(), secret);
        connection.insert("sasl".into(), table([("plain".into(), plain.into())]));
    }
    Ok(connection)
}

/// A login name is expanded as a shell would: `$` doubled is one, and nothing stands for a `~` at the beginning.
fn not_expanded(login: &str) -> Result<String, WriteError> {
    if login == "~" || login.starts_with("~/") { Err(WriteError::Login) } else { Ok(login.replace('$', "$$")) }
}

fn table<const N: usize>(entries: [(String, Value); N]) -> Value {
    Value::Table(entries.into_iter().collect())
}
