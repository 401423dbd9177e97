//! The one place where characters that could break out of a field are refused.

/// Why a text cannot be part of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Longer than any server or client takes.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The limit, in bytes of UTF-8.
        limit: usize,
    },
    /// A control character, a line or paragraph separator, or a bidirectional override.
    #[error("forbidden character U+{:04X}", u32::from(*.0))]
    Forbidden(char),
}

/// Refuses what no name, login or address may hold: C0 and C1 controls (CR, LF and NUL among them), U+2028/9,
/// the bidirectional embeddings, overrides, isolates and marks, and the characters that cannot be seen.
pub(super) fn plain(text: &str, limit: usize) -> Result<(), TextError> {
    if let Some(c) = text.chars().find(|c| is_forbidden(*c)) {
        return Err(TextError::Forbidden(c));
    }
    if text.trim().is_empty() {
        return Err(TextError::Empty);
    }
    if text.len() > limit {
        return Err(TextError::TooLong { limit });
    }
    Ok(())
}

/// Whether `c` is one of the characters that [`plain`] refuses.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{2028}' | '\u{2029}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Words from outside as people may see them, in a window, a terminal or a report: white space becomes a blank, each
/// character that [`plain`] refuses the replacement character, and what is beyond `limit` characters is left out.
#[must_use]
pub fn shown(text: &str, limit: usize) -> String {
    let show = |c: char| match c {
        _ if c.is_ascii_whitespace() => ' ',
        _ if is_forbidden(c) => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    text.chars().take(limit).map(show).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_bidirectional_overrides_are_refused() {
        for c in ['\0', '\n', '\r', '\t', '\u{7F}', '\u{85}', '\u{2028}', '\u{202E}', '\u{2066}', '\u{200B}'] {
            assert_eq!(plain(&format!("a{c}b"), 100), Err(TextError::Forbidden(c)));
        }
        assert_eq!(plain("Zoë 😀 \"O'Hara\" \\ `id` $HOME", 100), Ok(()));
    }

    #[test]
    fn what_is_shown_commands_no_terminal() {
        assert_eq!(shown("a\u{1B}[2J\u{9B}b\tc\r\n\u{202E}d", 100), "a\u{FFFD}[2J\u{FFFD}b c  \u{FFFD}d");
        assert_eq!(shown("äöü", 2), "äö");
    }

    #[test]
    fn the_limit_counts_bytes() {
        assert_eq!(plain("ää", 3), Err(TextError::TooLong { limit: 3 }));
        assert_eq!(plain("  ", 3), Err(TextError::Empty));
    }
}
