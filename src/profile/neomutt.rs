//! A configuration file that NeoMutt and Mutt both read, to `source` from one's own. It knows only names that both know
//! (`realname`, not `real_name`), and quotes every value: a backtick or `$` in an unquoted one would run a command.
//!
//! A password that is kept elsewhere comes by a command in backticks, whose output is taken as it is.
//!
//! How to authenticate is left to the client, which takes the best that the server offers: the names of the methods
//! differ between builds, and an unknown one is an error. OAuth2 needs a program that fetches tokens, so it is refused.

use percent_encoding::utf8_percent_encode;

use std::path::Path;

use super::shell::Password;
use super::{BOTH, Carry, Client, Concern, File, HomePath, Import, Include, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{self, Account, Address, AuthMethod, DisplayName, Leave, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "neomutt",
    name: "NeoMutt, Mutt",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: BOTH,
    carries: &[Carry::Password, Carry::Identities, Carry::Folders],
    security: &Security::ALL,
    import: Import::Include(&[
        Include { program: "neomutt", files: NEOMUTT_FILES, line: source },
        Include { program: "mutt", files: MUTT_FILES, line: source },
    ]),
    verified: &[
        Verified { what: Shown::UsedByClient, with: "NeoMutt", version: "20220429", on: "2026-11-25" },
        Verified { what: Shown::UsedByClient, with: "Mutt", version: "2.2.12", on: "2026-11-25" },
    ],
    write,
};

/// Where NeoMutt looks, in its order.
const NEOMUTT_FILES: &[HomePath] = &[
    HomePath::Config("neomutt/neomuttrc"),
    HomePath::Config("neomutt/muttrc"),
    HomePath::Config("mutt/neomuttrc"),
    HomePath::Config("mutt/muttrc"),
    HomePath::Home(".neomutt/neomuttrc"),
    HomePath::Home(".neomutt/muttrc"),
    HomePath::Home(".mutt/neomuttrc"),
    HomePath::Home(".mutt/muttrc"),
    HomePath::Home(".neomuttrc"),
    HomePath::Home(".muttrc"),
];

/// Where Mutt looks, in its order.
const MUTT_FILES: &[HomePath] = &[HomePath::Home(".muttrc"), HomePath::Home(".mutt/muttrc"), HomePath::Config("mutt/muttrc")];

/// The line that reads the file in. A path that ends in a bar would be run as a program, and one with a line break would begin
/// another command.
fn source(path: &Path) -> Option<String> {
    let path = path.to_str().filter(|path| !path.ends_with('|') && !path.chars().any(char::is_control))?;
    Some(format!("source {}", quoted(path)))
}

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    if !common::logs_in(common::auth(incoming, negotiated)?) {
        return Err(WriteError::Auth); // both clients always log in before they read
    }
    let sends = common::logs_in(common::auth(outgoing, negotiated)?);
    let received = shell::password(account, incoming, options)?.fitting(fits);
    let sent = if sends { shell::password(account, outgoing, options)?.fitting(fits) } else { Password::Asked };

    let mut rc = Rc { text: shell::head(account, &[&received, &sent]) };
    rc.set("from", &common::address(account));
    if let Some(name) = &account.name {
        rc.set("realname", name.as_str());
    }
    identities(&mut rc, account);
    encryption(&mut rc, incoming, outgoing)?;
    match account.receive {
        Receive::Imap => imap(&mut rc, &account.login(incoming), incoming, &received),
        Receive::Pop3 => pop3(&mut rc, account, incoming, options.leave, &received),
    }
    folders(&mut rc, account);
    let user = sends.then(|| account.login(outgoing));
    rc.set("smtp_url", &url(outgoing, "smtp", user.as_deref()));
    rc.password("smtp_pass", &sent);
    let mut concerns: Vec<Concern> = received.concern().into_iter().collect();
    // Which of two names the same address is to have, no hook can tell.
    if account.identities.iter().any(|other| other.address == account.address) {
        concerns.push(Concern::IdentitiesLeftOut);
    }
    Ok(common::file(account, ".muttrc", rc.text.into_bytes(), concerns))
}

/// The further addresses: both clients know them as the person's own, and answer from the one that was written to. A name of its
/// own comes with each by a hook, which a hook for all others takes back.
fn identities(rc: &mut Rc, account: &Account) {
    if account.identities.is_empty() {
        return;
    }
    rc.flag("reverse_name", true);
    rc.flag("reverse_realname", false);
    let name = |name: Option<&DisplayName>| format!("set realname = {}", quoted(name.map_or("", |name| name.as_str())));
    rc.text.push_str(&format!("send-hook . {}\n", quoted(&name(account.name.as_ref()))));
    for other in account.identities.iter().filter(|other| other.address != account.address) {
        let exactly = exactly(&other.address);
        rc.text.push_str(&format!("alternates {}\n", quoted(&exactly)));
        if other.name.is_some() {
            let pattern = format!("~f {}", quoted(&exactly));
            rc.text.push_str(&format!("send-hook {} {}\n", quoted(&pattern), quoted(&name(other.name.as_ref()))));
        }
    }
}

