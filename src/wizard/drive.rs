//! The wizard driven without a window: by keys, and looked at on every page, in both palettes and at its smallest.

use std::sync::{Arc, Mutex};

use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Size, Theme, keyboard};
use iced_test::Simulator;
use iced_test::selector::{Candidate, id, is_focused};

use super::page::{self, address, questions};
use super::panel::Panel;
use super::pictures::own_fonts_only;
use super::preferences::Preferences;
use super::scenes::{self, SCENES};
use super::shell::{Message, Wizard, look_of_all, tests};
use super::widget::focus::Zoom;
use crate::account::{Leave, Receive};
use crate::advice::{Answer, Question};
use crate::journey::Step;
use crate::text::{Language, Words};

/// The smallest the window gets, and its usual size.
const SIZES: [(f32, f32); 2] = [(640.0, 560.0), (860.0, 680.0)];

fn look(wizard: &Wizard, size: (f32, f32)) -> Simulator<'_, Message> {
    Simulator::with_size(look_of_all(), Size::new(size.0, size.1), wizard.view())
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
    scenes::at(Words::english(), step)
}

/// The single message that the keys lead to.
fn answer(wizard: &Wizard, keys: &[Named]) -> (Question, Answer) {
    let messages = pressed(wizard, keys);
    let Some(Message::Page(page::Message::Questions(questions::Message::Answer(question, answer)))) = messages.last() else {
        panic!("{keys:?}: {messages:?}")
    };
    (*question, *answer)
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
    assert!(look(&wizard, SIZES[1]).find("Write the files").is_ok());
    let _ = wizard.update(Message::Back);
    assert_eq!(wizard.step(), Step::Advice);
}

#[test]
fn tab_reaches_every_question_and_the_arrows_every_answer() {
    let wizard = at(Step::Questions);
    for (place, question) in Question::ALL.into_iter().enumerate() {
        let there = vec![Named::Tab; place + 1];
        // Nothing was answered yet: the focus is on the answer that is chosen, and goes round from there.
        let unsure = Answer::ALL.into_iter().position(|answer| answer == Answer::Unsure).unwrap();
        for steps in 1..=3 {
            let expected = Answer::ALL[(unsure + steps) % 3];
            for (key, steps) in
                [(Named::ArrowRight, steps), (Named::ArrowDown, steps), (Named::ArrowLeft, 3 - steps), (Named::ArrowUp, 3 - steps)]
            {
                if steps > 0 {
                    assert_eq!(answer(&wizard, &[there.as_slice(), &vec![key; steps]].concat()), (question, expected), "{key:?}");
                }
            }
        }
        assert_eq!(answer(&wizard, &[there.as_slice(), &[Named::Space]].concat()), (question, Answer::Unsure), "Space presses it");
    }
}

#[test]
fn the_arrows_choose_between_the_two_protocols_and_how_long_mail_stays() {
    use page::advice::Message as Advice;
    let chosen = |wizard: &Wizard, keys: &[Named]| match pressed(wizard, keys).pop() {
        Some(Message::Page(page::Message::Advice(message))) => message,
        other => panic!("{keys:?}: {other:?}"),
    };
    let mut wizard = at(Step::Advice);
    for size in [SIZES[1], (480.0, 680.0)] {
        for key in [Named::ArrowRight, Named::ArrowLeft] {
            let mut simulator = look(&wizard, size);
            let _ = simulator.tap_key(Named::Tab);
            let _ = simulator.tap_key(key);
            let messages: Vec<_> = simulator.into_messages().collect();
            let expected = matches!(messages[..], [Message::Page(page::Message::Advice(Advice::Choose(Receive::Pop3)))]);
            assert!(expected, "{key:?} at {size:?}: {messages:?}");
        }
    }
    let _ = wizard.update(Message::Page(page::Message::Advice(Advice::Choose(Receive::Pop3))));
    assert!(matches!(chosen(&wizard, &[Named::Tab, Named::ArrowRight]), Advice::Choose(Receive::Imap)));
    // The two are one stop: the next Tab leads to the answer that is chosen below, and on from there.
    assert!(matches!(chosen(&wizard, &[Named::Tab, Named::Tab, Named::ArrowRight]), Advice::Leave(leave) if leave == Leave::OFFERED[1]));
    assert!(matches!(chosen(&wizard, &[Named::Tab, Named::Tab, Named::Tab, Named::Enter]), Advice::Change));
}

