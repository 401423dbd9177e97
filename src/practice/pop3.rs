//! POP3 (RFC 1939) with CAPA (RFC 2449), STLS (RFC 2595), AUTH PLAIN (RFC 5034) and response codes (RFC 2449, RFC 3206).

use std::fmt::Write as _;
use std::io;

use super::mailbox::{self, Mailbox, Refused};
use super::server::MailServer;
use super::talk::Talk;

/// How many mistakes are borne.
const MISTAKES: usize = 20;

struct Session<'a> {
    server: &'a MailServer,
    user: Option<String>,
    mailbox: Option<&'a Mailbox>,
    mistakes: usize,
}

/// Whether the conversation goes on.
#[derive(PartialEq)]
enum Next {
    On,
    Over,
}

pub(super) async fn serve(server: &MailServer, talk: &mut Talk) -> io::Result<()> {
    let mut session = Session { server, user: None, mailbox: None, mistakes: 0 };
    talk.say(&format!("+OK {} ready.", server.host)).await?;
    while let Some(line) = talk.line().await? {
        let (verb, argument) = line.split_once(' ').unwrap_or((&line, ""));
        if session.answer(talk, &verb.to_ascii_uppercase(), argument).await? == Next::Over {
            break;
        }
    }
    Ok(())
}

impl Session<'_> {
    async fn answer(&mut self, talk: &mut Talk, verb: &str, argument: &str) -> io::Result<Next> {
        match (verb, self.mailbox) {
            ("CAPA", _) => talk.say(&self.capabilities(talk)).await?,
            ("QUIT", _) => {
                talk.say("+OK Logging out.").await?;
                return Ok(Next::Over);
            }
            ("NOOP", _) => talk.say("+OK").await?,
            ("STLS", None) => self.encrypt(talk).await?,
            ("USER" | "PASS" | "AUTH", None) => return self.log_in(talk, verb, argument).await,
            ("STAT", Some(mailbox)) => talk.say(&format!("+OK {} {}", mailbox.messages, mailbox.bytes)).await?,
            ("LIST", Some(mailbox)) => talk.say(&list(mailbox, argument, |number| mailbox.size(number).to_string())).await?,
            ("UIDL", Some(mailbox)) => talk.say(&list(mailbox, argument, |number| format!("{number:08x}"))).await?,
            ("TOP" | "RETR", Some(mailbox)) => talk.say(&message(mailbox, argument)).await?,
            ("DELE", Some(_)) => talk.say("-ERR [SYS/PERM] This mailbox is read-only.").await?,
            ("RSET", Some(_)) => talk.say("+OK").await?,
            _ => {
                self.mistakes += 1;
                talk.say("-ERR Unknown command.").await?;
                if self.mistakes > MISTAKES {
                    return Ok(Next::Over);
                }
            }
        }
        Ok(Next::On)
    }

    fn capabilities(&self, talk: &Talk) -> String {
        let mut text = String::from("+OK\r\nCAPA\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nPIPELINING\r\n");
        match self.server.offers_starttls(talk) {
            Some(_) => text.push_str("STLS\r\n."),
            None => text.push_str("USER\r\nSASL PLAIN\r\n."),
        }
        text
    }

    async fn encrypt(&mut self, talk: &mut Talk) -> io::Result<()> {
        match self.server.offers_starttls(talk) {
            Some(acceptor) => {
                talk.say("+OK Begin TLS negotiation now.").await?;
                talk.encrypt(acceptor).await?;
                self.user = None;
                Ok(())
            }
            None => talk.say("-ERR TLS is not available here.").await,
        }
    }

    async fn log_in(&mut self, talk: &mut Talk, verb: &str, argument: &str) -> io::Result<Next> {
        if self.server.offers_starttls(talk).is_some() {
            talk.say("-ERR Plaintext authentication disallowed on non-secure (SSL/TLS) connections.").await?;
            return Ok(Next::On);
        }
        let login = match (verb, self.user.take()) {
            ("USER", _) if !argument.is_empty() => {
                self.user = Some(argument.to_owned());
                talk.say("+OK").await?;
                return Ok(Next::On);
            }
            ("PASS", Some(user)) => Some((user, argument.to_owned())),
            ("AUTH", _) => match plain(talk, argument).await? {
                Some(encoded) => mailbox::sasl_plain(&encoded),
                None => None,
            },
            _ => None,
        };
        let Some((name, password)) = login else {
            talk.say("-ERR Not a login.").await?;
            return Ok(Next::On);
        };
        match self.server.log_in(&name, &password) {
            Ok(mailbox) => {
                self.mailbox = Some(mailbox);
                talk.say("+OK Logged in.").await?;
            }
            Err(Refused::Wrong) => talk.say("-ERR [AUTH] Authentication failed.").await?,
            Err(Refused::SwitchedOff) => talk.say("-ERR [SYS/PERM] POP3 access is disabled for this account.").await?,
        }
        Ok(Next::On)
    }
}

/// The client's message of `AUTH PLAIN`, with the command or after it.
async fn plain(talk: &mut Talk, argument: &str) -> io::Result<Option<String>> {
    let mut words = argument.split_ascii_whitespace();
    match (words.next().map(str::to_ascii_uppercase).as_deref(), words.next()) {
        (Some("PLAIN"), Some(initial)) => Ok(Some(initial.to_owned())),
        (Some("PLAIN"), None) => {
            talk.say("+ ").await?;
            talk.line().await
        }
        _ => Ok(None),
    }
}

/// One line for the message asked for, or for all.
fn list(mailbox: &Mailbox, argument: &str, what: impl Fn(u64) -> String) -> String {
    if !argument.is_empty() {
        return match number(mailbox, argument) {
            Some(number) => format!("+OK {number} {}", what(number)),
            None => "-ERR There is no such message.".to_owned(),
        };
    }
    let mut text = format!("+OK {} messages\r\n", mailbox.messages);
    for number in 1..=mailbox.messages {
        let _ = write!(text, "{number} {}\r\n", what(number));
    }
    text.push('.');
    text
}

fn message(mailbox: &Mailbox, argument: &str) -> String {
    match argument.split_ascii_whitespace().next().and_then(|word| number(mailbox, word)) {
        Some(number) => format!("+OK\r\n{}.", mailbox.message(number)),
        None => "-ERR There is no such message.".to_owned(),
    }
}

fn number(mailbox: &Mailbox, word: &str) -> Option<u64> {
    word.trim().parse().ok().filter(|number| (1..=mailbox.messages).contains(number))
}
