//! Accounts for the tests of the writers: an everyday one, and one whose every field attacks the format.

use crate::account::{
    Account, Address, AuthMethod, Chosen, DisplayName, Folder, Folders, Groupware, Identity, Leave, LoginName, Proved, Receive, Secret,
    Security, Server, Signature,
};
use crate::profile::Options;

/// A password that breaks out of every quoting that is not thought through.
pub(crate) const PASSWORD: &str = r#"s3cr$t "q' #%;\x"#;
/// A login name of the same kind.
pub(crate) const LOGIN: &str = r#"a"b\c`id`$HOME%41;<&'> #d"#;
/// A display name of the same kind; the prefs injection that was seen to work on an unescaped writer is in it.
pub(crate) const NAME: &str = r#"Eve"); user_pref("network.proxy.type", 1); // \ `touch x` $HOME %s ; <b>&amp; 'ä😀"#;

fn server(url: &str) -> Server {
    Server::parse_url(url).unwrap()
}

fn proved(url: &str) -> Chosen {
    Chosen::Proved(Proved::by_login(server(url)))
}

/// An everyday account, proved by a login.
pub(crate) fn account(receive: Receive) -> Account {
    let incoming = match receive {
        Receive::Imap => proved("imap://imap.example.org"),
        Receive::Pop3 => proved("pop3://pop.example.org"),
    };
    Account {
        address: Address::parse("anna@example.org").unwrap(),
        name: Some(DisplayName::parse("Anna Muster").unwrap()),
        identities: Vec::new(),
        receive,
        incoming,
        outgoing: proved("smtp://smtp.example.org"),
        folders: Folders::default(),
        signature: None,
        groupware: Groupware::default(),
    }
}

/// The same account with both servers changed by `change`, and so no longer proved.
pub(crate) fn changed(receive: Receive, change: impl Fn(&mut Server)) -> Account {
    let mut account = account(receive);
    for chosen in [&mut account.incoming, &mut account.outgoing] {
        let mut server = chosen.server().clone();
        change(&mut server);
        *chosen = Chosen::Unproved(server);
    }
    account
}

/// An account whose every free text is an attack.
pub(crate) fn hostile(receive: Receive) -> Account {
    let mut account = changed(receive, |server| server.username = Some(LoginName::parse(LOGIN).unwrap()));
    account.address = Address::parse("o'hara&`id`$x%s@example.org").unwrap();
    account.name = Some(DisplayName::parse(NAME).unwrap());
    account
}

/// The account with a second address, and with a second name for its first.
pub(crate) fn with_identities(mut account: Account, name: &str) -> Account {
    let identity = |address: &str| Identity { address: Address::parse(address).unwrap(), name: DisplayName::parse(name).ok() };
    account.identities = vec![identity("o'hara&`id`$x%s.^shop@example.org"), identity(&account.address.to_string())];
    account
}

/// The account with these methods on both servers.
pub(crate) fn with_auth(receive: Receive, auth: &[AuthMethod]) -> Account {
    changed(receive, |server| server.auth = auth.to_vec())
}

/// The account with this security, and its port, on both servers.
pub(crate) fn with_security(receive: Receive, security: Security) -> Account {
    changed(receive, |server| {
        server.security = security;
        server.port = crate::account::Port::new(server.protocol.default_port(security)).unwrap();
    })
}

/// Options without and with the password.
pub(crate) fn options(password: bool) -> Options {
    Options {
        password: password.then(|| Secret::password(PASSWORD.into()).unwrap()),
        lookup: None,
        leave: Leave::for_days(14),
        sheet_labels: super::SHEET_LABELS.iter().map(|label| ((*label).to_owned(), format!("[{label}]"))).collect(),
        signer: None,
    }
}

/// The only file that `write` gives, as text.
pub(crate) fn text(files: Vec<super::File>) -> String {
    assert_eq!(files.len(), 1);
    String::from_utf8(files.into_iter().next().unwrap().bytes).unwrap()
}

/// The everyday account with everything that some formats can carry and others cannot.
pub(crate) fn full(receive: Receive) -> Account {
    let folder = |name| Some(Folder::parse(name, Some('.')).unwrap());
    Account {
        folders: Folders {
            archive: folder("INBOX.Archiv"),
            drafts: folder("INBOX.Entw\u{fc}rfe"),
            junk: folder("INBOX.Spam"),
            sent: folder("INBOX.Gesendete Objekte"),
            trash: folder("INBOX.Papierkorb"),
        },
        signature: Some(Signature::parse("Anna \"A\" Muster\nExample & Co. <b>\u{e4}</b> $HOME `id` %s ; # \\").unwrap()),
        groupware: Groupware {
            caldav: crate::account::DavUrl::parse("https://dav.example.org/cal/"),
            carddav: crate::account::DavUrl::parse("https://dav.example.org:8443/"),
        },
        ..account(receive)
    }
}
