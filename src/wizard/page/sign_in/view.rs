//! What the sign-in page looks like, in each of its states.

use iced::Element;

use super::{FIRST, Footer, Key, Message, State, Work};
use crate::account::{Found, HttpsUrl, OAuthClient};
use crate::journey::Journey;
use crate::oauth::SignInError;
use crate::probe::{Diagnosis, Verdict};
use crate::wizard::desk::{Desk, Hidden};
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, field, layout, notice, text};
use crate::wizard::page::hints::hints_to_open;
use crate::wizard::page::test_card::TestCard;
use crate::wizard::page::verdicts::{is_proved, mailbox, noticed, report, trouble, troubles};
use crate::wizard::page::ways::{Way, leading, only_receiving, page, ways};
use crate::wizard::widget::caps;

impl State {
    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let key = self.key(desk, journey);
        let sections = match &self.work {
            Work::Ready => self.ready(&key, desk, journey),
            Work::Stopped => {
                let stopped = notice::info(desk.say("test-stopped"), vec![text::body(desk.say("test-stopped-todo"))]);
                std::iter::once(stopped).chain(self.ready(&key, desk, journey)).collect()
            }
            Work::Browsing { page, .. } => vec![waiting(desk, page.as_ref())],
            Work::NotSignedIn(error) => not_signed_in(&key, desk, error).into_iter().chain(self.ready(&key, desk, journey)).collect(),
            Work::Testing { cards, .. } => {
                let running = notice::info(desk.say("test-running-title"), vec![text::body(desk.say("test-running-lead"))]);
                vec![running, cards_view(cards, desk)]
            }
            Work::Ended { cards, verdicts, .. } if is_proved(journey, verdicts) => {
                let mut sections = vec![proved(desk, verdicts)];
                sections.extend(noticed(desk, verdicts));
                sections.push(cards_view(cards, desk));
                sections.extend(troubles(desk, journey, verdicts, None));
                sections
            }
            Work::Ended { cards, verdicts, .. } => self.failed(&key, desk, journey, cards, verdicts),
        };
        let title = match &self.work {
            Work::Testing { .. } => "sign-in-title-testing",
            Work::Ended { verdicts, .. } if is_proved(journey, verdicts) => "sign-in-title-proved",
            Work::Ended { .. } => "sign-in-title-failed",
            Work::Ready | Work::Stopped | Work::Browsing { .. } | Work::NotSignedIn(_) => "sign-in-title",
        };
        let lead = if matches!(self.work, Work::Ended { .. }) { "sign-in-lead-over" } else { "sign-in-lead" };
        let address = journey.address().map(ToString::to_string).unwrap_or_default();
        layout::page(desk.say(title), desk.say_with(lead, &[("address", address.into())]), sections)
    }

    /// What there is to do before a test.
    fn ready<'a>(&'a self, key: &Key<'a>, desk: &'a Desk, journey: &'a Journey) -> Vec<Element<'a, Message>> {
        match key {
            Key::Browser(client) => vec![browser(desk, journey, client)],
            Key::Program => vec![program(desk)],
            Key::Password => {
                let hints = hints_to_open(desk, journey, Message::Copy, Message::Open);
                hints.into_iter().chain([self.field(desk, journey)]).collect()
            }
        }
    }

    /// A test that did not prove enough: where the password is at fault its field comes first, with what helps to fill it.
    fn failed<'a>(
        &'a self,
        key: &Key<'a>,
        desk: &'a Desk,
        journey: &'a Journey,
        cards: &'a [TestCard],
        verdicts: &'a [Verdict],
    ) -> Vec<Element<'a, Message>> {
        let mut sections = Vec::new();
        let leading = leading(verdicts);
        let first = leading.map_or(Way::Again, |verdict| ways(verdict.diagnosis).first);
        let by_password = matches!(key, Key::Password) && self.token.is_none();
        if by_password && first == Way::Password {
            sections.push(self.field(desk, journey));
        }
        sections.push(danger(key, desk, journey, verdicts, leading));
        match key {
            Key::Password if by_password && first == Way::Password => {
                sections.extend(hints_to_open(desk, journey, Message::Copy, Message::Open));
            }
            // Who comes back later has to type it again, whatever went wrong.
            Key::Password if by_password && first == Way::Again && self.password.reveal().is_empty() => {
                sections.push(self.field(desk, journey));
            }
            Key::Program => sections.push(program(desk)),
            _ => {}
        }
        sections.extend(noticed(desk, verdicts));
        sections.push(cards_view(cards, desk));
        sections.extend(troubles(desk, journey, verdicts, leading));
        sections
    }

    fn field<'a>(&'a self, desk: &'a Desk, journey: &Journey) -> Element<'a, Message> {
        let field = field::Field {
            id: FIRST.into(),
            label: desk.say("password-label"),
            example: String::new(),
            value: self.password.reveal(),
            wrong: self.wrong.map(|wrong| desk.words.secret_error(wrong)),
            help: Some(promise(desk, journey)),
            secret: !self.shown,
        };
        let line = field::line(field, |text| Message::Typed(Hidden::new(text)));
        let mut parts = vec![caps::watch(line, self.caps, Message::Caps)];
        if self.caps {
            parts.push(layout::marked(sign(Sign::Warn), text::body(desk.say("caps-lock"))));
        }
        parts.push(field::tick("show-password", desk.say("password-show"), self.shown, Message::Show));
        layout::stack(parts)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, journey: &Journey) -> Footer<Message> {
        let key = self.key(desk, journey);
        let stopping = |label: &str, reason: &str| Footer {
            stop: Some(Message::Stop),
            aside: None,
            label: desk.say(label),
            next: Err(desk.say(reason)),
        };
        match &self.work {
            Work::Testing { .. } => stopping("test", "test-reason"),
            Work::Browsing { .. } => stopping("way-browser", "browser-reason"),
            Work::Ended { verdicts, .. } if is_proved(journey, verdicts) => Footer {
                stop: None,
                aside: Some((desk.say("test-again"), Message::Again)),
                label: match only_receiving(verdicts) {
                    Some(protocol) => desk.say_with("sign-in-next-with", &[("protocol", desk.words.protocol(protocol).into())]),
                    None => desk.say("sign-in-next"),
                },
                next: Ok(Message::Next),
            },
            Work::Ended { verdicts, .. } => {
                let first = leading(verdicts).map_or(Way::Again, |verdict| ways(verdict.diagnosis).first);
                self.foot(first, &key, desk, journey)
            }
            Work::NotSignedIn(_) => self.foot(Way::Browser, &key, desk, journey),
            Work::Ready | Work::Stopped => match key {
                Key::Password => Footer { label: desk.say("test"), ..self.foot(Way::Password, &key, desk, journey) },
                Key::Browser(_) | Key::Program => self.foot(Way::Browser, &key, desk, journey),
            },
        }
    }

    /// The foot whose main button goes this way.
    fn foot(&self, way: Way, key: &Key<'_>, desk: &Desk, journey: &Journey) -> Footer<Message> {
        let typed = || match self.token.is_some() || !self.password.reveal().is_empty() {
            true => Ok(Message::Test),
            false => Err(desk.say("sign-in-reason")),
        };
        let skip = (desk.say("sign-in-skip"), Message::Skip);
        let (label, next, aside) = match (way, key) {
            (Way::Browser | Way::Password, Key::Browser(_)) => {
                let other = (desk.say("sign-in-by-password"), Message::ByPassword(true));
                let aside = if self.after(journey).needs_browser() { skip } else { other };
                ("way-browser", Ok(Message::Browse), Some(aside))
            }
            (Way::Browser, Key::Program) => ("way-program", Ok(Message::Skip), None),
            (Way::Again, Key::Browser(_)) if self.token.is_none() => ("way-browser", Ok(Message::Browse), Some(skip)),
            (Way::Password, _) if self.by_password => ("test-again", typed(), Some((desk.say("way-browser"), Message::ByPassword(false)))),
            (Way::Password | Way::Browser, _) => ("test-again", typed(), Some(skip)),
            (Way::Again | Way::Page, _) => ("way-again", typed(), Some(skip)),
            (Way::Settings, _) => ("settings-change", Ok(Message::ChangeSettings), Some(skip)),
            (Way::Address, _) => ("way-address", Ok(Message::ChangeAddress), Some(skip)),
            (Way::Servers, _) => ("way-servers", Ok(Message::Servers), None),
        };
        Footer { stop: None, aside, label: desk.say(label), next }
    }
}

