//! Every row of the table finds its program on a pretend machine of its system, and hands over what it is given.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use super::*;
use crate::output::journal::Journal;
use crate::profile::{CLIENTS, client};

/// A machine of the test's own; its files are only names.
#[derive(Debug, Clone)]
pub(crate) struct Pretend {
    pub platform: Platform,
    pub variables: BTreeMap<&'static str, OsString>,
    pub files: BTreeSet<PathBuf>,
    pub app_paths: BTreeMap<&'static str, PathBuf>,
}

impl Pretend {
    pub fn new(platform: Platform) -> Self {
        let variables: &[(&str, &str)] = match platform {
            Platform::Windows => &[
                ("USERPROFILE", "/users/anna"),
                ("LOCALAPPDATA", "/users/anna/local"),
                ("APPDATA", "/users/anna/roaming"),
                ("ProgramData", "/programdata"),
                ("ProgramFiles", "/program files"),
                ("ProgramFiles(x86)", "/program files x86"),
            ],
            _ => &[("HOME", "/home/anna"), ("PATH", "relative:/usr/bin:/usr/local/bin")],
        };
        let variables = variables.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
        Self { platform, variables, files: BTreeSet::new(), app_paths: BTreeMap::new() }
    }

    pub fn with(mut self, files: &[&str]) -> Self {
        self.files.extend(files.iter().map(PathBuf::from));
        self
    }

    fn found(&self) -> Vec<&'static str> {
        installed(self).iter().map(|installed| installed.program.id).collect()
    }

    fn start(&self, id: &str) -> Option<Start> {
        installed(self).into_iter().find(|installed| installed.program.id == id).and_then(|installed| installed.start)
    }
}

impl Machine for Pretend {
    fn platform(&self) -> Platform {
        self.platform
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        self.variables.get(name).cloned()
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.contains(path)
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.files.iter().any(|file| file != path && file.starts_with(path))
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let below = self.files.iter().filter_map(|file| file.strip_prefix(folder).ok()?.components().next());
        let names: BTreeSet<String> = below.map(|name| name.as_os_str().to_string_lossy().into_owned()).collect();
        names.into_iter().collect()
    }

    fn app_path(&self, name: &str) -> Option<PathBuf> {
        self.app_paths.get(name).cloned()
    }
}

/// Where a program of this place would lie, on the machine of its system.
fn example(place: Place) -> Pretend {
    let mut machine = Pretend::new(place.platform());
    let file = match place {
        Place::Command(name) => format!("/usr/bin/{name}"),
        Place::Desktop(name) => format!("/usr/share/applications/{name}.desktop"),
        Place::Bundle(name) => format!("/Applications/{name}.app/Contents/Info.plist"),
        Place::AppPath(name) => {
            machine.app_paths.insert(name, format!("/somewhere/{name}").into());
            format!("/somewhere/{name}")
        }
        Place::ProgramFile(below) => format!("/program files/{below}"),
        Place::StartMenu(name) => format!("/programdata/Microsoft/Windows/Start Menu/Programs/Folder/{name}.lnk"),
        Place::Package(name) => format!("/users/anna/local/Packages/{name}_8wekyb3d8bbwe/Settings/settings.dat"),
    };
    machine.with(&[&file])
}

#[test]
fn every_row_finds_its_program_and_no_other() {
    for program in PROGRAMS {
        for place in program.places {
            assert_eq!(example(*place).found(), [program.id], "{place:?}");
        }
    }
    for platform in Platform::ALL {
        assert!(Pretend::new(platform).found().is_empty());
    }
}

#[test]
fn each_row_is_whole() {
    let mut ids: Vec<&str> = PROGRAMS.iter().map(|program| program.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), PROGRAMS.len());
    for program in PROGRAMS {
        assert!(!program.name.is_empty() && !program.places.is_empty(), "{}", program.id);
        let Some(id) = program.client else { continue };
        let client = client(id).unwrap_or_else(|| panic!("{} names a client that is not in the registry", program.id));
        for place in program.places {
            assert!(client.platforms.contains(&place.platform()), "{}: {place:?}", program.id);
        }
    }
    for client in CLIENTS {
        if let Import::Include(includes) = client.import {
            for include in includes {
                let program = PROGRAMS.iter().find(|program| program.id == include.program).unwrap();
                assert_eq!(program.client, Some(client.id));
            }
        }
    }
}

