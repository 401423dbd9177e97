//! The library's session (`async-imap`) on a stream that is logged in already.
//!
//! The library makes no session without a login of its own: that one goes nowhere, and is answered here. It reads every answer of every
//! extension, message structures by recursion and literals into a buffer as large as announced: what was not asked for ends the stream.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use async_imap::{Client, Session};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::talk::Talk;
use crate::net::Wire;
use crate::probe::Diagnosis;
use crate::probe::attempt::Stop;
use crate::probe::guard::Watch;

/// The tag the library's first command has.
const TAG: &str = "A0001";

/// A stream on which somebody has logged in.
#[derive(Debug)]
pub(in crate::probe) struct LoggedIn {
    wire: Wire,
    watch: Watch,
    /// The answer to the login that the library begins with, until it has read it.
    rehearsed: Option<String>,
}

/// Goes on with the library where the login has left off.
pub(in crate::probe) async fn session(talk: Talk) -> Result<Session<LoggedIn>, Stop> {
    let rehearsed = Some(format!("{TAG} OK\r\n"));
    let client = Client::new(LoggedIn { wire: talk.lines.into_wire()?, watch: Watch::default(), rehearsed });
    client.login("", "").await.map_err(|_| Stop::new(Diagnosis::Closed))
}

impl AsyncRead for LoggedIn {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if let Some(answer) = self.rehearsed.take() {
            buf.put_slice(answer.as_bytes());
            return Poll::Ready(Ok(()));
        }
        let before = buf.filled().len();
        let poll = Pin::new(&mut self.wire).poll_read(cx, buf);
        if matches!(poll, Poll::Ready(Ok(()))) && !buf.filled()[before..].iter().all(|byte| self.watch.allows(*byte)) {
            return Poll::Ready(Err(io::Error::other("an answer that was not asked for")));
        }
        poll
    }
}

impl AsyncWrite for LoggedIn {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match self.rehearsed {
            Some(_) => Poll::Ready(Ok(buf.len())),
            None => Pin::new(&mut self.wire).poll_write(cx, buf),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.wire).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.wire).poll_shutdown(cx)
    }
}
