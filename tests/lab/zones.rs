//! The names of the lab: the zone files, the signature over the root, and the real DNS server that answers from them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::ground::{self, LAB};
use crate::{distance::far, documents, faults, town};

const ROOT: &str = include_str!("zones/root.zone");
const EXAMPLE: &str = include_str!("zones/example.zone");
const NET: &str = include_str!("zones/net.zone");
const COM: &str = include_str!("zones/com.zone");

/// The domains that the situations are about: `good.example` and the like.
pub fn domains() -> BTreeSet<String> {
    let owners = ROOT.lines().chain(EXAMPLE.lines()).filter_map(|line| line.split(' ').next()?.strip_suffix('.'));
    let domain = |owner: &str| {
        let labels: Vec<&str> = owner.rsplitn(3, '.').take(2).collect();
        matches!(labels[..], ["example" | "test", _]).then(|| format!("{}.{}", labels[1], labels[0]))
    };
    owners.filter_map(domain).filter(|domain| !domain.contains('*')).collect()
}

/// Where the machine keeps the key that the root is signed with, as Debian does (package `dns-root-data`).
pub fn trust_anchor() -> PathBuf {
    Path::new(LAB).join("anchor/root.key")
}

/// Makes the key that the root is signed with.
pub fn make_key() {
    let directory = trust_anchor().parent().unwrap().display().to_string();
    ground::sh(&format!("mkdir -p {directory} && cd {directory} && ldns-keygen -k -a ECDSAP256SHA256 -s . && cp .key root.key"));
}

/// Writes the zones, with the parts of published domains, and the settings of NSD.
pub fn write(published: &str) {
    let directory = Path::new(LAB).join("nsd");
    fs::create_dir_all(&directory).unwrap();
    let mut settings = format!(
        "server:\n ip-address: {address}\n username: \"\"\n chroot: \"\"\n zonesdir: \"{LAB}/nsd\"\n database: \"\"\n pidfile: \"\"\n \
         zonelistfile: \"{LAB}/nsd/zones\"\n xfrdfile: \"{LAB}/nsd/xfrd\"\n xfrdir: \"{LAB}/nsd\"\n rrl-ratelimit: 0\n \
         ipv4-edns-size: 1232\n server-count: 1\nremote-control:\n control-enable: no\n",
        address = town::DNS,
    );
    for (name, file, zone) in [
        (".", "root", ROOT.to_owned()),
        ("example", "example", example() + published),
        ("net", "net", NET.into()),
        ("com", "com", COM.into()),
    ] {
        fs::write(directory.join(file), zone).unwrap();
        writeln!(settings, "zone:\n name: \"{name}\"\n zonefile: \"{file}\"").unwrap();
        ground::sh(&format!("nsd-checkzone {name} {LAB}/nsd/{file}"));
    }
    sign_root(&directory);
    fs::write(directory.join("nsd.conf"), settings).unwrap();
}

fn sign_root(directory: &Path) {
    let (root, key) = (directory.join("root"), trust_anchor().with_file_name(""));
    ground::sh(&format!("ldns-signzone -o . -f {0} {0} {1}/", root.display(), key.display()));
    let signed = fs::read_to_string(&root).unwrap();
    let forged: Vec<String> = signed
        .lines()
        .map(|line| if line.contains("\tSRV\t") { line.replace("honest.bogus.test.", "mail.good.example.") } else { line.to_owned() })
        .collect();
    fs::write(root, forged.join("\n") + "\n").unwrap();
}

/// The zone of the situations, with what other files know better.
fn example() -> String {
    let mut zone = EXAMPLE.to_owned() + &far::zone();
    let mut host = |name: &str, address: &str| writeln!(zone, "{name}. A {address}").unwrap();
    for recorder in town::tapes() {
        host(&recorder.host, &recorder.address);
    }
    for (name, address) in faults::hosts() {
        host(&name, &address);
    }
    for (domain, digest) in documents::digests() {
        writeln!(zone, "_ua-auto-config.{domain}. TXT \"v=UAAC1; a=sha256; d={digest}\"").unwrap();
    }
    // An answer that no UDP packet carries: 60 targets, of which the best is the last.
    for number in 0..60 {
        writeln!(zone, "_imaps._tcp.large.example. SRV 20 0 993 a-rather-long-name-of-server-number-{number:02}.large.example.").unwrap();
    }
    zone
}
