//! The pretend web server: autoconfig documents over https, and nothing else.

use std::collections::HashMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::providers::{Pretend, Server};
use super::talk::Talk;
use crate::account::{Protocol, Security};

/// How many header lines a request may have.
const HEADERS: usize = 100;

/// Host and path → document.
pub(super) type Documents = HashMap<(String, &'static str), Vec<u8>>;

/// Answers one request.
pub(super) async fn serve(documents: &Documents, talk: &mut Talk) -> io::Result<()> {
    let Some(request) = talk.line().await? else { return Ok(()) };
    let mut host = String::new();
    for _ in 0..HEADERS {
        match talk.line().await? {
            Some(line) if line.is_empty() => break,
            Some(line) => {
                if let Some((_, value)) = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("host")) {
                    host = value.trim().trim_end_matches(":443").to_ascii_lowercase();
                }
            }
            None => return Ok(()),
        }
    }
    let mut words = request.split(' ');
    let (status, body) = match (words.next(), words.next()) {
        (Some("GET"), Some(target)) => {
            let path = target.split(['?', '#']).next().unwrap_or_default();
            let found = documents.iter().find(|((on, at), _)| *on == host && *at == path);
            found.map_or(("404 Not Found", &[][..]), |(_, document)| ("200 OK", document))
        }
        (Some(_), Some(_)) => ("405 Method Not Allowed", &[][..]),
        _ => ("400 Bad Request", &[][..]),
    };
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    talk.send(head.as_bytes()).await?;
    talk.send(body).await?;
    talk.end().await;
    Ok(())
}

/// The autoconfig document of a pretend provider for one of its domains.
pub(super) fn autoconfig(provider: &Pretend, domain: &str) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer.create_element("clientConfig").with_attribute(("version", "1.1")).write_inner_content(|writer| {
        writer.create_element("emailProvider").with_attribute(("id", domain)).write_inner_content(|writer| {
            writer.create_element("domain").write_text_content(BytesText::new(domain))?;
            writer.create_element("displayName").write_text_content(BytesText::new(provider.name))?;
            provider.servers.iter().try_for_each(|server| write_server(writer, server))
        })?;
        Ok(())
    })?;
    Ok(writer.into_inner())
}

fn write_server(writer: &mut Writer<Vec<u8>>, server: &Server) -> io::Result<()> {
    let element = if server.protocol == Protocol::Smtp { "outgoingServer" } else { "incomingServer" };
    let socket = match server.security {
        Security::Tls => "SSL",
        Security::StartTls => "STARTTLS",
        Security::None => "plain",
    };
    let port = server.port().to_string();
    let fields = [
        ("hostname", server.host),
        ("port", &port),
        ("socketType", socket),
        ("username", "%EMAILADDRESS%"),
        ("authentication", "password-cleartext"),
    ];
    writer.create_element(element).with_attribute(("type", server.protocol.word())).write_inner_content(|writer| {
        for (name, value) in fields {
            writer.create_element(name).write_text_content(BytesText::new(value))?;
        }
        Ok(())
    })?;
    Ok(())
}
