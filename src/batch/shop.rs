//! What is done for one person: servers, login, account, files.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::cause::Cause;
use super::folder::{Content, Shelf, digest};
use super::person::Person;
use super::record::{Entry, Status};
use super::verify::Gate;
use super::{Order, Wording, finding};
use crate::account::{Account, Cleared, Found, Protocol, Receive, SecretKind};
use crate::discovery::{self, Discovered, Outcome};
use crate::journey::Journey;
use crate::net::Net;
use crate::probe::Diagnosis;
use crate::profile::{self, Client, Options};

/// What everybody's row needs.
pub(super) struct Shop {
    net: Net,
    order: Order,
    pub shelf: Shelf,
    clients: Vec<&'static Client>,
    findings: finding::Findings,
    gate: Option<Gate>,
    /// By language.
    options: BTreeMap<String, Options>,
    language: String,
}

/// A row that nothing is written for: why, and technical words about it.
type Refusal = (Cause, String);

impl Shop {
    pub fn new(net: &Net, order: &Order, wording: &dyn Wording) -> Self {
        let mut clients = order.clients.clone();
        if let Some(sheet) = profile::client("sheet").filter(|sheet| !clients.iter().any(|client| client.id == sheet.id)) {
            clients.push(sheet);
        }
        let options = |sheet_labels| Options { sheet_labels, leave: order.leave, signer: order.signer.clone(), ..Options::default() };
        Self {
            net: net.clone(),
            shelf: Shelf { root: order.out.clone(), zip: order.zip, by_department: order.by_department, private: order.embed_password },
            clients,
            findings: finding::Findings::default(),
            gate: order.verify.map(Gate::new),
            options: wording.sheets().into_iter().map(|(tag, labels)| (tag, options(labels))).collect(),
            language: wording.language(),
            order: order.clone(),
        }
    }

    /// The language of a person's sheet: theirs if it is spoken here.
    fn language(&self, person: &Person) -> &str {
        let wanted = person.language.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        self.options.get_key_value(&wanted).map_or(self.language.as_str(), |(tag, _)| tag)
    }

    /// What is known of a row before anything is done for it.
    pub fn entry(&self, row: u64, line: u64, person: &Person) -> Entry {
        Entry {
            address: person.address.to_string(),
            name: person.name.as_ref().map(ToString::to_string).unwrap_or_default(),
            department: person.department.clone(),
            language: self.language(person).to_owned(),
            path: self.shelf.path(&person.address, &person.department),
            ..Entry::refused(row, line, "")
        }
    }

    /// Does all that is to be done for a person; `entry` says what is known of the row.
    ///
    /// # Errors
    /// What the system said where nothing could be written.
    pub async fn serve(self: Arc<Self>, mut entry: Entry, person: Person) -> io::Result<Entry> {
        match self.account(&person).await {
            Err((cause, detail)) => {
                entry.cause = cause.word().to_owned();
                entry.detail = detail;
                entry.path.clear();
                Ok(entry)
            }
            Ok(account) => tokio::task::spawn_blocking(move || self.write(entry, &person, &account)).await.map_err(io::Error::other)?,
        }
    }

    async fn account(&self, person: &Person) -> Result<Account, Refusal> {
        let mut journey = Journey::default();
        journey.set_address(person.address.clone());
        journey.set_name(person.name.clone());
        journey.set_signature(person.signature.clone());
        person.identities.iter().for_each(|identity| journey.add_identity(identity.clone()));
        journey.set_discovered(self.servers(person).await);
        journey.set_consent(self.order.consent);
        let receive = self.receive(person, &journey)?;
        journey.choose(Some(receive));
        self.consented(&journey, receive)?;
        self.verify(person, &mut journey, receive).await?;
        journey.account().ok_or((Cause::NotOffered(Protocol::Smtp), String::new()))
    }

    async fn servers(&self, person: &Person) -> Discovered {
        let named = finding::named(person, &self.order.servers);
        let found = match finding::is_complete(&named) {
            true => Discovered::new(person.address.clone(), Outcome::Found, Vec::new()),
            false => {
                let (connect, prepared) = (self.order.connect, self.order.prepared.clone());
                let options = discovery::Options { connect, prepared, ..discovery::Options::default() };
                self.findings.of(&self.net, &person.address, &options).await
            }
        };
        finding::merged(person, named, &found)
    }

