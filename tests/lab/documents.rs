//! What the web of the lab serves: autoconfig documents, Autodiscover answers, PACC documents. In which odd ways some are
//! served stands in `web`.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::{distance::far, ground, ground::LAB};

/// A server in a document: kind, host, port, encryption.
type Offer = (&'static str, &'static str, u16, &'static str);

const IMAP: Offer = ("imap", "mail.%EMAILDOMAIN%", 993, "SSL");
const POP3: Offer = ("pop3", "mail.%EMAILDOMAIN%", 995, "SSL");
const SMTP: Offer = ("smtp", "mail.%EMAILDOMAIN%", 465, "SSL");
const ALL: &[Offer] = &[IMAP, POP3, SMTP];
/// What a document offers that must not be used: real servers, so that using it would be seen.
const TRAP: &[Offer] = &[("imap", "mail.good.example", 993, "SSL"), ("smtp", "mail.good.example", 465, "SSL")];

/// IMAP and SMTP at one host.
const fn both(host: &'static str) -> [Offer; 2] {
    [("imap", host, 993, "SSL"), ("smtp", host, 465, "SSL")]
}

/// A file of the web.
struct File {
    /// Host and path.
    path: String,
    /// Served over plain http, and there alone.
    plain: bool,
    content: String,
}

/// A file that is served over https.
fn file(path: impl Into<String>, content: String) -> File {
    File { path: path.into(), plain: false, content }
}

/// At `https://autoconfig.DOMAIN/mail/config-v1.1.xml`.
fn autoconfig(domain: &str, offers: &[Offer]) -> File {
    file(format!("autoconfig.{domain}/mail/config-v1.1.xml"), document(domain, "", offers))
}

/// At `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`.
fn wellknown(domain: &str, offers: &[Offer]) -> File {
    file(format!("{domain}/.well-known/autoconfig/mail/config-v1.1.xml"), document(domain, "", offers))
}

/// In the provider database.
fn ispdb(domain: &str, offers: &[Offer]) -> File {
    file(format!("live.thunderbird.net/autoconfig/v1.1/{domain}"), document(domain, "", offers))
}

/// At `https://HOST/autodiscover/autodiscover.xml`.
fn autodiscover(host: &str, answer: &str) -> File {
    file(format!("{host}/autodiscover/autodiscover.xml"), pox(answer))
}

impl File {
    /// Over plain http instead.
    fn plain(self) -> Self {
        Self { plain: true, ..self }
    }

    /// Under another path of the same host instead.
    fn at(self, path: &str) -> Self {
        let (host, _) = self.path.split_once('/').unwrap();
        Self { path: format!("{host}/{path}"), ..self }
    }

    fn write(self) {
        let path = Path::new(LAB).join(if self.plain { "www-plain" } else { "www" }).join(self.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, self.content).unwrap();
    }
}

/// The autoconfig documents.
#[rustfmt::skip]
fn autoconfigs() -> Vec<File> {
    vec![
        autoconfig("auto.example", &[IMAP, POP3, SMTP, ("smtp", "mail.%EMAILDOMAIN%", 587, "STARTTLS")]),
        autoconfig("plainauto.example", ALL).plain(),
        autoconfig("plainask.example", ALL).plain(),
        autoconfig("noaddress.example", ALL),
        autoconfig("foreignhost.example", &both("mail.good.example")),
        autoconfig("xn--bcher-kva.example", ALL),
        autoconfig("both.example", &both("web-says.both.example")),
        autoconfig("popfirst.example", &[POP3, IMAP, SMTP]),
        autoconfig("plain.example", &[("imap", "mail.plain.example", 143, "plain"), ("pop3", "mail.plain.example", 110, "plain"),
                                      ("smtp", "mail.plain.example", 587, "plain")]),
        autoconfig("spare.example", &[("imap", "dead.spare.example", 993, "SSL"), ("imap", "alive.spare.example", 993, "SSL"),
                                      ("smtp", "alive.spare.example", 465, "SSL")]),
        autoconfig("twice.example", &both("one.twice.example")),
        autoconfig("plaindb.example", &both("forged.plaindb.example")).plain(),
        autoconfig("halves.example", &[IMAP, SMTP]),
        autoconfig("cleartls.example", &[("imap", "mail.cleartls.example", 143, "plain"), ("smtp", "mail.cleartls.example", 587, "plain")]),
        autoconfig("same.example", &both("mail.good.example")),
        autoconfig("denied.example", &[IMAP, SMTP]),
        autoconfig("webhalf.example", ALL),
        autoconfig("otherhalf.example", ALL),
        autoconfig("sixonly.example", ALL),
        autoconfig("selfmade.example", &both("mail.selfmade.example")),
        autoconfig("moved.example", &[IMAP, SMTP]).at("settings/here.xml"),
        autoconfig("hops5.example", &[IMAP, SMTP]).at("hop/5"),
        autoconfig("hops6.example", TRAP).at("hop/6"),
        autoconfig("downgrade.example", TRAP).at("clear.xml").plain(),
        autoconfig("upgrade.example", &[IMAP, SMTP]).at("encrypted.xml"),
        autoconfig("drip.example", TRAP),
        autoconfig("untrusted.example", TRAP),
        autoconfig("oldcert.example", TRAP),
        autoconfig("othercert.example", TRAP),
        autoconfig("selfcert.example", TRAP),
        wellknown("wellknown.example", ALL),
        wellknown("plainwell.example", ALL).plain(),
        wellknown("twice.example", &both("two.twice.example")),
        wellknown("untrusted.example", TRAP),
        wellknown("oldcert.example", TRAP),
        wellknown("othercert.example", TRAP),
        wellknown("selfcert.example", TRAP),
        ispdb("ispdb.example", ALL),
        ispdb("xn--strae-oqa.example", ALL),
        ispdb("paccdb.example", &both("db-says.paccdb.example")),
        ispdb("dbsrv.example", &both("db-says.dbsrv.example")),
        ispdb("plaindb.example", &both("db-says.plaindb.example")),
        ispdb("foreigndb.example", &both("mail.foreigndb.example")),
        ispdb("mailer.example", &both("mail.mailer.example")),
        ispdb("west.manyfold.example", &both("mail.manyfold.example")),
        ispdb("provider.co.uk", &both("mail.mailer.example")),
        // Whoever takes `co.uk` for the provider's domain sends everybody's mail here.
        ispdb("co.uk", TRAP),
        // What is put where a redirect must not lead.
        file("127.0.0.1/settings.xml", document("loopback.example", "", TRAP)),
        file("this-machine.inward.example/settings.xml", document("inward.example", "", TRAP)),
        file("this-network.intranet.example/settings.xml", document("intranet.example", "", TRAP)),
        // What a TXT record points to.
        file("settings.mailconf.example/mail.xml", document("mailconf.example", "", &both("mail.mailconf.example"))),
        file("settings.hoster.example/mailconfaway.xml", document("mailconfaway.example", "", &both("mail.hoster.example"))),
        // What a document may hold and a reader must step over, and what it must not believe.
        file("autoconfig.odd.example/mail/config-v1.1.xml", document("odd.example", ODD, &[("jmap", "x", 0, "quantum"), IMAP, POP3, SMTP])),
        file("autoconfig.exchangexml.example/mail/config-v1.1.xml", document("exchangexml.example", EXCHANGE, &[])),
        file("autoconfig.big.example/mail/config-v1.1.xml",
             document("big.example", &format!("<!--{}-->", "x".repeat(300 * 1024)), &[IMAP, SMTP])),
        file("autoconfig.laughs.example/mail/config-v1.1.xml", entities(&laughs(), "&h9;")),
        file("autoconfig.outside.example/mail/config-v1.1.xml", entities("<!ENTITY file SYSTEM \"file:///etc/hostname\">", "&file;")),
    ]
}

/// What is unheard of.
const ODD: &str = "<weather kind=\"rain\"><hostname>no.example</hostname></weather><![CDATA[ <incomingServer type=\"imap\"> ]]>";

/// A server for Exchange, as the provider database has it.
const EXCHANGE: &str = "<incomingServer type=\"exchange\"><hostname>exchange.exchangexml.example</hostname><port>443</port>\
    <username>%EMAILADDRESS%</username><socketType>SSL</socketType><authentication>password-cleartext</authentication>\
    <owaURL>https://exchange.exchangexml.example/owa/</owaURL><ewsURL>https://exchange.exchangexml.example/EWS/Exchange.asmx</ewsURL>\
    </incomingServer>";

fn document(domain: &str, more: &str, offers: &[Offer]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"{domain}\">\n\
         <domain>{domain}</domain><displayName>Lab of {domain}</displayName>{more}\n"
    );
    for (kind, host, port, socket) in offers {
        let element = if *kind == "smtp" { "outgoingServer" } else { "incomingServer" };
        xml.push_str(&format!(
            "<{element} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{element}>\n"
        ));
    }
    xml + "</emailProvider></clientConfig>\n"
}

