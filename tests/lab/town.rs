//! Who lives in the lab: addresses, names, domains and people. The zone file, the certificates, the servers' settings and
//! the situations are all made from these tables.

/// Whence the client comes.
pub const CLIENT: &str = "198.51.100.1";
/// Where all servers are; every address in it leads to this machine.
pub const SERVERS: &str = "192.0.2.0/24";
/// The DNS server.
pub const DNS: &str = "192.0.2.53";
/// The web server.
pub const WEB: &str = "192.0.2.80";
/// The web server, with a certificate that nobody trusts.
pub const WEB_UNTRUSTED: &str = "192.0.2.81";
/// The good mail servers: IMAP, POP3 and SMTP, on all six ports.
pub const MAIL: &str = "192.0.2.25";
/// The same, over IPv6.
pub const MAIL_V6: &str = "2001:db8::25";
/// Good mail servers, but without any encryption.
pub const PLAIN: &str = "192.0.2.40";
/// Good mail servers that let a person in only once at a time.
pub const NARROW: &str = "192.0.2.41";
/// A machine that answers, with nothing listening.
pub const CLOSED: &str = "192.0.2.99";
/// Packets to it are lost on the way.
pub const SILENT: &str = "203.0.113.9";
/// Packets to it are lost on the way.
pub const SILENT_V6: &str = "2001:db8:dead::9";
/// No way leads there.
pub const UNREACHABLE: &str = "203.0.113.200";
/// Where the scripted servers begin, one address each.
pub const FAULTS: u8 = 100;

/// The mail servers whose certificate has a fault, and where they are.
pub const CERTIFICATE_FAULTS: &[(&str, &str)] = &[
    ("expired", "192.0.2.31"),
    ("early", "192.0.2.32"),
    ("wrongname", "192.0.2.33"),
    ("selfsigned", "192.0.2.34"),
    ("unknownca", "192.0.2.35"),
];

/// The recorders: what passes through them to the real servers is kept.
pub const TAPES: &[(&str, &str, &str)] = &[
    ("taped.good.example", "192.0.2.60", MAIL),
    ("plain.good.example", "192.0.2.61", PLAIN),
    ("foreign.good.example", "192.0.2.62", MAIL),
];

/// The host with the certificate fault `name`.
pub fn certificate_fault_host(name: &str) -> String {
    format!("{name}.fault.example")
}

/// Domains of which every sub-name is covered by the good certificate.
const DOMAINS: &[&str] = &[
    "good.example",
    "fault.example",
    "hoster.example",
    "auto.example",
    "wellknown.example",
    "ispdb.example",
    "srv.example",
    "foreign.example",
    "six.example",
    "nopop.example",
    "order.example",
    "cname.example",
    "large.example",
    "both.example",
    "popfirst.example",
    "plain.example",
    "empty.example",
    "xn--bcher-kva.example",
    "big.example",
    "loop.example",
    "moved.example",
    "drip.example",
    "html.example",
    "odd.example",
    "spare.example",
];

