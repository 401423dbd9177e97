//! The only room with sockets. Stub: the real one follows.

/// The network as one value: names, connections, trust, clock, bounds.
#[derive(Clone, Debug)]
pub struct Net;

impl Net {
    /// The machine's own network.
    #[must_use]
    pub fn system() -> Self {
        Self
    }
}
