//! What the last changes were, so that they can be taken back: for each file what stood there before, as a copy, and what was
//! written. Kept in the platform's folder for state, for its owner alone, of bounded size, newest last.
//!
//! A change is noted before the first file moves and ticked off behind the last one. One that is not ticked off was broken off
//! by a crash, and the next to open the journal takes it back: so there is either all of it or nothing.

mod book;
pub(super) use book::make_private;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Moves, OutputError, refused};
use book::{Before, Book, absolute, hex, read};

/// How many changes can be taken back.
const MOST_CHANGES: usize = 10;

/// What was done, in a word that faces have a sentence for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Profiles were written.
    Export,
    /// A profile was handed over to its client.
    HandOver,
}

/// One change: files that came, and files that were replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// By which it is named.
    pub id: String,
    /// What was done.
    pub deed: Deed,
    /// When, as in RFC 3339.
    pub at: String,
    /// Whether all of it was done.
    done: bool,
    /// Folders that were made for it, outermost first.
    folders: Vec<PathBuf>,
    files: Vec<Note>,
}

impl Change {
    /// The files that came or were replaced.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|note| note.path.as_path())
    }
}

/// One file of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    path: PathBuf,
    /// What stood there before; nothing where it is new.
    before: Option<Before>,
    /// The SHA-256 of what was written.
    after: String,
}

/// Why nothing was taken back.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// There is nothing to take back.
    #[error("there is nothing to take back")]
    Nothing,
    /// These files were changed since, and are not touched unless forced.
    #[error("{} files were changed since", .0.len())]
    Changed(Vec<PathBuf>),
    /// The journal cannot be read.
    #[error("{}: {why}", path.display())]
    Unreadable {
        /// The journal.
        path: PathBuf,
        /// Why not.
        why: String,
    },
    /// The system refused.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The change.
    pub change: Change,
    /// Files that are as they were before.
    pub restored: Vec<PathBuf>,
    /// Files that are gone, for they were new.
    pub removed: Vec<PathBuf>,
}

/// The journal in a folder of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    folder: PathBuf,
}

impl Journal {
    /// The journal in `folder`, which need not exist yet.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Another journal, in a folder of this one's.
    #[must_use]
    pub fn below(&self, name: &str) -> Self {
        Self::at(self.folder.join(name))
    }

    /// The changes that can be taken back, the last one at the end. One that a crash broke off is taken back first.
    ///
    /// # Errors
    /// [`UndoError::Unreadable`] where there is a journal that this program cannot read.
    pub fn changes(&self) -> Result<Vec<Change>, UndoError> {
        if !super::is_taken(&self.book()) {
            return Ok(vec![]);
        }
        let _writing = super::hold();
        let _alone = self.lock()?;
        Ok(self.mended()?.changes.into_iter().filter(|change| change.done).collect())
    }

    /// Takes back the change called `id`, or the last one: all of it, or nothing.
    ///
    /// # Errors
    /// [`UndoError::Changed`] where a file was changed since and `force` does not say to put the former one back all the same;
    /// otherwise why nothing was done.
    pub fn undo(&self, id: Option<&str>, force: bool) -> Result<Undone, UndoError> {
        if !super::is_taken(&self.book()) {
            return Err(UndoError::Nothing);
        }
        let _writing = super::hold();
        let _alone = self.lock()?;
        let mut book = self.mended()?;
        let place = match id {
            Some(id) => book.changes.iter().position(|change| change.id == id),
            None => book.changes.len().checked_sub(1),
        };
        let place = place.ok_or(UndoError::Nothing)?;
        let change = book.changes[place].clone();
        Self::todo(&change, force)?;
        // From here on a crash is mended by going on with it.
        book.changes[place].done = false;
        self.write(&book)?;
        match self.take_back(&change, force) {
            Ok(undone) => {
                book.changes.remove(place);
                self.write(&book)?;
                self.forget(&change);
                Ok(undone)
            }
            Err(error) => {
                book.changes[place].done = true;
                self.write(&book)?;
                Err(error)
            }
        }
    }

