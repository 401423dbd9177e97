//! Runs the questions side by side, under one deadline, and connects to what they name meanwhile.

use std::time::Duration;

use futures::stream::{FuturesUnordered, StreamExt};
use tokio::time::{Instant, sleep_until};

use super::alive::{Alive, PATIENCE};
use super::questions::{Asking, LATE, QUESTIONS, Question};
use super::source::{Answer, Reply, Said};
use super::{Event, Guide, Options, Provider, Service, SourceResult, Trace, guess, organisation, rank};
use crate::account::{Address, Found, Protocol, Receive, Security, Source, Trust};
use crate::net::{Mx, Net};

/// How long better sources are waited for once there is an answer that could be used.
const GRACE: Duration = Duration::from_millis(1500);

/// Whom progress is told.
pub(super) type Tell<'a> = &'a (dyn Fn(Event) + Send + Sync);

/// What was said best so far: whether it cannot be believed, the source's place, what was said. Less is better.
pub(super) type Best<T> = Option<((bool, usize), T)>;

/// Everything the sources said.
#[derive(Debug, Default)]
pub(super) struct Heard {
    pub servers: Vec<Found>,
    /// By the best source that knows.
    pub provider: Best<Provider>,
    pub prefers: Best<Receive>,
    pub guide: Best<Guide>,
    pub services: Vec<Service>,
    pub vetoes: Vec<(Protocol, Security)>,
    pub traces: Vec<Trace>,
}

impl Heard {
    pub(super) fn take(&mut self, source: Source, answer: Answer) {
        let rank = (!answer.is_believed(), rank::place(source));
        let Answer { servers, provider, services, guide, prefers, vetoes, .. } = answer;
        self.servers.extend(servers);
        self.vetoes.extend(vetoes);
        for service in services {
            match self.services.iter_mut().find(|known| (known.kind, &known.place) == (service.kind, &service.place)) {
                Some(known) if known.trust == Trust::Unauthenticated => *known = service,
                Some(_) => {}
                None => self.services.push(service),
            }
        }
        put_best(&mut self.provider, rank, provider);
        put_best(&mut self.prefers, rank, prefers);
        put_best(&mut self.guide, rank, Some(guide).filter(|guide| *guide != Guide::default()));
    }

    fn note(&mut self, trace: Trace, tell: Tell<'_>) {
        tracing::info!(source = trace.source.word(), result = trace.result.word(), detail = trace.detail, asked = trace.asked);
        tell(Event::Answered(trace.clone()));
        self.traces.push(trace);
    }

    /// What was found so far, in order.
    fn sorted(&self) -> Vec<Found> {
        rank::sort(self.servers.clone(), |_| true)
    }
}

/// What is better said stays: what can be believed, then by the better source.
fn put_best<T>(best: &mut Best<T>, rank: (bool, usize), said: Option<T>) {
    if let Some(said) = said
        && best.as_ref().is_none_or(|(known, _)| rank < *known)
    {
        *best = Some((rank, said));
    }
}

/// A discovery while it runs.
pub(super) struct Run<'a> {
    pub heard: Heard,
    pub alive: Alive,
    asking: Asking,
    options: &'a Options,
    begun: Instant,
    /// When what is being asked now was begun to be asked.
    asked_at: Instant,
    deadline: Instant,
    tell: Tell<'a>,
}

impl<'a> Run<'a> {
    pub(super) fn new(asking: Asking, options: &'a Options, tell: Tell<'a>) -> Self {
        let (alive, begun) = (Alive::new(&asking.net), Instant::now());
        Self { heard: Heard::default(), alive, asking, options, begun, asked_at: begun, deadline: begun + options.deadline, tell }
    }

    /// When everything has to have an end.
    pub(super) fn deadline(&self) -> Instant {
        self.deadline
    }

    pub(super) fn took(&self) -> Duration {
        self.begun.elapsed()
    }

