//! PACC (draft-ietf-mailmaint-pacc): `https://ua-auto-config.DOMAIN/.well-known/user-agent-configuration.json`, whose digest
//! stands in the DNS as the TXT record `_ua-auto-config.DOMAIN`: `v=UAAC1; a=sha256; d=BASE64`.
//!
//! The digest is over the bytes of the document as they were before any compression. A document without a digest that fits
//! is refused: the record is a part of what is published, and a mistake in either must show.
//!
//! All servers speak TLS from the first byte on the port registered for that; the format has no words for anything else.

mod document;

use sha2::{Digest, Sha256};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::autoconfig::not_fetched;
use super::source::{Answer, Said};
use super::{Hint, Provider, Service};
use crate::account::{Address, Found, Source, Trust};
use crate::net::{DnsError, Net};
use document::Document;

pub(super) fn pacc_url(address: &Address) -> String {
    format!("https://ua-auto-config.{}/.well-known/user-agent-configuration.json", address.domain())
}

fn digest_name(address: &Address) -> String {
    format!("_ua-auto-config.{}", address.domain())
}

pub(super) async fn pacc(net: Net, address: Address) -> Said {
    let (url, name) = (pacc_url(&address), digest_name(&address));
    let (fetched, records) = tokio::join!(net.fetch(&url), net.txt(&name));
    let bytes = match fetched {
        Ok(document) => document.bytes,
        Err(error) => return not_fetched(error),
    };
    match vouched_for(&bytes, &records) {
        Ok(()) => document::read(&bytes).map_or_else(|| Said::Failed("not a PACC document".into()), said),
        Err(why) => Said::Failed(why.to_string()),
    }
}

/// Why a document is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaccRefusal {
    /// The DNS did not answer.
    #[error("the digest could not be looked up")]
    Silent,
    /// The DNS has none.
    #[error("refused: no digest in the DNS")]
    NoDigest,
    /// The DNS has that of another document.
    #[error("refused: another digest in the DNS")]
    OtherDigest,
}

/// Whether one of the records has the digest of `bytes`. There can be several while a document is being changed.
///
/// # Errors
/// [`PaccRefusal`].
pub fn vouched_for(bytes: &[u8], records: &Result<Vec<String>, DnsError>) -> Result<(), PaccRefusal> {
    let records = match records {
        Ok(records) => records.as_slice(),
        Err(DnsError::NoAnswer) => return Err(PaccRefusal::Silent),
        Err(DnsError::NoSuchName | DnsError::NoRecords) => &[],
    };
    let digests: Vec<Vec<u8>> = records.iter().filter_map(|record| digest(record)).collect();
    if digests.is_empty() {
        return Err(PaccRefusal::NoDigest);
    }
    let own = Sha256::digest(bytes);
    if digests.iter().any(|digest| digest[..] == own[..]) { Ok(()) } else { Err(PaccRefusal::OtherDigest) }
}

/// The record that vouches for the document `bytes`.
#[must_use]
pub fn pacc_record(bytes: &[u8]) -> String {
    format!("v=UAAC1; a=sha256; d={}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// The SHA-256 digest of a record. The order of its tags, blanks around them and tags that are not known do not count.
fn digest(record: &str) -> Option<Vec<u8>> {
    let tags: Vec<(&str, &str)> =
        record.split(';').filter_map(|tag| tag.split_once('=')).map(|(name, value)| (name.trim(), value.trim())).collect();
    let tag = |name| {
        let mut values = tags.iter().filter(|(other, _)| *other == name).map(|(_, value)| *value);
        // Twice is no tag: nobody could say which one counts.
        values.next().filter(|_| values.next().is_none())
    };
    let is_ours = tag("v") == Some("UAAC1") && tag("a") == Some("sha256");
    tag("d").filter(|_| is_ours).and_then(|text| BASE64_STANDARD.decode(text).ok())
}

fn said(document: Document) -> Said {
    let (source, trust) = (Source::Pacc, Trust::Authenticated);
    let hints = if document.only_tokens() { vec![Hint::BrowserSignIn] } else { Vec::new() };
    let servers = document.servers.into_iter().map(|server| Found { server, source, trust });
    let services = document.services.into_iter().map(|(kind, place)| Service { kind, place, source, trust });
    let help = document.guide.documentation.first().map(|page| page.url.clone());
    let provider = document.name.map(|name| Provider { name, help, hints, webmail: None });
    let answer = Answer { servers: servers.collect(), services: services.collect(), provider, guide: document.guide, ..Answer::default() };
    if answer.is_empty() { Said::Nothing("no server of a known kind".into()) } else { Said::Found(answer.into()) }
}

#[cfg(test)]
mod tests;
