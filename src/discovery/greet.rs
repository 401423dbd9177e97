//! Whether a mail server answers: connection, certificate, greeting. Nobody is logged in to, and nothing is said that is not needed.

use std::time::Duration;

use tokio::time::Instant;

use crate::account::{Host, Port, Protocol, Security, Server};
use crate::net::{Kept, LineError, Lines, Net, Reached, Stage, Unreached, Verify, Wire};

/// How a server answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Greeted {
    /// As a mail server, encrypted, with a certificate that holds.
    Encrypted,
    /// As a mail server, without encryption: none was asked for, or it has none.
    Clear,
}

/// Why a server is not to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Silent {
    #[error("no address")]
    NoAddress,
    #[error("no connection")]
    NoConnection,
    #[error("the certificate or the encryption was refused")]
    Tls,
    #[error("not a mail server of this kind")]
    OtherProtocol,
}

impl From<Unreached> for Silent {
    fn from(unreached: Unreached) -> Self {
        match unreached {
            Unreached::Name(_) => Self::NoAddress,
            Unreached::Connect(_) => Self::NoConnection,
        }
    }
}

impl From<LineError> for Silent {
    fn from(_: LineError) -> Self {
        Self::OtherProtocol
    }
}

/// How many lines of a greeting or of an answer to `EHLO` are read.
const LINES: usize = 100;

/// A server that answers so far that it can be told from a dead one and from one with a wrong certificate; with the connection where one
/// could log in on it. One that encrypts from the first byte is not made to greet as well: with a good certificate for its name it is what it
/// should be, and a round trip sooner.
pub(super) async fn answers(net: &Net, server: &Server) -> Result<Option<Kept>, Silent> {
    let mut way = Way::new(net);
    match server.security {
        Security::Tls => {
            let wire = way.connect(&server.host, server.port).await?;
            let wire = way.encrypt(wire, &server.host).await?;
            Ok(Some(way.kept(wire)))
        }
        // One that was to encrypt and does not is of no use.
        Security::StartTls => match way.greet(server).await? {
            (Greeted::Encrypted, Some(wire)) => Ok(Some(way.kept(wire))),
            _ => Err(Silent::Tls),
        },
        Security::None => way.greet(server).await.map(|_| None),
    }
}

/// Connects to a server and lets it greet. With [`Security::StartTls`] it is asked to encrypt; one that does not want to is
/// [`Greeted::Clear`]. Time bounds are the caller's.
pub(super) async fn greet(net: &Net, server: &Server) -> Result<Greeted, Silent> {
    Way::new(net).greet(server).await.map(|(greeted, _)| greeted)
}

/// The way to a server, and how long each part of it took.
struct Way<'a> {
    net: &'a Net,
    stages: Vec<(Stage, Duration)>,
    since: Instant,
    ipv6_broken: bool,
}

impl<'a> Way<'a> {
    fn new(net: &'a Net) -> Self {
        Self { net, stages: Vec::new(), since: Instant::now(), ipv6_broken: false }
    }

    fn end(&mut self, stage: Stage) {
        let now = Instant::now();
        self.stages.push((stage, now - self.since));
        self.since = now;
    }

    fn kept(self, wire: Wire) -> Kept {
        Kept { wire, ipv6_broken: self.ipv6_broken, stages: self.stages, since: self.since }
    }

    async fn connect(&mut self, host: &Host, port: Port) -> Result<Wire, Silent> {
        let Reached { connected, resolve, connect } = self.net.reach(host, port.get()).await?;
        self.stages.extend([(Stage::Resolve, resolve), (Stage::Connect, connect)]);
        self.since = Instant::now();
        self.ipv6_broken = connected.ipv6_broken;
        Ok(connected.wire)
    }

    async fn encrypt(&mut self, wire: Wire, host: &Host) -> Result<Wire, Silent> {
        let wire = self.net.encrypt(wire, host, Verify::Fully).await.map_err(|_| Silent::Tls)?;
        self.end(Stage::Tls);
        Ok(wire)
    }

    /// How the server answers; with the stream, where that was encrypted after the greeting.
    async fn greet(&mut self, server: &Server) -> Result<(Greeted, Option<Wire>), Silent> {
        let Server { protocol, host, port, security, .. } = server;
        let mut wire = self.connect(host, *port).await?;
        if *security == Security::Tls {
            wire = self.encrypt(wire, host).await?;
        }
        let mut lines = Lines::new(wire);
        if !read(&mut lines, *protocol, "").await? {
            return Err(Silent::OtherProtocol);
        }
        self.end(Stage::Greeting);
        match security {
            Security::Tls => Ok((Greeted::Encrypted, None)),
            Security::StartTls if agrees_to_tls(&mut lines, *protocol).await? => {
                // What stands behind the agreement, in clear, is somebody tampering.
                let wire = lines.into_wire().map_err(|_| Silent::Tls)?;
                self.end(Stage::StartTls);
                Ok((Greeted::Encrypted, Some(self.encrypt(wire, host).await?)))
            }
            Security::StartTls | Security::None => Ok((Greeted::Clear, None)),
        }
    }
}

/// Asks for TLS without looking at the capabilities first: a server without it says so.
async fn agrees_to_tls(lines: &mut Lines, protocol: Protocol) -> Result<bool, Silent> {
    const TAG: &str = "a";
    match protocol {
        Protocol::Imap => lines.send("a STARTTLS").await?,
        Protocol::Pop3 => lines.send("STLS").await?,
        Protocol::Smtp => {
            // An address literal: the name of this machine is nobody's business (RFC 5321, section 4.1.3).
            lines.send("EHLO [127.0.0.1]").await?;
            if !read(lines, protocol, TAG).await? {
                return Ok(false);
            }
            lines.send("STARTTLS").await?;
        }
    }
    read(lines, protocol, TAG).await
}

/// Reads a greeting (`tag` is empty) or an answer, and tells whether it is a good one.
async fn read(lines: &mut Lines, protocol: Protocol, tag: &str) -> Result<bool, Silent> {
    for _ in 0..LINES {
        let line = lines.read().await?;
        match (protocol, line.as_bytes()) {
            (Protocol::Pop3, _) => return Ok(line.starts_with("+OK")),
            (Protocol::Smtp, [b'2', _, _, b'-', ..]) => {}
            (Protocol::Smtp, _) => return Ok(line.starts_with('2')),
            (Protocol::Imap, _) if tag.is_empty() => return Ok(begins(&line, "* OK") || begins(&line, "* PREAUTH")),
            (Protocol::Imap, [b'*', ..]) => {}
            (Protocol::Imap, _) => return Ok(begins(&line, &format!("{tag} OK"))),
        }
    }
    Err(Silent::OtherProtocol)
}

fn begins(line: &str, with: &str) -> bool {
    line.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}
