//! The steps of a set-up and what is known so far. Pure: it holds no socket, no widget and no sentence.
//!
//! The wizard, `setup` and the tests drive the same `Journey`, so that no face can know a rule that the others don't.

use crate::account::{
    Account, Address, AuthMethod, Chosen, Cleared, Consent, ConsentMissing, DavUrl, DisplayName, Folder, Folders, Found, Groupware,
    Identity, Leave, Protocol, Receive, Server, Signature, Source, Trust,
};
use crate::advice::{Advice, Answers, Evidence, Restore, advise};
use crate::discovery::{Discovered, Provider, ServiceKind};
use crate::probe::{Diagnosis, Line, SpecialUse, Verdict};

/// A step of a set-up, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Whose mail?
    Address,
    /// The servers are being looked for.
    Finding,
    /// What was found, or typed by hand.
    Settings,
    /// The password, and the live test.
    SignIn,
    /// The five questions.
    Questions,
    /// POP3 or IMAP.
    Advice,
    /// For which mail programs, and where to.
    Clients,
    /// What was written, and what to do with it.
    Done,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 8] =
        [Self::Address, Self::Finding, Self::Settings, Self::SignIn, Self::Questions, Self::Advice, Self::Clients, Self::Done];
}

/// More names and addresses than anybody writes under with one login.
const MOST_IDENTITIES: usize = 20;

/// What is known of a set-up so far.
#[derive(Debug, Clone, Default)]
pub struct Journey {
    address: Option<Address>,
    name: Option<DisplayName>,
    identities: Vec<Identity>,
    discovered: Option<Discovered>,
    servers: Vec<Found>,
    consent: Consent,
    verdicts: Vec<Verdict>,
    answers: Answers,
    chosen: Option<Receive>,
    signature: Option<Signature>,
}

impl Journey {
    /// Notes the address. A different one forgets all that was found for the old one.
    pub fn set_address(&mut self, address: Address) {
        if self.address.as_ref() != Some(&address) {
            *self = Self { name: self.name.take(), answers: self.answers, signature: self.signature.take(), ..Self::default() };
            self.address = Some(address);
        }
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        self.address.as_ref()
    }

    /// Notes the name shown to others.
    pub fn set_name(&mut self, name: Option<DisplayName>) {
        self.name = name;
    }

    /// The name shown to others.
    #[must_use]
    pub fn name(&self) -> Option<&DisplayName> {
        self.name.as_ref()
    }

    /// Notes what is put below messages.
    pub fn set_signature(&mut self, signature: Option<Signature>) {
        self.signature = signature;
    }

    /// Adds a name or address to write under with the same login. The account's own is not added again, and one that is there
    /// already gets the new name.
    pub fn add_identity(&mut self, identity: Identity) {
        if self.address.as_ref() == Some(&identity.address) && self.name == identity.name {
            return;
        }
        self.identities.retain(|known| known.address != identity.address);
        if self.identities.len() < MOST_IDENTITIES {
            self.identities.push(identity);
        }
    }

    /// Further names and addresses to write under.
    #[must_use]
    pub fn identities(&self) -> &[Identity] {
        &self.identities
    }

    /// A new set-up for another account of the same person: name and signature stay, and what was answered of habits.
    #[must_use]
    pub fn another_account(&self) -> Self {
        Self { name: self.name.clone(), answers: self.answers, signature: self.signature.clone(), ..Self::default() }
    }

    /// Takes a discovery over; one for another address than the present one is late and ignored.
    pub fn set_discovered(&mut self, discovered: Discovered) {
        if self.address.as_ref() != Some(&discovered.address) {
            return;
        }
        let servers = Protocol::ALL.into_iter().filter_map(|protocol| discovered.first(protocol).cloned()).collect();
        self.discovered = Some(discovered);
        self.set_servers(servers);
    }

    /// What discovery found, once it has.
    #[must_use]
    pub fn discovered(&self) -> Option<&Discovered> {
        self.discovered.as_ref()
    }

    /// Who runs the mail, if known.
    #[must_use]
    pub fn provider(&self) -> Option<&Provider> {
        self.discovered.as_ref()?.provider.as_ref()
    }

    /// Notes the servers to use: at most one a protocol. Others than before forget consent and verdicts.
    pub fn set_servers(&mut self, servers: Vec<Found>) {
        if self.servers != servers {
            self.servers = servers;
            self.consent = Consent::default();
            self.verdicts.clear();
            self.chosen = None;
        }
    }

    /// The servers to use.
    #[must_use]
    pub fn servers(&self) -> &[Found] {
        &self.servers
    }

