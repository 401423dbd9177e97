//! The front door: no arguments open the wizard, otherwise a command.

use std::process::ExitCode;

use mailwright::command::{self, Command, Common, End};
use mailwright::net::Net;

/// The only place where an end becomes an exit status.
fn main() -> ExitCode {
    let end = match command::parse(std::env::args_os()) {
        Err(end) => end,
        Ok(asked) => match asked.command {
            None => window(&asked.common, false),
            Some(Command::Practice(practice)) if !practice.terminal => window(&asked.common, true),
            Some(command) => command::run(&Net::system(), asked.common, command),
        },
    };
    match end {
        End::Good => ExitCode::SUCCESS,
        End::Bad => ExitCode::from(1),
        End::Wrong => ExitCode::from(2),
    }
}

/// Opens the wizard, on the machine's own network or on the practice provider.
#[cfg(feature = "window")]
fn window(common: &Common, practise: bool) -> End {
    use mailwright::wizard::{self, Error, Preferences, Start, Story};
    command::log(common.verbose);
    // The window opens whatever the organisation's file says, for whoever sits before it can rarely mend it: the first page says so,
    // and nothing of a broken file is used. Practice is the same for everybody.
    let (organisation, trouble) = match if practise { Ok(None) } else { command::organisation(common) } {
        Ok(organisation) => (organisation, None),
        Err(error) => (None, Some(error)),
    };
    let preferences = Preferences::at(wizard::preferences_place());
    let language = common.lang.as_deref().or(preferences.language().map(|language| language.tag()));
    let words = command::words(language, organisation.as_deref());
    let folder = if practise { command::practice_folder() } else { command::default_folder() };
    let journal = if practise { command::practice_journal() } else { command::default_journal() };
    let draft = if practise { None } else { wizard::draft_place() };
    let start =
        |net, stories| Start { net, words, stories, preferences, folder, journal, organisation, trouble: trouble.map(Into::into), draft };
    let opened = match practise {
        false => wizard::run(start(Net::system(), Vec::new())),
        true => match Practice::open() {
            Ok(practice) => {
                let stories = practice.provider.stories().iter().map(Story::from).collect();
                wizard::run(start(practice.provider.net(), stories))
            }
            Err(why) => Err(Error::Window(why)),
        },
    };
    match opened {
        Ok(()) => End::Good,
        Err(Error::NoDisplay) => command::no_window(common, practise),
        Err(Error::Window(why)) => command::machine_refuses(common, &why),
    }
}

/// A program built without the wizard has none to open.
#[cfg(not(feature = "window"))]
fn window(common: &Common, practise: bool) -> End {
    command::no_window(common, practise)
}

/// The practice provider, on a runtime of its own that lives as long as the window.
#[cfg(feature = "window")]
struct Practice {
    provider: mailwright::practice::Practice,
    _runtime: tokio::runtime::Runtime,
}

#[cfg(feature = "window")]
impl Practice {
    fn open() -> Result<Self, String> {
        let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
        let provider = runtime.block_on(mailwright::practice::start()).map_err(|error| error.to_string())?;
        Ok(Self { provider, _runtime: runtime })
    }
}
