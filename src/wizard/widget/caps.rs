//! Whether Caps Lock seems to be on. iced does not tell the state of the locks: it is seen from what the letters typed become.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

/// Around a field: publishes `on_change` when typing shows that Caps Lock went on or off.
pub fn watch<'a, M: 'a>(content: impl Into<Element<'a, M>>, seems_on: bool, on_change: fn(bool) -> M) -> Element<'a, M> {
    Element::new(Watch { content: content.into(), seems_on, on_change })
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

struct Watch<'a, M> {
    content: Element<'a, M>,
    seems_on: bool,
    on_change: fn(bool) -> M,
}

impl<M> Widget<M, Theme, Renderer> for Watch<'_, M> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.content.as_widget_mut().update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Keyboard(keyboard::Event::KeyPressed { key, text, modifiers, .. }) = event else { return };
        match told(key, text.as_deref(), *modifiers, self.seems_on) {
            Some(on) if on != self.seems_on => shell.publish((self.on_change)(on)),
            _ => {}
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
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
