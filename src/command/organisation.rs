//! `mailwright organisation`: writes an organisation's file from what was said on the command line, and nothing that its reader would
//! not take.

use std::path::Path;

use crate::organisation::{self, Draft, DraftHelp, DraftServer};
use crate::output::journal::Deed;
use crate::output::{self, Mode, Output};

use super::cli::OrganisationArgs;
use super::report::Organised;
use super::{Context, End, Error, default_journal, show};

pub fn run(context: &Context, asked: &OrganisationArgs) -> Result<End, Error> {
    let folder = asked.out.parent().unwrap_or(Path::new(""));
    let (text, read) = organisation::written(&draft(asked), &asked.out, folder).map_err(Error::Organisation)?;
    let file = Output { path: &asked.out, bytes: text.as_bytes(), mode: Mode::Usual };
    output::write_all(&[file], asked.force, &default_journal(), Deed::Export)?;
    let path = asked.out.display().to_string();
    context.answer(&Organised::new(&read, &path), || {
        show::plain(&context.words.say_with("terminal-organisation-written", &[("path", path.clone().into())]))
    })?;
    Ok(End::Good)
}

fn draft(asked: &OrganisationArgs) -> Draft {
    let help = DraftHelp {
        name: asked.help_name.clone(),
        phone: asked.help_phone.clone(),
        mail: asked.help_mail.clone(),
        web: asked.help_web.clone(),
    };
    Draft {
        name: asked.name.clone(),
        logo: asked.logo.clone(),
        language: asked.language.clone(),
        domains: asked.domains.clone(),
        clients: asked.clients.clone(),
        servers: asked.servers.iter().map(|url| DraftServer { url: url.clone(), auth: asked.auth.clone() }).collect(),
        help: (help != DraftHelp::default()).then_some(help),
        oauth2: asked.oauth2(),
    }
}
