//! The product, as a person or a script runs it: the built program, an environment with nothing special in it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::dns::Dns;
use crate::ground::{self, LAB};

/// A command to run.
#[derive(Debug, Clone)]
pub struct Ask {
    arguments: Vec<String>,
    input: String,
    environment: Vec<(String, String)>,
    dns: Option<Dns>,
    seconds: u32,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Ran {
    /// The exit status.
    pub status: i32,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
    /// How long it took.
    pub took: Duration,
}

/// The product with these arguments.
pub fn mailwright<A: AsRef<str>>(arguments: impl IntoIterator<Item = A>) -> Ask {
    let arguments = arguments.into_iter().map(|argument| argument.as_ref().to_owned()).collect();
    Ask { arguments, input: String::new(), environment: Vec::new(), dns: None, seconds: 90 }
}

/// The environment that programs get in the lab.
pub fn environment(command: &mut Command) -> &mut Command {
    command
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", Path::new(LAB).join("home"))
        .env("LANG", "C.UTF-8")
        .env("TERM", "xterm")
        .current_dir(Path::new(LAB).join("home"))
}

impl Ask {
    /// With this on standard input.
    pub fn input(mut self, input: &str) -> Self {
        self.input = input.to_owned();
        self
    }

    /// With this password, from the environment.
    pub fn password(mut self, password: &str) -> Self {
        self.environment.push(("MAILWRIGHT_PASSWORD".into(), password.into()));
        self
    }

    /// With this in its environment.
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// On a machine that asks another DNS server.
    pub fn dns(mut self, dns: Dns) -> Self {
        self.dns = Some(dns);
        self
    }

    /// For so many seconds at most.
    pub fn within(mut self, seconds: u32) -> Self {
        self.seconds = seconds;
        self
    }

    /// Runs it; it must end by itself.
    pub fn run(&self) -> Ran {
        let program = env!("CARGO_BIN_EXE_mailwright");
        let mut command = Command::new("timeout");
        environment(&mut command).envs(self.environment.iter().cloned()).args(["-k", "2"]).arg(self.seconds.to_string());
        if let Some(dns) = self.dns {
            let resolver = ground::resolver_of(dns);
            command.args(["unshare", "--mount", "sh", "-ec", "mount --bind \"$0\" /etc/resolv.conf; exec \"$@\""]).arg(resolver);
        }
        command.arg(program).args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let began = Instant::now();
        let mut child = command.spawn().expect("the product starts");
        let mut stdin = child.stdin.take().unwrap();
        // A program that does not ask does not read.
        let _ = stdin.write_all(self.input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let ran = Ran {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            took: began.elapsed(),
        };
        assert!(ran.status != 124 && ran.status != 137, "it did not end: {:?}\n{}", self.arguments, ran.all());
        ran
    }
}

impl Ran {
    /// The JSON document on standard output; there must be one and nothing else.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON document ({error})\n{}", self.all()))
    }

    /// Everything, for a failed test to show.
    pub fn all(&self) -> String {
        format!("exit status {} after {:?}\n--- stdout\n{}\n--- stderr\n{}", self.status, self.took, self.stdout, self.stderr)
    }

    /// Fails unless it ended with this exit status.
    pub fn exits(&self, status: i32) -> &Self {
        assert_eq!(self.status, status, "exit status\n{}", self.all());
        self
    }
}
