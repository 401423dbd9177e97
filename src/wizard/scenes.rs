//! Every page in every state that looks different, by name: what the pictures show and the layout tests walk through.

use std::sync::Arc;
use std::time::Duration;

use super::desk::Desk;
use super::draft::Draft;
use super::job::Heard;
use super::page::{self, Page, address, clients, finding, settings};
use super::panel::Panel;
use super::preferences::Preferences;
use super::shell::tests::{discovered, journey, verdicts};
use super::shell::{Message, Wizard};
use crate::account::{Address, DisplayName, Domain, Found, Protocol, Security, Server, Source, Trust};
use crate::discovery::{self, Discovered, Event, Hint, Outcome, Provider, SourceResult, Trace};
use crate::journey::{Journey, Step};
use crate::net::Net;
use crate::organisation;
use crate::output::journal::Journal;
use crate::practice::Story;
use crate::probe::Diagnosis;
use crate::profile::Platform;
use crate::programs;
use crate::programs::tests::{Pretend, Told};
use crate::text::Words;

/// A scene: its name, and what builds it in a language.
pub type Scene = (&'static str, fn(Words) -> Wizard);

/// All of them.
pub const SCENES: &[Scene] = &[
    ("address-empty", |words| opened(desk(words))),
    ("address-filled", address_filled),
    ("address-wrong", address_wrong),
    ("address-draft", address_draft),
    ("address-practice", address_practice),
    ("address-organisation", address_organisation),
    ("address-organisation-broken", address_organisation_broken),
    ("finding-begun", |words| searching(words, "anna@example.org")),
    ("finding-asking", finding_asking),
    ("finding-slow", finding_slow),
    ("finding-best-so-far", finding_best),
    ("finding-connecting", finding_connecting),
    ("finding-stopped", finding_stopped),
    ("finding-slip", finding_slip),
    ("finding-captive-portal", |words| over(words, Discovered { captive_portal: true, ..nothing(Outcome::NotFound) })),
    ("finding-no-such-domain", |words| over(words, nothing(Outcome::NoSuchDomain))),
    ("finding-no-mail-domain", |words| over(words, nothing(Outcome::NoMailDomain))),
    ("finding-dns-failed", |words| over(words, nothing(Outcome::DnsFailed))),
    ("finding-exchange-only", |words| over(words, nothing(Outcome::ExchangeOnly))),
    ("settings-found", |words| settled(words, found(Trust::Authenticated, Security::Tls))),
    ("settings-provider", settings_provider),
    ("settings-switch-on-first", settings_enable),
    ("settings-not-found", |words| settled(words, nothing(Outcome::NotFound))),
    ("settings-consent", |words| settled(words, found(Trust::Unauthenticated, Security::Tls))),
    ("settings-consent-given", settings_consented),
    ("settings-insecure", |words| settled(words, found(Trust::Authenticated, Security::None))),
    ("settings-form", |words| form(words, &[])),
    ("settings-form-wrong", settings_wrong),
    ("settings-form-insecure", settings_form_insecure),
    ("sign-in", |words| at(words, Step::SignIn)),
    ("sign-in-proved", |words| tested(words, [Diagnosis::Ok; 3])),
    ("sign-in-refused", |words| tested(words, [Diagnosis::AuthFailed, Diagnosis::TlsWrongHost, Diagnosis::Ok])),
    ("sign-in-enough", |words| tested(words, [Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok])),
    ("questions", |words| at(words, Step::Questions)),
    ("advice", |words| at(words, Step::Advice)),
    ("clients", |words| at(words, Step::Clients)),
    ("clients-all", clients_all),
    ("clients-typing", clients_typing),
    ("done", done),
    ("done-undone", done_undone),
    ("done-code", done_code),
    ("languages", |words| panel(words, Panel::Languages)),
    ("keys", |words| panel(words, Panel::Keys)),
];

fn desk(words: Words) -> Desk {
    let journal = Journal::at("/nonexistent".into());
    let desk = Desk::new(Net::system(), words, Vec::new(), "/home/anna/Mailwright".into(), journal);
    // Whatever is installed on the machine that draws the pictures.
    let machine = Pretend::new(Platform::Linux).with(&["/usr/bin/mutt", "/usr/bin/evolution"]);
    let installed = programs::installed(&machine);
    Desk { machine: Arc::new(machine), hands: Arc::new(Told::default()), installed, ..desk }
}

fn opened(desk: Desk) -> Wizard {
    Wizard::new(Arc::new(desk), Preferences::default()).0
}

fn tell(mut wizard: Wizard, messages: impl IntoIterator<Item = page::Message>) -> Wizard {
    for message in messages {
        let _ = wizard.update(Message::Page(message));
    }
    wizard
}

fn typed(text: &str) -> page::Message {
    page::Message::Address(address::Message::Address(text.into()))
}

fn address_filled(words: Words) -> Wizard {
    let name = page::Message::Address(address::Message::Name("Anna Müller-Ørsted".into()));
    tell(opened(desk(words)), [name, typed("anna.mueller@bücher.example")])
}

fn address_wrong(words: Words) -> Wizard {
    tell(opened(desk(words)), [typed("anna.mueller"), page::Message::Address(address::Message::Next)])
}

fn address_draft(words: Words) -> Wizard {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk { draft: Some(folder.path().join("draft.json")), ..desk(words) };
    let mut journey = journey();
    journey.set_name(Some(DisplayName::parse("Anna").unwrap()));
    desk.keep_draft(&Draft::of(&journey).unwrap());
    opened(desk)
}

fn address_practice(words: Words) -> Wizard {
    let told = [("all-well", "anna@sunny.example"), ("srv", "ben@bakery.example"), ("nearly-full", "dora@sunny.example")];
    let story = |(id, address): (&'static str, &str)| {
        super::Story::from(&Story { id, address: address.into(), password: String::new(), by_hand: None })
    };
    let stories = told.map(story).into();
    opened(Desk { stories, ..desk(words) })
}

/// What this file has prepared, or why it cannot be used.
fn prepared(words: Words, text: &str) -> Wizard {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mailwright.toml");
    std::fs::write(&file, text).unwrap();
    let desk = match organisation::find(Some(&file)) {
        Ok(organisation) => desk(words).prepared(organisation.map(Arc::new), None),
        Err(mut error) => {
            error.path = "/etc/mailwright/mailwright.toml".into();
            desk(words).prepared(None, Some(Arc::new(error)))
        }
    };
    opened(desk)
}

fn address_organisation(words: Words) -> Wizard {
    prepared(words, "name = \"Stadtwerke Beispielstadt\"\ndomains = [\"beispielstadt.example\"]")
}

/// An organisation that has named its servers too.
pub fn prepared_servers(words: Words) -> Wizard {
    let servers = "[[servers]]\nurl = \"imap://imap.beispielstadt.example\"\n[[servers]]\nurl = \"smtp://smtp.beispielstadt.example\"";
    prepared(words, &format!("name = \"Stadtwerke Beispielstadt\"\ndomains = [\"beispielstadt.example\"]\n{servers}"))
}

/// The search as it ends where the organisation has named the servers.
pub fn found_by_organisation(wizard: Wizard) -> Wizard {
    let servers = ["imap", "smtp"].map(|scheme| Found {
        server: Server::parse_url(&format!("{scheme}://{scheme}.beispielstadt.example")).unwrap(),
        source: Source::Organisation,
        trust: Trust::Authenticated,
    });
    let found = Discovered { servers: servers.into(), ..discovered("anna@beispielstadt.example", Outcome::Found) };
    hear(wizard, [Heard::Done(Box::new(found))])
}

fn address_organisation_broken(words: Words) -> Wizard {
    prepared(words, "name = \"Stadtwerke Beispielstadt\"\nfone = 1")
}

fn searching(words: Words, address: &str) -> Wizard {
    tell(opened(desk(words)), [typed(address), page::Message::Address(address::Message::Next)])
}

fn hear(wizard: Wizard, heard: impl IntoIterator<Item = Heard<Event, Discovered>>) -> Wizard {
    let Page::Finding(state) = wizard.page() else { panic!("not searching") };
    let ticket = state.ticket();
    let message = |heard| page::Message::Finding(finding::Message::Heard(ticket.clone(), heard));
    tell(wizard, heard.into_iter().map(message))
}

fn asking(source: Source) -> Heard<Event, Discovered> {
    Heard::Event(Event::Asking { source, asked: format!("https://autoconfig.example.org/{}", source.word()) })
}

fn answered(source: Source, result: SourceResult) -> Heard<Event, Discovered> {
    let took = Duration::from_millis(40);
    Heard::Event(Event::Answered(Trace { source, asked: "autoconfig.example.org".into(), result, detail: String::new(), took }))
}

const ASKED: [Source; 9] = [
    Source::Directory,
    Source::Autoconfig,
    Source::Wellknown,
    Source::Pacc,
    Source::Autodiscover,
    Source::Ispdb,
    Source::Srv,
    Source::Mx,
    Source::Guess,
];

/// The first has nothing, the next has failed, two are asked, and the others wait.
fn finding_asking(words: Words) -> Wizard {
    let heard = ASKED[..4].iter().map(|source| asking(*source));
    let heard = heard.chain([answered(Source::Directory, SourceResult::Nothing), answered(Source::Autoconfig, SourceResult::Failed)]);
    hear(searching(words, "anna@example.org"), heard)
}

fn later(mut wizard: Wizard, seconds: usize) -> Wizard {
    for _ in 0..seconds {
        let _ = wizard.update(Message::Tick);
    }
    wizard
}

fn finding_slow(words: Words) -> Wizard {
    later(finding_asking(words), 12)
}

fn finding_best(words: Words) -> Wizard {
    let best = Heard::Event(Event::Best(found(Trust::Authenticated, Security::Tls).servers));
    hear(finding_slow(words), [answered(Source::Wellknown, SourceResult::Found), best])
}

fn finding_connecting(words: Words) -> Wizard {
    let all =
        ASKED.into_iter().map(|source| answered(source, if source == Source::Srv { SourceResult::Found } else { SourceResult::Nothing }));
    hear(searching(words, "anna@example.org"), all)
}

fn finding_stopped(words: Words) -> Wizard {
    tell(finding_asking(words), [page::Message::Finding(finding::Message::Stop)])
}

fn finding_slip(words: Words) -> Wizard {
    let slip =
        Discovered { suggestion: Domain::parse("example.org").ok(), ..discovered("anna.mueller@exmaple.org", Outcome::NoSuchDomain) };
    hear(searching(words, "anna.mueller@exmaple.org"), [Heard::Done(Box::new(slip))])
}

fn nothing(outcome: Outcome) -> Discovered {
    discovered("anna@example.org", outcome)
}

/// A search that came to an end, and stays to say so.
fn over(words: Words, discovered: Discovered) -> Wizard {
    hear(finding_connecting(words), [Heard::Done(Box::new(discovered))])
}

fn found(trust: Trust, security: Security) -> Discovered {
    let host = if trust == Trust::Authenticated { "example.org" } else { "mail.provider.example" };
    let servers = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp].map(|protocol| {
        let url = format!("{}://{}.{host}?security={}", protocol.word(), protocol.word(), security.word());
        let source = if trust == Trust::Authenticated { Source::Autoconfig } else { Source::Srv };
        Found { server: Server::parse_url(&url).unwrap(), source, trust }
    });
    Discovered { servers: servers.into(), ..nothing(Outcome::Found) }
}

