//! Every language says everything: nothing is missing, left over, left in English, or without one of its gaps.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::serializer;

use super::Language;
use super::words::files;

/// What may be the same as in English, and is so on purpose.
const ALIKE: &[&str] = &[
    "core.ftl/answer-no",
    "core.ftl/batch-number",
    "core.ftl/diagnosis-tls-expired-clock-right",
    "core.ftl/diagnosis-tls-not-yet-valid-clock-right",
    "core.ftl/label",
    "core.ftl/organisation-fault-syntax",
    "core.ftl/protocol-imap",
    "core.ftl/protocol-pop3",
    "core.ftl/protocol-smtp",
    "core.ftl/report-provider",
    "core.ftl/report-server",
    "core.ftl/report-system",
    "core.ftl/service-activesync",
    "core.ftl/service-ews",
    "core.ftl/service-exchange",
    "core.ftl/service-graph",
    "core.ftl/service-jmap",
    "core.ftl/sheet-auth-GSSAPI",
    "core.ftl/sheet-auth-NTLM",
    "core.ftl/sheet-leave-no",
    "core.ftl/sheet-password",
    "core.ftl/sheet-port",
    "core.ftl/sheet-security-tls",
    "domain.ftl/publish-column-name",
    "domain.ftl/publish-column-port",
    "domain.ftl/publish-column-type",
    "domain.ftl/publish-file",
    "domain.ftl/publish-for-autodiscover",
    "terminal.ftl/setup-file",
    "terminal.ftl/setup-host",
    "terminal.ftl/setup-port",
    "terminal.ftl/terminal-asked-line",
    "terminal.ftl/terminal-batch-count",
    "terminal.ftl/terminal-asked-line-why",
    "terminal.ftl/terminal-compare-line",
    "terminal.ftl/terminal-follows-line",
    "terminal.ftl/terminal-label-port",
    "terminal.ftl/terminal-label-provider",
    "terminal.ftl/terminal-label-server",
    "terminal.ftl/terminal-password-prompt",
    "terminal.ftl/terminal-picture-line",
    "terminal.ftl/terminal-picture-link",
    "terminal.ftl/terminal-practice-story",
    "terminal.ftl/terminal-server-line",
    "terminal.ftl/terminal-testing",
    "wizard.ftl/wizard-address-example",
    "wizard.ftl/wizard-key-escape.name",
    "wizard.ftl/wizard-key-help.name",
    "wizard.ftl/wizard-key-tab.name",
    "wizard.ftl/wizard-password-label",
    "wizard.ftl/wizard-security-starttls",
    "wizard.ftl/wizard-security-tls",
    "wizard.ftl/wizard-server-example-imap",
    "wizard.ftl/wizard-server-example-pop3",
    "wizard.ftl/wizard-server-example-smtp",
    "wizard.ftl/wizard-server-host",
    "wizard.ftl/wizard-server-port",
    "wizard.ftl/wizard-title",
];

/// A message or an attribute: its text, and the gaps in it.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    text: String,
    gaps: BTreeSet<String>,
}

/// Everything a language says, by `FILE/ID` or `FILE/ID.ATTRIBUTE`.
fn said(language: Language) -> BTreeMap<String, Said> {
    let mut all = BTreeMap::new();
    for (file, text) in files(language) {
        let resource = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", language.tag()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.map(|value| (String::new(), value));
            let attributes = message.attributes.into_iter().map(|attribute| (format!(".{}", attribute.id.name), attribute.value));
            for (part, pattern) in value.into_iter().chain(attributes) {
                let id = format!("{file}/{}{part}", message.id.name);
                let mut gaps = BTreeSet::new();
                gaps_of(&pattern, &mut gaps);
                let before = all.insert(id.clone(), Said { text: text_of(pattern), gaps });
                assert!(before.is_none(), "{}: {id} stands twice", language.tag());
            }
        }
    }
    all
}

fn text_of(value: Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: "x" },
        value: Some(value),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] })
}

fn gaps_of(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => gap_of(inline, into),
            Expression::Select { selector, variants } => {
                gap_of(selector, into);
                variants.iter().for_each(|variant| gaps_of(&variant.value, into));
            }
        }
    }
}

fn gap_of(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => gap_of(inline, into),
            Expression::Select { .. } => panic!("a choice within a choice"),
        },
        _ => {}
    }
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn every_language_says_everything_with_the_same_gaps() {
    let english = said(Language::English);
    assert!(english.len() > 500, "{}", english.len());
    let mut wrong = Vec::new();
    for language in others() {
        let own = said(language);
        for (id, said) in &english {
            match own.get(id) {
                None => wrong.push(format!("{}: {id} is missing", language.tag())),
                Some(own) if own.gaps != said.gaps => {
                    wrong.push(format!("{}: {id} has the gaps {:?}, not {:?}", language.tag(), own.gaps, said.gaps));
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{}: {id} is said by no one else", language.tag())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_in_english() {
    let english = said(Language::English);
    let mut wrong = Vec::new();
    for language in others() {
        for (id, own) in said(language) {
            let alike = english.get(&id).is_some_and(|said| said.text == own.text);
            if alike && !ALIKE.contains(&id.as_str()) {
                wrong.push(format!("{}: {id}: {}", language.tag(), own.text.trim_end()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_keeps_its_own_marks() {
    for language in others() {
        for (id, own) in said(language) {
            let (forbidden, why): (&[&str], &str) = match language {
                Language::French => (&[" ?", " !", " :", " ;", "« ", " »", "'"], "a space that may break, or a typewriter’s apostrophe"),
                Language::German => (&["\u{201D}", "'"], "quotation marks of another language"),
                Language::Spanish | Language::Italian => (&["„", "'"], "quotation marks of another language"),
                Language::English => unreachable!(),
            };
            let found = forbidden.iter().find(|mark| own.text.contains(*mark) && !own.text.contains("NUMBER"));
            assert!(found.is_none(), "{}: {id}: {why} ({found:?}): {}", language.tag(), own.text);
        }
    }
}

/// The sources of the program, all in one text.
fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

/// What the core says has its own, stricter test, by the types that it belongs to.
#[test]
fn no_sentence_of_the_faces_is_left_over() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    // The pages ask for theirs themselves.
    for page in ["check", "publish"] {
        text += &std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("resources/{page}.html"))).unwrap();
    }
    // A name is written whole, or put together behind a beginning such as `wizard-step-{}`; the faces' own beginnings are added by `Desk::say`
    // and by the reader of the command line.
    let put_together: Vec<&str> =
        text.split("format!(\"").skip(1).filter_map(|rest| rest.split_once('{')).map(|(start, _)| start).collect();
    let is_asked_for = |id: &str| {
        text.contains(&format!("\"{id}\""))
            || put_together.iter().any(|start| start.len() > 3 && start.ends_with('-') && id.starts_with(start))
    };
    let english = said(Language::English);
    let ids = english.keys().filter(|id| !id.starts_with("core.ftl/")).filter_map(|id| id.split_once('/')).map(|(_, id)| id);
    let left: Vec<&str> = ids
        .filter(|id| !id.contains('.'))
        .filter(|id| !is_asked_for(id) && !id.strip_prefix("wizard-").is_some_and(is_asked_for))
        .collect();
    assert!(left.is_empty(), "nobody asks for: {left:?}");
}
