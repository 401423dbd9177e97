//! The settings to type in, each with a button that copies it; for a program that takes no file. The password is not among
//! them: it is typed where it is asked for, and nowhere else.

use iced::Element;

use crate::account::{Account, Server};
use crate::programs::{PROGRAMS, Program};
use crate::text::Setting;
use crate::wizard::desk::Desk;
use crate::wizard::look::{button, card, layout, text};

use super::Footer;

/// What is shown.
pub struct State {
    program: Option<&'static Program>,
    /// Each server's heading, and its settings.
    cards: Vec<(String, Vec<Setting>)>,
    copied: Option<(usize, usize)>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// Copy this setting.
    Copy(usize, usize),
    /// Back to the programs.
    Back,
}

/// What is wanted.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To have this on the clipboard.
    Copy(String),
    /// To go back.
    Back,
}

impl State {
    /// The settings of `account`, for the program called so or for any.
    pub fn new(account: &Account, program: Option<&str>, desk: &Desk) -> Self {
        let program = PROGRAMS.iter().find(|known| Some(known.id) == program);
        let servers = [account.incoming.server(), account.outgoing.server()];
        let card = |server: &Server| (desk.words.purpose(server.protocol), desk.words.settings(account, server));
        let mut cards = vec![(desk.say("type-account"), desk.words.about(account))];
        cards.extend(servers.map(card));
        Self { program, cards, copied: None }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Copy(card, place) => match self.cards.get(card).and_then(|(_, settings)| settings.get(place)) {
                Some(setting) => {
                    self.copied = Some((card, place));
                    Action::Copy(setting.value.clone())
                }
                None => Action::None,
            },
            Message::Back => Action::Back,
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let steps = desk.words.typing_steps(self.program);
        let steps = steps.into_iter().enumerate().map(|(place, step)| layout::numbered(place + 1, text::body(step))).collect();
        let mut sections = vec![layout::stack(steps)];
        sections.extend(self.cards.iter().enumerate().map(|(card, (heading, settings))| self.card(card, heading, settings, desk)));
        sections.push(text::small(desk.say("type-password")));
        let title = match self.program {
            Some(program) => desk.say_with("type-title-in", &[("program", program.name.into())]),
            None => desk.say("type-title"),
        };
        layout::page(title, String::new(), sections)
    }

    fn card<'a>(&'a self, card: usize, heading: &'a str, settings: &'a [Setting], desk: &'a Desk) -> Element<'a, Message> {
        let mut parts = vec![text::heading(heading)];
        parts.extend(settings.iter().enumerate().map(|(place, setting)| {
            let label = desk.say(if self.copied == Some((card, place)) { "copied" } else { "copy" });
            let copy = button::plain(format!("copy-{card}-{place}"), label, Message::Copy(card, place));
            layout::spread(layout::pair(setting.label.as_str(), setting.value.as_str()), copy)
        }));
        card::calm(parts)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        Footer::next(desk.say("type-back"), Ok(Message::Back))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::shell::tests::{desk, journey};

    #[test]
    fn every_setting_is_copied_as_it_is_typed() {
        let account = journey().account().unwrap();
        let mut state = State::new(&account, Some("new-outlook"), &desk());
        let mut copied = Vec::new();
        for card in 0..state.cards.len() {
            for place in 0..state.cards[card].1.len() {
                let Action::Copy(text) = state.update(Message::Copy(card, place)) else { panic!("not copied") };
                copied.push(text);
            }
        }
        for expected in ["anna@example.org", "imap.example.org", "993", "smtp.example.org", "465"] {
            assert!(copied.iter().any(|text| text == expected), "{expected} is not in {copied:?}");
        }
        assert!(matches!(state.update(Message::Copy(9, 9)), Action::None));
    }
}
