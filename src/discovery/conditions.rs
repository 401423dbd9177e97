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
        // A DNS by which nothing exists denies everything: it is the network's trouble. Trouble with this question alone is the domain's,
        // or that of a name server which does not like the question.
        Err(DnsError::NoSuchName | DnsError::NoAnswer) if knows_nothing(net).await => DomainState::Silent,
        Err(DnsError::NoSuchName) => DomainState::Missing,
        Ok(exchangers) if !exchangers.is_empty() && exchangers.iter().all(|mx| mx.host.is_none()) => DomainState::TakesNoMail,
        Err(DnsError::NoRecords | DnsError::NoAnswer) | Ok(_) => DomainState::TakesMail,
    }
}

/// Whether the DNS knows not even names that everybody knows: two, for there are filters that deny one of them.
async fn knows_nothing(net: &Net) -> bool {
    for name in [autoconfig::ISPDB, "imap.gmail.com"] {
        let Ok(host) = Host::parse(name) else { continue };
        if net.addresses(&host, 443).await.is_ok() {
            return false;
        }
    }
    true
}

/// Whether the network answers in the place of others, as one does that wants a sign-in on a web page first: a well-known host is not to
/// be had over https, and over http sends one elsewhere, or gives a page where it has settings.
pub(super) async fn is_captive(net: &Net, address: &Address) -> bool {
    /// Network Authentication Required (RFC 6585, section 6).
    const SIGN_IN: u16 = 511;
    let url = format!("http://{}/autoconfig/v1.1/gmail.com", autoconfig::ISPDB);
    match net.redirected(&url, false).await {
        Ok(target) => !autoconfig::is_at_ispdb(&target.url),
        Err(FetchError::Status(SIGN_IN)) => true,
        Err(FetchError::Status(200)) => {
            net.fetch_plain(&url).await.is_ok_and(|page| clientconfig::read(&page.bytes, address) == Err(ReadError::OtherDocument))
        }
        Err(_) => false,
    }
}
