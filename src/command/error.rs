//! How a command can end other than well, as typed values; the sentence for each is found here and nowhere else.

use std::io;
use std::path::{Path, PathBuf};

use crate::account::{AddressError, ConsentMissing, OAuthClient, Protocol, Receive, SecretError, ServerUrlError};
use crate::batch::{BatchError, Field};
use crate::domain::publish::PublishError;
use crate::keep::KeepError;
use crate::oauth::{SignInCause, SignInError};
use crate::organisation::FileError;
use crate::output::OutputError;
use crate::profile::{self, CLIENTS, WriteError};
use crate::text::{Trouble, Words};

use super::{End, show};

/// Why a command could not do what was asked.
#[derive(Debug)]
pub enum Error {
    /// The text is not an address.
    Address(AddressError),
    /// The sender is not an address.
    Sender(AddressError),
    /// The name has a character that no name has.
    Name,
    /// A server by hand, and what is wrong with it.
    Server(String, ServerUrlError),
    /// Two servers by hand for one protocol of an account.
    SeveralServers(Protocol),
    /// The password or token is none.
    Secret(SecretError),
    /// The file with the secret.
    SecretFile(PathBuf, io::Error),
    /// The secret could not be read.
    SecretInput(io::Error),
    /// The secret is not in UTF-8.
    SecretNotText,
    /// No secret to test with.
    NoSecret,
    /// No password to put into the files.
    NoPassword,
    /// The organisation's file.
    Organisation(FileError),
    /// Nobody has said as whom to ask for a sign-in.
    NoOAuthClient,
    /// The sign-in in the browser came to nothing.
    SignIn(SignInError, Box<OAuthClient>),
    /// The file is no report of `test --json`.
    Evidence(PathBuf, String),
    /// The file is no signature.
    Signature(PathBuf, String),
    /// Profiles cannot be signed with the file.
    Signing(PathBuf, String),
    /// The text is no domain.
    Domain(String, AddressError),
    /// The text is no page on the web.
    HelpPage(String),
    /// The text is no web server.
    WebServer(String),
    /// Nothing can be published of these servers.
    Publish(PublishError),
    /// The domain's servers were not found; what came of the search.
    NothingToPublish(String),
    /// No client is called so.
    UnknownClient(String),
    /// No client is named at all.
    NoClient,
    /// The servers do not offer this.
    NotOffered(Protocol),
    /// What is said of a column says nothing.
    Map(String),
    /// A run over a list, and why it ended before its end.
    Batch(PathBuf, Box<BatchError>),
    /// Nobody said where to write.
    NoOut,
    /// A client cannot receive so.
    CannotReceive(&'static profile::Client, Receive),
    /// A profile cannot be written.
    Profile(&'static profile::Client, WriteError),
    /// The files could not be written.
    Output(OutputError),
    /// The password could not be put where the system keeps passwords.
    Keep(KeepError),
    /// The journal of what was changed cannot be read.
    Journal(PathBuf, String),
    /// These hosts need this consent.
    Consent(ConsentMissing, String),
    /// Standard output could not be written.
    Stdout(io::Error),
    /// The time is over.
    Timeout(u64),
    /// The person stopped it.
    Interrupted,
    /// The input ended before all was answered.
    InputEnded,
    /// The machine refuses what the program needs to run at all.
    Machine(String),
    /// No display, or no window in this program.
    NoWindow,
    /// The same, for practice.
    NoPracticeWindow,
}

impl From<OutputError> for Error {
    fn from(error: OutputError) -> Self {
        Self::Output(error)
    }
}

impl Error {
    /// Whether it was bad news, or could not be asked that way.
    pub fn end(&self) -> End {
        match self {
            Self::NotOffered(_)
            | Self::Publish(PublishError::NotOffered(_) | PublishError::Unencrypted(_) | PublishError::Format(_))
            | Self::NothingToPublish(_)
            | Self::CannotReceive(..)
            | Self::Profile(..)
            | Self::Output(_)
            | Self::Keep(_)
            | Self::Consent(..)
            | Self::Stdout(_)
            | Self::Timeout(_)
            | Self::Interrupted
            | Self::InputEnded
            | Self::Machine(_) => End::Bad,
            Self::Batch(_, error) => match **error {
                BatchError::List(_) | BatchError::Parts(_) => End::Wrong,
                _ => End::Bad,
            },
            Self::SignIn(error, _) if error.cause != SignInCause::BadIssuer => End::Bad,
            _ => End::Wrong,
        }
    }

    /// Its word in the JSON report, which is never translated.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address(_) => "bad-address",
            Self::Sender(_) => "bad-sender",
            Self::Name => "bad-name",
            Self::Server(..) => "bad-server",
            Self::SeveralServers(_) => "several-servers",
            Self::Secret(_) | Self::SecretFile(..) | Self::SecretInput(_) | Self::SecretNotText => "bad-secret",
            Self::NoSecret | Self::NoPassword => "no-secret",
            Self::Organisation(_) => "bad-organisation",
            Self::NoOAuthClient => "no-oauth-client",
            Self::SignIn(error, _) => error.cause.word(),
            Self::Evidence(..) => "bad-evidence",
            Self::Signature(..) => "bad-signature",
            Self::Signing(..) => "bad-signing",
            Self::Domain(..) => "bad-domain",
            Self::HelpPage(_) => "bad-help-page",
            Self::WebServer(_) => "bad-web-server",
            Self::Publish(_) => "cannot-publish",
            Self::NothingToPublish(_) => "nothing-to-publish",
            Self::UnknownClient(_) | Self::NoClient => "no-such-client",
            Self::NotOffered(_) => "not-offered",
            Self::Map(_) => "bad-map",
            Self::NoOut => "usage",
            Self::Batch(_, error) => super::batch::code(error),
            Self::CannotReceive(..) | Self::Profile(..) => "client-refuses",
            Self::Output(OutputError::Exists(_) | OutputError::Twice(_)) => "file-exists",
            Self::Output(OutputError::Refused { .. }) => "not-written",
            Self::Output(OutputError::Open(_)) => "folder-open",
            Self::Keep(_) => "not-stored",
            Self::Journal(..) => "bad-journal",
            Self::Consent(..) => "consent-needed",
            Self::Stdout(_) => "no-output",
            Self::Timeout(_) => "timeout",
            Self::Interrupted => "stopped",
            Self::InputEnded => "input-ended",
            Self::Machine(_) => "machine",
            Self::NoWindow | Self::NoPracticeWindow => "no-window",
        }
    }

