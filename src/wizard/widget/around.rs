//! What all widgets around others have in common: they are their content, but for what a [`Behaviour`] adds.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse};

/// What is added to some content. `own` is what is kept of it from one view to the next.
pub(super) trait Behaviour<M> {
    /// Tells what is kept from what others keep.
    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
    }

    /// What is kept, at first.
    fn state(&self) -> tree::State {
        tree::State::None
    }

    /// Brings what is kept up to date.
    fn diff(&self, _own: &mut tree::State) {}

    /// Hands an operation on to the content.
    fn operate(&self, _own: &mut tree::State, mut inner: Inner<'_, '_, M>, operation: &mut dyn Operation) {
        inner.operate(operation);
    }

    /// Hands an event on to the content, or takes it itself.
    fn update(&self, own: &mut tree::State, inner: Inner<'_, '_, M>, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>);

    /// What is drawn over the content.
    fn draw(&self, _own: &tree::State, _renderer: &mut Renderer, _theme: &Theme, _bounds: Rectangle, _viewport: &Rectangle) {}
}

/// `content` with a behaviour.
pub(super) fn around<'a, M: 'a>(content: impl Into<Element<'a, M>>, behaviour: impl Behaviour<M> + 'a) -> Element<'a, M> {
    Element::new(Around { content: content.into(), behaviour })
}

/// The content, as it stands in the window.
pub(super) struct Inner<'i, 'a, M> {
    content: &'i mut Element<'a, M>,
    tree: &'i mut Tree,
    layout: Layout<'i>,
    renderer: &'i Renderer,
}

impl<M> Inner<'_, '_, M> {
    /// Where it is.
    pub(super) fn bounds(&self) -> Rectangle {
        self.layout.bounds()
    }

    /// Has it operated on.
    pub(super) fn operate(&mut self, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(self.tree, self.layout, self.renderer, operation);
    }

    /// Has it take an event.
    pub(super) fn update(&mut self, event: &Event, input: &mut Input<'_>, shell: &mut Shell<'_, M>) {
        let Input { cursor, clipboard, viewport } = input;
        self.content.as_widget_mut().update(self.tree, event, self.layout, *cursor, self.renderer, *clipboard, shell, viewport);
    }
}

/// What comes along with an event.
pub(super) struct Input<'i> {
    pub(super) cursor: mouse::Cursor,
    clipboard: &'i mut dyn Clipboard,
    viewport: &'i Rectangle,
}

struct Around<'a, M, B> {
    content: Element<'a, M>,
    behaviour: B,
}

impl<M, B: Behaviour<M>> Widget<M, Theme, Renderer> for Around<'_, M, B> {
    fn tag(&self) -> tree::Tag {
        self.behaviour.tag()
    }

    fn state(&self) -> tree::State {
        self.behaviour.state()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        self.behaviour.diff(&mut tree.state);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let inner = Inner { content: &mut self.content, tree: &mut tree.children[0], layout, renderer };
        self.behaviour.operate(&mut tree.state, inner, operation);
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
        let inner = Inner { content: &mut self.content, tree: &mut tree.children[0], layout, renderer };
        self.behaviour.update(&mut tree.state, inner, event, &mut Input { cursor, clipboard, viewport }, shell);
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
        self.behaviour.draw(&tree.state, renderer, theme, layout.bounds(), viewport);
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
