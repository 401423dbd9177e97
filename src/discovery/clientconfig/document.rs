//! Elements become sections: which element stands where, and what it means there.

use super::ClientConfig;
use super::markup::{Markup, Piece, Tag};
use super::section::Section;
use super::words::{self, NAME, Placeholders};
use crate::account::{Address, Protocol, Receive, shown};
use crate::discovery::guide::{OAuth2, Page};

/// How many servers, and how many services, are taken from one document.
const SERVERS: usize = 64;
/// How many pages of a kind, texts of a page, and issuers of tokens are taken.
const PAGES: usize = 16;

/// Where an element stands, which tells what its name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// `clientConfig` or `emailProvider`. Sections may stand in either: documents in the wild do as they like.
    Root,
    /// A server or a service.
    Section,
    /// The `pop3` element of a server.
    Pop3,
    /// `documentation` or `enable`.
    Page,
    WebMail,
    OAuth2,
    /// A known element that holds text.
    Field,
    /// Anything else, with all that is in it.
    Unknown,
}

/// An element that is open.
struct Open {
    name: String,
    place: Place,
    /// It ends at the next tag.
    unended: bool,
    /// The text that is its own, without that of elements in it.
    text: String,
    language: String,
    /// The attribute `system`, which tells whose words the text is in.
    system: String,
}

/// Reads a document. `None` when its root element is not that of an autoconfig document.
pub(super) fn read(markup: &Markup<'_>, address: &Address) -> Option<ClientConfig> {
    let root = markup.pieces.iter().find_map(|piece| match piece {
        Piece::Start(tag) => Some(tag.name.as_str()),
        _ => None,
    });
    if root != Some("clientconfig") {
        return None;
    }
    let mut document = Document {
        config: ClientConfig::default(),
        open: Vec::new(),
        section: None,
        page: Page::default(),
        oauth2: OAuth2::default(),
        fill: Placeholders(address),
    };
    for piece in &markup.pieces {
        if let Piece::Text(text) = piece {
            if let Some(open) = document.open.last_mut().filter(|open| open.place == Place::Field) {
                open.text.push_str(text);
            }
            continue;
        }
        document.end_unended();
        match piece {
            Piece::Start(tag) => document.start(tag),
            Piece::End => document.end(),
            Piece::Stray | Piece::Text(_) => {}
        }
    }
    Some(document.finish())
}

struct Document<'a> {
    config: ClientConfig,
    open: Vec<Open>,
    section: Option<Section>,
    page: Page,
    oauth2: OAuth2,
    fill: Placeholders<'a>,
}

