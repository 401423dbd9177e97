//! Key files as GLib and KDE write them: groups in brackets, a key and a value on each line. A value that would end its line
//! or lose its first blank is escaped, in the spelling that both read back.

/// A key file being written.
#[derive(Default)]
pub(super) struct KeyFile {
    text: String,
}

impl KeyFile {
    /// Begins a group. Its name is the program's own and holds no `]`.
    pub(super) fn group(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&format!("[{name}]\n"));
    }

    /// A key of the group with a value that may be anything.
    pub(super) fn set(&mut self, key: &str, value: &str) {
        self.text.push_str(&format!("{key}={}\n", escaped(value)));
    }

    /// A key of the group with a list, each of whose items ends in a `;`.
    pub(super) fn list(&mut self, key: &str, items: impl IntoIterator<Item = String>) {
        let items: String = items.into_iter().map(|item| escaped(&item).replace(';', "\\;") + ";").collect();
        self.text.push_str(&format!("{key}={items}\n"));
    }

    /// What was written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// A value on its line. Blanks at the end would be cut off by one of the two readers, so they are escaped as at the beginning.
pub(super) fn escaped(value: &str) -> String {
    let inner = value.trim_start_matches(' ');
    let inner = inner.trim_end_matches(' ');
    let (before, after) = match value.find(inner) {
        Some(at) if !inner.is_empty() => (at, value.len() - at - inner.len()),
        _ => (value.len(), 0),
    };
    let mut out = "\\s".repeat(before);
    for c in inner.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out + &"\\s".repeat(after)
}

#[cfg(test)]
#[path = "keyfile_tests.rs"]
pub(super) mod tests;
