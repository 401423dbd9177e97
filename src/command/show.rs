//! What a person reads in the terminal: short lines, labels aligned, in an order that makes sense when read aloud.

mod advice;

use console::Term;

use crate::account::{Address, Found, OAuthClient, Protocol, Server, login_for, shown};
use crate::discovery::{Discovered, Outcome, Provider, Service, Trace};
use crate::oauth::SignInError;
use crate::probe::{Delivery, Diagnosis, SpecialFolder, Verdict};
use crate::profile::Concern;
use crate::text::{Trouble, Words};

use super::files::Planned;

pub use advice::{advice, compared, way, whole_advice};

/// Text without what a terminal would take for a command: servers and files choose part of what is shown.
pub fn plain(text: &str) -> String {
    text.split('\n').map(|line| shown(line, usize::MAX)).collect::<Vec<_>>().join("\n")
}

/// Wider lines than this are hard to read, however wide the terminal is.
const WIDEST: usize = 100;

/// How wide the text may be, where a person looks at `terminal`; nobody else's lines are broken.
pub fn width(terminal: &Term) -> Option<usize> {
    let (_, columns) = terminal.size_checked().filter(|_| terminal.is_term())?;
    Some(usize::from(columns).min(WIDEST)).filter(|columns| *columns >= 20)
}

/// Breaks lines between words where they would not fit; what follows is indented as the line is, or as its number wants.
pub fn wrap(text: &str, width: Option<usize>) -> String {
    let Some(width) = width else { return text.to_owned() };
    text.split('\n').map(|line| wrap_line(line, width)).collect::<Vec<_>>().join("\n")
}

fn wrap_line(line: &str, width: usize) -> String {
    if console::measure_text_width(line) <= width {
        return line.to_owned();
    }
    let content = line.trim_start_matches(' ');
    let number = content.find(". ").filter(|end| content[..*end].chars().all(|c| c.is_ascii_digit())).map_or(0, |end| end + 2);
    let indent = " ".repeat(line.len() - content.len() + number);
    let (mut whole, mut used) = (line[..indent.len()].to_owned(), indent.len());
    for (place, word) in line[indent.len()..].split(' ').enumerate() {
        let wide = console::measure_text_width(word);
        if place > 0 && used + 1 + wide > width {
            whole.push_str(&format!("\n{indent}"));
            used = indent.len();
        } else if place > 0 {
            whole.push(' ');
            used += 1;
        }
        whole.push_str(word);
        used += wide;
    }
    whole
}

/// Lines of `label: value`, the values below each other.
pub fn rows(words: &Words, rows: &[(String, String)]) -> Vec<String> {
    let labelled: Vec<(String, &str)> = rows.iter().map(|(label, value)| (words.label(label), value.as_str())).collect();
    let width = labelled.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    labelled.iter().map(|(label, value)| format!("  {label:<width$} {}", plain(value))).collect()
}

/// Of `discover`.
pub fn discovery(words: &Words, discovered: &Discovered) -> String {
    // The question comes first: whatever was found belongs to the address that may not be meant.
    let mut lines: Vec<String> = words.suggestion(discovered).iter().flat_map(trouble).collect();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(trouble(&words.outcome(discovered)));
    lines.extend(provider(words, discovered.provider.as_ref()));
    for protocol in Protocol::ALL {
        let found: Vec<&Found> = discovered.servers.iter().filter(|found| found.server.protocol == protocol).collect();
        if let Some((first, others)) = found.split_first() {
            lines.push(String::new());
            lines.extend(server(words, first, &discovered.address, others));
        }
    }
    lines.extend(beside(words, discovered));
    if !matches!(discovered.outcome, Outcome::Found) {
        lines.extend([String::new(), words.say("terminal-asked")]);
        lines.extend(discovered.sources.iter().map(|source| trace(words, source, &discovered.address)));
    }
    lines.join("\n")
}

