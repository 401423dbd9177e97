//! POP3 or IMAP? Five everyday answers and what was measured go in, a recommendation with its reasons comes out, and
//! what follows from either way.
//!
//! Pure. The rule: identities, devices and webmail pull to IMAP; little space and a poor connection pull to POP3. When
//! both pull, IMAP wins: mail that POP3 has taken from the server cannot be seen elsewhere any more, while a full
//! mailbox or a slow line can be eased. Nothing pulling: IMAP. A protocol that is not offered is never recommended.

mod answer;
mod change;
mod compare;
mod concern;
mod evidence;
mod picture;
mod reason;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
mod way;

use crate::account::{Leave, Receive};

pub use answer::{Answer, Answers, Question};
pub use change::Change;
pub use compare::{Aspect, Compared};
pub use concern::Concern;
pub use evidence::{Evidence, Measured, Restore};
pub use picture::{Holds, Link, Picture, Place, Seen};
pub use reason::{From, Pull, Reason, Strength};
pub use way::{Backup, Topic, Way};

/// The recommendation, and all there is to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The protocol to use.
    pub recommendation: Receive,
    /// How clear that is.
    pub strength: Strength,
    /// One for each question, in their order.
    pub reasons: Vec<Reason>,
    /// Which other answer alone would give another recommendation; empty where none would.
    pub would_change: Vec<Change>,
    /// What either way would be like: IMAP, POP3.
    pub ways: [Way; 2],
    /// Both of them side by side.
    pub compared: Vec<Compared>,
    /// How long POP3 would leave mail on the server.
    pub leave: Leave,
    /// What it goes by beside the answers.
    pub evidence: Evidence,
}

impl Advice {
    /// What receiving so would be like.
    #[must_use]
    pub fn way(&self, receive: Receive) -> &Way {
        match receive {
            Receive::Imap => &self.ways[0],
            Receive::Pop3 => &self.ways[1],
        }
    }

    /// What to watch out for with the recommendation.
    #[must_use]
    pub fn concerns(&self) -> &[Concern] {
        &self.way(self.recommendation).concerns
    }

    /// The reasons as one reads them: those for the recommendation, those against it, those that make no difference.
    #[must_use]
    pub fn weighed(&self) -> Vec<&Reason> {
        let mut reasons: Vec<&Reason> = self.reasons.iter().collect();
        reasons.sort_by_key(|reason| match reason.pulls.receive() {
            Some(receive) if receive == self.recommendation => 0,
            Some(_) => 1,
            None => 2,
        });
        reasons
    }
}

/// Recommends IMAP or POP3.
#[must_use]
pub fn advise(answers: &Answers, evidence: &Evidence) -> Advice {
    let reasons = reason::all(answers, evidence);
    let (recommendation, strength) = reason::weigh(&reasons, evidence);
    let facts = way::Facts { reasons: &reasons, evidence, leave: answers.leave() };
    Advice {
        recommendation,
        strength,
        would_change: change::changes(answers, evidence, &reasons, recommendation),
        ways: [Receive::Imap, Receive::Pop3].map(|receive| way::way(receive, &facts)),
        compared: compare::compare(&facts),
        leave: answers.leave(),
        evidence: evidence.clone(),
        reasons,
    }
}
