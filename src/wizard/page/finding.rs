//! The servers are being looked for: a fixed list of sources, each with its state as it happens.

use std::time::Duration;

use iced::{Element, Task};

use crate::account::{Address, Protocol, Source, shown};
use crate::discovery::{self, Discovered, Event, Outcome, SourceResult, Trace};
use crate::wizard::desk::Desk;
use crate::wizard::job::{Heard, Job, Ticket};
use crate::wizard::look::icon::Icon;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, layout, notice, text};

use super::Footer;

/// The sources, in the order they are shown.
const SHOWN: [Source; 9] = [
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
/// How long the page stays at least: what flashes by cannot be read.
const AT_LEAST: Duration = Duration::from_millis(900);
/// After this many seconds one wants to know that it still goes on, and for how long already.
const LONG: u64 = 5;

/// How the search stands.
pub struct State {
    asked: Address,
    /// For how many seconds.
    seconds: u64,
    rows: Vec<Row>,
    /// The hosts of the best servers known so far.
    best: Vec<String>,
    /// Everything that was asked, to be copied.
    traces: Vec<Trace>,
    work: Work,
}

/// What goes on.
enum Work {
    Searching(Job),
    Stopped,
    Ended(Box<Discovered>),
    /// Something was found or not; first the question whether this address was meant at all.
    Doubted(Box<Discovered>, Address),
}

/// One source.
struct Row {
    source: Source,
    open: usize,
    results: Vec<SourceResult>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The search says something.
    Heard(Ticket, Heard<Event, Discovered>),
    /// Stop it.
    Stop,
    /// Search again.
    Again,
    /// Go on by hand.
    ByHand,
    /// Correct the address.
    Change,
    /// Take the address that was suggested.
    Take,
    /// Keep the address as it was typed.
    Keep,
    /// Copy what was asked and what came of it.
    Copy,
}

/// What the page wants.
pub enum Action {
    /// Nothing.
    None,
    /// To have this work done.
    Run(Task<Message>),
    /// To go on with what was found, be it nothing.
    Found(Box<Discovered>),
    /// To go on without.
    ByHand,
    /// To go back to the address.
    Change,
    /// To look for the servers of this address instead.
    Instead(Address),
    /// To have this on the clipboard.
    Copy(String),
}

impl State {
    /// Starts a search.
    pub fn new(desk: &Desk, address: Address) -> (Self, Task<Message>) {
        let (job, task) = search(desk, address.clone());
        (Self { asked: address, seconds: 0, rows: rows(desk), best: Vec::new(), traces: Vec::new(), work: Work::Searching(job) }, task)
    }

    /// A second went by.
    pub fn tick(&mut self) {
        self.seconds += 1;
    }

    /// Whether the search goes on.
    pub fn is_busy(&self) -> bool {
        matches!(self.work, Work::Searching(_))
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: &Desk) -> Action {
        match message {
            Message::Heard(ticket, heard) => return self.heard(&ticket, heard),
            Message::Stop => self.work = Work::Stopped,
            Message::Again => {
                let (state, task) = Self::new(desk, self.asked.clone());
                *self = state;
                return Action::Run(task);
            }
            Message::ByHand => return Action::ByHand,
            Message::Change => return Action::Change,
            Message::Copy => return Action::Copy(self.details()),
            Message::Take => {
                if let Work::Doubted(_, meant) = &self.work {
                    return Action::Instead(meant.clone());
                }
            }
            Message::Keep => {
                if let Work::Doubted(discovered, _) = std::mem::replace(&mut self.work, Work::Stopped) {
                    return self.ended(discovered);
                }
            }
        }
        Action::None
    }

    fn heard(&mut self, ticket: &Ticket, heard: Heard<Event, Discovered>) -> Action {
        match &self.work {
            Work::Searching(job) if job.ticket == *ticket => {}
            _ => return Action::None,
        }
        match heard {
            Heard::Event(event) => self.event(event),
            Heard::Done(discovered) => match discovered.suggested_address() {
                Some(meant) => self.work = Work::Doubted(discovered, meant),
                None => return self.ended(discovered),
            },
        }
        Action::None
    }

    fn ended(&mut self, discovered: Box<Discovered>) -> Action {
        match discovered.outcome {
            Outcome::Found | Outcome::Consent | Outcome::Insecure => return Action::Found(discovered),
            Outcome::NotFound if !discovered.captive_portal => return Action::Found(discovered),
            _ => self.work = Work::Ended(discovered),
        }
        Action::None
    }

    fn event(&mut self, event: Event) {
        let source = match &event {
            Event::Asking { source, .. } | Event::Answered(Trace { source, .. }) => *source,
            Event::Best(servers) => {
                let first = |protocol| servers.iter().find(|found| found.server.protocol == protocol);
                let named = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp].into_iter().filter_map(first);
                self.best = named.map(|found| found.server.host.unicode()).collect();
                self.best.dedup();
                return;
            }
        };
        let Some(row) = self.rows.iter_mut().find(|row| row.source == source) else { return };
        match event {
            Event::Asking { .. } => row.open += 1,
            Event::Answered(trace) => {
                row.open = row.open.saturating_sub(1);
                row.results.push(trace.result);
                self.traces.push(trace);
            }
            Event::Best(_) => {}
        }
    }

    /// Everything asked, a line each: for whoever is asked for help.
    fn details(&self) -> String {
        let line = |trace: &Trace| {
            let (source, asked, result, detail) = (trace.source.word(), &trace.asked, trace.result.word(), &trace.detail);
            shown(&format!("{source}: {asked}: {result} {detail} ({} ms)", trace.took.as_millis()), usize::MAX) + "\n"
        };
        self.traces.iter().map(line).collect()
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let domain = self.asked.domain().unicode();
        let rows = self.rows.iter().map(|row| row.view(desk, &domain, self.is_busy().then_some(self.seconds))).collect();
        let mut sections = vec![card::calm(vec![layout::stack(rows)])];
        if !self.is_busy() {
            sections.push(layout::flow(vec![button::with_icon("copy", Icon::Copy, desk.say("finding-copy"), Message::Copy)]));
        }
        let title = match &self.work {
            Work::Searching(_) => {
                // Its place is kept from the start, so that nothing jumps when there is something to say.
                sections.insert(0, self.progress(desk));
                "finding-title"
            }
            Work::Stopped => {
                sections.insert(0, notice::info(desk.say("finding-stopped"), vec![text::body(desk.say("finding-stopped-todo"))]));
                "finding-title-stopped"
            }
            Work::Ended(discovered) => {
                sections.insert(0, trouble(discovered, desk));
                "finding-title-over"
            }
            Work::Doubted(discovered, _) => {
                if let Some(question) = desk.words.suggestion(discovered) {
                    sections.clear();
                    sections.push(notice::warning(question.title, vec![text::body(question.why), text::body(question.todo)]));
                }
                "finding-title-doubted"
            }
        };
        let title = desk.say_with(title, &[("address", self.asked.to_string().into())]);
        let lead = desk.say(match self.work {
            Work::Searching(_) => "finding-lead",
            Work::Doubted(..) => "finding-lead-doubted",
            Work::Stopped | Work::Ended(_) => "finding-lead-over",
        });
        layout::page(title, lead, sections)
    }

    /// How the search goes on, in one sentence.
    fn progress<'a>(&self, desk: &'a Desk) -> Element<'a, Message> {
        let sentence = if self.rows.iter().all(|row| row.result().is_some()) {
            desk.say("finding-connecting")
        } else if !self.best.is_empty() {
            desk.say_with("finding-best", &[("hosts", self.best.join(", ").into())])
        } else if self.seconds >= LONG {
            desk.say("finding-long")
        } else {
            desk.say("finding-begun")
        };
        layout::marked(sign(Sign::Busy), text::body(sentence))
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        match self.work {
            Work::Searching(_) => {
                Footer { stop: Some(Message::Stop), aside: None, label: desk.say("finding-next"), next: Err(desk.say("finding-reason")) }
            }
            Work::Stopped => Footer {
                stop: None,
                aside: Some((desk.say("by-hand"), Message::ByHand)),
                label: desk.say("finding-again"),
                next: Ok(Message::Again),
            },
            Work::Doubted(ref discovered, ref meant) => {
                let label = |id, address: &Address| desk.say_with(id, &[("address", address.to_string().into())]);
                Footer {
                    stop: None,
                    aside: Some((label("finding-keep", &discovered.address), Message::Keep)),
                    label: label("finding-take", meant),
                    next: Ok(Message::Take),
                }
            }
            Work::Ended(ref discovered) => {
                let (label, next) = match discovered.outcome {
                    _ if discovered.captive_portal => ("finding-again", Message::Again),
                    Outcome::DnsFailed => ("finding-again", Message::Again),
                    Outcome::ExchangeOnly => ("by-hand", Message::ByHand),
                    _ => ("finding-change", Message::Change),
                };
                Footer::next(desk.say(label), Ok(next))
            }
        }
    }
}

