//! FairEmail: a backup of one account, for its import of settings. The app wants to know every folder with a use; where the
//! server's are not known it asks for them after the import, which is said.

use serde_json::{Value, json};

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, DisplayName, Folder, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "fairemail",
    name: "FairEmail",
    platforms: &[Platform::Android],
    receives: BOTH,
    carries: &[Carry::Password, Carry::Identities, Carry::Folders, Carry::Signature],
    security: &Security::ALL,
    import: Import::Menu,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "FairEmail’s reading of a backup", version: "e23dd9d", on: "2026-11-25" }],
    write,
};

/// Writes the backup.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    [incoming, account.outgoing.server()].into_iter().try_for_each(|server| common::auth(server, by_password))?;
    let password = common::password(options)?;
    let mut concerns: Vec<Concern> = password.map(|_| Concern::HoldsPassword).into_iter().collect();
    let known = &account.folders;
    if account.receive == Receive::Imap && (known.drafts.is_none() || known.sent.is_none() || known.trash.is_none()) {
        concerns.push(Concern::FoldersUnknown);
    }
    let mut entry = json!({
        "id": 1,
        "uuid": common::uuid(&account.address, &format!("fairemail {}", common::word(account.receive))).hyphenated().to_string(),
        "protocol": if account.receive == Receive::Imap { 0 } else { 1 },
        "name": account.address.to_string(),
        "synchronize": true,
        "primary": false,
        "poll_interval": 24,
        "identities": identities(account, password),
        "folders": folders(account),
    });
    reach(&mut entry, account, incoming, password);
    if account.receive == Receive::Pop3 {
        entry["leave_on_server"] = options.leave.keeps().into();
        entry["leave_deleted"] = true.into();
    }
    // Without these four lists, empty or not, the app takes nothing of the file.
    let backup = json!({"accounts": [entry], "answers": [], "searches": [], "settings": [], "certificates": []});
    let bytes = serde_json::to_vec_pretty(&backup).map_err(common::format)?;
    Ok(common::file(account, "-fairemail.backup", bytes, concerns))
}

/// How a server is reached. A password that is not known is empty, and the app asks for it.
fn reach(entry: &mut Value, account: &Account, server: &Server, password: Option<&str>) {
    entry["host"] = server.host.as_str().into();
    entry["encryption"] = match server.security {
        Security::Tls => 0,
        Security::StartTls => 1,
        Security::None => 2,
    }
    .into();
    entry["port"] = server.port.get().into();
    entry["auth_type"] = 1.into();
    entry["user"] = account.login(server).into();
    entry["password"] = password.unwrap_or_default().into();
}

fn identities(account: &Account, password: Option<&str>) -> Vec<Value> {
    let own = (account.name.as_ref(), common::address(account));
    let others = account.identities.iter().map(|other| (other.name.as_ref(), other.address.to_ascii_domain()));
    std::iter::once(own)
        .chain(others)
        .enumerate()
        .map(|(at, (name, address))| {
            let name = name.or(account.name.as_ref()).map_or(address.as_str(), DisplayName::as_str);
            let mut entry = json!({"id": at + 1, "name": name, "email": address, "synchronize": true, "primary": at == 0});
            if let Some(signature) = &account.signature {
                entry["signature"] = html(signature.as_str()).into();
            }
            reach(&mut entry, account, account.outgoing.server(), password);
            entry
        })
        .collect()
}

/// Text as HTML, line by line.
fn html(text: &str) -> String {
    text.lines().map(|line| quick_xml::escape::escape(line).into_owned()).collect::<Vec<_>>().join("<br>")
}

/// The inbox and what the server has marked; with POP3 the app's own folders, which are on the phone.
fn folders(account: &Account) -> Vec<Value> {
    let known = &account.folders;
    let marked = |folder: &Option<Folder>| folder.as_ref().map(|folder| folder.name().to_owned());
    let named = |folder: &Option<Folder>, own: &str| match account.receive {
        Receive::Imap => marked(folder),
        Receive::Pop3 => Some(own.to_owned()),
    };
    [
        (Some("INBOX".to_owned()), "Inbox"),
        (named(&known.drafts, "Drafts"), "Drafts"),
        (named(&known.sent, "Sent"), "Sent"),
        (named(&known.trash, "Trash"), "Trash"),
        (marked(&known.junk).filter(|_| account.receive == Receive::Imap), "Junk"),
        (marked(&known.archive).filter(|_| account.receive == Receive::Imap), "All"),
    ]
    .into_iter()
    .filter_map(|(name, kind)| name.map(|name| (name, kind)))
    .enumerate()
    .map(|(at, (name, kind))| json!({"id": at + 1, "name": name, "type": kind, "synchronize": true, "sync_days": 7}))
    .collect()
}

/// The app finds out by itself which way to send a password.
fn by_password(method: AuthMethod) -> Option<()> {
    matches!(method, AuthMethod::PasswordCleartext | AuthMethod::PasswordEncrypted).then_some(())
}

#[cfg(test)]
#[path = "fairemail_tests.rs"]
mod tests;
