//! `mailwright check DOMAIN`: what is wrong or missing in what a domain publishes.

use serde::Serialize;

use crate::account::{AddressError, Server};
use crate::domain::check::{self, Finding, Options, Prospect, Report, Severity};
use crate::output;
use crate::probe::Diagnosis;
use crate::text::Words;

use super::cli::CheckArgs;
use super::progress::Progress;
use super::publish::domain;
use super::{Context, End, Error, show};

pub fn run(context: &Context, asked: &CheckArgs) -> Result<End, Error> {
    let domain = domain(&asked.domain)?;
    let options = Options { deadline: context.bound(Options::default().deadline) };
    let progress = Progress::new(context);
    let checked = context.wait(check::check(&context.net, &domain, options, &|event| progress.discovering(&event)));
    drop(progress);
    let report = checked.ok_or_else(|| Error::Domain(domain.to_string(), AddressError::TooLong))?;
    if let Some(path) = &asked.html {
        let page = context.words.check_page(&report).map_err(|error| Error::Machine(error.to_string()))?;
        output::write_report(path, page.as_bytes(), asked.force)?;
    }
    context.answer(&Checked::new(&context.words, &report), || text(&context.words, &report))?;
    Ok(End::news(report.is_clean()))
}

/// The JSON report.
#[derive(Debug, Serialize)]
struct Checked<'a> {
    domain: &'a str,
    clean: bool,
    findings: Vec<Told<'a>>,
    programs: Vec<Seen<'a>>,
    servers: Vec<Answering<'a>>,
    sources: Vec<Asked<'a>>,
    ms: u64,
}

#[derive(Debug, Serialize)]
struct Told<'a> {
    code: check::Code,
    severity: Severity,
    place: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    found: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    wanted: &'a str,
    title: String,
    todo: String,
}

#[derive(Debug, Serialize)]
struct Seen<'a> {
    id: &'a str,
    name: &'a str,
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incoming: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outgoing: Option<String>,
}

#[derive(Debug, Serialize)]
struct Answering<'a> {
    server: String,
    named_at: Vec<&'static str>,
    diagnosis: Diagnosis,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate_until: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Asked<'a> {
    place: &'static str,
    asked: &'a str,
    result: &'static str,
    detail: &'a str,
    ms: u64,
}

impl<'a> Checked<'a> {
    fn new(words: &Words, report: &'a Report) -> Self {
        let told = |finding: &'a Finding| {
            let said = words.finding(finding);
            let Finding { code, place, found, wanted } = finding;
            Told { code: *code, severity: code.severity(), place, found, wanted, title: said.title, todo: said.todo }
        };
        let answering = |looked: &'a check::Looked| Answering {
            server: looked.server.url(),
            named_at: looked.named_at.iter().map(|place| place.word()).collect(),
            diagnosis: looked.verdict.diagnosis,
            certificate_until: looked.verdict.tls.as_ref().and_then(|tls| Some(tls.certificate.as_ref()?.not_after.as_str())),
        };
        let asked = |reading: &'a crate::discovery::Reading| Asked {
            place: reading.place.word(),
            asked: &reading.trace.asked,
            result: reading.trace.result.word(),
            detail: &reading.trace.detail,
            ms: ms(reading.trace.took),
        };
        Self {
            domain: report.domain.ascii(),
            clean: report.is_clean(),
            findings: report.findings.iter().map(told).collect(),
            programs: report.programs.iter().map(seen).collect(),
            servers: report.servers.iter().map(answering).collect(),
            sources: report.surveyed.readings.iter().map(asked).collect(),
            ms: ms(report.took),
        }
    }
}

fn seen(prospect: &Prospect) -> Seen<'_> {
    let finds = prospect.finds.as_ref();
    Seen {
        id: prospect.program.id,
        name: prospect.program.name,
        result: prospect.word(),
        by: finds.map(|(place, ..)| place.word()),
        incoming: finds.map(|(_, incoming, _)| Server { username: None, ..incoming.clone() }.url()),
        outgoing: finds.map(|(.., outgoing)| Server { username: None, ..outgoing.clone() }.url()),
    }
}

fn ms(took: std::time::Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}

/// What a person reads: the findings, the worst first, and the programs below.
fn text(words: &Words, report: &Report) -> String {
    let mut lines = vec![words.checked(report)];
    for finding in &report.findings {
        let said = words.finding(finding);
        lines.push(String::new());
        lines.push(show::plain(&format!("{} [{}]", words.severity(finding.code.severity()), finding.code.word())));
        lines.extend(show::trouble(&said).into_iter().map(|line| format!("  {line}")));
    }
    lines.extend([String::new(), words.say("check-programs")]);
    let row = |prospect: &Prospect| (prospect.program.name.to_owned(), words.prospect(prospect));
    lines.extend(show::rows(words, &report.programs.iter().map(row).collect::<Vec<_>>()));
    lines.join("\n")
}
