//! The settings sheet: a page to print or keep open while typing, for every program that takes no file, and the same as plain
//! text. A code on the page holds the text, so that a phone can copy from it.
//!
//! The page is `resources/sheet.html`, filled with autoescape on. Its words come in by [`Options::sheet_labels`], so that it
//! speaks the person's language; a missing one is an error, never a gap. It holds no password, even where one is asked for:
//! paper is passed around and copied.

use std::sync::LazyLock;

use minijinja::{Environment, UndefinedBehavior, context};

use super::{BOTH, Carry, Client, File, Import, Options, Platform, Shown, Verified, WriteError, common, qr};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "sheet",
    name: "Settings sheet",
    platforms: &Platform::ALL,
    receives: BOTH,
    carries: &[Carry::LeaveDays, Carry::OAuth2],
    security: &Security::ALL,
    import: Import::Copy,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "HTML", version: "5", on: "2026-11-25" }],
    write,
};

/// The page. The name's ending turns the escaping on.
const TEMPLATE: (&str, &str) = ("sheet.html", include_str!("../../resources/sheet.html"));

/// Read once: a list of people has a sheet for each. A page that cannot be read is missed when it is asked for.
static PAGES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    let _ = pages.add_template(TEMPLATE.0, TEMPLATE.1);
    pages
});

/// Every label of the page. The sentence of each is called `sheet-` and the label.
pub const LABELS: &[&str] = &[
    "language",
    "title",
    "intro",
    "unproved",
    "insecure",
    "account",
    "name",
    "address",
    "type",
    "type-imap",
    "type-pop3",
    "server-imap",
    "server-pop3",
    "server-smtp",
    "host",
    "port",
    "security",
    "security-tls",
    "security-starttls",
    "security-none",
    "auth",
    "auth-password-cleartext",
    "auth-password-encrypted",
    "auth-OAuth2",
    "auth-NTLM",
    "auth-GSSAPI",
    "auth-client-IP-address",
    "auth-none",
    "user",
    "password",
    "password-own",
    "password-browser",
    "leave",
    "leave-yes",
    "leave-no",
    "leave-days",
    "steps",
    "step-open",
    "step-manual",
    "step-copy",
    "step-certificate",
    "step-send",
    "code",
];

/// Beyond this the code gets so dense that phones do not read it from paper, and the sheet has none.
const LONGEST_CODE: usize = 900;

/// Writes the sheet and its text.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    if let Some(label) = LABELS.iter().find(|label| !options.sheet_labels.contains_key(**label)) {
        return Err(WriteError::Format(format!("no word for sheet-{label}")));
    }
    let incoming = common::incoming(account)?;
    let text = text(account, incoming, options);
    let code = if text.len() > LONGEST_CODE { None } else { Some(qr::svg(&qr::code(&text)?)) };
    let page = PAGES
        .get_template(TEMPLATE.0)
        .and_then(|template| {
            template.render(context! {
                say => &options.sheet_labels,
                address => account.address.to_string(),
                name => account.name.as_ref().map(|name| name.as_str()),
                proved => account.is_proved(),
                insecure => common::either(account, Security::None),
                incoming => facts(account, incoming),
                outgoing => facts(account, account.outgoing.server()),
                leaves => options.leave.keeps(),
                days => options.leave.days(),
                code => code.map(minijinja::Value::from_safe_string),
            })
        })
        .map_err(common::format)?;
    let mut files = common::file(account, ".html", page.into_bytes(), common::browser_sign_in(account));
    files.extend(common::file(account, ".txt", text.into_bytes(), common::browser_sign_in(account)));
    Ok(files)
}

/// The sheet as lines of text, with the same words. No value can break a line: the account's types let none through.
fn text(account: &Account, incoming: &Server, options: &Options) -> String {
    let say = |label: &str| options.sheet_labels.get(label).map_or("", String::as_str);
    let mut text = format!("{}: {}\n", say("title"), account.address);
    let mut line = |label: &str, value: &str| text.push_str(&format!("{}: {value}\n", say(label)));
    if let Some(name) = &account.name {
        line("name", name.as_str());
    }
    line("type", say(&format!("type-{}", incoming.protocol)));
    for server in [incoming, account.outgoing.server()] {
        let method = server.auth.first().copied().unwrap_or(AuthMethod::PasswordCleartext);
        line(&format!("server-{}", server.protocol), "");
        line("host", server.host.as_str());
        line("port", &server.port.to_string());
        line("security", say(&format!("security-{}", server.security)));
        line("auth", say(&format!("auth-{method}")));
        if common::logs_in(method) {
            line("user", &account.login(server));
        }
    }
    if account.receive == Receive::Pop3 {
        line("leave", say(if options.leave.keeps() { "leave-yes" } else { "leave-no" }));
        if let Some(days) = options.leave.days() {
            line("leave-days", &days.to_string());
        }
    }
    text
}

/// What stands on the sheet of one server. Hosts are in A-labels: not every program takes others.
fn facts(account: &Account, server: &Server) -> minijinja::Value {
    let method = server.auth.first().copied().unwrap_or(AuthMethod::PasswordCleartext);
    context! {
        protocol => server.protocol.word(),
        host => server.host.as_str(),
        port => server.port.get(),
        security => server.security.word(),
        auth => method.word(),
        browser => method == AuthMethod::OAuth2,
        user => common::logs_in(method).then(|| account.login(server).into_owned()),
    }
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