    /// Notes a change before it is made; the former files are copied. Nothing is noted where that fails.
    pub(super) fn begin(&self, deed: Deed, folders: &[PathBuf], files: &[(&Path, &[u8])]) -> Result<Noted<'_>, OutputError> {
        let alone = self.lock()?;
        let mut book = self.mended().map_err(|error| match error {
            UndoError::Output(error) => error,
            error => OutputError::Refused { path: self.book(), why: io::Error::new(io::ErrorKind::InvalidData, error.to_string()) },
        })?;
        let at = OffsetDateTime::now_utc();
        let id = format!("{}", at.unix_timestamp_nanos());
        let mut change =
            Change { deed, at: at.format(&Rfc3339).unwrap_or_default(), done: false, folders: folders.to_vec(), files: vec![], id };
        let noted = files.iter().enumerate().try_for_each(|(number, (path, bytes))| {
            let copy = format!("{}-{number}", change.id);
            let before = self.copy(path, copy).map_err(refused(path))?;
            change.files.push(Note { path: absolute(path), before, after: hex(&Sha256::digest(bytes)) });
            Ok(())
        });
        book.changes.push(change.clone());
        let superfluous = book.changes.len().saturating_sub(MOST_CHANGES);
        let forgotten: Vec<Change> = book.changes.drain(..superfluous).collect();
        if let Err(error) = noted.and_then(|()| self.write(&book)) {
            self.forget(&change);
            return Err(error);
        }
        forgotten.iter().for_each(|change| self.forget(change));
        Ok(Noted { journal: self, book, change, _alone: alone })
    }

    /// The book, without what a crash broke off.
    fn mended(&self) -> Result<Book, UndoError> {
        let mut book = self.read()?;
        let broken: Vec<Change> = book.changes.iter().filter(|change| !change.done).cloned().collect();
        // Where that is impossible now it stays in the book, and in nobody's way.
        let mended: Vec<Change> = broken.into_iter().filter(|change| self.mend(change).is_ok()).collect();
        if !mended.is_empty() {
            book.changes.retain(|change| !mended.contains(change));
            self.write(&book)?;
            mended.iter().for_each(|change| self.forget(change));
        }
        Ok(book)
    }

    /// Takes back what was broken off. A file that somebody has changed since the crash stays as it is.
    fn mend(&self, change: &Change) -> Result<(), UndoError> {
        let ours = |note: &&Note| read(&note.path).is_ok_and(|now| now.is_some_and(|now| hex(&Sha256::digest(now)) == note.after));
        let files = change.files.iter().filter(ours).cloned().collect();
        self.take_back(&Change { files, ..change.clone() }, false).map(drop)
    }

    /// The files that are not as they were before.
    fn todo(change: &Change, force: bool) -> Result<Vec<&Note>, UndoError> {
        let (mut changed, mut todo) = (vec![], vec![]);
        for note in &change.files {
            let now = read(&note.path).map_err(refused(&note.path))?.map(|now| hex(&Sha256::digest(now)));
            let former = note.before.as_ref().map(|before| &before.sha256);
            if now.as_ref() == former {
                continue;
            }
            if now.is_some_and(|now| now != note.after) && !force {
                changed.push(note.path.clone());
            }
            todo.push(note);
        }
        if changed.is_empty() { Ok(todo) } else { Err(UndoError::Changed(changed)) }
    }

    /// Puts the former files back and takes new ones away, all or nothing.
    fn take_back(&self, change: &Change, force: bool) -> Result<Undone, UndoError> {
        let todo = Self::todo(change, force)?;
        let mut moves = Moves::default();
        let (mut ready, mut undone) = (vec![], Undone { change: change.clone(), restored: vec![], removed: vec![] });
        for note in &todo {
            let Some(before) = &note.before else { continue };
            let folder = super::folder_of(&note.path);
            moves.make_folder(folder, false).map_err(refused(folder))?;
            ready.push((self.former(before, folder).map_err(refused(&note.path))?, &note.path));
        }
        for (file, path) in ready {
            moves.place(file, path, true)?;
            undone.restored.push(path.clone());
        }
        for note in todo.iter().filter(|note| note.before.is_none()) {
            moves.remove(&note.path).map_err(refused(&note.path))?;
            undone.removed.push(note.path.clone());
        }
        moves.keep();
        for folder in change.folders.iter().rev() {
            // Only an empty one goes: somebody may have put a file there.
            let _ = fs::remove_dir(folder);
        }
        Ok(undone)
    }
}

/// A change that is noted and not ticked off yet.
pub(super) struct Noted<'a> {
    journal: &'a Journal,
    book: Book,
    change: Change,
    _alone: File,
}

impl Noted<'_> {
    /// Ticks it off: all was done.
    pub(super) fn done(mut self) -> Result<Change, OutputError> {
        self.change.done = true;
        if let Some(last) = self.book.changes.last_mut() {
            last.done = true;
        }
        self.journal.write(&self.book)?;
        Ok(self.change)
    }

    /// Strikes it out: nothing was done.
    pub(super) fn struck(mut self) {
        self.book.changes.pop();
        // Where even this fails, the next one finds that nothing is to be taken back.
        let _ = self.journal.write(&self.book);
        self.journal.forget(&self.change);
    }
}

#[cfg(test)]
mod tests;
