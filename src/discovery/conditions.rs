//! What to know where nothing was found: what the DNS says of the domain itself, and whether the network lets anything through.

use std::sync::Arc;

use super::autoconfig;
use super::clientconfig::{self, ReadError};
use crate::account::{Address, Host};
use crate::net::{DnsError, FetchError, Mx, Net};

/// What the DNS says of the domain itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DomainState {
    /// It takes mail, or says nothing against it.
    TakesMail,
    /// It does not exist.
    Missing,
    /// It takes no mail (null MX, RFC 7505).
    TakesNoMail,
    /// The DNS does not answer.
    Silent,
}

pub(super) async fn domain_state(net: &Net, exchangers: &Result<Arc<[Mx]>, DnsError>) -> DomainState {
    match exchangers {
        // A DNS by which not even this name exists denies everything: it is the network's trouble.
        Err(DnsError::NoSuchName) => match known_host(net).await {
            Err(DnsError::NoSuchName | DnsError::NoAnswer) => DomainState::Silent,
            _ => DomainState::Missing,
        },
        Err(DnsError::NoAnswer) => DomainState::Silent,
        Ok(exchangers) if !exchangers.is_empty() && exchangers.iter().all(|mx| mx.host.is_none()) => DomainState::TakesNoMail,
        Err(DnsError::NoRecords) | Ok(_) => DomainState::TakesMail,
    }
}

async fn known_host(net: &Net) -> Result<(), DnsError> {
    let Ok(host) = Host::parse(autoconfig::ISPDB) else { return Ok(()) };
    net.addresses(&host, 443).await.map(drop)
}

/// Whether the network answers in the place of others, as one does that wants a sign-in on a web page first: a well-known host is not to
/// be had over https, and over http sends one elsewhere, or gives a page where it has settings.
pub(super) async fn is_captive(net: &Net, address: &Address) -> bool {
    /// Network Authentication Required (RFC 6585, section 6).
    const SIGN_IN: u16 = 511;
    let url = format!("http://{}/autoconfig/v1.1/gmail.com", autoconfig::ISPDB);
    match net.redirected(&url).await {
        Ok(target) => !autoconfig::is_at_ispdb(&target.url),
        Err(FetchError::Status(SIGN_IN)) => true,
        Err(FetchError::Status(200)) => {
            net.fetch_plain(&url).await.is_ok_and(|page| clientconfig::read(&page.bytes, address) == Err(ReadError::OtherDocument))
        }
        Err(_) => false,
    }
}
