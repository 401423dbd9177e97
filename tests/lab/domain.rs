//! What a domain publishes: written, put up, found, checked. The table of planted faults stands in `planted`.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::checks::{list, text};
use crate::ground::LAB;
use crate::lab::Lab;
use crate::pki;
use crate::planted::{CONSEQUENCES, DOMAIN, FAULTS, Fault};
use crate::product::mailwright;
use crate::trial::Test;

/// The tests of published domains.
pub fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::new("domain::what_is_published_is_checked_and_clean", clean),
        Test::new("domain::every_source_finds_what_is_published", found),
        Test::new("domain::a_domain_that_does_not_exist_is_named_so", no_such_domain),
        Test::new("domain::the_report_is_a_page_too", page),
        Test::new("domain::servers_that_are_found_can_be_published", published_as_found),
        Test::new("domain::the_zone_loads_in_named_checkzone", named).needing(&["named-checkzone"]),
        Test::new("domain::apache_serves_what_is_published", apache).needing(&["apache2", "curl"]),
        Test::new("domain::caddy_serves_what_is_published", caddy).needing(&["caddy", "curl"]),
    ];
    tests.extend(FAULTS.iter().map(|fault| Test::new(format!("domain::fault_{}", fault.name), |_| is_named(fault))));
    tests
}

/// The codes of a report.
fn codes(report: &Value) -> Vec<String> {
    list(&report["findings"]).map(|finding| text(finding, "code").to_owned()).collect()
}

fn clean(_: &Lab) {
    let ran = mailwright(["check", DOMAIN, "--json"]).run();
    let report = ran.exits(0).json();
    assert_eq!((&report["clean"], codes(&report)), (&json!(true), vec![]), "{}", ran.all());
    // Claws Mail knows no SRV record for TLS from the first byte, and takes the other.
    for program in list(&report["programs"]) {
        assert_eq!(text(program, "result"), "works", "{program}");
        assert!(text(program, "incoming").starts_with("imap://mail.published.example"), "{program}");
    }
    assert!(!ran.stdout.contains("anna"), "nobody's address but the postmaster's");
}

fn found(_: &Lab) {
    let ran = mailwright(["check", DOMAIN, "--json"]).run();
    let report = ran.json();
    let result =
        |place: &str| list(&report["sources"]).find(|source| source["place"] == place).map(|source| text(source, "result").to_owned());
    for place in [
        "autoconfig-with-address",
        "autoconfig",
        "wellknown-with-address",
        "wellknown",
        "autoconfig-http",
        "mailconf",
        "pacc",
        "srv",
        "autodiscover",
        "autodiscover-domain",
    ] {
        assert_eq!(result(place).as_deref(), Some("found"), "{place}\n{}", ran.all());
    }
    // These two lead to a place that is asked anyway.
    for place in ["autodiscover-srv", "autodiscover-http"] {
        let source = list(&report["sources"]).find(|source| source["place"] == place).unwrap();
        assert!(text(source, "detail").starts_with("leads to https://autodiscover.published.example/"), "{source}");
    }
    let ran = mailwright(["discover", "anna@published.example", "--json"]).run();
    let discovered = ran.exits(0).json();
    assert_eq!((&discovered["outcome"], &discovered["prefers"]), (&json!("found"), &json!("imap")), "{}", ran.all());
    let first = list(&discovered["servers"]).next().unwrap();
    assert_eq!((text(first, "host"), text(first, "username")), ("mail.published.example", "anna@published.example"));
    assert_eq!(discovered["provider"]["name"], "Lab AG");
}

fn is_named(fault: &Fault) {
    let ran = mailwright(["check", &fault.domain(), "--json"]).run();
    let report = ran.json();
    let finding = list(&report["findings"]).find(|finding| finding["code"] == fault.code);
    let finding = finding.unwrap_or_else(|| panic!("{}: {} is not among {:?}\n{}", fault.what, fault.code, codes(&report), ran.all()));
    for word in ["place", "title", "todo"] {
        assert!(!text(finding, word).is_empty(), "{finding}");
    }
    assert!(!text(finding, "title").starts_with("finding-"), "{finding}");
    // And nothing else is: a check that cries wolf is switched off.
    let follows = CONSEQUENCES.iter().find(|(name, _)| *name == fault.name).map_or(&[][..], |(_, follows)| follows);
    let other: Vec<String> = codes(&report).into_iter().filter(|code| code != fault.code && !follows.contains(&code.as_str())).collect();
    assert!(other.is_empty(), "{}: also {other:?}\n{}", fault.what, ran.all());
    let bad = list(&report["findings"]).any(|finding| finding["severity"] != "advice");
    ran.exits(i32::from(bad));
    assert_eq!(report["clean"], !bad);
}