/// Why nothing was found, and the ways on that the main button does not take.
fn trouble<'a>(discovered: &Discovered, desk: &'a Desk) -> Element<'a, Message> {
    let trouble = desk.words.outcome(discovered);
    let by_hand = button::with_icon("by-hand", Icon::Pencil, desk.say("by-hand"), Message::ByHand);
    let again = button::with_icon("again", Icon::Search, desk.say("finding-again"), Message::Again);
    let ways = match discovered.outcome {
        _ if discovered.captive_portal => vec![by_hand],
        Outcome::DnsFailed => vec![by_hand],
        Outcome::ExchangeOnly => vec![again],
        _ => vec![again, by_hand],
    };
    notice::danger(trouble.title, vec![text::body(trouble.why), text::body(trouble.todo), layout::flow(ways)])
}

impl Row {
    /// The best of what it said; nothing yet while it may still say better.
    fn result(&self) -> Option<SourceResult> {
        use SourceResult::{Failed, Found, Nothing, Skipped};
        let said = |result| self.results.contains(&result).then_some(result);
        if self.open > 0 {
            return said(Found);
        }
        said(Found).or(said(Nothing)).or(said(Failed)).or(said(Skipped))
    }

    /// In a search that has gone on for this many seconds, or goes on no more.
    fn view<'a>(&'a self, desk: &'a Desk, domain: &str, searching: Option<u64>) -> Element<'a, Message> {
        let (mark, state) = match self.result() {
            Some(result @ SourceResult::Found) => (Sign::Good, desk.words.source_result(result)),
            Some(result @ SourceResult::Failed) => (Sign::Warn, desk.words.source_result(result)),
            Some(result) => (Sign::Nothing, desk.words.source_result(result)),
            None => match searching {
                None => (Sign::Nothing, desk.words.source_result(SourceResult::Skipped)),
                Some(seconds) if self.open > 0 && seconds >= LONG => {
                    (Sign::Busy, desk.say_with("finding-still", &[("seconds", seconds.into())]))
                }
                Some(_) if self.open > 0 => (Sign::Busy, desk.say("finding-asking")),
                Some(_) => (Sign::Waiting, desk.say("finding-waiting")),
            },
        };
        layout::state(sign(mark), text::body(desk.words.source(self.source, domain)), text::small(state))
    }
}

