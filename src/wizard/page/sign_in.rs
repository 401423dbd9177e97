//! The password, with the promise where it goes, or the sign-in in the browser; and the live test of every server at once.
//!
//! What it looks like is in `view`; what can be done about a failure in `ways`.

#[cfg(test)]
mod tests;
mod view;

use iced::Task;
use iced::widget::operation;

use crate::account::{AuthMethod, Found, Host, HttpsUrl, OAuthClient, Protocol, Secret, SecretError};
use crate::journey::Journey;
use crate::oauth::{self, SignInError, Tokens};
use crate::probe::{self, Event, Verdict};
use crate::wizard::desk::{Desk, Hidden};
use crate::wizard::job::{Heard, Job, Teller, Ticket};

use super::Footer;
use super::test_card::TestCard;
use super::verdicts::is_proved;

/// The field that has the focus at first.
pub const FIRST: &str = "password";

/// The password, and how the test stands.
pub struct State {
    password: Hidden,
    shown: bool,
    /// Whether Caps Lock seems to be on.
    caps: bool,
    wrong: Option<SecretError>,
    /// With a password, though a sign-in in the browser is to be had.
    by_password: bool,
    /// What a sign-in in the browser came to.
    token: Option<Secret>,
    work: Work,
}

/// What goes on.
enum Work {
    /// Nothing was tested yet.
    Ready,
    /// A test or a sign-in was stopped.
    Stopped,
    /// The browser has the sign-in page; it may be copied.
    Browsing {
        job: Job,
        page: Option<HttpsUrl>,
    },
    /// The sign-in in the browser came to nothing.
    NotSignedIn(SignInError),
    Testing {
        job: Job,
        secret: Secret,
        cards: Vec<TestCard>,
    },
    /// `secret` is the one that was tested; none for verdicts of an earlier visit.
    Ended {
        cards: Vec<TestCard>,
        verdicts: Vec<Verdict>,
        secret: Option<Secret>,
    },
}

/// How one signs in here.
enum Key<'a> {
    /// With a password.
    Password,
    /// In the browser, as this client.
    Browser(&'a OAuthClient),
    /// In the browser that only the mail program can open: nobody has registered this one.
    Program,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The password was changed.
    Typed(Hidden),
    /// Caps Lock seems to have gone on or off.
    Caps(bool),
    /// Show it, or hide it.
    Show,
    /// Test.
    Test,
    /// Back to the field, for another test.
    Again,
    /// The test says something.
    Heard(Ticket, Heard<Event, Vec<Verdict>>),
    /// Sign in in the browser.
    Browse,
    /// The sign-in says something: the page to show, and what it came to.
    Browsed(Ticket, Heard<HttpsUrl, Result<Tokens, SignInError>>),
    /// With a password instead of the browser, or the other way round.
    ByPassword(bool),
    /// Stop it.
    Stop,
    /// Back to the servers.
    Servers,
    /// Change the settings.
    ChangeSettings,
    /// Correct the address.
    ChangeAddress,
    /// Take this host, which the certificate fits.
    Fit(Protocol, Host),
    /// Open this page in the browser.
    Open(String),
    /// Copy this.
    Copy(String),
    /// On without a test.
    Skip,
    /// On with what was proved.
    Next,
}

/// What the page wants.
pub enum Action {
    /// Nothing.
    None,
    /// To have this work done.
    Run(Task<Message>),
    /// To have this on the clipboard.
    Copy(String),
    /// To have this page in the browser.
    Open(String),
    /// To go back to the servers.
    Servers,
    /// To go back and change the settings.
    ChangeSettings,
    /// To go back and correct the address.
    ChangeAddress,
    /// To go back to these servers, one of which was replaced.
    Replaced(Vec<Found>),
    /// To go on with this.
    Proved {
        /// What the test came to.
        verdicts: Vec<Verdict>,
        /// The password or token that it used.
        secret: Secret,
    },
    /// To go on with what an earlier visit has proved.
    Continue,
    /// To go on without a test.
    Untested,
}

impl State {
    /// From the journey: with what an earlier visit has proved. `prefill` is a practice story's password.
    pub fn new(journey: &Journey, prefill: Option<Hidden>) -> Self {
        let verdicts = journey.verdicts().to_vec();
        let work = if verdicts.is_empty() {
            Work::Ready
        } else {
            Work::Ended { cards: verdicts.iter().map(TestCard::over).collect(), verdicts, secret: None }
        };
        Self { password: prefill.unwrap_or_default(), shown: false, caps: false, wrong: None, by_password: false, token: None, work }
    }

    /// Whether something goes on.
    pub fn is_busy(&self) -> bool {
        matches!(self.work, Work::Testing { .. } | Work::Browsing { .. })
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk, journey: &Journey) -> Action {
        match message {
            Message::Typed(password) => (self.password, self.wrong) = (password, None),
            Message::Caps(on) => self.caps = on,
            Message::Again => {
                self.work = Work::Ready;
                return Action::Run(to_the_field());
            }
            Message::Show => self.shown = !self.shown,
            Message::Test => return self.test(desk, journey),
            Message::Heard(ticket, heard) => return self.heard(&ticket, heard, journey),
            Message::Browse => return self.browse(desk, journey),
            Message::Browsed(ticket, heard) => return self.browsed(&ticket, heard, desk, journey),
            Message::ByPassword(by_password) => {
                (self.by_password, self.token, self.work) = (by_password, None, Work::Ready);
                return Action::Run(to_the_field());
            }
            Message::Stop => self.work = Work::Stopped,
            Message::Servers => return Action::Servers,
            Message::ChangeSettings => return Action::ChangeSettings,
            Message::ChangeAddress => return Action::ChangeAddress,
            Message::Fit(protocol, host) => return Action::Replaced(replaced(journey, protocol, &host)),
            Message::Open(page) => return Action::Open(page),
            Message::Copy(text) => return Action::Copy(text),
            Message::Skip => return Action::Untested,
            Message::Next => return self.next(journey),
        }
        Action::None
    }

