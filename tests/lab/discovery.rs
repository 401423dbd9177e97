//! How a situation of discovery is put to the product and judged, and what single situations check beside their row.

use std::time::Duration;

use serde_json::Value;

use crate::checks::{Check, list, test_name, text};
use crate::dns::Dns;
use crate::lab::{Lab, Log};
use crate::product::{Ran, mailwright};
use crate::trial::Test;

/// A row of discovery.
pub struct Discovery {
    name: &'static str,
    address: &'static str,
    arguments: Vec<&'static str>,
    dns: Option<Dns>,
    outcome: &'static str,
    status: i32,
    servers: &'static [&'static str],
    only_first: bool,
    services: Vec<&'static str>,
    prefers: Option<Value>,
    suggestion: Value,
    network: Value,
    traces: Vec<&'static str>,
    within: Duration,
    checks: Vec<Check>,
}

/// A row: looking for the servers of `address` comes to `outcome`, with just these servers in this order, without any other
/// service, without a suggestion and on a network that is none of the reasons.
pub fn discover(name: &'static str, address: &'static str, outcome: &'static str, servers: &'static [&'static str]) -> Discovery {
    Discovery {
        name,
        address,
        arguments: vec![],
        dns: None,
        outcome,
        status: i32::from(outcome != "found" && outcome != "consent"),
        servers,
        only_first: false,
        services: vec![],
        prefers: None,
        suggestion: Value::Null,
        network: Value::Null,
        traces: vec![],
        // The bound over everything, and what a busy machine adds.
        within: Duration::from_secs(9),
        checks: vec![],
    }
}

impl Discovery {
    /// Only the first server of each protocol is compared, and it is one of these.
    pub fn first(mut self, servers: &'static [&'static str]) -> Self {
        (self.servers, self.only_first) = (servers, true);
        self
    }

    /// With a further argument.
    pub fn with(mut self, argument: &'static str) -> Self {
        self.arguments.push(argument);
        self
    }

    /// On a machine that asks this DNS server.
    pub fn dns(mut self, dns: Dns) -> Self {
        self.dns = Some(dns);
        self
    }

    /// There is a further service whose `KIND PLACE SOURCE TRUST` begins so.
    pub fn service(mut self, service: &'static str) -> Self {
        self.services.push(service);
        self
    }

    /// Of IMAP and POP3 the domain puts this one first.
    pub fn prefers(mut self, protocol: &'static str) -> Self {
        self.prefers = Some(protocol.into());
        self
    }

    /// The domain puts neither IMAP nor POP3 first.
    pub fn prefers_neither(mut self) -> Self {
        self.prefers = Some(Value::Null);
        self
    }

    /// This domain may have been meant.
    pub fn suggests(mut self, domain: &'static str) -> Self {
        self.suggestion = domain.into();
        self
    }

    /// The reason lies in the network.
    pub fn network(mut self, network: &'static str) -> Self {
        self.network = network.into();
        self
    }

    /// What a source must have come to: `SOURCE RESULT`, of its question over https; `http SOURCE RESULT` or `txt SOURCE RESULT` of the other
    /// ways to ask it.
    pub fn trace(mut self, trace: &'static str) -> Self {
        self.traces.push(trace);
        self
    }

    /// It takes no longer than this.
    pub fn within(mut self, seconds: u64) -> Self {
        self.within = Duration::from_secs(seconds);
        self
    }

    /// With this exit status.
    pub fn exits(mut self, status: i32) -> Self {
        self.status = status;
        self
    }

    /// With a further check.
    pub fn and(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    /// The row as a test.
    pub fn test(self) -> Test {
        Test::new(test_name("discover", self.name), move |lab| self.judge(lab))
    }

    fn judge(self, lab: &Lab) {
        let mut ask = mailwright(["discover", self.address, "--json"].iter().chain(&self.arguments));
        if let Some(dns) = self.dns {
            ask = ask.dns(dns);
        }
        let ran = ask.run();
        let json = ran.json();
        assert_eq!(json["outcome"], self.outcome, "{}", ran.all());
        ran.exits(self.status);
        if self.status == 2 {
            return;
        }
        self.compare_servers(&json, &ran);
        self.compare_services(&json, &ran);
        if let Some(prefers) = &self.prefers {
            assert_eq!(&json["prefers"], prefers, "which protocol comes first\n{}", ran.all());
        }
        assert_eq!(json["suggestion"], self.suggestion, "what may have been meant\n{}", ran.all());
        assert_eq!(json["network"], self.network, "the network\n{}", ran.all());
        for trace in &self.traces {
            let heard: Vec<_> = list(&json["sources"]).map(heard).collect();
            assert!(heard.iter().any(|line| line == trace), "{trace} is not in {heard:?}\n{}", ran.all());
        }
        assert!(ran.took < self.within, "{:?} is too long\n{}", ran.took, ran.all());
        for check in self.checks {
            check(lab, &ran);
        }
    }

    fn compare_servers(&self, json: &Value, ran: &Ran) {
        let found = servers(json);
        let first = |protocol| found.iter().find(|server| server.starts_with(protocol));
        let compared: Vec<&String> =
            if self.only_first { ["imap", "pop3", "smtp"].into_iter().filter_map(first).collect() } else { found.iter().collect() };
        assert_eq!(compared, self.servers, "{}", ran.all());
    }

    fn compare_services(&self, json: &Value, ran: &Ran) {
        let found: Vec<String> = list(&json["services"])
            .map(|service| ["kind", "place", "source", "trust"].map(|field| text(service, field)).join(" "))
            .collect();
        for wanted in &self.services {
            assert!(found.iter().any(|service| service.starts_with(wanted)), "{wanted} is not in {found:?}\n{}", ran.all());
        }
        assert_eq!(found.len(), self.services.len(), "{found:?} and not only {:?}\n{}", self.services, ran.all());
    }
}

/// What a question came to, by the way it was asked.
fn heard(source: &Value) -> String {
    let (name, asked, result) = (text(source, "source"), text(source, "asked"), text(source, "result"));
    let way = match (name, asked) {
        (_, asked) if asked.starts_with("http://") => "http ",
        ("autoconfig", asked) if !asked.starts_with("https://autoconfig.") => "txt ",
        _ => "",
    };
    format!("{way}{name} {result}")
}

/// The servers of a report, a line each.
fn servers(json: &Value) -> Vec<String> {
    let line = |server: &Value| {
        let field = |name| text(server, name);
        format!("{} {}:{} {} {} {}", field("protocol"), field("host"), server["port"], field("security"), field("source"), field("trust"))
    };
    list(&json["servers"]).map(line).collect()
}

// What single rows check.

pub fn names_the_provider(_: &Lab, ran: &Ran) {
    assert_eq!(ran.json()["provider"]["name"], "Lab of auto.example");
}

pub fn hints_at_app_passwords(_: &Lab, ran: &Ran) {
    let json = ran.json();
    assert!(list(&json["provider"]["hints"]).any(|hint| hint == "app-password"), "{}", ran.all());
}

pub fn keeps_the_address_as_typed(_: &Lab, ran: &Ran) {
    let json = ran.json();
    assert_eq!((&json["address"], &json["domain"]), (&"anna@bücher.example".into(), &"xn--bcher-kva.example".into()));
    assert!(list(&json["servers"]).all(|server| server["username"] == "anna@bücher.example"), "{}", ran.all());
}

/// Every server of a report is on this one host.
pub fn names_mail_alone(_: &Lab, ran: &Ran) {
    let json = ran.json();
    assert!(list(&json["servers"]).all(|server| text(server, "host").starts_with("mail.")), "{}", ran.all());
}

/// The name of an Exchange server has become known, by whichever of its services.
pub fn knows_where_exchange_is(_: &Lab, ran: &Ran) {
    let json = ran.json();
    assert!(list(&json["services"]).any(|service| text(service, "place").contains("exchange.exchangejson.example")), "{}", ran.all());
}

/// The requests for `place` so far, at least `expected`.
fn asked(lab: &Lab, place: &str, expected: usize) -> Vec<String> {
    // Others try the servers out, too.
    let asked = lab.logged(Log::Web, &[place, "Mailwright/"], expected);
    assert!(asked.len() >= expected, "{place} was asked for: {asked:#?}");
    asked
}

/// The ISPDB is a third party: it learns the domain, which it needs, and not who asks.
pub fn the_database_learns_no_address(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "https://live.thunderbird.net/autoconfig/v1.1/ispdb.example", 1);
    assert!(asked.iter().all(|line| !line.contains("anna")), "{asked:#?}");
}

