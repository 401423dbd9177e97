//! The mail servers of the lab: Dovecot (IMAP, POP3 and who is who) and Postfix (submission, which asks Dovecot).

use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use crate::{ground, ground::LAB, pki, tokens, town};

/// Writes Dovecot's settings, the people and their mail.
pub fn write_dovecot() {
    let directory = Path::new(LAB).join("dovecot");
    fs::create_dir_all(&directory).unwrap();
    fs::write(directory.join("dovecot.conf"), dovecot()).unwrap();
    let mut people = String::new();
    for person in town::PEOPLE {
        let (login, home) = (person.login, home(person.login));
        // A colon ends a field: such a password goes in encoded.
        let password = if person.password.contains(':') {
            format!("{{PLAIN.HEX}}{}", hex(person.password))
        } else {
            format!("{{PLAIN}}{}", person.password)
        };
        writeln!(people, "{login}:{password}:8:8::{home}::{}", person.extra).unwrap();
        seed(&home, person.mail);
        if person.login == town::BUSY {
            seed_sent(&home);
        }
    }
    for login in (0..town::CROWD).map(town::crowd) {
        writeln!(people, "{login}:{{PLAIN}}{}:8:8::{}::", town::PASSWORD, home(&login)).unwrap();
    }
    fs::write(directory.join("people"), people).unwrap();
    // Mail belongs to the user `mail` (8 on every Debian).
    ground::sh(&format!("chown -R 8:8 {LAB}/mail"));
}

