//! `mailwright export ADDRESS`: the profiles of an account, proved by a login where a password is at hand.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use crate::account::{
    Account, Address, ConsentMissing, DisplayName, Found, Leave, OAuthClient, Protocol, Receive, Secret, SecretKind, Signature, TextError,
};
use crate::discovery::Discovered;
use crate::journey::Journey;
use crate::keep::{self, Keeper, Names};
use crate::probe::Verdict;
use crate::profile::{Client, Lookup, Options, Signer};

use super::cli::ExportArgs;
use super::report::Exported;
use super::sign_in::{self, Key};
use super::{Context, End, Error, files, secret, servers, show, signer};

pub fn run(context: &Context, asked: &ExportArgs) -> Result<End, Error> {
    let order = Order::parse(context, asked)?;
    let discovered = servers::given_or_found(context, &order.address, &asked.servers)?;
    let mut journey = order.journey(asked, discovered);
    if journey.servers().is_empty() {
        return not_found(context, &journey);
    }
    order.choose(asked, &mut journey)?;
    let account = journey.account().ok_or(Error::NotOffered(Protocol::Smtp))?;
    consented(&journey, account.receive)?;
    order.can_receive(account.receive)?;
    if let Some(mut key) = order.key(context, asked)? {
        test(context, &order, asked, &mut journey, &mut key)?;
        if !journey.account().is_some_and(|account| account.is_proved()) {
            return refused(context, &journey);
        }
    }
    write(context, &order, asked, &journey)
}

/// What was asked for, as types that cannot be wrong.
struct Order {
    address: Address,
    name: Option<DisplayName>,
    signature: Option<Signature>,
    clients: Vec<&'static Client>,
    secret: Option<Secret>,
    signer: Option<Arc<Signer>>,
    /// Of the sign-in in place of a secret.
    client: Option<OAuthClient>,
}

impl Order {
    fn parse(context: &Context, asked: &ExportArgs) -> Result<Self, Error> {
        let clients = files::clients(&asked.clients)?;
        let address = Address::parse(&asked.address).map_err(Error::Address)?;
        let name = asked.name.as_deref().map(DisplayName::parse).transpose().map_err(|_| Error::Name)?;
        let by_hand = servers::by_hand(&asked.servers.servers)?;
        for protocol in Protocol::ALL {
            if by_hand.iter().filter(|found| found.server.protocol == protocol).count() > 1 {
                return Err(Error::SeveralServers(protocol));
            }
        }
        let client = sign_in::wanted(&asked.sign_in, sign_in::client(context, &asked.sign_in, &address))?;
        let given = if client.is_some() { None } else { secret::given(&asked.secret)? };
        let secret = match given {
            None if asked.embed_password && client.is_some() => return Err(Error::NoPassword),
            None if asked.embed_password => Some(secret::asked_for(context).map_err(no_password)?),
            None if asked.store_password => Some(secret::asked_for(context)?),
            given => given,
        };
        if asked.embed_password && secret.as_ref().is_some_and(|secret| secret.kind() != SecretKind::Password) {
            return Err(Error::NoPassword);
        }
        if asked.store_password && secret.as_ref().is_some_and(|secret| secret.kind() != SecretKind::Password) {
            return Err(Error::NoSecret);
        }
        let signature = asked.signature_file.as_deref().map(|path| signature(context, path)).transpose()?;
        let signer = signer::given(context, &asked.sign)?;
        let order = Self { address, name, signature, clients, secret, signer, client };
        asked.receive().map_or(Ok(()), |receive| order.can_receive(receive))?;
        Ok(order)
    }

    /// What the test is made with, where there is to be one.
    fn key(&self, context: &Context, asked: &ExportArgs) -> Result<Option<Key>, Error> {
        match (&self.secret, &self.client) {
            _ if asked.untested => Ok(None),
            (Some(secret), _) => Ok(Some(Key::Given(secret.clone()))),
            (None, Some(client)) => Ok(Some(Key::SignedIn(sign_in::run(context, &self.address, client)?.into()))),
            (None, None) => Ok(None),
        }
    }

    fn can_receive(&self, receive: Receive) -> Result<(), Error> {
        match self.clients.iter().find(|client| !client.serves(receive)) {
            Some(client) => Err(Error::CannotReceive(client, receive)),
            None => Ok(()),
        }
    }

    fn journey(&self, asked: &ExportArgs, discovered: Discovered) -> Journey {
        let mut journey = Journey::default();
        journey.set_address(self.address.clone());
        journey.set_name(self.name.clone());
        journey.set_signature(self.signature.clone());
        journey.set_discovered(discovered);
        journey.set_consent(servers::consent(&asked.servers));
        journey.set_answers(asked.answers.answers());
        journey.set_leave(asked.leave_days.map_or(Leave::Ever, Leave::for_days));
        journey
    }

    /// What to receive with: as asked; by the advice; without answers IMAP, where it is offered.
    fn choose(&self, asked: &ExportArgs, journey: &mut Journey) -> Result<(), Error> {
        let usual = if journey.may_choose(Receive::Imap) { Receive::Imap } else { Receive::Pop3 };
        let receive = match asked.receive() {
            Some(receive) => receive,
            None if asked.answers.any() => return Ok(()),
            None => usual,
        };
        if !journey.may_choose(receive) {
            return Err(Error::NotOffered(receive.protocol()));
        }
        journey.choose(Some(receive));
        Ok(())
    }
}