#[test]
fn linux_programs_are_found_wherever_they_come_from() {
    let machine = |files: &[&str]| Pretend::new(Platform::Linux).with(files);
    assert_eq!(
        machine(&["/usr/local/bin/geary"]).start("geary"),
        Some(Start { program: "/usr/local/bin/geary".into(), arguments: vec![] })
    );
    assert!(machine(&["relative/geary", "/opt/geary"]).found().is_empty());
    // Of the entry alone it is only known that it is there.
    assert_eq!(machine(&["/home/anna/.local/share/applications/thunderbird.desktop"]).start("thunderbird"), None);
    let id = "org.mozilla.Thunderbird";
    for exports in ["/var/lib/flatpak/exports", "/home/anna/.local/share/flatpak/exports"] {
        let entry = format!("{exports}/share/applications/{id}.desktop");
        let command = format!("{exports}/bin/{id}");
        let start = machine(&[&entry, &command]).start("thunderbird");
        assert_eq!(start, Some(Start { program: command.into(), arguments: vec![] }));
    }
    let snap = machine(&["/var/lib/snapd/desktop/applications/thunderbird_thunderbird.desktop", "/snap/bin/thunderbird"]);
    assert_eq!(snap.start("thunderbird").unwrap().program, Path::new("/snap/bin/thunderbird"));
    let mut elsewhere = machine(&["/opt/share/applications/claws-mail.desktop"]);
    assert!(elsewhere.found().is_empty());
    elsewhere.variables.insert("XDG_DATA_DIRS", "relative:/opt/share".into());
    assert_eq!(elsewhere.found(), ["claws"]);
}

#[test]
fn mac_programs_are_opened_by_the_system_and_windows_ones_by_their_path() {
    for folder in ["/Applications", "/home/anna/Applications", "/System/Applications"] {
        let mac = Pretend::new(Platform::Macos).with(&[&format!("{folder}/Thunderbird.app/Contents/MacOS/thunderbird")]);
        let arguments = vec!["-a".into(), PathBuf::from(folder).join("Thunderbird.app")];
        assert_eq!(mac.start("thunderbird"), Some(Start { program: "/usr/bin/open".into(), arguments }));
    }
    let mut windows = Pretend::new(Platform::Windows);
    windows.app_paths.insert("OUTLOOK.EXE", "/gone/OUTLOOK.EXE".into());
    assert!(windows.found().is_empty(), "an entry that an uninstalled program left behind");
    let own = windows.with(&["/users/anna/local/Programs/Mozilla Thunderbird/thunderbird.exe"]);
    assert!(own.start("thunderbird").unwrap().program.ends_with("thunderbird.exe"));
}

#[test]
fn what_is_here_comes_first_and_phones_and_the_sheet_have_their_place() {
    let linux = Pretend::new(Platform::Linux).with(&["/usr/bin/mutt"]);
    let here = installed(&linux);
    let all: Vec<&'static Client> = CLIENTS.iter().collect();
    let ids = |group: Group| group.clients(&all, &here).iter().map(|client| client.id).collect::<Vec<_>>();
    assert_eq!(ids(Group::Here), ["neomutt"]);
    assert!(
        ids(Group::Phone).contains(&"apple") && ids(Group::Other).contains(&"thunderbird") && ids(Group::Other).contains(&"autoconfig")
    );
    assert_eq!(ids(Group::ByHand), ["sheet"]);
    let count: usize = Group::ALL.map(|group| group.clients(&all, &here).len()).iter().sum();
    assert_eq!(count, CLIENTS.len(), "each stands in one group");
    let mac = installed(&Pretend::new(Platform::Macos).with(&["/System/Applications/Mail.app/Contents/Info.plist"]));
    assert!(Group::Here.clients(&all, &mac).iter().any(|client| client.id == "apple"));
}

/// Hands that only say what they were asked.
#[derive(Debug, Default)]
pub(crate) struct Told(pub Mutex<Vec<String>>);

impl Hands for Told {
    fn open(&self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().push(format!("open {}", path.display()));
        Ok(())
    }

    fn start(&self, start: &Start) -> io::Result<()> {
        self.0.lock().unwrap().push(format!("start {}", start.program.display()));
        Ok(())
    }
}

fn plan(id: &str, machine: &Pretend, file: &str) -> Option<HandOver> {
    hand_over(client(id).unwrap(), &[file.into()], machine, &installed(machine))
}

