//! The wizard in a real window: an X server of the lab's own, the built program without arguments, and a person made of
//! `xdotool` and Tesseract, who sees nothing but pictures of the screen and uses keyboard and mouse.

mod eyes;
mod frame;
mod journeys;
mod person;
mod screen;

use std::thread;
use std::time::Duration;

use crate::lab::Lab;
use crate::trial::Test;
use frame::Frame;
pub use journeys::tests as journeys;
pub use person::{Hands, Person};
use screen::Screen;

pub use screen::Opening;

/// What is needed to look at the window, and to use it.
const NEEDED: &[&str] = &["Xvfb", "xdotool"];

/// The tests of the window.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("window::opens_and_takes_the_keyboard", opens).needing(NEEDED),
        Test::new("window::a_password_does_not_show", password_is_hidden).needing(&["Xvfb", "xdotool", "tesseract"]),
    ]
}

fn opens(lab: &Lab) {
    let mut screen = Screen::new(lab, "window-opens");
    screen.open(&lab.directory("window-home"), &Opening::default());
    screen.settle();
    let before = screen.picture("opened");
    screen.type_text("wanda@auto.example");
    screen.settle();
    let after = screen.picture("typed");
    assert!(screen.is_running(), "{}", screen.log());
    assert!(before != after, "what is typed shows");
}

/// What the field with the focus looks like in the course of two seconds: with the cursor, and without.
fn views(screen: &mut Screen, what: &str) -> Vec<Frame> {
    // What was typed last may not be drawn yet.
    thread::sleep(Duration::from_secs(1));
    screen.settle();
    let view = |_| {
        thread::sleep(Duration::from_millis(150));
        let frame = screen.picture(what);
        // The field alone: its edge is drawn anew in parts, which do not meet to the last shade.
        frame.cut(frame.focus().expect("the field has the focus").inside())
    };
    (0..8).map(view).collect()
}

/// Two passwords of one length look the same; two of different lengths do not, or the picture would prove nothing.
fn password_is_hidden(lab: &Lab) {
    let mut person = Person::new(lab, "window-password", Hands::Keyboard);
    person.opens(&Opening::default());
    person.reads("Set up your e-mail");
    person.screen.type_text("anna@auto.example");
    person.goes_on("Find my settings");
    person.reads("We found your servers");
    person.goes_on("Use these servers");
    person.reads("Sign in to test your servers");
    let screen = &mut person.screen;
    screen.type_text("ABCDEFGHIJ");
    let first = views(screen, "first");
    screen.press("ctrl+a BackSpace");
    screen.type_text("lmnopqrstu");
    let second = views(screen, "second");
    screen.type_text("vw");
    let longer = views(screen, "longer");
    let alike = |some: &[Frame], others: &[Frame]| some.iter().any(|view| others.contains(view));
    assert!(alike(&first, &second), "two passwords of one length look different");
    assert!(!alike(&second, &longer), "the field was not seen at all");
}
