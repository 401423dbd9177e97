//! Writes files whole or not at all, and overwrites nothing that it was not told to.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A file to be written.
pub struct Output<'a> {
    /// Where.
    pub path: &'a Path,
    /// What.
    pub bytes: &'a [u8],
    /// Whether it holds a secret, so that nobody else may read it.
    pub secret: bool,
}

/// Why nothing was written, and which path was in the way.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// The system refused.
    #[error("{}: {why}", path.display())]
    Refused {
        /// The file or folder.
        path: PathBuf,
        /// The system's own words.
        why: io::Error,
    },
}

fn refused(path: &Path, why: io::Error) -> OutputError {
    match why.kind() {
        io::ErrorKind::AlreadyExists => OutputError::Exists(path.to_owned()),
        _ => OutputError::Refused { path: path.to_owned(), why },
    }
}

/// Writes all of `files`, or none of them. Files that are there are replaced only if `force` says so.
pub fn write_all(files: &[Output<'_>], force: bool) -> Result<(), OutputError> {
    let mut ready = Vec::new();
    for file in files {
        ready.push((prepare(file).map_err(|why| refused(file.path, why))?, file.path));
    }
    let mut written: Vec<&Path> = Vec::new();
    for (file, path) in ready {
        let put = if force { file.persist(path) } else { file.persist_noclobber(path) };
        if let Err(error) = put {
            // What was replaced cannot come back, what is new can go.
            if !force {
                written.iter().for_each(|path| drop(fs::remove_file(path)));
            }
            return Err(refused(path, error.error));
        }
        written.push(path);
    }
    Ok(())
}

/// The whole content beside its place, so that only a rename is left to do.
fn prepare(file: &Output<'_>) -> io::Result<NamedTempFile> {
    let folder = file.path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The person's umask is taken off this.
        builder.permissions(fs::Permissions::from_mode(if file.secret { 0o600 } else { 0o666 }));
    }
    let mut ready = builder.tempfile_in(folder)?;
    ready.write_all(file.bytes)?;
    ready.as_file().sync_all()?;
    Ok(ready)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_or_nothing_and_nothing_is_overwritten_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("new/a"), folder.path().join("b"));
        fs::write(&b, "mine").unwrap();
        let files = [Output { path: &a, bytes: b"1", secret: true }, Output { path: &b, bytes: b"2", secret: false }];
        assert!(matches!(write_all(&files, false), Err(OutputError::Exists(path)) if path == b));
        assert!(!a.exists() && fs::read(&b).unwrap() == b"mine");
        write_all(&files, true).unwrap();
        assert_eq!((fs::read(&a).unwrap(), fs::read(&b).unwrap()), (b"1".to_vec(), b"2".to_vec()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left lying about");
    }
}
