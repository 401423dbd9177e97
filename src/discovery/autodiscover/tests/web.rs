//! A web server for the tests: it answers over https and, on the same place, over http, as the test says.

use std::sync::{Arc, Mutex};

use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_native_tls::TlsAcceptor;

use crate::net::{Net, World};

/// What was asked.
#[derive(Debug)]
pub(in crate::discovery) struct Request {
    pub method: String,
    pub host: String,
    /// With its query.
    pub path: String,
    pub body: String,
    pub is_tls: bool,
}

/// What is answered.
#[derive(Debug, Clone)]
pub(in crate::discovery) struct Reply {
    status: u16,
    headers: String,
    body: Vec<u8>,
}

impl Reply {
    pub(in crate::discovery) fn ok(body: &str) -> Self {
        Self { status: 200, headers: String::new(), body: body.as_bytes().to_vec() }
    }

    pub(in crate::discovery) fn status(status: u16) -> Self {
        Self { status, headers: String::new(), body: Vec::new() }
    }

    pub(in crate::discovery) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers += &format!("{name}: {value}\r\n");
        self
    }
}

/// The server, and the network on which it is found.
pub(in crate::discovery) struct Web {
    pub net: Net,
    asked: Arc<Mutex<Vec<String>>>,
    _conversations: JoinSet<()>,
}

impl Web {
    /// Everything asked so far: method and URL.
    pub(in crate::discovery) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Opens the server under the names of `hosts` on the network `world`.
pub(in crate::discovery) async fn open(
    hosts: &[&str],
    mut world: World,
    answer: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> Web {
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let certificate = CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
    let identity = native_tls::Identity::from_pkcs8(certificate.pem().as_bytes(), key.serialize_pem().as_bytes()).unwrap();
    let acceptor: TlsAcceptor = native_tls::TlsAcceptor::new(identity).unwrap().into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    world.roots.push(certificate.der().to_vec());
    world.places.extend(hosts.iter().map(|host| (((*host).to_owned(), 443), place)));
    let (asked, answer) = (Arc::new(Mutex::new(Vec::new())), Arc::new(answer));
    let mut conversations = JoinSet::new();
    let log = Arc::clone(&asked);
    conversations.spawn(async move {
        let mut running = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, answer, log) = (acceptor.clone(), Arc::clone(&answer), Arc::clone(&log));
            running.spawn(async move { serve(stream, &acceptor, &*answer, &log).await });
        }
    });
    Web { net: Net::pretend(world), asked, _conversations: conversations }
}

async fn serve(
    stream: TcpStream,
    acceptor: &TlsAcceptor,
    answer: &(impl Fn(&Request) -> Reply + ?Sized),
    log: &Mutex<Vec<String>>,
) -> Option<()> {
    let mut first = [0];
    stream.peek(&mut first).await.ok()?;
    // A TLS handshake begins with this byte.
    match first[0] {
        0x16 => talk(acceptor.accept(stream).await.ok()?, true, answer, log).await,
        _ => talk(stream, false, answer, log).await,
    }
}

async fn talk(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    is_tls: bool,
    answer: &(impl Fn(&Request) -> Reply + ?Sized),
    log: &Mutex<Vec<String>>,
) -> Option<()> {
    let request = receive(&mut stream, is_tls).await?;
    log.lock().unwrap().push(format!("{} http{}://{}{}", request.method, if is_tls { "s" } else { "" }, request.host, request.path));
    let reply = answer(&request);
    let head = format!("HTTP/1.1 {} x\r\n{}Content-Length: {}\r\nConnection: close\r\n\r\n", reply.status, reply.headers, reply.body.len());
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(&reply.body).await.ok()?;
    stream.shutdown().await.ok()
}

async fn receive(stream: &mut (impl AsyncRead + Unpin), is_tls: bool) -> Option<Request> {
    let mut received = Vec::new();
    let (head, mut body) = loop {
        if let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            break (String::from_utf8(received[..end].to_vec()).ok()?, received[end + 4..].to_vec());
        }
        if stream.read_buf(&mut received).await.ok()? == 0 {
            return None;
        }
    };
    let header = |name: &str| {
        let value =
            |line: &str| line.split_once(": ").filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned());
        head.lines().find_map(value)
    };
    assert!(header("authorization").is_none(), "nobody logs in");
    let length: usize = header("content-length").map_or(0, |length| length.parse().unwrap());
    while body.len() < length {
        stream.read_buf(&mut body).await.ok().filter(|count| *count > 0)?;
    }
    let mut words = head.split(' ').map(str::to_owned);
    Some(Request { method: words.next()?, path: words.next()?, host: header("host")?, body: String::from_utf8(body).ok()?, is_tls })
}
