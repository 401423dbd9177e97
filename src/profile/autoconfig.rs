//! The autoconfig file (`config-v1.1.xml`) that Thunderbird and many others fetch from a domain or a folder: this account's
//! own two servers, with the placeholders for the address where the login name is made of it, so that the file suits
//! everybody of the domain whose login is made in the same way. It never holds a password.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{BOTH, Carry, Client, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, Domain, Leave, Protocol, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "autoconfig",
    name: "Autoconfig",
    platforms: &Platform::ALL,
    receives: BOTH,
    carries: &[Carry::LeaveDays, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Publish,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "clientConfig", version: "1.1", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    Ok(common::file(account, "-autoconfig.xml", document(account, options)?, common::browser_sign_in(account)))
}

/// What an autoconfig document says of a whole domain.
#[derive(Debug, Clone)]
pub struct ProviderDocument<'a> {
    /// The domain.
    pub domain: &'a Domain,
    /// What people know the provider by.
    pub name: String,
    /// A page that helps people.
    pub help: Option<String>,
    /// The servers, preferred first, each with its login name, which may hold the format's placeholders.
    pub servers: Vec<(Server, String)>,
    /// How long POP3 leaves mail on the server.
    pub leave: Leave,
}

/// The document, for whatever place it is put in.
pub(super) fn document(account: &Account, options: &Options) -> Result<Vec<u8>, WriteError> {
    let servers = [common::incoming(account)?, account.outgoing.server()].map(|server| (server.clone(), login(account, server)));
    let domain = account.address.domain();
    provider_document(&ProviderDocument { domain, name: domain.unicode(), help: None, servers: servers.to_vec(), leave: options.leave })
}

/// The document of a whole domain.
///
/// # Errors
/// [`WriteError::Auth`] where the format has no word for how to authenticate.
pub fn provider_document(provider: &ProviderDocument<'_>) -> Result<Vec<u8>, WriteError> {
    let methods = provider.servers.iter().map(|(server, _)| methods(server)).collect::<Result<Vec<_>, _>>()?;
    let domain = provider.domain;
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = (|| -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        writer.create_element("clientConfig").with_attribute(("version", "1.1")).write_inner_content(|writer| {
            writer.create_element("emailProvider").with_attribute(("id", domain.ascii())).write_inner_content(|writer| {
                text(writer, "domain", domain.ascii())?;
                text(writer, "displayName", &provider.name)?;
                text(writer, "displayShortName", &provider.name)?;
                // The format has those to receive from first.
                for sends in [false, true] {
                    let servers = provider.servers.iter().zip(&methods);
                    for ((of, login), methods) in servers.filter(|((of, _), _)| (of.protocol == Protocol::Smtp) == sends) {
                        server(writer, of, login, methods, provider.leave)?;
                    }
                }
                provider.help.iter().try_for_each(|url| {
                    writer.create_element("documentation").with_attribute(("url", url.as_str())).write_empty().map(drop)
                })
            })?;
            Ok(())
        })?;
        writer.get_mut().write_all(b"\n")
    })();
    written.map_err(common::format)?;
    Ok(writer.into_inner())
}

/// One server, its children in the order of the format's description.
fn server<W: Write>(writer: &mut Writer<W>, server: &Server, login: &str, methods: &[AuthMethod], stays: Leave) -> io::Result<()> {
    let element = if server.protocol == Protocol::Smtp { "outgoingServer" } else { "incomingServer" };
    writer.create_element(element).with_attribute(("type", server.protocol.word())).write_inner_content(|writer| {
        text(writer, "hostname", server.host.as_str())?;
        text(writer, "port", &server.port.to_string())?;
        text(writer, "socketType", socket_type(server.security))?;
        if methods.iter().any(|method| common::logs_in(*method)) {
            text(writer, "username", login)?;
        }
        for method in methods {
            text(writer, "authentication", method.word())?;
        }
        if server.protocol == Protocol::Pop3 {
            leave(writer, stays)?;
        }
        Ok(())
    })?;
    Ok(())
}

/// What POP3 leaves on the server.
fn leave<W: Write>(writer: &mut Writer<W>, stays: Leave) -> io::Result<()> {
    writer.create_element("pop3").write_inner_content(|writer| {
        text(writer, "leaveMessagesOnServer", if stays.keeps() { "true" } else { "false" })?;
        text(writer, "downloadOnBiff", "true")?;
        match stays.days() {
            Some(days) => text(writer, "daysToLeaveMessagesOnServer", &days.to_string()),
            None => Ok(()),
        }
    })?;
    Ok(())
}

fn text<W: Write>(writer: &mut Writer<W>, element: &str, content: &str) -> io::Result<()> {
    writer.create_element(element).write_text_content(BytesText::new(content)).map(drop)
}

/// Every method that the format can say for this server, in its order: a reader takes the first that it knows. "None" and
/// "by network address" exist for sending only.
fn methods(server: &Server) -> Result<Vec<AuthMethod>, WriteError> {
    if server.auth.is_empty() {
        return Ok(vec![AuthMethod::PasswordCleartext]);
    }
    let sayable = |method: &AuthMethod| server.protocol == Protocol::Smtp || common::logs_in(*method);
    let methods: Vec<AuthMethod> = server.auth.iter().copied().filter(sayable).collect();
    if methods.is_empty() { Err(WriteError::Auth) } else { Ok(methods) }
}

/// The login name, by placeholder where it is the address or its local part. The reader puts in what the person types, so
/// only the spelling that this person typed may become a placeholder.
fn login(account: &Account, server: &Server) -> String {
    let login = account.login(server);
    if *login == account.address.as_typed() {
        "%EMAILADDRESS%".to_owned()
    } else if login == account.address.local() {
        "%EMAILLOCALPART%".to_owned()
    } else {
        login.into_owned()
    }
}

fn socket_type(security: Security) -> &'static str {
    match security {
        Security::Tls => "SSL",
        Security::StartTls => "STARTTLS",
        Security::None => "plain",
    }
}

#[cfg(test)]
#[path = "autoconfig_tests.rs"]
mod tests;
