//! Everything a person reads: typed values in, sentences out. No I/O.
//!
//! The sentences stand in `resources/lang/`, one folder a language, in Fluent. A sentence that belongs to a typed value
//! (a diagnosis, an outcome, a question) is found by the value's own word, so that a missing one fails a test.

mod account;
mod advice;
mod batch;
mod diagnosis;
mod domain;
mod help_desk;
mod language;
#[cfg(test)]
mod languages_tests;
mod oauth;
mod organisation;
mod programs;
#[cfg(test)]
mod review;
mod sentences;
mod words;

pub use help_desk::HelpDesk;
pub use language::Language;
pub use programs::{Offer, Setting};
pub use sentences::Trouble;
pub use words::Words;
#[cfg(test)]
pub(crate) use words::files;
