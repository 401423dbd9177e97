//! The keyboard. iced puts text fields alone in the Tab order; [`item`] puts anything in it, and [`scope`], around the
//! whole window, moves the focus, brings it into view turns a page that is longer than the window,
//! and knows the keys that every page shares.
//!
//! It is done by widgets and not by a subscription, so that it also works where there is no window, as in tests.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, scrollable::AbsoluteOffset};
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

use crate::wizard::look;

/// Puts `content` in the Tab order; Enter and Space publish `on_press`. Without one it is passed over.
pub fn item<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on_press: Option<M>) -> Element<'a, M> {
    Element::new(Wrap { content: content.into(), kind: Kind::Item { id: id.into(), on_press, on: false } })
}

/// As [`item`], for what is on or off: where it is on, Enter leads on, as it does in a field, and Space alone presses.
pub fn switch<'a, M: Clone + 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>, on: bool, on_press: Option<M>) -> Element<'a, M> {
    Element::new(Wrap { content: content.into(), kind: Kind::Item { id: id.into(), on_press, on } })
}

/// What the keys mean wherever the focus is.
pub struct Keys<M> {
    /// Enter, where nothing that has the focus takes it: the page's main button.
    pub enter: Option<M>,
    /// Escape: one step back, or stop.
    pub escape: Option<M>,
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
struct State {
    id: Option<Id>,
    focused: bool,
    visible: bool,
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

/// Counts what can have the focus, and finds what has it.
#[derive(Default)]
struct Census {
    total: usize,
    focused: Option<usize>,
}

impl Operation for Census {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }
}

impl Census {
    /// The place of the next one, or of the one before.
    fn neighbour(&self, back: bool, header: usize) -> usize {
        let total = self.total.max(1);
        match (self.focused, back) {
            (Some(place), false) => (place + 1) % total,
            (Some(place), true) => (place + total - 1) % total,
            (None, false) => header % total,
            (None, true) => (header + total - 1) % total,
        }
    }
}

/// Gives the focus to the item at `place`, takes it from all others, and notes where that item is.
struct Put {
    place: usize,
    seen: usize,
    entering: bool,
    scrolled: bool,
    at: Option<Rectangle>,
}

impl Operation for Put {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        // What a scrollable announces itself with is followed at once by the walk through what it holds.
        let outside = self.scrolled;
        self.scrolled |= std::mem::take(&mut self.entering);
        operate(self);
        self.scrolled = outside;
    }

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, _: Vector, _: &mut dyn Scrollable) {
        self.entering = true;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.seen == self.place {
            state.focus();
            self.at = self.scrolled.then_some(bounds);
        } else {
            state.unfocus();
        }
        self.seen += 1;
    }
}

/// Scrolls until `at` is in view, with some room around it.
struct Reveal {
    at: Rectangle,
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, content: Rectangle, now: Vector, state: &mut dyn Scrollable) {
        let top = self.at.y - look::space::WIDE - now.y;
        let bottom = self.at.y + self.at.height + look::space::WIDE - now.y;
        let by = if top < bounds.y {
            top - bounds.y
        } else if bottom > bounds.y + bounds.height {
            bottom - bounds.y - bounds.height
        } else {
            return;
        };
        state.scroll_by(AbsoluteOffset { x: 0.0, y: by }, bounds, content);
    }
}

/// Scrolls by a part of what is seen at once, or to an end.
struct Turn {
    pages: f32,
}

impl Turn {
    /// Which keys turn the page, and how far. The arrows belong to whatever has the focus first.
    fn by(key: Named) -> Option<Self> {
        let pages = match key {
            Named::PageDown => 0.9,
            Named::PageUp => -0.9,
            Named::ArrowDown => 0.1,
            Named::ArrowUp => -0.1,
            Named::Home => f32::MIN,
            Named::End => f32::MAX,
            _ => return None,
        };
        Some(Self { pages })
    }
}

impl Operation for Turn {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(&mut self, _: Option<&Id>, bounds: Rectangle, content: Rectangle, _: Vector, state: &mut dyn Scrollable) {
        let far = content.height;
        let y = (self.pages * bounds.height).clamp(-far, far);
        state.scroll_by(AbsoluteOffset { x: 0.0, y }, bounds, content);
    }
}

impl<M: Clone> Wrap<'_, M> {
    /// Keys of the window. True where the key was one of them.
    fn shared_key(&self, key: &Key, modifiers: keyboard::Modifiers, repeat: bool, shell: &mut Shell<'_, M>) -> bool {
        let Kind::Scope { keys, .. } = &self.kind else { return false };
        let message = match key.as_ref() {
            Key::Named(Named::Escape) if !repeat => keys.escape.clone(),
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
        let (content, tree) = (self.content.as_widget_mut(), &mut tree.children[0]);
        let mut census = Census::default();
        content.operate(tree, layout, renderer, &mut census);
        let mut put = Put { place: census.neighbour(back, header), seen: 0, entering: false, scrolled: false, at: None };
        content.operate(tree, layout, renderer, &mut put);
        if let Some(at) = put.at {
            content.operate(tree, layout, renderer, &mut Reveal { at });
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
        let id = if let Kind::Item { id, .. } = &self.kind { Some(id.clone()) } else { None };
        tree::State::new(State { id, ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        // Another item in the same place of the next page must not inherit the focus.
        if let Kind::Item { id, on_press, .. } = &self.kind {
            let state = tree.state.downcast_mut::<State>();
            if state.id.as_ref() != Some(id) || on_press.is_none() {
                *state = State { id: Some(id.clone()), ..State::default() };
            }
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
            let clip = bounds.expand(look::FOCUS_GAP).intersection(viewport).unwrap_or(bounds);
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
