//! The password, with the promise where it goes, and the live test of every server at once.

use iced::widget::operation;
use iced::{Element, Task};

use crate::account::{Found, Secret, SecretError};
use crate::journey::Journey;
use crate::probe::{self, Diagnosis, Event, Verdict};
use crate::wizard::desk::{Desk, Hidden};
use crate::wizard::job::{Heard, Job, Teller, Ticket};
use crate::wizard::look::{button, field, layout, notice, text};

use super::Footer;
use super::hints::hints;
use super::test_card::TestCard;
use super::verdicts::{first_trouble, is_proved, mailbox, noticed, report, troubles};

/// The field that has the focus at first.
pub const FIRST: &str = "password";

/// The password, and how the test stands.
pub struct State {
    password: Hidden,
    shown: bool,
    wrong: Option<SecretError>,
    work: Work,
}

/// What goes on.
enum Work {
    /// Nothing was tested yet.
    Ready,
    /// A test was stopped.
    Stopped,
    Testing {
        job: Job,
        secret: Secret,
        cards: Vec<TestCard>,
    },
    /// `secret` is the one that was tested; none for verdicts of an earlier visit.
    Ended {
        cards: Vec<TestCard>,
        verdicts: Vec<Verdict>,
        secret: Option<Secret>,
    },
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The password was changed.
    Typed(Hidden),
    /// Show it, or hide it.
    Show,
    /// Test.
    Test,
    /// Back to the field, for another test.
    Again,
    /// The test says something.
    Heard(Ticket, Heard<Event, Vec<Verdict>>),
    /// Stop it.
    Stop,
    /// Change the settings.
    ChangeSettings,
    /// Copy this.
    Copy(String),
    /// On without a test.
    Skip,
    /// On with what was proved.
    Next,
}

/// What the page wants.
pub enum Action {
    /// Nothing.
    None,
    /// To have this work done.
    Run(Task<Message>),
    /// To have this on the clipboard.
    Copy(String),
    /// To go back and change the settings.
    ChangeSettings,
    /// To go on with this.
    Proved {
        /// What the test came to.
        verdicts: Vec<Verdict>,
        /// The password that it used.
        secret: Secret,
    },
    /// To go on with what an earlier visit has proved.
    Continue,
    /// To go on without a test.
    Untested,
}

impl State {
    /// From the journey: with what an earlier visit has proved. `prefill` is a practice story's password.
    pub fn new(journey: &Journey, prefill: Option<Hidden>) -> Self {
        let verdicts = journey.verdicts().to_vec();
        let work = if verdicts.is_empty() {
            Work::Ready
        } else {
            Work::Ended { cards: verdicts.iter().map(TestCard::over).collect(), verdicts, secret: None }
        };
        Self { password: prefill.unwrap_or_default(), shown: false, wrong: None, work }
    }

    /// Whether the test goes on.
    pub fn is_busy(&self) -> bool {
        matches!(self.work, Work::Testing { .. })
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk, journey: &Journey) -> Action {
        match message {
            Message::Typed(password) => (self.password, self.wrong) = (password, None),
            Message::Again => {
                self.work = Work::Ready;
                return Action::Run(to_the_field());
            }
            Message::Show => self.shown = !self.shown,
            Message::Test => return self.test(desk, journey),
            Message::Heard(ticket, heard) => return self.heard(&ticket, heard, journey),
            Message::Stop => self.work = Work::Stopped,
            Message::ChangeSettings => return Action::ChangeSettings,
            Message::Copy(text) => return Action::Copy(text),
            Message::Skip => return Action::Untested,
            Message::Next => return self.next(journey),
        }
        Action::None
    }

    fn test(&mut self, desk: &Desk, journey: &Journey) -> Action {
        let Some(address) = journey.address().cloned() else { return Action::None };
        let secret = match Secret::password(self.password.reveal().to_owned()) {
            Ok(secret) => secret,
            Err(wrong) => {
                self.wrong = Some(wrong);
                return Action::None;
            }
        };
        let (net, servers, consent) = (desk.net.clone(), journey.servers().to_vec(), journey.consent());
        let cards = servers.iter().map(TestCard::new).collect();
        let used = secret.clone();
        let work = move |teller: Teller<_, _>| async move {
            let tell = move |event| teller.tell(event);
            probe::test(&net, &address, &servers, &used, consent, &probe::Options::default(), &tell).await
        };
        let (job, task) = Job::start(work, Message::Heard);
        self.work = Work::Testing { job, secret, cards };
        Action::Run(task)
    }

