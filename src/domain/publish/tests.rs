//! What is published, as it can be read again.

use super::*;
use crate::account::Address;

fn publication(urls: &[&str], first: Option<Receive>) -> Result<Publication, PublishError> {
    let servers = urls.iter().map(|url| Server::parse_url(url).unwrap()).collect();
    Publication::new(Domain::parse("example.org").unwrap(), servers, first)
}

const ALL: [&str; 4] =
    ["imap://mail.example.org", "pop3://mail.example.org", "smtp://mail.example.org?security=starttls", "smtp://mail.example.org"];

fn file(files: &[File], path: &str) -> String {
    let found = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(found.bytes.clone()).unwrap()
}

#[test]
fn what_cannot_be_published_is_refused_with_its_reason() {
    for (urls, first, error) in [
        (&["smtp://s.example.org"][..], None, PublishError::NoReceiving),
        (&["imap://i.example.org"], None, PublishError::NoSending),
        (&ALL[..1], Some(Receive::Pop3), PublishError::NotOffered(Protocol::Pop3)),
        (&["imap://i.example.org?security=none", ALL[3]], None, PublishError::Unencrypted(Host::parse("i.example.org").unwrap())),
        (&["imap://anna@i.example.org", ALL[3]], None, PublishError::FixedLogin("anna".into())),
    ] {
        assert_eq!(publication(urls, first), Err(error), "{urls:?}");
    }
}

#[test]
fn the_preferred_way_comes_first_everywhere() {
    for (first, prefers, kind) in [(None, Receive::Imap, "EmailTypeIMAP"), (Some(Receive::Pop3), Receive::Pop3, "EmailTypePOP")] {
        let publication = publication(&ALL, first).unwrap();
        let files = publication.files().unwrap();
        let address = Address::parse("anna@example.org").unwrap();
        let config = discovery::read_autoconfig(file(&files, "www/mail/config-v1.1.xml").as_bytes(), &address).unwrap();
        assert_eq!((config.prefers, config.servers.len(), config.name.as_deref()), (Some(prefers), 4, Some("example.org")));
        assert!(config.servers.iter().all(|server| server.username.is_none()), "the login name is the address");
        let sending: Vec<_> =
            config.servers.iter().filter(|server| server.protocol == Protocol::Smtp).map(|server| server.security).collect();
        assert_eq!(sending, [Security::Tls, Security::StartTls], "safest first");
        let records = publication.records().unwrap();
        let priority = |name: &str| match &records.iter().find(|record| record.name == name).unwrap().data {
            Data::Srv { priority, .. } => *priority,
            _ => panic!("no SRV record"),
        };
        assert_eq!(priority("_imaps._tcp") < priority("_pop3s._tcp"), prefers == Receive::Imap);
        assert!(file(&files, "www/mail/settings.mobileconfig").contains(kind));
        let autodiscover = file(&files, "www/autodiscover/autodiscover.xml");
        assert_eq!(autodiscover.find("IMAP") < autodiscover.find("POP3"), prefers == Receive::Imap, "{autodiscover}");
        assert!(!autodiscover.contains("LoginName"), "it is the same for everybody");
    }
}

#[test]
fn the_same_servers_give_the_same_bytes_and_the_record_vouches_for_the_document() {
    let publication = publication(&ALL, None).unwrap();
    let files = publication.files().unwrap();
    assert_eq!(files, publication.files().unwrap());
    let pacc = file(&files, "www/.well-known/user-agent-configuration.json");
    let text = |name: &str| {
        let records = publication.records().unwrap();
        records
            .into_iter()
            .find_map(|record| if let (true, Data::Txt(text)) = (record.name == name, record.data) { Some(text) } else { None })
    };
    assert_eq!(discovery::pacc_vouched_for(pacc.as_bytes(), &Ok(vec![text("_ua-auto-config").unwrap()])), Ok(()));
    assert_eq!(text("").as_deref(), Some("mailconf=https://autoconfig.example.org/mail/config-v1.1.xml"));
}

#[test]
fn what_a_format_cannot_say_is_left_out_and_not_said_wrong() {
    let paths = |urls: &[&str]| {
        let publication = publication(urls, None).unwrap();
        let names = publication.certificate_names().len();
        (publication.files().unwrap().into_iter().map(|file| file.path).collect::<Vec<_>>(), names)
    };
    let has = |paths: &[String], part: &str| paths.iter().any(|path| path.contains(part));
    let (all, names) = paths(&ALL);
    assert!(has(&all, "user-agent") && has(&all, "mobileconfig") && names == 4, "{all:?}");
    // PACC knows no STARTTLS; Apple's profile no part of an address.
    let (starttls, names) = paths(&["imap://mail.example.org?security=starttls", ALL[3]]);
    assert!(!has(&starttls, "user-agent") && has(&starttls, "mobileconfig") && names == 3, "{starttls:?}");
    let (local, _) = paths(&["imap://%EMAILLOCALPART%@mail.example.org", "smtp://%EMAILLOCALPART%@mail.example.org"]);
    assert!(!has(&local, "user-agent") && !has(&local, "mobileconfig") && !has(&local, "autodiscover.xml"), "{local:?}");
}

#[test]
fn records_stand_in_a_zone_and_in_a_table() {
    let domain = Domain::parse("mail.example.co.uk").unwrap();
    let servers = ["imap://imap.example.net", "smtp://smtp.example.net:2465"].map(|url| Server::parse_url(url).unwrap());
    let publication = Publication::new(domain, servers.into(), None).unwrap().on(Some(WebServer::At("192.0.2.1".parse().unwrap())));
    let files = publication.files().unwrap();
    let zone = file(&files, "dns/zone.txt");
    for line in [
        "$ORIGIN mail.example.co.uk.",
        "autoconfig 3600 IN A 192.0.2.1",
        "_imaps._tcp 3600 IN SRV 0 1 993 imap.example.net.",
        "_submissions._tcp 3600 IN SRV 0 1 2465 smtp.example.net.",
        "_pop3s._tcp 3600 IN SRV 0 0 0 .",
        "_autodiscover._tcp 3600 IN SRV 0 0 443 autodiscover.mail.example.co.uk.",
        "@ 3600 IN TXT \"mailconf=https://autoconfig.mail.example.co.uk/mail/config-v1.1.xml\"",
    ] {
        let single = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(zone.lines().any(|found| single(found) == line), "{line} is not in\n{zone}");
    }
    let table = file(&files, "dns/records.md");
    assert!(table.contains("| _imaps._tcp.mail | SRV | 0 | 1 | 993 | imap.example.net |"), "{table}");
    assert!(table.contains("| mail | TXT |"), "{table}");
}

#[test]
fn no_gap_is_left_in_what_web_servers_are_told() {
    let files = publication(&ALL, None).unwrap().files().unwrap();
    for file in files.iter().filter(|file| file.path.starts_with("web/")) {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        for gap in
            ["DOMAIN", "ROOT", "NAMES", "PATHS", "OWN", "PACC", "APPLE", "AUTOCONFIG", "WELLKNOWN", "AUTODISCOVER", "ALIASES", "ADDRESSES"]
        {
            assert!(!text.contains(gap), "{gap} in {}\n{text}", file.path);
        }
    }
}
