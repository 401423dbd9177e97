//! Which of the servers found answer, tried while other sources are still being asked; the connections are for the login that may follow.

use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::time::timeout;

use super::greet::answers;
use crate::account::{Found, Protocol, Server};
use crate::net::{Kept, Net};

/// How long a server may take to answer before an alternative is preferred.
pub(super) const PATIENCE: Duration = Duration::from_secs(3);
/// How many servers of a protocol are tried.
pub(super) const TRIED: usize = 4;

/// What is known of the servers found.
pub(super) struct Alive {
    net: Net,
    /// Each server tried, and whether it answered; `None` while that is not known.
    known: Vec<(Server, Option<bool>)>,
    running: FuturesUnordered<BoxFuture<'static, (usize, Answered)>>,
    /// The connections to those that answered, by their place.
    open: Vec<(usize, Kept)>,
}

/// Whether a server answered, and the connection where one can log in on it.
type Answered = Option<Option<Kept>>;

impl Alive {
    pub(super) fn new(net: &Net) -> Self {
        Self { net: net.clone(), known: Vec::new(), running: FuturesUnordered::new(), open: Vec::new() }
    }

    /// Tries the best of `servers` (in order of preference), each once.
    pub(super) fn look_at(&mut self, servers: &[Found]) {
        for protocol in Protocol::ALL {
            for found in servers.iter().filter(|found| found.server.protocol == protocol).take(TRIED) {
                if !self.known.iter().any(|(server, _)| server.is_same_place(&found.server)) {
                    self.start(found.server.clone());
                }
            }
        }
    }

    fn start(&mut self, server: Server) {
        let (place, net) = (self.known.len(), self.net.clone());
        self.known.push((server.clone(), None));
        let answered = async move { timeout(PATIENCE, answers(&net, &server)).await.ok()?.ok() };
        self.running.push(Box::pin(async move { (place, answered.await) }));
    }

    /// Waits for the next one to be known; for ever when there is none.
    pub(super) async fn next(&mut self) {
        match self.running.next().await {
            Some((place, answered)) => {
                self.known[place].1 = Some(answered.is_some());
                self.open.extend(answered.flatten().map(|kept| (place, kept)));
            }
            None => std::future::pending().await,
        }
    }

    /// Hands on the connections to the servers that come first of their protocol, for the login that may follow; the others are closed.
    pub(super) fn hand_over(&mut self, servers: &[Found]) {
        for (place, kept) in self.open.drain(..) {
            let server = &self.known[place].0;
            let first = servers.iter().find(|found| found.server.protocol == server.protocol);
            match first.is_some_and(|found| found.server.is_same_place(server)) {
                true => self.net.keep(server, kept),
                false => kept.close(server),
            }
        }
    }

    /// Whether a server answered, as far as is known.
    pub(super) fn answered(&self, server: &Server) -> Option<bool> {
        self.known.iter().find(|(known, _)| known.is_same_place(server)).and_then(|(_, answered)| *answered)
    }
}

/// Whether the first of these, in order of preference, that is good is known for certain: nothing before it is still open.
pub(super) fn first_is_certain(mut states: impl Iterator<Item = Option<bool>>) -> bool {
    !matches!(states.find(|state| *state != Some(false)), Some(None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_certain_when_nothing_better_is_open() {
        for (states, expected) in [
            (&[][..], true),
            (&[None], false),
            (&[Some(true), None], true),
            (&[Some(false), None], false),
            (&[Some(false), Some(true), None], true),
            (&[Some(false), Some(false)], true),
            (&[None, Some(true)], false),
        ] {
            assert_eq!(first_is_certain(states.iter().copied()), expected, "{states:?}");
        }
    }
}
