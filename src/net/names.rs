//! Names: SRV, MX and TXT records from the DNS, host addresses from the system.
//!
//! Host addresses come from `getaddrinfo`, so that hosts files and VPNs count; SRV, MX and TXT records, which it
//! does not know, from the machine's name servers by `hickory-resolver`.

use std::net::SocketAddr;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::ResolveHosts;
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::{DnsError as Refusal, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use tokio::sync::OnceCell;
use tokio::time::timeout;

use super::{Net, bounds};
use crate::account::{Domain, Host};

/// Why a name led to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DnsError {
    /// The name does not exist (NXDOMAIN).
    #[error("no such name")]
    NoSuchName,
    /// The name exists, but has no such record.
    #[error("no such record")]
    NoRecords,
    /// The DNS gave no answer: the network's trouble.
    #[error("no answer from the DNS")]
    NoAnswer,
}

/// A server by its SRV record (RFC 2782).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Srv {
    /// Lower is tried first.
    pub priority: u16,
    /// Among equals, higher is tried more often.
    pub weight: u16,
    /// The port.
    pub port: u16,
    /// The host; `None` for the target `.`: the service is decidedly not offered.
    pub target: Option<Host>,
}

/// A mail exchanger (RFC 5321); `None` for the null MX of RFC 7505.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mx {
    /// Lower is tried first.
    pub preference: u16,
    /// The host.
    pub host: Option<Host>,
}

/// The machine's resolver, made at the first question.
#[derive(Default)]
pub(super) struct Names {
    resolver: OnceCell<TokioResolver>,
}

impl Names {
    async fn lookup(&self, name: &str, record: RecordType) -> Result<Lookup, DnsError> {
        let resolver = self.resolver.get_or_try_init(|| async { resolver() }).await?;
        // The final dot keeps the machine's search list out of it.
        match timeout(bounds::LOOKUP, resolver.lookup(format!("{name}."), record)).await {
            Ok(Ok(lookup)) => Ok(lookup),
            Ok(Err(NetError::Dns(Refusal::NoRecordsFound(none)))) => Err(match none.response_code {
                ResponseCode::NXDomain => DnsError::NoSuchName,
                ResponseCode::NoError => DnsError::NoRecords,
                _ => DnsError::NoAnswer,
            }),
            Ok(Err(_)) | Err(_) => Err(DnsError::NoAnswer),
        }
    }
}

fn resolver() -> Result<TokioResolver, DnsError> {
    let mut builder = TokioResolver::builder_tokio().map_err(|error| {
        tracing::warn!(%error, "the machine's DNS settings cannot be read");
        DnsError::NoAnswer
    })?;
    let options = builder.options_mut();
    options.timeout = bounds::LOOKUP / 3;
    options.attempts = 2;
    options.use_hosts_file = ResolveHosts::Never;
    options.try_tcp_on_error = true;
    builder.build().map_err(|_| DnsError::NoAnswer)
}

impl Net {
    /// The SRV records of `name` (`_imaps._tcp.example.org`), in the order to try them: by priority, then by weight,
    /// heaviest first (RFC 2782 draws lots; a set-up that is repeated should find the same server).
    ///
    /// # Errors
    /// [`DnsError`].
    pub async fn srv(&self, name: &str) -> Result<Vec<Srv>, DnsError> {
        let mut found = match self.world() {
            Some(world) => world.srv(name)?,
            None => self.0.names.lookup(name, RecordType::SRV).await?.answers().iter().filter_map(|record| srv(&record.data)).collect(),
        };
        found.sort_by_key(|srv| (srv.priority, std::cmp::Reverse(srv.weight)));
        if found.is_empty() { Err(DnsError::NoRecords) } else { Ok(found) }
    }

    /// The MX records of `domain`, preferred first.
    ///
    /// # Errors
    /// [`DnsError`]; [`DnsError::NoSuchName`] is how one learns that the domain does not exist.
    pub async fn mx(&self, domain: &Domain) -> Result<Vec<Mx>, DnsError> {
        let mut found: Vec<Mx> = match self.world() {
            Some(world) => world.mx(domain)?,
            None => {
                self.0.names.lookup(domain.ascii(), RecordType::MX).await?.answers().iter().filter_map(|record| mx(&record.data)).collect()
            }
        };
        found.sort_by_key(|mx| mx.preference);
        Ok(found)
    }

    /// The TXT records of `name`, the strings of each joined (RFC 7208, section 3.3), in any order.
    ///
    /// # Errors
    /// [`DnsError`].
    pub async fn txt(&self, name: &str) -> Result<Vec<String>, DnsError> {
        let found: Vec<String> = match self.world() {
            Some(world) => world.txt(name)?,
            None => self.0.names.lookup(name, RecordType::TXT).await?.answers().iter().filter_map(|record| txt(&record.data)).collect(),
        };
        if found.is_empty() { Err(DnsError::NoRecords) } else { Ok(found) }
    }

    /// The addresses of `host`, as this machine sees them.
    ///
    /// # Errors
    /// [`DnsError`]: whether the name does not exist or the DNS does not answer.
    pub async fn addresses(&self, host: &Host, port: u16) -> Result<Vec<SocketAddr>, DnsError> {
        if let Some(world) = self.world() {
            return world.addresses(host, port);
        }
        if let Some(ip) = host.ip() {
            return Ok(vec![SocketAddr::new(ip, port)]);
        }
        match timeout(bounds::LOOKUP, tokio::net::lookup_host((host.as_str(), port))).await {
            Ok(Ok(addresses)) => {
                let addresses: Vec<_> = addresses.collect();
                if addresses.is_empty() { Err(DnsError::NoRecords) } else { Ok(addresses) }
            }
            Ok(Err(_)) => Err(self.why_no_address(host).await),
            Err(_) => Err(DnsError::NoAnswer),
        }
    }

    /// `getaddrinfo` says only in words why it failed, and differently on every system; the DNS says it in codes.
    pub(super) async fn why_no_address(&self, host: &Host) -> DnsError {
        if let Some(world) = self.world() {
            return world.addresses(host, 443).err().unwrap_or(DnsError::NoRecords);
        }
        match self.0.names.lookup(host.as_str(), RecordType::A).await {
            Err(error) => error,
            Ok(_) => DnsError::NoAnswer,
        }
    }
}

fn srv(data: &RData) -> Option<Srv> {
    let RData::SRV(srv) = data else { return None };
    let target = match srv.target.is_root() {
        true => None,
        false => Some(Host::parse(&srv.target.to_ascii()).ok()?),
    };
    Some(Srv { priority: srv.priority, weight: srv.weight, port: srv.port, target })
}

fn mx(data: &RData) -> Option<Mx> {
    let RData::MX(mx) = data else { return None };
    let host = match mx.exchange.is_root() {
        true => None,
        false => Some(Host::parse(&mx.exchange.to_ascii()).ok()?),
    };
    Some(Mx { preference: mx.preference, host })
}

fn txt(data: &RData) -> Option<String> {
    let RData::TXT(txt) = data else { return None };
    Some(String::from_utf8_lossy(&txt.txt_data.concat()).into_owned())
}
