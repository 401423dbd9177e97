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

/// What was read lately, so that nothing is read twice.
#[derive(Default)]
pub struct Eyes {
    known: Vec<(Area, Frame, Vec<Word>)>,
}

impl Eyes {
    /// Reads a part of what a screen shows.
    pub fn read(&mut self, frame: &Frame, area: Area) -> Read {
        let cut = frame.cut(area);
        if let Some((_, _, words)) = self.known.iter().find(|(known, before, _)| *known == area && before.is_alike(&cut)) {
            return Read { words: words.clone() };
        }
        let words = read(&cut, area);
        self.known.push((area, cut, words.clone()));
        // One page has not many more looks.
        if self.known.len() > 12 {
            self.known.remove(0);
        }
        Read { words }
    }

    /// Reads on from its top, part by part, until there is what is looked for.
    pub fn find(&mut self, frame: &Frame, wanted: impl Fn(&Read) -> Option<Area>) -> Option<Area> {
        let mut read = Read::default();
        frame.bands().into_iter().find_map(|band| {
            read.words.extend(self.read(frame, band).words);
            wanted(&read)
        })
    }

    /// Reads all of it.
    pub fn read_all(&mut self, frame: &Frame) -> Read {
        Read { words: frame.bands().into_iter().flat_map(|band| self.read(frame, band).words).collect() }
    }
}

impl Read {
    /// Where these words stand, each time they do. Where one ends and the next begins is often misread, and counts for nothing.
    pub fn all_of(&self, text: &str) -> Vec<Area> {
        let wanted = plain(text);
        // One letter in six may be another.
        let amiss = wanted.chars().count() / 6;
        let from = |start: usize| {
            let mut read = String::new();
            for end in start..self.words.len() {
                read += &self.words[end].text;
                if read.len() > wanted.len() + amiss {
                    return None;
                }
                if strsim::levenshtein(&read, &wanted) <= amiss {
                    return Some(around(&self.words[start..=end]));
                }
            }
            None
        };
        (0..self.words.len()).filter_map(from).collect()
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

fn read(frame: &Frame, area: Area) -> Vec<Word> {
    if frame.width < 8 || frame.height < 8 {
        return Vec::new();
    }
    // One line of letters, or whatever there is.
    let layout = if frame.height < 44 { "7" } else { "11" };
    let mut command = Command::new("timeout");
    // One processor each: others read too.
    environment(&mut command).env("OMP_THREAD_LIMIT", "1").args([
        "60",
        "tesseract",
        "stdin",
        "stdout",
        "--psm",
        layout,
        "--dpi",
        "200",
        "tsv",
    ]);
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("tesseract starts");
    running.stdin.take().unwrap().write_all(&frame.ink(LARGER)).unwrap();
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
