//! The sources that are asked over the network, question by question. A new source is one line here.

use futures::future::BoxFuture;

use super::mx::Exchangers;
use super::source::Reply;
use super::{autoconfig, mx, srv};
use crate::account::{Address, Source, Trust};
use crate::net::Net;

/// What a question is asked with.
#[derive(Clone)]
pub(super) struct Asking {
    pub net: Net,
    pub address: Address,
    pub exchangers: Exchangers,
}

/// A question: to whom, where (for the trace), how, and how far the answer can be believed at best.
pub(super) struct Question {
    pub source: Source,
    pub trust: Trust,
    pub asked: fn(&Address) -> String,
    pub ask: fn(Asking) -> BoxFuture<'static, Reply>,
}

const OWN: Trust = Trust::Authenticated;
const ANYBODY: Trust = Trust::Unauthenticated;

/// All of them. They are asked at once.
pub(super) const QUESTIONS: &[Question] = &[
    question(Source::Autoconfig, OWN, autoconfig_url, |Asking { net, address, .. }| {
        Box::pin(async move { autoconfig::secure(net, address.clone(), Source::Autoconfig, autoconfig_url(&address)).await.into() })
    }),
    question(Source::Wellknown, OWN, wellknown_url, |Asking { net, address, .. }| {
        Box::pin(async move { autoconfig::secure(net, address.clone(), Source::Wellknown, wellknown_url(&address)).await.into() })
    }),
    question(Source::Autoconfig, OWN, autoconfig::pointer_asked, |Asking { net, address, .. }| Box::pin(autoconfig::pointer(net, address))),
    question(
        Source::Ispdb,
        OWN,
        |address| autoconfig::ispdb_url(address.domain()),
        |Asking { net, address, .. }| Box::pin(async move { autoconfig::ispdb(net, address).await.into() }),
    ),
    question(Source::Srv, OWN, srv::asked, |Asking { net, address, .. }| Box::pin(async move { srv::srv(net, address).await.into() })),
    question(Source::Srv, OWN, srv::others_asked, |Asking { net, address, .. }| {
        Box::pin(async move { srv::others(net, address).await.into() })
    }),
    question(Source::Autoconfig, ANYBODY, plain_autoconfig_url, |Asking { net, address, .. }| {
        Box::pin(async move { autoconfig::insecure(net, address.clone(), Source::Autoconfig, plain_autoconfig_url(&address)).await.into() })
    }),
    question(Source::Wellknown, ANYBODY, plain_wellknown_url, |Asking { net, address, .. }| {
        Box::pin(async move { autoconfig::insecure(net, address.clone(), Source::Wellknown, plain_wellknown_url(&address)).await.into() })
    }),
    question(
        Source::Mx,
        ANYBODY,
        |address| format!("MX {}: directory", address.domain()),
        |Asking { net, address, exchangers }| Box::pin(mx::in_directory(net, address, exchangers)),
    ),
    question(
        Source::Mx,
        ANYBODY,
        |address| format!("MX {}: ISPDB", address.domain()),
        |Asking { net, address, exchangers }| Box::pin(mx::in_ispdb(net, address, exchangers)),
    ),
    question(
        Source::Mx,
        ANYBODY,
        |address| format!("MX {}: autoconfig", address.domain()),
        |Asking { net, address, exchangers }| Box::pin(mx::at_autoconfig(net, address, exchangers)),
    ),
];

const fn question(source: Source, trust: Trust, asked: fn(&Address) -> String, ask: fn(Asking) -> BoxFuture<'static, Reply>) -> Question {
    Question { source, trust, asked, ask }
}

fn autoconfig_url(address: &Address) -> String {
    autoconfig::autoconfig_url(address.domain())
}

fn wellknown_url(address: &Address) -> String {
    autoconfig::wellknown_url(address.domain())
}

fn plain_autoconfig_url(address: &Address) -> String {
    autoconfig::plain(&autoconfig_url(address))
}

fn plain_wellknown_url(address: &Address) -> String {
    autoconfig::plain(&wellknown_url(address))
}
