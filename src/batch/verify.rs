//! Logging in for many people without locking anybody out: one attempt each, never more than a few at once on a server, slower when
//! the server says so, and no more at a domain where one after the other was refused.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until};

use crate::account::{Address, Consent, Domain, Found, Host, LoginName, Secret, Source};
use crate::net::Net;
use crate::probe::{self, Diagnosis, Verdict};

/// How long a server is left alone when it asks for it the first time; each further time twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How often a server may say for one login that it has no time. It has not judged the password then.
const MOST_PAUSES: u32 = 5;
/// The bound for one server. Long, for nobody sits and waits: after a wrong password, Dovecot lets everybody from the same address wait
/// for up to 15 seconds.
const DEADLINE: Duration = Duration::from_secs(45);
/// How many domains and servers are remembered.
const MOST: usize = 4096;

/// How logins are to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verify {
    /// How many at once on a server.
    pub at_once: usize,
    /// After how many failures in a row nobody else at the domain is logged in.
    pub stop_after: u32,
}

impl Default for Verify {
    fn default() -> Self {
        Self { at_once: 4, stop_after: 5 }
    }
}

/// The way to the servers.
pub(super) struct Gate {
    limits: Verify,
    servers: Mutex<HashMap<Host, Arc<Door>>>,
    /// How many in a row have failed at a domain.
    failed: Mutex<HashMap<Domain, u32>>,
}

/// The way to one server.
struct Door {
    places: Semaphore,
    /// Until when it wants to be left alone, and how long it was the last time.
    pause: Mutex<(Option<Instant>, Duration)>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the server has not judged the login and wants it later.
fn is_busy(diagnosis: Diagnosis) -> bool {
    matches!(diagnosis, Diagnosis::TooManyConnections | Diagnosis::TemporarilyUnavailable | Diagnosis::MailboxInUse)
}

impl Gate {
    pub fn new(limits: Verify) -> Self {
        Self { limits, servers: Mutex::default(), failed: Mutex::default() }
    }

    /// Logs in to `servers` one after the other, and to no further one when one refuses: so a wrong password counts once. `None` where
    /// nobody at this domain is logged in any more.
    pub async fn log_in(&self, net: &Net, address: &Address, servers: &[Found], secret: &Secret, consent: Consent) -> Option<Vec<Verdict>> {
        let mut verdicts = Vec::new();
        for found in servers {
            let verdict = self.one(net, address, found, secret, consent).await?;
            let well = matches!(verdict.diagnosis, Diagnosis::Ok | Diagnosis::SenderRefused);
            verdicts.push(verdict);
            if !well {
                break;
            }
        }
        self.judge(address.domain(), verdicts.iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok));
        Some(verdicts)
    }

    async fn one(&self, net: &Net, address: &Address, found: &Found, secret: &Secret, consent: Consent) -> Option<Verdict> {
        let door = self.door(&found.server.host);
        let wanted = [with_one_name(found, address)];
        let options = probe::Options { deadline: DEADLINE, ..probe::Options::default() };
        let mut pauses = 0;
        loop {
            // Closed by nobody.
            let place = door.places.acquire().await.ok()?;
            door.wait().await;
            if self.is_stopped(address.domain()) {
                return None;
            }
            let mut verdicts = probe::test(net, address, &wanted, secret, consent, &options, &|_| {}).await;
            let mut verdict = verdicts.pop()?;
            drop(place);
            pauses += 1;
            if !is_busy(verdict.diagnosis) || pauses > MOST_PAUSES {
                door.went_well(!is_busy(verdict.diagnosis));
                // As it was found, whatever name was sent.
                verdict.found = found.clone();
                return Some(verdict);
            }
            door.leave_alone();
        }
    }

    fn door(&self, host: &Host) -> Arc<Door> {
        let mut servers = lock(&self.servers);
        if servers.len() >= MOST {
            servers.retain(|_, door| Arc::strong_count(door) > 1);
        }
        let new = || Arc::new(Door { places: Semaphore::new(self.limits.at_once), pause: Mutex::new((None, Duration::ZERO)) });
        Arc::clone(servers.entry(host.clone()).or_insert_with(new))
    }

    fn is_stopped(&self, domain: &Domain) -> bool {
        lock(&self.failed).get(domain).is_some_and(|failed| *failed >= self.limits.stop_after)
    }

    /// Counts a failure, or begins anew. Once enough is enough, those who had begun before change nothing.
    fn judge(&self, domain: &Domain, well: bool) {
        let mut failed = lock(&self.failed);
        if failed.len() >= MOST {
            failed.retain(|_, count| *count > 0);
        }
        let count = failed.entry(domain.clone()).or_default();
        match well {
            _ if *count >= self.limits.stop_after => {}
            true => *count = 0,
            false => *count += 1,
        }
    }
}

impl Door {
    async fn wait(&self) {
        loop {
            let until = lock(&self.pause).0;
            match until.filter(|until| *until > Instant::now()) {
                Some(until) => sleep_until(until).await,
                None => return,
            }
        }
    }

    fn leave_alone(&self) {
        let mut pause = lock(&self.pause);
        // Those who were inside at the same time hear the same: it counts once.
        if pause.0.is_none_or(|until| until <= Instant::now()) {
            let longer = if pause.1.is_zero() { FIRST_PAUSE } else { (pause.1 * 2).min(LONGEST_PAUSE) };
            *pause = (Some(Instant::now() + longer), longer);
        }
    }

    fn went_well(&self, well: bool) {
        if well {
            lock(&self.pause).1 = Duration::ZERO;
        }
    }
}

/// The same with the login name said: where nobody knows it, the live test would try a second one.
fn with_one_name(found: &Found, address: &Address) -> Found {
    let mut found = found.clone();
    if found.server.username.is_none() && matches!(found.source, Source::Srv | Source::Guess) {
        found.server.username = LoginName::parse(&address.as_typed()).ok();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_left_alone_after_failures_in_a_row_and_not_before() {
        let gate = Gate::new(Verify { at_once: 1, stop_after: 3 });
        let domain = Domain::parse("example.org").unwrap();
        for well in [false, false, true, false, false] {
            gate.judge(&domain, well);
            assert!(!gate.is_stopped(&domain));
        }
        gate.judge(&domain, false);
        gate.judge(&domain, true);
        assert!(gate.is_stopped(&domain), "for good");
        assert!(!gate.is_stopped(&Domain::parse("example.net").unwrap()));
    }

    #[test]
    fn a_server_is_left_alone_longer_each_time_and_those_inside_count_once() {
        let gate = Gate::new(Verify::default());
        let door = gate.door(&Host::parse("imap.example.org").unwrap());
        let pause = || lock(&door.pause).1;
        let is_over = || lock(&door.pause).0 = Some(Instant::now());
        let mut pauses = Vec::new();
        for _ in 0..7 {
            door.leave_alone();
            door.leave_alone();
            pauses.push(pause().as_secs());
            is_over();
        }
        assert_eq!(pauses, [2, 4, 8, 16, 32, 60, 60]);
        door.went_well(true);
        door.leave_alone();
        assert_eq!(pause(), FIRST_PAUSE);
    }
}
