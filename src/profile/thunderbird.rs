//! Thunderbird: a zip that holds nothing but a `prefs.js`, for Thunderbird's own import (Tools, Import, from a file), and the
//! same as a whole new profile.
//!
//! The import merges: accounts that are there already keep their keys and the new one gets fresh ones. A `user.js` would
//! be applied again at every start and wipe out accounts that were added later, so it is not what is written here.
//! The format has no place for a password; Thunderbird asks for it once. Calendars and address books need the URL of each
//! one, and the account knows only where to ask for them, so they are left out.

pub(super) mod deploy;
mod prefs;

use super::{BOTH, Carry, Client, File, Import, Options, Platform, Shown, Verified, WriteError, common, pack};
use crate::account::{Account, Security};
use prefs::{Keys, Prefs, Value};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "thunderbird",
    name: "Thunderbird",
    platforms: DESKTOPS,
    receives: BOTH,
    carries: CARRIES,
    security: &Security::ALL,
    import: Import::Menu,
    verified: &[Verified { what: Shown::UsedByClient, with: "Thunderbird", version: "153.7.0esr", on: "2026-11-25" }],
    write,
};

/// What is known of a whole new profile.
pub(super) const PROFILE: Client =
    Client { id: "thunderbird-profile", name: "Thunderbird (new profile)", import: Import::Argument, write: write_profile, ..CLIENT };

const DESKTOPS: &[Platform] = &[Platform::Linux, Platform::Macos, Platform::Windows];
const CARRIES: &[Carry] = &[Carry::Identities, Carry::Folders, Carry::LeaveDays, Carry::Signature, Carry::OAuth2];

/// Writes the zip for the import.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let text = lines(&prefs::of(account, options, Keys(1))?);
    Ok(common::file(account, "-thunderbird.zip", pack::zip(&[("prefs.js", text.as_bytes())])?, common::browser_sign_in(account)))
}

/// Writes the profile: a folder of its own in the zip, so that it can be unpacked anywhere.
fn write_profile(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let text = lines(&prefs::of(account, options, Keys(1))?);
    let name = format!("{}/prefs.js", common::stem(&account.address));
    Ok(common::file(account, "-thunderbird-profile.zip", pack::zip(&[(&name, text.as_bytes())])?, common::browser_sign_in(account)))
}

/// The lines of a `prefs.js`. No library writes this dialect: it knows `\"`, `\\`, `\n`, `\r`, `\xHH` and `\uHHHH`, and
/// drops a line with any other escape of JSON, so a JSON writer would lose values.
fn lines(prefs: &Prefs) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => quoted(text),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
    };
    prefs.iter().map(|(name, of)| format!("user_pref({}, {});\n", quoted(name), value(of))).collect()
}

/// A string of the dialect, quotes included.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            // NUL ends the string in the reader; the account's types let none through, and none is written.
            '\0' => {}
            c if c.is_ascii_control() => out.push_str(&format!("\\x{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
#[path = "thunderbird_tests.rs"]
mod tests;
