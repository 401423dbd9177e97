//! Where a server is: a host name or an IP address, and a port.

use std::{fmt, net::IpAddr, num::NonZeroU16, str::FromStr};

use super::Domain;

/// Why a text is not a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a host name")]
pub struct HostError;

/// Why a text is not a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a port is a number from 1 to 65535")]
pub struct PortError;

/// A server's name in A-labels and lower case, or its IP address.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Host(String);

impl Host {
    /// Reads a host name (A-labels or U-labels), an IPv4 address or an IPv6 address (brackets allowed).
    ///
    /// # Errors
    /// [`HostError`] when it is none of these.
    pub fn parse(text: &str) -> Result<Self, HostError> {
        let text = text.trim();
        let bare = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
        if let Ok(ip) = bare.parse::<IpAddr>() {
            return Ok(Self(ip.to_string()));
        }
        Domain::parse(text).map(|domain| Self(domain.ascii().to_owned())).map_err(|_| HostError)
    }

    /// The name in A-labels, or the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host as a domain name; `None` for an IP address.
    #[must_use]
    pub fn domain(&self) -> Option<Domain> {
        Domain::parse(&self.0).ok()
    }

    /// The host as an IP address; `None` for a name.
    #[must_use]
    pub fn ip(&self) -> Option<IpAddr> {
        self.0.parse().ok()
    }

    /// Whether the host lies at or below `domain`, so that its certificate proves it for that domain.
    #[must_use]
    pub fn is_within(&self, domain: &Domain) -> bool {
        self.domain().is_some_and(|own| own.is_within(domain))
    }

    /// The name in U-labels, for people.
    #[must_use]
    pub fn unicode(&self) -> String {
        self.domain().map_or_else(|| self.0.clone(), |domain| domain.unicode())
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A TCP port, 1 to 65535.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Port(NonZeroU16);

impl Port {
    /// # Errors
    /// [`PortError`] for 0.
    pub fn new(number: u16) -> Result<Self, PortError> {
        NonZeroU16::new(number).map(Self).ok_or(PortError)
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0.get()
    }
}

impl FromStr for Port {
    type Err = PortError;

    fn from_str(text: &str) -> Result<Self, PortError> {
        text.trim().parse::<u16>().map_err(|_| PortError).and_then(Self::new)
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_hosts() {
        assert_eq!(Host::parse(" IMAP.Bücher.example. ").unwrap().as_str(), "imap.xn--bcher-kva.example");
        assert_eq!(Host::parse("[2001:DB8::1]").unwrap().as_str(), "2001:db8::1");
        assert_eq!(Host::parse("192.0.2.1").unwrap().ip().unwrap().to_string(), "192.0.2.1");
        for bad in
            ["", "localhost", "a b.example", "imap.example.org:993", "https://imap.example.org", "1.2.3", "a_b.example", "\"x\".example"]
        {
            assert_eq!(Host::parse(bad), Err(HostError), "{bad}");
        }
    }

    #[test]
    fn ports_are_never_zero() {
        assert_eq!("993".parse::<Port>().unwrap().get(), 993);
        for bad in ["0", "65536", "-1", "", "imap"] {
            assert!(bad.parse::<Port>().is_err(), "{bad}");
        }
    }
}
