//! Who lives in the lab: addresses, names and people. Which names lead where stands in `zones`; the certificates, the
//! servers' settings and the situations are made from both.

use std::collections::BTreeSet;

use crate::{distance::far, planted, zones};

/// Whence the client comes.
pub const CLIENT: &str = "198.51.100.1";
/// Where all servers are; every address in it leads to this machine.
pub const SERVERS: &str = "192.0.2.0/24";
/// The DNS server.
pub const DNS: &str = "192.0.2.53";
/// The web server.
pub const WEB: &str = "192.0.2.80";
/// The same, over IPv6.
pub const WEB_V6: &str = "2001:db8::80";
/// The web server, with a certificate that nobody trusts.
pub const WEB_UNTRUSTED: &str = "192.0.2.81";
/// Where a network leads everybody who has not signed in yet.
pub const PORTAL: &str = "192.0.2.82";
/// The web server, on the ports of mail.
pub const WEB_ON_MAIL_PORTS: &str = "192.0.2.83";
/// The web server, where no redirect from outside may lead: this machine and its own network.
pub const INSIDE: [&str; 2] = ["127.0.0.1", "10.0.0.5"];
/// The good mail servers: IMAP, POP3 and SMTP, on all six ports.
pub const MAIL: &str = "192.0.2.25";
/// The same, over IPv6.
pub const MAIL_V6: &str = "2001:db8::25";
/// The same, with a certificate for few names. The good one, which is for all of the lab's, fills more than the packets that a server may send
/// before it has heard from the client: with it each handshake would take a round trip more than anywhere else, and be measured with it.
pub const FAR_MAIL: &str = "192.0.2.26";
/// Good mail servers, but without any encryption.
pub const PLAIN: &str = "192.0.2.40";
/// Good mail servers of another make.
pub const OTHER: &str = "192.0.2.42";
/// The same, which take only one connection at a time from one address.
pub const OTHER_NARROW: &str = "192.0.2.45";
/// Good mail servers that let a person in only once at a time.
pub const NARROW: &str = "192.0.2.41";
/// Good mail servers that take tokens only.
pub const TOKENS: &str = "192.0.2.50";
/// The same, which know only XOAUTH2.
pub const TOKENS_OF_OLD: &str = "192.0.2.51";
/// A machine that answers, with nothing listening.
pub const CLOSED: &str = "192.0.2.99";
/// Where good mail servers are for a while.
pub const SINKING: &str = "192.0.2.97";
/// Packets to it are lost on the way.
pub const SILENT: &str = "203.0.113.9";
/// Packets to it are lost on the way.
pub const SILENT_V6: &str = "2001:db8:dead::9";
/// No way leads there.
pub const UNREACHABLE: &str = "203.0.113.200";
/// A mail server that knows nothing newer than TLS 1.1.
pub const OLD_TLS: &str = "192.0.2.70";
/// Where the scripted servers begin, one address each.
pub const FAULTS: u8 = 100;

/// The mail servers whose certificate has a fault, and where they are.
pub const CERTIFICATE_FAULTS: &[(&str, &str)] = &[
    ("expired", "192.0.2.31"),
    ("early", "192.0.2.32"),
    ("wrongname", "192.0.2.33"),
    ("selfsigned", "192.0.2.34"),
    ("unknownca", "192.0.2.35"),
    ("ownca", "192.0.2.36"),
    ("nochain", "192.0.2.37"),
    ("oldchain", "192.0.2.38"),
    ("onlycn", "192.0.2.39"),
    ("onlyclient", "192.0.2.43"),
    ("toodeep.wild", "192.0.2.44"),
    ("wrongchain", "192.0.2.46"),
    ("earlychain", "192.0.2.47"),
    ("misnamed", "192.0.2.48"),
    ("misnamed-wide", "192.0.2.49"),
];

/// The mail servers that have a certificate of their own, and where they are.
pub fn own_certificates() -> impl Iterator<Item = (&'static str, &'static str)> {
    CERTIFICATE_FAULTS.iter().copied().chain([("far", FAR_MAIL)])
}

/// A recorder: what passes through it to a real server is kept.
pub struct Recorder {
    /// Its name.
    pub host: String,
    /// Where it is.
    pub address: String,
    /// Where the real server is.
    pub server: &'static str,
    /// Its ports, each with the server's port behind it.
    pub ports: &'static [(u16, u16)],
}

const ALL_PORTS: &[(u16, u16)] = &[(110, 110), (143, 143), (465, 465), (587, 587), (993, 993), (995, 995)];

/// All of them: whatever a login can fail at is recorded.
pub fn tapes() -> Vec<Recorder> {
    let clear_ports = &[(110, 110), (143, 143), (587, 587)];
    let named = [
        ("taped.good.example", MAIL, ALL_PORTS),
        ("plain.good.example", PLAIN, ALL_PORTS),
        ("foreign.good.example", MAIL, ALL_PORTS),
        ("starttls.good.example", MAIL, clear_ports),
        ("oddport.good.example", MAIL, &[(993, 993), (2525, 587)]),
        ("narrow.good.example", NARROW, ALL_PORTS),
        ("other.good.example", OTHER, ALL_PORTS),
        ("other-narrow.good.example", OTHER_NARROW, clear_ports),
        ("old.fault.example", OLD_TLS, &[(993, 993), (995, 993), (465, 993)]),
    ];
    let faults = CERTIFICATE_FAULTS.iter().map(|(name, server)| (certificate_fault_host(name), *server, ALL_PORTS));
    let all = named.into_iter().map(|(host, server, ports)| (host.to_owned(), server, ports)).chain(faults);
    // From 192.0.2.60 on; who has an address there says so above.
    let addresses = (60..).filter(|last| ![70, 80, 81, 82, 83, 89].contains(last)).map(|last| format!("192.0.2.{last}"));
    all.zip(addresses).map(|((host, server, ports), address)| Recorder { host, address, server, ports }).collect()
}

