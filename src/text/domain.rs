//! What a domain publishes, in sentences and on pages: `publish-…`, `check-…`, `finding-…`, by the finding's own word.

use minijinja::{Environment, Error, UndefinedBehavior, Value, context};
use time::OffsetDateTime;

use super::{Trouble, Words};
use crate::account::Server;
use crate::domain::check::{Finding, Prospect, Report, Severity};
use crate::domain::publish::{self, Publication, PublishError, records};

/// The pages. The names' ending turns the escaping on.
const PUBLISH: (&str, &str) = ("publish.html", include_str!("../../resources/publish.html"));
const CHECK: (&str, &str) = ("check.html", include_str!("../../resources/check.html"));
/// How both of them look.
const STYLE: &str = include_str!("../../resources/page.css");

impl Words {
    /// What was found and what to do about it: `finding-…`.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> Trouble {
        let Finding { code, place, found, wanted } = finding;
        let gaps = [("place", place.clone().into()), ("found", found.clone().into()), ("wanted", wanted.clone().into())];
        let id = format!("finding-{}", code.word());
        Trouble { title: self.say_with(&id, &gaps), why: String::new(), todo: self.say_with(&format!("{id}.todo"), &gaps) }
    }

    /// How bad a finding is: `severity-…`.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.word()))
    }

    /// What a check came to, in one line.
    #[must_use]
    pub fn checked(&self, report: &Report) -> String {
        let count = report.findings.iter().filter(|finding| finding.code.severity() != Severity::Advice).count();
        let gaps = [("domain", report.domain.unicode().into()), ("count", count.into())];
        self.say_with(if report.is_clean() { "check-clean" } else { "check-not-clean" }, &gaps)
    }

    /// What a mail program would find: `prospect-…`.
    #[must_use]
    pub fn prospect(&self, prospect: &Prospect) -> String {
        let at = |server: &Server| format!("{} {}:{}", self.protocol(server.protocol), server.host, server.port);
        let gaps = match &prospect.finds {
            Some((place, incoming, outgoing)) => {
                [("by", place.word().to_owned().into()), ("incoming", at(incoming).into()), ("outgoing", at(outgoing).into())]
            }
            None => ["by", "incoming", "outgoing"].map(|gap| (gap, "".into())),
        };
        self.say_with(&format!("prospect-{}", prospect.word()), &gaps)
    }

    /// Why nothing can be published: `publish-…`.
    #[must_use]
    pub fn publish_error(&self, error: &PublishError) -> String {
        let gap = |id: &str, name: &'static str, value: String| self.say_with(id, &[(name, value.into())]);
        match error {
            PublishError::NoReceiving => self.say("publish-no-receiving"),
            PublishError::NoSending => self.say("publish-no-sending"),
            PublishError::NotOffered(protocol) => gap("publish-not-offered", "protocol", self.protocol(*protocol)),
            PublishError::FixedLogin(login) => gap("publish-fixed-login", "login", login.clone()),
            PublishError::Unencrypted(host) => gap("publish-unencrypted", "host", host.unicode()),
            PublishError::Format(why) => gap("terminal-machine", "why", why.to_string()),
        }
    }

    /// The page that says what of a publication goes where.
    ///
    /// # Errors
    /// [`Error`] where the page asks for what is not there: a test sees that it does not.
    pub fn publish_page(&self, publication: &Publication) -> Result<String, Error> {
        let domain = publication.domain();
        let records = publication.records().map_err(|error| Error::new(minijinja::ErrorKind::InvalidOperation, error.to_string()))?;
        let row = |record: &publish::Record| {
            let [priority, weight, port, value] = record.data.columns();
            context! { name => records::panel_name(domain, record), kind => record.data.kind(), priority, weight, port, value }
        };
        let sayable = publication.sayable();
        let url = format!("https://autoconfig.{domain}/{}", publish::APPLE);
        let page = context! {
            domain => domain.unicode(),
            ascii => domain.ascii(),
            records => records.iter().map(row).collect::<Vec<_>>(),
            names => publication.certificate_names(),
            root => format!("{}/{domain}", publish::ROOT),
            by_address => publication.logs_in_by_address(),
            pacc => sayable.pacc,
            apple => sayable.apple,
            autodiscover => sayable.autodiscover,
            apple_url => url,
            digest => format!("_ua-auto-config.{domain}"),
        };
        self.page(PUBLISH, page)
    }

    /// What a check came to, as a page.
    ///
    /// # Errors
    /// [`Error`] where the page asks for what is not there: a test sees that it does not.
    pub fn check_page(&self, report: &Report) -> Result<String, Error> {
        let found = |finding: &Finding| {
            let said = self.finding(finding);
            let severity = finding.code.severity();
            context! { title => said.title, todo => said.todo, code => finding.code.word(), word => severity.word(), severity => self.severity(severity) }
        };
        let program =
            |prospect: &Prospect| context! { name => prospect.program.name, word => prospect.word(), says => self.prospect(prospect) };
        let asked = |reading: &crate::discovery::Reading| {
            let trace = &reading.trace;
            context! { asked => trace.asked.clone(), result => self.source_result(trace.result), detail => trace.detail.clone() }
        };
        let page = context! {
            domain => report.domain.unicode(),
            checked => self.checked(report),
            clean => report.is_clean(),
            date => OffsetDateTime::now_utc().date().to_string(),
            findings => report.findings.iter().map(found).collect::<Vec<_>>(),
            programs => report.programs.iter().map(program).collect::<Vec<_>>(),
            sources => report.surveyed.readings.iter().map(asked).collect::<Vec<_>>(),
        };
        self.page(CHECK, page)
    }

    fn page(&self, (name, template): (&str, &str), values: Value) -> Result<String, Error> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let words = self.clone();
        let say = move |id: &str, gaps: minijinja::value::Kwargs| {
            let named: Vec<(&str, String)> = gaps.args().map(|gap| Ok((gap, gaps.get(gap)?))).collect::<Result<_, Error>>()?;
            let filled: Vec<_> = named.into_iter().map(|(gap, value)| (gap, value.into())).collect();
            words.find(id, &filled).ok_or_else(|| Error::new(minijinja::ErrorKind::UndefinedError, id.to_owned()))
        };
        environment.add_function("say", say);
        let shared = context! { style => Value::from_safe_string(STYLE.to_owned()), lang => self.language().tag() };
        environment.render_named_str(name, template, context! { ..values, ..shared })
    }
}

