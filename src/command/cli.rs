//! The command line, as clap reads it. What a person reads of it stands in `terminal.ftl`, under `help-…`.

mod many;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::account::{Protocol, Receive};
use crate::advice::{Answer, Answers, Question};
use crate::text::Words;

pub use many::{BatchArgs, OrganisationArgs};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "mailwright", version, disable_help_subcommand = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
    /// What to do; none opens the wizard.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// One JSON document on standard output.
    #[arg(long, global = true)]
    pub json: bool,
    /// The language.
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// A log on standard error.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// The bound on the whole command.
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: Option<u64>,
    /// What the person's organisation has prepared.
    #[arg(long, global = true, value_name = "FILE")]
    pub organisation: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Finds the servers.
    Discover(DiscoverArgs),
    /// Logs in to them.
    Test(TestArgs),
    /// The same, as text for a help desk.
    Report(TestArgs),
    /// POP3 or IMAP.
    Advise(AdviseArgs),
    /// Writes profiles.
    Export(ExportArgs),
    /// Everybody on a list.
    Batch(BatchArgs),
    /// Writes an organisation's file.
    Organisation(OrganisationArgs),
    /// Lists the clients.
    Clients,
    /// Writes what a domain puts up.
    Publish(PublishArgs),
    /// What is wrong with what a domain puts up.
    Check(CheckArgs),
    /// Takes back what was changed.
    Undo(UndoArgs),
    /// The whole way in the terminal.
    Setup(SetupArgs),
    /// The whole way on the pretend provider.
    Practice(PracticeArgs),
}

/// Of `discover`.
#[derive(Debug, Args)]
pub struct DiscoverArgs {
    /// Whose servers.
    pub address: String,
    /// Without connecting to what was found.
    #[arg(long)]
    pub no_connect: bool,
}

/// Which servers, and what is agreed to.
#[derive(Debug, Args)]
pub struct ServerArgs {
    /// A server by hand.
    #[arg(long = "server", value_name = "URL")]
    pub servers: Vec<String>,
    /// Without connecting to what was found.
    #[arg(long)]
    pub no_connect: bool,
    /// The consent to send a password without encryption.
    #[arg(long)]
    pub accept_insecure: bool,
    /// The consent to use servers named by an unauthenticated source.
    #[arg(long)]
    pub accept_foreign: bool,
}

/// Where the secret is. The environment is not read here: help would show it.
#[derive(Debug, Args)]
pub struct SecretArgs {
    /// A file whose first line is the password.
    #[arg(long, value_name = "FILE", group = "secret")]
    pub password_file: Option<PathBuf>,
    /// The first line of standard input is the password.
    #[arg(long, group = "secret")]
    pub password_stdin: bool,
    /// A file whose first line is the token.
    #[arg(long, value_name = "FILE", group = "secret")]
    pub token_file: Option<PathBuf>,
    /// The first line of standard input is the token.
    #[arg(long, group = "secret")]
    pub token_stdin: bool,
}

/// The sign-in in the browser, in place of a secret, and as whom this program asks for it.
#[derive(Debug, Clone, Default, Args)]
pub struct SignInArgs {
    /// In the browser.
    #[arg(long, group = "secret")]
    pub sign_in: bool,
    /// The sign-in server.
    #[arg(long, value_name = "URL", requires = "oauth_client_id")]
    pub oauth_issuer: Option<String>,
    /// As whom.
    #[arg(long, value_name = "ID", requires = "oauth_issuer")]
    pub oauth_client_id: Option<String>,
    /// For what.
    #[arg(long = "oauth-scope", value_name = "SCOPE", requires = "oauth_issuer")]
    pub oauth_scopes: Vec<String>,
}

/// Of `test` and `report`.
#[derive(Debug, Args)]
pub struct TestArgs {
    /// Whose servers.
    pub address: String,
    #[command(flatten)]
    /// Which.
    pub servers: ServerArgs,
    #[command(flatten)]
    /// With what.
    pub secret: SecretArgs,
    #[command(flatten)]
    /// Or in the browser.
    pub sign_in: SignInArgs,
    /// Only these.
    #[arg(long = "protocol", value_name = "LIST", value_delimiter = ',', value_parser = protocols())]
    pub protocols: Vec<Protocol>,
    /// The sender to ask the SMTP server about.
    #[arg(long, value_name = "ADDRESS")]
    pub sender: Option<String>,
    /// Sends a message to oneself, if all logins are well.
    #[arg(long)]
    pub send_test_message: bool,
}

