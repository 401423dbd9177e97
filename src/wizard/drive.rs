//! The wizard driven without a window: by keys, and looked at on every page, in both palettes and at its smallest.

use std::sync::{Arc, Mutex};

use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Size, Theme, keyboard};
use iced_test::Simulator;
use iced_test::selector::{Candidate, id, is_focused};

use super::page::{self, address, questions};
use super::shell::tests::{journey, verdicts};
use super::shell::{Message, Wizard, tests};
use crate::advice::{Answer, Question};
use crate::journey::Step;
use crate::probe::Diagnosis;

/// The smallest the window gets, and its usual size.
const SIZES: [(f32, f32); 2] = [(640.0, 560.0), (860.0, 680.0)];

fn look(wizard: &Wizard, size: (f32, f32)) -> Simulator<'_, Message> {
    Simulator::with_size(iced::Settings::default(), Size::new(size.0, size.1), wizard.view())
}

fn pressed(wizard: &Wizard, keys: &[Named]) -> Vec<Message> {
    let mut simulator = look(wizard, SIZES[1]);
    for key in keys {
        let _ = simulator.tap_key(*key);
    }
    simulator.into_messages().collect()
}

fn shift_tab() -> Event {
    let key = Key::Named(Named::Tab);
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: keyboard::key::Physical::Code(keyboard::key::Code::Tab),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::SHIFT,
        text: None,
        repeat: false,
    })
}

fn at(step: Step) -> Wizard {
    let mut wizard = tests::wizard();
    wizard.set_journey(journey());
    let _ = wizard.show(step);
    wizard
}

/// Every page, and the states of pages that look different.
fn scenes() -> Vec<Wizard> {
    let failed = |diagnoses| {
        let mut proved = journey();
        let mut verdicts = verdicts(&proved, diagnoses);
        verdicts.iter_mut().for_each(|verdict| verdict.reply = "A server’s own words can be long. ".repeat(8));
        proved.set_verdicts(verdicts);
        let mut wizard = tests::wizard();
        wizard.set_journey(proved);
        let _ = wizard.show(Step::SignIn);
        wizard
    };
    let mut form = at(Step::Settings);
    let _ = form.update(Message::Page(page::Message::Settings(page::settings::Message::Open)));
    let mut wrong = at(Step::Address);
    for message in [address::Message::Address("anna".into()), address::Message::Next] {
        let _ = wrong.update(Message::Page(page::Message::Address(message)));
    }
    let mut clients = at(Step::Clients);
    for client in crate::profile::CLIENTS {
        let _ = clients.update(Message::Page(page::Message::Clients(page::clients::Message::Tick(client.id))));
    }
    let steps = [Step::Address, Step::Finding, Step::Settings, Step::SignIn, Step::Questions, Step::Advice];
    let mut all: Vec<Wizard> = steps.into_iter().map(at).collect();
    all.extend([
        failed([Diagnosis::AuthFailed, Diagnosis::TlsWrongHost, Diagnosis::Ok]),
        failed([Diagnosis::Ok; 3]),
        failed([Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok]),
        form,
        wrong,
        clients,
        typing(),
        tests::written(),
        undone(),
    ]);
    all
}

/// The settings to type in, for a program with words of its own.
fn typing() -> Wizard {
    let mut wizard = at(Step::Clients);
    let _ = wizard.update(Message::Page(page::Message::Clients(page::clients::Message::Type(Some("outlook")))));
    wizard
}

/// The last page after Undo, with the fields for another identity.
fn undone() -> Wizard {
    let mut wizard = tests::written();
    for message in [page::done::Message::Undo, page::done::Message::Identity] {
        let _ = wizard.update(Message::Page(page::Message::Done(message)));
    }
    wizard
}

#[test]
fn back_from_the_settings_to_type_in_leads_to_the_programs_as_they_were() {
    let mut wizard = at(Step::Clients);
    for message in [page::clients::Message::Tick("sheet"), page::clients::Message::Type(None)] {
        let _ = wizard.update(Message::Page(page::Message::Clients(message)));
    }
    assert!(look(&wizard, SIZES[1]).find("Server or host name").is_ok());
    let _ = wizard.update(Message::Back);
    assert_eq!(wizard.step(), Step::Clients);
    assert!(look(&wizard, SIZES[1]).find("Write the file").is_ok());
    let _ = wizard.update(Message::Back);
    assert_eq!(wizard.step(), Step::Advice);
}

#[test]
fn tab_reaches_every_answer_and_space_gives_it() {
    let wizard = at(Step::Questions);
    let all = Question::ALL.into_iter().flat_map(|question| Answer::ALL.map(|answer| (question, answer)));
    for (place, expected) in all.enumerate() {
        let mut keys = vec![Named::Tab; place + 1];
        keys.push(Named::Space);
        let messages = pressed(&wizard, &keys);
        let [Message::Page(page::Message::Questions(questions::Message::Answer(question, answer)))] = messages[..] else {
            panic!("{place}: {messages:?}")
        };
        assert_eq!((question, answer), expected);
    }
}

