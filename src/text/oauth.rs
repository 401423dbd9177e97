//! The sign-in in the browser, in sentences.

use super::{Trouble, Words};
use crate::account::OAuthClient;
#[cfg(test)]
use crate::oauth::SignInCause;
use crate::oauth::{PageWords, Pages, SignInError};

/// The pages at the end, in the order of [`Pages::new`].
const PAGES: [&str; 4] = ["sign-in-page-done", "sign-in-page-failed", "sign-in-page-foreign", "sign-in-page-nothing"];

impl Words {
    /// Why a sign-in came to nothing: `sign-in-…`, with `.why` and `.todo`.
    #[must_use]
    pub fn sign_in_error(&self, error: &SignInError, client: &OAuthClient) -> Trouble {
        self.trouble(error.cause.word(), &[("server", client.host().into())])
    }

    /// That the mail program will open the sign-in page, as this one cannot: `browser-sign-in`, with `.why` and `.todo`.
    #[must_use]
    pub fn browser_sign_in(&self) -> Trouble {
        self.trouble("browser-sign-in", &[])
    }

    /// What the browser shows at the end: `sign-in-page-…`, with `.text`.
    #[must_use]
    pub fn sign_in_pages(&self) -> Pages {
        let words = |id: &str| PageWords { title: self.say(id), text: self.say(&format!("{id}.text")) };
        Pages::new(&self.say("sheet-language"), PAGES.map(words))
    }
}

/// Every message that is asked for here.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    let with = |id: &str| [id.to_owned(), format!("{id}.why"), format!("{id}.todo")];
    let mut ids: Vec<String> = SignInCause::ALL.iter().flat_map(|cause| with(cause.word())).collect();
    ids.extend(with("browser-sign-in"));
    ids.extend(PAGES.iter().flat_map(|id| [(*id).to_owned(), format!("{id}.text")]));
    ids
}
