//! What a long list costs: `cargo test --test lab -- --batch-figures [PROGRAM] [ROWS…]` writes the settings of so many people for three
//! mail programs and prints how many rows a second that was and how much memory it had at most.

#![allow(clippy::print_stdout)] // printing is what it is for

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use crate::figures::memory;

const FLAG: &str = "--batch-figures";
const ROWS: [usize; 3] = [1_000, 10_000, 100_000];

/// Whether this program is asked for them.
pub fn asked() -> bool {
    env::args().any(|argument| argument == FLAG)
}

/// Measures and prints.
pub fn print() -> ExitCode {
    let (mut rows, mut program) = (Vec::new(), PathBuf::from(env!("CARGO_BIN_EXE_mailwright")));
    for argument in env::args().skip_while(|argument| argument != FLAG).skip(1) {
        match argument.parse() {
            Ok(number) => rows.push(number),
            Err(_) => program = argument.into(),
        }
    }
    println!("{}, for Apple, Thunderbird and the sheet:\n\n    rows   seconds  rows a second  memory at most", program.display());
    for rows in if rows.is_empty() { ROWS.to_vec() } else { rows } {
        let Some((took, memory)) = measure(&program, rows) else {
            println!("The run over {rows} rows failed.");
            return ExitCode::FAILURE;
        };
        let (seconds, memory) = (took.as_secs_f64(), memory as f64 / 1024.0);
        println!("{rows:>8}  {seconds:>8.1}  {:>13.0}  {memory:>10.1} MiB", rows as f64 / seconds);
    }
    ExitCode::SUCCESS
}

fn measure(program: &Path, rows: usize) -> Option<(Duration, u64)> {
    let folder = tempfile::tempdir().ok()?;
    let mut text = String::from("email,name,department,language\n");
    for number in 0..rows {
        writeln!(text, "person.{number}@example.org,Person {number},Department {},{}", number % 40, ["en", "de", "fr"][number % 3]).ok()?;
    }
    fs::write(folder.path().join("people.csv"), text).ok()?;
    let mut command = Command::new(program);
    command.args(["batch", "people.csv", "--to", "apple,thunderbird", "--by", "department", "--out", "out"]);
    command.args(["--server", "imap://imap.example.org", "--server", "smtp://smtp.example.org"]).current_dir(folder.path());
    let begun = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    let process = PathBuf::from(format!("/proc/{}", child.id()));
    let mut most = 0;
    let ended = loop {
        most = most.max(memory(&process).unwrap_or_default());
        match child.try_wait().ok()? {
            Some(ended) => break ended,
            None => thread::sleep(Duration::from_millis(20)),
        }
    };
    ended.success().then_some((begun.elapsed(), most))
}