/// The host with the certificate fault `name`.
pub fn certificate_fault_host(name: &str) -> String {
    format!("{name}.fault.example")
}

/// Domains whose web server has a certificate of its own, with a fault.
pub const BADLY_CERTIFIED: &[&str] = &["oldcert.example", "othercert.example", "selfcert.example", "untrusted.example"];

/// Every name the good certificate is for: all domains, and one label below each.
pub fn certified_names() -> Vec<String> {
    let own: BTreeSet<String> = zones::domains().into_iter().filter(|domain| !BADLY_CERTIFIED.contains(&domain.as_str())).collect();
    let published: Vec<String> = planted::domains().collect();
    let below = own
        .iter()
        .chain(&published)
        .map(String::as_str)
        .chain(far::DOMAINS.iter().copied())
        .flat_map(|domain| [domain.to_owned(), format!("*.{domain}")]);
    below.chain(["live.thunderbird.net", INSIDE[0]].map(str::to_owned)).collect()
}

/// A person with a mailbox.
pub struct Person {
    /// As whom they log in.
    pub login: &'static str,
    /// With what.
    pub password: &'static str,
    /// Dovecot's extra fields.
    pub extra: &'static str,
    /// How many messages are in the inbox, and how many bytes each.
    pub mail: (usize, usize),
}

/// The password of most people.
pub const PASSWORD: &str = "correct horse 7";
/// A password that breaks whatever does not quote well.
pub const HOSTILE: &str = r#"s3cr$t "q' #%;\x"#;
/// A password to search for: unlike anything else.
pub const DISTINCT: &str = "Tell-No:body/42+%z&Co";

const fn person(login: &'static str) -> Person {
    Person { login, password: PASSWORD, extra: "", mail: (3, 500) }
}

/// Who has sent mail from several programs.
pub const BUSY: &str = "busy@good.example";

/// Everybody.
pub const PEOPLE: &[Person] = &[
    Person { mail: (4, 2000), ..person("anna@good.example") },
    Person { password: HOSTILE, ..person("hostile@good.example") },
    Person { password: DISTINCT, ..person("secret@good.example") },
    // Each with the mail program of that name.
    Person { password: HOSTILE, ..person("aerc@good.example") },
    Person { password: HOSTILE, ..person("alpine@good.example") },
    Person { password: HOSTILE, ..person("fetchmail@good.example") },
    Person { password: HOSTILE, ..person("getmail@good.example") },
    Person { password: HOSTILE, ..person("mbsync@good.example") },
    Person { password: HOSTILE, ..person("mpop@good.example") },
    Person { password: HOSTILE, ..person("msmtp@good.example") },
    Person { password: HOSTILE, ..person("mutt@good.example") },
    Person { password: HOSTILE, ..person("neomutt@good.example") },
    Person { password: HOSTILE, ..person("offlineimap@good.example") },
    Person { password: HOSTILE, ..person("wary@good.example") },
    Person { password: HOSTILE, ..person("keeper@good.example") },
    Person { extra: "userdb_quota_rule=*:storage=512K", mail: (6, 80 * 1024), ..person("full@good.example") },
    Person { extra: "userdb_quota_rule=*:storage=100M", mail: (5, 1000), ..person("roomy@good.example") },
    person(BUSY),
    person("single@good.example"),
    Person { extra: "nologin", ..person("nologin@good.example") },
    person("wrong@good.example"),
    // Whom servers of another make know in their own way: with no mailbox, with protocols switched off, and not today.
    person("homeless@good.example"),
    person("switched-off@good.example"),
    person("today@good.example"),
    // Whom the sign-in server knows.
    person("dwho@good.example"),
    person("rtyler@good.example"),
    person("msmith@good.example"),
    person("anna@auto.example"),
    person("ina@auto.example"),
    person("paul@auto.example"),
    person("sam@auto.example"),
    // Each sits before the wizard's window, with the keyboard alone or with the mouse.
    person("kai@auto.example"),
    person("mia@auto.example"),
    person("kim@auto.example"),
    person("max@auto.example"),
    person("kay@auto.example"),
    person("may@auto.example"),
    person("kuno@auto.example"),
    person("milo@auto.example"),
    person("kit@foreign.example"),
    person("moe@foreign.example"),
    person("kora@good.example"),
    person("mara@good.example"),
    // Each has a mail program with a window.
    person("gina@auto.example"),
    person("gero@auto.example"),
    person("gala@auto.example"),
    person("gabi@auto.example"),
    person("gerd@auto.example"),
    person("evi@auto.example"),
    person("eva@auto.example"),
    person("geli@auto.example"),
    person("cleo@auto.example"),
    person("claus@auto.example"),
    person("karl@auto.example"),
    Person { password: DISTINCT, ..person("secret@auto.example") },
    person("anna@popfirst.example"),
    person("anna@srv.example"),
    person("anna@foreign.example"),
    person("anna@plain.example"),
    person("anna@spare.example"),
    person("anna@bücher.example"),
    person("anna@far-srv.example"),
    person("anna@keptstart.example"),
];

/// How many people there are beside those, of whom a list is made.
pub const CROWD: usize = 1000;

/// The address of one of them. All have the password of most people, and no mail.
pub fn crowd(number: usize) -> String {
    format!("crowd{number:04}@good.example")
}

/// A person whose account is locked, as the system's own list of passwords has it.
pub const SHADOW: &str = "root:*:19000:0:99999:7:::\nlocked@good.example:!:19000:0:99999:7:::\n";