    /// What is wrong and what to do, in a sentence or two.
    pub fn say(&self, words: &Words) -> String {
        let path =
            |id: &str, path: &PathBuf, why: String| words.say_with(id, &[("path", path.display().to_string().into()), ("why", why.into())]);
        match self {
            Self::Address(error) => words.address_error(*error),
            Self::Sender(error) => words.say_with("terminal-sender-wrong", &[("why", words.address_error(*error).into())]),
            Self::Name => words.say("terminal-name-wrong"),
            Self::Server(url, error) => words.say_with(server_id(*error), &[("url", url.clone().into())]),
            Self::SeveralServers(protocol) => gap(words, "terminal-several-servers", "protocol", words.protocol(*protocol)),
            Self::Secret(SecretError::Empty) => words.say("terminal-secret-empty"),
            Self::Secret(error) => words.secret_error(*error),
            Self::SecretFile(file, error) => path("terminal-secret-file", file, words.io_error(error)),
            Self::SecretInput(error) => gap(words, "terminal-secret-input", "why", words.io_error(error)),
            Self::SecretNotText => words.say("terminal-secret-not-text"),
            Self::NoSecret => words.say("terminal-no-secret"),
            Self::NoPassword => words.say("terminal-no-password"),
            Self::Organisation(error) => {
                let Trouble { title, why, todo } = words.organisation_error(error);
                format!("{title} {why} {todo}")
            }
            Self::NoOAuthClient => words.say("terminal-no-oauth-client"),
            Self::SignIn(error, client) => show::sign_in_error(words, error, client).join("\n"),
            Self::Evidence(file, why) => path("terminal-evidence-wrong", file, why.clone()),
            Self::Signature(file, why) => path("terminal-signature-wrong", file, why.clone()),
            Self::Signing(file, why) => path("terminal-sign-wrong", file, why.clone()),
            Self::Domain(text, _) => gap(words, "publish-bad-domain", "domain", text.clone()),
            Self::HelpPage(url) => gap(words, "publish-bad-help-page", "url", url.clone()),
            Self::WebServer(host) => gap(words, "publish-bad-web-server", "host", host.clone()),
            Self::Publish(error) => words.publish_error(error),
            Self::NothingToPublish(found) => format!("{found}\n{}", words.say("publish-nothing")),
            Self::UnknownClient(id) => {
                words.say_with("terminal-unknown-client", &[("client", id.clone().into()), ("all", all_clients().into())])
            }
            Self::NoClient => gap(words, "terminal-no-client", "all", all_clients()),
            Self::NotOffered(protocol) => {
                let gaps = [("protocol", words.protocol(*protocol).into()), ("kind", protocol.word().into())];
                words.say_with("terminal-not-offered", &gaps)
            }
            Self::Map(text) => {
                let all = Field::ALL.iter().map(|field| field.word()).collect::<Vec<_>>().join(", ");
                words.say_with("terminal-batch-map", &[("text", text.clone().into()), ("all", all.into())])
            }
            Self::NoOut => words.say("terminal-batch-no-out"),
            Self::Batch(list, error) => super::batch::error(words, list, error),
            Self::CannotReceive(client, receive) => {
                let protocol = words.protocol(receive.protocol());
                words.say_with("terminal-cannot-receive", &[("client", client.name.into()), ("protocol", protocol.into())])
            }
            Self::Profile(client, error) => profile_error(words, client, error),
            Self::Output(error) => output_error(words, error),
            Self::Keep(error) => words.not_stored(error),
            Self::Journal(path, why) => journal(words, path, why),
            Self::Consent(missing, hosts) => consent(words, *missing, hosts),
            Self::Stdout(error) => gap(words, "terminal-stdout", "why", words.io_error(error)),
            Self::Timeout(seconds) => gap(words, "terminal-timeout", "seconds", seconds.to_string()),
            Self::Interrupted => words.say("terminal-interrupted"),
            Self::InputEnded => words.say("setup-input-ended"),
            Self::Machine(why) => gap(words, "terminal-machine", "why", why.clone()),
            Self::NoWindow => words.say("terminal-no-window"),
            Self::NoPracticeWindow => words.say("terminal-no-practice-window"),
        }
    }
}

