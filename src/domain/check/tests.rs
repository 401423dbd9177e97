//! What is judged, from readings made by hand; the lab has the real ones.

use super::*;
use crate::account::{Found, Protocol, Server, Source, Trust};
use crate::discovery::{Place, Reading, SourceResult, Trace};
use crate::net::{Came, Noted, Srv, Visit};

const DOCUMENT: &str = "<clientConfig><emailProvider><domain>example.org</domain></emailProvider></clientConfig>";

/// What came of asking at one place: the servers named, and for the web the status, content type and document.
fn reading(place: Place, urls: &[&str], web: Option<(u16, &str, &str)>) -> Reading {
    let found = |url: &&str| Found { server: Server::parse_url(url).unwrap(), source: Source::Manual, trust: Trust::Authenticated };
    let asked = format!("https://{}.example.org/", place.word());
    let result = if urls.is_empty() { SourceResult::Nothing } else { SourceResult::Found };
    let visit = |(status, kind, text): (u16, &str, &str)| {
        let bytes = (status == 200).then(|| text.as_bytes().to_vec());
        let came = Ok(Came { status, content_type: Some(kind.into()), location: None, bytes });
        Noted::Web(Visit { url: asked.clone(), post: place == Place::Autodiscover, came })
    };
    Reading {
        place,
        noted: web.map(visit).into_iter().collect(),
        trace: Trace { source: Source::Manual, asked, result, detail: String::new(), took: Duration::ZERO },
        servers: urls.iter().map(found).collect(),
        prefers: None,
        denies: Vec::new(),
        services: Vec::new(),
    }
}

const URLS: [&str; 2] = ["imap://mail.example.org", "smtp://mail.example.org"];

/// A domain without a fault, but for what `change` changes.
fn surveyed(change: impl FnOnce(&mut Vec<Reading>)) -> Surveyed {
    let xml = Some((200, "text/xml; charset=utf-8", DOCUMENT));
    let mut readings: Vec<Reading> = Place::ALL.iter().map(|place| reading(*place, &[], Some((404, "text/html", "")))).collect();
    for place in [Place::AutoconfigWithAddress, Place::Autoconfig, Place::WellknownWithAddress, Place::Wellknown, Place::Autodiscover] {
        *at(&mut readings, place) = reading(place, &URLS, xml);
    }
    let srv = at(&mut readings, Place::Srv);
    *srv = reading(Place::Srv, &URLS, None);
    srv.noted = [("_imaps", 993), ("_submissions", 465)]
        .map(|(service, port)| {
            let target = Host::parse("mail.example.org").ok();
            let name = format!("{service}._tcp.example.org");
            Noted::Srv { name, answer: Ok(vec![Srv { priority: 0, weight: 1, port, target }]) }
        })
        .to_vec();
    change(&mut readings);
    let address = crate::domain::sample(&Domain::parse("example.org").unwrap()).unwrap();
    Surveyed { address, standing: Standing::Good, exchangers: Vec::new(), readings }
}

fn at(readings: &mut [Reading], place: Place) -> &mut Reading {
    readings.iter_mut().find(|reading| reading.place == place).unwrap()
}

fn codes(surveyed: &Surveyed) -> Vec<&'static str> {
    let mut findings = Vec::new();
    judge(surveyed, &[], &mut findings);
    findings.iter().map(|finding| finding.code.word()).filter(|code| *code != "pacc-missing").collect()
}

