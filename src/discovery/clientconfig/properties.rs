//! Properties over generated documents: nothing makes the reader panic or hang, and no good server is lost because of
//! what stands beside it.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use super::*;
use crate::account::{LoginName, shown};

/// The same documents at every run: a test that fails on some days only teaches nobody anything.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(20_260_628), ..ProptestConfig::default() }
}

fn address() -> Address {
    Address::parse("anna@example.org").unwrap()
}

/// What may stand between any two elements and means nothing.
const NOISE: &[&str] = &[
    "",
    " ",
    "\n\t\r\n",
    "<!-- <incomingServer type='imap'> -- & ]]> -->",
    "<![CDATA[ <hostname>bad.example.org</hostname> & ]]>",
    "<?php echo '<port>1</port>'; ?>",
    "<future><hostname>bad.example.org</hostname><port>1</port></future>",
    "<x:y a='1' b=\"<!-- \" xmlns:x='urn:x'/>",
    "text",
    "&amp;&#233;&nbsp;",
    "a & b",
    "</stray>",
];

/// What is bad about a bad server, or a bad thing between servers. The first half is well-formed.
const BAD: &[&str] = &[
    "<incomingServer/>",
    "<incomingServer type='imap'></incomingServer>",
    "<incomingServer type='telepathy'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType></incomingServer>",
    "<incomingServer type='jmap'><url>https://jmap.example.org/</url></incomingServer>",
    "<outgoingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType></outgoingServer>",
    "<incomingServer type='imap'><hostname>bad host</hostname><port>1</port><socketType>SSL</socketType></incomingServer>",
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>0</port><socketType>SSL</socketType></incomingServer>",
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>rot13</socketType></incomingServer>",
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType><username>a&#0;&#10;b</username></incomingServer>",
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType><authentication>x</authentication></incomingServer>",
    "<future><incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType></incomingServer></future>",
    "<documentation url='javascript:'><descr lang='&lt;'>&none;</descr></documentation>",
    "<emailProvider/><clientConfig/>",
    // From here on broken.
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType>",
    "<incomingServer type='imap'><hostname>bad.example.org</hostname><port>1</port>",
    "<incomingServer type='imap'><hostname>bad.example.org</incomingServer></hostname>",
    "<incomingServer type='imap'><hostnamebad.example.org</hostname><port>1</port><socketType>SSL</socketType></incomingServer>",
    "<incomingServer type='imap><hostname>bad.example.org</hostname><port>1</port><socketType>SSL</socketType></incomingServer>",
    "<incomingServer type=\"imap><hostname>bad.example.org</hostname></incomingServer>",
    "<documentation url='https://help.example.org/?a=1&b=2'/><br><p><hr>",
    "</incomingServer>",
    "</emailProvider>",
    "</clientConfig>",
    "<enable visiturl=\"https://help.example.org/ <instruction>5 < 6 && 7 > 6",
    "<!nothing>< ><>",
    "& &; &&#x; &#99999999999;",
];

/// A server that can be used, as a document writes it and as it is to be read.
#[derive(Debug, Clone)]
struct Good {
    written: String,
    read: String,
}

fn value(text: &str, style: u8) -> String {
    match style {
        0 => text.to_owned(),
        1 => format!("\n  {text}\t"),
        2 => format!("<![CDATA[{text}]]>"),
        3 => format!("{}<!-- no -->{}", &text[..1], &text[1..]),
        4 => format!("&#{};{}", u32::from(text.as_bytes()[0]), &text[1..]),
        _ => format!("{text}<b>bad</b>"),
    }
}

