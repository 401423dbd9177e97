//! The file read back by a reader after the app's own: what it needs, and the words it knows in this version.

use quick_xml::events::Event;

use super::*;
use crate::profile::samples::{self, LOGIN, NAME, PASSWORD};

/// An element: name, attributes, text, children.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    fn at(&self, path: &str) -> &Self {
        path.split('/').fold(self, |at, name| at.child(name).unwrap_or_else(|| panic!("no {name} in {path}")))
    }

    fn value(&self, key: &str) -> Option<&str> {
        let is = |child: &&Self| child.attributes == [("key".to_owned(), key.to_owned())];
        self.children.iter().find(is).map(|child| child.text.as_str())
    }
}

fn tree(text: &str) -> Element {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().trim_text(false);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => {
                let attributes = start.attributes().map(Result::unwrap).map(|attribute| {
                    (attribute.key.as_ref().to_owned(), quick_xml::escape::unescape(&attribute.value).unwrap().into_owned())
                });
                open.push(Element { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Element::default() });
            }
            Event::End(_) => {
                let done = open.pop().unwrap();
                open.last_mut().unwrap().children.push(done);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
            Event::GeneralRef(name) => {
                let name: &str = &name;
                open.last_mut().unwrap().text.push_str(&quick_xml::escape::unescape(&format!("&{name};")).unwrap());
            }
            _ => {}
        }
    }
    open.pop().unwrap().children.pop().unwrap()
}

/// Reads the file as the app does, and refuses what it would drop.
fn read(account: &Account, password: bool) -> Element {
    let tree = tree(&samples::text(write(account, &samples::options(password)).unwrap()));
    assert_eq!(tree.name, "k9settings");
    assert_eq!(tree.attributes, [("version".into(), "99".into()), ("format".into(), "1".into())]);
    let mut accounts = tree.children.into_iter().next().unwrap().children;
    assert_eq!(accounts.len(), 1);
    let account = accounts.pop().unwrap();
    let uuid = &account.attributes[0];
    assert!(uuid.0 == "uuid" && uuid.1.len() == 36 && uuid::Uuid::try_parse(&uuid.1).is_ok(), "{uuid:?}");
    for (side, kinds) in [("incoming-server", &["IMAP", "POP3"][..]), ("outgoing-server", &["SMTP"])] {
        let server = account.at(side);
        assert!(kinds.contains(&server.attributes[0].1.as_str()));
        assert!(["NONE", "STARTTLS_REQUIRED", "SSL_TLS_REQUIRED"].contains(&server.at("connection-security").text.as_str()));
        let method = server.at("authentication-type").text.as_str();
        assert!(["PLAIN", "CRAM_MD5", "EXTERNAL", "XOAUTH2", "NONE"].contains(&method));
        assert!(!server.at("host").text.is_empty() && server.at("port").text.parse::<u16>().is_ok());
    }
    let identities = &account.at("identities").children;
    assert!(!identities.is_empty() && identities.iter().all(|identity| identity.at("email").text.contains('@')));
    account
}

#[test]
fn an_everyday_account() {
    let account = read(&samples::account(Receive::Imap), false);
    for (path, wanted) in [
        ("name", "anna@example.org"),
        ("incoming-server/host", "imap.example.org"),
        ("incoming-server/port", "993"),
        ("incoming-server/connection-security", "SSL_TLS_REQUIRED"),
        ("incoming-server/username", "anna@example.org"),
        ("outgoing-server/host", "smtp.example.org"),
        ("outgoing-server/port", "465"),
        ("outgoing-server/authentication-type", "PLAIN"),
        ("identities/identity/name", "Anna Muster"),
        ("identities/identity/email", "anna@example.org"),
    ] {
        assert_eq!(account.at(path).text, wanted, "{path}");
    }
    assert!(account.at("incoming-server").child("password").is_none(), "the app asks");
    assert_eq!(account.at("settings").value("deletePolicy"), Some("DELETE"));
    assert_eq!(read(&samples::account(Receive::Pop3), false).at("settings").value("deletePolicy"), Some("NEVER"));
}

#[test]
fn hostile_values_come_back() {
    let account = read(&samples::with_identities(samples::hostile(Receive::Imap), NAME), true);
    for (path, wanted) in [
        ("incoming-server/username", LOGIN),
        ("incoming-server/password", PASSWORD),
        ("outgoing-server/password", PASSWORD),
        ("identities/identity/name", NAME),
        ("identities/identity/email", "o'hara&`id`$x%s@example.org"),
    ] {
        assert_eq!(account.at(path).text, wanted, "{path}");
    }
    assert_eq!(account.at("identities").children.len(), 3);
}

#[test]
fn folders_and_signature_are_values_of_their_settings() {
    let full = samples::full(Receive::Imap);
    let account = read(&full, false);
    let settings = account.at("settings");
    assert_eq!(settings.value("sentFolderName"), Some("INBOX.Gesendete Objekte"));
    assert_eq!(settings.value("sentFolderSelection"), Some("MANUAL"));
    assert_eq!(settings.value("spamFolderName"), Some("INBOX.Spam"));
    let own = account.at("identities/identity/settings");
    assert_eq!(own.value("signatureUse"), Some("true"));
    assert_eq!(own.value("signature"), Some(full.signature.as_ref().unwrap().as_str()));
}

#[test]
fn what_needs_no_login_names_nobody() {
    let mut account = samples::account(Receive::Imap);
    account.outgoing = samples::with_auth(Receive::Imap, &[AuthMethod::None]).outgoing;
    let account = read(&account, true);
    assert_eq!(account.at("outgoing-server/authentication-type").text, "NONE");
    assert!(account.at("outgoing-server").child("username").is_none() && account.at("outgoing-server").child("password").is_none());
    for method in [AuthMethod::None, AuthMethod::Ntlm, AuthMethod::Gssapi] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
}
