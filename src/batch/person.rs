//! A row of a list as types that cannot be wrong, or what is wrong with it and in which column.

use zeroize::Zeroizing;

use crate::account::{
    Address, DisplayName, Host, Identity, LoginName, Port, Protocol, Receive, Secret, SecretKind, Security, Server, Signature,
};
use crate::discovery::fill_login;

use super::cause::Cause;
use super::columns::{Columns, Field};

/// Somebody on the list.
#[derive(Clone)]
pub(super) struct Person {
    pub address: Address,
    pub name: Option<DisplayName>,
    pub identities: Vec<Identity>,
    /// Servers that the row names; at most one a protocol.
    pub servers: Vec<Server>,
    /// As whom to log in, whatever server it is.
    pub login: Option<LoginName>,
    pub receive: Option<Receive>,
    pub department: String,
    pub language: String,
    pub signature: Option<Signature>,
    pub secret: Option<Secret>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The column's name; empty where the whole row is.
    pub column: String,
    pub cause: Cause,
}

/// Reads a row.
pub(super) fn read(columns: &Columns, cells: &[String]) -> Result<Person, Fault> {
    let row = Cells { columns, cells };
    if cells.iter().skip(columns.len()).any(|cell| !cell.is_empty()) {
        return Err(Fault { column: String::new(), cause: Cause::TooManyCells });
    }
    let address = row.address()?;
    Ok(Person {
        name: row.name()?,
        identities: row.identities()?,
        servers: row.servers()?,
        login: row.login(&address)?,
        receive: row.receive()?,
        department: row.text(Field::Department).to_owned(),
        language: row.text(Field::Language).to_owned(),
        signature: row.parsed(Field::Signature, Cause::BadSignature, |text| Signature::parse(text).ok())?,
        secret: row.secret()?,
        address,
    })
}

struct Cells<'a> {
    columns: &'a Columns,
    cells: &'a [String],
}

impl Cells<'_> {
    fn text(&self, field: Field) -> &str {
        self.columns.cell(self.cells, field).trim()
    }

    fn fault(&self, field: Field, cause: Cause) -> Fault {
        Fault { column: self.columns.name(field).to_owned(), cause }
    }

    /// The cell as `parse` reads it; nothing where it is empty.
    fn parsed<T>(&self, field: Field, cause: Cause, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Fault> {
        match self.text(field) {
            "" => Ok(None),
            text => parse(text).map(Some).ok_or_else(|| self.fault(field, cause)),
        }
    }

    fn address(&self) -> Result<Address, Fault> {
        let (text, domain) = (self.text(Field::Email), self.text(Field::Domain));
        if text.is_empty() {
            return Err(self.fault(Field::Email, Cause::NoAddress));
        }
        let whole = if text.contains('@') || domain.is_empty() { text.to_owned() } else { format!("{text}@{domain}") };
        Address::parse(&whole).map_err(|_| self.fault(Field::Email, Cause::BadAddress))
    }

    fn name(&self) -> Result<Option<DisplayName>, Fault> {
        let whole = self.parsed(Field::Name, Cause::BadName, |text| DisplayName::parse(text).ok())?;
        let parts = [Field::FirstName, Field::LastName].map(|field| self.text(field)).join(" ");
        match whole {
            None if !parts.trim().is_empty() => {
                DisplayName::parse(&parts).map(Some).map_err(|_| self.fault(Field::FirstName, Cause::BadName))
            }
            whole => Ok(whole),
        }
    }

    /// `anna@example.org; Shop <shop@example.org>`, or one in a line.
    fn identities(&self) -> Result<Vec<Identity>, Fault> {
        let wrong = || self.fault(Field::Identities, Cause::BadIdentity);
        let parts = self.text(Field::Identities).split([';', '\n', '|']).map(str::trim).filter(|part| !part.is_empty());
        let identity = |part: &str| {
            let (name, address) = match part.strip_suffix('>').and_then(|part| part.rsplit_once('<')) {
                Some((name, address)) => (name.trim().trim_matches('"'), address),
                None => ("", part),
            };
            let name = if name.is_empty() { None } else { Some(DisplayName::parse(name).ok()?) };
            Some(Identity { address: Address::parse(address).ok()?, name })
        };
        parts.map(|part| identity(part).ok_or_else(wrong)).collect()
    }

    fn servers(&self) -> Result<Vec<Server>, Fault> {
        let urls = self.text(Field::Server).split([' ', ';', ',', '\n']).filter(|url| !url.is_empty());
        let wrong = |_| self.fault(Field::Server, Cause::BadServer);
        let mut servers = urls.map(|url| Server::parse_url(url).map_err(wrong)).collect::<Result<Vec<_>, _>>()?;
        for (protocol, host, port, security) in [
            (Protocol::Imap, Field::ImapHost, Field::ImapPort, Field::ImapSecurity),
            (Protocol::Pop3, Field::Pop3Host, Field::Pop3Port, Field::Pop3Security),
            (Protocol::Smtp, Field::SmtpHost, Field::SmtpPort, Field::SmtpSecurity),
        ] {
            servers.extend(self.server(protocol, [host, port, security])?);
        }
        let mut seen = Vec::new();
        for server in &servers {
            if seen.contains(&server.protocol) {
                return Err(self.fault(Field::Server, Cause::BadServer));
            }
            seen.push(server.protocol);
        }
        Ok(servers)
    }

    fn server(&self, protocol: Protocol, [host, port, security]: [Field; 3]) -> Result<Option<Server>, Fault> {
        let Some(place) = self.parsed(host, Cause::BadServer, |text| Host::parse(text).ok())? else { return Ok(None) };
        let number = self.parsed(port, Cause::BadPort, |text| text.parse::<u16>().ok().filter(|number| *number > 0))?;
        let said = self.parsed(security, Cause::BadSecurity, security_of)?;
        // Without a word, the port says it: those below begin in plain text, and change to TLS.
        let usual = if matches!(number, Some(143 | 110 | 587 | 25)) { Security::StartTls } else { Security::Tls };
        let security = said.unwrap_or(usual);
        let number = number.unwrap_or_else(|| protocol.default_port(security));
        let port = Port::new(number).map_err(|_| self.fault(port, Cause::BadPort))?;
        Ok(Some(Server { protocol, host: place, port, security, auth: Vec::new(), username: None }))
    }

    fn login(&self, address: &Address) -> Result<Option<LoginName>, Fault> {
        self.parsed(Field::Login, Cause::BadLogin, |text| fill_login(&LoginName::parse(text).ok()?, address))
    }

    fn receive(&self) -> Result<Option<Receive>, Fault> {
        let parse = |text: &str| match text.to_lowercase().as_str() {
            "imap" | "imap4" => Some(Some(Receive::Imap)),
            "pop" | "pop3" => Some(Some(Receive::Pop3)),
            "auto" => Some(None),
            _ => None,
        };
        self.parsed(Field::Protocol, Cause::BadProtocol, parse).map(Option::flatten)
    }

    /// The password or the token. Google writes asterisks for a password that it does not tell.
    fn secret(&self) -> Result<Option<Secret>, Fault> {
        for (field, kind) in [(Field::Password, SecretKind::Password), (Field::Token, SecretKind::Token)] {
            let text = Zeroizing::new(self.text(field).to_owned());
            if !text.chars().all(|c| c == '*') {
                return Secret::new(kind, text.to_string()).map(Some).map_err(|_| self.fault(field, Cause::BadSecret));
            }
        }
        Ok(None)
    }
}

