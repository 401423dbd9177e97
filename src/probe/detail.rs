//! What is wrong with a certificate, where the diagnosis alone does not say it; and the part that this device's clock has in it.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Diagnosis, Verdict};
use crate::net::{Certificate, Fault, Net};

/// What is wrong with a certificate, closer than the diagnosis says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// The server does not send the certificate of the one in between who has signed its own.
    IncompleteChain,
    /// The certificate of the one in between has expired.
    IntermediateExpired,
    /// The certificate of the one in between is not valid yet.
    IntermediateNotYetValid,
    /// It names its host only as a common name, which no mail program takes any more.
    CommonNameOnly,
    /// The clock of this device is wrong, by what the network says.
    ClockWrong,
}

impl Detail {
    /// All of them, in order.
    pub const ALL: [Self; 5] =
        [Self::IncompleteChain, Self::IntermediateExpired, Self::IntermediateNotYetValid, Self::CommonNameOnly, Self::ClockWrong];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::IncompleteChain => "incomplete-chain",
            Self::IntermediateExpired => "intermediate-expired",
            Self::IntermediateNotYetValid => "intermediate-not-yet-valid",
            Self::CommonNameOnly => "common-name-only",
            Self::ClockWrong => "clock-wrong",
        }
    }

    /// The diagnosis of a fault, and what else there is to say of it.
    pub(super) fn of(fault: Fault) -> (Diagnosis, Option<Self>) {
        match fault {
            Fault::Expired => (Diagnosis::TlsExpired, None),
            Fault::NotYetValid => (Diagnosis::TlsNotYetValid, None),
            Fault::SelfSigned => (Diagnosis::TlsSelfSigned, None),
            Fault::UnknownIssuer => (Diagnosis::TlsUnknownCa, None),
            Fault::IncompleteChain => (Diagnosis::TlsUnknownCa, Some(Self::IncompleteChain)),
            Fault::IssuerExpired => (Diagnosis::TlsExpired, Some(Self::IntermediateExpired)),
            Fault::IssuerNotYetValid => (Diagnosis::TlsNotYetValid, Some(Self::IntermediateNotYetValid)),
            Fault::WrongHost => (Diagnosis::TlsWrongHost, None),
            Fault::CommonNameOnly => (Diagnosis::TlsWrongHost, Some(Self::CommonNameOnly)),
        }
    }
}

/// What the time is, by this device and by the network: the evidence where a certificate is out of its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// What this device says, RFC 3339.
    pub device: String,
    /// What web servers said that were asked anyway, where there were any, RFC 3339. A hint: it can be forged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// Whether the clock is wrong, and so explains the diagnosis.
    pub wrong: bool,
}

/// From where on a clock is called wrong: below that it is a matter of time zones.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Says of each certificate that is out of its time what part this device's clock has in it.
pub(super) fn judge_clock(net: &Net, verdicts: &mut [Verdict]) {
    judge(net.now().into(), net.network_time().map(SystemTime::into), verdicts);
}

/// The clock is wrong where the network says another day, and by that day the certificate would be in its time. Where nobody has said what
/// day it is, several certificates of different servers tell it that are all out of their time in the same way.
fn judge(device: OffsetDateTime, network: Option<OffsetDateTime>, verdicts: &mut [Verdict]) {
    let in_company = network.is_none() && are_many(device, verdicts);
    let stamp = |time: OffsetDateTime| time.replace_nanosecond(0).unwrap_or(time).format(&Rfc3339).unwrap_or_default();
    for verdict in verdicts.iter_mut().filter(|verdict| is_untimely(verdict)) {
        let Some(tls) = &mut verdict.tls else { continue };
        let Some((from, until)) = tls.intermediate.as_ref().or(tls.certificate.as_ref()).and_then(validity) else { continue };
        let wrong = match network {
            Some(network) => (network - device).unsigned_abs() > DAY && (from..=until).contains(&network),
            None => in_company,
        };
        if wrong {
            tls.detail = Some(Detail::ClockWrong);
        }
        if wrong || network.is_some() {
            tls.clock = Some(Clock { device: stamp(device), network: network.map(stamp), wrong });
        }
    }
}

fn is_untimely(verdict: &Verdict) -> bool {
    matches!(verdict.diagnosis, Diagnosis::TlsExpired | Diagnosis::TlsNotYetValid)
}

fn validity(certificate: &Certificate) -> Option<(OffsetDateTime, OffsetDateTime)> {
    let read = |text: &str| OffsetDateTime::parse(text, &Rfc3339).ok();
    Some((read(&certificate.not_before)?, read(&certificate.not_after)?))
}

