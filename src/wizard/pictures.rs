//! A picture of every scene in both palettes, below `target/pictures`, and the proof that none has changed unseen: each
//! has a fingerprint in `pictures.txt`.
//!
//! `MAILWRIGHT_PICTURES=accept cargo test --lib pictures` takes the pictures as they are now for right. Look at them first:
//! `target/pictures/index.html` shows all. `MAILWRIGHT_PICTURES=sizes` (or `sizes:advice,clients`, for some) draws them in other
//! sizes, zooms and languages instead, into folders beside it, and compares nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use iced::{Size, Theme};
use iced_test::Simulator;

use super::scenes::{SCENES, Scene};
use super::shell::{Message, look_of_all};
use crate::text::{Language, Words};

/// The window's usual size.
const SIZE: Size = Size::new(860.0, 680.0);

const PALETTES: [(&str, Theme); 2] = [("light", Theme::Light), ("dark", Theme::Dark)];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures")
}

/// Only the fonts that the program brings along: what others a machine has must not show.
pub(super) fn own_fonts_only() {
    use iced::advanced::graphics::text::{cosmic_text::fontdb::Source, font_system};
    let mut system = font_system().write().unwrap();
    let db = system.raw().db_mut();
    let foreign: Vec<_> = db.faces().filter(|face| !matches!(face.source, Source::Binary(_))).map(|face| face.id).collect();
    foreign.into_iter().for_each(|face| db.remove_face(face));
}

/// Draws a scene into `folder`, and gives the fingerprint of its picture.
fn draw((name, build): &Scene, (palette, theme): &(&str, Theme), size: Size, words: Words, folder: &Path) -> String {
    let mut wizard = build(words);
    if *palette == "dark" {
        let _ = wizard.update(Message::SwitchTheme);
    }
    let mut simulator = Simulator::with_size(look_of_all(), size, wizard.view());
    let drawn = simulator.snapshot(theme).unwrap();
    // The library adds the renderer to the name, and compares with what is there.
    let rendered = folder.join(format!("{name}-{palette}-tiny-skia"));
    let (picture, hash) = (rendered.with_extension("png"), rendered.with_extension("sha256"));
    let _ = (fs::remove_file(&picture), fs::remove_file(&hash));
    let plain = folder.join(format!("{name}-{palette}"));
    assert!(drawn.matches_image(&plain).unwrap() && drawn.matches_hash(&plain).unwrap());
    fs::rename(picture, plain.with_extension("png")).unwrap();
    let fingerprint = fs::read_to_string(&hash).unwrap();
    fs::remove_file(hash).unwrap();
    fingerprint
}

/// A page that shows them all, for a person to look at.
fn index(folder: &Path) {
    let mut page = String::from("<!doctype html><meta charset=utf-8><title>Pictures</title><style>body{font-family:sans-serif}");
    page += "img{width:430px;border:1px solid #888}figure{display:inline-block;margin:8px}</style>";
    for (name, _) in SCENES {
        for (palette, _) in PALETTES {
            write!(page, "<figure><img src=\"{name}-{palette}.png\"><figcaption>{name} {palette}</figcaption></figure>").unwrap();
        }
    }
    fs::write(folder.join("index.html"), page).unwrap();
}

#[test]
fn the_pictures_are_those_that_were_accepted() {
    own_fonts_only();
    let mode = std::env::var("MAILWRIGHT_PICTURES").unwrap_or_default();
    if let Some(scenes) = mode.strip_prefix("sizes") {
        return draw_in_other_sizes(&scenes.trim_start_matches(':').split(',').collect::<Vec<_>>());
    }
    let folder = folder();
    fs::create_dir_all(&folder).unwrap();
    let mut now = BTreeMap::new();
    // Two at a time, as many as there are palettes: drawing is slow.
    std::thread::scope(|scope| {
        let drawing = PALETTES.map(|palette| {
            let folder = &folder;
            scope.spawn(move || {
                SCENES
                    .iter()
                    .map(|scene| (format!("{}-{}", scene.0, palette.0), draw(scene, &palette, SIZE, Words::english(), folder)))
                    .collect::<Vec<_>>()
            })
        });
        drawing.into_iter().for_each(|palette| now.extend(palette.join().unwrap()));
    });
    index(&folder);
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/wizard/pictures.txt");
    if mode == "accept" {
        let lines: String = now.iter().map(|(name, fingerprint)| format!("{name} {fingerprint}\n")).collect();
        fs::write(&list, lines).unwrap();
        return;
    }
    let accepted = fs::read_to_string(&list).unwrap_or_default();
    let accepted: BTreeMap<String, String> = accepted
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(name, fingerprint)| (name.to_owned(), fingerprint.to_owned()))
        .collect();
    let changed: Vec<_> =
        now.iter().filter(|(name, fingerprint)| accepted.get(*name) != Some(*fingerprint)).map(|(name, _)| name).collect();
    let gone: Vec<_> = accepted.keys().filter(|name| !now.contains_key(*name)).collect();
    assert!(
        changed.is_empty() && gone.is_empty(),
        "Other pictures than were accepted: {changed:?}; gone: {gone:?}. Look at {}; if they are right, \
         run `MAILWRIGHT_PICTURES=accept cargo test --lib pictures` and commit src/wizard/pictures.txt.",
        folder.join("index.html").display()
    );
}

/// Pictures of the scenes whose names begin so, in other sizes and at another zoom, in the longest languages: to be looked at.
fn draw_in_other_sizes(scenes: &[&str]) {
    let sizes = [("800x600", (800.0, 600.0)), ("1600x1000", (1600.0, 1000.0))];
    let zoomed = sizes.map(|(name, (width, height))| (format!("{name}-at-200-percent"), (width / 2.0, height / 2.0)));
    for (name, size) in sizes.map(|(name, size)| (name.to_owned(), size)).into_iter().chain(zoomed) {
        for language in [Language::German, Language::French] {
            let folder = folder().join(format!("{name}-{}", language.tag()));
            fs::create_dir_all(&folder).unwrap();
            for scene in SCENES.iter().filter(|(name, _)| scenes.iter().any(|wanted| name.starts_with(wanted))) {
                for palette in &PALETTES {
                    draw(scene, palette, size.into(), Words::of(language), &folder);
                }
            }
            index(&folder);
        }
    }
}
