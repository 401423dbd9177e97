//! The server's side of a conversation: bounded lines, and the change to TLS in the middle of it.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;
use tokio_native_tls::TlsAcceptor;

/// The longest line a client may send, in bytes; RFC 9051 advises servers to take 8 KiB.
const LINE: usize = 8 * 1024;
/// How long a client may be silent. Longer than anybody reads a page of the wizard.
const PATIENCE: Duration = Duration::from_secs(300);
/// How long a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(20);

/// A stream in clear or encrypted.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// One conversation with a client.
pub(super) struct Talk {
    /// `None` only after a handshake has failed.
    stream: Option<Box<dyn Stream>>,
    received: Vec<u8>,
    encrypted: bool,
}

impl Talk {
    pub(super) fn new(stream: impl Stream + 'static) -> Self {
        Self { stream: Some(Box::new(stream)), received: Vec::new(), encrypted: false }
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Puts TLS on. What the client sent before it, in clear, is forgotten (CVE-2011-0411).
    pub(super) async fn encrypt(&mut self, acceptor: &TlsAcceptor) -> io::Result<()> {
        let stream = self.stream.take().ok_or(io::ErrorKind::NotConnected)?;
        let tls = timeout(HANDSHAKE, acceptor.accept(stream)).await?.map_err(io::Error::other)?;
        self.received.clear();
        self.stream = Some(Box::new(tls));
        self.encrypted = true;
        Ok(())
    }

    /// Sends lines; `text` has their inner line ends and not the last one.
    pub(super) async fn say(&mut self, text: &str) -> io::Result<()> {
        let stream = self.stream()?;
        stream.write_all(format!("{text}\r\n").as_bytes()).await?;
        stream.flush().await
    }

    /// Sends bytes as they are.
    pub(super) async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let stream = self.stream()?;
        stream.write_all(bytes).await?;
        stream.flush().await
    }

    /// The next line without its end; `None` when the client has gone.
    pub(super) async fn line(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(end) = self.received.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.received.drain(..=end).collect();
                return Ok(Some(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned()));
            }
            if self.received.len() > LINE {
                return Err(io::Error::other("line too long"));
            }
            if !self.receive().await? {
                return Ok(None);
            }
        }
    }

    /// The next `count` bytes; `None` when the client has gone. For an IMAP literal.
    pub(super) async fn bytes(&mut self, count: usize) -> io::Result<Option<Vec<u8>>> {
        while self.received.len() < count {
            if !self.receive().await? {
                return Ok(None);
            }
        }
        Ok(Some(self.received.drain(..count).collect()))
    }

    /// Says nothing until the client goes.
    pub(super) async fn ignore(&mut self) -> io::Result<()> {
        while self.receive().await? {
            self.received.clear();
        }
        Ok(())
    }

    /// Ends the conversation in order.
    pub(super) async fn end(&mut self) {
        if let Some(stream) = &mut self.stream {
            let _ = timeout(HANDSHAKE, stream.shutdown()).await;
        }
    }

    async fn receive(&mut self) -> io::Result<bool> {
        let mut chunk = [0; 2048];
        let count = timeout(PATIENCE, self.stream()?.read(&mut chunk)).await??;
        self.received.extend_from_slice(&chunk[..count]);
        Ok(count > 0)
    }

    fn stream(&mut self) -> io::Result<&mut Box<dyn Stream>> {
        self.stream.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}
