//! What `advise --json` answers.

use serde::Serialize;

use crate::account::Receive;
use crate::advice::{self, Advice, Answer, Pull, Question, Strength};

/// Of `advise`.
#[derive(Debug, Serialize)]
pub struct Advised<'a> {
    recommendation: Receive,
    strength: Strength,
    reasons: Vec<Reason>,
    concerns: Vec<Coded>,
    would_change: Vec<WouldChange>,
    ways: Vec<Way<'a>>,
    compared: &'a [advice::Compared],
}

impl<'a> Advised<'a> {
    /// The recommendation.
    pub fn new(advice: &'a Advice) -> Self {
        Self {
            recommendation: advice.recommendation,
            strength: advice.strength,
            reasons: advice.reasons.iter().map(Reason::new).collect(),
            concerns: coded(advice.concerns()),
            would_change: advice.would_change.iter().map(WouldChange::new).collect(),
            ways: advice.ways.iter().map(|way| Way::new(way, &advice.evidence)).collect(),
            compared: &advice.compared,
        }
    }
}

#[derive(Debug, Serialize)]
struct Reason {
    question: Question,
    answer: Answer,
    pulls: Pull,
    #[serde(skip_serializing_if = "is_the_persons")]
    from: advice::From,
}

impl Reason {
    fn new(reason: &advice::Reason) -> Self {
        Self { question: reason.question, answer: reason.answer, pulls: reason.pulls, from: reason.from }
    }
}

fn is_the_persons(from: &advice::From) -> bool {
    *from == advice::From::Person
}

#[derive(Debug, Serialize)]
struct Coded {
    code: advice::Concern,
}

fn coded(concerns: &[advice::Concern]) -> Vec<Coded> {
    concerns.iter().map(|code| Coded { code: *code }).collect()
}

/// An answer that alone would give another recommendation.
#[derive(Debug, Serialize)]
struct WouldChange {
    question: Question,
    answer: Answer,
    recommendation: Receive,
}

impl WouldChange {
    fn new(change: &advice::Change) -> Self {
        Self { question: change.question, answer: change.answer, recommendation: change.recommendation }
    }
}

/// What receiving by one protocol would be like.
#[derive(Debug, Serialize)]
struct Way<'a> {
    protocol: Receive,
    offered: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    leave: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leave_days: Option<u16>,
    follows: Vec<Follows>,
    concerns: Vec<Coded>,
    backup: Backup<'a>,
    picture: &'a advice::Picture,
}

#[derive(Debug, Serialize)]
struct Follows {
    topic: advice::Topic,
    code: String,
}

#[derive(Debug, Serialize)]
struct Backup<'a> {
    code: advice::Backup,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<&'a str>,
}

impl<'a> Way<'a> {
    fn new(way: &'a advice::Way, evidence: &'a advice::Evidence) -> Self {
        let is_pop3 = way.receive == Receive::Pop3;
        let restore = evidence.restore.as_ref().filter(|_| !is_pop3);
        let follows = |topic: advice::Topic| Follows { topic, code: format!("{}-{}", topic.word(), way.word()) };
        Self {
            protocol: way.receive,
            offered: way.is_offered,
            leave: is_pop3.then(|| way.leave.word()),
            leave_days: way.leave.days(),
            follows: way.follows().map(follows).into(),
            concerns: coded(&way.concerns),
            backup: Backup { code: way.backup, days: restore.map(|restore| restore.days), page: restore.map(|restore| &*restore.page) },
            picture: &way.picture,
        }
    }
}