    /// How one signs in: in the browser where the servers take that and somebody has registered this program for it.
    fn key<'a>(&self, desk: &'a Desk, journey: &Journey) -> Key<'a> {
        let needed = self.after(journey).needs_browser();
        let client = journey.address().and_then(|address| desk.organisation.as_ref()?.client_for(address));
        match client {
            Some(client) if needed || (!self.by_password && takes_tokens(journey)) => Key::Browser(client),
            None if needed => Key::Program,
            _ => Key::Password,
        }
    }

    /// The journey as it would be with what the test came to.
    fn after(&self, journey: &Journey) -> Journey {
        let mut draft = journey.clone();
        if let Work::Ended { verdicts, .. } = &self.work {
            draft.set_verdicts(verdicts.clone());
        }
        draft
    }

    fn browse(&mut self, desk: &Desk, journey: &Journey) -> Action {
        let (Key::Browser(client), Some(address)) = (self.key(desk, journey), journey.address().cloned()) else { return Action::None };
        let (net, client, pages) = (desk.net.clone(), client.clone(), desk.words.sign_in_pages());
        let work = move |teller: Teller<_, _>| async move {
            let open = |page: &HttpsUrl| {
                teller.tell(page.clone());
                oauth::open(page);
            };
            oauth::sign_in(&net, &client, &address, &pages, open).await
        };
        let (job, task) = Job::start(work, Message::Browsed);
        (self.token, self.work) = (None, Work::Browsing { job, page: None });
        Action::Run(task)
    }

    fn browsed(&mut self, ticket: &Ticket, heard: Heard<HttpsUrl, Result<Tokens, SignInError>>, desk: &Desk, journey: &Journey) -> Action {
        let Work::Browsing { job, page } = &mut self.work else { return Action::None };
        if job.ticket != *ticket {
            return Action::None;
        }
        match heard {
            Heard::Event(shown) => *page = Some(shown),
            Heard::Done(result) => match *result {
                Ok(tokens) => {
                    self.token = Some(tokens.access().clone());
                    return self.test(desk, journey);
                }
                Err(error) => self.work = Work::NotSignedIn(error),
            },
        }
        Action::None
    }

    fn test(&mut self, desk: &Desk, journey: &Journey) -> Action {
        let Some(address) = journey.address().cloned() else { return Action::None };
        let secret = match self.token.clone().map_or_else(|| Secret::password(self.password.reveal().to_owned()), Ok) {
            Ok(secret) => secret,
            Err(wrong) => {
                self.wrong = Some(wrong);
                return Action::None;
            }
        };
        let (net, servers, consent) = (desk.net.clone(), journey.servers().to_vec(), journey.consent());
        let cards = servers.iter().map(TestCard::new).collect();
        let used = secret.clone();
        let work = move |teller: Teller<_, _>| async move {
            let tell = move |event| teller.tell(event);
            probe::test(&net, &address, &servers, &used, consent, &probe::Options::default(), &tell).await
        };
        let (job, task) = Job::start(work, Message::Heard);
        self.work = Work::Testing { job, secret, cards };
        Action::Run(task)
    }

    fn heard(&mut self, ticket: &Ticket, heard: Heard<Event, Vec<Verdict>>, journey: &Journey) -> Action {
        let Work::Testing { job, cards, secret } = &mut self.work else { return Action::None };
        if job.ticket != *ticket {
            return Action::None;
        }
        match heard {
            Heard::Event(event) => cards.iter_mut().for_each(|card| card.event(&event)),
            Heard::Done(verdicts) => {
                let cards = verdicts.iter().map(TestCard::over).collect();
                let proved = is_proved(journey, &verdicts);
                self.work = Work::Ended { cards, verdicts: *verdicts, secret: Some(secret.clone()) };
                if !proved {
                    return Action::Run(to_the_field());
                }
            }
        }
        Action::None
    }

    fn next(&mut self, journey: &Journey) -> Action {
        match &self.work {
            Work::Ended { verdicts, secret, .. } if is_proved(journey, verdicts) => match secret {
                Some(secret) => Action::Proved { verdicts: verdicts.clone(), secret: secret.clone() },
                None => Action::Continue,
            },
            _ => Action::None,
        }
    }
}

/// What is there is selected, so that typing replaces it.
fn to_the_field() -> Task<Message> {
    Task::batch([operation::focus(FIRST), operation::select_all(FIRST)])
}

/// Whether every server in use takes a token, by its settings.
fn takes_tokens(journey: &Journey) -> bool {
    journey.has_servers() && journey.servers().iter().all(|found| found.server.auth.contains(&AuthMethod::OAuth2))
}

/// The servers with another host for `protocol`. Whoever takes an offer has named the server, as if it were typed.
fn replaced(journey: &Journey, protocol: Protocol, host: &Host) -> Vec<Found> {
    let replace = |found: &Found| match found.server.protocol == protocol {
        true => crate::account::Entered(crate::account::Server { host: host.clone(), ..found.server.clone() }).into(),
        false => found.clone(),
    };
    journey.servers().iter().map(replace).collect()
}
