//! The sources that are asked over the network, question by question. A new source is one line here.

use futures::future::BoxFuture;

use super::mx::Exchangers;
use super::source::Reply;
use super::{autoconfig, autodiscover, mx, pacc, srv};
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

/// One question. `$ask` makes a future of an [`Asking`]; what it comes to is what is said, or a whole [`Reply`].
macro_rules! question {
    ($source:ident, $trust:ident, $asked:expr, $ask:expr) => {
        Question {
            source: Source::$source,
            trust: Trust::$trust,
            asked: $asked,
            ask: |asking: Asking| Box::pin(async move { Reply::from(asked(asking, $ask).await) }),
        }
    };
}

/// Tells the compiler what a question's closure takes.
fn asked<F>(asking: Asking, ask: impl FnOnce(Asking) -> F) -> F {
    ask(asking)
}

/// What is asked first, at once.
#[rustfmt::skip]
pub(super) const QUESTIONS: &[Question] = &[
    question!(Autoconfig, Authenticated, autoconfig_url, |a| autoconfig::secure(a.net, a.address, Source::Autoconfig, autoconfig_url)),
    question!(Wellknown, Authenticated, wellknown_url, |a| autoconfig::secure(a.net, a.address, Source::Wellknown, wellknown_url)),
    question!(Autoconfig, Authenticated, autoconfig::pointer_asked, |a| autoconfig::pointer(a.net, a.address)),
    question!(Pacc, Authenticated, pacc::pacc_url, |a| pacc::pacc(a.net, a.address)),
    question!(Ispdb, Authenticated, ispdb_url, |a| autoconfig::ispdb(a.net, a.address)),
    question!(Srv, Authenticated, srv::asked, |a| srv::srv(a.net, a.address)),
    question!(Srv, Authenticated, srv::others_asked, |a| srv::others(a.net, a.address)),
    question!(Autodiscover, Authenticated, autodiscover::service_url, |a| autodiscover::service(a.net, a.address)),
    question!(Autodiscover, Authenticated, autodiscover::domain_url, |a| autodiscover::domain(a.net, a.address)),
    question!(Autodiscover, Authenticated, autodiscover::json_url, |a| autodiscover::json(a.net, a.address)),
    // What comes over plain http, and what the MX records lead to, could be anybody's.
    question!(Autoconfig, Unauthenticated, plain_autoconfig_url, |a| autoconfig::insecure(a.net, a.address, Source::Autoconfig, plain_autoconfig_url)),
    question!(Wellknown, Unauthenticated, plain_wellknown_url, |a| autoconfig::insecure(a.net, a.address, Source::Wellknown, plain_wellknown_url)),
    question!(Mx, Unauthenticated, mx_directory, |a| mx::in_directory(a.address, a.exchangers)),
    question!(Mx, Unauthenticated, mx_ispdb, |a| mx::in_ispdb(a.net, a.address, a.exchangers)),
    question!(Mx, Unauthenticated, mx_autoconfig, |a| mx::at_autoconfig(a.net, a.address, a.exchangers)),
];

/// What is asked only where nothing was found so far: the address goes to a place that plain http or the DNS alone has named.
#[rustfmt::skip]
pub(super) const LATE: &[Question] = &[
    question!(Autodiscover, Authenticated, autodiscover::srv_name, |a| autodiscover::by_srv(a.net, a.address)),
    question!(Autodiscover, Unauthenticated, autodiscover::redirect_url, |a| autodiscover::redirect(a.net, a.address)),
];

fn autoconfig_url(address: &Address) -> String {
    autoconfig::autoconfig_url(address.domain())
}

fn wellknown_url(address: &Address) -> String {
    autoconfig::wellknown_url(address.domain())
}

fn ispdb_url(address: &Address) -> String {
    autoconfig::ispdb_url(address.domain())
}

fn plain_autoconfig_url(address: &Address) -> String {
    autoconfig::plain(&autoconfig_url(address))
}

fn plain_wellknown_url(address: &Address) -> String {
    autoconfig::plain(&wellknown_url(address))
}

fn mx_directory(address: &Address) -> String {
    format!("MX {}: directory", address.domain())
}

fn mx_ispdb(address: &Address) -> String {
    format!("MX {}: ISPDB", address.domain())
}

fn mx_autoconfig(address: &Address) -> String {
    format!("MX {}: autoconfig", address.domain())
}
