//! Where the answers lead: other URLs, other addresses, round in circles.
//!
//! One walk is one question. What is still to be asked stands in a queue; the first answer with settings ends it.

use std::collections::{HashSet, VecDeque};

use super::answer::{self, Redirect, Reply, Settings};
use super::{asked_anyway, domain_url, found_service, is_own, redirect_url, refused, request, service_url, srv_name};
use crate::account::{Address, Found, LoginName, Source, Trust, shown};
use crate::discovery::source::{Answer, Said};
use crate::discovery::{Guide, Service, ServiceKind};
use crate::net::{Document, FetchError, Net, Srv};

/// How many times an answer may lead to another URL. Exchange needs one or two.
const URLS: usize = 10;
/// How many times an answer may lead to another address. A mailbox that has moved to Microsoft's cloud needs one.
const ADDRESSES: usize = 3;
/// How many servers of the DNS are asked.
const RECORDS: usize = 3;

/// How much of a place is told, in characters.
const PLACE: usize = 500;

/// Where to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Asks there by POST.
    Url(String),
    /// Looks where it redirects to.
    Plain(String),
    /// Looks up who is named there.
    Srv(String),
}

/// One step of a walk.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub place: Place,
    /// For whom to ask.
    pub address: Address,
    /// How far what is said there can be trusted.
    pub trust: Trust,
    /// Whether a public place named it: then it is not asked in a private network.
    pub public: bool,
}

/// What a step came to.
enum Came {
    To(Said),
    /// Further steps, before all others.
    Further(Vec<Step>),
}

/// A question on its way.
pub(super) struct Walk {
    net: Net,
    /// Whose settings are looked for.
    address: Address,
    /// Who was asked for whom.
    seen: HashSet<(String, Address)>,
    urls: usize,
    addresses: usize,
    /// What was said beside a redirect, for the case that it leads nowhere.
    at_hand: Option<Box<Answer>>,
}

impl Walk {
    pub(super) fn new(net: Net, address: Address) -> Self {
        Self { net, address, seen: HashSet::new(), urls: 0, addresses: 0, at_hand: None }
    }

    /// Takes the first step and all that follow from it, until one finds something.
    pub(super) async fn run(mut self, first: Step) -> Said {
        let mut queue = VecDeque::from([first]);
        let mut outcome = Said::Nothing(String::new());
        while let Some(step) = queue.pop_front() {
            match self.take(step).await {
                Came::To(Said::Found(answer)) => return self.end(answer),
                // A failure tells more than that the next place knows nothing either.
                Came::To(said) if matches!(outcome, Said::Nothing(_)) => outcome = said,
                Came::To(_) => {}
                Came::Further(steps) => steps.into_iter().rev().for_each(|step| queue.push_front(step)),
            }
        }
        self.at_hand.map_or(outcome, Said::Found)
    }

    /// An answer ends the walk. One without servers (a login that is wanted, say) does not take away those at hand.
    fn end(self, answer: Box<Answer>) -> Said {
        match self.at_hand {
            Some(mut at_hand) if answer.servers.is_empty() => {
                at_hand.services.extend(answer.services);
                Said::Found(at_hand)
            }
            _ => Said::Found(answer),
        }
    }

    async fn take(&mut self, step: Step) -> Came {
        match step.place.clone() {
            Place::Plain(url) => self.follow(&url, step).await,
            Place::Srv(name) => self.look_up(&name, step).await,
            Place::Url(url) => self.ask(url, step).await,
        }
    }

    async fn ask(&mut self, url: String, step: Step) -> Came {
        if !self.seen.insert((url.clone(), step.address.clone())) {
            return Came::To(Said::Failed("it leads round in a circle".into()));
        }
        match self.post(&url, &step).await {
            Ok(document) => self.read(&document, url, step),
            // A finding: so Exchange answers who does not log in. The password is never sent to find out more. A place that wants any
            // other login may be a web site that is closed to strangers.
            Err(FetchError::Login { windows: true }) => Came::To(found_service(ServiceKind::Exchange, shown(&url, PLACE), step.trust)),
            Err(error) => Came::To(refused(error)),
        }
    }

    async fn post(&self, url: &str, step: &Step) -> Result<Document, FetchError> {
        let Ok(body) = request::request(&step.address) else { return Err(FetchError::NoConnection) };
        match self.net.post_after(url, request::CONTENT_TYPE, &body, step.public).await {
            // nginx takes no POST for a file (2026), and a file is what small domains put there.
            Err(FetchError::Status(405)) if !step.public => self.net.fetch(url).await,
            posted => posted,
        }
    }

