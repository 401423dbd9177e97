//! From a server to a stream that is ready for the login: resolve, connect, TLS or greeting and STARTTLS.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use super::attempt::{Attempt, Stop};
use super::fitting::fitting;
use super::{Detail, Diagnosis, Step, Tls, Warning, imap, pop3, smtp};
use crate::account::{Protocol, Security, Server};
use crate::net::{ConnectError, Connected, DnsError, Fault, HandshakeError, Kept, LineError, Lines, Net, Refusal, Stage, Verify, Wire};

/// A stream on which one can log in.
pub(super) struct Opening {
    pub lines: Lines,
    /// The greeting, where it came under the protection that there is now; after STARTTLS nothing said before counts.
    pub greeting: Option<String>,
}

/// What a protocol says before TLS.
pub(super) struct Prelude {
    pub offers_starttls: bool,
    pub command: &'static str,
}

pub(super) async fn open(attempt: &mut Attempt<'_>) -> Result<Opening, Stop> {
    let server = attempt.found.server.clone();
    let Connected { wire, ipv6_broken } = connect(attempt, &server).await?;
    if ipv6_broken {
        attempt.warn(Warning::Ipv6Broken);
    }
    match server.security {
        Security::Tls => {
            attempt.begin(Step::Tls);
            let lines = Lines::new(encrypt(attempt, wire, &server).await?);
            let (lines, greeting) = greet(attempt, lines, &server).await?;
            Ok(Opening { lines, greeting: Some(greeting) })
        }
        Security::StartTls => {
            let (lines, greeting) = greet(attempt, Lines::new(wire), &server).await?;
            attempt.begin(Step::StartTls);
            let wire = ask_for_tls(lines, &greeting, server.protocol).await?;
            attempt.begin(Step::Tls);
            let lines = Lines::new(encrypt(attempt, wire, &server).await?);
            Ok(Opening { lines, greeting: None })
        }
        Security::None => {
            let (lines, greeting) = greet(attempt, Lines::new(wire), &server).await?;
            Ok(Opening { lines, greeting: Some(greeting) })
        }
    }
}

/// A connection that was opened while the servers were being looked for, if there is one: the steps it has behind it took the time that they
/// took then.
pub(super) async fn resume(attempt: &mut Attempt<'_>) -> Option<Result<Opening, Stop>> {
    let server = attempt.found.server.clone();
    let Kept { wire, ipv6_broken, stages, .. } = attempt.net.take_kept(&server)?;
    attempt.reused = true;
    if ipv6_broken {
        attempt.warn(Warning::Ipv6Broken);
    }
    for (stage, took) in stages {
        attempt.had(step(stage), took);
    }
    let resumed = async {
        let lines = Lines::new(verified(attempt, wire)?);
        let mut opening = match server.security {
            // Behind STARTTLS nobody greets.
            Security::StartTls => Opening { lines, greeting: None },
            _ => greet(attempt, lines, &server).await.map(|(lines, greeting)| Opening { lines, greeting: Some(greeting) })?,
        };
        // The greeting of one who has gone can still be read.
        if opening.lines.is_waiting().await { Ok(opening) } else { Err(Stop::new(Diagnosis::Closed)) }
    };
    Some(resumed.await)
}

fn step(stage: Stage) -> Step {
    match stage {
        Stage::Resolve => Step::Resolve,
        Stage::Connect => Step::Connect,
        Stage::Greeting => Step::Greeting,
        Stage::StartTls => Step::StartTls,
        Stage::Tls => Step::Tls,
    }
}

async fn connect(attempt: &mut Attempt<'_>, server: &Server) -> Result<Connected, Stop> {
    attempt.begin(Step::Resolve);
    let addresses = attempt.net.addresses(&server.host, server.port.get()).await.map_err(|error| {
        Stop::new(match error {
            DnsError::NoSuchName | DnsError::NoRecords => Diagnosis::HostNotFound,
            DnsError::NoAnswer => Diagnosis::DnsFailed,
        })
    })?;
    attempt.begin(Step::Connect);
    attempt.net.connect(&addresses).await.map_err(|error| {
        Stop::new(match error {
            ConnectError::Refused => Diagnosis::Refused,
            ConnectError::Timeout => Diagnosis::ConnectTimeout,
            ConnectError::Unreachable => Diagnosis::Unreachable,
        })
    })
}

