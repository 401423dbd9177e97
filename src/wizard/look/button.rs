//! Buttons, by what they do. All are in the Tab order, a click and the keyboard do the same, and none is smaller than a
//! fingertip.

use iced::widget::button::{Status, Style};
use iced::widget::{Space, button, container, row, stack, text, tooltip};
use iced::{Alignment, Color, Element, Font, Length, Theme, border};

use super::icon::{self, Icon};
use super::palette::palette;
use super::text::size;
use super::{FONT, MEDIUM, ROUND, ROUND_CARD, TARGET, space};
use crate::wizard::widget::focus;

/// What a button looks like.
struct Shape {
    font: Font,
    before: Option<Icon>,
    after: Option<Icon>,
    /// The key that does the same, said on the button.
    key: Option<&'static str>,
    side: f32,
    style: fn(&Theme, Status) -> Style,
}

const PLAIN: Shape = Shape { font: FONT, before: None, after: None, key: None, side: space::MIDDLE, style: outlined };
const LINE: f32 = 20.0;
const INNER: f32 = (TARGET - LINE) / 2.0;
const ICON: f32 = 16.0;

fn build<'a, M: Clone + 'a>(id: String, label: String, press: Option<M>, shape: &Shape) -> Element<'a, M> {
    let icon = |which: Option<Icon>| which.map(|which| icon::plain(which, ICON));
    // A label that is longer than the window is wide goes on in the next line, and the button grows.
    let label = text(label).size(size::BODY).line_height(text::LineHeight::Absolute(LINE.into())).font(shape.font);
    let label = label.wrapping(text::Wrapping::WordOrGlyph);
    let content = row![Space::new().height(LINE)]
        .push(icon(shape.before).map(|icon| container(icon).padding(iced::Padding::ZERO.right(space::SMALL))))
        .push(followed(label.into(), shape.after))
        .push(shape.key.map(|key| container(keycap(key)).padding(iced::Padding::ZERO.left(space::SMALL))))
        .align_y(Alignment::Center);
    focus::item(id, button(content).padding([INNER, shape.side]).style(shape.style).on_press_maybe(press.clone()), press)
}

/// A label with an icon behind it, which keeps its place where the label takes all there is.
fn followed<'a, M: 'a>(label: Element<'a, M>, icon: Option<Icon>) -> Element<'a, M> {
    let Some(icon) = icon else { return label };
    let label = container(label).padding(iced::Padding::ZERO.right(ICON + space::SMALL));
    stack![label, container(icon::plain(icon, ICON)).align_right(Length::Fill).center_y(Length::Fill)].into()
}

/// The name of a key.
pub fn keycap<'a, M: 'a>(key: impl text::IntoFragment<'a>) -> Element<'a, M> {
    let name = text(key).size(size::SMALL - 1.0).line_height(1.2).style(|theme: &Theme| text::Style { color: Some(palette(theme).quiet) });
    container(name)
        .padding([1.0, space::HAIR + 1.0])
        .style(|theme: &Theme| {
            let p = palette(theme);
            container::Style {
                background: Some(p.ground.into()),
                border: border::rounded(space::HAIR).color(p.edge).width(1),
                ..container::Style::default()
            }
        })
        .into()
}

/// The one main button of a page: leads on. Enter does the same, and its sign says so.
pub fn next<'a, M: Clone + 'a>(label: impl Into<String>, press: Option<M>) -> Element<'a, M> {
    let style = |theme: &Theme, status| {
        let p = palette(theme);
        match status {
            Status::Disabled => filled(p.raised, p.quiet, p.line),
            Status::Hovered | Status::Pressed => filled(p.accent_raised, p.on_accent, p.accent_raised),
            Status::Active => filled(p.accent, p.on_accent, p.accent),
        }
    };
    build("next".into(), label.into(), press, &Shape { font: MEDIUM, after: Some(Icon::Enter), side: space::WIDE, style, ..PLAIN })
}

/// Leads back.
pub fn back<'a, M: Clone + 'a>(label: impl Into<String>, press: Option<M>) -> Element<'a, M> {
    build("back".into(), label.into(), press, &Shape { before: Some(Icon::Back), key: Some("Esc"), ..PLAIN })
}

