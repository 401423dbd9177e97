//! The message to oneself, with servers that keep it, lose it or refuse it: what came of it, and what was done to the mailbox.

use super::*;
use crate::probe::{Afterwards, Delivery, DeliveryResult, LetterWords, deliver};

/// A mailbox behind three servers.
#[derive(Default)]
struct Post {
    log: String,
    /// The message that is coming in.
    coming: Option<String>,
    mail: Vec<String>,
    /// What the IMAP server can do.
    can: &'static str,
    /// Answers in place of the usual ones, by the beginning of a command.
    instead: Vec<(&'static str, &'static str)>,
    loses: bool,
}

/// What a server says to a line; `None` closes.
type Answer = fn(&mut Post, &str) -> Option<String>;

async fn serve(post: Arc<Mutex<Post>>, greeting: &'static str, answer: Answer) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let post = post.clone();
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                stream.write_all(greeting.as_bytes()).await.unwrap();
                let mut line = String::new();
                while stream.read_line(&mut line).await.is_ok_and(|count| count > 0) {
                    let said = {
                        let mut post = post.lock().unwrap();
                        post.log.push_str(&line);
                        answer(&mut post, line.trim_end())
                    };
                    let Some(said) = said else { return };
                    stream.write_all(said.as_bytes()).await.unwrap();
                    line.clear();
                }
            });
        }
    });
    place
}

fn instead(post: &Post, command: &str) -> Option<String> {
    post.instead.iter().find(|(start, _)| command.starts_with(start)).map(|(_, said)| (*said).to_owned())
}

fn smtp(post: &mut Post, line: &str) -> Option<String> {
    if let Some(mut coming) = post.coming.take() {
        if line == "." {
            if !post.loses {
                post.mail.push(coming);
            }
            return Some(instead(post, "END").unwrap_or("250 ok\r\n".into()));
        }
        coming.push_str(&format!("{line}\r\n"));
        post.coming = Some(coming);
        return Some(String::new());
    }
    if let Some(said) = instead(post, line) {
        return Some(said);
    }
    Some(match line.split(' ').next()? {
        "EHLO" => "250-x\r\n250 AUTH PLAIN\r\n".into(),
        "AUTH" => "235 ok\r\n".into(),
        "DATA" => {
            post.coming = Some(String::new());
            "354 go\r\n".into()
        }
        _ => "250 ok\r\n".into(),
    })
}

fn imap(post: &mut Post, line: &str) -> Option<String> {
    let (tag, command) = line.split_once(' ')?;
    if let Some(said) = instead(post, command) {
        return Some(said.replace("TAG", tag));
    }
    let untagged = match command.split(' ').next()? {
        "CAPABILITY" => format!("* CAPABILITY IMAP4rev1 {}\r\n", post.can),
        "SELECT" => "* 3 EXISTS\r\n* OK [UIDNEXT 77] next\r\n".into(),
        "UID" if command.starts_with("UID SEARCH UID 77:* HEADER Message-ID ") => {
            let id = command.split('"').nth(1)?;
            let found = post.mail.iter().position(|mail| mail.contains(&format!("Message-ID: {id}\r\n")));
            found.map_or("* SEARCH\r\n".into(), |place| format!("* SEARCH {}\r\n", 77 + place))
        }
        _ => String::new(),
    };
    Some(format!("{untagged}{tag} OK done\r\n"))
}

fn pop3(post: &mut Post, line: &str) -> Option<String> {
    if let Some(said) = instead(post, line) {
        return Some(said);
    }
    let words: Vec<&str> = line.split(' ').collect();
    Some(match words[0] {
        "CAPA" => "+OK\r\nUSER\r\nTOP\r\n.\r\n".into(),
        "STAT" => format!("+OK {} 900\r\n", post.mail.len()),
        "TOP" => format!("+OK\r\n{}\r\n.\r\n", post.mail[words[1].parse::<usize>().unwrap() - 1].split("\r\n\r\n").next()?),
        _ => "+OK\r\n".into(),
    })
}

/// Three servers for `post`, and what came of sending to oneself by those of `protocols`. Verdicts say that all is well.
async fn delivered(post: Post, protocols: &[&str]) -> (Delivery, Post) {
    let post = Arc::new(Mutex::new(post));
    let places = [
        (143, serve(post.clone(), "* OK [CAPABILITY IMAP4rev1] hi\r\n", imap).await),
        (110, serve(post.clone(), "+OK hi\r\n", pop3).await),
        (587, serve(post.clone(), "220 hi\r\n", smtp).await),
    ];
    let places = places.map(|(port, place)| ((HOST.to_owned(), port), place));
    let net = Net::pretend(World { places: HashMap::from(places), ..World::default() });
    let verdicts = protocols.iter().map(|protocol| {
        let server = Server::parse_url(&format!("{protocol}://{HOST}?security=none")).unwrap();
        Verdict::new(Entered(server).into(), Diagnosis::Ok)
    });
    let verdicts: Vec<Verdict> = verdicts.collect();
    let (address, secret) = (Address::parse("anna@example.org").unwrap(), Secret::password(PASSWORD.into()).unwrap());
    let words = LetterWords { subject: "A test".into(), text: "Nothing else.".into() };
    let delivery = deliver(&net, &address, &verdicts, &secret, INSECURE, &words).await;
    let post = std::mem::take(&mut *post.lock().unwrap());
    (delivery, post)
}

