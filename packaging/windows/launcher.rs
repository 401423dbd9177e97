//! Opens the wizard without a console window: `mailwright.exe` is a terminal program too, and a click on one opens such a window
//! on all but the newest systems. The start menu points here.

#![windows_subsystem = "windows"]

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let Ok(here) = std::env::current_exe() else { return ExitCode::FAILURE };
    let mut program = Command::new(here.with_file_name(format!("mailwright{}", std::env::consts::EXE_SUFFIX)));
    program.args(std::env::args_os().skip(1));
    without_console(&mut program);
    program.spawn().map_or(ExitCode::FAILURE, |_| ExitCode::SUCCESS)
}

#[cfg(windows)]
fn without_console(program: &mut Command) {
    use std::os::windows::process::CommandExt;
    /// `CREATE_NO_WINDOW`: a console that nobody sees.
    const NO_WINDOW: u32 = 0x0800_0000;
    program.creation_flags(NO_WINDOW);
}

#[cfg(not(windows))]
fn without_console(_program: &mut Command) {}
