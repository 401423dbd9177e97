//! An organisation's file as it is to be written. What is written is read again by the reader of such files first, so that none is
//! made that would not be taken.

use std::path::Path;

use serde::Serialize;

use super::error::{At, Fault};
use super::{FileError, Organisation, file, place};
use crate::account::AuthMethod;

/// What is to stand in the file, as somebody said it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Draft {
    /// What the organisation is called.
    pub name: String,
    /// A picture in the folder of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// The tag of a language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The domains of its addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// The mail programs it offers; none for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<String>,
    /// Its servers, in order of preference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<DraftServer>,
    /// Whom to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<DraftHelp>,
    /// As whom to ask for a sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth2: Option<DraftClient>,
}

/// A server.
#[derive(Debug, Clone, Serialize)]
pub struct DraftServer {
    /// As after `--server`.
    pub url: String,
    /// How to authenticate; nothing for a password.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub auth: Vec<AuthMethod>,
}

/// Whom to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DraftHelp {
    /// Who answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Under which number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Under which address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// On which page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
}

/// As whom to ask for a sign-in.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DraftClient {
    /// The sign-in server.
    pub issuer: String,
    /// As whom.
    pub client_id: String,
    /// For what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
}

/// The text of the file that will be at `path`, in `folder`, and what its reader makes of it.
///
/// # Errors
/// [`FileError`]: what the reader would say of it.
pub fn written(draft: &Draft, path: &Path, folder: &Path) -> Result<(String, Organisation), FileError> {
    let wrong = |line, At { key, fault, .. }: At| FileError { path: path.to_owned(), line, key, fault };
    let text = toml::to_string(draft).map_err(|error| wrong(None, Fault::Syntax(error.to_string()).somewhere()))?;
    // A line of a file that is not there helps nobody; the key does.
    let read = file::read(&text, folder).map_err(|at| wrong(None, at))?;
    if text.len() as u64 > place::LIMIT_KIB * 1024 {
        return Err(wrong(None, Fault::TooLarge(place::LIMIT_KIB).somewhere()));
    }
    Ok((text, read))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            name: "Example \"AG\"\nlogo = 'x'".replace('\n', " "),
            domains: vec!["example.org".into()],
            servers: ["imap://imap.example.org", "smtp://%25EMAILLOCALPART%25@smtp.example.org?security=starttls"]
                .map(|url| DraftServer { url: url.into(), auth: vec![AuthMethod::OAuth2] })
                .into(),
            help: Some(DraftHelp { phone: Some("030 1".into()), ..DraftHelp::default() }),
            oauth2: Some(DraftClient { issuer: "https://id.example.org".into(), client_id: "x".into(), scopes: vec!["mail".into()] }),
            ..Draft::default()
        }
    }

    fn fault(change: impl FnOnce(&mut Draft)) -> String {
        let mut draft = draft();
        change(&mut draft);
        let error = written(&draft, Path::new("mailwright.toml"), Path::new("/nowhere")).unwrap_err();
        format!("{}: {:?}", error.key, error.fault)
    }

    #[test]
    fn what_is_written_is_what_the_reader_takes() {
        let (text, read) = written(&draft(), Path::new("mailwright.toml"), Path::new("/nowhere")).unwrap();
        assert_eq!((read.name.as_str(), read.domains.len()), ("Example \"AG\" logo = 'x'", 1));
        assert_eq!(read.servers.unwrap().servers[1].username.as_ref().unwrap().as_str(), "%EMAILLOCALPART%");
        assert!(text.contains("client-id = \"x\""), "{text}");
    }

    #[test]
    fn what_the_reader_refuses_is_not_written() {
        assert_eq!(fault(|draft| draft.domains.clear()), "domains: NoDomains");
        assert!(fault(|draft| draft.servers.truncate(1)).contains("NoSending"));
        assert!(fault(|draft| draft.clients.push("pine".into())).contains("Client"));
        assert!(fault(|draft| draft.name = "a\u{202E}".into()).contains("Forbidden"));
        assert!(fault(|draft| draft.logo = Some("../logo.png".into())).contains("Place"));
        assert!(fault(|draft| draft.help = Some(DraftHelp::default())).contains("NoWayToHelp"));
    }
}