/// A regular expression (POSIX, extended) for this address alone: what is special in some dialect stands in brackets.
fn exactly(address: &Address) -> String {
    let mut exactly = String::from("^");
    for c in address.to_ascii_domain().chars() {
        match c {
            '^' | '\\' => exactly.extend(['\\', c]),
            c if c.is_ascii_punctuation() && !matches!(c, '@' | '-' | '_') => exactly.extend(['[', c, ']']),
            c => exactly.push(c),
        }
    }
    exactly.push('$');
    exactly
}

/// The methods that the clients find out by themselves, and those that need none.
fn negotiated(method: AuthMethod) -> Option<AuthMethod> {
    (method != AuthMethod::OAuth2).then_some(method)
}

/// One pair of settings serves both servers, so one that is to be plain and one with STARTTLS cannot stand in one file:
/// the first would be refused, or the second could be stripped of its encryption unseen.
fn encryption(rc: &mut Rc, incoming: &Server, outgoing: &Server) -> Result<(), WriteError> {
    let has = |security| incoming.security == security || outgoing.security == security;
    if has(Security::None) && has(Security::StartTls) {
        return Err(WriteError::Format("ssl_force_tls cannot differ between two servers".into()));
    }
    rc.flag("ssl_starttls", !has(Security::None));
    rc.flag("ssl_force_tls", !has(Security::None));
    Ok(())
}

/// Whether a command can stand in backticks: it ends at the next one, and only there a `\` would be taken for an escape.
fn fits(command: &str) -> bool {
    !command.contains(['`', '\\'])
}

fn imap(rc: &mut Rc, user: &str, server: &Server, password: &Password<'_>) {
    rc.set("imap_user", user);
    rc.password("imap_pass", password);
    rc.set("folder", &url(server, "imap", None));
    rc.set("spoolfile", "+INBOX");
}

/// The server is read in place, by UIDL: fetching with `pop_delete` off would bring every message again each time. What is
/// sent, drafted and thrown away lies in a folder of its own, which both clients offer to make.
fn pop3(rc: &mut Rc, account: &Account, server: &Server, leave: Leave, password: &Password<'_>) {
    rc.set("pop_user", &account.login(server));
    rc.password("pop_pass", password);
    rc.set("pop_host", &url(server, "pop", None));
    rc.flag("pop_delete", leave == Leave::Never);
    rc.text.push_str("set mbox_type = Maildir\n");
    rc.set("folder", &format!("~/Mail-{}", common::stem(&account.address)));
    rc.set("spoolfile", &url(server, "pop", None));
}

/// Where messages go that are sent, being written and thrown away: to the folders that the server has for them, and otherwise
/// to folders of the usual names. POP3 has none but those at home.
fn folders(rc: &mut Rc, account: &Account) {
    let account::Folders { sent, drafts, trash, .. } = &account.folders;
    for (name, folder, usual) in [("record", sent, "Sent"), ("postponed", drafts, "Drafts"), ("trash", trash, "Trash")] {
        let real = folder.as_ref().filter(|_| account.receive == Receive::Imap).map(|folder| in_url(folder.name()));
        rc.set(name, &format!("+{}", real.as_deref().unwrap_or(usual)));
    }
}

/// A folder's name as it stands in a URL: all that is special there is encoded, letters of all languages are not.
fn in_url(name: &str) -> String {
    let mut url = String::new();
    for c in name.chars() {
        match c {
            '%' | '?' | '#' => url.push_str(&format!("%{:02X}", u32::from(c))),
            c => url.push(c),
        }
    }
    url
}

/// `imaps://imap.example.org:993/`; without the `s` for STARTTLS, which the two settings then force, and for none.
fn url(server: &Server, scheme: &str, user: Option<&str>) -> String {
    let s = if server.security == Security::Tls { "s" } else { "" };
    let user = user.map(|user| format!("{}@", utf8_percent_encode(user, common::UNRESERVED))).unwrap_or_default();
    format!("{scheme}{s}://{user}{}:{}/", common::bracketed(&server.host), server.port)
}

/// A value in double quotes, where `\`, `"`, `$` and the backtick are still special. The account's types, [`common::password`]
/// and [`source`] let no control character come this far, a line break least of all.
fn quoted(value: &str) -> String {
    let mut quoted = String::from("\"");
    for c in value.chars() {
        if matches!(c, '\\' | '"' | '$' | '`') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

/// The lines of the file. No library writes this dialect.
struct Rc {
    text: String,
}

impl Rc {
    fn set(&mut self, name: &str, value: &str) {
        self.text.push_str(&format!("set {name} = {}\n", quoted(value)));
    }

    fn password(&mut self, name: &str, password: &Password<'_>) {
        match password {
            Password::Written(text) => self.set(name, text),
            Password::Command(command) => self.text.push_str(&format!("set {name} = \"`{}`\"\n", command.line())),
            Password::Asked => {}
        }
    }

    fn flag(&mut self, name: &str, on: bool) {
        self.text.push_str(&format!("set {name} = {}\n", if on { "yes" } else { "no" }));
    }
}

#[cfg(test)]
#[path = "neomutt_tests.rs"]
mod tests;
