//! Mail servers that take tokens only, and the sign-in server that gives them: LemonLDAP::NG (authorization code with PKCE, a page
//! to sign in on, consent, refresh tokens) behind nginx, Dovecot, which asks it whose a token is, and Postfix, which asks Dovecot.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::{ground, ground::LAB, pki, town};

/// What tests of these servers need: the sign-in server with all that it uses, and what plays the browser.
pub const NEEDED: &[&str] = &[SIGN_IN_SERVER, "curl"];
pub const SIGN_IN_SERVER: &str = "llng-fastcgi-server";

/// The sign-in server's name.
pub const ISSUER: &str = "https://auth.good.example";
/// As whom the product is registered there.
pub const CLIENT: &str = "mailwright";
/// As whom it gets tokens that end at once.
pub const HASTY_CLIENT: &str = "mailwright-hasty";
/// The mail servers.
pub const HOST: &str = "tokens.good.example";
/// One that knows only the way that was there before the standard.
pub const HOST_OF_OLD: &str = "xoauth2.good.example";

/// Dovecot, as often as it takes other tokens: its directory, where it listens, the mechanisms.
const DOVECOTS: [(&str, &str, &str); 2] = [("both", town::TOKENS, "oauthbearer xoauth2"), ("old", town::TOKENS_OF_OLD, "xoauth2")];

/// Whether the sign-in server is there, with all the modules that it loads.
pub fn has(program: &str) -> bool {
    static WHOLE: OnceLock<bool> = OnceLock::new();
    let modules = ["Lemonldap::NG::Portal", "String::Random", "IO::String", "GD::SecurityImage", "Image::Magick", "Crypt::OpenSSL::RSA"];
    let modules =
        modules.iter().chain(&["Crypt::OpenSSL::X509", "Crypt::OpenSSL::Bignum", "Crypt::URandom"]).map(|name| format!("-M{name}"));
    let loads = || Command::new("perl").args(modules).args(["-e", "1"]).stderr(Stdio::null()).status();
    program != SIGN_IN_SERVER || *WHOLE.get_or_init(|| loads().is_ok_and(|status| status.success()))
}

/// Whether the sign-in server can be had.
pub fn can_stand() -> bool {
    ground::has(SIGN_IN_SERVER)
}

/// Where the sign-in server keeps who is signed in: codes and tokens too, each a file of its name.
pub fn sessions() -> PathBuf {
    Path::new(LAB).join("tokens/sessions")
}

/// Writes the settings of the sign-in server and of Dovecot.
pub fn write() {
    ground::sh(&format!(
        "mkdir -p {LAB}/tokens/conf {LAB}/tokens/cache {LAB}/tokens/sessions/lock {LAB}/tokens/psessions/lock
         cd {LAB}/tokens && openssl genrsa -traditional -out sign.key 2048 && openssl rsa -in sign.key -pubout -out sign.pub"
    ));
    let directory = Path::new(LAB).join("tokens");
    fs::write(directory.join("conf/lmConf-1.json"), sign_in_server(&directory).to_string()).unwrap();
    fs::write(
        directory.join("ini"),
        format!(
            "[all]\nlogLevel = notice\ncheckTime = 1000\n[configuration]\ntype = File\ndirName = {LAB}/tokens/conf\n\
             localStorage = Cache::FileCache\nlocalStorageOptions = {{ 'namespace' => 'lab', 'cache_root' => '{LAB}/tokens/cache' }}\n\
             [portal]\nstaticPrefix = /static\ntemplateDir = /usr/share/lemonldap-ng/portal/templates\nlanguages = en\n"
        ),
    )
    .unwrap();
    for (name, address, mechanisms) in DOVECOTS {
        fs::create_dir(directory.join(name)).unwrap();
        fs::write(settings(name), dovecot(name, address, mechanisms)).unwrap();
    }
    fs::write(
        directory.join("oauth2.conf"),
        format!(
            "introspection_mode = post\nintrospection_url = https://dovecot:dovecot@auth.good.example/oauth2/introspect\n\
             username_attribute = sub\nactive_attribute = active\nactive_value = true\n\
             tls_ca_cert_file = {LAB}/pki/store/ca-certificates.crt\nopenid_configuration_url = {ISSUER}/.well-known/openid-configuration\n"
        ),
    )
    .unwrap();
    // It refuses to run as root.
    ground::sh(&format!("chown -R mail:mail {LAB}/tokens"));
}

/// Starts the sign-in server. It ends with the namespace.
#[allow(clippy::zombie_processes)] // nobody waits for it
pub fn start() {
    let log = fs::File::create(Path::new(LAB).join("tokens/log")).unwrap();
    Command::new(SIGN_IN_SERVER)
        .args(["--foreground", "-u", "mail", "-g", "mail", "-n", "2"])
        .args(["-s", &socket(), "-p", &format!("{LAB}/tokens/pid")])
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("LLNG_DEFAULTCONFFILE", format!("{LAB}/tokens/ini"))
        .env("LLNG_DEFAULTLOGGER", "Lemonldap::NG::Common::Logger::Std")
        .current_dir(LAB)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap_or_else(|error| panic!("{SIGN_IN_SERVER} does not start: {error}"));
}

fn socket() -> String {
    format!("{LAB}/tokens/socket")
}

