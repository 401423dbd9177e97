//! Writes files whole or not at all, and overwrites nothing that it was not told to.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Why a file could not be written, and which. Nothing was written then.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {why}", path = .path.display())]
pub struct OutputError {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub why: io::Error,
}

/// Writes all of `files` (path and content), or none of them. Those that are there already are replaced only if
/// `replace` says so.
pub fn write_all(files: &[(PathBuf, &[u8])], replace: bool) -> Result<(), OutputError> {
    let mut ready = Vec::new();
    for (path, bytes) in files {
        let file = prepare(path, bytes).map_err(|why| OutputError { path: path.clone(), why })?;
        ready.push((file, path));
    }
    let mut written: Vec<&Path> = Vec::new();
    for (file, path) in ready {
        let put = if replace { file.persist(path) } else { file.persist_noclobber(path) };
        if let Err(error) = put {
            // What was replaced cannot come back, what is new can go.
            if !replace {
                written.iter().for_each(|path| drop(fs::remove_file(path)));
            }
            return Err(OutputError { path: path.clone(), why: error.error });
        }
        written.push(path);
    }
    Ok(())
}

/// The whole content beside its place, so that only a rename is left to do.
fn prepare(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_or_nothing_and_nothing_is_overwritten_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("new/a"), folder.path().join("b"));
        fs::write(&b, "mine").unwrap();
        let files = [(a.clone(), b"1".as_slice()), (b.clone(), b"2".as_slice())];
        assert_eq!(write_all(&files, false).unwrap_err().path, b);
        assert!(!a.exists() && fs::read(&b).unwrap() == b"mine");
        write_all(&files, true).unwrap();
        assert_eq!((fs::read(&a).unwrap(), fs::read(&b).unwrap()), (b"1".to_vec(), b"2".to_vec()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left lying about");
    }
}
