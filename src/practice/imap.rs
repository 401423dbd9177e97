//! IMAP4rev1 (RFC 3501) with STARTTLS, SASL-IR (RFC 4959), response codes (RFC 5530): the conversation and the login.

use std::io;

use super::command::{self, Command, Heard};
use super::folders;
use super::mailbox::{self, Mailbox, Refused};
use super::server::MailServer;
use super::talk::Talk;

/// How many mistakes are borne.
const MISTAKES: usize = 20;

struct Session<'a> {
    server: &'a MailServer,
    mailbox: Option<&'a Mailbox>,
    selected: Option<String>,
}

pub(super) async fn serve(server: &MailServer, talk: &mut Talk) -> io::Result<()> {
    let mut session = Session { server, mailbox: None, selected: None };
    let mut mistakes = 0;
    talk.say(&format!("* OK [CAPABILITY {}] {} ready.", session.capabilities(talk), server.host)).await?;
    while mistakes <= MISTAKES {
        match command::read(talk).await? {
            Heard::Gone => return Ok(()),
            Heard::Command(command) if command.verb == "LOGOUT" => {
                return talk.say(&format!("* BYE Logging out\r\n{} OK Logout completed.", command.tag)).await;
            }
            Heard::Command(command) if session.answer(talk, &command).await? => {}
            Heard::Command(Command { tag, .. }) | Heard::Nonsense(tag) => {
                mistakes += 1;
                talk.say(&format!("{tag} BAD Error in IMAP command: unknown or not allowed now.")).await?;
            }
        }
    }
    talk.say("* BYE Too many invalid IMAP commands.").await
}

impl Session<'_> {
    fn capabilities(&self, talk: &Talk) -> String {
        const BEFORE: &str = "IMAP4rev1 SASL-IR LITERAL+ ID";
        match (self.mailbox, self.server.offers_starttls(talk)) {
            (Some(_), _) => format!("{BEFORE} IDLE NAMESPACE QUOTA SPECIAL-USE STATUS=SIZE UNSELECT"),
            (None, Some(_)) => format!("{BEFORE} STARTTLS LOGINDISABLED"),
            (None, None) => format!("{BEFORE} AUTH=PLAIN"),
        }
    }

    /// Answers a command; `false` when it is unknown or out of place.
    async fn answer(&mut self, talk: &mut Talk, command: &Command) -> io::Result<bool> {
        let tag = &command.tag;
        match (command.verb.as_str(), self.mailbox) {
            ("CAPABILITY", _) => {
                let capabilities = self.capabilities(talk);
                talk.say(&format!("* CAPABILITY {capabilities}\r\n{tag} OK Capability completed.")).await?;
            }
            ("NOOP", _) => talk.say(&format!("{tag} OK NOOP completed.")).await?,
            ("ID", _) => talk.say(&format!("* ID NIL\r\n{tag} OK ID completed.")).await?,
            ("STARTTLS", None) => return self.encrypt(talk, tag).await,
            ("LOGIN", None) if command.words.len() == 2 => {
                let login = Some((command.word(0).to_owned(), command.word(1).to_owned()));
                self.log_in(talk, tag, login).await?;
            }
            ("AUTHENTICATE", None) if command.word(0).eq_ignore_ascii_case("PLAIN") => self.authenticate(talk, command).await?,
            ("AUTHENTICATE", None) => talk.say(&format!("{tag} NO [CANNOT] Unsupported authentication mechanism.")).await?,
            ("IDLE", Some(_)) => {
                talk.say("+ idling").await?;
                let done = talk.line().await?.is_some_and(|line| line.eq_ignore_ascii_case("DONE"));
                talk.say(&format!("{tag} {}", if done { "OK Idle completed." } else { "BAD Expected DONE." })).await?;
            }
            (_, Some(mailbox)) => match folders::answer(mailbox, &mut self.selected, command) {
                Some(reply) => talk.say(&reply).await?,
                None => return Ok(false),
            },
            _ => return Ok(false),
        }
        Ok(true)
    }

    async fn encrypt(&mut self, talk: &mut Talk, tag: &str) -> io::Result<bool> {
        let Some(acceptor) = self.server.offers_starttls(talk) else { return Ok(false) };
        talk.say(&format!("{tag} OK Begin TLS negotiation now.")).await?;
        talk.encrypt(acceptor).await?;
        Ok(true)
    }

    async fn authenticate(&mut self, talk: &mut Talk, command: &Command) -> io::Result<()> {
        if self.server.offers_starttls(talk).is_some() {
            return self.log_in(talk, &command.tag, None).await;
        }
        let message = match command.words.get(1) {
            Some(initial) => Some(initial.clone()),
            None => {
                talk.say("+ ").await?;
                talk.line().await?
            }
        };
        match message.as_deref().and_then(mailbox::sasl_plain) {
            Some(login) => self.log_in(talk, &command.tag, Some(login)).await,
            None => talk.say(&format!("{} BAD Invalid base64 or cancelled.", command.tag)).await,
        }
    }

    async fn log_in(&mut self, talk: &mut Talk, tag: &str, login: Option<(String, String)>) -> io::Result<()> {
        let (Some((name, password)), None) = (login, self.server.offers_starttls(talk)) else {
            let reply = "NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.";
            return talk.say(&format!("{tag} {reply}")).await;
        };
        match self.server.log_in(&name, &password) {
            Ok(mailbox) => {
                self.mailbox = Some(mailbox);
                let capabilities = self.capabilities(talk);
                talk.say(&format!("{tag} OK [CAPABILITY {capabilities}] Logged in")).await
            }
            Err(Refused::Wrong) => talk.say(&format!("{tag} NO [AUTHENTICATIONFAILED] Authentication failed.")).await,
            Err(Refused::SwitchedOff) => {
                talk.say(&format!("{tag} NO [NOPERM] IMAP access is disabled for this account. Enable it in your mailbox settings.")).await
            }
        }
    }
}
