//! The web server of the lab, and the odd ways in which it serves some hosts.

use std::fs;
use std::path::Path;

use crate::{distance::far, ground::LAB, pki, tokens, town};

/// Hosts that do more over https than serve files: names, and the directives for nginx.
const ENCRYPTED: &[(&str, &str)] = &[
    ("autoconfig.loop.example", "location / { return 302 https://autoconfig.loop.example$request_uri; }"),
    (
        "autoconfig.moved.example",
        "location /mail/ { return 301 https://autoconfig.moved.example/elsewhere; } location /elsewhere { return 302 /settings/here.xml; }",
    ),
    // Each redirect is one step nearer to the document.
    (
        "autoconfig.hops5.example",
        "location /mail/ { return 302 /hop/1; } location ~ ^/hop/[1-4]$ { rewrite 1 /hop/2 redirect; rewrite 2 /hop/3 redirect; \
         rewrite 3 /hop/4 redirect; rewrite 4 /hop/5 redirect; }",
    ),
    (
        "autoconfig.hops6.example",
        "location /mail/ { return 302 /hop/1; } location ~ ^/hop/[1-5]$ { rewrite 1 /hop/2 redirect; rewrite 2 /hop/3 redirect; \
         rewrite 3 /hop/4 redirect; rewrite 4 /hop/5 redirect; rewrite 5 /hop/6 redirect; }",
    ),
    ("autoconfig.downgrade.example", "location / { return 302 http://autoconfig.downgrade.example/clear.xml; }"),
    ("autoconfig.loopback.example", "location / { return 302 https://127.0.0.1/settings.xml; }"),
    ("autoconfig.inward.example", "location / { return 302 https://this-machine.inward.example/settings.xml; }"),
    ("autoconfig.intranet.example", "location / { return 302 https://this-network.intranet.example/settings.xml; }"),
    ("autoconfig.noaddress.example", "location / { if ($arg_emailaddress) { return 400; } }"),
    ("autoconfig.drip.example", "limit_rate 30;"),
    ("autoconfig.bomb.example", "gzip_static always;"),
    ("autoconfig.broken.example ua-auto-config.broken.example", "location / { return 500; }"),
    ("broken.example autodiscover.broken.example", "location / { return 503; }"),
    (
        "html.example autoconfig.html.example autodiscover.html.example ua-auto-config.html.example",
        "default_type text/html; location / { return 200 '<!DOCTYPE html><html><head><title>Shop</title></head><body><p>Welcome<br>all</body></html>'; }",
    ),
    (
        "autodiscover.exchange401.example autodiscover.exchangeimap.example exchange.exchangejson.example",
        "location / { add_header WWW-Authenticate Negotiate always; add_header WWW-Authenticate NTLM always; return 401; }",
    ),
    // On a machine whose clock is wrong nobody can be asked over https.
    (
        "live.thunderbird.net",
        "location /autoconfig/v1.1/dbbroken.example { return 503; } \
         location ~ ^/autoconfig/v1.1/clock(behind|ahead).example { return 444; }",
    ),
    ("autodiscover.basic401.example", "location / { add_header WWW-Authenticate 'Basic realm=\"Staff only\"' always; return 401; }"),
    (
        "autodiscover.exchangejson.example",
        "location ~* ^/autodiscover/autodiscover.json { default_type application/json; \
         return 200 '{\"Protocol\":\"$arg_protocol\",\"Url\":\"https://exchange.exchangejson.example/autodiscover/autodiscover.xml\"}'; }",
    ),
    ("autoconfig.oldcert.example oldcert.example", "ssl_certificate LAB/pki/web-expired.pem; ssl_certificate_key LAB/pki/web-expired.key;"),
    ("autoconfig.othercert.example othercert.example", "ssl_certificate LAB/pki/wrongname.pem; ssl_certificate_key LAB/pki/wrongname.key;"),
    (
        "autoconfig.selfcert.example selfcert.example",
        "ssl_certificate LAB/pki/web-selfsigned.pem; ssl_certificate_key LAB/pki/web-selfsigned.key;",
    ),
];

