//! `mailwright undo`: takes back what the last export or hand-over changed.

use crate::output::journal::{UndoError, Undone};
use crate::text::Words;

use super::cli::UndoArgs;
use super::report::Undo;
use super::{Context, End, Error, default_journal, error, show};

pub fn run(context: &Context, asked: &UndoArgs) -> Result<End, Error> {
    let journal = default_journal();
    let result = match journal.undo(None, asked.force) {
        Err(UndoError::Unreadable { path, why }) => return Err(Error::Journal(path, why)),
        Err(UndoError::Output(error)) => return Err(Error::Output(error)),
        result => result,
    };
    let left = journal.changes().map_or(0, |changes| changes.len());
    let report = match &result {
        Ok(undone) => Undo::done(undone, left),
        Err(UndoError::Changed(paths)) => Undo::changed(paths, left),
        Err(_) => Undo::nothing(),
    };
    context.answer(&report, || said(&context.words, &result, left))?;
    Ok(End::news(result.is_ok()))
}

/// What was taken back, or why nothing was.
pub fn said(words: &Words, result: &Result<Undone, UndoError>, left: usize) -> String {
    let line = |id: &str, path: &std::path::Path| show::plain(&words.say_with(id, &[("path", path.display().to_string().into())]));
    match result {
        Ok(undone) => {
            let mut lines = vec![words.say("terminal-undone")];
            lines.extend(undone.restored.iter().map(|path| line("terminal-undone-restored", path)));
            lines.extend(undone.removed.iter().map(|path| line("terminal-undone-removed", path)));
            if left > 0 {
                lines.push(words.say_with("terminal-undo-left", &[("count", left.into())]));
            }
            lines.join("\n")
        }
        Err(UndoError::Nothing) => words.say("terminal-undo-nothing"),
        Err(UndoError::Changed(paths)) => {
            let mut lines = vec![words.say("terminal-undo-changed")];
            lines.extend(paths.iter().map(|path| line("setup-file", path)));
            lines.push(words.say("terminal-undo-force"));
            lines.join("\n")
        }
        Err(UndoError::Unreadable { path, why }) => error::journal(words, path, why),
        Err(UndoError::Output(error)) => error::output_error(words, error),
    }
}
