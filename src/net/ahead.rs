//! Connections begun before the system has said where a host is.
//!
//! A DNS answer that names a host often says its addresses as well. The system's word counts (hosts files, VPNs), and asking for it takes a
//! round trip: meanwhile a connection to the addresses said is begun, and used only if the system says the same ones.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{ConnectError, Connected, DnsError, Net};
use crate::account::Host;

/// How many hosts are remembered, and how many addresses of each.
const HOSTS: usize = 100;
const ADDRESSES: usize = 4;

/// The addresses that came with other answers.
#[derive(Debug, Default)]
pub(super) struct Hints(Mutex<HashMap<Host, Vec<IpAddr>>>);

/// A connection, and how long its parts took, which may have been side by side.
#[derive(Debug)]
pub struct Reached {
    /// The connection.
    pub connected: Connected,
    /// Until the system had said where the host is.
    pub resolve: Duration,
    /// From the first packet to the host until the connection stood.
    pub connect: Duration,
}

/// Why a host was not reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreached {
    /// It has no address.
    #[error(transparent)]
    Name(#[from] DnsError),
    /// It was not connected to.
    #[error(transparent)]
    Connect(#[from] ConnectError),
}

impl Net {
    /// Notes an address of `host` that came with another answer.
    pub(super) fn hint(&self, host: Host, address: IpAddr) {
        let mut hints = self.0.hints.0.lock().unwrap_or_else(PoisonError::into_inner);
        if hints.len() >= HOSTS && !hints.contains_key(&host) {
            hints.clear();
        }
        let known = hints.entry(host).or_default();
        if known.len() < ADDRESSES && !known.contains(&address) {
            known.push(address);
            // As most systems have it.
            known.sort_by_key(IpAddr::is_ipv4);
        }
    }

    fn hinted(&self, host: &Host, port: u16) -> Vec<SocketAddr> {
        let hints = self.0.hints.0.lock().unwrap_or_else(PoisonError::into_inner);
        hints.get(host).into_iter().flatten().map(|ip| SocketAddr::new(*ip, port)).collect()
    }

    /// Finds out where `host` is and connects to it.
    ///
    /// # Errors
    /// [`Unreached`].
    pub async fn reach(&self, host: &Host, port: u16) -> Result<Reached, Unreached> {
        let (begun, hinted) = (Instant::now(), self.hinted(host, port));
        let mut asked = pin!(self.addresses(host, port));
        let mut ahead = pin!(async { (self.connect(&hinted).await, begun.elapsed()) });
        let mut early = None;
        let addresses = loop {
            tokio::select! {
                addresses = &mut asked => break addresses?,
                done = &mut ahead, if early.is_none() && !hinted.is_empty() => early = Some(done),
            }
        };
        let resolve = begun.elapsed();
        let (connected, connect) = if is_same(&hinted, &addresses) {
            match early {
                Some(done) => done,
                None => ahead.await,
            }
        } else {
            let begun = Instant::now();
            (self.connect(&addresses).await, begun.elapsed())
        };
        Ok(Reached { connected: connected?, resolve, connect })
    }
}

fn is_same(hinted: &[SocketAddr], said: &[SocketAddr]) -> bool {
    let set = |addresses: &[SocketAddr]| addresses.iter().copied().collect::<HashSet<_>>();
    !hinted.is_empty() && set(hinted) == set(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::World;
    use tokio::net::TcpListener;

    /// How many connections two listeners on one port have taken: where the system says the host is, and where a hint says.
    async fn connections(hint: &str) -> (usize, usize) {
        let system = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = system.local_addr().unwrap();
        let other = TcpListener::bind(("127.0.0.2", place.port())).await.unwrap();
        let host = Host::parse("mail.example.org").unwrap();
        let places = HashMap::from([(("mail.example.org".to_owned(), place.port()), place)]);
        let net = Net::pretend(World { places, ..World::default() });
        net.hint(host.clone(), hint.parse().unwrap());
        let reached = net.reach(&host, place.port()).await.unwrap();
        assert!(reached.connect < Duration::from_secs(1));
        let mut taken = [0, 0];
        for (listener, taken) in [&system, &other].into_iter().zip(&mut taken) {
            while let Ok(Ok(_)) = tokio::time::timeout(Duration::from_millis(50), listener.accept()).await {
                *taken += 1;
            }
        }
        (taken[0], taken[1])
    }

    #[tokio::test]
    async fn what_the_system_says_is_where_one_goes() {
        assert_eq!(connections("127.0.0.1").await, (1, 0), "one connection, however early");
        assert_eq!(connections("127.0.0.2").await.0, 1, "a hint that the system does not confirm leads nowhere");
    }

    #[tokio::test]
    async fn hints_are_bounded() {
        let net = Net::system();
        let host = |number: usize| Host::parse(&format!("h{number}.example.org")).unwrap();
        (0..9).for_each(|last| net.hint(host(0), IpAddr::from([192, 0, 2, last])));
        net.hint(host(1), "192.0.2.1".parse().unwrap());
        net.hint(host(1), "2001:db8::1".parse().unwrap());
        assert!(net.hinted(&host(0), 1).len() == ADDRESSES && net.hinted(&host(1), 1)[0].is_ipv6());
        (0..3 * HOSTS).for_each(|number| net.hint(host(number), IpAddr::from([192, 0, 2, 1])));
        assert!(net.0.hints.0.lock().unwrap().len() <= HOSTS);
    }
}
