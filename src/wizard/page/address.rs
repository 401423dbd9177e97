//! Whose mail? Name and address; a set-up that was not finished; the language; or a practice story with one click.

use iced::Element;

use crate::account::{Address, AddressError, DisplayName, TextError};
use crate::journey::Journey;
use crate::organisation::FileError;
use crate::text::Language;
use crate::wizard::Story;
use crate::wizard::desk::{Desk, Hidden};
use crate::wizard::draft::Draft;
use crate::wizard::look::icon::Icon;
use crate::wizard::look::{button, card, field, layout, notice, text};
use crate::wizard::panel;

use super::Footer;

/// The field that has the focus at first.
pub const FIRST: &str = "address";

/// What is typed.
pub struct State {
    name: String,
    address: String,
    wrong_address: Option<AddressError>,
    wrong_name: Option<TextError>,
    /// A set-up that was not finished, and is offered to be.
    draft: Option<Draft>,
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
    /// A language was chosen.
    Speak(Language),
    /// Go on where a set-up stopped.
    Resume,
    /// Forget that set-up.
    Afresh,
    /// On with what is typed.
    Next,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Another language.
    Speak(Language),
    /// To go on where a set-up stopped.
    Resume(Box<Draft>),
    /// To forget where a set-up stopped.
    Forget,
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
    pub fn new(desk: &Desk, journey: &Journey) -> Self {
        Self {
            draft: if journey.address().is_none() { desk.find_draft() } else { None },
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
            Message::Address(address) => self.typed(address),
            Message::Story(place) => {
                if let Some(Story { address, .. }) = desk.stories.get(place) {
                    self.address.clone_from(address);
                    return self.enter(desk);
                }
            }
            Message::Speak(language) => return Action::Speak(language),
            Message::Resume => {
                if let Some(draft) = self.draft.take() {
                    return Action::Resume(Box::new(draft));
                }
            }
            Message::Afresh => {
                self.draft = None;
                return Action::Forget;
            }
            Message::Next => return self.enter(desk),
        }
        Action::None
    }

    /// Takes the address as it is typed; from what was copied elsewhere, `Anna <anna@example.org>` or a `mailto:` link, it takes
    /// the address, and the name where there is none yet.
    fn typed(&mut self, text: String) {
        self.wrong_address = None;
        match pasted(&text) {
            Some((name, address)) => {
                if self.name.is_empty() && DisplayName::parse(&name).is_ok() {
                    self.name = name;
                }
                self.address = address;
            }
            None => self.address = text,
        }
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
        match Address::parse(&tidied(&self.address)) {
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
        let mut sections: Vec<_> = desk.trouble.iter().map(|error| broken(error, desk)).collect();
        sections.extend(self.draft.as_ref().map(|draft| unfinished(draft, desk)));
        sections.push(layout::fields(vec![field::line(address, Message::Address), field::line(name, Message::Name)]));
        if !desk.stories.is_empty() {
            sections.push(stories(desk));
        }
        sections.push(panel::languages(desk, Message::Speak));
        layout::page(desk.say("address-title"), desk.say("address-lead"), sections)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        let next = match (self.address.trim().is_empty(), &self.draft) {
            (true, Some(draft)) => return Footer::next(draft_label(draft, desk), Ok(Message::Resume)),
            (true, None) => Err(desk.say("address-reason")),
            (false, _) => Ok(Message::Next),
        };
        Footer::next(desk.say("address-next"), next)
    }
}

/// What the organisation prepared cannot be used. The person here can rarely mend it: they are told, and the way is open.
fn broken<'a>(error: &FileError, desk: &'a Desk) -> Element<'a, Message> {
    let trouble = desk.words.organisation_error(error);
    notice::warning(trouble.title, vec![text::body(trouble.why), text::body(trouble.todo)])
}

fn draft_label(draft: &Draft, desk: &Desk) -> String {
    desk.say_with("draft-go-on", &[("address", draft.address().into())])
}

/// A set-up that was not finished. The main button goes on with it while no other address is typed.
fn unfinished<'a>(draft: &Draft, desk: &'a Desk) -> Element<'a, Message> {
    let lead = desk.say_with("draft-lead", &[("address", draft.address().into())]);
    let ways = layout::flow(vec![
        button::with_icon("resume", Icon::Forward, draft_label(draft, desk), Message::Resume),
        button::plain("afresh", desk.say("draft-afresh"), Message::Afresh),
    ]);
    notice::info(desk.say("draft-title"), vec![text::body(lead), ways])
}