/// At what was found, be it nothing.
fn settled(words: Words, discovered: Discovered) -> Wizard {
    let mut journey = Journey::default();
    journey.set_address(Address::parse("anna@example.org").unwrap());
    journey.set_discovered(discovered);
    let mut wizard = opened(desk(words));
    wizard.set_journey(journey);
    let _ = wizard.show(Step::Settings);
    wizard
}

fn provider(hints: Vec<Hint>) -> Discovered {
    let help = Some("https://help.example.org/mail-programs".to_owned());
    let provider = Provider { name: "Example Mail".into(), help, hints, webmail: None };
    Discovered { provider: Some(provider), ..found(Trust::Authenticated, Security::Tls) }
}

fn settings_provider(words: Words) -> Wizard {
    settled(words, provider(vec![Hint::AppPassword, Hint::EnableImap]))
}

fn settings_enable(words: Words) -> Wizard {
    let text = "Turn on access for mail programs in the settings of your mailbox, under Security.".to_owned();
    let page = discovery::Page { url: "https://help.example.org/switch-it-on".into(), texts: vec![("en".into(), text)] };
    let mut discovered = provider(Vec::new());
    discovered.guide.enable = vec![page];
    settled(words, discovered)
}

fn settings_consented(words: Words) -> Wizard {
    let consent = settings::Message::Consent(crate::account::ConsentMissing::Foreign);
    tell(settled(words, found(Trust::Unauthenticated, Security::Tls)), [page::Message::Settings(consent)])
}

