//! The rows of a list in text, of bounded length. A quotation mark too many or too few costs the line it stands in and no other: the
//! reader begins anew with the next line.

use std::io::{self, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use zeroize::{Zeroize, Zeroizing};

use super::{CELLS_LIMIT, ROW_LIMIT, Row};

/// What may stand between cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The rows.
pub(in crate::batch) struct Rows<R> {
    from: R,
    core: Reader,
    /// What was read and not yet used up: from `begin` on.
    window: Vec<u8>,
    begin: usize,
    ended: bool,
    /// Of the byte at `begin`.
    line: u64,
    cells: Vec<u8>,
    ends: Vec<usize>,
    /// Which cells hold no line end; nothing until the first row was understood.
    plain: Vec<bool>,
}

/// What became of a try to read a row.
enum Tried {
    Row(usize),
    TooLong,
    End,
}

impl<R: Read> Rows<R> {
    pub fn new(from: R) -> io::Result<Self> {
        let mut rows = Self {
            from,
            core: Reader::new(),
            window: Vec::new(),
            begin: 0,
            ended: false,
            line: 1,
            cells: vec![0; ROW_LIMIT],
            ends: vec![0; CELLS_LIMIT],
            plain: Vec::new(),
        };
        rows.fill(ROW_LIMIT)?;
        let separator = rows.said_separator().unwrap_or_else(|| separator(&rows.window[rows.begin..]));
        rows.core = ReaderBuilder::new().delimiter(separator).build();
        Ok(rows)
    }

    /// What the first line says that Excel writes for itself, `sep=;`; it is no row.
    fn said_separator(&mut self) -> Option<u8> {
        let first = self.window.split(|byte| *byte == b'\n').next()?;
        let (length, said) = (first.len(), first.strip_suffix(b"\r").unwrap_or(first));
        let separator = match said {
            [s, e, p, b'=', separator] if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep" => *separator,
            _ => return None,
        };
        self.begin = (length + 1).min(self.window.len());
        self.line = 2;
        Some(separator)
    }

    /// See [`super::Rows::expect`].
    pub fn expect(&mut self, plain: Vec<bool>) {
        self.plain = plain;
    }

    /// Reads on until there are `enough` bytes from `begin` on, or no more.
    fn fill(&mut self, enough: usize) -> io::Result<()> {
        if self.begin > 0 && self.window.len() - self.begin < enough && !self.ended {
            self.window.drain(..self.begin);
            self.begin = 0;
        }
        while !self.ended && self.window.len() - self.begin < enough {
            let had = self.window.len();
            self.window.resize(had + ROW_LIMIT, 0);
            let read = self.from.read(&mut self.window[had..])?;
            self.window.truncate(had + read);
            self.ended = read == 0;
        }
        Ok(())
    }

    /// The next row, whatever is in it.
    pub fn next_row(&mut self) -> io::Result<Option<Row>> {
        self.skip_line_ends()?;
        // One byte more than a row may have, so that one that is too long is seen.
        self.fill(ROW_LIMIT + 1)?;
        let line = self.line;
        match self.try_row() {
            Tried::End => Ok(None),
            Tried::TooLong => self.broken(true),
            Tried::Row(length) => {
                let raw = &self.window[self.begin..self.begin + length];
                let lines = raw.iter().filter(|byte| **byte == b'\n').count() as u64;
                // Its own line end is the last byte, or the byte behind that.
                let spans = lines - u64::from(raw.ends_with(b"\n"));
                let cells = self.take_cells();
                if spans > 0 && !self.fits(&cells) {
                    return self.broken(false);
                }
                self.begin += length;
                self.line += lines;
                Ok(Some(Row::Cells { line, cells }))
            }
        }
    }

    fn skip_line_ends(&mut self) -> io::Result<()> {
        loop {
            self.fill(1)?;
            match self.window.get(self.begin) {
                Some(b'\n') => self.line += 1,
                Some(b'\r') => {}
                _ => return Ok(()),
            }
            self.begin += 1;
        }
    }

    /// Reads a row into `cells` and `ends`; says how many bytes it has.
    fn try_row(&mut self) -> Tried {
        self.core.reset();
        let (mut used, mut written, mut ended) = (0, 0, 0);
        loop {
            let input = &self.window[self.begin + used..];
            // Nothing at all tells the reader that the list is over; it is not while there is more than a row may have.
            if input.is_empty() && !self.ended {
                return Tried::TooLong;
            }
            let (result, read, wrote, ends) = self.core.read_record(input, &mut self.cells[written..], &mut self.ends[ended..]);
            (used, written, ended) = (used + read, written + wrote, ended + ends);
            match result {
                ReadRecordResult::InputEmpty if used > ROW_LIMIT => return Tried::TooLong,
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => return Tried::TooLong,
                ReadRecordResult::Record => {
                    self.ends[ended..].fill(usize::MAX);
                    return Tried::Row(used);
                }
                ReadRecordResult::End => return Tried::End,
            }
        }
    }

    fn take_cells(&mut self) -> Zeroizing<Vec<String>> {
        let mut from = 0;
        let mut taken = Zeroizing::new(Vec::new());
        for end in self.ends.iter().take_while(|end| **end != usize::MAX) {
            // It was decoded to UTF-8, and separators are ASCII.
            taken.push(String::from_utf8_lossy(&self.cells[from..*end]).trim().to_owned());
            from = *end;
        }
        self.cells[..from].zeroize();
        taken
    }

    fn fits(&self, cells: &[String]) -> bool {
        let plain = |(cell, plain): (&String, &bool)| !plain || !cell.contains(['\n', '\r']);
        self.plain.is_empty() || (cells.len() == self.plain.len() && cells.iter().zip(&self.plain).all(plain))
    }

    /// Passes over the line at `begin`, and no more.
    fn broken(&mut self, long: bool) -> io::Result<Option<Row>> {
        let line = self.line;
        loop {
            let rest = &self.window[self.begin..];
            let end = rest.iter().position(|byte| *byte == b'\n');
            self.begin += end.unwrap_or(rest.len());
            if end.is_some() || self.ended {
                return Ok(Some(Row::Broken { line, long }));
            }
            self.fill(1)?;
        }
    }
}

impl<R> Drop for Rows<R> {
    /// There may be passwords in a list.
    fn drop(&mut self) {
        self.window.zeroize();
        self.cells.zeroize();
    }
}

/// What stands between the cells of the first line, outside quotation marks.
fn separator(text: &[u8]) -> u8 {
    let mut counts = [0; SEPARATORS.len()];
    let mut quoted = false;
    for byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            byte => counts.iter_mut().zip(SEPARATORS).for_each(|(count, separator)| *count += usize::from(*byte == separator)),
        }
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    counts.iter().position(|count| *count == most).map_or(b',', |place| SEPARATORS[place])
}