impl Document<'_> {
    fn place(&self) -> Place {
        self.open.last().map_or(Place::Root, |open| open.place)
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let place = match (self.place(), tag.name.as_str()) {
            (Place::Root, "clientconfig" | "emailprovider") => Place::Root,
            (Place::Root, name @ ("incomingserver" | "outgoingserver" | "calendar" | "addressbook" | "setupserver"))
            // No server stands in a server: the end of the one before is missing, and what is known of it with that.
            | (Place::Section, name @ ("incomingserver" | "outgoingserver")) => {
                self.section = Some(Section::new(name, tag.attribute("type").unwrap_or_default()));
                Place::Section
            }
            (Place::Root, "documentation") => self.start_page(tag.attribute("url")),
            (Place::Root, "enable") => self.start_page(tag.attribute("visiturl")),
            (Place::Root, "webmail") => Place::WebMail,
            (Place::Root | Place::Section, "oauth2") => {
                self.oauth2 = OAuth2::default();
                Place::OAuth2
            }
            (Place::Section, "pop3") => Place::Pop3,
            (Place::WebMail, "loginpage" | "loginpageinfo") => {
                let url = tag.attribute("url").and_then(|url| self.fill.url(&url));
                self.config.guide.webmail = self.config.guide.webmail.take().or(url);
                Place::Unknown
            }
            (Place::Root, "displayname") | (Place::Page, "descr" | "instruction") => Place::Field,
            (Place::Section | Place::Pop3 | Place::OAuth2, _) => Place::Field,
            _ => Place::Unknown,
        };
        let text_of = |attribute: &str| tag.attribute(attribute).filter(|_| place == Place::Field).unwrap_or_default();
        let (language, system) = (words::language(&text_of("lang")), text_of("system").to_ascii_lowercase());
        self.open.push(Open { name: tag.name.clone(), place, unended: tag.unended, text: String::new(), language, system });
    }

    fn start_page(&mut self, url: Option<String>) -> Place {
        let url = url.and_then(|url| self.fill.url(&url)).unwrap_or_default();
        self.page = Page { url, texts: Vec::new() };
        Place::Page
    }

    /// An element without an end has ended before this tag.
    fn end_unended(&mut self) {
        if self.open.last().is_some_and(|open| open.unended) {
            self.end();
        }
    }

    fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        match (open.place, self.place()) {
            (Place::Field, Place::Section) => {
                if let Some(section) = &mut self.section {
                    section.field(&open.name, open.text.trim(), &open.system);
                }
            }
            (Place::Field, Place::Pop3) => {
                if let Some(section) = &mut self.section {
                    section.pop3(&open.name, open.text.trim());
                }
            }
            (Place::Field, Place::OAuth2) => self.token_field(&open.name, open.text.trim()),
            (Place::Field, Place::Page) => self.page_text(open),
            (Place::Field, _) => self.name(open.text.trim()),
            (Place::Page, _) => self.end_page(&open.name),
            (Place::OAuth2, _) => self.end_oauth2(),
            // What was cut off in the middle may lack what would have changed its meaning.
            (Place::Section, _) if open.unended => self.section = None,
            (Place::Section, _) => self.end_section(),
            _ => {}
        }
    }

    fn name(&mut self, text: &str) {
        if self.config.name.is_none() && !text.is_empty() {
            self.config.name = self.fill.text(text).map(|name| shown(&words::one_line(&name), NAME));
        }
    }

    fn page_text(&mut self, open: Open) {
        let text = words::one_line(&open.text);
        if !text.is_empty() && self.page.texts.len() < PAGES {
            self.page.texts.push((open.language, shown(&text, words::TEXT)));
        }
    }

    /// A page needs an address; an instruction says something without one, too.
    fn end_page(&mut self, name: &str) {
        let page = std::mem::take(&mut self.page);
        let (pages, says) = match name {
            "enable" => (&mut self.config.guide.enable, !page.url.is_empty() || !page.texts.is_empty()),
            _ => (&mut self.config.guide.documentation, !page.url.is_empty()),
        };
        if says && pages.len() < PAGES {
            pages.push(page);
        }
    }

    fn token_field(&mut self, name: &str, value: &str) {
        let field = match name {
            "issuer" => &mut self.oauth2.issuer,
            "scope" => &mut self.oauth2.scope,
            "authurl" => &mut self.oauth2.auth_url,
            "tokenurl" => &mut self.oauth2.token_url,
            _ => return,
        };
        if field.is_empty() {
            *field = self.fill.text(value).unwrap_or_default();
        }
    }

    /// Kept when a program can do something with it: every address it names is one, and it names a sign-in or an issuer.
    fn end_oauth2(&mut self) {
        let mut oauth2 = std::mem::take(&mut self.oauth2);
        for url in [&mut oauth2.auth_url, &mut oauth2.token_url] {
            if !url.is_empty() {
                let Some(valid) = words::https(url) else { return };
                *url = valid;
            }
        }
        if oauth2.issuer.is_empty() && oauth2.auth_url.is_empty() {
            return;
        }
        oauth2.issuer = shown(&oauth2.issuer, words::URL);
        oauth2.scope = shown(&words::one_line(&oauth2.scope), words::TEXT);
        let known = &mut self.config.guide.oauth2;
        if known.len() < PAGES && !known.contains(&oauth2) {
            known.push(oauth2);
        }
    }

    fn end_section(&mut self) {
        let Some(section) = self.section.take() else { return };
        if let Some(service) = section.service(&self.fill)
            && self.config.services.len() < SERVERS
            && !self.config.services.contains(&service)
        {
            self.config.services.push(service);
        }
        if let Some(server) = section.server(&self.fill)
            && self.config.servers.len() < SERVERS
        {
            if server.protocol == Protocol::Pop3 && self.config.guide.leave_on_server.is_none() {
                self.config.guide.leave_on_server = section.leave_on_server();
            }
            self.config.servers.push(server);
        }
    }

    fn finish(mut self) -> ClientConfig {
        let at = |protocol| self.config.servers.iter().position(|server| server.protocol == protocol);
        self.config.prefers = match (at(Protocol::Imap), at(Protocol::Pop3)) {
            (Some(imap), Some(pop3)) if imap < pop3 => Some(Receive::Imap),
            (Some(_), Some(_)) => Some(Receive::Pop3),
            _ => None,
        };
        self.config
    }
}
