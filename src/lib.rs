//! Mailwright takes a person from an e-mail address to a working mail program.
//!
//! ```text
//!  an address ─► discovery ─► candidates ─► probe ─► verdicts ─┐
//!                                                              ├─► advice ─► account ─► profile ─► files
//!                               five answers ──────────────────┘
//! ```
//!
//! The rooms, from the ground up; each uses only rooms above it in this list, and `tests/house.rs` says which:
//!
//! * [`account`]: what an account is. No I/O.
//! * [`net`]: the only room with sockets.
//! * [`discovery`]: an address becomes ranked candidates.
//! * [`probe`]: a candidate and a secret become a verdict.
//! * [`advice`]: five answers and the evidence become POP3 or IMAP.
//! * [`profile`]: an account becomes files.
//! * [`domain`]: what a domain publishes so that mail programs configure themselves, and what the world sees of it.
//! * [`organisation`]: what an organisation has prepared for its people, read from a file.
//! * [`journey`]: the steps of a set-up and what is known so far. Runs nothing.
//! * [`batch`]: a list of people becomes everybody's files, the same way for each.
//! * [`practice`]: a pretend provider; another network under the same engine.
//! * [`oauth`]: the sign-in in the browser becomes tokens.
//! * [`output`]: files on the disk, written whole or not at all, and taken back.
//! * [`keep`]: where the system keeps passwords.
//! * [`programs`]: the mail programs of this machine, and how a profile is handed over to one.
//! * [`text`]: everything a person reads.
//! * [`command`]: the terminal.
//! * `wizard`: the window, with the feature `window`.

pub mod account;
pub mod advice;
pub mod batch;
pub mod command;
pub mod discovery;
pub mod domain;
pub mod journey;
pub mod keep;
pub mod net;
pub mod oauth;
pub mod organisation;
pub mod output;
pub mod practice;
pub mod probe;
pub mod profile;
pub mod programs;
pub mod text;
#[cfg(feature = "window")]
pub mod wizard;