    /// Notes what the person's organisation has prepared, where it has; for an address at its domains nobody else is asked.
    pub(super) fn ask_organisation(&mut self) -> bool {
        let Some(prepared) = self.options.prepared.as_deref() else { return false };
        let known = organisation::look_up(prepared, &self.asking.address);
        let is_known = self.ask_at_home(Source::Organisation, known);
        if is_known {
            self.note(Source::Directory, self.asking.address.domain().to_string(), SourceResult::Skipped, "not needed".into());
        }
        is_known
    }

    /// Notes what the built-in directory said, which asks nobody; if it knows, nobody else is asked.
    pub(super) fn ask_directory(&mut self, known: Option<Answer>) -> bool {
        self.ask_at_home(Source::Directory, known)
    }

    /// Notes what a list inside the program said; if it knows, nobody outside is asked.
    fn ask_at_home(&mut self, source: Source, known: Option<Answer>) -> bool {
        let is_known = known.is_some();
        let result = if is_known { SourceResult::Found } else { SourceResult::Nothing };
        self.note(source, self.asking.address.domain().to_string(), result, String::new());
        if let Some(answer) = known {
            self.take(source, answer);
            self.skip(QUESTIONS);
        }
        is_known
    }

    /// Asks everybody; then those who are asked only where nothing was found.
    pub(super) async fn ask_all(&mut self) {
        self.ask(QUESTIONS).await;
        if rank::outcome(&self.heard.servers).is_none() {
            self.ask(LATE).await;
        } else {
            self.skip(LATE);
        }
    }

    /// Asks until each has answered, an answer is final, the grace is over, or the deadline strikes.
    async fn ask(&mut self, questions: &'static [Question]) {
        self.asked_at = Instant::now();
        let mut open: Vec<&Question> = questions.iter().collect();
        let mut running: FuturesUnordered<_> = questions
            .iter()
            .map(|question| {
                (self.tell)(Event::Asking { source: question.source, asked: (question.asked)(&self.asking.address) });
                let reply = (question.ask)(self.asking.clone());
                async move { (question, reply.await) }
            })
            .collect();
        let mut until = self.deadline;
        loop {
            let (question, reply) = tokio::select! {
                replied = running.next() => match replied {
                    Some(replied) => replied,
                    None => break,
                },
                () = self.alive.next() => continue,
                () = sleep_until(until) => break,
            };
            open.retain(|other| !std::ptr::eq(*other, question));
            self.hear(question.source, reply, (question.asked)(&self.asking.address));
            if rank::is_final(&self.heard.servers, open.iter().map(|open| (open.source, open.trust))) {
                break;
            }
            if until == self.deadline && rank::is_usable(&self.heard.sorted()) {
                until = self.deadline.min(Instant::now() + GRACE);
            }
        }
        drop(running);
        self.give_up(&open);
    }

    /// Notes those that are not waited for any more.
    fn give_up(&mut self, open: &[&Question]) {
        let (result, detail) = match Instant::now() < self.deadline {
            true => (SourceResult::Skipped, "not waited for"),
            false => (SourceResult::Failed, "no answer in time"),
        };
        for question in open {
            self.note(question.source, (question.asked)(&self.asking.address), result, detail.into());
        }
    }

    /// Notes that these are not asked.
    fn skip(&mut self, questions: &[Question]) {
        for Question { source, asked, .. } in questions {
            self.note(*source, asked(&self.asking.address), SourceResult::Skipped, "not needed".into());
        }
    }

    /// Tries the usual names, as nobody has said anything.
    pub(super) async fn guess(&mut self, exchangers: Vec<Mx>) {
        self.asked_at = Instant::now();
        let (net, address) = (self.asking.net.clone(), self.asking.address.clone());
        let asked = guess::asked(&address);
        (self.tell)(Event::Asking { source: Source::Guess, asked: asked.clone() });
        let guessing = guess::guess(net, address, exchangers, self.heard.vetoes.clone());
        let said = tokio::time::timeout_at(self.deadline, guessing).await.unwrap_or(Said::Failed("no answer in time".into()));
        self.hear(Source::Guess, said.into(), asked);
    }

