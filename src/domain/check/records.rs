//! What is wrong with the SRV records of the mail services (RFC 2782, RFC 6186, RFC 8314).

use super::code::{Code, Finding};
use super::seen;
use crate::account::{Host, Protocol, Security, Trust};
use crate::discovery::{Place, Surveyed};
use crate::net::Srv;

/// The services, and the port registered for each.
const SERVICES: [(&str, Protocol, Security); 6] = [
    ("_imaps.", Protocol::Imap, Security::Tls),
    ("_imap.", Protocol::Imap, Security::StartTls),
    ("_pop3s.", Protocol::Pop3, Security::Tls),
    ("_pop3.", Protocol::Pop3, Security::StartTls),
    ("_submissions.", Protocol::Smtp, Security::Tls),
    ("_submission.", Protocol::Smtp, Security::StartTls),
];

/// Ports that mean one kind of connection to everybody.
const WELL_KNOWN: [u16; 6] = [993, 143, 995, 110, 465, 587];

/// Everything about the records. `aliases` are the targets that are only other names, with what for; `offered` is what other sources offer.
pub(super) fn srv(surveyed: &Surveyed, aliases: &[(Host, Host)], offered: &[Protocol], findings: &mut Vec<Finding>) {
    let found = seen::services(surveyed);
    let records: Vec<(&str, &Srv)> = found.iter().flat_map(|(name, records)| records.iter().map(|record| (*name, record))).collect();
    if records.is_empty() {
        let silent = surveyed.at(Place::Srv).is_some_and(|reading| reading.result() == crate::discovery::SourceResult::Failed);
        findings.extend((!silent).then(|| Finding::new(Code::SrvMissing, format!("_imaps._tcp.{}", surveyed.address.domain()))));
        return;
    }
    for (name, records) in &found {
        nulls(name, records, findings);
        records.iter().for_each(|record| one(name, record, aliases, findings));
    }
    let mut foreign: Vec<&str> = Vec::new();
    for server in surveyed.at(Place::Srv).iter().flat_map(|reading| &reading.servers) {
        let host = server.server.host.as_str();
        if server.trust == Trust::Unauthenticated && !foreign.contains(&host) {
            foreign.push(host);
            findings.push(Finding::new(Code::SrvForeign, host));
        }
    }
    for protocol in offered.iter().chain([&Protocol::Smtp]).copied().collect::<std::collections::BTreeSet<_>>() {
        coverage(surveyed, &records, protocol, offered.contains(&protocol), findings);
    }
}

/// "Not offered" must stand alone.
fn nulls(name: &str, records: &[Srv], findings: &mut Vec<Finding>) {
    let nulls = records.iter().filter(|record| record.target.is_none()).count();
    if nulls > 0 && records.len() > nulls {
        findings.push(Finding::new(Code::SrvNullAmongOthers, name));
    }
}

fn one(name: &str, record: &Srv, aliases: &[(Host, Host)], findings: &mut Vec<Finding>) {
    let Some(target) = &record.target else { return };
    if let Some((_, real)) = aliases.iter().find(|(alias, _)| alias == target) {
        findings.push(Finding::new(Code::SrvTargetAlias, name).found(target).wanted(real));
    }
    let Some((_, protocol, security)) = SERVICES.iter().find(|(service, ..)| name.starts_with(service)) else { return };
    let usual = protocol.default_port(*security);
    if record.port == 0 || (WELL_KNOWN.contains(&record.port) && record.port != usual) {
        findings.push(Finding::new(Code::SrvPortMismatch, name).found(record.port).wanted(usual));
    }
}

/// Whether a protocol that is offered stands in the records; one that is said not to be offered should be offered nowhere.
fn coverage(surveyed: &Surveyed, records: &[(&str, &Srv)], protocol: Protocol, offered: bool, findings: &mut Vec<Finding>) {
    let is_of = |name: &str| SERVICES.iter().any(|(service, of, _)| *of == protocol && name.starts_with(service));
    let own: Vec<&Srv> = records.iter().filter(|(name, _)| is_of(name)).map(|(_, record)| *record).collect();
    let place = || format!("{}._tcp.{}", service_label(protocol), surveyed.address.domain());
    if own.is_empty() {
        findings.push(Finding::new(Code::SrvIncomplete, place()).found(protocol));
    } else if offered && own.iter().all(|record| record.target.is_none()) {
        findings.push(Finding::new(Code::SrvDeniesOffered, place()).found(protocol));
    }
}

fn service_label(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Imap => "_imaps",
        Protocol::Pop3 => "_pop3s",
        Protocol::Smtp => "_submissions",
    }
}
