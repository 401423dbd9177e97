//! POP3 or IMAP? Five everyday answers and what was measured go in, a recommendation with its reasons comes out.
//!
//! Pure. The rule: identities, devices and webmail pull to IMAP; little space and a poor connection pull to POP3. When
//! both pull, IMAP wins: mail that POP3 has taken from the server cannot be seen elsewhere any more, while a full
//! mailbox or a slow line can be eased. Nothing pulling: IMAP. A protocol that is not offered is never recommended.

use serde::{Deserialize, Serialize};

use crate::account::Receive;
use crate::probe::{Line, Mailbox};

/// One of the five everyday questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Several identities with one account?
    SeveralIdentities,
    /// Limited space on the server, expected to run out?
    LimitedSpace,
    /// A slow, expensive or unstable connection?
    PoorConnection,
    /// Several devices or people?
    SeveralDevices,
    /// Webmail?
    Webmail,
}

impl Question {
    /// All five, in the order they are asked.
    pub const ALL: [Self; 5] = [Self::SeveralIdentities, Self::LimitedSpace, Self::PoorConnection, Self::SeveralDevices, Self::Webmail];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SeveralIdentities => "several-identities",
            Self::LimitedSpace => "limited-space",
            Self::PoorConnection => "poor-connection",
            Self::SeveralDevices => "several-devices",
            Self::Webmail => "webmail",
        }
    }

    /// Where a "yes" pulls.
    #[must_use]
    pub fn yes_pulls(self) -> Receive {
        match self {
            Self::SeveralIdentities | Self::SeveralDevices | Self::Webmail => Receive::Imap,
            Self::LimitedSpace | Self::PoorConnection => Receive::Pop3,
        }
    }
}

/// An answer to one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure, or not answered.
    #[default]
    Unsure,
}

impl Answer {
    /// All three, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unsure];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }
}

/// The person's answers; all unsure at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers([Answer; 5]);

impl Answers {
    /// The answer to `question`.
    #[must_use]
    pub fn get(&self, question: Question) -> Answer {
        self.0[question as usize]
    }

    /// Notes the answer to `question`.
    pub fn set(&mut self, question: Question, answer: Answer) {
        self.0[question as usize] = answer;
    }
}

/// What was found and measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Whether there is an IMAP server.
    pub imap: bool,
    /// Whether there is a POP3 server.
    pub pop3: bool,
    /// What the account is like, if it was logged in to.
    pub mailbox: Option<Mailbox>,
    /// How good the line is, if there was a connection.
    pub line: Option<Line>,
}

impl Default for Evidence {
    /// Nothing known: both protocols are assumed to be offered.
    fn default() -> Self {
        Self { imap: true, pop3: true, mailbox: None, line: None }
    }
}

impl Evidence {
    /// The answer that was measured, where the person gave none: a mailbox 80 % full and more has limited space, a line that
    /// [is poor](Line::is_poor) makes a poor connection. A good line says nothing: it may be another one tomorrow.
    #[must_use]
    pub fn measured(&self, question: Question) -> Option<Answer> {
        let yes = match question {
            Question::LimitedSpace => self.mailbox.as_ref().and_then(Mailbox::percent_full).is_some_and(|full| full >= 80),
            Question::PoorConnection => self.line.is_some_and(|line| line.is_poor()),
            Question::SeveralIdentities | Question::SeveralDevices | Question::Webmail => false,
        };
        yes.then_some(Answer::Yes)
    }
}

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
    /// The live test.
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

/// What to watch out for with the recommendation, and what eases it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// With IMAP: the space on the server will run out; archive on the computer, or get a larger mailbox.
    SpaceWillRunOut,
    /// With IMAP: the line is poor; download headers only, keep folders offline.
    LineIsPoor,
    /// With POP3: other devices will not see what this computer has taken.
    OtherDevicesWillNotSee,
    /// With POP3: webmail will not show what this computer has taken.
    WebmailWillBeEmpty,
    /// With POP3: sent mail of other identities is not shared.
    IdentitiesNotShared,
    /// With POP3: the only copy may be on this computer.
    OnlyCopyHere,
    /// With either: mail wants a backup.
    KeepABackup,
}

