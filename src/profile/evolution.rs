//! Evolution: three key files for its folder `evolution/sources`, each named after the identifier by which the others call it.
//! The program sees a new file there at once. Passwords are in the system's keyring, under the identifiers of the two files
//! that log in; Evolution asks where there is none.
//!
//! "Delete after so many days" is never written: Evolution counts from the date that stands in the message, and would delete
//! old mail from the server with its first look (seen with 3.46).

use percent_encoding::utf8_percent_encode;

use super::keyfile::KeyFile;
use super::{BOTH, Carry, Client, Concern, File, HomePath, Import, Options, Platform, Shown, Verified, WriteError, common};
use super::{SecretPlace, common::mailbox};
use crate::account::{Account, AuthMethod, Folder, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "evolution",
    name: "Evolution",
    platforms: &[Platform::Linux],
    receives: BOTH,
    carries: &[Carry::Identities, Carry::Folders],
    security: &Security::ALL,
    import: Import::DropInto(HomePath::Config("evolution/sources")),
    verified: &[Verified { what: Shown::UsedByClient, with: "Evolution", version: "3.46", on: "2026-11-25" }],
    write,
};

/// Writes the three files: where mail is received, who writes, and where mail is sent.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let method = common::auth(incoming, sasl).and_then(|method| method.ok_or(WriteError::Auth))?;
    let uid = uid(account);
    let mut files = Vec::new();
    let mut add = |ending: &str, file: KeyFile| files.extend(common::file(account, ending, file.into_bytes(), Vec::new()));
    add(".source", receiving(account, incoming, method, options.leave.keeps()));
    add("-identity.source", identity(account, &uid));
    add("-transport.source", sending(account, &uid)?);
    if account.receive == Receive::Pop3 && options.leave.days().is_some() {
        files[0].concerns.push(Concern::DaysCountedOtherwise);
    }
    Ok(files)
}

/// The file's name without its ending.
fn uid(account: &Account) -> String {
    common::stem(&account.address)
}

/// Where Evolution looks for the passwords.
pub(super) fn secrets(account: &Account) -> Vec<SecretPlace> {
    let place = |ending: &str| SecretPlace {
        schema: "org.gnome.Evolution.Data.Source",
        attributes: vec![("e-source-uid", format!("{}{ending}", uid(account))), ("eds-origin", "evolution-data-server".into())],
    };
    vec![place(""), place("-transport")]
}

fn receiving(account: &Account, server: &Server, method: &str, keeps: bool) -> KeyFile {
    let uid = &uid(account);
    let mut file = source(account, "");
    authentication(&mut file, account, server, Some(method));
    file.group("Mail Account");
    file.set("BackendName", if account.receive == Receive::Imap { "imapx" } else { "pop" });
    file.set("IdentityUid", &format!("{uid}-identity"));
    if let Some(archive) = folder_uri(account, account.folders.archive.as_ref(), uid) {
        file.set("ArchiveFolder", &archive);
    }
    file.set("NeedsInitialSetup", "false");
    match account.receive {
        Receive::Imap => {
            file.group("Imapx Backend");
            file.set("UseIdle", "true");
            file.set("UseSubscriptions", "false");
            // The server's own folders instead of some on this computer.
            for (switch, key, folder) in
                [("UseRealTrashPath", "RealTrashPath", &account.folders.trash), ("UseRealJunkPath", "RealJunkPath", &account.folders.junk)]
            {
                if let Some(folder) = folder {
                    file.set(switch, "true");
                    file.set(key, &folder.parts().collect::<Vec<_>>().join("/"));
                }
            }
        }
        Receive::Pop3 => {
            file.group("Pop Backend");
            file.set("KeepOnServer", if keeps { "true" } else { "false" });
            file.set("DeleteExpunged", "false");
        }
    }
    file.group("Refresh");
    file.set("Enabled", "true");
    file.set("IntervalMinutes", "5");
    file
}

fn identity(account: &Account, uid: &str) -> KeyFile {
    let mut file = source(account, uid);
    file.group("Mail Identity");
    file.set("Address", &common::address(account));
    file.set("Name", account.name.as_ref().map_or("", |name| name.as_str()));
    let others: Vec<String> = account
        .identities
        .iter()
        .map(|other| mailbox(other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain()))
        .collect();
    if !others.is_empty() {
        file.set("Aliases", &others.join(", "));
    }
    file.group("Mail Submission");
    file.set("TransportUid", &format!("{uid}-transport"));
    if let Some(sent) = folder_uri(account, account.folders.sent.as_ref(), uid) {
        file.set("SentFolder", &sent);
        file.set("UseSentFolder", "true");
    }
    if let Some(drafts) = folder_uri(account, account.folders.drafts.as_ref(), uid) {
        file.group("Mail Composition");
        file.set("DraftsFolder", &drafts);
    }
    file
}

fn sending(account: &Account, uid: &str) -> Result<KeyFile, WriteError> {
    let server = account.outgoing.server();
    let mut file = source(account, uid);
    authentication(&mut file, account, server, common::auth(server, sasl)?);
    file.group("Mail Transport");
    file.set("BackendName", "smtp");
    Ok(file)
}

fn source(account: &Account, parent: &str) -> KeyFile {
    let mut file = KeyFile::default();
    file.group("Data Source");
    file.set("DisplayName", &account.address.to_string());
    file.set("Enabled", "true");
    file.set("Parent", parent);
    file
}

fn authentication(file: &mut KeyFile, account: &Account, server: &Server, method: Option<&str>) {
    file.group("Authentication");
    file.set("Host", server.host.as_str());
    file.set("Port", &server.port.to_string());
    if let Some(method) = method {
        file.set("Method", method);
        file.set("User", &account.login(server));
    }
    file.set("RememberPassword", "true");
    file.group("Security");
    let security = match server.security {
        Security::Tls => "ssl-on-alternate-port",
        Security::StartTls => "starttls-on-standard-port",
        Security::None => "none",
    };
    file.set("Method", security);
}

/// The name of a method as in SASL; nothing for one without a login. OAuth2 goes only with the providers that Evolution
/// has built in, and by their own accounts.
fn sasl(method: AuthMethod) -> Option<Option<&'static str>> {
    match method {
        AuthMethod::PasswordCleartext => Some(Some("PLAIN")),
        AuthMethod::PasswordEncrypted => Some(Some("CRAM-MD5")),
        AuthMethod::Ntlm => Some(Some("NTLM")),
        AuthMethod::Gssapi => Some(Some("GSSAPI")),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(None),
        AuthMethod::OAuth2 => None,
    }
}

fn folder_uri(account: &Account, folder: Option<&Folder>, uid: &str) -> Option<String> {
    let folder = folder.filter(|_| account.receive == Receive::Imap)?;
    let parts: Vec<String> = folder.parts().map(|part| utf8_percent_encode(part, common::UNRESERVED).to_string()).collect();
    Some(format!("folder://{uid}/{}", parts.join("/")))
}

#[cfg(test)]
#[path = "evolution_tests.rs"]
mod tests;
