//! Where `mailwright.toml` is looked for, in one table with the reasons, and who may have written it.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::error::{At, Fault};
use super::{FileError, Organisation, file};

/// What the file is called.
const NAME: &str = "mailwright.toml";
/// The environment variable that names it.
pub const VARIABLE: &str = "MAILWRIGHT_ORGANISATION";
/// The largest file, in KiB: a hundred times what the longest example needs.
pub(super) const LIMIT_KIB: u64 = 256;

/// How a file came to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// Somebody named this very file: it has to be there, and its folder is theirs to choose.
    Name,
    /// It lies where such files lie: it may be missing, and nobody else may be able to put one there.
    Place,
}

/// What the places are made from.
struct Machine {
    /// The program's own path.
    program: Option<PathBuf>,
    /// A value of the environment, if it is not empty.
    variable: fn(&str) -> Option<OsString>,
}

/// A place: the folders that it is on this system.
type Place = fn(&Machine) -> Vec<PathBuf>;

/// The places, first to last; the first file that is there is the one, be it broken.
///
/// Beside the program first: who hands out a program with a file beside it means that file, and a folder on a memory stick or a
/// share needs no administrator. Then what the administrator of this machine has put there for every program of it. Nothing in
/// the home: what a person wants for themselves they choose in the program, and whoever can write there without being asked
/// is not to say where passwords go.
const PLACES: &[Place] = &[beside_the_program, inside_the_bundle, of_the_machine];

/// The folder that the program is in.
fn beside_the_program(machine: &Machine) -> Vec<PathBuf> {
    machine.program.as_deref().and_then(Path::parent).map(Path::to_owned).into_iter().collect()
}

/// A macOS application is a folder: the program is in `Contents/MacOS`, what it reads in `Contents/Resources`, and to people
/// “beside the program” is beside that folder.
fn inside_the_bundle(machine: &Machine) -> Vec<PathBuf> {
    let Some(folder) = machine.program.as_deref().and_then(Path::parent).filter(|folder| folder.ends_with("Contents/MacOS")) else {
        return Vec::new();
    };
    let Some(contents) = folder.parent() else { return Vec::new() };
    let beside = contents.parent().and_then(Path::parent).map(Path::to_owned);
    [contents.join("Resources")].into_iter().chain(beside).collect()
}

/// The system's configuration folder, which only its administrator can write.
fn of_the_machine(machine: &Machine) -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        return vec![PathBuf::from("/Library/Application Support/Mailwright")];
    }
    if cfg!(windows) {
        return (machine.variable)("ProgramData").map(|folder| PathBuf::from(folder).join("Mailwright")).into_iter().collect();
    }
    // What packages and administrators use, then the folders of the XDG Base Directory Specification, where relative ones do not count.
    let listed = (machine.variable)("XDG_CONFIG_DIRS").unwrap_or_else(|| "/etc/xdg".into());
    let listed =
        env::split_paths(&listed).filter(|folder| folder.is_absolute()).map(|folder| folder.join("mailwright")).collect::<Vec<_>>();
    [PathBuf::from("/etc/mailwright")].into_iter().chain(listed).collect()
}

/// Looks for the organisation's file: `named`, else what the environment names, else in the usual places.
///
/// # Errors
/// [`FileError`] where there is a file that cannot be used, or the one that was named is not there.
pub fn find(named: Option<&Path>) -> Result<Option<Organisation>, FileError> {
    let machine = Machine { program: env::current_exe().ok(), variable: |name| env::var_os(name).filter(|value| !value.is_empty()) };
    look(&machine, named)
}

fn look(machine: &Machine, named: Option<&Path>) -> Result<Option<Organisation>, FileError> {
    let named = named.map(Path::to_owned).or_else(|| (machine.variable)(VARIABLE).map(PathBuf::from));
    if let Some(path) = named {
        return read(&path, By::Name).map(Some);
    }
    PLACES.iter().flat_map(|place| place(machine)).find_map(|folder| read_if_there(&folder.join(NAME))).transpose()
}

fn read_if_there(path: &Path) -> Option<Result<Organisation, FileError>> {
    match fs::metadata(path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        _ => Some(read(path, By::Place)),
    }
}

fn read(path: &Path, by: By) -> Result<Organisation, FileError> {
    let wrong = |line, At { key, fault, .. }: At| FileError { path: path.to_owned(), line, key, fault };
    let text = text(path, by).map_err(|fault| wrong(None, fault.somewhere()))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    file::read(&text, folder).map_err(|at| wrong(at.place.map(|place| line(&text, place)), at))
}

/// The line of a byte, counted from 1.
fn line(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}

/// The text of a file that not everybody may have written, without a byte order mark.
fn text(path: &Path, by: By) -> Result<String, Fault> {
    let file = File::open(path).map_err(Fault::Unreadable)?;
    owned(path, &file, by)?;
    let mut bytes = Vec::new();
    file.take(LIMIT_KIB * 1024 + 1).read_to_end(&mut bytes).map_err(Fault::Unreadable)?;
    if bytes.len() as u64 > LIMIT_KIB * 1024 {
        return Err(Fault::TooLarge(LIMIT_KIB));
    }
    let text = String::from_utf8(bytes).map_err(|_| Fault::NotText)?;
    Ok(text.strip_prefix('\u{FEFF}').map_or(text.clone(), str::to_owned))
}

