//! How somebody likes the window: its language, its colours and its size, as chosen in it; kept on the disk beside the draft.
//!
//! Only what was chosen is kept: everything else goes on following the system.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::draft;
use super::widget::focus::Zoom;
use crate::output::{self, OutputError};
use crate::text::Language;

/// More than preferences can need; what is longer is none.
const LIMIT: u64 = 4 * 1024;
/// The sizes that can be chosen, in percent, and by how much one step differs from the next.
const SMALLEST: u16 = 70;
const USUAL: u16 = 100;
const LARGEST: u16 = 200;
const STEP: u16 = 10;

/// How somebody likes the window.
#[derive(Debug, Clone, Default)]
pub struct Preferences {
    kept: Kept,
    place: Option<PathBuf>,
}

/// As it stands on the disk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    language: Option<String>,
    dark: Option<bool>,
    zoom: Option<u16>,
}

/// Where preferences are kept on this machine: where programs keep their state. `None` where the machine names no such place.
#[must_use]
pub fn usual_place() -> Option<PathBuf> {
    Some(draft::usual_place()?.with_file_name("window.json"))
}

impl Preferences {
    /// What is kept at `place`. Anything else there is as good as nothing; without a place nothing is kept.
    #[must_use]
    pub fn at(place: Option<PathBuf>) -> Self {
        Self { kept: place.as_deref().and_then(Kept::read).unwrap_or_default(), place }
    }

    /// The language that was chosen.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        Language::of_tag(self.kept.language.as_deref()?)
    }

    /// Whether dark or light was chosen; `None` follows the system.
    #[must_use]
    pub fn dark(&self) -> Option<bool> {
        self.kept.dark
    }

    /// How much larger everything is.
    #[must_use]
    pub fn zoom(&self) -> f32 {
        f32::from(self.percent()) / f32::from(USUAL)
    }

    fn percent(&self) -> u16 {
        self.kept.zoom.unwrap_or(USUAL).clamp(SMALLEST, LARGEST)
    }

    /// Notes a language.
    pub fn speak(&mut self, language: Language) {
        self.kept.language = Some(language.tag().to_owned());
        self.keep();
    }

    /// Notes dark or light, or that the system is followed again.
    pub fn set_dark(&mut self, dark: Option<bool>) {
        self.kept.dark = dark;
        self.keep();
    }

    /// Notes another size.
    pub fn resize(&mut self, zoom: Zoom) {
        let percent = match zoom {
            Zoom::In => (self.percent() + STEP).min(LARGEST),
            Zoom::Out => (self.percent() - STEP).max(SMALLEST),
            Zoom::Reset => USUAL,
        };
        self.kept.zoom = (percent != USUAL).then_some(percent);
        self.keep();
    }

    /// The window goes on as it was chosen, whether that can be kept or not.
    fn keep(&self) {
        if let Some(Err(error)) = self.place.as_deref().map(|place| self.kept.write(place)) {
            tracing::debug!("how the window is to look is not kept: {error}");
        }
    }
}

impl Kept {
    fn read(place: &Path) -> Option<Self> {
        let mut text = Vec::new();
        File::open(place).ok()?.take(LIMIT + 1).read_to_end(&mut text).ok()?;
        (text.len() as u64 <= LIMIT).then(|| serde_json::from_slice(&text).ok())?
    }

    fn write(&self, place: &Path) -> Result<(), OutputError> {
        let refused = |error| OutputError::Refused { path: place.to_owned(), why: io::Error::other(error) };
        output::keep(place, &serde_json::to_vec_pretty(self).map_err(refused)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, Option<PathBuf>) {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("state/mailwright/window.json");
        (folder, Some(place))
    }

    #[test]
    fn what_was_chosen_comes_back_and_nothing_else_is_kept() {
        let (_folder, place) = place();
        let mut preferences = Preferences::at(place.clone());
        assert_eq!((preferences.language(), preferences.dark(), preferences.zoom()), (None, None, 1.0));
        preferences.resize(Zoom::In);
        preferences.speak(Language::German);
        preferences.set_dark(Some(true));
        let again = Preferences::at(place.clone());
        assert_eq!((again.language(), again.dark(), again.zoom()), (Some(Language::German), Some(true), 1.1));
        preferences.resize(Zoom::Reset);
        preferences.set_dark(None);
        assert_eq!(Preferences::at(place).kept, Kept { language: Some("de".into()), ..Kept::default() });
    }

    #[test]
    fn it_gets_neither_too_large_nor_too_small() {
        let mut preferences = Preferences::at(None);
        (0..30).for_each(|_| preferences.resize(Zoom::In));
        assert_eq!(preferences.zoom(), 2.0);
        (0..30).for_each(|_| preferences.resize(Zoom::Out));
        assert_eq!(preferences.zoom(), 0.7);
    }

    #[test]
    fn what_is_broken_or_nonsense_is_as_good_as_nothing() {
        let (_folder, place) = place();
        let path = place.clone().unwrap();
        Preferences::at(place.clone()).speak(Language::French);
        let long = format!("{{\"zoom\": 150{}}}", " ".repeat(LIMIT as usize));
        for broken in ["", "{", "[1]", "{\"zoom\": -1}", "{\"dark\": \"yes\"}", long.as_str()] {
            std::fs::write(&path, broken).unwrap();
            assert_eq!(Preferences::at(place.clone()).kept, Kept::default(), "{broken}");
        }
        std::fs::write(&path, r#"{"language": "tlh", "zoom": 65000, "of a later program": 1}"#).unwrap();
        let read = Preferences::at(place);
        assert_eq!((read.language(), read.zoom()), (None, 2.0));
    }
}
