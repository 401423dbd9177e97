//! From the server's own words to one diagnosis: response codes first, known sentences second.

use super::Diagnosis;

/// Sentences that providers are known to say, in lower case: all words of a row must occur. Checked in order.
const SENTENCES: &[(&[&str], Diagnosis)] = &[
    // They leave open what is wrong, and a wrong password is by far the more common.
    (&["invalid credentials or imap is disabled"], Diagnosis::AuthFailed), // Yandex, 2026
    (&["login failure or pop3 disabled"], Diagnosis::AuthFailed),
    (&["user credentials were incorrect"], Diagnosis::AuthFailed), // Outlook, behind 5.7.139, 2026
    (&["application-specific password"], Diagnosis::AppPasswordRequired),
    (&["application password"], Diagnosis::AppPasswordRequired), // Mail.ru, 2026
    (&["app password"], Diagnosis::AppPasswordRequired),
    (&["app-specific password"], Diagnosis::AppPasswordRequired),
    (&["plaintext authentication", "disallowed"], Diagnosis::EncryptionRequired),
    (&["tls required"], Diagnosis::EncryptionRequired), // Courier 1.0: "STARTTLS required", "TLS required to log in."
    (&["smtpclientauthentication is disabled"], Diagnosis::SmtpAuthDisabled),
    (&["basicauthblocked"], Diagnosis::OauthRequired),
    (&["basic authentication is disabled"], Diagnosis::OauthRequired),
    (&["log in via your web browser"], Diagnosis::OauthRequired),
    (&["web login required"], Diagnosis::OauthRequired),
    (&["imap", "disabled"], Diagnosis::ProtocolDisabled),
    (&["imap", "not enabled"], Diagnosis::ProtocolDisabled),
    (&["pop", "disabled"], Diagnosis::ProtocolDisabled),
    (&["pop", "not enabled"], Diagnosis::ProtocolDisabled),
    (&["too many", "connections"], Diagnosis::TooManyConnections),
    (&["too many", "login"], Diagnosis::TooManyConnections),
    (&["maildrop", "lock"], Diagnosis::MailboxInUse), // RFC 1939, section 4
    (&["lock busy"], Diagnosis::MailboxInUse),        // Qpopper
    (&["authenticated but not connected"], Diagnosis::TemporarilyUnavailable), // Outlook
    (&["fatal error", "no such file"], Diagnosis::ServerPermanent), // Courier, where the mailbox is not there
    (&["chdir", "failed"], Diagnosis::ServerPermanent), // the same, by POP3
    (&["account", "disabled"], Diagnosis::AccountDisabled),
    (&["account", "suspended"], Diagnosis::AccountDisabled),
    (&["account", "locked"], Diagnosis::AccountDisabled),
    (&["user", "disabled"], Diagnosis::AccountDisabled),
    (&["password", "expired"], Diagnosis::PasswordExpired),
    (&["contact your administrator"], Diagnosis::ContactAdmin),
];

/// IMAP response codes (RFC 3501, section 7.1; RFC 5530).
const IMAP: &[(&str, Diagnosis)] = &[
    ("AUTHENTICATIONFAILED", Diagnosis::AuthFailed),
    ("AUTHORIZATIONFAILED", Diagnosis::AccountDisabled),
    ("NOPERM", Diagnosis::AccountDisabled),
    ("EXPIRED", Diagnosis::PasswordExpired),
    ("PRIVACYREQUIRED", Diagnosis::EncryptionRequired),
    ("CONTACTADMIN", Diagnosis::ContactAdmin),
    ("UNAVAILABLE", Diagnosis::TemporarilyUnavailable),
    ("INUSE", Diagnosis::MailboxInUse),
    ("LIMIT", Diagnosis::TooManyConnections),
    ("SERVERBUG", Diagnosis::ServerPermanent),
    ("CLIENTBUG", Diagnosis::ServerPermanent),
    ("WEBALERT", Diagnosis::OauthRequired),
];

