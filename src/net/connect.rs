//! TCP connections by Happy Eyeballs (RFC 8305): a dead address costs a quarter of a second, not the whole bound.

use std::collections::VecDeque;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;

use futures::stream::{FuturesUnordered, StreamExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout_at};

use super::{Net, Wire, bounds};

/// Why no connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConnectError {
    /// The port is closed.
    #[error("connection refused")]
    Refused,
    /// No answer.
    #[error("no answer to the connection")]
    Timeout,
    /// No way there.
    #[error("no route to the server")]
    Unreachable,
}

/// A connection, and what was noticed on the way.
#[derive(Debug)]
pub struct Connected {
    /// The stream.
    pub wire: Wire,
    /// An IPv6 address failed or was silent, an IPv4 address answered.
    pub ipv6_broken: bool,
}

impl Net {
    /// Connects to the first of `addresses` that answers.
    ///
    /// # Errors
    /// [`ConnectError`]: of several failures the one that says most.
    pub async fn connect(&self, addresses: &[SocketAddr]) -> Result<Connected, ConnectError> {
        let deadline = Instant::now() + bounds::CONNECT;
        let mut waiting = interleave(addresses);
        let mut running = FuturesUnordered::new();
        let mut worst: Option<ConnectError> = None;
        let mut ipv6_tried = false;
        loop {
            if let Some(address) = waiting.pop_front() {
                ipv6_tried |= address.is_ipv6();
                running.push(async move { (address, TcpStream::connect(address).await) });
            }
            let next = async {
                match waiting.is_empty() {
                    true => running.next().await,
                    false => tokio::select! { done = running.next() => done, () = sleep(bounds::HEAD_START) => None },
                }
            };
            match timeout_at(deadline, next).await {
                Err(_) => return Err(ConnectError::Timeout),
                Ok(Some((address, Ok(stream)))) => {
                    let _ = stream.set_nodelay(true);
                    return Ok(Connected { wire: Wire::plain(stream), ipv6_broken: ipv6_tried && address.is_ipv4() });
                }
                Ok(Some((_, Err(error)))) => worst = Some(worse(worst, why(&error))),
                Ok(None) if waiting.is_empty() && running.is_empty() => return Err(worst.unwrap_or(ConnectError::Unreachable)),
                Ok(None) => {}
            }
        }
    }
}

/// IPv6 and IPv4 in turn, beginning with what the system put first.
fn interleave(addresses: &[SocketAddr]) -> VecDeque<SocketAddr> {
    let first_is_ipv6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut first, mut second): (VecDeque<_>, VecDeque<_>) = addresses.iter().copied().partition(|a| a.is_ipv6() == first_is_ipv6);
    let mut turns = VecDeque::with_capacity(addresses.len());
    while !first.is_empty() || !second.is_empty() {
        turns.extend(first.pop_front());
        turns.extend(second.pop_front());
    }
    turns
}

fn why(error: &io::Error) -> ConnectError {
    match error.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => ConnectError::Refused,
        ErrorKind::TimedOut => ConnectError::Timeout,
        _ => ConnectError::Unreachable,
    }
}

/// "Refused" says more than "unreachable": somebody was there.
fn worse(before: Option<ConnectError>, now: ConnectError) -> ConnectError {
    match (before, now) {
        (Some(ConnectError::Refused), _) => ConnectError::Refused,
        (Some(ConnectError::Timeout), ConnectError::Unreachable) => ConnectError::Timeout,
        _ => now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns() {
        let parse = |list: &[&str]| list.iter().map(|a| a.parse().unwrap()).collect::<Vec<SocketAddr>>();
        let sorted = interleave(&parse(&["[::1]:1", "[::2]:1", "127.0.0.1:1"]));
        assert_eq!(Vec::from(sorted), parse(&["[::1]:1", "127.0.0.1:1", "[::2]:1"]));
    }

    #[tokio::test]
    async fn a_closed_port_is_refused_and_an_open_one_wins() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let open = listener.local_addr().unwrap();
        let closed = SocketAddr::from(([127, 0, 0, 1], 1));
        let net = Net::system();
        assert_eq!(net.connect(&[closed]).await.unwrap_err(), ConnectError::Refused);
        assert_eq!(net.connect(&[]).await.unwrap_err(), ConnectError::Unreachable);
        assert!(!net.connect(&[closed, open]).await.unwrap().ipv6_broken);
        let ipv6 = SocketAddr::from((std::net::Ipv6Addr::LOCALHOST, 1));
        assert!(net.connect(&[ipv6, open]).await.unwrap().ipv6_broken);
    }
}
