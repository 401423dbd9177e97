//! Which other answer alone would give another recommendation.

use super::{Answer, Answers, Evidence, Question, Reason, reason};
use crate::account::Receive;

/// Another answer, and what would be recommended then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// To which question.
    pub question: Question,
    /// Which answer.
    pub answer: Answer,
    /// What would be recommended then.
    pub recommendation: Receive,
}

/// For each question the opposite of its answer is tried. "Not sure" is no opposite: it does what "no" does.
pub(super) fn changes(answers: &Answers, evidence: &Evidence, reasons: &[Reason], recommendation: Receive) -> Vec<Change> {
    let change = |reason: &Reason| {
        let answer = if reason.answer == Answer::Yes { Answer::No } else { Answer::Yes };
        let mut other = *answers;
        other.set(reason.question, answer);
        let (then, _) = reason::weigh(&reason::all(&other, evidence), evidence);
        (then != recommendation).then_some(Change { question: reason.question, answer, recommendation: then })
    };
    reasons.iter().filter_map(change).collect()
}
