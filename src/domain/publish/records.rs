//! The records of the DNS: as a part of a zone file (RFC 1035), and as a table for the pages on which most people type them.

use std::net::IpAddr;

use super::{PACC_LABEL, Publication, WebServer};
use crate::account::{Domain, Host, Protocol, Security};

/// How long others may keep a record, in seconds: a mistake is gone after an hour.
const TTL: u32 = 3600;

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its name below the domain; empty for the domain itself.
    pub name: String,
    /// What it says.
    pub data: Data,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// Another name for a host.
    Cname(Host),
    /// The address of a host.
    Address(IpAddr),
    /// Where a service is (RFC 2782).
    Srv {
        /// Lower is tried first.
        priority: u16,
        /// Among equals.
        weight: u16,
        /// The port.
        port: u16,
        /// The host; `None` says that the service is not offered.
        target: Option<Host>,
    },
    /// A text.
    Txt(String),
}

impl Data {
    /// The type, as pages for DNS records call it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Cname(_) => "CNAME",
            Self::Address(IpAddr::V4(_)) => "A",
            Self::Address(IpAddr::V6(_)) => "AAAA",
            Self::Srv { .. } => "SRV",
            Self::Txt(_) => "TXT",
        }
    }

    /// Priority, weight and port, where the type has them; and the value.
    #[must_use]
    pub fn columns(&self) -> [String; 4] {
        let only = |value: String| [String::new(), String::new(), String::new(), value];
        match self {
            Self::Cname(host) => only(host.to_string()),
            Self::Address(address) => only(address.to_string()),
            Self::Srv { priority, weight, port, target } => {
                let target = target.as_ref().map_or_else(|| ".".to_owned(), ToString::to_string);
                [priority.to_string(), weight.to_string(), port.to_string(), target]
            }
            Self::Txt(text) => only(text.clone()),
        }
    }

    /// As in a zone file.
    fn written(&self) -> String {
        match self {
            Self::Cname(host) => format!("{host}."),
            Self::Address(address) => address.to_string(),
            Self::Srv { priority, weight, port, target } => {
                let target = target.as_ref().map_or_else(String::new, ToString::to_string);
                format!("{priority} {weight} {port} {target}.")
            }
            // Only texts of this program's own making, none of them near the 255 bytes that one string can hold.
            Self::Txt(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        }
    }
}

/// The service of a protocol (RFC 6186, RFC 8314).
fn service(protocol: Protocol, security: Security) -> &'static str {
    match (protocol, security) {
        (Protocol::Imap, Security::Tls) => "_imaps._tcp",
        (Protocol::Imap, _) => "_imap._tcp",
        (Protocol::Pop3, Security::Tls) => "_pop3s._tcp",
        (Protocol::Pop3, _) => "_pop3._tcp",
        (Protocol::Smtp, Security::Tls) => "_submissions._tcp",
        (Protocol::Smtp, _) => "_submission._tcp",
    }
}

/// All of them. `pacc` is the text that vouches for the PACC document, where there is one.
pub(super) fn records(publication: &Publication, pacc: Option<String>) -> Vec<Record> {
    let domain = publication.domain();
    let record = |name: &str, data| Record { name: name.to_owned(), data };
    let web = || match &publication.web {
        WebServer::Named(host) => Data::Cname(host.clone()),
        WebServer::At(address) => Data::Address(*address),
    };
    let autodiscover = publication.sayable().autodiscover;
    let mut records = vec![record("autoconfig", web())];
    records.extend(autodiscover.then(|| record("autodiscover", web())));
    records.extend(pacc.is_some().then(|| record(PACC_LABEL, web())));
    records.extend(services(publication));
    let host = |label: &str| Host::parse(&format!("{label}.{domain}")).ok();
    let service = || record("_autodiscover._tcp", Data::Srv { priority: 0, weight: 0, port: 443, target: host("autodiscover") });
    records.extend(autodiscover.then(service));
    records.push(record("", Data::Txt(format!("mailconf=https://autoconfig.{domain}/{}", super::AUTOCONFIG))));
    records.extend(pacc.map(|text| record(&format!("_{PACC_LABEL}"), Data::Txt(text))));
    records
}

/// The SRV records of the mail services: the preferred way to receive has the lower priority (RFC 6186, section 3.4), and what is not
/// offered at all is said so.
fn services(publication: &Publication) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    for offer in publication.offers() {
        let server = &offer.server;
        let later = server.protocol != Protocol::Smtp && server.protocol != publication.first();
        let name = service(server.protocol, server.security).to_owned();
        let before = u16::try_from(records.iter().filter(|record| record.name == name).count()).unwrap_or(u16::MAX);
        let priority = if later { 10 } else { 0 } + before.min(9);
        let data = Data::Srv { priority, weight: 1, port: server.port.get(), target: Some(server.host.clone()) };
        // A record cannot lead to an address.
        if server.host.ip().is_none() {
            records.push(Record { name, data });
        }
    }
    for protocol in [Protocol::Imap, Protocol::Pop3] {
        if publication.best(protocol).is_none() {
            let nothing = || Data::Srv { priority: 0, weight: 0, port: 0, target: None };
            records.extend(
                [Security::Tls, Security::StartTls].map(|security| Record { name: service(protocol, security).into(), data: nothing() }),
            );
        }
    }
    records
}

/// The part of a zone file. Names of hosts have no character with a meaning of its own there.
pub(super) fn zone(domain: &Domain, records: &[Record]) -> String {
    let width = records.iter().map(|record| record.name.len()).max().unwrap_or_default();
    let line = |record: &Record| {
        let name = if record.name.is_empty() { "@" } else { &record.name };
        format!("{name:<width$} {TTL} IN {:<5} {}\n", record.data.kind(), record.data.written())
    };
    format!("$ORIGIN {domain}.\n") + &records.iter().map(line).collect::<String>()
}

/// How pages for DNS records want the name of one: relative to the domain that somebody has registered, `@` for that itself.
#[must_use]
pub fn panel_name(domain: &Domain, record: &Record) -> String {
    let registered = psl::domain_str(domain.ascii()).unwrap_or(domain.ascii());
    let below = domain.ascii().strip_suffix(registered).unwrap_or_default().trim_end_matches('.');
    let labels: Vec<&str> = [record.name.as_str(), below].into_iter().filter(|label| !label.is_empty()).collect();
    if labels.is_empty() { "@".to_owned() } else { labels.join(".") }
}

/// The table, in Markdown.
pub(super) fn table(domain: &Domain, records: &[Record]) -> String {
    let mut table = String::from("| name | type | priority | weight | port | target |\n| --- | --- | --- | --- | --- | --- |\n");
    for record in records {
        let [priority, weight, port, value] = record.data.columns();
        let cells = [panel_name(domain, record), record.data.kind().to_owned(), priority, weight, port, value];
        table.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    table
}
