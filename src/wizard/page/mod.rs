//! The pages: a closed list. Each is one file with `State`, `Message`, `Action`, `new`, `update`, `view` and `footer`.
//! A page says by its action what it wants; the shell alone commits to the journey and changes pages.

pub mod address;
pub mod advice;
pub mod clients;
pub mod done;
pub mod finding;
mod hints;
mod identity;
mod plan;
pub mod questions;
mod server_form;
pub mod settings;
pub mod sign_in;
mod test_card;
mod typing;
mod verdicts;
mod ways;

use iced::Element;

use super::desk::Desk;
use crate::journey::{Journey, Step};

/// The page in the window.
pub enum Page {
    /// Whose mail?
    Address(address::State),
    /// The servers are being looked for.
    Finding(finding::State),
    /// What was found, or typed by hand.
    Settings(settings::State),
    /// The password and the live test.
    SignIn(sign_in::State),
    /// The five questions.
    Questions(questions::State),
    /// POP3 or IMAP.
    Advice(advice::State),
    /// For which programs, and where to.
    Clients(Box<clients::State>),
    /// What was written, and what to do with it.
    Done(done::State),
}

/// What happened on a page.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the address page.
    Address(address::Message),
    /// On the finding page.
    Finding(finding::Message),
    /// On the settings page.
    Settings(settings::Message),
    /// On the sign-in page.
    SignIn(sign_in::Message),
    /// On the questions page.
    Questions(questions::Message),
    /// On the advice page.
    Advice(advice::Message),
    /// On the clients page.
    Clients(clients::Message),
    /// On the last page.
    Done(done::Message),
}

/// What stands at the foot of a page.
pub struct Footer<M> {
    /// Stops what is going on; while there is something to stop, it takes the place of Back.
    pub stop: Option<M>,
    /// A quiet way out beside Back.
    pub aside: Option<(String, M)>,
    /// What the main button does, in its words.
    pub label: String,
    /// The main button's message, or why there is none now.
    pub next: Result<M, String>,
}

impl<M> Footer<M> {
    /// A foot with a main button alone.
    pub fn next(label: String, next: Result<M, String>) -> Self {
        Self { stop: None, aside: None, label, next }
    }

    /// The same with other messages.
    pub fn map<N>(self, f: impl Fn(M) -> N) -> Footer<N> {
        Footer {
            stop: self.stop.map(&f),
            aside: self.aside.map(|(label, message)| (label, f(message))),
            label: self.label,
            next: self.next.map(&f),
        }
    }
}

impl Page {
    /// Which step of the journey it shows.
    pub fn step(&self) -> Step {
        match self {
            Self::Address(_) => Step::Address,
            Self::Finding(_) => Step::Finding,
            Self::Settings(_) => Step::Settings,
            Self::SignIn(_) => Step::SignIn,
            Self::Questions(_) => Step::Questions,
            Self::Advice(_) => Step::Advice,
            Self::Clients(_) => Step::Clients,
            Self::Done(_) => Step::Done,
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        match self {
            Self::Address(state) => state.view(desk).map(Message::Address),
            Self::Finding(state) => state.view(desk).map(Message::Finding),
            Self::Settings(state) => state.view(desk, journey).map(Message::Settings),
            Self::SignIn(state) => state.view(desk, journey).map(Message::SignIn),
            Self::Questions(state) => state.view(desk, journey).map(Message::Questions),
            Self::Advice(state) => state.view(desk, journey).map(Message::Advice),
            Self::Clients(state) => state.view(desk, journey).map(Message::Clients),
            Self::Done(state) => state.view(desk).map(Message::Done),
        }
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, journey: &Journey) -> Footer<Message> {
        match self {
            Self::Address(state) => state.footer(desk).map(Message::Address),
            Self::Finding(state) => state.footer(desk).map(Message::Finding),
            Self::Settings(state) => state.footer(desk, journey).map(Message::Settings),
            Self::SignIn(state) => state.footer(desk, journey).map(Message::SignIn),
            Self::Questions(state) => state.footer(desk).map(Message::Questions),
            Self::Advice(state) => state.footer(desk, journey).map(Message::Advice),
            Self::Clients(state) => state.footer(desk).map(Message::Clients),
            Self::Done(state) => state.footer(desk).map(Message::Done),
        }
    }

    /// A second went by while something is going on.
    pub fn tick(&mut self) {
        if let Self::Finding(state) = self {
            state.tick();
        }
    }

    /// Whether something is going on whose duration is shown.
    pub fn is_busy(&self) -> bool {
        match self {
            Self::Finding(state) => state.is_busy(),
            Self::SignIn(state) => state.is_busy(),
            _ => false,
        }
    }
}
