//! `mailwright advise`: POP3 or IMAP, from the answers and what `test` has measured.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::advice::{self, Evidence, advise};
use crate::discovery::Restore;
use crate::probe::{Line, Mailbox, Pop3Offer};

use super::cli::AdviseArgs;
use super::report::Advised;
use super::{Context, End, Error, show};

/// A report of a live test is some kilobytes; nothing near this is one.
const EVIDENCE_LIMIT: u64 = 1024 * 1024;

pub fn run(context: &Context, asked: &AdviseArgs) -> Result<End, Error> {
    let evidence = asked.evidence.as_deref().map(|path| evidence(context, path)).transpose()?.unwrap_or_default();
    let advice = advise(&asked.answers.answers(), &evidence);
    context.answer(&Advised::new(&advice), || show::whole_advice(&context.words, &advice).join("\n"))?;
    Ok(End::Good)
}

/// What matters here of a report of `test --json`. Words that are not known yet are let be.
#[derive(Deserialize)]
struct Report {
    servers: Vec<Server>,
    #[serde(default)]
    tests: Vec<Test>,
    #[serde(default)]
    guide: Guide,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Guide {
    webmail: Option<String>,
    restore: Option<Restore>,
}

#[derive(Deserialize)]
struct Server {
    protocol: String,
}

#[derive(Deserialize)]
struct Test {
    server: Server,
    diagnosis: String,
    mailbox: Option<Mailbox>,
    #[serde(default)]
    line: Option<Line>,
    #[serde(default)]
    pop3: Option<Pop3Offer>,
}

fn evidence(context: &Context, path: &Path) -> Result<Evidence, Error> {
    let wrong = |why: String| Error::Evidence(path.to_owned(), why);
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(EVIDENCE_LIMIT + 1).read_to_string(&mut text));
    read.map_err(|error| wrong(context.words.io_error(&error)))?;
    if text.len() as u64 > EVIDENCE_LIMIT {
        return Err(wrong("> 1 MiB".into()));
    }
    serde_json::from_str::<Report>(&text).map(Report::into).map_err(|error| wrong(error.to_string()))
}

impl From<Report> for Evidence {
    /// What a login has proved is offered; what was only found is, where nothing was tested.
    fn from(report: Report) -> Self {
        let works = |protocol: &str| match report.tests.is_empty() {
            true => report.servers.iter().any(|server| server.protocol == protocol),
            false => report.tests.iter().any(|test| test.server.protocol == protocol && test.diagnosis == "ok"),
        };
        let mailbox =
            |protocol: &str| report.tests.iter().filter(|test| test.server.protocol == protocol).find_map(|test| test.mailbox.clone());
        let mailbox = mailbox("imap").or_else(|| mailbox("pop3"));
        let line = Line::best(report.tests.iter().filter_map(|test| test.line));
        let restore = report.guide.restore.map(|restore| advice::Restore { days: restore.days, page: restore.page });
        Self {
            imap: works("imap"),
            pop3: works("pop3"),
            mailbox,
            line,
            pop3_offer: report.tests.iter().find_map(|test| test.pop3),
            webmail: report.guide.webmail,
            restore,
        }
    }
}
