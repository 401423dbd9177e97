//! What an organisation has prepared: its servers are logged in to, and nobody is asked for any.

use std::fs;

use serde_json::json;

use crate::checks::{list, text};
use crate::dns::{self, Dns};
use crate::lab::Lab;
use crate::product::mailwright;
use crate::town::PASSWORD;
use crate::trial::Test;

/// The tests of prepared set-ups.
pub fn tests() -> Vec<Test> {
    vec![Test::new("organisation::its_servers_are_logged_in_to_and_nobody_is_asked_for_any", nobody_is_asked)]
}

const FILE: &str = r#"
name = "Lab AG"
domains = ["good.example"]
[[servers]]
url = "imap://imap.good.example"
[[servers]]
url = "pop3://%EMAILADDRESS%@pop.good.example"
[[servers]]
url = "smtp://smtp.good.example:587?security=starttls"
"#;

/// Discovery for this domain asks the DNS for `autoconfig.good.example` and much else; here for three hosts alone, to connect to them.
fn nobody_is_asked(lab: &Lab) {
    let file = lab.directory("organisation").join("mailwright.toml");
    fs::write(&file, FILE).unwrap();
    let arguments = ["test", "anna@good.example", "--json", "--organisation", file.to_str().unwrap()];
    let ran = mailwright(arguments).dns(Dns::Watched).password(PASSWORD).run();
    let json = ran.exits(0).json();
    assert_eq!((&json["outcome"], &json["organisation"]), (&json!("found"), &json!("Lab AG")), "{}", ran.all());
    let tested: Vec<String> = list(&json["tests"])
        .map(|test| format!("{} {} {}", text(&test["server"], "host"), text(&test["server"], "source"), text(test, "diagnosis")))
        .collect();
    let expected = ["imap.good.example organisation ok", "pop.good.example organisation ok", "smtp.good.example organisation ok"];
    assert_eq!(tested, expected, "{}", ran.all());
    assert_eq!(Vec::from_iter(dns::watched()), ["imap.good.example.", "pop.good.example.", "smtp.good.example."]);

    // The same without the file, so that the silence above means something.
    let ran = mailwright(["discover", "anna@good.example", "--json"]).dns(Dns::Watched).run();
    assert!(dns::watched().contains("autoconfig.good.example."), "{}", ran.all());
}
