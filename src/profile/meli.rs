//! An account of meli, to be put into its `config.toml`, or named with `-c`.

use toml::{Table, Value};

use super::shell::Password;
use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Folders, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "meli",
    name: "meli",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[Receive::Imap],
    carries: &[Carry::Password, Carry::Identities, Carry::Folders],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::KeepsToSchema, with: "meli.conf(5)", version: "0.8", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let sasl = |method| (method != AuthMethod::OAuth2).then_some(method);
    if !common::logs_in(common::auth(incoming, sasl)?) {
        return Err(WriteError::Auth);
    }
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?);
    let received = shell::password(account, incoming, options)?;
    let sent = if sends_as { shell::password(account, outgoing, options)? } else { Password::Asked };
    let mut own = receiving(account, incoming, &received);
    own.insert("identity".into(), common::address(account).into());
    if let Some(name) = &account.name {
        own.insert("display_name".into(), name.as_str().into());
    }
    let others = account.identities.iter().filter(|other| other.address != account.address);
    let others: Vec<Value> = others.map(|other| other.address.to_ascii_domain().into()).collect();
    if !others.is_empty() {
        own.insert("extra_identities".into(), others.into());
    }
    own.insert("mailboxes".into(), mailboxes(&account.folders).into());
    own.insert("send_mail".into(), sending(account, outgoing, &sent, sends_as).into());
    let accounts = Table::from_iter([(common::stem(&account.address), Value::Table(own))]);
    let text = toml::to_string(&Table::from_iter([("accounts".to_owned(), Value::Table(accounts))])).map_err(common::format)?;
    let text = format!("{}{text}", shell::head(account, &[&received, &sent]));
    let mut concerns: Vec<Concern> = received.concern().into_iter().collect();
    // It knows further addresses, but one name for all of them.
    if account.identities.iter().any(|other| other.name.is_some() || other.address == account.address) {
        concerns.push(Concern::IdentitiesLeftOut);
    }
    Ok(common::file(account, "-meli.toml", text.into_bytes(), concerns))
}

fn receiving(account: &Account, server: &Server, password: &Password<'_>) -> Table {
    let mut own = Table::new();
    let mut set = |key: &str, value: Value| own.insert(key.into(), value);
    set("root_mailbox", "INBOX".into());
    set("format", "imap".into());
    set("server_hostname", server.host.as_str().into());
    set("server_port", server.port.to_string().into());
    set("server_username", account.login(server).into_owned().into());
    match password {
        Password::Written(text) => set("server_password", (*text).into()),
        Password::Command(command) => set("server_password_command", command.line().into()),
        // It cannot ask, so a person writes it here.
        Password::Asked => set("server_password", "".into()),
    };
    set("use_tls", (server.security != Security::None).into());
    set("use_starttls", (server.security == Security::StartTls).into());
    set("subscribed_mailboxes", Value::Array(vec!["*".into()]));
    own
}

fn mailboxes(folders: &Folders) -> Table {
    let Folders { archive, drafts, junk, sent, trash } = folders;
    let mut mailboxes = Table::new();
    for (usage, folder) in [("Archive", archive), ("Drafts", drafts), ("Junk", junk), ("Sent", sent), ("Trash", trash)] {
        if let Some(folder) = folder {
            mailboxes.insert(folder.name().into(), Table::from_iter([("usage".to_owned(), usage.into())]).into());
        }
    }
    mailboxes
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
    sending.insert("security".into(), Table::from_iter([("type".to_owned(), kind.into())]).into());
    let mut auth = Table::from_iter([("type".to_owned(), Value::from(if logs_in { "auto" } else { "none" }))]);
    if logs_in {
        auth.insert("username".into(), account.login(server).into_owned().into());
        let (kind, value) = match password {
            Password::Written(text) => ("raw", (*text).to_owned()),
            Password::Command(command) => ("command_eval", command.line()),
            Password::Asked => ("raw", String::new()),
        };
        auth.insert("password".into(), Table::from_iter([("type".to_owned(), kind.into()), ("value".to_owned(), value.into())]).into());
    }
    sending.insert("auth".into(), auth.into());
    sending
}
