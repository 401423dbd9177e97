//! What can be learned of a server without a login: whether it answers, how it encrypts, whose certificate it shows. Carries no secret.

use std::time::Duration;

use tokio::time::timeout;

use super::attempt::{AFTERMATH, Attempt, Stop};
use super::{Diagnosis, Verdict, open};
use crate::account::{Address, Found, Protocol};
use crate::net::Net;

/// Connects to a server, lets it greet and encrypts; [`Diagnosis::Ok`] means that one could log in. Nobody does.
pub async fn knock(net: &Net, address: &Address, found: &Found, deadline: Duration) -> Verdict {
    let mut attempt = Attempt::new(net, found, address, None, &|_| ());
    let bound = deadline.saturating_sub(AFTERMATH).max(deadline / 2);
    let ended = match timeout(bound, open(&mut attempt, found.server.protocol)).await {
        Ok(ended) => ended,
        Err(_) => Err(silenced(&attempt, deadline - bound).await),
    };
    attempt.verdict(ended)
}

async fn open(attempt: &mut Attempt<'_>, protocol: Protocol) -> Result<(), Stop> {
    let mut opening = open::open(attempt).await?;
    let _ = opening.lines.send(if protocol == Protocol::Imap { "Q LOGOUT" } else { "QUIT" }).await;
    Ok(())
}

/// What it means that the bound struck: by the step it struck at, and by who was silent.
pub(super) async fn silenced(attempt: &Attempt<'_>, patience: Duration) -> Stop {
    let mut stop = attempt.timed_out();
    if stop.diagnosis == Diagnosis::BannerTimeout
        && let Ok(Some(spoken)) = timeout(patience, open::who_is_silent(attempt.net, &attempt.found.server)).await
    {
        stop.diagnosis = spoken;
    }
    stop
}
