//! Whoever sits before the window: reads what it shows, and works it with the mouse alone (but for letters) or the keyboard alone.

use std::path::{Path, PathBuf};

use super::eyes::Read;
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

/// More stops than any page has.
const STOPS: usize = 80;
/// A page is not longer than this many windows.
const PAGES: usize = 12;

/// Whoever sits before the window.
pub struct Person {
    pub hands: Hands,
    pub screen: Screen,
    pub home: PathBuf,
    last: Option<(Frame, Read)>,
}

impl Person {
    /// Somebody with a screen and a home of their own.
    pub fn new(lab: &Lab, journey: &str, hands: Hands) -> Self {
        let name = format!("{journey}-{}", hands.word());
        let home = lab.directory(&format!("{name}-home"));
        Self { hands, screen: Screen::new(lab, &name), home, last: None }
    }

    /// Opens the wizard.
    pub fn opens(&mut self, opening: &Opening<'_>) {
        let home = self.home.clone();
        self.screen.open(&home, opening);
    }

    /// Waits until these words are to be read, be it further down the page.
    pub fn reads(&mut self, text: &str) {
        self.waits_for(text, |person| person.sees(text).map(drop));
    }

    /// Waits until these words are to be read, and gives all the rest.
    fn waits_for<T>(&mut self, text: &str, mut seen: impl FnMut(&mut Self) -> Option<T>) -> T {
        let give_up = std::time::Instant::now() + std::time::Duration::from_secs(60);
        loop {
            if let Some(seen) = seen(self) {
                self.screen.picture(&text.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect::<String>());
                return seen;
            }
            let read = self.last.as_ref().map(|(_, read)| read.text()).unwrap_or_default();
            assert!(std::time::Instant::now() < give_up, "{text:?} is not to be read in\n{read}\n{}", self.screen.log());
        }
    }

    /// What is to be read now.
    fn look(&mut self) -> Read {
        let frame = self.screen.settle();
        if let Some((_, read)) = self.last.as_ref().filter(|(last, _)| *last == frame) {
            return read.clone();
        }
        let read = Read::all(&frame);
        self.last = Some((frame, read.clone()));
        read
    }

    /// Where these words stand first, in what is in view or further down.
    fn sees(&mut self, text: &str) -> Option<Area> {
        self.finds(|read| read.all_of(text).first().copied())
    }

    /// Turns the page until there is what is looked for: from where it is to its end, then from its beginning.
    fn finds(&mut self, wanted: impl Fn(&Read) -> Option<Area>) -> Option<Area> {
        for round in 0..2 {
            for _ in 0..PAGES {
                let read = self.look();
                if let Some(area) = wanted(&read) {
                    return Some(area);
                }
                let before = self.last.as_ref().map(|(frame, _)| frame.clone());
                self.turn(1);
                if before == Some(self.screen.settle()) {
                    break;
                }
            }
            if round == 0 {
                self.turn(-20);
            }
        }
        None
    }

    /// Turns the page, by most of what is in view.
    fn turn(&self, pages: isize) {
        match (self.hands, pages) {
            (Hands::Mouse, pages) => self.screen.turn_wheel(pages * 5),
            (Hands::Keyboard, 1) => self.screen.press("Next"),
            (Hands::Keyboard, _) => self.screen.press("Home"),
        }
    }

    /// Goes on by the main button, which says so: Enter does the same.
    pub fn goes_on(&mut self, label: &str) {
        let at = self.waits_for(label, |person| person.look().all_of(label).last().copied());
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => self.screen.press("Return"),
        }
    }

    /// Goes back, or stops: by the button, or Escape.
    pub fn goes_back(&mut self, label: &str) {
        let at = self.waits_for(label, |person| person.look().all_of(label).last().copied());
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => self.screen.press("Escape"),
        }
    }

    /// Presses a button, or ticks what is to be ticked.
    pub fn presses(&mut self, label: &str) {
        let at = self.waits_for(label, |person| person.sees(label));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                self.walks_to(label, |focus, read| read.all_of(label).iter().any(|label| focus.holds(*label)));
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
        let at = self.waits_for(label, |person| person.finds(wanted));
        match self.hands {
            // A field stands below its label.
            Hands::Mouse => self.screen.click((at.left + 60, at.bottom + 26), 3),
            Hands::Keyboard => {
                self.walks_to(label, |focus, read| wanted(read).is_some_and(|label| is_below(focus, label)));
                self.screen.press("ctrl+a");
            }
        }
        self.screen.type_text(text);
    }

    /// Gives an answer to a question, or to any other choice with a name.
    pub fn answers(&mut self, question: &str, answer: &str) {
        let wanted = |read: &Read| labelled(read, question, answer);
        let at = self.waits_for(question, |person| person.finds(wanted));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                let beside = |focus: Area, read: &Read| {
                    wanted(read)
                        .is_some_and(|answer| (focus.top..focus.bottom).contains(&answer.middle().1) && focus.bottom - focus.top < 60)
                };
                self.walks_to(question, beside);
                self.chooses(answer, wanted);
            }
        }
    }

    /// Chooses one of several cards.
    pub fn chooses_card(&mut self, label: &str) {
        let at = self.waits_for(label, |person| person.sees(label));
        match self.hands {
            Hands::Mouse => self.screen.click(at.middle(), 1),
            Hands::Keyboard => {
                self.walks_to(label, |focus, read| {
                    read.all_of(label).iter().any(|label| (focus.top..focus.bottom).contains(&label.middle().1))
                });
                self.chooses(label, |read| read.all_of(label).first().copied());
            }
        }
    }

    /// With the arrows, until what is wanted has the focus.
    fn chooses(&mut self, what: &str, wanted: impl Fn(&Read) -> Option<Area>) {
        for _ in 0..6 {
            let read = self.look();
            let focus = self.last.as_ref().and_then(|(frame, _)| frame.focus());
            if focus.zip(wanted(&read)).is_some_and(|(focus, label)| focus.holds(label)) {
                return;
            }
            self.screen.press("Right");
        }
        panic!("the arrows do not lead to {what:?}\n{}", self.look().text());
    }

    /// With Tab, until what is wanted has the focus. What has it is read before anything else is.
    fn walks_to(&mut self, label: &str, is_there: impl Fn(Area, &Read) -> bool) {
        for _ in 0..STOPS {
            let frame = self.screen.settle();
            if let Some(focus) = frame.focus() {
                let near = Area { left: 0, right: frame.width, ..focus.wider(34) };
                let part = Read::part(&frame, near);
                if !part.all_of(label).is_empty() || label.split_whitespace().count() > 3 {
                    let read = self.look();
                    if is_there(focus, &read) {
                        return;
                    }
                }
            }
            self.screen.press("Tab");
        }
        panic!("Tab does not lead to {label:?}\n{}", self.look().text());
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
