//! An organisation's picture: decoded within bounds, made as small as it is shown, and on a light ground by night, for
//! most are drawn for paper.

use iced::widget::container;
use iced::widget::image::{self, Handle};
use iced::{ContentFit, Element, Theme, border, window};

use super::palette::LIGHT;
use super::space;

/// How high it is shown; as wide as it comes, up to a limit.
const HEIGHT: f32 = 24.0;
const WIDEST: f32 = 160.0;
/// How many pixels it keeps for each that is shown, for screens with small ones.
const FINE: u32 = 2;
/// What the decoder may use, in bytes: four for each pixel of the largest picture, and as much again.
const MEMORY: usize = 8 << 20;

/// A picture that can be shown.
#[derive(Debug, Clone)]
pub struct Picture {
    handle: Handle,
    width: f32,
}

impl Picture {
    /// Decodes a PNG; `None` for one that is broken.
    pub fn decode(png: &[u8]) -> Option<Self> {
        let (pixels, width, height) = pixels(png)?;
        Some(Self::shrink(&pixels, width, height))
    }

    /// Each pixel that stays is the mean of those it stands for.
    fn shrink(pixels: &[[u8; 4]], width: u32, height: u32) -> Self {
        let scale = (HEIGHT / height as f32).min(WIDEST / width as f32);
        let side = |side: u32| (((side as f32 * scale) as u32) * FINE).clamp(1, side);
        let (small_width, small_height) = (side(width), side(height));
        let mut small = Vec::with_capacity((small_width * small_height * 4) as usize);
        for y in 0..small_height {
            let rows = y * height / small_height..(y + 1) * height / small_height;
            for x in 0..small_width {
                let columns = x * width / small_width..(x + 1) * width / small_width;
                let under = rows.clone().flat_map(|row| columns.clone().map(move |column| (row * width + column) as usize));
                small.extend(mean(under.filter_map(|at| pixels.get(at))));
            }
        }
        Self { handle: Handle::from_rgba(small_width, small_height, small), width: width as f32 * scale }
    }

    /// What it looks like.
    pub fn view<'a, M: 'a>(&self) -> Element<'a, M> {
        let picture = image::Image::new(self.handle.clone()).width(self.width).height(HEIGHT).content_fit(ContentFit::Contain);
        container(picture)
            .padding([0.0, space::HAIR])
            .style(|theme: &Theme| {
                let ground = theme.extended_palette().is_dark.then_some(LIGHT.surface.into());
                container::Style { background: ground, border: border::rounded(space::HAIR), ..container::Style::default() }
            })
            .into()
    }
}

/// The program's own, for the frame of the window and wherever the system lists windows.
pub fn emblem() -> Option<window::Icon> {
    let (pixels, width, height) = pixels(include_bytes!("../../../packaging/icons/64.png"))?;
    window::icon::from_rgba(pixels.into_flattened(), width, height).ok()
}

/// The pixels of a PNG, its width and its height; `None` for one that is broken or too large.
pub(super) fn pixels(png: &[u8]) -> Option<(Vec<[u8; 4]>, u32, u32)> {
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(png), png::Limits { bytes: MEMORY });
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut samples = vec![0; reader.output_buffer_size().filter(|size| *size <= MEMORY)?];
    let info = reader.next_frame(&mut samples).ok()?;
    Some((rgba(samples.get(..info.buffer_size())?, info.color_type)?, info.width, info.height))
}

/// The pixels, whichever of the two kinds the decoder has brought them to.
fn rgba(samples: &[u8], kind: png::ColorType) -> Option<Vec<[u8; 4]>> {
    match kind {
        png::ColorType::Rgba => Some(samples.chunks_exact(4).map(|p| [p[0], p[1], p[2], p[3]]).collect()),
        png::ColorType::GrayscaleAlpha => Some(samples.chunks_exact(2).map(|p| [p[0], p[0], p[0], p[1]]).collect()),
        _ => None,
    }
}

/// The mean colour, where what cannot be seen does not count.
fn mean<'a>(pixels: impl Iterator<Item = &'a [u8; 4]>) -> [u8; 4] {
    let (mut sums, mut seen, mut count) = ([0_u64; 3], 0_u64, 0_u64);
    for pixel in pixels {
        let alpha = u64::from(pixel[3]);
        sums.iter_mut().zip(pixel).for_each(|(sum, part)| *sum += u64::from(*part) * alpha);
        seen += alpha;
        count += 1;
    }
    let part = |sum: u64| u8::try_from(sum.checked_div(seen).unwrap_or_default()).unwrap_or(u8::MAX);
    let alpha = u8::try_from(seen.checked_div(count).unwrap_or_default()).unwrap_or(u8::MAX);
    [part(sums[0]), part(sums[1]), part(sums[2]), alpha]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32, color: png::ColorType, samples: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(color);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(samples).unwrap();
        bytes
    }

    #[test]
    fn every_kind_of_picture_is_decoded_and_shown_in_its_proportions() {
        use png::ColorType::{Grayscale, GrayscaleAlpha, Rgb, Rgba};
        for (color, samples) in [(Grayscale, 1), (GrayscaleAlpha, 2), (Rgb, 3), (Rgba, 4)] {
            let picture = Picture::decode(&png(96, 48, color, &vec![200; 96 * 48 * samples])).unwrap();
            assert!((picture.width - 48.0).abs() < 0.1, "{color:?}");
        }
        let wide = Picture::decode(&png(1000, 10, Grayscale, &[0; 10_000])).unwrap();
        assert!((wide.width - WIDEST).abs() < 0.1);
    }

    #[test]
    fn what_is_broken_is_no_picture() {
        let whole = png(96, 48, png::ColorType::Rgb, &[200; 96 * 48 * 3]);
        for end in [0, 8, 30, whole.len() / 2] {
            assert!(Picture::decode(&whole[..end]).is_none(), "{end}");
        }
    }

    #[test]
    fn the_emblem_is_a_picture() {
        assert!(emblem().is_some());
    }

    #[test]
    fn what_cannot_be_seen_gives_no_colour() {
        assert_eq!(mean([[200, 100, 0, 255], [0, 0, 0, 0]].iter()), [200, 100, 0, 127]);
        assert_eq!(mean([].iter()), [0; 4]);
    }
}