pub fn home(login: &str) -> String {
    format!("{LAB}/mail/{login}")
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

fn seed(home: &str, (messages, size): (usize, usize)) {
    for folder in ["new", "cur", "tmp"] {
        fs::create_dir_all(format!("{home}/Maildir/{folder}")).unwrap();
    }
    for number in 1..=messages {
        let mut message =
            format!("From: Carla <carla@good.example>\r\nTo: you\r\nSubject: Letter number {number}\r\nMessage-ID: <{number}@lab>\r\n\r\n");
        while message.len() < size {
            message.push_str("The weather in the lab is as always.\r\n");
        }
        fs::write(format!("{home}/Maildir/new/17000000{number:02}.lab"), message).unwrap();
    }
}

/// What a person has sent from several programs and under several addresses: of the oldest ones nobody is to learn.
fn seed_sent(home: &str) {
    let folder = format!("{home}/Maildir/.Sent");
    for part in ["new", "cur", "tmp"] {
        fs::create_dir_all(format!("{folder}/{part}")).unwrap();
    }
    for number in 1..=30 {
        let (from, program) = match number {
            ..=10 => ("Old <old@good.example>", "User-Agent: KMail/4.14"),
            11..=20 => ("Busy\r\n <busy@good.example>", "X-Mailer: iPhone Mail (22A3370)"),
            _ => ("\"The \\\"club\\\"\" <Club@good.example>", "User-Agent: Mozilla Thunderbird"),
        };
        let message = format!("From: {from}\r\nTo: you\r\nSubject: secret\r\n{program}\r\n\r\nSecret.\r\n");
        fs::write(format!("{folder}/cur/17000000{number:02}.lab:2,"), message).unwrap();
    }
}

fn dovecot() -> String {
    let addresses: Vec<_> =
        town::own_certificates().map(|(_, address)| address).chain([town::MAIL, town::MAIL_V6, town::PLAIN, town::NARROW]).collect();
    let mut local = format!("local {} {{\n ssl = no\n disable_plaintext_auth = no\n}}\n", town::PLAIN);
    writeln!(
        local,
        "local {} {{\n disable_plaintext_auth = no\n protocol imap {{\n  mail_max_userip_connections = 1\n }}\n}}",
        town::NARROW
    )
    .unwrap();
    for (name, address) in town::own_certificates() {
        let (certificate, key) = (pki::certificate(name), pki::key(name));
        writeln!(local, "local {address} {{\n ssl_cert = <{certificate}\n ssl_key = <{key}\n}}").unwrap();
    }
    format!(
        "base_dir = {LAB}/dovecot/run
state_dir = {LAB}/dovecot/state
log_path = {LAB}/dovecot/log
protocols = imap pop3
listen = {listen}
auth_mechanisms = plain login
auth_verbose = yes
auth_username_chars =
auth_failure_delay = 1 secs
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
mail_location = maildir:~/Maildir
first_valid_uid = 8
mail_plugins = quota
plugin {{
 quota = count:User quota
 quota_vsizes = yes
}}
protocol imap {{
 mail_plugins = quota imap_quota
}}
namespace inbox {{
 inbox = yes
 mailbox Drafts {{
  special_use = \\Drafts
  auto = subscribe
 }}
 mailbox Sent {{
  special_use = \\Sent
  auto = subscribe
 }}
 mailbox Trash {{
  special_use = \\Trash
  auto = subscribe
 }}
}}
passdb {{
 driver = passwd-file
 args = scheme=PLAIN username_format=%u {LAB}/dovecot/people
}}
passdb {{
 driver = shadow
}}
userdb {{
 driver = passwd-file
 args = username_format=%u {LAB}/dovecot/people
}}
service imap-login {{
 service_count = 0
 process_min_avail = 1
 inet_listener imap {{
  port = 143
 }}
 inet_listener imaps {{
  port = 993
  ssl = yes
 }}
}}
service pop3-login {{
 service_count = 0
 process_min_avail = 1
 inet_listener pop3 {{
  port = 110
 }}
 inet_listener pop3s {{
  port = 995
  ssl = yes
 }}
}}
service auth {{
 user = root
 unix_listener {LAB}/dovecot/sasl {{
  mode = 0666
 }}
}}
{local}",
        listen = addresses.join(", "),
        certificate = pki::certificate("good"),
        key = pki::key("good"),
    )
}

/// Writes Postfix's settings.
pub fn write_postfix() {
    let directory = Path::new(LAB).join("postfix");
    for name in ["conf", "queue", "data"] {
        fs::create_dir_all(directory.join(name)).unwrap();
    }
    let mut boxes = String::new();
    let mut senders = String::new();
    for person in town::PEOPLE {
        writeln!(boxes, "{0} {0}/Maildir/", person.login).unwrap();
        writeln!(senders, "{0} {0}", person.login).unwrap();
        if person.login.contains('ü') {
            writeln!(senders, "{} {}", person.login.replace("bücher", "xn--bcher-kva"), person.login).unwrap();
        }
    }
    for login in (0..town::CROWD).map(town::crowd) {
        writeln!(boxes, "{login} {login}/Maildir/").unwrap();
        writeln!(senders, "{login} {login}").unwrap();
    }
    fs::write(directory.join("conf/boxes"), boxes).unwrap();
    fs::write(directory.join("conf/senders"), senders).unwrap();
    fs::write(directory.join("conf/main.cf"), main_cf()).unwrap();
    fs::write(directory.join("conf/master.cf"), master_cf()).unwrap();
    ground::sh(&format!("chown postfix {LAB}/postfix/data"));
    fs::set_permissions(directory.join("conf"), fs::Permissions::from_mode(0o755)).unwrap();
}

fn main_cf() -> String {
    format!(
        "compatibility_level = 3.6
queue_directory = {LAB}/postfix/queue
data_directory = {LAB}/postfix/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = {LAB}/postfix/log
maillog_file_prefixes = {LAB}
myhostname = mail.good.example
mydestination =
mynetworks = 127.0.0.1/32
alias_maps =
alias_database =
inet_protocols = all
smtpd_peername_lookup = no
virtual_mailbox_domains = good.example auto.example srv.example foreign.example popfirst.example plain.example bücher.example xn--bcher-kva.example far-srv.example keptstart.example
virtual_mailbox_base = {LAB}/mail
virtual_mailbox_maps = texthash:{LAB}/postfix/conf/boxes
virtual_minimum_uid = 1
virtual_uid_maps = static:8
virtual_gid_maps = static:8
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_chain_files = {chain}
smtpd_tls_loglevel = 1
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {LAB}/dovecot/sasl
smtpd_sender_login_maps = texthash:{LAB}/postfix/conf/senders
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_client_connection_count_limit = 0
",
        chain = pki::chain("good"),
    )
}

fn master_cf() -> String {
    let mut services = String::new();
    let mut offer = |address: &str, options: &str| {
        writeln!(services, "{address}:465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {options}").unwrap();
        writeln!(services, "{address}:587 inet n - n - - smtpd {options}").unwrap();
    };
    offer(town::MAIL, "");
    offer(&format!("[{}]", town::MAIL_V6), "");
    if tokens::can_stand() {
        offer(town::TOKENS, &format!("-o smtpd_sasl_path={}", tokens::sasl()));
    }
    for (name, address) in town::own_certificates() {
        offer(address, &format!("-o smtpd_tls_chain_files={}", pki::chain(name)));
    }
    writeln!(services, "{}:587 inet n - n - - smtpd -o smtpd_tls_security_level=none -o smtpd_tls_auth_only=no", town::PLAIN).unwrap();
    services
        + "pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"
}
