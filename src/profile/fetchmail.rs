//! A configuration of fetchmail, which fetches and hands on to the machine's own mail delivery: to be used with `-f`, or
//! put into one's own `~/.fetchmailrc`. It takes no command for the password, and asks where the file has none.
//!
//! Within double quotes a `"` can only be written in octal; `\"` ends the file with an error.

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, Leave, Receive, Security};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "fetchmail",
    name: "fetchmail",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: BOTH,
    carries: &[Carry::Password],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "fetchmail", version: "6.4.37", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::password_login(server)?;
    let password = common::password(options)?;
    let protocol = common::word(account.receive);
    let mut rc = format!("# Mailwright: {}\n", account.address);
    rc.push_str(&format!("poll {} service {} protocol {protocol}", quoted(server.host.as_str()), server.port));
    // UIDL tells POP3 messages apart, without which those that are kept would come again each time.
    rc.push_str(if account.receive == Receive::Pop3 { " uidl\n" } else { "\n" });
    rc.push_str(&format!("    user {}", quoted(&account.login(server))));
    if let Some(password) = password {
        rc.push_str(&format!(" with password {}", quoted(password)));
    }
    // Without `ssl`, `sslproto` with a version demands STARTTLS, and goes on with nothing less.
    rc.push_str(match server.security {
        Security::Tls => "\n    ssl sslcertck sslproto \"TLS1.2+\"\n",
        Security::StartTls => "\n    sslcertck sslproto \"TLS1.2+\"\n",
        Security::None => "\n    sslproto \"\"\n",
    });
    let takes = account.receive == Receive::Pop3 && options.leave == Leave::Never;
    rc.push_str(if takes { "    nokeep\n" } else { "    keep\n" });
    let concerns = [Some(Concern::FetchesOnly), password.map(|_| Concern::HoldsPassword)].into_iter().flatten().collect();
    Ok(common::file(account, ".fetchmailrc", rc.into_bytes(), concerns))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\042"),
            '\\' => quoted.push_str("\\\\"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
