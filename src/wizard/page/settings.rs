//! What was found, as calm cards; or the form, where every field can be changed. Consent is asked here.

use iced::Element;

use crate::account::{Consent, ConsentMissing, Found, Protocol, Source, login_for};
use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::icon::Icon;
use crate::wizard::look::{button, card, field, layout, notice, text};

use super::Footer;
use super::hints::hints;
pub use super::server_form::Edit;
use super::server_form::ServerForm;

/// The field that has the focus where the form is open.
pub const FIRST: &str = "imap-host";

/// What is typed, and what is agreed to.
pub struct State {
    forms: Vec<ServerForm>,
    open: bool,
    consent: Consent,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A field was changed.
    Edit(Protocol, Edit),
    /// Show the fields.
    Open,
    /// Forget what was changed.
    Reset,
    /// A consent was given or taken back.
    Consent(ConsentMissing),
    /// Look for the servers once more.
    SearchAgain,
    /// Copy this.
    Copy(String),
    /// On with these.
    Next,
}

/// What the page wants.
pub enum Action {
    /// Nothing.
    None,
    /// To look once more.
    SearchAgain,
    /// To have this on the clipboard.
    Copy(String),
    /// To go on with these.
    Accepted {
        /// The servers.
        servers: Vec<Found>,
        /// What was agreed to.
        consent: Consent,
    },
}

/// Why these servers cannot be used yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NotYet {
    Wrong,
    NoIncoming,
    NoOutgoing,
    Consent,
}

impl State {
    /// From the journey: with what was found, or with the form open.
    pub fn new(journey: &Journey) -> Self {
        Self { forms: forms(journey), open: !journey.has_servers(), consent: journey.consent() }
    }

    /// With the form open.
    pub fn opened(mut self) -> Self {
        self.open = true;
        self
    }

