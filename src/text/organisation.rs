//! Whom to call, and what is wrong with an organisation's file: `organisation-…` in `core.ftl`.

use super::{Trouble, Words};
use crate::organisation::{Fault, FileError, Help, LogoError};

/// Stands in a gap where there is nothing to put in: a selector leaves it out.
const NONE: &str = "none";

impl Words {
    /// Whom to call, in a line below what is said about a trouble.
    #[must_use]
    pub fn help(&self, help: &Help) -> String {
        let mail = help.mail.as_ref().map_or(NONE.to_owned(), ToString::to_string);
        let gap = |text: &Option<String>| text.clone().unwrap_or_else(|| NONE.to_owned()).into();
        let gaps = [("name", help.name.clone().into()), ("phone", gap(&help.phone)), ("mail", mail.into()), ("web", gap(&help.web))];
        self.say_with("organisation-help", &gaps)
    }

    /// What is wrong with an organisation's file, where, and who can mend it.
    #[must_use]
    pub fn organisation_error(&self, error: &FileError) -> Trouble {
        let line = error.line.map_or(NONE.to_owned(), |line| line.to_string());
        let key = if error.key.is_empty() { NONE } else { &error.key };
        let (fault, path) = (self.fault(&error.fault), error.path.display().to_string());
        let gaps = [("line", line.into()), ("key", key.into()), ("fault", fault.into()), ("path", path.into())];
        self.trouble("organisation-wrong", &gaps)
    }

    fn fault(&self, fault: &Fault) -> String {
        let (why, text, all) = match fault {
            Fault::Unreadable(error) | Fault::Logo(LogoError::Unreadable(error)) => (self.io_error(error), String::new(), String::new()),
            Fault::Syntax(why) => (why.clone(), String::new(), String::new()),
            Fault::Writable(path) => (String::new(), path.display().to_string(), String::new()),
            Fault::Placeholder(text) => (String::new(), text.clone(), String::new()),
            Fault::Client(id, known) => (String::new(), id.clone(), known.clone()),
            _ => Default::default(),
        };
        let limit = if let Fault::TooLarge(limit) = fault { limit.to_string() } else { String::new() };
        let gaps = [("why", why.into()), ("text", text.into()), ("all", all.into()), ("limit", limit.into())];
        self.say_with(&format!("organisation-fault-{}", word(fault)), &gaps)
    }
}

/// A fault's word in `core.ftl`.
fn word(fault: &Fault) -> &'static str {
    match fault {
        Fault::Unreadable(_) => "unreadable",
        Fault::TooLarge(_) => "too-large",
        Fault::NotText => "not-text",
        Fault::Writable(_) => "writable",
        Fault::Syntax(_) => "syntax",
        Fault::Text(_) => "text",
        Fault::Domain(_) => "domain",
        Fault::Server(_) => "server",
        Fault::Placeholder(_) => "placeholder",
        Fault::Language => "language",
        Fault::Client(..) => "client",
        Fault::Nothing => "nothing",
        Fault::Mail(_) => "mail",
        Fault::Url => "url",
        Fault::NoWayToHelp => "no-way-to-help",
        Fault::NoDomains => "no-domains",
        Fault::NoReceiving => "no-receiving",
        Fault::NoSending => "no-sending",
        Fault::Logo(LogoError::Place) => "logo-place",
        Fault::Logo(LogoError::Unreadable(_)) => "logo-unreadable",
        Fault::Logo(LogoError::TooLarge) => "logo-too-large",
        Fault::Logo(LogoError::NotPng) => "logo-not-png",
        Fault::Logo(LogoError::TooWide) => "logo-too-wide",
    }
}

/// Every message that can be asked for here.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    let faults = [
        "unreadable",
        "too-large",
        "not-text",
        "writable",
        "syntax",
        "text",
        "domain",
        "server",
        "placeholder",
        "language",
        "client",
        "nothing",
        "mail",
        "url",
        "no-way-to-help",
        "no-domains",
        "no-receiving",
        "no-sending",
        "logo-place",
        "logo-unreadable",
        "logo-too-large",
        "logo-not-png",
        "logo-too-wide",
    ];
    let faults = faults.map(|word| format!("organisation-fault-{word}"));
    let whole = ["organisation-wrong", "organisation-wrong.why", "organisation-wrong.todo", "organisation-help"].map(str::to_owned);
    faults.into_iter().chain(whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Address;

    #[test]
    fn who_can_help_is_named_with_the_shortest_way_to_them() {
        let mail = Address::parse("it@example.org").ok();
        let (phone, web) = (Some("030 1234".to_owned()), Some("https://it.example.org/".to_owned()));
        for (phone, mail, web, expected) in [
            (phone.clone(), None, None, "The IT desk can help you. Call 030 1234."),
            (phone, mail.clone(), None, "The IT desk can help you. Call 030 1234, or write to it@example.org."),
            (None, mail, web.clone(), "The IT desk can help you: it@example.org"),
            (None, None, web, "The IT desk can help you: https://it.example.org/"),
        ] {
            let help = Help { name: "The IT desk".into(), phone, mail, web };
            assert_eq!(Words::english().help(&help), expected);
        }
    }
}
