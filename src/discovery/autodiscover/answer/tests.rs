//! Answers as they are found, and what must not break the reader.

use proptest::prelude::*;

use super::*;

fn address() -> Address {
    Address::parse("anna@example.org").unwrap()
}

fn document(account: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\
         <User><DisplayName>Anna &amp; Co</DisplayName></User><Account>{account}</Account></Response></Autodiscover>"
    )
}

/// A server, and what differs from it.
fn protocol(kind: &str, more: &str) -> String {
    format!("<Protocol><Type>{kind}</Type><Server>mail.example.org</Server>{more}</Protocol>")
}

fn account(text: &str) -> (Settings, Option<Redirect>) {
    match read(document(text).as_bytes(), &address()) {
        Ok(Reply::Account(settings, redirect)) => (settings, redirect),
        other => panic!("{other:?}"),
    }
}

/// A server in one line.
fn line(server: &Server) -> String {
    let auth: Vec<&str> = server.auth.iter().map(|method| method.word()).collect();
    let login = server.username.as_ref().map_or("", |name| name.as_str());
    format!("{} {}:{} {} [{}] {login}", server.protocol, server.host, server.port, server.security, auth.join(" "))
}

fn lines(text: &str) -> Vec<String> {
    account(text).0.servers.iter().map(line).collect()
}