/// Name and address out of what is no address alone, if there is one in it: `Anna <anna@example.org>`, `mailto:anna@example.org?…`.
fn pasted(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    if let Some((name, rest)) = text.split_once('<') {
        let (address, _) = rest.split_once('>')?;
        let name = name.trim().trim_matches(['"', '\'', '“', '”']).trim();
        let address = pasted(address).map_or_else(|| address.trim().to_owned(), |(_, address)| address);
        return address.contains('@').then(|| (name.to_owned(), address));
    }
    let scheme = text.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"))?;
    let address = text[scheme.len()..].split('?').next().unwrap_or_default();
    let address = percent_encoding::percent_decode_str(address).decode_utf8().ok()?;
    address.contains('@').then(|| (String::new(), address.trim().to_owned()))
}

/// Without what comes along when an address is copied: blanks and marks around it, and blanks at its @ and its dots. A blank
/// anywhere else is a question to the person.
fn tidied(text: &str) -> String {
    let around = |c: char| c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}' | ',' | ';' | '<' | '>');
    let mut words = text.trim_matches(around).split_whitespace();
    let mut whole = words.next().unwrap_or_default().to_owned();
    for word in words {
        let joined = whole.ends_with(['@', '.']) || word.starts_with(['@', '.']);
        if !joined {
            whole.push(' ');
        }
        whole.push_str(word);
    }
    whole
}

fn stories(desk: &Desk) -> Element<'_, Message> {
    let head = layout::lines(vec![text::heading(desk.say("practice-title")), text::quiet(desk.say("practice-lead"))]);
    let rows = desk.stories.iter().enumerate().map(|(place, story)| {
        let head = layout::columns(vec![text::strong(desk.words.say(&story.title)), text::small(story.address.as_str())]);
        let parts = vec![head, text::small(desk.words.say(&story.lesson))];
        card::row(format!("story-{place}"), parts, Message::Story(place))
    });
    layout::stack(std::iter::once(head).chain(rows).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::organisation;
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
                Err(error) => desk().prepared(None, Some(Arc::new(error))),
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
    fn what_was_copied_elsewhere_is_read() {
        let desk = desk();
        for (typed, name, address) in [
            (" anna@example.org \n", "", "anna@example.org"),
            ("anna @ example . org", "", "anna@example.org"),
            ("mailto:anna@example.org?subject=Hello%20you", "", "anna@example.org"),
            ("MAILTO:anna%2Bx@example.org", "", "anna+x@example.org"),
            ("Anna Müller <anna@example.org>", "Anna Müller", "anna@example.org"),
            ("\"Müller, Anna\" <mailto:anna@example.org>;", "Müller, Anna", "anna@example.org"),
            ("<anna@example.org>", "", "anna@example.org"),
            ("\u{FEFF}anna@example.org,", "", "anna@example.org"),
        ] {
            let mut state = State::new(&desk, &Journey::default());
            state.update(Message::Address(typed.into()), &desk);
            let Action::Entered { name: read, address: at, .. } = state.update(Message::Next, &desk) else { panic!("{typed}") };
            assert_eq!(
                (read.map(|name| name.to_string()).unwrap_or_default().as_str(), at.to_string().as_str()),
                (name, address),
                "{typed}"
            );
        }
        let mut state = State::new(&desk, &Journey::default());
        state.update(Message::Address("an na@example.org".into()), &desk);
        assert!(matches!(state.update(Message::Next, &desk), Action::None), "which letters belong to it is not guessed");
    }

    #[test]
    fn a_name_that_was_typed_stays() {
        let desk = desk();
        let mut state = State::new(&desk, &Journey::default());
        state.update(Message::Name("A. M.".into()), &desk);
        state.update(Message::Address("Anna Müller <anna@example.org>".into()), &desk);
        assert_eq!((state.name.as_str(), state.address.as_str()), ("A. M.", "anna@example.org"));
    }

    #[test]
    fn a_set_up_that_was_not_finished_is_offered_and_forgotten_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk { draft: Some(folder.path().join("draft.json")), ..desk() };
        desk.keep_draft(&Draft::of(&crate::wizard::shell::tests::journey()).unwrap());
        let mut state = State::new(&desk, &Journey::default());
        assert!(matches!(state.footer(&desk).next, Ok(Message::Resume)));
        state.update(Message::Address("b".into()), &desk);
        assert!(matches!(state.footer(&desk).next, Ok(Message::Next)), "what is typed comes first");
        assert!(matches!(state.update(Message::Resume, &desk), Action::Resume(draft) if draft.address() == "anna@example.org"));
        let mut state = State::new(&desk, &Journey::default());
        assert!(matches!(state.update(Message::Afresh, &desk), Action::Forget) && state.draft.is_none());
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
