//! Several files of one profile in one zip, whose times never change, so that the same account gives the same bytes.

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{WriteError, common};

/// The zip with these files, in their order. A `/` in a name makes a folder.
///
/// # Errors
/// [`WriteError::Format`].
pub fn zip(files: &[(&str, &[u8])]) -> Result<Vec<u8>, WriteError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(*name, options).map_err(common::format)?;
        zip.write_all(bytes).map_err(common::format)?;
    }
    Ok(zip.finish().map_err(common::format)?.into_inner())
}

/// The files of a zip, by name, for the tests.
#[cfg(test)]
pub(super) fn unzip(bytes: &[u8]) -> Vec<(String, String)> {
    use std::io::Read as _;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}
