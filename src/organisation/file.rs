//! The text of `mailwright.toml`, read strictly: an unknown key is an error, for what is passed over in silence may be what
//! keeps passwords safe. Later versions may add keys and tables; they never change the meaning of one, so that a file stays
//! good, and a program that is older than the file names the key that it does not know.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use super::error::{At, Fault};
use super::logo::{self, Logo};
use super::{Help, Organisation};
use crate::account::{Address, AuthMethod, DisplayName, Domain, LoginName, OAuthClient, Protocol, Server};
use crate::discovery::{Prepared, Provider, fill_login, is_https};
use crate::profile::{CLIENTS, Client, client};

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Spanned<String>,
    logo: Option<Spanned<String>>,
    language: Option<Spanned<String>>,
    #[serde(default)]
    domains: Vec<Spanned<String>>,
    #[serde(default)]
    servers: Vec<WrittenServer>,
    clients: Option<Spanned<Vec<Spanned<String>>>>,
    help: Option<Spanned<WrittenHelp>>,
    oauth2: Option<WrittenClient>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenServer {
    url: Spanned<String>,
    #[serde(default)]
    auth: Vec<AuthMethod>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenHelp {
    name: Option<Spanned<String>>,
    phone: Option<Spanned<String>>,
    mail: Option<Spanned<String>>,
    web: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenClient {
    issuer: Spanned<String>,
    client_id: Spanned<String>,
    client_secret: Option<Spanned<String>>,
    #[serde(default)]
    scopes: Vec<Spanned<String>>,
}

/// Reads the text of a file that lies in `folder`, where the logo's path begins.
pub(super) fn read(text: &str, folder: &Path) -> Result<Organisation, At> {
    let written: Written = toml::from_str(text).map_err(|error| syntax(&error, text))?;
    let name = plain(&written.name, "name")?;
    let domains = written.domains.iter().map(domain).collect::<Result<Vec<_>, _>>()?;
    if let (Some(client), true) = (&written.oauth2, domains.is_empty()) {
        return Err(fault(Fault::NoDomains, &client.issuer, "domains"));
    }
    let help = written.help.map(|help| help_of(&help, &name)).transpose()?;
    let web = help.as_ref().and_then(|help| help.web.clone());
    Ok(Organisation {
        logo: written.logo.map(|path| logo_of(&path, folder)).transpose()?,
        language: written.language.map(|tag| language(&tag)).transpose()?,
        servers: prepared(&written.servers, &domains, Provider { name: name.clone(), help: web, hints: Vec::new(), webmail: None })?,
        clients: clients(written.clients.as_ref())?,
        oauth2: written.oauth2.map(|client| oauth2(&client)).transpose()?,
        help,
        domains,
        name,
    })
}

/// The parser's own words; the key is what stands before the `=` in the line it points to.
fn syntax(error: &toml::de::Error, text: &str) -> At {
    let fault = Fault::Syntax(error.message().trim().replace('\n', " "));
    let Some(span) = error.span() else { return fault.somewhere() };
    let begin = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let key = line.split_once('=').map(|(key, _)| key.trim()).filter(|key| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    fault.at(span.start, key.unwrap_or_default())
}

fn fault<T>(fault: Fault, at: &Spanned<T>, key: &str) -> At {
    fault.at(at.span().start, key)
}

/// A text that can be shown: of bounded length, without what commands a terminal or turns the reading direction.
fn plain(text: &Spanned<String>, key: &str) -> Result<String, At> {
    match DisplayName::parse(text.get_ref()) {
        Ok(name) => Ok(name.as_str().to_owned()),
        Err(error) => Err(fault(Fault::Text(error), text, key)),
    }
}

fn https(text: &Spanned<String>, key: &str) -> Result<String, At> {
    if is_https(text.get_ref()) { Ok(text.get_ref().clone()) } else { Err(fault(Fault::Url, text, key)) }
}

fn domain(text: &Spanned<String>) -> Result<Domain, At> {
    Domain::parse(text.get_ref()).map_err(|error| fault(Fault::Domain(error), text, "domains"))
}

fn language(tag: &Spanned<String>) -> Result<String, At> {
    match tag.get_ref().parse::<LanguageIdentifier>() {
        Ok(_) => Ok(tag.get_ref().clone()),
        Err(_) => Err(fault(Fault::Language, tag, "language")),
    }
}

fn logo_of(path: &Spanned<String>, folder: &Path) -> Result<Logo, At> {
    logo::read(folder, path.get_ref()).map_err(|error| fault(Fault::Logo(error), path, "logo"))
}

fn clients(ids: Option<&Spanned<Vec<Spanned<String>>>>) -> Result<Vec<&'static Client>, At> {
    let Some(ids) = ids else { return Ok(CLIENTS.iter().collect()) };
    let mut clients: Vec<&'static Client> = Vec::new();
    for id in ids.get_ref() {
        let Some(client) = client(id.get_ref()) else {
            let known = CLIENTS.iter().map(|client| client.id).collect::<Vec<_>>().join(", ");
            return Err(fault(Fault::Client(id.get_ref().clone(), known), id, "clients"));
        };
        if !clients.iter().any(|other| other.id == client.id) {
            clients.push(client);
        }
    }
    if clients.is_empty() { Err(fault(Fault::Nothing, ids, "clients")) } else { Ok(clients) }
}

fn help_of(help: &Spanned<WrittenHelp>, organisation: &str) -> Result<Help, At> {
    let WrittenHelp { name, phone, mail, web } = help.get_ref();
    let address = |mail: &Spanned<String>| Address::parse(mail.get_ref()).map_err(|error| fault(Fault::Mail(error), mail, "help.mail"));
    let read = Help {
        name: name.as_ref().map_or(Ok(organisation.to_owned()), |name| plain(name, "help.name"))?,
        phone: phone.as_ref().map(|phone| plain(phone, "help.phone")).transpose()?,
        mail: mail.as_ref().map(address).transpose()?,
        web: web.as_ref().map(|web| https(web, "help.web")).transpose()?,
    };
    if read.phone.is_none() && read.mail.is_none() && read.web.is_none() {
        return Err(fault(Fault::NoWayToHelp, help, "help"));
    }
    Ok(read)
}

fn oauth2(client: &WrittenClient) -> Result<OAuthClient, At> {
    Ok(OAuthClient {
        issuer: https(&client.issuer, "oauth2.issuer")?,
        client_id: plain(&client.client_id, "oauth2.client-id")?,
        client_secret: client.client_secret.as_ref().map(|secret| plain(secret, "oauth2.client-secret")).transpose()?,
        scopes: client.scopes.iter().map(|scope| plain(scope, "oauth2.scopes")).collect::<Result<_, _>>()?,
    })
}

/// The servers. With any, mail can be received and sent; an account needs both.
fn prepared(written: &[WrittenServer], domains: &[Domain], provider: Provider) -> Result<Option<Arc<Prepared>>, At> {
    let Some(first) = written.first() else { return Ok(None) };
    let Some(domain) = domains.first() else { return Err(fault(Fault::NoDomains, &first.url, "domains")) };
    let servers = written.iter().map(|line| server(line, domain)).collect::<Result<Vec<_>, _>>()?;
    let speaks = |protocol| servers.iter().any(|server| server.protocol == protocol);
    if !speaks(Protocol::Imap) && !speaks(Protocol::Pop3) {
        return Err(fault(Fault::NoReceiving, &first.url, "servers"));
    }
    if !speaks(Protocol::Smtp) {
        return Err(fault(Fault::NoSending, &first.url, "servers"));
    }
    Ok(Some(Arc::new(Prepared { provider, domains: domains.to_vec(), servers })))
}

/// A server. Its login name may hold the placeholders of the autoconfig format; tried with an address at `domain`.
fn server(line: &WrittenServer, domain: &Domain) -> Result<Server, At> {
    let server = Server::parse_url(line.url.get_ref()).map_err(|error| fault(Fault::Server(error), &line.url, "servers.url"))?;
    let sample = Address::parse(&format!("a@{domain}")).map_err(|error| fault(Fault::Domain(error), &line.url, "domains"))?;
    match &server.username {
        Some(name) if fill_login(name, &sample).is_none() => {
            Err(fault(Fault::Placeholder(LoginName::as_str(name).to_owned()), &line.url, "servers.url"))
        }
        _ => Ok(Server { auth: line.auth.clone(), ..server }),
    }
}
