//! What a person gets, on the disk: a folder or one zip, written beside its place and renamed, so that it is whole or not there.
//! Names come from the program alone; what the list says of departments becomes letters, digits and dashes.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::account::Address;
use crate::profile;

/// With what names begin that are not yet, or not any more, in their place.
pub(super) const BESIDE: &str = ".mailwright-new-";
/// Where those are who have no department.
const NO_DEPARTMENT: &str = "no-department";
/// The longest name of a department's folder, in characters.
const LONGEST: usize = 60;
/// Names that are devices on Windows, with any ending.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
    "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A file for a person: its path in their folder, with `/`, and what is in it.
pub(super) struct Content {
    pub path: String,
    pub bytes: Zeroizing<Vec<u8>>,
}

/// How folders are made.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    pub root: PathBuf,
    pub zip: bool,
    pub by_department: bool,
    /// For their owner alone.
    pub private: bool,
}

impl Shelf {
    /// Where a person's things are, below the root.
    pub fn path(&self, address: &Address, department: &str) -> String {
        let name = profile::file_stem(address);
        let name = if self.zip { format!("{name}.zip") } else { name };
        if self.by_department { format!("{}/{name}", safe(department)) } else { name }
    }

    /// Writes all of it, or nothing, in place of what may be left there of an earlier try.
    pub fn write(&self, path: &str, contents: &[Content]) -> io::Result<()> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = self.root.join(folder);
        if folder != self.root {
            self.make(&folder).or_else(|error| if is_folder(&folder) { Ok(()) } else { Err(error) })?;
        }
        let (place, beside) = (folder.join(name), self.root.join(format!("{BESIDE}{name}")));
        remove(&beside)?;
        let written = if self.zip { self.write_zip(&beside, contents) } else { self.write_folder(&beside, contents) };
        let placed = written.and_then(|()| remove(&place)).and_then(|()| fs::rename(&beside, &place));
        if placed.is_err() {
            // On a full disk it makes room for a note.
            let _ = remove(&beside);
        }
        placed
    }

    fn write_folder(&self, folder: &Path, contents: &[Content]) -> io::Result<()> {
        self.make(folder)?;
        for content in contents {
            if let Some((below, _)) = content.path.rsplit_once('/') {
                let below = folder.join(below);
                if !below.is_dir() {
                    self.make(&below)?;
                }
            }
            self.write_file(&folder.join(&content.path), &content.bytes)?;
        }
        Ok(())
    }

    fn write_zip(&self, path: &Path, contents: &[Content]) -> io::Result<()> {
        let files: Vec<(&str, &[u8])> = contents.iter().map(|content| (content.path.as_str(), content.bytes.as_slice())).collect();
        let zipped = Zeroizing::new(profile::zip(&files).map_err(io::Error::other)?);
        self.write_file(path, &zipped)
    }

    fn make(&self, folder: &Path) -> io::Result<()> {
        let mut make = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut make, if self.private { 0o700 } else { 0o777 });
        make.create(folder)
    }

    fn write_file(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, if self.private { 0o600 } else { 0o666 });
        options.open(path)?.write_all(bytes)
    }

    /// Whether what lies at `path` is what was written there, by its digest.
    pub fn is_whole(&self, path: &str, sha256: &str) -> bool {
        read_digest(&self.root.join(path)).is_ok_and(|digest| digest == sha256)
    }

    /// Makes the root, where it is not there.
    pub fn make_root(&self) -> io::Result<()> {
        if self.root.is_dir() {
            return Ok(());
        }
        if let Some(above) = self.root.parent() {
            fs::create_dir_all(above)?;
        }
        self.make(&self.root)
    }

    /// Takes away what a run that was broken off has begun.
    pub fn sweep(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(BESIDE) {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }
}

/// A folder, and not a link to one that lies elsewhere.
fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.is_dir())
}