/// Whoever runs the MX host is a third party too.
pub fn the_mx_host_learns_no_address(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "https://autoconfig.selfmade.example/mail/config-v1.1.xml", 1);
    assert!(asked.iter().all(|line| !line.contains("anna")), "{asked:#?}");
}

/// Over plain http everybody on the way would learn the address: it is not sent where it is not needed.
pub fn plain_http_learns_no_address(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "http://autoconfig.plainauto.example/mail/config-v1.1.xml", 1);
    assert!(asked.iter().all(|line| !line.contains("anna")), "{asked:#?}");
}

/// Where it is needed, it comes second.
pub fn plain_http_is_told_the_address_last(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "http://autoconfig.plainask.example/mail/config-v1.1.xml", 2);
    assert!(!asked[0].contains("anna") && asked[1].contains("?emailaddress=anna%40plainask.example "), "{asked:#?}");
}

/// With the address, and without it too.
pub fn asks_without_the_address_too(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "https://autoconfig.noaddress.example/mail/config-v1.1.xml", 2);
    for request in ["?emailaddress=anna%40noaddress.example 400", "/config-v1.1.xml 200"] {
        assert!(asked.iter().any(|line| line.contains(request)), "{request} is not in {asked:#?}");
    }
}

/// Everything but letters, digits and dots (which some servers cannot read otherwise) is encoded.
pub fn encodes_the_address(lab: &Lab, _: &Ran) {
    asked(lab, "https://autoconfig.auto.example/mail/config-v1.1.xml?emailaddress=an.na%2Bnews%26more%40auto.example ", 1);
}

