//! URLs that an answer names.

/// The longest one that is taken, in bytes.
const LIMIT: usize = 500;

/// Whether `text` is an https URL that can be shown to a person and written into a document.
pub(super) fn is_https(text: &str) -> bool {
    text.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
        && (9..=LIMIT).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_nothing_that_breaks_out() {
        let long = format!("https://{}", "a".repeat(LIMIT));
        for (text, expected) in [
            ("https://example.org/a?b=c#d", true),
            ("HTTPS://example.org", true),
            ("http://example.org/", false),
            ("https://", false),
            ("https:/", false),
            ("javascript:alert(1)", false),
            ("https://example.org/a b", false),
            ("https://example.org/\u{202E}", false),
            ("https://example.org/\"onclick=", false),
            ("httpsé://example.org", false),
            (long.as_str(), false),
        ] {
            assert_eq!(is_https(text), expected, "{text}");
        }
    }
}