    /// Whether the form is open.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, journey: &Journey) -> Action {
        match message {
            Message::Edit(protocol, edit) => {
                // Another server is another question.
                self.consent = Consent::default();
                if let Some(form) = self.forms.iter_mut().find(|form| form.protocol == protocol) {
                    form.edit(edit);
                }
            }
            Message::Open => self.open = true,
            Message::Reset => *self = Self::new(journey),
            Message::Consent(ConsentMissing::Insecure) => self.consent.insecure = !self.consent.insecure,
            Message::Consent(ConsentMissing::Foreign) => self.consent.foreign = !self.consent.foreign,
            Message::SearchAgain => return Action::SearchAgain,
            Message::Copy(text) => return Action::Copy(text),
            Message::Next => {
                if let Ok(draft) = self.check(journey) {
                    return Action::Accepted { servers: draft.servers().to_vec(), consent: self.consent };
                }
            }
        }
        Action::None
    }

    /// The journey as it would be with these servers and this consent.
    fn draft(&self, journey: &Journey, consent: Consent) -> Result<Journey, NotYet> {
        let address = journey.address().ok_or(NotYet::Wrong)?;
        let servers: Result<Vec<_>, _> = self.forms.iter().map(|form| form.read(address)).collect();
        let mut draft = journey.clone();
        draft.set_servers(servers.map_err(|_| NotYet::Wrong)?.into_iter().flatten().collect());
        draft.set_consent(consent);
        Ok(draft)
    }

    fn check(&self, journey: &Journey) -> Result<Journey, NotYet> {
        let draft = self.draft(journey, self.consent)?;
        if draft.server(Protocol::Imap).is_none() && draft.server(Protocol::Pop3).is_none() {
            return Err(NotYet::NoIncoming);
        }
        if !draft.has_servers() {
            return Err(NotYet::NoOutgoing);
        }
        if draft.consent_missing().is_empty() { Ok(draft) } else { Err(NotYet::Consent) }
    }

    /// The hosts that need this consent, whether it was given or not.
    fn needing(&self, journey: &Journey, missing: ConsentMissing) -> Vec<String> {
        let all_but = match missing {
            ConsentMissing::Insecure => Consent { insecure: false, foreign: true },
            ConsentMissing::Foreign => Consent { insecure: true, foreign: false },
        };
        let Ok(draft) = self.draft(journey, all_but) else { return Vec::new() };
        let mut hosts: Vec<String> = draft.consent_missing().iter().map(|(found, _)| found.server.host.unicode()).collect();
        hosts.dedup();
        hosts
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let (title, lead) = self.head(desk, journey);
        let mut sections = Vec::new();
        if let Some(discovered) = journey.discovered().filter(|discovered| discovered.servers.is_empty() && journey.servers().is_empty()) {
            let trouble = desk.words.outcome(discovered);
            sections.push(notice::warning(trouble.title, vec![text::body(trouble.why), text::body(trouble.todo)]));
        }
        sections.extend(hints(desk, journey, Message::Copy));
        let asked = [ConsentMissing::Foreign, ConsentMissing::Insecure].into_iter().filter_map(|missing| self.ask(missing, desk, journey));
        if self.open {
            sections.extend(journey.address().into_iter().flat_map(|address| {
                self.forms.iter().map(move |form| {
                    let protocol = form.protocol;
                    form.view(desk, address, format!("{}-host", protocol.word()), move |edit| Message::Edit(protocol, edit))
                })
            }));
            // Below, so that the field one types in stays where it is when a question comes up.
            sections.extend(asked);
        } else {
            sections.extend(asked);
            sections.extend(journey.servers().iter().map(|found| server(desk, journey, found)));
        }
        sections.push(self.ways(desk, journey));
        layout::page(title, lead, sections)
    }

    fn head(&self, desk: &Desk, journey: &Journey) -> (String, String) {
        if !journey.has_servers() {
            return (desk.say("settings-title-by-hand"), desk.say("settings-lead-by-hand"));
        }
        let address = journey.address().map(ToString::to_string).unwrap_or_default();
        let is_entered = journey.servers().iter().all(|found| found.source == Source::Manual);
        let title = desk.say(if is_entered { "settings-title-entered" } else { "settings-title" });
        let lead = match journey.provider() {
            Some(provider) => {
                desk.say_with("settings-lead-provider", &[("address", address.into()), ("provider", provider.name.clone().into())])
            }
            None => desk.say_with("settings-lead", &[("address", address.into())]),
        };
        (title, lead)
    }

    fn ask<'a>(&'a self, missing: ConsentMissing, desk: &'a Desk, journey: &Journey) -> Option<Element<'a, Message>> {
        let hosts = self.needing(journey, missing);
        if hosts.is_empty() {
            return None;
        }
        let hosts = hosts.join(", ");
        let trouble = desk.words.consent(missing, &hosts);
        let (id, label, ticked) = match missing {
            ConsentMissing::Insecure => ("consent-insecure", "consent-insecure", self.consent.insecure),
            ConsentMissing::Foreign => ("consent-foreign", "consent-foreign", self.consent.foreign),
        };
        let label = desk.say_with(label, &[("hosts", hosts.into())]);
        let parts = vec![text::body(trouble.why), text::body(trouble.todo), field::tick(id, label, ticked, Message::Consent(missing))];
        Some(notice::warning(trouble.title, parts))
    }

    fn ways<'a>(&self, desk: &'a Desk, journey: &Journey) -> Element<'a, Message> {
        let mut ways = Vec::new();
        if !self.open {
            ways.push(button::with_icon("change", Icon::Pencil, desk.say("settings-change"), Message::Open));
        } else if journey.has_servers() {
            ways.push(button::plain("reset", desk.say("settings-reset"), Message::Reset));
        }
        ways.push(button::with_icon("search", Icon::Search, desk.say("settings-search"), Message::SearchAgain));
        layout::flow(ways)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, journey: &Journey) -> Footer<Message> {
        let next = self.check(journey).map(|_| Message::Next).map_err(|why| {
            desk.say(match why {
                NotYet::Wrong => "settings-reason-wrong",
                NotYet::NoIncoming => "settings-reason-incoming",
                NotYet::NoOutgoing => "settings-reason-outgoing",
                NotYet::Consent => "settings-reason-consent",
            })
        });
        Footer::next(desk.say("settings-next"), next)
    }
}

fn forms(journey: &Journey) -> Vec<ServerForm> {
    let Some(address) = journey.address() else { return Vec::new() };
    Protocol::ALL.into_iter().map(|protocol| ServerForm::new(protocol, journey.server(protocol), address)).collect()
}

