//! Answers of which one is chosen are one stop for Tab: the chosen one, or the first. The arrows choose another, as they do in
//! every other window.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, TextInput};
use iced::advanced::widget::{Id, Tree, Widget};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

use super::focus::State;
use super::walk::Put;

/// The widget around the answers.
pub(super) struct Group<'a, M> {
    content: Element<'a, M>,
}

impl<'a, M> Group<'a, M> {
    pub(super) fn new(content: Element<'a, M>) -> Self {
        Self { content }
    }
}

/// Looks which answers there are.
#[derive(Default)]
struct Survey {
    total: usize,
    on: Option<usize>,
    focused: Option<usize>,
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        let Some(state) = state.downcast_ref::<State>() else { return };
        if state.on {
            self.on.get_or_insert(self.total);
        }
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }
}

impl Survey {
    /// The one that stands for all.
    fn stop(&self) -> usize {
        self.focused.or(self.on).unwrap_or_default()
    }

    /// Where an arrow leads from the one that has the focus.
    fn beside(&self, key: Named) -> Option<usize> {
        let step = match key {
            Named::ArrowDown | Named::ArrowRight => 1,
            Named::ArrowUp | Named::ArrowLeft => self.total.checked_sub(1)?,
            _ => return None,
        };
        Some((self.focused? + step) % self.total)
    }
}

/// Hands an operation on, and hides all answers from it but one.
struct Only<'a> {
    inner: &'a mut dyn Operation,
    place: usize,
    seen: &'a mut usize,
}

impl Operation for Only<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let Self { inner, place, seen } = self;
        inner.traverse(&mut |inner| operate(&mut Only { inner, place: *place, seen }));
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.inner.container(id, bounds);
    }

    fn scrollable(&mut self, id: Option<&Id>, bounds: Rectangle, content: Rectangle, by: Vector, state: &mut dyn Scrollable) {
        self.inner.scrollable(id, bounds, content, by, state);
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if *self.seen == self.place {
            self.inner.focusable(id, bounds, state);
        }
        *self.seen += 1;
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        self.inner.text_input(id, bounds, state);
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.inner.text(id, bounds, text);
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        self.inner.custom(id, bounds, state);
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Group<'_, M> {
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
        let content = self.content.as_widget_mut();
        let mut survey = Survey::default();
        content.operate(&mut tree.children[0], layout, renderer, &mut survey);
        let mut only = Only { inner: operation, place: survey.stop(), seen: &mut 0 };
        content.operate(&mut tree.children[0], layout, renderer, &mut only);
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
        let (content, tree) = (self.content.as_widget_mut(), &mut tree.children[0]);
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Keyboard(pressed @ keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. }) = event else { return };
        if shell.is_event_captured() || !modifiers.is_empty() {
            return;
        }
        let mut survey = Survey::default();
        content.operate(tree, layout, renderer, &mut survey);
        let Some(place) = survey.beside(*key) else { return };
        content.operate(tree, layout, renderer, &mut Put::at(place));
        // What has the focus now is pressed as if by Space: it knows what that means.
        content.update(tree, &space(pressed), layout, cursor, renderer, clipboard, shell, viewport);
        shell.capture_event();
        shell.request_redraw();
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

/// The key that was pressed, as if it were Space, and not held down: every arrow chooses.
fn space(pressed: &keyboard::Event) -> Event {
    let mut space = pressed.clone();
    if let keyboard::Event::KeyPressed { key, modified_key, repeat, .. } = &mut space {
        (*key, *modified_key, *repeat) = (Key::Named(Named::Space), Key::Named(Named::Space), false);
    }
    Event::Keyboard(space)
}