/// What is to be switched on first, and what else there is.
fn beside(words: &Words, discovered: &Discovered) -> Vec<String> {
    let mut lines: Vec<String> = discovered.guide.enable.iter().map(|page| plain(&words.enable(page))).collect();
    let service = |service: &Service| (words.service(service.kind), service.place.clone());
    let services: Vec<_> = discovered.services.iter().map(service).collect();
    if !services.is_empty() {
        lines.push(words.say("terminal-services"));
        lines.extend(rows(words, &services));
    }
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// Who runs the mail, and what to know beforehand.
pub fn provider(words: &Words, provider: Option<&Provider>) -> Vec<String> {
    let Some(provider) = provider else { return vec![] };
    let mut named = vec![(words.say("terminal-label-provider"), provider.name.clone())];
    named.extend(provider.help.iter().map(|help| (words.say("terminal-label-help"), help.clone())));
    let mut lines = vec![String::new()];
    lines.extend(rows(words, &named));
    lines.extend(provider.hints.iter().map(|hint| format!("  {}", plain(&words.hint(*hint, provider)))));
    lines
}

/// A server in full, and the others of its protocol.
pub fn server(words: &Words, found: &Found, address: &Address, others: &[&Found]) -> Vec<String> {
    let label = |id: &str| words.say(id);
    let server = &found.server;
    let mut fields = vec![
        (label("terminal-label-server"), server.host.unicode()),
        (label("terminal-label-port"), server.port.to_string()),
        (label("terminal-label-security"), words.security(server.security)),
        (label("terminal-label-user"), login_for(server, address).into_owned()),
        (label("terminal-label-source"), words.source(found.source, &address.domain().unicode())),
    ];
    let other = |found: &&Found| {
        let server = &found.server;
        let gaps = [
            ("host", server.host.unicode().into()),
            ("port", server.port.to_string().into()),
            ("security", words.security(server.security).into()),
        ];
        (label("terminal-label-other"), words.say_with("terminal-server-line", &gaps))
    };
    fields.extend(others.iter().map(other));
    let mut lines = vec![words.purpose(server.protocol)];
    lines.extend(rows(words, &fields));
    lines
}

/// A source, and what came of asking it.
pub fn trace(words: &Words, trace: &Trace, address: &Address) -> String {
    let gaps = [
        ("source", words.source(trace.source, &address.domain().unicode()).into()),
        ("asked", trace.asked.clone().into()),
        ("result", words.source_result(trace.result).into()),
        ("why", trace.detail.clone().into()),
    ];
    plain(&words.say_with(if trace.detail.is_empty() { "terminal-asked-line" } else { "terminal-asked-line-why" }, &gaps))
}

/// What happened, why, and what to do.
pub fn trouble(trouble: &Trouble) -> Vec<String> {
    [&trouble.title, &trouble.why, &trouble.todo].into_iter().filter(|line| !line.is_empty()).map(|line| plain(line)).collect()
}

/// Why a sign-in in the browser came to nothing.
pub fn sign_in_error(words: &Words, error: &SignInError, client: &OAuthClient) -> Vec<String> {
    let mut lines = trouble(&words.sign_in_error(error, client));
    if !error.said.is_empty() {
        lines.push(plain(&words.say_with("terminal-reply", &[("reply", error.said.clone().into())])));
    }
    lines
}

/// What the live test of one server came to.
fn verdict(words: &Words, verdict: &Verdict, provider: Option<&Provider>, again: bool) -> Vec<String> {
    let server = &verdict.found.server;
    let gaps = [
        ("purpose", words.purpose(server.protocol).into()),
        ("host", server.host.unicode().into()),
        ("port", server.port.to_string().into()),
        ("security", words.security(server.security).into()),
    ];
    let mut lines = vec![plain(&words.say_with("terminal-tested-line", &gaps))];
    let said = words.diagnosis(verdict, provider);
    if verdict.diagnosis == Diagnosis::Ok || again {
        lines.push(format!("  {}", plain(&said.title)));
    } else {
        lines.extend(trouble(&said).into_iter().map(|line| format!("  {line}")));
    }
    lines.extend(words.fitting(verdict, provider).map(|line| format!("  {}", plain(&line))));
    if verdict.diagnosis != Diagnosis::Ok && !verdict.reply.is_empty() {
        lines.push(format!("  {}", plain(&words.say_with("terminal-reply", &[("reply", verdict.reply.clone().into())]))));
    }
    lines.extend(mailbox(words, verdict));
    lines.extend(account(words, verdict).into_iter().map(|line| format!("  {}", plain(&line))));
    lines.extend(verdict.warnings.iter().map(|warning| format!("  {}", plain(&words.warning(*warning, verdict)))));
    lines
}

fn mailbox(words: &Words, verdict: &Verdict) -> Option<String> {
    let mailbox = verdict.mailbox.as_ref()?;
    let messages = words.say_with("terminal-messages", &[("count", mailbox.messages?.into())]);
    let room = mailbox.percent_full().map(|percent| words.say_with("terminal-percent", &[("percent", percent.to_string().into())]));
    Some(format!("  {messages} {}", room.unwrap_or_default()).trim_end().to_owned())
}

/// The marked folders, how good the line is, and what a first download would be.
fn account(words: &Words, verdict: &Verdict) -> Vec<String> {
    let mut lines = vec![];
    if let Some(mailbox) = verdict.mailbox.as_ref().filter(|mailbox| !mailbox.special_use.is_empty()) {
        let marked = |folder: &SpecialFolder| {
            words.say_with(
                "terminal-marked-folder",
                &[("use", words.special_use(folder.special_use).into()), ("name", folder.name.clone().into())],
            )
        };
        let folders: Vec<String> = mailbox.special_use.iter().map(marked).collect();
        lines.push(words.say_with("terminal-marked", &[("folders", folders.join(", ").into())]));
    }
    // A good line is nothing to tell; the report for the help desk has the figures.
    if let Some(line) = verdict.line.filter(|line| verdict.diagnosis == Diagnosis::Ok && line.is_poor()) {
        let rate = line.bytes_per_second.map(|rate| words.say_with("terminal-rate", &[("kilobytes", (rate / 1000).to_string().into())]));
        let delay = words.say_with("terminal-line", &[("ms", line.round_trip_ms.to_string().into())]);
        lines.push(format!("{delay} {}", rate.unwrap_or_default()).trim_end().to_owned());
    }
    if let Some(seconds) = verdict.first_download_seconds().filter(|_| verdict.found.server.protocol == Protocol::Pop3) {
        lines.push(words.say_with("terminal-first-download", &[("minutes", seconds.div_ceil(60).into())]));
    }
    lines
}

/// What the live test of all servers came to. What was explained once is not explained again.
pub fn verdicts(words: &Words, verdicts: &[Verdict], provider: Option<&Provider>) -> String {
    let said = |place: usize| words.diagnosis(&verdicts[place], provider);
    let again = |place: usize| (0..place).any(|before| said(before) == said(place));
    let one = |(place, one)| verdict(words, one, provider, again(place)).join("\n");
    verdicts.iter().enumerate().map(one).collect::<Vec<_>>().join("\n\n")
}

/// How to test with the names that certificates would fit, behind a blank line; nothing where there are none.
pub fn fitting(words: &Words, verdicts: &[Verdict]) -> String {
    let argument = |verdict: &Verdict| {
        let server = Server { host: verdict.fitting.clone()?, ..verdict.found.server.clone() };
        Some(format!("--server '{}'", server.url()))
    };
    let arguments: Vec<String> = verdicts.iter().filter_map(argument).collect();
    match arguments.is_empty() {
        true => String::new(),
        false => format!("\n\n{}", plain(&words.say_with("terminal-fitting", &[("arguments", arguments.join(" ").into())]))),
    }
}

/// What became of a message to oneself, behind a blank line; nothing where none was asked for.
pub fn delivery(words: &Words, delivery: Option<&Delivery>) -> String {
    let Some(delivery) = delivery else { return String::new() };
    let reply = match delivery.reply.as_str() {
        "" => String::new(),
        reply => format!("\n{}", plain(&words.say_with("terminal-reply", &[("reply", reply.to_owned().into())]))),
    };
    format!("\n\n{}{reply}", words.delivery(delivery))
}

/// Each written file, what to know of it, and how it gets into its client.
pub fn written(words: &Words, files: &[Planned]) -> String {
    let mut lines = vec![];
    // True of all of them or of none.
    if files.iter().any(|file| file.concerns.contains(&Concern::Unproved)) {
        lines.push(words.say("terminal-unproved"));
    }
    for file in files {
        let path = file.path.display().to_string();
        lines.push(plain(&words.say_with("terminal-written", &[("client", file.client.name.into()), ("path", path.into())])));
        let concerns = file.concerns.iter().filter(|concern| **concern != Concern::Unproved);
        lines.extend(concerns.map(|concern| format!("  {}", words.file_concern(*concern))));
    }
    for (place, file) in files.iter().enumerate() {
        if files[..place].iter().any(|other| other.client.id == file.client.id) {
            continue;
        }
        lines.extend([String::new(), plain(&words.say_with("terminal-import", &[("file", file.name().into())]))]);
        let steps = words.import_steps(file.client, &file.name());
        lines.extend(steps.iter().enumerate().map(|(number, step)| format!("  {}. {}", number + 1, plain(step))));
    }
    lines.join("\n")
}
