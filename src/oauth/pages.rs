//! The pages that the browser shows at the end. Their words come in, so that they speak the person's language.

use minijinja::{Environment, context};

/// The page. The name's ending turns the escaping on.
const TEMPLATE: (&str, &str) = ("sign-in.html", include_str!("../../resources/sign-in.html"));

/// A title and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageWords {
    /// What happened.
    pub title: String,
    /// What to do now.
    pub text: String,
}

/// The pages, ready to be sent.
#[derive(Debug, Clone)]
pub struct Pages([String; 4]);

impl Pages {
    /// From the words for: the sign-in was done; it was not; the answer belongs to another sign-in; nothing is here. `language` is their
    /// tag.
    #[must_use]
    pub fn new(language: &str, [done, failed, foreign, nothing]: [PageWords; 4]) -> Self {
        Self([done, failed, foreign, nothing].map(|words| page(language, &words)))
    }

    pub(super) fn done(&self) -> &str {
        &self.0[0]
    }

    pub(super) fn failed(&self) -> &str {
        &self.0[1]
    }

    pub(super) fn foreign(&self) -> &str {
        &self.0[2]
    }

    pub(super) fn nothing(&self) -> &str {
        &self.0[3]
    }
}

fn page(language: &str, words: &PageWords) -> String {
    let values = context! { language, title => &words.title, text => &words.text };
    // The template is the program's own, and a test sees that it is whole. Its plain title would do as well.
    Environment::new().render_named_str(TEMPLATE.0, TEMPLATE.1, values).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        let words = PageWords { title: "<b>\"&".into(), text: "</html><script>".into() };
        let page = page("en", &words);
        assert!(page.contains("lang=\"en\"") && page.contains("&lt;b&gt;&quot;&amp;"), "{page}");
        assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
    }
}
