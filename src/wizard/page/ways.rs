//! What can be done about a failed test: one table from the diagnosis to the buttons.

use crate::account::Protocol;
use crate::journey::Journey;
use crate::probe::{Diagnosis, Verdict};

/// A way out of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Type the password once more: its field stands above the trouble.
    Password,
    /// Try the same once more.
    Again,
    /// Sign in in the browser, here or in the mail program.
    Browser,
    /// Change the servers.
    Settings,
    /// Back to the servers, where they are seen and agreed to; nothing is sent to them.
    Servers,
    /// Correct the address.
    Address,
    /// Open the provider's page.
    Page,
}

/// The main button's way, and those beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// The one most likely to help.
    pub first: Way,
    /// The others, as buttons below the trouble.
    pub others: &'static [Way],
}

/// What helps, by the diagnosis.
pub fn ways(diagnosis: Diagnosis) -> Ways {
    use Diagnosis as D;
    use Way::{Address, Again, Browser, Page, Password, Servers, Settings};
    let (first, others): (Way, &'static [Way]) = match diagnosis {
        // The secret is not the right one.
        D::AuthFailed => (Password, &[Page, Settings]),
        D::AppPasswordRequired | D::PasswordExpired => (Password, &[Page]),
        D::OauthRequired => (Browser, &[Page, Settings]),
        // Somebody else has to do something, or time: the password may well be right, and is not asked for again.
        D::AccountDisabled | D::ServerPermanent | D::ContactAdmin => (Again, &[Page]),
        D::ProtocolDisabled | D::SmtpAuthDisabled => (Again, &[Page, Settings]),
        D::TemporarilyUnavailable | D::MailboxInUse | D::TooManyConnections => (Again, &[]),
        // Most often the network: another one helps, or waiting.
        D::ConnectTimeout | D::Unreachable | D::DnsFailed | D::BannerTimeout | D::ReplyTimeout | D::Closed => (Again, &[Settings]),
        D::Refused | D::NotMail | D::TlsFailed => (Again, &[Settings]),
        // The settings do not fit the server.
        D::AuthNotOffered | D::EncryptionRequired | D::NoEncryptionOffered | D::StarttlsFailed => (Settings, &[Again, Page]),
        D::TlsNotSpoken | D::TlsUnexpected | D::HostNotFound | D::Flooded => (Settings, &[Again, Page]),
        D::SenderRefused => (Address, &[Again, Page]),
        // Who the server is, is not proved: away from it comes first.
        D::TlsExpired | D::TlsNotYetValid | D::TlsSelfSigned | D::TlsUnknownCa => (Servers, &[Again]),
        D::TlsWrongHost | D::TlsRevoked | D::TlsTooOld => (Servers, &[Settings, Again]),
        D::StarttlsInjection | D::PreauthBeforeTls => (Servers, &[Settings]),
        D::ConsentNeeded => (Servers, &[]),
        D::Ok => (Again, &[]),
    };
    Ways { first, others }
}

/// The trouble that the page is about: one that warns of the server itself, else the first, which is most often the others' reason.
pub fn leading(verdicts: &[Verdict]) -> Option<&Verdict> {
    let failed = || verdicts.iter().filter(|verdict| verdict.diagnosis != Diagnosis::Ok);
    failed().find(|verdict| ways(verdict.diagnosis).first == Way::Servers).or_else(|| failed().next())
}

/// The page on which the provider says what to do: what must be switched on, else its help; the organisation's comes by its provider.
pub fn page(journey: &Journey, diagnosis: Diagnosis) -> Option<&str> {
    let enable = || {
        let pages = &journey.discovered()?.guide.enable;
        pages.iter().map(|page| page.url.as_str()).find(|url| !url.is_empty())
    };
    let help = || journey.provider()?.help.as_deref();
    match diagnosis {
        Diagnosis::ProtocolDisabled => enable().or_else(help),
        _ => help().or_else(enable),
    }
}

/// The one way to receive that works, where the other does not: the page goes on with it by name.
pub fn only_receiving(verdicts: &[Verdict]) -> Option<Protocol> {
    let of = |protocol| verdicts.iter().find(|verdict| verdict.found.server.protocol == protocol);
    let works = |verdict: &Verdict| verdict.diagnosis == Diagnosis::Ok;
    match (of(Protocol::Imap)?, of(Protocol::Pop3)?) {
        (imap, pop3) if works(imap) && !works(pop3) => Some(Protocol::Imap),
        (imap, pop3) if works(pop3) && !works(imap) => Some(Protocol::Pop3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::shell::tests::{journey, verdicts};

    #[test]
    fn every_diagnosis_has_ways_and_none_twice() {
        for diagnosis in Diagnosis::ALL.iter().copied() {
            let Ways { first, others } = ways(diagnosis);
            let all: Vec<Way> = [first].into_iter().chain(others.iter().copied()).collect();
            assert!(all.iter().enumerate().all(|(place, way)| !all[..place].contains(way)), "{diagnosis:?}: {all:?}");
            let word = diagnosis.word();
            let proves_nothing = word.starts_with("tls-") && !["tls-not-spoken", "tls-unexpected", "tls-failed"].contains(&word);
            let tampered = ["starttls-injection", "preauth-before-tls", "consent-needed"].contains(&word);
            assert_eq!(first == Way::Servers, proves_nothing || tampered, "{word}");
            // Only where the secret is at fault is it asked for again: elsewhere it would be given to whoever asks next.
            let secret = ["auth-failed", "app-password-required", "password-expired"].contains(&word);
            assert_eq!(all.contains(&Way::Password), secret, "{word}");
        }
    }

    #[test]
    fn a_doubtful_server_leads_whatever_stands_before_it() {
        let of = |diagnoses| leading(&verdicts(&journey(), diagnoses)).map(|verdict| verdict.diagnosis);
        let (ok, wrong) = (Diagnosis::Ok, Diagnosis::AuthFailed);
        assert_eq!(of([wrong, Diagnosis::TlsWrongHost, ok]), Some(Diagnosis::TlsWrongHost));
        assert_eq!(of([ok, wrong, Diagnosis::Refused]), Some(wrong));
        assert_eq!(of([ok; 3]), None);
    }

    #[test]
    fn the_way_to_receive_that_works_is_named_where_the_other_does_not() {
        let of = |imap, pop3| only_receiving(&verdicts(&journey(), [imap, pop3, Diagnosis::Ok]));
        let (ok, off) = (Diagnosis::Ok, Diagnosis::ProtocolDisabled);
        assert_eq!([of(off, ok), of(ok, off), of(ok, ok), of(off, off)], [Some(Protocol::Pop3), Some(Protocol::Imap), None, None]);
    }
}