    /// The server to use for `protocol`.
    #[must_use]
    pub fn server(&self, protocol: Protocol) -> Option<&Found> {
        self.servers.iter().find(|found| found.server.protocol == protocol)
    }

    /// Whether the servers are enough for an account: one to receive from and one to send through.
    #[must_use]
    pub fn has_servers(&self) -> bool {
        self.server(Protocol::Smtp).is_some() && (self.server(Protocol::Imap).is_some() || self.server(Protocol::Pop3).is_some())
    }

    /// Notes what the person agreed to.
    pub fn set_consent(&mut self, consent: Consent) {
        self.consent = consent;
    }

    /// What the person agreed to.
    #[must_use]
    pub fn consent(&self) -> Consent {
        self.consent
    }

    /// The servers that need a consent not yet given, and which.
    #[must_use]
    pub fn consent_missing(&self) -> Vec<(&Found, ConsentMissing)> {
        self.servers
            .iter()
            .filter_map(|found| Cleared::check(&found.server, found.trust, self.consent).err().map(|missing| (found, missing)))
            .collect()
    }

    /// Whether this step has nothing to ask: servers that the person's organisation has named are neither to be looked over nor agreed to.
    #[must_use]
    pub fn skips(&self, step: Step) -> bool {
        let named = || self.servers.iter().all(|found| found.source == Source::Organisation);
        step == Step::Settings && self.has_servers() && named() && self.consent_missing().is_empty()
    }

    /// The steps of this journey, in order, without those that it skips: the one at hand is there however somebody came to it. As long as
    /// no servers are known, `prepared` says whether the person's organisation has named them.
    pub fn steps(&self, at_hand: Step, prepared: bool) -> impl Iterator<Item = Step> {
        let skips_settings = if self.servers.is_empty() { prepared && self.discovered.is_none() } else { self.skips(Step::Settings) };
        Step::ALL.into_iter().filter(move |step| *step == at_hand || *step != Step::Settings || !skips_settings)
    }

