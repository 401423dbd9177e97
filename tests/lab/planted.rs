//! What `mailwright publish` writes, put up: once as it is, and once more for each fault that `mailwright check` is to find and name. A fault
//! is one change to the zone, to a file, or to what the web server was told.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::ground::LAB;
use crate::product::mailwright;
use crate::{pki, town};

/// The domain where all is well.
pub const DOMAIN: &str = "published.example";

/// The servers that are published, at a host of the domain's own.
pub const SERVERS: [&str; 4] = [
    "imap://mail.published.example",
    "pop3://mail.published.example",
    "smtp://mail.published.example",
    "smtp://mail.published.example?security=starttls",
];

/// A fault.
pub struct Fault {
    /// The first label of its domain.
    pub name: &'static str,
    /// What is wrong, for whoever reads the table.
    pub what: &'static str,
    /// How it is planted.
    plant: fn(&mut Put),
    /// What `check` must call it.
    pub code: &'static str,
}

impl Fault {
    /// Its domain.
    pub fn domain(&self) -> String {
        format!("{}.example", self.name)
    }
}

const fn fault(name: &'static str, what: &'static str, code: &'static str, plant: fn(&mut Put)) -> Fault {
    Fault { name, what, plant, code }
}

const CONFIG: &str = "www/mail/config-v1.1.xml";
const WELLKNOWN: &str = "www/.well-known/autoconfig/mail/config-v1.1.xml";
const DISCOVER: &str = "www/autodiscover/autodiscover.xml";
const PACC: &str = "www/.well-known/user-agent-configuration.json";
const PAGE: &str = "<!DOCTYPE html><html><head><title>Shop</title></head><body><p>Welcome</body></html>";
/// Where the autoconfig document is served.
const SERVED: &str = "location = /mail/config-v1.1.xml { default_type text/xml;";

