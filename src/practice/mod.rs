//! The practice provider: a pretend mail provider inside the program, on loopback, with its own DNS answers,
//! autoconfig, certificates, IMAP, POP3 and SMTP, and a few mailboxes with stories.
//!
//! The engine on it is the same, and the code path too: only the network underneath ([`Practice::net`]) is another one,
//! whose names, places and trust lead here. So anybody can try the program, offline and without risk.

mod certificates;
mod command;
mod folders;
mod imap;
mod mailbox;
mod pop3;
mod providers;
mod server;
mod smtp;
mod stories;
mod talk;
#[cfg(test)]
mod tests;
mod web;

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::task::JoinSet;

use crate::account::{Domain, Host, Protocol, Security};
use crate::net::{Net, Srv, World};
use certificates::Authority;
use mailbox::Mailbox;
use providers::{Manner, PROVIDERS, Pretend, Publish};
use server::{MailServer, listen};
pub use stories::Story;
use talk::Talk;
use web::Documents;

/// Why there can be no practice.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// No place on loopback.
    #[error("no place to listen on this machine: {0}")]
    Listen(#[from] std::io::Error),
    /// No certificate could be made.
    #[error("no certificate could be made: {0}")]
    Certificate(#[from] rcgen::Error),
    /// The machine's TLS does not take the certificates.
    #[error("the machine's TLS refuses the practice certificates: {0}")]
    Tls(#[from] native_tls::Error),
}

/// The pretend provider. Its servers stop when it is dropped.
#[derive(Debug)]
pub struct Practice {
    net: Net,
    stories: Vec<Story>,
    /// Holds the servers; they end with it.
    _servers: JoinSet<()>,
}

impl Practice {
    /// The pretend network.
    #[must_use]
    pub fn net(&self) -> Net {
        self.net.clone()
    }

    /// The stories one can practise, the easiest first.
    #[must_use]
    pub fn stories(&self) -> &[Story] {
        &self.stories
    }
}

/// Starts the pretend provider on free ports of loopback; its servers run on the present tokio runtime.
///
/// # Errors
/// [`PracticeError`] when the machine gives no ports or cannot do TLS.
pub async fn start() -> Result<Practice, PracticeError> {
    let authority = Authority::new()?;
    let mut servers = JoinSet::new();
    let mut world = World { roots: vec![authority.root()], ..World::default() };
    for provider in PROVIDERS {
        open_mail(provider, &authority, &mut servers, &mut world).await?;
        publish_dns(provider, &mut world);
    }
    open_web(&authority, &mut servers, &mut world).await?;
    Ok(Practice { net: Net::pretend(world), stories: stories::stories(), _servers: servers })
}

/// Opens the mail servers of a provider.
async fn open_mail(provider: &Pretend, authority: &Authority, servers: &mut JoinSet<()>, world: &mut World) -> Result<(), PracticeError> {
    let mailboxes: Arc<[Mailbox]> = provider.domains.iter().flat_map(|(domain, _)| stories::mailboxes(domain)).collect();
    for server in provider.servers {
        let shown = match provider.manner {
            Manner::WrongCertificate(other) => Some(other),
            Manner::Well | Manner::Silent => Some(server.host),
            Manner::NoEncryption => None,
        };
        let mail = Arc::new(MailServer {
            protocol: server.protocol,
            security: server.security,
            host: server.host,
            acceptor: shown.map(|name| authority.acceptor(&[name.to_owned()])).transpose()?,
            silent: provider.manner == Manner::Silent,
            mailboxes: Arc::clone(&mailboxes),
        });
        let serve = move |stream| {
            let mail = Arc::clone(&mail);
            async move { mail.serve(&mut Talk::new(stream)).await }
        };
        world.places.insert((server.host.to_owned(), server.port()), listen(servers, serve).await?);
    }
    Ok(())
}

/// Makes the domains of a provider exist, and their SRV records (RFC 6186) where it publishes by these.
fn publish_dns(provider: &Pretend, world: &mut World) {
    const SERVICES: [(&str, Protocol, Security); 6] = [
        ("_imaps", Protocol::Imap, Security::Tls),
        ("_imap", Protocol::Imap, Security::StartTls),
        ("_pop3s", Protocol::Pop3, Security::Tls),
        ("_pop3", Protocol::Pop3, Security::StartTls),
        ("_submissions", Protocol::Smtp, Security::Tls),
        ("_submission", Protocol::Smtp, Security::StartTls),
    ];
    for (domain, publish) in provider.domains {
        world.domains.extend(Domain::parse(domain).ok());
        if *publish != Publish::Srv {
            continue;
        }
        for (service, protocol, security) in SERVICES {
            let server = provider.servers.iter().find(|server| (server.protocol, server.security) == (protocol, security));
            let target = server.and_then(|server| Host::parse(server.host).ok());
            let port = server.map_or(0, providers::Server::port);
            world.srv.insert(format!("{service}._tcp.{domain}"), vec![Srv { priority: 0, weight: 1, port, target }]);
        }
    }
}

/// Opens the one web server of all domains that have one.
async fn open_web(authority: &Authority, servers: &mut JoinSet<()>, world: &mut World) -> Result<(), PracticeError> {
    let mut documents = Documents::new();
    let mut hosts = BTreeSet::new();
    for provider in PROVIDERS {
        for (domain, publish) in provider.domains {
            let place = match publish {
                Publish::Autoconfig => Some((format!("autoconfig.{domain}"), "/mail/config-v1.1.xml")),
                Publish::Wellknown => Some(((*domain).to_owned(), "/.well-known/autoconfig/mail/config-v1.1.xml")),
                Publish::Srv | Publish::Nothing => None,
            };
            // Every domain has a web site, as in the world outside; most know nothing of mail.
            hosts.insert((*domain).to_owned());
            if let Some(place) = place {
                hosts.insert(place.0.clone());
                documents.insert(place, web::autoconfig(provider, domain)?);
            }
        }
    }
    // So does the ISPDB, which knows none of them; a DNS without it would be one that denies everything.
    hosts.insert("live.thunderbird.net".to_owned());
    let hosts: Vec<String> = hosts.into_iter().collect();
    let acceptor = authority.acceptor(&hosts)?;
    let documents = Arc::new(documents);
    let serve = move |stream| {
        let (acceptor, documents) = (acceptor.clone(), Arc::clone(&documents));
        async move {
            let mut talk = Talk::new(stream);
            talk.encrypt(&acceptor).await?;
            web::serve(&documents, &mut talk).await
        }
    };
    let place = listen(servers, serve).await?;
    world.places.extend(hosts.into_iter().map(|host| ((host, 443), place)));
    Ok(())
}
