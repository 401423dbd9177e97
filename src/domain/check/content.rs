//! What is wrong with what the sources say, each for itself and one against the other.

use super::code::{Code, Finding};
use super::seen::names_servers;
use crate::account::{Address, Found, LoginName, Protocol, Security, Server};
use crate::discovery::{Place, Reading, Surveyed};

/// What the domain itself says, one reading for each format: the place that programs ask first.
const OWN: [&[Place]; 6] = [
    &[Place::Autoconfig, Place::AutoconfigWithAddress, Place::PlainAutoconfig],
    &[Place::Wellknown, Place::WellknownWithAddress, Place::PlainWellknown],
    &[Place::Pointer],
    &[Place::Pacc],
    &[Place::Autodiscover, Place::AutodiscoverAtDomain, Place::AutodiscoverJson, Place::AutodiscoverSrv, Place::AutodiscoverRedirect],
    &[Place::Srv],
];

/// The readings in which the domain itself names servers.
pub(super) fn own(surveyed: &Surveyed) -> Vec<&Reading> {
    let first = |places: &&[Place]| places.iter().filter_map(|place| surveyed.at(*place)).find(names_servers);
    OWN.iter().filter_map(first).collect()
}

/// The protocols that the domain offers by anything but SRV records.
pub(super) fn offered(own: &[&Reading]) -> Vec<Protocol> {
    let documents = own.iter().filter(|reading| reading.place != Place::Srv);
    let mut protocols: Vec<Protocol> = documents.flat_map(|reading| &reading.servers).map(|found| found.server.protocol).collect();
    protocols.sort_unstable();
    protocols.dedup();
    protocols
}

/// What is wrong with each, and between them.
pub(super) fn judge(surveyed: &Surveyed, own: &[&Reading], findings: &mut Vec<Finding>) {
    own.iter().for_each(|reading| alone(reading, &surveyed.address, findings));
    let Some((first, others)) = own.split_first() else { return };
    for other in others {
        servers(first, other, Code::ServersDiffer, findings);
        if let (Some(one), Some(two)) = (first.prefers, other.prefers)
            && one != two
        {
            findings.push(Finding::new(Code::PreferenceDiffers, &other.trace.asked).found(two.protocol()).wanted(one.protocol()));
        }
        logins(first, other, &surveyed.address, findings);
    }
    if let Some(ispdb) = surveyed.at(Place::Ispdb).filter(names_servers) {
        servers(first, ispdb, Code::IspdbDiffers, findings);
    }
}

fn alone(reading: &Reading, address: &Address, findings: &mut Vec<Finding>) {
    let place = &reading.trace.asked;
    let sends = |found: &Found| found.server.protocol == Protocol::Smtp;
    // What SRV records leave out is said where they are judged.
    if reading.place != Place::Srv {
        if !reading.servers.iter().any(sends) {
            findings.push(Finding::new(Code::NoSendingServer, place));
        }
        if reading.servers.iter().all(sends) {
            findings.push(Finding::new(Code::NoReceivingServer, place));
        }
    }
    for Found { server, .. } in &reading.servers {
        if server.security == Security::None {
            findings.push(Finding::new(Code::ServerUnencrypted, place).found(at(server)));
        }
        if let Some(login) = server.username.as_ref().filter(|login| !login.as_str().contains(address.local())) {
            findings.push(Finding::new(Code::LoginFixed, place).found(login));
        }
    }
}

/// The first server that `other` names of each protocol must be among those of `first`.
fn servers(first: &Reading, other: &Reading, code: Code, findings: &mut Vec<Finding>) {
    let (mut differing, mut expected) = (Vec::new(), Vec::new());
    for protocol in Protocol::ALL {
        let of = |reading: &'_ Reading| -> Vec<Server> {
            reading.servers.iter().map(|found| found.server.clone()).filter(|server| server.protocol == protocol).collect()
        };
        let (known, named) = (of(first), of(other));
        if let (Some(wanted), Some(named)) = (known.first(), named.first())
            && !known.iter().any(|server| server.is_same_place(named))
        {
            differing.push(at(named));
            expected.push(at(wanted));
        }
    }
    if !differing.is_empty() {
        findings.push(Finding::new(code, &other.trace.asked).found(differing.join(", ")).wanted(expected.join(", ")));
    }
}

/// The login names must be the same, as far as the formats have a place for them.
fn logins(first: &Reading, other: &Reading, address: &Address, findings: &mut Vec<Finding>) {
    if [first, other].iter().any(|reading| reading.place == Place::Srv) {
        return;
    }
    let shown = |server: &Server| server.username.as_ref().map_or_else(|| address.as_typed(), LoginName::to_string);
    for protocol in Protocol::ALL {
        let of =
            |reading: &&Reading| reading.servers.iter().find(|found| found.server.protocol == protocol).map(|found| shown(&found.server));
        if let (Some(one), Some(two)) = (of(&first), of(&other))
            && one != two
        {
            findings.push(Finding::new(Code::LoginDiffers, &other.trace.asked).found(two).wanted(one));
            return;
        }
    }
}

/// Where a server is, to be told.
pub(super) fn at(server: &Server) -> String {
    format!("{}:{}", server.host, server.port)
}