/// Every fault that is planted: what is wrong, and what it must be called.
#[rustfmt::skip]
pub const FAULTS: &[Fault] = &[
    fault("bad-nullmx", "the domain says that it takes no mail", "no-mail-domain", |put| { put.without("@ MX"); put.record("@ MX 0 ."); }),
    fault("bad-nothing", "nothing is put up at all", "nothing-published", |put| { put.zone.clear(); put.files.clear(); }),
    fault("bad-both", "autoconfig in neither place", "autoconfig-missing", |put| { put.take(CONFIG); put.take(WELLKNOWN); }),
    fault("bad-host", "no host autoconfig.DOMAIN", "autoconfig-host-missing", |put| put.without("autoconfig ")),
    fault("bad-site", "nothing below /.well-known", "autoconfig-wellknown-missing", |put| put.take(WELLKNOWN)),
    fault("bad-plain", "autoconfig over http only", "plain-http-only", |put| {
        put.served("default_type text/xml;", "return 404;");
        put.nginx("return 301 https://$host$request_uri;", "root ROOT; default_type text/xml;");
    }),
    fault("bad-list", "the document does not list the domain", "domain-not-listed", |put| put.config("<domain>", "<other>", "</domain>", "</other>")),
    fault("bad-ask", "a question with the address is refused", "refuses-address", |put| put.served("default_type text/xml;", "if ($arg_emailaddress) { return 400; } default_type text/xml;")),
    fault("bad-noask", "a question without the address is refused", "needs-address", |put| put.served("default_type text/xml;", "if ($arg_emailaddress = '') { return 403; } default_type text/xml;")),
    fault("bad-first", "POP3 before IMAP in one place", "preference-differs", |put| swap_incoming(&mut put.files, CONFIG)),
    fault("bad-ispdb", "the provider database knows another server", "ispdb-differs", |put| {
        let other = put.text(CONFIG).replace("mail.", "old.");
        put.record("old A 192.0.2.25");
        put.extra.push((format!("live.thunderbird.net/autoconfig/v1.1/{}", put.domain), other));
    }),
    fault("bad-pointer", "the TXT record points to nothing", "pointer-broken", |put| put.zone("mail/config-v1.1.xml", "none.xml")),
    fault("bad-type", "autoconfig served as plain text", "content-type", |put| put.served("text/xml", "text/plain")),
    fault("bad-page", "a web page instead of autoconfig", "other-document", |put| put.put(CONFIG, PAGE)),
    fault("bad-xml", "autoconfig cut off", "broken-document", |put| { let text = put.text(CONFIG); put.put(CONFIG, &text[..text.len() - 30]); }),
    fault("bad-down", "a redirect from https to http", "redirect-to-plain", |put| put.served("default_type text/xml;", "return 302 http://$host/clear.xml;")),
    fault("bad-loop", "a redirect to itself", "redirect-endless", |put| put.served("default_type text/xml;", "return 302 https://$host/mail/config-v1.1.xml;")),
    fault("bad-error", "the web server has an error", "web-error", |put| put.served("default_type text/xml;", "return 503;")),
    fault("bad-webgone", "nothing listens at autoconfig.DOMAIN", "web-unreachable", |put| { put.without("autoconfig "); put.record("autoconfig A 192.0.2.99"); }),
    fault("bad-nodisco", "no Autodiscover", "autodiscover-missing", |put| { put.without("autodiscover "); put.without("_autodiscover"); put.take(DISCOVER); }),
    fault("bad-post", "Autodiscover refuses POST", "autodiscover-refuses-post", |put| put.nginx("error_page 405 =200 /autodiscover/autodiscover.xml;", "")),
    fault("bad-noanswer", "Autodiscover answers with an error", "autodiscover-error", |put| put.put(DISCOVER, "<Autodiscover><Response><Error><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>")),
    fault("bad-discopage", "a web page instead of Autodiscover", "other-document", |put| put.put(DISCOVER, PAGE)),
    fault("bad-nopacc", "no PACC", "pacc-missing", |put| { put.take(PACC); put.without("_ua-auto-config"); }),
    fault("bad-paccgone", "a digest without its document", "pacc-document-missing", |put| put.take(PACC)),
    fault("bad-nodigest", "a PACC document without a digest", "pacc-digest-missing", |put| put.without("_ua-auto-config")),
    fault("bad-digest", "the digest of another document", "pacc-digest-wrong", |put| put.zone("d=DIGEST", &format!("d={}", STANDARD.encode([7; 32])))),
    fault("bad-pacc", "a web page instead of PACC", "other-document", |put| put.put(PACC, PAGE)),
    fault("bad-nosrv", "no SRV records", "srv-missing", |put| ["_imap", "_pop3", "_submission"].iter().for_each(|start| put.without(start))),
    fault("bad-half", "no SRV record for sending", "srv-incomplete", |put| put.without("_submission")),
    fault("bad-alias", "an SRV record leads to an alias", "srv-target-alias", |put| { put.lines("_imaps", " mail.", " alias."); put.record("alias CNAME mail.DOMAIN."); }),
    fault("bad-port", "an SRV record with the port of another kind", "srv-port-mismatch", |put| put.lines("_imaps", " 993 ", " 143 ")),
    fault("bad-null", "\"not offered\" beside a server", "srv-null-among-others", |put| put.record("_imaps._tcp SRV 0 0 0 .")),
    fault("bad-denied", "\"not offered\" in the DNS only", "srv-denies-offered", |put| { put.without("_pop3s"); put.record("_pop3s._tcp SRV 0 0 0 ."); }),
    fault("bad-foreign", "SRV records lead outside, unsigned", "srv-foreign", |put| put.lines("_", " mail.bad-foreign.example.", " mail.good.example.")),
    fault("bad-prefer", "the DNS prefers POP3, autoconfig IMAP", "preference-differs", |put| put.lines("_imaps", "SRV   0", "SRV   20")),
    fault("bad-nosend", "no server to send in autoconfig", "no-sending-server", |put| put.config("<outgoingServer", "<ignored", "</outgoingServer", "</ignored")),
    fault("bad-receive", "no server to receive in autoconfig", "no-receiving-server", |put| put.config("<incomingServer", "<ignored", "</incomingServer", "</ignored")),
    fault("bad-login", "one user name for everybody", "login-fixed", |put| put.config("%EMAILADDRESS%", "anna@bad-login.example", "", "")),
    fault("bad-names", "autoconfig says another kind of user name", "login-differs", |put| put.config("%EMAILADDRESS%", "%EMAILLOCALPART%", "", "")),
    fault("bad-clear", "a server without encryption", "server-unencrypted", |put| put.config("<socketType>SSL", "<socketType>plain", "", "")),
    fault("bad-differs", "Autodiscover names another server", "servers-differ", |put| {
        let other = put.text(DISCOVER).replace("<Server>mail.", "<Server>other.");
        put.put(DISCOVER, &other);
        put.record("other A 192.0.2.25");
    }),
    fault("bad-target", "a server without an address", "host-without-address", |put| put.without("mail ")),
    fault("bad-closed", "nothing listens at the mail server", "server-refused", |put| put.mail("192.0.2.99")),
    fault("bad-silent", "the mail server is silent", "server-silent", |put| put.mail(town::SILENT)),
    fault("bad-web", "a web server on the ports of mail", "server-speaks-otherwise", |put| put.mail(town::WEB_ON_MAIL_PORTS)),
    fault("bad-starttls", "STARTTLS is not offered", "starttls-missing", |put| put.mail(town::PLAIN)),
    fault("bad-six", "the IPv6 address is dead", "ipv6-broken", |put| put.record(&format!("mail AAAA {}", town::SILENT_V6))),
    fault("bad-expired", "the web server's certificate has expired", "certificate-expired", |put| put.certificate("planted-expired")),
    fault("bad-soon", "it was not renewed", "certificate-expires-soon", |put| put.certificate("planted-soon")),
    fault("bad-early", "it is not valid yet", "certificate-not-yet-valid", |put| put.certificate("planted-early")),
    fault("bad-name", "it is for other names", "certificate-wrong-name", |put| put.certificate("wrongname")),
    fault("bad-self", "it is signed by itself", "certificate-self-signed", |put| put.certificate("planted-self")),
    fault("bad-unknown", "the mail server's is signed by nobody known", "certificate-unknown-issuer", |put| put.mail("192.0.2.35")),
    fault("bad-chain", "the mail server does not send the one in between", "certificate-incomplete-chain", |put| put.everywhere("mail.bad-chain.example", "nochain.fault.example")),
    fault("bad-old", "the mail server knows only TLS 1.1", "tls-failed", |put| put.mail(town::OLD_TLS)),
];

