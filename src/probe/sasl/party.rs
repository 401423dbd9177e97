//! Who logs in, to whom, and over what.

use super::exchange::Exchange;
use super::{Ladder, Mechanism, Terms, check_kind};
use crate::account::{AuthMethod, Permit, Secret, Server};
use crate::net::Wire;
use crate::probe::Diagnosis;
use crate::probe::attempt::{Credentials, Stop};

/// Both sides of a login. It exists only where the stream may carry the secret.
pub(in crate::probe) struct Party<'a> {
    pub login: &'a str,
    pub secret: &'a Secret,
    pub permit: Permit,
    pub encrypted: bool,
    pub(super) host: &'a str,
    pub(super) port: u16,
    pub(super) auth: &'a [AuthMethod],
    /// What the login can be bound to: the hash of the server's certificate.
    pub(super) channel: Option<Vec<u8>>,
}

impl<'a> Party<'a> {
    pub(in crate::probe) fn new(wire: &Wire, server: &'a Server, credentials: &Credentials<'a>) -> Result<Self, Stop> {
        check_kind(&server.auth, credentials.secret)?;
        let permit = wire.permit(credentials.cleared).ok_or_else(|| Stop::new(Diagnosis::NoEncryptionOffered))?;
        Ok(Self {
            login: credentials.login,
            secret: credentials.secret,
            permit,
            encrypted: wire.is_encrypted(),
            host: server.host.as_str(),
            port: server.port.get(),
            auth: &server.auth,
            channel: wire.server_end_point(),
        })
    }

    /// The way down from the strongest of the `offered` mechanisms.
    pub(in crate::probe) fn ladder(&self, offered: &[Mechanism], offers_starttls: bool) -> Result<Ladder, Stop> {
        let terms = Terms { kind: self.secret.kind(), auth: self.auth, encrypted: self.encrypted, bindable: self.channel.is_some() };
        Ladder::new(offered, terms, offers_starttls)
    }

    /// Begins the exchange of `mechanism`, one of the `offered`.
    pub(in crate::probe) fn start(&self, mechanism: Mechanism, offered: &[Mechanism]) -> Result<Exchange, Stop> {
        Exchange::start(self, mechanism, offered.iter().any(|offer| offer.is_bound()))
    }

    /// The password or token.
    pub(in crate::probe) fn reveal(&self) -> &str {
        self.secret.reveal(&self.permit)
    }
}
