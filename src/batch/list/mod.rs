//! A list of people as it comes from other programs: CSV in any of the usual encodings and separators, or an Excel workbook. Read row by
//! row, so that a long list takes no more memory than a short one.

mod decode;
mod sheet;
mod text;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use encoding_rs::Encoding;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// The largest row, in bytes: what is longer has a quotation mark too few.
pub(super) const ROW_LIMIT: usize = 64 * 1024;
/// The most cells of a row.
pub(super) const CELLS_LIMIT: usize = 512;

/// Why a list cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The system refuses.
    #[error("{0}")]
    Unreadable(io::Error),
    /// Neither text nor a workbook that can be read, in the reader's words.
    #[error("{0}")]
    NotAList(String),
    /// There is no row of column names.
    #[error("the list is empty")]
    Empty,
    /// No column holds addresses. These are the columns.
    #[error("no column holds addresses: {0}")]
    NoAddress(String),
    /// There is no such column; these there are.
    #[error("there is no column {0}")]
    NoColumn(String, String),
}

impl From<io::Error> for ListError {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// A row as it stands in the list.
pub(super) enum Row {
    /// Its cells. One of them may be a password.
    Cells {
        /// In which line it begins, counted from 1.
        line: u64,
        /// Trimmed.
        cells: Zeroizing<Vec<String>>,
    },
    /// What begins in this line is no row.
    Broken {
        /// Counted from 1.
        line: u64,
        /// Whether it is longer than any row is; else a quotation mark is missing.
        long: bool,
    },
}

/// What the list is.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Text(&'static Encoding),
    Workbook,
}

/// A list that can be read from its beginning as often as needed.
#[derive(Debug, Clone)]
pub(super) struct List {
    path: PathBuf,
    kind: Kind,
    /// The SHA-256 of all of it.
    pub digest: [u8; 32],
}

impl List {
    /// Looks at all of the file once: what it is, and how its letters are written.
    pub fn open(path: &Path) -> Result<Self, ListError> {
        let mut file = File::open(path)?;
        let mut look = decode::Look::default();
        let mut hash = Sha256::new();
        let mut chunk = Zeroizing::new(vec![0; 64 * 1024]);
        loop {
            let read = file.read(&mut chunk)?;
            if read == 0 {
                break;
            }
            hash.update(&chunk[..read]);
            look.at(&chunk[..read]);
        }
        let kind = match look.head() {
            [] => return Err(ListError::Empty),
            head if head.starts_with(b"PK\x03\x04") => Kind::Workbook,
            // The compound file of Office until 2003.
            head if head.starts_with(b"\xD0\xCF\x11\xE0") => return Err(ListError::NotAList(".xls".into())),
            _ => Kind::Text(look.encoding()),
        };
        Ok(Self { path: path.to_owned(), kind, digest: hash.finalize().into() })
    }

    /// The rows, from the first on.
    pub fn rows(&self) -> Result<Rows, ListError> {
        match self.kind {
            Kind::Workbook => Ok(Rows::Workbook(sheet::Rows::open(&self.path)?)),
            Kind::Text(encoding) => {
                let file = BufReader::new(File::open(&self.path)?);
                Ok(Rows::Text(Box::new(text::Rows::new(decode::Decoded::new(file, encoding))?)))
            }
        }
    }
}

/// The rows of a list. Those without a single word are passed over.
pub(super) enum Rows {
    Text(Box<text::Rows<decode::Decoded<BufReader<File>>>>),
    Workbook(sheet::Rows),
}

impl Rows {
    /// From now on a row has as many cells as `plain` says; in the plain ones there is no line end. A row of several lines that has
    /// others is one whose quotation marks do not fit.
    pub fn expect(&mut self, plain: Vec<bool>) {
        if let Self::Text(rows) = self {
            rows.expect(plain);
        }
    }

    fn any_row(&mut self) -> Option<Result<Row, ListError>> {
        match self {
            Self::Text(rows) => rows.next_row().map_err(ListError::from).transpose(),
            Self::Workbook(rows) => rows.next_row(),
        }
    }
}

impl Iterator for Rows {
    type Item = Result<Row, ListError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.any_row()? {
                // Excel leaves such rows behind the last one.
                Ok(Row::Cells { cells, .. }) if cells.iter().all(String::is_empty) => {}
                row => return Some(row),
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