fn no_such_domain(_: &Lab) {
    let ran = mailwright(["check", "nonesuch.example", "--json"]).run();
    assert_eq!(codes(&ran.exits(1).json()), ["no-such-domain"]);
    mailwright(["check", "not a domain"]).run().exits(2);
}

fn page(lab: &Lab) {
    let file = lab.directory("check-page").join("report.html");
    let path = file.to_str().unwrap();
    let ran = mailwright(["check", "bad-digest.example", "--html", path, "--lang", "de"]).run();
    ran.exits(1);
    let page = fs::read_to_string(&file).unwrap();
    for part in ["<html lang=\"de\">", "pacc-digest-wrong", "Thunderbird", "_ua-auto-config.bad-digest.example"] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    // Nothing is overwritten unasked.
    mailwright(["check", DOMAIN, "--html", path]).run().exits(1);
    assert_eq!(fs::read_to_string(&file).unwrap(), page);
    mailwright(["check", DOMAIN, "--html", path, "--force"]).run().exits(0);
    assert!(!fs::read_to_string(&file).unwrap().contains("pacc-digest-wrong"));
}

fn published_as_found(lab: &Lab) {
    let out = lab.directory("publish-found").join("out");
    let ran = mailwright(["publish", "auto.example", "--out", out.to_str().unwrap(), "--protocol", "pop3", "--json"]).run();
    let report = ran.exits(0).json();
    assert_eq!(report["protocol"], "pop3");
    for file in list(&report["files"]) {
        assert!(Path::new(file.as_str().unwrap()).is_file(), "{file}");
    }
    let config = fs::read_to_string(out.join("www/mail/config-v1.1.xml")).unwrap();
    assert!(config.find("type=\"pop3\"") < config.find("type=\"imap\""), "{config}");
    assert!(config.contains("<username>%EMAILADDRESS%</username>"), "{config}");
    // Written whole or not at all, and nothing overwritten unasked.
    let again = mailwright(["publish", "auto.example", "--out", out.to_str().unwrap(), "--json"]).run();
    assert_eq!(again.exits(1).json()["error"]["code"], "file-exists");
}

fn written(name: &str) -> String {
    fs::read_to_string(Path::new(LAB).join("published/written").join(name)).unwrap()
}

/// The part of the zone in a zone of its own, with what every zone has.
fn named(lab: &Lab) {
    let file = lab.directory("named").join("zone");
    let head = format!("$TTL 3600\n{DOMAIN}. SOA ns.{DOMAIN}. hostmaster.{DOMAIN}. 1 3600 600 86400 60\n{DOMAIN}. NS ns.{DOMAIN}.\n");
    let hosts = format!("ns.{DOMAIN}. A 192.0.2.53\n{DOMAIN}. A 192.0.2.80\nmail.{DOMAIN}. A 192.0.2.25\n");
    fs::write(&file, head + &hosts + &written("dns/zone.txt")).unwrap();
    for checker in ["named-checkzone", "nsd-checkzone"] {
        let output = Command::new(checker).args([DOMAIN, file.to_str().unwrap()]).output().unwrap();
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(output.status.success() && !said.to_lowercase().contains("warning"), "{checker}: {said}");
    }
}

/// A server that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What was written for a web server, with the owner's own: where the certificate is, where the files are.
fn filled(name: &str) -> String {
    written(name)
        .replace(&format!("/etc/letsencrypt/live/{DOMAIN}/fullchain.pem"), &pki::certificate("good"))
        .replace(&format!("/etc/letsencrypt/live/{DOMAIN}/privkey.pem"), &pki::key("good"))
        .replace(&format!("/srv/mail-settings/{DOMAIN}"), &format!("{LAB}/published/written/www"))
}

fn start(program: &str, arguments: &[&str], work: &Path) -> Running {
    let log = fs::File::create(work.join("log")).unwrap();
    let home = work.to_str().unwrap();
    let mut command = Command::new(program);
    command.args(arguments).env("HOME", home).env("XDG_DATA_HOME", home).current_dir(work);
    Running(command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap())
}