    fn heard(&mut self, ticket: &Ticket, heard: Heard<Event, Vec<Verdict>>, journey: &Journey) -> Action {
        let Work::Testing { job, cards, secret } = &mut self.work else { return Action::None };
        if job.ticket != *ticket {
            return Action::None;
        }
        match heard {
            Heard::Event(event) => cards.iter_mut().for_each(|card| card.event(&event)),
            Heard::Done(verdicts) => {
                let cards = verdicts.iter().map(TestCard::over).collect();
                let proved = is_proved(journey, &verdicts);
                self.work = Work::Ended { cards, verdicts: *verdicts, secret: Some(secret.clone()) };
                if !proved {
                    return Action::Run(to_the_field());
                }
            }
        }
        Action::None
    }

    fn next(&mut self, journey: &Journey) -> Action {
        match &self.work {
            Work::Ended { verdicts, secret, .. } if is_proved(journey, verdicts) => match secret {
                Some(secret) => Action::Proved { verdicts: verdicts.clone(), secret: secret.clone() },
                None => Action::Continue,
            },
            _ => Action::None,
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let mut sections = Vec::new();
        match &self.work {
            Work::Ready => {
                sections.extend(hints(desk, journey, Message::Copy));
                sections.push(self.field(desk, journey));
            }
            Work::Stopped => {
                sections.push(notice::info(desk.say("test-stopped"), vec![text::body(desk.say("test-stopped-todo"))]));
                sections.push(self.field(desk, journey));
            }
            Work::Testing { cards, .. } => {
                sections.push(notice::info(desk.say("test-running-title"), vec![text::body(desk.say("test-running-lead"))]));
                sections.push(cards_view(cards, desk));
            }
            Work::Ended { cards, verdicts, .. } => {
                sections.push(self.result(desk, journey, verdicts));
                if !is_proved(journey, verdicts) {
                    sections.push(self.field(desk, journey));
                }
                sections.extend(noticed(desk, verdicts));
                sections.push(cards_view(cards, desk));
                sections.extend(troubles(desk, journey, verdicts));
            }
        }
        let title = match &self.work {
            Work::Testing { .. } => "sign-in-title-testing",
            Work::Ended { verdicts, .. } if is_proved(journey, verdicts) => "sign-in-title-proved",
            Work::Ended { .. } => "sign-in-title-failed",
            Work::Ready | Work::Stopped => "sign-in-title",
        };
        let lead = if matches!(self.work, Work::Ended { .. }) { "sign-in-lead-over" } else { "sign-in-lead" };
        let address = journey.address().map(ToString::to_string).unwrap_or_default();
        layout::page(desk.say(title), desk.say_with(lead, &[("address", address.into())]), sections)
    }

    fn field<'a>(&'a self, desk: &'a Desk, journey: &Journey) -> Element<'a, Message> {
        let field = field::Field {
            id: FIRST.into(),
            label: desk.say("password-label"),
            example: String::new(),
            value: self.password.reveal(),
            wrong: self.wrong.map(|wrong| desk.words.secret_error(wrong)),
            help: Some(promise(desk, journey)),
            secret: !self.shown,
        };
        layout::stack(vec![
            field::line(field, |text| Message::Typed(Hidden::new(text))),
            field::tick("show-password", desk.say("password-show"), self.shown, Message::Show),
        ])
    }

    fn result<'a>(&self, desk: &'a Desk, journey: &Journey, verdicts: &[Verdict]) -> Element<'a, Message> {
        let failed = verdicts.iter().filter(|verdict| verdict.diagnosis != Diagnosis::Ok).count();
        let mut parts: Vec<_> = mailbox(desk, verdicts).into_iter().map(text::body).collect();
        match (is_proved(journey, verdicts), failed) {
            (true, 0) => notice::success(desk.say("result-all"), parts),
            (true, _) => {
                parts.insert(0, text::body(desk.say("result-enough-why")));
                notice::success(desk.say("result-enough"), parts)
            }
            (false, _) => {
                let change = button::plain("change", desk.say("settings-change"), Message::ChangeSettings);
                let copy = button::plain("copy-report", desk.say("copy-report"), Message::Copy(report(desk, journey, verdicts)));
                let mut parts = first_trouble(desk, journey, verdicts);
                parts.push(layout::flow(vec![change, copy]));
                let title = verdicts.iter().find(|verdict| verdict.diagnosis != Diagnosis::Ok);
                let title = title.map_or_else(String::new, |verdict| desk.words.diagnosis(verdict, journey.provider()).title);
                notice::danger(title, parts)
            }
        }
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, journey: &Journey) -> Footer<Message> {
        let test = || {
            if self.password.reveal().is_empty() { Err(desk.say("sign-in-reason")) } else { Ok(Message::Test) }
        };
        let skip = Some((desk.say("sign-in-skip"), Message::Skip));
        match &self.work {
            Work::Testing { .. } => {
                Footer { stop: Some(Message::Stop), aside: None, label: desk.say("test"), next: Err(desk.say("test-reason")) }
            }
            Work::Ended { verdicts, .. } if is_proved(journey, verdicts) => Footer {
                stop: None,
                aside: Some((desk.say("test-again"), Message::Again)),
                label: desk.say("sign-in-next"),
                next: Ok(Message::Next),
            },
            Work::Ready | Work::Stopped => Footer { stop: None, aside: skip, label: desk.say("test"), next: test() },
            Work::Ended { .. } => Footer { stop: None, aside: skip, label: desk.say("test-again"), next: test() },
        }
    }
}

