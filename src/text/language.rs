//! The languages of the program.

/// A language that every sentence exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, which also stands in for what no other language has.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Italian.
    Italian,
}

impl Language {
    /// All of them, English first and the others by their own names.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::Spanish, Self::French, Self::Italian];

    /// Its tag (BCP 47), which is the name of its folder in `resources/lang/` too.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Italian => "Italiano",
        }
    }

    /// The language of a tag such as `de-CH`, or of what POSIX writes for it, `de_CH.UTF-8`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language among `tags` that the program speaks; English if it speaks none.
    #[must_use]
    pub fn first_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::of_tag).unwrap_or_default()
    }

    /// What stands between groups of three digits.
    pub(super) fn groups_digits_with(self) -> char {
        match self {
            Self::English => ',',
            Self::German | Self::Italian => '.',
            // Not the narrow one (U+202F) that French prints: few fonts have it, the built-in one does not.
            Self::Spanish | Self::French => '\u{A0}',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_known_is_taken_and_english_else() {
        assert_eq!(Language::first_of(["nl-BE", "de-CH", "fr"]), Language::German);
        assert_eq!(Language::first_of(["IT_it.UTF-8"]), Language::Italian);
        assert_eq!(Language::first_of(["C", "POSIX", ""]), Language::English);
        assert_eq!((Language::of_tag("eng"), Language::of_tag("gsw")), (None, None));
    }
}
