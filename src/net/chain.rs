//! The certificates that a server sends to prove who it is, as they stand on the wire, and where their chain breaks.
//!
//! The TLS library tells only the server's own. In TLS 1.2 all of them go in clear (RFC 5246, section 7.4.2), so they can be read from
//! what was received.

use super::certificate::{Certificate, Facts, Fault};

/// How many certificates are looked at. Real chains have four at most.
const MOST: usize = 10;

/// The certificates (DER) in the first bytes that a server of TLS 1.2 sent; none, when there are none.
pub(super) fn sent(first: &[u8]) -> Vec<Vec<u8>> {
    const CERTIFICATE: u8 = 11;
    let messages = handshake(first);
    let mut rest = messages.as_slice();
    while let [kind, after @ ..] = rest {
        let Some((message, next)) = sized(after) else { break };
        if *kind == CERTIFICATE {
            return listed(message);
        }
        rest = next;
    }
    Vec::new()
}

/// The handshake messages, of the records that they were put into (RFC 5246, section 6.2.1).
fn handshake(mut records: &[u8]) -> Vec<u8> {
    const HANDSHAKE: u8 = 22;
    let mut messages = Vec::new();
    while let [HANDSHAKE, 3, _, high, low, rest @ ..] = records {
        let length = usize::from(u16::from_be_bytes([*high, *low])).min(rest.len());
        messages.extend_from_slice(&rest[..length]);
        records = &rest[length..];
    }
    messages
}

fn listed(message: &[u8]) -> Vec<Vec<u8>> {
    let mut certificates = Vec::new();
    let mut rest = sized(message).map_or(&[][..], |(list, _)| list);
    while let (Some((certificate, next)), true) = (sized(rest), certificates.len() < MOST) {
        certificates.push(certificate.to_vec());
        rest = next;
    }
    certificates
}

/// What stands behind a length of three bytes, and what comes after it.
fn sized(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let [a, b, c, rest @ ..] = bytes else { return None };
    rest.split_at_checked(usize::from(*a) << 16 | usize::from(*b) << 8 | usize::from(*c))
}

