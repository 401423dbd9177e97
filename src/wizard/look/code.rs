//! The picture of a code for the camera of another device: dark on white as it was written, by day and by night, and each of
//! its pixels one of the screen's, for blurred edges are read badly.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use iced::widget::image::{FilterMethod, Handle, Image};
use iced::{ContentFit, Element};

use super::picture;

/// No code of ours is as large.
const LARGEST: u64 = 256 * 1024;

/// A code that can be shown.
#[derive(Debug, Clone)]
pub struct Code {
    handle: Handle,
    side: f32,
}

/// The code in a PNG file.
///
/// # Errors
/// The system's own words, or that it is no such picture.
pub fn read(path: &Path) -> io::Result<Code> {
    let mut png = Vec::new();
    File::open(path)?.take(LARGEST).read_to_end(&mut png)?;
    Code::decode(&png).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

impl Code {
    /// Decodes a PNG; `None` for one that is broken.
    pub fn decode(png: &[u8]) -> Option<Self> {
        let (pixels, width, height) = picture::pixels(png)?;
        Some(Self { handle: Handle::from_rgba(width, height, pixels.concat()), side: width as f32 })
    }

    /// What it looks like.
    pub fn view<'a, M: 'a>(&self) -> Element<'a, M> {
        Image::new(self.handle.clone())
            .width(self.side)
            .height(self.side)
            .content_fit(ContentFit::Contain)
            .filter_method(FilterMethod::Nearest)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Receive;
    use crate::profile::{client, samples};

    #[test]
    fn a_written_code_is_shown_pixel_by_pixel_and_what_is_none_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let files = client("thunderbird-android").unwrap().files(&samples::account(Receive::Imap), &samples::options(false)).unwrap();
        let png = files.iter().find(|file| file.name.ends_with(".png")).unwrap();
        let path = folder.path().join(&png.name);
        std::fs::write(&path, &png.bytes).unwrap();
        let code = read(&path).unwrap();
        let Handle::Rgba { width, pixels, .. } = &code.handle else { panic!("not of pixels") };
        assert!(code.side as u32 == *width && pixels[..4] == [255; 4], "white at its edge");
        assert!(pixels.chunks(4).any(|pixel| pixel == [0, 0, 0, 255]));
        for cut in [0, 20, png.bytes.len() / 2] {
            std::fs::write(&path, &png.bytes[..cut]).unwrap();
            assert!(read(&path).is_err(), "{cut}");
        }
    }
}
