//! The report for the help desk: everything that is known of an account, as text to paste, without secrets.
//!
//! Labels are in the person's language, codes as in the contract. The same facts give the same text, in lines that no mail
//! program breaks.

use std::time::Duration;

use console::measure_text_width;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Words;
use crate::account::{Address, Found, login_for, shown};
use crate::discovery::{Discovered, Trace};
use crate::probe::{Certificate, Clock, Delivery, Mailbox, Namespace, StepResult, Taken, Tls, Verdict};

/// The widest line, in columns.
const WIDEST: usize = 120;

/// How many names of a certificate are told. There are some with hundreds.
const NAMES: usize = 20;

/// What the report is about.
pub struct HelpDesk<'a> {
    /// When it is written.
    pub when: OffsetDateTime,
    /// Whose account it is.
    pub address: &'a Address,
    /// What was found, where it was looked for.
    pub discovered: Option<&'a Discovered>,
    /// What the live test came to.
    pub verdicts: &'a [Verdict],
    /// What became of a message to oneself, where one was asked for.
    pub delivery: Option<&'a Delivery>,
}

impl Words {
    /// The whole report: `report-…`.
    #[must_use]
    pub fn help_desk(&self, facts: &HelpDesk<'_>) -> String {
        let mut page = Page { words: self, lines: Vec::new() };
        page.head(facts);
        if let Some(discovered) = facts.discovered {
            page.discovery(discovered);
        }
        facts.verdicts.iter().for_each(|verdict| page.verdict(verdict, facts));
        facts.delivery.iter().for_each(|delivery| page.delivery(delivery));
        page.lines.join("\n") + "\n"
    }
}

/// The labels of the report: `report-…`.
#[cfg(test)]
pub(super) const LABELS: [&str; 38] = [
    "title",
    "promise",
    "written",
    "address",
    "system",
    "search",
    "outcome",
    "provider",
    "help",
    "service",
    "server",
    "asked",
    "test",
    "diagnosis",
    "said",
    "user",
    "auth",
    "warnings",
    "steps",
    "tls",
    "certificate",
    "detail",
    "intermediate",
    "clock",
    "suggested",
    "issuer",
    "names",
    "valid",
    "capabilities",
    "mailbox",
    "folders",
    "marked",
    "namespaces",
    "pop3",
    "smtp",
    "line",
    "delivery",
    "protocol",
];

struct Page<'a> {
    words: &'a Words,
    lines: Vec<String>,
}

