//! The organisation's picture: a PNG beside its file, bounded before it is decoded. Decoding it is the window's.

use std::fmt;
use std::io::{self, Read};
use std::path::{Component, Path};
use std::sync::Arc;

/// The largest picture, in bytes.
const BYTES: u64 = 256 * 1024;
/// The widest and highest, in pixels: a head of a window has no use for more.
const PIXELS: u32 = 1024;

/// Why a picture cannot be shown.
#[derive(Debug)]
pub enum LogoError {
    /// Not a path that begins where the file lies and stays there.
    Place,
    /// It cannot be read.
    Unreadable(io::Error),
    /// Over 256 KiB.
    TooLarge,
    /// Not a PNG.
    NotPng,
    /// Over 1024 pixels wide or high, or none.
    TooWide,
}

/// A picture, as it stands in the file.
#[derive(Clone)]
pub struct Logo {
    bytes: Arc<[u8]>,
    width: u32,
    height: u32,
}

impl Logo {
    /// The PNG.
    #[must_use]
    pub fn png(&self) -> &[u8] {
        &self.bytes
    }

    /// Width and height in pixels, as its head says.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    fn parse(bytes: Vec<u8>) -> Result<Self, LogoError> {
        // The signature, then the first chunk, which is always the head (PNG, sections 5.2 and 11.2.2).
        const HEAD: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
        match (bytes.starts_with(HEAD), number(HEAD.len()), number(HEAD.len() + 4)) {
            (true, Some(width), Some(height)) if (1..=PIXELS).contains(&width) && (1..=PIXELS).contains(&height) => {
                Ok(Self { bytes: bytes.into(), width, height })
            }
            (true, Some(_), Some(_)) => Err(LogoError::TooWide),
            _ => Err(LogoError::NotPng),
        }
    }
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({} x {})", self.width, self.height)
    }
}

/// Reads the picture at `path`, which begins in `folder` and stays there.
pub(super) fn read(folder: &Path, path: &str) -> Result<Logo, LogoError> {
    let path = Path::new(path);
    if path.as_os_str().is_empty() || !path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(LogoError::Place);
    }
    let file = std::fs::File::open(folder.join(path)).map_err(LogoError::Unreadable)?;
    let mut bytes = Vec::new();
    file.take(BYTES + 1).read_to_end(&mut bytes).map_err(LogoError::Unreadable)?;
    if bytes.len() as u64 > BYTES { Err(LogoError::TooLarge) } else { Logo::parse(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(width: u32, height: u32) -> Vec<u8> {
        [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), width.to_be_bytes().to_vec(), height.to_be_bytes().to_vec()].concat()
    }

    #[test]
    fn only_a_png_of_a_size_that_can_be_shown_is_taken() {
        assert_eq!(Logo::parse(head(120, 40)).unwrap().size(), (120, 40));
        for (width, height) in [(0, 40), (120, 0), (PIXELS + 1, 40), (120, u32::MAX)] {
            assert!(matches!(Logo::parse(head(width, height)), Err(LogoError::TooWide)), "{width} {height}");
        }
        for bytes in [Vec::new(), b"GIF89a".to_vec(), head(120, 40)[..20].to_vec()] {
            assert!(matches!(Logo::parse(bytes), Err(LogoError::NotPng)));
        }
    }

    #[test]
    fn the_path_stays_in_the_files_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("logo.png"), head(120, 40)).unwrap();
        std::fs::write(folder.path().join("large.png"), vec![0; 300 * 1024]).unwrap();
        assert!(read(folder.path(), "logo.png").is_ok() && read(folder.path(), "./logo.png").is_ok());
        assert!(matches!(read(folder.path(), "large.png"), Err(LogoError::TooLarge)));
        assert!(matches!(read(folder.path(), "none.png"), Err(LogoError::Unreadable(_))));
        let whole = folder.path().join("logo.png");
        for path in ["", "../logo.png", "a/../logo.png", whole.to_str().unwrap()] {
            assert!(matches!(read(folder.path(), path), Err(LogoError::Place)), "{path}");
        }
    }
}