/// POP3 response codes (RFC 2449, section 8; RFC 3206).
const POP3: &[(&str, Diagnosis)] = &[
    ("AUTH", Diagnosis::AuthFailed),
    ("SYS/TEMP", Diagnosis::TemporarilyUnavailable),
    ("SYS/PERM", Diagnosis::ServerPermanent),
    ("IN-USE", Diagnosis::MailboxInUse),
    ("LOGIN-DELAY", Diagnosis::TooManyConnections),
];

/// SMTP enhanced codes (RFC 3463, RFC 4954, RFC 5248; Microsoft's 5.7.57). Microsoft's 5.7.139 says nothing by itself: it
/// stands before a wrong password as well as before passwords switched off.
const SMTP: &[(&str, Diagnosis)] = &[
    ("5.7.8", Diagnosis::AuthFailed),
    ("5.7.9", Diagnosis::AppPasswordRequired),
    ("5.7.11", Diagnosis::EncryptionRequired),
    ("5.7.13", Diagnosis::AccountDisabled),
    ("5.7.14", Diagnosis::OauthRequired),
    ("5.7.57", Diagnosis::OauthRequired),
    ("4.7.12", Diagnosis::PasswordExpired),
    ("4.7.0", Diagnosis::TemporarilyUnavailable),
];

/// SMTP reply codes, where there is no enhanced code (RFC 4954, section 6).
const SMTP_REPLY: &[(u16, Diagnosis)] = &[
    (421, Diagnosis::TemporarilyUnavailable),
    (432, Diagnosis::PasswordExpired),
    (454, Diagnosis::TemporarilyUnavailable),
    (525, Diagnosis::AccountDisabled),
    (530, Diagnosis::EncryptionRequired),
    (534, Diagnosis::AppPasswordRequired),
    (535, Diagnosis::AuthFailed),
    (538, Diagnosis::EncryptionRequired),
];

fn look_up(code: &str, table: &[(&str, Diagnosis)]) -> Option<Diagnosis> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, diagnosis)| *diagnosis)
}

fn sentence(words: &str) -> Option<Diagnosis> {
    let lower = words.to_lowercase();
    SENTENCES.iter().find(|(parts, _)| parts.iter().all(|part| lower.contains(part))).map(|(_, diagnosis)| *diagnosis)
}

/// The code in brackets at the beginning, without its arguments.
fn bracketed(words: &str) -> Option<&str> {
    let code = words.trim_start().strip_prefix('[')?.split(']').next()?;
    code.split_whitespace().next()
}

/// What a refused IMAP login means. `words` is what stands behind `NO` or `BAD`.
pub(super) fn imap(words: &str) -> Diagnosis {
    let code = bracketed(words).and_then(|code| look_up(code, IMAP));
    decide(code, sentence(words), Diagnosis::AuthFailed)
}

/// What a refused POP3 login means. `words` is what stands behind `-ERR`.
pub(super) fn pop3(words: &str) -> Diagnosis {
    let code = bracketed(words).and_then(|code| look_up(code, POP3));
    decide(code, sentence(words), Diagnosis::AuthFailed)
}

/// What a refused SMTP login means.
pub(super) fn smtp(code: u16, words: &str) -> Diagnosis {
    let enhanced = words.split_whitespace().next().and_then(|enhanced| look_up(enhanced, SMTP));
    let plain = SMTP_REPLY.iter().find(|(known, _)| *known == code).map(|(_, diagnosis)| *diagnosis);
    let otherwise = if code < 500 { Diagnosis::TemporarilyUnavailable } else { Diagnosis::ServerPermanent };
    decide(enhanced.or(plain), sentence(words), otherwise)
}

/// A known sentence is more exact than "wrong password", which servers say to everything; any other code is exact, but for
/// "try later" (Gmail's `454 4.7.0 Too many login attempts`, 2026).
fn decide(code: Option<Diagnosis>, sentence: Option<Diagnosis>, otherwise: Diagnosis) -> Diagnosis {
    match (code, sentence) {
        (Some(Diagnosis::AuthFailed | Diagnosis::AccountDisabled | Diagnosis::ServerPermanent) | None, Some(sentence)) => sentence,
        (Some(Diagnosis::TemporarilyUnavailable), Some(Diagnosis::TooManyConnections)) => Diagnosis::TooManyConnections,
        (Some(code), _) => code,
        (None, None) => otherwise,
    }
}

