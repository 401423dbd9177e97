//! Answers of which one is chosen are one stop for Tab: the chosen one, or the first. The arrows choose another, as they do in
//! every other window.

use iced::advanced::Shell;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, TextInput};
use iced::advanced::widget::{Id, tree};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Vector};

use super::around::{Behaviour, Inner, Input};
use super::focus::State;
use super::walk::Put;

/// What makes one group of the answers in it.
pub(super) struct Group;

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

impl<M> Behaviour<M> for Group {
    fn operate(&self, _: &mut tree::State, mut inner: Inner<'_, '_, M>, operation: &mut dyn Operation) {
        let mut survey = Survey::default();
        inner.operate(&mut survey);
        inner.operate(&mut Only { inner: operation, place: survey.stop(), seen: &mut 0 });
    }

    fn update(&self, _: &mut tree::State, mut inner: Inner<'_, '_, M>, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>) {
        inner.update(event, input, shell);
        let Event::Keyboard(pressed @ keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. }) = event else { return };
        if shell.is_event_captured() || !modifiers.is_empty() {
            return;
        }
        let mut survey = Survey::default();
        inner.operate(&mut survey);
        let Some(place) = survey.beside(*key) else { return };
        inner.operate(&mut Put::at(place));
        // What has the focus now is pressed as if by Space: it knows what that means.
        inner.update(&space(pressed), input, shell);
        shell.capture_event();
        shell.request_redraw();
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
