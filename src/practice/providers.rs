//! The pretend providers: their domains, their servers, how they publish them, and their faults.

use crate::account::{Protocol, Security};

/// How a domain tells which servers it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Publish {
    /// `https://autoconfig.DOMAIN/`.
    Autoconfig,
    /// `https://DOMAIN/.well-known/autoconfig/`.
    Wellknown,
    /// DNS SRV records.
    Srv,
    /// Not at all.
    Nothing,
}

/// How a provider's mail servers behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// As they should.
    Well,
    /// They show a certificate for this other name.
    WrongCertificate(&'static str),
    /// They never say a word.
    Silent,
    /// They offer no encryption, whatever was published.
    NoEncryption,
}

/// A pretend server.
#[derive(Debug, Clone, Copy)]
pub(super) struct Server {
    pub protocol: Protocol,
    pub security: Security,
    pub host: &'static str,
}

impl Server {
    pub(super) fn port(&self) -> u16 {
        self.protocol.default_port(self.security)
    }
}

/// A pretend provider.
#[derive(Debug)]
pub(super) struct Pretend {
    pub name: &'static str,
    pub domains: &'static [(&'static str, Publish)],
    /// In order of preference.
    pub servers: &'static [Server],
    pub manner: Manner,
}

const fn imap(security: Security, host: &'static str) -> Server {
    Server { protocol: Protocol::Imap, security, host }
}

const fn pop3(security: Security, host: &'static str) -> Server {
    Server { protocol: Protocol::Pop3, security, host }
}

const fn smtp(security: Security, host: &'static str) -> Server {
    Server { protocol: Protocol::Smtp, security, host }
}

/// All of them. The names lie under `.example`, which is nobody's (RFC 2606).
pub(super) const PROVIDERS: &[Pretend] = &[
    Pretend {
        name: "Sunny Mail",
        // The second domain is a customer's own, which names the servers in unsigned DNS.
        domains: &[("sunny.example", Publish::Autoconfig), ("flowers.example", Publish::Srv)],
        servers: &[
            imap(Security::Tls, "imap.sunny.example"),
            imap(Security::StartTls, "imap.sunny.example"),
            pop3(Security::Tls, "pop.sunny.example"),
            pop3(Security::StartTls, "pop.sunny.example"),
            smtp(Security::Tls, "smtp.sunny.example"),
            smtp(Security::StartTls, "smtp.sunny.example"),
        ],
        manner: Manner::Well,
    },
    Pretend {
        name: "Corner Bakery",
        domains: &[("bakery.example", Publish::Srv)],
        servers: &[imap(Security::Tls, "mail.bakery.example"), smtp(Security::StartTls, "mail.bakery.example")],
        manner: Manner::Well,
    },
    Pretend {
        name: "Letterbox",
        domains: &[("letterbox.example", Publish::Wellknown)],
        servers: &[pop3(Security::StartTls, "pop.letterbox.example"), smtp(Security::StartTls, "smtp.letterbox.example")],
        manner: Manner::Well,
    },
    Pretend {
        name: "Harbour Mail",
        domains: &[("harbour.example", Publish::Autoconfig)],
        servers: &[
            imap(Security::Tls, "mail.harbour.example"),
            pop3(Security::Tls, "mail.harbour.example"),
            smtp(Security::Tls, "mail.harbour.example"),
        ],
        manner: Manner::WrongCertificate("lighthouse.example"),
    },
    Pretend {
        name: "Snail Mail",
        domains: &[("snail.example", Publish::Autoconfig)],
        servers: &[imap(Security::Tls, "mail.snail.example"), smtp(Security::Tls, "mail.snail.example")],
        manner: Manner::Silent,
    },
    Pretend {
        // Under a name that nobody guesses.
        name: "Garden Club",
        domains: &[("garden.example", Publish::Nothing)],
        servers: &[
            imap(Security::Tls, "shed.garden.example"),
            pop3(Security::Tls, "shed.garden.example"),
            smtp(Security::Tls, "shed.garden.example"),
        ],
        manner: Manner::Well,
    },
    Pretend {
        name: "Postcard Mail",
        domains: &[("postcard.example", Publish::Autoconfig)],
        servers: &[
            imap(Security::StartTls, "mail.postcard.example"),
            pop3(Security::StartTls, "mail.postcard.example"),
            smtp(Security::StartTls, "mail.postcard.example"),
        ],
        manner: Manner::NoEncryption,
    },
];
