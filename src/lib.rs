//! Mailwright takes a person from an e-mail address to a working mail program.

pub mod account;
