//! How things stand beside and below each other.

use iced::widget::{Column, Row, Space, container, grid, responsive, row};
use iced::{Alignment, Element, Length, Padding, Theme};

use super::palette::palette;
use super::{COLUMN, space, text};
use crate::wizard::widget::focus;

/// The widest that running text gets.
const READABLE: f32 = 640.0;

/// From this width on there is room for things beside each other.
const WIDE: f32 = 520.0;

/// By which the page that scrolls is found.
pub const SCROLL: &str = "page";

/// A page: a statement, what it means, and the sections below.
pub fn page<'a, M: 'a>(title: impl Into<String>, lead: impl Into<String>, sections: Vec<Element<'a, M>>) -> Element<'a, M> {
    let lead = lead.into();
    let head = Column::new().spacing(space::SMALL).max_width(READABLE).push(text::title(title.into()));
    let head = if lead.is_empty() { head } else { head.push(text::quiet(lead)) };
    Column::with_children(sections.into_iter().fold(vec![head.into()], |mut all, section| {
        all.push(section);
        all
    }))
    .spacing(space::WIDE)
    .width(Length::Fill)
    .into()
}

/// Parts below each other.
pub fn stack<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    Column::with_children(parts).spacing(space::SMALL).width(Length::Fill).into()
}

/// Fields below each other.
pub fn fields<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    Column::with_children(parts).spacing(space::MIDDLE).width(Length::Fill).into()
}

/// Lines that belong together.
pub fn lines<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    Column::with_children(parts).spacing(space::HAIR).width(Length::Fill).into()
}

/// Things beside each other, as wide as they are.
pub fn beside<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    Row::with_children(parts).spacing(space::SMALL).align_y(Alignment::Center).into()
}

/// Things beside each other that go to the next line where the window is narrow.
pub fn flow<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    Row::with_children(parts).spacing(space::SMALL).align_y(Alignment::Center).wrap().into()
}

/// Answers of which one is chosen, as [`flow`]: Tab reaches the chosen one, and the arrows choose another.
pub fn choices<'a, M: Clone + 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    focus::group(flow(parts))
}

/// Answers of which one is chosen, in one line: Tab reaches the chosen one, and the arrows choose another.
pub fn choices_beside<'a, M: Clone + 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    focus::group(beside(parts))
}

/// Cards of which one is chosen, as [`stack`]: Tab reaches the chosen one, and the arrows choose another.
pub fn choice_cards<'a, M: Clone + 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    focus::group(stack(parts))
}

/// Cards of which one is chosen, as [`columns`]: Tab reaches the chosen one, and the arrows choose another.
pub fn choice_columns<'a, M: Clone + 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    focus::group(columns(parts))
}

/// Things of equal width beside each other, or below each other where the window is narrow.
pub fn columns<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    // A bit more than their share of the widest page: what is narrower than half a page gets a line to itself.
    let widest = COLUMN / parts.len().max(1) as f32 * 1.1;
    grid(parts).fluid(widest).spacing(space::SMALL).height(Length::Shrink).into()
}

/// What is built in one way where there is room for things beside each other, and in another where there is not.
pub fn either<'a, M: 'a>(build: impl Fn(bool) -> Element<'a, M> + 'a) -> Element<'a, M> {
    responsive(move |size| build(size.width >= WIDE)).height(Length::Shrink).into()
}

/// A drawing, and what stands beside it at the height of its middle.
pub fn labelled<'a, M: 'a>(drawing: Element<'a, M>, content: Element<'a, M>) -> Element<'a, M> {
    row![drawing, container(content).width(Length::Fill)].spacing(space::SMALL).align_y(Alignment::Center).into()
}

/// A branch of a tree: its arrow, which goes on below it, and what it leads to.
pub fn branch<'a, M: 'a>(arrow: Element<'a, M>, content: Element<'a, M>) -> Element<'a, M> {
    row![arrow, container(content).padding(Padding::ZERO.top(space::HAIR).bottom(space::SMALL)).width(Length::Fill)]
        .height(Length::Shrink)
        .into()
}

/// Rows between which lines go through.
pub fn tree<'a, M: 'a>(rows: Vec<Element<'a, M>>) -> Element<'a, M> {
    Column::with_children(rows).width(Length::Fill).into()
}

/// A row of a table: what it is about, and two cells.
pub fn row_of_three<'a, M: 'a>([about, one, other]: [Element<'a, M>; 3]) -> Element<'a, M> {
    let cell = |content, portion| container(content).width(Length::FillPortion(portion));
    row![cell(about, 3), cell(one, 4), cell(other, 4)].spacing(space::MIDDLE).into()
}

/// A sign or a small thing, and the text that belongs to it.
pub fn marked<'a, M: 'a>(mark: Element<'a, M>, content: Element<'a, M>) -> Element<'a, M> {
    row![mark, container(content).width(Length::Fill)].spacing(12).into()
}

/// What takes the room, and what stands at the right edge.
pub fn spread<'a, M: 'a>(content: Element<'a, M>, right: Element<'a, M>) -> Element<'a, M> {
    row![container(content).width(Length::Fill), right].spacing(space::MIDDLE).align_y(Alignment::Center).into()
}

/// A step of a list, with its number.
pub fn numbered<'a, M: 'a>(number: usize, content: Element<'a, M>) -> Element<'a, M> {
    let number = container(text::quiet(format!("{number}."))).width(space::WIDE);
    row![number, container(content).width(Length::Fill)].into()
}

/// A thin line between parts.
pub fn rule<'a, M: 'a>() -> Element<'a, M> {
    container(Space::new().width(Length::Fill).height(1)).style(|theme: &Theme| container::background(palette(theme).line)).into()
}

/// A name and its value, in two columns.
pub fn pair<'a, M: 'a>(name: impl Into<String>, value: impl Into<String>) -> Element<'a, M> {
    row![
        container(text::quiet(name.into())).width(Length::FillPortion(2)),
        container(text::body(value.into())).width(Length::FillPortion(5)),
    ]
    .spacing(space::MIDDLE)
    .into()
}

/// A field that is short beside one that is long.
pub fn long_and_short<'a, M: 'a>(long: Element<'a, M>, short: Element<'a, M>) -> Element<'a, M> {
    row![container(long).width(Length::FillPortion(4)), container(short).width(Length::FillPortion(1))].spacing(space::MIDDLE).into()
}

/// A term of a fixed width, and what it means.
pub fn defined<'a, M: 'a>(term: Element<'a, M>, meaning: Element<'a, M>) -> Element<'a, M> {
    const TERM: f32 = 136.0;
    row![container(term).width(TERM), container(meaning).width(Length::Fill)].spacing(space::MIDDLE).align_y(Alignment::Center).into()
}

/// A line of a list: its sign, what it is, and how it stands.
pub fn state<'a, M: 'a>(sign: Element<'a, M>, what: Element<'a, M>, state: Element<'a, M>) -> Element<'a, M> {
    let what = container(what).width(Length::FillPortion(5));
    let state = container(state).align_right(Length::FillPortion(3));
    row![sign, what, state].spacing(12).align_y(Alignment::Center).into()
}
