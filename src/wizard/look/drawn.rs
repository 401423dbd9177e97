//! Small drawings in the colours of the palette: where mail is, and how it gets from one place to another. They are made of boxes
//! alone, which every renderer draws alike and in every size.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, Widget};
use iced::{Color, Element, Length, Point, Rectangle, Renderer, Size, Theme, border, mouse};

use super::palette::{Palette, palette};

/// The side of a drawing of a place.
const SIDE: f32 = 32.0;
/// A message.
const LETTER: Size = Size::new(15.0, 11.0);

/// What can be drawn of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A server.
    Server,
    /// A computer.
    Computer,
    /// A phone and a tablet.
    Devices,
    /// A window with a page in it.
    Browser,
}

/// Which way something goes between the server and a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the place.
    There,
    /// Both ways.
    Both,
}

struct Drawn<F> {
    size: Size<Length>,
    draw: F,
}

/// What draws: boxes from a corner on.
struct Pen<'a> {
    renderer: &'a mut Renderer,
    colors: &'static Palette,
    at: Point,
    size: Size,
}

impl Pen<'_> {
    fn quad(&mut self, [x, y, width, height]: [f32; 4], ground: Color, edge: Option<Color>, round: f32) {
        let bounds = Rectangle { x: self.at.x + x, y: self.at.y + y, width, height };
        let line = if edge.is_some() { 1.5 } else { 0.0 };
        let border = border::rounded(round).color(edge.unwrap_or(Color::TRANSPARENT)).width(line);
        self.renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, ground);
    }

    fn fill(&mut self, place: [f32; 4], color: Color) {
        self.quad(place, color, None, 0.0);
    }

    fn frame(&mut self, place: [f32; 4], ground: Color, edge: Color, round: f32) {
        self.quad(place, ground, Some(edge), round);
    }

    /// A line that goes aslant, in small steps.
    fn slant(&mut self, from: (f32, f32), to: (f32, f32), color: Color) {
        let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) * 2.0).ceil().max(1.0);
        let mut step = 0.0;
        while step <= steps {
            let part = step / steps;
            self.fill([from.0 + (to.0 - from.0) * part - 0.6, from.1 + (to.1 - from.1) * part - 0.6, 1.2, 1.2], color);
            step += 1.0;
        }
    }
}

impl<M, F: Fn(&mut Pen<'_>)> Widget<M, Theme, Renderer> for Drawn<F> {
    fn size(&self) -> Size<Length> {
        self.size
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.size.width, self.size.height)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        (self.draw)(&mut Pen { renderer, colors: palette(theme), at: bounds.position(), size: bounds.size() });
    }
}

fn drawn<'a, M: 'a>(width: impl Into<Length>, height: impl Into<Length>, draw: impl Fn(&mut Pen<'_>) + 'a) -> Element<'a, M> {
    Element::new(Drawn { size: Size::new(width.into(), height.into()), draw })
}

/// A place.
pub fn thing<'a, M: 'a>(thing: Thing) -> Element<'a, M> {
    drawn(SIDE, SIDE, move |pen| match thing {
        Thing::Server => server(pen),
        Thing::Computer => computer(pen),
        Thing::Devices => devices(pen),
        Thing::Browser => browser(pen),
    })
}

fn server(pen: &mut Pen<'_>) {
    let p = pen.colors;
    for row in [4.0, 12.5, 21.0] {
        pen.frame([4.0, row, 24.0, 7.5], p.surface, p.quiet, 2.0);
        pen.fill([7.5, row + 2.75, 2.0, 2.0], p.accent);
        pen.fill([13.0, row + 3.0, 11.0, 1.5], p.quiet);
    }
}

fn computer(pen: &mut Pen<'_>) {
    let p = pen.colors;
    pen.frame([5.0, 5.0, 22.0, 16.0], p.surface, p.quiet, 2.0);
    pen.fill([8.0, 8.0, 16.0, 10.0], p.accent_ground);
    pen.quad([2.0, 23.0, 28.0, 3.0], p.quiet, None, 1.5);
}

fn devices(pen: &mut Pen<'_>) {
    let p = pen.colors;
    pen.frame([4.0, 5.0, 17.0, 22.0], p.surface, p.quiet, 2.0);
    pen.fill([6.5, 8.0, 12.0, 14.5], p.accent_ground);
    pen.frame([17.0, 12.0, 11.0, 17.0], p.surface, p.quiet, 2.0);
    pen.fill([19.5, 15.0, 6.0, 9.0], p.accent_ground);
    pen.fill([21.5, 26.0, 2.0, 1.2], p.quiet);
}

fn browser(pen: &mut Pen<'_>) {
    let p = pen.colors;
    pen.frame([3.0, 5.0, 26.0, 22.0], p.surface, p.quiet, 2.0);
    pen.fill([3.5, 11.0, 25.0, 1.5], p.quiet);
    for dot in [6.5, 10.0, 13.5] {
        pen.fill([dot, 7.5, 2.0, 2.0], p.quiet);
    }
    for (line, width) in [(15.5, 18.0), (19.0, 14.0), (22.5, 16.0)] {
        pen.fill([7.0, line, width, 1.5], p.line);
    }
}

/// So many messages beside each other.
pub fn letters<'a, M: 'a>(count: usize) -> Element<'a, M> {
    const STEP: f32 = 18.0;
    let more = f32::from(u16::try_from(count.saturating_sub(1)).unwrap_or_default());
    drawn(LETTER.width + STEP * more + 1.0, LETTER.height + 1.0, move |pen| {
        let p = pen.colors;
        for (_, left) in (0..count).zip(std::iter::successors(Some(0.5), |left| Some(left + STEP))) {
            pen.frame([left, 0.5, LETTER.width, LETTER.height], p.surface, p.accent, 2.0);
            let middle = (left + LETTER.width / 2.0, LETTER.height * 0.6);
            pen.slant((left + 1.5, 2.0), middle, p.accent);
            pen.slant(middle, (left + LETTER.width - 1.5, 2.0), p.accent);
        }
    })
}

/// A branch from the trunk at the left to a place at the right; the trunk goes on where it is not the last. It is as high as what
/// stands beside it.
pub fn branch<'a, M: 'a>(way: Way, is_first: bool, is_last: bool) -> Element<'a, M> {
    drawn(SIDE, Length::Fill, move |pen| {
        let color = pen.colors.accent;
        // The place beside it has its own middle a little higher, for there is more room below it than above.
        let (trunk, height, tip) = (SIDE / 2.0, pen.size.height, SIDE - 3.0);
        let middle = height / 2.0 - 2.0;
        pen.fill([trunk - 1.0, 0.0, 2.0, if is_last { middle } else { height }], color);
        pen.fill([trunk, middle - 1.0, tip - trunk, 2.0], color);
        head(pen, (tip, middle), (-1.0, 0.0), color);
        if is_first && way == Way::Both {
            head(pen, (trunk, 1.0), (0.0, 1.0), color);
        }
    })
}

/// The head of an arrow whose tip is at `tip`, and which comes from where `back` points.
fn head(pen: &mut Pen<'_>, tip: (f32, f32), back: (f32, f32), color: Color) {
    for side in [-1.0, 1.0] {
        let end = (tip.0 + back.0 * 5.0 + back.1 * side * 5.0, tip.1 + back.1 * 5.0 + back.0 * side * 5.0);
        pen.slant(tip, end, color);
        pen.slant((tip.0 + back.0, tip.1 + back.1), (end.0 + back.0, end.1 + back.1), color);
    }
}
