//! Typed values in, sentences out. Each is found in `core.ftl` by the value's own contract word.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fluent_bundle::FluentValue;

use super::Words;
use crate::account::{AddressError, ConsentMissing, Protocol, SecretError, Security, Source};
use crate::discovery::{Discovered, Hint, Outcome, Page, Provider, ServiceKind, SourceResult};
use crate::keep::{Entry, KeepError, Keeper, Names};
use crate::probe::{Mailbox, Step, Verdict, Warning};
use crate::profile::{self, Client};

/// Why the machine refuses a file, where that can be said in everyday words: `io-…`.
const REFUSALS: [(io::ErrorKind, &str); 8] = [
    (io::ErrorKind::NotFound, "not-found"),
    (io::ErrorKind::PermissionDenied, "permission-denied"),
    (io::ErrorKind::NotADirectory, "not-a-directory"),
    (io::ErrorKind::IsADirectory, "is-a-directory"),
    (io::ErrorKind::StorageFull, "storage-full"),
    (io::ErrorKind::QuotaExceeded, "storage-full"),
    (io::ErrorKind::ReadOnlyFilesystem, "read-only"),
    (io::ErrorKind::InvalidData, "not-text"),
];

/// What went wrong, most likely why, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What happened, in one sentence.
    pub title: String,
    /// Most likely why.
    pub why: String,
    /// What the person can do.
    pub todo: String,
}

