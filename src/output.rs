//! Files written whole or not at all: all are made ready beside their places first, and only renames are left to do.
//!
//! Nothing that is there is overwritten unless asked, and a failure leaves behind what was there before. What was done is
//! noted in a [`journal`], by which it can be taken back.

pub mod journal;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{NamedTempFile, TempPath};

use journal::{Change, Deed, Journal, Noted};

/// A file to be written.
pub struct Output<'a> {
    /// Where.
    pub path: &'a Path,
    /// What.
    pub bytes: &'a [u8],
    /// Who may read it.
    pub mode: Mode,
}

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Its owner alone, for it holds a secret.
    Owner,
    /// Everybody whom the person's umask lets.
    Usual,
    /// Those who may read the file in whose place it comes; its owner alone where there is none.
    Same,
}

/// Why nothing was written, and which path was in the way.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// Two files would have the same path.
    #[error("two files would be {}", .0.display())]
    Twice(PathBuf),
    /// Everybody on this machine can look into the folder, and a file for it holds a secret.
    #[error("{} is open to everybody", .0.display())]
    Open(PathBuf),
    /// The system refused.
    #[error("{}: {why}", path.display())]
    Refused {
        /// The file or folder.
        path: PathBuf,
        /// The system's own words.
        why: io::Error,
    },
}

/// Held while files change, so that no end of the program comes between two of them.
static WRITING: Mutex<()> = Mutex::new(());

/// Waits for a write that has begun, and holds off all others while the guard lives: to be held at an early end.
pub fn hold() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes all of `files`, or none of them, and notes in the journal what was done. Files that are there are replaced only if
/// `force` says so, and never without a copy in the journal; where nothing is replaced, a journal that cannot be written is no
/// reason not to write, and there is no note then.
///
/// # Errors
/// [`OutputError`] names the path; everything is as it was before then.
pub fn write_all(files: &[Output<'_>], force: bool, journal: &Journal, deed: Deed) -> Result<Option<Change>, OutputError> {
    if files.is_empty() {
        return Ok(None);
    }
    let _writing = hold();
    let secret = deed == Deed::Export && files.iter().any(|file| file.mode == Mode::Owner);
    check(files, force, secret)?;
    let mut moves = Moves::default();
    let mut ready = Vec::new();
    for file in files {
        let folder = folder_of(file.path);
        moves.make_folder(folder, secret).map_err(refused(folder))?;
        let prepared = prepare(file.bytes, folder, file.mode).and_then(|ready| alike(ready, file));
        ready.push((prepared.map_err(refused(file.path))?, file.path));
    }
    let contents: Vec<(&Path, &[u8])> = files.iter().map(|file| (file.path, file.bytes)).collect();
    let noted = match journal.begin(deed, &moves.folders, &contents) {
        Ok(noted) => Some(noted),
        Err(_) if !files.iter().any(|file| is_taken(file.path)) => None,
        Err(error) => return Err(error),
    };
    let placed = ready.into_iter().try_for_each(|(file, path)| moves.place(file, path, force));
    let done = match (placed, noted) {
        (Ok(()), Some(noted)) => noted.done().map(Some),
        (Ok(()), None) => Ok(None),
        (Err(error), noted) => {
            drop(moves); // back first: the note is what a crash would be mended by
            noted.into_iter().for_each(Noted::struck);
            return Err(error);
        }
    };
    if done.is_ok() {
        moves.keep();
    }
    done
}

/// Keeps `bytes` at `path` for this person alone, whole or not at all, in place of what was there: for the program's own notes, which no
/// journal has to know of.
///
/// # Errors
/// [`OutputError::Refused`].
pub fn keep(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let folder = folder_of(path);
    journal::make_private(folder).map_err(refused(folder))?;
    prepare(bytes, folder, Mode::Owner).and_then(|ready| ready.persist(path).map_err(|error| error.error)).map_err(refused(path))
}

/// Writes a report at `path`, whole or not at all; in place of what was there if `force` says so. It is made anew whenever it is wanted, so
/// that no journal has to know of it.
///
/// # Errors
/// [`OutputError`].
pub fn write_report(path: &Path, bytes: &[u8], force: bool) -> Result<(), OutputError> {
    let ready = prepare(bytes, folder_of(path), Mode::Usual).map_err(refused(path))?;
    let placed = if force { ready.persist(path) } else { ready.persist_noclobber(path) };
    placed.map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => OutputError::Exists(path.to_owned()),
        _ => OutputError::Refused { path: path.to_owned(), why: error.error },
    })
}