/// The sign-in server's part in nginx's settings.
pub fn web() -> String {
    if !can_stand() {
        return String::new();
    }
    let (web, socket) = (town::WEB, socket());
    format!(
        "  server {{ listen {web}:443 ssl; server_name auth.good.example; root /usr/share/lemonldap-ng/portal/htdocs;
    rewrite ^/(.*)$ /index.psgi/$1 break;
    location ~ ^(?<script>/.*\\.psgi)(?:$|/) {{ include /etc/nginx/fastcgi_params; fastcgi_pass unix:{socket};
      fastcgi_param HTTP_HOST $host; fastcgi_param LLTYPE psgi; fastcgi_param SCRIPT_FILENAME $document_root$script;
      fastcgi_split_path_info ^(.*\\.psgi)(/.*)$; fastcgi_param PATH_INFO $fastcgi_path_info; }} }}\n"
    )
}

/// LemonLDAP::NG with its own people for demonstrations: `dwho`, `rtyler`, `msmith`, each with the name as password.
fn sign_in_server(directory: &Path) -> Value {
    let read = |name: &str| fs::read_to_string(directory.join(name)).unwrap();
    let files = |name: &str| json!({"Directory": directory.join(name), "LockDirectory": directory.join(name).join("lock")});
    let (own, hasty) = (client(CLIENT, 3600), client(HASTY_CLIENT, 30));
    // Who asks whose a token is has to say who asks.
    let asking = json!({
        "oidcRPMetaDataOptionsClientID": "dovecot", "oidcRPMetaDataOptionsClientSecret": "dovecot",
        "oidcRPMetaDataOptionsUserIDAttr": "mailbox",
    });
    let portal = json!({
        "cfgNum": 1, "cfgVersion": "2.16.1", "cfgAuthor": "lab", "cfgDate": "1700000000",
        "authentication": "Demo", "userDB": "Same", "passwordDB": "Null", "registerDB": "Null",
        "captcha_mail_enabled": 0, "captcha_register_enabled": 0, "portalDisplayResetPassword": 0, "portalDisplayRegister": 0,
        "portal": format!("{ISSUER}/"), "domain": "good.example", "cookieName": "lemonldap", "securedCookie": 1, "timeout": 72000,
        "demoExportedVars": {"uid": "uid"}, "exportedVars": {}, "groups": {}, "applicationList": {}, "exportedHeaders": {},
        "macros": {"mailbox": "\"$uid\\@good.example\"", "_whatToTrace": "$uid"}, "whatToTrace": "_whatToTrace",
    });
    let stores = json!({
        "globalStorage": "Apache::Session::File", "globalStorageOptions": files("sessions"),
        "persistentStorage": "Apache::Session::File", "persistentStorageOptions": files("psessions"),
        // Without a memory of its own beside the files: what is taken out of them is taken back.
        "localSessionStorage": "", "localSessionStorageOptions": {},
        "locationRules": {"auth.good.example": {"default": "accept"}},
    });
    let openid = json!({
        "issuerDBOpenIDConnectActivation": 1, "issuerDBOpenIDConnectPath": "^/oauth2/", "issuerDBOpenIDConnectRule": 1,
        "oidcServiceMetaDataIssuer": ISSUER, "oidcServiceAllowAuthorizationCodeFlow": 1, "oidcServiceIgnoreScopeForClaims": 1,
        "oidcServicePrivateKeySig": read("sign.key"), "oidcServicePublicKeySig": read("sign.pub"), "oidcServiceKeyIdSig": "lab",
        "oidcRPMetaDataOptions": {"own": own, "hasty": hasty, "dovecot": asking},
    });
    [portal, stores, openid].into_iter().filter_map(|part| part.as_object().cloned()).flatten().collect()
}

fn client(id: &str, seconds: u32) -> Value {
    // This version compares the whole address, and does not leave the port open as RFC 8252 wants it: all of those that the system
    // chooses from are registered.
    let redirects = (32768..61000).map(|port| format!("http://127.0.0.1:{port}/")).collect::<Vec<_>>().join(" ");
    json!({
        "oidcRPMetaDataOptionsClientID": id, "oidcRPMetaDataOptionsPublic": 1, "oidcRPMetaDataOptionsRequirePKCE": 1,
        "oidcRPMetaDataOptionsRefreshToken": 1, "oidcRPMetaDataOptionsBypassConsent": 0, "oidcRPMetaDataOptionsUserIDAttr": "mailbox",
        "oidcRPMetaDataOptionsIDTokenSignAlg": "RS256", "oidcRPMetaDataOptionsAccessTokenExpiration": seconds,
        "oidcRPMetaDataOptionsRedirectUris": redirects,
    })
}

/// The settings of each Dovecot.
pub fn dovecots() -> [String; 2] {
    DOVECOTS.map(|(name, ..)| settings(name))
}

fn settings(name: &str) -> String {
    format!("{LAB}/tokens/{name}/dovecot.conf")
}

fn dovecot(name: &str, address: &str, mechanisms: &str) -> String {
    format!(
        "base_dir = {LAB}/tokens/{name}/run
state_dir = {LAB}/tokens/{name}/state
log_path = {LAB}/tokens/{name}/log
instance_name = tokens-{name}
protocols = imap pop3
listen = {address}
auth_mechanisms = {mechanisms}
auth_verbose = yes
auth_failure_delay = 1 secs
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
mail_location = maildir:~/Maildir
first_valid_uid = 8
passdb {{
 driver = oauth2
 mechanisms = oauthbearer xoauth2
 args = {LAB}/tokens/oauth2.conf
}}
userdb {{
 driver = passwd-file
 args = username_format=%u {LAB}/dovecot/people
}}
service auth {{
 user = root
 unix_listener {LAB}/tokens/{name}/sasl {{
  mode = 0666
 }}
}}
",
        certificate = pki::certificate("good"),
        key = pki::key("good"),
    )
}

/// Where Postfix asks Dovecot.
pub fn sasl() -> String {
    format!("{LAB}/tokens/both/sasl")
}
