//! Another name and address to write under with the same login: two fields and a button.

use iced::Element;

use crate::account::{Address, AddressError, DisplayName, Identity};
use crate::wizard::desk::Desk;
use crate::wizard::look::{button, card, field, layout, text};

/// The field that has the focus first.
pub const FIRST: &str = "identity-address";

/// What is typed.
#[derive(Debug, Default)]
pub struct Form {
    address: String,
    name: String,
    /// Whether somebody wanted to go on with what is wrong.
    pressed: bool,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The address was changed.
    Address(String),
    /// The name was changed.
    Name(String),
    /// Add it.
    Add,
}

impl Form {
    /// Takes a message in; the identity, once it is whole.
    pub fn update(&mut self, message: Message) -> Option<Identity> {
        match message {
            Message::Address(address) => self.address = address,
            Message::Name(name) => self.name = name,
            Message::Add => {
                self.pressed = true;
                return self.identity();
            }
        }
        None
    }

    fn address(&self) -> Result<Address, AddressError> {
        Address::parse(self.address.trim())
    }

    fn name(&self) -> Result<Option<DisplayName>, ()> {
        if self.name.trim().is_empty() { Ok(None) } else { DisplayName::parse(&self.name).map(Some).map_err(drop) }
    }

    fn identity(&self) -> Option<Identity> {
        Some(Identity { address: self.address().ok()?, name: self.name().ok()? })
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let wrong = self.address().err().filter(|_| self.pressed).map(|error| desk.words.address_error(error));
        let address = field::Field {
            id: FIRST.into(),
            label: desk.say("identity-address"),
            example: "anna@example.org".into(),
            value: &self.address,
            wrong,
            help: Some(desk.say("identity-address-help")),
            secret: false,
        };
        let name = field::Field {
            id: "identity-name".into(),
            label: desk.say("identity-name"),
            example: String::new(),
            value: &self.name,
            wrong: self.name().err().map(|()| desk.say("identity-name-wrong")),
            help: Some(desk.say("identity-name-help")),
            secret: false,
        };
        card::calm(vec![
            text::heading(desk.say("identity-title")),
            field::line(address, Message::Address),
            field::line(name, Message::Name),
            layout::flow(vec![button::plain("identity-add", desk.say("identity-add"), Message::Add)]),
        ])
    }
}
