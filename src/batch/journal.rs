//! What a run has done so far, so that it goes on there after it was broken off. A row is noted once its folder stands; what was
//! begun and is not noted is done again. The file is gone when the run is over.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::record::Entry;

/// What it is called.
pub(super) const NAME: &str = ".mailwright-batch";
/// How far rows may overtake each other: a row begins only when all that are so far before it are done.
pub(super) const WINDOW: u64 = 1024;
/// Longer lines are none of ours.
const LINE_LIMIT: u64 = 64 * 1024;

/// What the run is: another list, or the same with other options, is another run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    /// Over the list and all options that make a difference.
    pub fingerprint: String,
    /// The name of the list.
    pub list: String,
    /// The mail programs.
    pub clients: Vec<String>,
    /// Which part of how many.
    pub shard: String,
}

/// Rows, one bit each.
#[derive(Debug, Default)]
pub(super) struct Done(Vec<u64>);

impl Done {
    pub fn set(&mut self, row: u64) {
        let (word, bit) = (usize::try_from(row / 64).unwrap_or(usize::MAX / 2), row % 64);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << bit;
    }

    pub fn has(&self, row: u64) -> bool {
        usize::try_from(row / 64).ok().and_then(|word| self.0.get(word)).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }
}

/// Why there is no journal to go on with.
#[derive(Debug)]
pub(super) enum Refused {
    /// Another process is at it.
    Busy,
    /// It belongs to another run.
    OtherRun,
    System(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// The journal, which nobody else has open.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Whether there is one in `folder`.
    pub fn is_in(folder: &Path) -> bool {
        std::fs::symlink_metadata(folder.join(NAME)).is_ok_and(|data| data.is_file())
    }

    /// Opens the one in `folder`, or begins one; `afresh` forgets what is noted.
    pub fn open(folder: &Path, head: &Head, afresh: bool) -> Result<Self, Refused> {
        let path = folder.join(NAME);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        match file.try_lock() {
            Err(std::fs::TryLockError::WouldBlock) => return Err(Refused::Busy),
            Err(std::fs::TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => return Err(error.into()),
            _ => {}
        }
        let mut journal = Self { path, file };
        if afresh {
            journal.file.set_len(0)?;
        }
        match journal.head()? {
            Some(known) if known == *head => {}
            Some(_) => return Err(Refused::OtherRun),
            None => {
                journal.file.set_len(0)?;
                journal.file.seek(SeekFrom::Start(0))?;
                journal.file.write_all(format!("{}\n", serde_json::to_string(head).map_err(io::Error::from)?).as_bytes())?;
            }
        }
        journal.cut_off_half_a_line()?;
        Ok(journal)
    }

    /// The first line; nothing where it is not whole.
    fn head(&mut self) -> Result<Option<Head>, Refused> {
        self.file.seek(SeekFrom::Start(0))?;
        let mut line = String::new();
        io::Read::take(BufReader::new(&self.file), LINE_LIMIT).read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Ok(None);
        }
        serde_json::from_str(&line).map(Some).map_err(|_| Refused::OtherRun)
    }

    /// Where the program ended in the midst of a line, that line is no note.
    fn cut_off_half_a_line(&mut self) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(0))?;
        let mut whole = 0;
        let mut reader = BufReader::new(&self.file);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            if line.ends_with(b"\n") {
                whole += line.len() as u64;
            }
            line.clear();
        }
        self.file.set_len(whole)?;
        self.file.seek(SeekFrom::End(0)).map(drop)
    }

    /// Notes what came of a row.
    pub fn note(&mut self, entry: &Entry) -> io::Result<()> {
        let mut line = csv::Writer::from_writer(Vec::new());
        line.write_record(entry.cells()).map_err(io::Error::from)?;
        let line = line.into_inner().map_err(|error| error.into_error())?;
        self.file.write_all(&line)
    }

    /// What the run is.
    pub fn read_head(&self) -> io::Result<Head> {
        let mut line = String::new();
        io::Read::take(BufReader::new(File::open(&self.path)?), LINE_LIMIT).read_line(&mut line)?;
        Ok(serde_json::from_str(&line)?)
    }

    /// What was noted, in the order of the list: rows have overtaken each other by no more than [`WINDOW`].
    pub fn entries(&self) -> io::Result<impl Iterator<Item = io::Result<Entry>>> {
        Ok(InOrder::new(self.noted()?))
    }

    /// What was noted, in the order that it was.
    pub fn noted(&self) -> io::Result<impl Iterator<Item = io::Result<Entry>> + use<>> {
        let mut file = BufReader::new(File::open(&self.path)?);
        let mut head = Vec::new();
        file.read_until(b'\n', &mut head)?;
        let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
        Ok(reader.into_records().map(|record| Entry::parse(&record.map_err(io::Error::from)?)))
    }

    /// The run is over.
    pub fn remove(self) -> io::Result<()> {
        std::fs::remove_file(&self.path)
    }
}

