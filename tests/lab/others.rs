//! The mail servers of another make: Courier (IMAP, POP3) and Exim (submission).
//!
//! Debian lets neither be installed beside Dovecot and Postfix. `tests/run` unpacks their packages into the target
//! directory instead, and they run from there.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::{ground, ground::LAB, mail, pki, town};

/// The programs that tests of these servers need.
pub const NEEDED: &[&str] = &["couriertcpd", "exim4"];

/// Where the packages are unpacked.
pub fn unpacked() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("debian")
}

fn program(path: &str) -> String {
    unpacked().join("usr").join(path).display().to_string()
}

/// Whether one of the programs is there, with all that it needs.
pub fn has(name: &str) -> bool {
    static WHOLE: OnceLock<bool> = OnceLock::new();
    unpacked().join("usr/sbin").join(name).is_file()
        && *WHOLE.get_or_init(|| {
            let all = ["sbin/exim4", "sbin/couriertcpd", "bin/couriertls", "bin/imapd", "lib/courier/courier/imaplogin"].map(program);
            let output = with_libraries(Command::new("ldd").args(all)).output();
            output.is_ok_and(|output| output.status.success() && !String::from_utf8_lossy(&output.stdout).contains("not found"))
        })
}

/// Whether both servers can be had.
pub fn can_stand() -> bool {
    NEEDED.iter().all(|program| has(program))
}

/// Writes the settings of both, and who is who.
pub fn write() {
    ground::sh(&format!("mkdir -p /run/courier/authdaemon {LAB}/exim/spool && chown -R 8:8 {LAB}/exim"));
    fs::write("/etc/courier/authdaemonrc", "authmodulelist=authuserdb\nauthmodulelistorig=authuserdb\ndaemons=3\n").unwrap();
    let (mut people, mut secrets, mut passwords) = (String::new(), String::new(), String::new());
    for person in town::PEOPLE.iter().filter(|person| person.login.is_ascii()) {
        let (login, home) = (person.login, mail::home(person.login));
        let maildir = if login.starts_with("homeless") { "Nowhere" } else { "Maildir" };
        let switched_off = if login.starts_with("switched-off") { "|options=disableimap=1,disablepop3=1" } else { "" };
        writeln!(people, "{login}\thome={home}|uid=8|gid=8|mail={home}/{maildir}{switched_off}|_=").unwrap();
        writeln!(secrets, "{login}\tsystempw={}", crypt(person.password)).unwrap();
        writeln!(passwords, "{login}: {}", STANDARD.encode(person.password)).unwrap();
    }
    make_database("userdb", &people);
    make_database("userdbshadow", &secrets);
    fs::write(format!("{LAB}/exim/people"), passwords).unwrap();
    fs::write(format!("{LAB}/exim/conf"), exim()).unwrap();
}