fn good() -> impl Strategy<Value = Good> {
    let kind = select(vec![("incomingServer", "imap"), ("incomingServer", "pop3"), ("outgoingServer", "smtp")]);
    let socket = select(vec![("SSL", "tls"), ("tls", "tls"), ("STARTTLS", "starttls"), ("Plain", "none")]);
    let auth = select(vec![("", ""), ("plain", "password-cleartext"), ("OAuth2", "OAuth2"), ("SCRAM-SHA-256", "password-encrypted")]);
    let parts = (kind, 1..=u16::MAX, socket, auth, 0..1000_u32, vec(0..6_u8, 3), vec(select(NOISE), 6), any::<Index>());
    parts.prop_map(|((element, kind), port, (socket, security), (auth, method), number, styles, noise, turn)| {
        let host = format!("good{number}.example.org");
        let unknown = "<authentication>telepathy</authentication>";
        let methods =
            if auth.is_empty() { "<authentication/>".to_owned() } else { format!("{unknown}<authentication>{auth}</authentication>") };
        let mut fields = [
            format!("<hostname>{}</hostname>", value(&host, styles[0])),
            format!("<port>{}</port>", value(&port.to_string(), styles[1])),
            format!("<socketType>{}</socketType>", value(socket, styles[2])),
            methods,
        ];
        let turn = turn.index(fields.len());
        fields.rotate_left(turn);
        let fields: String = fields.iter().zip(&noise).flat_map(|(field, noise)| [*noise, field.as_str()]).collect();
        let written = format!("<{element} type='{kind}'>{fields}{}</{element}>", noise[4]);
        Good { written, read: format!("{kind} {host} {port} {security} {method}") }
    })
}

/// A document of good and bad in any order, with what is to be read of it.
#[derive(Debug, Clone)]
struct Generated {
    text: String,
    /// With where each ends in the text.
    good: Vec<(String, usize)>,
}

fn document(bad: &'static [&'static str]) -> impl Strategy<Value = Generated> {
    let part = prop_oneof![good().prop_map(Ok), select(bad).prop_map(Err)];
    vec((part, select(NOISE)), 0..10).prop_map(|parts| {
        let mut text = "<?xml version='1.0'?><clientConfig version='1.1'><emailProvider id='é'><displayName>é</displayName>".to_owned();
        let mut good = Vec::new();
        for (part, noise) in parts {
            match part {
                Ok(server) => {
                    text += &server.written;
                    good.push((server.read, text.len()));
                }
                Err(bad) => text += bad,
            }
            text += noise;
        }
        text += "</emailProvider></clientConfig>";
        Generated { text, good }
    })
}

fn written(config: &ClientConfig) -> Vec<String> {
    let line = |server: &Server| {
        let methods: Vec<_> = server.auth.iter().map(|method| method.word()).collect();
        format!("{} {} {} {} {}", server.protocol, server.host, server.port, server.security, methods.join(","))
    };
    config.servers.iter().map(line).collect()
}

