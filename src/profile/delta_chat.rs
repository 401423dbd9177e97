//! Delta Chat: the `dclogin:` code that its welcome page scans. The app has no way to ask for a password afterwards, so there is
//! no code without one.

use percent_encoding::utf8_percent_encode;

use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, qr};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "delta-chat",
    name: "Delta Chat",
    platforms: &Platform::ALL,
    receives: &[Receive::Imap],
    carries: &[Carry::Password],
    security: &Security::ALL,
    import: Import::Scan,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "DCLOGIN", version: "1", on: "2026-11-25" }],
    write,
};

/// Writes the code as two pictures.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    [incoming, outgoing].into_iter().try_for_each(|server| common::auth(server, by_password))?;
    let password = common::password(options)?.ok_or(WriteError::PasswordNeeded)?;
    qr::files(account, "-delta-chat", &payload(account, incoming, outgoing, password)?, &[Concern::HoldsPassword])
}

/// What the code says. The address stands as it is, for the app does not decode that part.
fn payload(account: &Account, incoming: &Server, outgoing: &Server, password: &str) -> Result<String, WriteError> {
    let address = common::address(account);
    if address.contains(['/', '?', '#', '"', '\\', ' ', '[', ']']) || !address.is_ascii() {
        return Err(WriteError::Format("the address cannot stand in a code".into()));
    }
    let mut out = format!("dclogin://{address}/?p={}&v=1", encoded(password));
    for (letter, server) in [("i", incoming), ("s", outgoing)] {
        let security = match server.security {
            Security::Tls => "ssl",
            Security::StartTls => "starttls",
            Security::None => "plain",
        };
        let (user, host) = (encoded(&account.login(server)), encoded(server.host.as_str()));
        out.push_str(&format!("&{letter}h={host}&{letter}p={}&{letter}u={user}&{letter}s={security}", server.port));
    }
    Ok(out)
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, common::UNRESERVED).to_string()
}

/// The app logs in with a password, and only so.
fn by_password(method: AuthMethod) -> Option<()> {
    matches!(method, AuthMethod::PasswordCleartext | AuthMethod::PasswordEncrypted).then_some(())
}

#[cfg(test)]
#[path = "delta_chat_tests.rs"]
mod tests;
