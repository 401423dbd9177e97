//! Whoever sits before the window: reads what it shows, and works it with the mouse alone (but for letters) or the keyboard alone.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::eyes::{Eyes, Read};
use super::frame::{Area, Frame};
use super::screen::{Opening, Screen};
use crate::lab::Lab;

/// What they work with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    Keyboard,
    Mouse,
}

impl Hands {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Keyboard => "keyboard",
            Self::Mouse => "mouse",
        }
    }
}

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(180);
/// More stops than any page has.
const STOPS: usize = 80;
/// A page is not longer than this many windows.
const PAGES: usize = 12;

/// Whoever sits before the window.
pub struct Person {
    pub hands: Hands,
    pub screen: Screen,
    pub home: PathBuf,
    eyes: Eyes,
}

impl Person {
    /// Somebody with a screen and a home of their own.
    pub fn new(lab: &Lab, journey: &str, hands: Hands) -> Self {
        let name = format!("{journey}-{}", hands.word());
        let home = lab.directory(&format!("{name}-home"));
        Self { hands, screen: Screen::new(lab, &name), home, eyes: Eyes::default() }
    }

    /// Opens the wizard.
    pub fn opens(&mut self, opening: &Opening<'_>) {
        let home = self.home.clone();
        self.screen.open(&home, opening);
    }

    /// Waits until these words are to be read, be it further down the page.
    pub fn reads(&mut self, text: &str) {
        self.waits_for(text, |person| person.sees(text));
    }

    /// Waits until there is what is looked for.
    fn waits_for(&mut self, what: &str, mut wanted: impl FnMut(&mut Self) -> Option<Area>) -> Area {
        let give_up = Instant::now() + PATIENCE;
        loop {
            if let Some(area) = wanted(self) {
                self.screen.picture(&what.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect::<String>());
                return area;
            }
            if Instant::now() > give_up {
                let frame = self.screen.settle();
                panic!("{what:?} is not to be read in\n{}\n{}", self.eyes.read_all(&frame).text(), self.screen.log());
            }
        }
    }

    /// Where these words stand first, in what is in view or further down.
    fn sees(&mut self, text: &str) -> Option<Area> {
        self.finds(|read| read.all_of(text).first().copied())
    }

    /// Turns the page until there is what is looked for: from where it is to its end, then from its beginning.
    fn finds(&mut self, wanted: impl Fn(&Read) -> Option<Area>) -> Option<Area> {
        // Nobody turns a page that is only just coming.
        let turn_from = Instant::now() + Duration::from_secs(2);
        while Instant::now() < turn_from {
            if let Some(area) = self.finds_in_view(&wanted) {
                return Some(area);
            }
        }
        for round in 0..2 {
            for _ in 0..PAGES {
                let frame = self.screen.settle();
                if let Some(area) = self.finds_in_view(&wanted) {
                    return Some(area);
                }
                self.turn(1);
                if self.screen.settle().is_alike(&frame) {
                    break;
                }
            }
            if round == 0 {
                let frame = self.screen.settle();
                self.turn(-20);
                if self.screen.settle().is_alike(&frame) {
                    break;
                }
            }
        }
        None
    }

    /// What is looked for, if it is in view and stays where it is.
    fn finds_in_view(&mut self, wanted: impl Fn(&Read) -> Option<Area>) -> Option<Area> {
        let frame = self.screen.settle();
        let area = self.eyes.find(&frame, wanted)?;
        self.screen.settle().cut(area).is_alike(&frame.cut(area)).then_some(area)
    }

    /// Turns the page, by most of what is in view; or back to its beginning.
    fn turn(&self, pages: isize) {
        match (self.hands, pages) {
            (Hands::Mouse, pages) => self.screen.turn_wheel(pages * 5),
            (Hands::Keyboard, 1) => self.screen.press("Next"),
            (Hands::Keyboard, _) => self.screen.press(&["Prior"; PAGES].join(" ")),
        }
    }

    /// Goes on by the main button; Enter does the same, as its sign says.
    pub fn goes_on(&mut self, label: &str) {
        self.uses_the_foot(label, "Return");
    }

    /// Goes back, or stops: by the button, or Escape.
    pub fn goes_back(&mut self, label: &str) {
        self.uses_the_foot(label, "Escape");
    }