/// Whether something stands at `path`, be it only a link that leads nowhere.
#[must_use]
pub fn is_taken(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// What can be known to be in the way before the first byte is written.
fn check(files: &[Output<'_>], force: bool, secret: bool) -> Result<(), OutputError> {
    for (place, file) in files.iter().enumerate() {
        if files[..place].iter().any(|other| other.path == file.path) {
            return Err(OutputError::Twice(file.path.to_owned()));
        }
        if secret && file.mode == Mode::Owner && is_open(folder_of(file.path)) {
            return Err(OutputError::Open(folder_of(file.path).to_owned()));
        }
        if is_taken(file.path) && (!force || file.path.is_dir()) {
            return Err(OutputError::Exists(file.path.to_owned()));
        }
    }
    Ok(())
}

/// Whether everybody on this machine may look into a folder that is there. A file in it may be shut, but is seen, and a copy
/// that some program makes of it beside is not.
#[cfg(unix)]
fn is_open(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(folder).is_ok_and(|folder| folder.permissions().mode() & 0o004 != 0)
}

/// Who may look into a folder, other systems decide by where it is: a person's own are closed to others.
#[cfg(not(unix))]
fn is_open(_: &Path) -> bool {
    false
}

/// The whole content beside its place.
fn prepare(bytes: &[u8], folder: &Path, mode: Mode) -> io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".mailwright-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The person's umask is taken off this.
        builder.permissions(fs::Permissions::from_mode(if mode == Mode::Usual { 0o666 } else { 0o600 }));
    }
    let mut ready: NamedTempFile = builder.tempfile_in(folder)?;
    ready.write_all(bytes)?;
    ready.as_file().sync_all()?;
    Ok(ready.into_temp_path())
}

