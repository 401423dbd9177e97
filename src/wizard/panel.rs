//! What is shown instead of the page for a while: the languages, and what the keys do.

use iced::Element;

use super::desk::Desk;
use super::look::icon::Icon;
use super::look::{button, card, icon, layout, text};
use crate::text::Language;

/// Which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The languages.
    Languages,
    /// The keys.
    Keys,
}

/// What happened on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// A language was chosen.
    Speak(Language),
}

/// The keys, by the names of their sentences.
const KEYS: [&str; 7] = ["tab", "arrows", "space", "enter", "escape", "zoom", "help"];

impl Panel {
    /// What it looks like.
    pub fn view(self, desk: &Desk) -> Element<'_, Message> {
        match self {
            Self::Languages => {
                let cards = Language::ALL.map(|language| {
                    let chosen = language == desk.words.language();
                    card::choice(language.tag(), chosen, vec![text::body(language.name())], Some(Message::Speak(language)))
                });
                layout::page(desk.say("language-title"), desk.say("language-lead"), vec![layout::choice_cards(cards.into())])
            }
            Self::Keys => {
                let keys = KEYS.iter().enumerate().flat_map(|(place, key)| {
                    let name =
                        if *key == "zoom" && cfg!(target_os = "macos") { "key-zoom.mac".to_owned() } else { format!("key-{key}.name") };
                    let pair = layout::defined(button::keycap(desk.say(&name)), text::body(desk.say(&format!("key-{key}"))));
                    (place > 0).then(layout::rule).into_iter().chain([pair])
                });
                layout::page(desk.say("keys-title"), desk.say("keys-lead"), vec![card::calm(keys.collect())])
            }
        }
    }
}

/// The languages in one line, each by its own name.
pub fn languages<'a, M: Clone + 'a>(desk: &'a Desk, speak: fn(Language) -> M) -> Element<'a, M> {
    let choices = Language::ALL.map(|language| {
        let chosen = language == desk.words.language();
        button::choice(format!("language-{}", language.tag()), language.name(), chosen, speak(language))
    });
    let label = layout::beside(vec![icon::quiet(Icon::Globe), text::small(desk.say("tool-language"))]);
    layout::stack(vec![label, layout::choices(choices.into())])
}
