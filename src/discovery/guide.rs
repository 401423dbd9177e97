//! What a source says beside the servers: other services, pages for people, what POP3 is to do with the mail.

use serde::{Deserialize, Serialize, Serializer};

use crate::account::{Source, Trust};

/// A service beside IMAP, POP3 and SMTP. Reported, not set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ServiceKind {
    /// Microsoft Exchange, by whichever of its protocols.
    Exchange,
    /// Exchange Web Services.
    Ews,
    /// Microsoft Graph.
    Graph,
    /// Exchange ActiveSync.
    Activesync,
    /// Settings for Outlook, at a server that the DNS names.
    Autodiscover,
    /// JMAP (RFC 8620).
    Jmap,
    /// ManageSieve (RFC 5804): filters on the server.
    Managesieve,
    /// Calendars (CalDAV, RFC 4791).
    Caldav,
    /// Address books (CardDAV, RFC 6352).
    Carddav,
}

impl ServiceKind {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Exchange,
        Self::Ews,
        Self::Graph,
        Self::Activesync,
        Self::Autodiscover,
        Self::Jmap,
        Self::Managesieve,
        Self::Caldav,
        Self::Carddav,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::Ews => "ews",
            Self::Graph => "graph",
            Self::Activesync => "activesync",
            Self::Autodiscover => "autodiscover",
            Self::Jmap => "jmap",
            Self::Managesieve => "managesieve",
            Self::Caldav => "caldav",
            Self::Carddav => "carddav",
        }
    }

    /// Whether it is Exchange in one of its shapes: mail that programs without Exchange cannot read.
    #[must_use]
    pub fn is_exchange(self) -> bool {
        matches!(self, Self::Exchange | Self::Ews | Self::Graph | Self::Activesync)
    }
}

/// A service that was named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// Which.
    pub kind: ServiceKind,
    /// Its URL, or `HOST:PORT`, or the host alone; empty where the source names none.
    pub place: String,
    /// Who named it.
    pub source: Source,
    /// How far that can be believed.
    pub trust: Trust,
}

/// A page for people, with what the provider calls it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Page {
    /// An https URL; empty where an instruction names none.
    pub url: String,
    /// Language tag (`de`; empty where none is given) and text, in the provider's order.
    #[serde(serialize_with = "as_objects")]
    pub texts: Vec<(String, String)>,
}

fn as_objects<S: Serializer>(texts: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Text<'a> {
        lang: &'a str,
        text: &'a str,
    }
    serializer.collect_seq(texts.iter().map(|(lang, text)| Text { lang, text }))
}

impl Page {
    /// The text in the language of `tag` (`de-AT` takes `de`), else in English, else the first.
    #[must_use]
    pub fn text(&self, tag: &str) -> Option<&str> {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let in_language = |wanted: &str| self.texts.iter().find(|(tag, _)| primary(tag) == primary(wanted));
        in_language(tag).or_else(|| in_language("en")).or(self.texts.first()).map(|(_, text)| text.as_str())
    }
}

/// Where a mail program gets its OAuth2 tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OAuth2 {
    /// Who issues them: a host or a URL, as the provider writes it.
    pub issuer: String,
    /// What is asked for.
    pub scope: String,
    /// Where the person signs in.
    pub auth_url: String,
    /// Where the program fetches the token.
    pub token_url: String,
}

/// What the provider wants POP3 to do with the mail on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LeaveOnServer {
    /// Whether a copy stays.
    pub leave: bool,
    /// For how many days, where that is said.
    pub days: Option<u32>,
}

/// For how long the provider brings deleted mail back from its own copies, and its page that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restore {
    /// For so many days; 0 where it says that it cannot.
    pub days: u16,
    /// An https URL.
    pub page: String,
}

/// What a source says to people and programs beside the servers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// The provider's pages on setting up mail programs.
    pub documentation: Vec<Page>,
    /// What must be switched on first, and where.
    pub enable: Vec<Page>,
    /// Where mail can be read in a browser.
    pub webmail: Option<String>,
    /// Where tokens come from.
    pub oauth2: Vec<OAuth2>,
    /// What POP3 is to do.
    pub leave_on_server: Option<LeaveOnServer>,
    /// For how long deleted mail can be brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore: Option<Restore>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_comes_in_the_persons_language_else_in_english() {
        let texts = [("fr", "Aide"), ("en-GB", "Help"), ("de", "Hilfe")];
        let page = Page { url: String::new(), texts: texts.map(|(tag, text)| (tag.to_owned(), text.to_owned())).into() };
        assert_eq!([page.text("de-AT"), page.text("it"), page.text("en")], [Some("Hilfe"), Some("Help"), Some("Help")]);
        assert_eq!(Page::default().text("de"), None);
    }
}
