//! Small round signs that say a state by shape, not by colour alone.

use iced::widget::center;
use iced::{Color, Element, Theme, border};

use super::icon::{self, Icon};
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

    fn icon(self) -> Option<Icon> {
        match self {
            Self::Waiting => None,
            Self::Busy => Some(Icon::Dots),
            Self::Good => Some(Icon::Check),
            Self::Nothing => Some(Icon::Minus),
            Self::Warn => Some(Icon::Alert),
            Self::Bad => Some(Icon::Cross),
            Self::Info => Some(Icon::Info),
        }
    }
}

/// The sign of a state.
pub fn sign<'a, M: 'a>(sign: Sign) -> Element<'a, M> {
    const SIDE: f32 = 22.0;
    let icon = sign.icon().map(|icon| {
        icon::plain(icon, 14.0).style(move |theme: &Theme| iced::widget::text::Style { color: Some(sign.colors(palette(theme)).1) })
    });
    center(iced::widget::row![].push(icon))
        .width(SIDE)
        .height(SIDE)
        .style(move |theme: &Theme| {
            let (ground, front) = sign.colors(palette(theme));
            iced::widget::container::Style {
                background: Some(ground.into()),
                border: border::rounded(SIDE / 2.0).color(front).width(1),
                ..iced::widget::container::Style::default()
            }
        })
        .into()
}