fn crypt(password: &str) -> String {
    let output = Command::new("openssl").args(["passwd", "-1", "-salt", "lab", password]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn make_database(name: &str, records: &str) {
    let source = format!("{LAB}/etc/{name}");
    fs::write(&source, format!("{records}.\n")).unwrap();
    let made = with_libraries(&mut Command::new(program("lib/courier/courier-authlib/makedatprog")))
        .args(["-", &format!("/etc/courier/{name}.new"), &format!("/etc/courier/{name}.dat")])
        .stdin(fs::File::open(source).unwrap())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(made.success(), "the list of people for Courier");
    fs::write(format!("/etc/courier/{name}"), "").unwrap();
}

/// Their libraries lie where they were unpacked.
fn with_libraries(command: &mut Command) -> &mut Command {
    let root = unpacked();
    let mut paths = Vec::new();
    for directory in [root.join("usr/lib"), root.join("lib")] {
        // And what lies below it, by architecture.
        let below = fs::read_dir(&directory).into_iter().flatten().flatten().map(|entry| entry.path());
        paths.extend(below.filter(|path| path.to_string_lossy().ends_with("-linux-gnu")));
        paths.push(directory);
    }
    let paths: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
    command.env("LD_LIBRARY_PATH", paths.join(":")).env("LTDL_LIBRARY_PATH", program("lib/courier-authlib"))
}

/// Starts both. They end with the namespace.
pub fn start() {
    run(
        "courier-auth",
        Command::new(program("lib/courier/courier-authlib/authdaemond")).envs([
            ("authmodulelist", "authuserdb"),
            ("authmodulelistorig", "authuserdb"),
            ("daemons", "3"),
            ("authdaemonvar", "/run/courier/authdaemon"),
            ("DEBUG_LOGIN", "1"),
            ("DEFAULTOPTIONS", ""),
        ]),
    );
    let (imap, pop3) = (program("lib/courier/courier/imaplogin"), program("lib/courier/courier/courierpop3login"));
    let (imapd, pop3d) = (program("bin/imapd"), program("lib/courier/courier/courierpop3d"));
    for (address, most) in [(town::OTHER, "100"), (town::OTHER_NARROW, "1")] {
        courier(address, most, 143, &[&imap, &imapd, "Maildir"]);
        courier(address, most, 993, &[&imap, &imapd, "Maildir"]);
        courier(address, most, 110, &[&pop3, &pop3d, "Maildir"]);
        courier(address, most, 995, &[&pop3, &pop3d, "Maildir"]);
    }
    run("exim", Command::new(program("sbin/exim4")).args(["-C", &format!("{LAB}/exim/conf"), "-bdf"]));
}

fn courier(address: &str, most: &str, port: u16, login: &[&str]) {
    let tls = program("bin/couriertls");
    let (encrypted, required) = if [993, 995].contains(&port) { ("1", "0") } else { ("0", "1") };
    let starttls = if encrypted == "1" { "NO" } else { "YES" };
    let address = format!("-address={address}");
    let mut command = Command::new(program("sbin/couriertcpd"));
    command.args([&address, "-maxprocs=200", &format!("-maxperip={most}"), "-nodnslookup", "-noidentlookup", &port.to_string()]);
    if encrypted == "1" {
        command.args([&tls, "-server", "-tcpd", "-user=courier"]);
    }
    command.args(login).envs([
        ("COURIERTLS", tls.as_str()),
        ("TLS_CERTFILE", &pki::chain("good")),
        ("TLS_VERIFYPEER", "NONE"),
        ("IMAP_CAPABILITY", "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE QUOTA IDLE"),
        ("IMAP_CAPABILITY_TLS", "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE QUOTA IDLE AUTH=PLAIN"),
        ("IMAP_TLS", encrypted),
        ("IMAP_TLS_REQUIRED", required),
        ("IMAP_STARTTLS", starttls),
        ("POP3AUTH", ""),
        ("POP3AUTH_TLS", "LOGIN PLAIN"),
        ("POP3_TLS", encrypted),
        ("POP3_TLS_REQUIRED", required),
        ("POP3_STARTTLS", starttls),
    ]);
    run("courier", &mut command);
}

#[allow(clippy::zombie_processes)] // they end with the namespace, and nobody waits for them
fn run(name: &str, command: &mut Command) {
    let log = fs::File::options().create(true).append(true).open(format!("{LAB}/{name}.log")).unwrap();
    let environment: Vec<_> = command.get_envs().map(|(key, value)| (key.to_owned(), value.unwrap_or_default().to_owned())).collect();
    with_libraries(command.env_clear().envs(environment))
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .current_dir(LAB)
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
}

fn exim() -> String {
    format!(
        "primary_hostname = other.good.example
exim_path = /bin/false
keep_environment = PATH
spool_directory = {LAB}/exim/spool
log_file_path = {LAB}/exim/%slog
log_selector = +incoming_interface
pid_file_path =
never_users =
local_interfaces = <; {normal} ; {narrow}
daemon_smtp_ports = 465 : 587
tls_on_connect_ports = 465
tls_advertise_hosts = *
tls_certificate = {certificate}
tls_privatekey = {key}
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
host_lookup =
rfc1413_hosts =
smtp_accept_max = 200
smtp_accept_max_per_host = ${{if eq{{$received_ip_address}}{{{narrow}}}{{1}}{{100}}}}
acl_smtp_mail = sender
acl_smtp_rcpt = recipient
begin acl
sender:
 deny message = <$sender_address> is not your address
  condition = ${{if !eqi{{$sender_address}}{{$authenticated_id}}}}
 accept
recipient:
 accept authenticated = *
 deny message = relay not permitted
begin routers
all:
 driver = accept
 transport = nowhere
begin transports
nowhere:
 driver = appendfile
 file = /dev/null
 user = mail
begin authenticators
plain:
 driver = plaintext
 public_name = PLAIN
 server_prompts = :
 server_condition = {right2}
 server_set_id = $auth2
login:
 driver = plaintext
 public_name = LOGIN
 server_prompts = <| Username: | Password:
 server_condition = {right1}
 server_set_id = $auth1
",
        normal = town::OTHER,
        narrow = town::OTHER_NARROW,
        certificate = pki::certificate("good"),
        key = pki::key("good"),
        right1 = right("$auth1", "$auth2"),
        right2 = right("$auth2", "$auth3"),
    )
}

/// Whether it is the right password; of one person nobody can tell today.
fn right(login: &str, password: &str) -> String {
    let known = format!("${{lookup{{{login}}}lsearch{{{LAB}/exim/people}}{{$value}}fail}}");
    format!(
        "${{if match{{{login}}}{{^today}}{{${{lookup{{x}}lsearch{{{LAB}/exim/none}}}}}}{{${{if eq{{${{base64:{password}}}}}{{{known}}}}}}}}}"
    )
}
