//! An account of meli, to be put into its `config.toml`.

use toml::{Table, Value};

use super::shell::Password;
use super::{File, Options, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Security, Server};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let sasl = |method| (method != AuthMethod::OAuth2).then_some(method);
    if !common::logs_in(common::auth(incoming, sasl)?) {
        return Err(WriteError::Auth);
    }
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?);
    let received = shell::password(account, incoming, options)?;
    let mut own = Table::new();
    let mut set = |key: &str, value: Value| own.insert(key.into(), value);
    set("root_mailbox", "INBOX".into());
    set("format", "imap".into());
    set("server_hostname", incoming.host.as_str().into());
    set("server_port", i64::from(incoming.port.get()).into());
    set("server_username", account.login(incoming).into_owned().into());
    match &received {
        Password::Written(text) => set("server_password", (*text).into()),
        Password::Command(command) => set("server_password_command", command.as_str().into()),
        Password::Asked => None,
    };
    set("use_tls", (incoming.security != Security::None).into());
    set("use_starttls", (incoming.security == Security::StartTls).into());
    set("identity", common::address(account).into());
    if let Some(name) = &account.name {
        set("display_name", name.as_str().into());
    }
    set("subscribed_mailboxes", Value::Array(vec!["*".into()]));
    let sent = shell::password(account, outgoing, options)?;
    set("send_mail", sending(account, outgoing, &sent, sends_as).into());
    let accounts = Table::from_iter([(common::stem(&account.address), Value::Table(own))]);
    let text = toml::to_string(&Table::from_iter([("accounts".into(), Value::Table(accounts))])).map_err(common::format)?;
    let text = format!("# Mailwright: {}\n{text}", account.address);
    Ok(common::file(account, "-meli.toml", text.into_bytes(), received.concern().into_iter().collect()))
}

fn sending(account: &Account, server: &Server, password: &Password<'_>, logs_in: bool) -> Table {
    let mut sending = Table::new();
    sending.insert("hostname".into(), server.host.as_str().into());
    sending.insert("port".into(), i64::from(server.port.get()).into());
    let kind = match server.security {
        Security::Tls => "tls",
        Security::StartTls => "starttls",
        Security::None => "none",
    };
    sending.insert("security".into(), Table::from_iter([("type".into(), kind.into())]).into());
    let mut auth = Table::from_iter([("type".to_owned(), Value::from(if logs_in { "auto" } else { "none" }))]);
    if logs_in {
        auth.insert("username".into(), account.login(server).into_owned().into());
        let (kind, value) = match password {
            Password::Written(text) => ("raw", (*text).to_owned()),
            Password::Command(command) => ("command_eval", command.clone()),
            Password::Asked => ("raw", String::new()),
        };
        auth.insert("password".into(), Table::from_iter([("type".into(), kind.into()), ("value".into(), value.into())]).into());
    }
    sending.insert("auth".into(), auth.into());
    sending
}
