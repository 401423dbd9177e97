//! The five questions, and POP3 or IMAP.

use crate::advice::{Answer, Question};
use crate::command::show;
use crate::journey::Step;

use super::Setup;
use super::talk::{Leave, Turn};

impl Setup<'_> {
    /// One question after the other; going back from the first leads to the sign-in.
    pub(super) fn questions(&mut self) -> Result<Step, Leave> {
        let mut number = 0;
        while let Some(question) = Question::ALL.get(number).copied() {
            match self.question(number, question)? {
                Turn::On(answer) => {
                    let mut answers = self.journey.answers();
                    answers.set(question, answer);
                    self.journey.set_answers(answers);
                    number += 1;
                }
                Turn::Back if number == 0 => return Ok(Step::SignIn),
                Turn::Back => number -= 1,
            }
        }
        Ok(Step::Advice)
    }

    fn question(&mut self, number: usize, question: Question) -> Result<Turn<Answer>, Leave> {
        self.talk.line("");
        let gaps = [("number", (number + 1).to_string().into()), ("question", self.words.question(question).into())];
        self.talk.say_with("setup-question", &gaps);
        self.talk.line(&self.words.example(question));
        if self.journey.evidence().measured(question).is_some() {
            self.talk.line(&self.words.measured(question));
        }
        let present = self.journey.answers().get(question);
        let options = Answer::ALL.map(|answer| self.words.answer(answer));
        let default = Answer::ALL.iter().position(|answer| *answer == present);
        Ok(match self.talk.choose(&options, default, "setup-question-help")? {
            Turn::On(number) => Turn::On(Answer::ALL[number]),
            Turn::Back => Turn::Back,
        })
    }

    /// The recommendation, to be taken or not.
    pub(super) fn advice(&mut self) -> Result<Step, Leave> {
        let advice = self.journey.advice();
        let (recommended, other) = (advice.recommendation, advice.recommendation.other());
        self.talk.lines(&show::advice(self.words, &advice));
        self.talk.line("");
        let name = |receive: crate::account::Receive| self.words.protocol(receive.protocol());
        let mut options = vec![self.words.say_with("setup-take", &[("protocol", name(recommended).into())])];
        if self.journey.may_choose(other) {
            options.push(self.words.say_with("setup-take-other", &[("protocol", name(other).into())]));
        } else {
            self.talk.say_with("setup-no-other", &[("protocol", name(other).into())]);
        }
        match self.talk.choose(&options, Some(0), "setup-advice-help")? {
            Turn::Back => return Ok(Step::Questions),
            Turn::On(0) => self.journey.choose(None),
            Turn::On(_) => {
                self.journey.choose(Some(other));
                self.talk.line(&self.words.means(other));
            }
        }
        Ok(Step::Clients)
    }
}
