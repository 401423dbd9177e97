//! The real names of folders: modified UTF-7 (RFC 3501, section 5.1.3), or UTF-8 where both sides speak it (RFC 6855).

use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Base64 with `,` for `/`, without padding; the bits left over are let be.
const SHIFTED: GeneralPurpose = GeneralPurpose::new(
    &IMAP_MUTF7,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(DecodePaddingMode::RequireNone),
);

/// The name that a server spells so. One that is no modified UTF-7 stands as it is, as in servers that send UTF-8 unasked.
pub(super) fn decode(name: &str) -> String {
    if name.is_ascii() { decoded(name).unwrap_or_else(|| name.to_owned()) } else { name.to_owned() }
}

fn decoded(name: &str) -> Option<String> {
    let (mut text, mut rest) = (String::with_capacity(name.len()), name);
    while let Some((before, shifted)) = rest.split_once('&') {
        text.push_str(before);
        let (inside, after) = shifted.split_once('-')?;
        match inside {
            "" => text.push('&'),
            inside => {
                let bytes = SHIFTED.decode(inside).ok()?;
                let (pairs, odd) = bytes.as_chunks::<2>();
                let units: Vec<u16> = pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
                text.push_str(&String::from_utf16(&units).ok().filter(|_| odd.is_empty())?);
            }
        }
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded() {
        for (spelt, name) in [
            ("INBOX", "INBOX"),
            ("Entw&APw-rfe", "Entwürfe"),
            ("Gesendete Objekte", "Gesendete Objekte"),
            ("&-", "&"),
            ("Mail & Co", "Mail & Co"), // no modified UTF-7
            ("R&-D", "R&D"),
            ("~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"), // RFC 3501
            ("&2D3eAA-", "😀"),
            ("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", "Отправленные"),
        ] {
            assert_eq!(decode(spelt), name, "{spelt}");
        }
    }

    #[test]
    fn what_cannot_be_decoded_stands_as_it_is() {
        for spelt in ["&", "&AP", "&!!-", "&2D0-", "&APwA-", "Entwürfe", "&A-"] {
            assert_eq!(decode(spelt), spelt);
        }
    }
}
