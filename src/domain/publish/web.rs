//! What web servers need to be told: nginx, Apache, Caddy. Only host names stand in it, which have no character with a meaning of its own there.
//!
//! Autodiscover is asked by POST, its path in any case; autoconfig must come as XML (Thunderbird passes over any other type); and whoever
//! asks over plain http is sent to https.

use super::{APPLE, AUTOCONFIG, AUTODISCOVER, File, PACC, Publication, WELLKNOWN};

/// Where the folder `www` is copied to.
pub const ROOT: &str = "/srv/mail-settings";

const NGINX_PATHS: &str = r"  location = /AUTOCONFIG { default_type text/xml; types { } }
  location = /WELLKNOWN { default_type text/xml; types { } }
  location = /PACC { default_type application/json; types { } }
  location = /APPLE { default_type application/x-apple-aspen-config; types { } }
  location ~* ^/autodiscover/autodiscover\.xml$ {
    default_type text/xml; types { }
    error_page 405 =200 /AUTODISCOVER;
    try_files /AUTODISCOVER =404;
  }
";

const NGINX: &str = r"server {
  listen 80;
  server_name NAMES;
  return 301 https://$host$request_uri;
}
server {
  listen 443 ssl;
  server_name NAMES;
  ssl_certificate /etc/letsencrypt/live/DOMAIN/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/DOMAIN/privkey.pem;
  root ROOT/DOMAIN;
PATHS}
";

const NGINX_OWN: &str = r"location = /WELLKNOWN { root ROOT/DOMAIN; default_type text/xml; types { } }
location ~* ^/autodiscover/autodiscover\.xml$ {
  root ROOT/DOMAIN;
  default_type text/xml; types { }
  error_page 405 =200 /AUTODISCOVER;
  try_files /AUTODISCOVER =404;
}
";

const APACHE: &str = r#"<VirtualHost *:80>
  ServerName autoconfig.DOMAIN
  ServerAlias ALIASES
  Redirect permanent / https://autoconfig.DOMAIN/
</VirtualHost>
<VirtualHost *:443>
  ServerName autoconfig.DOMAIN
  ServerAlias ALIASES
  SSLEngine on
  SSLCertificateFile /etc/letsencrypt/live/DOMAIN/fullchain.pem
  SSLCertificateKeyFile /etc/letsencrypt/live/DOMAIN/privkey.pem
  DocumentRoot ROOT/DOMAIN
  <Directory ROOT/DOMAIN>
    Require all granted
  </Directory>
OWN</VirtualHost>
"#;

const APACHE_OWN: &str = r#"  Alias /WELLKNOWN ROOT/DOMAIN/WELLKNOWN
  AliasMatch "(?i)^/autodiscover/autodiscover\.xml$" ROOT/DOMAIN/AUTODISCOVER
  <Directory ROOT/DOMAIN>
    Require all granted
  </Directory>
  <LocationMatch "(?i)^/(AUTOCONFIG|WELLKNOWN|autodiscover/autodiscover\.xml)$">
    ForceType text/xml
  </LocationMatch>
  <Location /PACC>
    ForceType application/json
  </Location>
  <Location /APPLE>
    ForceType application/x-apple-aspen-config
  </Location>
"#;

const CADDY: &str = r"ADDRESSES {
OWN  root * ROOT/DOMAIN
  file_server
}
";

const CADDY_OWN: &str = r"  @autodiscover path_regexp (?i)^/autodiscover/autodiscover\.xml$
  handle @autodiscover {
    root * ROOT/DOMAIN
    rewrite * /AUTODISCOVER
    method GET
    header Content-Type text/xml
    file_server
  }
  @autoconfig path /AUTOCONFIG /WELLKNOWN
  handle @autoconfig {
    root * ROOT/DOMAIN
    header Content-Type text/xml
    file_server
  }
  @apple path /APPLE
  header @apple Content-Type application/x-apple-aspen-config
";

/// The files for each web server: one for the hosts that are there for this alone, one for the site that the domain has already.
pub(super) fn files(publication: &Publication) -> Vec<File> {
    let mut names = publication.certificate_names();
    // The last one is the domain itself, which has a site of its own.
    names.pop();
    let aliases = names.iter().skip(1).cloned().collect::<Vec<_>>().join(" ");
    let filled = |text: &str| {
        text.replace("PATHS", NGINX_PATHS)
            .replace("ALIASES", &aliases)
            .replace("ADDRESSES", &names.join(", "))
            .replace("NAMES", &names.join(" "))
            .replace("ROOT", ROOT)
            .replace("AUTOCONFIG", AUTOCONFIG)
            .replace("WELLKNOWN", WELLKNOWN)
            .replace("AUTODISCOVER", AUTODISCOVER)
            .replace("PACC", PACC)
            .replace("APPLE", APPLE)
            .replace("DOMAIN", publication.domain().ascii())
    };
    vec![
        File::new("web/nginx.conf", filled(NGINX)),
        File::new("web/nginx-own-site.conf", filled(NGINX_OWN)),
        File::new("web/apache.conf", filled(&APACHE.replace("OWN", APACHE_OWN))),
        File::new("web/apache-own-site.conf", filled(APACHE_OWN)),
        File::new("web/Caddyfile", filled(&CADDY.replace("OWN", CADDY_OWN))),
        File::new("web/Caddyfile-own-site", filled(CADDY_OWN)),
    ]
}
