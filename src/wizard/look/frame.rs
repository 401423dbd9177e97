//! The frame of the window: head, the page that scrolls, foot; and where there is room for it, all steps at the side.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, Row, Space, center, column, container, row, scrollable};
use iced::{Alignment, Color, Element, Length, Padding, Size, Theme, border};

use super::icon::{self, Icon};
use super::palette::{Palette, palette};
use super::{COLUMN, ROUND, layout, space, text};

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The head scrolls with the page, and the foot has two lines.
    Tight,
    /// Head, page, foot.
    Usual,
    /// The steps stand at the side.
    Wide,
}

const RAIL: f32 = 280.0;
/// The largest the whole gets; in a larger window it lies in the middle.
const SHEET: Size = Size::new(1104.0, 860.0);

impl Room {
    /// In a window of this size.
    pub fn of(size: Size) -> Self {
        if size.width < 600.0 || size.height < 480.0 {
            Self::Tight
        } else if size.width < 1024.0 || size.height < 600.0 {
            Self::Usual
        } else {
            Self::Wide
        }
    }
}

/// The parts of the window.
pub struct Frame<'a, M> {
    /// Whose window it is.
    pub brand: Element<'a, M>,
    /// For the whole window: colours, language, keys.
    pub tools: Vec<Element<'a, M>>,
    /// The step we are at, in words, where they are not at the side.
    pub place: String,
    /// The names of all steps.
    pub steps: Vec<String>,
    /// How many of them are behind us; the next one is where we are.
    pub done: usize,
    /// What scrolls.
    pub page: Element<'a, M>,
    /// What stays at the foot.
    pub foot: Element<'a, M>,
}