    /// Whether any server's name came from an unauthenticated source.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.servers.iter().any(|found| found.trust == Trust::Unauthenticated)
    }

    /// Takes the verdicts of a live test over; those for servers not in use any more are ignored. Where the test has proved a login
    /// name that the settings did not say, the server in use says it from now on.
    pub fn set_verdicts(&mut self, verdicts: Vec<Verdict>) {
        self.verdicts.clear();
        for verdict in verdicts {
            if let Some(found) = self.servers.iter_mut().find(|found| is_about(&verdict, found)) {
                found.clone_from(&verdict.found);
                self.verdicts.push(verdict);
            }
        }
    }

    /// What the live test came to; empty before it.
    #[must_use]
    pub fn verdicts(&self) -> &[Verdict] {
        &self.verdicts
    }

    /// The verdict for `protocol`.
    #[must_use]
    pub fn verdict(&self, protocol: Protocol) -> Option<&Verdict> {
        self.verdicts.iter().find(|verdict| verdict.found.server.protocol == protocol)
    }

    /// Whether the live test proved enough to go on: receiving by one protocol, and sending.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        let ok = |protocol| self.verdict(protocol).is_some_and(|verdict| verdict.diagnosis == Diagnosis::Ok);
        ok(Protocol::Smtp) && (ok(Protocol::Imap) || ok(Protocol::Pop3))
    }

    /// Whether there is no way on but a sign-in in the browser: the server to send through, or every one to receive from, takes
    /// nothing but OAuth2, by its settings or by the test.
    #[must_use]
    pub fn needs_browser(&self) -> bool {
        let receiving: Vec<_> = [Protocol::Imap, Protocol::Pop3].into_iter().filter(|one| self.server(*one).is_some()).collect();
        let all = !receiving.is_empty() && receiving.into_iter().all(|protocol| self.is_by_browser(protocol));
        all || self.is_by_browser(Protocol::Smtp)
    }

    fn is_by_browser(&self, protocol: Protocol) -> bool {
        let said = |found: &Found| !found.server.auth.is_empty() && found.server.auth.iter().all(|method| *method == AuthMethod::OAuth2);
        match self.verdict(protocol) {
            Some(verdict) => verdict.diagnosis == Diagnosis::OauthRequired,
            None => self.server(protocol).is_some_and(said),
        }
    }

    /// Notes the answers to the five questions.
    pub fn set_answers(&mut self, answers: Answers) {
        self.answers = answers;
    }

    /// The answers to the five questions.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.answers
    }

    /// What was found and measured, for the advice.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence {
            imap: self.usable(Protocol::Imap),
            pop3: self.usable(Protocol::Pop3),
            mailbox: [Protocol::Imap, Protocol::Pop3].into_iter().find_map(|protocol| self.verdict(protocol)?.mailbox.clone()),
            line: Line::best(self.verdicts.iter().filter_map(|verdict| verdict.line)),
            pop3_offer: self.verdict(Protocol::Pop3).and_then(|verdict| verdict.pop3),
            webmail: self.webmail(),
            restore: self.restore(),
        }
    }

    /// Where the provider shows mail in a browser.
    fn webmail(&self) -> Option<String> {
        let discovered = self.discovered.as_ref()?;
        discovered.guide.webmail.clone().or_else(|| discovered.provider.as_ref()?.webmail.clone())
    }

    /// For how long the provider brings deleted mail back.
    fn restore(&self) -> Option<Restore> {
        let restore = self.discovered.as_ref()?.guide.restore.as_ref()?;
        Some(Restore { days: restore.days, page: restore.page.clone() })
    }

    /// A server is there, and no login to it has failed while another way of receiving was proved.
    fn usable(&self, protocol: Protocol) -> bool {
        let refused = self.is_proved() && self.verdict(protocol).is_some_and(|verdict| verdict.diagnosis != Diagnosis::Ok);
        self.server(protocol).is_some() && !refused
    }

    /// POP3 or IMAP, from what is known now.
    #[must_use]
    pub fn advice(&self) -> Advice {
        advise(&self.answers, &self.evidence())
    }

    /// Notes how long POP3 is to leave mail on the server.
    pub fn set_leave(&mut self, leave: Leave) {
        self.answers.set_leave(leave);
    }

    /// How long POP3 is to leave mail on the server.
    #[must_use]
    pub fn leave(&self) -> Leave {
        self.answers.leave()
    }

    /// Notes that the person wants this protocol, whatever the advice; `None` follows the advice again.
    pub fn choose(&mut self, receive: Option<Receive>) {
        self.chosen = receive;
    }

    /// With which protocol the account will receive: the person's choice if it is usable, else the advice.
    #[must_use]
    pub fn receive(&self) -> Receive {
        self.chosen.filter(|receive| self.usable(receive.protocol())).unwrap_or_else(|| self.advice().recommendation)
    }

    /// Whether the person may choose the other protocol.
    #[must_use]
    pub fn may_choose(&self, receive: Receive) -> bool {
        self.usable(receive.protocol())
    }

    /// The account that profiles are made from; `None` while servers are missing.
    #[must_use]
    pub fn account(&self) -> Option<Account> {
        let receive = self.receive();
        Some(Account {
            address: self.address.clone()?,
            name: self.name.clone(),
            identities: self.identities.clone(),
            receive,
            incoming: self.chosen_server(receive.protocol())?,
            outgoing: self.chosen_server(Protocol::Smtp)?,
            folders: self.folders(),
            signature: self.signature.clone(),
            groupware: self.groupware(),
        })
    }

    /// The folders with a use, as the IMAP server has marked them. The first of several with the same use is taken.
    fn folders(&self) -> Folders {
        let Some(mailbox) = self.verdict(Protocol::Imap).and_then(|verdict| verdict.mailbox.as_ref()) else { return Folders::default() };
        let delimiter = mailbox.delimiter.as_ref().and_then(|delimiter| delimiter.chars().next());
        let named = |special_use| {
            let folder = mailbox.special_use.iter().find(|folder| folder.special_use == special_use)?;
            Folder::parse(&folder.name, delimiter).ok()
        };
        Folders {
            archive: named(SpecialUse::Archive),
            drafts: named(SpecialUse::Drafts),
            junk: named(SpecialUse::Junk),
            sent: named(SpecialUse::Sent),
            trash: named(SpecialUse::Trash),
        }
    }

    /// Calendars and address books that nobody on the way can have named.
    fn groupware(&self) -> Groupware {
        let named = |kind| {
            let services = self.discovered.iter().flat_map(|discovered| &discovered.services);
            let trusted = services.filter(|service| service.kind == kind && service.trust == Trust::Authenticated);
            trusted.filter_map(|service| DavUrl::parse(&service.place)).next()
        };
        Groupware { caldav: named(ServiceKind::Caldav), carddav: named(ServiceKind::Carddav) }
    }

    fn chosen_server(&self, protocol: Protocol) -> Option<Chosen> {
        match self.verdict(protocol).and_then(Verdict::proved) {
            Some(proved) => Some(Chosen::Proved(proved)),
            None => {
                let mut server = self.server(protocol)?.server.clone();
                if self.is_by_browser(protocol) {
                    server.auth = vec![AuthMethod::OAuth2];
                }
                Some(Chosen::Unproved(server))
            }
        }
    }
}

