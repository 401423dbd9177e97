//! QR codes to scan from a screen or from paper: dark on white whatever the theme, four modules of white around, and no more
//! error correction than needed, for a sparse code is read where a dense one is not.

use qrcode::render::svg;
use qrcode::{Color, EcLevel, QrCode};

use super::{Concern, File, WriteError, common};
use crate::account::Account;

/// Edge of a module in a picture of pixels.
const MODULE: usize = 8;
/// White modules on each side, as the standard asks.
const QUIET: usize = 4;

/// The code as a picture that scales and as one of pixels: `ENDING.svg` and `ENDING.png`.
pub(super) fn files(account: &Account, ending: &str, text: &str, concerns: &[Concern]) -> Result<Vec<File>, WriteError> {
    let code = code(text)?;
    let mut files = common::file(account, &format!("{ending}.svg"), svg(&code).into_bytes(), concerns.to_vec());
    files.extend(common::file(account, &format!("{ending}.png"), png(&code)?, concerns.to_vec()));
    Ok(files)
}

/// The code of a text, in bytes of UTF-8.
pub(super) fn code(text: &str) -> Result<QrCode, WriteError> {
    QrCode::with_error_correction_level(text, EcLevel::L).map_err(common::format)
}

/// The code as SVG, without an XML declaration, so that a page can hold it too.
pub(super) fn svg(code: &QrCode) -> String {
    let picture =
        code.render::<svg::Color>().min_dimensions(320, 320).dark_color(svg::Color("#000")).light_color(svg::Color("#fff")).build();
    picture.split_once("?>").map_or(picture.clone(), |(_, svg)| svg.to_owned())
}

fn png(code: &QrCode) -> Result<Vec<u8>, WriteError> {
    let (width, colors) = (code.width(), code.to_colors());
    let side = (width + 2 * QUIET) * MODULE;
    let mut pixels = vec![0xFF; side * side];
    for (at, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        let (left, top) = ((at % width + QUIET) * MODULE, (at / width + QUIET) * MODULE);
        for row in top..top + MODULE {
            pixels[row * side + left..][..MODULE].fill(0);
        }
    }
    let mut bytes = Vec::new();
    let edge = u32::try_from(side).map_err(common::format)?;
    let mut encoder = png::Encoder::new(&mut bytes, edge, edge);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(common::format)?;
    writer.write_image_data(&pixels).map_err(common::format)?;
    writer.finish().map_err(common::format)?;
    Ok(bytes)
}

#[cfg(test)]
#[path = "qr_tests.rs"]
pub(super) mod tests;