/// Enough was proved.
fn proved<'a>(desk: &'a Desk, verdicts: &[Verdict]) -> Element<'a, Message> {
    let mut parts: Vec<_> = mailbox(desk, verdicts).into_iter().map(text::body).collect();
    if verdicts.iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok) {
        return notice::success(desk.say("result-all"), parts);
    }
    parts.insert(0, text::body(desk.say("result-enough-why")));
    notice::success(desk.say("result-enough"), parts)
}

/// The trouble in full: what happened, why, what to do, the servers' words; and the ways out that are not the main button.
fn danger<'a>(
    key: &Key<'_>,
    desk: &'a Desk,
    journey: &'a Journey,
    verdicts: &'a [Verdict],
    leading: Option<&'a Verdict>,
) -> Element<'a, Message> {
    let copy = button::plain("copy-report", desk.say("copy-report"), Message::Copy(report(desk, journey, verdicts)));
    let Some(leading) = leading else {
        return notice::danger(desk.say("sign-in-title-failed"), vec![text::body(desk.say("test-no-answer")), copy]);
    };
    let title = desk.words.diagnosis(leading, journey.provider()).title;
    let mut parts = trouble(desk, journey, verdicts, leading);
    let mut buttons = Vec::new();
    if let Some(host) = leading.fitting.clone() {
        let label = desk.say_with("way-fitting", &[("host", host.unicode().into())]);
        buttons.push(button::plain("fit", label, Message::Fit(leading.found.server.protocol, host)));
    }
    buttons.extend(ways(leading.diagnosis).others.iter().filter_map(|way| beside(*way, key, desk, journey, leading.diagnosis)));
    buttons.push(copy);
    parts.push(layout::flow(buttons));
    notice::danger(title, parts)
}

