//! The options of the commands that are for many people: `batch` and `organisation`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{ServerArgs, SignArgs, receive};
use crate::account::{AuthMethod, Receive};
use crate::batch::Shard;
use crate::organisation::DraftClient;

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

fn methods() -> impl TypedValueParser<Value = AuthMethod> {
    PossibleValuesParser::new(AuthMethod::ALL.map(AuthMethod::word))
        .map(|word| AuthMethod::ALL.into_iter().find(|method| method.word() == word).unwrap_or(AuthMethod::PasswordCleartext))
}