/// `co.uk` is nobody's own domain: what is asked for is the provider's.
pub fn asks_for_no_public_suffix(lab: &Lab, _: &Ran) {
    asked(lab, "https://live.thunderbird.net/autoconfig/v1.1/provider.co.uk", 1);
    assert!(!lab.log(Log::Web).contains("autoconfig/v1.1/co.uk"), "it asked for co.uk");
}

/// Of 200 MB, little more was taken than what was on its way when the bound was reached.
pub fn stopped_reading(lab: &Lab, _: &Ran) {
    let asked = asked(lab, "https://autoconfig.huge.example/mail/config-v1.1.xml", 1);
    for line in asked {
        let sent: Vec<&str> = line.split(' ').collect();
        let sent: u64 = sent[sent.iter().position(|word| *word == "200").unwrap() + 1].parse().unwrap();
        assert!(sent < 30 << 20, "{line}");
    }
}

/// Nothing inside was asked, whatever the redirect said.
pub fn nobody_went_inside(lab: &Lab, _: &Ran) {
    let log = lab.log(Log::Web);
    let inside = ["127.0.0.1", "this-machine.inward.example", "this-network.intranet.example"];
    // Only the check of the lab itself says who it is.
    let asked =
        log.lines().find(|line| inside.iter().any(|host| line.contains(&format!("https://{host}/"))) && line.contains("Mailwright"));
    assert_eq!(asked, None);
}