/// A way as a button below the trouble; `None` where there is no such way here.
fn beside<'a>(way: Way, key: &Key<'_>, desk: &'a Desk, journey: &'a Journey, diagnosis: Diagnosis) -> Option<Element<'a, Message>> {
    let plain = |id: &str, label: &str, message| Some(button::plain(id, desk.say(label), message));
    match way {
        Way::Again => plain("again", "way-again", Message::Test),
        Way::Settings => plain("change", "settings-change", Message::ChangeSettings),
        Way::Servers => plain("servers", "way-servers", Message::Servers),
        Way::Address => plain("address", "way-address", Message::ChangeAddress),
        Way::Browser => matches!(key, Key::Browser(_)).then(|| button::plain("browse", desk.say("way-browser"), Message::Browse)),
        Way::Page => page(journey, diagnosis).and_then(|page| plain("page", "way-page", Message::Open(page.to_owned()))),
        // Its field is there already.
        Way::Password => None,
    }
}

/// What happens in the browser, before it opens.
fn browser<'a>(desk: &'a Desk, journey: &Journey, client: &OAuthClient) -> Element<'a, Message> {
    let title = desk.say_with("browser-title", &[("server", client.host().into())]);
    notice::info(title, vec![text::body(desk.say_with("browser-lead", &[("hosts", hosts(journey).into())]))])
}

/// Only the mail program can open the sign-in page.
fn program(desk: &Desk) -> Element<'_, Message> {
    let said = desk.words.browser_sign_in();
    notice::info(said.title, vec![text::body(said.why), text::body(said.todo)])
}

/// The browser is open, or should be.
fn waiting<'a>(desk: &'a Desk, page: Option<&'a HttpsUrl>) -> Element<'a, Message> {
    let Some(page) = page else { return notice::info(desk.say("browser-asking"), vec![]) };
    let url = || page.as_str().to_owned();
    let buttons = vec![
        button::plain("open-page", desk.say("browser-open"), Message::Open(url())),
        button::plain("copy-page", desk.say("copy-link"), Message::Copy(url())),
    ];
    let parts = vec![text::body(desk.say("browser-waiting")), text::literal(page.as_str()), layout::flow(buttons)];
    notice::info(desk.say("browser-waiting-title"), parts)
}

fn not_signed_in<'a>(key: &Key<'_>, desk: &'a Desk, error: &SignInError) -> Option<Element<'a, Message>> {
    let Key::Browser(client) = key else { return None };
    let said = desk.words.sign_in_error(error, client);
    let mut parts = vec![text::body(said.why), text::body(said.todo)];
    if !error.said.trim().is_empty() {
        let gaps = [("host", client.host().into()), ("reply", error.said.trim().to_owned().into())];
        parts.push(text::literal(desk.say_with("server-said", &gaps)));
    }
    Some(notice::danger(said.title, parts))
}

fn cards_view<'a>(cards: &'a [TestCard], desk: &'a Desk) -> Element<'a, Message> {
    layout::columns(cards.iter().map(|card| card.view(desk)).collect())
}

/// To which hosts the password goes, and that it goes nowhere else.
fn promise(desk: &Desk, journey: &Journey) -> String {
    desk.say_with("password-promise", &[("hosts", hosts(journey).into())])
}

fn hosts(journey: &Journey) -> String {
    let mut hosts: Vec<String> = journey.servers().iter().map(|found: &Found| found.server.host.unicode()).collect();
    hosts.dedup();
    hosts.join(", ")
}
