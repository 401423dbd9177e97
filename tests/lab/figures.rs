//! What the window costs: `cargo test --test lab -- --window-figures [PROGRAM]` opens it a few times on a screen of its own and
//! prints how long its first picture took, how much memory it had at most, and how much processor time it takes to be idle.
//!
//! A bound of the product is meant for a released program: name it, or measure the one built for tests.

#![allow(clippy::print_stdout)] // printing is what it is for

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

const RUNS: usize = 5;
const IDLE: Duration = Duration::from_secs(5);
/// What the program writes to its log, with `-vv`, when its first picture is on the screen.
const DRAWN: &str = "the window is drawn";

/// Whether this program is asked for the figures.
pub fn asked() -> bool {
    env::args().any(|argument| argument == "--window-figures")
}

/// Ends a child when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = (self.0.kill(), self.0.wait());
    }
}

/// What one opening took.
struct Figures {
    first_picture: Duration,
    /// Processor time until then, and in the idle seconds, in ticks of 10 ms.
    starting: u64,
    idle: u64,
    /// In KiB.
    memory: u64,
}

/// Measures and prints.
pub fn print() -> ExitCode {
    let named = env::args().skip_while(|argument| argument != "--window-figures").nth(1);
    let program = PathBuf::from(named.unwrap_or_else(|| env!("CARGO_BIN_EXE_mailwright").into()));
    let Some((_screen, display)) = screen() else {
        println!("There is no screen to open the window on: Xvfb does not start.");
        return ExitCode::FAILURE;
    };
    println!("{}, {RUNS} times:\n", program.display());
    println!("first picture after  processor time until then  memory at most  processor time of {} idle seconds", IDLE.as_secs());
    for _ in 0..RUNS {
        let Some(figures) = open(&program, &display) else {
            println!("The window did not open.");
            return ExitCode::FAILURE;
        };
        let Figures { first_picture, starting, idle, memory } = figures;
        let memory = memory as f64 / 1024.0;
        println!("{:>16} ms  {:>22} ms  {memory:>10.1} MiB  {:>30} ms", first_picture.as_millis(), starting * 10, idle * 10);
    }
    ExitCode::SUCCESS
}

/// A screen and the name of its display.
fn screen() -> Option<(Running, String)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
    let mut server = Running(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?);
    let mut number = String::new();
    BufReader::new(server.0.stdout.take()?).read_line(&mut number).ok()?;
    (!number.trim().is_empty()).then(|| (server, format!(":{}", number.trim())))
}

fn open(program: &Path, display: &str) -> Option<Figures> {
    let home = tempfile::tempdir().ok()?;
    let mut command = Command::new(program);
    command.arg("-vv").env_clear().env("DISPLAY", display).env("HOME", home.path()).env("LANG", "C.UTF-8").current_dir(home.path());
    let begun = Instant::now();
    let mut running = Running(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().ok()?);
    let log = BufReader::new(running.0.stderr.take()?);
    log.lines().map_while(Result::ok).find(|line| line.contains(DRAWN))?;
    let first_picture = begun.elapsed();
    let process = PathBuf::from(format!("/proc/{}", running.0.id()));
    let starting = ticks(&process)?;
    // The cursor of the address field has come to rest after that: a window without the keyboard has none that blinks.
    thread::sleep(Duration::from_secs(1));
    let before = ticks(&process)?;
    thread::sleep(IDLE);
    Some(Figures { first_picture, starting, idle: ticks(&process)? - before, memory: memory(&process)? })
}

/// Processor time so far, own and the system's (proc(5), fields 14 and 15).
fn ticks(process: &Path) -> Option<u64> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
}

/// The most memory it had (`VmHWM`).
pub fn memory(process: &Path) -> Option<u64> {
    let status = fs::read_to_string(process.join("status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}
