//! The front door: no arguments open the wizard, otherwise a command.

use std::process::ExitCode;

use mailwright::command::{self, End};
use mailwright::net::Net;

/// The only place where an end becomes an exit status.
fn main() -> ExitCode {
    let end = match command::parse(std::env::args_os()) {
        Err(end) => end,
        Ok(asked) => match asked.command {
            Some(command) => command::run(&Net::system(), asked.common, command),
            None => command::no_window(&asked.common),
        },
    };
    match end {
        End::Good => ExitCode::SUCCESS,
        End::Bad => ExitCode::from(1),
        End::Wrong => ExitCode::from(2),
    }
}