fn form(words: Words, edits: &[(Protocol, settings::Edit)]) -> Wizard {
    let wizard = tell(at(words, Step::Settings), [page::Message::Settings(settings::Message::Open)]);
    tell(wizard, edits.iter().map(|(protocol, edit)| page::Message::Settings(settings::Message::Edit(*protocol, edit.clone()))))
}

fn settings_wrong(words: Words) -> Wizard {
    form(
        words,
        &[
            (Protocol::Imap, settings::Edit::Host("imap.example org".into())),
            (Protocol::Pop3, settings::Edit::Port("99999".into())),
            (Protocol::Smtp, settings::Edit::Login(String::new())),
        ],
    )
}

fn settings_form_insecure(words: Words) -> Wizard {
    form(words, &[(Protocol::Imap, settings::Edit::Security(Security::None))])
}

/// At a step, with three servers that were typed.
pub fn at(words: Words, step: Step) -> Wizard {
    let mut wizard = opened(desk(words));
    wizard.set_journey(journey());
    let _ = wizard.show(step);
    wizard
}

fn tested(words: Words, diagnoses: [Diagnosis; 3]) -> Wizard {
    let mut proved = journey();
    let mut verdicts = verdicts(&proved, diagnoses);
    verdicts.iter_mut().for_each(|verdict| verdict.reply = "A server’s own words can be long. ".repeat(8));
    proved.set_verdicts(verdicts);
    let mut wizard = opened(desk(words));
    wizard.set_journey(proved);
    let _ = wizard.show(Step::SignIn);
    wizard
}