impl Concern {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::SpaceWillRunOut,
        Self::LineIsPoor,
        Self::OtherDevicesWillNotSee,
        Self::WebmailWillBeEmpty,
        Self::IdentitiesNotShared,
        Self::OnlyCopyHere,
        Self::KeepABackup,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::SpaceWillRunOut => "space-will-run-out",
            Self::LineIsPoor => "line-is-poor",
            Self::OtherDevicesWillNotSee => "other-devices-will-not-see",
            Self::WebmailWillBeEmpty => "webmail-will-be-empty",
            Self::IdentitiesNotShared => "identities-not-shared",
            Self::OnlyCopyHere => "only-copy-here",
            Self::KeepABackup => "keep-a-backup",
        }
    }
}

/// The recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The protocol to use.
    pub recommendation: Receive,
    /// How clear that is.
    pub strength: Strength,
    /// One for each question, in their order.
    pub reasons: Vec<Reason>,
    /// What to watch out for.
    pub concerns: Vec<Concern>,
}

impl Advice {
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
    let reasons: Vec<Reason> = Question::ALL.into_iter().map(|question| reason(question, answers.get(question), evidence)).collect();
    let pulled = |pull| reasons.iter().any(|reason| reason.pulls == pull);
    let (recommendation, strength) = match (evidence.imap, evidence.pop3) {
        (true, false) => (Receive::Imap, Strength::Forced),
        (false, true) => (Receive::Pop3, Strength::Forced),
        _ => match (pulled(Pull::Imap), pulled(Pull::Pop3)) {
            (true, true) => (Receive::Imap, Strength::Balanced),
            (true, false) => (Receive::Imap, Strength::Clear),
            (false, true) => (Receive::Pop3, Strength::Clear),
            (false, false) => (Receive::Imap, Strength::Default),
        },
    };
    let concerns = concerns(recommendation, &reasons);
    Advice { recommendation, strength, reasons, concerns }
}

/// The person's answer wins over the measured one.
fn reason(question: Question, given: Answer, evidence: &Evidence) -> Reason {
    let (answer, from) = match (given, evidence.measured(question)) {
        (Answer::Unsure, Some(measured)) => (measured, From::Measured),
        _ => (given, From::Person),
    };
    let pulls = match (answer, question.yes_pulls()) {
        (Answer::Yes, Receive::Imap) => Pull::Imap,
        (Answer::Yes, Receive::Pop3) => Pull::Pop3,
        _ => Pull::None,
    };
    Reason { question, answer, pulls, from }
}

