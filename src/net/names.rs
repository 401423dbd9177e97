//! Names: SRV and MX records from the DNS, host addresses from the system.
//!
//! Host addresses come from `getaddrinfo`, so that hosts files and VPNs count; SRV, MX and TXT records, which it does not
//! know, from the machine's name servers by `hickory-resolver`, which also validates DNSSEC where that matters.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::{BoxFuture, FutureExt, Shared};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::ResolveHosts;
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::{DnsError as Refusal, NetError};
use hickory_resolver::proto::dnssec::{Proof, TrustAnchors};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use tokio::sync::OnceCell;
use tokio::time::{Instant, timeout};

use super::{Net, Noted, bounds};
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

/// What DNSSEC (RFC 4033) makes of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed<T> {
    /// A chain of signatures from the root proves just this.
    Proved(T),
    /// It is not signed, or what the name server passes on does not tell.
    NotProved,
    /// It should be signed, and the signatures do not hold: somebody has changed it, or its owner has made a mistake.
    Broken,
}

/// Where systems keep the keys of the root, as DNSKEY records: Debian's `dns-root-data`, Fedora's `bind`. Like the trusted certificates
/// they are the machine's to decide, and follow a change of keys without a new release of this program.
const ROOT_KEYS: [&str; 2] = ["/usr/share/dns/root.key", "/etc/trusted-key.key"];

/// The machine's resolvers, each made at its first question.
#[derive(Default)]
pub(super) struct Names {
    plain: OnceCell<TokioResolver>,
    validating: OnceCell<TokioResolver>,
}

impl Names {
    async fn lookup(&self, name: &str, record: RecordType) -> Result<Lookup, DnsError> {
        let resolver = self.plain.get_or_try_init(|| async { resolver(None) }).await?;
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

    async fn signed(&self, name: &str, record: RecordType) -> Signed<Lookup> {
        let Ok(resolver) = self.validating.get_or_try_init(|| async { resolver(Some(root_keys())) }).await else {
            return Signed::NotProved;
        };
        match timeout(bounds::LOOKUP, resolver.lookup(format!("{name}."), record)).await {
            Ok(Ok(lookup)) => {
                let mut proofs = lookup.answers().iter().map(|record| record.proof).peekable();
                let proved = proofs.peek().is_some() && proofs.all(|proof| proof == Proof::Secure);
                if proved { Signed::Proved(lookup) } else { Signed::NotProved }
            }
            // Many name servers in homes pass no signatures on, so that all looks broken. One that passes the root's does. (Not asked for
            // the root's keys: these are believed as they are, without a signature.)
            Ok(Err(NetError::Dns(Refusal::DnssecBogus))) => match timeout(bounds::LOOKUP, resolver.lookup(".", RecordType::SOA)).await {
                Ok(Ok(root)) if root.answers().iter().any(|record| record.proof == Proof::Secure) => Signed::Broken,
                _ => Signed::NotProved,
            },
            Ok(Err(_)) | Err(_) => Signed::NotProved,
        }
    }
}

fn root_keys() -> TrustAnchors {
    let read = |path: &&str| TrustAnchors::from_file(Path::new(path)).ok().filter(|keys| !keys.is_empty());
    ROOT_KEYS.iter().find_map(read).unwrap_or_default()
}

fn resolver(root_keys: Option<TrustAnchors>) -> Result<TokioResolver, DnsError> {
    let mut builder = TokioResolver::builder_tokio().map_err(|error| {
        tracing::warn!(%error, "the machine's DNS settings cannot be read");
        DnsError::NoAnswer
    })?;
    let options = builder.options_mut();
    options.timeout = bounds::LOOKUP / 3;
    options.attempts = 2;
    options.use_hosts_file = ResolveHosts::Never;
    options.try_tcp_on_error = true;
    if let Some(keys) = root_keys {
        builder = builder.with_trust_anchor(Arc::new(keys));
    }
    builder.build().map_err(|_| DnsError::NoAnswer)
}

type Answer = Shared<BoxFuture<'static, Result<Vec<IpAddr>, DnsError>>>;

/// Host addresses from the system. It keeps none, so they are kept here for a moment: a discovery and a live test ask for the same few
/// names again and again, each time for a round trip.
#[derive(Clone, Default)]
pub(super) struct Hosts(Arc<Mutex<HashMap<String, (Instant, Answer)>>>);

impl Hosts {
    /// How many names are kept.
    const KEPT: usize = 1000;

    /// The addresses of `host`. The error only says that there are none.
    pub(super) async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, DnsError> {
        self.ask(host).await
    }

