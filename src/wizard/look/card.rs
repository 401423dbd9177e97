//! Cards: what belongs together stands on one ground.

use iced::widget::{center, container, text};
use iced::{Element, Length, Renderer, Theme, border};

use super::palette::palette;
use super::{ROUND, button, layout, space};

/// Something to read.
pub fn calm<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    container(layout::stack(parts))
        .padding(space::WIDE)
        .width(Length::Fill)
        .style(|theme: &Theme| {
            let p = palette(theme);
            container::Style {
                background: Some(p.surface.into()),
                border: border::rounded(ROUND).color(p.line).width(1),
                ..container::Style::default()
            }
        })
        .into()
}

/// One of several things of which one is chosen: a card with a dot.
pub fn choice<'a, M: Clone + 'a>(id: impl Into<String>, chosen: bool, parts: Vec<Element<'a, M>>, press: Option<M>) -> Element<'a, M> {
    button::card(id.into(), layout::marked(mark(chosen, Shape::Dot, press.is_some()), layout::lines(parts)), chosen, press)
}

/// One of several things of which any number is chosen: a card with a box to tick.
pub fn tick<'a, M: Clone + 'a>(id: impl Into<String>, ticked: bool, parts: Vec<Element<'a, M>>, press: Option<M>) -> Element<'a, M> {
    button::card(id.into(), layout::marked(mark(ticked, Shape::Box, press.is_some()), layout::lines(parts)), ticked, press)
}

/// Something that leads on at once.
pub fn row<'a, M: Clone + 'a>(id: impl Into<String>, parts: Vec<Element<'a, M>>, press: M) -> Element<'a, M> {
    let content = layout::spread(layout::lines(parts), super::text::quiet("→"));
    button::card(id.into(), content, false, Some(press))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Dot,
    Box,
}

fn mark<'a, M: 'a>(on: bool, shape: Shape, able: bool) -> Element<'a, M> {
    use iced::advanced::text::Renderer as _;
    let side = super::text::size::HEADING;
    let glyph = match (on, shape) {
        (false, _) => text(" "),
        (true, Shape::Box) => text(Renderer::CHECKMARK_ICON).font(Renderer::ICON_FONT),
        (true, Shape::Dot) => text("•"),
    };
    let size = if shape == Shape::Dot { super::text::size::TITLE } else { 10.0 };
    let glyph = glyph
        .size(size)
        .line_height(if shape == Shape::Dot { 0.8 } else { 1.0 })
        .style(|theme: &Theme| text::Style { color: Some(palette(theme).on_accent) });
    let mark = center(glyph).width(side).height(side).style(move |theme: &Theme| {
        let p = palette(theme);
        let ground = if on { p.accent } else { p.surface };
        let edge = if on { p.accent } else { p.edge };
        let (ground, edge) = if able { (ground, edge) } else { (p.ground, p.line) };
        let round = if shape == Shape::Dot { side / 2.0 } else { space::HAIR };
        container::Style {
            background: Some(ground.into()),
            border: border::rounded(round).color(edge).width(1),
            ..container::Style::default()
        }
    });
    container(mark).padding(iced::Padding::ZERO.top(3)).into()
}
