//! The lab itself: whether its servers do what the situations build on. Checked with the tools of others, not with the
//! product: `openssl s_client`, `curl`, and questions to the DNS put by hand.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::process::{Command, Stdio};
use std::time::Duration;

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
        Test::new("lab::certificates_have_the_faults_they_should", certificates),
        Test::new("lab::a_login_at_every_port", logins),
        Test::new("lab::the_web_serves_settings", web).needing(&["curl"]),
        Test::new("lab::packets_get_lost_where_they_should", lost_packets),
    ]
}

fn machine(_: &Lab) {
    assert_eq!(fs::read_to_string("/etc/resolv.conf").unwrap().split_whitespace().nth(1), Some(town::DNS));
    assert_eq!(fs::read_to_string("/etc/hosts").unwrap(), "127.0.0.1 localhost\n");
    assert_eq!(fs::read_dir("/etc/ssl/certs").unwrap().count(), 3, "the CA, the bundle and the link by its hash");
}

/// Asks the DNS and gives the answer: what `dig` would do.
pub fn ask(name: &str, kind: u16) -> Vec<u8> {
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
    socket.send_to(&question, (town::DNS, 53)).unwrap();
    let mut answer = vec![0; 4096];
    let length = socket.recv(&mut answer).unwrap();
    answer.truncate(length);
    answer
}

pub const A: u16 = 1;
const MX: u16 = 15;
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

fn web(_: &Lab) {
    let get = |url: &str| {
        let mut command = Command::new("curl");
        let output = environment(&mut command).args(["-sS", "--max-time", "10", url]).output().unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    };
    assert!(get("https://autoconfig.auto.example/mail/config-v1.1.xml?emailaddress=a").contains("<port>993</port>"));
    assert!(get("https://live.thunderbird.net/autoconfig/v1.1/ispdb.example").contains("ispdb.example"));
    assert!(get("https://live.thunderbird.net/autoconfig/v1.1/auto.example").contains("404"));
    assert!(get("https://autoconfig.untrusted.example/mail/config-v1.1.xml").contains("SSL certificate problem"));
    assert!(get("https://autoconfig.big.example/mail/config-v1.1.xml").len() > 256 * 1024);
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
