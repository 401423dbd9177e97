//! Whether Caps Lock seems to be on. iced does not tell the state of the locks: it is seen from what the letters typed become.

use iced::advanced::Shell;
use iced::advanced::widget::tree;
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Element, Event};

use super::around::{Behaviour, Inner, Input, around};

/// Around a field: publishes `on_change` when typing shows that Caps Lock went on or off.
pub fn watch<'a, M: 'a>(content: impl Into<Element<'a, M>>, seems_on: bool, on_change: fn(bool) -> M) -> Element<'a, M> {
    around(content, Watch { seems_on, on_change })
}

/// What a key press tells of Caps Lock: `None` where it tells nothing.
fn told(key: &Key, text: Option<&str>, modifiers: Modifiers, seems_on: bool) -> Option<bool> {
    if *key == Key::Named(Named::CapsLock) {
        // Whoever reads the notice presses it; nobody can tell what a press means before any letter.
        return seems_on.then_some(false);
    }
    if modifiers.intersects(Modifiers::CTRL | Modifiers::ALT | Modifiers::LOGO) {
        return None;
    }
    let letter = text?.chars().next()?;
    match (letter.is_uppercase(), letter.is_lowercase(), modifiers.shift()) {
        (true, _, false) => Some(true),
        (_, true, false) => Some(false),
        // With Shift a capital is usual. A small one tells of Caps Lock, but not on every system.
        (_, true, true) => Some(true),
        _ => None,
    }
}

struct Watch<M> {
    seems_on: bool,
    on_change: fn(bool) -> M,
}

impl<M> Behaviour<M> for Watch<M> {
    fn update(&self, _: &mut tree::State, mut inner: Inner<'_, '_, M>, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>) {
        inner.update(event, input, shell);
        let Event::Keyboard(keyboard::Event::KeyPressed { key, text, modifiers, .. }) = event else { return };
        match told(key, text.as_deref(), *modifiers, self.seems_on) {
            Some(on) if on != self.seems_on => shell.publish((self.on_change)(on)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_by_case_and_shift_alone() {
        let letter = |text: &'static str, modifiers| told(&Key::Character(text.to_lowercase().into()), Some(text), modifiers, false);
        let (none, shift) = (Modifiers::empty(), Modifiers::SHIFT);
        for (text, modifiers, expected) in [
            ("A", none, Some(true)),
            ("a", none, Some(false)),
            ("A", shift, None),
            ("a", shift, Some(true)),
            ("Ä", none, Some(true)),
            ("1", none, None),
            ("!", shift, None),
            ("字", none, None),
            ("A", Modifiers::CTRL, None),
        ] {
            assert_eq!(letter(text, modifiers), expected, "{text} {modifiers:?}");
        }
        let caps = Key::Named(Named::CapsLock);
        assert_eq!([true, false].map(|on| told(&caps, None, none, on)), [Some(false), None]);
    }
}
