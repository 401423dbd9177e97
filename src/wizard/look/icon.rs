//! Icons: drawn by `resources/fonts/icons.py`, in this order, as letters of a font that is built in.

use iced::widget::{Text, text};
use iced::{Color, Element, Font, Theme};

use super::palette::{Palette, palette};

const FONT: Font = Font::with_name("Mailwright Icons");
/// Where the icons begin, in Unicode's private part.
const FIRST: u32 = 0xE100;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, dead_code)] // each is what its name says, and the font has them all whether a page uses them or not
pub enum Icon {
    Mail,
    Server,
    Key,
    Devices,
    Check,
    Warning,
    Clock,
    Globe,
    Sun,
    Moon,
    Back,
    Forward,
    Copy,
    Enter,
    Info,
    Cross,
    Minus,
    Dots,
    Alert,
    Person,
    Question,
    Keyboard,
    Search,
    File,
    Shield,
    Down,
    Menu,
    Pencil,
}

/// The icon in the colour of the text around it.
pub fn plain<'a>(icon: Icon, size: f32) -> Text<'a> {
    let letter = char::from_u32(FIRST + icon as u32).unwrap_or(' ');
    text(letter.to_string()).font(FONT).size(size).line_height(1.0).shaping(text::Shaping::Basic)
}

/// The icon in a colour of its own.
pub(super) fn tinted<'a>(icon: Icon, size: f32, color: fn(&Palette) -> Color) -> Text<'a> {
    plain(icon, size).style(move |theme: &Theme| text::Style { color: Some(color(palette(theme))) })
}

/// The icon beside a line of text.
pub fn quiet<'a, M: 'a>(icon: Icon) -> Element<'a, M> {
    tinted(icon, super::text::size::ICON, |p| p.quiet).into()
}

/// The icon of what matters most in its card.
pub fn accent<'a, M: 'a>(icon: Icon) -> Element<'a, M> {
    tinted(icon, super::text::size::ICON, |p| p.accent).into()
}
