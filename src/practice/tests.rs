//! The pretend servers, driven by plain sockets and by the library the live test uses.

use futures::TryStreamExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;
use crate::net::{HandshakeError, Verify, Wire};
use crate::text::Words;

/// Connects to `host` as the program would, and encrypts where that comes first.
async fn connect(practice: &Practice, host: &str, port: u16) -> Wire {
    let (net, host) = (practice.net(), Host::parse(host).unwrap());
    let wire = net.connect(&net.addresses(&host, port).await.unwrap()).await.unwrap().wire;
    match port {
        993 | 995 | 465 | 443 => net.encrypt(wire, &host, Verify::Fully).await.unwrap(),
        _ => wire,
    }
}

/// Says all of `lines` at once and hears everything until the server hangs up.
async fn converse(wire: &mut Wire, lines: &str) -> String {
    wire.write_all(lines.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    // A server that hangs up with lines unread resets the connection; what it said before is what counts.
    let _ = wire.read_to_end(&mut heard).await;
    String::from_utf8(heard).unwrap()
}

async fn say(practice: &Practice, host: &str, port: u16, lines: &str) -> String {
    converse(&mut connect(practice, host, port).await, lines).await
}

/// The same behind STARTTLS: `first` is said in clear, one line at a time.
async fn say_after(practice: &Practice, host: &str, port: u16, first: &[&str], lines: &str) -> String {
    let mut wire = connect(practice, host, port).await;
    let mut heard = [0; 1024];
    for line in first {
        assert!(wire.read(&mut heard).await.unwrap() > 0);
        wire.write_all(line.as_bytes()).await.unwrap();
    }
    assert!(wire.read(&mut heard).await.unwrap() > 0);
    let mut wire = practice.net().encrypt(wire, &Host::parse(host).unwrap(), Verify::Fully).await.unwrap();
    converse(&mut wire, lines).await
}

fn assert_in_order(heard: &str, expected: &[&str]) {
    let mut rest = heard;
    for line in expected {
        let Some(place) = rest.find(line) else { panic!("{line:?} does not follow in {heard}") };
        rest = &rest[place + line.len()..];
    }
}

#[tokio::test]
async fn the_imap_library_reads_the_mailbox() {
    let practice = start().await.unwrap();
    let mut client = async_imap::Client::new(connect(&practice, "imap.sunny.example", 993).await);
    client.read_response().await.unwrap().unwrap();
    let mut session = client.login("dora@sunny.example", "sunshine").await.map_err(|(error, _)| error).unwrap();
    assert!(session.capabilities().await.unwrap().has_str("QUOTA"));
    let folders: Vec<_> = session.list(Some(""), Some("*")).await.unwrap().try_collect().await.unwrap();
    assert_eq!(folders.len(), 6);
    let status = session.status("INBOX", "(MESSAGES UIDNEXT)").await.unwrap();
    assert_eq!(status.exists, 4812);
    let (_, quotas) = session.get_quota_root("INBOX").await.unwrap();
    assert_eq!((quotas[0].resources[0].usage, quotas[0].resources[0].limit), (478_000, 524_288));
    assert_eq!(session.examine("INBOX").await.unwrap().exists, 4812);
    let fetched: Vec<_> = session.fetch("1:3", "(UID RFC822.SIZE BODY.PEEK[HEADER])").await.unwrap().try_collect().await.unwrap();
    assert!(fetched.len() == 3 && fetched[0].size.unwrap() > 0 && fetched[0].header().is_some());
    session.noop().await.unwrap();
    session.logout().await.unwrap();
}

#[tokio::test]
async fn imap_answers_with_the_codes_of_real_servers() {
    let practice = start().await.unwrap();
    let lines = "a LOGIN anna@sunny.example wrong\r\nb LOGIN frida@sunny.example sunshine\r\nc LOGIN gustav@sunny.example sunshine\r\n\
                 d LIST \"\" *\r\n\r\ne NONSENSE\r\nf AUTHENTICATE PLAIN AGFubmFAc3VubnkuZXhhbXBsZQBzdW5zaGluZQ==\r\n\
                 g LIST (SPECIAL-USE) \"\" \"*\"\r\nh SELECT Nowhere\r\ni LOGOUT\r\n";
    let heard = say(&practice, "imap.sunny.example", 993, lines).await;
    let expected = [
        "* OK [CAPABILITY IMAP4rev1",
        "AUTH=PLAIN",
        "a NO [AUTHENTICATIONFAILED]",
        "b NO [AUTHENTICATIONFAILED]",
        "c NO [NOPERM]",
        "d BAD",
        "* BAD",
        "e BAD",
        "f OK [CAPABILITY",
        "* LIST (\\HasNoChildren \\Archive) \"/\" Archive",
        "g OK",
        "h NO [NONEXISTENT]",
        "* BYE",
        "i OK",
    ];
    assert_in_order(&heard, &expected);
}

#[tokio::test]
async fn imap_takes_a_password_only_behind_starttls() {
    let practice = start().await.unwrap();
    let heard = say(&practice, "imap.sunny.example", 143, "a LOGIN anna@sunny.example sunshine\r\nb LOGOUT\r\n").await;
    assert_in_order(&heard, &["STARTTLS LOGINDISABLED", "a NO [PRIVACYREQUIRED]", "b OK"]);
    let lines = "b CAPABILITY\r\nc LOGIN anna@sunny.example sunshine\r\nd LOGOUT\r\n";
    let heard = say_after(&practice, "imap.sunny.example", 143, &["a STARTTLS\r\n"], lines).await;
    assert_in_order(&heard, &["* CAPABILITY IMAP4rev1", "AUTH=PLAIN", "c OK", "d OK"]);
    assert!(!heard.contains("STARTTLS"));
}

#[tokio::test]
async fn what_is_slipped_in_before_tls_is_forgotten() {
    let practice = start().await.unwrap();
    let heard = say_after(&practice, "imap.sunny.example", 143, &["a STARTTLS\r\nb CAPABILITY\r\n"], "c LOGOUT\r\n").await;
    assert!(heard.contains("c OK") && !heard.contains("b OK"), "{heard}");
}

#[tokio::test]
async fn pop3_has_the_whole_conversation() {
    let practice = start().await.unwrap();
    let lines = "CAPA\r\nUSER anna@sunny.example\r\nPASS wrong\r\nSTAT\r\nAUTH PLAIN\r\nAGFubmFAc3VubnkuZXhhbXBsZQBzdW5zaGluZQ==\r\n\
                 STAT\r\nLIST 1\r\nUIDL 248\r\nUIDL 249\r\nTOP 1 0\r\nQUIT\r\n";
    let heard = say(&practice, "pop.sunny.example", 995, lines).await;
    let expected = ["+OK", "UIDL", "SASL PLAIN\r\n.", "-ERR [AUTH]", "-ERR Unknown", "+ \r\n", "+OK Logged in.", "+OK 248 32505856"];
    assert_in_order(&heard, &expected);
    assert_in_order(
        &heard,
        &["+OK 1 131072\r\n", "+OK 248 000000f8", "-ERR There is no such", "Message-ID", "\r\n.\r\n", "+OK Logging out."],
    );
    let gustav = say(&practice, "pop.sunny.example", 995, "USER gustav@sunny.example\r\nPASS sunshine\r\nUIDL\r\nQUIT\r\n").await;
    assert_in_order(&gustav, &["+OK Logged in.", "1 00000001", "248 000000f8\r\n.\r\n"]);
}

#[tokio::test]
async fn pop3_takes_a_password_only_behind_stls() {
    let practice = start().await.unwrap();
    let heard = say(&practice, "pop.letterbox.example", 110, "CAPA\r\nUSER emil@letterbox.example\r\nQUIT\r\n").await;
    assert_in_order(&heard, &["STLS\r\n.", "-ERR Plaintext authentication disallowed", "+OK"]);
    let lines = "CAPA\r\nUSER emil@letterbox.example\r\nPASS sunshine\r\nQUIT\r\n";
    let heard = say_after(&practice, "pop.letterbox.example", 110, &["STLS\r\n"], lines).await;
    assert_in_order(&heard, &["USER\r\n", "+OK Logged in."]);
}

#[tokio::test]
async fn smtp_asks_login_and_sender() {
    let practice = start().await.unwrap();
    let lines = "EHLO me.example\r\nMAIL FROM:<anna@sunny.example>\r\nAUTH PLAIN AGFubmEAeA==\r\nAUTH LOGIN\r\nYW5uYUBzdW5ueS5leGFtcGxl\r\n\
                 c3Vuc2hpbmU=\r\nMAIL FROM:<dora@sunny.example>\r\nRCPT TO:<anna@sunny.example>\r\nmail from:<Anna@Sunny.example> SIZE=1\r\n\
                 RCPT TO:<anna@sunny.example>\r\nDATA\r\nRSET\r\nNOOP\r\nQUIT\r\n";
    let heard = say(&practice, "smtp.sunny.example", 465, lines).await;
    let expected = [
        "220 ",
        "AUTH PLAIN LOGIN",
        "530 5.7.0",
        "535 5.7.8",
        "334 VXN",
        "334 UGF",
        "235 2.7.0",
        "553 5.7.1",
        "503 5.5.1",
        "250 2.1.0",
        "250 2.1.5",
        "554 5.7.0",
        "250 2.0.0",
        "250 2.0.0",
        "221 2.0.0",
    ];
    assert_in_order(&heard, &expected);
    let heard = say(&practice, "smtp.sunny.example", 587, "EHLO me.example\r\nAUTH PLAIN AGFubmEAeA==\r\nQUIT\r\n").await;
    assert_in_order(&heard, &["250 STARTTLS", "530 5.7.0 Must issue a STARTTLS", "221"]);
    let heard =
        say_after(&practice, "smtp.sunny.example", 587, &["EHLO me.example\r\n", "STARTTLS\r\n"], "EHLO me.example\r\nQUIT\r\n").await;
    assert_in_order(&heard, &["AUTH PLAIN LOGIN", "221"]);
}

#[tokio::test]
async fn documents_are_where_they_are_published_and_nowhere_else() {
    let net = start().await.unwrap();
    let (practice, net) = (&net, net.net());
    let document = net.fetch("https://autoconfig.sunny.example/mail/config-v1.1.xml?emailaddress=anna%40sunny.example").await.unwrap();
    assert!(String::from_utf8(document.bytes).unwrap().contains("<hostname>imap.sunny.example</hostname>"));
    assert!(net.fetch("https://letterbox.example/.well-known/autoconfig/mail/config-v1.1.xml").await.is_ok());
    for missing in ["https://sunny.example/.well-known/autoconfig/mail/config-v1.1.xml", "https://garden.example/"] {
        assert_eq!(net.fetch(missing).await.unwrap_err(), crate::net::FetchError::Status(404), "{missing}");
    }
    let heard = say(practice, "sunny.example", 443, "PUT / HTTP/1.1\r\nHost: sunny.example\r\n\r\n").await;
    assert!(heard.starts_with("HTTP/1.1 405"), "{heard}");
}

#[tokio::test]
async fn the_wrong_certificate_is_the_wrong_one() {
    let practice = start().await.unwrap();
    let (net, host) = (practice.net(), Host::parse("mail.harbour.example").unwrap());
    let wire = net.connect(&net.addresses(&host, 993).await.unwrap()).await.unwrap().wire;
    assert_eq!(net.encrypt(wire, &host, Verify::Fully).await.unwrap_err(), HandshakeError::Other);
    let wire = net.connect(&net.addresses(&host, 993).await.unwrap()).await.unwrap().wire;
    let wire = net.encrypt(wire, &host, Verify::AllButName).await.unwrap();
    assert_eq!(wire.certificate().unwrap().names, ["lighthouse.example"]);
}

#[tokio::test]
async fn noise_neither_breaks_nor_holds_a_server() {
    let practice = start().await.unwrap();
    let noise: Vec<u8> = (0..40_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    for (host, port) in [("imap.sunny.example", 143), ("pop.sunny.example", 110), ("smtp.sunny.example", 587), ("imap.sunny.example", 993)]
    {
        let address = practice.net().addresses(&Host::parse(host).unwrap(), port).await.unwrap()[0];
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let _ = stream.write_all(&noise).await;
        let _ = stream.shutdown().await;
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    let heard = say(&practice, "imap.sunny.example", 143, &"nonsense\r\n".repeat(30)).await;
    assert!(heard.contains("* BYE Too many"), "{heard}");
    assert!(say(&practice, "smtp.sunny.example", 465, "QUIT\r\n").await.contains("221"));
}

#[tokio::test]
async fn the_servers_stop_with_the_practice() {
    let practice = start().await.unwrap();
    let mut open = connect(&practice, "imap.sunny.example", 993).await;
    let address = practice.net().addresses(&Host::parse("imap.sunny.example").unwrap(), 993).await.unwrap()[0];
    drop(practice);
    let ended = tokio::time::timeout(std::time::Duration::from_secs(5), converse(&mut open, "")).await;
    assert!(ended.is_ok(), "the open conversation did not end");
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "still listening");
}

#[tokio::test]
async fn every_story_has_its_words_and_a_mailbox() {
    let (practice, words) = (start().await.unwrap(), Words::english());
    for story in practice.stories() {
        for id in [story.title_id(), story.lesson_id()] {
            assert!(words.find(&id, &[]).is_some_and(|text| !text.contains('\n')), "{id}");
        }
        let address = crate::account::Address::parse(&story.address).unwrap();
        let home = PROVIDERS.iter().flat_map(|provider| provider.domains).filter(|(domain, _)| *domain == address.domain().ascii());
        assert_eq!(home.count(), 1, "{}", story.id);
        if let Some(host) = &story.by_hand {
            assert!(words.say(&story.lesson_id()).contains(host), "{}", story.id);
        }
    }
}
