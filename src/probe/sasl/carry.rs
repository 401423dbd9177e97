//! How the three protocols carry an exchange: the same questions and answers, in different words.

use zeroize::Zeroizing;

use super::exchange::Exchange;
use crate::net::{Lines, bounds};
use crate::probe::Diagnosis;
use crate::probe::attempt::Stop;

/// A protocol's words.
pub(in crate::probe) struct Carrier {
    /// What stands before the mechanism's name.
    pub command: &'static str,
    /// How long a command may be that brings the first message along, line end included; 0 where none may. It saves a round trip.
    pub longest: usize,
    /// What a line is.
    pub hear: fn(&str) -> Said<'_>,
    /// What the last answer means; its lines are parted by line feeds.
    pub judge: fn(&str) -> Result<(), Stop>,
}

/// A line of the server.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::probe) enum Said<'a> {
    /// A question, in base64.
    Challenge(&'a str),
    /// Not about the login.
    Aside,
    /// The last answer begins, and goes on.
    More,
    /// The last answer, or the end of it.
    End,
    /// What does not belong here, and what it means.
    Amiss(Diagnosis),
}

/// Carries the exchange out over `lines`.
pub(in crate::probe) async fn carry(lines: &mut Lines, mut exchange: Exchange, carrier: &Carrier) -> Result<(), Stop> {
    let name = exchange.mechanism.name();
    let mut first = exchange.first();
    let length = carrier.command.len() + 1 + name.len() + 1 + first.as_ref().map_or(0, |first| first.len()) + 2;
    match first.take_if(|_| length <= carrier.longest) {
        Some(message) => lines.send(&Zeroizing::new([carrier.command, " ", name, " ", &message].concat())).await?,
        None => lines.send(&[carrier.command, " ", name].concat()).await?,
    }
    let mut last = String::new();
    for _ in 0..bounds::LINES {
        let line = lines.read().await?;
        match (carrier.hear)(&line) {
            Said::Challenge(challenge) => {
                let answer = first.take().or_else(|| exchange.answer(challenge));
                lines.send(answer.as_deref().map_or("*", String::as_str)).await?;
            }
            Said::Aside => {}
            Said::More => last = last + &line + "\n",
            Said::End => {
                if first.is_some() {
                    exchange.unsent();
                }
                return exchange.end((carrier.judge)(&(last + &line)));
            }
            Said::Amiss(diagnosis) => return Err(Stop::said(diagnosis, line)),
        }
    }
    Err(Stop::new(Diagnosis::Flooded))
}
