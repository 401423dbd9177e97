//! An account as Thunderbird's preferences: names and values, whichever file they are then written to.

use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;
use percent_encoding::utf8_percent_encode;

use crate::account::{Account, AuthMethod, DisplayName, Folder, Leave, Receive, Security, Server};
use crate::profile::{Options, WriteError, common};

/// A preference's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Number(u16),
    Flag(bool),
}

/// By what the parts of the account are called: `account` and the number, `server` and the number, and so on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keys(pub u32);

/// Preferences in the order they are written.
pub(super) type Prefs = Vec<(String, Value)>;

/// The account as preferences.
pub(super) fn of(account: &Account, options: &Options, keys: Keys) -> Result<Prefs, WriteError> {
    let number = keys.0;
    let mut prefs = Prefs::new();
    text(&mut prefs, "mail.accountmanager.accounts", format!("account{number}"));
    text(&mut prefs, "mail.accountmanager.defaultaccount", format!("account{number}"));
    let ids: Vec<String> = (0..=account.identities.len()).map(|at| format!("id{}", number as usize + at)).collect();
    text(&mut prefs, format!("mail.account.account{number}.identities"), ids.join(","));
    text(&mut prefs, format!("mail.account.account{number}.server"), format!("server{number}"));
    identity(&mut prefs, account, &ids[0], account.name.as_ref(), &common::address(account), keys);
    for (id, other) in ids.iter().skip(1).zip(&account.identities) {
        identity(&mut prefs, account, id, other.name.as_ref().or(account.name.as_ref()), &other.address.to_ascii_domain(), keys);
    }
    receiving(&mut prefs, account, options, keys)?;
    sending(&mut prefs, account, keys)?;
    Ok(prefs)
}

fn text(prefs: &mut Prefs, name: impl Into<String>, value: impl Into<String>) {
    prefs.push((name.into(), Value::Text(value.into())));
}

/// A name and address to write under. The first is the one that a new message has.
fn identity(prefs: &mut Prefs, account: &Account, id: &str, name: Option<&DisplayName>, address: &str, keys: Keys) {
    let pref = |name: &str| format!("mail.identity.{id}.{name}");
    text(prefs, pref("fullName"), name.map_or("", |name| name.as_str()));
    text(prefs, pref("useremail"), address);
    prefs.push((pref("valid"), Value::Flag(true)));
    text(prefs, pref("smtpServer"), format!("smtp{}", keys.0));
    if let Some(signature) = &account.signature {
        text(prefs, pref("htmlSigText"), signature.as_str());
        prefs.push((pref("htmlSigFormat"), Value::Flag(false)));
    }
    if account.receive == Receive::Imap {
        let folders = &account.folders;
        // "1": the folder that is named, instead of the one of the usual name on the account that is named.
        for (folder, place, picker) in [
            (&folders.sent, "fcc_folder", "fcc_folder_picker_mode"),
            (&folders.drafts, "draft_folder", "drafts_folder_picker_mode"),
            (&folders.archive, "archive_folder", "archives_folder_picker_mode"),
        ] {
            if let Some(folder) = folder {
                text(prefs, pref(place), folder_uri(account, folder));
                text(prefs, pref(picker), "1");
            }
        }
    }
}

fn receiving(prefs: &mut Prefs, account: &Account, options: &Options, keys: Keys) -> Result<(), WriteError> {
    let server = common::incoming(account)?;
    let pref = |name: &str| format!("mail.server.server{}.{name}", keys.0);
    text(prefs, pref("type"), common::word(account.receive));
    text(prefs, pref("name"), account.address.to_string());
    text(prefs, pref("hostname"), server.host.as_str());
    prefs.push((pref("port"), Value::Number(server.port.get())));
    text(prefs, pref("userName"), account.login(server)); // capital N here, small n for SMTP
    prefs.push((pref("socketType"), Value::Number(socket_type(server))));
    prefs.push((pref("authMethod"), Value::Number(common::auth(server, auth_method)?)));
    prefs.push((pref("login_at_startup"), Value::Flag(true)));
    prefs.push((pref("check_new_mail"), Value::Flag(true)));
    match account.receive {
        Receive::Imap => marked_folders(prefs, account, &pref),
        Receive::Pop3 => staying(prefs, options, &pref),
    }
    Ok(())
}

