//! What each mail program would make of what a domain publishes: where it asks, in which order, and what it passes over. One table, read in
//! the programs' public sources or their makers' documentation (2026); for Apple Mail and Outlook, whose sources are not public, from the latter alone.

use super::Looked;
use super::seen::{self, names_servers};
use crate::account::{Protocol, Security, Server};
use crate::discovery::{Place, Reading, Surveyed};
use crate::probe::Diagnosis;

/// Which of several servers in one document a program takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// The first of a kind that it knows.
    FirstOfKind,
    /// The last of a kind: a later one overwrites.
    LastOfKind,
    /// The very first one to receive from, or nothing.
    VeryFirst,
}

/// A mail program.
#[derive(Debug)]
pub struct Program {
    /// The contract's word.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    asks: &'static [Place],
    receives: &'static [Protocol],
    takes: Takes,
    /// Passes over documents with another content type than XML's.
    wants_xml: bool,
    /// Passes over documents behind a redirect.
    no_redirects: bool,
    /// Asks by POST alone.
    only_post: bool,
    /// Of the SRV records to send, knows only those with STARTTLS.
    no_submissions: bool,
}

/// What a program would find.
#[derive(Debug, Clone)]
pub struct Prospect {
    /// Which program.
    pub program: &'static Program,
    /// Where, and the servers it would take.
    pub finds: Option<(Place, Server, Server)>,
    /// Whether both of these answer as they should.
    pub works: bool,
}

impl Prospect {
    /// The contract's word: `works`, `dead` where the servers do not answer as they should, `nothing`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (&self.finds, self.works) {
            (None, _) => "nothing",
            (Some(_), true) => "works",
            (Some(_), false) => "dead",
        }
    }
}

const BOTH: &[Protocol] = &[Protocol::Imap, Protocol::Pop3];
const IMAP: &[Protocol] = &[Protocol::Imap];

const USUAL: Program = Program {
    id: "",
    name: "",
    asks: &[],
    receives: BOTH,
    takes: Takes::FirstOfKind,
    wants_xml: false,
    no_redirects: false,
    only_post: false,
    no_submissions: false,
};

use Place::{
    Autoconfig, AutoconfigWithAddress, Autodiscover, AutodiscoverAtDomain, AutodiscoverJson, AutodiscoverRedirect, AutodiscoverSrv, Ispdb,
    MxIspdb, Pacc, PlainAutoconfig, PlainWellknown, Pointer, Srv, Wellknown, WellknownWithAddress,
};

/// Every program that is judged.
#[rustfmt::skip]
pub const PROGRAMS: &[Program] = &[
    Program { id: "thunderbird", name: "Thunderbird", wants_xml: true,
              asks: &[AutoconfigWithAddress, WellknownWithAddress, PlainAutoconfig, PlainWellknown, Ispdb, MxIspdb], ..USUAL },
    Program { id: "outlook", name: "Outlook", only_post: true,
              asks: &[AutodiscoverAtDomain, Autodiscover, AutodiscoverRedirect, AutodiscoverSrv], ..USUAL },
    Program { id: "apple", name: "Apple Mail", asks: &[Srv], ..USUAL },
    Program { id: "k9", name: "Thunderbird for Android, K-9 Mail", receives: IMAP,
              asks: &[Autoconfig, Wellknown, PlainAutoconfig, PlainWellknown, Ispdb, MxIspdb], ..USUAL },
    Program { id: "evolution", name: "Evolution", takes: Takes::LastOfKind,
              asks: &[AutoconfigWithAddress, PlainAutoconfig, WellknownWithAddress, PlainWellknown, Ispdb, Srv], ..USUAL },
    Program { id: "kmail", name: "KMail", asks: &[Ispdb, Autoconfig, PlainAutoconfig, Wellknown], ..USUAL },
    Program { id: "geary", name: "Geary", receives: IMAP, takes: Takes::VeryFirst, asks: &[Autoconfig, Ispdb], ..USUAL },
    Program { id: "claws", name: "Claws Mail", no_submissions: true, asks: &[Srv], ..USUAL },
    Program { id: "fairemail", name: "FairEmail", receives: IMAP, takes: Takes::VeryFirst,
              asks: &[Srv, Autoconfig, Wellknown, Ispdb, Autodiscover, AutodiscoverAtDomain], ..USUAL },
    Program { id: "delta-chat", name: "Delta Chat", receives: IMAP,
              asks: &[AutoconfigWithAddress, WellknownWithAddress, AutodiscoverAtDomain, Autodiscover, Ispdb], ..USUAL },
    Program { id: "mailspring", name: "Mailspring", receives: IMAP, asks: &[Autoconfig, Wellknown], ..USUAL },
    Program { id: "himalaya", name: "Himalaya", receives: IMAP, no_redirects: true, asks: &[Autoconfig, Wellknown, Pacc, Pointer, Ispdb, Srv], ..USUAL },
    Program { id: "mailwright", name: "Mailwright",
              asks: &[AutoconfigWithAddress, Autoconfig, WellknownWithAddress, Wellknown, Pointer, Pacc, Ispdb, Srv, Autodiscover,
                      AutodiscoverAtDomain, AutodiscoverJson, AutodiscoverSrv, AutodiscoverRedirect, PlainAutoconfig, PlainWellknown, MxIspdb], ..USUAL },
];

/// What every program would find.
pub(super) fn prospects(surveyed: &Surveyed, looked: &[Looked]) -> Vec<Prospect> {
    let one = |program: &'static Program| {
        let finds = program.asks.iter().filter_map(|place| surveyed.at(*place)).find_map(|reading| program.reads(reading));
        let answers =
            |server: &Server| looked.iter().any(|looked| looked.server.is_same_place(server) && looked.verdict.diagnosis == Diagnosis::Ok);
        let works = finds.as_ref().is_some_and(|(_, incoming, outgoing)| answers(incoming) && answers(outgoing));
        Prospect { program, finds, works }
    };
    PROGRAMS.iter().map(one).collect()
}

impl Program {
    fn reads(&self, reading: &Reading) -> Option<(Place, Server, Server)> {
        let document = seen::document(reading);
        let is_passed_over = (self.wants_xml && document.is_some_and(|(_, came, _)| !seen::is_xml(came)))
            || (self.only_post && seen::refused_post(reading).is_some())
            || (self.no_redirects && seen::visits(reading).count() > 1);
        if is_passed_over || !names_servers(&reading) {
            return None;
        }
        let servers = || reading.servers.iter().map(|found| &found.server);
        let mut incoming = servers().filter(|server| server.protocol != Protocol::Smtp);
        let is_known = |server: &&Server| self.receives.contains(&server.protocol);
        let kind = incoming.clone().find(is_known)?.protocol;
        // What stands first in SRV records is what their priorities say.
        let incoming = match self.takes {
            Takes::VeryFirst if reading.place != Place::Srv => incoming.next().filter(is_known),
            Takes::LastOfKind => incoming.rfind(|server| server.protocol == kind),
            _ => incoming.find(is_known),
        };
        let only_starttls = self.no_submissions && reading.place == Place::Srv;
        let mut outgoing =
            servers().filter(|server| server.protocol == Protocol::Smtp && (!only_starttls || server.security == Security::StartTls));
        let outgoing = if self.takes == Takes::LastOfKind { outgoing.next_back() } else { outgoing.next() };
        Some((reading.place, incoming?.clone(), outgoing?.clone()))
    }
}
