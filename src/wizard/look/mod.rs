//! The design system: two palettes, one scale of spaces, one of text, and parts that are named by what they mean.
//! Pages put these together and name no colour and no size.

pub mod button;
pub mod card;
pub mod code;
pub mod drawn;
pub mod field;
pub mod frame;
pub mod icon;
pub mod layout;
pub mod notice;
pub mod palette;
pub mod picture;
pub mod sign;
pub mod text;

use std::borrow::Cow;

use iced::{Border, Font, Theme, border, font, theme};

pub use palette::palette;

/// The font that is built in, so that the window looks the same everywhere; others help out where it lacks a letter.
pub const FONT: Font = Font::with_name("Fira Sans");
/// The same, for titles and for what leads on.
pub const MEDIUM: Font = Font { weight: font::Weight::Medium, ..FONT };

/// The fonts to load beside the regular weight, which iced brings along.
pub fn fonts() -> Vec<Cow<'static, [u8]>> {
    let medium: &[u8] = include_bytes!("../../../resources/fonts/FiraSans-Medium-subset.ttf");
    let icons: &[u8] = include_bytes!("../../../resources/fonts/icons.ttf");
    vec![medium.into(), icons.into()]
}

/// The scale of spaces, in logical pixels.
pub mod space {
    /// Between a line and what belongs to it.
    pub const HAIR: f32 = 4.0;
    /// Within a part.
    pub const SMALL: f32 = 8.0;
    /// Between parts.
    pub const MIDDLE: f32 = 16.0;
    /// Between sections.
    pub const WIDE: f32 = 24.0;
    /// Around a page.
    pub const PAGE: f32 = 32.0;
}

/// The least that can be pressed, either way, in logical pixels (WCAG 2.2, 2.5.5).
pub const TARGET: f32 = 44.0;
/// How far the outer edge of the focus's ring stands off: the ring is half of that, so that it shows around what is filled too.
pub const FOCUS_GAP: f32 = 4.0;
/// How round corners are.
pub const ROUND: f32 = 8.0;
/// How round the corners of a card are.
pub const ROUND_CARD: f32 = 12.0;
/// The widest a page gets: longer lines are hard to read.
pub const COLUMN: f32 = 720.0;

/// The ring around what has the focus.
pub fn focus_ring(theme: &Theme) -> Border {
    border::rounded(ROUND + FOCUS_GAP).color(palette(theme).accent).width(FOCUS_GAP / 2.0)
}

/// The window itself.
pub fn window(theme: &Theme) -> theme::Style {
    let palette = palette(theme);
    theme::Style { background_color: palette.ground, text_color: palette.text }
}

#[cfg(test)]
mod tests {
    use iced::advanced::graphics::text::font_system;

    use crate::text::{Language, Words};
    use crate::wizard::pictures::own_fonts_only;
    use crate::wizard::scenes::SCENES;
    use crate::wizard::shell::look_of_all;

    /// On a system without any font, every sentence of every language has all its letters.
    #[test]
    fn the_fonts_built_in_have_every_letter() {
        own_fonts_only();
        // Building a window is what loads the fonts.
        let first = SCENES[0].1(Words::english());
        let _window = iced_test::Simulator::with_settings(look_of_all(), first.view());
        let mut system = font_system().write().unwrap();
        let system = system.raw();
        let faces: Vec<_> = system.db().faces().map(|face| (face.id, face.weight)).collect();
        assert!(faces.len() >= 4, "{faces:?}");
        let fonts: Vec<_> = faces.into_iter().filter_map(|(face, weight)| system.get_font(face, weight)).collect();
        let known = |c: char| fonts.iter().any(|font| font.as_swash().charmap().map(c) != 0);
        let files = Language::ALL.into_iter().flat_map(crate::text::files).map(|(_, text)| *text);
        let letters: std::collections::BTreeSet<char> = files.flat_map(str::chars).chain("éèñßœ«»„“¿¡–€".chars()).collect();
        let lacking: Vec<char> = letters.into_iter().filter(|c| !c.is_control() && !known(*c)).collect();
        assert_eq!(lacking, Vec::<char>::new());
    }
}