/// What is there is selected, so that typing replaces it.
fn to_the_field() -> Task<Message> {
    Task::batch([operation::focus(FIRST), operation::select_all(FIRST)])
}

fn cards_view<'a>(cards: &'a [TestCard], desk: &'a Desk) -> Element<'a, Message> {
    layout::columns(cards.iter().map(|card| card.view(desk)).collect())
}

/// To which hosts the password goes, and that it goes nowhere else.
fn promise(desk: &Desk, journey: &Journey) -> String {
    let mut hosts: Vec<String> = journey.servers().iter().map(|found: &Found| found.server.host.unicode()).collect();
    hosts.dedup();
    desk.say_with("password-promise", &[("hosts", hosts.join(", ").into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::shell::tests::{desk, journey, verdicts};

    fn testing() -> (State, Ticket, Desk, Journey) {
        let (desk, journey) = (desk(), journey());
        let mut state = State::new(&journey, Some(Hidden::new("not a real one".into())));
        assert!(matches!(state.update(Message::Test, &desk, &journey), Action::Run(_)));
        let Work::Testing { job, .. } = &state.work else { panic!("not testing") };
        let ticket = job.ticket.clone();
        (state, ticket, desk, journey)
    }

    #[test]
    fn without_a_password_there_is_no_test_and_the_reason_is_said() {
        let (desk, journey) = (desk(), journey());
        let state = State::new(&journey, None);
        assert!(state.footer(&desk, &journey).next.is_err());
        let mut state = State::new(&journey, Some(Hidden::new("a\nb".into())));
        assert!(matches!(state.update(Message::Test, &desk, &journey), Action::None));
        assert_eq!(state.wrong, Some(SecretError::Forbidden));
    }

    #[test]
    fn what_was_proved_leads_on() {
        let (mut state, ticket, desk, journey) = testing();
        assert!(matches!(state.update(Message::Next, &desk, &journey), Action::None));
        let done = Heard::Done(Box::new(verdicts(&journey, [Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok])));
        state.update(Message::Heard(ticket, done), &desk, &journey);
        let Action::Proved { verdicts, .. } = state.update(Message::Next, &desk, &journey) else { panic!("not proved") };
        assert_eq!(verdicts.len(), 3);
    }

    #[test]
    fn what_failed_does_not_lead_on_but_can_be_tried_again() {
        let (mut state, ticket, desk, journey) = testing();
        let done = Heard::Done(Box::new(verdicts(&journey, [Diagnosis::AuthFailed, Diagnosis::AuthFailed, Diagnosis::Ok])));
        state.update(Message::Heard(ticket, done), &desk, &journey);
        assert!(matches!(state.update(Message::Next, &desk, &journey), Action::None));
        assert!(matches!(state.footer(&desk, &journey).next, Ok(Message::Test)));
        let Work::Ended { verdicts, .. } = &state.work else { panic!("not ended") };
        let text = report(&desk, &journey, verdicts);
        assert!(text.contains("Result: auth-failed,") && text.contains("anna@example.org") && !text.contains("not a real one"), "{text}");
    }

    #[test]
    fn a_late_answer_and_an_answer_after_stop_change_nothing() {
        let (mut state, ticket, desk, journey) = testing();
        let done = || Heard::Done(Box::new(verdicts(&journey, [Diagnosis::Ok; 3])));
        state.update(Message::Heard(Ticket::default(), done()), &desk, &journey);
        assert!(state.is_busy());
        state.update(Message::Stop, &desk, &journey);
        state.update(Message::Heard(ticket, done()), &desk, &journey);
        assert!(matches!(state.work, Work::Stopped));
    }

    #[test]
    fn messages_do_not_print_the_password() {
        assert!(!format!("{:?}", Message::Typed(Hidden::new("hunter2".into()))).contains("hunter2"));
    }
}
