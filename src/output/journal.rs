//! What the last changes were, so that they can be taken back: for each file what stood there before, as a copy, and what was
//! written. Kept in the platform's folder for state, for its owner alone, of bounded size, newest last.
//!
//! A change is noted before the first file moves and ticked off behind the last one. One that is not ticked off was broken off
//! by a crash, and the next to open the journal takes it back: so there is either all of it or nothing.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Moves, OutputError, refused};

/// The version of the journal's form. A higher one was written by a later program, and is left alone.
const VERSION: u32 = 1;
/// How many changes can be taken back.
const MOST_CHANGES: usize = 10;
/// The largest former file that is kept: larger ones are nobody's mail settings.
const LARGEST_COPY: u64 = 64 * 1024 * 1024;
/// How long another run of the program is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest journal that is read.
const LARGEST_JOURNAL: u64 = 1024 * 1024;

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

/// What stood in a file's place before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Before {
    sha256: String,
    /// The name of the copy, in the journal's folder.
    copy: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Book {
    version: u32,
    changes: Vec<Change>,
}

/// What is read first, so that a later form can be told from a broken one.
#[derive(Deserialize)]
struct Form {
    version: u32,
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

    /// Keeps other runs of the program out while the guard lives. The system lets go of it when a program ends in any way.
    fn lock(&self) -> Result<File, OutputError> {
        let path = self.folder.join("undo.lock");
        let locked = make_private(&self.folder).and_then(|()| {
            let file = File::create(&path)?;
            let until = Instant::now() + PATIENCE;
            loop {
                match file.try_lock() {
                    Ok(()) => return Ok(file),
                    Err(TryLockError::WouldBlock) if Instant::now() < until => thread::sleep(PATIENCE / 100),
                    Err(error) => return Err(error.into()),
                }
            }
        });
        locked.map_err(refused(&path))
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

    /// A copy of what stands at `path`, if anything does.
    fn copy(&self, path: &Path, name: String) -> io::Result<Option<Before>> {
        let Some(former) = read(path)? else { return Ok(None) };
        let copy = self.folder.join(&name);
        super::prepare(&former, &self.folder, super::Mode::Owner)?.persist(&copy).map_err(|error| error.error)?;
        if let Ok(known) = fs::metadata(path) {
            // So that it gets its permissions back; a copy whose owner may not read it would be of no use.
            let _ = fs::set_permissions(&copy, for_owner(known.permissions()));
        }
        Ok(Some(Before { sha256: hex(&Sha256::digest(&former)), copy: name }))
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
            moves.make_folder(folder).map_err(refused(folder))?;
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

    /// The former file, ready beside its place, with the permissions that it had.
    fn former(&self, before: &Before, folder: &Path) -> io::Result<tempfile::TempPath> {
        let copy = self.folder.join(Path::new(&before.copy).file_name().unwrap_or_default());
        let former = read(&copy)?.ok_or(io::ErrorKind::NotFound)?;
        if hex(&Sha256::digest(&former)) != before.sha256 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the copy of the former file is damaged"));
        }
        let ready = super::prepare(&former, folder, super::Mode::Owner)?;
        fs::set_permissions(&ready, fs::metadata(&copy)?.permissions())?;
        Ok(ready)
    }

    fn forget(&self, change: &Change) {
        for before in change.files.iter().filter_map(|note| note.before.as_ref()) {
            let _ = fs::remove_file(self.folder.join(&before.copy));
        }
    }

    fn book(&self) -> PathBuf {
        self.folder.join("undo.json")
    }

    fn read(&self) -> Result<Book, UndoError> {
        let path = self.book();
        let unreadable = |why: String| UndoError::Unreadable { path: path.clone(), why };
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Book { version: VERSION, changes: vec![] }),
            Err(error) => return Err(unreadable(error.to_string())),
        };
        let mut text = Vec::new();
        file.take(LARGEST_JOURNAL).read_to_end(&mut text).map_err(|error| unreadable(error.to_string()))?;
        let form: Form = serde_json::from_slice(&text).map_err(|error| unreadable(error.to_string()))?;
        if form.version != VERSION {
            return Err(unreadable(format!("version {}", form.version)));
        }
        serde_json::from_slice(&text).map_err(|error| unreadable(error.to_string()))
    }

    fn write(&self, book: &Book) -> Result<(), OutputError> {
        let path = self.book();
        let written = (|| {
            let text = serde_json::to_vec_pretty(book)?;
            super::prepare(&text, &self.folder, super::Mode::Owner)?.persist(&path).map_err(|error| error.error)
        })();
        written.map_err(refused(&path))
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

/// The bytes of a file, at most as many as are kept; `None` where there is none.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST_COPY + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_COPY { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(unix)]
fn for_owner(mut permissions: fs::Permissions) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    permissions.set_mode(permissions.mode() | 0o600);
    permissions
}

#[cfg(not(unix))]
fn for_owner(permissions: fs::Permissions) -> fs::Permissions {
    permissions
}

#[cfg(test)]
mod tests;
