//! `mailwright test ADDRESS`: finds the servers, or takes those given, and logs in to each once.

use crate::account::{Address, Cleared, Consent, ConsentMissing, Found, Protocol};
use crate::discovery::Discovered;
use crate::probe::{Delivery, DeliveryResult, Diagnosis, Verdict};
use crate::text::Words;

use super::cli::TestArgs;
use super::report::Discovery;
use super::sign_in::{self, Key};
use super::{Context, End, Error, discover, secret, servers, show};

pub fn run(context: &Context, asked: &TestArgs) -> Result<End, Error> {
    let Tested { address, discovered, verdicts, delivery } = examine(context, asked)?;
    let report = Discovery::new(&discovered).with_organisation(context.organisation.as_deref());
    let report = report.with_tests(&address, &verdicts).with_delivery(delivery.as_ref());
    context.answer(&report, || match verdicts.is_empty() {
        true => nothing_to_test(context, asked, &discovered),
        false => {
            show::verdicts(&context.words, &verdicts, discovered.provider.as_ref())
                + &show::fitting(&context.words, &verdicts)
                + &show::delivery(&context.words, delivery.as_ref())
        }
    })?;
    Ok(news(&verdicts, delivery.as_ref()))
}

/// Good news is that every server that was tested lets the person in, that there was one, and that a message arrived, where one
/// was asked for.
pub fn news(verdicts: &[Verdict], delivery: Option<&Delivery>) -> End {
    let all_well = !verdicts.is_empty() && verdicts.iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok);
    End::news(all_well && delivery.is_none_or(|delivery| delivery.result == DeliveryResult::Arrived))
}

/// What was found and what the test came to; no verdicts where there was nothing to test.
pub struct Tested {
    pub address: Address,
    pub discovered: Discovered,
    pub verdicts: Vec<Verdict>,
    /// Where it was asked for.
    pub delivery: Option<Delivery>,
}

/// Finds the servers, or takes those given, and logs in to them.
pub fn examine(context: &Context, asked: &TestArgs) -> Result<Tested, Error> {
    let address = discover::address(context, &asked.address)?;
    let sender = asked.sender.as_deref().map(Address::parse).transpose().map_err(Error::Sender)?;
    servers::by_hand(&asked.servers.servers)?;
    let consent = servers::consent(&asked.servers);
    // All that can be wrong with the question is found out before anybody waits for an answer.
    let client = sign_in::wanted(&asked.sign_in, sign_in::client(context, &asked.sign_in, &address))?;
    let given = if client.is_some() { None } else { secret::given(&asked.secret)? };
    if given.is_none() && client.is_none() && !secret::can_ask() {
        return Err(Error::NoSecret);
    }
    let discovered = servers::given_or_found(context, &address, &asked.servers)?;
    let tested = chosen(&discovered, !asked.servers.servers.is_empty(), &asked.protocols);
    if tested.is_empty() {
        return Ok(Tested { address, discovered, verdicts: vec![], delivery: None });
    }
    let missing = hosts_missing(&tested, consent);
    for line in consent_lines(&context.words, &missing) {
        context.note(&line);
    }
    let mut key = match (given, client) {
        (Some(secret), _) => Key::Given(secret),
        (None, Some(client)) => Key::SignedIn(sign_in::run(context, &address, &client)?.into()),
        (None, None) => Key::Given(secret::asked_for(context)?),
    };
    let verdicts = servers::test(context, &address, &tested, &mut key, consent, sender)?;
    let delivery = asked.send_test_message.then(|| servers::deliver(context, &address, &verdicts, key.secret(), consent));
    Ok(Tested { address, discovered, verdicts, delivery })
}

/// Nothing was found, or nothing of what was asked for.
fn nothing_to_test(context: &Context, asked: &TestArgs, discovered: &Discovered) -> String {
    if discovered.servers.is_empty() {
        return show::discovery(&context.words, discovered);
    }
    let names: Vec<String> = asked.protocols.iter().map(|protocol| context.words.protocol(*protocol)).collect();
    context.words.say_with("terminal-nothing-to-test", &[("protocol", names.join(", ").into())])
}

/// Of those given by hand every one, of those found the first of each protocol.
fn chosen(discovered: &Discovered, by_hand: bool, protocols: &[Protocol]) -> Vec<Found> {
    let wanted = |protocol: &Protocol| protocols.is_empty() || protocols.contains(protocol);
    match by_hand {
        true => discovered.servers.iter().filter(|found| wanted(&found.server.protocol)).cloned().collect(),
        false => Protocol::ALL.into_iter().filter(wanted).filter_map(|protocol| discovered.first(protocol).cloned()).collect(),
    }
}

/// The hosts for which a consent is missing, and which.
fn hosts_missing(servers: &[Found], consent: Consent) -> Vec<(ConsentMissing, String)> {
    let mut missing: Vec<(ConsentMissing, Vec<String>)> = vec![];
    for found in servers {
        let Err(which) = Cleared::check(&found.server, found.trust, consent) else { continue };
        let host = found.server.host.unicode();
        match missing.iter_mut().find(|(other, _)| *other == which) {
            Some((_, hosts)) if hosts.contains(&host) => {}
            Some((_, hosts)) => hosts.push(host),
            None => missing.push((which, vec![host])),
        }
    }
    missing.into_iter().map(|(which, hosts)| (which, hosts.join(", "))).collect()
}

fn consent_lines(words: &Words, missing: &[(ConsentMissing, String)]) -> Vec<String> {
    missing.iter().map(|(which, hosts)| Error::Consent(*which, hosts.clone()).say(words)).collect()
}
