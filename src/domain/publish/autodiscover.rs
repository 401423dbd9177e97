//! The Autodiscover answer (MS-OXDSCLI, section 2.2.4), the same for everybody: it can lie on a web server as a file.
//!
//! It says no login name. "If no value is specified, the default authentication is to use the e-mail address" (Microsoft on `DomainName`), so
//! nothing in it depends on who asks, and no program on the server has to read the question.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Offer, Publication};
use crate::account::{Protocol, Security};
use crate::profile::WriteError;

const NAMESPACE: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const ANSWER: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// The document.
pub(super) fn document(publication: &Publication) -> Result<Vec<u8>, WriteError> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = (|| -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        writer.create_element("Autodiscover").with_attribute(("xmlns", NAMESPACE)).write_inner_content(|writer| {
            writer.create_element("Response").with_attribute(("xmlns", ANSWER)).write_inner_content(|writer| {
                writer.create_element("Account").write_inner_content(|writer| {
                    text(writer, "AccountType", "email")?;
                    text(writer, "Action", "settings")?;
                    publication.offers.iter().try_for_each(|offer| protocol(writer, offer))
                })?;
                Ok(())
            })?;
            Ok(())
        })?;
        io::Write::write_all(writer.get_mut(), b"\n")
    })();
    written.map_err(|error| WriteError::Format(error.to_string()))?;
    Ok(writer.into_inner())
}

fn protocol(writer: &mut Writer<Vec<u8>>, offer: &Offer) -> io::Result<()> {
    let server = &offer.server;
    writer.create_element("Protocol").write_inner_content(|writer| {
        let kind = match server.protocol {
            Protocol::Imap => "IMAP",
            Protocol::Pop3 => "POP3",
            Protocol::Smtp => "SMTP",
        };
        text(writer, "Type", kind)?;
        text(writer, "Server", server.host.as_str())?;
        text(writer, "Port", &server.port.to_string())?;
        text(writer, "DomainRequired", "off")?;
        text(writer, "SPA", "off")?;
        text(writer, "SSL", "on")?;
        // To Outlook `TLS` is STARTTLS.
        text(writer, "Encryption", if server.security == Security::Tls { "SSL" } else { "TLS" })?;
        text(writer, "AuthRequired", "on")?;
        if server.protocol == Protocol::Smtp {
            text(writer, "UsePOPAuth", "on")?;
            text(writer, "SMTPLast", "off")?;
        }
        Ok(())
    })?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, element: &str, content: &str) -> io::Result<()> {
    writer.create_element(element).write_text_content(BytesText::new(content)).map(drop)
}
