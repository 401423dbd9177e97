//! The hosts that are named: whether they answer as they should, and what is wrong with their certificates.

use std::time::Duration;

use futures::future::join_all;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::time::timeout;

use super::code::{Code, Finding};
use super::content::at;
use crate::account::{Found, Host, Server};
use crate::discovery::{Place, Surveyed};
use crate::net::{Certificate, Fault, HandshakeError, Net, Refusal, Unreached, Verify};
use crate::probe::{self, Detail, Diagnosis, Verdict, Warning};

/// How many mail servers are connected to.
const SERVERS: usize = 24;
/// How long one of them may take at most.
const KNOCK: Duration = Duration::from_secs(12);
/// How long before its end a certificate should have been renewed: Let's Encrypt's are renewed a month before.
const RENEWED: time::Duration = time::Duration::days(14);

/// A mail server that was connected to.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The server.
    pub server: Server,
    /// Where it was named.
    pub named_at: Vec<Place>,
    /// What it came to; nobody has logged in.
    pub verdict: Verdict,
}

/// A web server, and its certificate.
#[derive(Debug, Clone)]
pub(super) struct Web {
    host: Host,
    state: State,
    ipv6_broken: bool,
}

#[derive(Debug, Clone)]
enum State {
    Good(Option<Certificate>),
    Refused(Refusal),
    Failed,
    /// Said where documents are judged.
    Unreached,
}

/// Connects to every mail server that is named anywhere.
pub(super) async fn look(net: &Net, surveyed: &Surveyed, deadline: Duration) -> Vec<Looked> {
    let mut named: Vec<(Found, Vec<Place>)> = Vec::new();
    // Who receives the domain's mail answers for its own servers.
    for reading in surveyed.readings.iter().filter(|reading| !matches!(reading.place, Place::MxIspdb | Place::MxAutoconfig)) {
        for found in &reading.servers {
            let is_full = named.len() >= SERVERS;
            match named.iter_mut().find(|(known, _)| known.server.is_same_place(&found.server)) {
                Some((_, places)) if places.contains(&reading.place) => {}
                Some((_, places)) => places.push(reading.place),
                None if is_full => {}
                None => named.push((found.clone(), vec![reading.place])),
            }
        }
    }
    let knocks = named.into_iter().map(|(found, named_at)| async move {
        let verdict = probe::knock(net, &surveyed.address, &found, KNOCK.min(deadline)).await;
        Looked { server: found.server, named_at, verdict }
    });
    join_all(knocks).await
}

/// Looks at the certificates of the domain's web servers.
pub(super) async fn look_at_webs(net: &Net, surveyed: &Surveyed, deadline: Duration) -> Vec<Web> {
    let domain = surveyed.address.domain();
    let labels = ["autoconfig.", "autodiscover.", "ua-auto-config.", ""];
    let hosts = labels.iter().filter_map(|label| Host::parse(&format!("{label}{domain}")).ok());
    join_all(hosts.map(|host| async move {
        let (state, ipv6_broken) = timeout(KNOCK.min(deadline), web(net, &host)).await.unwrap_or((State::Unreached, false));
        Web { host, state, ipv6_broken }
    }))
    .await
}

async fn web(net: &Net, host: &Host) -> (State, bool) {
    let Ok(reached) = net.reach(host, 443).await else { return (State::Unreached, false) };
    let ipv6_broken = reached.connected.ipv6_broken;
    let state = match net.encrypt(reached.connected.wire, host, Verify::Fully).await {
        Ok(wire) => State::Good(wire.certificate()),
        Err(HandshakeError::Other) => {
            let again = || async { Ok::<_, Unreached>(net.reach(host, 443).await?.connected.wire) };
            net.explain_refusal(host, again).await.map_or(State::Failed, State::Refused)
        }
        Err(_) => State::Failed,
    };
    (state, ipv6_broken)
}

/// What is wrong with the mail servers.
pub(super) fn judge(looked: &[Looked], now: OffsetDateTime, findings: &mut Vec<Finding>) {
    let mut own: Vec<Finding> = Vec::new();
    judge_each(looked, now, &mut own);
    // The same of several ports of a host is one thing to mend.
    for finding in own {
        let (host, port) = finding.place.rsplit_once(':').unwrap_or((&finding.place, ""));
        let is_same = |other: &&mut Finding| {
            (other.code, &other.found) == (finding.code, &finding.found)
                && other.place.rsplit_once(':').is_some_and(|(known, _)| known == host)
        };
        match findings.iter_mut().find(is_same) {
            Some(known) => known.place = format!("{}, {port}", known.place),
            None => findings.push(finding),
        }
    }
}

