//! The design system: two palettes, one scale of spaces, one of text, and parts that are named by what they mean.
//! Pages put these together and name no colour and no size.

pub mod button;
pub mod card;
pub mod drawn;
pub mod field;
pub mod layout;
pub mod notice;
pub mod palette;
pub mod picture;
pub mod sign;
pub mod text;

use iced::{Border, Theme, border, theme};

pub use palette::palette;

/// The font that is built in, so that the window looks the same everywhere; others help out where it lacks a letter.
pub const FONT: iced::Font = iced::Font::with_name("Fira Sans");

/// The scale of spaces, in logical pixels.
pub mod space {
    /// Between a line and what belongs to it.
    pub const HAIR: f32 = 4.0;
    /// Within a part.
    pub const SMALL: f32 = 8.0;
    /// Between parts.
    pub const MIDDLE: f32 = 12.0;
    /// Around the content of a card, between sections.
    pub const WIDE: f32 = 16.0;
    /// Around a page.
    pub const PAGE: f32 = 24.0;
}

/// How far the ring of the focus stands off.
pub const FOCUS_GAP: f32 = 2.0;
/// How round corners are.
pub const ROUND: f32 = 8.0;
/// The widest a page gets: longer lines are hard to read.
pub const COLUMN: f32 = 720.0;

/// The ring around what has the focus.
pub fn focus_ring(theme: &Theme) -> Border {
    border::rounded(ROUND + FOCUS_GAP).color(palette(theme).accent).width(2)
}

/// The window itself.
pub fn window(theme: &Theme) -> theme::Style {
    let palette = palette(theme);
    theme::Style { background_color: palette.ground, text_color: palette.text }
}
