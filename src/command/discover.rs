//! `mailwright discover ADDRESS`: finds the servers; sends no password.

use crate::account::Address;
use crate::discovery::Outcome;

use super::cli::DiscoverArgs;
use super::report::Discovery;
use super::{Context, End, Error, servers, show};

pub fn run(context: &Context, asked: &DiscoverArgs) -> Result<End, Error> {
    let address = address(context, &asked.address)?;
    let discovered = servers::find(context, &address, asked.no_connect);
    context.answer(&Discovery::new(&discovered).with_organisation(context.organisation.as_deref()), || {
        show::discovery(&context.words, &discovered)
    })?;
    Ok(End::news(matches!(discovered.outcome, Outcome::Found | Outcome::Consent)))
}

/// The address. That a text is none is an answer too, for a program that reads the report.
pub fn address(context: &Context, text: &str) -> Result<Address, Error> {
    match Address::parse(text) {
        Err(error) if context.json => {
            context.answer(&Discovery::bad_address(text), String::new)?;
            Err(Error::Address(error))
        }
        parsed => parsed.map_err(Error::Address),
    }
}
