//! Small round signs that say a state by shape, not by colour alone. Their glyphs are in the fonts built in.

use iced::widget::{Text, center, text};
use iced::{Color, Element, Renderer, Theme, border};

use super::palette::{Palette, palette};

/// The state that a sign stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Not begun.
    Waiting,
    /// Going on.
    Busy,
    /// Well.
    Good,
    /// Ended without a result, which is no fault.
    Nothing,
    /// To be watched.
    Warn,
    /// Failed.
    Bad,
    /// Worth knowing.
    Info,
}

impl Sign {
    fn colors(self, p: &Palette) -> (Color, Color) {
        match self {
            Self::Waiting => (p.surface, p.quiet),
            Self::Nothing => (p.raised, p.quiet),
            Self::Busy | Self::Info => (p.accent_ground, p.accent),
            Self::Good => (p.good_ground, p.good),
            Self::Warn => (p.warn_ground, p.warn),
            Self::Bad => (p.bad_ground, p.bad),
        }
    }

    fn glyph<'a>(self) -> Text<'a> {
        use iced::advanced::text::Renderer as _;
        match self {
            Self::Waiting => text(" "),
            Self::Busy => text("…"),
            Self::Good => text(Renderer::CHECKMARK_ICON).font(Renderer::ICON_FONT),
            Self::Nothing => text("–"),
            Self::Warn => text("!"),
            Self::Bad => text("×"),
            Self::Info => text("i"),
        }
    }
}

/// The sign of a state.
pub fn sign<'a, M: 'a>(sign: Sign) -> Element<'a, M> {
    let size = match sign {
        Sign::Good => 9.0,
        Sign::Bad => super::text::size::HEADING,
        _ => super::text::size::SMALL,
    };
    let glyph =
        sign.glyph().size(size).line_height(1.0).style(move |theme: &Theme| text::Style { color: Some(sign.colors(palette(theme)).1) });
    let side = super::text::size::BODY * 1.3;
    center(glyph)
        .width(side)
        .height(side)
        .style(move |theme: &Theme| {
            let (ground, front) = sign.colors(palette(theme));
            iced::widget::container::Style {
                background: Some(ground.into()),
                border: border::rounded(side / 2.0).color(front).width(1),
                ..iced::widget::container::Style::default()
            }
        })
        .into()
}
