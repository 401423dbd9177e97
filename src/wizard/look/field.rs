//! Fields to type in and boxes to tick, each with its label and what is wrong with it.

use iced::widget::text_input::{Status, Style};
use iced::widget::{checkbox, container, row, scrollable, text_input};
use iced::{Border, Element, Length, Theme, border};

use super::icon::{self, Icon};
use super::palette::palette;
use super::text::{self, size};
use super::{ROUND, TARGET, layout, space};
use crate::wizard::widget::focus;

/// A field: its label above, below it what helps or what is wrong.
pub struct Field<'a> {
    /// By which it is found.
    pub id: String,
    /// What it is for.
    pub label: String,
    /// An example, shown while it is empty.
    pub example: String,
    /// What is in it.
    pub value: &'a str,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// What helps to fill it.
    pub help: Option<String>,
    /// Whether what is in it is hidden.
    pub secret: bool,
}

const LINE: f32 = 20.0;

/// A line to type in.
pub fn line<'a, M: Clone + 'a>(field: Field<'a>, on_input: impl Fn(String) -> M + 'a) -> Element<'a, M> {
    let is_wrong = field.wrong.is_some();
    let input = text_input(&field.example, field.value)
        .id(field.id)
        .on_input(on_input)
        .secure(field.secret)
        .size(size::BODY)
        .line_height(iced::widget::text::LineHeight::Absolute(LINE.into()))
        .padding([(TARGET - LINE) / 2.0, 12.0])
        .width(Length::Fill)
        .style(move |theme, status| input_style(theme, status, is_wrong));
    let mut parts = vec![text::label(field.label), input.into()];
    match (field.wrong, field.help) {
        (Some(wrong), _) => {
            let sign = container(icon::tinted(Icon::Warning, size::SMALL + 1.0, |p| p.bad)).padding(iced::Padding::ZERO.top(2));
            parts.push(row![sign, text::wrong(wrong)].spacing(space::HAIR).into());
        }
        (None, Some(help)) => parts.push(text::small(help)),
        (None, None) => {}
    }
    layout::lines(parts)
}

/// A box to tick, with its sentence.
pub fn tick<'a, M: Clone + 'a>(id: impl Into<String>, label: impl Into<String>, ticked: bool, press: M) -> Element<'a, M> {
    let id: String = id.into();
    let message = press.clone();
    let content = checkbox(ticked)
        .label(label.into())
        .on_toggle(move |_| message.clone())
        .size(20)
        .text_size(size::BODY)
        .text_line_height(1.4)
        .spacing(space::SMALL)
        .style(|theme: &Theme, status| {
            let p = palette(theme);
            let (checkbox::Status::Active { is_checked }
            | checkbox::Status::Hovered { is_checked }
            | checkbox::Status::Disabled { is_checked }) = status;
            let (ground, edge) = if is_checked { (p.accent, p.accent) } else { (p.surface, p.edge) };
            checkbox::Style {
                background: ground.into(),
                icon_color: p.on_accent,
                border: border::rounded(space::HAIR).color(edge).width(1),
                text_color: Some(p.text),
            }
        });
    // As high as a fingertip, however short the sentence is.
    let content = container(content).padding([(TARGET - size::BODY * 1.4) / 2.0, space::HAIR]);
    focus::switch(id, content, ticked, Some(press))
}

fn input_style(theme: &Theme, status: Status, is_wrong: bool) -> Style {
    let p = palette(theme);
    let (edge, width) = match (status, is_wrong) {
        (Status::Focused { .. }, _) => (p.accent, 2.0),
        (_, true) => (p.bad, 1.0),
        (Status::Hovered, false) => (p.text, 1.0),
        _ => (p.edge, 1.0),
    };
    Style {
        background: p.surface.into(),
        border: border::rounded(ROUND).color(edge).width(width),
        icon: p.quiet,
        placeholder: p.quiet,
        value: p.text,
        selection: p.accent.scale_alpha(0.35),
    }
}

/// The bar of what scrolls.
pub(super) fn scroll(theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let p = palette(theme);
    let moved = !matches!(status, scrollable::Status::Active { .. });
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller { background: if moved { p.edge } else { p.line }.into(), border: border::rounded(space::HAIR) },
    };
    scrollable::Style { vertical_rail: rail, horizontal_rail: rail, gap: None, ..scrollable::default(theme, status) }
}
