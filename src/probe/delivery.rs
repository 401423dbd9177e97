//! The true proof: a message to oneself is sent, seen to arrive, and deleted. Only where the person has asked for it.
//!
//! Both servers are logged in to once more, the one to receive from first, so that nothing is sent that could not be fetched.
//! Of the mailbox nothing but this one message is touched.

mod arrival;
mod letter;

use std::time::Duration;

use serde::Serialize;
use tokio::time::{Instant, timeout};

use super::attempt::{Attempt, Credentials, Stop};
use super::{Diagnosis, Verdict, imap, open, pop3, smtp};
use crate::account::{Address, Cleared, Consent, Found, Protocol, Secret, login_for};
use crate::net::{Net, bounds};
use arrival::Seen;
pub use letter::Words;

/// What came of sending a message to oneself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryResult {
    /// It was seen.
    Arrived,
    /// It was taken, and not seen within the bound.
    NotSeen,
    /// It was not taken.
    Refused,
    /// Nothing was sent.
    NotTried,
}

impl DeliveryResult {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Arrived, Self::NotSeen, Self::Refused, Self::NotTried];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::NotSeen => "not-seen",
            Self::Refused => "refused",
            Self::NotTried => "not-tried",
        }
    }
}

/// What became of the message once it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Afterwards {
    /// It is gone.
    Deleted,
    /// It is marked as deleted: the server has no way to remove one message alone.
    Marked,
    /// It is still there.
    Left,
}

impl Afterwards {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Deleted, Self::Marked, Self::Left];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Deleted => "deleted",
            Self::Marked => "marked",
            Self::Left => "left",
        }
    }
}

/// A message to oneself, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// In one word.
    pub result: DeliveryResult,
    /// With which protocol it was looked for.
    pub by: Option<Protocol>,
    /// What became of the message, where it was seen.
    pub afterwards: Option<Afterwards>,
    /// The server's own words, if any.
    pub reply: String,
    /// How long it took from sending to seeing.
    pub took: Duration,
}

impl Delivery {
    fn not_tried() -> Self {
        Self { result: DeliveryResult::NotTried, by: None, afterwards: None, reply: String::new(), took: Duration::ZERO }
    }
}

/// How long it may take until the message is seen.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a login, or sending the message, may take.
const EACH: Duration = Duration::from_secs(15);

/// Who sends to himself, by which servers.
struct Round<'a> {
    net: &'a Net,
    address: &'a Address,
    secret: &'a Secret,
    consent: Consent,
}

/// Sends a message to `address` and looks whether it arrives. Nothing is sent unless every server of `verdicts` has let one in,
/// one of them to send by and one to receive from: IMAP if there is one, as it needs no login for every look.
pub async fn deliver(net: &Net, address: &Address, verdicts: &[Verdict], secret: &Secret, consent: Consent, words: &Words) -> Delivery {
    let server = |protocol: Protocol| verdicts.iter().map(|verdict| &verdict.found).find(|found| found.server.protocol == protocol);
    let all_well = verdicts.iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok);
    let (Some(out), Some(back), true) = (server(Protocol::Smtp), server(Protocol::Imap).or_else(|| server(Protocol::Pop3)), all_well)
    else {
        return Delivery::not_tried();
    };
    let round = Round { net, address, secret, consent };
    let letter = letter::Letter::new(address, words);
    let mut delivery = match back.server.protocol {
        Protocol::Imap => round.by_imap(out, back, &letter).await,
        _ => round.by_pop3(out, back, &letter).await,
    };
    delivery.by = Some(back.server.protocol);
    delivery.reply = crate::account::shown(&secret.cover(&delivery.reply), bounds::WORDS);
    tracing::info!(result = delivery.result.word(), "delivery");
    delivery
}

