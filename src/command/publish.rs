//! `mailwright publish DOMAIN`: everything a domain puts up so that every mail program configures itself.

use std::path::PathBuf;

use serde::Serialize;

use crate::account::{AddressError, DisplayName, Domain, Host, HttpsUrl, Receive, Security, Server};
use crate::domain::publish::{Publication, WebServer};
use crate::output::journal::Deed;
use crate::output::{self, Mode, Output};

use super::cli::PublishArgs;
use super::{Context, End, Error, servers, show};

/// What explains the others.
const PAGE: &str = "README.html";

/// The JSON report.
#[derive(Debug, Serialize)]
struct Published {
    domain: String,
    protocol: &'static str,
    files: Vec<String>,
    certificate_names: Vec<String>,
}

pub fn run(context: &Context, asked: &PublishArgs) -> Result<End, Error> {
    let domain = domain(&asked.domain)?;
    let name = asked.name.as_deref().map(DisplayName::parse).transpose().map_err(|_| Error::Name)?;
    let help = asked.help_page.as_ref().map(|url| HttpsUrl::parse(url).ok_or_else(|| Error::HelpPage(url.clone()))).transpose()?;
    let web = asked.web_server.as_deref().map(web_server).transpose()?;
    let by_hand = servers::by_hand(&asked.servers)?;
    let first = [Receive::Imap, Receive::Pop3].into_iter().find(|receive| asked.protocol.as_deref() == Some(receive.protocol().word()));
    let found = if by_hand.is_empty() { discovered(context, &domain)? } else { by_hand.into_iter().map(|found| found.server).collect() };
    let publication = Publication::new(domain, found, first).map_err(Error::Publish)?.named(name).with_help(help).on(web);
    let mut files: Vec<(PathBuf, Vec<u8>)> =
        publication.files().map_err(Error::Publish)?.into_iter().map(|file| (asked.out.join(file.path), file.bytes)).collect();
    let page = context.words.publish_page(&publication).map_err(|error| Error::Machine(error.to_string()))?;
    files.insert(0, (asked.out.join(PAGE), page.into_bytes()));
    let outputs: Vec<Output<'_>> = files.iter().map(|(path, bytes)| Output { path, bytes, mode: Mode::Usual }).collect();
    output::write_all(&outputs, asked.force, &super::default_journal(), Deed::Export)?;
    let report = Published {
        domain: publication.domain().ascii().to_owned(),
        protocol: publication.first().word(),
        files: files.iter().map(|(path, _)| path.display().to_string()).collect(),
        certificate_names: publication.certificate_names(),
    };
    let gaps = [("path", asked.out.join(PAGE).display().to_string().into()), ("count", files.len().into())];
    context.answer(&report, || show::plain(&context.words.say_with("publish-written", &gaps)))?;
    Ok(End::Good)
}

/// The domain that was named.
pub fn domain(text: &str) -> Result<Domain, Error> {
    Domain::parse(text).map_err(|error| Error::Domain(text.to_owned(), error))
}

fn web_server(text: &str) -> Result<WebServer, Error> {
    let host = Host::parse(text).map_err(|_| Error::WebServer(text.to_owned()))?;
    Ok(host.ip().map_or_else(|| WebServer::Named(host.clone()), WebServer::At))
}

/// The servers that the domain's mail is read from today.
fn discovered(context: &Context, domain: &Domain) -> Result<Vec<Server>, Error> {
    let address = crate::domain::sample(domain).ok_or_else(|| Error::Domain(domain.to_string(), AddressError::TooLong))?;
    let discovered = servers::find(context, &address, false);
    if !matches!(discovered.outcome, crate::discovery::Outcome::Found | crate::discovery::Outcome::Consent) {
        return Err(Error::NothingToPublish(show::discovery(&context.words, &discovered)));
    }
    // What is published must be better than what had to do.
    let encrypted = |server: &Server| server.security != Security::None;
    Ok(discovered.servers.into_iter().map(|found| found.server).filter(encrypted).collect())
}
