//! Looks for a secret in whatever somebody could read: in clear, and in every encoding that a protocol or a file might use.

use std::fs;
use std::io::Read;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use percent_encoding::percent_decode;

/// In which forms `secret` is in `bytes`; empty when it is not.
pub fn finds(secret: &str, bytes: &[u8]) -> Vec<&'static str> {
    let clear = |hay: &[u8], needle: &str| hay.windows(needle.len()).any(|window| window == needle.as_bytes());
    let decoded = |form: &'static str, hay: Vec<u8>, needle: &str| clear(&hay, needle).then_some(form);
    let text = String::from_utf8_lossy(bytes);
    let entities = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    let wide = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    let hex = text.to_ascii_lowercase().replace([':', ' '], "");
    let forms = [
        decoded("in clear", bytes.to_vec(), secret),
        decoded("with percent signs", percent_decode(bytes).collect(), secret),
        decoded("with backslashes", text.replace('\\', "").into_bytes(), &secret.replace('\\', "")),
        decoded("with entities", entities.into_bytes(), secret),
        decoded("in UTF-16", wide, secret),
        decoded("in hexadecimal digits", hex.into_bytes(), &secret.bytes().map(|byte| format!("{byte:02x}")).collect::<String>()),
        base64_forms(secret).iter().any(|form| clear(bytes, form)).then_some("in base64"),
    ];
    forms.into_iter().flatten().collect()
}

/// What of a secret is sure to show in the base64 of anything that holds it, wherever in it the secret begins.
fn base64_forms(secret: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for before in 0..3 {
        let padded = [vec![0; before], secret.as_bytes().to_vec()].concat();
        for engine in [&STANDARD, &URL_SAFE] {
            let encoded = engine.encode(&padded);
            // The digits at the edges also depend on the neighbours.
            let from = [0, 2, 3][before];
            forms.push(encoded[from..padded.len() * 8 / 6].to_owned());
        }
    }
    forms
}

/// Fails if `secret` is in any of these.
pub fn assert_free_of(secret: &str, places: &[(&str, &[u8])]) {
    for (place, bytes) in places {
        let found = finds(secret, bytes);
        assert!(found.is_empty(), "the password is in {place}, {}", found.join(" and "));
    }
}

/// Fails if `secret` is in any file below `directory`, in its name, or in a member of an archive. Gives the number of files.
pub fn assert_files_free_of(secret: &str, directory: &Path) -> usize {
    let (files, found) = look_through(secret, directory);
    assert!(found.is_empty(), "the password is in {}", found.join("; "));
    files
}

/// How many files there are below `directory`, and where in them `secret` is.
pub fn look_through(secret: &str, directory: &Path) -> (usize, Vec<String>) {
    let (mut files, mut found) = (0, Vec::new());
    let mut look = |place: &str, bytes: &[u8]| found.extend(finds(secret, bytes).iter().map(|form| format!("{place}, {form}")));
    let mut folders = vec![directory.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.display().to_string();
            look("a name", name.as_bytes());
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let bytes = fs::read(&path).unwrap();
            look(&name, &bytes);
            if let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
                for index in 0..archive.len() {
                    let mut content = Vec::new();
                    archive.by_index(index).unwrap().read_to_end(&mut content).unwrap();
                    look(&format!("{name}, inside"), &content);
                }
            }
        }
    }
    (files, found)
}
