//! Thunderbird for those who look after other people's computers: three ways to put an account into Thunderbird's own program
//! folder, each a zip to be unpacked there.
//!
//! `policies.json` is for everybody who uses the computer. Its preferences stand as defaults, so that what a person changes
//! stays changed, and under a number of their own, so that they can never mix with an account that is there already.
//! `autoconfig.js` with its `.cfg` makes the account once, for the person who is logged in. `isp/DOMAIN.xml` only tells the
//! account's wizard the servers of a domain.

use serde_json::{Map, json};

use super::prefs::{self, Keys, Value};
use super::{CLIENT, DESKTOPS};
use crate::account::{Account, AuthMethod, Folders, Receive, Security};
use crate::profile::{BOTH, Carry, Client, File, Import, Options, Shown, Verified, WriteError, autoconfig, common, pack};

/// What is known of the policies. Numbers 0 and 1 may arrive as a truth value (Mozilla bug 1666836), so what needs one of
/// them is refused.
pub(in crate::profile) const POLICIES: Client = Client {
    id: "thunderbird-policies",
    name: "Thunderbird (policies.json)",
    platforms: DESKTOPS,
    security: &[Security::Tls, Security::StartTls],
    import: Import::Publish,
    write: policies,
    ..CLIENT
};

/// What is known of AutoConfig.
pub(in crate::profile) const AUTOCONFIG: Client = Client {
    id: "thunderbird-autoconfig",
    name: "Thunderbird (AutoConfig)",
    platforms: DESKTOPS,
    import: Import::Publish,
    write: cfg,
    ..CLIENT
};

/// What is known of the file for a domain.
pub(in crate::profile) const ISP: Client = Client {
    id: "thunderbird-isp",
    name: "Thunderbird (isp)",
    platforms: DESKTOPS,
    receives: BOTH,
    carries: &[Carry::LeaveDays, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Publish,
    verified: &[Verified { what: Shown::ReadByClient, with: "Thunderbird", version: "153.7.0esr", on: "2026-11-25" }],
    write: isp,
};

/// The file by which an administrator's preferences are read in. The sandbox stays on: nothing in the file needs more.
const AUTOCONFIG_JS: &str =
    "// Mailwright\npref(\"general.config.filename\", \"mailwright.cfg\");\npref(\"general.config.obscure_value\", 0);\n";

/// Writes `distribution/policies.json`.
fn policies(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    if common::either(account, Security::None) {
        return Err(WriteError::Security);
    }
    let says = |method: AuthMethod| common::logs_in(method).then_some(());
    common::auth(common::incoming(account)?, says)?;
    common::auth(account.outgoing.server(), says)?;
    let mut preferences = Map::new();
    for (name, value) in prefs::of(account, options, own_keys(account))? {
        // A policy may only set what begins so; nothing else is written.
        let value = match value {
            Value::Text(text) => json!(text),
            // Where a number has to be 0 or 1, Thunderbird's own default does as well.
            Value::Number(number) if number < 2 => continue,
            Value::Number(number) => json!(number),
            Value::Flag(flag) => json!(flag),
        };
        preferences.insert(name, json!({"Value": value, "Status": "default"}));
    }
    let mut bytes = serde_json::to_vec_pretty(&json!({"policies": {"Preferences": preferences}})).map_err(common::format)?;
    bytes.push(b'\n');
    let zip = pack::zip(&[("distribution/policies.json", &bytes)])?;
    Ok(common::file(account, "-thunderbird-policies.zip", zip, common::browser_sign_in(account)))
}

/// A number that no other account of the computer has.
fn own_keys(account: &Account) -> Keys {
    let bits = common::uuid(&account.address, &format!("thunderbird {}", common::word(account.receive))).as_u128();
    Keys(10_000 + u32::try_from(bits % 80_000).unwrap_or_default())
}

/// Writes `defaults/pref/autoconfig.js` and `mailwright.cfg`.
fn cfg(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let script = script(account, &prefs::of(account, options, Keys(1))?);
    let zip = pack::zip(&[("defaults/pref/autoconfig.js", AUTOCONFIG_JS.as_bytes()), ("mailwright.cfg", script.as_bytes())])?;
    Ok(common::file(account, "-thunderbird-autoconfig.zip", zip, common::browser_sign_in(account)))
}

/// The script. Where everything of the account that names the person follows from the address, it is for everybody of the
/// domain whose name on the computer is the part before the `@`; otherwise for this person alone. Its first line is not read.
fn script(account: &Account, prefs: &prefs::Prefs) -> String {
    let local = account.address.local();
    let mut out = String::from("// Mailwright\nvar user = getenv(\"USER\") || getenv(\"USERNAME\");\n");
    let whose = if is_for_everybody(account) { "user" } else { &format!("user === {}", js(local)) };
    out.push_str(&format!("if ({whose} && !getPref(\"mail.accountmanager.accounts\")) {{\n"));
    for (name, value) in prefs {
        let value = match value {
            Value::Text(text) if is_for_everybody(account) => of_the_user(account, name, text),
            Value::Text(text) => js(text),
            Value::Number(number) => number.to_string(),
            Value::Flag(flag) => flag.to_string(),
        };
        out.push_str(&format!("  pref({}, {value});\n", js(name)));
    }
    out + "}\n"
}

/// Whether nothing but the address and what follows from it says whose account this is.
fn is_for_everybody(account: &Account) -> bool {
    let follows = |server| {
        let login = account.login(server);
        login == account.address.local() || *login == account.address.as_typed() || *login == common::address(account)
    };
    let no_folders = account.receive == Receive::Pop3 || account.folders == Folders::default();
    let plain = account.identities.is_empty() && account.signature.is_none() && no_folders;
    plain && follows(account.incoming.server()) && follows(account.outgoing.server())
}

/// A text in which this person's name is replaced by that of whoever is logged in.
fn of_the_user(account: &Account, name: &str, text: &str) -> String {
    let local = account.address.local();
    if name.ends_with(".fullName") {
        return format!("user === {} ? {} : \"\"", js(local), js(text));
    }
    let names_somebody =
        ["name", "description", "userName", "username", "useremail"].iter().any(|last| name.rsplit('.').next() == Some(last));
    match text.strip_prefix(local).filter(|_| names_somebody) {
        Some("") => "user".to_owned(),
        Some(rest) if rest.starts_with('@') => format!("user + {}", js(rest)),
        _ => js(text),
    }
}

/// A string of JavaScript: JSON's, with the two characters that end a line there, and none that would end a script.
fn js(text: &str) -> String {
    json!(text).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029").replace("</", "<\\/")
}

/// Writes `isp/DOMAIN.xml`.
fn isp(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let name = format!("isp/{}.xml", account.address.domain().ascii());
    let zip = pack::zip(&[(&name, &autoconfig::document(account, options)?)])?;
    Ok(common::file(account, "-thunderbird-isp.zip", zip, common::browser_sign_in(account)))
}

#[cfg(test)]
#[path = "deploy_tests.rs"]
mod tests;
