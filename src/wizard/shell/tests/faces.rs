//! The window and the terminal walk the same ways on the practice provider: the same questions, advice, words and files.
//!
//! What the provider says is heard once and told to both. Nobody reads along: what the window shows has to be in what the terminal
//! says, and the other way round where it is about the advice.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use iced_test::Simulator;
use iced_test::selector::Candidate;

use super::*;
use crate::account::{Consent, ConsentMissing, Leave, Receive};
use crate::advice::{Answer, Question};
use crate::command::spoken;
use crate::practice::{self, Practice};
use crate::wizard::job::Heard;
use crate::wizard::page::{advice as advice_page, clients as clients_page};

const NAME: &str = "Anna Müller";
const CLIENTS: [&str; 3] = ["thunderbird", "neomutt", "sheet"];

/// A way to walk: whose story, what is answered (the rest is left as it is), and with which protocol it ends.
struct Walk {
    story: &'static str,
    answers: &'static [(Question, Answer)],
    receive: Receive,
    leave: Leave,
}

const fn walk(story: &'static str, answers: &'static [(Question, Answer)], receive: Receive) -> Walk {
    Walk { story, answers, receive, leave: Leave::Ever }
}

const WALKS: &[Walk] = &[
    walk("all-well", &[], Receive::Imap),
    walk("all-well", &[(Question::SeveralDevices, Answer::Yes), (Question::LimitedSpace, Answer::Yes)], Receive::Imap),
    Walk {
        leave: Leave::Never,
        ..walk("all-well", &[(Question::PoorConnection, Answer::Yes), (Question::Webmail, Answer::No)], Receive::Pop3)
    },
    walk("nearly-full", &[], Receive::Pop3),
    walk("srv", &[(Question::LimitedSpace, Answer::Yes)], Receive::Imap),
    walk("foreign", &[(Question::SeveralIdentities, Answer::Yes)], Receive::Imap),
    walk("pop3-only", &[(Question::Webmail, Answer::Yes)], Receive::Pop3),
    walk("imap-off", &[], Receive::Pop3),
    walk("password-refused", &[], Receive::Imap),
    walk("wrong-certificate", &[(Question::SeveralDevices, Answer::Yes)], Receive::Imap),
];

/// What the network says on this walk.
struct Said {
    address: Address,
    consent: Consent,
    discovered: Discovered,
    verdicts: Vec<Verdict>,
}

async fn hear(practice: &Practice, walk: &Walk) -> Said {
    let story = practice.stories().iter().find(|story| story.id == walk.story).unwrap();
    let address = Address::parse(&story.address).unwrap();
    let discovered = crate::discovery::discover(&practice.net(), &address, &Default::default(), &|_| {}).await;
    let mut journey = Journey::default();
    journey.set_address(address.clone());
    journey.set_discovered(discovered.clone());
    let consent = Consent { foreign: !journey.consent_missing().is_empty(), insecure: false };
    let secret = Secret::password(story.password.clone()).unwrap();
    let verdicts = crate::probe::test(&practice.net(), &address, journey.servers(), &secret, consent, &Default::default(), &|_| {}).await;
    // How fast the line is, is another matter on a busy machine.
    let verdicts = verdicts.into_iter().map(|verdict| Verdict { line: None, ..verdict }).collect();
    Said { address, consent, discovered, verdicts }
}

/// The texts in a window that is as long as its page.
fn texts(wizard: &Wizard) -> Vec<String> {
    let mut simulator = Simulator::with_size(look_of_all(), iced::Size::new(860.0, 6000.0), wizard.view());
    let found = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&found);
    let _ = simulator.find(move |candidate: Candidate<'_>| -> Option<()> {
        if let Candidate::Text { content, .. } = candidate {
            seen.lock().unwrap().push(content.to_owned());
        }
        None
    });
    std::mem::take(&mut found.lock().unwrap())
}

/// What a wizard shows at its steps, and what is known in the end.
struct Shown {
    trouble: Vec<String>,
    questions: Vec<String>,
    advice: Vec<String>,
    journey: Journey,
}

