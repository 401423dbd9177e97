//! Each answer and its pull, and what all pulls together come to.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Evidence, Question};
use crate::account::Receive;

/// Where an answer pulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pull {
    /// To IMAP.
    Imap,
    /// To POP3.
    Pop3,
    /// Nowhere.
    None,
}

impl Pull {
    /// To which way of receiving, if to any.
    #[must_use]
    pub fn receive(self) -> Option<Receive> {
        match self {
            Self::Imap => Some(Receive::Imap),
            Self::Pop3 => Some(Receive::Pop3),
            Self::None => None,
        }
    }
}

/// Who gave an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum From {
    /// The person.
    Person,
    /// The live test, or discovery.
    Measured,
}

/// One answer and its pull.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// Which question.
    pub question: Question,
    /// Its answer.
    pub answer: Answer,
    /// Where that pulls.
    pub pulls: Pull,
    /// Who answered.
    pub from: From,
}

/// How clear a recommendation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// All pulls agree.
    Clear,
    /// Pulls on both sides; IMAP wins.
    Balanced,
    /// No pull.
    Default,
    /// The servers offer only this one.
    Forced,
}

impl Strength {
    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Balanced => "balanced",
            Self::Default => "default",
            Self::Forced => "forced",
        }
    }
}

/// One for each question.
pub(super) fn all(answers: &Answers, evidence: &Evidence) -> Vec<Reason> {
    Question::ALL.into_iter().map(|question| reason(question, answers.given(question), evidence)).collect()
}

/// The person's answer wins over the measured one.
fn reason(question: Question, given: Option<Answer>, evidence: &Evidence) -> Reason {
    let (answer, from) = match (given, evidence.measured(question)) {
        (None, Some(_)) => (Answer::Yes, From::Measured),
        (given, _) => (given.unwrap_or_default(), From::Person),
    };
    let pulls = match (answer, question.yes_pulls()) {
        (Answer::Yes, Receive::Imap) => Pull::Imap,
        (Answer::Yes, Receive::Pop3) => Pull::Pop3,
        _ => Pull::None,
    };
    Reason { question, answer, pulls, from }
}

/// What they come to.
pub(super) fn weigh(reasons: &[Reason], evidence: &Evidence) -> (Receive, Strength) {
    let pulled = |pull| reasons.iter().any(|reason| reason.pulls == pull);
    match (evidence.imap, evidence.pop3) {
        (true, false) => (Receive::Imap, Strength::Forced),
        (false, true) => (Receive::Pop3, Strength::Forced),
        _ => match (pulled(Pull::Imap), pulled(Pull::Pop3)) {
            (true, true) => (Receive::Imap, Strength::Balanced),
            (true, false) => (Receive::Imap, Strength::Clear),
            (false, true) => (Receive::Pop3, Strength::Clear),
            (false, false) => (Receive::Imap, Strength::Default),
        },
    }
}
