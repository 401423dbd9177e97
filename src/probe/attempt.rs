//! One attempt at one server: its steps, its bound, its verdict.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::knock::silenced;
use super::open::{self, Opening};
use super::{
    Diagnosis, Event, Line, Mailbox, Options, Pop3Offer, SmtpOffer, Step, StepResult, StepTaken, Tls, Verdict, Warning, imap, pop3, smtp,
};
use crate::account::{
    Address, AuthMethod, Cleared, Consent, Found, Host, LoginName, Protocol, Secret, Security, login_for, second_login_for, shown,
};
use crate::net::{LineError, Net, bounds};

/// Why an attempt ended before its end.
#[derive(Debug)]
pub(super) struct Stop {
    pub diagnosis: Diagnosis,
    /// The server's own words.
    pub reply: String,
    /// Whether a login ended before anything that depends on the password was judged.
    pub untried: bool,
}

impl Stop {
    pub(super) fn new(diagnosis: Diagnosis) -> Self {
        Self { diagnosis, reply: String::new(), untried: false }
    }

    pub(super) fn said(diagnosis: Diagnosis, reply: impl Into<String>) -> Self {
        Self { diagnosis, reply: reply.into(), untried: false }
    }
}

impl From<LineError> for Stop {
    fn from(error: LineError) -> Self {
        Self::new(match error {
            LineError::Closed => Diagnosis::Closed,
            LineError::Flooded => Diagnosis::Flooded,
            LineError::Surplus => Diagnosis::StarttlsInjection,
        })
    }
}

/// What is being tested, and what has been learned of it so far.
pub(super) struct Attempt<'a> {
    pub net: &'a Net,
    pub found: &'a Found,
    /// Whose account it is.
    pub address: &'a Address,
    /// What must not be shown, even if the server repeats it; nothing where nobody logs in.
    secret: Option<&'a Secret>,
    tell: &'a (dyn Fn(Event) + Send + Sync),
    current: Option<(Step, Instant)>,
    steps: Vec<StepTaken>,
    pub warnings: Vec<Warning>,
    pub capabilities: Vec<String>,
    pub auth: Option<AuthMethod>,
    /// The login name in use, where it is another than the settings say.
    login: Option<LoginName>,
    /// What the server said to the other one.
    refused: Option<Stop>,
    pub mailbox: Option<Mailbox>,
    pub pop3: Option<Pop3Offer>,
    pub smtp: Option<SmtpOffer>,
    /// The shortest time that an answer took for which the server had nothing to do.
    pub round_trip: Option<Duration>,
    pub bytes_per_second: Option<u64>,
    pub tls: Option<Tls>,
    /// A name that the certificate fits, where it does not fit this one.
    pub fitting: Option<Host>,
    /// Whether the connection stood already.
    pub reused: bool,
    begun: Instant,
    until: Instant,
}

