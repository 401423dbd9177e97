//! The front door: no arguments open the wizard, otherwise a command.

use std::process::ExitCode;

use mailwright::command::{self, Cli, Command, End, PracticeArgs};
use mailwright::net::Net;

/// The only place where an end becomes an exit status.
fn main() -> ExitCode {
    let end = match command::parse(std::env::args_os()) {
        Err(end) => end,
        Ok(Cli { common, command: None }) => window::open(&common, false),
        Ok(Cli { common, command: Some(Command::Practice(PracticeArgs { terminal: false })) }) => window::open(&common, true),
        Ok(Cli { common, command: Some(command) }) => command::run(&Net::system(), common, command),
    };
    match end {
        End::Good => ExitCode::SUCCESS,
        End::Bad => ExitCode::from(1),
        End::Wrong => ExitCode::from(2),
    }
}

#[cfg(feature = "window")]
mod window {
    use mailwright::command::{self, Common, End, Error};
    use mailwright::net::Net;
    use mailwright::practice::{self, Practice};
    use mailwright::wizard::{self, Start, Story};
    use tokio::runtime::Runtime;

    /// Opens the wizard, on the pretend provider for practice.
    pub fn open(common: &Common, practice: bool) -> End {
        command::log(common.verbose);
        match run(common, practice) {
            Ok(()) => End::Good,
            Err(error) => command::failed(common, &error),
        }
    }

    fn run(common: &Common, practice: bool) -> Result<(), Error> {
        // The pretend servers run on it for as long as the window is open.
        let runtime = Runtime::new().map_err(|error| Error::Machine(error.to_string()))?;
        let practice = practice.then(|| runtime.block_on(practice::start())).transpose();
        let practice = practice.map_err(|error| Error::Machine(error.to_string()))?;
        let words = command::words(common.lang.as_deref());
        let stories = practice.iter().flat_map(Practice::stories).map(|story| Story::tell(story, &words)).collect();
        let start = match &practice {
            Some(practice) => Start { net: practice.net(), words, stories, dark: None, folder: command::practice_folder() },
            None => Start { net: Net::system(), words, stories, dark: None, folder: command::default_folder() },
        };
        wizard::run(start).map_err(|error| {
            tracing::warn!(%error, "no window");
            Error::NoWindow
        })
    }
}

#[cfg(not(feature = "window"))]
mod window {
    use mailwright::command::{self, Common, End, Error};

    /// This program was built without the wizard.
    pub fn open(common: &Common, _practice: bool) -> End {
        command::failed(common, &Error::NoWindow)
    }
}
