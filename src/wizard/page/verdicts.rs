//! What a live test came to, in words: what was learned, what was noticed, what went wrong and what to do about it.

use iced::Element;
use time::OffsetDateTime;

use crate::journey::Journey;
use crate::probe::{Diagnosis, Verdict, Warning};
use crate::text::HelpDesk;
use crate::wizard::desk::Desk;
use crate::wizard::look::{notice, text};

/// Whether these verdicts are enough to go on.
pub fn is_proved(journey: &Journey, verdicts: &[Verdict]) -> bool {
    let mut draft = journey.clone();
    draft.set_verdicts(verdicts.to_vec());
    draft.is_proved()
}

/// What was learned of the mailbox.
pub fn mailbox(desk: &Desk, verdicts: &[Verdict]) -> Vec<String> {
    let mut lines = Vec::new();
    let Some(mailbox) = verdicts.iter().find_map(|verdict| verdict.mailbox.as_ref()) else { return lines };
    if let Some(messages) = mailbox.messages {
        lines.push(desk.say_with("mailbox-messages", &[("count", messages.into())]));
    }
    let warned = verdicts.iter().any(|verdict| verdict.warnings.contains(&Warning::QuotaNearlyFull));
    if let Some(percent) = mailbox.percent_full().filter(|_| !warned) {
        lines.push(desk.say_with("mailbox-percent", &[("percent", percent.to_string().into())]));
    }
    lines
}

/// What else the test noticed, each thing once.
pub fn noticed<'a, M: 'a>(desk: &'a Desk, verdicts: &[Verdict]) -> Option<Element<'a, M>> {
    let mut lines: Vec<String> = Vec::new();
    for verdict in verdicts {
        for warning in &verdict.warnings {
            let line = desk.words.warning(*warning, verdict);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    (!lines.is_empty()).then(|| notice::warning(desk.say("test-noticed"), lines.into_iter().map(text::body).collect()))
}

/// A trouble in full.
pub fn trouble<'a, M: 'a>(desk: &'a Desk, journey: &Journey, verdicts: &[Verdict], verdict: &Verdict) -> Vec<Element<'a, M>> {
    let trouble = desk.words.diagnosis(verdict, journey.provider());
    let mut parts = vec![text::body(trouble.why), text::body(trouble.todo)];
    parts.extend(said(desk, verdicts, verdict.diagnosis));
    parts
}

/// What the servers with this diagnosis said, in their own words.
fn said<'a, M: 'a>(desk: &'a Desk, verdicts: &[Verdict], diagnosis: Diagnosis) -> Vec<Element<'a, M>> {
    let with_words = verdicts.iter().filter(|verdict| verdict.diagnosis == diagnosis && !verdict.reply.trim().is_empty());
    with_words
        .map(|verdict| {
            let host = verdict.found.server.host.unicode();
            let gaps = [("host", host.into()), ("reply", verdict.reply.trim().to_owned().into())];
            text::literal(desk.say_with("server-said", &gaps))
        })
        .collect()
}

/// The troubles as warnings, one for each diagnosis; without the one that was shown already.
pub fn troubles<'a, M: 'a>(desk: &'a Desk, journey: &Journey, verdicts: &[Verdict], shown: Option<&Verdict>) -> Vec<Element<'a, M>> {
    let mut kinds: Vec<&Verdict> = shown.into_iter().collect();
    for verdict in verdicts.iter().filter(|verdict| verdict.diagnosis != Diagnosis::Ok) {
        if kinds.iter().all(|kind| kind.diagnosis != verdict.diagnosis) {
            kinds.push(verdict);
        }
    }
    let further = kinds.into_iter().skip(usize::from(shown.is_some()));
    further
        .map(|verdict| {
            let title = desk.words.diagnosis(verdict, journey.provider()).title;
            notice::warning(title, trouble(desk, journey, verdicts, verdict))
        })
        .collect()
}

/// All that is known, as text for those who help. Never the password.
pub fn report(desk: &Desk, journey: &Journey, verdicts: &[Verdict]) -> String {
    let Some(address) = journey.address() else { return String::new() };
    let facts = HelpDesk { when: OffsetDateTime::now_utc(), address, discovered: journey.discovered(), verdicts, delivery: None };
    desk.words.help_desk(&facts)
}
