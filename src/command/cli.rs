//! The command line, as clap reads it. What a person reads of it stands in `terminal.ftl`, under `help-…`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::account::{AuthMethod, Protocol, Receive};
use crate::advice::{Answer, Answers, Question};
use crate::batch::Shard;
use crate::organisation::DraftClient;
use crate::text::Words;

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

/// Of `batch`.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// The list.
    #[arg(value_name = "LIST", required_unless_present = "join", conflicts_with = "join", requires = "clients")]
    pub list: Option<PathBuf>,
    /// For which clients.
    #[arg(long = "to", value_name = "CLIENTS", value_delimiter = ',')]
    pub clients: Vec<String>,
    /// Into which folder.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// What a column holds.
    #[arg(long, value_name = "COLUMN=FIELD")]
    pub map: Vec<String>,
    /// A folder for each department.
    #[arg(long, value_parser = ["department"])]
    pub by: Option<String>,
    /// A zip for each person.
    #[arg(long)]
    pub zip: bool,
    /// What to receive with; none is `auto`.
    #[arg(long, value_name = "PROTOCOL", default_value = "auto", value_parser = ["auto", "imap", "pop3"])]
    pub protocol: String,
    /// How many days POP3 leaves mail on the server.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16))]
    pub leave_days: Option<u16>,
    /// Logs in for everybody with a password or token.
    #[arg(long)]
    pub verify: bool,
    /// How many at once on a server.
    #[arg(long, value_name = "N", default_value = "4", value_parser = clap::value_parser!(u16).range(1..=64))]
    pub at_once: u16,
    /// After how many failures in a row nobody else at a domain is logged in.
    #[arg(long, value_name = "N", default_value = "5", value_parser = clap::value_parser!(u16).range(1..))]
    pub stop_after: u16,
    /// Writes the passwords into the files.
    #[arg(long)]
    pub embed_password: bool,
    /// Which part of the list.
    #[arg(long, value_name = "K/N", default_value = "1/1", hide_default_value = true)]
    pub shard: Shard,
    /// Puts parts together.
    #[arg(long, value_name = "DIR", num_args = 1..)]
    pub join: Vec<PathBuf>,
    /// Begins anew.
    #[arg(long)]
    pub force: bool,
    /// Whose signature Apple profiles get.
    #[command(flatten)]
    pub sign: SignArgs,
    /// Which servers.
    #[command(flatten)]
    pub servers: ServerArgs,
}

impl BatchArgs {
    /// The protocol asked for; `None` for `auto`.
    pub fn receive(&self) -> Option<Receive> {
        receive(&self.protocol)
    }
}

/// Of `organisation`.
#[derive(Debug, Args)]
pub struct OrganisationArgs {
    /// What it is called.
    #[arg(long)]
    pub name: String,
    /// The file to write.
    #[arg(long, value_name = "FILE", default_value = "mailwright.toml")]
    pub out: PathBuf,
    /// Its picture.
    #[arg(long, value_name = "FILE")]
    pub logo: Option<String>,
    /// The language of its people.
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// The domains of its addresses.
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub domains: Vec<String>,
    /// Its servers.
    #[arg(long = "server", value_name = "URL")]
    pub servers: Vec<String>,
    /// How to authenticate.
    #[arg(long, value_name = "LIST", value_delimiter = ',', value_parser = methods())]
    pub auth: Vec<AuthMethod>,
    /// Which clients it offers.
    #[arg(long = "to", value_name = "CLIENTS", value_delimiter = ',')]
    pub clients: Vec<String>,
    /// Who helps.
    #[arg(long, value_name = "NAME")]
    pub help_name: Option<String>,
    /// Under which number.
    #[arg(long, value_name = "NUMBER")]
    pub help_phone: Option<String>,
    /// Under which address.
    #[arg(long, value_name = "ADDRESS")]
    pub help_mail: Option<String>,
    /// On which page.
    #[arg(long, value_name = "URL")]
    pub help_web: Option<String>,
    /// The sign-in server.
    #[arg(long, value_name = "URL", requires = "oauth_client_id")]
    pub oauth_issuer: Option<String>,
    /// As whom.
    #[arg(long, value_name = "ID", requires = "oauth_issuer")]
    pub oauth_client_id: Option<String>,
    /// For what.
    #[arg(long = "oauth-scope", value_name = "SCOPE", requires = "oauth_issuer")]
    pub oauth_scopes: Vec<String>,
    /// Replaces the file that is there.
    #[arg(long)]
    pub force: bool,
}

impl OrganisationArgs {
    /// As whom to ask for a sign-in.
    pub fn oauth2(&self) -> Option<DraftClient> {
        let (issuer, client_id) = (self.oauth_issuer.clone()?, self.oauth_client_id.clone()?);
        Some(DraftClient { issuer, client_id, scopes: self.oauth_scopes.clone() })
    }
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

fn methods() -> impl TypedValueParser<Value = AuthMethod> {
    PossibleValuesParser::new(AuthMethod::ALL.map(AuthMethod::word))
        .map(|word| AuthMethod::ALL.into_iter().find(|method| method.word() == word).unwrap_or(AuthMethod::PasswordCleartext))
}

fn protocols() -> impl TypedValueParser<Value = Protocol> {
    PossibleValuesParser::new(Protocol::ALL.map(Protocol::word)).try_map(|word| word.parse::<Protocol>())
}

/// Reads the command line.
///
/// # Errors
/// What clap has to say, `--help` and `--version` among it.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, words: &Words) -> Result<Cli, clap::Error> {
    let mut command = worded(Cli::command(), words);
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
