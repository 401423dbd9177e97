//! What is wrong with the documents on the web: autoconfig in its two places, Autodiscover, PACC.

use super::code::{Code, Finding};
use super::seen::{self, Strict, document, is_missing, last, names_servers};
use crate::account::Receive;
use crate::discovery::{PaccRefusal, Place, Reading, SourceResult, Surveyed, pacc_vouched_for, read_autoconfig};
use crate::net::FetchError;

/// One of the two places for autoconfig, and how it answered in each way of asking.
struct Asked<'a> {
    with: &'a Reading,
    without: &'a Reading,
    plain: &'a Reading,
    /// The domain's own site, which may know nothing of mail: what it refuses is missing there and no fault.
    on_own_site: bool,
}

/// What a place for autoconfig came to.
#[derive(PartialEq, Eq)]
enum State {
    Found,
    Missing,
    Faulty,
}

/// Everything about autoconfig.
pub(super) fn autoconfig(surveyed: &Surveyed, findings: &mut Vec<Finding>) {
    let place = |with, without, plain, on_own_site| {
        Some(Asked { with: surveyed.at(with)?, without: surveyed.at(without)?, plain: surveyed.at(plain)?, on_own_site })
    };
    let host = place(Place::AutoconfigWithAddress, Place::Autoconfig, Place::PlainAutoconfig, false);
    let site = place(Place::WellknownWithAddress, Place::Wellknown, Place::PlainWellknown, true);
    let (Some(host), Some(site)) = (host, site) else { return };
    let missing = match (host.judge(surveyed, findings), site.judge(surveyed, findings)) {
        (State::Missing, State::Missing) => Some((Code::AutoconfigMissing, &host)),
        (State::Missing, _) => Some((Code::AutoconfigHostMissing, &host)),
        (_, State::Missing) => Some((Code::AutoconfigWellknownMissing, &site)),
        _ => None,
    };
    findings.extend(missing.map(|(code, asked)| Finding::new(code, &asked.without.trace.asked)));
}

impl Asked<'_> {
    fn judge(&self, surveyed: &Surveyed, findings: &mut Vec<Finding>) -> State {
        let (with, without) = (names_servers(&self.with), names_servers(&self.without));
        let refused = match (with, without) {
            (false, true) => Some((Code::RefusesAddress, self.with)),
            (true, false) => Some((Code::NeedsAddress, self.without)),
            _ => None,
        };
        findings.extend(refused.map(|(code, reading)| Finding::new(code, &reading.trace.asked).found(how(reading))));
        if with || without {
            judge_document(if without { self.without } else { self.with }, surveyed, findings);
            return State::Found;
        }
        if is_missing(self.without) || (self.on_own_site && knows_nothing(self.without)) {
            let is_plain = document(self.plain).is_some_and(|(visit, ..)| visit.url.starts_with("http:"));
            if !names_servers(&self.plain) || !is_plain {
                return State::Missing;
            }
            findings.push(Finding::new(Code::PlainHttpOnly, &self.plain.trace.asked).wanted(&self.without.trace.asked));
            return State::Faulty;
        }
        findings.extend(trouble(self.without, surveyed));
        State::Faulty
    }
}

/// Whether a site that need not know anything of mail has said so, in whatever way.
fn knows_nothing(reading: &Reading) -> bool {
    match last(reading).map(|visit| &visit.came) {
        Some(Err(FetchError::NoConnection | FetchError::Timeout)) => true,
        Some(Ok(came)) => (400..500).contains(&came.status),
        _ => false,
    }
}

/// How a web server answered, in a technical word or two.
fn how(reading: &Reading) -> String {
    match last(reading).map(|visit| &visit.came) {
        Some(Ok(came)) => came.status.to_string(),
        Some(Err(error)) => error.to_string(),
        None => reading.trace.detail.clone(),
    }
}

/// A document that can be read, as stricter readers read it.
fn judge_document(reading: &Reading, surveyed: &Surveyed, findings: &mut Vec<Finding>) {
    let Some((visit, _, bytes)) = document(reading) else { return };
    content_type(reading, findings);
    match seen::strictly(bytes) {
        Strict::Broken => findings.push(Finding::new(Code::BrokenDocument, &visit.url)),
        Strict::Domains(domains) => {
            let own = surveyed.address.domain();
            if !domains.iter().any(|domain| crate::account::Domain::parse(domain).is_ok_and(|domain| domain == *own)) {
                findings.push(Finding::new(Code::DomainNotListed, &visit.url).wanted(own).found(domains.join(", ")));
            }
        }
        Strict::Unjudged => {}
    }
    if reading.prefers == Some(Receive::Pop3) {
        findings.push(Finding::new(Code::Pop3First, &visit.url));
    }
}

fn content_type(reading: &Reading, findings: &mut Vec<Finding>) {
    if let Some((visit, came, _)) = document(reading)
        && !seen::is_xml(came)
    {
        findings.push(Finding::new(Code::ContentType, &visit.url).found(came.content_type.as_deref().unwrap_or("–")).wanted("text/xml"));
    }
}