    fn ask(&self, host: &str) -> Answer {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        known.retain(|_, (asked, answer)| now - *asked < bounds::NAMES_KEPT && !matches!(answer.peek(), Some(Err(_))));
        if known.len() >= Self::KEPT {
            known.clear();
        }
        known.entry(host.to_owned()).or_insert_with(|| (now, look_up(host.to_owned()).boxed().shared())).1.clone()
    }
}

async fn look_up(host: String) -> Result<Vec<IpAddr>, DnsError> {
    match timeout(bounds::LOOKUP, tokio::net::lookup_host((host.as_str(), 0))).await {
        Ok(Ok(addresses)) => Ok(addresses.map(|address| address.ip()).collect()),
        Ok(Err(_)) => Err(DnsError::NoSuchName),
        Err(_) => Err(DnsError::NoAnswer),
    }
}

impl Net {
    /// The SRV records of `name` (`_imaps._tcp.example.org`), in the order to try them: by priority, then by weight,
    /// heaviest first (RFC 2782 draws lots; a set-up that is repeated should find the same server).
    ///
    /// # Errors
    /// [`DnsError`].
    pub async fn srv(&self, name: &str) -> Result<Vec<Srv>, DnsError> {
        let answer = self.srv_unnoted(name).await;
        self.note(|| Noted::Srv { name: name.to_owned(), answer: answer.clone() });
        answer
    }

    async fn srv_unnoted(&self, name: &str) -> Result<Vec<Srv>, DnsError> {
        let found = match self.world() {
            Some(world) => in_order(world.srv(name)?),
            None => {
                let lookup = self.0.names.lookup(name, RecordType::SRV).await?;
                let found = srv_records(&lookup);
                self.note_addresses(&lookup, &found);
                found
            }
        };
        if found.is_empty() { Err(DnsError::NoRecords) } else { Ok(found) }
    }

    /// Notes the addresses of the hosts that an answer names, where it says them.
    fn note_addresses(&self, lookup: &Lookup, named: &[Srv]) {
        for record in lookup.additionals() {
            let host = Host::parse(&record.name.to_ascii()).ok().filter(|host| named.iter().any(|srv| srv.target.as_ref() == Some(host)));
            if let (Some(host), Some(address)) = (host, record.data.ip_addr()) {
                self.hint(host, address);
            }
        }
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

    /// The texts of the TXT records of `name`, in no order.
    ///
    /// # Errors
    /// [`DnsError`].
    pub async fn txt(&self, name: &str) -> Result<Vec<String>, DnsError> {
        let answer = match self.world() {
            Some(world) => world.txt(name),
            None => self
                .0
                .names
                .lookup(name, RecordType::TXT)
                .await
                .map(|lookup| lookup.answers().iter().filter_map(|record| txt(&record.data)).collect()),
        };
        self.note(|| Noted::Txt { name: name.to_owned(), answer: answer.clone() });
        answer
    }

    /// What `host` is only another name for (CNAME), if it is.
    pub async fn alias(&self, host: &Host) -> Option<Host> {
        if let Some(world) = self.world() {
            return world.aliases.get(host).cloned();
        }
        let lookup = self.0.names.lookup(host.as_str(), RecordType::CNAME).await.ok()?;
        lookup.answers().iter().find_map(|record| match &record.data {
            RData::CNAME(name) => Host::parse(&name.0.to_ascii()).ok(),
            _ => None,
        })
    }

    /// The SRV records of `name` that DNSSEC proves, in the order to try them; validated here, from the root. This is a question of its own,
    /// whose answer need not be that of [`Net::srv`]: only what is in it is proved.
    pub async fn srv_signed(&self, name: &str) -> Signed<Vec<Srv>> {
        if let Some(world) = self.world() {
            return world.signed.get(name).map_or(Signed::NotProved, |records| Signed::Proved(in_order(records.clone())));
        }
        match self.0.names.signed(name, RecordType::SRV).await {
            Signed::Proved(lookup) => Signed::Proved(srv_records(&lookup)),
            Signed::NotProved => Signed::NotProved,
            Signed::Broken => Signed::Broken,
        }
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
        match self.0.hosts.addresses(host.as_str()).await {
            Ok(addresses) if addresses.is_empty() => Err(DnsError::NoRecords),
            Ok(addresses) => Ok(addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect()),
            Err(DnsError::NoAnswer) => Err(DnsError::NoAnswer),
            Err(_) => Err(self.why_no_address(host).await),
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

fn txt(data: &RData) -> Option<String> {
    let RData::TXT(txt) = data else { return None };
    Some(txt.txt_data.iter().map(|part| String::from_utf8_lossy(part)).collect())
}

fn srv_records(lookup: &Lookup) -> Vec<Srv> {
    in_order(lookup.answers().iter().filter_map(|record| srv(&record.data)).collect())
}

fn in_order(mut records: Vec<Srv>) -> Vec<Srv> {
    records.sort_by_key(|srv| (srv.priority, std::cmp::Reverse(srv.weight)));
    records
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
