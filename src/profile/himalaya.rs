//! An account of Himalaya 2, to be put into its `config.toml`. (Version 1 had other keys, which version 2 does not read.)

use toml::{Table, Value};

use super::shell::Password;
use super::{File, Options, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Security, Server};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let mut own = Table::new();
    own.insert("default".into(), true.into());
    own.insert("email".into(), common::address(account).into());
    if let Some(name) = &account.name {
        own.insert("display-name".into(), name.as_str().into());
    }
    if let Some(signature) = &account.signature {
        own.insert("signature".into(), signature.as_str().into());
    }
    let received = shell::password(account, incoming, options)?;
    let sent = shell::password(account, outgoing, options)?;
    own.insert("imap".into(), connection(account, incoming, "imap", &received)?.into());
    own.insert("smtp".into(), connection(account, outgoing, "smtp", &sent)?.into());
    let accounts = table([(common::stem(&account.address), own.into())]);
    let text = toml::to_string(&table([("accounts".into(), accounts)])).map_err(common::format)?;
    let text = format!("# Mailwright: {}\n{text}", account.address);
    Ok(common::file(account, "-himalaya.toml", text.into_bytes(), received.concern().into_iter().collect()))
}

fn connection(account: &Account, server: &Server, scheme: &str, password: &Password<'_>) -> Result<Table, WriteError> {
    let s = if server.security == Security::Tls { "s" } else { "" };
    let mut connection = Table::new();
    connection.insert("server".into(), format!("{scheme}{s}://{}:{}", common::bracketed(&server.host), server.port).into());
    if server.security == Security::StartTls {
        connection.insert("starttls".into(), true.into());
    }
    let logs_in = common::logs_in(common::auth(server, |method| (method != AuthMethod::OAuth2).then_some(method))?);
    if logs_in {
        let mut plain = Table::new();
        plain.insert("username".into(), account.login(server).into_owned().into());
        match password {
            Password::Written(text) => plain.insert("password".into(), table([("raw".into(), (*text).into())])),
            Password::Command(command) => plain.insert("password".into(), table([("command".into(), command.as_str().into())])),
            // It has no way to ask.
            Password::Asked => None,
        };
        connection.insert("sasl".into(), table([("plain".into(), plain.into())]));
    }
    Ok(connection)
}

fn table<const N: usize>(entries: [(String, Value); N]) -> Value {
    Value::Table(entries.into_iter().collect())
}