/// Every name the good certificate is for.
pub fn certified_names() -> Vec<String> {
    let own = DOMAINS.iter().chain(crate::distance::far::DOMAINS).flat_map(|domain| [(*domain).to_owned(), format!("*.{domain}")]);
    own.chain(["live.thunderbird.net".to_owned()]).collect()
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

/// Everybody.
pub const PEOPLE: &[Person] = &[
    Person { mail: (4, 2000), ..person("anna@good.example") },
    Person { password: HOSTILE, ..person("hostile@good.example") },
    Person { password: DISTINCT, ..person("secret@good.example") },
    Person { extra: "userdb_quota_rule=*:storage=512K", mail: (6, 80 * 1024), ..person("full@good.example") },
    Person { extra: "userdb_quota_rule=*:storage=100M", mail: (5, 1000), ..person("roomy@good.example") },
    person("single@good.example"),
    Person { extra: "nologin", ..person("nologin@good.example") },
    person("wrong@good.example"),
    person("anna@auto.example"),
    person("ina@auto.example"),
    person("paul@auto.example"),
    person("sam@auto.example"),
    person("wanda@auto.example"),
    Person { password: DISTINCT, ..person("secret@auto.example") },
    person("anna@popfirst.example"),
    person("anna@srv.example"),
    person("anna@foreign.example"),
    person("anna@plain.example"),
    person("anna@spare.example"),
    person("anna@bücher.example"),
];

/// A person whose account is locked, as the system's own list of passwords has it.
pub const SHADOW: &str = "root:*:19000:0:99999:7:::\nlocked@good.example:!:19000:0:99999:7:::\n";

/// The zone file: the root, so that whatever is not in it does not exist.
pub fn zone(scripted: &[(String, String)]) -> String {
    let mut zone = ZONE.to_owned() + &crate::distance::far::zone();
    let mut host = |name: &str, address: &str| {
        let record = if address.contains(':') { "AAAA" } else { "A" };
        zone.push_str(&format!("{name}. {record} {address}\n"));
    };
    for (name, address) in CERTIFICATE_FAULTS {
        host(&certificate_fault_host(name), address);
    }
    for (name, address, _) in TAPES {
        host(name, address);
    }
    for (name, address) in scripted {
        host(name, address);
    }
    // An answer that no UDP packet carries: 60 targets, of which the best is the last.
    for number in 0..60 {
        zone.push_str(&format!("_imaps._tcp.large.example. SRV 20 0 993 a-rather-long-name-of-server-number-{number:02}.large.example.\n"));
    }
    zone
}

const ZONE: &str = "\
$TTL 60
. SOA ns.lab. hostmaster.lab. 1 3600 600 86400 60
. NS ns.lab.
ns.lab. A 192.0.2.53
live.thunderbird.net. A 192.0.2.80
mail.good.example. A 192.0.2.25
imap.good.example. A 192.0.2.25
pop.good.example. A 192.0.2.25
smtp.good.example. A 192.0.2.25
both.good.example. A 192.0.2.25
both.good.example. AAAA 2001:db8::25
six.good.example. AAAA 2001:db8::25
half.good.example. A 192.0.2.25
half.good.example. AAAA 2001:db8:dead::9
bare.good.example. A 192.0.2.40
narrow.good.example. A 192.0.2.41
closed.fault.example. A 192.0.2.99
silent.fault.example. A 203.0.113.9
unreachable.fault.example. A 203.0.113.200
good.example. MX 10 mail.good.example.
autoconfig.good.example. A 192.0.2.80

autoconfig.auto.example. A 192.0.2.80
mail.auto.example. A 192.0.2.25
auto.example. MX 10 mail.auto.example.

wellknown.example. A 192.0.2.80
mail.wellknown.example. A 192.0.2.25

ispdb.example. MX 10 mail.ispdb.example.
mail.ispdb.example. A 192.0.2.25

mail.srv.example. A 192.0.2.25
_imaps._tcp.srv.example. SRV 0 1 993 mail.srv.example.
_pop3s._tcp.srv.example. SRV 0 1 995 mail.srv.example.
_submissions._tcp.srv.example. SRV 0 1 465 mail.srv.example.

mail.hoster.example. A 192.0.2.25
_imaps._tcp.foreign.example. SRV 0 1 993 foreign.good.example.
_submissions._tcp.foreign.example. SRV 0 1 465 foreign.good.example.

mail.six.example. A 192.0.2.25
_imaps._tcp.six.example. SRV 0 1 993 mail.six.example.
_imap._tcp.six.example. SRV 0 1 143 mail.six.example.
_pop3s._tcp.six.example. SRV 0 1 995 mail.six.example.
_pop3._tcp.six.example. SRV 0 1 110 mail.six.example.
_submissions._tcp.six.example. SRV 0 1 465 mail.six.example.
_submission._tcp.six.example. SRV 0 1 587 mail.six.example.

mail.nopop.example. A 192.0.2.25
_imaps._tcp.nopop.example. SRV 0 1 993 mail.nopop.example.
_pop3s._tcp.nopop.example. SRV 0 0 0 .
_pop3._tcp.nopop.example. SRV 0 0 0 .
_submissions._tcp.nopop.example. SRV 0 1 465 mail.nopop.example.

first.order.example. A 192.0.2.25
second.order.example. A 192.0.2.25
third.order.example. A 192.0.2.25
_imaps._tcp.order.example. SRV 20 90 993 third.order.example.
_imaps._tcp.order.example. SRV 10 10 993 second.order.example.
_imaps._tcp.order.example. SRV 10 60 993 first.order.example.
_submissions._tcp.order.example. SRV 0 1 465 first.order.example.

real.cname.example. A 192.0.2.25
mail.cname.example. CNAME real.cname.example.
_imaps._tcp.cname.example. SRV 0 1 993 mail.cname.example.
_submissions._tcp.cname.example. SRV 0 1 465 mail.cname.example.

*.large.example. A 192.0.2.25
_imaps._tcp.large.example. SRV 10 0 993 best.large.example.
_submissions._tcp.large.example. SRV 0 1 465 best.large.example.

autoconfig.both.example. A 192.0.2.80
web-says.both.example. A 192.0.2.25
dns-says.both.example. A 192.0.2.25
_imaps._tcp.both.example. SRV 0 1 993 dns-says.both.example.
_submissions._tcp.both.example. SRV 0 1 465 dns-says.both.example.

autoconfig.popfirst.example. A 192.0.2.80
mail.popfirst.example. A 192.0.2.25

autoconfig.plain.example. A 192.0.2.80
mail.plain.example. A 192.0.2.61

empty.example. A 192.0.2.80
empty.example. MX 10 mx.hoster.example.
mx.hoster.example. A 192.0.2.25

nullmx.example. MX 0 .

autoconfig.xn--bcher-kva.example. A 192.0.2.80
mail.xn--bcher-kva.example. A 192.0.2.25
xn--bcher-kva.example. MX 10 mail.xn--bcher-kva.example.

autoconfig.big.example. A 192.0.2.80
big.example. MX 10 mail.good.example.

autoconfig.loop.example. A 192.0.2.80
loop.example. MX 10 mail.good.example.

autoconfig.moved.example. A 192.0.2.80
mail.moved.example. A 192.0.2.25

autoconfig.drip.example. A 192.0.2.80
drip.example. MX 10 mail.good.example.

html.example. A 192.0.2.80
autoconfig.html.example. A 192.0.2.80
html.example. MX 10 mail.good.example.

autoconfig.odd.example. A 192.0.2.80
mail.odd.example. A 192.0.2.25

autoconfig.untrusted.example. A 192.0.2.81
untrusted.example. MX 10 mail.good.example.

autoconfig.spare.example. A 192.0.2.80
dead.spare.example. A 192.0.2.99
alive.spare.example. A 192.0.2.25
";