impl Words {
    pub(super) fn trouble(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> Trouble {
        Trouble {
            title: self.say_with(id, gaps),
            why: self.say_with(&format!("{id}.why"), gaps),
            todo: self.say_with(&format!("{id}.todo"), gaps),
        }
    }

    /// The same, and whom the person's organisation has them call.
    pub(super) fn failure(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) -> Trouble {
        let said = self.trouble(id, gaps);
        match self.helper() {
            Some(help) => Trouble { todo: format!("{} {}", said.todo, self.help(help)), ..said },
            None => said,
        }
    }

    /// What came of a discovery: `outcome-…`, with `.why` and `.todo`.
    #[must_use]
    pub fn outcome(&self, discovered: &Discovered) -> Trouble {
        // A network that lets nothing through explains it better than that nothing was found.
        let word = if discovered.captive_portal { "captive-portal" } else { discovered.outcome.word() };
        let gaps = [("domain", discovered.address.domain().unicode().into()), ("address", discovered.address.to_string().into())];
        match discovered.outcome {
            Outcome::Found | Outcome::Consent | Outcome::BadAddress => self.trouble(&format!("outcome-{word}"), &gaps),
            _ => self.failure(&format!("outcome-{word}"), &gaps),
        }
    }

    /// The question whether another address was meant, where there is one: `suggestion`, with `.why`.
    #[must_use]
    pub fn suggestion(&self, discovered: &Discovered) -> Option<Trouble> {
        let address = discovered.suggested_address()?.to_string();
        Some(self.trouble("suggestion", &[("address", address.into()), ("domain", discovered.address.domain().unicode().into())]))
    }

    /// What must be switched on first, in the provider's own words and with its page.
    #[must_use]
    pub fn enable(&self, page: &Page) -> String {
        let said = page.text(self.language().tag()).unwrap_or_default().to_owned();
        self.say_with("guide-enable", &[("said", said.into()), ("url", page.url.clone().into())]).trim().to_owned()
    }

    /// Another service, by its name: `service-…`.
    #[must_use]
    pub fn service(&self, kind: ServiceKind) -> String {
        self.say(&format!("service-{}", kind.word()))
    }

    /// Why a text is not an address, and how to mend it: `address-…`.
    #[must_use]
    pub fn address_error(&self, error: AddressError) -> String {
        let code = |c: char| format!("U+{:04X}", u32::from(c));
        let (id, character) = match error {
            AddressError::Empty => ("address-empty", String::new()),
            AddressError::NoAt => ("address-no-at", String::new()),
            AddressError::NoLocalPart => ("address-no-local-part", String::new()),
            AddressError::NoDomain => ("address-no-domain", String::new()),
            AddressError::TooLong => ("address-too-long", String::new()),
            AddressError::BadLocalPart(c) if c.is_whitespace() => ("address-space", String::new()),
            AddressError::BadLocalPart(c) => ("address-bad-character", c.to_string()),
            // Showing it would do what it does: break the line, or turn the reading direction.
            AddressError::Forbidden(c) => ("address-forbidden-character", code(c)),
            AddressError::BadDomain => ("address-bad-domain", String::new()),
            AddressError::NotQualified => ("address-not-qualified", String::new()),
        };
        self.say_with(id, &[("character", character.into())])
    }

    /// Why a text cannot be a password: `password-…`.
    #[must_use]
    pub fn secret_error(&self, error: SecretError) -> String {
        self.say(match error {
            SecretError::Empty => "password-empty",
            SecretError::Forbidden => "password-forbidden",
            SecretError::TooLong => "password-too-long",
        })
    }

    /// Which consent is asked and what it means: `consent-…`.
    #[must_use]
    pub fn consent(&self, missing: ConsentMissing, hosts: &str) -> Trouble {
        let id = match missing {
            ConsentMissing::Insecure => "consent-insecure",
            ConsentMissing::Foreign => "consent-foreign",
        };
        self.trouble(id, &[("hosts", hosts.into())])
    }

    /// What to know of a written file: `file-concern-…`.
    #[must_use]
    pub fn file_concern(&self, concern: profile::Concern) -> String {
        self.say(&format!("file-concern-{}", concern.word()))
    }

    /// What to know of a provider before typing a password: `hint-…`.
    #[must_use]
    pub fn hint(&self, hint: Hint, provider: &Provider) -> String {
        self.say_with(&format!("hint-{}", hint.word()), &[("provider", provider.name.clone().into())])
    }

    /// Who said it: `source-…`.
    #[must_use]
    pub fn source(&self, source: Source, domain: &str) -> String {
        self.say_with(&format!("source-{}", source.word()), &[("domain", domain.into())])
    }

    /// What came of asking a source: `result-…`.
    #[must_use]
    pub fn source_result(&self, result: SourceResult) -> String {
        self.say(match result {
            SourceResult::Found => "result-found",
            SourceResult::Nothing => "result-nothing",
            SourceResult::Failed => "result-failed",
            SourceResult::Skipped => "result-skipped",
        })
    }

    /// A step of the live test, as a row: `step-…`.
    #[must_use]
    pub fn step(&self, step: Step) -> String {
        self.say(&format!("step-{}", step.word()))
    }

    /// A warning of the live test: `warning-…`.
    #[must_use]
    pub fn warning(&self, warning: Warning, verdict: &Verdict) -> String {
        let percent = verdict.mailbox.as_ref().and_then(Mailbox::percent_full).unwrap_or_default();
        let days = verdict.pop3.and_then(|offer| offer.expire_days).unwrap_or_default();
        let gaps = [("percent", percent.to_string().into()), ("days", days.into())];
        self.say_with(&format!("warning-{}", warning.word()), &gaps)
    }

    /// A protocol's name: `protocol-…`.
    #[must_use]
    pub fn protocol(&self, protocol: Protocol) -> String {
        self.say(&format!("protocol-{}", protocol.word()))
    }

    /// What a server is for, in everyday words ("Receiving mail (IMAP)"): `purpose-…`.
    #[must_use]
    pub fn purpose(&self, protocol: Protocol) -> String {
        self.say(&format!("purpose-{}", protocol.word()))
    }

    /// How a connection is encrypted: `security-…`.
    #[must_use]
    pub fn security(&self, security: Security) -> String {
        self.say(&format!("security-{}", security.word()))
    }

    /// A client in one line (what it is, where it runs): `client-ID`.
    #[must_use]
    pub fn client(&self, client: &Client) -> String {
        self.say(&format!("client-{}", client.id))
    }

    /// Why the machine did not let a file be read or written, to stand behind a colon.
    #[must_use]
    pub fn io_error(&self, error: &io::Error) -> String {
        let known = REFUSALS.iter().find(|(kind, _)| *kind == error.kind());
        known.map_or_else(|| error.to_string(), |(_, word)| self.say(&format!("io-{word}")))
    }

    /// What was put where the system keeps passwords: `stored-…`, and `stored-own` where programs find it by themselves.
    #[must_use]
    pub fn stored(&self, keeper: Keeper, names: &Names) -> String {
        let name = |entry: &Entry| format!("{} ({})", entry.username, entry.service);
        let entries = names.entries.iter().map(name).collect::<Vec<_>>().join(", ");
        let said = self.say_with(&format!("stored-{}", keeper.word()), &[("entries", entries.into())]);
        let mut clients: Vec<&str> = names.own.iter().filter_map(|own| profile::client(own.client)).map(|client| client.name).collect();
        clients.dedup();
        if clients.is_empty() {
            return said;
        }
        format!("{said} {}", self.say_with("stored-own", &[("clients", clients.join(", ").into())]))
    }

    /// Why the password was not put there: `not-stored-…`.
    #[must_use]
    pub fn not_stored(&self, error: &KeepError) -> String {
        let (id, why) = match error {
            KeepError::Nobody => ("not-stored-nobody", ""),
            KeepError::Locked => ("not-stored-locked", ""),
            KeepError::Late => ("not-stored-late", ""),
            KeepError::Refused(why) => ("not-stored-refused", why.as_str()),
        };
        self.say_with(id, &[("why", why.into())])
    }

    /// The words of the settings sheet, for [`profile::Options`]: `sheet-…`, by label.
    #[must_use]
    pub fn sheet_labels(&self) -> BTreeMap<String, String> {
        profile::SHEET_LABELS.iter().map(|label| ((*label).to_owned(), self.say(&format!("sheet-{label}")))).collect()
    }

    /// How to bring a written profile into its client, as numbered lines: `client-ID.step1` to `.step5`.
    #[must_use]
    pub fn import_steps(&self, client: &Client, file: &str) -> Vec<String> {
        // What profiles call an account, as in the folders that they name.
        let account = Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let gaps = [("file", file.into()), ("account", account.into())];
        (1..=5).map_while(|n| self.find(&format!("client-{}.step{n}", client.id), &gaps)).collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Every message that a typed value can ask for, from the lists of the types themselves.
    pub(in crate::text) fn needed() -> Vec<String> {
        let mut ids = Vec::new();
        let with = |id: String| [id.clone(), format!("{id}.why"), format!("{id}.todo")];
        ids.extend(crate::text::diagnosis::needed());
        ids.extend(Outcome::ALL.iter().flat_map(|outcome| with(format!("outcome-{}", outcome.word()))));
        ids.extend(["insecure", "foreign"].iter().flat_map(|word| with(format!("consent-{word}"))));
        ids.extend(REFUSALS.map(|(_, word)| format!("io-{word}")));
        ids.extend(Keeper::ALL.map(|keeper| format!("stored-{}", keeper.word())));
        ids.push("stored-own".to_owned());
        ids.extend(["nobody", "locked", "late", "refused"].map(|why| format!("not-stored-{why}")));
        ids.extend(profile::Concern::ALL.map(|concern| format!("file-concern-{}", concern.word())));
        ids.extend(Hint::ALL.map(|hint| format!("hint-{}", hint.word())));
        ids.extend(Source::ALL.map(|source| format!("source-{}", source.word())));
        ids.extend(ServiceKind::ALL.map(|kind| format!("service-{}", kind.word())));
        ids.extend(with("outcome-captive-portal".into()));
        ids.extend(with("suggestion".into()));
        ids.extend(["guide-enable", "label"].map(String::from));
        ids.extend(["found", "nothing", "failed", "skipped"].map(|word| format!("result-{word}")));
        ids.extend(Step::ALL.map(|step| format!("step-{}", step.word())));
        ids.extend(Warning::ALL.map(|warning| format!("warning-{}", warning.word())));
        ids.extend(Protocol::ALL.iter().flat_map(|p| [format!("protocol-{}", p.word()), format!("purpose-{}", p.word())]));
        ids.extend(Security::ALL.map(|security| format!("security-{}", security.word())));
        ids.extend(profile::CLIENTS.iter().flat_map(|client| [format!("client-{}", client.id), format!("client-{}.step1", client.id)]));
        for word in [
            "empty",
            "no-at",
            "no-local-part",
            "no-domain",
            "space",
            "too-long",
            "bad-character",
            "forbidden-character",
            "bad-domain",
            "not-qualified",
        ] {
            ids.push(format!("address-{word}"));
        }
        ids.extend(["empty", "forbidden", "too-long"].map(|word| format!("password-{word}")));
        ids.extend(crate::text::account::needed());
        ids.extend(crate::text::domain::needed());
        ids.extend(crate::text::programs::needed());
        ids.extend(crate::text::oauth::needed());
        ids.extend(crate::text::organisation::needed());
        ids.extend(crate::text::advice::needed());
        ids.extend(crate::text::batch::needed());
        ids.extend(crate::text::help_desk::LABELS.map(|label| format!("report-{label}")));
        ids
    }

    #[test]
    fn every_typed_value_has_its_words() {
        let words = Words::english();
        let missing: Vec<String> = needed().into_iter().filter(|id| words.find(id, &[]).is_none()).collect();
        assert!(missing.is_empty(), "no words for: {}", missing.join(" "));
    }

    #[test]
    fn every_label_of_the_settings_sheet_has_its_words() {
        let words = Words::english();
        let ids = profile::SHEET_LABELS.iter().map(|label| format!("sheet-{label}"));
        let missing: Vec<String> = ids.filter(|id| words.find(id, &[]).is_none()).collect();
        assert!(missing.is_empty(), "no words for: {}", missing.join(" "));
        assert_eq!(words.sheet_labels().len(), profile::SHEET_LABELS.len());
    }
}