/// The answers to the five questions.
#[derive(Debug, Args)]
pub struct AnswerArgs {
    /// Several identities with one account?
    #[arg(long, value_name = "ANSWER", value_parser = answers())]
    pub several_identities: Option<Answer>,
    /// Limited space?
    #[arg(long, value_name = "ANSWER", value_parser = answers())]
    pub limited_space: Option<Answer>,
    /// A poor connection?
    #[arg(long, value_name = "ANSWER", value_parser = answers())]
    pub poor_connection: Option<Answer>,
    /// Several devices?
    #[arg(long, value_name = "ANSWER", value_parser = answers())]
    pub several_devices: Option<Answer>,
    /// Webmail?
    #[arg(long, value_name = "ANSWER", value_parser = answers())]
    pub webmail: Option<Answer>,
}

impl AnswerArgs {
    fn list(&self) -> [(Question, Option<Answer>); 5] {
        [
            (Question::SeveralIdentities, self.several_identities),
            (Question::LimitedSpace, self.limited_space),
            (Question::PoorConnection, self.poor_connection),
            (Question::SeveralDevices, self.several_devices),
            (Question::Webmail, self.webmail),
        ]
    }

    /// The answers; unsure where none was given.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        // "Unsure" is the same as nothing here: who scripts it leaves room for what was measured.
        for (question, answer) in self.list() {
            if let Some(answer) = answer.filter(|answer| *answer != Answer::Unsure) {
                answers.set(question, answer);
            }
        }
        answers
    }

    /// Whether any was given.
    pub fn any(&self) -> bool {
        self.list().iter().any(|(_, answer)| answer.is_some())
    }
}

/// Of `advise`.
#[derive(Debug, Args)]
pub struct AdviseArgs {
    #[command(flatten)]
    /// The answers.
    pub answers: AnswerArgs,
    /// A report of `test --json`.
    #[arg(long, value_name = "FILE")]
    pub evidence: Option<PathBuf>,
}

/// Of `export`.
/// With what Apple profiles are signed.
#[derive(Debug, Args)]
pub struct SignArgs {
    /// The certificate, and those above it, in PEM.
    #[arg(long, value_name = "FILE", requires = "sign_key", conflicts_with = "sign_p12")]
    pub sign_cert: Option<PathBuf>,
    /// Its private key, in PEM.
    #[arg(long, value_name = "FILE", requires = "sign_cert")]
    pub sign_key: Option<PathBuf>,
    /// Certificate and key in PKCS#12.
    #[arg(long, value_name = "FILE")]
    pub sign_p12: Option<PathBuf>,
    /// The file with the password of that.
    #[arg(long, value_name = "FILE", requires = "sign_p12")]
    pub sign_password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// Whose profiles.
    pub address: String,
    /// For which clients.
    #[arg(long = "to", value_name = "CLIENTS", value_delimiter = ',', required = true)]
    pub clients: Vec<String>,
    /// Into which folder.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// What to receive with; none is `auto`.
    #[arg(long, value_name = "PROTOCOL", default_value = "auto", value_parser = ["auto", "imap", "pop3"])]
    pub protocol: String,
    /// The name shown to others.
    #[arg(long)]
    pub name: Option<String>,
    /// A file with what is put below messages.
    #[arg(long, value_name = "FILE")]
    pub signature_file: Option<PathBuf>,
    /// Whose signature an Apple profile gets.
    #[command(flatten)]
    pub sign: SignArgs,
    /// How many days POP3 leaves mail on the server.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16))]
    pub leave_days: Option<u16>,
    /// Writes the password into the files.
    #[arg(long)]
    pub embed_password: bool,
    /// Puts the password where the system keeps passwords.
    #[arg(long)]
    pub store_password: bool,
    /// Without a test, though a password is at hand.
    #[arg(long)]
    pub untested: bool,
    /// Replaces files that are there.
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    /// Which servers.
    pub servers: ServerArgs,
    #[command(flatten)]
    /// With what.
    pub secret: SecretArgs,
    #[command(flatten)]
    /// Or in the browser.
    pub sign_in: SignInArgs,
    #[command(flatten)]
    /// For `auto`.
    pub answers: AnswerArgs,
}

