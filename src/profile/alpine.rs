//! A configuration of Alpine, to be used with `-p`. It asks for the password, and keeps it in a file of its own if told to.

use super::{BOTH, Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common};
use crate::account::{Account, AuthMethod, Leave, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "alpine",
    name: "Alpine",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: BOTH,
    carries: &[Carry::Folders],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "Alpine", version: "2.26", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let incoming = common::incoming(account)?;
    let outgoing = account.outgoing.server();
    let sasl = |method| (method != AuthMethod::OAuth2).then_some(method);
    if !common::logs_in(common::auth(incoming, sasl)?) {
        return Err(WriteError::Auth);
    }
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?).then(|| account.login(outgoing));
    let address = common::address(account);
    if address.contains(['"', '\\', ',']) {
        return Err(WriteError::Format("the address would be taken for several".into()));
    }
    let mut rc = Rc { text: format!("# Mailwright: {}\n", account.address) };
    if let Some(name) = &account.name {
        rc.line("personal-name", name.as_str());
    }
    // Its own idea of who somebody is, is the name at the machine.
    rc.line("user-domain", address.rsplit_once('@').map_or("", |(_, domain)| domain));
    rc.line("customized-hdrs", &format!("From: {}", common::mailbox(account.name.as_ref(), &address)));
    let place = place(incoming, Some(&account.login(incoming)), account.receive.protocol().word())?;
    rc.line("inbox-path", &format!("{{{place}}}INBOX"));
    let mut concerns = Vec::new();
    if account.receive == Receive::Imap && !folders(&mut rc, account, &place) {
        concerns.push(Concern::FoldersLeftOut);
    }
    // The server is read in place: nothing goes from there but what the person deletes.
    if account.receive == Receive::Pop3 && options.leave == Leave::Never {
        concerns.push(Concern::LeaveDaysLeftOut);
    }
    rc.line("smtp-server", &self::place(outgoing, sends_as.as_deref(), "")?);
    Ok(common::file(account, ".pinerc", rc.text.into_bytes(), concerns))
}

/// Where folders are, and which it has a use for; whether all of them could be said.
fn folders(rc: &mut Rc, account: &Account, place: &str) -> bool {
    rc.line("folder-collections", &format!("Mail {{{place}}}[]"));
    let mut all = true;
    for (key, folder) in [("default-fcc", &account.folders.sent), ("postponed-folder", &account.folders.drafts)] {
        if let Some(folder) = folder {
            rc.line(key, &format!("{{{place}}}{}", folder.name()));
            all &= common::is_trimmed(folder.name());
        }
    }
    all
}

/// `imap.example.org:993/imap/ssl/user="anna@example.org"`, as its library reads it, which knows no escape within quotes.
fn place(server: &Server, user: Option<&str>, service: &str) -> Result<String, WriteError> {
    let service = if service.is_empty() { String::new() } else { format!("/{service}") };
    let encryption = match server.security {
        Security::Tls => "/ssl",
        Security::StartTls => "/tls",
        Security::None => "/notls",
    };
    let user = match user {
        Some(user) if user.contains(['"', '\\', '{', '}', ',']) || !common::is_trimmed(user) => return Err(WriteError::Login),
        Some(user) => format!("/user=\"{user}\""),
        None => String::new(),
    };
    Ok(format!("{}:{}{service}{encryption}{user}", server.host, server.port))
}

/// The lines of the file. A `$` begins the name of a variable of the environment, and is one when doubled.
struct Rc {
    text: String,
}

impl Rc {
    fn line(&mut self, key: &str, value: &str) {
        self.text.push_str(&format!("{key}={}\n", value.replace('$', "$$")));
    }
}
