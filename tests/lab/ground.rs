//! The ground the lab stands on: fresh namespaces, entered by re-executing this very test program.
//!
//! Inside, the process is root of its own network, mounts and processes. Whatever is mounted or started there ends with
//! it; `/tmp`, `/run` and the few files of `/etc` that matter are the lab's own.

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::dns::Dns;
use crate::{others, pki, tokens, town, zones};

/// Where everything of the lab is, on a file system in memory that only the lab sees.
pub const LAB: &str = "/run/lab";

const MARK: &str = "MAILWRIGHT_LAB";
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// What the lab cannot do without, and the Debian package that has it.
const NEEDED: &[(&str, &str)] = &[
    ("unshare", "util-linux"),
    ("mount", "mount"),
    ("ip", "iproute2"),
    ("openssl", "openssl"),
    ("dovecot", "dovecot-core"),
    ("/usr/lib/dovecot/imap", "dovecot-imapd"),
    ("/usr/lib/dovecot/pop3", "dovecot-pop3d"),
    ("postfix", "postfix"),
    ("nsd", "nsd"),
    ("ldns-signzone", "ldnsutils"),
    ("nginx", "nginx-light"),
];

/// Whether this process is the one inside the namespaces.
pub fn is_inside() -> bool {
    env::var_os(MARK).is_some()
}

/// Whether a program is installed, or a device may be used.
pub fn has(program: &str) -> bool {
    if program.starts_with("/dev/") {
        return fs::File::options().read(true).write(true).open(program).is_ok();
    }
    let is_there = PATH.split(':').any(|directory| Path::new(directory).join(program).is_file());
    (is_there && tokens::has(program)) || others::has(program)
}

/// What is missing for the lab, and how to get it, in one line; `None` if it can stand.
pub fn missing() -> Option<String> {
    let packages: Vec<_> = NEEDED.iter().filter(|(program, _)| !has(program)).map(|(_, package)| *package).collect();
    if !packages.is_empty() {
        return Some(format!("not installed: {0} (apt-get install {0})", packages.join(" ")));
    }
    let version = output(Command::new("dovecot").arg("--version"));
    if !version.starts_with("2.3.") {
        return Some(format!("its configuration is for Dovecot 2.3, and this is {} (Debian 12 has 2.3)", version.trim()));
    }
    let tried = unshare().arg("true").stdout(Stdio::null()).stderr(Stdio::piped()).output();
    match tried {
        Ok(tried) if tried.status.success() => None,
        Ok(tried) => Some(format!(
            "no namespaces of its own ({}); run as root, or install uidmap and give this user a range in /etc/subuid and /etc/subgid",
            String::from_utf8_lossy(&tried.stderr).trim()
        )),
        Err(error) => Some(format!("unshare does not start ({error})")),
    }
}

