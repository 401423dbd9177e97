//! Bytes become text, whatever encoding they are in. Never fails: a wrong letter in a name costs less than a server.

use std::borrow::Cow;

use encoding_rs::{Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far the XML declaration is looked for, in bytes.
const DECLARATION: usize = 200;

/// The text of a document, without a byte order mark.
///
/// A byte order mark is believed first, then the zero bytes of UTF-16, then the XML declaration, then the bytes
/// themselves: UTF-8 if they are, otherwise windows-1252, of which ISO-8859-1 is a part.
pub(in crate::discovery) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    if let Some(encoding) = sixteen_bits(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    let declared = declared(bytes).filter(|encoding| *encoding != UTF_8);
    if let Some(text) = declared.and_then(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes)) {
        return text;
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => text,
        // Every byte is a character here, so that a document with one bad byte keeps all its others.
        None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// UTF-16 without a mark: XML begins with an ASCII character, and half of that is zero.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0, first, ..] if *first != 0 => Some(UTF_16BE),
        [first, 0, ..] if *first != 0 => Some(UTF_16LE),
        _ => None,
    }
}

/// The encoding that the XML declaration names, unless it could not have been read if it were true.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARATION)];
    let start = head.trim_ascii_start().strip_prefix(b"<?xml")?;
    let declaration = start.split(|byte| *byte == b'>').next()?;
    let at = declaration.windows(8).position(|word| word.eq_ignore_ascii_case(b"encoding"))?;
    let value = declaration[at + 8..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first().filter(|(quote, _)| matches!(quote, b'"' | b'\''))?;
    let label = value.split(|byte| byte == quote).next()?;
    Encoding::for_label(label).filter(|encoding| ![UTF_16BE, UTF_16LE, REPLACEMENT].contains(encoding))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<a>imap.example.org</a>";

    #[test]
    fn ascii_survives_every_declaration() {
        for label in ["utf-8", "UTF-16", "utf-16le", "iso-8859-15", "hz-gb-2312", "iso-2022-jp", "shift_jis", "gb18030", "x-nonsense", ""] {
            for quote in ["\"", "'"] {
                let document = format!(" <?xml version={quote}1.0{quote} encoding = {quote}{label}{quote}?>{TEXT}");
                // Of even and of odd length, which matters to what is two bytes wide.
                for document in [format!("{document} "), document] {
                    assert_eq!(decode(document.as_bytes()), document, "{label}");
                }
            }
        }
    }

    #[test]
    fn a_mark_goes_before_a_declaration_and_a_declaration_before_a_guess() {
        let declaration = "<?xml version='1.0' encoding='iso-8859-2'?>";
        assert_eq!(decode(format!("\u{FEFF}{declaration}é").as_bytes()), format!("{declaration}é"));
        assert_eq!(decode(&[declaration.as_bytes(), b"\xB1"].concat()), format!("{declaration}ą"));
        assert_eq!(decode("<a>é</a>".as_bytes()), "<a>é</a>");
        assert_eq!(decode(b"<a>\xE9</a>"), "<a>é</a>");
        let wrong = "<?xml version='1.0' encoding='utf-8'?>";
        assert_eq!(decode(&[wrong.as_bytes(), b"\xE9"].concat()), format!("{wrong}é"));
    }

    #[test]
    fn utf_16_is_known_by_its_mark_or_its_zero_bytes() {
        for text in [TEXT, "\u{FEFF}<a>żółć 用</a>"] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let expected = text.trim_start_matches('\u{FEFF}');
            assert_eq!((decode(&little).as_ref(), decode(&big).as_ref()), (expected, expected));
        }
        assert_eq!((decode(b"").as_ref(), decode(b"\0").as_ref(), decode(b"\0\0").as_ref()), ("", "\0", "\0\0"));
    }
}