/// Entries in the order of their rows, of which a few are kept.
struct InOrder<I> {
    from: I,
    kept: BinaryHeap<Reverse<ByRow>>,
}

impl<I> InOrder<I> {
    fn new(from: I) -> Self {
        Self { from, kept: BinaryHeap::new() }
    }
}

impl<I: Iterator<Item = io::Result<Entry>>> Iterator for InOrder<I> {
    type Item = io::Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.kept.len() as u64 <= WINDOW {
            match self.from.next() {
                Some(Ok(entry)) => self.kept.push(Reverse(ByRow(entry))),
                Some(Err(error)) => return Some(Err(error)),
                None => break,
            }
        }
        self.kept.pop().map(|Reverse(ByRow(entry))| Ok(entry))
    }
}

struct ByRow(Entry);

impl PartialEq for ByRow {
    fn eq(&self, other: &Self) -> bool {
        self.0.row == other.0.row
    }
}

impl Eq for ByRow {}

impl PartialOrd for ByRow {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ByRow {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.row.cmp(&other.0.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        Head { fingerprint: "x".into(), list: "people.csv".into(), clients: vec!["apple".into()], shard: "1/1".into() }
    }

    fn rows(journal: &Journal) -> Vec<u64> {
        journal.entries().unwrap().map(|entry| entry.unwrap().row).collect()
    }

    #[test]
    fn what_was_noted_is_there_again_in_order_but_for_half_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path(), &head(), false).unwrap();
        for row in [3, 1, 2] {
            journal.note(&Entry::refused(row, row, "duplicate")).unwrap();
        }
        assert!(matches!(Journal::open(folder.path(), &head(), false), Err(Refused::Busy)));
        journal.file.write_all(b"4,4,refu").unwrap();
        drop(journal);
        let mut journal = Journal::open(folder.path(), &head(), false).unwrap();
        assert_eq!(rows(&journal), [1, 2, 3]);
        journal.note(&Entry::refused(4, 4, "duplicate")).unwrap();
        assert_eq!(rows(&journal), [1, 2, 3, 4]);
        drop(journal);
        let other = Head { fingerprint: "y".into(), ..head() };
        assert!(matches!(Journal::open(folder.path(), &other, false), Err(Refused::OtherRun)));
        let journal = Journal::open(folder.path(), &other, true).unwrap();
        assert!(rows(&journal).is_empty());
        journal.remove().unwrap();
        assert!(!Journal::is_in(folder.path()));
    }

    #[test]
    fn rows_that_overtook_others_by_the_window_are_in_order_again() {
        let late = (1..5000u64).map(|row| if row == 700 { 0 } else { row }).chain([700]);
        // Row 0 is late by 700, row 700 by the most that can be.
        let entries = late.filter(|row| *row <= 700 + WINDOW).map(|row| Ok(Entry::refused(row, row, "")));
        let rows: Vec<u64> = InOrder::new(entries).map(|entry| entry.unwrap().row).collect();
        assert!(rows.is_sorted(), "{rows:?}");
    }

    #[test]
    fn done_is_a_bit_a_row() {
        let mut done = Done::default();
        [0, 63, 64, 100_000].into_iter().for_each(|row| done.set(row));
        assert!([0, 63, 64, 100_000].into_iter().all(|row| done.has(row)));
        assert!(![1, 65, 99_999, 1 << 40].into_iter().any(|row| done.has(row)));
    }
}
