//! What a domain publishes so that every mail program configures itself: the files and records to put up (`publish`), and what the
//! world sees of them (`check`).
//!
//! `publish` is a pure function from a list of servers to files. `check` asks everywhere where mail programs ask, and judges what came: the
//! closed list of what can be wrong stands in `check/code`, what each mail program would make of it in `check/programs`.

pub mod check;
pub mod publish;

use crate::account::{Address, Domain};

/// The address of the domain for which others are asked: everybody who takes mail has this one (RFC 5321, section 4.5.1).
#[must_use]
pub fn sample(domain: &Domain) -> Option<Address> {
    Address::parse(&format!("postmaster@{}", domain.ascii())).ok()
}