fn server<'a>(desk: &'a Desk, journey: &Journey, found: &'a Found) -> Element<'a, Message> {
    let Found { server, source, .. } = found;
    let domain = journey.address().map(|address| address.domain().unicode()).unwrap_or_default();
    let login = journey.address().map(|address| login_for(server, address).into_owned()).unwrap_or_default();
    card::calm(vec![
        card::head(Icon::Server, desk.words.purpose(server.protocol), desk.words.source(*source, &domain)),
        // Line by line, so that what belongs beside each other stays there when a name is long.
        layout::lines(vec![
            layout::columns(vec![
                layout::pair(desk.say("server-host"), server.host.unicode()),
                layout::pair(desk.say("server-port"), server.port.to_string()),
            ]),
            layout::columns(vec![
                layout::pair(desk.say("server-security"), desk.words.security(server.security)),
                layout::pair(desk.say("server-login"), login),
            ]),
        ]),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Address, Security};
    use crate::discovery::Outcome;
    use crate::wizard::shell::tests::{desk, discovered, journey};

    fn edit(state: &mut State, journey: &Journey, protocol: Protocol, edit: Edit) {
        state.update(Message::Edit(protocol, edit), journey);
    }

    #[test]
    fn nothing_found_opens_the_form_and_asks_for_both_directions() {
        let mut journey = Journey::default();
        journey.set_address(Address::parse("anna@example.org").unwrap());
        journey.set_discovered(discovered("anna@example.org", Outcome::NotFound));
        let mut state = State::new(&journey);
        assert!(state.is_open());
        assert_eq!(state.check(&journey).unwrap_err(), NotYet::NoIncoming);
        edit(&mut state, &journey, Protocol::Pop3, Edit::Host("pop.example.org".into()));
        assert_eq!(state.check(&journey).unwrap_err(), NotYet::NoOutgoing);
        edit(&mut state, &journey, Protocol::Smtp, Edit::Host("smtp.example".into()));
        let Action::Accepted { servers, .. } = state.update(Message::Next, &journey) else { panic!("not accepted") };
        assert_eq!(servers.len(), 2);
        assert!(journey.servers().is_empty(), "the page itself commits nothing");
    }

    #[test]
    fn what_somebody_entered_was_not_found() {
        let (desk, mut journey) = (desk(), journey());
        journey.set_discovered(discovered("anna@example.org", Outcome::NotFound));
        let title = |journey: &Journey| State::new(journey).head(&desk, journey).0;
        let entered = |source| {
            let server = crate::account::Server::parse_url("imap://imap.example.org").unwrap();
            let smtp = crate::account::Server::parse_url("smtp://smtp.example.org").unwrap();
            [server, smtp].map(|server| Found { server, source, trust: crate::account::Trust::Authenticated }).to_vec()
        };
        journey.set_servers(entered(Source::Manual));
        assert_eq!(title(&journey), desk.say("settings-title-entered"));
        journey.set_servers(entered(Source::Srv));
        assert_eq!(title(&journey), desk.say("settings-title"));
    }

    #[test]
    fn no_encryption_is_asked_for_and_asked_again_after_a_change() {
        let (desk, journey) = (desk(), journey());
        let mut state = State::new(&journey);
        edit(&mut state, &journey, Protocol::Pop3, Edit::Security(Security::None));
        assert_eq!(state.needing(&journey, ConsentMissing::Insecure), ["pop.example.org"]);
        assert!(state.footer(&desk, &journey).next.is_err() && !state.consent.insecure, "the box is not ticked ahead");
        state.update(Message::Consent(ConsentMissing::Insecure), &journey);
        assert!(state.footer(&desk, &journey).next.is_ok());
        edit(&mut state, &journey, Protocol::Pop3, Edit::Host("pop2.example.org".into()));
        assert!(state.footer(&desk, &journey).next.is_err());
    }

    #[test]
    fn a_foreign_name_is_asked_for() {
        let mut journey = journey();
        let servers = journey.servers().iter().cloned().map(|found| Found { trust: crate::account::Trust::Unauthenticated, ..found });
        journey.set_servers(servers.collect());
        let mut state = State::new(&journey);
        assert_eq!(state.check(&journey).unwrap_err(), NotYet::Consent);
        assert_eq!(state.needing(&journey, ConsentMissing::Foreign).len(), 3);
        state.update(Message::Consent(ConsentMissing::Foreign), &journey);
        let Action::Accepted { consent, .. } = state.update(Message::Next, &journey) else { panic!("not accepted") };
        assert!(consent.foreign && !consent.insecure);
    }
}