/// Why a place that has something, or should, came to nothing. What is wrong with a certificate is said where hosts are judged.
fn trouble(reading: &Reading, surveyed: &Surveyed) -> Option<Finding> {
    let visit = last(reading)?;
    let found = |code| Finding::new(code, &visit.url);
    match &visit.came {
        Err(FetchError::NoConnection | FetchError::Timeout) => Some(found(Code::WebUnreachable)),
        Err(FetchError::TooLarge) => Some(found(Code::OtherDocument)),
        Err(FetchError::Redirect) => Some(found(Code::RedirectEndless)),
        Err(_) => None,
        Ok(came) => Some(match (came.status, &came.location, &came.bytes) {
            (300..400, Some(to), _) if visit.url.starts_with("https:") && to.starts_with("http:") => found(Code::RedirectToPlain).found(to),
            (300..400, to, _) => found(Code::RedirectEndless).found(to.as_deref().unwrap_or_default()),
            (200, _, Some(bytes)) => found(other(reading, bytes, surveyed)),
            (200, ..) => found(Code::OtherDocument),
            (status, ..) => found(Code::WebError).found(status),
        }),
    }
}

/// What it is that lies there: another document, or one that breaks.
fn other(reading: &Reading, bytes: &[u8], surveyed: &Surveyed) -> Code {
    use crate::discovery::ReadError::Broken;
    let is_autoconfig = !matches!(reading.place, Place::Autodiscover | Place::AutodiscoverAtDomain | Place::Pacc);
    match read_autoconfig(bytes, &surveyed.address) {
        Err(Broken) if is_autoconfig => Code::BrokenDocument,
        Ok(_) if is_autoconfig => Code::NoReceivingServer,
        _ => Code::OtherDocument,
    }
}

/// Everything about Autodiscover.
pub(super) fn autodiscover(surveyed: &Surveyed, findings: &mut Vec<Finding>) {
    let places =
        [Place::Autodiscover, Place::AutodiscoverAtDomain, Place::AutodiscoverJson, Place::AutodiscoverSrv, Place::AutodiscoverRedirect];
    let readings = || places.iter().filter_map(|place| surveyed.at(*place));
    let found = readings().find(|reading| reading.result() == SourceResult::Found);
    if let Some(reading) = found {
        content_type(reading, findings);
    }
    let (Some(own), Some(at_domain)) = (surveyed.at(Place::Autodiscover), surveyed.at(Place::AutodiscoverAtDomain)) else { return };
    let is_found = |reading: &Reading| reading.result() == SourceResult::Found;
    // Whoever asks by POST alone gets nothing, be it that the same is to be had by GET.
    let refused = refused_post(own).or_else(|| refused_post(at_domain).filter(|_| !is_found(own)));
    let trouble = || trouble_of_autodiscover(own, surveyed).filter(|_| !is_found(own) && !is_missing(own));
    let missing = || Finding::new(Code::AutodiscoverMissing, &own.trace.asked);
    findings.extend(refused.or_else(trouble).or_else(|| (found.is_none() && is_missing(own)).then(missing)));
}

fn refused_post(reading: &Reading) -> Option<Finding> {
    seen::refused_post(reading).map(|visit| Finding::new(Code::AutodiscoverRefusesPost, &visit.url))
}

fn trouble_of_autodiscover(reading: &Reading, surveyed: &Surveyed) -> Option<Finding> {
    match document(reading) {
        // Read, and an answer: one that says it knows nothing.
        Some((visit, ..)) if reading.result() == SourceResult::Nothing => {
            Some(Finding::new(Code::AutodiscoverError, &visit.url).found(&reading.trace.detail))
        }
        _ => trouble(reading, surveyed),
    }
}

/// Everything about PACC.
pub(super) fn pacc(surveyed: &Surveyed, findings: &mut Vec<Finding>) {
    let Some(reading) = surveyed.at(Place::Pacc) else { return };
    let (records, domain) = (seen::texts(reading), surveyed.address.domain());
    let record = format!("_ua-auto-config.{domain}");
    let has_digest = records.iter().flatten().any(|text| text.contains("UAAC1"));
    findings.extend(match document(reading) {
        Some((visit, _, bytes)) => match pacc_vouched_for(bytes, &records) {
            Err(PaccRefusal::NoDigest) => Some(Finding::new(Code::PaccDigestMissing, record).wanted(crate::discovery::pacc_record(bytes))),
            Err(PaccRefusal::OtherDigest) => {
                let texts = records.unwrap_or_default().join(", ");
                Some(Finding::new(Code::PaccDigestWrong, record).found(texts).wanted(crate::discovery::pacc_record(bytes)))
            }
            Err(PaccRefusal::Silent) => None,
            Ok(()) if reading.result() != SourceResult::Found => Some(Finding::new(Code::OtherDocument, &visit.url)),
            Ok(()) => None,
        },
        None if is_missing(reading) && has_digest => Some(Finding::new(Code::PaccDocumentMissing, &reading.trace.asked).found(record)),
        None if is_missing(reading) => Some(Finding::new(Code::PaccMissing, &reading.trace.asked)),
        None => trouble(reading, surveyed),
    });
}

/// Whether the TXT record that names a place for autoconfig leads there.
pub(super) fn pointer(surveyed: &Surveyed, findings: &mut Vec<Finding>) {
    let Some(reading) = surveyed.at(Place::Pointer) else { return };
    let texts = seen::texts(reading);
    let named = texts.iter().flatten().find_map(|text| text.trim().strip_prefix("mailconf=")).map(str::trim);
    // What is wrong with the usual place is said where that is judged.
    let is_usual = |named: &str| surveyed.at(Place::Autoconfig).is_some_and(|reading| reading.trace.asked == named);
    if let (Some(named), false) = (named.filter(|named| !is_usual(named)), names_servers(&reading)) {
        findings.push(Finding::new(Code::PointerBroken, format!("TXT {}", surveyed.address.domain())).found(named));
    }
}