/// A document whose servers' names come out of entities.
fn entities(declared: &str, used: &str) -> String {
    let document = document("entities.example", "", TRAP).replace("<hostname>mail.good.example", &format!("<hostname>{used}"));
    document.replacen("?>\n", &format!("?>\n<!DOCTYPE clientConfig [{declared}]>\n"), 1)
}

/// Ten laughs of ten laughs, and so on: a thousand million in all.
fn laughs() -> String {
    let deeper = |level: u8| format!("<!ENTITY h{level} \"{}\">", format!("&h{};", level - 1).repeat(10));
    String::from("<!ENTITY h0 \"ha\">") + &(1..=9).map(deeper).collect::<String>()
}

/// The Autodiscover answers.
#[rustfmt::skip]
fn autodiscovers() -> Vec<File> {
    let tls = [("IMAP", 993, "<SSL>on</SSL>"), ("POP3", 995, "<SSL>on</SSL>"), ("SMTP", 465, "<SSL>on</SSL>")];
    // On these ports, `SSL` means STARTTLS.
    let starttls = [("IMAP", 143, "<SSL>on</SSL>"), ("SMTP", 587, "<Encryption>TLS</Encryption>")];
    let imap = &[tls[0], tls[2]];
    vec![
        autodiscover("autodiscover.disco.example", &settings("mail.disco.example", &tls)),
        autodiscover("discohome.example", &settings("mail.discohome.example", &starttls)),
        autodiscover("autodiscover.hoster.example", &settings("mail.hoster.example", imap)),
        autodiscover("settings.discosrv.example", &settings("mail.discosrv.example", imap)),
        autodiscover("autodiscover.discochain.example", &redirect("Url", "https://autodiscover.discochain.example/2/autodiscover.xml")),
        autodiscover("autodiscover.discochain.example", &redirect("Url", "https://autodiscover.discochain.example/3/autodiscover.xml"))
            .at("2/autodiscover.xml"),
        autodiscover("autodiscover.discochain.example", &settings("mail.discochain.example", imap)).at("3/autodiscover.xml"),
        autodiscover("autodiscover.discoother.example", &redirect("Addr", "anna@landed.example")),
        autodiscover("autodiscover.landed.example", &settings("mail.landed.example", imap)),
        autodiscover("autodiscover.discoloop.example", &redirect("Url", "https://autodiscover.discoloop.example/autodiscover/autodiscover.xml")),
        autodiscover("autodiscover.srvdisco.example", &settings("web-says.srvdisco.example", imap)),
        autodiscover("autodiscover.exchangepox.example",
                     "<Account><AccountType>email</AccountType><Action>settings</Action>\
                      <Protocol><Type>EXCH</Type><Server>exchange.exchangepox.example</Server>\
                      <EwsUrl>https://exchange.exchangepox.example/EWS/Exchange.asmx</EwsUrl></Protocol>\
                      <Protocol><Type>WEB</Type></Protocol></Account>"),
    ]
}

