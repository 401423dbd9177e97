//! What was written, and how it gets into each program.

use iced::Element;

use crate::profile::Client;
use crate::wizard::desk::Desk;
use crate::wizard::look::{button, card, layout, notice, text};

use super::Footer;
use super::plan::Planned;

/// What was written.
pub struct State {
    files: Vec<Planned>,
    copied: Option<usize>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// Copy the path of this file.
    Copy(usize),
    /// Write for another program.
    Another,
    /// Set up another account.
    Restart,
    /// That was it.
    Close,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To have this on the clipboard.
    Copy(String),
    /// To go back to the programs.
    Another,
    /// To begin anew.
    Restart,
    /// To close the window.
    Close,
}

impl State {
    /// With the files that were written.
    pub fn new(files: Vec<Planned>) -> Self {
        Self { files, copied: None }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Copy(place) => match self.files.get(place) {
                Some(file) => {
                    self.copied = Some(place);
                    Action::Copy(file.path.display().to_string())
                }
                None => Action::None,
            },
            Message::Another => Action::Another,
            Message::Restart => Action::Restart,
            Message::Close => Action::Close,
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let mut clients: Vec<&'static Client> = self.files.iter().map(|file| file.client).collect();
        clients.dedup_by_key(|client| client.id);
        let mut sections: Vec<_> = clients.into_iter().map(|client| self.client(client, desk)).collect();
        sections.push(layout::flow(vec![
            button::plain("another", desk.say("done-another"), Message::Another),
            button::plain("restart", desk.say("done-restart"), Message::Restart),
        ]));
        let count = self.files.len();
        layout::page(desk.say_with("done-title", &[("count", count.into())]), desk.say("done-lead"), sections)
    }

    fn client<'a>(&'a self, client: &'static Client, desk: &'a Desk) -> Element<'a, Message> {
        let mut parts = vec![text::heading(desk.words.client(client))];
        let own = || self.files.iter().enumerate().filter(|(_, file)| file.client.id == client.id);
        for (place, file) in own() {
            let label = desk.say(if self.copied == Some(place) { "copied" } else { "copy-path" });
            let copy = button::plain(format!("copy-{place}"), label, Message::Copy(place));
            parts.push(layout::spread(text::literal(file.path.display().to_string()), copy));
        }
        let name = own().next().and_then(|(_, file)| file.path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let steps = desk.words.import_steps(client, &name.unwrap_or_default());
        parts.extend(steps.into_iter().enumerate().map(|(place, step)| layout::numbered(place + 1, text::body(step))));
        let mut concerns: Vec<_> = own().flat_map(|(_, file)| file.concerns.iter().copied()).collect();
        concerns.dedup();
        if !concerns.is_empty() {
            let lines = concerns.into_iter().map(|concern| text::body(desk.words.file_concern(concern))).collect();
            parts.push(notice::warning(desk.say("done-concerns"), lines));
        }
        card::calm(parts)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        Footer::next(desk.say("done-next"), Ok(Message::Close))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::page::plan;
    use crate::wizard::shell::tests::journey;

    #[test]
    fn the_path_is_copied_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let client = crate::profile::client("sheet").unwrap();
        let sheet_labels = crate::text::Words::english().sheet_labels();
        let options = crate::profile::Options { sheet_labels, ..Default::default() };
        let plan = plan::plan(&journey().account().unwrap(), &[client], folder.path(), &options);
        let path = plan.files[0].path.display().to_string();
        let mut state = State::new(plan.files);
        let Action::Copy(copied) = state.update(Message::Copy(0)) else { panic!("not copied") };
        assert_eq!(copied, path);
    }
}