impl ExportArgs {
    /// The protocol asked for; `None` for `auto`.
    pub fn receive(&self) -> Option<Receive> {
        receive(&self.protocol)
    }
}

/// Of `publish`.
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// For which domain.
    pub domain: String,
    /// Into which folder.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// A server by hand.
    #[arg(long = "server", value_name = "URL")]
    pub servers: Vec<String>,
    /// What comes first.
    #[arg(long, value_name = "PROTOCOL", value_parser = ["imap", "pop3"])]
    pub protocol: Option<String>,
    /// What people know the provider by.
    #[arg(long)]
    pub name: Option<String>,
    /// A page that helps people.
    #[arg(long, value_name = "URL")]
    pub help_page: Option<String>,
    /// The web server on which the files are put up.
    #[arg(long, value_name = "HOST")]
    pub web_server: Option<String>,
    /// Replaces files that are there.
    #[arg(long)]
    pub force: bool,
}

/// Of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Which domain.
    pub domain: String,
    /// The same as a page.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Replaces a file that is there.
    #[arg(long)]
    pub force: bool,
}

fn receive(word: &str) -> Option<Receive> {
    [Receive::Imap, Receive::Pop3].into_iter().find(|receive| receive.protocol().word() == word)
}

/// Of `undo`.
#[derive(Debug, Args)]
pub struct UndoArgs {
    /// Over what was changed since.
    #[arg(long)]
    pub force: bool,
}

/// Of `setup`.
#[derive(Debug, Args)]
pub struct SetupArgs {
    /// Whose account.
    pub address: Option<String>,
    /// A file whose first line is the password.
    #[arg(long, value_name = "FILE", group = "secret")]
    pub password_file: Option<PathBuf>,
    /// A file whose first line is the token.
    #[arg(long, value_name = "FILE", group = "secret")]
    pub token_file: Option<PathBuf>,
    #[command(flatten)]
    /// Or in the browser.
    pub sign_in: SignInArgs,
}

impl SetupArgs {
    /// Where the secret is: never on standard input, where the answers come from.
    pub fn secret(&self) -> SecretArgs {
        let (password_file, token_file) = (self.password_file.clone(), self.token_file.clone());
        SecretArgs { password_file, token_file, password_stdin: false, token_stdin: false }
    }
}

/// Of `practice`.
#[derive(Debug, Args)]
pub struct PracticeArgs {
    /// In the terminal instead of a window.
    #[arg(long)]
    pub terminal: bool,
}

fn answers() -> impl TypedValueParser<Value = Answer> {
    PossibleValuesParser::new(Answer::ALL.map(Answer::word))
        .map(|word| Answer::ALL.into_iter().find(|answer| answer.word() == word).unwrap_or_default())
}

fn protocols() -> impl TypedValueParser<Value = Protocol> {
    PossibleValuesParser::new(Protocol::ALL.map(Protocol::word)).try_map(|word| word.parse::<Protocol>())
}

/// The whole command line with the words of a language: what help, man pages and completions are made from.
#[must_use]
pub fn described(words: &Words) -> clap::Command {
    worded(Cli::command(), words)
}

/// Reads the command line.
///
/// # Errors
/// What clap has to say, `--help` and `--version` among it.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, words: &Words) -> Result<Cli, clap::Error> {
    let mut command = described(words);
    let matches = command.try_get_matches_from_mut(arguments)?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The options that every command takes, by their names in [`Common`].
const COMMON: [&str; 5] = ["json", "lang", "verbose", "timeout", "organisation"];
/// Their place in the help.
const BELOW: usize = 500;

/// Puts the words of a language in place of those of the code.
fn worded(command: clap::Command, words: &Words) -> clap::Command {
    let about = format!("help-{}", command.get_name());
    let own = about.clone();
    command
        .about(words.say(&about))
        .mut_args(|argument| {
            let id = argument.get_id().as_str();
            let help = words.find(&format!("{own}-{id}"), &[]).unwrap_or_else(|| words.say(&format!("help-option-{id}")));
            // What every command takes stands below what this one takes.
            let order = if COMMON.contains(&id) { BELOW } else { argument.get_display_order() };
            argument.help(help).display_order(order)
        })
        .mut_subcommands(|command| worded(command, words))
}
