//! What the last page looks like.

use iced::Element;

use crate::output::OutputError;
use crate::output::journal::UndoError;
use crate::profile::{Client, Concern};
use crate::programs::HandOverError;
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, layout, notice, text};

use super::{Message, Said, State};

impl State {
    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let mut sections: Vec<_> = self.said(desk).into_iter().collect();
        // True of all of them or of none.
        if self.files.iter().any(|file| file.concerns.contains(&Concern::Unproved)) {
            let why = text::body(desk.words.file_concern(Concern::Unproved));
            sections.push(notice::warning(desk.say("done-concerns"), vec![why]));
        }
        sections.extend(self.clients().into_iter().map(|client| self.client(client, desk)));
        let mut buttons = Vec::new();
        if !self.files.is_empty() {
            buttons.push(button::plain("open-folder", desk.say("open-folder"), Message::OpenFolder));
        }
        if !self.changes.is_empty() {
            buttons.push(button::plain("undo", desk.say("undo"), Message::Undo));
        }
        if !buttons.is_empty() {
            sections.push(layout::flow(buttons));
        }
        sections.push(self.onwards(desk));
        let count = self.files.len();
        let (title, lead) = match count {
            0 => (desk.say("done-title-none"), String::new()),
            _ => (desk.say_with("done-title", &[("count", count.into())]), desk.say("done-lead")),
        };
        layout::page(title, lead, sections)
    }

    /// Where one can go from here without starting over.
    fn onwards<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let mut parts = vec![
            text::heading(desk.say("done-more")),
            layout::flow(vec![
                button::plain("another", desk.say("done-another"), Message::Another),
                button::plain("identity", desk.say("done-identity"), Message::Identity),
                button::plain("restart", desk.say("done-restart"), Message::Restart),
            ]),
        ];
        parts.extend(self.identity.as_ref().map(|form| form.view(desk).map(Message::IdentityForm)));
        layout::stack(parts)
    }

    fn client<'a>(&'a self, client: &'static Client, desk: &'a Desk) -> Element<'a, Message> {
        let mut parts = vec![text::heading(desk.words.client(client))];
        let own = || self.files.iter().enumerate().filter(|(_, file)| file.client.id == client.id);
        for (place, file) in own() {
            let label = desk.say(if self.copied == Some(place) { "copied" } else { "copy-path" });
            let copy = button::plain(format!("copy-{place}"), label, Message::Copy(place));
            parts.push(layout::spread(text::literal(file.path.display().to_string()), copy));
        }
        parts.extend(self.offer(client, desk));
        let name = own().next().and_then(|(_, file)| file.path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let is_all = self.handed.contains(client.id) && self.offers.iter().any(|offer| offer.client.id == client.id && offer.does.is_all());
        let steps = if is_all { Vec::new() } else { desk.words.import_steps(client, &name.unwrap_or_default()) };
        parts.extend(steps.into_iter().enumerate().map(|(place, step)| layout::numbered(place + 1, text::body(step))));
        let mut concerns: Vec<_> =
            own().flat_map(|(_, file)| file.concerns.iter().copied()).filter(|concern| *concern != Concern::Unproved).collect();
        concerns.dedup();
        if !concerns.is_empty() {
            let lines = concerns.into_iter().map(|concern| text::body(desk.words.file_concern(concern))).collect();
            parts.push(notice::warning(desk.say("done-concerns"), lines));
        }
        card::calm(parts)
    }

    /// What a click would do for this client, above its button; or that it is done.
    fn offer<'a>(&'a self, client: &'static Client, desk: &'a Desk) -> Option<Element<'a, Message>> {
        let offer = self.offers.iter().find(|offer| offer.client.id == client.id)?;
        let words = desk.words.hand_over(offer);
        if self.handed.contains(client.id) {
            return Some(layout::marked(sign(Sign::Good), text::body(words.done)));
        }
        if let Some((_, code)) = self.shown.as_ref().filter(|(shown, _)| *shown == client.id) {
            return Some(layout::stack(vec![text::body(words.done), code.view()]));
        }
        let press = button::plain(format!("hand-over-{}", client.id), words.button, Message::HandOver(client.id));
        Some(layout::lines(vec![text::small(words.does), layout::flow(vec![press])]))
    }

    /// What came of the last click, above everything else.
    fn said<'a>(&'a self, desk: &'a Desk) -> Option<Element<'a, Message>> {
        match &self.said {
            Said::Nothing => None,
            Said::NotHanded(program, error) => Some(failed(not_handed(program, error, desk), desk)),
            Said::NotOpened(why) => Some(failed(desk.words.io_error(why), desk)),
            Said::NotUndone(UndoError::Changed(changed)) => {
                let mut parts = vec![text::body(desk.say("undo-changed"))];
                parts.extend(changed.iter().map(|path| text::literal(path.display().to_string())));
                parts.push(layout::flow(vec![button::plain("undo-force", desk.say("undo-force"), Message::UndoAllTheSame)]));
                Some(notice::warning(desk.say("undo-changed-title"), parts))
            }
            Said::NotUndone(error) => Some(failed(not_undone(error, desk), desk)),
            Said::Undone(undone) => {
                let line = |id: &str, path: &std::path::Path| text::body(desk.say_with(id, &[("path", path.display().to_string().into())]));
                let restored = undone.restored.iter().map(|path| line("undo-restored", path));
                let lines = restored.chain(undone.removed.iter().map(|path| line("undo-removed", path))).collect();
                Some(notice::success(desk.say("undo-done"), lines))
            }
        }
    }
}

fn failed<'a>(why: String, desk: &'a Desk) -> Element<'a, Message> {
    notice::danger(desk.say("done-failed"), vec![text::body(why)])
}

fn not_handed(program: &'static str, error: &HandOverError, desk: &Desk) -> String {
    match error {
        HandOverError::Opening { path, why } => refused(path, &desk.words.io_error(why), desk),
        HandOverError::Running => desk.say_with("hand-over-running", &[("program", program.into())]),
        HandOverError::Output(error) => not_written(error, desk),
    }
}

fn not_undone(error: &UndoError, desk: &Desk) -> String {
    match error {
        UndoError::Output(error) => not_written(error, desk),
        UndoError::Unreadable { path, why } => refused(path, why, desk),
        UndoError::Nothing | UndoError::Changed(_) => desk.say("undo-nothing"),
    }
}

fn not_written(error: &OutputError, desk: &Desk) -> String {
    match error {
        OutputError::Refused { path, why } => refused(path, &desk.words.io_error(why), desk),
        OutputError::Open(path) => desk.say_with("failed-open", &[("path", path.display().to_string().into())]),
        OutputError::Exists(path) | OutputError::Twice(path) => {
            desk.say_with("failed-exists", &[("path", path.display().to_string().into())])
        }
    }
}

fn refused(path: &std::path::Path, why: &str, desk: &Desk) -> String {
    desk.say_with("failed-refused", &[("path", path.display().to_string().into()), ("why", why.to_owned().into())])
}
