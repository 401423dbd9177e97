//! The lab itself: whether its servers do what the situations build on. Checked with the tools of others, not with the
//! product: `openssl s_client`, `curl`, and questions to the DNS put by hand.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::process::{Command, Stdio};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::dns::Dns;
use crate::lab::{Lab, Log};
use crate::product::environment;
use crate::town;
use crate::trial::Test;

/// The tests of the servers themselves.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("lab::the_machine_looks_like_any_other", machine),
        Test::new("lab::names_are_answered_or_do_not_exist", names),
        Test::new("lab::a_long_answer_needs_tcp", long_answer),
        Test::new("lab::signatures_hold_where_they_should", signatures),
        Test::new("lab::other_dns_servers_have_the_faults_they_should", other_dns),
        Test::new("lab::certificates_have_the_faults_they_should", certificates),
        Test::new("lab::a_login_at_every_port", logins),
        Test::new("lab::servers_to_be_guessed_are_what_they_should_be", guessable),
        Test::new("lab::the_web_serves_settings", web).needing(&["curl"]),
        Test::new("lab::the_web_has_the_faults_it_should", web_faults).needing(&["curl"]),
        Test::new("lab::digests_fit_where_they_should", digests).needing(&["curl"]),
        Test::new("lab::packets_get_lost_where_they_should", lost_packets),
    ]
}

fn machine(_: &Lab) {
    assert_eq!(fs::read_to_string("/etc/resolv.conf").unwrap().split_whitespace().nth(1), Some(town::DNS));
    let hosts = fs::read_to_string("/etc/hosts").unwrap();
    assert!(hosts.starts_with("127.0.0.1 localhost ") && hosts.lines().count() == 1, "itself alone: {hosts}");
    assert_eq!(fs::read_dir("/etc/ssl/certs").unwrap().count(), 3, "the CA, the bundle and the link by its hash");
    assert!(fs::read_to_string("/usr/share/dns/root.key").unwrap().starts_with(".\tIN\tDNSKEY\t257 3 13 "));
    assert!(fs::metadata("/usr/share/zoneinfo").is_ok() || fs::metadata("/usr/share/doc").is_ok(), "the rest is still there");
}

/// Asks the DNS and gives the answer: what `dig` would do.
pub fn ask(name: &str, kind: u16) -> Vec<u8> {
    ask_at(town::DNS, name, kind)
}

