//! The door for a browser on this machine (RFC 8252, section 7.3): a port that the system chooses, on the loopback interface alone,
//! open only as long as somebody waits at it. It takes GET requests of bounded size and time, and answers each with one short page.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use futures::stream::{FuturesUnordered, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use zeroize::Zeroizing;

use super::{Net, bounds};

/// How long a browser may take to close its side, once it has its page.
const LINGER: Duration = Duration::from_millis(500);

/// An open door. It closes when this is dropped.
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
    place: SocketAddr,
}

/// What a browser gets: a status of HTTP with its reason, and a page.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'a> {
    /// `200 OK`.
    pub status: &'static str,
    /// In HTML.
    pub page: &'a str,
}

impl Reply<'_> {
    fn bare(status: &'static str) -> Self {
        Self { status, page: "" }
    }

    fn bytes(&self) -> Vec<u8> {
        // The address of the page holds the code: nobody is told of it, and nothing on the page is fetched or run.
        let head = [
            format!("HTTP/1.1 {}", self.status),
            "Content-Type: text/html; charset=utf-8".into(),
            format!("Content-Length: {}", self.page.len()),
            "Connection: close".into(),
            "Cache-Control: no-store".into(),
            "Referrer-Policy: no-referrer".into(),
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'".into(),
            "X-Content-Type-Options: nosniff".into(),
        ];
        format!("{}\r\n\r\n{}", head.join("\r\n"), self.page).into_bytes()
    }
}

impl Net {
    /// Opens a door on 127.0.0.1, or on ::1 where there is no IPv4.
    ///
    /// # Errors
    /// The machine has no loopback interface, or no port left.
    pub async fn loopback(&self) -> io::Result<Loopback> {
        let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await {
            Ok(listener) => listener,
            Err(_) => TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).await?,
        };
        let place = listener.local_addr()?;
        Ok(Loopback { listener, place })
    }
}

impl Loopback {
    /// Its address, to be sent to: `http://127.0.0.1:49152/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.place)
    }

    /// Lets browsers ask until `judge` finds what is waited for in what one asks for: the path and the query of a GET request. Waits
    /// for ever; to end it, drop the future.
    pub async fn wait<'a, T>(&self, judge: impl Fn(&str) -> (Reply<'a>, Option<T>)) -> T {
        let mut talks = FuturesUnordered::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept(), if talks.len() < bounds::BROWSERS => match accepted {
                    Ok((stream, _)) => talks.push(answer(stream, &judge)),
                    // Out of descriptors, most likely: some are given back soon.
                    Err(_) => sleep(Duration::from_millis(50)).await,
                },
                ended = talks.next(), if !talks.is_empty() => if let Some(Some(found)) = ended {
                    return found;
                },
            }
        }
    }
}

async fn answer<'a, T>(mut stream: TcpStream, judge: &impl Fn(&str) -> (Reply<'a>, Option<T>)) -> Option<T> {
    let mut head = Zeroizing::new(Vec::with_capacity(bounds::REQUEST));
    let asked = timeout(bounds::REQUEST_TIME, read_head(&mut stream, &mut head)).await;
    let (reply, found) = match asked {
        Ok(Ok(true)) => judged(&head, judge),
        Ok(Ok(false)) => (Reply::bare("431 Request Header Fields Too Large"), None),
        // Gone, or silent as connections are that a browser opens in advance.
        Ok(Err(_)) | Err(_) => return None,
    };
    let said = timeout(bounds::REQUEST_TIME, say(&mut stream, &reply.bytes())).await;
    if matches!(said, Ok(Ok(()))) {
        let _ = timeout(LINGER, take_in(&mut stream)).await;
    }
    found
}

async fn say(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes).await?;
    stream.shutdown().await
}

/// Takes in what else is sent, within reason: closing over it would take the page away from the browser.
async fn take_in(stream: &mut TcpStream) -> io::Result<()> {
    let mut rest = Zeroizing::new([0; 1024]);
    for _ in 0..bounds::REQUEST / 1024 {
        if stream.read(&mut *rest).await? == 0 {
            break;
        }
    }
    Ok(())
}

/// Reads to the end of the header lines. Whether they end within the bound.
async fn read_head(stream: &mut TcpStream, head: &mut Vec<u8>) -> io::Result<bool> {
    let mut part = Zeroizing::new([0; 1024]);
    while head.len() + part.len() <= bounds::REQUEST {
        let read = stream.read(&mut *part).await?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let from = head.len().saturating_sub(3);
        head.extend_from_slice(&part[..read]);
        if head[from..].windows(4).any(|window| window == b"\r\n\r\n") {
            return Ok(true);
        }
    }
    Ok(false)
}

fn judged<'a, T>(head: &[u8], judge: &impl Fn(&str) -> (Reply<'a>, Option<T>)) -> (Reply<'a>, Option<T>) {
    let mut headers = [httparse::EMPTY_HEADER; bounds::HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Complete(_)) => match (request.method, request.path) {
            (Some("GET"), Some(target)) => judge(target),
            _ => (Reply::bare("405 Method Not Allowed"), None),
        },
        Ok(httparse::Status::Partial) | Err(_) => (Reply::bare("400 Bad Request"), None),
    }
}
