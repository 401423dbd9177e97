//! Who lives in the lab only to be measured: one domain for each way of knowing, which no other source knows.

use std::fs;
use std::path::Path;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{ground::LAB, town};

/// A web server that speaks http alone.
const WEB_PLAIN: &str = "192.0.2.89";

/// Domains of which every sub-name is covered by the good certificate.
pub const DOMAINS: &[&str] = &[
    "far-srv.example",
    "far-db-host.example",
    "far-auto-host.example",
    "far-pacc.example",
    "far-autodiscover.example",
    "far-http.example",
    "far-beside.example",
    "far-behind.example",
];

/// Their mail servers, which have a certificate for just these.
pub fn mail_names() -> Vec<String> {
    DOMAINS.iter().map(|domain| format!("mail.{domain}")).collect()
}

/// Further records of the zone.
pub fn zone() -> String {
    let mails = mail_names().into_iter().map(|host| format!("{host}. A {}\n", town::FAR_MAIL));
    let digest = STANDARD.encode(Sha256::digest(PACC));
    let pacc = format!("_ua-auto-config.far-pacc.example. TXT \"v=UAAC1; a=sha256; d={digest}\"\n");
    mails.chain([ZONE.to_owned(), pacc]).collect()
}

const ZONE: &str = "\
; The web servers are there, and have nothing.
far-srv.example. A 192.0.2.80
autoconfig.far-srv.example. A 192.0.2.80
far-srv.example. MX 10 mail.far-srv.example.
_imaps._tcp.far-srv.example. SRV 0 1 993 mail.far-srv.example.
_pop3s._tcp.far-srv.example. SRV 0 1 995 mail.far-srv.example.
_submissions._tcp.far-srv.example. SRV 0 1 465 mail.far-srv.example.

far-mx-db.example. MX 10 mx.far-db-host.example.
mx.far-db-host.example. A 192.0.2.25

far-mx-auto.example. MX 10 mx.far-auto-host.example.
mx.far-auto-host.example. A 192.0.2.25
autoconfig.far-auto-host.example. A 192.0.2.80

ua-auto-config.far-pacc.example. A 192.0.2.80

autodiscover.far-autodiscover.example. A 192.0.2.80

autoconfig.far-http.example. A 192.0.2.89

; Packets to the domain's other web server get lost.
far-beside.example. A 203.0.113.9
autoconfig.far-beside.example. A 192.0.2.80

; Packets to the domain's web servers get lost.
far-behind.example. A 203.0.113.9
autoconfig.far-behind.example. A 203.0.113.9
_imaps._tcp.far-behind.example. SRV 0 1 993 mail.far-behind.example.
_submissions._tcp.far-behind.example. SRV 0 1 465 mail.far-behind.example.
";

const PACC: &str = r#"{"protocols":{"imap":{"host":"mail.far-pacc.example"},"pop3":{"host":"mail.far-pacc.example"},"smtp":{"host":"mail.far-pacc.example"}},"authentication":{"password":true},"info":{"provider":{"name":"Far"}}}"#;

/// Writes what the web server has for these domains.
pub fn write() {
    let autoconfig = |domain: &str| (format!("autoconfig.{domain}/mail/config-v1.1.xml"), autoconfig(domain));
    let documents = [
        autoconfig("far-http.example"),
        autoconfig("far-beside.example"),
        autoconfig("far-auto-host.example"),
        ("live.thunderbird.net/autoconfig/v1.1/far-db-host.example".into(), self::autoconfig("far-db-host.example")),
        ("ua-auto-config.far-pacc.example/.well-known/user-agent-configuration.json".into(), PACC.into()),
        ("autodiscover.far-autodiscover.example/autodiscover/autodiscover.xml".into(), autodiscover("far-autodiscover.example")),
    ];
    for (path, content) in documents {
        let file = Path::new(LAB).join("www").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }
}

/// What `http { … }` of nginx's settings has for them. A file is no answer to POST, unless one says so.
pub fn web() -> String {
    format!(
        "server {{ listen {web}:443 ssl; server_name autodiscover.far-autodiscover.example; root {LAB}/www/$host; error_page 405 =200 $uri; }}\n  \
         server {{ listen {WEB_PLAIN}:80; root {LAB}/www/$host; }}",
        web = town::WEB
    )
}

fn autoconfig(domain: &str) -> String {
    let server = |element: &str, kind: &str, port: u16| {
        format!(
            "<{element} type=\"{kind}\"><hostname>mail.{domain}</hostname><port>{port}</port><socketType>SSL</socketType>\
             <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{element}>"
        )
    };
    let (imap, pop3) = (server("incomingServer", "imap", 993), server("incomingServer", "pop3", 995));
    let smtp = server("outgoingServer", "smtp", 465);
    format!(
        "<clientConfig version=\"1.1\"><emailProvider id=\"{domain}\"><domain>{domain}</domain>{imap}{pop3}{smtp}</emailProvider></clientConfig>\n"
    )
}

fn autodiscover(domain: &str) -> String {
    let protocol = |kind: &str, port: u16| {
        format!("<Protocol><Type>{kind}</Type><Server>mail.{domain}</Server><Port>{port}</Port><SSL>on</SSL></Protocol>")
    };
    let protocols = [protocol("IMAP", 993), protocol("POP3", 995), protocol("SMTP", 465)].concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\"><Account>\
         <AccountType>email</AccountType><Action>settings</Action>{protocols}</Account></Response></Autodiscover>\n"
    )
}