/// What else must be said of some of them, as it follows from the fault.
pub const CONSEQUENCES: &[(&str, &[&str])] = &[
    ("bad-alias", &["servers-differ"]),
    ("bad-chain", &["srv-foreign"]),
    ("bad-clear", &["servers-differ", "server-speaks-otherwise"]),
    ("bad-first", &["pop3-first"]),
    ("bad-foreign", &["servers-differ"]),
    ("bad-login", &["login-differs"]),
    ("bad-old", &["server-refused"]),
    ("bad-port", &["servers-differ", "server-speaks-otherwise"]),
    ("bad-starttls", &["server-refused", "server-speaks-otherwise"]),
];

/// What is put up for one domain.
struct Put {
    domain: String,
    /// Lines as `publish` wrote them, and the domain's own.
    zone: String,
    nginx: String,
    files: BTreeMap<String, Vec<u8>>,
    /// Files of other hosts.
    extra: Vec<(String, String)>,
}

impl Put {
    /// The published domain as it is, under another name. The digest is filled in last.
    fn new(domain: &str, written: &BTreeMap<String, String>) -> Self {
        let own = |text: &str| text.replace(DOMAIN, domain);
        let files = written.iter().map(|(path, text)| (path.clone(), own(text).into_bytes())).collect();
        let mut zone: String = own(&written["dns/zone.txt"]);
        let digest = zone.split("d=").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        zone = zone.replace(&digest, "DIGEST");
        zone.push_str(&format!("@ A {}\n@ MX 10 mail.{domain}.\nmail A {}\n", town::WEB, town::MAIL));
        let site = format!("server {{\nlisten 443 ssl;\nserver_name {domain};\n{}}}\n", own(&written["web/nginx-own-site.conf"]));
        let nginx = own(&written["web/nginx.conf"]) + &site;
        Self { domain: domain.into(), zone, nginx, files, extra: Vec::new() }
    }

    fn record(&mut self, record: &str) {
        let record = record.replace("DOMAIN", &self.domain);
        writeln!(self.zone, "{record}").unwrap();
    }

    fn without(&mut self, start: &str) {
        self.zone = self.zone.lines().filter(|line| !line.starts_with(start)).map(|line| format!("{line}\n")).collect();
    }

    fn zone(&mut self, from: &str, to: &str) {
        assert!(self.zone.contains(from), "{from} is not in\n{}", self.zone);
        self.zone = self.zone.replace(from, to);
    }

    /// Changes the records whose names begin so.
    fn lines(&mut self, start: &str, from: &str, to: &str) {
        let before = self.zone.clone();
        let change = |line: &str| if line.starts_with(start) { line.replace(from, to) } else { line.to_owned() };
        self.zone = before.lines().map(|line| change(line) + "\n").collect();
        assert_ne!(before, self.zone, "{start} {from}");
    }

    fn mail(&mut self, address: &str) {
        self.without("mail ");
        self.record(&format!("mail A {address}"));
    }

    fn text(&self, path: &str) -> String {
        String::from_utf8(self.files[path].clone()).unwrap()
    }

    fn put(&mut self, path: &str, text: &str) {
        self.files.insert(path.into(), text.into());
    }

    fn take(&mut self, path: &str) {
        self.files.remove(path).unwrap();
    }

    /// Changes the autoconfig document in its first place, once or twice.
    fn config(&mut self, from: &str, to: &str, also: &str, with: &str) {
        let before = self.text(CONFIG);
        let mut after = before.replace(from, to);
        if !also.is_empty() {
            after = after.replace(also, with);
        }
        assert_ne!(before, after, "{from}");
        self.put(CONFIG, &after);
    }