#[test]
fn the_words_of_a_protocol() {
    for (kind, more, expected) in [
        // Ports and encryption.
        ("IMAP", "", "imap mail.example.org:993 tls [] "),
        ("imap", "<Port></Port>", "imap mail.example.org:993 tls [] "),
        ("POP3", "<SSL>on</SSL>", "pop3 mail.example.org:995 tls [] "),
        ("POP", "<Port>995</Port>", "pop3 mail.example.org:995 tls [] "),
        ("SMTP", "<SSL>off</SSL>", "smtp mail.example.org:587 none [] "),
        ("IMAP", "<Port>143</Port>", "imap mail.example.org:143 starttls [] "),
        ("POP3", "<Port>110</Port><SSL>yes</SSL>", "pop3 mail.example.org:110 starttls [] "),
        ("SMTP", "<Port>587</Port><SSL>True</SSL>", "smtp mail.example.org:587 starttls [] "),
        ("SMTP", "<Port>25</Port><SSL>1</SSL>", "smtp mail.example.org:25 starttls [] "),
        ("SMTP", "<Port>2525</Port>", "smtp mail.example.org:2525 tls [] "),
        ("IMAP", "<Port>143</Port><SSL>no</SSL>", "imap mail.example.org:143 none [] "),
        ("IMAP", "<Port>993</Port><SSL>off</SSL>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<SSL>off</SSL><Encryption>SSL</Encryption>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<SSL>on</SSL><Encryption>None</Encryption>", "imap mail.example.org:143 none [] "),
        ("SMTP", "<SSL>off</SSL><Encryption>TLS</Encryption>", "smtp mail.example.org:587 starttls [] "),
        ("SMTP", "<Port>2525</Port><Encryption>tls</Encryption>", "smtp mail.example.org:2525 starttls [] "),
        ("IMAP", "<Port>993</Port><Encryption>TLS</Encryption>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<Port>143</Port><Encryption>Auto</Encryption>", "imap mail.example.org:143 starttls [] "),
        ("IMAP", "<Port>993</Port><Encryption>Auto</Encryption>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<SSL>off</SSL><Encryption>rot13</Encryption>", "imap mail.example.org:143 none [] "),
        // Authentication.
        ("IMAP", "<SPA>off</SPA>", "imap mail.example.org:993 tls [password-cleartext] "),
        ("IMAP", "<SPA>on</SPA>", "imap mail.example.org:993 tls [password-cleartext NTLM] "),
        ("SMTP", "<AuthRequired>off</AuthRequired>", "smtp mail.example.org:465 tls [none] "),
        ("SMTP", "<AuthRequired>off</AuthRequired><SPA>on</SPA>", "smtp mail.example.org:465 tls [none] "),
        ("SMTP", "<AuthRequired>off</AuthRequired><UsePOPAuth>on</UsePOPAuth>", "smtp mail.example.org:465 tls [] "),
        ("IMAP", "<AuthRequired>off</AuthRequired>", "imap mail.example.org:993 tls [] "),
        // Login names.
        ("IMAP", "<LoginName/>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<LoginName>anna@example.org</LoginName>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<LoginName>anna</LoginName>", "imap mail.example.org:993 tls [] anna"),
        ("IMAP", "<LoginName><![CDATA[a&b]]></LoginName>", "imap mail.example.org:993 tls [] a&b"),
        ("IMAP", "<LoginName>o&apos;hara&#x21;</LoginName>", "imap mail.example.org:993 tls [] o'hara!"),
        ("IMAP", "<DomainRequired>on</DomainRequired><DomainName>EXAMPLE</DomainName>", "imap mail.example.org:993 tls [] EXAMPLE\\anna"),
        (
            "IMAP",
            "<DomainRequired>on</DomainRequired><DomainName>EXAMPLE</DomainName><LoginName>a.b</LoginName>",
            "imap mail.example.org:993 tls [] EXAMPLE\\a.b",
        ),
        (
            "IMAP",
            "<DomainRequired>on</DomainRequired><DomainName>EXAMPLE</DomainName><LoginName>AD\\a</LoginName>",
            "imap mail.example.org:993 tls [] AD\\a",
        ),
        ("IMAP", "<DomainRequired>on</DomainRequired><DomainName>Example.org</DomainName>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<DomainRequired>on</DomainRequired><DomainName>example.org</DomainName>", "imap mail.example.org:993 tls [] "),
        (
            "IMAP",
            "<DomainRequired>on</DomainRequired><DomainName>EXAMPLE</DomainName><LoginName>x@example.org</LoginName>",
            "imap mail.example.org:993 tls [] x@example.org",
        ),
        ("IMAP", "<DomainRequired>off</DomainRequired><DomainName>EXAMPLE</DomainName>", "imap mail.example.org:993 tls [] "),
        ("IMAP", "<DomainRequired>on</DomainRequired>", "imap mail.example.org:993 tls [] "),
        // The first word stands; white space and unknown elements do not count.
        ("IMAP", "<Port> 143\n</Port><Port>993</Port><TTL>1</TTL><New>x</New>", "imap mail.example.org:143 starttls [] "),
    ] {
        assert_eq!(lines(&protocol(kind, more)), [expected], "{kind} {more}");
    }
}

#[test]
fn what_cannot_be_valid_costs_itself_alone() {
    let good = protocol("IMAP", "");
    for bad in [
        protocol("IMAP", "<Port>0</Port>"),
        protocol("IMAP", "<Port>70000</Port>"),
        protocol("IMAP", "<Port>imap</Port>"),
        protocol("IMAP", "<LoginName>a\u{202E}b</LoginName>"),
        protocol("IMAP", "<LoginName>a&#10;b</LoginName>"),
        protocol("XMPP", ""),
        "<Protocol><Type>IMAP</Type></Protocol>".into(),
        "<Protocol><Type>IMAP</Type><Server>localhost</Server></Protocol>".into(),
        "<Protocol><Type>IMAP</Type><Server>https://mail.example.org/</Server></Protocol>".into(),
        "<Protocol><Type>IMAP</Type><Server>a b</Server></Protocol>".into(),
        "<Protocol><Server>mail.example.org</Server></Protocol>".into(),
        "<Protocol/>".into(),
    ] {
        assert_eq!(lines(&format!("{bad}{good}{bad}")), ["imap mail.example.org:993 tls [] "], "{bad}");
    }
}

