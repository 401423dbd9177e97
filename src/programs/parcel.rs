//! What is in a written profile, and where each of it goes: files as they are, or those in a zip.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use zip::ZipArchive;

/// A larger file is nobody's configuration.
const LARGEST: u64 = 1024 * 1024;
/// More files has no profile.
const MOST: usize = 16;

/// A file on its way to a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The written file.
    pub from: PathBuf,
    /// The one meant in it, where it is a zip.
    pub inner: Option<String>,
    /// Where it goes.
    pub to: PathBuf,
}

impl Parcel {
    /// What is in it.
    pub(super) fn bytes(&self) -> io::Result<Vec<u8>> {
        let bytes = read(&self.from)?.ok_or(io::ErrorKind::NotFound)?;
        let Some(inner) = &self.inner else { return Ok(bytes) };
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(io::Error::other)?;
        bounded(zip.by_name(inner).map_err(io::Error::other)?)
    }
}

/// Everything in the written `files`, each where it goes in `folder`; without the first folder of a zip if that is the client's.
pub(super) fn unpacked(files: &[PathBuf], folder: &Path, without_first: bool) -> io::Result<Vec<Parcel>> {
    let mut parcels = Vec::new();
    for file in files {
        let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        if file.extension().is_none_or(|ending| ending != "zip") {
            parcels.push(Parcel { from: file.clone(), inner: None, to: folder.join(name) });
            continue;
        }
        for (inner, below) in inside(file)? {
            let below = if without_first { below.iter().skip(1).collect() } else { below };
            parcels.push(Parcel { from: file.clone(), inner: Some(inner), to: folder.join(below) });
        }
    }
    Ok(parcels)
}

/// The files in a zip by their names, and as paths that lead out of no folder.
fn inside(file: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut zip = ZipArchive::new(Cursor::new(read(file)?.ok_or(io::ErrorKind::NotFound)?)).map_err(io::Error::other)?;
    let count = zip.len();
    if count > MOST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let named = |at| {
        let inner = zip.by_index(at).map_err(io::Error::other)?;
        let path = inner.enclosed_name().ok_or(io::ErrorKind::InvalidData)?;
        let name = inner.name().map_err(io::Error::other)?.into_owned();
        Ok((name, path))
    };
    (0..count).map(named).collect()
}

/// The bytes of a configuration file; `None` where there is none.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match File::open(path) {
        Ok(file) => bounded(file).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn bounded(file: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}
