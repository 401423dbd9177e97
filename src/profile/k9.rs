//! K-9 Mail and Thunderbird for Android: the settings file (`.k9s`) that both import. The app asks for what is missing, the
//! password first of all.
//!
//! Its version is that which the app's own codes are turned into; newer apps bring it up to date. An identifier that is no
//! UUID, or a word that the version does not know, drops the account without a message.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, DisplayName, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "k9",
    name: "K-9 Mail",
    platforms: &[Platform::Android],
    receives: BOTH,
    carries: &[Carry::Password, Carry::Identities, Carry::Folders, Carry::Signature, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Menu,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "k9settings", version: "99", on: "2026-11-25" }],
    write,
};

const VERSION: &str = "99";

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let (incoming, outgoing) = (common::incoming(account)?, account.outgoing.server());
    let receives = common::auth(incoming, word)?;
    let sends = common::auth(outgoing, word)?;
    if receives == NONE {
        return Err(WriteError::Auth);
    }
    let password = common::password(options)?;
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = (|| -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        let version = [("version", VERSION), ("format", "1")];
        writer.create_element("k9settings").with_attributes(version).write_inner_content(|writer| {
            writer.create_element("accounts").write_inner_content(|writer| {
                let uuid = common::uuid(&account.address, &format!("k9 {}", common::word(account.receive))).hyphenated().to_string();
                writer.create_element("account").with_attribute(("uuid", uuid.as_str())).write_inner_content(|writer| {
                    text(writer, "name", &account.address.to_string())?;
                    settings(writer, account)?;
                    server(writer, "incoming-server", account, incoming, receives, password)?;
                    server(writer, "outgoing-server", account, outgoing, sends, password)?;
                    identities(writer, account)
                })?;
                Ok(())
            })?;
            Ok(())
        })?;
        writer.get_mut().write_all(b"\n")
    })();
    written.map_err(common::format)?;
    let mut concerns = common::browser_sign_in(account);
    concerns.extend(password.map(|_| Concern::HoldsPassword));
    concerns.extend(keeps_for_good(account, options));
    Ok(common::file(account, ".k9s", writer.into_inner(), concerns))
}

/// What people should know who want fetched mail to be taken off: the app never does that by itself.
pub(super) fn keeps_for_good(account: &Account, options: &Options) -> Option<Concern> {
    (account.receive == Receive::Pop3 && !options.leave.keeps()).then_some(Concern::LeaveDaysLeftOut)
}

fn settings<W: Write>(writer: &mut Writer<W>, account: &Account) -> io::Result<()> {
    writer.create_element("settings").write_inner_content(|writer| {
        // The app never removes mail by age: with POP3 it stays there for good.
        value(writer, "deletePolicy", if account.receive == Receive::Imap { "DELETE" } else { "NEVER" })?;
        if account.receive == Receive::Pop3 {
            return Ok(());
        }
        let folders = &account.folders;
        for (name, folder) in [
            ("archive", &folders.archive),
            ("drafts", &folders.drafts),
            ("sent", &folders.sent),
            ("spam", &folders.junk),
            ("trash", &folders.trash),
        ] {
            if let Some(folder) = folder {
                value(writer, &format!("{name}FolderName"), folder.name())?;
                value(writer, &format!("{name}FolderSelection"), "MANUAL")?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn server<W: Write>(
    writer: &mut Writer<W>,
    element: &str,
    account: &Account,
    server: &Server,
    method: &str,
    password: Option<&str>,
) -> io::Result<()> {
    let kind = server.protocol.word().to_uppercase();
    writer.create_element(element).with_attribute(("type", kind.as_str())).write_inner_content(|writer| {
        text(writer, "host", server.host.as_str())?;
        text(writer, "port", &server.port.to_string())?;
        let security = match server.security {
            Security::Tls => "SSL_TLS_REQUIRED",
            Security::StartTls => "STARTTLS_REQUIRED",
            Security::None => "NONE",
        };
        text(writer, "connection-security", security)?;
        text(writer, "authentication-type", method)?;
        if method != NONE {
            text(writer, "username", &account.login(server))?;
            if let Some(password) = password {
                text(writer, "password", password)?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn identities<W: Write>(writer: &mut Writer<W>, account: &Account) -> io::Result<()> {
    writer.create_element("identities").write_inner_content(|writer| {
        identity(writer, account, account.name.as_ref(), &common::address(account))?;
        for other in &account.identities {
            identity(writer, account, other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain())?;
        }
        Ok(())
    })?;
    Ok(())
}

fn identity<W: Write>(writer: &mut Writer<W>, account: &Account, name: Option<&DisplayName>, address: &str) -> io::Result<()> {
    writer.create_element("identity").write_inner_content(|writer| {
        if let Some(name) = name {
            text(writer, "name", name.as_str())?;
        }
        text(writer, "email", address)?;
        if let Some(signature) = &account.signature {
            writer.create_element("settings").write_inner_content(|writer| {
                value(writer, "signatureUse", "true")?;
                value(writer, "signature", signature.as_str())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

fn text<W: Write>(writer: &mut Writer<W>, element: &str, content: &str) -> io::Result<()> {
    writer.create_element(element).write_text_content(BytesText::new(content)).map(drop)
}

fn value<W: Write>(writer: &mut Writer<W>, key: &str, content: &str) -> io::Result<()> {
    writer.create_element("value").with_attribute(("key", key)).write_text_content(BytesText::new(content)).map(drop)
}

const NONE: &str = "NONE";

/// The app's word for a method; NTLM and Kerberos have none.
fn word(method: AuthMethod) -> Option<&'static str> {
    match method {
        AuthMethod::PasswordCleartext => Some("PLAIN"),
        AuthMethod::PasswordEncrypted => Some("CRAM_MD5"),
        AuthMethod::OAuth2 => Some("XOAUTH2"),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(NONE),
        AuthMethod::Ntlm | AuthMethod::Gssapi => None,
    }
}

#[cfg(test)]
#[path = "k9_tests.rs"]
mod tests;
