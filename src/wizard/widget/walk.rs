//! What the keyboard does to the tree of widgets: counts what can have the focus, gives it, and scrolls.

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable, scrollable::AbsoluteOffset};
use iced::keyboard::key::Named;
use iced::{Rectangle, Vector};

use crate::wizard::look;

/// Counts what can have the focus, and finds what has it.
#[derive(Default)]
pub(super) struct Census {
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
    pub(super) fn neighbour(&self, back: bool, header: usize) -> usize {
        let total = self.total.max(1);
        match (self.focused, back) {
            (Some(place), false) => (place + 1) % total,
            (Some(place), true) => (place + total - 1) % total,
            (None, false) => header % total,
            (None, true) => (header + total - 1) % total,
        }
    }
}

/// Gives the focus to the item at `place`, and takes it from all others.
pub(super) struct Put {
    place: usize,
    seen: usize,
}

impl Put {
    pub(super) fn at(place: usize) -> Self {
        Self { place, seen: 0 }
    }
}

impl Operation for Put {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.seen == self.place {
            state.focus();
        } else {
            state.unfocus();
        }
        self.seen += 1;
    }
}

/// Finds what has the focus, if it is in something that scrolls.
#[derive(Default)]
pub(super) struct Seek {
    entering: bool,
    scrolled: bool,
    /// Where it is.
    pub(super) at: Option<Rectangle>,
}

impl Operation for Seek {
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
        if state.is_focused() && self.scrolled {
            self.at = Some(bounds);
        }
    }
}

/// Scrolls until `at` is in view, with some room around it.
pub(super) struct Reveal {
    pub(super) at: Rectangle,
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
pub(super) struct Turn {
    pages: f32,
}

impl Turn {
    /// Which keys turn the page, and how far. The arrows belong to whatever has the focus first.
    pub(super) fn by(key: Named) -> Option<Self> {
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