fn by_window(said: &Said, walk: &Walk, folder: &Path) -> Shown {
    let mut wizard = wizard();
    let mut desk = bare(Vec::new(), folder.join("Mailwright"));
    desk.journal = Journal::at(folder.join("state"));
    wizard.desk = Arc::new(desk);
    let mut tell = |message| drop(wizard.update(Message::Page(message)));
    tell(page::Message::Address(address::Message::Name(NAME.into())));
    tell(page::Message::Address(address::Message::Address(said.address.to_string())));
    tell(page::Message::Address(address::Message::Next));
    let Page::Finding(state) = &wizard.page else { panic!("not searching") };
    let found = finding::Message::Heard(state.ticket(), Heard::Done(Box::new(said.discovered.clone())));
    let mut tell = |message| drop(wizard.update(Message::Page(message)));
    tell(page::Message::Finding(found));
    if said.consent.foreign {
        tell(page::Message::Settings(settings::Message::Consent(ConsentMissing::Foreign)));
    }
    tell(page::Message::Settings(settings::Message::Next));
    assert_eq!(wizard.step(), Step::SignIn, "{}", walk.story);
    let mut tested = wizard.journey.clone();
    tested.set_verdicts(said.verdicts.clone());
    let before = std::mem::replace(&mut wizard.journey, tested);
    let _ = wizard.show(Step::SignIn);
    let trouble = texts(&wizard);
    let is_proved = std::mem::replace(&mut wizard.journey, before).is_proved();
    let secret = Secret::password("not a real one".into()).unwrap();
    let _ = wizard.sign_in(match wizard.journey.is_proved() || is_proved {
        true => sign_in::Action::Proved { verdicts: said.verdicts.clone(), secret },
        false => sign_in::Action::Untested,
    });
    let questions = texts(&wizard);
    let mut tell = |message| drop(wizard.update(Message::Page(message)));
    for (question, answer) in walk.answers {
        tell(page::Message::Questions(questions::Message::Answer(*question, *answer)));
    }
    tell(page::Message::Questions(questions::Message::Next));
    for message in [advice_page::Message::Compare, advice_page::Message::Change] {
        tell(page::Message::Advice(message));
    }
    // How long mail is to stay changes what follows: both are told of it before and after.
    let mut advice = texts(&wizard);
    let _ = wizard.update(Message::Page(page::Message::Advice(advice_page::Message::Leave(walk.leave))));
    advice.extend(texts(&wizard));
    let mut tell = |message| drop(wizard.update(Message::Page(message)));
    tell(page::Message::Advice(advice_page::Message::Next));
    CLIENTS.into_iter().for_each(|client| tell(page::Message::Clients(clients_page::Message::Tick(client))));
    tell(page::Message::Clients(clients_page::Message::Write));
    assert_eq!(wizard.step(), Step::Done, "{}", walk.story);
    Shown { trouble, questions, advice, journey: wizard.journey }
}

/// The lines that somebody types for the same.
fn lines(said: &Said, walk: &Walk, journey: &Journey) -> Vec<String> {
    let number = |place: usize| (place + 1).to_string();
    let mut lines = vec![NAME.to_owned(), said.address.to_string(), "1".into()];
    if said.consent.foreign {
        lines.push("1".into());
    }
    lines.push("not a real one".into());
    // Where something failed, one is asked whether to go on.
    if journey.verdicts().is_empty() || said.verdicts.iter().any(|verdict| verdict.diagnosis != Diagnosis::Ok) {
        lines.push("5".into());
    }
    for question in Question::ALL {
        let answer = walk.answers.iter().find(|(of, _)| *of == question).map(|(_, answer)| *answer);
        // Enter alone leaves it as it is.
        lines.push(answer.map_or_else(String::new, |answer| number(Answer::ALL.into_iter().position(|one| one == answer).unwrap())));
    }
    // First all that can be told, then the recommendation.
    let compare = if journey.may_choose(walk.receive.other()) { "3" } else { "2" };
    lines.extend([compare, "1"].map(str::to_owned));
    if walk.receive == Receive::Pop3 {
        lines.push(number(Leave::OFFERED.into_iter().position(|leave| leave == walk.leave).unwrap()));
    }
    lines.extend([CLIENTS.join(","), String::new(), "1".into(), String::new()]);
    lines
}

/// What was written, by its name.
fn written(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder.join("Mailwright")).unwrap().map(|entry| entry.unwrap().path());
    files.map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(file).unwrap())).collect()
}

