//! The wizard: the window that takes a person from an address to a written profile, one page a step.
//!
//! `shell` holds the journey and changes pages; a page says by its `Action` what it wants and commits nothing itself.
//! The look of everything is in `look`, the keyboard in `widget`, and every sentence in `wizard.ftl` and `core.ftl`.
//! iced cannot serve screen readers; `mailwright setup` does the same job in the terminal.

mod desk;
mod job;
mod look;
mod output;
mod page;
mod shell;
mod widget;

use std::path::PathBuf;
use std::sync::Arc;

use crate::net::Net;
use crate::practice;
use crate::text::Words;

/// What the wizard is opened with.
pub struct Start {
    /// The network it works on.
    pub net: Net,
    /// The language it speaks.
    pub words: Words,
    /// Practice mailboxes to offer on the first page; none outside practice.
    pub stories: Vec<Story>,
    /// Dark or light; `None` follows the system where it tells.
    pub dark: Option<bool>,
    /// Where files go if the person names no other folder.
    pub folder: PathBuf,
}

/// A practice mailbox that can be tried with one click.
#[derive(Debug, Clone)]
pub struct Story {
    /// Its address.
    pub address: String,
    /// Its password, which is no secret.
    pub password: String,
    /// What happens with it, in a few words.
    pub title: String,
    /// What to expect, in one line.
    pub lesson: String,
}

impl Story {
    /// A story of the practice provider, in `words`.
    #[must_use]
    pub fn tell(story: &practice::Story, words: &Words) -> Self {
        Self {
            address: story.address.clone(),
            password: story.password.clone(),
            title: words.say(&story.title_id()),
            lesson: words.say(&story.lesson_id()),
        }
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
    let desk = Arc::new(desk::Desk::new(start.net, start.words, start.stories, start.folder));
    // winit panics where a display is named that does not answer.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| shell::run(&desk, start.dark)))
        .map_err(|_| Error::NoDisplay)?
        .map_err(|error| Error::Window(error.to_string()))
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
