//! Notices: a sign, a title, and what there is to say or do.

use iced::widget::container;
use iced::{Color, Element, Length, Theme, border};

use super::palette::{Palette, palette};
use super::sign::{Sign, sign};
use super::{ROUND_CARD, layout, space, text};

fn notice<'a, M: 'a>(mark: Sign, title: String, parts: Vec<Element<'a, M>>, colors: fn(&Palette) -> (Color, Color)) -> Element<'a, M> {
    let mut content = vec![text::heading(title)];
    content.extend(parts);
    container(layout::marked(sign(mark), layout::stack(content)))
        .padding([space::MIDDLE, super::card::SIDE])
        .width(Length::Fill)
        .style(move |theme: &Theme| {
            let (ground, edge) = colors(palette(theme));
            container::Style {
                background: Some(ground.into()),
                border: border::rounded(ROUND_CARD).color(edge).width(1),
                ..container::Style::default()
            }
        })
        .into()
}

/// Worth knowing.
pub fn info<'a, M: 'a>(title: impl Into<String>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    notice(Sign::Info, title.into(), parts, |p| (p.accent_ground, p.accent))
}

/// Good news.
pub fn success<'a, M: 'a>(title: impl Into<String>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    notice(Sign::Good, title.into(), parts, |p| (p.good_ground, p.good))
}

/// To be watched, or agreed to.
pub fn warning<'a, M: 'a>(title: impl Into<String>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    notice(Sign::Warn, title.into(), parts, |p| (p.warn_ground, p.warn))
}

/// It failed, and what to do about it.
pub fn danger<'a, M: 'a>(title: impl Into<String>, parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    notice(Sign::Bad, title.into(), parts, |p| (p.bad_ground, p.bad))
}
