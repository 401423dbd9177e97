//! URLs that somebody outside names.

use crate::account::{Host, Port};

/// The longest one that is taken, in bytes.
const LIMIT: usize = 500;

/// `text` and its host, if it is an https URL that can be shown and opened: of bounded length, all visible ASCII, with a host that can be
/// one and no user name that could pass for the host.
pub(super) fn https(text: &str) -> Option<(String, Host)> {
    const SCHEME: &str = "https://";
    let scheme = text.get(..SCHEME.len())?;
    let rest = &text[SCHEME.len()..];
    let is_visible = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
    if !scheme.eq_ignore_ascii_case(SCHEME) || text.len() > LIMIT || !is_visible {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port = port.is_none_or(|port| port.parse::<Port>().is_ok());
    let host = Host::parse(host).ok().filter(|_| is_port)?;
    Some((format!("{SCHEME}{rest}"), host))
}

/// Whether `text` is an https URL that can be shown and opened: of bounded length, with nothing in it that breaks out.
#[must_use]
pub fn is_https(text: &str) -> bool {
    https(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_nothing_that_breaks_out() {
        let long = format!("https://{}", "a".repeat(LIMIT));
        for (text, expected) in [
            ("https://example.org/a?b=c#d", Some("example.org")),
            ("HTTPS://example.org:8443", Some("example.org")),
            ("https://[2001:db8::1]/", Some("2001:db8::1")),
            ("http://example.org/", None),
            ("https://", None),
            ("https:/", None),
            ("javascript:alert(1)", None),
            ("https://example.org/a b", None),
            ("https://example.org/\u{202E}", None),
            ("https://example.org/\"onclick=", None),
            ("https://example.org@evil.example/", None),
            ("https://example.org:x@evil.example/", None),
            ("https://example.org:443@evil.example/", None),
            ("https://example.org:port/", None),
            ("httpsé://example.org", None),
            (long.as_str(), None),
        ] {
            assert_eq!(https(text).map(|(_, host)| host.to_string()).as_deref(), expected, "{text}");
        }
    }
}
