//! `mailwright clients`: the clients that profiles can be written for.

use crate::profile::{CLIENTS, Client};

use super::report::Clients;
use super::{Context, End, Error, show};

pub fn run(context: &Context) -> Result<End, Error> {
    context.answer(&Clients::new(CLIENTS), || {
        let line = |client: &Client| (client.id.to_owned(), context.words.client(client));
        show::rows(&context.words, &CLIENTS.iter().map(line).collect::<Vec<_>>()).join("\n")
    })?;
    Ok(End::Good)
}
