//! An account of aerc, to be put into its `accounts.conf`, which nobody else may be able to read (0600).
//!
//! Every part of a server is percent-encoded, and a name that is not plain is an encoded word, so that neither is special to
//! the reader of the file. The rest stands between backticks where it has to; that reader still expands `%(…)s`.

use percent_encoding::utf8_percent_encode;

use super::shell::Password;
use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "aerc",
    name: "aerc",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[Receive::Imap],
    carries: &[Carry::Password, Carry::Identities, Carry::Folders],
    security: &[Security::Tls, Security::StartTls],
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "aerc", version: "0.14.0", on: "2026-11-25" }],
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
    let sends_as = common::logs_in(common::auth(outgoing, sasl)?);
    let received = shell::password(account, incoming, options)?;
    let sent = if sends_as { shell::password(account, outgoing, options)? } else { Password::Asked };
    let mut conf = Conf { text: shell::head(account, &[&received, &sent]) };
    conf.text.push_str(&format!("[{}]\n", common::stem(&account.address)));
    conf.line("source", &url(account, scheme(incoming, "imap")?, incoming, &received, true));
    conf.command("source-cred-cmd", &received);
    let mechanism = if sends_as { "plain" } else { "none" };
    let scheme = format!("{}+{mechanism}", scheme(outgoing, "smtp")?);
    conf.line("outgoing", &url(account, &scheme, outgoing, &sent, sends_as));
    conf.command("outgoing-cred-cmd", &sent);
    if outgoing.security == Security::StartTls {
        // Up to 0.14 it would send in clear without this; later ones do it of themselves.
        conf.line("smtp-starttls", "yes");
    }
    people(&mut conf, account)?;
    conf.line("default", "INBOX");
    let mut concerns: Vec<Concern> = received.concern().into_iter().collect();
    if !folders(&mut conf, account) {
        concerns.push(Concern::FoldersLeftOut);
    }
    Ok(common::file(account, "-aerc.conf", conf.text.into_bytes(), concerns))
}

/// STARTTLS has the plain scheme, and is demanded. What it takes to do without differs between versions.
fn scheme(server: &Server, protocol: &str) -> Result<String, WriteError> {
    match server.security {
        Security::Tls => Ok(format!("{protocol}s")),
        Security::StartTls => Ok(protocol.to_owned()),
        Security::None => Err(WriteError::Security),
    }
}

fn people(conf: &mut Conf, account: &Account) -> Result<(), WriteError> {
    let own = common::mailbox(account.name.as_ref(), &common::address(account));
    let other =
        |other: &crate::account::Identity| common::mailbox(other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain());
    let others = account.identities.iter().map(other).collect::<Vec<_>>().join(", ");
    if is_expanded(&own) || is_expanded(&others) {
        return Err(WriteError::Format("an address would be expanded".into()));
    }
    conf.line("from", &own);
    if !others.is_empty() {
        conf.line("aliases", &others);
    }
    Ok(())
}

/// The folders that it has a use for; whether all of them could be said. A comma is between two of them in later versions.
fn folders(conf: &mut Conf, account: &Account) -> bool {
    let folders = &account.folders;
    let mut all = true;
    for (key, folder) in [("copy-to", &folders.sent), ("postpone", &folders.drafts), ("archive", &folders.archive)] {
        let Some(name) = folder.as_ref().map(|folder| folder.name()) else { continue };
        if is_expanded(name) || name.contains(',') || !common::is_trimmed(name) {
            all = false;
        } else {
            conf.line(key, name);
        }
    }
    all
}

/// Whether the reader of the file takes a part of it for the name of another value.
fn is_expanded(value: &str) -> bool {
    value.contains("%(")
}

fn url(account: &Account, scheme: impl AsRef<str>, server: &Server, password: &Password<'_>, with_user: bool) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, common::UNRESERVED).to_string();
    let user = match (with_user, password) {
        (false, _) => String::new(),
        (true, Password::Written(text)) => format!("{}:{}@", encoded(&account.login(server)), encoded(text)),
        (true, _) => format!("{}@", encoded(&account.login(server))),
    };
    format!("{}://{user}{}:{}", scheme.as_ref(), common::bracketed(&server.host), server.port)
}

/// The lines of the file. Its reader takes what is between the first backtick and the last one of a line as it is.
struct Conf {
    text: String,
}

impl Conf {
    fn line(&mut self, key: &str, value: &str) {
        let plain = !value.contains(['#', ';', '`', '\\', '\'', '"']);
        self.text.push_str(&if plain { format!("{key} = {value}\n") } else { format!("{key} = `{value}`\n") });
    }

    fn command(&mut self, key: &str, password: &Password<'_>) {
        if let Password::Command(command) = password {
            // Between two pairs of apostrophes it is the same to a shell, and no name of a value any more.
            self.line(key, &command.line().replace("%(", "%''("));
        }
    }
}
