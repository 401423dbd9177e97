//! How things stand beside and below each other.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, Row, Space, column, container, responsive, row, scrollable};
use iced::{Alignment, Element, Length, Padding, Theme, border};

use super::palette::palette;
use super::{COLUMN, space, text};

/// The height of the head: whole pixels, so that what is below stands on whole pixels too.
const HEAD: f32 = 60.0;

/// From this width on there is room for things beside each other.
const WIDE: f32 = 520.0;

/// By which the page that scrolls is found.
pub const SCROLL: &str = "page";

/// A page: a statement, what it means, and the sections below.
pub fn page<'a, M: 'a>(title: impl Into<String>, lead: impl Into<String>, sections: Vec<Element<'a, M>>) -> Element<'a, M> {
    let lead = lead.into();
    let head = Column::new().spacing(space::SMALL).push(text::title(title.into()));
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

/// Things of equal width beside each other.
pub fn columns<'a, M: 'a>(parts: Vec<Element<'a, M>>) -> Element<'a, M> {
    let parts = parts.into_iter().map(|part| container(part).width(Length::FillPortion(1)).into());
    Row::with_children(parts).spacing(space::MIDDLE).into()
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
    row![mark, container(content).width(Length::Fill)].spacing(space::SMALL).into()
}

/// What takes the room, and what stands at the right edge.
pub fn spread<'a, M: 'a>(content: Element<'a, M>, right: Element<'a, M>) -> Element<'a, M> {
    row![container(content).width(Length::Fill), right].spacing(space::MIDDLE).align_y(Alignment::Center).into()
}

/// A step of a list, with its number.
pub fn numbered<'a, M: 'a>(number: usize, content: Element<'a, M>) -> Element<'a, M> {
    let number = container(text::quiet(format!("{number}."))).width(space::PAGE);
    row![number, container(content).width(Length::Fill)].into()
}

/// A thin line between parts.
pub fn rule<'a, M: 'a>() -> Element<'a, M> {
    container(Space::new().width(Length::Fill).height(1)).style(|theme: &Theme| container::background(palette(theme).line)).into()
}

/// Why the main button cannot be pressed, beside it.
pub fn reason<'a, M: 'a>(reason: String) -> Element<'a, M> {
    container(text::small(reason)).max_width(COLUMN / 2.5).into()
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

/// The frame of the window: head, the page that scrolls, foot.
pub fn frame<'a, M: 'a>(head: Element<'a, M>, page: Element<'a, M>, foot: Element<'a, M>) -> Element<'a, M> {
    let middle = |content: Element<'a, M>| container(container(content).max_width(COLUMN)).center_x(Length::Fill);
    let page = scrollable(middle(page).padding([space::WIDE, space::PAGE]))
        .id(SCROLL)
        .direction(Direction::Vertical(Scrollbar::new().width(space::MIDDLE).scroller_width(space::SMALL).margin(space::HAIR / 2.0)))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(super::field::scroll);
    column![
        middle(head).padding([space::MIDDLE, space::PAGE]).height(HEAD),
        page,
        rule(),
        container(middle(foot).padding([space::MIDDLE, space::PAGE])).style(|theme: &Theme| container::background(palette(theme).surface)),
    ]
    .into()
}

/// How far we are: one bar for each step.
pub fn steps<'a, M: 'a>(done: usize, all: usize) -> Element<'a, M> {
    let bars = (1..=all).map(|step| {
        container(Space::new().width(Length::Fill).height(space::HAIR))
            .style(move |theme: &Theme| {
                let palette = palette(theme);
                let color = if step <= done { palette.accent } else { palette.line };
                container::Style {
                    background: Some(color.into()),
                    border: border::rounded(space::HAIR / 2.0),
                    ..container::Style::default()
                }
            })
            .into()
    });
    Row::with_children(bars).spacing(space::HAIR).into()
}
