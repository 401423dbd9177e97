//! Outlook for Windows, the classic one: a profile file (`.prf`) for `outlook.exe /importprf`. What is known of the format comes
//! from files of Microsoft's own tool; nothing of this was ever given to Outlook by this project, which is said with each file.

use super::{BOTH, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, outlook};
use crate::account::{Account, AuthMethod, Receive, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "outlook-prf",
    name: "Outlook (PRF)",
    platforms: &[Platform::Windows],
    receives: BOTH,
    carries: &[],
    security: &[Security::Tls, Security::None],
    import: Import::Argument,
    verified: &[Verified { what: Shown::ReadByOwnParser, with: "PRF", version: "2013", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let (incoming, outgoing) = (common::incoming(account)?, account.outgoing.server());
    let ssl = match incoming.security {
        Security::Tls => "1",
        Security::None => "0",
        // There is a word for it only where mail is sent.
        Security::StartTls => return Err(WriteError::Security),
    };
    if !common::auth(incoming, logs_in)? {
        return Err(WriteError::Auth);
    }
    let sends = common::auth(outgoing, logs_in)?;
    let name = match account.receive {
        Receive::Imap => "IMAP",
        Receive::Pop3 => "POP3",
    };
    let section = if account.receive == Receive::Imap { "IMAP_I_Mail" } else { "I_Mail" };
    let mut prf = Prf::default();
    general(&mut prf, section);
    prf.section("Account1");
    prf.set("UniqueService", "No");
    prf.set("AccountName", &account.address.to_string());
    prf.set("DisplayName", account.name.as_ref().map_or("", |name| name.as_str()));
    prf.set("EmailAddress", &common::address(account));
    prf.set(&format!("{name}Server"), incoming.host.as_str());
    prf.set(&format!("{name}UserName"), &account.login(incoming));
    prf.set(&format!("{name}Port"), &incoming.port.to_string());
    prf.set(&format!("{name}UseSSL"), ssl);
    if account.receive == Receive::Pop3 {
        prf.set("LeaveOnServer", if options.leave.keeps() { "1" } else { "0" });
    }
    sending(&mut prf, account, outgoing, sends);
    mapping(&mut prf, section, name, account.receive);
    // Letters beyond ASCII need a mark of the encoding.
    let bytes = if prf.0.is_ascii() { prf.0.into_bytes() } else { outlook::utf16(&prf.0) };
    Ok(common::file(account, "-outlook.prf", bytes, vec![Concern::NotTriedWithClient]))
}

fn general(prf: &mut Prf, section: &str) {
    prf.section("General");
    prf.set("Custom", "1");
    prf.set("ProfileName", "Outlook");
    prf.set("DefaultProfile", "Yes");
    // What is there stays: the account is added.
    prf.set("OverwriteProfile", "Append");
    prf.set("ModifyDefaultProfileIfPresent", "TRUE");
    prf.set("BackupProfile", "No");
    prf.section("Internet Account List");
    prf.set("Account1", section);
}

fn sending(prf: &mut Prf, account: &Account, server: &Server, logs_in: bool) {
    prf.set("SMTPServer", server.host.as_str());
    prf.set("SMTPPort", &server.port.to_string());
    prf.set("SMTPUseAuth", if logs_in { "1" } else { "0" });
    let same = account.login(server) == account.login(account.incoming.server());
    // 0: as where mail is received; 1: with a name of its own.
    prf.set("SMTPAuthMethod", if same { "0" } else { "1" });
    if logs_in && !same {
        prf.set("SMTPUserName", &account.login(server));
    }
    let encryption = match server.security {
        Security::None => "0",
        Security::Tls => "1",
        Security::StartTls => "2",
    };
    prf.set("SMTPSecureConnection", encryption);
}

/// What each name above stands for in the profile. Without this section nothing is read.
fn mapping(prf: &mut Prf, section: &str, name: &str, receive: Receive) {
    prf.section(section);
    prf.set("AccountType", name);
    for (key, value) in [
        ("AccountName".to_owned(), "PT_UNICODE,0x0002"),
        ("DisplayName".to_owned(), "PT_UNICODE,0x000B"),
        ("EmailAddress".to_owned(), "PT_UNICODE,0x000C"),
        (format!("{name}Server"), "PT_UNICODE,0x0100"),
        (format!("{name}UserName"), "PT_UNICODE,0x0101"),
        (format!("{name}Port"), "PT_LONG,0x0104"),
        (format!("{name}UseSSL"), "PT_LONG,0x0105"),
    ] {
        prf.set(&key, value);
    }
    if receive == Receive::Pop3 {
        prf.set("LeaveOnServer", "PT_LONG,0x1000");
    }
    for (key, value) in [
        ("SMTPServer", "PT_UNICODE,0x0200"),
        ("SMTPPort", "PT_LONG,0x0201"),
        ("SMTPUseAuth", "PT_LONG,0x0203"),
        ("SMTPUserName", "PT_UNICODE,0x0204"),
        ("SMTPAuthMethod", "PT_LONG,0x0208"),
        ("SMTPSecureConnection", "PT_LONG,0x020A"),
    ] {
        prf.set(key, value);
    }
}

/// The lines of the file. The reader is that of Windows: it has no escapes, cuts blanks off at both ends and takes one pair of
/// quotes away, so a value that begins or ends with one of them stands in a pair of its own.
#[derive(Default)]
struct Prf(String);

impl Prf {
    fn section(&mut self, name: &str) {
        let gap = if self.0.is_empty() { "" } else { "\r\n" };
        self.0.push_str(&format!("{gap}[{name}]\r\n"));
    }

    fn set(&mut self, key: &str, value: &str) {
        let edge = |c: Option<char>| c.is_some_and(|c| c == '"' || c == '\'' || c.is_whitespace());
        let mark = if edge(value.chars().next()) || edge(value.chars().next_back()) { "\"" } else { "" };
        self.0.push_str(&format!("{key}={mark}{value}{mark}\r\n"));
    }
}

fn logs_in(method: AuthMethod) -> Option<bool> {
    match method {
        AuthMethod::PasswordCleartext => Some(true),
        AuthMethod::None | AuthMethod::ClientIpAddress => Some(false),
        AuthMethod::PasswordEncrypted | AuthMethod::OAuth2 | AuthMethod::Ntlm | AuthMethod::Gssapi => None,
    }
}

#[cfg(test)]
#[path = "outlook_prf_tests.rs"]
mod tests;