fn pox(answer: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\n\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\n\
         <User><DisplayName>Anna</DisplayName></User>{answer}</Response></Autodiscover>\n"
    )
}

/// Servers, all on one host: type, port, encryption.
fn settings(host: &str, protocols: &[(&str, u16, &str)]) -> String {
    let protocols = protocols.iter().map(|(kind, port, encryption)| {
        format!(
            "<Protocol><Type>{kind}</Type><Server>{host}</Server><Port>{port}</Port><DomainRequired>off</DomainRequired>\
             <SPA>off</SPA>{encryption}<AuthRequired>on</AuthRequired></Protocol>\n"
        )
    });
    format!("<Account><AccountType>email</AccountType><Action>settings</Action>{}</Account>", protocols.collect::<String>())
}

fn redirect(to: &str, place: &str) -> String {
    format!("<Account><Action>redirect{to}</Action><Redirect{to}>{place}</Redirect{to}></Account>")
}

/// The domains that have a PACC document, and the host in it.
const PACC: &[(&str, &str)] =
    &[("pacc.example", "mail.pacc.example"), ("paccdb.example", "pacc-says.paccdb.example"), ("paccforged.example", "mail.good.example")];

fn pacc(domain: &str, host: &str) -> String {
    format!(
        r#"{{"protocols":{{"imap":{{"host":"{host}"}},"pop3":{{"host":"{host}"}},"smtp":{{"host":"{host}"}}}},
"authentication":{{"password":true}},"info":{{"provider":{{"name":"Lab of {domain}","shortName":"Lab"}}}}}}
"#
    )
}

/// By which digests, in the DNS, the domains vouch for their PACC documents.
pub fn digests() -> impl Iterator<Item = (&'static str, String)> {
    PACC.iter().map(|(domain, host)| {
        // What is served there is another document than the domain knows of.
        let known = if *domain == "paccforged.example" { "mail.hoster.example" } else { host };
        (*domain, STANDARD.encode(Sha256::digest(pacc(domain, known))))
    })
}

/// Writes all but the largest.
pub fn write() {
    far::write();
    autoconfigs().into_iter().chain(autodiscovers()).for_each(File::write);
    for (domain, host) in PACC {
        file(format!("ua-auto-config.{domain}/.well-known/user-agent-configuration.json"), pacc(domain, host)).write();
    }
}

/// Writes two documents of a size that nobody should take in: one as it is, one that is small until it is unpacked.
pub fn write_huge() {
    autoconfig("huge.example", TRAP).write();
    let huge = Path::new(LAB).join("www/autoconfig.huge.example/mail/config-v1.1.xml");
    // Of the rest the disk knows only how long it is.
    fs::File::options().write(true).open(huge).unwrap().set_len(200 << 20).unwrap();
    autoconfig("bomb.example", TRAP).write();
    let bomb = format!("{LAB}/www/autoconfig.bomb.example/mail/config-v1.1.xml");
    ground::sh(&format!("(cat {bomb}; head -c 100M /dev/zero | tr '\\0' ' ') | gzip -1 > {bomb}.gz"));
}
