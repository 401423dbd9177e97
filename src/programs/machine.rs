//! What a machine looks like to whoever searches it for programs: its system, environment, files and registry.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::{Place, Start};
use crate::profile::{HomePath, Platform};

/// The most entries of a folder that are looked at.
const MOST_ENTRIES: usize = 4096;

/// A view on a machine. Nothing is changed by it.
pub trait Machine {
    /// Its system.
    fn platform(&self) -> Platform;
    /// A variable of its environment; empty ones are none.
    fn variable(&self, name: &str) -> Option<OsString>;
    /// Whether a file stands there.
    fn is_file(&self, path: &Path) -> bool;
    /// Whether a folder stands there.
    fn is_folder(&self, path: &Path) -> bool;
    /// The names in a folder.
    fn names(&self, folder: &Path) -> Vec<String>;
    /// The path that Windows knows for a program called so ("App Paths").
    fn app_path(&self, name: &str) -> Option<PathBuf>;

    /// The person's home.
    fn home(&self) -> Option<PathBuf> {
        let name = if self.platform() == Platform::Windows { "USERPROFILE" } else { "HOME" };
        self.variable(name).map(PathBuf::from)
    }

    /// A place in the person's home.
    fn place(&self, folder: HomePath) -> Option<PathBuf> {
        let home = self.home();
        match folder {
            HomePath::Home(below) => Some(home?.join(below)),
            HomePath::Config(below) => {
                let named = self.variable("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
                Some(named.or_else(|| home.map(|home| home.join(".config")))?.join(below))
            }
        }
    }
}

/// The machine that this program runs on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Here;

impl Machine for Here {
    fn platform(&self) -> Platform {
        if cfg!(windows) {
            Platform::Windows
        } else if cfg!(target_os = "macos") {
            Platform::Macos
        } else {
            Platform::Linux
        }
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name).filter(|value| !value.is_empty())
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        entries.take(MOST_ENTRIES).filter_map(|entry| entry.file_name().into_string().ok()).collect()
    }

    #[cfg(windows)]
    fn app_path(&self, name: &str) -> Option<PathBuf> {
        let key = format!(r"Software\Microsoft\Windows\CurrentVersion\App Paths\{name}");
        let of = |root: &windows_registry::Key| root.open(&key).and_then(|key| key.get_string("")).ok();
        let path = of(windows_registry::CURRENT_USER).or_else(|| of(windows_registry::LOCAL_MACHINE))?;
        Some(PathBuf::from(path.trim_matches('"'))).filter(|path| path.is_absolute())
    }

    #[cfg(not(windows))]
    fn app_path(&self, _name: &str) -> Option<PathBuf> {
        None
    }
}

/// Whether a program shows itself at `place`, and how it is started from there.
pub(super) fn look(machine: &dyn Machine, place: Place) -> Option<Option<Start>> {
    match place {
        Place::Command(name) => command(machine, name).map(|path| Some(run(path))),
        Place::Desktop(name) => desktop(machine, name),
        Place::Bundle(name) => bundle(machine, name).map(|path| Some(open_bundle(path))),
        Place::AppPath(name) => machine.app_path(name).filter(|path| machine.is_file(path)).map(|path| Some(run(path))),
        Place::ProgramFile(below) => program_file(machine, below).map(|path| Some(run(path))),
        Place::StartMenu(name) => start_menu(machine, name).then_some(None),
        Place::Package(name) => package(machine, name).then_some(None),
    }
}

fn run(program: PathBuf) -> Start {
    Start { program, arguments: vec![] }
}

/// By the system's own opener, so that a running program comes to the front instead of starting twice.
fn open_bundle(bundle: PathBuf) -> Start {
    Start { program: "/usr/bin/open".into(), arguments: vec!["-a".into(), bundle] }
}

fn command(machine: &dyn Machine, name: &str) -> Option<PathBuf> {
    let path = machine.variable("PATH")?;
    // A relative folder would mean another program in every folder.
    let folders: Vec<PathBuf> = std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
    folders.into_iter().map(|folder| folder.join(name)).find(|path| machine.is_file(path))
}

/// A desktop entry. What Flatpak and Snap export can be started by a command of the same name.
fn desktop(machine: &dyn Machine, name: &str) -> Option<Option<Start>> {
    let (data, commands) = desktop_folders(machine);
    let file = format!("{name}.desktop");
    data.iter().map(|folder| folder.join("applications").join(&file)).find(|path| machine.is_file(path))?;
    let snap = name.split('_').next().unwrap_or(name);
    let start = commands.iter().flat_map(|folder| [folder.join(name), folder.join(snap)]).find(|path| machine.is_file(path));
    Some(start.map(run))
}

/// The folders for entries (XDG base directories, Flatpak's and Snap's exports), and those for the commands that belong to them.
fn desktop_folders(machine: &dyn Machine) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let home = machine.home();
    let absolute = |name: &str| machine.variable(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let own = absolute("XDG_DATA_HOME").or_else(|| home.map(|home| home.join(".local/share")));
    let named = machine.variable("XDG_DATA_DIRS").unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let mut data: Vec<PathBuf> = own.iter().cloned().chain(std::env::split_paths(&named)).filter(|folder| folder.is_absolute()).collect();
    let flatpak: Vec<PathBuf> =
        [own.map(|own| own.join("flatpak/exports")), Some("/var/lib/flatpak/exports".into())].into_iter().flatten().collect();
    data.extend(flatpak.iter().map(|exports| exports.join("share")));
    data.push("/var/lib/snapd/desktop".into());
    let mut commands: Vec<PathBuf> = flatpak.iter().map(|exports| exports.join("bin")).collect();
    commands.push("/snap/bin".into());
    (data, commands)
}

fn bundle(machine: &dyn Machine, name: &str) -> Option<PathBuf> {
    let own = machine.home().map(|home| home.join("Applications"));
    let folders = own.into_iter().chain(["/Applications", "/System/Applications"].map(PathBuf::from));
    folders.map(|folder| folder.join(format!("{name}.app"))).find(|path| machine.is_folder(path))
}

fn program_file(machine: &dyn Machine, below: &str) -> Option<PathBuf> {
    let local = machine.variable("LOCALAPPDATA").map(|folder| PathBuf::from(folder).join("Programs"));
    let folders = ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"].into_iter().filter_map(|name| machine.variable(name));
    folders.map(PathBuf::from).chain(local).map(|folder| folder.join(below)).find(|path| machine.is_file(path))
}

/// Directly in the Start menu, or in one of its folders.
fn start_menu(machine: &dyn Machine, name: &str) -> bool {
    let menus = ["APPDATA", "ProgramData"].into_iter().filter_map(|variable| machine.variable(variable));
    let entry = format!("{name}.lnk");
    menus.map(|folder| PathBuf::from(folder).join("Microsoft/Windows/Start Menu/Programs")).any(|menu| {
        let mut folders = machine.names(&menu).into_iter().map(|below| menu.join(below));
        machine.is_file(&menu.join(&entry)) || folders.any(|folder| machine.is_file(&folder.join(&entry)))
    })
}

/// Every package that was started once has a folder `NAME_PUBLISHER` for its data, and each has its alias.
fn package(machine: &dyn Machine, name: &str) -> bool {
    let Some(local) = machine.variable("LOCALAPPDATA").map(PathBuf::from) else { return false };
    let names = machine.names(&local.join("Packages"));
    names.iter().any(|folder| folder.rsplit_once('_').is_some_and(|(own, _)| own.eq_ignore_ascii_case(name)))
}
