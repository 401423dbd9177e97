//! Connections that stand already: opened to see whether a server answers, and kept a little while for whoever wants to talk to it.
//!
//! They are encrypted and verified, nobody has logged in on them, and nothing secret has gone over them. Each is handed on once. What is not
//! wanted is closed with the protocol's farewell.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, sleep, timeout};

use super::{Lines, Net, Wire, bounds};
use crate::account::{Protocol, Security, Server};

/// A part of the way to a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The host's addresses.
    Resolve,
    /// TCP.
    Connect,
    /// The server's first line.
    Greeting,
    /// The change to TLS within the protocol.
    StartTls,
    /// The TLS handshake.
    Tls,
}

/// A connection on which one could log in.
#[derive(Debug)]
pub struct Kept {
    /// The stream, encrypted and verified.
    pub wire: Wire,
    /// An IPv6 address failed or was silent, an IPv4 address answered.
    pub ipv6_broken: bool,
    /// How it came to stand, and how long each part of it took.
    pub stages: Vec<(Stage, Duration)>,
    /// Since when it stands.
    pub since: Instant,
}

/// All that are kept, each with the server that it leads to.
#[derive(Debug, Default)]
pub(super) struct Pool(Mutex<Vec<(Server, Kept)>>);

impl Pool {
    fn lock(&self) -> MutexGuard<'_, Vec<(Server, Kept)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Net {
    /// Keeps a connection to `server` for [`bounds::CONNECTION_KEPT`]. One that is not encrypted is not kept.
    pub fn keep(&self, server: &Server, kept: Kept) {
        if !kept.wire.is_encrypted() {
            return;
        }
        let given_up: Vec<_> = {
            let mut pool = self.0.pool.lock();
            pool.push((server.clone(), kept));
            let surplus = pool.len().saturating_sub(bounds::CONNECTIONS_KEPT);
            pool.drain(..surplus).collect()
        };
        given_up.into_iter().for_each(|(server, kept)| kept.close(&server));
        let net = self.clone();
        tokio::spawn(async move {
            sleep(bounds::CONNECTION_KEPT).await;
            net.close_old();
        });
    }

    /// A connection to `server` that stands already, if there is one. There is not another time.
    #[must_use]
    pub fn take_kept(&self, server: &Server) -> Option<Kept> {
        self.close_old();
        let mut pool = self.0.pool.lock();
        let place = pool.iter().position(|(kept, _)| kept.is_same_place(server))?;
        Some(pool.remove(place).1)
    }

    fn close_old(&self) {
        let old: Vec<_> = self.0.pool.lock().extract_if(.., |(_, kept)| kept.since.elapsed() >= bounds::CONNECTION_KEPT).collect();
        old.into_iter().for_each(|(server, kept)| kept.close(&server));
    }
}

impl Kept {
    /// Closes it as the protocol wants, without waiting for it. Nobody is spoken to who has not greeted: some take that for a robot.
    pub fn close(self, server: &Server) {
        let farewell = if server.protocol == Protocol::Imap { "Q LOGOUT" } else { "QUIT" };
        let greeted = server.security == Security::StartTls;
        tokio::spawn(timeout(bounds::FAREWELL, async move {
            let mut lines = Lines::new(self.wire);
            if greeted || lines.read().await.is_ok() {
                let _ = lines.send(farewell).await;
            }
            if let Ok(mut wire) = lines.into_wire() {
                let _ = wire.shutdown().await;
            }
        }));
    }
}
