//! What came of testing a server, in sentences: `diagnosis-…`, by the diagnosis or by what is known more closely.

use fluent_bundle::FluentValue;

use super::{Trouble, Words};
use crate::account::Security;
use crate::discovery::Provider;
use crate::probe::{Certificate, Diagnosis, Verdict};

impl Words {
    /// What came of testing a server: `diagnosis-…`, with `.why` and `.todo`.
    #[must_use]
    pub fn diagnosis(&self, verdict: &Verdict, provider: Option<&Provider>) -> Trouble {
        let server = &verdict.found.server;
        let standard = server.protocol.default_port(Security::Tls);
        let mut gaps = vec![
            ("host", server.host.unicode().into()),
            ("port", server.port.to_string().into()),
            ("standard", standard.to_string().into()),
            ("usual", if server.port.get() == standard { "yes" } else { "no" }.into()),
            ("kind", server.protocol.word().into()),
            ("protocol", self.protocol(server.protocol).into()),
            ("provider", self.provider_name(provider).into()),
        ];
        gaps.extend(of_the_certificate(verdict));
        let id = format!("diagnosis-{}", closest(verdict));
        match verdict.diagnosis {
            Diagnosis::Ok | Diagnosis::ConsentNeeded => self.trouble(&id, &gaps),
            _ => self.failure(&id, &gaps),
        }
    }

    /// The server name to use instead, where the certificate is for another one of the same owner: `fitting-host`.
    #[must_use]
    pub fn fitting(&self, verdict: &Verdict, provider: Option<&Provider>) -> Option<String> {
        let gaps = [
            ("host", verdict.fitting.as_ref()?.unicode().into()),
            ("asked", verdict.found.server.host.unicode().into()),
            ("provider", self.provider_name(provider).into()),
        ];
        Some(self.say_with("fitting-host", &gaps))
    }

    fn provider_name(&self, provider: Option<&Provider>) -> String {
        provider.map_or_else(|| self.say("provider-unknown"), |provider| provider.name.clone())
    }
}

/// The name of what is known most closely.
fn closest(verdict: &Verdict) -> String {
    let tls = verdict.tls.as_ref();
    match (tls.and_then(|tls| tls.detail), tls.and_then(|tls| tls.clock.as_ref())) {
        (Some(detail), _) => detail.word().to_owned(),
        (None, Some(_)) => format!("{}-clock-right", verdict.diagnosis.word()),
        (None, None) => verdict.diagnosis.word().to_owned(),
    }
}

/// The gaps of a certificate; the word "unknown" for what could not be read, which a selector in the sentence leaves out.
fn of_the_certificate(verdict: &Verdict) -> Vec<(&'static str, FluentValue<'static>)> {
    let tls = verdict.tls.as_ref();
    let own = tls.and_then(|tls| tls.certificate.as_ref());
    let between = tls.and_then(|tls| tls.intermediate.as_ref());
    let clock = tls.and_then(|tls| tls.clock.as_ref());
    let names = |certificate: &Certificate| certificate.names.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    let told = |text: Option<String>| FluentValue::from(text.filter(|text| !text.is_empty()).unwrap_or_else(|| "unknown".to_owned()));
    vec![
        ("names", told(own.map(names))),
        ("issuer", told(own.map(|certificate| certificate.issuer.clone()))),
        ("from", told(own.map(|certificate| day(&certificate.not_before)))),
        ("until", told(own.map(|certificate| day(&certificate.not_after)))),
        ("between", told(between.map(|certificate| certificate.subject.clone()))),
        ("between-from", told(between.map(|certificate| day(&certificate.not_before)))),
        ("between-until", told(between.map(|certificate| day(&certificate.not_after)))),
        ("device", told(clock.map(|clock| day(&clock.device)))),
        ("network", told(clock.and_then(|clock| clock.network.as_deref()).map(day))),
    ]
}

/// The day of an RFC 3339 time.
fn day(time: &str) -> String {
    time.split('T').next().unwrap_or_default().to_owned()
}

/// The names that can be asked for, from the lists of the types themselves.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    let by_detail = crate::probe::Detail::ALL.iter().map(|detail| detail.word());
    let clock_right = ["tls-expired-clock-right", "tls-not-yet-valid-clock-right"];
    let words = crate::probe::Diagnosis::ALL.iter().map(|diagnosis| diagnosis.word()).chain(by_detail).chain(clock_right);
    let with = |word: &str| ["", ".why", ".todo"].map(|part| format!("diagnosis-{word}{part}"));
    words.flat_map(with).chain(["provider-unknown".to_owned(), "fitting-host".to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Entered, Host, Server};
    use crate::probe::{Clock, Detail, Diagnosis, Tls};

    fn verdict(diagnosis: Diagnosis, tls: Tls) -> Verdict {
        let found = Entered(Server::parse_url("imap://mail.example.org").unwrap()).into();
        Verdict { tls: Some(tls), ..Verdict::new(found, diagnosis) }
    }

    fn certificate(subject: &str) -> Certificate {
        Certificate {
            subject: subject.into(),
            issuer: "CN=Issuer".into(),
            names: vec![],
            not_before: "2026-02-01T00:00:00Z".into(),
            not_after: "2026-05-01T00:00:00Z".into(),
        }
    }

    #[test]
    fn what_is_known_more_closely_is_what_is_said() {
        let words = Words::english();
        let clock = |network: Option<&str>, wrong| {
            Some(Clock { device: "2020-01-01T10:00:00Z".into(), network: network.map(|day| format!("{day}T10:00:00Z")), wrong })
        };
        let with = |detail, clock| Tls { detail, clock, intermediate: Some(certificate("CN=Between")), ..Tls::default() };
        for (diagnosis, tls, parts) in [
            (Diagnosis::TlsUnknownCa, with(Some(Detail::IncompleteChain), None), &["your device is not at fault"][..]),
            (Diagnosis::TlsExpired, with(Some(Detail::IntermediateExpired), None), &["“CN=Between”", "until 2026-05-01"]),
            (Diagnosis::TlsNotYetValid, with(Some(Detail::IntermediateNotYetValid), None), &["“CN=Between”", "from 2026-02-01"]),
            (Diagnosis::TlsWrongHost, with(Some(Detail::CommonNameOnly), None), &["“common name”"]),
            (Diagnosis::TlsNotYetValid, with(Some(Detail::ClockWrong), clock(Some("2026-03-03"), true)), &["2020-01-01", "2026-03-03"]),
            (Diagnosis::TlsExpired, with(Some(Detail::ClockWrong), clock(None, true)), &["2020-01-01", "all servers asked"]),
            (Diagnosis::TlsExpired, with(None, clock(Some("2020-01-01"), false)), &["web servers agree with it"]),
        ] {
            let said = words.diagnosis(&verdict(diagnosis, tls), None);
            for part in parts.iter().chain(&["Nothing secret was sent."]) {
                assert!(said.why.contains(part), "{diagnosis}: {}", said.why);
            }
            assert_ne!(said.todo, words.diagnosis(&verdict(diagnosis, Tls::default()), None).todo, "{diagnosis}");
        }
    }

    #[test]
    fn a_name_that_would_fit_is_offered_by_name() {
        let words = Words::english();
        let mut verdict = verdict(Diagnosis::TlsWrongHost, Tls::default());
        assert_eq!(words.fitting(&verdict, None), None);
        verdict.fitting = Host::parse("imap.example.org").ok();
        let said = words.fitting(&verdict, None).unwrap();
        assert!(said.contains("“imap.example.org”") && said.contains("in place of mail.example.org"), "{said}");
    }
}
