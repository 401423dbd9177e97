//! A configuration of mbsync (isync) that copies an IMAP account into Maildir folders: to be used with `-c`, or put into
//! one's own `~/.mbsyncrc`. A blank line ends a section, so none may stand within one.
//!
//! Nothing is deleted on either side unless the person adds `Expunge`. It only fetches and copies; it cannot send.

use super::shell::Password;
use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "mbsync",
    name: "mbsync (isync)",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[Receive::Imap],
    carries: &[Carry::Password],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "isync", version: "1.4.4", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::password_login(server)?;
    let password = shell::password(account, server, options)?;
    let name = common::stem(&account.address);
    let mut rc = shell::head(account, &[&password]);
    imap_account(&mut rc, &name, server, &account.login(server), &password);
    section(&mut rc, &[("IMAPStore", &format!("{name}-remote")), ("Account", &name)]);
    let (path, inbox) = (format!("~/Mail/{name}/"), format!("~/Mail/{name}/INBOX"));
    let local = format!("{name}-local");
    section(&mut rc, &[("MaildirStore", &local), ("SubFolders", "Verbatim"), ("Path", &path), ("Inbox", &inbox)]);
    let (far, near) = (format!(":{name}-remote:"), format!(":{local}:"));
    section(&mut rc, &[("Channel", &name), ("Far", &far), ("Near", &near), ("Patterns", "*"), ("Create", "Near"), ("SyncState", "*")]);
    let concerns = [Some(Concern::FetchesOnly), password.concern()].into_iter().flatten().collect();
    Ok(common::file(account, ".mbsyncrc", rc.into_bytes(), concerns))
}

fn imap_account(rc: &mut String, name: &str, server: &Server, login: &str, password: &Password<'_>) {
    let port = server.port.to_string();
    // `TLSType` is the name from 1.5 on, which still takes this one.
    let encryption = match server.security {
        Security::Tls => "IMAPS",
        Security::StartTls => "STARTTLS",
        Security::None => "None",
    };
    let command = if let Password::Command(command) = password { command.line() } else { String::new() };
    let mut lines = vec![("IMAPAccount", name), ("Host", server.host.as_str()), ("Port", &port), ("User", login)];
    match password {
        Password::Written(text) => lines.push(("Pass", text)),
        Password::Command(_) => lines.push(("PassCmd", &command)),
        Password::Asked => {}
    }
    lines.push(("SSLType", encryption));
    section(rc, &lines);
}

fn section(rc: &mut String, lines: &[(&str, &str)]) {
    rc.push('\n');
    for (keyword, value) in lines {
        rc.push_str(&format!("{keyword} {}\n", quoted(value)));
    }
}

/// A word of the file: in double quotes unless it is a plain one, with `\` before `"` and `\`.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "*:./_~-".contains(c);
    if text.chars().all(plain) { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}