fn clients_all(words: Words) -> Wizard {
    let ticks = crate::profile::CLIENTS.iter().map(|client| page::Message::Clients(clients::Message::Tick(client.id)));
    tell(at(words, Step::Clients), ticks)
}

fn done(words: Words) -> Wizard {
    let mut wizard = clients_all(words);
    let Page::Clients(state) = wizard.page() else { panic!("not at the programs") };
    let planned = state.planned();
    let _ = wizard.clients(clients::Action::Written(planned, None));
    wizard
}

/// The settings to type in, for a program with words of its own.
fn clients_typing(words: Words) -> Wizard {
    tell(at(words, Step::Clients), [page::Message::Clients(clients::Message::Type(Some("new-outlook")))])
}

/// After Undo, with the fields for another identity.
fn done_undone(words: Words) -> Wizard {
    tell(done(words), [page::done::Message::Undo, page::done::Message::Identity].map(page::Message::Done))
}

/// A code for the camera of a phone.
fn done_code(words: Words) -> Wizard {
    let android = crate::profile::client("thunderbird-android").unwrap();
    let mut wizard = tell(at(words, Step::Clients), [page::Message::Clients(clients::Message::Tick(android.id))]);
    let Page::Clients(state) = wizard.page() else { panic!("not at the programs") };
    let planned = state.planned();
    let _ = wizard.clients(clients::Action::Written(planned, None));
    let files = android.files(&journey().account().unwrap(), &crate::profile::Options::default()).unwrap();
    let picture = files.iter().find(|file| file.name.ends_with(".png")).unwrap();
    let Page::Done(state) = wizard.page_mut() else { panic!("not at the end") };
    state.show(android.id, &picture.bytes);
    wizard
}

fn panel(words: Words, panel: Panel) -> Wizard {
    let mut wizard = at(words, Step::Questions);
    let _ = wizard.update(Message::Show(panel));
    wizard
}
