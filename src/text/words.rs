//! The bundle of sentences of one language.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Language;
use crate::organisation::Help;

/// The files of one language, by who says what stands in them.
pub(crate) type Files = [(&'static str, &'static str); 5];

macro_rules! files {
    ($tag:literal) => {
        [
            ("core.ftl", include_str!(concat!("../../resources/lang/", $tag, "/core.ftl"))),
            ("domain.ftl", include_str!(concat!("../../resources/lang/", $tag, "/domain.ftl"))),
            ("terminal.ftl", include_str!(concat!("../../resources/lang/", $tag, "/terminal.ftl"))),
            ("practice.ftl", include_str!(concat!("../../resources/lang/", $tag, "/practice.ftl"))),
            ("wizard.ftl", include_str!(concat!("../../resources/lang/", $tag, "/wizard.ftl"))),
        ]
    };
}

/// The sentences of `language`: (file, text).
pub(crate) fn files(language: Language) -> &'static Files {
    const ENGLISH: Files = files!("en");
    const GERMAN: Files = files!("de");
    const SPANISH: Files = files!("es");
    const FRENCH: Files = files!("fr");
    const ITALIAN: Files = files!("it");
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::Spanish => &SPANISH,
        Language::French => &FRENCH,
        Language::Italian => &ITALIAN,
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundle: Arc<Bundle>,
    /// What another language lacks is said in English; a test sees to it that none lacks anything.
    english: Option<Arc<Bundle>>,
    /// Whom to call, said below every trouble that somebody else can help with.
    help: Option<Help>,
    /// Every sentence as long as in the longest language there might be.
    #[cfg(test)]
    lengthened: bool,
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// The words of `language`.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let english = (language != Language::English).then(|| Arc::new(bundle(Language::English)));
        Self {
            language,
            bundle: Arc::new(bundle(language)),
            english,
            help: None,
            #[cfg(test)]
            lengthened: false,
        }
    }

    /// English, the language that every message is first written in.
    #[must_use]
    pub fn english() -> Self {
        Self::of(Language::English)
    }

    /// The words for a language tag such as `de-CH`; English where there are no others.
    #[must_use]
    pub fn for_tag(tag: &str) -> Self {
        Self::of(Language::of_tag(tag).unwrap_or_default())
    }

    /// Which language they are of.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The same, with whom the person's organisation has them call.
    #[must_use]
    pub fn helped_by(self, help: Option<&Help>) -> Self {
        Self { help: help.cloned(), ..self }
    }

    /// Whom to call, if the person's organisation says so.
    pub(super) fn helper(&self) -> Option<&Help> {
        self.help.as_ref()
    }

    /// The sentence called `id`.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence called `id` with its gaps filled.
    #[must_use]
    pub fn say_with(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, gaps).unwrap_or_else(|| id.to_owned())
    }

    /// `label` with what stands between it and its value.
    #[must_use]
    pub fn label(&self, label: &str) -> String {
        self.say_with("label", &[("label", label.into())])
    }

    /// The sentence called `id` (or its attribute, `id.attribute`), if there is one.
    #[must_use]
    pub fn find(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let english = || find(self.english.as_deref()?, id, gaps);
        let found = find(&self.bundle, id, gaps).or_else(english);
        #[cfg(test)]
        if self.lengthened {
            return found.map(|sentence| lengthen(&sentence));
        }
        found
    }

    /// The same words, but every sentence is longer by two fifths: no layout may count on short ones.
    #[cfg(test)]
    #[must_use]
    pub fn lengthened(self) -> Self {
        Self { lengthened: true, ..self }
    }
}

/// The sentence, and its beginning once more.
#[cfg(test)]
fn lengthen(sentence: &str) -> String {
    let more = (sentence.chars().count() * 2).div_ceil(5);
    let again: String = sentence.chars().filter(|c| c.is_alphabetic() || *c == ' ').take(more).collect();
    format!("{sentence} {}", again.trim())
}

fn find(bundle: &Bundle, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let pattern = match id.split_once('.') {
        Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
        None => bundle.get_message(id)?.value()?,
    };
    let args: FluentArgs<'_> = gaps.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
    // The marks that keep right-to-left arguments apart are invisible characters, which people would copy along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language.groups_digits_with() {
        '.' => |value, _| grouped(value, '.'),
        '\u{A0}' => |value, _| grouped(value, '\u{A0}'),
        _ => |value, _| grouped(value, ','),
    }));
    for (_, text) in files(language) {
        // What a broken message loses shows as its own name; a test sees that there is none.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// A whole number of five digits or more in groups of three: below that, no language asked for here needs them.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    if digits.len() < 5 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * mark.len_utf8());
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped_as_the_language_does() {
        let group = |number: u64, language: Language| {
            let value = FluentValue::from(number);
            grouped(&value, language.groups_digits_with()).unwrap_or_else(|| number.to_string())
        };
        assert_eq!(group(10_000, Language::English), "10,000");
        assert_eq!(group(1_234_567, Language::German), "1.234.567");
        assert_eq!(group(9_999, Language::Italian), "9999");
        assert_eq!(group(123_456, Language::French), "123\u{A0}456");
    }
}
