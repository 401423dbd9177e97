//! The scale of text.

use iced::widget::{Text, text};
use iced::{Element, Theme};

use super::MEDIUM;
use super::palette::{Palette, palette};

/// The sizes of text, in logical pixels.
pub mod size {
    /// The page's statement.
    pub const TITLE: f32 = 26.0;
    /// Of a card.
    pub const HEADING: f32 = 17.0;
    /// Everything else.
    pub const BODY: f32 = 15.0;
    /// What stands by.
    pub const SMALL: f32 = 13.0;
    /// An icon beside a line.
    pub const ICON: f32 = 18.0;
}

fn tinted<'a>(content: impl text::IntoFragment<'a>, size: f32, color: fn(&Palette) -> iced::Color) -> Text<'a> {
    text(content)
        .size(size)
        .line_height(1.4)
        .wrapping(text::Wrapping::WordOrGlyph)
        .style(move |theme: &Theme| text::Style { color: Some(color(palette(theme))) })
}

/// Where we are, as a statement.
pub fn title<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::TITLE, |p| p.text).font(MEDIUM).line_height(1.25).into()
}

/// The head of a card.
pub fn heading<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::HEADING, |p| p.text).font(MEDIUM).into()
}

/// A sentence.
pub fn body<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::BODY, |p| p.text).into()
}

/// What stands out among others of its kind.
pub fn strong<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::BODY, |p| p.text).font(MEDIUM).into()
}

/// A sentence of less weight.
pub fn quiet<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::BODY, |p| p.quiet).into()
}

/// What stands by: labels, sources, times.
pub fn small<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::SMALL, |p| p.quiet).into()
}

/// What a field is for.
pub fn label<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::SMALL, |p| p.text).font(MEDIUM).into()
}

/// What is wrong with a field.
pub fn wrong<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::SMALL, |p| p.bad).into()
}

/// What somebody may copy letter by letter: a server's words, a path.
pub fn literal<'a, M: 'a>(content: impl text::IntoFragment<'a>) -> Element<'a, M> {
    tinted(content, size::SMALL, |p| p.text).into()
}
