//! Which of the servers found answer a connection. Nobody is logged in to.

use std::time::Duration;

use futures::future::join_all;
use tokio::time::{Instant, timeout_at};

use crate::account::{Found, Protocol, Security, Server};
use crate::net::{Net, Verify};

/// How long a server may take to show life before an alternative is preferred.
const PATIENCE: Duration = Duration::from_secs(3);
/// How many servers of a protocol are tried.
const TRIED: usize = 4;

/// Tells which of `servers` answered, as far as it matters: only where a protocol has an alternative.
pub(super) async fn alive(net: &Net, servers: &[Found], deadline: Instant) -> Vec<Server> {
    let deadline = deadline.min(Instant::now() + PATIENCE);
    let tried = Protocol::ALL.into_iter().flat_map(|protocol| {
        let own: Vec<&Found> = servers.iter().filter(|found| found.server.protocol == protocol).take(TRIED).collect();
        if own.len() > 1 { own } else { Vec::new() }
    });
    let answers = join_all(tried.map(|found| async move {
        let answered = timeout_at(deadline, answers(net, &found.server)).await.unwrap_or(false);
        answered.then(|| found.server.clone())
    }));
    answers.await.into_iter().flatten().collect()
}

/// A connection stands, and where TLS comes first its certificate holds.
async fn answers(net: &Net, server: &Server) -> bool {
    let Ok(addresses) = net.addresses(&server.host, server.port.get()).await else { return false };
    let Ok(connected) = net.connect(&addresses).await else { return false };
    server.security != Security::Tls || net.encrypt(connected.wire, &server.host, Verify::Fully).await.is_ok()
}
