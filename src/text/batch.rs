//! Many accounts: why a row needs attention (`batch-cause-…`), and the page about all of them (`summary-…`).

use std::collections::BTreeMap;

use super::{Language, Words};
use crate::batch::Wording;

impl Words {
    /// Why a row needs attention, by the word of the cause.
    #[must_use]
    pub fn batch_cause(&self, word: &str) -> String {
        let own = self.find(&format!("batch-cause-{word}"), &[]);
        own.unwrap_or_else(|| self.say_with("batch-cause-login", &[("word", word.into())]))
    }
}

impl Wording for Words {
    fn language(&self) -> String {
        Words::language(self).tag().to_owned()
    }

    fn sheets(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        Language::ALL.into_iter().map(|language| (language.tag().to_owned(), Words::of(language).sheet_labels())).collect()
    }

    fn label(&self, label: &str) -> String {
        self.say(&format!("summary-{label}"))
    }

    fn number(&self, number: u64) -> String {
        self.say_with("batch-number", &[("number", number.into())])
    }

    fn cause(&self, word: &str) -> String {
        self.batch_cause(word)
    }
}

/// Every message that can be asked for here.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    use crate::batch::{Cause, PAGE_LABELS};
    use crate::discovery::Outcome;
    use crate::probe::Diagnosis;
    let outcomes = [Outcome::NotFound, Outcome::NoSuchDomain, Outcome::NoMailDomain, Outcome::DnsFailed, Outcome::ExchangeOnly];
    let causes = Cause::OWN.into_iter().chain(outcomes.map(Cause::Servers)).chain([Cause::Login(Diagnosis::AuthFailed)]);
    let causes = causes.map(|cause| format!("batch-cause-{}", cause.word()));
    let labels = PAGE_LABELS.iter().map(|label| format!("summary-{label}"));
    causes.chain(labels).chain(["batch-cause-login", "batch-number"].map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_causes_are_in_the_language() {
        let german = Words::of(Language::German);
        assert_eq!(Wording::number(&german, 100_000), "100.000");
        assert_eq!(german.batch_cause("duplicate"), "Diese Adresse steht schon in einer früheren Zeile.");
        assert_eq!(Words::english().batch_cause("tls-expired"), "The sign-in did not work (tls-expired).");
    }
}
