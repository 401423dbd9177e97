//! What a screen shows at one moment, as numbers: what has the focus, and what of it is ink on some ground.

use std::fs;
use std::path::Path;

/// The colour of what has the focus, by day.
const ACCENT: u32 = 0x0014_5FB8;
/// How thick the ring around it is, and how long its shortest side.
const RING: usize = 2;
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

    /// Whether the middle of another one lies in it.
    pub fn holds(self, other: Self) -> bool {
        let (x, y) = other.middle();
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    /// With more room at every side.
    pub fn wider(self, by: usize) -> Self {
        let Self { left, top, right, bottom } = self;
        Self { left: left.saturating_sub(by), top: top.saturating_sub(by), right: right + by, bottom: bottom + by }
    }
}

/// A picture of the screen.
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
        let pixel = |bytes: &[u8]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]);
        let row = |y: usize| bytes[start + y * line..start + y * line + width * 4].chunks_exact(4).map(pixel);
        Self { width, height, pixels: (0..height).flat_map(row).collect() }
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
        let samples: Vec<u8> = self.pixels.iter().flat_map(|pixel| pixel.to_be_bytes().into_iter().skip(1)).collect();
        encoder.write_header().unwrap().write_image_data(&samples).unwrap();
    }

    /// All of it.
    pub fn whole(&self) -> Area {
        Area { left: 0, top: 0, right: self.width, bottom: self.height }
    }

    /// Where the foot of the window begins: below the lowest line that goes all the way through.
    pub fn foot(&self) -> usize {
        let line = |y: &usize| self.row(*y).windows(2).all(|two| two[0] == two[1]) && self.row(*y)[0] != self.row(*y + 1)[0];
        (self.height / 2..self.height - 1).rev().find(line).map_or(self.height, |y| y + 1)
    }

    /// What has the focus: inside a ring or a thick edge in its colour.
    pub fn focus(&self) -> Option<Area> {
        let lines: Vec<Area> = (1..self.height - RING).flat_map(|y| self.lines(y)).collect();
        let below = |above: &Area| {
            let alike = |other: &&Area| other.left.abs_diff(above.left) <= 2 && other.right.abs_diff(above.right) <= 2;
            lines.iter().filter(alike).find(|other| other.top > above.top + SHORTEST).copied()
        };
        lines.iter().find_map(|above| below(above).map(|below| Area { bottom: below.bottom, ..*above }))
    }

    /// The lines of the ring's colour and thickness that begin in this row.
    fn lines(&self, y: usize) -> Vec<Area> {
        let is = |x: usize, y: usize| self.pixels[y * self.width + x] == ACCENT;
        let part = |x: usize| is(x, y) && is(x, y + 1) && !is(x, y - 1) && !is(x, y + RING);
        let (mut lines, mut x) = (Vec::new(), 0);
        while x < self.width {
            let left = x;
            while x < self.width && part(x) {
                x += 1;
            }
            if x >= left + SHORTEST {
                lines.push(Area { left, top: y, right: x, bottom: y + RING });
            }
            x += 1;
        }
        lines
    }

    /// A part of it as black letters on white, whatever their colours are, this many times as large; as a picture that text is read from.
    pub fn ink(&self, area: Area, times: usize) -> Vec<u8> {
        let (left, right) = (area.left.min(self.width), area.right.min(self.width));
        let (top, bottom) = (area.top.min(self.height), area.bottom.min(self.height));
        let (width, height) = (right - left, bottom - top);
        let flat = self.flat();
        let mut ink = Vec::with_capacity(width * height);
        for y in top..bottom {
            let mut ground = grey(self.row(y)[left]);
            for x in left..right {
                let shade = grey(self.row(y)[x]);
                if flat[y * self.width + x] {
                    ground = shade;
                }
                ink.push(255 - u8::try_from(shade.abs_diff(ground) * 3 / 2).unwrap_or(255));
            }
        }
        let at = |x: usize, y: usize| u32::from(ink[y.min(height - 1) * width + x.min(width - 1)]);
        let mut picture = format!("P5\n{} {}\n255\n", width * times, height * times).into_bytes();
        for y in 0..height * times {
            for x in 0..width * times {
                let ((u, across), (v, down)) = ((x / times, (x % times) as u32), (y / times, (y % times) as u32));
                let whole = times as u32;
                let row = |y: usize| at(u, y) * (whole - across) + at(u + 1, y) * across;
                picture.push(u8::try_from((row(v) * (whole - down) + row(v + 1) * down) / (whole * whole)).unwrap_or(255));
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

fn grey(pixel: u32) -> u32 {
    ((pixel >> 16 & 255) * 299 + (pixel >> 8 & 255) * 587 + (pixel & 255) * 114) / 1000
}