/// The organisation's own file is a source only where it names servers.
fn rows(desk: &Desk) -> Vec<Row> {
    let own = desk.search().prepared.map(|_| Source::Organisation);
    own.into_iter().chain(SHOWN).map(|source| Row { source, open: 0, results: Vec::new() }).collect()
}

fn search(desk: &Desk, address: Address) -> (Job, Task<Message>) {
    let (net, options) = (desk.net.clone(), desk.search());
    let work = move |teller: crate::wizard::job::Teller<_, _>| async move {
        let started = tokio::time::Instant::now();
        let tell = move |event| teller.tell(event);
        let discovered = discovery::discover(&net, &address, &options, &tell).await;
        tokio::time::sleep_until(started + AT_LEAST).await;
        discovered
    };
    Job::start(work, Message::Heard)
}

#[cfg(test)]
impl State {
    /// What the messages of the search that goes on carry.
    pub fn ticket(&self) -> Ticket {
        if let Work::Searching(job) = &self.work { job.ticket.clone() } else { Ticket::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::shell::tests::{desk, discovered};

    fn state() -> (State, Ticket) {
        let (state, _task) = State::new(&desk(), Address::parse("anna@example.org").unwrap());
        let ticket = state.ticket();
        (state, ticket)
    }

    fn answered(source: Source, result: SourceResult) -> Heard<Event, Discovered> {
        Heard::Event(Event::Answered(Trace { source, asked: "x".into(), result, detail: String::new(), took: Duration::ZERO }))
    }

    #[test]
    fn a_row_shows_the_best_that_its_source_said() {
        let (desk, (mut state, ticket)) = (desk(), state());
        for _ in 0..2 {
            let asking = Event::Asking { source: Source::Srv, asked: "_imaps._tcp.example.org".into() };
            state.update(Message::Heard(ticket.clone(), Heard::Event(asking)), &desk);
        }
        let row = |state: &State| state.rows.iter().find(|row| row.source == Source::Srv).unwrap().result();
        state.update(Message::Heard(ticket.clone(), answered(Source::Srv, SourceResult::Nothing)), &desk);
        assert_eq!(row(&state), None, "one question is still open");
        state.update(Message::Heard(ticket, answered(Source::Srv, SourceResult::Found)), &desk);
        assert_eq!(row(&state), Some(SourceResult::Found));
    }

    #[test]
    fn what_is_found_leads_on_and_what_is_late_does_not() {
        let (desk, (mut state, ticket)) = (desk(), state());
        let done = |outcome| Heard::Done(Box::new(discovered("anna@example.org", outcome)));
        assert!(matches!(state.update(Message::Heard(Ticket::default(), done(Outcome::Found)), &desk), Action::None));
        assert!(matches!(state.update(Message::Heard(ticket.clone(), done(Outcome::Found)), &desk), Action::Found(_)));
        state.update(Message::Stop, &desk);
        assert!(!state.is_busy());
        assert!(matches!(state.update(Message::Heard(ticket, done(Outcome::Found)), &desk), Action::None), "stopped is stopped");
    }

    #[test]
    fn a_likely_slip_of_the_pen_is_asked_about_and_never_assumed() {
        let (desk, (mut state, ticket)) = (desk(), state());
        let domain = crate::account::Domain::parse("example.net").ok();
        let slip = Discovered { suggestion: domain, ..discovered("anna@example.org", Outcome::Found) };
        let done = Message::Heard(ticket, Heard::Done(Box::new(slip)));
        assert!(matches!(state.update(done, &desk), Action::None), "the question comes first");
        assert!(matches!(state.update(Message::Take, &desk), Action::Instead(meant) if meant.to_string() == "anna@example.net"));
        assert!(matches!(state.update(Message::Keep, &desk), Action::Found(found) if found.address.to_string() == "anna@example.org"));
    }

    #[test]
    fn a_domain_that_does_not_exist_stays_here_and_says_so() {
        let (desk, (mut state, ticket)) = (desk(), state());
        let done = Heard::Done(Box::new(discovered("anna@example.org", Outcome::NoSuchDomain)));
        assert!(matches!(state.update(Message::Heard(ticket, done), &desk), Action::None));
        assert!(matches!(state.work, Work::Ended(_)));
        assert!(matches!(state.footer(&desk).next, Ok(Message::Change)), "the address wants correcting");
        assert!(matches!(state.update(Message::Change, &desk), Action::Change));
    }
}
