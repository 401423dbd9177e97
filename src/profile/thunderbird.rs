//! Thunderbird: a zip that holds nothing but a `prefs.js`, for Thunderbird's own import (Tools, Import, from a file).
//!
//! The import merges: accounts that are there already keep their keys and the new one gets fresh ones. A `user.js` would
//! be applied again at every start and wipe out accounts that were added later, so it is not what is written here.
//! The format has no place for a password; Thunderbird asks for it once.

use std::io::Write as _;

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{BOTH, Carry, Client, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, DisplayName, Leave, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "thunderbird",
    name: "Thunderbird",
    platforms: &[Platform::Linux, Platform::Macos, Platform::Windows],
    receives: BOTH,
    carries: &[Carry::Identities, Carry::LeaveDays, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Menu,
    // Thunderbird ESR 153 took a file of the same preferences by its own import; the bytes written here were not given to it.
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "prefs.js of Thunderbird", version: "153", on: "2026-11-25" }],
    write,
};

/// Writes the zip.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let mut prefs = Prefs::default();
    prefs.string("mail.accountmanager.accounts", "account1");
    prefs.string("mail.accountmanager.defaultaccount", "account1");
    let ids: Vec<String> = (1..=account.identities.len() + 1).map(|number| format!("id{number}")).collect();
    prefs.string("mail.account.account1.identities", &ids.join(","));
    prefs.string("mail.account.account1.server", "server1");
    identity(&mut prefs, "id1", account.name.as_ref(), &common::address(account));
    for (id, other) in ids.iter().skip(1).zip(&account.identities) {
        identity(&mut prefs, id, other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain());
    }
    receiving(&mut prefs, account, options)?;
    sending(&mut prefs, account)?;
    Ok(common::file(account, "-thunderbird.zip", zipped(&prefs.text)?, common::browser_sign_in(account)))
}

/// A name and address to write under. The first is the one that a new message has.
fn identity(prefs: &mut Prefs, id: &str, name: Option<&DisplayName>, address: &str) {
    let pref = |name: &str| format!("mail.identity.{id}.{name}");
    prefs.string(&pref("fullName"), name.map_or("", |name| name.as_str()));
    prefs.string(&pref("useremail"), address);
    prefs.boolean(&pref("valid"), true);
    prefs.string(&pref("smtpServer"), "smtp1");
}

fn receiving(prefs: &mut Prefs, account: &Account, options: &Options) -> Result<(), WriteError> {
    let server = common::incoming(account)?;
    let pref = |name: &str| format!("mail.server.server1.{name}");
    prefs.string(&pref("type"), common::word(account.receive));
    prefs.string(&pref("name"), &account.address.to_string());
    prefs.string(&pref("hostname"), server.host.as_str());
    prefs.number(&pref("port"), server.port.get());
    prefs.string(&pref("userName"), &account.login(server)); // capital N here, small n for SMTP
    prefs.number(&pref("socketType"), socket_type(server));
    prefs.number(&pref("authMethod"), common::auth(server, auth_method)?);
    prefs.boolean(&pref("login_at_startup"), true);
    prefs.boolean(&pref("check_new_mail"), true);
    if account.receive == Receive::Pop3 {
        prefs.boolean(&pref("download_on_biff"), true);
        let days = options.leave.days();
        prefs.boolean(&pref("leave_on_server"), options.leave.keeps());
        prefs.boolean(&pref("delete_by_age_from_server"), days.is_some());
        if let Some(days) = days {
            prefs.number(&pref("num_days_to_leave_on_server"), days);
        }
        // Whoever leaves mail there for good does not want a deletion here to reach the server.
        prefs.boolean(&pref("delete_mail_left_on_server"), options.leave != Leave::Ever);
    }
    Ok(())
}

fn sending(prefs: &mut Prefs, account: &Account) -> Result<(), WriteError> {
    let server = account.outgoing.server();
    let pref = |name: &str| format!("mail.smtpserver.smtp1.{name}");
    let method = common::auth(server, |method| auth_method(method).map(|number| (method, number)))?;
    prefs.string("mail.smtpservers", "smtp1");
    prefs.string("mail.smtp.defaultserver", "smtp1");
    prefs.string(&pref("description"), &account.address.to_string());
    prefs.string(&pref("hostname"), server.host.as_str());
    prefs.number(&pref("port"), server.port.get());
    if common::logs_in(method.0) {
        prefs.string(&pref("username"), &account.login(server));
    }
    prefs.number(&pref("try_ssl"), socket_type(server)); // the same numbers under another name
    prefs.number(&pref("authMethod"), method.1);
    Ok(())
}

/// `nsMsgSocketType`; 1, "STARTTLS if there is one", is never written.
fn socket_type(server: &Server) -> u16 {
    match server.security {
        Security::None => 0,
        Security::StartTls => 2,
        Security::Tls => 3,
    }
}

/// `nsMsgAuthMethod`.
fn auth_method(method: AuthMethod) -> Option<u16> {
    Some(match method {
        AuthMethod::None | AuthMethod::ClientIpAddress => 1,
        AuthMethod::PasswordCleartext => 3,
        AuthMethod::PasswordEncrypted => 4,
        AuthMethod::Gssapi => 5,
        AuthMethod::Ntlm => 6,
        AuthMethod::OAuth2 => 10,
    })
}

/// The lines of a `prefs.js`. No library writes this dialect: it knows `\"`, `\\`, `\n`, `\r`, `\xHH` and `\uHHHH`, and
/// drops a line with any other escape of JSON, so a JSON writer would lose values.
#[derive(Default)]
struct Prefs {
    text: String,
}

impl Prefs {
    fn string(&mut self, name: &str, value: &str) {
        self.line(name, &quoted(value));
    }

    fn number(&mut self, name: &str, value: u16) {
        self.line(name, &value.to_string());
    }

    fn boolean(&mut self, name: &str, value: bool) {
        self.line(name, if value { "true" } else { "false" });
    }

    fn line(&mut self, name: &str, value: &str) {
        self.text.push_str("user_pref(");
        self.text.push_str(&quoted(name));
        self.text.push_str(", ");
        self.text.push_str(value);
        self.text.push_str(");\n");
    }
}

/// A string of the dialect, quotes included.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            // NUL ends the string in the reader; the account's types let none through, and none is written.
            '\0' => {}
            c if c.is_ascii_control() => out.push_str(&format!("\\x{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The zip with the one file, whose time never changes, so that the same account gives the same bytes.
fn zipped(prefs: &str) -> Result<Vec<u8>, WriteError> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file("prefs.js", options).map_err(common::format)?;
    zip.write_all(prefs.as_bytes()).map_err(common::format)?;
    Ok(zip.finish().map_err(common::format)?.into_inner())
}

#[cfg(test)]
#[path = "thunderbird_tests.rs"]
mod tests;