/// Stops what is going on, where Back stands else.
pub fn stop<'a, M: Clone + 'a>(label: impl Into<String>, press: M) -> Element<'a, M> {
    build("back".into(), label.into(), Some(press), &Shape { before: Some(Icon::Cross), key: Some("Esc"), ..PLAIN })
}

/// Does something on this page.
pub fn plain<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, press: M) -> Element<'a, M> {
    build(id.into(), label.into(), Some(press), &PLAIN)
}

/// Does something on this page, with its icon.
pub fn with_icon<'a, M: Clone + 'a>(id: impl Into<String>, icon: Icon, label: impl Into<String>, press: M) -> Element<'a, M> {
    build(id.into(), label.into(), Some(press), &Shape { before: Some(icon), ..PLAIN })
}

/// Does something that few will want.
pub fn link<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, press: M) -> Element<'a, M> {
    build(id.into(), label.into(), Some(press), &Shape { side: space::SMALL, style: bare, ..PLAIN })
}

/// Something for the whole window, which its icon tells; what it does is told where the pointer rests, and `key` does it too.
pub fn tool<'a, M: Clone + 'a>(id: &'static str, icon: Icon, label: String, key: Option<&'static str>, press: M) -> Element<'a, M> {
    let content = row![icon::plain(icon, size::ICON)].push(key.map(|key| keycap(key))).spacing(space::SMALL).align_y(Alignment::Center);
    let inner = button(container(content).center_y(Length::Fill).padding([0.0, (TARGET - size::ICON) / 2.0])).padding(0).height(TARGET);
    let press_here = inner.style(quiet).on_press(press.clone());
    let told = container(text(label).size(size::SMALL)).padding([space::HAIR, space::SMALL]).style(|theme: &Theme| {
        let p = palette(theme);
        container::Style {
            background: Some(p.surface.into()),
            text_color: Some(p.text),
            border: border::rounded(space::HAIR).color(p.edge).width(1),
            ..container::Style::default()
        }
    });
    tooltip(focus::item(id, press_here, Some(press)), told, tooltip::Position::Bottom).gap(space::HAIR).into()
}

/// Shows what is folded away below it, or hides it again.
pub fn fold<'a, M: Clone + 'a>(id: impl Into<String>, label: impl AsRef<str>, open: bool, press: M) -> Element<'a, M> {
    let sign = if open { "–" } else { "+" };
    link(id, format!("{sign} {}", label.as_ref()), press)
}

/// One of a few answers; the chosen one is marked by a tick as well as by its ground.
pub fn choice<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, chosen: bool, press: M) -> Element<'a, M> {
    let label = text(label.into()).size(size::BODY).line_height(text::LineHeight::Absolute(LINE.into())).wrapping(text::Wrapping::None);
    // The tick takes the place of the room at both sides, so that nothing moves when it comes.
    let tick = chosen.then(|| container(icon::plain(Icon::Check, ICON)).width(ICON + space::HAIR));
    let content = row![].push(tick).push(label).align_y(Alignment::Center);
    let side = if chosen { space::MIDDLE } else { space::MIDDLE + (ICON + space::HAIR) / 2.0 };
    let style = if chosen { chosen_style } else { outlined };
    let id: String = id.into();
    focus::switch(id, button(content).padding([INNER, side]).style(style).on_press(press.clone()), chosen, Some(press))
}

fn chosen_style(theme: &Theme, _status: Status) -> Style {
    let p = palette(theme);
    filled(p.accent_ground, p.accent, p.accent)
}

fn bare(theme: &Theme, status: Status) -> Style {
    let p = palette(theme);
    let ground = if status == Status::Active { Color::TRANSPARENT } else { p.raised };
    filled(ground, p.accent, Color::TRANSPARENT)
}

fn quiet(theme: &Theme, status: Status) -> Style {
    Style { text_color: palette(theme).quiet, ..bare(theme, status) }
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
        Style { border: border::rounded(ROUND_CARD).color(edge).width(1), ..filled(ground, p.text, edge) }
    };
    let card = button(content).width(Length::Fill).padding([space::MIDDLE, super::card::SIDE]).style(style);
    focus::switch(id, card.on_press_maybe(press.clone()), chosen, press)
}
