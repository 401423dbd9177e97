//! What a screen shows at one moment, as numbers: what has the focus, and what of it is ink on some ground.

use std::fs;
use std::path::Path;

/// By how much the blue of what has the focus is stronger than its red, by day.
const BLUE: u32 = 0xB8 - 0x14;
/// How long the shortest side of the ring around it is, in pixels.
const SHORTEST: usize = 24;
/// A square of one colour of this size is ground, and no part of a letter.
const FLAT: usize = 6;

/// A part of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
}

impl Area {
    /// Its middle.
    pub fn middle(self) -> (usize, usize) {
        (usize::midpoint(self.left, self.right), usize::midpoint(self.top, self.bottom))
    }

    /// Without its edge.
    pub fn inside(self) -> Self {
        const EDGE: usize = 5;
        let Self { left, top, right, bottom } = self;
        Self { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE }
    }
}

/// A picture of the screen, or of a part of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    pub width: usize,
    pub height: usize,
    pixels: Vec<u32>,
}

impl Frame {
    /// What the X server shows now, from where it keeps that: a file in the form of `xwd`.
    pub fn of(file: &Path) -> Self {
        let bytes = fs::read(file).unwrap();
        let number = |place: usize| u32::from_be_bytes(bytes[place * 4..place * 4 + 4].try_into().unwrap()) as usize;
        let (header, width, height, line, colours) = (number(0), number(4), number(5), number(12), number(19));
        let start = header + colours * 12;
        assert_eq!(line, width * 4, "its rows are not padded");
        let pixel = |bytes: &[u8]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]);
        Self { width, height, pixels: bytes[start..start + line * height].chunks_exact(4).map(pixel).collect() }
    }

    /// A part of it.
    pub fn cut(&self, area: Area) -> Self {
        let (left, right) = (area.left.min(self.width), area.right.min(self.width));
        let (top, bottom) = (area.top.min(self.height), area.bottom.min(self.height));
        let pixels = (top..bottom).flat_map(|y| &self.row(y)[left..right]).copied().collect();
        Self { width: right.saturating_sub(left), height: bottom.saturating_sub(top), pixels }
    }

    /// Whether the other one is the same, but for a cursor that comes and goes.
    pub fn is_alike(&self, other: &Self) -> bool {
        const CURSOR: usize = 48;
        (self.width, self.height) == (other.width, other.height)
            && self.pixels.iter().zip(&other.pixels).filter(|(one, other)| one != other).take(CURSOR).count() < CURSOR
    }

    fn row(&self, y: usize) -> &[u32] {
        &self.pixels[y * self.width..(y + 1) * self.width]
    }

    /// Whether anything is drawn: a page with letters on it has many shades.
    pub fn is_drawn(&self) -> bool {
        let mut shades: Vec<u32> = self.pixels.clone();
        shades.sort_unstable();
        shades.dedup();
        shades.len() > 16
    }

    /// As a file to look at.
    pub fn save(&self, file: &Path) {
        let mut encoder = png::Encoder::new(fs::File::create(file).unwrap(), self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let samples: Vec<u8> = self.pixels.iter().flat_map(|pixel| pixel.to_be_bytes().into_iter().skip(1)).collect();
        encoder.write_header().unwrap().write_image_data(&samples).unwrap();
    }

    /// The parts that are read one after the other: the upper and the lower part of the page, and the foot of the window.
    pub fn bands(&self) -> [Area; 3] {
        let foot = self.foot();
        // Between lines of letters, so that none is cut.
        let calm = |y: &usize| (*y..*y + 6).all(|y| self.row(y) == self.row(y + 1));
        let middle = (foot * 2 / 5..foot.saturating_sub(8)).find(calm).map_or(foot, |y| y + 3);
        let band = |top, bottom| Area { left: 0, top, right: self.width, bottom };
        [band(0, middle), band(middle, foot), band(foot, self.height)]
    }

    /// Where the foot of the window begins: below the lowest line that goes all the way through.
    fn foot(&self) -> usize {
        let line = |y: &usize| self.row(*y).windows(2).all(|two| two[0] == two[1]) && self.row(*y)[0] != self.row(*y + 1)[0];
        (self.height / 2..self.height - 1).rev().find(line).map_or(self.height, |y| y + 1)
    }

    /// What has the focus: inside a ring or a thick edge in its colour.
    pub fn focus(&self) -> Option<Area> {
        let lines: Vec<Area> = (2..self.height - 2).flat_map(|y| self.lines(y)).collect();
        let below = |above: &Area| {
            let alike = |other: &&Area| other.left.abs_diff(above.left) <= 2 && other.right.abs_diff(above.right) <= 2;
            lines.iter().filter(alike).find(|other| other.top > above.top + SHORTEST).copied()
        };
        // Its corners are round: the lines begin within them.
        let around =
            |above: &Area, below: Area| Area { left: above.left.saturating_sub(8), right: above.right + 8, bottom: below.bottom, ..*above };
        lines.iter().find_map(|above| below(above).map(|below| around(above, below)))
    }

    /// The lines of the focus's colour in this row that are two pixels thick; they may lie between the rows.
    fn lines(&self, y: usize) -> Vec<Area> {
        let how = |x: usize, y: usize| accent(self.pixels[y * self.width + x]);
        let part = |x: usize| {
            let beside = how(x, y - 1) + how(x, y + 1);
            how(x, y) >= 95 && (70..=130).contains(&beside) && how(x, y - 2) < 45 && how(x, y + 2) < 45
        };
        let (mut lines, mut x) = (Vec::new(), 0);
        while x < self.width {
            let left = x;
            while x < self.width && part(x) {
                x += 1;
            }
            if x >= left + SHORTEST {
                lines.push(Area { left, top: y, right: x, bottom: y + 2 });
            }
            x += 1;
        }
        lines
    }

    /// As black letters on white, whatever their colours are, this many times as large: a picture that text is read from.
    pub fn ink(&self, times: usize) -> Vec<u8> {
        let (width, height) = (self.width, self.height);
        let flat = self.flat();
        let mut ink = Vec::with_capacity(width * height);
        for y in 0..height {
            let mut ground = grey(self.row(y)[0]);
            for x in 0..width {
                let shade = grey(self.row(y)[x]);
                if flat[y * width + x] {
                    ground = shade;
                }
                ink.push(255 - (shade.abs_diff(ground) * 3 / 2).min(255));
            }
        }
        without_lines(&mut ink, width);
        let at = |x: usize, y: usize| ink[y.min(height - 1) * width + x.min(width - 1)];
        let mut picture = format!("P5\n{} {}\n255\n", width * times, height * times).into_bytes();
        let whole = times as u32;
        for y in 0..height * times {
            let (v, down) = (y / times, (y % times) as u32);
            for x in 0..width * times {
                let (u, across) = (x / times, (x % times) as u32);
                let above = at(u, v) * (whole - across) + at(u + 1, v) * across;
                let below = at(u, v + 1) * (whole - across) + at(u + 1, v + 1) * across;
                picture.push(((above * (whole - down) + below * down) / (whole * whole)) as u8);
            }
        }
        picture
    }

    /// Which pixels belong to a square of one colour.
    fn flat(&self) -> Vec<bool> {
        let width = self.width;
        // How large a square of one colour ends here; and for each that is large enough, where it begins and ends, to be summed up.
        let (mut sizes, mut edges) = (vec![1_usize; self.pixels.len()], vec![0_i32; self.pixels.len() + width + 1]);
        for at in (width + 1..self.pixels.len()).filter(|at| at % width > 0) {
            let around = [at - 1, at - width, at - width - 1];
            if around.iter().all(|other| self.pixels[*other] == self.pixels[at]) {
                sizes[at] = 1 + around.map(|other| sizes[other]).into_iter().min().unwrap_or(0);
            }
            if sizes[at] >= FLAT {
                let corner = at - (FLAT - 1) * (width + 1);
                edges[corner] += 1;
                edges[corner + FLAT * width] -= 1;
                if at % width + 1 < width {
                    edges[corner + FLAT] -= 1;
                    edges[at + width + 1] += 1;
                }
            }
        }
        for at in (1..self.pixels.len()).filter(|at| at % width > 0) {
            edges[at] += edges[at - 1];
        }
        for at in width..self.pixels.len() {
            edges[at] += edges[at - width];
        }
        edges.iter().take(self.pixels.len()).map(|squares| *squares > 0).collect()
    }
}

