//! The codes read back from their pictures.

use super::*;
use crate::account::Receive;
use crate::profile::samples;

/// Where the dark modules of the SVG are. Strict: nothing but the white ground and one path of rectangles.
fn svg_modules(svg: &str, width: usize) -> Vec<bool> {
    let (head, path) = svg.split_once(" d=\"").unwrap();
    assert!(head.contains("fill=\"#fff\"") && svg.contains("fill=\"#000\""), "dark on white: {head}");
    let (path, _) = path.split_once('"').unwrap();
    let side: usize = head.split_once("width=\"").unwrap().1.split_once('"').unwrap().0.parse().unwrap();
    let module = side / (width + 2 * QUIET);
    let mut dark = vec![false; width * width];
    for part in path.split('M').filter(|part| !part.is_empty()) {
        let (place, _) = part.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let [x, y] = [x, y].map(|text| text.trim().parse::<usize>().unwrap() / module - QUIET);
        dark[y * width + x] = true;
    }
    dark
}

/// The text of a code, read from its picture of pixels by another library than wrote it.
pub(in crate::profile) fn scanned(png: &[u8]) -> String {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    let (width, height) = (frame.width as usize, frame.height as usize);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one account a code");
    grids[0].decode().unwrap().1
}

#[test]
fn both_pictures_hold_the_same_code() {
    let text = format!("[1,\"{}\"]", "Zoë 😀 ".repeat(20));
    let code = code(&text).unwrap();
    let dark: Vec<bool> = code.to_colors().iter().map(|color| *color == Color::Dark).collect();
    assert_eq!(svg_modules(&svg(&code), code.width()), dark);
    let files = files(&samples::account(Receive::Imap), "-code", &text, &[]).unwrap();
    assert!(files[0].name.ends_with("-code.svg") && files[1].name.ends_with("-code.png"));
    assert_eq!(scanned(&files[1].bytes), text);
}

#[test]
fn a_text_that_no_code_holds_is_refused() {
    assert!(matches!(code(&"a".repeat(3000)), Err(WriteError::Format(_))));
}