/// The folders that belong to the server and not to an identity.
fn marked_folders(prefs: &mut Prefs, account: &Account, pref: &impl Fn(&str) -> String) {
    if let Some(trash) = &account.folders.trash {
        text(prefs, pref("trash_folder_name"), trash.parts().collect::<Vec<_>>().join("/"));
    }
    if let Some(junk) = &account.folders.junk {
        text(prefs, pref("spamActionTargetFolder"), folder_uri(account, junk));
        prefs.push((pref("moveTargetMode"), Value::Number(1)));
    }
}

/// What POP3 leaves on the server.
fn staying(prefs: &mut Prefs, options: &Options, pref: &impl Fn(&str) -> String) {
    prefs.push((pref("download_on_biff"), Value::Flag(true)));
    prefs.push((pref("leave_on_server"), Value::Flag(options.leave.keeps())));
    prefs.push((pref("delete_by_age_from_server"), Value::Flag(options.leave.days().is_some())));
    if let Some(days) = options.leave.days() {
        prefs.push((pref("num_days_to_leave_on_server"), Value::Number(days)));
    }
    // Whoever leaves mail there for good does not want a deletion here to reach the server.
    prefs.push((pref("delete_mail_left_on_server"), Value::Flag(options.leave != Leave::Ever)));
}

fn sending(prefs: &mut Prefs, account: &Account, keys: Keys) -> Result<(), WriteError> {
    let server = account.outgoing.server();
    let pref = |name: &str| format!("mail.smtpserver.smtp{}.{name}", keys.0);
    let method = common::auth(server, |method| auth_method(method).map(|number| (method, number)))?;
    text(prefs, "mail.smtpservers", format!("smtp{}", keys.0));
    text(prefs, "mail.smtp.defaultserver", format!("smtp{}", keys.0));
    text(prefs, pref("description"), account.address.to_string());
    text(prefs, pref("hostname"), server.host.as_str());
    prefs.push((pref("port"), Value::Number(server.port.get())));
    if common::logs_in(method.0) {
        text(prefs, pref("username"), account.login(server));
    }
    prefs.push((pref("try_ssl"), Value::Number(socket_type(server)))); // the same numbers under another name
    prefs.push((pref("authMethod"), Value::Number(method.1)));
    Ok(())
}

/// A folder as Thunderbird names it: user and host, then the parts as the server spells them, with `/` between them.
fn folder_uri(account: &Account, folder: &Folder) -> String {
    let server = account.incoming.server();
    let encoded = |text: &str| utf8_percent_encode(text, common::UNRESERVED).to_string();
    let parts: Vec<String> = folder.parts().map(|part| encoded(&spelt(part))).collect();
    format!("imap://{}@{}/{}", encoded(&account.login(server)), server.host, parts.join("/"))
}

/// A name in modified UTF-7 (RFC 3501, section 5.1.3).
fn spelt(name: &str) -> String {
    const SHIFTED: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);
    let (mut out, mut shifted) = (String::new(), Vec::new());
    let end = |out: &mut String, shifted: &mut Vec<u8>| {
        if !shifted.is_empty() {
            out.push_str(&format!("&{}-", SHIFTED.encode(&shifted)));
            shifted.clear();
        }
    };
    for c in name.chars() {
        if c.is_ascii() {
            end(&mut out, &mut shifted);
            out.push(c);
            out.push_str(if c == '&' { "-" } else { "" });
        } else {
            shifted.extend(c.encode_utf16(&mut [0; 2]).iter().flat_map(|unit| unit.to_be_bytes()));
        }
    }
    end(&mut out, &mut shifted);
    out
}

/// `nsMsgSocketType`; 1, "STARTTLS if there is one", is never written.
fn socket_type(server: &Server) -> u16 {
    match server.security {
        Security::None => 0,
        Security::StartTls => 2,
        Security::Tls => 3,
    }
}

/// `nsMsgAuthMethod`.
fn auth_method(method: AuthMethod) -> Option<u16> {
    Some(match method {
        AuthMethod::None | AuthMethod::ClientIpAddress => 1,
        AuthMethod::PasswordCleartext => 3,
        AuthMethod::PasswordEncrypted => 4,
        AuthMethod::Gssapi => 5,
        AuthMethod::Ntlm => 6,
        AuthMethod::OAuth2 => 10,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelt_as_on_the_wire() {
        // The pairs that the reader of this spelling is tested with, the other way round.
        for (name, spelling) in [
            ("INBOX", "INBOX"),
            ("Entwürfe", "Entw&APw-rfe"),
            ("R&D", "R&-D"),
            ("台北/日本語", "&U,BTFw-/&ZeVnLIqe-"),
            ("😀", "&2D3eAA-"),
            ("Отправленные", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"),
        ] {
            assert_eq!(spelt(name), spelling);
        }
    }
}
