//! The keyboard. iced puts text fields alone in the Tab order; [`item`] puts anything in it, and [`scope`], around the
//! whole window, moves the focus, brings it into view turns a page that is longer than the window,
//! and knows the keys that every page shares.
//!
//! It is done by widgets and not by a subscription, so that it also works where there is no window, as in tests.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

use super::group::Group;
use super::walk::{Census, Put, Reveal, Seek, Turn};
use crate::wizard::look;

/// Puts `content` in the Tab order; Enter and Space publish `on_press`. Without one it is passed over.
pub fn item<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on_press: Option<M>) -> Element<'a, M> {
    Element::new(Wrap { content: content.into(), kind: Kind::Item { id: id.into(), on_press, on: false } })
}

/// As [`item`], for what is on or off: where it is on, Enter leads on, as it does in a field, and Space alone presses.
pub fn switch<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on: bool, on_press: Option<M>) -> Element<'a, M> {
    Element::new(Wrap { content: content.into(), kind: Kind::Item { id: id.into(), on_press, on } })
}

/// Of the switches in `content` one is on: Tab reaches that one alone, and the arrows choose another.
pub fn group<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Group::new(content.into()))
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
    Element::new(Wrap { content: content.into(), kind: Kind::Scope { header, keys } })
}

enum Kind<M> {
    Item { id: Id, on_press: Option<M>, on: bool },
    Scope { header: usize, keys: Keys<M> },
}

struct Wrap<'a, M> {
    content: Element<'a, M>,
    kind: Kind<M>,
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

impl<M: Clone> Wrap<'_, M> {
    /// Keys of the window. True where the key was one of them.
    fn shared_key(&self, key: &Key, modifiers: keyboard::Modifiers, repeat: bool, shell: &mut Shell<'_, M>) -> bool {
        let Kind::Scope { keys, .. } = &self.kind else { return false };
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

    fn walk(&mut self, back: bool, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) {
        let Kind::Scope { header, .. } = self.kind else { return };
        let content = self.content.as_widget_mut();
        let mut census = Census::default();
        content.operate(&mut tree.children[0], layout, renderer, &mut census);
        content.operate(&mut tree.children[0], layout, renderer, &mut Put::at(census.neighbour(back, header)));
        self.reveal(&mut tree.children, layout, renderer);
    }

    /// Brings what has the focus into view.
    fn reveal(&mut self, tree: &mut [Tree], layout: Layout<'_>, renderer: &Renderer) {
        let content = self.content.as_widget_mut();
        let mut seek = Seek::default();
        content.operate(&mut tree[0], layout, renderer, &mut seek);
        if let Some(at) = seek.at {
            content.operate(&mut tree[0], layout, renderer, &mut Reveal { at });
        }
    }

    /// What a click does to the focus: what was clicked has it, without a ring.
    fn clicked(&self, tree: &mut Tree, inside: bool) {
        if let Kind::Item { on_press: Some(_), .. } = self.kind {
            let state = tree.state.downcast_mut::<State>();
            (state.focused, state.visible) = (inside, false);
        }
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Wrap<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        let (id, on) = if let Kind::Item { id, on, .. } = &self.kind { (Some(id.clone()), *on) } else { (None, false) };
        tree::State::new(State { id, on, ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        // Another item in the same place of the next page must not inherit the focus.
        if let Kind::Item { id, on_press, on } = &self.kind {
            let state = tree.state.downcast_mut::<State>();
            if state.id.as_ref() != Some(id) || on_press.is_none() {
                *state = State { id: Some(id.clone()), ..State::default() };
            }
            state.on = *on;
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Kind::Item { id, on_press: Some(_), .. } = &self.kind {
            operation.container(Some(id), layout.bounds());
            operation.custom(Some(id), layout.bounds(), tree.state.downcast_mut::<State>());
            operation.focusable(Some(id), layout.bounds(), tree.state.downcast_mut::<State>());
        }
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        });
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
        if let Event::Mouse(mouse::Event::ButtonPressed(_)) = event {
            self.clicked(tree, cursor.is_over(layout.bounds()));
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) = event {
            if self.shared_key(key, *modifiers, *repeat, shell) {
                return;
            }
            if *key == Key::Named(Named::Tab) && matches!(self.kind, Kind::Scope { .. }) {
                self.walk(modifiers.shift(), tree, layout, renderer);
                shell.capture_event();
                shell.request_redraw();
                return;
            }
        }
        self.content.as_widget_mut().update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), repeat, .. }) = event else { return };
        if shell.is_event_captured() {
            // The arrows may have chosen another answer, below the edge.
            if matches!((&self.kind, key), (Kind::Scope { .. }, Named::ArrowDown | Named::ArrowRight | Named::ArrowUp | Named::ArrowLeft)) {
                self.reveal(&mut tree.children, layout, renderer);
            }
            return;
        }
        if let (Kind::Scope { .. }, Some(mut turn)) = (&self.kind, Turn::by(*key)) {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut turn);
            shell.capture_event();
            shell.request_redraw();
            return;
        }
        // A key held down presses once: the page it leads to has a main button too.
        if *repeat {
            return;
        }
        let visible = tree.state.downcast_ref::<State>().visible;
        let message = match (&self.kind, key) {
            (Kind::Item { on_press, .. }, Named::Space) if visible => on_press.clone(),
            (Kind::Item { on_press, on: false, .. }, Named::Enter) if visible => on_press.clone(),
            (Kind::Scope { keys, .. }, Named::Enter) => keys.enter.clone(),
            _ => None,
        };
        if let Some(message) = message {
            shell.publish(message);
            shell.capture_event();
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
        use iced::advanced::Renderer as _;
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if matches!(self.kind, Kind::Item { .. }) && tree.state.downcast_ref::<State>().visible {
            let bounds = layout.bounds().expand(look::FOCUS_GAP);
            let quad = renderer::Quad { bounds, border: look::focus_ring(theme), ..renderer::Quad::default() };
            let clip = bounds.expand(1.0).intersection(viewport).unwrap_or(bounds);
            renderer.with_layer(clip, |renderer| renderer.fill_quad(quad, iced::Color::TRANSPARENT));
        }
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
