//! Thunderbird for Android: the code that its set-up scans, in the format of Thunderbird's own "Export for Mobile".
//!
//! One account a code: the app refuses a code whole when one account of it is not valid, and dense codes are not read at all.
//! An element that is not known is left out or empty, never `null`, which the app's reader does not take.

use serde_json::{Value, json};

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, k9, qr};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "thunderbird-android",
    name: "Thunderbird for Android",
    platforms: &[Platform::Android],
    receives: BOTH,
    carries: &[Carry::Password, Carry::Identities, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Scan,
    verified: &[Verified { what: Shown::KeepsToSchema, with: "Export for Mobile QR code format", version: "1", on: "2026-11-25" }],
    write,
};

/// Writes the code as two pictures.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let mut concerns = common::browser_sign_in(account);
    concerns.extend(common::password(options)?.map(|_| Concern::HoldsPassword));
    concerns.extend(k9::keeps_for_good(account, options));
    qr::files(account, "-thunderbird-android", &payload(account, options)?, &concerns)
}

/// What the code says.
fn payload(account: &Account, options: &Options) -> Result<String, WriteError> {
    let password = common::password(options)?;
    let incoming = common::incoming(account)?;
    let method = common::auth(incoming, number)?;
    if method == NONE {
        return Err(WriteError::Auth);
    }
    let protocol = match account.receive {
        Receive::Imap => 0,
        Receive::Pop3 => 1,
    };
    let mut receives = server(account, incoming, protocol, method);
    if let Some(password) = password {
        // Before it stands the account's name; none means the address.
        receives.extend([json!(""), json!(password)]);
    }
    let outgoing = account.outgoing.server();
    let method = common::auth(outgoing, number)?;
    let mut sends = server(account, outgoing, 0, method);
    sends.extend(password.filter(|_| method != NONE).map(|password| json!(password)));
    let name = |name: Option<&crate::account::DisplayName>| name.or(account.name.as_ref()).map_or("", |name| name.as_str()).to_owned();
    let mut group = vec![json!(sends), json!([ascii(common::address(account))?, name(None)])];
    for other in &account.identities {
        group.push(json!([ascii(other.address.to_ascii_domain())?, name(other.name.as_ref())]));
    }
    Ok(json!([1, [1, 1], receives, [group]]).to_string())
}

fn server(account: &Account, server: &Server, protocol: u8, method: u8) -> Vec<Value> {
    let security = match server.security {
        Security::None => 0,
        Security::StartTls => 2,
        Security::Tls => 3,
    };
    let user = if method == NONE { String::new() } else { account.login(server).into_owned() };
    vec![json!(protocol), json!(server.host.as_str()), json!(server.port.get()), json!(security), json!(method), json!(user)]
}

/// The app takes only addresses in ASCII.
fn ascii(address: String) -> Result<String, WriteError> {
    if address.is_ascii() { Ok(address) } else { Err(WriteError::Format("the address is not in ASCII".into())) }
}

const NONE: u8 = 0;

/// The number of a method; the app refuses those of Kerberos and NTLM.
fn number(method: AuthMethod) -> Option<u8> {
    match method {
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(NONE),
        AuthMethod::PasswordCleartext => Some(1),
        AuthMethod::PasswordEncrypted => Some(2),
        AuthMethod::OAuth2 => Some(6),
        AuthMethod::Gssapi | AuthMethod::Ntlm => None,
    }
}

#[cfg(test)]
#[path = "thunderbird_android_tests.rs"]
mod tests;