fn gap(words: &Words, id: &str, name: &str, value: String) -> String {
    words.say_with(id, &[(name, value.into())])
}

fn all_clients() -> String {
    CLIENTS.iter().map(|client| client.id).collect::<Vec<_>>().join(", ")
}

fn server_id(error: ServerUrlError) -> &'static str {
    match error {
        ServerUrlError::Scheme => "terminal-server-scheme",
        ServerUrlError::Host => "terminal-server-host",
        ServerUrlError::Port => "terminal-server-port",
        ServerUrlError::Security => "terminal-server-security",
        ServerUrlError::User => "terminal-server-user",
    }
}

/// Why a profile for `client` cannot be written.
pub(super) fn profile_error(words: &Words, client: &profile::Client, error: &WriteError) -> String {
    let (id, why) = match error {
        WriteError::Protocol => ("terminal-profile-protocol", String::new()),
        WriteError::Auth => ("terminal-profile-auth", String::new()),
        WriteError::Security => ("terminal-profile-security", String::new()),
        WriteError::Login => ("terminal-profile-login", String::new()),
        WriteError::Password => ("terminal-profile-password", String::new()),
        WriteError::PasswordNeeded => ("terminal-profile-password-needed", String::new()),
        WriteError::BrowserSignIn => ("terminal-profile-browser-sign-in", String::new()),
        WriteError::Format(why) => ("terminal-profile-format", why.clone()),
    };
    words.say_with(id, &[("client", client.name.into()), ("why", why.into())])
}

/// Which path was in the way.
pub(super) fn output_error(words: &Words, error: &OutputError) -> String {
    let (id, path, why) = match error {
        OutputError::Exists(path) => ("terminal-file-exists", path, String::new()),
        OutputError::Twice(path) => ("terminal-file-twice", path, String::new()),
        OutputError::Open(path) => ("terminal-folder-open", path, String::new()),
        OutputError::Refused { path, why } => ("terminal-file-refused", path, words.io_error(why)),
    };
    words.say_with(id, &[("path", path.display().to_string().into()), ("why", why.into())])
}

/// Why nothing can be taken back.
pub(super) fn journal(words: &Words, path: &Path, why: &str) -> String {
    words.say_with("terminal-journal", &[("path", path.display().to_string().into()), ("why", why.to_owned().into())])
}

fn consent(words: &Words, missing: ConsentMissing, hosts: &str) -> String {
    let asked = words.consent(missing, hosts);
    let flag = match missing {
        ConsentMissing::Insecure => "--accept-insecure",
        ConsentMissing::Foreign => "--accept-foreign",
    };
    let how = gap(words, "terminal-consent-flag", "flag", flag.to_owned());
    format!("{} {} {how}", asked.title, asked.why)
}
