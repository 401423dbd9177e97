//! A section becomes a server or a service, unless a part of it is missing or cannot be one.

use super::words::{self, Placeholders};
use crate::account::{AuthMethod, Host, LoginName, Port, Protocol, Security, Server};
use crate::discovery::guide::{LeaveOnServer, ServiceKind};

/// The elements that hold the address of a service, the most telling first.
const URLS: [&str; 6] = ["url", "serverurl", "syncurl", "ewsurl", "easurl", "owaurl"];

/// One server or service while it is being read.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The attribute `type`, in lower case.
    kind: String,
    receives: bool,
    sends: bool,
    hostname: Option<String>,
    port: Option<String>,
    username: Option<String>,
    /// The first that is known.
    security: Option<Security>,
    /// In the document's order.
    auth: Vec<AuthMethod>,
    /// A method was named, known or not.
    auth_named: bool,
    /// One for each of [`URLS`].
    urls: [Option<String>; URLS.len()],
    leave: Option<bool>,
    days: Option<u32>,
}

impl Section {
    pub(super) fn new(element: &str, kind: String) -> Self {
        let kind = kind.to_ascii_lowercase();
        Self { kind, receives: element == "incomingserver", sends: element == "outgoingserver", ..Self::default() }
    }

    /// Takes a field. `system` tells whose words for authentication are meant.
    pub(super) fn field(&mut self, name: &str, value: &str, system: &str) {
        if value.is_empty() {
            return;
        }
        match name {
            "hostname" => first(&mut self.hostname, value),
            "port" => first(&mut self.port, value),
            "username" => first(&mut self.username, value),
            "sockettype" => self.security = self.security.or_else(|| words::security(value)),
            "authentication" => {
                self.auth_named = true;
                self.auth.extend(words::auth_method(value, system).filter(|method| !self.auth.contains(method)));
            }
            _ => {
                if let Some(at) = URLS.iter().position(|url| *url == name) {
                    first(&mut self.urls[at], value);
                }
            }
        }
    }

    /// Takes a field of the `pop3` element.
    pub(super) fn pop3(&mut self, name: &str, value: &str) {
        match name {
            "leavemessagesonserver" => self.leave = self.leave.or_else(|| words::yes_or_no(value)),
            "daystoleavemessagesonserver" => self.days = self.days.or_else(|| value.parse().ok().filter(|days| *days > 0)),
            _ => {}
        }
    }

    /// What POP3 is to do with the mail. A number of days alone says that it stays for so long.
    pub(super) fn leave_on_server(&self) -> Option<LeaveOnServer> {
        let leave = self.leave.or(self.days.map(|_| true))?;
        Some(LeaveOnServer { leave, days: self.days.filter(|_| leave) })
    }

    /// The server, if this is one of a mail protocol and every part of it is right.
    pub(super) fn server(&self, fill: &Placeholders<'_>) -> Option<Server> {
        let protocol: Protocol = self.kind.parse().ok()?;
        if !(if protocol == Protocol::Smtp { self.sends } else { self.receives }) {
            return None;
        }
        // Methods were named, and none of them is known: this server is not for us.
        if self.auth.is_empty() && self.auth_named {
            return None;
        }
        let host = Host::parse(&fill.text(self.hostname.as_deref()?)?).ok()?;
        let port: Port = self.port.as_deref()?.parse().ok()?;
        let username = match &self.username {
            Some(username) => Some(LoginName::parse(&fill.text(username)?).ok()?),
            None => None,
        };
        let username = username.filter(|name| !fill.is_address(name.as_str()));
        Some(Server { protocol, host, port, security: self.security?, auth: self.auth.clone(), username })
    }

    /// The service and its place, if this is one. A place that is named but is none drops it.
    pub(super) fn service(&self, fill: &Placeholders<'_>) -> Option<(ServiceKind, String)> {
        let kind = match self.kind.as_str() {
            // Outlook on the web: the face of an Exchange server.
            "owa" => ServiceKind::Exchange,
            word => ServiceKind::ALL.into_iter().find(|kind| kind.word() == word)?,
        };
        let urls = self.urls.iter().flatten();
        if let Some(url) = urls.clone().find_map(|url| fill.url(url)) {
            return Some((kind, url));
        }
        let Some(hostname) = &self.hostname else {
            return (urls.count() == 0).then(|| (kind, String::new()));
        };
        let host = Host::parse(&fill.text(hostname)?).ok()?;
        let Some(port) = &self.port else { return Some((kind, host.to_string())) };
        let port: Port = port.parse().ok()?;
        let is_v6 = host.as_str().contains(':');
        Some((kind, if is_v6 { format!("[{host}]:{port}") } else { format!("{host}:{port}") }))
    }
}

/// The first value that says something stands.
fn first(field: &mut Option<String>, value: &str) {
    if field.is_none() {
        *field = Some(value.to_owned());
    }
}