/// How a TLS alert begins (RFC 8446, section 5.1).
const ALERT: &[u8] = &[21, 3];

/// Reads the greeting and makes sure that a server of this protocol speaks.
async fn greet(attempt: &mut Attempt<'_>, mut lines: Lines, server: &Server) -> Result<(Lines, String), Stop> {
    attempt.begin(Step::Greeting);
    let in_clear = !lines.wire().is_encrypted();
    let greeting = lines.read().await.map_err(|error| match error {
        // A TLS alert where a greeting should be: the server wanted TLS from the first byte.
        LineError::Closed if in_clear && lines.rest().starts_with(ALERT) => Stop::new(Diagnosis::TlsUnexpected),
        LineError::Closed if !lines.rest().is_empty() => Stop::said(Diagnosis::NotMail, String::from_utf8_lossy(lines.rest())),
        error => error.into(),
    })?;
    // The same, of an alert that ends in 10, "unexpected message", which is a line feed.
    if in_clear && greeting.as_bytes().starts_with(ALERT) {
        return Err(Stop::new(Diagnosis::TlsUnexpected));
    }
    match server.protocol {
        Protocol::Imap => imap::check_greeting(&greeting, server.security)?,
        Protocol::Pop3 => pop3::check_greeting(&greeting)?,
        Protocol::Smtp => smtp::read_greeting(&mut lines, &greeting).await?,
    }
    Ok((lines, greeting))
}

async fn prelude(lines: &mut Lines, greeting: &str, protocol: Protocol) -> Result<Prelude, Stop> {
    match protocol {
        Protocol::Imap => imap::prelude(lines, greeting).await,
        Protocol::Pop3 => pop3::prelude(lines).await,
        Protocol::Smtp => smtp::prelude(lines).await,
    }
}

/// STARTTLS without its holes: asked for only where offered, and nothing may stand behind the answer (RFC 2595, 3207).
async fn ask_for_tls(mut lines: Lines, greeting: &str, protocol: Protocol) -> Result<Wire, Stop> {
    let prelude = prelude(&mut lines, greeting, protocol).await?;
    if !prelude.offers_starttls {
        return Err(Stop::said(Diagnosis::NoEncryptionOffered, greeting));
    }
    lines.send(prelude.command).await?;
    let answer = match protocol {
        Protocol::Imap => imap::starttls_answer(&mut lines).await?,
        Protocol::Pop3 => pop3::answer(&mut lines).await?,
        Protocol::Smtp => smtp::answer(&mut lines).await?.text(),
    };
    let agreed = match protocol {
        Protocol::Imap => answer.to_ascii_uppercase().starts_with("S OK"),
        Protocol::Pop3 => answer.starts_with("+OK"),
        Protocol::Smtp => answer.starts_with("220"),
    };
    if !agreed {
        return Err(Stop::said(Diagnosis::StarttlsFailed, answer));
    }
    Ok(lines.into_wire()?)
}

async fn encrypt(attempt: &mut Attempt<'_>, wire: Wire, server: &Server) -> Result<Wire, Stop> {
    match attempt.net.encrypt(wire, &server.host, Verify::Fully).await {
        Ok(wire) => verified(attempt, wire),
        Err(HandshakeError::Other) => Err(refused_certificate(attempt, server).await),
        Err(error) => Err(handshake_stop(error, server)),
    }
}