/// Whatever was read can be shown and used.
fn check(config: &ClientConfig) {
    let guide = &config.guide;
    let pages = guide.documentation.iter().chain(&guide.enable);
    let texts = pages.flat_map(|page| page.texts.iter().flat_map(|(tag, text)| [tag, text]).chain([&page.url]));
    let tokens = guide.oauth2.iter().flat_map(|o| [&o.issuer, &o.scope, &o.auth_url, &o.token_url]);
    let places = config.services.iter().map(|(_, place)| place);
    for text in texts.chain(tokens).chain(places).chain(&config.name).chain(&guide.webmail) {
        assert_eq!(&shown(text, words::TEXT.max(words::URL)), text);
    }
    assert!(config.servers.len() <= 64 && config.services.len() <= 64);
    assert!(guide.documentation.iter().all(|page| page.url.starts_with("https://")));
    for name in config.servers.iter().filter_map(|server| server.username.as_ref()) {
        assert!(LoginName::parse(name.as_str()).is_ok());
    }
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn good_servers_survive_in_order(document in document(BAD)) {
        let config = read(document.text.as_bytes(), &address()).unwrap();
        check(&config);
        let expected: Vec<String> = document.good.into_iter().map(|(server, _)| server).collect();
        // Two broken ones may make a whole one: the end of one is the end that another lacks.
        let servers = written(&config).into_iter().filter(|server| !server.contains(" bad.example.org "));
        prop_assert_eq!(servers.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_whole_survives_a_cut(document in document(&BAD[..13]), cuts in vec(any::<Index>(), 8)) {
        let cuts = cuts.iter().map(|cut| cut.index(document.text.len()));
        for cut in cuts.chain([document.text.len()]) {
            let whole = document.good.iter().filter(|(_, end)| *end <= cut).map(|(server, _)| server.clone());
            let read = read(&document.text.as_bytes()[..cut], &address());
            let servers = read.as_ref().map(written).unwrap_or_default();
            prop_assert_eq!(servers, whole.collect::<Vec<_>>(), "{}", &String::from_utf8_lossy(&document.text.as_bytes()[..cut]));
        }
    }

    #[test]
    fn changed_bytes_are_no_panic(document in document(BAD), changes in vec((any::<Index>(), any::<u8>(), 0..3_u8), 1..8)) {
        let mut bytes = document.text.into_bytes();
        for (at, byte, how) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(config) = read(&bytes, &address()) {
            check(&config);
        }
    }

    #[test]
    fn nor_is_any_soup_of_the_formats_own_pieces(pieces in vec(select(PIECES), 0..60), bytes in vec(any::<u8>(), 0..60)) {
        let soup = format!("<clientConfig><emailProvider>{}", pieces.concat());
        for bytes in [soup.clone().into_bytes(), bytes.clone(), [soup.as_bytes(), bytes.as_slice()].concat()] {
            if let Ok(config) = read(&bytes, &address()) {
                check(&config);
            }
        }
    }
}

/// What documents are made of, and what breaks them.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "=",
    "\"",
    "'",
    "&",
    ";",
    "&#x",
    "&#0;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE",
    "[",
    "]",
    "<?",
    "?>",
    "<!",
    "%",
    "%EMAILADDRESS%",
    "\0",
    "\u{FEFF}",
    "\u{202E}",
    "é",
    "用",
    ":",
    "<clientConfig>",
    "</clientConfig>",
    "<emailProvider>",
    "</emailProvider>",
    "<incomingServer type='imap'>",
    "<outgoingServer type='smtp'>",
    "</incomingServer>",
    "</outgoingServer>",
    "<hostname>",
    "a.example.org",
    "</hostname>",
    "<port>",
    "1",
    "</port>",
    "<socketType>",
    "SSL",
    "</socketType>",
    "<username>",
    "</username>",
    "<pop3>",
    "</pop3>",
    "<oAuth2>",
    "</oAuth2>",
    "<authURL>",
    "https://a.example.org/",
    "<enable ",
    "visiturl='https://a.example.org/'",
    "<instruction>",
    "<descr lang='",
    "<webMail>",
    "<loginPage url=",
    "<calendar type='caldav'>",
    "<url>",
    "</url>",
    "</calendar>",
];

/// A quarter of the largest document that is fetched, in bytes: reading takes time in proportion to the length, or it
/// takes far too long.
const LARGE: usize = 64 * 1024;

#[test]
fn no_document_takes_long() {
    let open = "<clientConfig><emailProvider>";
    for (start, piece) in [
        (open, "<a>"),
        (open, "</a>"),
        (open, "<a></b>"),
        (open, "<a "),
        (open, "<a \""),
        (open, "<a '\"><b>"),
        (open, "<!x>"),
        ("<clientConfig><a '", "<!--"),
        ("<clientConfig><a '", "<!---->"),
        ("<clientConfig>", "<a><!--'--><b '>"),
        (open, "<"),
        (open, "&"),
        (open, "&a;"),
        (open, "<incomingServer type='exchange'><hostname>x"),
        (open, "<documentation url='https://a.example.org/'>"),
        (open, "<oAuth2><issuer>a.example.org</issuer></oAuth2>"),
        ("<clientConfig ", "a='&&&' "),
        ("<clientConfig><emailProvider><incomingServer ", "type= "),
        ("<clientConfig><emailProvider><incomingServer type='imap'><hostname>", "%EMAILADDRESS%"),
        ("<clientConfig><emailProvider><incomingServer type='imap'>", "<authentication>plain</authentication>"),
        ("<!DOCTYPE x [", "<!ENTITY a '&a;&a;'>"),
        ("<!--", "-"),
        ("", "\0"),
    ] {
        let text = format!("{start}{}", piece.repeat((LARGE - start.len()) / piece.len()));
        let begun = Instant::now();
        let _ = read(text.as_bytes(), &address());
        assert!(begun.elapsed() < Duration::from_secs(3), "{start}{piece} {:?}", begun.elapsed());
    }
}
