//! A stream to a server, in clear or encrypted, that remembers what it needs to explain a failure.
//!
//! Below TLS it keeps the first bytes received (who answers a TLS greeting in clear, which TLS version was agreed);
//! above it the last bytes received (the server's own words). What is sent is never kept.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_native_tls::TlsStream;

use super::{bounds, chain};
use crate::account::{Cleared, Permit};

/// How many bytes are remembered at either end.
pub(super) const KEPT: usize = 4096;

/// A stream to a server.
#[derive(Debug)]
pub struct Wire {
    pub(super) link: Link,
    head: Memory,
    tail: Vec<u8>,
    received: usize,
    flooded: bool,
}

#[derive(Debug)]
pub(super) enum Link {
    Plain(Tap),
    /// The certificate was verified: good for secrets.
    Verified(Box<TlsStream<Tap>>),
    /// The certificate was only looked at: never good for secrets.
    Unverified(Box<TlsStream<Tap>>),
}

impl Wire {
    pub(super) fn plain(stream: TcpStream) -> Self {
        let head = Memory::default();
        Self::new(Link::Plain(Tap { stream, head: head.clone() }), head)
    }

    /// A fresh stream: what the server said earlier, in clear, does not survive the handshake.
    pub(super) fn new(link: Link, head: Memory) -> Self {
        Self { link, head, tail: Vec::new(), received: 0, flooded: false }
    }

    /// The TCP stream, to put TLS on; `None` when TLS stands already.
    pub(super) fn into_tap(self) -> Option<Tap> {
        match self.link {
            Link::Plain(tap) => Some(tap),
            Link::Verified(_) | Link::Unverified(_) => None,
        }
    }

    /// Whether the stream is encrypted to a server whose certificate was verified.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        matches!(self.link, Link::Verified(_))
    }

    /// The right to send the secret here: for a cleared server, on an encrypted stream or with consent.
    #[must_use]
    pub fn permit(&self, cleared: &Cleared) -> Option<Permit> {
        match self.link {
            Link::Unverified(_) => None,
            Link::Plain(_) | Link::Verified(_) => cleared.permit(self.is_encrypted()),
        }
    }

    /// The last bytes received, as text.
    #[must_use]
    pub fn last_words(&self) -> String {
        String::from_utf8_lossy(&self.tail).into_owned()
    }

    /// Whether the server sent more than [`bounds::CONVERSATION`].
    #[must_use]
    pub fn is_flooded(&self) -> bool {
        self.flooded
    }

    /// What the bytes below TLS are remembered in.
    pub(super) fn head(&self) -> Memory {
        self.head.clone()
    }

    /// The certificates that the server has sent, in DER, its own first: of [`Verify::Chain`](super::Verify::Chain) all of them, else only
    /// that one.
    pub(super) fn certificates_der(&self) -> Vec<Vec<u8>> {
        let sent = chain::sent(&self.head.bytes());
        if sent.is_empty() { self.certificate_der().into_iter().collect() } else { sent }
    }

    /// The server's certificate in DER, once TLS stands.
    pub(super) fn certificate_der(&self) -> Option<Vec<u8>> {
        match &self.link {
            Link::Plain(_) => None,
            Link::Verified(tls) | Link::Unverified(tls) => tls.get_ref().peer_certificate().ok().flatten()?.to_der().ok(),
        }
    }

    /// What a login can be bound to on this stream (`tls-server-end-point`, RFC 5929, section 4): the hash of the server's
    /// certificate. Only of a verified one; `None` also where its signature names no hash.
    #[must_use]
    pub fn server_end_point(&self) -> Option<Vec<u8>> {
        match &self.link {
            Link::Plain(_) | Link::Unverified(_) => None,
            Link::Verified(tls) => tls.get_ref().tls_server_end_point().ok().flatten(),
        }
    }

    fn remember(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.received += bytes.len();
        if self.received > bounds::CONVERSATION {
            self.flooded = true;
            return Err(io::Error::other("the server sends without end"));
        }
        self.tail.extend_from_slice(bytes);
        let surplus = self.tail.len().saturating_sub(KEPT);
        self.tail.drain(..surplus);
        Ok(())
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let poll = match &mut self.link {
            Link::Plain(tap) => Pin::new(tap).poll_read(cx, buf),
            Link::Verified(tls) | Link::Unverified(tls) => Pin::new(tls).poll_read(cx, buf),
        };
        match poll {
            Poll::Ready(Ok(())) => Poll::Ready(self.remember(&buf.filled()[before..])),
            other => other,
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match &mut self.link {
            Link::Plain(tap) => Pin::new(tap).poll_write(cx, buf),
            Link::Verified(tls) | Link::Unverified(tls) => Pin::new(tls).poll_write(cx, buf),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.link {
            Link::Plain(tap) => Pin::new(tap).poll_flush(cx),
            Link::Verified(tls) | Link::Unverified(tls) => Pin::new(tls).poll_flush(cx),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.link {
            Link::Plain(tap) => Pin::new(tap).poll_shutdown(cx),
            Link::Verified(tls) | Link::Unverified(tls) => Pin::new(tls).poll_shutdown(cx),
        }
    }
}

/// The first bytes received on a connection.
#[derive(Debug, Clone)]
pub(super) struct Memory(Arc<Mutex<First>>);

#[derive(Debug)]
struct First {
    bytes: Vec<u8>,
    most: usize,
}

impl Default for Memory {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(First { bytes: Vec::new(), most: KEPT })))
    }
}

impl Memory {
    /// What was received so far.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.first().bytes.clone()
    }

    /// Forgets all, so that what follows stands at the beginning, and keeps `most` bytes of that.
    pub(super) fn begin(&self, most: usize) {
        *self.first() = First { bytes: Vec::new(), most };
    }

    fn extend(&self, bytes: &[u8]) {
        let mut first = self.first();
        let room = first.most.saturating_sub(first.bytes.len());
        first.bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    fn first(&self) -> MutexGuard<'_, First> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A TCP stream that remembers the first bytes received.
#[derive(Debug)]
pub(super) struct Tap {
    stream: TcpStream,
    head: Memory,
}

impl AsyncRead for Tap {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let poll = Pin::new(&mut self.stream).poll_read(cx, buf);
        self.head.extend(&buf.filled()[before..]);
        poll
    }
}

impl AsyncWrite for Tap {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
