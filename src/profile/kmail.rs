//! KMail: what KMail and Akonadi keep in four files, as a zip to be unpacked into the folder for configuration of a person who
//! has no KMail yet, or to be merged by [`kconfig::merge`] into the files that are there, while Akonadi is stopped.
//!
//! Every number is derived from the address, so that a second export changes the same account. Folders for sent mail and so
//! on are numbers that Akonadi gives out, which nobody can know before.

use super::keyfile::KeyFile;
use super::{BOTH, Carry, Client, File, HomePath, Import, Options, Platform, Shown, Verified, WriteError, common, pack};
use crate::account::{Account, AuthMethod, DisplayName, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "kmail",
    name: "KMail",
    platforms: &[Platform::Linux],
    receives: BOTH,
    carries: &[Carry::Identities, Carry::LeaveDays, Carry::Signature],
    security: &Security::ALL,
    import: Import::MergeInto { folder: HomePath::Config(""), service: HomePath::Config("akonadi/akonadiconnectionrc") },
    verified: &[Verified { what: Shown::UsedByClient, with: "KMail", version: "22.12", on: "2026-11-25" }],
    write,
};

/// Writes the zip.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let agent = format!("akonadi_{}_resource", common::word(account.receive));
    let instance = format!("{agent}_{}", number(account, "resource"));
    let mut agents = KeyFile::default();
    agents.group("Instances");
    agents.set(&format!("{instance}\\AgentType"), &agent);
    let files = [
        ("akonadi/agentsrc".to_owned(), agents),
        (format!("{instance}rc"), resource(account, options)?),
        ("mailtransports".to_owned(), transport(account)?),
        ("emailidentities".to_owned(), identities(account)),
    ];
    let files: Vec<(String, Vec<u8>)> = files.into_iter().map(|(name, file)| (name, file.into_bytes())).collect();
    let entries: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    Ok(common::file(account, "-kmail.zip", pack::zip(&entries)?, Vec::new()))
}

/// A number that no other account has, too large to meet one that was counted.
fn number(account: &Account, purpose: &str) -> u32 {
    let bits = common::uuid(&account.address, &format!("kmail {} {purpose}", common::word(account.receive))).as_u128();
    100_000_000 + u32::try_from(bits % 900_000_000).unwrap_or_default()
}

fn resource(account: &Account, options: &Options) -> Result<KeyFile, WriteError> {
    let server = common::incoming(account)?;
    let method = common::auth(server, sasl)?.ok_or(WriteError::Auth)?;
    let mut file = KeyFile::default();
    match account.receive {
        Receive::Imap => {
            file.group("General");
            file.set("Name", &account.address.to_string());
            file.group("network");
            file.set("ImapServer", server.host.as_str());
            file.set("ImapPort", &server.port.to_string());
            file.set("UserName", &account.login(server));
            let safety = match server.security {
                Security::Tls => "SSL",
                Security::StartTls => "STARTTLS",
                Security::None => "NONE",
            };
            file.set("Safety", safety);
            file.set("Authentication", &method.number.to_string());
        }
        Receive::Pop3 => pop3(&mut file, account, server, &method, options),
    }
    Ok(file)
}

/// Days count from when a message was first seen.
fn pop3(file: &mut KeyFile, account: &Account, server: &Server, method: &Method, options: &Options) {
    file.group("General");
    file.set("Name", &account.address.to_string());
    file.set("host", server.host.as_str());
    file.set("port", &server.port.to_string());
    file.set("login", &account.login(server));
    file.set("useSSL", if server.security == Security::Tls { "true" } else { "false" });
    file.set("useTLS", if server.security == Security::StartTls { "true" } else { "false" });
    // By USER and PASS rather than SASL, which is not everywhere.
    file.set("authenticationMethod", &if method.number == PLAIN.number { 7 } else { method.number }.to_string());
    file.set("leaveOnServer", if options.leave.keeps() { "true" } else { "false" });
    if let Some(days) = options.leave.days() {
        file.set("leaveOnServerDays", &days.to_string());
    }
    file.set("intervalCheckEnabled", "true");
    file.set("intervalCheckInterval", "5");
}

fn transport(account: &Account) -> Result<KeyFile, WriteError> {
    let server = account.outgoing.server();
    let method = common::auth(server, sasl)?;
    let id = number(account, "transport");
    let mut file = KeyFile::default();
    file.group("General");
    file.set("default-transport", &id.to_string());
    file.group(&format!("Transport {id}"));
    file.set("id", &id.to_string());
    file.set("name", &account.address.to_string());
    file.set("identifier", "SMTP");
    file.set("host", server.host.as_str());
    file.set("port", &server.port.to_string());
    let encryption = match server.security {
        Security::Tls => "SSL",
        Security::StartTls => "TLS",
        Security::None => "None",
    };
    file.set("encryption", encryption);
    file.set("auth", if method.is_some() { "true" } else { "false" });
    if let Some(method) = method {
        file.set("authtype", method.name);
        file.set("user", &account.login(server));
    }
    file.set("storepass", "true");
    Ok(file)
}

fn identities(account: &Account) -> KeyFile {
    let mut file = KeyFile::default();
    file.group("General");
    file.set("Default Identity", &number(account, "identity 0").to_string());
    identity(&mut file, account, 0, account.name.as_ref(), &common::address(account));
    for (at, other) in account.identities.iter().enumerate() {
        identity(&mut file, account, at + 1, other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain());
    }
    file
}

fn identity(file: &mut KeyFile, account: &Account, at: usize, name: Option<&DisplayName>, address: &str) {
    let id = number(account, &format!("identity {at}"));
    file.group(&format!("Identity #{id}"));
    let called = if at == 0 { account.address.to_string() } else { format!("{address} ({})", at + 1) };
    file.set("Identity", &called);
    file.set("Name", name.map_or("", |name| name.as_str()));
    file.set("Email Address", address);
    file.set("Transport", &number(account, "transport").to_string());
    if let Some(signature) = &account.signature {
        file.set("Signature Enabled", "true");
        file.set("Signature Type", "inline");
        file.set("Inline Signature", signature.as_str());
    }
    file.set("uoid", &id.to_string());
}

/// A method by its name and its number in `MailTransport`.
struct Method {
    name: &'static str,
    number: u8,
}

const PLAIN: Method = Method { name: "PLAIN", number: 1 };

/// Nothing for one without a login. OAuth2 goes only with the provider that KMail has built in.
fn sasl(method: AuthMethod) -> Option<Option<Method>> {
    let (name, number) = match method {
        AuthMethod::PasswordCleartext => return Some(Some(PLAIN)),
        AuthMethod::PasswordEncrypted => ("CRAM-MD5", 2),
        AuthMethod::Gssapi => ("GSSAPI", 4),
        AuthMethod::Ntlm => ("NTLM", 5),
        AuthMethod::None | AuthMethod::ClientIpAddress => return Some(None),
        AuthMethod::OAuth2 => return None,
    };
    Some(Some(Method { name, number }))
}

#[cfg(test)]
#[path = "kmail_tests.rs"]
mod tests;
