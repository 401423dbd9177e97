//! The five everyday questions, each with three answers and an example.

use iced::Element;

use crate::advice::{Answer, Answers, Question};
use crate::journey::Journey;
use crate::wizard::desk::Desk;
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
        let sections = Question::ALL.map(|question| self.question(question, desk, journey)).into();
        layout::page(desk.say("questions-title"), desk.say("questions-lead"), vec![layout::stack(sections)])
    }

    fn question<'a>(&self, question: Question, desk: &'a Desk, journey: &Journey) -> Element<'a, Message> {
        let choices = Answer::ALL.map(|answer| {
            let id = format!("{}-{}", question.word(), answer.word());
            button::choice(id, desk.words.answer(answer), self.answers.get(question) == answer, Message::Answer(question, answer))
        });
        let mut parts = vec![text::body(desk.words.question(question)), text::small(desk.words.example(question))];
        if journey.evidence().measured(question).is_some() && self.answers.get(question) == Answer::Unsure {
            parts.push(text::small(desk.words.measured(question)));
        }
        card::calm(vec![layout::lines(parts), layout::choices(choices.into())])
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
