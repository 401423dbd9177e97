//! Apple configuration profile (`.mobileconfig`) for Mail on iPhone, iPad and Mac: a property list with a payload
//! `com.apple.mail.managed` and one each for calendars and address books, after Apple's published schema.
//!
//! The system replaces an installed profile by one with the same `PayloadIdentifier`, and updates a payload whose
//! identifier and UUID are the same: all four are derived from address and protocol, so that a second export mends the
//! first one instead of adding an account.

use plist::{Dictionary, Value};

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, DavUrl, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "apple",
    name: "Apple Mail",
    platforms: &[Platform::Ios, Platform::Macos],
    receives: BOTH,
    carries: &[Carry::Password, Carry::Groupware],
    security: &[Security::Tls, Security::None],
    import: Import::Open,
    verified: &[Verified {
        what: Shown::KeepsToSchema,
        with: "com.apple.mail.managed, Apple’s published schema",
        version: "2024-10-21",
        on: "2026-11-25",
    }],
    write,
};

/// Writes the profile.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let password = common::password(options)?;
    let mut mail = payload(account, "com.apple.mail.managed", "account");
    let kind = match account.receive {
        Receive::Imap => "EmailTypeIMAP",
        Receive::Pop3 => "EmailTypePOP",
    };
    mail.insert("EmailAccountType".into(), kind.into());
    mail.insert("EmailAccountDescription".into(), account.address.to_string().into());
    if let Some(name) = &account.name {
        mail.insert("EmailAccountName".into(), name.as_str().into());
    }
    mail.insert("EmailAddress".into(), common::address(account).into());
    let receives = server(&mut mail, "Incoming", account, incoming, password)?;
    let sends = server(&mut mail, "Outgoing", account, account.outgoing.server(), password)?;
    // Asked once instead of twice. Without it the person types the same password again.
    mail.insert("OutgoingPasswordSameAsIncomingPassword".into(), (receives && sends).into());

    let mut content = vec![Value::Dictionary(mail)];
    for (name, url) in [("CalDAV", &account.groupware.caldav), ("CardDAV", &account.groupware.carddav)] {
        content.extend(url.as_ref().map(|url| Value::Dictionary(groupware(account, name, url, password))));
    }
    let mut profile = payload(account, "Configuration", "");
    profile.insert("PayloadDisplayName".into(), account.address.to_string().into());
    profile.insert("PayloadContent".into(), Value::Array(content));
    let mut bytes = Vec::new();
    Value::Dictionary(profile).to_writer_xml(&mut bytes).map_err(common::format)?;
    if let Some(signer) = &options.signer {
        bytes = signer.sign(&bytes).map_err(common::format)?;
    }
    let groupware = account.groupware.caldav.is_some() || account.groupware.carddav.is_some();
    let holds_password = password.is_some() && (receives || sends || groupware);
    Ok(common::file(account, ".mobileconfig", bytes, concerns(account, holds_password)))
}

/// The four keys that every payload has. `part` is empty for the profile itself.
fn payload(account: &Account, kind: &str, part: &str) -> Dictionary {
    let protocol = common::word(account.receive);
    // Reverse-DNS style, as Apple asks: the address's own domain, backwards.
    let domain: Vec<&str> = account.address.domain().ascii().rsplit('.').collect();
    let mut identifier = format!("{}.mailwright.{}.{protocol}", domain.join("."), common::stem(&account.address));
    if !part.is_empty() {
        identifier = format!("{identifier}.{part}");
    }
    let uuid = common::uuid(&account.address, &format!("apple {protocol} {part}"));
    let mut keys = Dictionary::new();
    keys.insert("PayloadType".into(), kind.into());
    keys.insert("PayloadVersion".into(), 1i64.into());
    keys.insert("PayloadIdentifier".into(), identifier.into());
    keys.insert("PayloadUUID".into(), uuid.hyphenated().to_string().to_uppercase().into());
    keys
}

/// The keys of a calendar or address book server. The system finds the person's own calendars from there.
fn groupware(account: &Account, name: &str, url: &DavUrl, password: Option<&str>) -> Dictionary {
    let kind = format!("com.apple.{}.account", name.to_lowercase());
    let mut keys = payload(account, &kind, &name.to_lowercase());
    keys.insert(format!("{name}AccountDescription"), account.address.to_string().into());
    keys.insert(format!("{name}HostName"), url.host.as_str().into());
    keys.insert(format!("{name}Port"), i64::from(url.port.get()).into());
    keys.insert(format!("{name}PrincipalURL"), url.path.as_str().into());
    keys.insert(format!("{name}UseSSL"), true.into());
    keys.insert(format!("{name}Username"), account.login(account.incoming.server()).as_ref().into());
    if let Some(password) = password {
        keys.insert(format!("{name}Password"), password.into());
    }
    keys
}

/// The keys of one server. Says whether it asks for a password.
fn server(mail: &mut Dictionary, side: &str, account: &Account, server: &Server, password: Option<&str>) -> Result<bool, WriteError> {
    let method = common::auth(server, |method| word(method).map(|_| method))?;
    let prefix = format!("{side}MailServer");
    mail.insert(format!("{prefix}Authentication"), word(method).unwrap_or_default().into());
    mail.insert(format!("{prefix}HostName"), server.host.as_str().into());
    mail.insert(format!("{prefix}PortNumber"), i64::from(server.port.get()).into());
    // Left out it is false. There is no key for STARTTLS: true on its port is how such accounts are written.
    mail.insert(format!("{prefix}UseSSL"), (server.security != Security::None).into());
    let logs_in = common::logs_in(method);
    if logs_in {
        mail.insert(format!("{prefix}Username"), account.login(server).as_ref().into());
        if let Some(password) = password {
            mail.insert(format!("{side}Password"), password.into());
        }
    }
    Ok(logs_in)
}

/// Apple's word for a method; OAuth2 and Kerberos have none for IMAP and POP3.
fn word(method: AuthMethod) -> Option<&'static str> {
    match method {
        AuthMethod::PasswordCleartext => Some("EmailAuthPassword"),
        AuthMethod::PasswordEncrypted => Some("EmailAuthCRAMMD5"),
        AuthMethod::Ntlm => Some("EmailAuthNTLM"),
        AuthMethod::ClientIpAddress | AuthMethod::None => Some("EmailAuthNone"),
        AuthMethod::OAuth2 | AuthMethod::Gssapi => None,
    }
}

fn concerns(account: &Account, holds_password: bool) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if account.receive == Receive::Pop3 {
        concerns.push(Concern::NoLeaveOnServer);
    }
    if common::either(account, Security::StartTls) {
        concerns.push(Concern::StarttlsByPort);
    }
    if holds_password {
        concerns.push(Concern::HoldsPassword);
    }
    concerns
}

#[cfg(test)]
#[path = "apple_tests.rs"]
mod tests;
