//! The keyboard. iced puts text fields alone in the Tab order; [`item`] puts anything in it, and [`scope`], around the
//! whole window, moves the focus, brings it into view, turns a page that is longer than the window, and knows the keys
//! that every page shares.
//!
//! It is done by widgets and not by a subscription, so that it also works where there is no window, as in tests.

use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, tree};
use iced::advanced::{Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Renderer, Theme, mouse};

use super::around::{Behaviour, Inner, Input, around};
use super::group::Group;
use super::walk::{Census, Put, Reveal, Seek, Turn};
use crate::wizard::look;

/// Puts `content` in the Tab order; Enter and Space publish `on_press`. Without one it is passed over.
pub fn item<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on_press: Option<M>) -> Element<'a, M> {
    around(content, Item { id: id.into(), on_press, on: false })
}

/// As [`item`], for what is on or off: where it is on, Enter leads on, as it does in a field, and Space alone presses.
pub fn switch<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on: bool, on_press: Option<M>) -> Element<'a, M> {
    around(content, Item { id: id.into(), on_press, on })
}

/// Of the switches in `content` one is on: Tab reaches that one alone, and the arrows choose another.
pub fn group<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    around(content, Group)
}

/// What the keys mean wherever the focus is.
pub struct Keys<M> {
    /// Enter, where nothing that has the focus takes it: the page's main button.
    pub enter: Option<M>,
    /// Escape: one step back, or stop.
    pub escape: Option<M>,
    /// F1: the keys.
    pub help: M,
    /// Ctrl and +, - or 0.
    pub zoom: fn(Zoom) -> M,
}

/// How to change the size of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoom {
    /// Larger.
    In,
    /// Smaller.
    Out,
    /// As at the start.
    Reset,
}

/// Moves the focus through `content` on Tab and Shift+Tab, round and round, and answers the shared keys.
/// The first `header` items come last in the round.
pub fn scope<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>, header: usize, keys: Keys<M>) -> Element<'a, M> {
    around(content, Scope { header, keys })
}

/// What can have the focus.
struct Item<M> {
    id: Id,
    on_press: Option<M>,
    on: bool,
}

/// What moves it.
struct Scope<M> {
    header: usize,
    keys: Keys<M>,
}

/// Whether the item has the focus, and whether it shows: a mouse click moves the focus without a ring.
#[derive(Default)]
pub(super) struct State {
    id: Option<Id>,
    focused: bool,
    visible: bool,
    /// Whether it is the one that is on, of a group.
    pub(super) on: bool,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        (self.focused, self.visible) = (true, true);
    }

    fn unfocus(&mut self) {
        (self.focused, self.visible) = (false, false);
    }
}

impl<M: Clone> Scope<M> {
    /// Keys of the window. True where the key was one of them.
    fn shared_key(&self, key: &Key, modifiers: keyboard::Modifiers, repeat: bool, shell: &mut Shell<'_, M>) -> bool {
        let keys = &self.keys;
        let message = match key.as_ref() {
            Key::Named(Named::Escape) if !repeat => keys.escape.clone(),
            Key::Named(Named::F1) if !repeat => Some(keys.help.clone()),
            Key::Character("+" | "=") if modifiers.command() => Some((keys.zoom)(Zoom::In)),
            Key::Character("-") if modifiers.command() => Some((keys.zoom)(Zoom::Out)),
            Key::Character("0") if modifiers.command() => Some((keys.zoom)(Zoom::Reset)),
            _ => None,
        };
        let known = message.is_some();
        if let Some(message) = message {
            shell.publish(message);
            shell.capture_event();
        }
        known
    }

    fn walk(&self, back: bool, inner: &mut Inner<'_, '_, M>) {
        let mut census = Census::default();
        inner.operate(&mut census);
        inner.operate(&mut Put::at(census.neighbour(back, self.header)));
        reveal(inner);
    }
}

/// Brings what has the focus into view.
fn reveal<M>(inner: &mut Inner<'_, '_, M>) {
    let mut seek = Seek::default();
    inner.operate(&mut seek);
    if let Some(at) = seek.at {
        inner.operate(&mut Reveal { at });
    }
}

impl<M: Clone> Behaviour<M> for Scope<M> {
    fn update(&self, _: &mut tree::State, mut inner: Inner<'_, '_, M>, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>) {
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) = event {
            if self.shared_key(key, *modifiers, *repeat, shell) {
                return;
            }
            if *key == Key::Named(Named::Tab) {
                self.walk(modifiers.shift(), &mut inner);
                shell.capture_event();
                shell.request_redraw();
                return;
            }
        }
        inner.update(event, input, shell);
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), repeat, .. }) = event else { return };
        if shell.is_event_captured() {
            // The arrows may have chosen another answer, below the edge.
            if matches!(key, Named::ArrowDown | Named::ArrowRight | Named::ArrowUp | Named::ArrowLeft) {
                reveal(&mut inner);
            }
        } else if let Some(mut turn) = Turn::by(*key) {
            inner.operate(&mut turn);
            shell.capture_event();
            shell.request_redraw();
        } else if let (Named::Enter, false, Some(message)) = (key, repeat, self.keys.enter.clone()) {
            // A key held down presses once: the page it leads to has a main button too.
            shell.publish(message);
            shell.capture_event();
        }
    }
}

impl<M: Clone> Behaviour<M> for Item<M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { id: Some(self.id.clone()), on: self.on, ..State::default() })
    }

    fn diff(&self, own: &mut tree::State) {
        let state = own.downcast_mut::<State>();
        // Another item in the same place of the next page must not inherit the focus.
        if state.id.as_ref() != Some(&self.id) || self.on_press.is_none() {
            *state = State { id: Some(self.id.clone()), ..State::default() };
        }
        state.on = self.on;
    }

    fn operate(&self, own: &mut tree::State, mut inner: Inner<'_, '_, M>, operation: &mut dyn Operation) {
        if self.on_press.is_some() {
            let (id, bounds, state) = (Some(&self.id), inner.bounds(), own.downcast_mut::<State>());
            operation.container(id, bounds);
            operation.custom(id, bounds, state);
            operation.focusable(id, bounds, state);
        }
        operation.traverse(&mut |operation| inner.operate(operation));
    }

    fn update(&self, own: &mut tree::State, mut inner: Inner<'_, '_, M>, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>) {
        let state = own.downcast_mut::<State>();
        // What was clicked has the focus, without a ring.
        if let (Event::Mouse(mouse::Event::ButtonPressed(_)), Some(_)) = (event, &self.on_press) {
            (state.focused, state.visible) = (input.cursor.is_over(inner.bounds()), false);
        }
        inner.update(event, input, shell);
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), repeat: false, .. }) = event else { return };
        let pressed = *key == Named::Space || (*key == Named::Enter && !self.on);
        if let (true, true, false, Some(message)) = (pressed, state.visible, shell.is_event_captured(), self.on_press.clone()) {
            shell.publish(message);
            shell.capture_event();
        }
    }

    fn draw(&self, own: &tree::State, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, viewport: &Rectangle) {
        use iced::advanced::Renderer as _;
        if own.downcast_ref::<State>().visible {
            let bounds = bounds.expand(look::FOCUS_GAP);
            let quad = renderer::Quad { bounds, border: look::focus_ring(theme), ..renderer::Quad::default() };
            let clip = bounds.expand(1.0).intersection(viewport).unwrap_or(bounds);
            renderer.with_layer(clip, |renderer| renderer.fill_quad(quad, iced::Color::TRANSPARENT));
        }
    }
}
