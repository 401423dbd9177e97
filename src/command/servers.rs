//! The servers a command works on: those given by hand, else those found; and the live test of them.

use crate::account::{Address, Consent, Entered, Found, Secret, Server};
use crate::discovery::{self, Discovered, Outcome};
use crate::probe::{self, Delivery, Verdict};

use super::cli::ServerArgs;
use super::progress::Progress;
use super::sign_in::Key;
use super::{Context, Error, show};

/// What was agreed to.
pub fn consent(asked: &ServerArgs) -> Consent {
    Consent { insecure: asked.accept_insecure, foreign: asked.accept_foreign }
}

/// The servers given by hand.
pub fn by_hand(urls: &[String]) -> Result<Vec<Found>, Error> {
    let parse = |url: &String| Server::parse_url(url).map(|server| Entered(server).into()).map_err(|why| Error::Server(url.clone(), why));
    urls.iter().map(parse).collect()
}

/// The servers given by hand, as if found; else those found.
pub fn given_or_found(context: &Context, address: &Address, asked: &ServerArgs) -> Result<Discovered, Error> {
    let servers = by_hand(&asked.servers)?;
    if servers.is_empty() {
        return Ok(find(context, address, asked.no_connect));
    }
    Ok(Discovered::new(address.clone(), Outcome::Found, servers))
}

/// Looks for the servers.
pub fn find(context: &Context, address: &Address, no_connect: bool) -> Discovered {
    let usual = discovery::Options::default();
    let options = discovery::Options { connect: !no_connect, deadline: context.bound(usual.deadline), prepared: context.prepared() };
    let progress = Progress::new(context);
    let mut discovered = context.wait(discovery::discover(&context.net, address, &options, &|event| progress.discovering(&event)));
    // They come as they answered; two runs are easier to compare, and to read, in one order.
    discovered.sources.sort_by_key(|trace| trace.source);
    discovered
}

/// Sends a message to oneself and looks for it.
pub fn deliver(context: &Context, address: &Address, verdicts: &[Verdict], secret: &Secret, consent: Consent) -> Delivery {
    context.wait(probe::deliver(&context.net, address, verdicts, secret, consent, &context.words.letter()))
}

/// Logs in; of a renewal that came to nothing, the person is told.
pub fn test(
    context: &Context,
    address: &Address,
    servers: &[Found],
    key: &mut Key,
    consent: Consent,
    sender: Option<Address>,
) -> Result<Vec<Verdict>, Error> {
    let options = probe::Options { deadline: context.bound(probe::Options::default().deadline), sender };
    let (verdicts, trouble) = key.log_in(context, servers, |servers, secret| {
        let progress = Progress::new(context);
        let tell = |event| progress.probing(&event);
        context.wait(probe::test(&context.net, address, servers, secret, consent, &options, &tell))
    });
    match (trouble, key.client().cloned()) {
        (Some(error), Some(client)) if verdicts.is_empty() => return Err(Error::SignIn(error, client.into())),
        (Some(error), Some(client)) => show::sign_in_error(&context.words, &error, &client).iter().for_each(|line| context.note(line)),
        _ => {}
    }
    Ok(verdicts)
}