/// Puts the window together.
pub fn frame<'a, M: 'a>(size: Size, parts: Frame<'a, M>) -> Element<'a, M> {
    let Frame { brand, tools, place, steps, done, page, foot } = parts;
    let tools: Element<'a, M> = Row::with_children(tools).spacing(space::HAIR).align_y(Alignment::Center).into();
    let room = Room::of(size);
    let foot = band(middle(foot, if room == Room::Tight { [space::SMALL, space::MIDDLE] } else { [12.0, space::PAGE] }), |p| p.surface);
    let whole = match room {
        Room::Tight => {
            let head = row![container(text::small(place)).width(Length::Fill), tools].spacing(space::SMALL).align_y(Alignment::Center);
            let head = column![head, bars(done, steps.len()), Space::new().height(space::MIDDLE)];
            Element::from(column![scroll(column![head, page].into(), [space::SMALL, space::MIDDLE]), layout::rule(), foot])
        }
        Room::Usual => {
            let who = column![brand, text::small(place)].width(Length::Fill);
            let head =
                column![row![who, tools].spacing(space::SMALL).align_y(Alignment::Center), bars(done, steps.len())].spacing(space::SMALL);
            column![middle(head.into(), [12.0, space::PAGE]), scroll(page, [space::MIDDLE, space::PAGE]), layout::rule(), foot].into()
        }
        Room::Wide => {
            let head = row![container(text::small(place)).width(Length::Fill), tools].spacing(space::SMALL).align_y(Alignment::Center);
            let main = column![middle(head.into(), [12.0, space::PAGE]), scroll(page, [space::SMALL, space::PAGE]), layout::rule(), foot];
            let rail = column![brand, rail(steps, done)].spacing(space::PAGE);
            let rail = container(rail).width(RAIL).height(Length::Fill).padding([space::PAGE, space::WIDE]);
            let rail = rail.style(|theme: &Theme| container::background(palette(theme).surface));
            let edge =
                container(Space::new().width(1).height(Length::Fill)).style(|theme: &Theme| container::background(palette(theme).line));
            sheet(size, row![rail, edge, main].into())
        }
    };
    band(whole, |p| p.ground)
}

/// In a large window, a sheet in its middle.
fn sheet<'a, M: 'a>(size: Size, content: Element<'a, M>) -> Element<'a, M> {
    if size.width < SHEET.width + 2.0 * space::PAGE || size.height < 720.0 {
        return content;
    }
    let height = (size.height - 2.0 * space::PAGE).min(SHEET.height);
    let sheet = container(content).width(SHEET.width).height(height).padding(1).clip(true).style(|theme: &Theme| {
        let p = palette(theme);
        container::Style {
            background: Some(p.ground.into()),
            border: border::rounded(2.0).color(p.line).width(1),
            shadow: iced::Shadow { color: Color { a: 0.10, ..Color::BLACK }, offset: iced::Vector::new(0.0, 4.0), blur_radius: 24.0 },
            ..container::Style::default()
        }
    });
    center(sheet).style(|theme: &Theme| container::background(palette(theme).backdrop)).into()
}

fn middle<'a, M: 'a>(content: Element<'a, M>, padding: [f32; 2]) -> Element<'a, M> {
    container(container(content).max_width(COLUMN)).center_x(Length::Fill).padding(padding).into()
}

fn band<'a, M: 'a>(content: Element<'a, M>, ground: fn(&Palette) -> Color) -> Element<'a, M> {
    container(content).style(move |theme: &Theme| container::background(ground(palette(theme)))).into()
}

fn scroll<'a, M: 'a>(page: Element<'a, M>, padding: [f32; 2]) -> Element<'a, M> {
    let padding = Padding::from(padding).bottom(space::WIDE);
    scrollable(container(container(page).max_width(COLUMN)).center_x(Length::Fill).padding(padding))
        .id(layout::SCROLL)
        .direction(Direction::Vertical(Scrollbar::new().width(space::MIDDLE).scroller_width(space::SMALL).margin(space::HAIR / 2.0)))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(super::field::scroll)
        .into()
}

/// The name of the program, or of the organisation it was made ready for, with its sign.
pub fn brand<'a, M: 'a>(name: impl Into<String>, logo: Option<Element<'a, M>>) -> Element<'a, M> {
    let own = || icon::accent(Icon::Mail);
    row![logo.unwrap_or_else(own), text::heading(name.into())].spacing(space::SMALL).align_y(Alignment::Center).into()
}

/// What stands at the foot: to the left what leads back, to the right what leads on; in two lines where that is too much for one.
pub fn foot<'a, M: 'a>(
    two_lines: bool,
    back: Option<Element<'a, M>>,
    aside: Option<Element<'a, M>>,
    reason: String,
    next: Element<'a, M>,
) -> Element<'a, M> {
    let reason = (!reason.is_empty()).then(|| container(text::small(reason)));
    if two_lines {
        // Back has its width first: a long label of the main button goes on in the next line.
        let buttons = row![].push(back).push(container(next).align_right(Length::Fill)).spacing(space::SMALL).align_y(Alignment::Center);
        let above = Column::new().push(reason).push(aside);
        return column![above, buttons].spacing(space::HAIR).into();
    }
    let free = aside.is_none() && reason.is_none();
    row![]
        .push(back)
        .push(aside.map(|aside| container(aside).width(Length::Fill)))
        .push(reason.map(|reason| reason.align_right(Length::Fill)))
        .push(free.then(|| Space::new().width(Length::Fill)))
        .push(next)
        .height(Length::Shrink)
        .spacing(space::MIDDLE)
        .align_y(Alignment::Center)
        .into()
}

/// How far we are: one bar for each step.
fn bars<'a, M: 'a>(done: usize, all: usize) -> Element<'a, M> {
    let bars = (0..all).map(|step| {
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

/// All steps below each other: what is done has a tick, where we are stands out.
fn rail<'a, M: 'a>(steps: Vec<String>, done: usize) -> Element<'a, M> {
    let steps = steps.into_iter().enumerate().map(|(place, name)| {
        let here = place == done;
        let name = if here { text::strong(name) } else { text::quiet(name) };
        let line = row![marker(place, done), container(name).width(Length::Fill)].spacing(12).align_y(Alignment::Center);
        container(line)
            .padding([space::SMALL, 12.0])
            .width(Length::Fill)
            .style(move |theme: &Theme| container::Style {
                background: here.then(|| palette(theme).accent_ground.into()),
                border: border::rounded(ROUND),
                ..container::Style::default()
            })
            .into()
    });
    Column::with_children(steps).spacing(space::HAIR).into()
}

fn marker<'a, M: 'a>(place: usize, done: usize) -> Element<'a, M> {
    const SIDE: f32 = 26.0;
    let colors = move |p: &Palette| match place.cmp(&done) {
        std::cmp::Ordering::Less => (p.good_ground, p.good, p.good),
        std::cmp::Ordering::Equal => (p.accent, p.accent, p.on_accent),
        std::cmp::Ordering::Greater => (p.surface, p.edge, p.quiet),
    };
    let inner =
        if place < done { icon::plain(Icon::Check, 14.0) } else { iced::widget::text((place + 1).to_string()).size(text::size::SMALL) };
    let inner = inner.style(move |theme: &Theme| iced::widget::text::Style { color: Some(colors(palette(theme)).2) });
    center(inner)
        .width(SIDE)
        .height(SIDE)
        .style(move |theme: &Theme| {
            let (ground, edge, _) = colors(palette(theme));
            container::Style {
                background: Some(ground.into()),
                border: border::rounded(SIDE / 2.0).color(edge).width(1),
                ..container::Style::default()
            }
        })
        .into()
}