    fn nginx(&mut self, from: &str, to: &str) {
        assert!(self.nginx.contains(from), "{from} is not in\n{}", self.nginx);
        self.nginx = self.nginx.replace(from, to);
    }

    /// Changes how the autoconfig document is served.
    fn served(&mut self, from: &str, to: &str) {
        self.nginx(SERVED, &SERVED.replace(from, to));
    }

    fn certificate(&mut self, name: &str) {
        let directives = format!("ssl_certificate {}; ssl_certificate_key {};", pki::certificate(name), pki::key(name));
        self.nginx("ssl_certificate /etc", &format!("{directives} #ssl_certificate /etc"));
        self.nginx("ssl_certificate_key /etc", "#ssl_certificate_key /etc");
        self.nginx(&format!("server_name {};", self.domain), &format!("server_name {};\n{directives}", self.domain));
    }

    fn everywhere(&mut self, from: &str, to: &str) {
        self.lines("_", from, to);
        for content in self.files.values_mut() {
            *content = String::from_utf8(content.clone()).unwrap().replace(from, to).into_bytes();
        }
    }

    /// Writes the files; what is left are the settings of nginx and the zone.
    fn write(mut self) -> (String, String) {
        let folder = format!("{LAB}/published/{}", self.domain);
        let digest = self.files.get(PACC).map(|bytes| STANDARD.encode(Sha256::digest(bytes))).unwrap_or_default();
        for (path, bytes) in &self.files {
            write(&Path::new(&folder).join(path), bytes);
        }
        for (path, text) in &self.extra {
            write(&Path::new(LAB).join("www").join(path), text.as_bytes());
        }
        self.zone = self.zone.replace("DIGEST", &digest);
        (settings(&self.nginx, &self.domain, &format!("{folder}/www")), self.zone)
    }
}

/// What `publish` wrote for nginx, with the owner's own: where the certificate is, where the files are, on which address to listen.
fn settings(nginx: &str, domain: &str, root: &str) -> String {
    nginx
        .replace(&format!("/etc/letsencrypt/live/{domain}/fullchain.pem"), &pki::certificate("good"))
        .replace(&format!("/etc/letsencrypt/live/{domain}/privkey.pem"), &pki::key("good"))
        .replace(&format!("/srv/mail-settings/{domain}"), root)
        .replace("ROOT", root)
        .replace("listen 80;", &format!("listen {}:80;", town::WEB))
        .replace("listen 443 ssl;", &format!("listen {}:443 ssl;", town::WEB))
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The servers to receive from in another order.
fn swap_incoming(files: &mut BTreeMap<String, Vec<u8>>, path: &str) {
    let text = String::from_utf8(files[path].clone()).unwrap();
    let (head, rest) = text.split_at(text.find("    <incomingServer").unwrap());
    let (servers, tail) = rest.split_at(rest.find("    <outgoingServer").unwrap());
    let (first, second) = servers.split_at(servers.rfind("    <incomingServer").unwrap());
    files.insert(path.into(), [head, second, first, tail].concat().into_bytes());
}

/// The domains of the faults, and the one without.
pub fn domains() -> impl Iterator<Item = String> {
    FAULTS.iter().map(Fault::domain).chain([DOMAIN.to_owned()])
}

/// The names of the web servers with a certificate of their own, by the fault.
pub fn web_names(fault: &str) -> Vec<String> {
    ["", "autoconfig.", "autodiscover.", "ua-auto-config."].map(|label| format!("{label}{fault}.example")).to_vec()
}

/// Runs `publish` and puts up what it writes, with and without faults: what nginx and the zone need.
pub fn put_up() -> (String, String) {
    let folder = format!("{LAB}/published/written");
    let mut arguments = vec!["publish", DOMAIN, "--out", &folder, "--name", "Lab AG"];
    SERVERS.iter().for_each(|server| arguments.extend(["--server", server]));
    mailwright(arguments).run().exits(0);
    let mut written = BTreeMap::new();
    read(Path::new(&folder), Path::new(&folder), &mut written);
    let (mut nginx, mut zone) = (String::new(), String::new());
    let good = Put::new(DOMAIN, &written);
    let faulty = FAULTS.iter().map(|fault| {
        let mut put = Put::new(&fault.domain(), &written);
        (fault.plant)(&mut put);
        if put.zone.is_empty() {
            put.zone = format!("$ORIGIN {}.\n@ MX 10 mx.hoster.example.\n", put.domain);
        }
        put
    });
    for (own_nginx, own_zone) in [good].into_iter().chain(faulty).map(Put::write) {
        nginx += &own_nginx;
        zone += &own_zone;
    }
    (nginx, zone)
}

fn read(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, into);
        } else {
            into.insert(path.strip_prefix(root).unwrap().display().to_string(), fs::read_to_string(&path).unwrap());
        }
    }
}