fn judge_each(looked: &[Looked], now: OffsetDateTime, findings: &mut Vec<Finding>) {
    for Looked { server, verdict, .. } in looked {
        let code = match verdict.diagnosis {
            Diagnosis::Ok => None,
            Diagnosis::HostNotFound => Some(Code::HostWithoutAddress),
            Diagnosis::DnsFailed => Some(Code::DnsFailed),
            Diagnosis::Refused => Some(Code::ServerRefused),
            Diagnosis::ConnectTimeout | Diagnosis::Unreachable | Diagnosis::BannerTimeout | Diagnosis::ReplyTimeout => {
                Some(Code::ServerSilent)
            }
            Diagnosis::NoEncryptionOffered | Diagnosis::StarttlsFailed => Some(Code::StarttlsMissing),
            diagnosis => Some(of_the_certificate(diagnosis, verdict).unwrap_or(Code::ServerSpeaksOtherwise)),
        };
        let certificate = verdict.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
        let place = at(server);
        match code {
            Some(code) if code.word().starts_with("certificate-") => findings.push(told(code, &place, certificate)),
            Some(code) => findings.push(Finding::new(code, place.clone()).found(said(verdict))),
            None => findings.extend(soon(&place, certificate, now)),
        }
        if verdict.warnings.contains(&Warning::Ipv6Broken) {
            findings.push(Finding::new(Code::Ipv6Broken, place));
        }
    }
}

/// The server's own words, else the diagnosis.
fn said(verdict: &Verdict) -> String {
    if verdict.reply.is_empty() { verdict.diagnosis.word().to_owned() } else { verdict.reply.clone() }
}

fn of_the_certificate(diagnosis: Diagnosis, verdict: &Verdict) -> Option<Code> {
    let detail = verdict.tls.as_ref().and_then(|tls| tls.detail);
    Some(match diagnosis {
        Diagnosis::TlsUnknownCa if detail == Some(Detail::IncompleteChain) => Code::CertificateIncompleteChain,
        Diagnosis::TlsUnknownCa => Code::CertificateUnknownIssuer,
        Diagnosis::TlsExpired => Code::CertificateExpired,
        Diagnosis::TlsNotYetValid => Code::CertificateNotYetValid,
        Diagnosis::TlsSelfSigned => Code::CertificateSelfSigned,
        Diagnosis::TlsWrongHost => Code::CertificateWrongName,
        Diagnosis::TlsTooOld | Diagnosis::TlsFailed | Diagnosis::TlsRevoked => Code::TlsFailed,
        _ => return None,
    })
}

/// What is wrong with the certificates of the web servers.
pub(super) fn judge_webs(webs: &[Web], now: OffsetDateTime, findings: &mut Vec<Finding>) {
    for Web { host, state, ipv6_broken } in webs {
        let place = format!("{host}:443");
        match state {
            State::Good(certificate) => findings.extend(soon(&place, certificate.as_ref(), now)),
            State::Refused(refusal) => findings.push(told(of_the_fault(refusal.fault), &place, refusal.certificate.as_ref())),
            State::Failed => findings.push(Finding::new(Code::TlsFailed, place.clone())),
            State::Unreached => {}
        }
        if *ipv6_broken {
            findings.push(Finding::new(Code::Ipv6Broken, place));
        }
    }
}

fn of_the_fault(fault: Fault) -> Code {
    match fault {
        Fault::Expired | Fault::IssuerExpired => Code::CertificateExpired,
        Fault::NotYetValid | Fault::IssuerNotYetValid => Code::CertificateNotYetValid,
        Fault::SelfSigned => Code::CertificateSelfSigned,
        Fault::UnknownIssuer => Code::CertificateUnknownIssuer,
        Fault::IncompleteChain => Code::CertificateIncompleteChain,
        Fault::WrongHost | Fault::CommonNameOnly => Code::CertificateWrongName,
    }
}

/// A finding with what the certificate says of what is wrong with it.
fn told(code: Code, place: &str, certificate: Option<&Certificate>) -> Finding {
    let found = certificate.map(|certificate| match code {
        Code::CertificateExpired => day(&certificate.not_after),
        Code::CertificateNotYetValid => day(&certificate.not_before),
        Code::CertificateWrongName => certificate.names.iter().take(5).cloned().collect::<Vec<_>>().join(", "),
        _ => certificate.issuer.clone(),
    });
    let wanted = place.rsplit_once(':').map_or(place, |(host, _)| host);
    Finding::new(code, place).found(found.unwrap_or_default()).wanted(wanted)
}

fn soon(place: &str, certificate: Option<&Certificate>, now: OffsetDateTime) -> Option<Finding> {
    let end = &certificate?.not_after;
    let until = OffsetDateTime::parse(end, &Rfc3339).ok()?;
    (until - now < RENEWED).then(|| Finding::new(Code::CertificateExpiresSoon, place).found(day(end)))
}

fn day(time: &str) -> String {
    time.split('T').next().unwrap_or_default().to_owned()
}
