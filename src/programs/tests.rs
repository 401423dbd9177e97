//! Every row of the table finds its program on a pretend machine of its system, and hands over what it is given.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use super::*;
use crate::account::Receive;
use crate::output::journal::Journal;
use crate::profile::{CLIENTS, client, samples};

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

/// Writes the profile of an everyday account into a folder, as `export` does.
fn written(id: &str, folder: &Path) -> Vec<PathBuf> {
    let files = client(id).unwrap().files(&samples::account(Receive::Imap), &samples::options(false)).unwrap();
    let paths = files.iter().map(|file| folder.join(&file.name)).collect();
    std::fs::create_dir_all(folder).unwrap();
    files.iter().for_each(|file| std::fs::write(folder.join(&file.name), &file.bytes).unwrap());
    paths
}

fn offer(id: &str, files: &[PathBuf], machine: &Pretend) -> Option<HandOver> {
    hand_over(client(id).unwrap(), files, machine, &installed(machine))
}

/// What stands below a folder, by path.
fn below(folder: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            all.extend(below(&entry.path()).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            all.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
    all
}

#[test]
fn files_are_put_where_the_client_looks_beside_what_is_there_and_taken_back() {
    let stem = "anna-example.org-464cb6";
    let ini = format!("geary/{stem}/geary.ini");
    for (id, program, there, expected) in [
        ("evolution", "evolution", ("evolution/sources/system.source", "theirs"), vec![format!("evolution/sources/{stem}.source")]),
        ("geary", "geary", (ini.as_str(), "[Metadata]\nmine=1\n"), vec![ini.clone()]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let machine = home(folder.path(), program, &[(&format!(".config/{}", there.0), there.1)]);
        let config = folder.path().join(".config");
        let before = below(&config);
        let planned = offer(id, &written(id, &folder.path().join("out")), &machine).unwrap();
        assert_eq!(planned.keeps_copy, expected[0] == there.0, "{id}: {planned:?}");
        let done = planned.carry_out(&Told::default(), &Journal::at(folder.path().join("state"))).unwrap();
        let after = below(&config);
        assert!(expected.iter().all(|name| after.get(name).is_some_and(|text| text.contains("imap.example.org"))), "{id}: {after:?}");
        assert!(planned.changes.iter().all(|path| path.is_file()) && (id != "evolution" || after.len() == 4), "{id}: {after:?}");
        Journal::at(folder.path().join("state")).undo(Some(&done.change.unwrap().id), false).unwrap();
        assert_eq!(below(&config), before, "{id}");
    }
}

#[test]
fn a_program_in_a_box_has_its_own_folder_or_none_that_is_known() {
    let out = tempfile::tempdir().unwrap();
    let id = "org.gnome.Evolution";
    let machine = Pretend::new(Platform::Linux)
        .with(&[&format!("/var/lib/flatpak/exports/share/applications/{id}.desktop"), &format!("/var/lib/flatpak/exports/bin/{id}")]);
    let planned = offer("evolution", &written("evolution", out.path()), &machine).unwrap();
    let folder = format!("/home/anna/.var/app/{id}/config/evolution/sources");
    assert!(planned.changes.iter().all(|path| path.starts_with(&folder)) && planned.changes.len() == 3, "{planned:?}");
    let only_a_sign = Pretend::new(Platform::Linux).with(&["/usr/share/applications/org.gnome.Geary.desktop"]);
    assert!(offer("geary", &written("geary", out.path()), &only_a_sign).is_none());
    let boxed = Pretend::new(Platform::Linux)
        .with(&["/var/lib/flatpak/exports/share/applications/org.kde.kontact.desktop", "/var/lib/flatpak/exports/bin/org.kde.kontact"]);
    assert!(offer("kmail", &written("kmail", out.path()), &boxed).is_none());
}

#[test]
fn kmail_keeps_what_it_has_and_is_not_touched_while_its_service_runs() {
    let folder = tempfile::tempdir().unwrap();
    let theirs = "[General]\nDefault Identity=7\n\n[Identity #0]\nName=Bob\nuoid=7\n";
    let machine = home(folder.path(), "kmail", &[(".config/emailidentities", theirs), (".config/kmail2rc", "[Geometry]\n")]);
    let config = folder.path().join(".config");
    let journal = Journal::at(folder.path().join("state"));
    let planned = offer("kmail", &written("kmail", &folder.path().join("out")), &machine).unwrap();
    assert!(planned.keeps_copy && planned.changes.len() == 4 && !planned.changes.iter().any(|path| path.ends_with("kmail2rc")));
    let done = planned.carry_out(&Told::default(), &journal).unwrap();
    let after = below(&config);
    let merged = &after["emailidentities"];
    assert!(merged.starts_with(theirs) && merged.contains("Email Address=anna@example.org"), "{merged}");
    assert!(after["mailtransports"].contains("smtp.example.org") && after["akonadi/agentsrc"].contains("AgentType=akonadi_imap_resource"));
    journal.undo(Some(&done.change.unwrap().id), false).unwrap();
    assert_eq!(below(&config), BTreeMap::from([("emailidentities".into(), theirs.into()), ("kmail2rc".into(), "[Geometry]\n".into())]));
    #[cfg(unix)]
    {
        let socket = folder.path().join("socket");
        std::fs::create_dir_all(config.join("akonadi")).unwrap();
        std::fs::write(config.join("akonadi/akonadiconnectionrc"), format!("[Data]\nMethod=UnixPath\nUnixPath={}\n", socket.display()))
            .unwrap();
        let listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(matches!(planned.carry_out(&Told::default(), &journal), Err(HandOverError::Running)));
        assert_eq!(std::fs::read_to_string(config.join("emailidentities")).unwrap(), theirs);
        // What a crash leaves behind is no service.
        drop(listening);
        planned.carry_out(&Told::default(), &journal).unwrap();
    }
}

#[test]
fn claws_begins_with_the_folder_only_where_it_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let files = written("claws", &folder.path().join("out"));
    let machine = home(folder.path(), "claws-mail", &[]);
    let planned = offer("claws", &files, &machine).unwrap();
    assert!(!planned.keeps_copy);
    planned.carry_out(&Told::default(), &Journal::at(folder.path().join("state"))).unwrap();
    let own = below(&folder.path().join(".claws-mail"));
    assert!(own["accountrc"].contains("imap.example.org") && own.contains_key("folderlist.xml") && own.len() == 2, "{own:?}");
    let used = home(folder.path(), "claws-mail", &[(".claws-mail/accountrc", "[Account: 1]\n")]);
    assert!(offer("claws", &files, &used).is_none());
}

#[test]
fn outlook_is_told_by_the_registry_and_where_that_fails_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let windows = Pretend::new(Platform::Windows).with(&["/program files/Microsoft Office/root/Office16/OUTLOOK.EXE"]);
    let files = written("outlook", folder.path());
    let planned = offer("outlook", &files, &windows).unwrap();
    let Step::Register { file, parcels } = &planned.does else { panic!("{planned:?}") };
    assert!(file.to_str().unwrap().ends_with(".reg") && parcels.len() == 1, "{planned:?}");
    // The path that the registry file names.
    let units: Vec<u16> = std::fs::read(file).unwrap().chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let to = parcels[0].to.display().to_string().replace('/', "\\");
    assert!(String::from_utf16(&units).unwrap().contains(&to.replace('\\', "\\\\")), "{to}");
    let to = folder.path().join("Mailwright/answer.xml");
    let does = Step::Register { file: file.clone(), parcels: vec![Parcel { to: to.clone(), ..parcels[0].clone() }] };
    let here = HandOver { does, changes: vec![to.clone()], ..planned.clone() };
    let journal = Journal::at(folder.path().join("state"));
    let told = Told::default();
    assert!(here.carry_out(&told, &journal).unwrap().change.is_some() && to.is_file());
    assert_eq!(*told.0.lock().unwrap(), [format!("open {}", file.display())]);
    journal.undo(None, false).unwrap();
    assert!(matches!(here.carry_out(&Refusing, &journal), Err(HandOverError::Opening { .. })) && !to.exists());
}

