//! Outlook for Windows, the classic one: the answer of an Autodiscover service as a local file, and the registry file that makes
//! Outlook read it instead of asking the network. The new Outlook and that of phones take no file of any kind.
//!
//! Nothing of this was ever given to Outlook by this project; the answer keeps to Microsoft's description, and our own discovery
//! reads it back.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{BOTH, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, Protocol, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "outlook",
    name: "Outlook",
    platforms: &[Platform::Windows],
    receives: BOTH,
    carries: &[],
    security: &Security::ALL,
    import: Import::Register(FOLDER),
    verified: &[Verified { what: Shown::KeepsToSchema, with: "MS-OXDSCLI", version: "20210817", on: "2026-11-25" }],
    write,
};

const ANSWER: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const SETTINGS: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
/// Where the steps ask to put the answer. No name of a person is in it, for none is known.
const FOLDER: &str = "C:\\ProgramData\\Mailwright";
/// Where Outlook 2016 and all later ones look.
const KEY: &str = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook";

/// Writes the registry file, which comes first for it is what is opened, and the answer.
fn write(account: &Account, _: &Options) -> Result<Vec<File>, WriteError> {
    let document = document(account)?;
    let mut concerns = vec![Concern::NotTriedWithClient];
    if account.receive == Receive::Pop3 {
        concerns.push(Concern::NoLeaveOnServer);
    }
    let answer = common::file(account, "-outlook.xml", document, concerns.clone());
    let path: String = answer.iter().map(|file| format!("{FOLDER}\\{}", file.name)).collect();
    let mut files = common::file(account, "-outlook.reg", registry(account, &path), concerns);
    files.extend(answer);
    Ok(files)
}

/// The answer.
pub(super) fn document(account: &Account) -> Result<Vec<u8>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let receives = common::auth(incoming, login)?;
    let sends = common::auth(outgoing, login)?;
    if receives == Login::None {
        return Err(WriteError::Auth);
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = (|| -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        writer.create_element("Autodiscover").with_attribute(("xmlns", ANSWER)).write_inner_content(|writer| {
            writer.create_element("Response").with_attribute(("xmlns", SETTINGS)).write_inner_content(|writer| {
                if let Some(name) = &account.name {
                    writer.create_element("User").write_inner_content(|writer| text(writer, "DisplayName", name.as_str()))?;
                }
                writer.create_element("Account").write_inner_content(|writer| {
                    text(writer, "AccountType", "email")?;
                    text(writer, "Action", "settings")?;
                    protocol(writer, account, incoming, receives)?;
                    protocol(writer, account, outgoing, sends)
                })?;
                Ok(())
            })?;
            Ok(())
        })?;
        writer.get_mut().write_all(b"\n")
    })();
    written.map_err(common::format)?;
    Ok(writer.into_inner())
}

/// One server, its children in the order of the description.
fn protocol<W: Write>(writer: &mut Writer<W>, account: &Account, server: &Server, login: Login) -> io::Result<()> {
    let flag = |on: bool| if on { "on" } else { "off" };
    writer.create_element("Protocol").write_inner_content(|writer| {
        text(writer, "Type", &server.protocol.word().to_uppercase())?;
        text(writer, "Server", server.host.as_str())?;
        text(writer, "Port", &server.port.to_string())?;
        if login != Login::None {
            text(writer, "LoginName", &account.login(server))?;
        }
        text(writer, "DomainRequired", "off")?;
        text(writer, "SPA", flag(login == Login::Spa))?;
        text(writer, "SSL", flag(server.security != Security::None))?;
        // Where both are there, this one counts.
        let encryption = match server.security {
            Security::Tls => "SSL",
            Security::StartTls => "TLS",
            Security::None => "None",
        };
        text(writer, "Encryption", encryption)?;
        text(writer, "AuthRequired", flag(login != Login::None))?;
        if server.protocol == Protocol::Smtp {
            let same = account.login(server) == account.login(account.incoming.server());
            text(writer, "UsePOPAuth", flag(login != Login::None && same))?;
            text(writer, "SMTPLast", "off")?;
        }
        Ok(())
    })?;
    Ok(())
}

fn text<W: Write>(writer: &mut Writer<W>, element: &str, content: &str) -> io::Result<()> {
    writer.create_element(element).write_text_content(BytesText::new(content)).map(drop)
}

/// The registry file. Outlook's simplified making of accounts does not look at local answers, so it is switched off.
fn registry(account: &Account, path: &str) -> Vec<u8> {
    let lines = [
        "Windows Registry Editor Version 5.00".to_owned(),
        String::new(),
        format!("[{KEY}\\AutoDiscover]"),
        "\"PreferLocalXML\"=dword:00000001".to_owned(),
        format!("{}={}", quoted(account.address.domain().ascii()), quoted(path)),
        String::new(),
        format!("[{KEY}\\setup]"),
        "\"DisableOffice365SimplifiedAccountCreation\"=dword:00000001".to_owned(),
        String::new(),
    ];
    utf16(&lines.join("\r\n"))
}

/// UTF-16, the lower byte first, with the mark that says so.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// How Outlook logs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Login {
    None,
    Password,
    Spa,
}

fn login(method: AuthMethod) -> Option<Login> {
    match method {
        AuthMethod::PasswordCleartext => Some(Login::Password),
        AuthMethod::Ntlm => Some(Login::Spa),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(Login::None),
        AuthMethod::PasswordEncrypted | AuthMethod::OAuth2 | AuthMethod::Gssapi => None,
    }
}

#[cfg(test)]
#[path = "outlook_tests.rs"]
mod tests;
