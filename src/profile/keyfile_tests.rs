//! A reader of key files as strict as GLib's, for the tests of those who write them.

use super::*;

/// Group, key, value as it was meant.
pub(in crate::profile) type Entries = Vec<(String, String, String)>;

/// Reads a key file: nothing but groups, blank lines and `key=value`, no key twice in a group, no unknown escape.
pub(in crate::profile) fn read(text: &str) -> Entries {
    let (mut group, mut entries) = (String::new(), Entries::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('[') {
            group = name.strip_suffix(']').unwrap_or_else(|| panic!("{line}")).to_owned();
            continue;
        }
        let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("no key: {line}"));
        assert!(!group.is_empty() && !key.is_empty() && key.trim() == key, "{line}");
        assert!(!entries.iter().any(|(g, k, _)| *g == group && k == key), "twice: {line}");
        entries.push((group.clone(), key.to_owned(), value.to_owned()));
    }
    entries
}

/// The value of a key, unescaped; nothing where there is none.
pub(in crate::profile) fn value(entries: &Entries, group: &str, key: &str) -> Option<String> {
    entries.iter().find(|(g, k, _)| g == group && k == key).map(|(_, _, value)| unescaped(value))
}

/// The items of a list.
pub(in crate::profile) fn items(entries: &Entries, group: &str, key: &str) -> Vec<String> {
    let (_, _, value) = entries.iter().find(|(g, k, _)| g == group && k == key).unwrap();
    let (mut items, mut item, mut escaped) = (Vec::new(), String::new(), false);
    for c in value.chars() {
        match c {
            ';' if escaped => {
                item.pop();
                item.push(';');
                escaped = false;
            }
            ';' => items.push(unescaped(&std::mem::take(&mut item))),
            c => {
                escaped = c == '\\' && !escaped;
                item.push(c);
            }
        }
    }
    assert!(item.is_empty(), "no end: {value}");
    items
}

fn unescaped(value: &str) -> String {
    // GLib cuts blanks off at the beginning, KDE at both ends.
    let mut chars = value.trim().chars();
    let mut out = String::new();
    while let Some(c) = chars.next() {
        assert!(!c.is_control(), "raw control character");
        out.push(match c {
            '\\' => match chars.next() {
                Some('s') => ' ',
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('\\') => '\\',
                other => panic!("escape {other:?} in {value}"),
            },
            c => c,
        });
    }
    out
}

#[test]
fn every_value_comes_back() {
    for text in ["", " ", "   ", " a ", "a", "\\", "\\s", "a\nb\r\t", "\n[Group]\nkey=1", "a;b\\;c;", "=#$%", "ä😀", "  \\ "] {
        let mut file = KeyFile::default();
        file.group("A");
        file.set("key", text);
        file.list("list", [text.to_owned(), String::new(), text.to_owned()]);
        let read = read(std::str::from_utf8(&file.into_bytes()).unwrap());
        assert_eq!(value(&read, "A", "key").unwrap(), text);
        assert_eq!(items(&read, "A", "list"), [text, "", text]);
    }
}
