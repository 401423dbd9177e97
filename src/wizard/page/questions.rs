//! The five everyday questions, each with three answers and an example.

use iced::Element;

use crate::advice::{Answer, Answers, Measured, Question};
use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, layout, text};

use super::Footer;

/// The answers so far.
pub struct State {
    answers: Answers,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A question was answered.
    Answer(Question, Answer),
    /// On with these.
    Next,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on with these.
    Answered(Answers),
}

impl State {
    /// With the answers that the journey knows.
    pub fn new(journey: &Journey) -> Self {
        Self { answers: journey.answers() }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Answer(question, answer) => {
                self.answers.set(question, answer);
                Action::None
            }
            Message::Next => Action::Answered(self.answers),
        }
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let evidence = journey.evidence();
        let sections = Question::ALL.map(|question| self.question(question, evidence.measured(question), desk)).into();
        layout::page(desk.say("questions-title"), desk.say("questions-lead"), vec![layout::stack(sections)])
    }

    /// Its answers stand beside it where there is room, else below.
    fn question<'a>(&'a self, question: Question, measured: Option<Measured>, desk: &'a Desk) -> Element<'a, Message> {
        let measured = measured.filter(|_| self.answers.given(question).is_none());
        let present = if measured.is_some() { Answer::Yes } else { self.answers.get(question) };
        let content = layout::either(move |is_wide| {
            let choices = Answer::ALL.map(|answer| {
                let id = format!("{}-{}", question.word(), answer.word());
                button::choice(id, desk.words.answer(answer), present == answer, Message::Answer(question, answer))
            });
            let mut parts = vec![text::body(desk.words.question(question)), text::small(desk.words.example(question))];
            if let Some(measured) = &measured {
                parts.push(layout::marked(sign(Sign::Info), text::small(desk.words.ticked(measured))));
            }
            let said = layout::lines(parts);
            if is_wide {
                layout::spread(said, layout::choices_beside(choices.into()))
            } else {
                layout::stack(vec![said, layout::choices(choices.into())])
            }
        });
        card::calm(vec![content])
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        Footer::next(desk.say("questions-next"), Ok(Message::Next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_kept_until_next_and_can_be_changed() {
        let mut state = State::new(&Journey::default());
        state.update(Message::Answer(Question::Webmail, Answer::Yes));
        state.update(Message::Answer(Question::Webmail, Answer::No));
        let Action::Answered(answers) = state.update(Message::Next) else { panic!("not answered") };
        assert_eq!((answers.get(Question::Webmail), answers.get(Question::LimitedSpace)), (Answer::No, Answer::Unsure));
    }
}
