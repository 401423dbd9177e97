//! What a row comes to, and how near to its goal that is.

use std::fmt;
use std::time::Duration;

use super::line::Line;
use super::rows::Row;
use crate::product::mailwright;
use crate::town::PASSWORD;

/// When an answer should be there.
#[derive(Debug, Clone, Copy)]
pub enum Due {
    /// After so many round trips.
    Trips(u32),
    /// After so many seconds.
    Seconds(f64),
    /// So many seconds after the first answer.
    After(f64),
    /// There is none.
    Never,
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Trips(trips) => write!(f, "{trips}"),
            Self::Seconds(seconds) => write!(f, "{seconds} s"),
            Self::After(seconds) => write!(f, "+{seconds} s"),
            Self::Never => f.write_str("–"),
        }
    }
}

/// When the first answer of a run was there, and when the last, in milliseconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Times {
    pub first: Option<f64>,
    pub last: Option<f64>,
}

/// The times of several runs, in milliseconds.
#[derive(Debug, Default)]
pub struct Runs(Vec<f64>);

impl Runs {
    pub fn best(&self) -> Option<f64> {
        self.0.iter().copied().reduce(f64::min)
    }

    pub fn median(&self) -> Option<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get(sorted.len() / 2).copied()
    }
}

/// What a row came to.
#[derive(Debug, Default)]
pub struct Measured {
    pub first: Runs,
    pub last: Runs,
    /// Until the servers had answered too.
    pub connected: Runs,
}

/// What a machine may add before it counts as one round trip too many, in round trips.
const MARGIN: f64 = 0.9;

impl Measured {
    /// Runs the row once more.
    pub fn run(&mut self, row: &Row, line: &Line) {
        line.lose(row.lost);
        let times = (row.read)(&mailwright(&row.arguments).password(PASSWORD).run().json(), row.source);
        self.first.0.extend(times.first);
        self.last.0.extend(times.last);
        if row.connects {
            let arguments = row.arguments.iter().filter(|argument| **argument != "--no-connect");
            self.connected.0.extend((row.read)(&mailwright(arguments).run().json(), row.source).last);
        }
        line.lose(&[]);
    }

    /// Whether the best runs came up to the goals.
    pub fn holds(&self, row: &Row, round_trip: Duration) -> bool {
        let round_trip = round_trip.as_secs_f64() * 1000.0;
        let (first, last) = (self.first.best(), self.last.best());
        let holds = |due, time: Option<f64>| {
            let due = match due {
                Due::Trips(trips) => f64::from(trips) * round_trip,
                Due::Seconds(seconds) => seconds * 1000.0,
                Due::After(seconds) => first.unwrap_or_default() + seconds * 1000.0,
                Due::Never => return time.is_none(),
            };
            time.is_some_and(|time| time < due + MARGIN * round_trip)
        };
        holds(row.goal.0, first) && holds(row.goal.1, last)
    }
}
