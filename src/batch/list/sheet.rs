//! The rows of an Excel workbook (`.xlsx`): those of its first sheet. A thread of its own reads them, a few ahead, for the reader
//! borrows from the workbook. Excel keeps all texts of a workbook in one place, which is read whole: bounded by the size of the file.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use zeroize::Zeroizing;

use super::{CELLS_LIMIT, ListError, ROW_LIMIT, Row};

/// The largest workbook, in bytes, as it lies on the disk.
const FILE_LIMIT: u64 = 64 * 1024 * 1024;
/// The largest workbook once it is unpacked, in bytes.
const UNPACKED_LIMIT: u128 = 1024 * 1024 * 1024;
/// How many rows are read ahead.
const AHEAD: usize = 64;

/// The rows.
pub(in crate::batch) struct Rows(Receiver<Result<Row, ListError>>);

impl Rows {
    pub fn open(path: &Path) -> Result<Self, ListError> {
        if fs::metadata(path)?.len() > FILE_LIMIT || unpacked(path)? > UNPACKED_LIMIT {
            return Err(ListError::NotAList(format!("> {FILE_LIMIT} bytes")));
        }
        let mut book: Xlsx<_> = Xlsx::new(BufReader::new(File::open(path)?)).map_err(wrong)?;
        let (give, rows) = sync_channel(AHEAD);
        thread::spawn(move || {
            let Some(name) = book.sheet_names().first().cloned() else { return };
            let ended = read(&mut book, &name, |row| give.send(Ok(row)).is_ok());
            if let Err(error) = ended {
                let _ = give.send(Err(wrong(error)));
            }
        });
        Ok(Self(rows))
    }

    pub fn next_row(&mut self) -> Option<Result<Row, ListError>> {
        self.0.recv().ok()
    }
}

/// How large the parts of the workbook say that they are.
fn unpacked(path: &Path) -> Result<u128, ListError> {
    let zip = zip::ZipArchive::new(BufReader::new(File::open(path)?)).map_err(wrong)?;
    zip.decompressed_size().ok_or_else(|| ListError::NotAList("zip".into()))
}

fn wrong(error: impl std::fmt::Display) -> ListError {
    ListError::NotAList(error.to_string())
}

/// Hands each row on until somebody has enough.
fn read(book: &mut Xlsx<BufReader<File>>, name: &str, mut give: impl FnMut(Row) -> bool) -> Result<(), XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut row = Gathered::default();
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        if at != row.at {
            let whole = std::mem::replace(&mut row, Gathered { at, ..Gathered::default() });
            if !whole.cells.is_empty() && !give(whole.row()) {
                return Ok(());
            }
        }
        row.add(column as usize, text(cell.get_value()));
    }
    if !row.cells.is_empty() {
        give(row.row());
    }
    Ok(())
}

/// The cells of a row, as they come.
#[derive(Default)]
struct Gathered {
    at: u32,
    cells: Zeroizing<Vec<String>>,
    bytes: usize,
}

impl Gathered {
    fn add(&mut self, column: usize, text: String) {
        self.bytes += text.len();
        // What stands far to the right belongs to no list, and what is too long is kept no longer.
        if column < CELLS_LIMIT && self.bytes <= ROW_LIMIT {
            let more = self.cells.len().max(column + 1);
            self.cells.resize(more, String::new());
            self.cells[column] = text;
        }
    }

    fn row(self) -> Row {
        let line = u64::from(self.at) + 1;
        if self.bytes > ROW_LIMIT { Row::Broken { line, long: true } } else { Row::Cells { line, cells: self.cells } }
    }
}

/// What a person sees in the cell. Ports and telephone numbers are numbers to Excel.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        _ => String::new(),
    }
}
