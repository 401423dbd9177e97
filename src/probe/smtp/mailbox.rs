//! What an SMTP server takes, once logged in: sizes, letters, the sender, mail to oneself. Nothing is sent.

use tokio::time::Instant;

use super::{Reply, answer};
use crate::net::Lines;
use crate::probe::attempt::{Attempt, Credentials, Stop};
use crate::probe::{Diagnosis, SmtpOffer, Taken};

/// Whether mail from the sender to oneself would be taken. RSET comes before any message.
pub(super) async fn look_around(attempt: &mut Attempt<'_>, lines: &mut Lines, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let mut offer = offer(&attempt.capabilities);
    attempt.smtp = Some(offer);
    let envelope = Envelope::new(credentials);
    if envelope.is_ascii() || offer.smtputf8 {
        let offered = envelope.offer(lines, &mut offer).await;
        attempt.smtp = Some(offer);
        offered?;
    }
    let begun = Instant::now();
    lines.send("RSET").await?;
    answer(lines).await?;
    attempt.answered_in(begun.elapsed());
    lines.send("QUIT").await?;
    Ok(())
}

fn offer(capabilities: &[String]) -> SmtpOffer {
    let line = |name: &str| {
        let mut lines = capabilities.iter().map(|line| line.split_whitespace());
        lines.find_map(|mut words| words.next().filter(|word| word.eq_ignore_ascii_case(name)).map(|_| words.next()))
    };
    // Without a number, or with 0, there is a limit that nobody tells, or none (RFC 1870, section 4).
    let size = line("SIZE").flatten().and_then(|size| size.parse().ok()).filter(|size| *size > 0);
    SmtpOffer { size, eightbit: line("8BITMIME").is_some(), smtputf8: line("SMTPUTF8").is_some(), sender: None, recipient: None }
}

/// From whom and to whom.
struct Envelope {
    from: String,
    to: String,
}

impl Envelope {
    fn new(credentials: &Credentials<'_>) -> Self {
        Self { from: credentials.sender.to_ascii_domain(), to: credentials.address.to_ascii_domain() }
    }

    fn is_ascii(&self) -> bool {
        self.from.is_ascii() && self.to.is_ascii()
    }

    /// Offers it, and notes what came of it. The last answer; a failure where the sender is refused.
    async fn offer(&self, lines: &mut Lines, offer: &mut SmtpOffer) -> Result<Reply, Stop> {
        let extension = if self.is_ascii() { "" } else { " SMTPUTF8" };
        lines.send(&format!("MAIL FROM:<{}>{extension}", self.from)).await?;
        let reply = answer(lines).await?;
        offer.sender = Some(taken(&reply));
        match offer.sender {
            Some(Taken::Accepted) => {}
            Some(Taken::Refused) => return Err(Stop::said(Diagnosis::SenderRefused, reply.text())),
            _ => return Ok(reply),
        }
        lines.send(&format!("RCPT TO:<{}>", self.to)).await?;
        let reply = answer(lines).await?;
        // Many servers judge the sender only now.
        if reply.code >= 500 && reply.words().to_lowercase().contains("sender") {
            offer.sender = Some(Taken::Refused);
            return Err(Stop::said(Diagnosis::SenderRefused, reply.text()));
        }
        offer.recipient = Some(taken(&reply));
        Ok(reply)
    }
}

/// Sends a message to oneself, whose lines no dot begins; `gone` tells that the server has it, whatever comes after. Fails with
/// the server's words where it does not take it.
pub(in crate::probe) async fn send_letter(
    lines: &mut Lines,
    credentials: &Credentials<'_>,
    letter: &[String],
    gone: &mut bool,
) -> Result<(), Stop> {
    let mut offer = SmtpOffer::default();
    let reply = Envelope::new(credentials).offer(lines, &mut offer).await?;
    expect(&reply, 250..260)?;
    lines.send("DATA").await?;
    expect(&answer(lines).await?, 354..355)?;
    *gone = true;
    lines.send(&format!("{}\r\n.", letter.join("\r\n"))).await?;
    expect(&answer(lines).await?, 250..260)?;
    lines.send("QUIT").await?;
    Ok(())
}

fn expect(reply: &Reply, codes: std::ops::Range<u16>) -> Result<(), Stop> {
    if codes.contains(&reply.code) { Ok(()) } else { Err(Stop::said(Diagnosis::SenderRefused, reply.text())) }
}

fn taken(reply: &Reply) -> Taken {
    match reply.code {
        500.. => Taken::Refused,
        _ if reply.is_positive() => Taken::Accepted,
        _ => Taken::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_announced_is_read() {
        let known = ["PIPELINING", "size 35882577", "8BITMIME", "SMTPUTF8"].map(String::from);
        let expected = SmtpOffer { size: Some(35_882_577), eightbit: true, smtputf8: true, sender: None, recipient: None };
        assert_eq!(offer(&known), expected);
        for none in ["SIZE", "SIZE 0", "AUTH PLAIN"] {
            assert_eq!(offer(&[none.to_owned()]), SmtpOffer::default(), "{none}");
        }
    }
}
