//! One server as it stands in the form: typed text, until it is a server.

use iced::Element;

use crate::account::{Address, Entered, Found, Host, LoginName, Port, Protocol, Security, Server, login_for};
use crate::wizard::desk::Desk;
use crate::wizard::look::icon::Icon;
use crate::wizard::look::{button, card, field, layout, text};

/// What is typed for one protocol. An empty host means that the protocol is not used.
pub struct ServerForm {
    /// The protocol.
    pub protocol: Protocol,
    host: String,
    port: String,
    security: Security,
    login: String,
    /// The server the form was filled from, taken as it is while nothing is changed.
    origin: Option<Found>,
}

/// What was typed.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The host.
    Host(String),
    /// The port.
    Port(String),
    /// The encryption.
    Security(Security),
    /// The login name.
    Login(String),
}

/// What is wrong with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The host is no host.
    Host,
    /// The port is no port.
    Port,
    /// The login name cannot be one.
    Login,
}

impl ServerForm {
    /// Filled from `found`, or empty with the usual port.
    pub fn new(protocol: Protocol, found: Option<&Found>, address: &Address) -> Self {
        let (host, port, security, login) = match found {
            Some(Found { server, .. }) => {
                (server.host.unicode(), server.port.to_string(), server.security, login_for(server, address).into_owned())
            }
            None => (String::new(), protocol.default_port(Security::Tls).to_string(), Security::Tls, address.as_typed()),
        };
        Self { protocol, host, port, security, login, origin: found.cloned() }
    }

    /// Takes an edit in. A port that was the usual one stays the usual one when the encryption changes.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Host(host) => self.host = host,
            Edit::Port(port) => self.port = port,
            Edit::Login(login) => self.login = login,
            Edit::Security(security) => {
                if self.port == self.protocol.default_port(self.security).to_string() {
                    self.port = self.protocol.default_port(security).to_string();
                }
                self.security = security;
            }
        }
    }

    /// The server, if the form names one.
    pub fn read(&self, address: &Address) -> Result<Option<Found>, Wrong> {
        if self.host.trim().is_empty() {
            return Ok(None);
        }
        let host = Host::parse(&self.host).map_err(|_| Wrong::Host)?;
        let port: Port = self.port.parse().map_err(|_| Wrong::Port)?;
        let login = LoginName::parse(&self.login).map_err(|_| Wrong::Login)?;
        let username = (login.as_str() != address.as_typed()).then_some(login);
        if let Some(origin) = &self.origin
            && (&origin.server.host, origin.server.port, origin.server.security) == (&host, port, self.security)
            && login_for(&origin.server, address) == self.login
        {
            return Ok(Some(origin.clone()));
        }
        let server = Server { protocol: self.protocol, host, port, security: self.security, auth: Vec::new(), username };
        Ok(Some(Entered(server).into()))
    }

    /// What it looks like. `first` is the id of its first field.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        desk: &'a Desk,
        address: &Address,
        first: String,
        edit: impl Fn(Edit) -> M + Clone + 'a,
    ) -> Element<'a, M> {
        let word = self.protocol.word();
        let wrong = self.read(address).err();
        let wrong = |which: Wrong, id: &str| (wrong == Some(which)).then(|| desk.say(id));
        let line = |id: String, label: &str, example: String, value: &'a str, wrong: Option<String>| field::Field {
            id,
            label: desk.say(label),
            example,
            value,
            wrong,
            help: None,
            secret: false,
        };
        let host =
            line(first, "server-host", desk.say(&format!("server-example-{word}")), &self.host, wrong(Wrong::Host, "server-host-wrong"));
        let port = line(format!("{word}-port"), "server-port", String::new(), &self.port, wrong(Wrong::Port, "server-port-wrong"));
        let login = line(format!("{word}-login"), "server-login", String::new(), &self.login, wrong(Wrong::Login, "server-login-wrong"));
        let on = |make: fn(String) -> Edit| {
            let edit = edit.clone();
            move |text| edit(make(text))
        };
        let choices = Security::ALL.map(|security| {
            let label = desk.say(&format!("security-{}", security.word()));
            button::choice(format!("{word}-{}", security.word()), label, self.security == security, edit(Edit::Security(security)))
        });
        card::calm(vec![layout::fields(vec![
            card::head(Icon::Server, desk.words.purpose(self.protocol), ""),
            layout::long_and_short(field::line(host, on(Edit::Host)), field::line(port, on(Edit::Port))),
            layout::lines(vec![text::label(desk.say("server-security")), layout::choices(choices.into())]),
            field::line(login, on(Edit::Login)),
        ])])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address() -> Address {
        Address::parse("anna@example.org").unwrap()
    }

    #[test]
    fn an_unchanged_server_stays_found_and_a_changed_one_is_entered() {
        use crate::account::{Source, Trust};
        let server = Server::parse_url("imap://imap.example.org").unwrap();
        let found = Found { server, source: Source::Srv, trust: Trust::Unauthenticated };
        let mut form = ServerForm::new(Protocol::Imap, Some(&found), &address());
        assert_eq!(form.read(&address()), Ok(Some(found)));
        form.edit(Edit::Host("mail.example.org".into()));
        let changed = form.read(&address()).unwrap().unwrap();
        assert_eq!((changed.source, changed.trust), (Source::Manual, Trust::Authenticated));
    }

    #[test]
    fn the_usual_port_follows_the_encryption_and_another_one_stays() {
        let mut form = ServerForm::new(Protocol::Imap, None, &address());
        form.edit(Edit::Security(Security::StartTls));
        assert_eq!(form.port, "143");
        form.edit(Edit::Port("1143".into()));
        form.edit(Edit::Security(Security::Tls));
        assert_eq!(form.port, "1143");
    }

    #[test]
    fn the_wrong_field_is_named_and_an_empty_host_is_no_server() {
        let mut form = ServerForm::new(Protocol::Smtp, None, &address());
        assert_eq!(form.read(&address()), Ok(None));
        form.edit(Edit::Host("not a host".into()));
        assert_eq!(form.read(&address()), Err(Wrong::Host));
        form.edit(Edit::Host("smtp.example.org".into()));
        form.edit(Edit::Port("0".into()));
        assert_eq!(form.read(&address()), Err(Wrong::Port));
        form.edit(Edit::Port("465".into()));
        form.edit(Edit::Login(" ".into()));
        assert_eq!(form.read(&address()), Err(Wrong::Login));
    }
}