/// The window's own words around what both say: headings, buttons, labels of fields.
fn is_chrome(text: &str) -> bool {
    let files = crate::text::files(Language::English).iter().filter(|(name, _)| name.contains("wizard"));
    let text = text.trim_start_matches(['+', '–', ' ']);
    // A message of the window, with whatever stands in its gaps.
    let is = |message: &str| {
        let parts: Vec<&str> = message.split(['{', '}']).step_by(2).collect();
        let (first, last) = (parts[0], parts[parts.len() - 1]);
        let mut rest = text;
        let in_order = parts.iter().all(|part| rest.find(part).map(|at| rest = &rest[at + part.len()..]).is_some());
        parts.concat().len() > 2 && in_order && text.starts_with(first) && text.ends_with(last)
    };
    files.flat_map(|(_, file)| file.lines()).filter_map(|line| Some(line.split_once(" = ")?.1)).any(is)
}

/// Every sentence that the window shows, but for its own words, is said in the terminal too.
fn assert_said(shown: &[String], said: &str, walk: &Walk) {
    for text in shown.iter().filter(|text| text.chars().count() > 4 && !is_chrome(text)) {
        assert!(said.contains(text.as_str()), "{}: {text:?} is shown in the window, and not said in\n{said}", walk.story);
    }
}

/// Every line of the advice in the terminal, but for its headings, says what the window shows.
fn assert_shown(said: &str, shown: &[String], walk: &Walk) {
    let words = Words::english();
    let headings =
        ["reasons", "picture", "follows", "concerns", "backup", "change", "compare"].map(|id| words.say(&format!("terminal-{id}")));
    let (begin, end) = (words.recommendation(walk.receive), words.say("setup-compare"));
    let advice = &said[said.find(&begin).unwrap()..];
    let advice = &advice[..advice.find(&end).unwrap()];
    let of_the_question = |line: &str| line.chars().next().is_some_and(|c| c.is_ascii_digit()) || line.contains("setup-");
    for line in advice.lines().map(str::trim).filter(|line| !line.is_empty() && !headings.contains(&(*line).to_owned())) {
        let is_shown = shown.iter().any(|text| text.chars().count() > 4 && line.contains(text.as_str()));
        let no_other = line == words.say_with("setup-no-other", &[("protocol", words.protocol(walk.receive.other().protocol()).into())]);
        assert!(is_shown || no_other || of_the_question(line), "{}: {line:?} is said in the terminal, and not shown", walk.story);
    }
}

#[test]
fn the_window_and_the_terminal_ask_advise_say_and_write_the_same() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let practice = runtime.block_on(practice::start()).unwrap();
    let words = Words::english();
    for walk in WALKS {
        let said = runtime.block_on(hear(&practice, walk));
        let (window, terminal) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let shown = by_window(&said, walk, window.path());
        let typed = lines(&said, walk, &shown.journey);
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let (spoken, journey) = spoken(&said.discovered, &said.verdicts, terminal.path(), &typed);

        let known = |journey: &Journey| {
            let advice = journey.advice();
            (journey.answers(), journey.receive(), journey.leave(), advice.strength, advice.reasons)
        };
        assert_eq!(known(&shown.journey), known(&journey), "{}", walk.story);
        assert_eq!(journey.receive(), walk.receive, "{}", walk.story);
        for question in Question::ALL {
            for text in [words.question(question), words.example(question)] {
                assert!(shown.questions.contains(&text), "{}: {text:?}", walk.story);
            }
        }
        for verdict in said.verdicts.iter().filter(|verdict| verdict.diagnosis != Diagnosis::Ok) {
            let trouble = words.diagnosis(verdict, journey.provider());
            for text in [trouble.title, trouble.why, trouble.todo] {
                assert!(shown.trouble.contains(&text) && spoken.contains(&text), "{}: {text:?}\n{spoken}", walk.story);
            }
        }
        assert_said(&shown.questions, &spoken, walk);
        // The window draws both ways beside each other; the terminal tells of the other one when it is chosen.
        let advice = shown.journey.advice();
        let other = advice.way(walk.receive.other());
        let holds = other.picture.seen.iter().map(|seen| seen.holds).chain([other.picture.server]);
        let of_the_other: Vec<String> = holds.flat_map(|holds| [Leave::Ever, walk.leave].map(|leave| words.holds(holds, leave))).collect();
        let both: Vec<String> = shown.advice.iter().filter(|text| !of_the_other.contains(text)).cloned().collect();
        assert_said(&both, &spoken, walk);
        assert_shown(&spoken, &shown.advice, walk);
        let files = written(window.path());
        assert!(files.len() >= CLIENTS.len() && files == written(terminal.path()), "{}: {:?}", walk.story, files.keys());
    }
}