/// The encryption, in the words of the contract and those of other programs.
fn security_of(text: &str) -> Option<Security> {
    match text.to_lowercase().as_str() {
        "tls" | "ssl" | "ssl/tls" | "tls/ssl" | "implicit" | "true" | "yes" => Some(Security::Tls),
        "starttls" | "start-tls" | "explicit" => Some(Security::StartTls),
        "none" | "plain" | "no" | "false" => Some(Security::None),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(header: &str, row: &str) -> Result<Person, Fault> {
        let cells = |text: &str| text.split(',').map(str::to_owned).collect::<Vec<_>>();
        read(&Columns::of(&cells(header), &[], &[]).unwrap(), &cells(row))
    }

    #[test]
    fn what_a_row_says_becomes_types() {
        let header = "email,first name,last name,imap_host,imap_port,smtp_host,smtp_security,login,protocol,aliases,password";
        let row = "anna@example.org,Anna,Beispiel,imap.example.org,143,smtp.example.org,SSL,%EMAILLOCALPART%,POP,Shop <shop@example.org>;a@example.net,x";
        let person = person(header, row).unwrap_or_else(|fault| panic!("{fault:?}"));
        let urls: Vec<String> = person.servers.iter().map(Server::url).collect();
        assert_eq!(urls, ["imap://imap.example.org?security=starttls", "smtp://smtp.example.org"]);
        assert_eq!(person.name.unwrap().as_str(), "Anna Beispiel");
        assert_eq!((person.login.unwrap().as_str(), person.receive), ("anna", Some(Receive::Pop3)));
        assert_eq!((person.identities.len(), person.identities[0].name.as_ref().unwrap().as_str()), (2, "Shop"));
        assert!(person.secret.is_some());
    }

    #[test]
    fn a_password_that_is_not_told_is_none() {
        for secret in ["", "****"] {
            assert!(person("email,password", &format!("a@example.org,{secret}")).is_ok_and(|person| person.secret.is_none()));
        }
    }

    #[test]
    fn every_fault_has_its_cause_and_column() {
        for (header, row, column, cause) in [
            ("email,name", "anna,x", "email", Cause::BadAddress),
            ("email,name", ",x", "email", Cause::NoAddress),
            ("Mail,Name", "a@example.org,a\u{202E}b", "Name", Cause::BadName),
            ("email,imap server", "a@example.org,a b", "imap server", Cause::BadServer),
            ("email,imap_host,imap_port", "a@example.org,h.example,0", "imap_port", Cause::BadPort),
            ("email,imap_host,imap_ssl", "a@example.org,h.example,maybe", "imap_ssl", Cause::BadSecurity),
            ("email,protocol", "a@example.org,exchange", "protocol", Cause::BadProtocol),
            ("email,aliases", "a@example.org,x", "aliases", Cause::BadIdentity),
            ("email,login", "a@example.org,%EMAIL%", "login", Cause::BadLogin),
            ("email,server", "a@example.org,http://x.example", "server", Cause::BadServer),
            ("email,server", "a@example.org,imap://x.example imap://y.example", "server", Cause::BadServer),
            ("email", "a@example.org,x", "", Cause::TooManyCells),
        ] {
            assert_eq!(person(header, row).map(drop), Err(Fault { column: column.into(), cause }), "{header}: {row}");
        }
    }

    #[test]
    fn a_name_without_domain_gets_that_of_its_own_column() {
        assert_eq!(person("mail name,domain", "anna,example.org").map(|person| person.address.to_string()), Ok("anna@example.org".into()));
    }
}
