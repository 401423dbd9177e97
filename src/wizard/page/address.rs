//! Whose mail? Name and address, or a practice story with one click.

use iced::Element;

use crate::account::{Address, AddressError, DisplayName, TextError};
use crate::journey::Journey;
use crate::text::Trouble;
use crate::wizard::Story;
use crate::wizard::desk::{Desk, Hidden};
use crate::wizard::look::{card, field, layout, notice, text};

use super::Footer;

/// The field that has the focus at first.
pub const FIRST: &str = "address";

/// What is typed.
pub struct State {
    name: String,
    address: String,
    wrong_address: Option<AddressError>,
    wrong_name: Option<TextError>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The name was changed.
    Name(String),
    /// The address was changed.
    Address(String),
    /// A practice story was chosen, by its place.
    Story(usize),
    /// On with what is typed.
    Next,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on with these.
    Entered {
        /// The name shown to others.
        name: Option<DisplayName>,
        /// The address.
        address: Address,
        /// A practice story's password.
        password: Option<Hidden>,
    },
}

impl State {
    /// With what the journey knows; in practice, the first story's address is not typed ahead.
    pub fn new(_desk: &Desk, journey: &Journey) -> Self {
        Self {
            name: journey.name().map(|name| name.as_str().to_owned()).unwrap_or_default(),
            address: journey.address().map(Address::as_typed).unwrap_or_default(),
            wrong_address: None,
            wrong_name: None,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk) -> Action {
        match message {
            Message::Name(name) => (self.name, self.wrong_name) = (name, None),
            Message::Address(address) => (self.address, self.wrong_address) = (address, None),
            Message::Story(place) => {
                if let Some(Story { address, .. }) = desk.stories.get(place) {
                    self.address.clone_from(address);
                    return self.enter(desk);
                }
            }
            Message::Next => return self.enter(desk),
        }
        Action::None
    }

    fn enter(&mut self, desk: &Desk) -> Action {
        let name = match DisplayName::parse(&self.name) {
            Ok(name) => Some(name),
            Err(TextError::Empty) => None,
            Err(error) => {
                self.wrong_name = Some(error);
                return Action::None;
            }
        };
        match Address::parse(&self.address) {
            Ok(address) => {
                let story = desk.stories.iter().find(|story| Address::parse(&story.address).is_ok_and(|story| story == address));
                Action::Entered { name, address, password: story.map(|story| Hidden::new(story.password.clone())) }
            }
            Err(error) => {
                self.wrong_address = Some(error);
                Action::None
            }
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let address = field::Field {
            id: FIRST.into(),
            label: desk.say("address-label"),
            example: desk.example_address(),
            value: &self.address,
            wrong: self.wrong_address.map(|error| desk.words.address_error(error)),
            help: Some(desk.say("address-help")),
            secret: false,
        };
        let name = field::Field {
            id: "name".into(),
            label: desk.say("name-label"),
            example: desk.say("name-example"),
            value: &self.name,
            wrong: self.wrong_name.map(|_| desk.say("name-wrong")),
            help: Some(desk.say("name-help")),
            secret: false,
        };
        let mut sections: Vec<_> = desk.trouble.iter().map(broken).collect();
        sections.extend([field::line(name, Message::Name), field::line(address, Message::Address)]);
        if !desk.stories.is_empty() {
            sections.push(stories(desk));
        }
        layout::page(desk.say("address-title"), desk.say("address-lead"), sections)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        let next = if self.address.trim().is_empty() { Err(desk.say("address-reason")) } else { Ok(Message::Next) };
        Footer::next(desk.say("address-next"), next)
    }
}

/// What the organisation prepared cannot be used. The person here can rarely mend it: they are told, and the way is open.
fn broken<'a>(trouble: &'a Trouble) -> Element<'a, Message> {
    notice::warning(trouble.title.as_str(), vec![text::body(trouble.why.as_str()), text::body(trouble.todo.as_str())])
}

fn stories(desk: &Desk) -> Element<'_, Message> {
    let head = layout::lines(vec![text::heading(desk.say("practice-title")), text::quiet(desk.say("practice-lead"))]);
    let rows = desk.stories.iter().enumerate().map(|(place, story)| {
        let head = layout::spread(text::body(story.title.as_str()), text::small(story.address.as_str()));
        let parts = vec![head, text::small(story.lesson.as_str())];
        card::row(format!("story-{place}"), parts, Message::Story(place))
    });
    layout::stack(std::iter::once(head).chain(rows).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::organisation;
    use crate::text::Words;
    use crate::wizard::shell::tests::desk;

    #[test]
    fn a_typing_error_is_named_and_nothing_leads_on() {
        let desk = desk();
        let mut state = State::new(&desk, &Journey::default());
        assert!(state.footer(&desk).next.is_err(), "an empty address leads nowhere");
        state.update(Message::Address("anna.example.org".into()), &desk);
        assert!(matches!(state.update(Message::Next, &desk), Action::None));
        assert_eq!(state.wrong_address, Some(AddressError::NoAt));
        state.update(Message::Address("anna@example.org".into()), &desk);
        assert_eq!(state.wrong_address, None, "typing takes the complaint away");
        assert!(matches!(state.update(Message::Next, &desk), Action::Entered { name: None, .. }));
    }

    #[test]
    fn what_an_organisation_prepared_or_why_not_shows_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mailwright.toml");
        let sees = |text: &str, shown: &str| {
            std::fs::write(&file, text).unwrap();
            let desk = match organisation::find(Some(&file)) {
                Ok(organisation) => desk().prepared(organisation.map(Arc::new), None),
                Err(error) => desk().prepared(None, Some(Words::english().organisation_error(&error))),
            };
            let state = State::new(&desk, &Journey::default());
            let mut simulator = iced_test::simulator(state.view(&desk));
            let found = simulator.find(shown.to_owned());
            found.is_ok()
        };
        let own = "name = \"Example AG\"\ndomains = [\"example.com\"]";
        assert!(sees(own, "@example.com"));
        assert!(sees(&format!("{own}\nfone = 1"), "The file that your organisation has prepared cannot be used."));
        assert!(!sees(&format!("{own}\nfone = 1"), "@example.com"), "nothing of a broken file is used");
    }

    #[test]
    fn a_story_leads_on_with_its_password() {
        let desk = desk();
        let mut state = State::new(&desk, &Journey::default());
        let Action::Entered { address, password, .. } = state.update(Message::Story(0), &desk) else { panic!("no action") };
        assert_eq!(address.to_string(), desk.stories[0].address);
        assert_eq!(password.unwrap().reveal(), desk.stories[0].password);
    }
}