#[test]
fn several_servers_and_several_accounts_are_all_read_in_order() {
    // Froxlor and others give every protocol an account of its own.
    let text = format!("{}</Account><Account>{}{}", protocol("POP3", ""), protocol("IMAP", ""), protocol("IMAP", "<Port>143</Port>"));
    let (settings, _) = account(&text);
    let ports: Vec<u16> = settings.servers.iter().map(|server| server.port.get()).collect();
    assert_eq!((ports, settings.prefers), (vec![995, 993, 143], Some(Receive::Pop3)));
    assert_eq!(account(&(protocol("IMAP", "") + &protocol("POP3", ""))).0.prefers, Some(Receive::Imap));
    assert_eq!(account(&protocol("IMAP", "")).0.prefers, None);
}

#[test]
fn sending_logs_in_as_receiving_where_that_is_said() {
    let imap = protocol("IMAP", "<LoginName>u1</LoginName>");
    for (smtp, expected) in [
        ("<UsePOPAuth>on</UsePOPAuth>", "smtp mail.example.org:465 tls [] u1"),
        ("<UsePOPAuth>on</UsePOPAuth><LoginName>u2</LoginName>", "smtp mail.example.org:465 tls [] u2"),
        ("<UsePOPAuth>off</UsePOPAuth>", "smtp mail.example.org:465 tls [] "),
        ("<SMTPLast>off</SMTPLast>", "smtp mail.example.org:465 tls [] "),
    ] {
        assert_eq!(lines(&(imap.clone() + &protocol("SMTP", smtp)))[1], expected, "{smtp}");
    }
}

#[test]
fn exchange_is_told_as_a_service() {
    // As Exchange 2016 sends it: protocols within protocols, a server that is no host, pages inside and outside.
    let text = "<AccountType>email</AccountType><Action>settings</Action><MicrosoftOnline>False</MicrosoftOnline>\
        <Protocol><Type>EXCH</Type><Server>293f8bce-0287-458f-a98c-a70f927e00fd@example.org</Server>\
          <ASUrl>https://mail.example.org/EWS/Exchange.asmx</ASUrl></Protocol>\
        <Protocol><Type>EXPR</Type><Server>mail.example.org</Server><SSL>On</SSL><EwsUrl>https://mail.example.org/EWS/Exchange.asmx</EwsUrl>\
        </Protocol>\
        <Protocol><Type>WEB</Type><Internal><OWAUrl AuthenticationMethod=\"Fba\">https://in.example.org/owa/</OWAUrl>\
          <Protocol><Type>EXCH</Type><ASUrl>https://in.example.org/EWS/Exchange.asmx</ASUrl></Protocol></Internal>\
          <External><OWAUrl>https://mail.example.org/owa/</OWAUrl></External></Protocol>\
        <Protocol Type=\"mapiHttp\" Version=\"1\"><MailStore><ExternalUrl>https://mail.example.org/mapi</ExternalUrl></MailStore></Protocol>";
    let (settings, redirect) = account(text);
    assert_eq!((settings.servers.len(), redirect), (0, None));
    assert_eq!(
        settings.services,
        [
            (ServiceKind::Ews, "https://mail.example.org/EWS/Exchange.asmx".to_owned()),
            (ServiceKind::Exchange, "mail.example.org".to_owned()),
            (ServiceKind::Exchange, "https://mail.example.org/owa/".to_owned()),
        ]
    );
    assert_eq!(settings.webmail.as_deref(), Some("https://mail.example.org/owa/"));
    let (settings, _) = account("<Protocol><Type>EXCH</Type></Protocol>");
    assert_eq!(settings.services, [(ServiceKind::Exchange, String::new())]);
}

