//! The parts of a list become one whole again: the same, byte for byte, as if one machine had done it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::finish::{self, PART, Totals};
use super::folder::{self, BESIDE};
use super::journal::Head;
use super::record::{Entry, Status};
use super::{BatchError, INDEX, Shard, Wording};

/// The most bytes of what a part is known by.
const PART_LIMIT: u64 = 64 * 1024;

/// Puts the folders of all parts together in `out`, and makes the index of their indexes.
///
/// # Errors
/// [`BatchError`]: a part is missing or of another run, or the system refuses.
pub fn join(parts: &[PathBuf], out: &Path, force: bool, wording: &dyn Wording) -> Result<Totals, BatchError> {
    let head = one_run(parts)?;
    if !force && out.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(BatchError::Occupied(out.to_owned()));
    }
    let refused = |why| BatchError::Output { path: out.to_owned(), why };
    fs::create_dir_all(out).map_err(refused)?;
    let merged = Merged::open(parts).map_err(refused)?;
    let copied = merged.map(|next| {
        let (part, entry) = next?;
        if entry.status != Status::Refused {
            copy(part, out, &entry.path)?;
        }
        Ok(entry)
    });
    finish::write(out, &head, copied, wording).map_err(refused)
}

/// What all parts are of. Every part is there once.
fn one_run(parts: &[PathBuf]) -> Result<Head, BatchError> {
    let mut known: Option<Head> = None;
    let mut numbers = Vec::new();
    for part in parts {
        let wrong = || BatchError::Parts(part.clone());
        let head = read_head(part).map_err(|_| wrong())?;
        let shard: Shard = head.shard.parse().map_err(|_| wrong())?;
        let alike = |known: &Head| (&known.fingerprint, &known.list, &known.clients) == (&head.fingerprint, &head.list, &head.clients);
        if known.as_ref().is_some_and(|known| !alike(known)) || shard.of as usize != parts.len() || numbers.contains(&shard.number) {
            return Err(wrong());
        }
        numbers.push(shard.number);
        known = Some(head);
    }
    known.ok_or_else(|| BatchError::Parts(PathBuf::new()))
}

fn read_head(part: &Path) -> io::Result<Head> {
    let mut text = String::new();
    io::Read::read_to_string(&mut io::Read::take(fs::File::open(part.join(PART))?, PART_LIMIT), &mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// The entries of all parts in the order of their rows.
struct Merged<'a> {
    parts: Vec<(&'a Path, csv::StringRecordsIntoIter<fs::File>, Option<Entry>)>,
}

impl<'a> Merged<'a> {
    fn open(parts: &'a [PathBuf]) -> io::Result<Self> {
        let open = |part: &'a PathBuf| {
            let mut records = csv::Reader::from_reader(fs::File::open(part.join(INDEX))?).into_records();
            let first = next(&mut records)?;
            Ok((part.as_path(), records, first))
        };
        Ok(Self { parts: parts.iter().map(open).collect::<io::Result<_>>()? })
    }
}

fn next(records: &mut csv::StringRecordsIntoIter<fs::File>) -> io::Result<Option<Entry>> {
    records.next().map(|record| Entry::parse(&record.map_err(io::Error::from)?)).transpose()
}

impl<'a> Iterator for Merged<'a> {
    type Item = io::Result<(&'a Path, Entry)>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = |part: &(&Path, _, Option<Entry>)| part.2.as_ref().map_or(u64::MAX, |entry| entry.row);
        let (part, records, kept) = self.parts.iter_mut().min_by_key(|part| row(part))?;
        let entry = kept.take()?;
        match next(records) {
            Ok(next) => *kept = next,
            Err(error) => return Some(Err(error)),
        }
        Some(Ok((part, entry)))
    }
}

/// A person's folder or zip, whole or not at all. Where both are on one disk, the files are there twice and take their room once.
fn copy(part: &Path, out: &Path, path: &str) -> io::Result<()> {
    if path.is_empty() || !Path::new(path).components().all(|step| matches!(step, Component::Normal(_))) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, INDEX));
    }
    let (from, to) = (part.join(path), out.join(path));
    let beside = out.join(format!("{BESIDE}{}", to.file_name().unwrap_or_default().to_string_lossy()));
    if let Some(above) = to.parent() {
        fs::create_dir_all(above)?;
    }
    if !from.is_dir() {
        link(&from, &beside)?;
        return fs::rename(&beside, &to);
    }
    make_like(&from, &beside)?;
    for file in folder::files(&from, "")? {
        if let Some((below, _)) = file.rsplit_once('/')
            && !beside.join(below).is_dir()
        {
            make_like(&from.join(below), &beside.join(below))?;
        }
        link(&from.join(&file), &beside.join(&file))?;
    }
    fs::rename(&beside, &to)
}

fn make_like(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir(to)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop))
}