/// Who logs in, with what, and what else is asked.
pub(super) struct Credentials<'a> {
    pub login: &'a str,
    pub secret: &'a Secret,
    pub cleared: &'a Cleared,
    /// Who the mail would be from.
    pub sender: &'a Address,
    /// Whose account it is.
    pub address: &'a Address,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(
        net: &'a Net,
        found: &'a Found,
        address: &'a Address,
        secret: Option<&'a Secret>,
        tell: &'a (dyn Fn(Event) + Send + Sync),
    ) -> Self {
        Self {
            net,
            found,
            address,
            secret,
            tell,
            current: None,
            steps: Vec::new(),
            warnings: Vec::new(),
            capabilities: Vec::new(),
            auth: None,
            login: None,
            refused: None,
            mailbox: None,
            pop3: None,
            smtp: None,
            round_trip: None,
            bytes_per_second: None,
            tls: None,
            fitting: None,
            reused: false,
            begun: Instant::now(),
            until: Instant::now(),
        }
    }

    fn protocol(&self) -> Protocol {
        self.found.server.protocol
    }

    /// Begins a step; the one before it has gone well.
    pub(super) fn begin(&mut self, step: Step) {
        self.end(StepResult::Ok);
        self.current = Some((step, Instant::now()));
        (self.tell)(Event::Began { protocol: self.protocol(), step });
    }

    fn end(&mut self, result: StepResult) {
        if let Some((step, since)) = self.current.take() {
            let step = StepTaken { step, result, took: since.elapsed() };
            tracing::info!(protocol = self.protocol().word(), step = step.step.word(), result = result.word());
            self.steps.push(step);
            (self.tell)(Event::Ended { protocol: self.protocol(), step });
        }
    }

    /// Notes a step that was taken before.
    pub(super) fn had(&mut self, step: Step, took: Duration) {
        (self.tell)(Event::Began { protocol: self.protocol(), step });
        let step = StepTaken { step, result: StepResult::Ok, took };
        self.steps.push(step);
        (self.tell)(Event::Ended { protocol: self.protocol(), step });
    }

    /// Forgets a connection that stood already and turned out to be dead.
    fn start_over(&mut self) {
        tracing::info!(protocol = self.protocol().word(), "the connection that stood already is dead");
        (self.reused, self.current, self.tls, self.round_trip) = (false, None, None, None);
        self.steps.clear();
        self.warnings.clear();
        self.capabilities.clear();
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Notes how long an answer took for which the server had nothing to do.
    pub(super) fn answered_in(&mut self, took: Duration) {
        self.round_trip = Some(self.round_trip.map_or(took, |before| before.min(took)));
    }

    /// How good the line is. A connection stands after one round trip, be it that a dead address was tried before.
    fn line(&self) -> Option<Line> {
        let is_connected = |taken: &&StepTaken| taken.step == Step::Connect && taken.result == StepResult::Ok;
        let connected = self.steps.iter().filter(is_connected).map(|taken| taken.took).min()?;
        let round_trip = self.round_trip.map_or(connected, |answered| answered.min(connected));
        let round_trip_ms = u64::try_from(round_trip.as_millis()).unwrap_or(u64::MAX);
        Some(Line { round_trip_ms, bytes_per_second: self.bytes_per_second })
    }

    /// How much is left of the bound.
    pub(super) fn time_left(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }

    fn is_logging_in(&self) -> bool {
        self.current.is_some_and(|(step, _)| step == Step::Login)
    }

    /// Whether anything of a login was sent.
    fn has_begun_login(&self) -> bool {
        self.is_logging_in() || self.steps.iter().any(|taken| taken.step == Step::Login)
    }

    /// Whether the login has succeeded, whatever came after.
    fn has_logged_in(&self) -> bool {
        self.steps.iter().any(|taken| taken.step == Step::Login && taken.result == StepResult::Ok)
    }

    /// The server, under the login name that it took.
    fn found(&self) -> Found {
        let mut found = self.found.clone();
        if let (Some(login), true) = (&self.login, self.has_logged_in()) {
            found.server.username = Some(login.clone());
        }
        found
    }

    /// What it means that the bound struck, by the step it struck at.
    pub(super) fn timed_out(&self) -> Stop {
        let implicit = self.found.server.security == Security::Tls;
        Stop::new(match self.current.map(|(step, _)| step) {
            Some(Step::Resolve) => Diagnosis::DnsFailed,
            Some(Step::Connect) | None => Diagnosis::ConnectTimeout,
            Some(Step::Greeting) => Diagnosis::BannerTimeout,
            Some(Step::Tls) if implicit => Diagnosis::BannerTimeout,
            Some(_) => Diagnosis::ReplyTimeout,
        })
    }

    /// What the server said, without the secret.
    pub(super) fn covered(&self, said: &str) -> String {
        self.secret.map_or_else(|| said.to_owned(), |secret| secret.cover(said))
    }

    /// What is known of the mailbox, its names fit to be shown.
    fn shown_mailbox(&mut self) -> Option<Mailbox> {
        let mut mailbox = self.mailbox.take()?;
        for text in mailbox.texts_mut() {
            *text = shown(&self.covered(text), bounds::NAME);
        }
        Some(mailbox)
    }

    /// What the server said, fit to be shown.
    fn shown(&self, said: &str) -> String {
        shown(&self.covered(said), bounds::WORDS)
    }

    pub(super) fn verdict(mut self, ended: Result<(), Stop>) -> Verdict {
        let result = if ended.is_ok() { StepResult::Ok } else { StepResult::Failed };
        let (diagnosis, reply) = match ended {
            Ok(()) => (Diagnosis::Ok, String::new()),
            // What fails after a login that succeeded does not make the login fail; a refused sender is the exception.
            Err(stop) if self.has_logged_in() && stop.diagnosis != Diagnosis::SenderRefused => (Diagnosis::Ok, stop.reply),
            Err(stop) => (stop.diagnosis, stop.reply),
        };
        let reply = self.shown(&reply);
        let capabilities = self.capabilities.iter().take(bounds::CAPABILITIES).map(|word| self.shown(word)).collect();
        self.end(result);
        if self.has_logged_in() && self.found.server.security == Security::None {
            self.warn(Warning::Unencrypted);
        }
        let mailbox = self.shown_mailbox();
        if mailbox.as_ref().and_then(Mailbox::percent_full).is_some_and(|percent| percent >= 80) {
            self.warn(Warning::QuotaNearlyFull);
        }
        tracing::info!(protocol = self.protocol().word(), diagnosis = diagnosis.word(), reply, "tested");
        (self.tell)(Event::Finished { protocol: self.protocol(), diagnosis });
        Verdict {
            found: self.found(),
            diagnosis,
            reply,
            line: self.line(),
            warnings: self.warnings,
            steps: self.steps,
            auth: self.auth,
            mailbox,
            pop3: self.pop3,
            smtp: self.smtp,
            capabilities,
            tls: self.tls,
            fitting: self.fitting,
            reused: self.reused,
            took: self.begun.elapsed(),
        }
    }
}