/// Takes out what is longer than any stroke of a letter: whoever reads takes what has a frame around it for a picture.
fn without_lines(ink: &mut [u32], width: usize) {
    const ACROSS: usize = 32;
    const DOWN: usize = 26;
    let height = ink.len() / width;
    let dark: Vec<bool> = ink.iter().map(|shade| *shade < 225).collect();
    let mut take = |places: &mut dyn Iterator<Item = usize>, longest: usize| {
        let mut run = Vec::new();
        for at in places.map(Some).chain([None]) {
            match at.filter(|at| dark[*at]) {
                Some(at) => run.push(at),
                None if run.len() >= longest => run.drain(..).for_each(|at| ink[at] = 255),
                None => run.clear(),
            }
        }
    };
    (0..height).for_each(|y| take(&mut (y * width..(y + 1) * width), ACROSS));
    (0..width).for_each(|x| take(&mut (x..dark.len()).step_by(width), DOWN));
}

/// How near a colour is to that of the focus, from white on, in percent.
fn accent(pixel: u32) -> u32 {
    (pixel & 255).saturating_sub(pixel >> 16 & 255) * 100 / BLUE
}

fn grey(pixel: u32) -> u32 {
    ((pixel >> 16 & 255) * 299 + (pixel >> 8 & 255) * 587 + (pixel & 255) * 114) / 1000
}