    fn uses_the_foot(&mut self, label: &str, key: &str) {
        let at = self.waits_for(label, |person| {
            let frame = person.screen.settle();
            person.eyes.read(&frame, frame.bands()[2]).all_of(label).last().copied()
        });
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => self.screen.press(key),
        }
    }

    /// Presses a button, or ticks what is to be ticked.
    pub fn presses(&mut self, label: &str) {
        let at = self.waits_for(label, |person| person.sees(label));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                self.walks_to(label, |person, frame, focus| !person.eyes.read(frame, focus.inside()).all_of(label).is_empty());
                self.screen.press("space");
            }
        }
    }

    /// Types into a field, instead of what is in it.
    pub fn types(&mut self, label: &str, text: &str) {
        self.types_below("", label, text);
    }

    /// Types into the first field of that name below a heading.
    pub fn types_below(&mut self, heading: &str, label: &str, text: &str) {
        let wanted = |read: &Read| labelled(read, heading, label);
        match self.hands {
            // A field stands below its label.
            Hands::Mouse => {
                let at = self.waits_for(label, |person| person.finds(wanted));
                self.screen.click((at.left + 60, at.bottom + 26), 3);
            }
            Hands::Keyboard => {
                self.walks_to(label, |person, frame, focus| {
                    let above =
                        Area { left: focus.left.saturating_sub(4), top: focus.top.saturating_sub(30), bottom: focus.top - 2, ..focus };
                    !person.eyes.read(frame, above).all_of(label).is_empty()
                        && (heading.is_empty() || wanted(&person.eyes.read_all(frame)).is_some_and(|label| is_below(focus, label)))
                });
                self.screen.press("ctrl+a");
            }
        }
        self.screen.type_text(text);
    }

    /// Gives an answer to a question.
    pub fn answers(&mut self, question: &str, answer: &str) {
        let at = self.waits_for(question, |person| person.finds(|read| labelled(read, question, answer)));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                self.walks_to(question, |person, frame, focus| {
                    // It stands beside its answers.
                    let beside = Area { left: 0, top: focus.top.saturating_sub(36), right: focus.left, bottom: focus.bottom + 36 };
                    !person.eyes.read(frame, beside).all_of(question).is_empty()
                });
                self.chooses(answer);
            }
        }
    }

    /// Chooses one of several cards below a heading, the first large things that Tab leads to.
    pub fn chooses_card(&mut self, heading: &str, label: &str) {
        let at = self.waits_for(label, |person| person.finds(|read| labelled(read, heading, label)));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                self.walks_to(label, |_, _, focus| focus.bottom - focus.top > 120);
                self.chooses(label);
            }
        }
    }

    /// With the arrows, until what is wanted has the focus.
    fn chooses(&mut self, label: &str) {
        for _ in 0..6 {
            let frame = self.screen.settle();
            if frame.focus().is_some_and(|focus| !self.eyes.read(&frame, focus.inside()).all_of(label).is_empty()) {
                return;
            }
            self.screen.press("Right");
        }
        panic!("the arrows do not lead to {label:?}");
    }

    /// With Tab, until what is wanted has the focus.
    fn walks_to(&mut self, label: &str, is_there: impl Fn(&mut Self, &Frame, Area) -> bool) {
        for _ in 0..STOPS {
            let frame = self.screen.settle();
            if frame.focus().is_some_and(|focus| is_there(self, &frame, focus)) {
                return;
            }
            self.screen.press("Tab");
        }
        panic!("Tab does not lead to {label:?}");
    }

    /// The files below a folder of theirs.
    pub fn files(&self, folder: &str) -> Vec<PathBuf> {
        below(&self.home.join(folder))
    }
}

/// The first place of a label beside or below a heading; anywhere, where there is none.
fn labelled(read: &Read, heading: &str, label: &str) -> Option<Area> {
    let top = if heading.is_empty() { 0 } else { read.all_of(heading).first()?.top.saturating_sub(16) };
    read.all_of(label).into_iter().filter(|area| area.top >= top).min_by_key(|area| area.top)
}

/// Whether a field stands right below its label.
fn is_below(field: Area, label: Area) -> bool {
    field.top >= label.top && field.top < label.bottom + 24 && field.left.abs_diff(label.left) < 24
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}