#[test]
fn each_fault_is_called_by_its_name_and_nothing_else() {
    let change =
        |place, urls: &'static [&'static str], web| move |readings: &mut Vec<Reading>| *at(readings, place) = reading(place, urls, web);
    assert_eq!(codes(&surveyed(|_| ())), [""; 0]);
    let good = "text/xml";
    for (place, urls, web, code) in [
        (Place::Autoconfig, &URLS[..], Some((200, "text/plain", DOCUMENT)), "content-type"),
        (Place::Autoconfig, &URLS, Some((200, good, "<clientConfig>")), "broken-document"),
        (Place::Autoconfig, &URLS, Some((200, good, "<clientConfig/>")), "domain-not-listed"),
        (Place::Autoconfig, &[], Some((400, good, "")), "needs-address"),
        (Place::AutoconfigWithAddress, &[], Some((400, good, "")), "refuses-address"),
        (Place::Autodiscover, &[], Some((404, good, "")), "autodiscover-missing"),
        (Place::Autodiscover, &[], Some((405, good, "")), "autodiscover-refuses-post"),
        (Place::Autodiscover, &[], Some((503, good, "")), "web-error"),
        (Place::Ispdb, &["imap://old.example.org", "smtp://mail.example.org"], Some((200, good, DOCUMENT)), "ispdb-differs"),
        (Place::Srv, &[], None, "srv-missing"),
    ] {
        assert_eq!(codes(&surveyed(change(place, urls, web))), [code], "{place:?}");
    }
}

#[test]
fn what_sources_say_is_held_against_each_other() {
    let with = |urls: &'static [&'static str]| {
        codes(&surveyed(|readings| at(readings, Place::Autodiscover).servers = reading(Place::Autodiscover, urls, None).servers))
    };
    assert_eq!(with(&["imap://other.example.org", URLS[1]]), ["servers-differ"]);
    assert_eq!(with(&[URLS[0]]), ["no-sending-server"]);
    assert_eq!(with(&["imap://anna@mail.example.org", URLS[1]]), ["login-fixed", "login-differs"]);
    assert_eq!(with(&["imap://postmaster@mail.example.org", URLS[1]]), ["login-differs"]);
}

#[test]
fn a_domain_without_anything_is_one_finding() {
    let nothing = surveyed(|readings| readings.iter_mut().for_each(|one| *one = reading(one.place, &[], None)));
    let mut findings = Vec::new();
    judge(&nothing, &[], &mut findings);
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::NothingPublished]);
}

#[test]
fn programs_find_what_they_read_and_pass_over_the_rest() {
    let finds = |surveyed: &Surveyed| -> Vec<&str> {
        programs::prospects(surveyed, &[]).iter().filter(|prospect| prospect.finds.is_some()).map(|prospect| prospect.program.id).collect()
    };
    let only = |place: Place, web| {
        finds(&surveyed(|readings| {
            readings.iter_mut().for_each(|one| *one = reading(one.place, &[], None));
            *at(readings, place) = reading(place, &URLS, web);
        }))
    };
    assert_eq!(finds(&surveyed(|_| ())).len(), PROGRAMS.len() - 1, "Claws knows no SRV record for sending with TLS");
    assert_eq!(only(Place::Srv, None), ["apple", "evolution", "fairemail", "himalaya", "mailwright"]);
    assert_eq!(only(Place::Autodiscover, None), ["outlook", "fairemail", "delta-chat", "mailwright"]);
    let asked = |kind| only(Place::AutoconfigWithAddress, Some((200, kind, DOCUMENT)));
    assert_eq!(asked("text/xml"), ["thunderbird", "evolution", "delta-chat", "mailwright"]);
    assert_eq!(asked("text/plain"), ["evolution", "delta-chat", "mailwright"]);
}

#[test]
fn who_reads_the_first_or_the_last_server_takes_another_one() {
    let urls = ["pop3://one.example.org", "imap://two.example.org", "imap://three.example.org", URLS[1]];
    let surveyed = surveyed(|readings| {
        for place in [Place::Autoconfig, Place::AutoconfigWithAddress] {
            at(readings, place).servers = reading(place, &urls, None).servers;
        }
    });
    let takes = |id: &str| {
        let prospect = programs::prospects(&surveyed, &[]).into_iter().find(|prospect| prospect.program.id == id).unwrap();
        prospect.finds.map(|(_, incoming, _)| (incoming.protocol, incoming.host.to_string()))
    };
    assert_eq!(takes("thunderbird"), Some((Protocol::Pop3, "one.example.org".into())));
    assert_eq!(takes("k9"), Some((Protocol::Imap, "two.example.org".into())));
    assert_eq!(takes("geary"), None);
}