fn no_password(error: Error) -> Error {
    if matches!(error, Error::NoSecret) { Error::NoPassword } else { error }
}

fn signature(context: &Context, path: &Path) -> Result<Signature, Error> {
    let wrong = |why: String| Error::Signature(path.to_owned(), why);
    let mut text = String::new();
    // One byte more than a signature may have is enough to see that there are too many.
    let read = File::open(path).and_then(|file| file.take(Signature::LIMIT as u64 + 1).read_to_string(&mut text));
    read.map_err(|error| wrong(context.words.io_error(&error)))?;
    let why = |error| match error {
        TextError::Empty => "terminal-signature-empty",
        TextError::TooLong { .. } => "terminal-signature-long",
        TextError::Forbidden(_) => "terminal-signature-character",
    };
    Signature::parse(&text).map_err(|error| wrong(context.words.say(why(error))))
}

/// A profile sends its client, and the password with it, to these servers: that needs the same consent as a login.
fn consented(journey: &Journey, receive: Receive) -> Result<(), Error> {
    let used = |found: &Found| [receive.protocol(), Protocol::Smtp].contains(&found.server.protocol);
    let missing = journey.consent_missing();
    for which in [ConsentMissing::Foreign, ConsentMissing::Insecure] {
        let hosts = missing.iter().filter(|(found, missing)| used(found) && *missing == which);
        let mut hosts: Vec<String> = hosts.map(|(found, _)| found.server.host.unicode()).collect();
        hosts.dedup();
        if !hosts.is_empty() {
            return Err(Error::Consent(which, hosts.join(", ")));
        }
    }
    Ok(())
}

/// Logs in to what the profile will use; to all where the advice has not spoken yet.
fn test(context: &Context, order: &Order, asked: &ExportArgs, journey: &mut Journey, key: &mut Key) -> Result<(), Error> {
    let advised = asked.receive().is_none() && asked.answers.any();
    let wanted = |found: &&Found| advised || [journey.receive().protocol(), Protocol::Smtp].contains(&found.server.protocol);
    let tested: Vec<Found> = journey.servers().iter().filter(wanted).cloned().collect();
    let verdicts = servers::test(context, &order.address, &tested, key, journey.consent(), None)?;
    journey.set_verdicts(verdicts);
    Ok(())
}

fn not_found(context: &Context, journey: &Journey) -> Result<End, Error> {
    if let Some(discovered) = journey.discovered() {
        context.answer(&Exported::not_found(discovered), || show::discovery(&context.words, discovered))?;
    }
    Ok(End::Bad)
}

fn refused(context: &Context, journey: &Journey) -> Result<End, Error> {
    let verdicts: &[Verdict] = journey.verdicts();
    if let Some(address) = journey.address() {
        let report = Exported::refused(address, Some(journey.receive()), verdicts);
        context.answer(&report, || show::verdicts(&context.words, verdicts, journey.provider()))?;
    }
    context.note(&context.words.say("terminal-nothing-written"));
    if journey.needs_browser() {
        context.note(&context.words.say("terminal-export-without-password"));
    }
    Ok(End::Bad)
}

/// Puts the password where the system keeps passwords, and says what is where.
fn store(context: &Context, order: &Order, account: &Account) -> Result<Names, Error> {
    let (names, secret) = (Names::of(account, &order.clients), order.secret.as_ref().ok_or(Error::NoSecret)?);
    context.wait(keep::store(&names, secret)).map_err(Error::Keep)?;
    context.note(&context.words.stored(Keeper::HERE, &names));
    Ok(names)
}

fn write(context: &Context, order: &Order, asked: &ExportArgs, journey: &Journey) -> Result<End, Error> {
    let account = journey.account().ok_or(Error::NotOffered(Protocol::Smtp))?;
    let password = order.secret.clone().filter(|_| asked.embed_password);
    let (lookup, sheet_labels, signer) = (Lookup::of_this_system(), context.words.sheet_labels(), order.signer.clone());
    let options = Options { password, lookup, leave: journey.leave(), sheet_labels, signer };
    let planned = files::plan(&account, &order.clients, &asked.out, &options)?;
    if asked.embed_password {
        let held = order.clients.iter().any(|client| client.holds_password());
        context.note(&context.words.say(if held { "terminal-password-in-file" } else { "terminal-password-in-no-file" }));
    }
    // First, so that nothing is written where the command in a file would find nothing.
    let stored = if asked.store_password { Some(store(context, order, &account)?) } else { None };
    files::write(&planned, asked.force, &super::default_journal())?;
    if context.json && !account.is_proved() {
        context.note(&context.words.say("terminal-unproved"));
    }
    let report = Exported::written(&order.address, account.receive, account.is_proved(), &planned).stored(stored);
    context.answer(&report, || show::written(&context.words, &planned))?;
    Ok(End::Good)
}