#[test]
fn calendars_address_books_and_phones_are_told_as_services() {
    // As mailcow sends it; a webmail of another kind is no Exchange.
    let dav =
        |kind: &str| format!("<Protocol><Type>{kind}</Type><Server>https://dav.example.org/SOGo/dav/anna@example.org/</Server></Protocol>");
    let web = "<Protocol><Type>WEB</Type><Server>https://example.org/mail</Server></Protocol>";
    let (settings, _) = account(&(dav("CalDAV") + &dav("CardDAV") + web));
    let place = "https://dav.example.org/SOGo/dav/anna@example.org/".to_owned();
    assert_eq!(settings.services, [(ServiceKind::Caldav, place.clone()), (ServiceKind::Carddav, place)]);
    assert_eq!(settings.webmail.as_deref(), Some("https://example.org/mail"));
    let text = "<Autodiscover><Response><Action><Settings><Server><Type>MobileSync</Type><Name>x</Name>\
        <Url>https://mail.example.org/Microsoft-Server-ActiveSync</Url></Server></Settings></Action></Response></Autodiscover>";
    let Ok(Reply::Account(settings, None)) = read(text.as_bytes(), &address()) else { panic!() };
    assert_eq!(settings.services, [(ServiceKind::Activesync, "https://mail.example.org/Microsoft-Server-ActiveSync".to_owned())]);
}

#[test]
fn where_to_ask_instead() {
    let to_url = "<RedirectUrl> https://other.example.org/x </RedirectUrl>";
    let to_address = "<RedirectAddr>anna@other.example</RedirectAddr>";
    let url = || Some(Redirect::Url("https://other.example.org/x".into()));
    let other = || Some(Redirect::Address(Address::parse("anna@other.example").unwrap()));
    let imap = protocol("IMAP", "");
    for (text, servers, expected) in [
        (format!("<Action>redirectUrl</Action>{to_url}"), 0, url()),
        (format!("<Action>redirectAddr</Action>{to_address}"), 0, other()),
        (format!("<Action>redirectAddr</Action>{to_url}{to_address}"), 0, other()),
        (format!("<Action>redirectUrl</Action>{to_url}{to_address}"), 0, url()),
        (format!("<Action>redirectAddr</Action><RedirectAddr>nobody</RedirectAddr>{to_url}"), 0, url()),
        (format!("<Action>redirectUrl</Action>{to_url}{imap}"), 1, url()),
        (format!("<Action>settings</Action>{to_url}{imap}"), 1, None),
        (format!("<Action>settings</Action>{to_url}"), 0, url()),
        (format!("{to_url}{imap}"), 1, None),
        (to_address.to_owned(), 0, other()),
        ("<Action>redirectUrl</Action>".to_owned(), 0, None),
    ] {
        let (settings, redirect) = account(&text);
        assert_eq!((settings.servers.len(), redirect), (servers, expected), "{text}");
    }
}

#[test]
fn errors_are_told_by_their_number() {
    for (text, expected) in [
        ("<Error Time=\"1\" Id=\"2\"><ErrorCode>600</ErrorCode><Message>Invalid Request</Message><DebugData/></Error>", "600"),
        ("<Error><ErrorCode>5\u{1B}[2J00000000000</ErrorCode></Error>", "5\u{FFFD}[2J00000"),
    ] {
        let text = format!("<Autodiscover><Response>{text}</Response></Autodiscover>");
        assert_eq!(read(text.as_bytes(), &address()), Ok(Reply::Error(expected.into())), "{text}");
    }
}

#[test]
fn other_documents_are_told_from_broken_ones() {
    let deep = format!("<Autodiscover>{}", "<a>".repeat(DEPTH));
    let bomb = format!(
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>{}",
        document("<Action>&b;</Action>").trim_start_matches(|c| c != 'A').replacen("Autodiscover", "<Autodiscover", 1)
    );
    for (bytes, expected) in [
        ("", Err(ReadError::OtherDocument)),
        ("{\"Protocol\":\"AutodiscoverV1\"}", Err(ReadError::OtherDocument)),
        ("<!DOCTYPE html><html><body>404</body></html>", Err(ReadError::OtherDocument)),
        ("<clientConfig version=\"1.1\"/>", Err(ReadError::OtherDocument)),
        ("<Autodiscover><Response", Err(ReadError::Broken)),
        (deep.as_str(), Err(ReadError::Broken)),
        (bomb.as_str(), Ok(Reply::Account(Settings::default(), None))),
        ("<Autodiscover/>", Ok(Reply::Account(Settings::default(), None))),
    ] {
        assert_eq!(read(bytes.as_bytes(), &address()), expected, "{bytes:.60}");
    }
}

