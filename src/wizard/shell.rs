//! The window: it holds the journey, shows the page, commits what a page accepted, and changes pages. Nobody else does.

use std::sync::Arc;
use std::time::Duration;

use iced::widget::operation;
use iced::{Subscription, Task, Theme, clipboard, theme, window};

use super::desk::{Desk, Hidden};
use super::draft::Draft;
use super::look::{self, layout};
use super::page::{self, Page, address, advice, clients, done, finding, questions, settings, sign_in};
use super::panel::{self, Panel};
use super::preferences::Preferences;
use super::widget::focus::Zoom;
use crate::account::{HttpsUrl, Secret, SecretKind};
use crate::journey::{Journey, Step};
use crate::oauth;
use crate::profile::Client;
use crate::text::{Language, Words};

mod view;

/// Opens the window and returns when it is closed.
pub fn run(desk: &Arc<Desk>, preferences: &Preferences) -> iced::Result {
    let (desk, preferences) = (Arc::clone(desk), preferences.clone());
    iced::application(move || Wizard::new(Arc::clone(&desk), preferences.clone()), Wizard::update, Wizard::view)
        .title(|wizard: &Wizard| wizard.desk.say("title"))
        .subscription(Wizard::subscription)
        .theme(|wizard: &Wizard| wizard.theme())
        .style(|_: &Wizard, theme: &Theme| look::window(theme))
        .scale_factor(|wizard: &Wizard| wizard.preferences.zoom())
        .settings(look_of_all())
        .window(frame())
        .run()
}

/// By this name a Linux desktop finds the program's entry in its menu, and the emblem there.
const ID: &str = "org.mailwright.Mailwright";

/// The window itself, before anything is in it.
fn frame() -> window::Settings {
    let frame = window::Settings {
        size: iced::Size::new(860.0, 680.0),
        min_size: Some(iced::Size::new(480.0, 400.0)),
        icon: look::picture::emblem(),
        ..window::Settings::default()
    };
    // The name of all is not that of the window: iced 0.14 puts the window's own, which is empty, over it.
    #[cfg(target_os = "linux")]
    let frame = window::Settings {
        platform_specific: window::settings::PlatformSpecific { application_id: ID.into(), ..Default::default() },
        ..frame
    };
    frame
}

/// What holds for all that is drawn.
pub(super) fn look_of_all() -> iced::Settings {
    iced::Settings { id: Some(ID.into()), fonts: look::fonts(), default_font: look::FONT, ..iced::Settings::default() }
}

/// The window's state.
pub struct Wizard {
    desk: Arc<Desk>,
    journey: Journey,
    page: Page,
    /// The password that the live test used, for a file that is to hold it; gone with the account it belongs to.
    secret: Option<Secret>,
    /// A practice story's password, for the field of the sign-in page.
    prefill: Option<Hidden>,
    /// The programs that are ticked when their page is shown next.
    ticked: Vec<&'static Client>,
    /// What is shown instead of the page for a while.
    panel: Option<Panel>,
    preferences: Preferences,
    system: theme::Mode,
    /// Whether anything was drawn yet: told to whoever measures the start.
    drawn: bool,
}

/// What happened in the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the page.
    Page(page::Message),
    /// One step back.
    Back,
    /// From light to dark, or back.
    SwitchTheme,
    /// In this language from now on.
    Speak(Language),
    /// Shows something instead of the page, or the page again.
    Show(Panel),
    /// On what is shown instead of the page.
    Panel(panel::Message),
    /// The window was drawn.
    Drawn,
    /// The system's own mode, or its change.
    SystemTheme(theme::Mode),
    /// Larger or smaller.
    Zoom(Zoom),
    /// A second went by while something is going on.
    Tick,
}

