//! Cards: what belongs together stands on one ground.

use iced::widget::{center, container, row as beside};
use iced::{Element, Length, Theme, border};

use super::icon::{self, Icon};
use super::palette::palette;
use super::{ROUND_CARD, button, layout, space, text};

/// The room at both sides of a card's content.
pub(super) const SIDE: f32 = 20.0;

/// Something to read.
pub fn calm<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    container(layout::stack(parts))
        .padding([space::MIDDLE, SIDE])
        .width(Length::Fill)
        .style(|theme: &Theme| {
            let p = palette(theme);
            container::Style {
                background: Some(p.surface.into()),
                border: border::rounded(ROUND_CARD).color(p.line).width(1),
                ..container::Style::default()
            }
        })
        .into()
}

/// The head of a card: an icon, what it is about, and what stands by.
pub fn head<'a, M: 'a>(icon: Icon, title: impl Into<String>, aside: impl Into<String>) -> Element<'a, M> {
    let aside: String = aside.into();
    let title = container(text::heading(title.into())).width(Length::FillPortion(3));
    let aside =
        (!aside.is_empty()).then(|| container(text::small(aside)).width(Length::FillPortion(2)).align_right(Length::FillPortion(2)));
    beside![icon::accent(icon), title].push(aside).spacing(space::MIDDLE).align_y(iced::Alignment::Center).into()
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
    let content = layout::spread(layout::lines(parts), icon::quiet(Icon::Forward));
    button::card(id.into(), content, false, Some(press))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Dot,
    Box,
}

fn mark<'a, M: 'a>(on: bool, shape: Shape, able: bool) -> Element<'a, M> {
    const SIDE: f32 = 20.0;
    const DOT: f32 = 8.0;
    let round = if shape == Shape::Dot { SIDE / 2.0 } else { space::HAIR };
    let inner: Option<Element<'a, M>> = match (on, shape) {
        (false, _) => None,
        (true, Shape::Box) => Some(icon::tinted(Icon::Check, 14.0, |p| p.on_accent).into()),
        (true, Shape::Dot) => Some(
            container(iced::widget::Space::new().width(DOT).height(DOT))
                .style(|theme: &Theme| container::Style {
                    background: Some(palette(theme).on_accent.into()),
                    border: border::rounded(DOT / 2.0),
                    ..container::Style::default()
                })
                .into(),
        ),
    };
    let mark = center(beside![].push(inner)).width(SIDE).height(SIDE).style(move |theme: &Theme| {
        let p = palette(theme);
        let (ground, edge) = match (able, on) {
            (false, _) => (p.ground, p.line),
            (true, true) => (p.accent, p.accent),
            (true, false) => (p.surface, p.edge),
        };
        container::Style {
            background: Some(ground.into()),
            border: border::rounded(round).color(edge).width(if on { 1.0 } else { 1.5 }),
            ..container::Style::default()
        }
    });
    container(mark).padding(iced::Padding::ZERO.top(1)).into()
}