fn ask_at(server: &str, name: &str, kind: u16) -> Vec<u8> {
    let mut question = vec![0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    for label in name.split('.') {
        question.push(u8::try_from(label.len()).unwrap());
        question.extend(label.as_bytes());
    }
    question.push(0);
    question.extend(kind.to_be_bytes());
    question.extend([0, 1]);
    let socket = UdpSocket::bind("0.0.0.0:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    socket.send_to(&question, (server, 53)).unwrap();
    let mut answer = vec![0; 4096];
    let length = socket.recv(&mut answer).unwrap();
    answer.truncate(length);
    answer
}

pub const A: u16 = 1;
const MX: u16 = 15;
const TXT: u16 = 16;
const SRV: u16 = 33;

fn names(_: &Lab) {
    let (found, none, nothing) = (ask("mail.good.example", A), ask("nobody.example", A), ask("mail.good.example", MX));
    assert_eq!((found[3] & 15, found[7]), (0, 1), "one address");
    assert_eq!(none[3] & 15, 3, "NXDOMAIN");
    assert_eq!((nothing[3] & 15, nothing[7]), (0, 0), "the name exists, the record does not");
}

fn long_answer(_: &Lab) {
    assert_eq!(ask("_imaps._tcp.large.example", SRV)[2] & 2, 2, "truncated");
    let mut tcp = TcpStream::connect((town::DNS, 53)).unwrap();
    let mut question = vec![0, 43, 0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    question.extend(b"\x06_imaps\x04_tcp\x05large\x07example\x00\x00\x21\x00\x01");
    question[1] = u8::try_from(question.len() - 2).unwrap();
    tcp.write_all(&question).unwrap();
    let mut head = [0; 14];
    tcp.read_exact(&mut head).unwrap();
    assert_eq!(head[9], 61, "all targets");
}

/// What `drill` makes of a name when it follows the signatures to the root's key.
fn drill(arguments: &str) -> String {
    let mut command = Command::new("drill");
    let server = format!("@{}", town::DNS);
    let output = environment(&mut command).args(arguments.split(' ')).arg(server).output().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

fn signatures(_: &Lab) {
    for (arguments, expected) in [
        ("-S -k /usr/share/dns/root.key _imaps._tcp.signed.test SRV", "Chase successful"),
        ("-S -k /usr/share/dns/root.key _imaps._tcp.bogus.test SRV", "Bogus DNSSEC signature"),
        // That a zone is not signed is itself signed.
        ("-D example DS", "\tRRSIG\tNSEC 13 1 "),
        ("-D net DS", "\tRRSIG\tNSEC 13 1 "),
        ("-D mail.good.example A", "AUTHORITY: 1"),
    ] {
        let said = drill(arguments);
        assert!(said.contains(expected), "{arguments}\n{said}");
    }
    assert!(!drill("-D mail.good.example A").contains("RRSIG"));
}

fn other_dns(_: &Lab) {
    let ask = |dns: Dns, name, kind| ask_at(dns.address(), name, kind);
    let code = |answer: &[u8]| answer[3] & 15;
    assert_eq!(code(&ask(Dns::Denying, "live.thunderbird.net", A)), 3);
    assert_eq!(code(&ask(Dns::Failing, "mail.auto.example", A)), 2);
    let (led, none) = (ask(Dns::Portal, "autoconfig.auto.example", A), ask(Dns::Portal, "auto.example", MX));
    let portal: std::net::Ipv4Addr = town::PORTAL.parse().unwrap();
    assert!(code(&led) == 0 && led.ends_with(&portal.octets()) && (code(&none), none[7]) == (0, 0));
    let (passed, signed) = (ask(Dns::Old, "_imaps._tcp.signed.test", SRV), drill("-D _imaps._tcp.signed.test SRV"));
    assert!(signed.contains("RRSIG\tSRV"));
    assert_eq!((code(&passed), passed[7]), (0, 1), "one record, and no signature beside it");
}

/// Runs `openssl s_client` and gives all it says.
fn s_client(arguments: &[&str], input: &str) -> String {
    let mut command = Command::new("timeout");
    environment(&mut command).args(["10", "openssl", "s_client", "-quiet", "-verify_return_error"]).args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

fn certificates(_: &Lab) {
    let expected = [
        ("expired", "certificate has expired"),
        ("early", "certificate is not yet valid"),
        ("wrongname", "hostname mismatch"),
        ("selfsigned", "self-signed certificate"),
        ("unknownca", "unable to get local issuer certificate"),
    ];
    for (name, words) in expected {
        let host = town::certificate_fault_host(name);
        for port in ["993", "995", "465"] {
            let said = s_client(&["-connect", &format!("{host}:{port}"), "-verify_hostname", &host], "");
            assert!(said.to_lowercase().contains(words), "{host}:{port}\n{said}");
        }
        let said = s_client(&["-connect", &format!("{host}:587"), "-starttls", "smtp", "-verify_hostname", &host], "");
        assert!(said.to_lowercase().contains(words), "{host}:587\n{said}");
    }
}

fn logins(lab: &Lab) {
    let plain = "AGFubmFAZ29vZC5leGFtcGxlAGNvcnJlY3QgaG9yc2UgNw=="; // NUL anna@good.example NUL correct horse 7
    let talks = [
        ("993", "", format!("a AUTHENTICATE PLAIN {plain}\r\nb LOGOUT\r\n"), "a OK"),
        ("143", "imap", format!("a AUTHENTICATE PLAIN {plain}\r\nb LOGOUT\r\n"), "a OK"),
        ("995", "", format!("AUTH PLAIN {plain}\r\nSTAT\r\nQUIT\r\n"), "+OK 4 "),
        ("110", "pop3", format!("AUTH PLAIN {plain}\r\nSTAT\r\nQUIT\r\n"), "+OK 4 "),
        ("465", "", format!("EHLO me\r\nAUTH PLAIN {plain}\r\nQUIT\r\n"), "235 "),
        ("587", "smtp", format!("EHLO me\r\nAUTH PLAIN {plain}\r\nQUIT\r\n"), "235 "),
    ];
    for (port, starttls, talk, expected) in talks {
        let place = format!("mail.good.example:{port}");
        let mut arguments = vec!["-ign_eof", "-connect", &place, "-verify_hostname", "mail.good.example"];
        if !starttls.is_empty() {
            arguments.extend(["-starttls", starttls]);
        }
        let said = s_client(&arguments, &talk);
        assert!(said.contains(expected), "{place}\n{said}");
    }
    // They see the client as one from outside, and write down whom they let in.
    for service in ["imap-login", "pop3-login"] {
        let inside = lab.logged(Log::Dovecot, &[service, "Login: user=<anna@good.example>", "rip=198.51.100.1, lip=192.0.2.25", "TLS"], 2);
        assert!(inside.len() >= 2, "{service}: {inside:#?}");
    }
    assert!(!lab.logged(Log::Postfix, &["TLS connection established from unknown[198.51.100.1]"], 2).is_empty());
}

/// The servers that only guessing finds, or must not find.
fn guessable(_: &Lab) {
    for (host, port, starttls, expected) in [
        ("mail.guess.example", 993, "", "* OK"),
        ("mail.onlystart.example", 143, "imap", ". OK"),
        ("mail.onlystart.example", 110, "pop3", "+OK"),
        ("mail.onlystart.example", 587, "smtp", "250 "),
        ("mail.oddport.example", 993, "", "* OK"),
        ("mail.oddport.example", 2525, "smtp", "250 "),
        ("itself.example", 995, "", "+OK"),
        ("in.receiver.example", 465, "", "220 "),
        ("imap.wild.example", 993, "", "* OK"),
        ("mail.wildreal.example", 993, "", "* OK"),
        ("mail.noimap.example", 993, "", "* OK"),
        ("mail.nullmx.example", 993, "", "* OK"),
        ("mail.guessbad.example", 993, "", "hostname mismatch"),
        ("mail.guessbad.example", 143, "imap", "hostname mismatch"),
        ("mail.guessbad.example", 587, "smtp", "hostname mismatch"),
        ("mail.guessweb.example", 993, "", "400 Bad Request"),
    ] {
        let place = format!("{host}:{port}");
        let mut arguments = vec!["-connect", &place, "-verify_hostname", host];
        if !starttls.is_empty() {
            arguments.extend(["-starttls", starttls]);
        }
        let said = s_client(&arguments, "QUIT\r\na LOGOUT\r\n");
        assert!(said.contains(expected), "{place}\n{said}");
    }
    for place in [("mail.onlystart.example", 993), ("mail.oddport.example", 587), ("mx.hoster.example", 993)] {
        assert_eq!(TcpStream::connect(place).unwrap_err().kind(), std::io::ErrorKind::ConnectionRefused, "{place:?}");
    }
    let mut plain = TcpStream::connect(("mail.plainguess.example", 143)).unwrap();
    let mut greeting = [0; 500];
    let read = plain.read(&mut greeting).unwrap();
    assert!(!String::from_utf8_lossy(&greeting[..read]).contains("STARTTLS"));
}

/// Runs `curl` and gives all it says, its own messages last.
fn curl(arguments: &str) -> String {
    let mut command = Command::new("curl");
    environment(&mut command).args(["-sS", "--max-time", "10"]).args(arguments.split(' '));
    let output = command.output().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

#[rustfmt::skip]
fn web(_: &Lab) {
    for (arguments, expected) in [
        ("https://autoconfig.auto.example/mail/config-v1.1.xml?emailaddress=a", "<port>993</port>"),
        ("https://live.thunderbird.net/autoconfig/v1.1/ispdb.example", "ispdb.example"),
        ("https://live.thunderbird.net/autoconfig/v1.1/auto.example", "404"),
        ("https://live.thunderbird.net/autoconfig/v1.1/west.manyfold.example", "mail.manyfold.example"),
        ("https://live.thunderbird.net/autoconfig/v1.1/provider.co.uk", "mail.mailer.example"),
        ("https://autoconfig.selfmade.example/mail/config-v1.1.xml", "mail.selfmade.example"),
        ("http://autoconfig.plainauto.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("https://autoconfig.plainauto.example/mail/config-v1.1.xml", "404"),
        ("http://autoconfig.auto.example/mail/config-v1.1.xml", "404"),
        ("http://plainwell.example/.well-known/autoconfig/mail/config-v1.1.xml", "<port>993</port>"),
        ("http://autoconfig.plainask.example/mail/config-v1.1.xml", "403"),
        ("http://autoconfig.plainask.example/mail/config-v1.1.xml?emailaddress=a", "<port>993</port>"),
        ("https://autoconfig.noaddress.example/mail/config-v1.1.xml?emailaddress=a", "400"),
        ("https://autoconfig.noaddress.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("https://settings.mailconf.example/mail.xml", "mail.mailconf.example"),
        ("https://settings.hoster.example/mailconfaway.xml", "mail.hoster.example"),
        ("--data x https://autodiscover.disco.example/autodiscover/autodiscover.xml", "<Type>IMAP</Type><Server>mail.disco.example"),
        ("--data x https://discohome.example/autodiscover/autodiscover.xml", "<Encryption>TLS"),
        ("--data x https://settings.discosrv.example/autodiscover/autodiscover.xml", "mail.discosrv.example"),
        ("--data x https://autodiscover.discochain.example/autodiscover/autodiscover.xml", "/2/autodiscover.xml</RedirectUrl>"),
        ("--data x https://autodiscover.discochain.example/2/autodiscover.xml", "/3/autodiscover.xml</RedirectUrl>"),
        ("--data x https://autodiscover.discochain.example/3/autodiscover.xml", "mail.discochain.example"),
        ("--data x https://autodiscover.discoother.example/autodiscover/autodiscover.xml", "<RedirectAddr>anna@landed.example"),
        ("-i http://autodiscover.discoplain.example/autodiscover/autodiscover.xml", "Location: https://autodiscover.hoster.example/"),
        ("-i --data x https://autodiscover.exchange401.example/autodiscover/autodiscover.xml", "WWW-Authenticate: NTLM"),
        ("--data x https://autodiscover.exchangepox.example/autodiscover/autodiscover.xml", "<Type>EXCH</Type>"),
        ("https://autodiscover.exchangejson.example/autodiscover/autodiscover.json?Email=a&Protocol=EWS", r#"{"Protocol":"EWS","Url""#),
        ("--data x https://autodiscover.exchangejson.example/autodiscover/autodiscover.xml", "404"),
        ("https://autoconfig.exchangexml.example/mail/config-v1.1.xml", "type=\"exchange\""),
        ("https://autoconfig.sixonly.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("-6 https://autoconfig.otherhalf.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("-4 https://autoconfig.webhalf.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("-L --max-redirs 5 https://autoconfig.hops5.example/mail/config-v1.1.xml", "<port>993</port>"),
        ("-L http://autoconfig.upgrade.example/mail/config-v1.1.xml", "<port>993</port>"),
    ] {
        let said = curl(arguments);
        assert!(said.contains(expected), "{arguments}\n{said}");
    }
}

#[rustfmt::skip]
fn web_faults(_: &Lab) {
    // Where there is a trap, it is set: without the fault in front of it, the document could be used.
    for (arguments, expected) in [
        ("https://autoconfig.untrusted.example/mail/config-v1.1.xml", "SSL certificate problem: unable to get local issuer certificate"),
        ("https://oldcert.example/.well-known/autoconfig/mail/config-v1.1.xml", "SSL certificate problem: certificate has expired"),
        ("https://autoconfig.othercert.example/mail/config-v1.1.xml", "no alternative certificate subject name matches"),
        ("https://autoconfig.selfcert.example/mail/config-v1.1.xml", "SSL certificate problem: self-signed certificate"),
        ("-k https://oldcert.example/.well-known/autoconfig/mail/config-v1.1.xml", "mail.good.example"),
        ("-k https://autoconfig.othercert.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-k https://autoconfig.selfcert.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-L --max-redirs 5 https://autoconfig.hops6.example/mail/config-v1.1.xml", "Maximum (5) redirects followed"),
        ("-L --max-redirs 6 https://autoconfig.hops6.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-L https://autoconfig.downgrade.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-L https://autoconfig.loopback.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-L https://autoconfig.inward.example/mail/config-v1.1.xml", "mail.good.example"),
        ("-L https://autoconfig.intranet.example/mail/config-v1.1.xml", "mail.good.example"),
        ("--data x https://autodiscover.discoloop.example/autodiscover/autodiscover.xml", "autodiscover.discoloop.example"),
        ("-I https://autoconfig.huge.example/mail/config-v1.1.xml", "Content-Length: 209715200"),
        ("-I https://autoconfig.bomb.example/mail/config-v1.1.xml", "Content-Encoding: gzip"),
        ("https://autoconfig.laughs.example/mail/config-v1.1.xml", "<hostname>&h9;</hostname>"),
        ("https://autoconfig.outside.example/mail/config-v1.1.xml", "<hostname>&file;</hostname>"),
        ("https://autoconfig.cut.example/mail/config-v1.1.xml", "curl: (18)"),
        ("https://autoconfig.flood.example/mail/config-v1.1.xml", "curl: (56)"),
        ("https://autoconfig.broken.example/mail/config-v1.1.xml", "500"),
        ("https://broken.example/.well-known/autoconfig/mail/config-v1.1.xml", "503"),
        ("--data x https://autodiscover.broken.example/autodiscover/autodiscover.xml", "503"),
        ("https://live.thunderbird.net/autoconfig/v1.1/dbbroken.example", "503"),
        ("--data x https://autodiscover.html.example/autodiscover/autodiscover.xml", "<title>Shop"),
        ("-i --data x https://autodiscover.basic401.example/autodiscover/autodiscover.xml", "WWW-Authenticate: Basic"),
        ("-i --resolve x.example:80:192.0.2.82 http://x.example/a", "Location: http://sign-in.portal.example/welcome"),
        ("--resolve sign-in.portal.example:80:192.0.2.82 http://sign-in.portal.example/welcome", "Please sign in"),
        ("--resolve x.example:443:192.0.2.82 https://x.example/a", "no alternative certificate subject name matches"),
    ] {
        let said = curl(arguments);
        assert!(said.contains(expected), "{arguments}\n{said}");
    }
    assert!(curl("https://autoconfig.big.example/mail/config-v1.1.xml").len() > 256 * 1024);
    assert!(curl("--compressed https://autoconfig.bomb.example/mail/config-v1.1.xml").len() > 100 << 20);
}

/// The digest in the DNS is that of the document on the web, or is not.
fn digests(_: &Lab) {
    for (domain, fits) in [("pacc.example", true), ("paccdb.example", true), ("paccforged.example", false)] {
        let served = curl(&format!("https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json"));
        let known = String::from_utf8_lossy(&ask(&format!("_ua-auto-config.{domain}"), TXT)).into_owned();
        let digest = STANDARD.encode(Sha256::digest(&served));
        assert!(served.starts_with("{\"protocols\"") && known.contains("v=UAAC1; a=sha256; d="), "{served}\n{known}");
        assert_eq!(known.contains(&digest), fits, "{domain}: {digest}\n{known}");
    }
}

fn lost_packets(_: &Lab) {
    for address in [town::SILENT, town::SILENT_V6] {
        let place = (address.parse::<std::net::IpAddr>().unwrap(), 993).into();
        let error = TcpStream::connect_timeout(&place, Duration::from_secs(2)).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::TimedOut, "{address}: {error}");
    }
    let error = TcpStream::connect((town::UNREACHABLE, 993)).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::HostUnreachable);
    let error = TcpStream::connect((town::CLOSED, 993)).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionRefused);
}
