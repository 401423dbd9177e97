//! `mailwright practice --terminal`: the whole way by numbered questions, on the pretend provider inside the program.

use std::io::{self, Write};
use std::path::PathBuf;

use console::Term;

use super::setup::Kept;
use super::{Context, End, Error, setup, show};

use crate::output::journal::Journal;
use crate::practice::{self, Practice};

/// Where practice writes to: below the usual folder, so that nothing practised is taken for a real profile.
#[must_use]
pub fn practice_folder() -> PathBuf {
    super::default_folder().join("Practice")
}

/// Nor is what was practised taken back by `mailwright undo`.
#[must_use]
pub fn practice_journal() -> Journal {
    super::default_journal().below("practice")
}

pub fn run(context: &Context) -> Result<End, Error> {
    let practice = context.wait(practice::start()).map_err(|error| Error::Machine(error.to_string()))?;
    tell(context, &practice)?;
    let context = Context { net: practice.net(), ..context.clone() };
    // A real password in the environment is not for practice.
    let places = setup::Places { kept: Kept::Nowhere, ..setup::Places::here(practice_folder(), practice_journal()) };
    setup::converse(&context, None, setup::Access::default(), places)
}

/// What can be practised: address, password and what to expect of each.
fn tell(context: &Context, practice: &Practice) -> Result<(), Error> {
    let words = &context.words;
    let mut text = format!("{}\n", words.say("terminal-practice"));
    for story in practice.stories() {
        let gaps = [
            ("title", words.say(&story.title_id()).into()),
            ("address", story.address.clone().into()),
            ("password", story.password.clone().into()),
            ("lesson", words.say(&story.lesson_id()).into()),
        ];
        text.push_str(&format!("\n{}\n", show::plain(&words.say_with("terminal-practice-story", &gaps))));
    }
    text.push('\n');
    // As in the conversation that follows: standard output belongs to the report, where one was asked for.
    let text = show::wrap(&text, show::width(&if context.json { Term::stderr() } else { Term::stdout() }));
    let written = match context.json {
        true => io::stderr().lock().write_all(text.as_bytes()),
        false => io::stdout().lock().write_all(text.as_bytes()),
    };
    written.map_err(Error::Stdout)
}
