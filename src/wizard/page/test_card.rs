//! One server under test: its steps as rows that are there from the start and change as they happen.

use iced::Element;

use crate::account::{Found, Protocol, Security};
use crate::probe::{Diagnosis, Event, Step, StepResult, Verdict};
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{card, layout, text};

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// Not begun.
    Waiting,
    /// Going on.
    Busy,
    /// Over.
    Ended(StepResult),
}

/// One server under test.
#[derive(Debug, Clone)]
pub struct TestCard {
    found: Found,
    rows: Vec<(Step, Row)>,
    diagnosis: Option<Diagnosis>,
}

impl TestCard {
    /// Before the test.
    pub fn new(found: &Found) -> Self {
        let security = found.server.security;
        let expected = |step: &Step| match step {
            Step::Tls => security != Security::None,
            Step::StartTls => security == Security::StartTls,
            _ => true,
        };
        let mut steps: Vec<Step> = Step::ALL.into_iter().filter(expected).collect();
        steps.sort_by_key(|step| place(security, *step));
        let rows = steps.into_iter().map(|step| (step, Row::Waiting)).collect();
        Self { found: found.clone(), rows, diagnosis: None }
    }

    /// After a test.
    pub fn over(verdict: &Verdict) -> Self {
        let mut card = Self::new(&verdict.found);
        for taken in &verdict.steps {
            card.set(taken.step, Row::Ended(taken.result));
        }
        card.diagnosis = Some(verdict.diagnosis);
        card
    }

    /// Takes an event in, if it is for this server.
    pub fn event(&mut self, event: &Event) {
        let (Event::Began { protocol, .. } | Event::Ended { protocol, .. } | Event::Finished { protocol, .. }) = event;
        if *protocol != self.found.server.protocol {
            return;
        }
        match event {
            Event::Began { step, .. } => self.set(*step, Row::Busy),
            Event::Ended { step, .. } => self.set(step.step, Row::Ended(step.result)),
            Event::Finished { diagnosis, .. } => self.diagnosis = Some(*diagnosis),
        }
    }

    /// A step that was not expected takes its place in the order.
    fn set(&mut self, step: Step, row: Row) {
        match self.rows.iter_mut().find(|(own, _)| *own == step) {
            Some((_, own)) => *own = row,
            None => {
                let place = |step| place(self.found.server.security, step);
                let at = self.rows.iter().position(|(own, _)| place(*own) > place(step)).unwrap_or(self.rows.len());
                self.rows.insert(at, (step, row));
            }
        }
    }

    /// What it looks like.
    pub fn view<'a, M: 'a>(&'a self, desk: &'a Desk) -> Element<'a, M> {
        let mut rows: Vec<Element<'a, M>> = vec![
            text::heading(desk.words.purpose(self.found.server.protocol)),
            text::small(format!("{}:{}", self.found.server.host.unicode(), self.found.server.port)),
        ];
        rows.extend(self.rows.iter().map(|(step, row)| self.row(*step, *row, desk)));
        let (mark, end) = match self.diagnosis {
            None => (Sign::Waiting, desk.say("test-running")),
            Some(Diagnosis::Ok) => (Sign::Good, desk.say("test-good")),
            Some(_) => (Sign::Bad, desk.say("test-bad")),
        };
        rows.push(layout::rule());
        rows.push(layout::marked(sign(mark), text::body(end)));
        card::calm(rows)
    }

    fn row<'a, M: 'a>(&self, step: Step, row: Row, desk: &Desk) -> Element<'a, M> {
        let label = match (self.found.server.protocol, step) {
            // In SMTP the last step asks about the sender: there is no mailbox to look at.
            (Protocol::Smtp, Step::Mailbox) => desk.say("step-sender"),
            _ => desk.words.step(step),
        };
        let (mark, label) = match row {
            Row::Waiting if self.diagnosis.is_some() => (Sign::Nothing, text::quiet(label)),
            Row::Waiting => (Sign::Waiting, text::quiet(label)),
            Row::Busy => (Sign::Busy, text::body(label)),
            Row::Ended(StepResult::Ok) => (Sign::Good, text::body(label)),
            Row::Ended(StepResult::Failed) => (Sign::Bad, text::body(label)),
        };
        layout::marked(sign(mark), label)
    }
}

/// When a step comes: with STARTTLS the encryption begins after it was asked for, not at once.
fn place(security: Security, step: Step) -> (Step, bool) {
    if security == Security::StartTls && step == Step::Tls { (Step::StartTls, true) } else { (step, false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Entered, Server};
    use crate::probe::StepTaken;

    fn card(url: &str) -> TestCard {
        TestCard::new(&Entered(Server::parse_url(url).unwrap()).into())
    }

    #[test]
    fn rows_stand_ready_and_follow_the_events_of_their_own_protocol() {
        let mut card = card("imap://imap.example.org");
        let before = card.rows.len();
        card.event(&Event::Began { protocol: Protocol::Pop3, step: Step::Connect });
        assert!(card.rows.iter().all(|(_, row)| *row == Row::Waiting));
        card.event(&Event::Began { protocol: Protocol::Imap, step: Step::Connect });
        assert_eq!(card.rows[1], (Step::Connect, Row::Busy));
        let step = StepTaken { step: Step::Connect, result: StepResult::Failed, took: std::time::Duration::ZERO };
        card.event(&Event::Ended { protocol: Protocol::Imap, step });
        assert_eq!((card.rows[1], card.rows.len()), ((Step::Connect, Row::Ended(StepResult::Failed)), before));
    }

    #[test]
    fn a_step_nobody_expected_takes_its_place() {
        let mut card = card("smtp://smtp.example.org?security=none");
        assert!(card.rows.iter().all(|(step, _)| *step != Step::Tls));
        card.event(&Event::Began { protocol: Protocol::Smtp, step: Step::Tls });
        assert_eq!(card.rows[2], (Step::Tls, Row::Busy));
    }

    #[test]
    fn the_rows_stand_in_the_order_in_which_the_steps_are_taken() {
        let steps = |url: &str| card(url).rows.iter().map(|(step, _)| *step).collect::<Vec<_>>();
        let from_the_start = [Step::Resolve, Step::Connect, Step::Tls, Step::Greeting, Step::Capabilities];
        assert_eq!(steps("imap://imap.example.org")[..5], from_the_start);
        let after_the_greeting = [Step::Resolve, Step::Connect, Step::Greeting, Step::StartTls, Step::Tls, Step::Capabilities];
        assert_eq!(steps("imap://imap.example.org?security=starttls")[..6], after_the_greeting);
    }
}
