//! The five questions, and POP3 or IMAP.

use crate::account::{Leave, Receive};
use crate::advice::{Answer, Question};
use crate::command::show;
use crate::journey::Step;

use super::Setup;
use super::talk::{Heard, Leave as Gone, Turn};

impl Setup<'_> {
    /// One question after the other; going back from the first leads to the sign-in.
    pub(super) fn questions(&mut self) -> Result<Step, Gone> {
        let mut number = 0;
        while let Some(question) = Question::ALL.get(number).copied() {
            match self.question(number, question)? {
                Turn::On(answer) => {
                    self.answered(question, answer);
                    number += 1;
                }
                Turn::Back if number == 0 => return Ok(Step::SignIn),
                Turn::Back => number -= 1,
            }
        }
        Ok(Step::Advice)
    }

    /// What was measured stays so where the person only agrees to it.
    fn answered(&mut self, question: Question, answer: Answer) {
        let mut answers = self.journey.answers();
        let agreed = answers.given(question).is_none() && answer == self.present(question);
        if !agreed {
            answers.set(question, answer);
            self.journey.set_answers(answers);
        }
    }

    /// The answer given, or else measured.
    fn present(&self, question: Question) -> Answer {
        self.journey.advice().reasons[question as usize].answer
    }

    fn question(&mut self, number: usize, question: Question) -> Heard<Answer> {
        self.talk.line("");
        let gaps = [("number", (number + 1).to_string().into()), ("question", self.words.question(question).into())];
        self.talk.say_with("setup-question", &gaps);
        self.talk.line(&self.words.example(question));
        if let Some(measured) = self.journey.evidence().measured(question).filter(|_| self.journey.answers().given(question).is_none()) {
            self.talk.line(&show::plain(&self.words.ticked(&measured)));
        }
        let present = self.present(question);
        let options = Answer::ALL.map(|answer| self.words.answer(answer));
        let default = Answer::ALL.iter().position(|answer| *answer == present);
        Ok(match self.talk.choose(&options, default, "setup-question-help")? {
            Turn::On(number) => Turn::On(Answer::ALL[number]),
            Turn::Back => Turn::Back,
        })
    }

    /// The recommendation, to be taken or not.
    pub(super) fn advice(&mut self) -> Result<Step, Gone> {
        let advice = self.journey.advice();
        self.talk.lines(&show::advice(self.words, &advice));
        loop {
            let receive = match self.which_way()? {
                Turn::Back => return Ok(Step::Questions),
                Turn::On(None) => {
                    self.talk.lines(&show::compared(self.words, &advice));
                    continue;
                }
                Turn::On(Some(receive)) => receive,
            };
            let is_other = receive != advice.recommendation;
            self.journey.choose(is_other.then_some(receive));
            if is_other {
                self.talk.lines(&show::way(self.words, &advice, receive));
            }
            if receive == Receive::Imap {
                return Ok(Step::Clients);
            }
            if let Turn::On(leave) = self.how_long()? {
                self.journey.set_leave(leave);
                self.told_of_leave();
                return Ok(Step::Clients);
            }
        }
    }

    /// `None`: neither yet, more is to be told.
    fn which_way(&mut self) -> Heard<Option<Receive>> {
        let recommended = self.journey.advice().recommendation;
        let other = recommended.other();
        let named = |id: &str, receive: Receive| {
            let name = self.words.protocol(receive.protocol());
            self.words.say_with(id, &[("protocol", name.into())])
        };
        self.talk.line("");
        let mut ways = vec![Some(recommended)];
        let mut options = vec![named("setup-take", recommended)];
        if self.journey.may_choose(other) {
            ways.push(Some(other));
            options.push(named("setup-take-other", other));
        } else {
            self.talk.line(&named("setup-no-other", other));
        }
        ways.push(None);
        options.push(self.words.say("setup-compare"));
        Ok(match self.talk.choose(&options, Some(0), "setup-advice-help")? {
            Turn::Back => Turn::Back,
            Turn::On(number) => Turn::On(ways[number]),
        })
    }

    /// How long POP3 is to leave mail on the server.
    fn how_long(&mut self) -> Heard<Leave> {
        self.talk.line("");
        self.talk.say("leave-title");
        self.talk.say("leave-why");
        let options = Leave::OFFERED.map(|leave| self.words.leave(leave));
        let present = Leave::OFFERED.iter().position(|leave| *leave == self.journey.leave());
        Ok(match self.talk.choose(&options, present, "setup-leave-help")? {
            Turn::Back => Turn::Back,
            Turn::On(number) => Turn::On(Leave::OFFERED[number]),
        })
    }

    /// What follows from it, where it is not what was told before.
    fn told_of_leave(&self) {
        if self.journey.leave() != Leave::Ever {
            self.talk.lines(&show::way(self.words, &self.journey.advice(), Receive::Pop3));
        }
    }
}
