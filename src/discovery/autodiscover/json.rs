//! Autodiscover v2: a small JSON document that names one URL for one protocol.
//!
//! Microsoft has published no description of it; what is known was seen at servers (Exchange 2016 and later, Microsoft 365,
//! mailcow, Mailu; 2020 to 2026): `{"Protocol":"AutodiscoverV1","Url":"https://…"}`, or `{"ErrorCode":"…","ErrorMessage":"…"}`.

use serde_json::{Map, Value};

use crate::account::shown;
use crate::discovery::ServiceKind;
use crate::discovery::url::is_https;

/// How much of a word of the answer is told, in characters.
const WORD: usize = 40;

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// Ask there in XML.
    Autodiscover(String),
    /// A service of Exchange, and its URL.
    Service(ServiceKind, String),
    /// Nothing that can be used; why.
    Nothing(String),
}

/// Reads an answer; `None` for another document.
pub(super) fn read(bytes: &[u8]) -> Option<Reply> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(Value::Object(fields)) = serde_json::from_slice(bytes) else { return None };
    if let Some(code) = text(&fields, "ErrorCode") {
        return Some(Reply::Nothing(format!("Autodiscover error {}", shown(code, WORD))));
    }
    let (protocol, url) = (text(&fields, "Protocol")?, text(&fields, "Url")?);
    let protocol_word = protocol.to_ascii_lowercase();
    Some(match protocol_word.as_str() {
        _ if !is_https(url) => Reply::Nothing("the place named is no https URL".into()),
        "autodiscoverv1" => Reply::Autodiscover(url.to_owned()),
        "ews" => Reply::Service(ServiceKind::Ews, url.to_owned()),
        "activesync" => Reply::Service(ServiceKind::Activesync, url.to_owned()),
        "rest" | "graph" => Reply::Service(ServiceKind::Graph, url.to_owned()),
        _ => Reply::Nothing(format!("another protocol: {}", shown(protocol, WORD))),
    })
}

/// A field that is a text, its name in any case.
fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.as_str()).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_as_they_were_seen() {
        let nothing = |why: &str| Some(Reply::Nothing(why.into()));
        for (bytes, expected) in [
            (
                r#"{"Protocol":"Autodiscoverv1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"}"#,
                Some(Reply::Autodiscover("https://outlook.office365.com/autodiscover/autodiscover.xml".into())),
            ),
            (
                "\u{FEFF}{\"url\":\"https://mail.example.org/EWS/Exchange.asmx\",\"protocol\":\"Ews\"}",
                Some(Reply::Service(ServiceKind::Ews, "https://mail.example.org/EWS/Exchange.asmx".into())),
            ),
            (
                r#"{"Protocol":"ActiveSync","Url":"https://mail.example.org/Microsoft-Server-ActiveSync"}"#,
                Some(Reply::Service(ServiceKind::Activesync, "https://mail.example.org/Microsoft-Server-ActiveSync".into())),
            ),
            (r#"{"ErrorCode":"InvalidProtocol","ErrorMessage":"x"}"#, nothing("Autodiscover error InvalidProtocol")),
            (r#"{"Protocol":"AutodiscoverV1","Url":"http://example.org/"}"#, nothing("the place named is no https URL")),
            (r#"{"Protocol":"AutodiscoverV1","Url":"https://e.example/\u0000"}"#, nothing("the place named is no https URL")),
            (r#"{"Protocol":"Substrate","Url":"https://e.example/"}"#, nothing("another protocol: Substrate")),
            (r#"{"Protocol":"AutodiscoverV1"}"#, None),
            (r#"{"Protocol":1,"Url":"https://e.example/"}"#, None),
            ("[]", None),
            ("<html>", None),
            ("", None),
        ] {
            assert_eq!(read(bytes.as_bytes()), expected, "{bytes}");
        }
    }
}