#[test]
fn tab_goes_round_in_both_directions() {
    let wizard = at(Step::Questions);
    // Fifteen answers, Back, the main button, and the colours at the end.
    assert!(matches!(pressed(&wizard, &[[Named::Tab; 16].as_slice(), &[Named::Enter]].concat())[..], [Message::Back]));
    let next = pressed(&wizard, &[[Named::Tab; 17].as_slice(), &[Named::Enter]].concat());
    assert!(matches!(next[..], [Message::Page(page::Message::Questions(questions::Message::Next))]), "{next:?}");
    assert!(matches!(pressed(&wizard, &[[Named::Tab; 18].as_slice(), &[Named::Enter]].concat())[..], [Message::SwitchTheme]));
    let first = pressed(&wizard, &[[Named::Tab; 19].as_slice(), &[Named::Space]].concat());
    assert!(matches!(first[..], [Message::Page(page::Message::Questions(questions::Message::Answer(_, Answer::Yes)))]));
    let mut simulator = look(&wizard, SIZES[1]);
    let _ = simulator.simulate([shift_tab(), shift_tab()]);
    let _ = simulator.tap_key(Named::Enter);
    let back: Vec<_> = simulator.into_messages().collect();
    assert!(matches!(back[..], [Message::Page(page::Message::Questions(questions::Message::Next))]), "{back:?}");
}

#[test]
fn enter_leads_on_from_a_field_and_escape_leads_back() {
    let mut wizard = at(Step::Address);
    let _ = wizard.update(Message::Page(page::Message::Address(address::Message::Address("anna@example.org".into()))));
    let enter = pressed(&wizard, &[Named::Tab, Named::Enter]);
    assert!(matches!(enter[..], [Message::Page(page::Message::Address(address::Message::Next))]), "{enter:?}");
    assert!(pressed(&wizard, &[Named::Escape]).is_empty(), "there is nothing before the first page");
    assert!(matches!(pressed(&at(Step::Advice), &[Named::Escape])[..], [Message::Back]));
    let stop = pressed(&at(Step::Finding), &[Named::Escape]);
    assert!(matches!(stop[..], [Message::Page(page::Message::Finding(page::finding::Message::Stop))]), "{stop:?}");
}

#[test]
fn a_click_presses_and_a_disabled_button_does_not() {
    let wizard = tests::wizard();
    let mut simulator = look(&wizard, SIZES[1]);
    simulator.click("Find my settings").unwrap();
    assert_eq!(simulator.into_messages().count(), 0);
    let wizard = at(Step::Questions);
    let mut simulator = look(&wizard, SIZES[1]);
    simulator.click("Show the recommendation").unwrap();
    assert_eq!(simulator.into_messages().count(), 1);
}

#[test]
fn what_has_the_focus_comes_into_view() {
    let wizard = at(Step::Questions);
    let mut simulator = look(&wizard, SIZES[0]);
    let last = || id(Id::new("webmail-unsure"));
    assert!(simulator.find(last()).unwrap().visible_bounds().is_none(), "it is below the edge at first");
    for _ in 0..15 {
        let _ = simulator.tap_key(Named::Tab);
    }
    assert!(simulator.find(is_focused()).is_ok());
    let bounds = simulator.find(last()).unwrap().bounds();
    let seen = simulator.find(last()).unwrap().visible_bounds().expect("in view");
    assert!((seen.height - bounds.height).abs() < 0.1, "as a whole");
}

#[test]
fn the_keys_turn_a_page_that_is_longer_than_the_window() {
    let wizard = at(Step::Advice);
    let mut simulator = look(&wizard, SIZES[0]);
    let end = tests::desk().say("advice-compare");
    let end = format!("+ {end}");
    let seen = |simulator: &mut Simulator<'_, Message>| simulator.find(end.as_str()).unwrap().visible_bounds().is_some();
    assert!(!seen(&mut simulator), "it is below the edge at first");
    let _ = simulator.tap_key(Named::End);
    assert!(seen(&mut simulator), "End leads to the end");
    let _ = simulator.tap_key(Named::Home);
    assert!(!seen(&mut simulator), "Home leads back");
    for _ in 0..4 {
        let _ = simulator.tap_key(Named::PageDown);
    }
    assert!(seen(&mut simulator), "so does turning the page");
}

#[test]
fn nothing_sticks_out_of_the_window_and_every_page_draws() {
    for (place, wizard) in scenes().into_iter().enumerate() {
        for size in SIZES {
            let mut simulator = look(&wizard, size);
            let out = Arc::new(Mutex::new(Vec::new()));
            let seen = Arc::clone(&out);
            let _ = simulator.find(move |candidate: Candidate<'_>| -> Option<()> {
                let bounds = candidate.bounds();
                if let Candidate::Text { content, .. } = &candidate
                    && !content.trim().is_empty()
                    && (bounds.x < 0.0 || bounds.x + bounds.width > size.0 || bounds.width < 1.0)
                {
                    seen.lock().unwrap().push(format!("{content:?} {bounds:?}"));
                }
                None
            });
            assert_eq!(*out.lock().unwrap(), Vec::<String>::new(), "{:?} at {size:?}", wizard.step());
        }
        // Drawing takes its time: each scene in one palette.
        let theme = if place % 2 == 0 { Theme::Light } else { Theme::Dark };
        look(&wizard, SIZES[0]).snapshot(&theme).unwrap();
    }
}

#[test]
fn a_picture_tells_nothing_of_the_password() {
    use page::sign_in::Message as SignIn;
    let folder = tempfile::tempdir().unwrap();
    let told = |name: &str, shown: bool| {
        let file = folder.path().join(name);
        // Two passwords of one length: whatever a picture told of them, it would tell them apart.
        ["ililililil", "WMWMWMWMWM"].map(|password| {
            let mut wizard = at(Step::SignIn);
            let _ = wizard.update(Message::Page(page::Message::SignIn(SignIn::Typed(super::desk::Hidden::new(password.into())))));
            if shown {
                let _ = wizard.update(Message::Page(page::Message::SignIn(SignIn::Show)));
            }
            look(&wizard, SIZES[1]).snapshot(&Theme::Light).unwrap().matches_image(&file).unwrap()
        })
    };
    assert_eq!(told("hidden", false), [true, true]);
    assert_eq!(told("shown", true), [true, false], "the pictures would show a difference");
}
