//! The journal on the disk: one file with the changes, beside it the copies of former files, and a lock against other runs.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Change, Journal, UndoError};
use crate::output::{Mode, OutputError, prepare, refused};

/// The version of the journal's form. A higher one was written by a later program, and is left alone.
const VERSION: u32 = 1;
/// The largest former file that is kept: larger ones are nobody's mail settings.
const LARGEST_COPY: u64 = 64 * 1024 * 1024;
/// How long another run of the program is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest journal that is read.
const LARGEST_JOURNAL: u64 = 1024 * 1024;

/// What stood in a file's place before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Before {
    pub(super) sha256: String,
    /// The name of the copy, in the journal's folder.
    pub(super) copy: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Book {
    version: u32,
    pub(super) changes: Vec<Change>,
}

/// What is read first, so that a later form can be told from a broken one.
#[derive(Deserialize)]
struct Form {
    version: u32,
}

impl Journal {
    /// Keeps other runs of the program out while the guard lives. The system lets go of it when a program ends in any way.
    pub(super) fn lock(&self) -> Result<File, OutputError> {
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

    /// A copy of what stands at `path`, if anything does.
    pub(super) fn copy(&self, path: &Path, name: String) -> io::Result<Option<Before>> {
        let Some(former) = read(path)? else { return Ok(None) };
        let copy = self.folder.join(&name);
        prepare(&former, &self.folder, Mode::Owner)?.persist(&copy).map_err(|error| error.error)?;
        if let Ok(known) = fs::metadata(path) {
            // So that it gets its permissions back; a copy whose owner may not read it would be of no use.
            let _ = fs::set_permissions(&copy, for_owner(known.permissions()));
        }
        Ok(Some(Before { sha256: hex(&Sha256::digest(&former)), copy: name }))
    }

    /// The former file, ready beside its place, with the permissions that it had.
    pub(super) fn former(&self, before: &Before, folder: &Path) -> io::Result<tempfile::TempPath> {
        let copy = self.folder.join(Path::new(&before.copy).file_name().unwrap_or_default());
        let former = read(&copy)?.ok_or(io::ErrorKind::NotFound)?;
        if hex(&Sha256::digest(&former)) != before.sha256 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the copy of the former file is damaged"));
        }
        let ready = prepare(&former, folder, Mode::Owner)?;
        fs::set_permissions(&ready, fs::metadata(&copy)?.permissions())?;
        Ok(ready)
    }

    pub(super) fn forget(&self, change: &Change) {
        for before in change.files.iter().filter_map(|note| note.before.as_ref()) {
            let _ = fs::remove_file(self.folder.join(&before.copy));
        }
    }

    pub(super) fn book(&self) -> PathBuf {
        self.folder.join("undo.json")
    }

    pub(super) fn read(&self) -> Result<Book, UndoError> {
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

    pub(super) fn write(&self, book: &Book) -> Result<(), OutputError> {
        let path = self.book();
        let written = (|| {
            let text = serde_json::to_vec_pretty(book)?;
            prepare(&text, &self.folder, Mode::Owner)?.persist(&path).map_err(|error| error.error)
        })();
        written.map_err(refused(&path))
    }
}

/// The bytes of a file, at most as many as are kept; `None` where there is none.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST_COPY + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_COPY { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(Some(bytes)) }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(unix)]
pub(in crate::output) fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
pub(in crate::output) fn make_private(folder: &Path) -> io::Result<()> {
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
