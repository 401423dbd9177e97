//! Buttons, by what they do. All are in the Tab order, and a click and the keyboard do the same.

use iced::widget::button::{Status, Style};
use iced::widget::{button, container, row, text};
use iced::{Color, Element, Theme, border};

use super::palette::palette;
use super::text::size;
use super::{ROUND, space};
use crate::wizard::widget::focus;

fn build<'a, M: Clone + 'a>(
    id: String,
    label: String,
    press: Option<M>,
    padding: [f32; 2],
    style: fn(&Theme, Status) -> Style,
) -> Element<'a, M> {
    let label = text(label).size(size::BODY).line_height(1.3);
    focus::item(id, button(label).padding(padding).style(style).on_press_maybe(press.clone()), press)
}

const ROOMY: [f32; 2] = [9.0, 20.0];
const SNUG: [f32; 2] = [6.0, 12.0];
const TICK: f32 = 16.0;
const BARE: [f32; 2] = [4.0, 4.0];

/// The one main button of a page: leads on.
pub fn next<'a, M: Clone + 'a>(label: impl Into<String>, press: Option<M>) -> Element<'a, M> {
    build("next".into(), label.into(), press, ROOMY, |theme, status| {
        let p = palette(theme);
        match status {
            Status::Disabled => filled(p.raised, p.quiet, p.line),
            Status::Hovered | Status::Pressed => filled(p.accent_raised, p.on_accent, p.accent_raised),
            Status::Active => filled(p.accent, p.on_accent, p.accent),
        }
    })
}

/// Leads back, or stops what is going on.
pub fn back<'a, M: Clone + 'a>(label: impl Into<String>, press: Option<M>) -> Element<'a, M> {
    build("back".into(), label.into(), press, ROOMY, outlined)
}

/// Does something on this page.
pub fn plain<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, press: M) -> Element<'a, M> {
    build(id.into(), label.into(), Some(press), SNUG, outlined)
}

/// Does something that few will want.
pub fn link<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, press: M) -> Element<'a, M> {
    build(id.into(), label.into(), Some(press), BARE, |theme, status| {
        let p = palette(theme);
        let ground = if status == Status::Active { Color::TRANSPARENT } else { p.raised };
        filled(ground, p.accent, Color::TRANSPARENT)
    })
}

/// Shows what is folded away below it, or hides it again.
pub fn fold<'a, M: Clone + 'a>(id: impl Into<String>, label: impl AsRef<str>, open: bool, press: M) -> Element<'a, M> {
    let sign = if open { "–" } else { "+" };
    link(id, format!("{sign} {}", label.as_ref()), press)
}

/// One of a few answers; the chosen one is marked by a tick as well as by its ground.
pub fn choice<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, chosen: bool, press: M) -> Element<'a, M> {
    use iced::advanced::text::Renderer as _;
    let label = text(label.into()).size(size::BODY).line_height(1.3).wrapping(text::Wrapping::None);
    // The tick takes the place of the room at both sides, so that nothing moves when it comes.
    let tick = text(iced::Renderer::CHECKMARK_ICON).font(iced::Renderer::ICON_FONT).size(10);
    let tick = chosen.then(|| container(tick).width(TICK));
    let content = row![].push(tick).push(label).align_y(iced::Alignment::Center);
    let side = if chosen { SNUG[1] } else { SNUG[1] + TICK / 2.0 };
    let padding = [SNUG[0], side];
    let style = if chosen { chosen_style } else { outlined };
    let id: String = id.into();
    focus::switch(id, button(content).padding(padding).style(style).on_press(press.clone()), chosen, Some(press))
}

fn chosen_style(theme: &Theme, _status: Status) -> Style {
    let p = palette(theme);
    filled(p.accent_ground, p.accent, p.accent)
}

fn outlined(theme: &Theme, status: Status) -> Style {
    let p = palette(theme);
    match status {
        Status::Disabled => filled(p.ground, p.quiet, p.line),
        Status::Hovered | Status::Pressed => filled(p.raised, p.text, p.edge),
        Status::Active => filled(p.surface, p.text, p.edge),
    }
}

fn filled(ground: Color, front: Color, edge: Color) -> Style {
    Style { background: Some(ground.into()), text_color: front, border: border::rounded(ROUND).color(edge).width(1), ..Style::default() }
}

/// A whole card that can be pressed.
pub(super) fn card<'a, M: Clone + 'a>(id: String, content: Element<'a, M>, chosen: bool, press: Option<M>) -> Element<'a, M> {
    let style = move |theme: &Theme, status: Status| {
        let p = palette(theme);
        let ground = match (status, chosen) {
            (Status::Disabled, _) => p.ground,
            (_, true) => p.accent_ground,
            (Status::Hovered | Status::Pressed, false) => p.raised,
            (Status::Active, false) => p.surface,
        };
        let edge = match (status, chosen) {
            (Status::Disabled, _) => p.line,
            (_, true) => p.accent,
            _ => p.edge,
        };
        filled(ground, p.text, edge)
    };
    let card = button(content).width(iced::Length::Fill).padding([space::MIDDLE, space::WIDE]).style(style);
    focus::switch(id, card.on_press_maybe(press.clone()), chosen, press)
}