    /// Notes that guessing was not needed, or of no use.
    pub(super) fn skip_guess(&mut self) {
        self.asked_at = Instant::now();
        self.note(Source::Guess, guess::asked(&self.asking.address), SourceResult::Skipped, "not needed".into());
    }

    fn hear(&mut self, source: Source, reply: Reply, asked: String) {
        let (result, detail) = match reply.said {
            Said::Found(answer) => {
                let via = answer.via.clone().unwrap_or_default();
                // A veto alone is no finding.
                let result = if answer.is_empty() { SourceResult::Nothing } else { SourceResult::Found };
                self.take(source, *answer);
                (result, via)
            }
            Said::Nothing(detail) => (SourceResult::Nothing, detail),
            Said::Failed(detail) => (SourceResult::Failed, detail),
        };
        self.note(source, reply.asked.unwrap_or(asked), result, detail);
    }

    fn take(&mut self, source: Source, answer: Answer) {
        let names_servers = !answer.servers.is_empty();
        self.heard.take(source, answer);
        if names_servers {
            let servers = self.heard.sorted();
            // What was guessed has just been connected to.
            if self.options.connect && source != Source::Guess {
                self.alive.look_at(&servers);
            }
            (self.tell)(Event::Best(servers));
        }
    }

    fn note(&mut self, source: Source, asked: String, result: SourceResult, detail: String) {
        let trace = Trace { source, asked, result, detail, took: self.asked_at.elapsed() };
        self.heard.note(trace, self.tell);
    }

    /// Waits until it is certain which servers answer, as far as that matters, and puts them in order.
    pub(super) async fn settle(&mut self) -> Vec<Found> {
        let until = self.deadline.min(Instant::now() + PATIENCE);
        let servers = self.heard.sorted();
        if self.options.connect {
            let is_settled = |alive: &Alive| rank::is_settled(&servers, |found| answered(alive, found));
            while !is_settled(&self.alive) {
                tokio::select! {
                    () = self.alive.next() => {}
                    () = sleep_until(until) => break,
                }
            }
        }
        let is_known = |found: &Found| answered(&self.alive, found).is_some();
        match servers.iter().any(is_known) {
            true => rank::sort(servers, |found| answered(&self.alive, found) == Some(true)),
            false => servers,
        }
    }
}

/// Whether a server answered. One that was guessed had to, to be found.
fn answered(alive: &Alive, found: &Found) -> Option<bool> {
    if found.source == Source::Guess { Some(true) } else { alive.answered(&found.server) }
}

/// The network, the address and its mail exchangers, for all who ask.
pub(super) fn asking(net: &Net, address: &Address) -> Asking {
    Asking { net: net.clone(), address: address.clone(), exchangers: super::mx::exchangers(net, address.domain()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Entered, Server};

    fn answer(name: &str) -> Answer {
        let server: Found = Entered(Server::parse_url("imap://i.example.org").unwrap()).into();
        let guide = Guide { webmail: Some(format!("https://{name}.example/")), ..Guide::default() };
        let provider = Provider { name: name.into(), help: guide.webmail.clone(), hints: Vec::new(), webmail: None };
        Answer { servers: vec![server], provider: Some(provider), guide, prefers: Some(Receive::Pop3), ..Answer::default() }
    }

    #[test]
    fn what_anybody_could_have_said_names_no_pages_and_gives_way_to_what_can_be_believed() {
        let mut heard = Heard::default();
        heard.take(Source::Autoconfig, answer("evil").distrusted());
        assert_eq!(heard.provider.as_ref().map(|(_, provider)| (provider.name.as_str(), &provider.help)), Some(("evil", &None)));
        assert!(heard.guide.is_none());
        heard.take(Source::Ispdb, answer("good"));
        heard.take(Source::Wellknown, answer("other").distrusted());
        assert_eq!(heard.provider.map(|(_, provider)| provider.name).as_deref(), Some("good"));
        assert_eq!(heard.guide.and_then(|(_, guide)| guide.webmail).as_deref(), Some("https://good.example/"));
    }
}
