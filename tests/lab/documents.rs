//! The web of the lab: nginx, the autoconfig documents it serves, and the odd ways in which it serves some.

use std::fs;
use std::path::Path;

use crate::{distance::far, ground::LAB, pki, town};

/// A server in a document: kind, host, port, encryption.
type Offer = (&'static str, &'static str, u16, &'static str);

const IMAP: Offer = ("imap", "mail.%EMAILDOMAIN%", 993, "SSL");
const POP3: Offer = ("pop3", "mail.%EMAILDOMAIN%", 995, "SSL");
const SMTP: Offer = ("smtp", "mail.%EMAILDOMAIN%", 465, "SSL");

/// Which host serves which settings under which path.
fn documents() -> Vec<(&'static str, String, String)> {
    let autoconfig = |domain: &'static str, offers: &[Offer]| {
        (domain, format!("autoconfig.{domain}/mail/config-v1.1.xml"), document(domain, "", offers))
    };
    let wellknown = (
        "wellknown.example",
        "wellknown.example/.well-known/autoconfig/mail/config-v1.1.xml".into(),
        document("wellknown.example", "", &[IMAP, POP3, SMTP]),
    );
    let ispdb =
        ("ispdb.example", "live.thunderbird.net/autoconfig/v1.1/ispdb.example".into(), document("ispdb.example", "", &[IMAP, POP3, SMTP]));
    let odd = document("odd.example", ODD, &[("jmap", "x", 0, "quantum"), IMAP, POP3, SMTP]);
    let big = document("big.example", &format!("<!--{}-->", "x".repeat(300 * 1024)), &[IMAP, SMTP]);
    vec![
        wellknown,
        ispdb,
        autoconfig("auto.example", &[IMAP, POP3, SMTP, ("smtp", "mail.%EMAILDOMAIN%", 587, "STARTTLS")]),
        autoconfig("both.example", &[("imap", "web-says.both.example", 993, "SSL"), ("smtp", "web-says.both.example", 465, "SSL")]),
        autoconfig("popfirst.example", &[POP3, IMAP, SMTP]),
        autoconfig(
            "plain.example",
            &[
                ("imap", "mail.plain.example", 143, "plain"),
                ("pop3", "mail.plain.example", 110, "plain"),
                ("smtp", "mail.plain.example", 587, "plain"),
            ],
        ),
        autoconfig("xn--bcher-kva.example", &[IMAP, POP3, SMTP]),
        autoconfig("drip.example", &[IMAP, SMTP]),
        autoconfig("untrusted.example", &[("imap", "mail.good.example", 993, "SSL"), ("smtp", "mail.good.example", 465, "SSL")]),
        autoconfig(
            "spare.example",
            &[
                ("imap", "dead.spare.example", 993, "SSL"),
                ("imap", "alive.spare.example", 993, "SSL"),
                ("smtp", "alive.spare.example", 465, "SSL"),
            ],
        ),
        ("moved.example", "autoconfig.moved.example/settings/here.xml".into(), document("moved.example", "", &[IMAP, SMTP])),
        ("odd.example", "autoconfig.odd.example/mail/config-v1.1.xml".into(), odd),
        ("big.example", "autoconfig.big.example/mail/config-v1.1.xml".into(), big),
    ]
}

/// What a document may hold and a reader must step over.
const ODD: &str = "<weather kind=\"rain\"><hostname>no.example</hostname></weather><![CDATA[ <incomingServer type=\"imap\"> ]]>";

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

/// Writes the documents and nginx's settings.
pub fn write() {
    let www = Path::new(LAB).join("www");
    for (_, path, content) in documents() {
        let file = www.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }
    far::write();
    fs::create_dir_all(Path::new(LAB).join("nginx")).unwrap();
    fs::write(Path::new(LAB).join("nginx/nginx.conf"), settings()).unwrap();
}

fn settings() -> String {
    let (web, untrusted) = (town::WEB, town::WEB_UNTRUSTED);
    let (good, good_key) = (pki::certificate("good"), pki::key("good"));
    let (bad, bad_key) = (pki::certificate("unknownca"), pki::key("unknownca"));
    let far = far::web();
    format!(
        r#"daemon off; user root; worker_processes 1; pid {LAB}/nginx/pid; error_log {LAB}/nginx/error.log;
events {{ worker_connections 512; }}
http {{
  log_format asked '$host $request_uri $status "$http_user_agent"';
  access_log {LAB}/nginx/access.log asked;
  client_body_temp_path {LAB}/nginx/body; proxy_temp_path {LAB}/nginx/proxy; fastcgi_temp_path {LAB}/nginx/fastcgi;
  uwsgi_temp_path {LAB}/nginx/uwsgi; scgi_temp_path {LAB}/nginx/scgi;
  default_type text/xml;
  ssl_protocols TLSv1.2 TLSv1.3; ssl_certificate {good}; ssl_certificate_key {good_key};
  server {{ listen {web}:443 ssl default_server; root {LAB}/www/$host; }}
  server {{ listen {web}:443 ssl; server_name autoconfig.loop.example; location / {{ return 302 https://autoconfig.loop.example$request_uri; }} }}
  server {{ listen {web}:443 ssl; server_name autoconfig.moved.example; root {LAB}/www/$host;
    location /mail/ {{ return 301 https://autoconfig.moved.example/elsewhere; }}
    location /elsewhere {{ return 302 /settings/here.xml; }} }}
  server {{ listen {web}:443 ssl; server_name autoconfig.drip.example; root {LAB}/www/$host; limit_rate 30; }}
  server {{ listen {web}:443 ssl; server_name html.example autoconfig.html.example; default_type text/html;
    location / {{ return 200 '<!DOCTYPE html><html><head><title>Shop</title></head><body><p>Welcome<br>all</body></html>'; }} }}
  {far}
  server {{ listen {untrusted}:443 ssl; root {LAB}/www/$host; ssl_certificate {bad}; ssl_certificate_key {bad_key}; }}
}}
"#
    )
}
