//! The product from outside, against real servers: Dovecot, Postfix, nginx and an authoritative DNS server, in
//! namespaces of their own, where the built program runs unchanged with real names and real ports.
//!
//! Nothing of it is left on the machine, and nothing on the machine is touched: see `ground`. Where the servers or the
//! namespaces cannot be had, every test here is listed as ignored, and one line says what is missing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)] // a test may fail by panicking

mod batch;
mod batch_figures;
mod checks;
mod clients;
mod discoveries;
mod discovery;
mod distance;
mod dns;
mod documents;
mod domain;
mod faults;
mod figures;
mod ground;
mod gui;
mod lab;
mod mail;
mod organisation;
mod others;
mod pki;
mod planted;
mod product;
mod search;
mod servers;
mod signin;
mod situations;
mod talk;
mod tape;
mod tokens;
mod town;
mod trial;
mod undo;
mod way;
mod web;
mod window;
mod zones;

use std::process::ExitCode;

use libtest_mimic::{Arguments, run};

fn main() -> ExitCode {
    if figures::asked() {
        return figures::print();
    }
    if batch_figures::asked() {
        return batch_figures::print();
    }
    let table = distance::asked();
    let mut arguments = if table.is_some() { Arguments::default() } else { Arguments::from_args() };
    let missing = if ground::is_inside() { None } else { ground::missing() };
    if let (Some(missing), Some(_)) = (&missing, &table) {
        eprintln!("The lab of real servers cannot stand here: {missing}");
        return ExitCode::FAILURE;
    }
    if arguments.list || missing.is_some() {
        if let (Some(missing), false) = (&missing, arguments.list) {
            eprintln!("The lab of real servers is skipped, its tests count as ignored: {missing}");
        }
        return run(&arguments, trial::all(missing.is_none())).exit_code();
    }
    if !ground::is_inside() {
        let lacking = Vec::from_iter(trial::lacking()).join(", ");
        if !lacking.is_empty() {
            eprintln!("Not to be had here, so the tests of the lab that need it count as ignored: {lacking}");
        }
        return ground::enter();
    }
    ground::prepare();
    if let Some(table) = table {
        return table.print();
    }
    // The runner shows the message of a failed test; where it happened is all that is missing.
    std::panic::set_hook(Box::new(|panic| eprintln!("failed at {}", panic.location().map(ToString::to_string).unwrap_or_default())));
    let (alone, together): (Vec<_>, Vec<_>) = trial::all(true).into_iter().partition(|trial| trial::wants_the_machine(trial.name()));
    // Most of them wait for servers that do not answer: many may wait at once.
    arguments.test_threads = arguments.test_threads.or(Some(12));
    let together = run(&arguments, together);
    arguments.test_threads = Some(1);
    let alone = run(&arguments, alone);
    if together.has_failed() { together.exit_code() } else { alone.exit_code() }
}
