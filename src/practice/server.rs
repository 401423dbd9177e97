//! One pretend mail server: a place on loopback, a protocol, a manner.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_native_tls::TlsAcceptor;

use super::mailbox::{self, Mailbox, Refused};
use super::talk::Talk;
use super::{imap, pop3, smtp};
use crate::account::{Protocol, Security};

/// How many conversations one server holds at once.
const CONVERSATIONS: usize = 64;

/// What a pretend mail server is like.
pub(super) struct MailServer {
    pub protocol: Protocol,
    pub security: Security,
    /// The name by which it greets.
    pub host: &'static str,
    /// `None`: encryption is not on offer.
    pub acceptor: Option<TlsAcceptor>,
    /// Accepts connections and never says a word.
    pub silent: bool,
    pub mailboxes: Arc<[Mailbox]>,
}

impl MailServer {
    /// Whether the client may change to TLS now.
    pub(super) fn offers_starttls(&self, talk: &Talk) -> Option<&TlsAcceptor> {
        self.acceptor.as_ref().filter(|_| !talk.is_encrypted())
    }

    pub(super) fn log_in(&self, name: &str, password: &str) -> Result<&Mailbox, Refused> {
        mailbox::log_in(&self.mailboxes, self.protocol, name, password)
    }

    /// Holds one conversation.
    pub(super) async fn serve(&self, talk: &mut Talk) -> io::Result<()> {
        if let (Security::Tls, Some(acceptor)) = (self.security, &self.acceptor) {
            talk.encrypt(acceptor).await?;
        }
        if self.silent {
            return talk.ignore().await;
        }
        match self.protocol {
            Protocol::Imap => imap::serve(self, talk).await?,
            Protocol::Pop3 => pop3::serve(self, talk).await?,
            Protocol::Smtp => smtp::serve(self, talk).await?,
        }
        talk.end().await;
        Ok(())
    }
}

/// Listens on a free port of loopback and holds each conversation by `serve`, until `tasks` is dropped.
pub(super) async fn listen<F>(tasks: &mut JoinSet<()>, serve: impl Fn(TcpStream) -> F + Send + 'static) -> io::Result<SocketAddr>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let place = listener.local_addr()?;
    tasks.spawn(async move {
        // Dropped together with this task, which ends the conversations.
        let mut conversations = JoinSet::new();
        loop {
            while conversations.try_join_next().is_some() {}
            match listener.accept().await {
                Ok((stream, _)) if conversations.len() < CONVERSATIONS => {
                    let conversation = serve(stream);
                    conversations.spawn(async move {
                        if let Err(error) = conversation.await {
                            tracing::debug!(%error, "practice conversation");
                        }
                    });
                }
                Ok(_) => {}
                // Out of files, as a rule: the next moment may be better.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    });
    Ok(place)
}