/// Whether every certificate that was seen is out of its time by more than a day, all in one way, and at least two are of different hosts and
/// different issuers: one provider can forget, two at once hardly.
fn are_many(device: OffsetDateTime, verdicts: &[Verdict]) -> bool {
    let seen = || verdicts.iter().filter_map(|verdict| Some((verdict, verdict.tls.as_ref()?.certificate.as_ref()?)));
    let Some((first, certificate)) = seen().next() else { return false };
    let is_far_out = |certificate: &Certificate| {
        validity(certificate).is_some_and(|(from, until)| if device < from { from - device > DAY } else { device - until > DAY })
    };
    let alike = seen().all(|(verdict, seen)| is_untimely(verdict) && verdict.diagnosis == first.diagnosis && is_far_out(seen));
    let other = |(verdict, seen): (&Verdict, &Certificate)| {
        verdict.found.server.host != first.found.server.host && seen.issuer != certificate.issuer
    };
    alike && seen().any(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Entered, Server};
    use crate::probe::Tls;

    fn verdict(host: &str, diagnosis: Diagnosis, (from, until): (&str, &str), issuer: &str) -> Verdict {
        let certificate = Certificate {
            subject: host.into(),
            issuer: issuer.into(),
            names: vec![host.into()],
            not_before: format!("{from}T00:00:00Z"),
            not_after: format!("{until}T00:00:00Z"),
        };
        let found = Entered(Server::parse_url(&format!("imap://{host}")).unwrap()).into();
        Verdict { tls: Some(Tls { certificate: Some(certificate), ..Tls::default() }), ..Verdict::new(found, diagnosis) }
    }

    fn day(text: &str) -> OffsetDateTime {
        OffsetDateTime::parse(&format!("{text}T12:00:00Z"), &Rfc3339).unwrap()
    }

    fn judged(network: Option<&str>, mut verdicts: Vec<Verdict>) -> Vec<(Option<Detail>, Option<bool>)> {
        judge(day("2026-06-15"), network.map(day), &mut verdicts);
        let told = |verdict: Verdict| verdict.tls.map(|tls| (tls.detail, tls.clock.map(|clock| clock.wrong))).unwrap();
        verdicts.into_iter().map(told).collect()
    }

    #[test]
    fn the_network_tells_a_wrong_clock_from_a_bad_certificate() {
        let early = || verdict("a.example", Diagnosis::TlsNotYetValid, ("2027-01-01", "2028-01-01"), "CA");
        let expired = || verdict("a.example", Diagnosis::TlsExpired, ("2025-01-01", "2026-01-01"), "CA");
        for (network, verdict, expected) in [
            (Some("2027-05-05"), early(), (Some(Detail::ClockWrong), Some(true))),
            (Some("2025-05-05"), expired(), (Some(Detail::ClockWrong), Some(true))),
            (Some("2026-06-15"), early(), (None, Some(false))),
            (Some("2026-06-16"), expired(), (None, Some(false))),
            // The clock is wrong, and the certificate too.
            (Some("2030-01-01"), early(), (None, Some(false))),
            (None, early(), (None, None)),
            (Some("2027-05-05"), verdict("a.example", Diagnosis::TlsWrongHost, ("2027-01-01", "2028-01-01"), "CA"), (None, None)),
        ] {
            assert_eq!(judged(network, vec![verdict]), [expected], "{network:?}");
        }
    }

    #[test]
    fn it_is_the_one_in_between_that_counts_where_that_is_at_fault() {
        let mut own = verdict("a.example", Diagnosis::TlsExpired, ("2020-01-01", "2040-01-01"), "CA");
        let between = verdict("ca.example", Diagnosis::TlsExpired, ("2025-01-01", "2026-01-01"), "CA").tls.and_then(|tls| tls.certificate);
        if let Some(tls) = &mut own.tls {
            (tls.detail, tls.intermediate) = (Some(Detail::IntermediateExpired), between);
        }
        assert_eq!(judged(Some("2026-06-15"), vec![own.clone()]), [(Some(Detail::IntermediateExpired), Some(false))]);
        assert_eq!(judged(Some("2025-06-15"), vec![own]), [(Some(Detail::ClockWrong), Some(true))]);
    }

    #[test]
    fn several_servers_tell_it_only_when_they_agree_and_are_strangers() {
        let early = |host: &str, issuer: &str| verdict(host, Diagnosis::TlsNotYetValid, ("2027-01-01", "2028-01-01"), issuer);
        let wrong = (Some(Detail::ClockWrong), Some(true));
        assert_eq!(judged(None, vec![early("a.example", "One"), early("b.example", "Other")]), [wrong, wrong]);
        assert_eq!(judged(None, vec![early("a.example", "One"), early("b.example", "One")]), [(None, None); 2]);
        assert_eq!(judged(None, vec![early("a.example", "One"), early("a.example", "Other")]), [(None, None); 2]);
        let fine = verdict("c.example", Diagnosis::Ok, ("2026-01-01", "2028-01-01"), "Third");
        assert_eq!(judged(None, vec![early("a.example", "One"), early("b.example", "Other"), fine]), [(None, None); 3]);
        let expired = verdict("b.example", Diagnosis::TlsExpired, ("2025-01-01", "2026-01-01"), "Other");
        assert_eq!(judged(None, vec![early("a.example", "One"), expired]), [(None, None); 2]);
        let hardly = verdict("b.example", Diagnosis::TlsNotYetValid, ("2026-06-16", "2028-01-01"), "Other");
        assert_eq!(judged(None, vec![early("a.example", "One"), hardly]), [(None, None); 2]);
    }
}
