//! For tests alone: texts that are nearly right, the same ones at every run.

/// What is put into a text: separators of all formats read, controls, and characters of two, three and four bytes.
const PIECES: &[&str] = &[
    "",
    "@",
    ":",
    "/",
    "?",
    "%",
    "%0a",
    "%ff",
    ".",
    "..",
    "\"",
    "\\",
    "<",
    ">",
    "</",
    "&",
    "&#x0;",
    "&#10;",
    ";",
    "]]>",
    "[",
    "]",
    " ",
    "\0",
    "\r\n",
    "\t",
    "\u{1B}",
    "\u{7F}",
    "\u{85}",
    "\u{AD}",
    "ß",
    "é",
    "用",
    "\u{202E}",
    "\u{2028}",
    "\u{FEFF}",
    "\u{FF0E}",
    "😀",
    "mailto:",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// `count` texts made of `text` by up to three cuts, each filled with a piece.
pub(crate) fn mutations(text: &str, count: usize) -> impl Iterator<Item = String> {
    let characters: Vec<char> = text.chars().collect();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = move |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit.max(1) as u64).unwrap()
    };
    (0..count).map(move |_| {
        let mut text = characters.clone();
        for _ in 0..=below(3) {
            let from = below(text.len() + 1);
            let to = (from + below(4)).min(text.len());
            text.splice(from..to, PIECES[below(PIECES.len())].chars());
        }
        text.into_iter().collect()
    })
}