/// Notes the encryption of a stream whose certificate was verified.
fn verified(attempt: &mut Attempt<'_>, wire: Wire) -> Result<Wire, Stop> {
    let certificate = wire.certificate();
    // OpenSSL takes the common name for the host's where there are no others; no mail program does any more (RFC 9525, section 2).
    let names_nobody = certificate.as_ref().is_some_and(|certificate| certificate.names.is_empty());
    let detail = names_nobody.then_some(Detail::CommonNameOnly);
    attempt.tls = Some(Tls { version: wire.tls_version().map(Into::into), certificate, detail, ..Tls::default() });
    if names_nobody { Err(Stop::new(Diagnosis::TlsWrongHost)) } else { Ok(wire) }
}

fn handshake_stop(error: HandshakeError, server: &Server) -> Stop {
    Stop::new(match error {
        HandshakeError::NotTls if server.security == Security::Tls => Diagnosis::TlsNotSpoken,
        HandshakeError::Http => Diagnosis::NotMail,
        HandshakeError::TooOld => Diagnosis::TlsTooOld,
        HandshakeError::Closed => Diagnosis::Closed,
        HandshakeError::Revoked => Diagnosis::TlsRevoked,
        HandshakeError::NotTls | HandshakeError::Other => Diagnosis::TlsFailed,
    })
}

/// Looks at the refused certificate, on connections that cannot carry a secret.
async fn refused_certificate(attempt: &mut Attempt<'_>, server: &Server) -> Stop {
    let net = attempt.net;
    match net.explain_refusal(&server.host, || before_tls(net, server)).await {
        Ok(Refusal { fault, certificate, intermediate }) => {
            if let (Fault::WrongHost, Some(certificate)) = (fault, &certificate) {
                attempt.fitting = fitting(net, server, attempt.address, certificate).await;
            }
            let (diagnosis, detail) = Detail::of(fault);
            attempt.tls = Some(Tls { certificate, detail, intermediate, ..Tls::default() });
            Stop::new(diagnosis)
        }
        Err(error @ (HandshakeError::TooOld | HandshakeError::Revoked)) => handshake_stop(error, server),
        // That the handshake failed is known; why was not to be learned.
        Err(_) => Stop::new(Diagnosis::TlsFailed),
    }
}

/// A new connection to the same server, up to the point where TLS begins.
async fn before_tls(net: &Net, server: &Server) -> Result<Wire, Stop> {
    let gone = |_| Stop::new(Diagnosis::Closed);
    let addresses = net.addresses(&server.host, server.port.get()).await.map_err(|_| Stop::new(Diagnosis::Closed))?;
    let wire = net.connect(&addresses).await.map_err(gone)?.wire;
    if server.security != Security::StartTls {
        return Ok(wire);
    }
    let mut lines = Lines::new(wire);
    let greeting = lines.read().await?;
    if server.protocol == Protocol::Smtp {
        smtp::read_greeting(&mut lines, &greeting).await?;
    }
    ask_for_tls(lines, &greeting, server.protocol).await
}

/// Who took a connection and said nothing: a server that waits for TLS, or a web server. Carries no secret.
pub(super) async fn who_is_silent(net: &Net, server: &Server) -> Option<Diagnosis> {
    let addresses = net.addresses(&server.host, server.port.get()).await.ok()?;
    let half = Duration::from_secs(2);
    if server.security != Security::Tls {
        let wire = net.connect(&addresses).await.ok()?.wire;
        if let Ok(Ok(_)) = timeout(half, net.encrypt(wire, &server.host, Verify::Nothing)).await {
            return Some(Diagnosis::TlsUnexpected);
        }
    }
    let mut wire = net.connect(&addresses).await.ok()?.wire;
    if server.security == Security::Tls {
        wire = timeout(half, net.encrypt(wire, &server.host, Verify::Nothing)).await.ok()?.ok()?;
    }
    wire.write_all(b"GET / HTTP/1.0\r\n\r\n").await.ok()?;
    wire.flush().await.ok()?;
    let mut first = [0; 5];
    timeout(half, wire.read_exact(&mut first)).await.ok()?.ok()?;
    (&first == b"HTTP/").then_some(Diagnosis::NotMail)
}
