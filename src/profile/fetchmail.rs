//! A configuration of fetchmail, which fetches and hands on to the machine's own mail delivery: to be used with `-f`, or
//! put into one's own `~/.fetchmailrc`. It takes no command for the password, and asks where the file has none.
//!
//! Within double quotes a `"` can only be written in octal; `\"` ends the file with an error.

use super::{Concern, File, Options, WriteError, common};
use crate::account::{Account, AuthMethod, Receive, Security};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::auth(server, |method| (method != AuthMethod::OAuth2 && common::logs_in(method)).then_some(()))?;
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
    rc.push_str("    keep\n");
    let mut concerns = vec![Concern::FetchesOnly];
    concerns.extend(options.leave_days.filter(|_| account.receive == Receive::Pop3).map(|_| Concern::NoLeaveDays));
    concerns.extend(password.map(|_| Concern::HoldsPassword));
    Ok(common::file(account, ".fetchmailrc", rc.into_bytes(), concerns))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\042"),
            '\\' => out.push_str("\\\\"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