/// The part of the bound kept for learning who was silent.
pub(super) const AFTERMATH: Duration = Duration::from_secs(4);

/// Tests one server.
pub(super) async fn test_one(
    net: &Net,
    address: &Address,
    found: &Found,
    secret: &Secret,
    consent: Consent,
    options: &Options,
    tell: &(dyn Fn(Event) + Send + Sync),
) -> Verdict {
    let mut attempt = Attempt::new(net, found, address, Some(secret), tell);
    let Ok(cleared) = Cleared::check(&found.server, found.trust, consent) else {
        return attempt.verdict(Err(Stop::new(Diagnosis::ConsentNeeded)));
    };
    let login = login_for(&found.server, address);
    let sender = options.sender.as_ref().unwrap_or(address);
    let credentials = Credentials { login: &login, secret, cleared: &cleared, sender, address };
    let bound = options.deadline.saturating_sub(AFTERMATH).max(options.deadline / 2);
    attempt.until = Instant::now() + bound;
    let ended = timeout(bound, log_in_by_either_name(&mut attempt, &credentials)).await;
    let within_login = attempt.is_logging_in() || attempt.has_logged_in();
    let ended = match (ended, attempt.refused.take()) {
        // A second connection that failed tells less than the server's answer on the first.
        (Err(_) | Ok(Err(_)), Some(refused)) if !within_login => Err(refused),
        (Ok(ended), _) => ended,
        (Err(_), _) => Err(silenced(&attempt, options.deadline - bound).await),
    };
    attempt.verdict(ended)
}

/// Logs in, and once more by the other login name where the first is refused and the source did not say which it is. Never a
/// third time: accounts get locked.
async fn log_in_by_either_name(attempt: &mut Attempt<'_>, credentials: &Credentials<'_>) -> Result<(), Stop> {
    let first = log_in(attempt, credentials).await;
    let refused = first.as_ref().is_err_and(|stop| stop.diagnosis == Diagnosis::AuthFailed) && !attempt.has_logged_in();
    let Some(login) = second_login_for(attempt.found, credentials.address).filter(|_| refused) else { return first };
    attempt.end(StepResult::Failed);
    (attempt.refused, attempt.login) = (first.err(), Some(login.clone()));
    log_in(attempt, &Credentials { login: login.as_str(), ..*credentials }).await
}

/// Logs in on a connection that stands already, if there is one. One that has died meanwhile, before anything secret was sent, gives way to a
/// new one.
async fn log_in(attempt: &mut Attempt<'_>, credentials: &Credentials<'_>) -> Result<(), Stop> {
    if let Some(resumed) = open::resume(attempt).await {
        let ended = match resumed {
            Ok(opening) => enter(attempt, opening, credentials).await,
            Err(stop) => Err(stop),
        };
        let is_dead = ended.as_ref().is_err_and(|stop| stop.diagnosis == Diagnosis::Closed) && !attempt.has_begun_login();
        if !is_dead {
            return ended;
        }
        attempt.start_over();
    }
    let opening = open::open(attempt).await?;
    enter(attempt, opening, credentials).await
}

async fn enter(attempt: &mut Attempt<'_>, opening: Opening, credentials: &Credentials<'_>) -> Result<(), Stop> {
    match attempt.found.server.protocol {
        Protocol::Imap => imap::log_in(attempt, opening, credentials).await,
        Protocol::Pop3 => pop3::log_in(attempt, opening, credentials).await,
        Protocol::Smtp => smtp::log_in(attempt, opening, credentials).await,
    }
}
