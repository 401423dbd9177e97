//! Claws Mail: a folder of configuration of its own, in a zip, to be used by `claws-mail --alternate-config-dir`. The program
//! has no import, and its files of an existing set-up must not be replaced.
//!
//! Its files have no escapes: a value goes to the end of its line. What would not come back as it was is refused.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use super::{BOTH, Carry, Client, Concern, File, HomePath, Import, Options, Platform, Shown, Verified, WriteError, common, pack};
use crate::account::{Account, AuthMethod, Leave, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "claws",
    name: "Claws Mail",
    platforms: &[Platform::Linux, Platform::Windows],
    receives: BOTH,
    carries: &[Carry::Folders, Carry::LeaveDays],
    security: &Security::ALL,
    import: Import::BeginIn(HomePath::Home(".claws-mail")),
    verified: &[Verified { what: Shown::UsedByClient, with: "Claws Mail", version: "4.1.1", on: "2026-11-25" }],
    write,
};

/// Writes the zip.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let accountrc = accountrc(account, options)?;
    let folders = folder_list(account).map_err(common::format)?;
    let name = common::stem(&account.address);
    let (rc, list) = (format!("{name}/accountrc"), format!("{name}/folderlist.xml"));
    let zip = pack::zip(&[(&rc, accountrc.as_bytes()), (&list, &folders)])?;
    Ok(common::file(account, "-claws.zip", zip, Vec::<Concern>::new()))
}

/// The lines of the account.
struct Rc(String);

impl Rc {
    fn set(&mut self, key: &str, value: impl AsRef<str>) {
        self.0.push_str(&format!("{key}={}\n", value.as_ref()));
    }

    fn number(&mut self, key: &str, value: u16) {
        self.set(key, value.to_string());
    }
}

fn accountrc(account: &Account, options: &Options) -> Result<String, WriteError> {
    let (incoming, outgoing) = (common::incoming(account)?, account.outgoing.server());
    if !common::auth(incoming, logs_in)? {
        return Err(WriteError::Auth);
    }
    let sends = common::auth(outgoing, logs_in)?;
    let login = account.login(incoming);
    let sender = account.login(outgoing);
    if !common::is_trimmed(&login) || !common::is_trimmed(&sender) {
        return Err(WriteError::Login);
    }
    let mut rc = Rc("[Account: 1]\n".to_owned());
    rc.set("account_name", account.address.to_string());
    rc.number("is_default", 1);
    rc.set("name", account.name.as_ref().map_or("", |name| name.as_str().trim()));
    rc.set("address", common::address(account));
    rc.set("receive_server", incoming.host.as_str());
    rc.set("smtp_server", outgoing.host.as_str());
    rc.set("user_id", login);
    rc.number("use_smtp_auth", sends.into());
    if sends {
        rc.set("smtp_user_id", sender);
    }
    receiving(&mut rc, account, incoming, options);
    rc.number("ssl_smtp", tunnel(outgoing));
    rc.number("set_smtpport", 1);
    rc.number("smtp_port", outgoing.port.get());
    rc.number("receive_at_get_all", 1);
    // Of certificates only those that are valid; without it there is a question for each server.
    rc.number("ssl_certs_auto_accept", 1);
    rc.number("config_version", 4);
    Ok(rc.0)
}

fn receiving(rc: &mut Rc, account: &Account, server: &Server, options: &Options) {
    let (protocol, name) = match account.receive {
        Receive::Imap => (1, "imap"),
        Receive::Pop3 => (0, "pop"),
    };
    rc.number("protocol", protocol);
    rc.number(&format!("ssl_{name}"), tunnel(server));
    rc.number(&format!("set_{name}port"), 1);
    rc.number(&format!("{name}_port"), server.port.get());
    if account.receive == Receive::Pop3 {
        rc.set("inbox", "#mh/Mailbox/inbox");
        // Days count from when a message was fetched; none means that mail stays.
        rc.number("remove_mail", (options.leave != Leave::Ever).into());
        rc.number("message_leave_time", options.leave.days().unwrap_or(0));
        return;
    }
    let folders = &account.folders;
    for (key, folder) in [("sent_folder", &folders.sent), ("draft_folder", &folders.drafts), ("trash_folder", &folders.trash)] {
        if let Some(folder) = folder {
            rc.number(&format!("set_{key}"), 1);
            rc.set(key, format!("#imap/{}/{}", account.address, folder.parts().collect::<Vec<_>>().join("/")));
        }
    }
}

/// The tree of folders, without which the program begins with its assistant: a mailbox on this computer, and the account's.
fn folder_list(account: &Account) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 4);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let path = format!("Mail-{}", common::stem(&account.address));
    let address = account.address.to_string();
    writer.create_element("folderlist").with_attribute(("config_version", "4")).write_inner_content(|writer| {
        let here = [("type", "mh"), ("path", path.as_str()), ("name", "Mailbox")];
        writer.create_element("folder").with_attributes(here).write_inner_content(|writer| {
            for (name, kind) in [("inbox", "inbox"), ("sent", "outbox"), ("draft", "draft"), ("queue", "queue"), ("trash", "trash")] {
                writer.create_element("folderitem").with_attributes([("path", name), ("name", name), ("type", kind)]).write_empty()?;
            }
            Ok(())
        })?;
        if account.receive == Receive::Imap {
            let there = [("type", "imap"), ("account_id", "1"), ("name", address.as_str())];
            writer.create_element("folder").with_attributes(there).write_inner_content(|writer| {
                writer
                    .create_element("folderitem")
                    .with_attributes([("path", "INBOX"), ("name", "INBOX"), ("type", "inbox")])
                    .write_empty()?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(writer.into_inner())
}

fn tunnel(server: &Server) -> u16 {
    match server.security {
        Security::None => 0,
        Security::Tls => 1,
        Security::StartTls => 2,
    }
}

/// Which method, the program finds out by itself, among those with a password.
fn logs_in(method: AuthMethod) -> Option<bool> {
    match method {
        AuthMethod::PasswordCleartext | AuthMethod::PasswordEncrypted => Some(true),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(false),
        AuthMethod::OAuth2 | AuthMethod::Ntlm | AuthMethod::Gssapi => None,
    }
}

#[cfg(test)]
#[path = "claws_tests.rs"]
mod tests;