impl Round<'_> {
    /// Logs in to `found`, once more, and does what there is to do.
    async fn open<T>(
        &self,
        found: &Found,
        enter: impl AsyncFnOnce(&mut Attempt<'_>, open::Opening, &Credentials<'_>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let late = |_| Stop::new(Diagnosis::ReplyTimeout);
        let cleared = Cleared::check(&found.server, found.trust, self.consent).map_err(|_| Stop::new(Diagnosis::ConsentNeeded))?;
        let login = login_for(&found.server, self.address);
        let credentials =
            Credentials { login: &login, secret: self.secret, cleared: &cleared, sender: self.address, address: self.address };
        let mut attempt = Attempt::new(self.net, found, self.address, Some(self.secret), &|_| ());
        let entering = async {
            let opening = open::open(&mut attempt).await?;
            enter(&mut attempt, opening, &credentials).await
        };
        timeout(EACH, entering).await.map_err(late)?
    }

    /// Sends the letter. What came of it, where that is the end: a connection that broke off behind the message is none, as the
    /// message may arrive all the same.
    async fn send(&self, out: &Found, letter: &letter::Letter) -> Result<(), Delivery> {
        let mut gone = false;
        let sent = self
            .open(out, async |attempt, opening, credentials| {
                let mut lines = smtp::sign_in(attempt, opening, credentials).await?;
                smtp::send_letter(&mut lines, credentials, &letter.lines(), &mut gone).await
            })
            .await;
        match sent {
            Err(stop) if stop.diagnosis == Diagnosis::SenderRefused => {
                Err(Delivery { result: DeliveryResult::Refused, reply: stop.reply, ..Delivery::not_tried() })
            }
            Err(stop) if !gone => Err(Delivery { reply: stop.reply, ..Delivery::not_tried() }),
            _ => Ok(()),
        }
    }

    async fn by_imap(&self, out: &Found, back: &Found, letter: &letter::Letter) -> Delivery {
        let entered = self
            .open(back, async |attempt, opening, credentials| {
                let talk = imap::sign_in(attempt, opening, credentials).await?;
                let mut inbox = imap::session::session(talk).await?;
                let place = arrival::select(&mut inbox).await?;
                Ok((inbox, place))
            })
            .await;
        let (mut inbox, place) = match entered {
            Ok(entered) => entered,
            Err(stop) => return Delivery { reply: stop.reply, ..Delivery::not_tried() },
        };
        if let Err(end) = self.send(out, letter).await {
            return end;
        }
        let begun = Instant::now();
        let seen = timeout(PATIENCE, arrival::await_in_imap(&mut inbox, place, letter)).await;
        let took = begun.elapsed();
        let seen = match seen {
            Ok(Ok(uid)) => Seen { reply: String::new(), afterwards: Some(arrival::delete(&mut inbox, uid, place.one_alone).await) },
            Ok(Err(stop)) => Seen { reply: stop.reply, afterwards: None },
            Err(_) => Seen { reply: String::new(), afterwards: None },
        };
        seen.told(took)
    }

    /// A POP3 server shows what was there at the login (RFC 1939, section 8), and there is one login alone: so it comes late.
    async fn by_pop3(&self, out: &Found, back: &Found, letter: &letter::Letter) -> Delivery {
        if let Err(end) = self.send(out, letter).await {
            return end;
        }
        let begun = Instant::now();
        tokio::time::sleep(arrival::POP3_WAIT).await;
        let seen = self
            .open(back, async |attempt, opening, credentials| {
                let (mut lines, _) = pop3::sign_in(attempt, opening, credentials).await?;
                arrival::look_in_pop3(&mut lines, letter).await
            })
            .await;
        let took = begun.elapsed();
        seen.unwrap_or_else(|stop| Seen { reply: stop.reply, afterwards: None }).told(took)
    }
}

impl Seen {
    fn told(self, took: Duration) -> Delivery {
        let result = if self.afterwards.is_some() { DeliveryResult::Arrived } else { DeliveryResult::NotSeen };
        Delivery { result, by: None, afterwards: self.afterwards, reply: self.reply, took }
    }
}