    async fn follow(&self, url: &str, step: Step) -> Came {
        match self.net.redirected(url, step.public).await {
            Ok(target) if is_own(&target.url, &step.address) => Came::To(asked_anyway(&target.url)),
            // Whatever it says there: anybody on the way could have led to it.
            Ok(target) => {
                Came::Further(vec![Step { place: Place::Url(target.url), trust: Trust::Unauthenticated, public: target.public, ..step }])
            }
            Err(FetchError::Status(200)) => Came::To(Said::Nothing("no redirect".into())),
            Err(error) => Came::To(refused(error)),
        }
    }

    async fn look_up(&self, name: &str, step: Step) -> Came {
        let records = match self.net.srv(name).await {
            Ok(records) => records,
            Err(error) => return Came::To(refused(FetchError::Name(error))),
        };
        let servers: Vec<Step> = records.iter().take(RECORDS).filter_map(|record| server(record, &step)).collect();
        let Some(first) = servers.first().cloned() else { return Came::To(Said::Nothing("not offered".into())) };
        let is_known = |step: &Step| matches!(&step.place, Place::Url(url) if is_own(url, &step.address));
        let further: Vec<Step> = servers.into_iter().filter(|step| !is_known(step)).collect();
        match first.place {
            Place::Url(url) if further.is_empty() => Came::To(asked_anyway(&url)),
            _ => Came::Further(further),
        }
    }

    fn read(&mut self, document: &Document, url: String, step: Step) -> Came {
        let (settings, redirect) = match answer::read(&document.bytes, &step.address) {
            Ok(Reply::Account(settings, redirect)) => (settings, redirect),
            Ok(Reply::Error(code)) => return Came::To(Said::Nothing(format!("Autodiscover error {code}"))),
            Err(error) => return Came::To(Said::Failed(error.to_string())),
        };
        let found = self.found(settings, &step);
        let step = Step { public: document.public, ..step };
        match (redirect, found) {
            (None, Some(found)) => Came::To(Said::Found(found)),
            (None, None) => Came::To(Said::Nothing("it names no server".into())),
            (Some(redirect), besides) => {
                self.at_hand = self.at_hand.take().or(besides);
                self.lead(redirect, url, step)
            }
        }
    }

    /// Goes where an answer leads. The bounds are of the whole walk, so that no answer can make more of it.
    fn lead(&mut self, redirect: Redirect, url: String, step: Step) -> Came {
        match redirect {
            Redirect::Url(to) => {
                self.urls += 1;
                if self.urls > URLS { too_far() } else { Came::Further(vec![Step { place: Place::Url(to), ..step }]) }
            }
            Redirect::Address(address) => {
                self.addresses += 1;
                match address.domain() == step.address.domain() {
                    _ if self.addresses > ADDRESSES => too_far(),
                    true => Came::Further(vec![Step { place: Place::Url(url), address, ..step }]),
                    false => Came::Further(from_the_beginning(&address, &step)),
                }
            }
        }
    }

    fn found(&self, settings: Settings, step: &Step) -> Option<Box<Answer>> {
        if settings.is_empty() {
            return None;
        }
        let (source, trust) = (Source::Autodiscover, step.trust);
        let servers = settings.servers.into_iter().map(|mut server| {
            server.username = self.login(server.username, &step.address);
            Found { server, source, trust }
        });
        let services = settings.services.into_iter().map(|(kind, place)| Service { kind, place, source, trust });
        let guide = Guide { webmail: settings.webmail, ..Guide::default() };
        let answer =
            Answer { servers: servers.collect(), services: services.collect(), guide, prefers: settings.prefers, ..Answer::default() };
        Some(answer.into())
    }

    /// The login name said in an answer for `asked`; where none is said, it is the address that was asked for.
    fn login(&self, said: Option<LoginName>, asked: &Address) -> Option<LoginName> {
        let moved = || if *asked == self.address { None } else { LoginName::parse(&asked.as_typed()).ok() };
        said.or_else(moved).filter(|name| name.as_str() != self.address.as_typed())
    }
}

fn too_far() -> Came {
    Came::To(Said::Failed("it leads on and on".into()))
}

/// Every way to the service of another address's domain, one after the other.
fn from_the_beginning(address: &Address, step: &Step) -> Vec<Step> {
    let places = [
        Place::Url(service_url(address)),
        Place::Url(domain_url(address)),
        Place::Plain(redirect_url(address)),
        Place::Srv(srv_name(address)),
    ];
    places.into_iter().map(|place| Step { place, address: address.clone(), ..step.clone() }).collect()
}

/// The server of a record; `None` for the target `.`, by which a domain says that it has no such service.
fn server(record: &Srv, step: &Step) -> Option<Step> {
    let host = record.target.as_ref()?;
    let place = match record.port {
        0 => return None,
        443 => format!("https://{host}{}", super::PATH),
        port => format!("https://{host}:{port}{}", super::PATH),
    };
    // The certificate proves a host of the domain's own; a foreign one only the DNS has named.
    let trust = if host.is_within(step.address.domain()) { step.trust } else { Trust::Unauthenticated };
    Some(Step { place: Place::Url(place), trust, ..step.clone() })
}
