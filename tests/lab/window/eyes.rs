//! Reading what a screen shows, with Tesseract: the words, and where they stand.

use std::io::Write;
use std::process::{Command, Stdio};

use super::frame::{Area, Frame};
use crate::product::environment;

/// How many times larger letters are made before they are read.
const LARGER: usize = 2;

/// A word that was read.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    area: Area,
}

/// Everything that was read of a screen, in the order of reading.
#[derive(Debug, Clone, Default)]
pub struct Read {
    words: Vec<Word>,
}

impl Read {
    /// Reads all of it: the page, and what stands at its foot.
    pub fn all(frame: &Frame) -> Self {
        let (whole, foot) = (frame.whole(), frame.foot());
        let mut words = read(frame, Area { bottom: foot, ..whole });
        words.extend(read(frame, Area { top: foot, ..whole }));
        Self { words }
    }

    /// Reads a part of it.
    pub fn part(frame: &Frame, area: Area) -> Self {
        Self { words: read(frame, area) }
    }

    /// Where these words stand, each time they do.
    pub fn all_of(&self, text: &str) -> Vec<Area> {
        let wanted: Vec<String> = text.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
        let windows = self.words.windows(wanted.len().max(1));
        windows.filter(|words| words.iter().zip(&wanted).all(|(word, wanted)| alike(&word.text, wanted))).map(around).collect()
    }

    /// All of it as a text.
    pub fn text(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

fn around(words: &[Word]) -> Area {
    let areas = || words.iter().map(|word| word.area);
    // What goes on in the next line is clicked where it begins.
    let first = words[0].area;
    let line = || areas().filter(|area| area.top < first.bottom);
    Area { right: line().map(|area| area.right).max().unwrap_or(first.right), ..first }
}

/// Letters and digits alone: the rest is what is most often misread.
fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// One letter in four may be misread.
fn alike(read: &str, wanted: &str) -> bool {
    strsim::levenshtein(read, wanted) <= wanted.chars().count() / 4
}

fn read(frame: &Frame, area: Area) -> Vec<Word> {
    let picture = frame.ink(area, LARGER);
    let mut command = Command::new("timeout");
    // One processor each: others read too.
    environment(&mut command).env("OMP_THREAD_LIMIT", "1").args([
        "60",
        "tesseract",
        "stdin",
        "stdout",
        "--psm",
        "11",
        "--dpi",
        "200",
        "tsv",
    ]);
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("tesseract starts");
    running.stdin.take().unwrap().write_all(&picture).unwrap();
    let output = running.wait_with_output().unwrap();
    String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| word(line, area)).collect()
}

/// A line of its table: a word, if it is one.
fn word(line: &str, area: Area) -> Option<Word> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [_, _, _, _, _, _, left, top, width, height, _, text] = cells[..] else { return None };
    let text = plain(text);
    let number = |cell: &str| cell.parse::<usize>().ok().map(|number| number / LARGER);
    let (left, top) = (area.left + number(left)?, area.top + number(top)?);
    let area = Area { left, top, right: left + number(width)?, bottom: top + number(height)? };
    (!text.is_empty()).then_some(Word { text, area })
}
