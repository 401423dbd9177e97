//! What came of a row, as a row of `index.csv`: no cell of it is a formula to Excel, and none holds a line end.

use std::io;

use crate::account::shown;

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Everything was written.
    Written,
    /// Not for every mail program.
    Partial,
    /// Nothing was written.
    Refused,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Written, Self::Partial, Self::Refused];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Partial => "partial",
            Self::Refused => "refused",
        }
    }
}

/// The columns of `index.csv`, in order.
pub(super) const HEADER: [&str; 15] = [
    "row",
    "line",
    "status",
    "cause",
    "column",
    "detail",
    "address",
    "name",
    "department",
    "language",
    "protocol",
    "proved",
    "path",
    "files",
    "sha256",
];

/// What came of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Counted from 1, without the column names.
    pub row: u64,
    /// The line of the list that it begins in.
    pub line: u64,
    /// What became of it.
    pub status: Status,
    /// Why it needs attention: a word of [`super::Cause`]; empty where it does not.
    pub cause: String,
    /// In which column.
    pub column: String,
    /// Technical words about it; never translated.
    pub detail: String,
    /// Whose row.
    pub address: String,
    /// The name.
    pub name: String,
    /// The department.
    pub department: String,
    /// The language of the sheet.
    pub language: String,
    /// What the account receives with.
    pub protocol: String,
    /// Whether a login has proved it.
    pub proved: bool,
    /// The folder or zip, below the folder of the run.
    pub path: String,
    /// How many files are in it.
    pub files: u64,
    /// Of these, all together.
    pub sha256: String,
}

impl Entry {
    /// Nothing was written.
    pub(super) fn refused(row: u64, line: u64, cause: &str) -> Self {
        Self {
            row,
            line,
            status: Status::Refused,
            cause: cause.to_owned(),
            column: String::new(),
            detail: String::new(),
            address: String::new(),
            name: String::new(),
            department: String::new(),
            language: String::new(),
            protocol: String::new(),
            proved: false,
            path: String::new(),
            files: 0,
            sha256: String::new(),
        }
    }

    /// Its cells, in the order of [`HEADER`].
    pub(super) fn cells(&self) -> [String; HEADER.len()] {
        [
            self.row.to_string(),
            self.line.to_string(),
            self.status.word().to_owned(),
            self.cause.clone(),
            cell(&self.column),
            cell(&self.detail),
            cell(&self.address),
            cell(&self.name),
            cell(&self.department),
            cell(&self.language),
            self.protocol.clone(),
            if self.proved { "yes" } else { "no" }.to_owned(),
            cell(&self.path),
            self.files.to_string(),
            self.sha256.clone(),
        ]
    }

    /// What was written as a row of the index. Cells stay as they are, so that they can be written again.
    pub(super) fn parse(record: &csv::StringRecord) -> io::Result<Self> {
        let wrong = || io::Error::new(io::ErrorKind::InvalidData, "index.csv");
        let text = |place: usize| record.get(place).map(str::to_owned).ok_or_else(wrong);
        let number = |place: usize| text(place)?.parse::<u64>().map_err(|_| wrong());
        let status = Status::ALL.into_iter().find(|status| record.get(2) == Some(status.word())).ok_or_else(wrong)?;
        Ok(Self {
            row: number(0)?,
            line: number(1)?,
            status,
            cause: text(3)?,
            column: text(4)?,
            detail: text(5)?,
            address: text(6)?,
            name: text(7)?,
            department: text(8)?,
            language: text(9)?,
            protocol: text(10)?,
            proved: text(11)? == "yes",
            path: text(12)?,
            files: number(13)?,
            sha256: text(14)?,
        })
    }
}

/// Text as a cell that no spreadsheet takes for a formula, on one line. What is written twice is the same as what is written once.
pub(super) fn cell(text: &str) -> String {
    let text = shown(text.trim(), 512);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_breaks_out_of_its_line() {
        for (text, expected) in [
            ("=HYPERLINK(\"http://evil.example\")", "'=HYPERLINK(\"http://evil.example\")"),
            ("+49 30", "'+49 30"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'=1"),
            ("a\r\nb", "a  b"),
            ("a\u{1B}[2J", "a\u{FFFD}[2J"),
            ("Anna", "Anna"),
        ] {
            assert_eq!(cell(text), expected);
            assert_eq!(cell(&cell(text)), expected, "twice");
        }
    }

    #[test]
    fn an_entry_is_read_as_it_was_written() {
        let mut entry = Entry::refused(7, 9, "auth-failed");
        entry.address = "=anna@example.org".into();
        entry.name = "a,\"b\"".into();
        let read = Entry::parse(&csv::StringRecord::from(entry.cells().to_vec())).unwrap();
        assert_eq!(read.cells(), entry.cells());
        assert!(Entry::parse(&csv::StringRecord::from(vec!["1", "2"])).is_err());
    }
}
