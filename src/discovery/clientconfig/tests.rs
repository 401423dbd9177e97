//! Documents as they are found, and what must not break the reader.

use super::*;
use crate::account::{AuthMethod, Security, shown};

fn address() -> Address {
    Address::parse("anna@example.org").unwrap()
}

fn document(servers: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><displayName>Example &amp; Co</displayName>{servers}</emailProvider></clientConfig>"
    )
}

fn block(tag: &str, kind: &str, host: &str, port: &str, socket: &str, more: &str) -> String {
    format!("<{tag} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>{more}</{tag}>")
}

const GOOD: &str =
    "<incomingServer type='imap'><hostname>good.example.org</hostname><port>993</port><socketType>SSL</socketType></incomingServer>";

#[test]
fn a_whole_document_is_read() {
    let servers = format!(
        "{}{}{}<documentation url=\"https://help.example.org/\"/><webMail><loginPage url='https://mail.example.org/'/></webMail>",
        block(
            "incomingServer",
            "imap",
            "imap.%EMAILDOMAIN%",
            "993",
            "SSL",
            "<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication><authentication>OAuth2</authentication>"
        ),
        block(
            "incomingServer",
            "pop3",
            "pop.example.org",
            "110",
            "STARTTLS",
            "<username>%EMAILLOCALPART%</username><pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>"
        ),
        block("outgoingServer", "smtp", "smtp.example.org", "25", "plain", "<authentication>none</authentication>"),
    );
    let config = read(document(&servers).as_bytes(), &address()).unwrap();
    let urls: Vec<_> = config.servers.iter().map(|s| (s.protocol.word(), s.host.as_str(), s.port.get(), s.security.word())).collect();
    assert_eq!(
        urls,
        [("imap", "imap.example.org", 993, "tls"), ("pop3", "pop.example.org", 110, "starttls"), ("smtp", "smtp.example.org", 25, "none")]
    );
    assert_eq!(config.servers[0].auth, [AuthMethod::PasswordCleartext, AuthMethod::OAuth2]);
    assert_eq!(config.servers[0].username, None, "the whole address needs no name of its own");
    assert_eq!(config.servers[1].username.as_ref().unwrap().as_str(), "anna");
    assert_eq!((config.name.as_deref(), config.prefers), (Some("Example & Co"), Some(Receive::Imap)));
    assert_eq!(config.guide.documentation[0].url, "https://help.example.org/");
    assert_eq!(config.guide.webmail.as_deref(), Some("https://mail.example.org/"));
    assert_eq!(config.guide.leave_on_server.map(|pop3| (pop3.leave, pop3.days)), Some((true, None)));
}

#[test]
fn one_bad_server_never_costs_the_good_one() {
    for bad in [
        block("incomingServer", "jmap", "x.example.org", "443", "SSL", ""),
        block("incomingServer", "imap", "x.example.org", "0", "SSL", ""),
        block("incomingServer", "imap", "x.example.org", "", "SSL", ""),
        block("incomingServer", "imap", "not a host", "993", "SSL", ""),
        block("incomingServer", "imap", "x.example.org", "993", "rot13", ""),
        block("incomingServer", "imap", "x.example.org", "993", "SSL", "<authentication>telepathy</authentication>"),
        block("incomingServer", "imap", "x.example.org", "993", "SSL", "<username>a&#10;b</username>"),
        "<incomingServer/>".into(),
        "<incomingServer type='imap'><hostname/></incomingServer>".into(),
        "<addressBook type='carddav'><username>u</username></addressBook>".into(),
        "<!-- <incomingServer type='imap'> -->".into(),
        "<enable visiturl='https://x.example/'><instruction>Do</instruction></enable>".into(),
    ] {
        let config = read(document(&format!("{bad}{GOOD}")).as_bytes(), &address()).unwrap();
        assert_eq!(config.servers.len(), 1, "{bad}");
        assert_eq!(config.servers[0].host.as_str(), "good.example.org", "{bad}");
    }
}

#[test]
fn spelling_is_taken_as_it_comes() {
    for (socket, expected) in [
        (" ssl ", Security::Tls),
        ("TLS", Security::Tls),
        ("StartTLS", Security::StartTls),
        ("<![CDATA[SSL]]>", Security::Tls),
        ("x</socketType><socketType>SSL", Security::Tls),
    ] {
        let config =
            read(document(&block("incomingServer", "IMAP", " x.example.org ", " 993 ", socket, "")).as_bytes(), &address()).unwrap();
        assert_eq!(config.servers[0].security, expected, "{socket}");
    }
    let latin = document(GOOD)
        .replace("Example &amp;", "Caf\u{1}")
        .into_bytes()
        .into_iter()
        .map(|b| if b == 1 { 0xE9 } else { b })
        .collect::<Vec<_>>();
    assert_eq!(read(&latin, &address()).unwrap().name.as_deref(), Some("Café Co"));
    let marked = format!("\u{FEFF}\n{}", document(GOOD));
    assert_eq!(read(marked.as_bytes(), &address()).unwrap().servers.len(), 1);
}

#[test]
fn what_is_no_autoconfig_says_nothing() {
    for (bytes, error) in [
        (&b"<!DOCTYPE html><html><body>404"[..], ReadError::OtherDocument),
        (b"", ReadError::OtherDocument),
        (b"hello", ReadError::OtherDocument),
        (b"<clientConfig/>", ReadError::OtherDocument),
        (b"<clientConfig><emailProvider", ReadError::Broken),
        (b"\xFF\xFE\x00", ReadError::OtherDocument),
    ] {
        assert_eq!(read(bytes, &address()), Err(error), "{bytes:?}");
    }
    let deep = "<a>".repeat(100_000);
    assert_eq!(read(format!("<clientConfig>{deep}").as_bytes(), &address()), Err(ReadError::Broken));
}