/// Asks `address` for everything that is published, and holds it against what was written.
fn serves(address: &str, work: &Path) {
    let root = Path::new(LAB).join("published/written/www");
    for (host, path, file, kind, post) in [
        ("autoconfig", "mail/config-v1.1.xml?emailaddress=a%40b.example", "mail/config-v1.1.xml", "text/xml", false),
        ("autoconfig", "mail/settings.mobileconfig", "mail/settings.mobileconfig", "application/x-apple-aspen-config", false),
        ("autodiscover", "autodiscover/autodiscover.xml", "autodiscover/autodiscover.xml", "text/xml", true),
        ("autodiscover", "Autodiscover/Autodiscover.xml", "autodiscover/autodiscover.xml", "text/xml", true),
        (
            "ua-auto-config",
            ".well-known/user-agent-configuration.json",
            ".well-known/user-agent-configuration.json",
            "application/json",
            false,
        ),
    ] {
        let name = format!("{host}.{DOMAIN}");
        let resolve = format!("{name}:443:{address}");
        let url = format!("https://{name}/{path}");
        let give_up = Instant::now() + Duration::from_secs(15);
        loop {
            let mut command = Command::new("curl");
            command.args(["-sS", "--max-time", "5", "--resolve", &resolve, "-w", "\n%{http_code} %{content_type}", &url]);
            if post {
                command.args(["--data-binary", "<Autodiscover/>", "-H", "Content-Type: text/xml"]);
            }
            let output = command.output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            let Some((body, status)) = said.rsplit_once('\n').filter(|_| output.status.success()) else {
                let log = fs::read_to_string(work.join("log")).unwrap_or_default();
                assert!(Instant::now() < give_up, "{url}: {}\n{log}", String::from_utf8_lossy(&output.stderr));
                thread::sleep(Duration::from_millis(100));
                continue;
            };
            assert!(status.starts_with(&format!("200 {kind}")), "{url}: {status}\n{body}");
            assert_eq!(body, fs::read_to_string(root.join(file)).unwrap(), "{url}");
            break;
        }
    }
}

fn apache(lab: &Lab) {
    let work = lab.directory("apache");
    let modules: String = ["mpm_event", "authz_core", "alias", "ssl", "socache_shmcb", "mime", "rewrite"]
        .iter()
        .filter(|name| Path::new(&format!("/usr/lib/apache2/modules/mod_{name}.so")).exists())
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let address = "192.0.2.84";
    let place = work.display();
    let vhosts = filled("web/apache.conf").replace("*:443", &format!("{address}:443")).replace("*:80", &format!("{address}:80"));
    let settings = format!(
        "ServerRoot {place}\nPidFile {place}/pid\nServerName {DOMAIN}\nErrorLog {place}/error.log\nTypesConfig /etc/mime.types\n{modules}Listen {address}:443\nListen {address}:80\n{vhosts}"
    );
    fs::write(work.join("mime.types"), "").unwrap();
    let settings = settings.replace("/etc/mime.types", &format!("{place}/mime.types"));
    fs::write(work.join("apache.conf"), settings).unwrap();
    let conf = work.join("apache.conf");
    let tested = Command::new("apache2").args(["-t", "-f", conf.to_str().unwrap()]).output().unwrap();
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stderr));
    let _apache = start("apache2", &["-X", "-f", conf.to_str().unwrap()], &work);
    serves(address, &work);
}

fn caddy(lab: &Lab) {
    let work = lab.directory("caddy");
    let address = "192.0.2.85";
    let own = format!(" {{\n  bind {address}\n  tls {} {}\n", pki::certificate("good"), pki::key("good"));
    let settings = "{\n  admin off\n}\n".to_owned() + &filled("web/Caddyfile").replacen(" {\n", &own, 1);
    let conf = work.join("Caddyfile");
    fs::write(&conf, settings).unwrap();
    let arguments = ["--config", conf.to_str().unwrap(), "--adapter", "caddyfile"];
    let tested = Command::new("caddy").arg("validate").args(arguments).env("HOME", &work).output().unwrap();
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stderr));
    let _caddy = start("caddy", &[&["run"][..], &arguments].concat(), &work);
    serves(address, &work);
}
