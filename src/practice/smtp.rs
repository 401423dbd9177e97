//! Message submission (RFC 6409) with STARTTLS (RFC 3207), AUTH PLAIN and LOGIN (RFC 4954), enhanced codes (RFC 2034).
//!
//! Everything but the message itself: practice sends no mail.

use std::io;

use super::mailbox::{self, Mailbox, Refused};
use super::server::MailServer;
use super::talk::Talk;

/// How many mistakes are borne.
const MISTAKES: usize = 20;

struct Session<'a> {
    server: &'a MailServer,
    mailbox: Option<&'a Mailbox>,
    has_sender: bool,
    mistakes: usize,
}

pub(super) async fn serve(server: &MailServer, talk: &mut Talk) -> io::Result<()> {
    let mut session = Session { server, mailbox: None, has_sender: false, mistakes: 0 };
    talk.say(&format!("220 {} ESMTP", server.host)).await?;
    while let Some(line) = talk.line().await? {
        let (verb, argument) = line.split_once(' ').unwrap_or((&line, ""));
        let verb = verb.to_ascii_uppercase();
        session.answer(talk, &verb, argument.trim()).await?;
        if verb == "QUIT" || session.mistakes > MISTAKES {
            break;
        }
    }
    Ok(())
}

impl Session<'_> {
    async fn answer(&mut self, talk: &mut Talk, verb: &str, argument: &str) -> io::Result<()> {
        match verb {
            "EHLO" => talk.say(&self.capabilities(talk)).await,
            "HELO" => talk.say(&format!("250 {}", self.server.host)).await,
            "NOOP" => talk.say("250 2.0.0 Ok").await,
            "QUIT" => talk.say("221 2.0.0 Bye").await,
            "RSET" => {
                self.has_sender = false;
                talk.say("250 2.0.0 Ok").await
            }
            "STARTTLS" => self.encrypt(talk).await,
            "AUTH" | "MAIL" | "RCPT" | "DATA" if self.server.offers_starttls(talk).is_some() => {
                talk.say("530 5.7.0 Must issue a STARTTLS command first").await
            }
            "AUTH" => self.log_in(talk, argument).await,
            "MAIL" => {
                let reply = self.sender(argument);
                talk.say(reply).await
            }
            "RCPT" => talk.say(self.recipient(argument)).await,
            "DATA" => talk.say("554 5.7.0 No mail is sent from here").await,
            _ => {
                self.mistakes += 1;
                talk.say("502 5.5.2 Error: command not recognized").await
            }
        }
    }

    fn capabilities(&self, talk: &Talk) -> String {
        let last = if self.server.offers_starttls(talk).is_some() { "STARTTLS" } else { "AUTH PLAIN LOGIN" };
        let host = self.server.host;
        format!(
            "250-{host}\r\n250-PIPELINING\r\n250-SIZE 36700160\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 {last}"
        )
    }

    async fn encrypt(&mut self, talk: &mut Talk) -> io::Result<()> {
        match self.server.offers_starttls(talk) {
            Some(acceptor) => {
                talk.say("220 2.0.0 Ready to start TLS").await?;
                talk.encrypt(acceptor).await
            }
            None => talk.say("502 5.5.1 Error: command not implemented").await,
        }
    }

    async fn log_in(&mut self, talk: &mut Talk, argument: &str) -> io::Result<()> {
        if self.mailbox.is_some() {
            return talk.say("503 5.5.1 Error: already authenticated").await;
        }
        let mut words = argument.split_ascii_whitespace();
        let login = match (words.next().map(str::to_ascii_uppercase).as_deref(), words.next()) {
            (Some("PLAIN"), Some(initial)) => mailbox::sasl_plain(initial),
            (Some("PLAIN"), None) => asked(talk, "334 ").await?.and_then(|reply| mailbox::sasl_plain(&reply)),
            (Some("LOGIN"), initial) => {
                let name = match initial {
                    Some(initial) => Some(initial.to_owned()),
                    None => asked(talk, "334 VXNlcm5hbWU6").await?,
                };
                let password = asked(talk, "334 UGFzc3dvcmQ6").await?;
                name.zip(password).and_then(|(name, password)| mailbox::decode(&name).zip(mailbox::decode(&password)))
            }
            _ => return talk.say("504 5.5.4 Error: unrecognized authentication type").await,
        };
        let Some((name, password)) = login else { return talk.say("501 5.5.2 Error: cannot decode response").await };
        match self.server.log_in(&name, &password) {
            Ok(mailbox) => {
                self.mailbox = Some(mailbox);
                talk.say("235 2.7.0 Authentication successful").await
            }
            Err(Refused::Wrong) => talk.say("535 5.7.8 Error: authentication failed").await,
            Err(Refused::SwitchedOff) => talk.say("525 5.7.13 Sending is disabled for this account").await,
        }
    }

    fn sender(&mut self, argument: &str) -> &'static str {
        let Some(mailbox) = self.mailbox else { return "530 5.7.0 Authentication required" };
        match path(argument, "FROM:") {
            Some(sender) if sender.eq_ignore_ascii_case(mailbox.address) => {
                self.has_sender = true;
                "250 2.1.0 Ok"
            }
            Some(_) => "553 5.7.1 Sender address rejected: not owned by user",
            None => "501 5.1.7 Bad sender address syntax",
        }
    }

    fn recipient(&self, argument: &str) -> &'static str {
        match path(argument, "TO:") {
            _ if !self.has_sender => "503 5.5.1 Error: need MAIL command",
            Some(recipient) if recipient.contains('@') => "250 2.1.5 Ok",
            _ => "501 5.1.3 Bad recipient address syntax",
        }
    }
}

/// The client's answer to a prompt; `None` when it gives up by `*`.
async fn asked(talk: &mut Talk, prompt: &str) -> io::Result<Option<String>> {
    talk.say(prompt).await?;
    Ok(talk.line().await?.filter(|reply| reply != "*"))
}

/// The address of `FROM:<anna@example.org> SIZE=1`.
fn path<'a>(argument: &'a str, keyword: &str) -> Option<&'a str> {
    let rest = argument.get(..keyword.len()).filter(|word| word.eq_ignore_ascii_case(keyword)).and(argument.get(keyword.len()..))?;
    rest.trim_start().strip_prefix('<')?.split_once('>').map(|(address, _)| address)
}