#[test]
fn what_is_chosen_in_the_window_is_there_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let opened = || Wizard::new(Arc::new(tests::desk()), Preferences::at(Some(folder.path().join("window.json")))).0;
    let mut wizard = opened();
    for message in [Message::Speak(Language::French), Message::SwitchTheme, Message::Zoom(Zoom::In), Message::Zoom(Zoom::In)] {
        let _ = wizard.update(message);
    }
    let of = |wizard: &Wizard| (wizard.preferences().language(), wizard.preferences().dark(), wizard.preferences().zoom());
    assert_eq!(of(&opened()), (Some(Language::French), Some(true), 1.2));
    let _ = wizard.update(Message::SwitchTheme);
    assert_eq!(of(&opened()).1, None, "back to the system's own colours is to follow the system");
}

#[test]
fn the_steps_are_counted_without_those_that_are_skipped() {
    let says = |wizard: &Wizard, text: &str| look(wizard, SIZES[1]).find(text).is_ok();
    assert!(says(&tests::wizard(), "Step 1 of 6 – Your address") && says(&at(Step::SignIn), "Step 3 of 6 – Sign in"));
    // Servers that an organisation has named are not looked over.
    let mut wizard = scenes::prepared_servers(Words::english());
    assert!(says(&wizard, "Step 1 of 5 – Your address"));
    let address = |message| Message::Page(page::Message::Address(message));
    let _ = wizard.update(address(address::Message::Address("anna@beispielstadt.example".into())));
    let _ = wizard.update(address(address::Message::Next));
    assert!(says(&wizard, "Step 2 of 5 – Your servers"));
    wizard = scenes::found_by_organisation(wizard);
    assert_eq!(wizard.step(), Step::SignIn);
    assert!(says(&wizard, "Step 2 of 5 – Sign in"));
    let _ = wizard.update(Message::Page(page::Message::SignIn(page::sign_in::Message::Servers)));
    assert!(says(&wizard, "Step 2 of 6 – Your servers"), "one that is gone back to counts");
    let _ = wizard.show(Step::SignIn);
    let _ = wizard.update(Message::Back);
    assert_eq!(wizard.step(), Step::Address, "what was skipped is not gone back to");
}

#[test]
fn tab_goes_round_in_both_directions() {
    let wizard = at(Step::Questions);
    let after = |tabs: usize, key: Named| pressed(&wizard, &[vec![Named::Tab; tabs].as_slice(), &[key]].concat());
    // Five questions, Back, the main button, and at the end what stands in the head.
    assert!(matches!(after(6, Named::Enter)[..], [Message::Back]));
    assert!(matches!(after(7, Named::Enter)[..], [Message::Page(page::Message::Questions(questions::Message::Next))]));
    assert!(matches!(after(8, Named::Enter)[..], [Message::Show(Panel::Languages)]));
    assert!(matches!(after(9, Named::Enter)[..], [Message::SwitchTheme]));
    assert!(matches!(after(10, Named::Enter)[..], [Message::Show(Panel::Keys)]));
    assert!(matches!(
        after(11, Named::Space)[..],
        [Message::Page(page::Message::Questions(questions::Message::Answer(_, Answer::Unsure)))]
    ));
    let mut simulator = look(&wizard, SIZES[1]);
    let _ = simulator.simulate([shift_tab(), shift_tab(), shift_tab(), shift_tab()]);
    let _ = simulator.tap_key(Named::Enter);
    let back: Vec<_> = simulator.into_messages().collect();
    assert!(matches!(back[..], [Message::SwitchTheme]) || matches!(back[..], [Message::Page(_)]), "{back:?}");
}