/// The names that can be asked for, from the lists of the types themselves.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    use crate::domain::check::Code;
    let findings = Code::ALL.iter().flat_map(|code| [format!("finding-{}", code.word()), format!("finding-{}.todo", code.word())]);
    let severities = Severity::ALL.iter().map(|severity| format!("severity-{}", severity.word()));
    let prospects = ["works", "dead", "nothing"].map(|word| format!("prospect-{word}"));
    findings.chain(severities).chain(prospects).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Domain;
    use crate::text::Language;

    #[test]
    fn the_page_of_a_publication_speaks_every_language_and_nothing_breaks_out_of_it() {
        for language in Language::ALL {
            for urls in [
                ["imap://mail.example.org", "smtp://mail.example.org"],
                ["pop3://%EMAILLOCALPART%@mail.example.org?security=starttls", "smtp://%EMAILLOCALPART%@mail.example.org"],
            ] {
                let servers = urls.map(|url| Server::parse_url(url).unwrap()).to_vec();
                let publication = Publication::new(Domain::parse("bücher.example").unwrap(), servers, None).unwrap();
                let page = Words::of(language).publish_page(&publication).unwrap();
                assert!(page.contains("bücher.example") && page.contains("mailwright check xn--bcher-kva.example"), "{page}");
                assert_eq!(page.contains("_ua-auto-config"), urls[0].starts_with("imap"), "{page}");
                assert!(!page.contains("publish-"), "a label without its words in {}: {page}", language.tag());
            }
        }
    }

    #[test]
    fn every_code_is_one_word_of_its_own() {
        use crate::domain::check::Code;
        let words: std::collections::BTreeSet<&str> = Code::ALL.iter().map(|code| code.word()).collect();
        assert_eq!(words.len(), Code::ALL.len());
        assert!(
            words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'3' || byte == b'6'))
        );
    }
}
