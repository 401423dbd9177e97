//! The five everyday questions, and what a person answers.

use serde::{Deserialize, Serialize};

use crate::account::{Leave, Receive};

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

/// What the person has said: the answers to the five questions, none at first, and how long POP3 is to leave mail on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    given: [Option<Answer>; 5],
    leave: Leave,
}

impl Answers {
    /// The answer to `question`; unsure where none was given.
    #[must_use]
    pub fn get(&self, question: Question) -> Answer {
        self.given(question).unwrap_or_default()
    }

    /// The answer to `question`, if one was given. One that was wins over what is measured, be it "not sure".
    #[must_use]
    pub fn given(&self, question: Question) -> Option<Answer> {
        self.given[question as usize]
    }

    /// Notes the answer to `question`.
    pub fn set(&mut self, question: Question, answer: Answer) {
        self.given[question as usize] = Some(answer);
    }

    /// How long POP3 is to leave mail on the server.
    #[must_use]
    pub fn leave(&self) -> Leave {
        self.leave
    }

    /// Notes how long POP3 is to leave mail on the server.
    pub fn set_leave(&mut self, leave: Leave) {
        self.leave = leave;
    }
}
