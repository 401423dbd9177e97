//! Runs the sources side by side under one deadline.

use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::time::{Instant, timeout_at};

use super::source::{Answer, Said};
use super::{Event, Guide, Provider, Service, SourceResult, Trace, autoconfig, rank, srv};
use crate::account::{Address, Found, Source};
use crate::net::Net;

/// How long better sources are waited for once there is an answer that could be used.
const GRACE: Duration = Duration::from_millis(1500);

/// A source: who it is, what it is asked (for the trace), and how.
struct Ask {
    source: Source,
    asked: fn(&Address) -> String,
    ask: fn(Net, Address) -> BoxFuture<'static, Said>,
}

/// The sources that are asked over the network. A new one is one line here.
const SOURCES: &[Ask] = &[
    Ask {
        source: Source::Autoconfig,
        asked: autoconfig::autoconfig_url,
        ask: |net, address| Box::pin(autoconfig::autoconfig(net, address)),
    },
    Ask { source: Source::Wellknown, asked: autoconfig::wellknown_url, ask: |net, address| Box::pin(autoconfig::wellknown(net, address)) },
    Ask { source: Source::Ispdb, asked: autoconfig::ispdb_url, ask: |net, address| Box::pin(autoconfig::ispdb(net, address)) },
    Ask { source: Source::Srv, asked: srv::asked, ask: |net, address| Box::pin(srv::srv(net, address)) },
];

/// Everything the sources said.
#[derive(Debug, Default)]
pub(super) struct Heard {
    pub servers: Vec<Found>,
    /// By the best source that knows.
    pub provider: Option<(Source, Provider)>,
    pub services: Vec<Service>,
    pub guide: Guide,
    pub traces: Vec<Trace>,
}

impl Heard {
    pub(super) fn take(&mut self, source: Source, answer: Answer) {
        self.servers.extend(answer.servers);
        self.services.extend(answer.services);
        if let Some(provider) = answer.provider
            && self.provider.as_ref().is_none_or(|(known, _)| rank::place(source) < rank::place(*known))
        {
            self.provider = Some((source, provider));
        }
    }

    fn note(&mut self, trace: Trace, tell: &(dyn Fn(Event) + Send + Sync)) {
        tracing::info!(source = trace.source.word(), result = trace.result.word(), detail = trace.detail, asked = trace.asked);
        tell(Event::Answered(trace.clone()));
        self.traces.push(trace);
    }
}

/// Asks every source until each has answered, an answer is final, the grace is over, or `deadline` strikes.
pub(super) async fn ask_all(net: &Net, address: &Address, deadline: Instant, heard: &mut Heard, tell: &(dyn Fn(Event) + Send + Sync)) {
    let begun = Instant::now();
    let mut until = deadline;
    let mut waiting: Vec<Source> = SOURCES.iter().map(|ask| ask.source).collect();
    let mut running: FuturesUnordered<_> = SOURCES
        .iter()
        .map(|ask| {
            tell(Event::Asking { source: ask.source, asked: (ask.asked)(address) });
            let said = (ask.ask)(net.clone(), address.clone());
            async move { (ask, said.await) }
        })
        .collect();
    while let Ok(Some((ask, said))) = timeout_at(until, running.next()).await {
        waiting.retain(|source| *source != ask.source);
        let (result, detail) = match said {
            Said::Found(answer) => {
                heard.take(ask.source, *answer);
                (SourceResult::Found, String::new())
            }
            Said::Nothing(detail) => (SourceResult::Nothing, detail),
            Said::Failed(detail) => (SourceResult::Failed, detail),
        };
        heard.note(Trace { source: ask.source, asked: (ask.asked)(address), result, detail, took: begun.elapsed() }, tell);
        if rank::is_final(&heard.servers, &waiting) {
            break;
        }
        if until == deadline && rank::outcome(&rank::sort(heard.servers.clone(), |_| true)) == Some(super::Outcome::Found) {
            until = deadline.min(Instant::now() + GRACE);
        }
    }
    let in_time = Instant::now() < deadline;
    for ask in SOURCES.iter().filter(|ask| waiting.contains(&ask.source)) {
        let (result, detail) = match in_time {
            true => (SourceResult::Skipped, "not waited for"),
            false => (SourceResult::Failed, "no answer in time"),
        };
        let trace = Trace { source: ask.source, asked: (ask.asked)(address), result, detail: detail.into(), took: begun.elapsed() };
        heard.note(trace, tell);
    }
}

/// Marks every network source as not asked, because a better one has answered already.
pub(super) fn skip_all(address: &Address, heard: &mut Heard, tell: &(dyn Fn(Event) + Send + Sync)) {
    for ask in SOURCES {
        let trace = Trace {
            source: ask.source,
            asked: (ask.asked)(address),
            result: SourceResult::Skipped,
            detail: "not needed".into(),
            took: Duration::ZERO,
        };
        heard.note(trace, tell);
    }
}

/// Notes what the built-in directory said.
pub(super) fn note_directory(address: &Address, known: bool, heard: &mut Heard, tell: &(dyn Fn(Event) + Send + Sync)) {
    let result = if known { SourceResult::Found } else { SourceResult::Nothing };
    let trace =
        Trace { source: Source::Directory, asked: address.domain().to_string(), result, detail: String::new(), took: Duration::ZERO };
    heard.note(trace, tell);
}