/// Removes what is there, a folder with all that is in it. A link goes, not what it leads to.
fn remove(path: &Path) -> io::Result<()> {
    let removed = if is_folder(path) { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Of contents as they will lie on the disk: of the zip, or of each file in a folder by its path.
pub(super) fn digest(contents: &[Content], zip: bool) -> io::Result<String> {
    let mut parts: Vec<(&str, &[u8])> = contents.iter().map(|content| (content.path.as_str(), content.bytes.as_slice())).collect();
    if zip {
        let zipped = Zeroizing::new(profile::zip(&parts).map_err(io::Error::other)?);
        return Ok(hex(&Sha256::digest(&*zipped)));
    }
    parts.sort_unstable_by_key(|(path, _)| *path);
    Ok(of_parts(parts.into_iter().map(|(path, bytes)| (path.to_owned(), Sha256::digest(bytes).into()))))
}

fn of_parts(parts: impl Iterator<Item = (String, [u8; 32])>) -> String {
    let mut hash = Sha256::new();
    for (path, part) in parts {
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(part);
    }
    hex(&hash.finalize())
}

fn read_digest(path: &Path) -> io::Result<String> {
    if !is_folder(path) {
        return Ok(hex(&Sha256::digest(Zeroizing::new(fs::read(path)?))));
    }
    let mut parts = Vec::new();
    for file in files(path, "")? {
        let bytes = Zeroizing::new(fs::read(path.join(&file))?);
        parts.push((file, Sha256::digest(&*bytes).into()));
    }
    parts.sort_unstable();
    Ok(of_parts(parts.into_iter()))
}

/// The files below a person's folder, which are at most two folders deep.
pub(super) fn files(folder: &Path, below: &str) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type()?.is_dir() && !below.contains('/') {
            found.extend(files(folder, &path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A department's name as that of a folder: small letters and digits of any script, and single dashes. Such names can neither climb nor
/// hide, and differ by more than small and capital letters.
fn safe(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name: String = name.chars().take(LONGEST).collect();
    match name.trim_end_matches('-') {
        "" => NO_DEPARTMENT.to_owned(),
        device if DEVICES.contains(&device) => format!("{device}-"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(root: &Path) -> Shelf {
        Shelf { root: root.to_owned(), zip: false, by_department: true, private: false }
    }

    fn content(path: &str, text: &str) -> Content {
        Content { path: path.into(), bytes: Zeroizing::new(text.as_bytes().to_vec()) }
    }

    #[test]
    fn no_department_climbs_hides_or_is_a_device() {
        for (text, expected) in [
            ("Sales & Marketing", "sales-marketing"),
            ("../../etc", "etc"),
            ("..", NO_DEPARTMENT),
            ("/Staff/Zürich", "staff-zürich"),
            ("", NO_DEPARTMENT),
            ("CON", "con-"),
            ("a\u{0}b\u{202E}c", "a-b-c"),
            (".hidden", "hidden"),
            ("C:\\Windows", "c-windows"),
            ("営業部", "営業部"),
        ] {
            assert_eq!(safe(text), expected);
        }
        assert_eq!(safe(&"ä".repeat(500)).chars().count(), LONGEST);
    }

    #[test]
    fn a_folder_is_whole_or_not_there_and_replaces_a_former_one() {
        let root = tempfile::tempdir().unwrap();
        let shelf = shelf(root.path());
        let contents = [content("a", "1"), content("b/c", "2")];
        shelf.write("x/one", &contents).unwrap();
        let digest = digest(&contents, false).unwrap();
        assert!(shelf.is_whole("x/one", &digest));
        fs::write(root.path().join("x/one/a"), "changed").unwrap();
        assert!(!shelf.is_whole("x/one", &digest));
        shelf.write("x/one", &contents[..1]).unwrap();
        assert_eq!(files(&root.path().join("x/one"), "").unwrap(), ["a"]);
        assert!(shelf.write("x/two", &[content("a", "1"), content("a", "2")]).is_err());
        assert!(!root.path().join("x/two").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_away_is_not_followed() {
        let (root, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(elsewhere.path(), root.path().join("x")).unwrap();
        assert!(shelf(root.path()).write("x/one", &[content("a", "1")]).is_err());
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_zip_is_one_file_with_a_digest_of_its_own() {
        let root = tempfile::tempdir().unwrap();
        let shelf = Shelf { zip: true, ..shelf(root.path()) };
        let contents = [content("a", "1"), content("b/c", "2")];
        shelf.write("x/one.zip", &contents).unwrap();
        assert!(shelf.is_whole("x/one.zip", &digest(&contents, true).unwrap()));
    }
}