/// Hands that can open nothing.
struct Refusing;

impl Hands for Refusing {
    fn open(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn start(&self, _: &Start) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }
}

#[test]
fn codes_are_shown_as_a_picture_of_pixels_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let files = written("thunderbird-android", folder.path());
    let planned = offer("thunderbird-android", &files, &Pretend::new(Platform::Windows)).unwrap();
    assert!(matches!(&planned.does, Step::Show { file } if file.extension().unwrap() == "png") && planned.changes.is_empty());
    assert!(!planned.does.is_all(), "the phone has yet to be held there");
}

#[test]
fn a_zip_that_leads_out_of_its_folder_or_is_none_is_not_unpacked() {
    use std::io::Write as _;
    let folder = tempfile::tempdir().unwrap();
    let machine = home(folder.path(), "geary", &[]);
    let file = folder.path().join("a.zip");
    for name in ["../../.bashrc", "/etc/passwd", "a/geary.ini"] {
        let mut zip = zip::ZipWriter::new(std::fs::File::create(&file).unwrap());
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"x").unwrap();
        zip.finish().unwrap();
        let config = folder.path().join(".config/geary");
        let planned = offer("geary", std::slice::from_ref(&file), &machine);
        let inside = planned.as_ref().map(|planned| planned.changes.iter().all(|path| path.starts_with(&config)));
        assert_eq!(inside, (!name.starts_with("..")).then_some(true), "{name}: {planned:?}");
    }
    std::fs::write(&file, "no zip").unwrap();
    assert!(offer("geary", &[file], &machine).is_none());
}