/// The same over plain http.
const PLAIN: &[(&str, &str)] = &[
    ("autoconfig.plainask.example", "location / { if ($arg_emailaddress = '') { return 403; } }"),
    ("autoconfig.upgrade.example", "location / { return 301 https://autoconfig.upgrade.example/encrypted.xml; }"),
    ("autodiscover.discoplain.example", "location / { return 302 https://autodiscover.hoster.example/autodiscover/autodiscover.xml; }"),
    (
        "html.example autoconfig.html.example autodiscover.html.example",
        "location / { return 200 '<!DOCTYPE html><html><body>Shop</body></html>'; }",
    ),
];

/// Writes nginx's settings, with those of published domains.
pub fn write(published: &str) {
    fs::create_dir_all(Path::new(LAB).join("nginx")).unwrap();
    fs::write(Path::new(LAB).join("nginx/nginx.conf"), settings(published)).unwrap();
}

fn settings(published: &str) -> String {
    let (web, web6, untrusted, portal, on_mail) = (town::WEB, town::WEB_V6, town::WEB_UNTRUSTED, town::PORTAL, town::WEB_ON_MAIL_PORTS);
    let [machine, network] = town::INSIDE;
    let odd = |hosts: &[(&str, &str)], listen: &str, root: &str| -> String {
        let server = |(names, directives): &(&str, &str)| {
            format!("  server {{ listen {listen}; server_name {names}; root {LAB}/{root}/$host; {} }}\n", directives.replace("LAB", LAB))
        };
        hosts.iter().map(server).collect()
    };
    let certificate = |name: &str| format!("ssl_certificate {}; ssl_certificate_key {};", pki::certificate(name), pki::key(name));
    format!(
        r#"daemon off; user root; worker_processes 1; pid {LAB}/nginx/pid; error_log {LAB}/nginx/error.log;
events {{ worker_connections 512; }}
http {{
  log_format asked '$request_method $scheme://$host$request_uri $status $body_bytes_sent "$http_user_agent"';
  access_log {LAB}/nginx/access.log asked;
  client_body_temp_path {LAB}/nginx/body; proxy_temp_path {LAB}/nginx/proxy; fastcgi_temp_path {LAB}/nginx/fastcgi;
  uwsgi_temp_path {LAB}/nginx/uwsgi; scgi_temp_path {LAB}/nginx/scgi;
  server_names_hash_bucket_size 256; server_names_hash_max_size 4096;
  default_type text/xml;
  ssl_protocols TLSv1.2 TLSv1.3; {good}
  server {{ listen {web}:443 ssl default_server; listen [{web6}]:443 ssl; listen {machine}:443 ssl; listen {network}:443 ssl; root {LAB}/www/$host;
    # Autodiscover asks by POST, which nginx refuses for files.
    location ~ autodiscover\.xml$ {{ error_page 405 =200 $uri; }} }}
  server {{ listen {web}:80 default_server; root {LAB}/www-plain/$host; }}
{encrypted}{plain}{sign_in}
  {far}
  {published}
  server {{ listen {untrusted}:443 ssl; root {LAB}/www/$host; {bad} }}
  server {{ listen {portal}:80; location / {{ return 302 http://sign-in.portal.example/welcome; }} }}
  server {{ listen {portal}:80; server_name sign-in.portal.example; default_type text/html;
    location / {{ return 200 '<!DOCTYPE html><html><head><title>Welcome</title></head><body>Please sign in</body></html>'; }} }}
  server {{ listen {portal}:443 ssl; {wrong} location / {{ return 302 http://sign-in.portal.example/welcome; }} }}
  server {{ listen {on_mail}:993 ssl; listen {on_mail}:995 ssl; listen {on_mail}:465 ssl; listen {on_mail}:143; listen {on_mail}:587;
    location / {{ return 200 'Hello'; }} }}
}}
"#,
        sign_in = tokens::web(),
        far = far::web(),
        encrypted = odd(ENCRYPTED, &format!("{web}:443 ssl"), "www"),
        plain = odd(PLAIN, &format!("{web}:80"), "www-plain"),
        good = certificate("good"),
        bad = certificate("unknownca"),
        wrong = certificate("wrongname"),
    )
}