    /// What to receive with: the row says it, else who started the run, else IMAP where it is offered.
    fn receive(&self, person: &Person, journey: &Journey) -> Result<Receive, Refusal> {
        if journey.servers().is_empty() {
            let outcome = journey.discovered().map_or(Outcome::NotFound, |discovered| discovered.outcome);
            return Err((Cause::Servers(outcome), person.address.domain().ascii().to_owned()));
        }
        let refused = |protocol: Protocol| (Cause::NotOffered(protocol), protocol.word().to_owned());
        let usual = if journey.may_choose(Receive::Imap) { Receive::Imap } else { Receive::Pop3 };
        let receive = person.receive.or(self.order.receive).unwrap_or(usual);
        match journey.server(Protocol::Smtp) {
            None => Err(refused(Protocol::Smtp)),
            Some(_) if !journey.may_choose(receive) => Err(refused(receive.protocol())),
            Some(_) => Ok(receive),
        }
    }

    /// A profile sends its client, and the password with it, to these servers: that needs the same consent as a login.
    fn consented(&self, journey: &Journey, receive: Receive) -> Result<(), Refusal> {
        let missing = |found: &Found| Cleared::check(&found.server, found.trust, self.order.consent).err();
        match used(journey, receive).iter().find_map(|found| Some((missing(found)?, found.server.host.unicode()))) {
            Some((which, host)) => Err((Cause::Consent(which), host)),
            None => Ok(()),
        }
    }

    async fn verify(&self, person: &Person, journey: &mut Journey, receive: Receive) -> Result<(), Refusal> {
        let (Some(gate), Some(secret)) = (&self.gate, &person.secret) else { return Ok(()) };
        let servers = used(journey, receive);
        let Some(verdicts) = gate.log_in(&self.net, &person.address, &servers, secret, self.order.consent).await else {
            return Err((Cause::Stopped, person.address.domain().ascii().to_owned()));
        };
        let failed = verdicts.iter().find(|verdict| verdict.diagnosis != Diagnosis::Ok).map(|verdict| {
            let server = &verdict.found.server;
            (Cause::Login(verdict.diagnosis), format!("{}: {}", server.url(), verdict.reply).trim_end_matches([':', ' ']).to_owned())
        });
        journey.set_verdicts(verdicts);
        failed.map_or(Ok(()), Err)
    }

    /// Writes a person's files, where the disk lets it.
    fn write(&self, mut entry: Entry, person: &Person, account: &Account) -> io::Result<Entry> {
        let Some(options) = self.options.get(&entry.language) else { return Err(io::ErrorKind::InvalidInput.into()) };
        let password = person.secret.clone().filter(|secret| self.order.embed_password && secret.kind() == SecretKind::Password);
        let own = password.map(|password| Options { password: Some(password), ..options.clone() });
        let (contents, refused) = self.contents(account, own.as_ref().unwrap_or(options));
        self.shelf.write(&entry.path, &contents)?;
        entry.status = if refused.is_empty() { Status::Written } else { Status::Partial };
        entry.cause = if refused.is_empty() { String::new() } else { Cause::ClientRefuses.word().to_owned() };
        entry.detail = refused.join("; ");
        entry.protocol = account.receive.protocol().word().to_owned();
        entry.proved = account.is_proved();
        entry.files = contents.len() as u64;
        entry.sha256 = digest(&contents, self.shelf.zip)?;
        Ok(entry)
    }

    /// The files, each client's in a folder of its own where names would meet; and which clients cannot do it, and why.
    fn contents(&self, account: &Account, options: &Options) -> (Vec<Content>, Vec<String>) {
        let (mut files, mut refused) = (Vec::new(), Vec::new());
        for client in &self.clients {
            match client.files(account, options) {
                Ok(written) => files.extend(written.into_iter().map(|file| (client.id, file))),
                Err(error) => refused.push(format!("{}: {error}", client.id)),
            }
        }
        let apart = profile::names_meet(&files.iter().map(|(_, file)| file.name.as_str()).collect::<Vec<_>>());
        let contents = files.into_iter().map(|(id, file)| Content {
            path: if apart { format!("{id}/{}", file.name) } else { file.name },
            bytes: Zeroizing::new(file.bytes),
        });
        (contents.collect(), refused)
    }
}

/// The servers that the account uses, in the order they are logged in to.
fn used(journey: &Journey, receive: Receive) -> Vec<Found> {
    [receive.protocol(), Protocol::Smtp].into_iter().filter_map(|protocol| journey.server(protocol).cloned()).collect()
}
