//! What went over the network for one reading, as a judge asks for it; and an autoconfig document as strict readers read it.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::discovery::{Place, Reading, SourceResult, Surveyed};
use crate::net::{Came, DnsError, FetchError, Noted, Srv, Visit};

/// The web servers asked, in order.
pub(super) fn visits(reading: &Reading) -> impl DoubleEndedIterator<Item = &Visit> {
    reading.noted.iter().filter_map(|noted| match noted {
        Noted::Web(visit) => Some(visit),
        _ => None,
    })
}

/// The last web server asked.
pub(super) fn last(reading: &Reading) -> Option<&Visit> {
    visits(reading).next_back()
}

/// The web server that refused to be asked by POST.
pub(super) fn refused_post(reading: &Reading) -> Option<&Visit> {
    visits(reading).find(|visit| visit.post && visit.came.as_ref().is_ok_and(|came| came.status == 405))
}

/// The document that came in the end.
pub(super) fn document(reading: &Reading) -> Option<(&Visit, &Came, &[u8])> {
    let visit = last(reading)?;
    let came = visit.came.as_ref().ok()?;
    Some((visit, came, came.bytes.as_deref()?))
}

/// Whether there is nothing there: no such host, no such page.
pub(super) fn is_missing(reading: &Reading) -> bool {
    match last(reading).map(|visit| &visit.came) {
        Some(Err(FetchError::Name(DnsError::NoSuchName | DnsError::NoRecords))) => true,
        None => reading.result() == SourceResult::Nothing,
        Some(Ok(came)) => matches!(came.status, 404 | 410),
        Some(Err(_)) => false,
    }
}

/// Whether a reading named servers.
pub(super) fn names_servers(reading: &&Reading) -> bool {
    reading.result() == SourceResult::Found && !reading.servers.is_empty()
}

/// The texts of a name, as they were asked for in a reading.
pub(super) fn texts(reading: &Reading) -> Result<Vec<String>, DnsError> {
    let found = reading.noted.iter().find_map(|noted| match noted {
        Noted::Txt { answer, .. } => Some(answer.clone()),
        _ => None,
    });
    found.unwrap_or(Err(DnsError::NoAnswer))
}

/// The SRV records of the mail services, by name.
pub(super) fn services(surveyed: &Surveyed) -> Vec<(&str, &[Srv])> {
    let noted = surveyed.at(Place::Srv).into_iter().flat_map(|reading| &reading.noted);
    noted
        .filter_map(|noted| match noted {
            Noted::Srv { name, answer: Ok(records) } => Some((name.as_str(), records.as_slice())),
            _ => None,
        })
        .collect()
}

/// Whether a content type is one of XML, as Thunderbird knows them.
pub(super) fn is_xml(came: &Came) -> bool {
    let kind = came.content_type.as_deref().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    ["text/xml", "application/xml", "text/rdf"].contains(&kind.as_str())
}

/// What a reader sees that forgives nothing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Strict {
    /// It is not well-formed.
    Broken,
    /// The domains that it says it is for.
    Domains(Vec<String>),
    /// In an encoding that is not judged here.
    Unjudged,
}

/// Reads an autoconfig document as a strict reader does.
pub(super) fn strictly(bytes: &[u8]) -> Strict {
    let Ok(text) = std::str::from_utf8(bytes) else { return Strict::Unjudged };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
    let (mut path, mut domains): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                path.push(element.local_name().as_ref().to_owned());
                if is_domain(&path) {
                    domains.push(String::new());
                }
            }
            Ok(Event::End(_)) => drop(path.pop()),
            Ok(Event::Text(text)) if is_domain(&path) => {
                if let Some(domain) = domains.last_mut() {
                    domain.push_str(text.xml10_content().trim());
                }
            }
            Ok(Event::Eof) if path.is_empty() => return Strict::Domains(domains),
            Ok(Event::Eof) | Err(_) => return Strict::Broken,
            Ok(_) => {}
        }
    }
}

fn is_domain(path: &[String]) -> bool {
    path.iter().map(String::as_str).eq(["clientConfig", "emailProvider", "domain"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict_readers_forgive_nothing() {
        let whole = "<clientConfig><emailProvider><domain>a.example</domain><domain> b.example </domain></emailProvider></clientConfig>";
        assert_eq!(strictly(whole.as_bytes()), Strict::Domains(vec!["a.example".into(), "b.example".into()]));
        assert_eq!(strictly(b"<clientConfig><emailProvider/></clientConfig>"), Strict::Domains(vec![]));
        for broken in [&whole[..60], "<clientConfig><a></b></clientConfig>", "<clientConfig>"] {
            assert_eq!(strictly(broken.as_bytes()), Strict::Broken, "{broken}");
        }
        assert_eq!(strictly(b"\xFF\xFE<"), Strict::Unjudged);
    }
}
