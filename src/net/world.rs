//! A pretend network: which names exist, where they lead, what is trusted there.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;

use super::{DnsError, Mx, Srv};
use crate::account::{Domain, Host};

/// A pretend network.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// Names that exist; all others do not.
    pub domains: HashSet<Domain>,
    /// `_imaps._tcp.example.org` → its records.
    pub srv: HashMap<String, Vec<Srv>>,
    /// Domain → its mail exchangers.
    pub mx: HashMap<Domain, Vec<Mx>>,
    /// Name → its texts.
    pub txt: HashMap<String, Vec<String>>,
    /// Host → what it is only another name for.
    pub aliases: HashMap<Host, Host>,
    /// Name → the SRV records that DNSSEC proves.
    pub signed: HashMap<String, Vec<Srv>>,
    /// Host name and port → where on loopback it really is. Hosts that stand here resolve, others do not; a place
    /// where nobody listens refuses.
    pub places: HashMap<(String, u16), SocketAddr>,
    /// Certificates (DER) trusted instead of the machine's.
    pub roots: Vec<Vec<u8>>,
}

impl World {
    pub(super) fn srv(&self, name: &str) -> Result<Vec<Srv>, DnsError> {
        self.srv.get(name).cloned().ok_or(DnsError::NoRecords)
    }

    pub(super) fn mx(&self, domain: &Domain) -> Result<Vec<Mx>, DnsError> {
        match self.mx.get(domain) {
            Some(exchangers) => Ok(exchangers.clone()),
            None if self.domains.contains(domain) => Err(DnsError::NoRecords),
            None => Err(DnsError::NoSuchName),
        }
    }

    pub(super) fn txt(&self, name: &str) -> Result<Vec<String>, DnsError> {
        self.txt.get(name).cloned().ok_or(DnsError::NoRecords)
    }

    pub(super) fn addresses(&self, host: &Host, port: u16) -> Result<Vec<SocketAddr>, DnsError> {
        match self.places.get(&(host.as_str().to_owned(), port)) {
            Some(place) => Ok(vec![*place]),
            // The host is there, but nothing listens on this port: loopback's port 1 refuses.
            None if self.places.keys().any(|(name, _)| name == host.as_str()) => Ok(vec![SocketAddr::from(([127, 0, 0, 1], 1))]),
            None => Err(DnsError::NoSuchName),
        }
    }
}
