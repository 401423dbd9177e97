//! The wizard: the window that takes a person from an address to a written profile, one page a step.
//!
//! `shell` holds the journey and changes pages; a page says by its `Action` what it wants and commits nothing itself.
//! The look of everything is in `look`, the keyboard in `widget`, and every sentence in `wizard.ftl` and `core.ftl`.
//! iced cannot serve screen readers; `mailwright setup` does the same job in the terminal.

mod desk;
mod draft;
#[cfg(test)]
mod drive;
mod job;
mod look;
mod page;
mod panel;
#[cfg(test)]
mod pictures;
mod preferences;
#[cfg(test)]
mod scenes;
mod shell;
mod widget;

use std::any::Any;
use std::panic;
use std::path::PathBuf;
use std::sync::Arc;

use crate::net::Net;
use crate::organisation::{FileError, Organisation};
use crate::output::journal::Journal;
use crate::practice;
use crate::text::Words;

pub use draft::usual_place as draft_place;
pub use preferences::{Preferences, usual_place as preferences_place};

/// What the wizard is opened with.
pub struct Start {
    /// The network it works on.
    pub net: Net,
    /// The language it speaks.
    pub words: Words,
    /// Practice mailboxes to offer on the first page; none outside practice.
    pub stories: Vec<Story>,
    /// How the person likes the window, by what they chose in it before.
    pub preferences: Preferences,
    /// Where files go if the person names no other folder.
    pub folder: PathBuf,
    /// Where it is noted what can be taken back.
    pub journal: Journal,
    /// What the person's organisation has prepared.
    pub organisation: Option<Arc<Organisation>>,
    /// Why what it has prepared cannot be used.
    pub trouble: Option<Arc<FileError>>,
    /// Where what was typed is kept until the set-up is over; nowhere in practice.
    pub draft: Option<PathBuf>,
}

/// A practice mailbox that can be tried with one click.
#[derive(Debug, Clone)]
pub struct Story {
    /// Its address.
    pub address: String,
    /// Its password, which is no secret.
    pub password: String,
    /// What happens with it, in a few words: the name of that sentence.
    pub title: String,
    /// What to expect, in one line: the name of that sentence.
    pub lesson: String,
}

impl From<&practice::Story> for Story {
    fn from(story: &practice::Story) -> Self {
        let (title, lesson) = (story.title_id(), story.lesson_id());
        Self { address: story.address.clone(), password: story.password.clone(), title, lesson }
    }
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No display to open it on.
    #[error("no display")]
    NoDisplay,
    /// The display does not let it open.
    #[error("the window cannot be opened: {0}")]
    Window(String),
}

/// Opens the wizard, and returns when it is closed.
///
/// # Errors
/// [`Error`] where no window can be opened; nothing has happened then.
pub fn run(start: Start) -> Result<(), Error> {
    display()?;
    let desk = desk::Desk::new(start.net, start.words, start.stories, start.folder, start.journal);
    let desk = desk.prepared(start.organisation, start.trouble);
    let desk = Arc::new(desk::Desk { draft: start.draft, ..desk });
    without_a_display(|| shell::run(&desk, &start.preferences))?.map_err(|error| Error::Window(error.to_string()))
}

/// Linux and the like name their display in the environment; elsewhere there always is one.
fn display() -> Result<(), Error> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let needed = cfg!(all(unix, not(target_os = "macos")));
    if needed && !["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(named) {
        return Err(Error::NoDisplay);
    }
    Ok(())
}

/// Runs `work`. iced panics where a display is named that does not answer; here that is an end like others, and quiet.
fn without_a_display<T>(work: impl FnOnce() -> T) -> Result<T, Error> {
    let before: Arc<dyn Fn(&panic::PanicHookInfo<'_>) + Send + Sync> = Arc::from(panic::take_hook());
    let loud = Arc::clone(&before);
    panic::set_hook(Box::new(move |info| {
        if !is_no_display(info.payload()) {
            loud(info);
        }
    }));
    let end = panic::catch_unwind(panic::AssertUnwindSafe(work));
    panic::set_hook(Box::new(move |info| before(info)));
    end.map_err(|payload| match said(&*payload) {
        _ if is_no_display(&*payload) => Error::NoDisplay,
        said => Error::Window(said.to_owned()),
    })
}

fn is_no_display(payload: &(dyn Any + Send)) -> bool {
    said(payload).starts_with("Create event loop")
}

fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_does_not_answer_is_no_panic() {
        let end: Result<(), Error> = without_a_display(|| panic!("Create event loop: no answer"));
        assert!(matches!(end, Err(Error::NoDisplay)));
        assert!(matches!(without_a_display(|| 1), Ok(1)));
    }
}