#[test]
fn a_profile_goes_to_its_client_only_where_that_is_here() {
    let thunderbird = Pretend::new(Platform::Linux).with(&["/usr/bin/thunderbird"]);
    let told = Told::default();
    let journal = Journal::at("/nonexistent".into());
    for (id, machine) in
        [("thunderbird", thunderbird.clone()), ("apple", Pretend::new(Platform::Macos)), ("sheet", Pretend::new(Platform::Windows))]
    {
        let planned = plan(id, &machine, "/home/anna/file").unwrap();
        assert!(planned.changes.is_empty() && !planned.keeps_copy, "{id}");
        assert_eq!(planned.carry_out(&told, &journal).unwrap(), Done { change: None });
    }
    assert_eq!(*told.0.lock().unwrap(), ["start /usr/bin/thunderbird", "open /home/anna/file", "open /home/anna/file"]);
    for (id, machine) in [
        ("thunderbird", Pretend::new(Platform::Linux)),
        ("apple", thunderbird.clone()),
        ("autoconfig", thunderbird.clone()),
        ("neomutt", thunderbird),
    ] {
        assert!(plan(id, &machine, "/home/anna/file").is_none(), "{id}");
    }
}

/// A Linux machine whose home is a real folder, with Mutt and what is named there.
fn home(folder: &Path, program: &str, files: &[(&str, &str)]) -> Pretend {
    let mut machine = Pretend::new(Platform::Linux).with(&[&format!("/usr/bin/{program}")]);
    machine.variables.insert("HOME", folder.into());
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        machine.files.insert(path);
    }
    machine
}

#[test]
fn a_line_is_added_once_to_the_configuration_that_is_read_and_taken_back() {
    for (program, there, expected) in [
        ("neomutt", &[][..], ".config/neomutt/neomuttrc"),
        ("neomutt", &[(".muttrc", "set a = b")], ".muttrc"),
        ("neomutt", &[(".muttrc", ""), (".config/neomutt/neomuttrc", "# mine\n")], ".config/neomutt/neomuttrc"),
        ("mutt", &[], ".muttrc"),
        ("mutt", &[(".config/neomutt/neomuttrc", ""), (".mutt/muttrc", "set a = b\n")], ".mutt/muttrc"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut machine = home(folder.path(), program, there);
        let journal = Journal::at(folder.path().join("state"));
        let file = r#"/home/anna/My "files" $1/a.muttrc"#;
        let planned = plan("neomutt", &machine, file).unwrap();
        let to = folder.path().join(expected);
        assert_eq!((&planned.changes, planned.keeps_copy), (&vec![to.clone()], to.exists()), "{program} {expected}");
        let before = std::fs::read_to_string(&to).ok();
        let done = planned.carry_out(&Told::default(), &journal).unwrap();
        let text = std::fs::read_to_string(&to).unwrap();
        let former = before.clone().unwrap_or_default();
        let line = r#"source "/home/anna/My \"files\" \$1/a.muttrc""#;
        assert_eq!(text, format!("{former}{}{line}\n", if former.is_empty() || former.ends_with('\n') { "" } else { "\n" }));
        machine.files.insert(to.clone());
        assert!(plan("neomutt", &machine, file).is_none(), "it is there already");
        journal.undo(Some(&done.change.unwrap().id), false).unwrap();
        assert_eq!(std::fs::read_to_string(&to).ok(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_linked_configuration_stays_a_link_and_keeps_its_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let mut machine = home(folder.path(), "mutt", &[("dotfiles/muttrc", "set a = b\n")]);
    let (kept, link) = (folder.path().join("dotfiles/muttrc"), folder.path().join(".muttrc"));
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&kept, &link).unwrap();
    machine.files.insert(link.clone());
    let planned = plan("neomutt", &machine, "/home/anna/a.muttrc").unwrap();
    assert!(planned.keeps_copy);
    planned.carry_out(&Told::default(), &Journal::at(folder.path().join("state"))).unwrap();
    assert!(link.is_symlink() && std::fs::read_to_string(&kept).unwrap().ends_with("/a.muttrc\"\n"));
    assert_eq!(std::fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_path_that_would_be_a_command_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let machine = home(folder.path(), "mutt", &[]);
    for file in ["/home/anna/touch ran|", "/home/anna/a\nset b = c"] {
        assert!(plan("neomutt", &machine, file).is_none(), "{file:?}");
    }
}