fn unshare() -> Command {
    let mut command = Command::new("unshare");
    command.env("PATH", PATH);
    if output(Command::new("id").arg("-u")).trim() != "0" {
        // The servers change to users of their own: a range of users is needed, not only root.
        command.args(["--user", "--map-root-user", "--map-auto"]);
    }
    command.args(["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]);
    command
}

fn output(command: &mut Command) -> String {
    command.env("PATH", PATH).output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

/// Goes inside: this process becomes the one that waits outside. Returns only if that fails.
pub fn enter() -> ExitCode {
    let program = env::current_exe().expect("this program has a path");
    // The shell is process 1, which no Ctrl-C would end, and collects what the servers leave behind. With the test
    // program it ends too, and with it every process in here.
    let error = unshare().env(MARK, "inside").args(["sh", "-c", "\"$@\"; exit $?", "lab"]).arg(program).args(env::args_os().skip(1)).exec();
    eprintln!("The lab of real servers could not be entered: {error}");
    ExitCode::FAILURE
}

/// Prepares the ground, once inside: files, trust, network. Everything that changes a mount happens here, before any thread.
pub fn prepare() {
    // Links into /run (a resolver's resolv.conf) are followed now: they lead nowhere once /run is new.
    let etc = ["hosts", "resolv.conf", "nsswitch.conf", "shadow"].map(|name| fs::canonicalize(Path::new("/etc").join(name)).ok());
    own_tmp();
    sh("mount -t tmpfs -o mode=755 lab /run");
    for directory in ["etc", "home", "work", "pki"] {
        fs::create_dir_all(Path::new(LAB).join(directory)).unwrap();
    }
    let resolver = format!("nameserver {}\noptions timeout:2 attempts:2\n", town::DNS);
    // Mail programs ask for the name of the machine they run on; no DNS server shall have to answer that.
    let hosts = format!("127.0.0.1 localhost {}\n", fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default().trim());
    let contents = [&hosts, &resolver, "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n", town::SHADOW];
    for (path, content) in etc.into_iter().zip(contents) {
        if let Some(path) = path {
            put(&path, content);
        }
    }
    own_etc();
    for dns in Dns::ALL {
        fs::write(resolver_of(dns), format!("nameserver {}\noptions timeout:1 attempts:1\n", dns.address())).unwrap();
    }
    zones::make_key();
    put_trust_anchor();
    pki::make(Path::new(LAB));
    sh(&format!("mount --bind {LAB}/pki/store /etc/ssl/certs"));
    network();
}

/// A `resolv.conf` that names another DNS server.
pub fn resolver_of(dns: Dns) -> PathBuf {
    Path::new(LAB).join(format!("etc/resolv-{}.conf", dns.address()))
}

/// Shows the lab's own key of the root zone where the machine would keep the real one.
fn put_trust_anchor() {
    let anchors = zones::trust_anchor();
    let place = Path::new("/usr/share/dns");
    if !place.is_dir() {
        renew(Path::new("/usr/share"), "share");
        fs::create_dir(place).unwrap();
    }
    mount_bind(anchors.parent().unwrap(), place);
}

/// An `/etc` with what servers look for nowhere else: Courier its settings, it and Exim their users.
fn own_etc() {
    renew(Path::new("/etc"), "etc-outside");
    for (name, more) in [("passwd", "courier:x:8:8::/:\nDebian-exim:x:8:8::/:\n"), ("group", "courier:x:8:\nDebian-exim:x:8:\n")] {
        let path = Path::new("/etc").join(name);
        let all = fs::read_to_string(&path).unwrap_or_default() + more;
        let _ = fs::remove_file(&path);
        fs::write(path, all).unwrap();
    }
    let _ = fs::remove_file("/etc/courier");
    fs::create_dir("/etc/courier").unwrap();
}

/// Makes a directory new, as far as the lab sees it. What is in it stays there by links, so that there can be more.
fn renew(directory: &Path, name: &str) {
    let aside = Path::new(LAB).join(name);
    fs::create_dir(&aside).unwrap();
    let done = Command::new("mount").arg("--rbind").arg(directory).arg(&aside).status().unwrap();
    assert!(done.success(), "mount --rbind {} {}", directory.display(), aside.display());
    sh(&format!("mount -t tmpfs -o mode=755 lab {}", directory.display()));
    for entry in fs::read_dir(&aside).unwrap() {
        let name = entry.unwrap().file_name();
        symlink(aside.join(&name), directory.join(name)).unwrap();
    }
}

/// A fresh `/tmp` that still shows what of it this program needs: itself, and the sources it was built from.
fn own_tmp() {
    let program = env::current_exe().unwrap();
    let kept: std::collections::BTreeSet<_> =
        [&program, Path::new(env!("CARGO_BIN_EXE_mailwright")), Path::new(env!("CARGO_MANIFEST_DIR"))]
            .into_iter()
            .filter_map(|path| path.strip_prefix("/tmp").ok()?.components().next().map(|first| PathBuf::from(first.as_os_str())))
            .collect();
    sh("mount -t tmpfs -o mode=755 lab /run");
    for name in &kept {
        let aside = Path::new("/run").join(name);
        fs::create_dir(&aside).unwrap();
        mount_bind(&Path::new("/tmp").join(name), &aside);
    }
    sh("mount -t tmpfs -o mode=1777 lab /tmp");
    for name in &kept {
        let place = Path::new("/tmp").join(name);
        fs::create_dir(&place).unwrap();
        mount_bind(&Path::new("/run").join(name), &place);
    }
}

/// Shows `content` at `path`.
fn put(path: &Path, content: &str) {
    if path.starts_with("/run") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        return fs::write(path, content).unwrap();
    }
    let own = Path::new(LAB).join("etc").join(path.file_name().unwrap());
    fs::write(&own, content).unwrap();
    mount_bind(&own, path);
}

fn mount_bind(from: &Path, to: &Path) {
    let done = Command::new("mount").arg("--bind").arg(from).arg(to).status().unwrap();
    assert!(done.success(), "mount --bind {} {}", from.display(), to.display());
}

/// The network: all of two documentation ranges lead to this machine, but the client comes from an address of its own, as
/// from outside (Dovecot trusts a client that has the server's address). Beyond a cable nobody listens.
fn network() {
    let (client, servers, mail6, web6) = (town::CLIENT, town::SERVERS, town::MAIL_V6, town::WEB_V6);
    sh(&format!(
        "ip link set lo up
         ip addr add {client}/32 dev lo
         ip route add local {servers} dev lo src {client}
         ip addr add {inside}/32 dev lo
         ip -6 addr add {mail6}/128 dev lo nodad
         ip -6 addr add {web6}/128 dev lo nodad
         ip link add cable type veth peer name nowhere || ip link add cable type dummy
         ip addr add 203.0.113.1/24 dev cable
         ip -6 addr add 2001:db8:dead::1/64 dev cable nodad
         ip link set cable up
         ip link show nowhere >/dev/null 2>&1 && ip link set nowhere up
         ip neigh add {silent} lladdr 02:00:00:00:00:09 dev cable nud permanent
         ip -6 neigh add {silent6} lladdr 02:00:00:00:00:09 dev cable nud permanent
         ip route add unreachable {unreachable}/32",
        inside = town::INSIDE[1],
        silent = town::SILENT,
        silent6 = town::SILENT_V6,
        unreachable = town::UNREACHABLE,
    ));
}

/// Runs shell lines of which each must succeed.
pub fn sh(lines: &str) {
    let done = Command::new("sh").args(["-ec", lines]).env("PATH", PATH).output().expect("sh starts");
    assert!(done.status.success(), "{lines}\n{}", String::from_utf8_lossy(&done.stderr));
}
