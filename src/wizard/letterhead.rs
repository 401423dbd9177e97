//! Whose program this is: the organisation's picture and name, before the place where we are.

use iced::Element;

use super::desk::Desk;
use super::look::{layout, text};

/// The left half of the head.
pub fn letterhead<'a, M: 'a>(desk: &'a Desk, place: String) -> Element<'a, M> {
    let Some(organisation) = &desk.organisation else { return text::small(place) };
    let mut parts: Vec<Element<'a, M>> = desk.logo.iter().map(|logo| logo.view()).collect();
    parts.push(text::literal(organisation.name.as_str()));
    parts.push(text::small(place));
    layout::beside(parts)
}
