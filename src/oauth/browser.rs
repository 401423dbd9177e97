//! The person's own browser, opened by the machine's usual way.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::account::HttpsUrl;

/// What no other program gets to see, though it stands in the environment.
const SECRETS: [&str; 2] = ["MAILWRIGHT_PASSWORD", "MAILWRIGHT_TOKEN"];

/// How long a failed start takes to show.
const START: Duration = Duration::from_secs(3);

/// Opens a page in the browser, in the background. Whether it opened, nobody can tell: the page's address must be shown as well.
pub fn open(page: &HttpsUrl) {
    let commands = open::commands(page.as_str());
    thread::spawn(move || {
        for mut command in commands {
            // The next one only where this one is not there or says that it failed.
            if apart(&mut command).spawn().is_ok_and(|child| !has_failed(child)) {
                return;
            }
        }
        tracing::info!("no program here opens a browser");
    });
}

/// Without this program's secrets and input, silent, and not ended by a Ctrl-C that is meant for this program.
fn apart(command: &mut Command) -> &mut Command {
    for name in SECRETS {
        command.env_remove(name);
    }
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

/// Some openers end at once, others last as long as the browser does.
fn has_failed(mut child: Child) -> bool {
    const LOOK: Duration = Duration::from_millis(50);
    for _ in 0..START.as_millis() / LOOK.as_millis() {
        match child.try_wait() {
            // Explorer has its own idea of what a status means, and has opened the page.
            Ok(Some(status)) => return !status.success() && cfg!(not(windows)),
            Ok(None) => thread::sleep(LOOK),
            Err(_) => return true,
        }
    }
    thread::spawn(move || child.wait());
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_goes_along() {
        let page = HttpsUrl::parse("https://id.example.org/").unwrap();
        for mut command in open::commands(page.as_str()) {
            let removed: Vec<_> =
                apart(&mut command).get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name.to_owned()).collect();
            assert!(SECRETS.iter().all(|name| removed.iter().any(|other| other == name)), "{command:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_start_is_seen_and_a_long_one_is_none() {
        let start = |program: &str| has_failed(apart(&mut Command::new(program)).spawn().unwrap());
        assert!(start("false"));
        assert!(!start("true"));
    }
}