/// What a server says while hanging up or refusing to begin.
pub(super) fn goodbye(words: &str) -> Diagnosis {
    let code = bracketed(words).and_then(|code| look_up(code, IMAP).or_else(|| look_up(code, POP3)));
    decide(code, sentence(words), Diagnosis::TemporarilyUnavailable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_one_diagnosis() {
        use Diagnosis as D;
        for (words, expected) in [
            ("[AUTHENTICATIONFAILED] Authentication failed.", D::AuthFailed),
            ("LOGIN failed", D::AuthFailed),
            ("[UNAVAILABLE] Temporary authentication failure. [web:2026-11-23]", D::TemporarilyUnavailable),
            ("[ALERT] Application-specific password required: https://support.example/", D::AppPasswordRequired),
            ("[AUTHENTICATIONFAILED] IMAP access is disabled for your domain.", D::ProtocolDisabled),
            ("[WEBALERT https://accounts.example/] Web login required.", D::OauthRequired),
            ("[LIMIT] Too many simultaneous connections.", D::TooManyConnections),
            ("[INUSE] Mailbox in use", D::MailboxInUse),
            ("[expired] change your password", D::PasswordExpired),
            ("[NOPERM] IMAP is not enabled for this account", D::ProtocolDisabled),
            ("[AUTHORIZATIONFAILED] no", D::AccountDisabled),
            ("[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled", D::AuthFailed),
            ("[ALERT] Application password is REQUIRED", D::AppPasswordRequired),
            ("STARTTLS required", D::EncryptionRequired),
            ("User is authenticated but not connected.", D::TemporarilyUnavailable),
        ] {
            assert_eq!(imap(words), expected, "{words}");
        }
        for (words, expected) in [
            ("[AUTH] Authentication failed.", D::AuthFailed),
            ("[SYS/TEMP] try later", D::TemporarilyUnavailable),
            ("[IN-USE] locked", D::MailboxInUse),
            ("[SYS/PERM] POP access is disabled", D::ProtocolDisabled),
            ("bad password", D::AuthFailed),
            ("[LOGIN-DELAY] wait", D::TooManyConnections),
            ("maildrop already locked", D::MailboxInUse),
            ("TLS required to log in.", D::EncryptionRequired),
            ("chdir /home/anna/Maildir failed", D::ServerPermanent),
            ("[SYS/PERM] Moved, contact your administrator", D::ContactAdmin),
        ] {
            assert_eq!(pop3(words), expected, "{words}");
        }
        for (code, words, expected) in [
            (535, "5.7.8 Error: authentication failed:", D::AuthFailed),
            (534, "5.7.9 Application-specific password required.", D::AppPasswordRequired),
            (535, "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled", D::SmtpAuthDisabled),
            (535, "5.7.139 Authentication unsuccessful, basic authentication is disabled.", D::OauthRequired),
            (535, "5.7.139 Authentication unsuccessful, the user credentials were incorrect.", D::AuthFailed),
            (535, "5.7.139 Authentication unsuccessful. Contact your administrator.", D::ContactAdmin),
            (530, "5.7.57 SMTP; Client was not authenticated to send anonymous mail", D::OauthRequired),
            (454, "4.7.0 Temporary failure", D::TemporarilyUnavailable),
            (454, "4.7.0 Too many login attempts, please try again later.", D::TooManyConnections),
            (530, "5.7.0 Must issue a STARTTLS command first", D::EncryptionRequired),
            (535, "no", D::AuthFailed),
            (550, "no", D::ServerPermanent),
            (421, "busy", D::TemporarilyUnavailable),
        ] {
            assert_eq!(smtp(code, words), expected, "{words}");
        }
        for (words, expected) in [
            ("[SYS/TEMP] Too many connections from your address", D::TooManyConnections),
            ("[ALERT] Fatal error: No such file or directory", D::ServerPermanent),
            ("so long", D::TemporarilyUnavailable),
        ] {
            assert_eq!(goodbye(words), expected, "{words}");
        }
    }
}
