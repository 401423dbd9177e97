//! What was learned of an account, in sentences.

use super::Words;
use crate::advice::Question;
#[cfg(test)]
use crate::probe::Afterwards;
use crate::probe::{Delivery, DeliveryResult, LetterWords, SpecialUse};

impl Words {
    /// That the test has answered a question, where it can: `measured-…`.
    #[must_use]
    pub fn measured(&self, question: Question) -> String {
        self.say(&format!("measured-{}", question.word()))
    }

    /// What a folder is for, to stand behind “for”: `use-…`.
    #[must_use]
    pub fn special_use(&self, special_use: SpecialUse) -> String {
        self.say(&format!("use-{}", special_use.word()))
    }

    /// What the message to oneself says: `letter-subject`, `letter-text`.
    #[must_use]
    pub fn letter(&self) -> LetterWords {
        LetterWords { subject: self.say("letter-subject"), text: self.say("letter-text") }
    }

    /// What became of the message to oneself: `delivery-…`, and `delivery-afterwards-…` where it was seen.
    #[must_use]
    pub fn delivery(&self, delivery: &Delivery) -> String {
        let id = match delivery.result {
            DeliveryResult::Arrived => "delivery-arrived",
            DeliveryResult::NotSeen => "delivery-not-seen",
            DeliveryResult::Refused => "delivery-refused",
            DeliveryResult::NotTried => "delivery-not-tried",
        };
        let seconds = delivery.took.as_millis().div_ceil(1000);
        let said = self.say_with(id, &[("seconds", u64::try_from(seconds).unwrap_or(u64::MAX).into())]);
        match delivery.afterwards {
            Some(afterwards) => format!("{said} {}", self.say(&format!("delivery-afterwards-{}", afterwards.word()))),
            None => said,
        }
    }
}

/// Every message that is asked for here.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    let mut ids: Vec<String> = SpecialUse::ALL.map(|special_use| format!("use-{}", special_use.word())).into();
    ids.extend(["limited-space", "poor-connection"].map(|word| format!("measured-{word}")));
    ids.extend(DeliveryResult::ALL.map(|result| format!("delivery-{}", result.word())));
    ids.extend(Afterwards::ALL.map(|afterwards| format!("delivery-afterwards-{}", afterwards.word())));
    ids.extend(["letter-subject", "letter-text"].map(Into::into));
    ids
}