/// Where the chain from a server's own certificate (`leaf`) breaks among those it sent beside it, if that explains why nobody trusted it:
/// one in between whose time is over or has not begun, or one in between that was not sent.
///
/// Issuers are known by their names, as the signatures were judged already. That one is missing is told from two things: others were sent,
/// of which none is the issuer, or the certificate says where its issuer's can be fetched, which those do that somebody in between has signed.
pub(super) fn broken(leaf: &Facts, beside: &[(Certificate, Facts)], now: i64) -> Option<(Fault, Option<Certificate>)> {
    if leaf.self_issued() {
        return None;
    }
    let others: Vec<_> = beside.iter().filter(|(_, facts)| facts.subject != leaf.subject).collect();
    let (mut last, mut length) = (leaf, 0);
    while length <= others.len() {
        let issuers = || others.iter().filter(|(_, facts)| facts.subject == last.issuer);
        if issuers().any(|(_, facts)| facts.self_issued()) {
            return None;
        }
        // An issuer can have several certificates; one of them that is in its time is enough.
        let Some((certificate, facts)) = issuers().find(|(_, facts)| facts.untimely(now).is_none()).or_else(|| issuers().next()) else {
            break;
        };
        match facts.untimely(now) {
            Some(Fault::NotYetValid) => return Some((Fault::IssuerNotYetValid, Some(certificate.clone()))),
            Some(_) => return Some((Fault::IssuerExpired, Some(certificate.clone()))),
            None => (last, length) = (facts, length + 1),
        }
    }
    let missing = length == 0 && (!others.is_empty() || leaf.names_issuers_place);
    missing.then_some((Fault::IncompleteChain, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate(subject: &str) -> Certificate {
        Certificate {
            subject: subject.into(),
            issuer: String::new(),
            names: Vec::new(),
            not_before: String::new(),
            not_after: String::new(),
        }
    }

    fn facts(subject: &str, issuer: &str, valid: (i64, i64)) -> Facts {
        Facts { subject: subject.into(), issuer: issuer.into(), valid, not_for_servers: false, names_issuers_place: false }
    }

    /// The message in records of `size` bytes, behind another one.
    fn flight(certificates: &[&[u8]], size: usize) -> Vec<u8> {
        let sized = |bytes: &[u8]| [&u32::try_from(bytes.len()).unwrap().to_be_bytes()[1..], bytes].concat();
        let list: Vec<u8> = certificates.iter().flat_map(|certificate| sized(certificate)).collect();
        let messages = [vec![2, 0, 0, 3, 3, 3, 9], vec![11], sized(&sized(&list)), vec![14, 0, 0, 0]].concat();
        let record = |part: &[u8]| [&[22, 3, 3], &u16::try_from(part.len()).unwrap().to_be_bytes()[..], part].concat();
        messages.chunks(size).flat_map(record).chain([20, 3, 3, 0, 1, 1]).collect()
    }

    #[test]
    fn certificates_are_read_from_the_records_however_they_are_cut() {
        let certificates: [&[u8]; 2] = [&[1; 700], &[2; 300]];
        for size in [1, 7, 100, 16_000] {
            assert_eq!(sent(&flight(&certificates, size)), certificates, "{size}");
        }
        let whole = flight(&certificates, 50);
        for cut in 0..whole.len() {
            assert!(sent(&whole[..cut]).len() <= 2);
        }
        assert!(sent(b"* OK ready").is_empty());
        assert_eq!(sent(&flight(&[&[7][..]; 30], 16_000)).len(), MOST);
    }

    #[test]
    fn a_chain_breaks_where_somebody_is_missing_or_out_of_time() {
        let (now, timely, over, early) = (50, (0, 100), (0, 40), (60, 100));
        let leaf = facts("leaf", "between", timely);
        let placed = Facts { names_issuers_place: true, ..facts("leaf", "between", timely) };
        let fault = |leaf: &Facts, beside: Vec<Facts>| {
            let beside: Vec<_> = beside.into_iter().map(|facts| (certificate(&String::from_utf8_lossy(&facts.subject)), facts)).collect();
            broken(leaf, &beside, now).map(|(fault, certificate)| (fault, certificate.map(|certificate| certificate.subject)))
        };
        let at_fault = |fault, name: &str| Some((fault, Some(name.to_owned())));
        assert_eq!(fault(&leaf, vec![]), None, "signed by somebody unknown, for all one can see");
        assert_eq!(fault(&placed, vec![]), Some((Fault::IncompleteChain, None)));
        assert_eq!(fault(&placed, vec![facts("leaf", "between", timely)]), Some((Fault::IncompleteChain, None)), "the same one twice");
        assert_eq!(fault(&leaf, vec![facts("stranger", "root", timely)]), Some((Fault::IncompleteChain, None)));
        assert_eq!(fault(&leaf, vec![facts("between", "root", timely)]), None, "a root need not be sent: it is one that nobody knows");
        assert_eq!(fault(&placed, vec![facts("between", "between", timely)]), None, "the root was sent, and nobody knows it");
        assert_eq!(fault(&leaf, vec![facts("between", "root", over)]), at_fault(Fault::IssuerExpired, "between"));
        assert_eq!(fault(&leaf, vec![facts("between", "root", early)]), at_fault(Fault::IssuerNotYetValid, "between"));
        let two = vec![facts("upper", "root", over), facts("between", "upper", timely)];
        assert_eq!(fault(&leaf, two), at_fault(Fault::IssuerExpired, "upper"), "in whatever order");
        let renewed = vec![facts("between", "root", over), facts("between", "other root", timely)];
        assert_eq!(fault(&leaf, renewed), None);
        let round = vec![facts("between", "upper", timely), facts("upper", "between", timely)];
        assert_eq!(fault(&leaf, round), None, "a circle has an end");
        assert_eq!(fault(&facts("leaf", "leaf", timely), vec![facts("x", "y", over)]), None);
    }
}
