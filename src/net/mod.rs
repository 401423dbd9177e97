//! The only room with sockets: names, bounded HTTP, TLS, the timed line stream, and the one door for a browser.
//!
//! [`Net`] is the network as one value, handed down from the face. Nothing below reaches for a global, so that the
//! practice provider can swap the network whole and the product needs no test switch.

mod ahead;
pub mod bounds;
mod certificate;
mod chain;
mod clock;
mod connect;
mod http;
mod kept;
mod lines;
mod loopback;
mod names;
mod submit;
mod tls;
mod watch;
mod wire;
mod world;

use std::sync::Arc;
use std::time::SystemTime;

pub use ahead::{Reached, Unreached};
pub use certificate::{Certificate, Fault, Refusal};
pub use connect::{ConnectError, Connected};
pub use http::{Document, FetchError, Redirected};
pub use kept::{Kept, Stage};
pub use lines::{LineError, Lines};
pub use loopback::{Loopback, Reply};
pub use names::{DnsError, Mx, Signed, Srv};
pub use submit::{Field, Submitted};
pub use tls::{HandshakeError, Verify};
pub use watch::{Came, Noted, Visit, Watch};
pub use wire::Wire;
pub use world::World;

/// The network as one value: names, connections, trust, clock, bounds. Cheap to clone.
#[derive(Clone)]
pub struct Net(Arc<Inner>, Option<Watch>);

struct Inner {
    names: names::Names,
    hosts: names::Hosts,
    /// The pretend network, when this is one.
    world: Option<World>,
    http: http::Clients,
    connectors: tls::Connectors,
    clock: clock::Clock,
    pool: kept::Pool,
    hints: ahead::Hints,
}

impl Net {
    /// The machine's own network: its names, its routes, its trusted certificates.
    #[must_use]
    pub fn system() -> Self {
        Self::new(None)
    }

    /// A pretend network, where names, places and trust are those of `world`.
    #[must_use]
    pub fn pretend(world: World) -> Self {
        Self::new(Some(world))
    }

    fn new(world: Option<World>) -> Self {
        let inner = Inner {
            names: names::Names::default(),
            hosts: names::Hosts::default(),
            world,
            http: http::Clients::default(),
            connectors: tls::Connectors::default(),
            clock: clock::Clock::default(),
            pool: kept::Pool::default(),
            hints: ahead::Hints::default(),
        };
        Self(Arc::new(inner), None)
    }

    /// The present time, by which certificates are judged.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn world(&self) -> Option<&World> {
        self.0.world.as_ref()
    }
}

impl std::fmt::Debug for Net {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.world().is_some() { "Net(pretend)" } else { "Net(system)" })
    }
}
