//! What the world sees of a domain: asks everywhere where mail programs ask, connects to every server that is named, and says what is
//! wrong, what is missing, and what each mail program would make of it. No password goes anywhere: there is none.

mod code;
mod content;
mod hosts;
mod programs;
mod records;
mod seen;
mod web;

use std::time::Duration;

use futures::future::join_all;
use time::OffsetDateTime;
use tokio::time::{Instant, timeout};

use crate::account::{Domain, Host};
use crate::discovery::{self, Event, Standing, Surveyed};
use crate::net::Net;

pub use code::{Code, Finding, Severity};
pub use hosts::Looked;
pub use programs::{PROGRAMS, Program, Prospect};

/// How a check is to be done.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The hard stop: half of it for the places in which settings are published, half for the servers that are named there.
    pub deadline: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self { deadline: Duration::from_secs(30) }
    }
}

/// What a domain looks like from outside.
#[derive(Debug, Clone)]
pub struct Report {
    /// The domain.
    pub domain: Domain,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
    /// What each mail program would find.
    pub programs: Vec<Prospect>,
    /// The mail servers that are named.
    pub servers: Vec<Looked>,
    /// Everything that was read.
    pub surveyed: Surveyed,
    /// How long it all took.
    pub took: Duration,
}

impl Report {
    /// Whether nothing is wrong or missing.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.findings.iter().all(|finding| finding.code.severity() == Severity::Advice)
    }
}

/// Checks `domain`; `None` where it is too long to have an address. To cancel, drop the future.
pub async fn check(net: &Net, domain: &Domain, options: Options, tell: &(dyn Fn(Event) + Send + Sync)) -> Option<Report> {
    let begun = Instant::now();
    let address = super::sample(domain)?;
    let half = options.deadline / 2;
    let surveyed = discovery::survey(net, &address, half, tell).await;
    let (servers, webs, aliases) =
        tokio::join!(hosts::look(net, &surveyed, half), hosts::look_at_webs(net, &surveyed, half), aliases(net, &surveyed, half));
    let now = OffsetDateTime::from(net.now());
    let mut findings = Vec::new();
    judge(&surveyed, &aliases, &mut findings);
    hosts::judge(&servers, now, &mut findings);
    hosts::judge_webs(&webs, now, &mut findings);
    findings.sort_by(|one, two| (one.code.severity(), one).cmp(&(two.code.severity(), two)));
    findings.dedup();
    let programs = programs::prospects(&surveyed, &servers);
    Some(Report { domain: domain.clone(), findings, programs, servers, surveyed, took: begun.elapsed() })
}

/// What is wrong with what was read.
fn judge(surveyed: &Surveyed, aliases: &[(Host, Host)], findings: &mut Vec<Finding>) {
    let domain = surveyed.address.domain().to_string();
    match surveyed.standing {
        Standing::Missing => return findings.push(Finding::new(Code::NoSuchDomain, domain)),
        Standing::Silent => return findings.push(Finding::new(Code::DnsFailed, domain)),
        Standing::TakesNoMail => findings.push(Finding::new(Code::NoMailDomain, domain.clone())),
        Standing::Good => {}
    }
    let own = content::own(surveyed);
    web::autoconfig(surveyed, findings);
    web::autodiscover(surveyed, findings);
    web::pacc(surveyed, findings);
    web::pointer(surveyed, findings);
    records::srv(surveyed, aliases, &content::offered(&own), findings);
    content::judge(surveyed, &own, findings);
    // That everything is missing is one finding, not five.
    if own.is_empty() && findings.iter().all(|finding| finding.code.severity() != Severity::Wrong) {
        findings.clear();
        findings.push(Finding::new(Code::NothingPublished, domain));
    }
}

/// The targets of SRV records that are only other names for hosts.
async fn aliases(net: &Net, surveyed: &Surveyed, deadline: Duration) -> Vec<(Host, Host)> {
    /// How many are asked about: as many as there are servers to try.
    const TARGETS: usize = 24;
    let mut targets: Vec<Host> =
        seen::services(surveyed).into_iter().flat_map(|(_, records)| records).filter_map(|srv| srv.target.clone()).collect();
    targets.sort_unstable();
    targets.dedup();
    targets.truncate(TARGETS);
    let asked = join_all(targets.into_iter().map(|host| async move { net.alias(&host).await.map(|real| (host, real)) }));
    timeout(deadline, asked).await.unwrap_or_default().into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