/// Refuses a file that everybody on this machine may write, or put there.
#[cfg(unix)]
fn owned(path: &Path, file: &File, by: By) -> Result<(), Fault> {
    use std::os::unix::fs::PermissionsExt;
    /// The permission of others to write.
    const OTHERS_WRITE: u32 = 0o002;
    let for_all = |metadata: &fs::Metadata| metadata.permissions().mode() & OTHERS_WRITE != 0;
    if for_all(&file.metadata().map_err(Fault::Unreadable)?) {
        return Err(Fault::Writable(path.to_owned()));
    }
    let folder = path.parent().filter(|_| by == By::Place);
    match folder.map(|folder| (folder, fs::metadata(folder))) {
        Some((folder, Ok(metadata))) if for_all(&metadata) => Err(Fault::Writable(folder.to_owned())),
        _ => Ok(()),
    }
}

/// Elsewhere the system's own folder is its administrator's, and a folder's rights are not read.
#[cfg(not(unix))]
fn owned(_path: &Path, _file: &File, _by: By) -> Result<(), Fault> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "name = \"Example AG\"";

    fn nothing(_: &str) -> Option<OsString> {
        None
    }

    fn machine(program: &Path) -> Machine {
        Machine { program: Some(program.to_owned()), variable: nothing }
    }

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    fn fault(path: &Path, by: By) -> String {
        format!("{:?}", read(path, by).unwrap_err().fault)
    }

    #[test]
    fn the_places_as_a_table() {
        let beside = |program: &str| -> Vec<String> {
            let machine = machine(Path::new(program));
            let places = beside_the_program(&machine).into_iter().chain(inside_the_bundle(&machine));
            places.map(|path| path.to_str().unwrap().to_owned()).collect()
        };
        assert_eq!(beside("/opt/mail/mailwright"), ["/opt/mail"]);
        let bundle = "/Applications/Mailwright.app/Contents";
        let expected = [format!("{bundle}/MacOS"), format!("{bundle}/Resources"), "/Applications".to_owned()];
        assert_eq!(beside(&format!("{bundle}/MacOS/mailwright")), expected);
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn relative_folders_of_the_environment_do_not_count() {
        fn listed(name: &str) -> Option<OsString> {
            (name == "XDG_CONFIG_DIRS").then(|| "/a:b:/c/d".into())
        }
        let folders = |variable| of_the_machine(&Machine { program: None, variable });
        assert_eq!(folders(nothing), ["/etc/mailwright", "/etc/xdg/mailwright"].map(PathBuf::from));
        assert_eq!(folders(listed), ["/etc/mailwright", "/a/mailwright", "/c/d/mailwright"].map(PathBuf::from));
    }

    #[test]
    fn the_first_file_that_is_there_counts_even_if_it_is_broken() {
        let folder = folder();
        let (program, path) = (folder.path().join("mailwright"), folder.path().join(NAME));
        let look = |named: Option<&Path>| look(&machine(&program), named);
        std::fs::write(&path, GOOD).unwrap();
        assert_eq!(look(None).unwrap().unwrap().name, "Example AG");
        std::fs::write(&path, format!("{GOOD}\n\nnothing")).unwrap();
        let error = look(None).unwrap_err();
        assert_eq!((error.path, error.line), (path, Some(3)));
        let named = folder.path().join("other.toml");
        assert!(matches!(look(Some(&named)).unwrap_err().fault, Fault::Unreadable(_)), "what was named has to be there");
        std::fs::write(&named, "name = \"Other\"").unwrap();
        assert_eq!(look(Some(&named)).unwrap().unwrap().name, "Other");
    }

    #[test]
    fn bytes_that_are_no_such_file_are_refused_and_a_byte_order_mark_is_not() {
        let folder = folder();
        let path = folder.path().join(NAME);
        for (bytes, expected) in
            [(b"name = \"\xE4\"".to_vec(), "NotText"), (vec![b'#'; 257 * 1024], "TooLarge(256)"), (b"\xFF\xFEn\0a\0".to_vec(), "NotText")]
        {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(fault(&path, By::Place), expected);
        }
        std::fs::write(&path, format!("\u{FEFF}{GOOD}")).unwrap();
        assert_eq!(read(&path, By::Place).unwrap().name, "Example AG");
    }

    #[cfg(unix)]
    #[test]
    fn what_everybody_may_write_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder();
        let path = folder.path().join(NAME);
        std::fs::write(&path, GOOD).unwrap();
        let allow = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        for (file, around, by, refused) in [
            (0o644, 0o755, By::Place, false),
            (0o664, 0o775, By::Place, false),
            (0o646, 0o755, By::Place, true),
            (0o646, 0o755, By::Name, true),
            (0o644, 0o1777, By::Place, true),
            (0o644, 0o1777, By::Name, false),
        ] {
            allow(&path, file);
            allow(folder.path(), around);
            let said = read(&path, by).err().map(|error| error.fault);
            assert_eq!(matches!(said, Some(Fault::Writable(_))), refused, "{file:o} {around:o} {by:?}");
            assert_eq!(said.is_some(), refused);
        }
    }
}
