//! The timed line stream: the greeting, capabilities and STARTTLS of all three protocols, POP3 and SMTP whole.

use std::io;

use futures::future::FutureExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{Wire, bounds};

/// Why no line came.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// The server closed the connection.
    #[error("the server closed the connection")]
    Closed,
    /// A line or an answer without end.
    #[error("the server sends without end")]
    Flooded,
    /// Data behind an answer after which the server had to be silent.
    #[error("unexpected data")]
    Surplus,
}

impl From<io::Error> for LineError {
    /// A reset connection and a closed one are the same to a person: the server has gone.
    fn from(error: io::Error) -> Self {
        tracing::debug!(%error, "connection lost");
        Self::Closed
    }
}

/// A stream of lines. Time bounds are the caller's: every future here can be dropped.
#[derive(Debug)]
pub struct Lines {
    wire: Wire,
    buffer: Vec<u8>,
}

impl Lines {
    /// Lines over `wire`.
    #[must_use]
    pub fn new(wire: Wire) -> Self {
        Self { wire, buffer: Vec::new() }
    }

    /// The next line without its end. Bytes that are no UTF-8 are replaced.
    ///
    /// # Errors
    /// [`LineError`].
    pub async fn read(&mut self) -> Result<String, LineError> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.buffer[searched..].iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=searched + at).collect();
                let end = line.len() - if line.ends_with(b"\r\n") { 2 } else { 1 };
                return Ok(String::from_utf8_lossy(&line[..end]).into_owned());
            }
            searched = self.buffer.len();
            if searched > bounds::LINE {
                return Err(LineError::Flooded);
            }
            self.fill().await?;
        }
    }

    /// The next `count` bytes as they are, for an IMAP literal. The caller has bounded `count`.
    ///
    /// # Errors
    /// [`LineError`].
    pub async fn take(&mut self, count: usize) -> Result<Vec<u8>, LineError> {
        while self.buffer.len() < count {
            self.fill().await?;
        }
        Ok(self.buffer.drain(..count).collect())
    }

    /// Throws away what comes next, `most` bytes at most, and tells how many they were. Nothing is lost when it is dropped.
    ///
    /// # Errors
    /// [`LineError`].
    pub async fn skim(&mut self, most: usize) -> Result<usize, LineError> {
        if self.buffer.is_empty() {
            self.fill().await?;
        }
        Ok(self.buffer.drain(..most.min(self.buffer.len())).count())
    }

    /// Whether the server waits for a command: it has said nothing more than was read, and has not hung up, as far as is known without asking.
    pub async fn is_waiting(&mut self) -> bool {
        // What has arrived is noticed only when nothing else is done.
        tokio::task::yield_now().await;
        self.buffer.is_empty() && self.fill().now_or_never().is_none()
    }

    async fn fill(&mut self) -> Result<(), LineError> {
        match self.wire.read_buf(&mut self.buffer).await.map_err(|error| self.lost(error))? {
            0 => Err(LineError::Closed),
            _ => Ok(()),
        }
    }

    fn lost(&self, error: io::Error) -> LineError {
        if self.wire.is_flooded() { LineError::Flooded } else { error.into() }
    }

    /// What came after the last whole line, for naming a peer that never ends one.
    #[must_use]
    pub fn rest(&self) -> &[u8] {
        &self.buffer
    }

    /// Sends a line; its end is added. The caller has made sure that `line` holds none.
    ///
    /// # Errors
    /// [`LineError::Closed`].
    pub async fn send(&mut self, line: &str) -> Result<(), LineError> {
        // One write, so that the command is not torn into two packets.
        let mut bytes = zeroize::Zeroizing::new(Vec::with_capacity(line.len() + 2));
        bytes.extend_from_slice(line.as_bytes());
        bytes.extend_from_slice(b"\r\n");
        self.wire.write_all(&bytes).await?;
        self.wire.flush().await?;
        Ok(())
    }

    /// The stream under the lines, to start TLS on or to hand to a library.
    ///
    /// # Errors
    /// [`LineError::Surplus`] when the server has sent more than was read: before TLS somebody is tampering.
    pub fn into_wire(self) -> Result<Wire, LineError> {
        if self.buffer.is_empty() { Ok(self.wire) } else { Err(LineError::Surplus) }
    }

    /// The stream under the lines.
    #[must_use]
    pub fn wire(&self) -> &Wire {
        &self.wire
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::Net;
    use tokio::net::TcpListener;

    /// Lines from a server that sends `bytes` and closes.
    async fn lines(bytes: Vec<u8>) -> Lines {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.write_all(&bytes).await;
        });
        Lines::new(Net::system().connect(&[address]).await.unwrap().wire)
    }

    #[tokio::test]
    async fn lines_end_with_or_without_a_carriage_return() {
        let mut lines = lines(b"+OK \xFF one\r\ntwo\n\nhalf".to_vec()).await;
        assert_eq!(lines.read().await.unwrap(), "+OK \u{FFFD} one");
        assert_eq!(lines.read().await.unwrap(), "two");
        assert_eq!(lines.read().await.unwrap(), "");
        assert!(matches!(lines.read().await, Err(LineError::Closed)));
        assert_eq!(lines.rest(), b"half");
        assert!(matches!(lines.into_wire(), Err(LineError::Surplus)));
    }

    #[tokio::test]
    async fn a_line_without_end_is_bounded() {
        let mut lines = lines(vec![b'a'; 2 * bounds::LINE]).await;
        assert!(matches!(lines.read().await, Err(LineError::Flooded)));
    }
}