#[test]
fn hostile_answers_stay_small() {
    let external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Autodiscover><Response><Account><Protocol><Type>IMAP</Type>\
        <Server>mail.example.org</Server><LoginName>a&x;b</LoginName></Protocol></Account></Response></Autodiscover>";
    let Ok(Reply::Account(settings, _)) = read(external.as_bytes(), &address()) else { panic!() };
    assert_eq!(line(&settings.servers[0]), "imap mail.example.org:993 tls [] ab");
    assert_eq!(lines(&protocol("IMAP", "").repeat(5000)).len(), PROTOCOLS);
    let long = protocol("IMAP", &format!("<LoginName>{}</LoginName>", "a".repeat(200_000)));
    assert_eq!(lines(&long), Vec::<String>::new());
}

#[test]
fn encodings_prefixes_and_spelling_do_not_count() {
    let text = "\u{FEFF}\n<?xml version=\"1.0\"?><!-- x --><a:autodiscover xmlns:a='urn:x'><a:Response><a:Account><a:PROTOCOL><a:type>imap</a:type>\
        <a:server>mail.example.org</a:server></a:PROTOCOL></a:Account></a:Response></a:autodiscover>";
    let Ok(Reply::Account(settings, None)) = read(text.as_bytes(), &address()) else { panic!() };
    assert_eq!(settings.servers.len(), 1);
    let latin = document(&protocol("IMAP", "<LoginName>M\u{FC}ller</LoginName>"));
    let latin: Vec<u8> = latin.chars().map(|c| u8::try_from(c).unwrap()).collect();
    let Ok(Reply::Account(settings, None)) = read(&latin, &address()) else { panic!() };
    assert_eq!(line(&settings.servers[0]), "imap mail.example.org:993 tls [] Müller");
}

/// A whole answer with everything in it.
fn whole() -> String {
    let imap = protocol("IMAP", "<Port>993</Port><SPA>off</SPA><SSL>on</SSL><LoginName>a&amp;<![CDATA[b]]></LoginName>");
    let smtp = protocol("SMTP", "<Encryption>TLS</Encryption><DomainRequired>on</DomainRequired><DomainName>D</DomainName>");
    document(&format!(
        "<Action>redirectUrl</Action>{imap}{smtp}<RedirectUrl>https://x.example/</RedirectUrl><Error><ErrorCode>5</ErrorCode></Error>"
    ))
}

#[test]
fn cut_anywhere_it_says_a_part_of_the_whole_or_nothing() {
    let whole = whole();
    let Ok(Reply::Account(all, _)) = read(whole.as_bytes(), &address()) else { panic!() };
    for cut in 0..whole.len() {
        if let Ok(Reply::Account(settings, _)) = read(&whole.as_bytes()[..cut], &address()) {
            assert!(all.servers.starts_with(&settings.servers), "{cut}: {settings:?}");
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, &address());
    }

    #[test]
    fn no_change_to_a_good_answer_breaks_the_reader(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        doubled in any::<prop::sample::Index>(),
    ) {
        let mut bytes = whole().into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let middle = bytes[doubled.index(bytes.len())..].to_vec();
        bytes.extend(middle);
        if let Ok(Reply::Account(settings, _)) = read(&bytes, &address()) {
            for server in settings.servers {
                prop_assert!(!line(&server).chars().any(char::is_control));
            }
        }
    }
}