impl Page<'_> {
    fn head(&mut self, facts: &HelpDesk<'_>) {
        let title = self.words.say_with("report-title", &[("version", env!("CARGO_PKG_VERSION").into())]);
        self.lines.extend([title, self.words.say("report-promise"), String::new()]);
        self.put("written", facts.when.replace_nanosecond(0).unwrap_or(facts.when).format(&Rfc3339).unwrap_or_default());
        self.put("address", facts.address.to_string());
        self.put("system", format!("{} {}", std::env::consts::OS, std::env::consts::ARCH));
    }

    fn discovery(&mut self, discovered: &Discovered) {
        self.section(self.words.say("report-search"));
        let network = if discovered.captive_portal { ", captive-portal" } else { "" };
        let title = self.words.outcome(discovered).title;
        self.put("outcome", format!("{}{network}, {} – {title}", discovered.outcome.word(), ms(discovered.took)));
        if let Some(provider) = &discovered.provider {
            let hints: Vec<&str> = provider.hints.iter().map(|hint| hint.word()).collect();
            self.put("provider", listed([provider.name.clone(), hints.join(", ")], "; "));
            self.put("help", provider.help.clone().unwrap_or_default());
        }
        for found in &discovered.servers {
            self.put("server", server_line(found, &discovered.address));
        }
        for service in &discovered.services {
            self.put("service", listed([service.kind.word().to_owned(), service.place.clone(), service.source.word().to_owned()], ", "));
        }
        let mut asked: Vec<&Trace> = discovered.sources.iter().collect();
        asked.sort_by_key(|trace| trace.source);
        for trace in asked {
            let what = format!("{} {}, {}", trace.source.word(), trace.result.word(), ms(trace.took));
            self.put("asked", listed([what, trace.asked.clone(), trace.detail.clone()], ", "));
        }
    }

    fn verdict(&mut self, verdict: &Verdict, facts: &HelpDesk<'_>) {
        let provider = facts.discovered.and_then(|discovered| discovered.provider.as_ref());
        let server = &verdict.found.server;
        let place = format!("{} {}:{} {}", server.protocol, server.host, server.port, server.security);
        self.section(self.words.say_with("report-test", &[("server", place.into())]));
        let title = self.words.diagnosis(verdict, provider).title;
        self.put("diagnosis", format!("{}, {} – {title}", verdict.diagnosis, ms(verdict.took)));
        self.put("said", verdict.reply.clone());
        self.put("server", server_line(&verdict.found, facts.address));
        self.put("user", login_for(server, facts.address).into_owned());
        self.put("auth", verdict.auth.map(|method| method.word().to_owned()).unwrap_or_default());
        self.put("warnings", listed(verdict.warnings.iter().map(|warning| warning.word().to_owned()), ", "));
        let step = |taken: &crate::probe::StepTaken| {
            let failed = if taken.result == StepResult::Ok { "" } else { " failed" };
            format!("{}{failed} {}", taken.step.word(), ms(taken.took))
        };
        self.put("steps", listed(verdict.steps.iter().map(step), ", "));
        if let Some(tls) = &verdict.tls {
            self.put("tls", tls.version.clone().unwrap_or_default());
            tls.certificate.iter().for_each(|certificate| self.certificate(certificate));
            self.fault(tls);
        }
        self.put("suggested", verdict.fitting.as_ref().map(ToString::to_string).unwrap_or_default());
        self.put("capabilities", listed(verdict.capabilities.iter().cloned(), " | "));
        verdict.mailbox.iter().for_each(|mailbox| self.mailbox(mailbox));
        self.offers(verdict);
    }

    fn certificate(&mut self, certificate: &Certificate) {
        self.put("certificate", certificate.subject.clone());
        self.put("issuer", certificate.issuer.clone());
        let left_out = certificate.names.len().saturating_sub(NAMES);
        let left_out = if left_out > 0 { format!("… (+{left_out})") } else { String::new() };
        self.put("names", listed(certificate.names.iter().take(NAMES).cloned().chain([left_out]), ", "));
        self.put("valid", listed([certificate.not_before.clone(), certificate.not_after.clone()], " – "));
    }

    fn fault(&mut self, tls: &Tls) {
        self.put("detail", tls.detail.map(|detail| detail.word().to_owned()).unwrap_or_default());
        if let Some(Certificate { subject, issuer, not_before, not_after, .. }) = &tls.intermediate {
            self.put("intermediate", format!("{subject}; {issuer}; {not_before} – {not_after}"));
        }
        if let Some(Clock { device, network, wrong }) = &tls.clock {
            let network = network.as_ref().map(|network| format!("network {network}")).unwrap_or_default();
            let judged = if *wrong { "wrong" } else { "right" };
            self.put("clock", listed([judged.to_owned(), format!("device {device}"), network], ", "));
        }
    }

    fn mailbox(&mut self, mailbox: &Mailbox) {
        let number = |name: &str, value: Option<u64>, unit: &str| value.map(|value| format!("{name} {value}{unit}")).unwrap_or_default();
        let numbers = [
            number("messages", mailbox.messages, ""),
            number("bytes", mailbox.bytes, ""),
            number("quota_used", mailbox.quota_used, " KiB"),
            number("quota_limit", mailbox.quota_limit, " KiB"),
        ];
        self.put("mailbox", listed(numbers, ", "));
        let delimiter = mailbox.delimiter.as_ref().map(|delimiter| format!("delimiter “{delimiter}”")).unwrap_or_default();
        self.put("folders", listed([mailbox.folders.map(|count| count.to_string()).unwrap_or_default(), delimiter], ", "));
        let marked = |folder: &crate::probe::SpecialFolder| format!("{} “{}”", folder.special_use.word(), folder.name);
        self.put("marked", listed(mailbox.special_use.iter().map(marked), ", "));
        if let Some(namespaces) = &mailbox.namespace {
            let kind = |name: &str, places: &[Namespace]| match places {
                [] => String::new(),
                places => format!("{name} {}", listed(places.iter().map(|place| format!("“{}”", place.prefix)), " ")),
            };
            let kinds = [kind("personal", &namespaces.personal), kind("others", &namespaces.others), kind("shared", &namespaces.shared)];
            self.put("namespaces", listed(kinds, ", "));
        }
    }

    fn offers(&mut self, verdict: &Verdict) {
        let yes_no = |yes: bool| if yes { "yes" } else { "no" };
        if let Some(offer) = verdict.pop3 {
            let number = |name: &str, value: Option<u64>| value.map(|value| format!("{name} {value}")).unwrap_or_default();
            let parts = [
                offer.uidl.map(|uidl| format!("uidl {}", yes_no(uidl))).unwrap_or_default(),
                format!("top {}", yes_no(offer.top)),
                number("expire_days", offer.expire_days),
                if offer.never_expires { "never_expires".to_owned() } else { String::new() },
                number("login_delay_s", offer.login_delay_s),
                number("first_download_s", verdict.first_download_seconds()),
            ];
            self.put("pop3", listed(parts, ", "));
        }
        if let Some(offer) = verdict.smtp {
            let taken = |name: &str, taken: Option<Taken>| taken.map(|taken| format!("{name} {}", taken.word())).unwrap_or_default();
            let parts = [
                offer.size.map(|size| format!("size {size}")).unwrap_or_default(),
                format!("eightbit {}", yes_no(offer.eightbit)),
                format!("smtputf8 {}", yes_no(offer.smtputf8)),
                taken("sender", offer.sender),
                taken("recipient", offer.recipient),
            ];
            self.put("smtp", listed(parts, ", "));
        }
        if let Some(line) = verdict.line {
            let rate = line.bytes_per_second.map(|rate| format!("{rate} bytes/s")).unwrap_or_default();
            self.put("line", listed([format!("{} ms", line.round_trip_ms), rate], ", "));
        }
    }

    fn delivery(&mut self, delivery: &Delivery) {
        self.section(self.words.say("report-delivery"));
        let said = self.words.delivery(delivery);
        self.put("outcome", format!("{}, {} – {said}", delivery.result.word(), ms(delivery.took)));
        self.put("protocol", delivery.by.map(|protocol| protocol.word().to_owned()).unwrap_or_default());
        self.put("said", delivery.reply.clone());
    }

    fn section(&mut self, title: String) {
        self.lines.extend([String::new(), title]);
    }

    /// A line with its label, broken where it is too long; nothing, where there is nothing to say.
    fn put(&mut self, label: &str, value: String) {
        if !value.is_empty() {
            let line = format!("  {} {}", self.words.label(&self.words.say(&format!("report-{label}"))), shown(&value, usize::MAX));
            fold(&line, &mut self.lines);
        }
    }
}

