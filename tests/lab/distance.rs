//! The lab a given round trip away, and how many round trips the product takes there.
//!
//! `cargo test --test lab -- --distance` prints the table; two tests see to it that the distance is right and that the
//! plainest goals are kept.

#![allow(clippy::print_stdout)] // a table is for reading

pub mod far;
mod line;
mod measure;
mod rows;

use std::env;
use std::io::Write;
use std::net::{IpAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

use crate::ground;
use crate::lab::Lab;
use crate::servers;
use crate::town;
use crate::trial::Test;
use line::{NEEDED, away};
use measure::{Due, Measured, Runs};
use rows::{Row, rows};

/// The tests of the distance.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("distance::the_lab_is_as_far_as_it_should_be", distance).needing(NEEDED),
        Test::new("distance::the_plainest_answers_take_no_round_trip_too_many", goals).needing(NEEDED),
    ]
}

/// A table, and what is to be in it.
#[derive(Debug, Parser)]
pub struct Table {
    /// The round trip to the lab, in milliseconds.
    #[arg(long, num_args = 0..=1, default_value = "100", default_missing_value = "100")]
    distance: u32,
    /// How many runs the best and the median are of.
    #[arg(long, default_value = "5", value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Tells each packet on standard error.
    #[arg(long)]
    packets: bool,
    /// Only rows with this in their names.
    #[arg(default_value = "")]
    row: String,
}

/// The table that this program is asked for, if it is.
pub fn asked() -> Option<Table> {
    env::args().any(|argument| argument.split('=').next() == Some("--distance")).then(Table::parse)
}

impl Table {
    /// Measures and prints it.
    pub fn print(&self) -> ExitCode {
        if !NEEDED.iter().all(|device| ground::has(device)) {
            println!("The lab cannot be put at a distance: {} cannot be used.", NEEDED.join(", "));
            return ExitCode::FAILURE;
        }
        let _lab = Lab::get();
        let round_trip = Duration::from_millis(self.distance.into());
        println!("The lab is {} ms away (round trip); best (and median) of {} runs.\n", self.distance, self.runs);
        println!("In round trips unless it says seconds; \"!\" is one too many, \"?\" found nothing. Goals: first answer / last answer.\n");
        print_line(["what", "dialogue", "goal", "first answer", "last answer", "and servers answered", ""]);
        print_line([26, 34, 10, 15, 15, 20, 1].map(|width| "-".repeat(width)));
        away(round_trip, self.packets, |line| {
            for row in rows().iter().filter(|row| row.name.contains(&self.row)) {
                let mut measured = Measured::default();
                (0..self.runs_of(row)).for_each(|_| measured.run(row, line));
                print_line(cells(row, &measured, round_trip));
            }
        });
        ExitCode::SUCCESS
    }

    /// What waits for seconds comes out the same each time.
    fn runs_of(&self, row: &Row) -> u8 {
        if matches!(row.goal.1, Due::Trips(_)) { self.runs } else { self.runs.min(2) }
    }
}

fn print_line<C: AsRef<str>>(cells: [C; 7]) {
    let [what, dialogue, goal, first, last, connected, missed] = cells.each_ref().map(AsRef::as_ref);
    println!("| {what:26} | {dialogue:34} | {goal:10} | {first:15} | {last:15} | {connected:20} | {missed:1} |");
    let _ = std::io::stdout().flush();
}

fn cells(row: &Row, measured: &Measured, round_trip: Duration) -> [String; 7] {
    let in_trips = |runs: &Runs| written(runs, round_trip.as_secs_f64() * 1000.0, "");
    let as_due = |due, runs: &Runs| if let Due::Trips(_) = due { in_trips(runs) } else { written(runs, 1000.0, " s") };
    let missed = match measured.last.best() {
        None => "?",
        Some(_) if measured.holds(row, round_trip) => "",
        Some(_) => "!",
    };
    [
        row.name.into(),
        row.dialogue.into(),
        format!("{} / {}", row.goal.0, row.goal.1),
        as_due(row.goal.0, &measured.first),
        as_due(row.goal.1, &measured.last),
        as_due(row.goal.1, &measured.connected),
        missed.into(),
    ]
}

fn written(runs: &Runs, unit: f64, name: &str) -> String {
    let (Some(best), Some(median)) = (runs.best(), runs.median()) else { return "–".into() };
    format!("{:.2}{name} ({:.2})", best / unit, median / unit)
}

/// The shortest of a few, in round trips; enough of them that one is not disturbed.
fn shortest(round_trip: Duration, does: impl Fn()) -> f64 {
    let once = || {
        let began = Instant::now();
        does();
        began.elapsed().as_secs_f64() / round_trip.as_secs_f64()
    };
    (0..10).map(|_| once()).reduce(f64::min).unwrap()
}

fn distance(_: &Lab) {
    let round_trip = Duration::from_millis(50);
    away(round_trip, false, |line| {
        let connect = |address: &str, patience: u32| {
            let place = (address.parse::<IpAddr>().unwrap(), 993).into();
            TcpStream::connect_timeout(&place, round_trip * patience)
        };
        let taken = [
            ("TCP", shortest(round_trip, || drop(connect(town::MAIL, 20).unwrap()))),
            ("TCP over IPv6", shortest(round_trip, || drop(connect(town::MAIL_V6, 20).unwrap()))),
            ("DNS", shortest(round_trip, || assert_eq!(servers::ask("mail.good.example", servers::A)[7], 1))),
        ];
        assert!(taken.iter().all(|(_, trips)| (1.0..1.1).contains(trips)), "each is one round trip: {taken:?}");
        line.lose(&[town::MAIL]);
        assert!(connect(town::MAIL, 5).is_err() && connect(town::MAIL_V6, 20).is_ok(), "only what should get lost does");
        line.lose(&[]);
        assert!(connect(town::MAIL, 20).is_ok());
    });
    // Here nothing is far, and of the line nothing is left.
    assert!(shortest(round_trip, || drop(TcpStream::connect((town::MAIL, 993)).unwrap())) < 0.5);
}

fn goals(_: &Lab) {
    // So far that what a busy machine adds is no round trip.
    let round_trip = Duration::from_millis(200);
    let told = ["directory", "autoconfig", "well-known", "ISPDB", "SRV, others refuse", "SRV behind a black hole"];
    away(round_trip, false, |line| {
        for row in rows().into_iter().filter(|row| told.contains(&row.name)).map(Row::unconnected) {
            let mut measured = Measured::default();
            let held = (0..3).any(|_| {
                measured.run(&row, line);
                measured.holds(&row, round_trip)
            });
            assert!(held, "{}: {:?} and not {:?}", row.name, measured, row.goal);
        }
    });
}