/// Whether the verdict is about this server, but for a login name that was proved and not said.
fn is_about(verdict: &Verdict, found: &Found) -> bool {
    let unsaid = || Server { username: None, ..verdict.found.server.clone() };
    let named = matches!(verdict.diagnosis, Diagnosis::Ok | Diagnosis::SenderRefused) && found.server == unsaid();
    let alike = (verdict.found.source, verdict.found.trust) == (found.source, found.trust);
    verdict.found == *found || (alike && named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Entered, LoginName};
    use crate::advice::{Answer, Question, Strength};
    use crate::discovery::{Outcome, Service};
    use crate::probe::SpecialFolder;

    fn found(url: &str) -> Found {
        Entered(Server::parse_url(url).unwrap()).into()
    }

    fn journey() -> Journey {
        let mut journey = Journey::default();
        journey.set_address(Address::parse("anna@example.org").unwrap());
        journey.set_servers(vec![found("imap://imap.example.org"), found("pop3://pop.example.org"), found("smtp://smtp.example.org")]);
        journey
    }

    #[test]
    fn another_address_forgets_what_was_found() {
        let mut journey = journey();
        journey.set_address(Address::parse("anna@example.org").unwrap());
        assert!(journey.has_servers());
        journey.set_address(Address::parse("anna@example.net").unwrap());
        assert!(!journey.has_servers() && journey.account().is_none());
    }

    #[test]
    fn identities_belong_to_the_account_and_none_is_there_twice() {
        let mut journey = journey();
        let identity = |address: &str, name: &str| Identity {
            address: Address::parse(address).unwrap(),
            name: Some(DisplayName::parse(name).unwrap()),
        };
        journey.set_name(Some(DisplayName::parse("Anna").unwrap()));
        journey.add_identity(identity("anna@example.org", "Anna"));
        assert!(journey.identities().is_empty(), "that is the account itself");
        for name in ["Office", "Shop"] {
            journey.add_identity(identity("shop@example.org", name));
        }
        assert_eq!(journey.account().unwrap().identities, [identity("shop@example.org", "Shop")]);
        let next = journey.another_account();
        assert_eq!((next.name(), next.identities().len(), next.address()), (journey.name(), 0, None));
        journey.set_address(Address::parse("anna@example.net").unwrap());
        assert!(journey.identities().is_empty());
    }

    #[test]
    fn a_late_discovery_is_ignored() {
        let mut journey = journey();
        let late = Discovered::new(Address::parse("old@example.net").unwrap(), Outcome::NotFound, vec![]);
        journey.set_discovered(late);
        assert!(journey.has_servers() && journey.discovered().is_none());
    }

    #[test]
    fn changed_servers_forget_consent_and_verdicts() {
        let mut journey = journey();
        journey.set_consent(Consent { insecure: true, foreign: true });
        journey.set_verdicts(journey.servers().iter().map(|found| Verdict::new(found.clone(), Diagnosis::Ok)).collect());
        assert!(journey.is_proved() && journey.account().unwrap().is_proved());
        journey.set_servers(vec![found("imap://other.example.org"), found("smtp://smtp.example.org")]);
        assert!(!journey.is_proved() && journey.consent() == Consent::default());
        assert!(!journey.account().unwrap().is_proved());
    }

    #[test]
    fn a_login_name_that_was_proved_is_the_one_in_use() {
        let mut journey = journey();
        journey.set_consent(Consent { insecure: false, foreign: true });
        let mut verdicts: Vec<Verdict> = journey.servers().iter().map(|found| Verdict::new(found.clone(), Diagnosis::Ok)).collect();
        verdicts[0].found.server.username = Some(LoginName::parse("anna").unwrap());
        for _ in 0..2 {
            journey.set_verdicts(verdicts.clone());
            assert!(journey.is_proved() && journey.consent().foreign);
            let account = journey.account().unwrap();
            assert_eq!((account.login(account.incoming.server()), account.incoming.is_proved()), ("anna".into(), true));
            assert_eq!(journey.server(Protocol::Imap), Some(&verdicts[0].found));
        }
        verdicts[1].found.server.username = Some(LoginName::parse("anna").unwrap());
        verdicts[1].diagnosis = Diagnosis::AuthFailed;
        verdicts[2].found.server.host = crate::account::Host::parse("other.example.org").unwrap();
        journey.set_verdicts(verdicts);
        assert_eq!(journey.verdicts().len(), 1);
    }

    #[test]
    fn a_protocol_that_failed_is_not_recommended() {
        let mut journey = journey();
        let diagnoses = [Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok];
        journey.set_verdicts(
            journey.servers().iter().zip(diagnoses).map(|(found, diagnosis)| Verdict::new(found.clone(), diagnosis)).collect(),
        );
        assert!(journey.is_proved());
        assert_eq!((journey.advice().recommendation, journey.advice().strength), (Receive::Pop3, Strength::Forced));
        journey.choose(Some(Receive::Imap));
        assert_eq!(journey.receive(), Receive::Pop3);
    }

    #[test]
    fn the_mailbox_is_known_from_either_protocol() {
        let mut journey = journey();
        let mut verdicts: Vec<Verdict> = journey.servers().iter().map(|found| Verdict::new(found.clone(), Diagnosis::Ok)).collect();
        verdicts[1].mailbox = Some(crate::probe::Mailbox { messages: Some(3), ..Default::default() });
        journey.set_verdicts(verdicts);
        assert_eq!(journey.evidence().mailbox.and_then(|mailbox| mailbox.messages), Some(3));
    }

    #[test]
    fn the_account_has_the_folders_that_the_server_has_marked() {
        let mut journey = journey();
        let mut verdict = Verdict::new(journey.servers()[0].clone(), Diagnosis::Ok);
        let folder = |special_use, name: &str| SpecialFolder { special_use, name: name.into() };
        verdict.mailbox = Some(crate::probe::Mailbox {
            special_use: vec![folder(SpecialUse::Sent, "INBOX.Gesendet"), folder(SpecialUse::Trash, "a\u{FFFD}b")],
            delimiter: Some(".".into()),
            ..Default::default()
        });
        journey.set_verdicts(vec![verdict]);
        let folders = journey.account().unwrap().folders;
        assert_eq!(folders.sent.unwrap().parts().collect::<Vec<_>>(), ["INBOX", "Gesendet"]);
        assert_eq!(folders.trash, None, "a name that was made fit for showing is none");
    }

    #[test]
    fn only_trusted_calendars_are_the_accounts() {
        let mut journey = journey();
        let mut discovered = Discovered::new(journey.address().unwrap().clone(), Outcome::Found, journey.servers().to_vec());
        for (kind, place, trust) in [
            (ServiceKind::Caldav, "https://forged.example.net/", Trust::Unauthenticated),
            (ServiceKind::Caldav, "http://plain.example.org/", Trust::Authenticated),
            (ServiceKind::Caldav, "https://dav.example.org/cal/", Trust::Authenticated),
        ] {
            discovered.services.push(Service { kind, place: place.into(), source: crate::account::Source::Srv, trust });
        }
        journey.set_discovered(discovered);
        let groupware = journey.account().unwrap().groupware;
        assert_eq!(groupware.caldav.unwrap().host.as_str(), "dav.example.org");
        assert_eq!(groupware.carddav, None);
    }

    #[test]
    fn the_persons_choice_wins_over_the_advice() {
        let mut journey = journey();
        let mut answers = Answers::default();
        answers.set(Question::SeveralDevices, Answer::Yes);
        journey.set_answers(answers);
        assert_eq!(journey.receive(), Receive::Imap);
        journey.choose(Some(Receive::Pop3));
        assert_eq!(journey.account().unwrap().incoming.server().host.as_str(), "pop.example.org");
        journey.choose(None);
        assert_eq!(journey.receive(), Receive::Imap);
    }

    #[test]
    fn servers_that_the_organisation_names_are_not_looked_over_unless_they_need_a_consent() {
        let named = |url: &str| Found { source: Source::Organisation, ..found(url) };
        let mut journey = journey();
        let all = Step::ALL.len();
        assert!(!journey.skips(Step::Settings));
        assert_eq!(journey.steps(Step::Address, true).count(), all, "what is known counts, not what was expected");
        journey.set_servers(vec![named("imap://imap.example.org"), named("smtp://smtp.example.org?security=none")]);
        assert!(!journey.skips(Step::Settings), "it has to be agreed to");
        journey.set_consent(Consent { insecure: true, foreign: false });
        assert!(journey.skips(Step::Settings) && !journey.skips(Step::SignIn));
        assert_eq!([Step::SignIn, Step::Settings].map(|at_hand| journey.steps(at_hand, true).count()), [all - 1, all]);
        assert_eq!([true, false].map(|prepared| Journey::default().steps(Step::Address, prepared).count()), [all - 1, all]);
    }
}