/// How many messages, which nobody may touch.
fn with_mail(post: Post) -> Post {
    Post { mail: vec!["Message-ID: <another@example.org>\r\n\r\nx\r\n".into()], ..post }
}

fn logins(post: &Post) -> usize {
    ["LOGIN ", "PASS ", "AUTH "].iter().map(|command| post.log.matches(command).count()).sum()
}

#[tokio::test]
async fn a_message_that_arrives_is_seen_and_deleted_alone() {
    let (delivery, post) = delivered(with_mail(Post { can: "UIDPLUS", ..Post::default() }), &["imap", "pop3", "smtp"]).await;
    let seen = (delivery.result, delivery.by, delivery.afterwards);
    assert_eq!(seen, (DeliveryResult::Arrived, Some(Protocol::Imap), Some(Afterwards::Deleted)), "{}", post.log);
    assert!(post.log.contains("UID STORE 78 +FLAGS.SILENT (\\Deleted)\r\n") && post.log.contains(" UID EXPUNGE 78\r\n"), "{}", post.log);
    assert!(!post.log.contains(" EXPUNGE\r\n") && !post.log.contains(" CLOSE"), "{}", post.log);
    assert_eq!(logins(&post), 2, "one for each server that is needed");
    assert!(post.mail[1].contains("Subject: A test\r\n") && post.mail[1].contains("\r\n\r\nTm90aGluZyBlbHNlLg0K\r\n"), "{}", post.mail[1]);
}

#[tokio::test]
async fn without_uidplus_it_stays_marked_and_nothing_of_others_is_removed() {
    let (delivery, post) = delivered(Post::default(), &["imap", "smtp"]).await;
    assert_eq!((delivery.result, delivery.afterwards), (DeliveryResult::Arrived, Some(Afterwards::Marked)));
    assert!(!post.log.contains("EXPUNGE") && !post.log.contains("CLOSE"), "{}", post.log);
    let refuses = Post { can: "UIDPLUS", instead: vec![("UID STORE", "TAG NO read only\r\n")], ..Post::default() };
    assert_eq!(delivered(refuses, &["imap", "smtp"]).await.0.afterwards, Some(Afterwards::Left));
}

#[tokio::test]
async fn pop3_looks_once_and_deletes_that_one() {
    let (delivery, post) = delivered(with_mail(Post::default()), &["pop3", "smtp"]).await;
    let seen = (delivery.result, delivery.by, delivery.afterwards);
    assert_eq!(seen, (DeliveryResult::Arrived, Some(Protocol::Pop3), Some(Afterwards::Deleted)), "{}", post.log);
    assert_eq!((post.log.matches("DELE").count(), logins(&post)), (1, 2));
    assert!(post.log.contains("DELE 2\r\n") && !post.log.contains("RETR"), "{}", post.log);
    let (delivery, post) = delivered(with_mail(Post { loses: true, ..Post::default() }), &["pop3", "smtp"]).await;
    assert_eq!((delivery.result, delivery.afterwards), (DeliveryResult::NotSeen, None));
    assert!(!post.log.contains("DELE"), "{}", post.log);
}

#[tokio::test]
async fn what_is_refused_or_cannot_be_tried_is_told_with_the_servers_words() {
    for (instead, expected, words) in [
        (("RCPT", "550 5.1.1 no such user\r\n"), DeliveryResult::Refused, "550 5.1.1 no such user"),
        (("DATA", "554 5.7.1 no mail today\r\n"), DeliveryResult::Refused, "554 5.7.1 no mail today"),
        (("END", "552 5.3.4 too large\r\n"), DeliveryResult::Refused, "552 5.3.4 too large"),
        (("AUTH", "454 4.7.0 later\r\n"), DeliveryResult::NotTried, "454 4.7.0 later"),
        (("LOGIN", "TAG NO [LIMIT] too many connections\r\n"), DeliveryResult::NotTried, "[LIMIT] too many connections"),
    ] {
        let post = Post { instead: vec![instead], loses: true, ..Post::default() };
        let (delivery, post) = delivered(post, &["imap", "smtp"]).await;
        assert_eq!((delivery.result, delivery.reply.as_str()), (expected, words), "{}", post.log);
        assert!(!post.log.contains("STORE"), "{}", post.log);
    }
    for protocols in [&["imap", "pop3"][..], &["smtp"], &[]] {
        let (delivery, post) = delivered(Post::default(), protocols).await;
        assert_eq!((delivery.result, post.log.as_str()), (DeliveryResult::NotTried, ""));
    }
}

#[tokio::test]
async fn the_words_of_a_refusal_repeat_no_secret() {
    let words: &'static str = Box::leak(format!("550 no {PASSWORD}\r\n").into_boxed_str());
    let (delivery, _) = delivered(Post { instead: vec![("MAIL", words)], ..Post::default() }, &["imap", "smtp"]).await;
    assert_eq!(delivery.reply, "550 no ***");
}