fn concerns(recommendation: Receive, reasons: &[Reason]) -> Vec<Concern> {
    let yes = |question| reasons.iter().any(|reason| reason.question == question && reason.answer == Answer::Yes);
    let table: &[(bool, Concern)] = match recommendation {
        Receive::Imap => &[
            (yes(Question::LimitedSpace), Concern::SpaceWillRunOut),
            (yes(Question::PoorConnection), Concern::LineIsPoor),
            (true, Concern::KeepABackup),
        ],
        Receive::Pop3 => &[
            (yes(Question::SeveralIdentities), Concern::IdentitiesNotShared),
            (yes(Question::SeveralDevices), Concern::OtherDevicesWillNotSee),
            (yes(Question::Webmail), Concern::WebmailWillBeEmpty),
            (true, Concern::OnlyCopyHere),
            (true, Concern::KeepABackup),
        ],
    };
    table.iter().filter(|(applies, _)| *applies).map(|(_, concern)| *concern).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every one of the 3^5 answer sets.
    fn every_answer_set() -> impl Iterator<Item = Answers> {
        (0..3usize.pow(5)).map(|number| {
            let mut answers = Answers::default();
            for (place, question) in Question::ALL.into_iter().enumerate() {
                answers.set(question, Answer::ALL[number / 3usize.pow(u32::try_from(place).unwrap()) % 3]);
            }
            answers
        })
    }

    fn full() -> Option<Mailbox> {
        Some(Mailbox { quota_used: Some(91), quota_limit: Some(100), ..Mailbox::default() })
    }

    #[test]
    fn the_rule_holds_for_every_answer_set() {
        for answers in every_answer_set() {
            let yes = |question| answers.get(question) == Answer::Yes;
            let imap = yes(Question::SeveralIdentities) || yes(Question::SeveralDevices) || yes(Question::Webmail);
            let pop3 = yes(Question::LimitedSpace) || yes(Question::PoorConnection);
            let advice = advise(&answers, &Evidence::default());
            let expected = match (imap, pop3) {
                (true, true) => (Receive::Imap, Strength::Balanced),
                (true, false) => (Receive::Imap, Strength::Clear),
                (false, true) => (Receive::Pop3, Strength::Clear),
                (false, false) => (Receive::Imap, Strength::Default),
            };
            assert_eq!((advice.recommendation, advice.strength), expected, "{answers:?}");
            assert_eq!(advice.concerns.contains(&Concern::SpaceWillRunOut), imap && yes(Question::LimitedSpace), "{answers:?}");
            assert_eq!(advice.concerns.contains(&Concern::LineIsPoor), imap && yes(Question::PoorConnection), "{answers:?}");
        }
    }

    #[test]
    fn what_speaks_for_it_is_read_first_and_what_makes_no_difference_last() {
        let mut answers = Answers::default();
        for (question, answer) in
            [(Question::LimitedSpace, Answer::Yes), (Question::PoorConnection, Answer::No), (Question::Webmail, Answer::Yes)]
        {
            answers.set(question, answer);
        }
        let advice = advise(&answers, &Evidence::default());
        let read: Vec<Question> = advice.weighed().into_iter().map(|reason| reason.question).collect();
        let [first, second, rest @ ..] = &read[..] else { panic!("{read:?}") };
        assert_eq!((*first, *second), (Question::Webmail, Question::LimitedSpace));
        assert_eq!(rest, [Question::SeveralIdentities, Question::PoorConnection, Question::SeveralDevices]);
    }

    #[test]
    fn what_is_not_offered_is_never_recommended() {
        for answers in every_answer_set() {
            for (imap, pop3, only) in [(true, false, Receive::Imap), (false, true, Receive::Pop3)] {
                let advice = advise(&answers, &Evidence { imap, pop3, mailbox: full(), line: None });
                assert_eq!((advice.recommendation, advice.strength), (only, Strength::Forced));
            }
        }
    }

    #[test]
    fn one_more_reason_for_imap_never_turns_imap_into_pop3() {
        for answers in every_answer_set() {
            for question in Question::ALL.into_iter().filter(|question| question.yes_pulls() == Receive::Imap) {
                let mut more = answers;
                more.set(question, Answer::Yes);
                if advise(&answers, &Evidence::default()).recommendation == Receive::Imap {
                    assert_eq!(advise(&more, &Evidence::default()).recommendation, Receive::Imap);
                }
            }
        }
    }

    #[test]
    fn a_nearly_full_mailbox_answers_unless_the_person_does() {
        let evidence = Evidence { mailbox: full(), ..Evidence::default() };
        let mut answers = Answers::default();
        let space = |advice: Advice| advice.reasons[Question::LimitedSpace as usize];
        let measured = space(advise(&answers, &evidence));
        assert_eq!((measured.answer, measured.pulls, measured.from), (Answer::Yes, Pull::Pop3, From::Measured));
        answers.set(Question::LimitedSpace, Answer::No);
        let given = space(advise(&answers, &evidence));
        assert_eq!((given.answer, given.pulls, given.from), (Answer::No, Pull::None, From::Person));
    }

    #[test]
    fn a_poor_line_answers_unless_the_person_does_and_a_good_one_says_nothing() {
        let with = |round_trip_ms| Evidence { line: Some(Line { round_trip_ms, bytes_per_second: None }), ..Evidence::default() };
        let mut answers = Answers::default();
        let line = |advice: Advice| advice.reasons[Question::PoorConnection as usize];
        let (poor, good) = (line(advise(&answers, &with(900))), line(advise(&answers, &with(30))));
        assert_eq!((poor.answer, poor.pulls, poor.from), (Answer::Yes, Pull::Pop3, From::Measured));
        assert_eq!((good.answer, good.from), (Answer::Unsure, From::Person));
        answers.set(Question::PoorConnection, Answer::No);
        let given = line(advise(&answers, &with(900)));
        assert_eq!((given.answer, given.from), (Answer::No, From::Person));
    }
}
