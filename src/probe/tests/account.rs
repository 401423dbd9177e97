//! What the account is like and how good the line is: read from scripted servers, with what was sent to them.

use super::*;
use crate::probe::{Namespace, SpecialUse};

/// A script from answers that are made for one test.
fn script(greeting: &'static str, answers: &[(&'static str, String)]) -> Script {
    let answers: Vec<(&'static str, &'static str)> =
        answers.iter().map(|(start, answer)| (*start, &*Box::leak(answer.clone().into_boxed_str()))).collect();
    Script { greeting, answers: Box::leak(answers.into_boxed_slice()) }
}

/// Logs in to a server that can do `more`, and answers so. With what was sent behind the login.
async fn imap(more: &str, answers: &[(&'static str, &str)]) -> (Verdict, String) {
    let mut all = vec![
        ("CAPABILITY", format!("* CAPABILITY IMAP4rev1 {more}\r\nTAG OK done\r\n")),
        ("LOGIN", "TAG OK welcome\r\n".to_owned()),
        ("LOGOUT", "* BYE\r\nTAG OK done\r\n".to_owned()),
    ];
    all.extend(answers.iter().map(|(start, answer)| (*start, (*answer).to_owned())));
    for usual in ["STATUS", "LIST", "EXAMINE"] {
        all.push((usual, "TAG OK done\r\n".into()));
    }
    let bench = bench(script("* OK [CAPABILITY IMAP4rev1] hi\r\n", &all), Cover::Plain).await;
    let verdict = run(&bench, &format!("imap://{HOST}?security=none"), INSECURE).await;
    assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{verdict:?}");
    let received = bench.received.lock().unwrap().clone();
    (verdict, received.split_once("M0001 ").unwrap().1.to_owned())
}

fn special(verdict: &Verdict) -> Vec<(SpecialUse, &str)> {
    verdict.mailbox.as_ref().unwrap().special_use.iter().map(|folder| (folder.special_use, folder.name.as_str())).collect()
}

const MARKED: &str = "* LIST (\\HasNoChildren) \".\" INBOX\r\n\
    * LIST (\\HasNoChildren \\Sent) \".\" \"Gesendete Objekte\"\r\n\
    * LIST (\\Drafts) \".\" Entw&APw-rfe\r\n\
    * LIST (\\Trash \\HasChildren) \".\" {10}\r\nDel \"1\" \\ \r\n\
    * LIST (\\Noselect) \".\" Sent\r\nTAG OK done\r\n";

#[tokio::test]
async fn marked_folders_are_told_with_their_real_names_and_nothing_is_guessed() {
    let (verdict, _) = imap("", &[("LIST \"\" \"*\"\r\n", MARKED)]).await;
    let expected = [(SpecialUse::Drafts, "Entwürfe"), (SpecialUse::Sent, "Gesendete Objekte"), (SpecialUse::Trash, "Del \"1\" \\ ")];
    assert_eq!(special(&verdict), expected);
    let mailbox = verdict.mailbox.as_ref().unwrap();
    assert_eq!((mailbox.folders, mailbox.delimiter.as_deref()), (Some(5), Some(".")));
    let (verdict, _) = imap("", &[("LIST", "* LIST () NIL Sent\r\n* LIST () NIL Trash\r\nTAG OK done\r\n")]).await;
    assert_eq!((special(&verdict), &verdict.mailbox.as_ref().unwrap().delimiter), (vec![], &None));
}

#[tokio::test]
async fn the_marks_are_asked_for_where_the_server_keeps_them_back() {
    let (verdict, sent) = imap("SPECIAL-USE LIST-EXTENDED", &[("LIST \"\" \"*\" RETURN (SPECIAL-USE)", MARKED)]).await;
    assert_eq!((special(&verdict).len(), sent.matches("LIST").count()), (3, 1), "{sent}");
    // It announces what it does not do.
    let refuses = &[("LIST \"\" \"*\" RETURN", "TAG BAD what\r\n"), ("LIST \"\" \"*\"\r\n", MARKED)];
    assert_eq!(special(&imap("SPECIAL-USE LIST-EXTENDED", refuses).await.0).len(), 3);
    let apart = &[
        ("LIST \"\" \"*\"\r\n", "* LIST () \"/\" A\r\n* LIST () \"/\" B\r\nTAG OK done\r\n"),
        ("LIST (SPECIAL-USE) \"\" \"*\"\r\n", "* LIST (\\Junk) \"/\" B\r\nTAG OK done\r\n"),
    ];
    let (verdict, _) = imap("SPECIAL-USE", apart).await;
    assert_eq!((special(&verdict), verdict.mailbox.as_ref().unwrap().folders), (vec![(SpecialUse::Junk, "B")], Some(2)));
}

#[tokio::test]
async fn names_come_in_utf8_where_that_was_agreed_on() {
    let list = ("LIST", "* LIST (\\Sent) \"/\" \"Entw&APw-rfe \u{fc}\"\r\nTAG OK done\r\n");
    let (verdict, sent) = imap("UTF8=ACCEPT ENABLE", &[("ENABLE", "* ENABLED UTF8=ACCEPT\r\nTAG OK done\r\n"), list]).await;
    assert_eq!(special(&verdict), [(SpecialUse::Sent, "Entw&APw-rfe \u{fc}")], "the ampersand is one");
    assert!(sent.find("ENABLE") < sent.find("LIST"));
    let list = ("LIST", "* LIST (\\Sent) \"/\" Entw&APw-rfe\r\nTAG OK done\r\n");
    let (verdict, _) = imap("UTF8=ACCEPT", &[("ENABLE", "TAG BAD no\r\n"), list]).await;
    assert_eq!(special(&verdict), [(SpecialUse::Sent, "Entwürfe")]);
}

#[tokio::test]
async fn namespaces_sizes_and_the_limit_that_is_reached_first() {
    let answers = &[
        ("STATUS INBOX (MESSAGES SIZE)", "* STATUS \"INBOX\" (MESSAGES 0 SIZE 44421)\r\nTAG OK done\r\n"),
        ("NAMESPACE", "* NAMESPACE ((\"\" \"/\")(\"#mh/\" NIL)) NIL ((\"&APY-ffentlich/\" \"/\" \"X\" (\"Y\")))\r\nTAG OK done\r\n"),
        ("GETQUOTAROOT", "* QUOTAROOT INBOX a b\r\n* QUOTA a (STORAGE 10 1000 MESSAGE 5 6)\r\n* QUOTA b (STORAGE 9 10)\r\nTAG OK done\r\n"),
    ];
    let (verdict, _) = imap("STATUS=SIZE NAMESPACE QUOTA=RES-STORAGE", answers).await;
    let mailbox = verdict.mailbox.as_ref().unwrap();
    assert_eq!((mailbox.messages, mailbox.bytes), (Some(0), Some(44421)));
    assert_eq!((mailbox.quota_used, mailbox.quota_limit), (Some(9), Some(10)));
    let namespace = |prefix: &str, delimiter: Option<&str>| Namespace { prefix: prefix.into(), delimiter: delimiter.map(Into::into) };
    let namespaces = mailbox.namespace.as_ref().unwrap();
    assert_eq!(namespaces.personal, [namespace("", Some("/")), namespace("#mh/", None)]);
    assert_eq!((&namespaces.others, &namespaces.shared), (&vec![], &vec![namespace("öffentlich/", Some("/"))]));
    assert_eq!(verdict.capabilities, ["IMAP4rev1", "NAMESPACE", "QUOTA=RES-STORAGE", "STATUS=SIZE"]);
}

/// A folder for sent mail with 25 messages, and what the server says of the newest.
async fn used(fetched: &str) -> (Verdict, String) {
    let answers = &[
        (
            "LIST \"\" \"*\"\r\n",
            "* LIST () \"/\" Sent\r\n* LIST (\\Sent) \"/\" \"Sent \\\"Items\\\"\"\r\n* LIST () \"/\" \"Sent Messages\"\r\nTAG OK done\r\n",
        ),
        ("EXAMINE \"SENT \\\"ITEMS\\\"\"", "* 25 EXISTS\r\nTAG OK [READ-ONLY] done\r\n"),
        ("FETCH 6:25 (BODY.PEEK[HEADER.FIELDS (FROM USER-AGENT X-MAILER)]<0.1638>)", fetched),
    ];
    imap("", answers).await
}

fn header(number: usize, header: &str) -> String {
    format!("* {number} FETCH (BODY[HEADER.FIELDS (FROM USER-AGENT X-MAILER)]<0> {{{}}}\r\n{header})\r\n", header.len())
}

#[tokio::test]
async fn what_was_sent_lately_tells_how_the_account_is_used_and_no_address_is_kept() {
    let fetched = [
        header(6, "From: Anna <anna@example.org>\r\nX-Mailer: iPhone Mail (22A3370)\r\n\r\n"),
        header(7, "From: \"The \\\"club\\\"\" <club@example.org>\r\nUser-Agent: Mozilla Thunderbird\r\n\r\n"),
        "* 8 FETCH (FLAGS ())\r\n".to_owned(),
        "TAG OK done\r\n".to_owned(),
    ];
    let (verdict, sent) = used(&fetched.concat()).await;
    let habits = verdict.mailbox.clone().unwrap().habits.unwrap();
    let programs: Vec<&str> = habits.programs.iter().map(|program| program.word()).collect();
    assert_eq!((habits.identities, programs, habits.folders_of_several), (2, vec!["thunderbird", "iphone"], true));
    assert!(!format!("{verdict:?}").contains("club"), "{verdict:?}");
    assert!(!sent.contains("SELECT") && !sent.contains("STORE") && !sent.contains("BODY["), "{sent}");
}

#[tokio::test]
async fn a_server_that_sends_more_heads_than_asked_for_is_not_listened_to() {
    let flood: String = (0..5000).map(|number| header(number, &format!("From: a{number}@example.org\r\n\r\n"))).collect();
    let (verdict, _) = used(&format!("{flood}TAG OK done\r\n")).await;
    assert_eq!(verdict.mailbox.unwrap().habits.unwrap().identities, 20);
    let huge = header(6, &format!("From: a@example.org\r\nX-Mailer: {}\r\n\r\n", "x".repeat(40_000)));
    let (verdict, _) = used(&format!("{huge}TAG OK done\r\n")).await;
    assert_eq!(verdict.mailbox.unwrap().habits.unwrap().identities, 0, "too long to be read at all");
    for broken in ["* 6 FETCH (BODY[HEADER.FIELDS (FROM)] NIL)\r\nTAG OK x\r\n", "* 6 FETCH ((((((((((\r\nTAG NO x\r\n", "TAG BAD x\r\n"] {
        let (verdict, _) = used(broken).await;
        assert_eq!(verdict.mailbox.unwrap().habits.unwrap().identities, 0);
    }
}

#[tokio::test]
async fn what_was_sent_is_not_looked_at_where_it_does_not_come_in_time() {
    let begun = std::time::Instant::now();
    let (verdict, sent) = used(&header(6, "From: a@example.org\r\n\r\n")).await;
    assert!(begun.elapsed() < Duration::from_secs(5) && verdict.mailbox.unwrap().folders == Some(3));
    assert!(!sent.contains("EXAMINE INBOX"), "the stream is in the midst of an answer: {sent}");
}

/// An inbox of 30 messages whose last but one is large, of which the server sends this much.
async fn sampled(sent: usize) -> (Verdict, String) {
    let sizes = "* 29 FETCH (RFC822.SIZE 900000)\r\n* 30 FETCH (UID 5 RFC822.SIZE 20)\r\nTAG OK done\r\n";
    let sample = format!("* 29 FETCH (BODY[]<0> {{262144}}\r\n{}", "x".repeat(sent));
    imap(
        "",
        &[
            ("STATUS", "* STATUS INBOX (MESSAGES 30)\r\nTAG OK done\r\n"),
            ("EXAMINE", "* 30 EXISTS\r\nTAG OK [READ-ONLY] done\r\n"),
            ("FETCH 11:30 (RFC822.SIZE)", sizes),
            ("FETCH 29 (BODY.PEEK[]<0.262144>)", &sample),
        ],
    )
    .await
}

#[tokio::test]
async fn the_line_is_measured_by_a_part_of_one_message_and_nothing_is_marked() {
    let (verdict, sent) = sampled(262_144).await;
    let line = verdict.line.unwrap();
    assert!(line.bytes_per_second.unwrap() > 100_000 && line.round_trip_ms < 500, "{line:?}");
    assert!(!sent.contains("SELECT") && !sent.contains("STORE"), "{sent}");
    assert_eq!(sent.matches("BODY").count(), sent.matches("BODY.PEEK").count());
}

#[tokio::test]
async fn a_sample_that_does_not_end_is_given_up_and_says_that_the_line_is_poor() {
    let begun = std::time::Instant::now();
    let (verdict, _) = sampled(3000).await;
    assert!(begun.elapsed() < Duration::from_secs(4));
    assert!(verdict.line.unwrap().bytes_per_second.is_some_and(|rate| rate <= 2000), "{:?}", verdict.line);
    assert!(verdict.line.unwrap().is_poor());
}

#[tokio::test]
async fn what_breaks_off_keeps_what_was_learned() {
    let (verdict, _) = imap("NAMESPACE", &[("LIST", MARKED), ("NAMESPACE", "* BYE gone \r\n")]).await;
    assert_eq!(special(&verdict).len(), 3);
    assert_eq!(verdict.steps.last().map(|taken| (taken.step, taken.result)), Some((Step::Mailbox, StepResult::Failed)));
    let flood = format!("* LIST () \"/\" {{{}}}\r\n", 1_000_000);
    let (verdict, _) = imap("", &[("STATUS", "* STATUS INBOX (MESSAGES 3)\r\nTAG OK\r\n"), ("LIST", &flood)]).await;
    assert_eq!(verdict.mailbox.unwrap().messages, Some(3));
}

#[tokio::test]
async fn more_folders_than_anybody_has_are_counted_and_not_kept() {
    let list: String = (0..20_000).map(|number| format!("* LIST (\\Sent) \"/\" \"Folder {number}\"\r\n")).collect();
    let (verdict, _) = imap("", &[("LIST", &format!("{list}TAG OK done\r\n"))]).await;
    let mailbox = verdict.mailbox.unwrap();
    assert_eq!((mailbox.folders, mailbox.special_use.len()), (Some(20_000), 30));
}

#[tokio::test]
async fn names_of_folders_repeat_no_secret() {
    let spelt = PASSWORD.replace('\\', "\\\\").replace('"', "\\\"");
    let list = format!("* LIST (\\Sent) \"/\" \"a {spelt} \u{1B}[2J\"\r\nTAG OK done\r\n");
    let (verdict, _) = imap("", &[("LIST", &list)]).await;
    assert_eq!(special(&verdict), [(SpecialUse::Sent, "a *** \u{FFFD}[2J")]);
}

async fn pop3(capabilities: &str, answers: &[(&'static str, &str)]) -> (Verdict, String) {
    let mut all = vec![
        ("CAPA", format!("+OK\r\n{capabilities}.\r\n")),
        ("USER", "+OK\r\n".to_owned()),
        ("PASS", "+OK\r\n".to_owned()),
        ("QUIT", "+OK\r\n".to_owned()),
    ];
    all.extend(answers.iter().map(|(start, answer)| (*start, (*answer).to_owned())));
    let bench = bench(script("+OK\r\n", &all), Cover::Plain).await;
    let verdict = run(&bench, &format!("pop3://{HOST}?security=none"), INSECURE).await;
    assert_eq!(verdict.diagnosis, Diagnosis::Ok, "{verdict:?}");
    let received = bench.received.lock().unwrap().clone();
    (verdict, received)
}

#[tokio::test]
async fn what_a_pop3_server_does_with_mail_is_told() {
    let (verdict, sent) = pop3("USER\r\nUIDL\r\nEXPIRE 30 USER\r\nLOGIN-DELAY 120\r\n", &[("STAT", "+OK 3 900\r\n")]).await;
    let expected = Pop3Offer { uidl: Some(true), top: false, expire_days: Some(30), never_expires: false, login_delay_s: Some(120) };
    assert_eq!((verdict.pop3, verdict.warnings.contains(&Warning::MailExpires)), (Some(expected), true));
    assert!(!sent.contains("UIDL") && !sent.contains("TOP") && !sent.contains("LIST"), "{sent}");
    let (verdict, _) = pop3("USER\r\n", &[("STAT", "+OK 0 0\r\n")]).await;
    assert_eq!((verdict.pop3.unwrap().uidl, verdict.warnings.contains(&Warning::NoUidl)), (None, false));
}

#[tokio::test]
async fn a_first_download_is_told_from_the_top_of_one_message() {
    let top = format!("+OK\r\n{}.\r\n", format!("{}\r\n", "y".repeat(76)).repeat(500));
    let answers = &[
        ("STAT", "+OK 9 90000000\r\n"),
        ("LIST 7", "+OK 7 100\r\n"),
        ("LIST 8", "+OK 8 80000\r\n"),
        ("LIST 9", "-ERR gone\r\n"),
        ("TOP 8 500", &top),
    ];
    let (verdict, sent) = pop3("USER\r\nUIDL\r\nTOP\r\n", answers).await;
    let rate = verdict.line.unwrap().bytes_per_second.unwrap();
    assert_eq!(verdict.first_download_seconds(), Some(90_000_000_u64.div_ceil(rate)));
    assert!(!sent.contains("RETR") && !sent.contains("DELE"), "{sent}");
}

async fn smtp(capabilities: &str, answers: &[(&'static str, &str)]) -> (Verdict, String) {
    let mut all = vec![("EHLO", format!("250-x\r\n{capabilities}250 AUTH PLAIN\r\n"))];
    all.extend(answers.iter().map(|(start, answer)| (*start, (*answer).to_owned())));
    for usual in ["MAIL", "RCPT", "RSET", "QUIT"] {
        all.push((usual, "250 ok\r\n".into()));
    }
    all.push(("AUTH", "235 ok\r\n".into()));
    let bench = bench(script("220 x\r\n", &all), Cover::Plain).await;
    let verdict = run(&bench, &format!("smtp://{HOST}?security=none"), INSECURE).await;
    let received = bench.received.lock().unwrap().clone();
    (verdict, received)
}

#[tokio::test]
async fn what_an_smtp_server_takes_is_told_and_nothing_is_sent() {
    let (verdict, sent) = smtp("250-SIZE 1000\r\n250-8BITMIME\r\n", &[]).await;
    let expected =
        SmtpOffer { size: Some(1000), eightbit: true, smtputf8: false, sender: Some(Taken::Accepted), recipient: Some(Taken::Accepted) };
    assert_eq!((verdict.diagnosis, verdict.smtp), (Diagnosis::Ok, Some(expected)));
    let after = sent.split_once("MAIL").unwrap().1;
    assert!(after.starts_with(" FROM:<anna@example.org>\r\nRCPT TO:<anna@example.org>\r\nRSET\r\n") && !after.contains("DATA"), "{after}");
    assert!(verdict.line.is_some());
}

#[tokio::test]
async fn a_recipient_that_is_put_off_is_no_failure_and_a_refused_sender_is_one() {
    let (verdict, _) = smtp("", &[("RCPT", "451 4.7.1 Greylisted\r\n")]).await;
    assert_eq!((verdict.diagnosis, verdict.smtp.unwrap().recipient), (Diagnosis::Ok, Some(Taken::Later)));
    let (verdict, _) = smtp("", &[("RCPT", "550 5.1.1 no such user\r\n")]).await;
    assert_eq!((verdict.diagnosis, verdict.smtp.unwrap().recipient), (Diagnosis::Ok, Some(Taken::Refused)));
    let (verdict, _) = smtp("", &[("MAIL", "553 5.7.1 not yours\r\n")]).await;
    assert_eq!((verdict.diagnosis, verdict.smtp.unwrap().sender), (Diagnosis::SenderRefused, Some(Taken::Refused)));
}

#[tokio::test]
async fn the_report_repeats_no_secret_wherever_the_server_puts_it() {
    let spelt = PASSWORD.replace('\\', "\\\\").replace('"', "\\\"");
    let list = format!("* LIST (\\Sent) \"/\" \"{spelt}\"\r\n* LIST () \"{spelt}\" x\r\nTAG OK done\r\n");
    let namespace = format!("* NAMESPACE ((\"{spelt}\" \"{spelt}\")) NIL ((\"{spelt}\" NIL))\r\nTAG OK done\r\n");
    let answers = &[("LIST", list.as_str()), ("NAMESPACE", &namespace)];
    let (imap, _) = imap(&format!("NAMESPACE X-{PASSWORD}"), answers).await;
    let (pop3, _) = pop3(&format!("USER\r\nUIDL\r\nX-{PASSWORD}\r\n"), &[("STAT", "+OK 3 900\r\n")]).await;
    let (smtp, _) = smtp(&format!("250-X {PASSWORD}\r\n"), &[("MAIL", &format!("553 5.7.1 {PASSWORD} not yours\r\n"))]).await;
    let facts = crate::text::HelpDesk {
        when: time::OffsetDateTime::UNIX_EPOCH,
        address: &Address::parse("anna@example.org").unwrap(),
        discovered: None,
        verdicts: &[imap, pop3, smtp],
        delivery: None,
    };
    let text = crate::text::Words::english().help_desk(&facts);
    assert!(!text.contains("s3cr") && text.matches("***").count() >= 6, "{text}");
}
