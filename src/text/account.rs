//! What was learned of an account, in sentences.

use std::time::Duration;

use super::Words;
use crate::account::Protocol;
#[cfg(test)]
use crate::probe::Afterwards;
use crate::probe::{Delivery, DeliveryResult, LetterWords, SpecialUse};

impl Words {
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
        let seconds = (delivery.took + Duration::from_millis(500)).as_secs().max(1);
        let kind = delivery.by.map_or("", Protocol::word);
        let said = self.say_with(id, &[("seconds", seconds.into()), ("kind", kind.into())]);
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
    ids.extend(DeliveryResult::ALL.map(|result| format!("delivery-{}", result.word())));
    ids.extend(Afterwards::ALL.map(|afterwards| format!("delivery-afterwards-{}", afterwards.word())));
    ids.extend(["letter-subject", "letter-text"].map(Into::into));
    ids
}