#[test]
fn the_languages_change_every_sentence_and_keep_what_is_typed() {
    let mut wizard = tell_address("anna@example.org");
    for language in Language::ALL {
        let _ = wizard.update(Message::Page(page::Message::Address(address::Message::Speak(language))));
        let words = Words::of(language);
        let mut simulator = look(&wizard, SIZES[1]);
        assert!(simulator.find(words.say("wizard-address-title").as_str()).is_ok(), "{language:?}");
        assert!(simulator.find("anna@example.org").is_ok(), "{language:?}");
    }
}

#[test]
fn f1_shows_the_keys_and_leaves_them_and_the_page_stays() {
    let mut wizard = at(Step::Questions);
    assert!(matches!(pressed(&wizard, &[Named::F1])[..], [Message::Show(Panel::Keys)]));
    for _ in 0..2 {
        let _ = wizard.update(Message::Show(Panel::Keys));
        assert_eq!(wizard.step(), Step::Questions);
    }
    let _ = wizard.update(Message::Show(Panel::Keys));
    for key in [Named::Escape, Named::Enter] {
        assert!(matches!(pressed(&wizard, &[key])[..], [Message::Back]), "{key:?}");
    }
    let _ = wizard.update(Message::Back);
    assert!(look(&wizard, SIZES[1]).find(Words::english().say("wizard-questions-title").as_str()).is_ok());
}

fn tell_address(text: &str) -> Wizard {
    let mut wizard = tests::wizard();
    let _ = wizard.update(Message::Page(page::Message::Address(address::Message::Address(text.into()))));
    wizard
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

/// Everything that can be seen or reached.
fn candidates<T: Send + 'static>(
    simulator: &mut Simulator<'_, Message>,
    of: impl Fn(&Candidate<'_>) -> Option<T> + Send + 'static,
) -> Vec<T> {
    let found = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&found);
    let _ = simulator.find(move |candidate: Candidate<'_>| -> Option<()> {
        seen.lock().unwrap().extend(of(&candidate));
        None
    });
    std::mem::take(&mut found.lock().unwrap())
}

#[test]
fn nothing_sticks_out_of_the_window_in_any_language() {
    own_fonts_only();
    let languages = Language::ALL.map(Words::of).into_iter().chain([Words::english().lengthened()]);
    for words in languages {
        for (name, build) in SCENES {
            let wizard = build(words.clone());
            for size in [SIZES[0], SIZES[1], (800.0, 600.0), (1600.0, 1000.0), (400.0, 300.0)] {
                let out = candidates(&mut look(&wizard, size), move |candidate| {
                    let bounds = candidate.bounds();
                    let Candidate::Text { content, .. } = candidate else { return None };
                    let outside = bounds.x < 0.0 || bounds.x + bounds.width > size.0 || bounds.width < 1.0;
                    (!content.trim().is_empty() && outside).then(|| format!("{content:?} {bounds:?}"))
                });
                assert_eq!(out, Vec::<String>::new(), "{name} at {size:?} in {:?}", words.language());
            }
        }
    }
}

#[test]
fn nothing_that_can_be_pressed_is_smaller_than_a_fingertip() {
    for (name, build) in SCENES {
        let wizard = build(Words::english());
        for size in [SIZES[0], SIZES[1], (1600.0, 1000.0), (400.0, 300.0)] {
            let small = candidates(&mut look(&wizard, size), |candidate| {
                let bounds = candidate.bounds();
                let Candidate::Focusable { id, .. } = candidate else { return None };
                (bounds.width.min(bounds.height) < 44.0).then(|| format!("{id:?} {bounds:?}"))
            });
            assert_eq!(small, Vec::<String>::new(), "{name} at {size:?}");
        }
    }
}

#[test]
fn what_leads_on_is_always_in_view() {
    for (name, build) in SCENES {
        let wizard = build(Words::english().lengthened());
        for size in [SIZES[0], (400.0, 300.0)] {
            let next = look(&wizard, size).find(id(Id::new("next")));
            let Ok(next) = next else { continue };
            let (whole, seen) = (next.bounds(), next.visible_bounds().unwrap_or_default());
            assert!((whole.height - seen.height).abs() < 0.1 && (whole.width - seen.width).abs() < 0.1, "{name} at {size:?}: {whole:?}");
        }
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