fn server_line(found: &Found, address: &Address) -> String {
    let server = &found.server;
    let auth: Vec<&str> = server.auth.iter().map(|method| method.word()).collect();
    let place = format!("{} {}:{} {}", server.protocol, server.host, server.port, server.security);
    let named = format!("{} {}", found.source.word(), found.trust.word());
    listed([place, auth.join(" "), named, login_for(server, address).into_owned()], ", ")
}

/// What is not empty, with something between.
fn listed(parts: impl IntoIterator<Item = String>, between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

fn ms(took: Duration) -> String {
    format!("{} ms", took.as_millis())
}

/// Breaks a line between words, and a word that has no room at all wherever it must.
fn fold(line: &str, into: &mut Vec<String>) {
    const INDENT: &str = "      ";
    let mut whole = String::new();
    let mut used = 0;
    for (place, word) in line.split(' ').enumerate() {
        let wide = measure_text_width(word);
        if place > 0 && used + 1 + wide > WIDEST && used > INDENT.len() {
            into.push(std::mem::replace(&mut whole, INDENT.to_owned()));
            used = INDENT.len();
        } else if place > 0 {
            whole.push(' ');
            used += 1;
        }
        for c in word.chars() {
            let wide = measure_text_width(c.encode_utf8(&mut [0; 4]));
            if used + wide > WIDEST {
                into.push(std::mem::replace(&mut whole, INDENT.to_owned()));
                used = INDENT.len();
            }
            whole.push(c);
            used += wide;
        }
    }
    into.push(whole);
}

#[cfg(test)]
#[path = "help_desk_tests.rs"]
mod tests;
