//! The mail programs of this machine: which are installed, and how a written profile is handed over to one.
//!
//! Where each is looked for is one [`table`]; what a machine looks like is a [`Machine`], so that the rows for every system
//! are tested on any. A hand-over is planned whole, can be read before it is done, and is done in one place.

mod hand_over;
mod machine;
mod parcel;
mod table;
#[cfg(test)]
pub(crate) mod tests;

use std::path::PathBuf;

use crate::profile::{Client, HomePath, Import, Platform};

pub use hand_over::{Done, HandOver, HandOverError, Hands, Step, hand_over};
pub use machine::{Here, Machine};
pub use parcel::Parcel;
pub use table::PROGRAMS;

/// A mail program that may be installed.
#[derive(Debug)]
pub struct Program {
    /// Its word, by which its sentences are found.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// The client whose profile it reads, by its id; `None` where there is none yet and the settings are typed in.
    pub client: Option<&'static str>,
    /// Where it is looked for.
    pub places: &'static [Place],
}

/// A place where a program shows that it is installed. Each belongs to one system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Linux: a command in `PATH`.
    Command(&'static str),
    /// Linux: a `.desktop` entry of this name, in the folders for such entries, those of Flatpak and Snap among them.
    Desktop(&'static str),
    /// macOS: a bundle of this name, without `.app`, among the applications.
    Bundle(&'static str),
    /// Windows: the name under which Windows itself finds the program ("App Paths" in the registry).
    AppPath(&'static str),
    /// Windows: a file below one of the folders for programs.
    ProgramFile(&'static str),
    /// Windows: an entry of the Start menu, without `.lnk`.
    StartMenu(&'static str),
    /// Windows: a package of the Store, by the name in front of its publisher's mark.
    Package(&'static str),
}

impl Place {
    /// On which system.
    #[must_use]
    pub fn platform(self) -> Platform {
        match self {
            Self::Command(_) | Self::Desktop(_) => Platform::Linux,
            Self::Bundle(_) => Platform::Macos,
            Self::AppPath(_) | Self::ProgramFile(_) | Self::StartMenu(_) | Self::Package(_) => Platform::Windows,
        }
    }
}

/// A program that is installed here.
#[derive(Debug, Clone)]
pub struct Installed {
    /// Which.
    pub program: &'static Program,
    /// How it is started; `None` where only a sign of it was found.
    pub start: Option<Start>,
}

impl Installed {
    /// A place in the person's home, as this program sees it: what Flatpak runs has a folder for configuration of its own. `None`
    /// where that is not known.
    fn folder(&self, place: HomePath, machine: &dyn Machine) -> Option<PathBuf> {
        let start = &self.start.as_ref()?.program;
        match (start.parent(), place) {
            (Some(exports), HomePath::Config(below)) if exports.ends_with("flatpak/exports/bin") => {
                Some(machine.home()?.join(".var/app").join(start.file_name()?).join("config").join(below))
            }
            _ => self.own_folder(place, machine),
        }
    }

    /// The same for a program that is in no such box.
    fn own_folder(&self, place: HomePath, machine: &dyn Machine) -> Option<PathBuf> {
        let start = &self.start.as_ref()?.program;
        let is_boxed = start.starts_with("/snap") || start.parent().is_some_and(|folder| folder.ends_with("flatpak/exports/bin"));
        (machine.platform() != Platform::Windows && !is_boxed).then(|| machine.place(place)).flatten()
    }
}

/// A command without a shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// What is run.
    pub program: PathBuf,
    /// With what. Never a secret.
    pub arguments: Vec<PathBuf>,
}

/// The programs that are installed on `machine`, in the order of the table.
#[must_use]
pub fn installed(machine: &dyn Machine) -> Vec<Installed> {
    let here = |program: &'static Program| {
        let places = program.places.iter().filter(|place| place.platform() == machine.platform());
        let found: Vec<Option<Start>> = places.filter_map(|place| machine::look(machine, *place)).collect();
        let start = found.iter().flatten().next().cloned();
        (!found.is_empty()).then_some(Installed { program, start })
    };
    PROGRAMS.iter().filter_map(here).collect()
}

/// Where a client stands among those to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Installed on this machine.
    Here,
    /// For a phone or tablet.
    Phone,
    /// Anything else.
    Other,
    /// What a person types in.
    ByHand,
}

impl Group {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Here, Self::Phone, Self::Other, Self::ByHand];

    /// Where `client` stands, `installed` being here.
    #[must_use]
    pub fn of(client: &Client, installed: &[Installed]) -> Self {
        let is_here = installed.iter().any(|installed| installed.program.client == Some(client.id));
        let on_phones = client.platforms.iter().any(|platform| matches!(platform, Platform::Android | Platform::Ios));
        match client.import {
            Import::Copy => Self::ByHand,
            _ if is_here => Self::Here,
            Import::Publish => Self::Other,
            _ if on_phones => Self::Phone,
            _ => Self::Other,
        }
    }

    /// Those of the `offered` clients that stand here, in their order.
    #[must_use]
    pub fn clients(self, offered: &[&'static Client], installed: &[Installed]) -> Vec<&'static Client> {
        offered.iter().copied().filter(|client| Self::of(client, installed) == self).collect()
    }
}