#[test]
fn what_is_shown_of_a_provider_is_a_name_and_a_page() {
    let provider = |name: &str, url: &str| {
        let more = format!("<documentation url=\"{url}\"/>{GOOD}");
        let config = read(document(&more).replace("Example &amp; Co", name).as_bytes(), &address()).unwrap();
        (config.name.unwrap_or_default(), config.guide.documentation.into_iter().next().map(|page| page.url))
    };
    let page = "https://example.org/?a=1&amp;b=2";
    assert_eq!(provider("Ex&#27;[2J&#x202E;", page), ("Ex\u{FFFD}[2J\u{FFFD}".into(), Some("https://example.org/?a=1&b=2".into())));
    assert_eq!(provider(&"n".repeat(500), page).0.len(), 100);
    for url in [
        "http://example.org/",
        "https://example.org/&#27;[2J",
        "https://ex&#x202E;ample.org/",
        "https://a b",
        &format!("https://{}", "a".repeat(500)),
    ] {
        assert_eq!(provider("x", url).1, None, "{url}");
    }
}

#[test]
fn a_server_receives_or_sends_as_it_is_named_and_a_method_stands_once() {
    let kinds = |tag, kind| {
        read(document(&(block(tag, kind, "x.example.org", "1", "SSL", "") + GOOD)).as_bytes(), &address()).unwrap().servers.len()
    };
    assert_eq!(
        [
            kinds("incomingServer", "pop3"),
            kinds("outgoingServer", "smtp"),
            kinds("incomingServer", "smtp"),
            kinds("outgoingServer", "imap")
        ],
        [2, 2, 1, 1]
    );
    let methods = "<authentication>OAuth2</authentication><authentication>plain</authentication>".repeat(1000);
    let config = read(document(&block("incomingServer", "imap", "x.example.org", "993", "SSL", &methods)).as_bytes(), &address()).unwrap();
    assert_eq!(config.servers[0].auth, [AuthMethod::OAuth2, AuthMethod::PasswordCleartext]);
}

#[test]
fn no_document_is_a_panic_and_what_is_read_can_be_believed() {
    let whole = document(&format!(
        "<documentation url=\"https://help.example.org/?a&amp;b\"/><!-- c --><![CDATA[x]]>{GOOD}{}<webMail><loginPage url='https://m.example.org/'/></webMail>",
        block(
            "outgoingServer",
            "smtp",
            "smtp.%EMAILDOMAIN%",
            "587",
            "STARTTLS",
            "<username>%EMAILLOCALPART%&#64;x</username><authentication>plain</authentication>"
        )
    ));
    let whole = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY a 'b'>]>{whole}");
    let cuts = (0..whole.len()).map(|end| whole.as_bytes()[..end].to_vec());
    let flips = (0..whole.len()).flat_map(|at| {
        [b'<', b'&', b'"', 0x80].map(|byte| {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] = byte;
            bytes
        })
    });
    let mutated = crate::account::mutations::mutations(&whole, 2000).map(String::into_bytes);
    let mut good = 0;
    for bytes in cuts.chain(flips).chain(mutated) {
        let Ok(config) = read(&bytes, &address()) else { continue };
        good += 1;
        assert!(config.servers.len() <= 2);
        let pages = config.guide.documentation.iter().map(|page| &page.url);
        for text in config.name.iter().chain(pages).chain(&config.guide.webmail) {
            assert_eq!(&shown(text, words::URL), text, "{}", String::from_utf8_lossy(&bytes));
        }
    }
    assert!(good > 4000, "{good}");
}

#[test]
fn entities_are_never_expanded() {
    let bomb = "<!DOCTYPE x [<!ENTITY a 'imap'><!ENTITY b '&a;&a;&a;&a;'>]><clientConfig><emailProvider><displayName>&b;X</displayName>"
        .to_owned()
        + GOOD
        + "</emailProvider></clientConfig>";
    assert_eq!(read(bomb.as_bytes(), &address()).unwrap().name.as_deref(), Some("X"));
}

#[test]
fn exchange_servers_are_told() {
    let config = read(document(&block("incomingServer", "exchange", "ex.example.org", "443", "SSL", "")).as_bytes(), &address()).unwrap();
    assert_eq!((config.services, config.servers), (vec![(ServiceKind::Exchange, "ex.example.org:443".into())], vec![]));
}

#[test]
fn the_document_that_is_written_for_a_domain_is_read_back() {
    use crate::profile::{self, samples};
    for receive in [Receive::Imap, Receive::Pop3] {
        let mut accounts = vec![samples::account(receive), samples::hostile(receive)];
        accounts.extend(Security::ALL.map(|security| samples::with_security(receive, security)));
        accounts.extend([AuthMethod::OAuth2, AuthMethod::PasswordEncrypted].map(|method| samples::with_auth(receive, &[method])));
        for account in accounts {
            let file = profile::client("autoconfig").unwrap().files(&account, &samples::options(false)).unwrap().remove(0);
            let config = read(&file.bytes, &account.address).unwrap();
            assert_eq!(config.servers.len(), 2);
            for (read, meant) in config.servers.iter().zip([&account.incoming, &account.outgoing].map(|chosen| chosen.server())) {
                assert_eq!(
                    (read.protocol, &read.host, read.port, read.security),
                    (meant.protocol, &meant.host, meant.port, meant.security)
                );
                assert!(meant.auth.is_empty() || read.auth == meant.auth);
                assert_eq!(account.login(read), account.login(meant));
            }
        }
    }
}