/// With the permissions of the file in whose place it comes, where that is asked for.
fn alike(ready: TempPath, file: &Output<'_>) -> io::Result<TempPath> {
    if let (Mode::Same, Ok(known)) = (file.mode, fs::metadata(file.path)) {
        fs::set_permissions(&ready, known.permissions())?;
    }
    Ok(ready)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> OutputError {
    let path = path.to_owned();
    |why| OutputError::Refused { path, why }
}

/// What was changed so far; changed back when dropped, unless kept.
#[derive(Default)]
struct Moves {
    folders: Vec<PathBuf>,
    /// The new file, and the one that stood there, set aside.
    files: Vec<(PathBuf, Option<PathBuf>)>,
    kept: bool,
}

impl Moves {
    /// Makes `folder` and those above it, noting which are new; for its owner alone if it is to hold a secret.
    fn make_folder(&mut self, folder: &Path, secret: bool) -> io::Result<()> {
        let mut make = fs::DirBuilder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            make.mode(if secret { 0o700 } else { 0o777 }); // less the person's umask
        }
        #[cfg(not(unix))]
        let _ = secret;
        let missing: Vec<&Path> = folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
        for path in missing.into_iter().rev() {
            match make.create(path) {
                Ok(()) => self.folders.push(path.to_owned()),
                // Another program was faster, or the path goes back over a folder just made (`new/../other`).
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn place(&mut self, file: TempPath, path: &Path, force: bool) -> Result<(), OutputError> {
        let aside = if force && is_taken(path) { Some(set_aside(path).map_err(refused(path))?) } else { None };
        // Over the former one in one go, so that there is no moment without either.
        let placed = if aside.is_some() { file.persist(path) } else { file.persist_noclobber(path) };
        self.files.push((path.to_owned(), aside));
        placed.map_err(|error| {
            let failed = self.files.pop().and_then(|(_, aside)| aside);
            if let Some(aside) = failed {
                let _ = fs::rename(aside, path);
            }
            match error.error.kind() {
                io::ErrorKind::AlreadyExists => OutputError::Exists(path.to_owned()),
                _ => OutputError::Refused { path: path.to_owned(), why: error.error },
            }
        })
    }

    /// Takes a file away.
    fn remove(&mut self, path: &Path) -> io::Result<()> {
        let aside = set_aside(path)?;
        self.files.push((path.to_owned(), Some(aside)));
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn keep(mut self) {
        self.kept = true;
        for aside in self.files.drain(..).filter_map(|(_, aside)| aside) {
            let _ = fs::remove_file(aside);
        }
    }
}

impl Drop for Moves {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        for (path, aside) in self.files.drain(..).rev() {
            let _ = fs::remove_file(&path);
            if let Some(aside) = aside {
                let _ = fs::rename(aside, path);
            }
        }
        for folder in self.folders.drain(..).rev() {
            // Only an empty one goes: somebody may have put a file there.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Gives what stands at `path` another, free name beside it. Where the file system can, the old name stays as well.
fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let free = tempfile::Builder::new().prefix(".mailwright-old-").tempfile_in(folder_of(path))?.into_temp_path();
    let aside = free.to_path_buf();
    free.close()?;
    // What a second name for a link is, systems do not agree on.
    let is_link = fs::symlink_metadata(path)?.is_symlink();
    if is_link || fs::hard_link(path, &aside).is_err() {
        fs::rename(path, &aside)?;
    }
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output<'a>(path: &'a Path, text: &'a str) -> Output<'a> {
        Output { path, bytes: text.as_bytes(), mode: Mode::Usual }
    }

    fn write_all(files: &[Output<'_>], force: bool) -> Result<(), OutputError> {
        let state = tempfile::tempdir().unwrap();
        super::write_all(files, force, &Journal::at(state.path().join("state")), Deed::Export).map(drop)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn new_files_are_written_into_new_folders() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("x/y/a"), folder.path().join("b"));
        write_all(&[output(&a, "1"), output(&b, "2")], false).unwrap();
        assert_eq!((fs::read_to_string(a).unwrap(), fs::read_to_string(b).unwrap()), ("1".into(), "2".into()));
        assert_eq!(names(folder.path()), ["b", "x"], "nothing is left lying about");
    }

    #[test]
    fn a_path_may_go_back_over_a_new_folder() {
        let folder = tempfile::tempdir().unwrap();
        write_all(&[output(&folder.path().join("new/../other/a"), "1")], false).unwrap();
        assert_eq!(names(folder.path()), ["new", "other"]);
    }

    #[test]
    fn nothing_is_overwritten_unasked_and_the_path_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("new/a"), folder.path().join("b"));
        fs::write(&b, "mine").unwrap();
        let error = write_all(&[output(&a, "1"), output(&b, "2")], false).unwrap_err();
        assert!(matches!(&error, OutputError::Exists(path) if *path == b), "{error}");
        assert_eq!((names(folder.path()), fs::read_to_string(&b).unwrap()), (vec!["b".to_owned()], "mine".to_owned()));
        write_all(&[output(&a, "1"), output(&b, "2")], true).unwrap();
        assert_eq!((names(folder.path()), fs::read_to_string(b).unwrap()), (vec!["b".to_owned(), "new".to_owned()], "2".to_owned()));
    }

    #[test]
    fn a_failure_brings_back_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("old");
        fs::write(&old, "mine").unwrap();
        let mut moves = Moves::default();
        let new = folder.path().join("deep/new");
        moves.make_folder(new.parent().unwrap(), false).unwrap();
        for path in [&old, &new] {
            let ready = prepare(b"other", folder_of(path), Mode::Usual).unwrap();
            moves.place(ready, path, true).unwrap();
            assert_eq!(fs::read_to_string(path).unwrap(), "other");
        }
        drop(moves);
        assert_eq!((names(folder.path()), fs::read_to_string(&old).unwrap()), (vec!["old".to_owned()], "mine".to_owned()));
    }

    #[test]
    fn a_file_that_appears_meanwhile_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let ready = prepare(b"1", folder.path(), Mode::Usual).unwrap();
        fs::write(&path, "mine").unwrap();
        assert!(matches!(Moves::default().place(ready, &path, false), Err(OutputError::Exists(_))));
        assert_eq!((names(folder.path()), fs::read_to_string(path).unwrap()), (vec!["a".to_owned()], "mine".to_owned()));
    }

    #[test]
    fn a_folder_and_a_file_where_a_folder_should_be_are_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        fs::write(folder.path().join("f"), "mine").unwrap();
        assert!(matches!(write_all(&[output(&folder.path().join("a"), "1")], true), Err(OutputError::Exists(_))));
        let error = write_all(&[output(&folder.path().join("f/b"), "1")], true).unwrap_err();
        assert!(error.to_string().contains("/f"), "{error}");
        let path = folder.path().join("c");
        let twice = [output(&path, "1"), output(&path, "2")];
        assert!(matches!(write_all(&twice, true), Err(OutputError::Twice(_))));
        assert_eq!(names(folder.path()), ["a", "f"]);
    }

    #[cfg(unix)]
    #[test]
    fn no_password_goes_into_a_folder_that_is_open_to_everybody() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let set = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        let secret = |path| Output { path, bytes: b"2", mode: Mode::Owner };
        set(0o755);
        let (here, below) = (folder.path().join("a"), folder.path().join("new/deep/a"));
        let refused = write_all(&[output(&folder.path().join("b"), "1"), secret(&here)], false);
        assert!(matches!(refused, Err(OutputError::Open(path)) if path == folder.path()));
        assert_eq!(names(folder.path()), Vec::<String>::new());
        // A new folder is made for its owner alone.
        write_all(&[secret(&below)], false).unwrap();
        for made in ["new", "new/deep"] {
            assert_eq!(fs::metadata(folder.path().join(made)).unwrap().permissions().mode() & 0o077, 0, "{made}");
        }
        set(0o750);
        write_all(&[secret(&here)], false).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_file_with_a_password_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (open, secret) = (folder.path().join("open"), folder.path().join("new/secret"));
        write_all(&[output(&open, "1"), Output { path: &secret, bytes: b"2", mode: Mode::Owner }], false).unwrap();
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(secret), 0o600);
        assert_eq!(mode(open) & 0o600, 0o600);
        assert_ne!(mode(folder.path().join("open")) & 0o044, 0, "others may read what holds no secret (unless the umask forbids)");
    }
}
