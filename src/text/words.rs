//! The bundle of sentences of one language.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::organisation::Help;

/// The sentences of the program, by language and by who says them: (tag, file, text).
const FILES: &[(&str, &str)] = &[
    ("core.ftl", include_str!("../../resources/lang/en/core.ftl")),
    ("terminal.ftl", include_str!("../../resources/lang/en/terminal.ftl")),
    ("practice.ftl", include_str!("../../resources/lang/en/practice.ftl")),
    ("wizard.ftl", include_str!("../../resources/lang/en/wizard.ftl")),
];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Whom to call, said below every trouble that somebody else can help with.
    help: Option<Help>,
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

impl Words {
    /// English, the language that every message exists in.
    #[must_use]
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        // The marks that keep right-to-left arguments apart are invisible characters, which people would copy along.
        bundle.set_use_isolating(false);
        for (_, text) in FILES {
            // What a broken message loses shows as its own name; a test sees that there is none.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Self { bundle, help: None }
    }

    /// The words for a language tag such as `de-CH`; English where there are no others.
    #[must_use]
    pub fn for_tag(_tag: &str) -> Self {
        Self::english()
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

    /// The sentence called `id` (or its attribute, `id.attribute`), if there is one.
    #[must_use]
    pub fn find(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => self.bundle.get_message(id)?.value()?,
        };
        let args: FluentArgs<'_> = gaps.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_whole_and_no_message_stands_twice() {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        for (name, text) in FILES {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        }
    }
}
