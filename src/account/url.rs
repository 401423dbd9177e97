//! An `https` URL that may be opened and asked.

use std::fmt;

use url::Url;

/// More than any that is in use: those of a sign-in have some hundred bytes.
const LIMIT: usize = 2000;

/// An `https` URL of bounded length, with a host, without a user name that could pass for the host and without a fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpsUrl(Url);

impl HttpsUrl {
    /// Reads it; `None` where it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LIMIT || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let url = Url::parse(text).ok()?;
        let is_plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none() && !text.contains('#');
        (url.scheme() == "https" && url.has_host() && is_plain).then_some(Self(url))
    }

    /// The URL as text: visible ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its host, to be shown.
    #[must_use]
    pub fn host(&self) -> String {
        self.0.host_str().unwrap_or_default().to_owned()
    }

    /// Its path, which begins with a slash.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// Whether it has a query.
    #[must_use]
    pub fn has_query(&self) -> bool {
        self.0.query().is_some()
    }

    /// The same with another path and no query.
    #[must_use]
    pub fn at(&self, path: &str) -> Self {
        let mut url = self.0.clone();
        url.set_path(path);
        url.set_query(None);
        Self(url)
    }

    /// The same with more in its query, behind what is there.
    #[must_use]
    pub fn with(&self, pairs: &[(&str, &str)]) -> Self {
        let mut url = self.0.clone();
        url.query_pairs_mut().extend_pairs(pairs);
        Self(url)
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_nothing_that_breaks_out() {
        let long = format!("https://example.org/{}", "a".repeat(LIMIT));
        for (text, expected) in [
            ("https://example.org/a?b=c", Some("https://example.org/a?b=c")),
            ("HTTPS://Example.org:8443", Some("https://example.org:8443/")),
            ("http://example.org/", None),
            ("https://", None),
            ("javascript:alert(1)", None),
            ("file:///etc/passwd", None),
            ("https://example.org/a b", None),
            ("https://example.org/\u{202E}", None),
            ("https://example.org/\n", None),
            ("https://example.org@evil.example/", None),
            ("https://a:b@evil.example/", None),
            ("https://example.org/#a", None),
            ("https://example.org/#", None),
            ("--help", None),
            (long.as_str(), None),
        ] {
            assert_eq!(HttpsUrl::parse(text).as_ref().map(HttpsUrl::as_str), expected, "{text}");
        }
        // What a shell or a page could stumble over is not left as it is.
        let odd = HttpsUrl::parse("https://example.org/\"'<>`?\"'<>").unwrap();
        assert!(!odd.as_str().contains(['"', '<', '>', '`']), "{odd}");
    }

    #[test]
    fn a_query_grows_at_its_end() {
        let url = HttpsUrl::parse("https://example.org/a?b=c").unwrap();
        assert_eq!(url.with(&[("d", "e f&g")]).as_str(), "https://example.org/a?b=c&d=e+f%26g");
        assert_eq!(url.at("/x/y").as_str(), "https://example.org/x/y");
    }
}