impl Wizard {
    /// A new window at the first page.
    pub fn new(desk: Arc<Desk>, preferences: Preferences) -> (Self, Task<Message>) {
        let journey = Journey::default();
        let page = Page::Address(address::State::new(&desk, &journey));
        let wizard = Self {
            desk,
            journey,
            page,
            secret: None,
            prefill: None,
            ticked: Vec::new(),
            panel: None,
            preferences,
            system: theme::Mode::None,
            drawn: false,
        };
        let start = wizard.arrive();
        (wizard, Task::batch([start, iced::system::theme().map(Message::SystemTheme)]))
    }

    fn is_dark(&self) -> bool {
        self.preferences.dark().unwrap_or(self.system == theme::Mode::Dark)
    }

    fn theme(&self) -> Option<Theme> {
        self.preferences.dark().map(|dark| if dark { Theme::Dark } else { Theme::Light })
    }

    fn subscription(&self) -> Subscription<Message> {
        let tick =
            if self.page.is_busy() { iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick) } else { Subscription::none() };
        // Frames are listened to only until the first: what is idle costs nothing.
        let drawn = if self.drawn { Subscription::none() } else { window::frames().map(|_| Message::Drawn) };
        Subscription::batch([tick, drawn, iced::system::theme_changes().map(Message::SystemTheme)])
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Page(message) => self.page_message(message),
            Message::Back => self.back(),
            Message::SwitchTheme => {
                // Back to what the system has is to follow the system again.
                let dark = !self.is_dark();
                self.preferences.set_dark((dark != (self.system == theme::Mode::Dark)).then_some(dark));
                Task::none()
            }
            Message::Speak(language) => {
                self.desk = Arc::new(self.desk.speaking(Words::of(language)));
                self.preferences.speak(language);
                Task::none()
            }
            Message::Show(panel) => {
                self.panel = (self.panel != Some(panel)).then_some(panel);
                self.arrive()
            }
            Message::Panel(message) => {
                let panel::Message::Speak(language) = message;
                self.update(Message::Speak(language))
            }
            Message::Drawn => {
                self.drawn = true;
                tracing::debug!("the window is drawn");
                Task::none()
            }
            Message::SystemTheme(mode) => {
                self.system = mode;
                Task::none()
            }
            Message::Zoom(zoom) => {
                self.preferences.resize(zoom);
                Task::none()
            }
            Message::Tick => {
                self.page.tick();
                Task::none()
            }
        }
    }

    /// Hands a message to its page; one for a page that is not shown any more is late and dropped.
    fn page_message(&mut self, message: page::Message) -> Task<Message> {
        match (&mut self.page, message) {
            (Page::Address(state), page::Message::Address(message)) => {
                let action = state.update(message, &self.desk);
                self.address(action)
            }
            (Page::Finding(state), page::Message::Finding(message)) => {
                let action = state.update(message, &self.desk);
                self.finding(action)
            }
            (Page::Settings(state), page::Message::Settings(message)) => {
                let action = state.update(message, &self.journey);
                self.settings(action)
            }
            (Page::SignIn(state), page::Message::SignIn(message)) => {
                let action = state.update(message, &self.desk, &self.journey);
                self.sign_in(action)
            }
            (Page::Questions(state), page::Message::Questions(message)) => {
                let action = state.update(message);
                self.questions(action)
            }
            (Page::Advice(state), page::Message::Advice(message)) => {
                let action = state.update(message, &self.journey);
                self.advice(action)
            }
            (Page::Clients(state), page::Message::Clients(message)) => {
                let action = state.update(message, &self.desk, self.secret.as_ref());
                self.clients(action)
            }
            (Page::Done(state), page::Message::Done(message)) => {
                let action = state.update(message, &self.desk);
                self.done(action)
            }
            _ => Task::none(),
        }
    }

    fn address(&mut self, action: address::Action) -> Task<Message> {
        let (name, address, password) = match action {
            address::Action::None => return Task::none(),
            address::Action::Speak(language) => return self.update(Message::Speak(language)),
            address::Action::Resume(draft) => return self.resume(&draft),
            address::Action::Forget => {
                self.desk.forget_draft();
                return Task::none();
            }
            address::Action::Entered { name, address, password } => (name, address, password),
        };
        if self.journey.address() != Some(&address) {
            self.secret = None;
        }
        self.journey.set_address(address);
        self.journey.set_name(name);
        self.prefill = password;
        self.keep_draft();
        if self.journey.has_servers() { self.show_servers() } else { self.show(Step::Finding) }
    }

    /// Goes on where a set-up stopped: with the servers that were typed, or by looking for them once more.
    fn resume(&mut self, draft: &Draft) -> Task<Message> {
        let Some(journey) = draft.journey() else { return Task::none() };
        self.journey = journey;
        if self.journey.has_servers() { self.show_servers() } else { self.show(Step::Finding) }
    }

    /// On to what was found or typed, or past it where there is nothing to look over.
    fn show_servers(&mut self) -> Task<Message> {
        self.show(if self.journey.skips(Step::Settings) { Step::SignIn } else { Step::Settings })
    }

    /// Keeps what was typed so far, for the case that the program ends before the set-up does.
    fn keep_draft(&self) {
        if let Some(draft) = Draft::of(&self.journey) {
            self.desk.keep_draft(&draft);
        }
    }

    fn finding(&mut self, action: finding::Action) -> Task<Message> {
        match action {
            finding::Action::None => Task::none(),
            finding::Action::Run(task) => task.map(|message| Message::Page(page::Message::Finding(message))),
            finding::Action::Found(discovered) => {
                self.journey.set_discovered(*discovered);
                self.show_servers()
            }
            finding::Action::ByHand => self.show(Step::Settings),
            finding::Action::Change => self.show(Step::Address),
            finding::Action::Copy(text) => clipboard::write(text),
            finding::Action::Instead(address) => {
                self.secret = None;
                self.journey.set_address(address);
                self.keep_draft();
                self.show(Step::Finding)
            }
        }
    }

    fn settings(&mut self, action: settings::Action) -> Task<Message> {
        match action {
            settings::Action::None => Task::none(),
            settings::Action::SearchAgain => self.show(Step::Finding),
            settings::Action::Copy(text) => clipboard::write(text),
            settings::Action::Accepted { servers, consent } => {
                self.journey.set_servers(servers);
                self.journey.set_consent(consent);
                if !self.journey.is_proved() {
                    self.secret = None;
                }
                self.keep_draft();
                self.show(Step::SignIn)
            }
        }
    }

    fn sign_in(&mut self, action: sign_in::Action) -> Task<Message> {
        match action {
            sign_in::Action::None => Task::none(),
            sign_in::Action::Run(task) => task.map(|message| Message::Page(page::Message::SignIn(message))),
            sign_in::Action::Copy(text) => clipboard::write(text),
            sign_in::Action::Open(page) => {
                HttpsUrl::parse(&page).iter().for_each(oauth::open);
                Task::none()
            }
            sign_in::Action::Servers => self.show(Step::Settings),
            sign_in::Action::ChangeAddress => self.show(Step::Address),
            sign_in::Action::Replaced(servers) => {
                self.journey.set_servers(servers);
                self.show(Step::Settings)
            }
            sign_in::Action::ChangeSettings => {
                self.page = Page::Settings(settings::State::new(&self.journey).opened());
                self.arrive()
            }
            sign_in::Action::Proved { verdicts, secret } => {
                self.journey.set_verdicts(verdicts);
                // A token is no password: no file is to hold it as one.
                self.secret = Some(secret).filter(|secret| secret.kind() == SecretKind::Password);
                self.show(Step::Questions)
            }
            sign_in::Action::Continue => self.show(Step::Questions),
            sign_in::Action::Untested => {
                self.journey.set_verdicts(Vec::new());
                self.secret = None;
                self.show(Step::Questions)
            }
        }
    }

    fn questions(&mut self, action: questions::Action) -> Task<Message> {
        let questions::Action::Answered(answers) = action else { return Task::none() };
        self.journey.set_answers(answers);
        self.keep_draft();
        self.show(Step::Advice)
    }

    fn advice(&mut self, action: advice::Action) -> Task<Message> {
        let advice::Action::Chosen { receive, leave } = action else { return Task::none() };
        self.journey.choose(receive);
        self.journey.set_leave(leave);
        self.show(Step::Clients)
    }

    pub(super) fn clients(&mut self, action: clients::Action) -> Task<Message> {
        match action {
            clients::Action::None => Task::none(),
            clients::Action::Copy(text) => clipboard::write(text),
            clients::Action::Run(task) => task.map(|message| Message::Page(page::Message::Clients(message))),
            clients::Action::Turned => self.arrive(),
            clients::Action::Written(files, change) => {
                self.desk.forget_draft();
                self.page = Page::Done(done::State::new(files, change, &self.desk));
                self.arrive()
            }
        }
    }

    fn done(&mut self, action: done::Action) -> Task<Message> {
        match action {
            done::Action::None => Task::none(),
            done::Action::Copy(text) => clipboard::write(text),
            done::Action::Focus(field) => operation::focus(field),
            done::Action::Another => self.show(Step::Clients),
            done::Action::Identity(identity, ticked) => {
                self.journey.add_identity(identity);
                self.ticked = ticked;
                self.show(Step::Clients)
            }
            done::Action::Restart => {
                (self.journey, self.secret, self.prefill) = (self.journey.another_account(), None, None);
                self.show(Step::Address)
            }
            done::Action::Close => iced::exit(),
        }
    }

    fn back(&mut self) -> Task<Message> {
        if self.panel.take().is_some() {
            return self.arrive();
        }
        if let Page::Clients(state) = &mut self.page
            && state.close()
        {
            return self.arrive();
        }
        match self.page.step() {
            Step::Address => Task::none(),
            Step::Finding | Step::Settings => self.show(Step::Address),
            Step::SignIn if self.journey.skips(Step::Settings) => self.show(Step::Address),
            Step::SignIn => self.show(Step::Settings),
            Step::Questions => self.show(Step::SignIn),
            Step::Advice => self.show(Step::Questions),
            Step::Clients => self.show(Step::Advice),
            Step::Done => self.show(Step::Clients),
        }
    }

    /// Builds the page of `step` from the journey. Where the journey cannot carry it, it starts over.
    pub(super) fn show(&mut self, step: Step) -> Task<Message> {
        let ticked = std::mem::take(&mut self.ticked);
        let (desk, journey) = (&self.desk, &self.journey);
        let mut work = Task::none();
        let page = match (step, journey.address(), journey.account()) {
            (Step::Finding, Some(address), _) => {
                let (state, task) = finding::State::new(desk, address.clone());
                work = task.map(|message| Message::Page(page::Message::Finding(message)));
                Page::Finding(state)
            }
            (Step::Settings, Some(_), _) => Page::Settings(settings::State::new(journey)),
            (Step::SignIn, Some(_), _) => Page::SignIn(sign_in::State::new(journey, self.prefill.clone())),
            (Step::Questions, Some(_), _) => Page::Questions(questions::State::new(journey)),
            (Step::Advice, Some(_), _) => Page::Advice(advice::State::new(journey)),
            (Step::Clients, _, Some(account)) => {
                Page::Clients(Box::new(clients::State::new(account, journey.leave(), desk, self.secret.is_some(), ticked)))
            }
            _ => Page::Address(address::State::new(desk, journey)),
        };
        (self.page, self.panel) = (page, None);
        Task::batch([self.arrive(), work])
    }

    /// On a new page: its first field has the focus, or nothing has, and it is seen from its top.
    fn arrive(&self) -> Task<Message> {
        let first = match &self.page {
            _ if self.panel.is_some() => "nothing",
            Page::Address(_) => address::FIRST,
            Page::SignIn(_) => sign_in::FIRST,
            Page::Settings(state) if state.is_open() => settings::FIRST,
            _ => "nothing",
        };
        let top = operation::scroll_to(layout::SCROLL, operation::AbsoluteOffset { x: 0.0, y: 0.0 });
        Task::batch([top, operation::focus(first)])
    }
}

#[cfg(test)]
pub(super) mod tests;
