//! The situations of the live test: what is asked of the product, and what it must answer. Read them as a table.
//!
//! A row names the servers and the diagnosis. What it checks beyond that is in `checks`.

use crate::checks::{self, Login, login};
use crate::town::{DISTINCT, HOSTILE};
use crate::trial::Test;

/// All situations, as tests.
pub fn tests() -> Vec<Test> {
    logins().into_iter().map(Login::test).collect()
}

/// The same server for all three protocols, encrypted from the first byte.
macro_rules! tls {
    ($host:literal) => {
        &[concat!("imap://", $host), concat!("pop3://", $host), concat!("smtp://", $host)]
    };
}
/// The same server for all three protocols, with STARTTLS.
macro_rules! starttls {
    ($host:literal) => {
        &[
            concat!("imap://", $host, "?security=starttls"),
            concat!("pop3://", $host, "?security=starttls"),
            concat!("smtp://", $host, "?security=starttls"),
        ]
    };
}
/// The same server for all three protocols, without encryption.
macro_rules! clear {
    ($host:literal) => {
        &[
            concat!("imap://", $host, "?security=none"),
            concat!("pop3://", $host, "?security=none"),
            concat!("smtp://", $host, "?security=none"),
        ]
    };
}
/// The same server for all three protocols, in both ways of encrypting.
macro_rules! both_ways {
    ($host:literal) => {
        &[
            concat!("imap://", $host),
            concat!("pop3://", $host),
            concat!("smtp://", $host),
            concat!("imap://", $host, "?security=starttls"),
            concat!("pop3://", $host, "?security=starttls"),
            concat!("smtp://", $host, "?security=starttls"),
        ]
    };
}

#[rustfmt::skip]
fn logins() -> Vec<Login> {
    vec![
        login("all well, by TLS", tls!("mail.good.example"), "ok").and(checks::knows_the_mailbox).and(checks::shows_the_certificate),
        login("all well, by STARTTLS", starttls!("taped.good.example"), "ok").and(checks::nothing_in_clear),
        login("all well, found and tested", &[], "ok").who("anna@auto.example").and(checks::one_login_each),
        login("all well, by IPv4 and IPv6", tls!("both.good.example"), "ok"),
        login("all well, by IPv6 alone", tls!("six.good.example"), "ok"),
        login("a password full of traps", both_ways!("mail.good.example"), "ok").who("hostile@good.example").password(HOSTILE),
        login("a password like no other", both_ways!("mail.good.example"), "ok").who("secret@good.example").password(DISTINCT),
        login("an internationalised address", &[], "ok").who("anna@bücher.example"),
        login("a mailbox with room", &["imap://imap.good.example"], "ok").who("roomy@good.example").and(checks::knows_the_room),
        login("a mailbox nearly full", &["imap://imap.good.example"], "ok").who("full@good.example").warns("quota-nearly-full"),
        login("IPv6 that leads nowhere", &["imap://half.good.example", "smtp://half.good.example"], "ok").warns("ipv6-broken"),

        login("a wrong password", tls!("mail.good.example"), "auth-failed").who("wrong@good.example").password("not it at all").and(checks::one_attempt_each),
        login("a user nobody knows", tls!("mail.good.example"), "auth-failed").who("ghost@good.example"),
        // Dovecot knows, and does not tell strangers.
        login("a locked account that looks like a wrong password", &["imap://mail.good.example", "pop3://mail.good.example"], "auth-failed").who("locked@good.example"),
        login("a locked account", &["imap://locked.fault.example", "pop3://locked.fault.example", "smtp://locked.fault.example"], "account-disabled").words("switched off"),
        login("a right password and no way in", &["imap://mail.good.example"], "contact-admin").who("nologin@good.example").words("Login disabled"),
        login("one session too many", &["imap://narrow.good.example"], "too-many-connections").who("single@good.example").while_in(checks::session_of_single),
        login("another session in the mailbox", &["pop3://in-use.fault.example"], "mailbox-in-use").words("Another session has the mailbox"),
        login("an app password is wanted", &["imap://app-password.fault.example"], "app-password-required").words("Application-specific password required"),
        login("a sender of somebody else's", &["smtp://mail.good.example"], "sender-refused").with("--sender").with("hostile@good.example").words("not owned by user"),
        login("a busy server", &["smtp://busy.fault.example"], "temporarily-unavailable").words("busy, try again later"),
        login("no login on offer", &["smtp://no-login.fault.example?security=starttls"], "auth-not-offered"),

        login("an expired certificate", both_ways!("expired.fault.example"), "tls-expired").and(checks::nobody_logged_in),
        login("a certificate from the future", both_ways!("early.fault.example"), "tls-not-yet-valid").and(checks::nobody_logged_in),
        login("a certificate for another name", both_ways!("wrongname.fault.example"), "tls-wrong-host").and(checks::nobody_logged_in),
        login("a self-signed certificate", both_ways!("selfsigned.fault.example"), "tls-self-signed").and(checks::nobody_logged_in),
        login("a certificate of an unknown authority", both_ways!("unknownca.fault.example"), "tls-unknown-ca").and(checks::nobody_logged_in),
        login("only TLS 1.1", &["imap://old.fault.example"], "tls-too-old"),
        login("no TLS on the TLS port", tls!("plain-on-tls.fault.example"), "tls-not-spoken"),
        login("TLS where plain text was expected", &["imap://mail.good.example:993?security=starttls", "smtp://mail.good.example:465?security=starttls"], "tls-unexpected"),

        login("no encryption on offer", starttls!("plain.good.example"), "no-encryption-offered").secretly(),
        login("no encryption on offer, whatever was consented to", starttls!("no-starttls.fault.example"), "no-encryption-offered")
            .with("--accept-insecure").secretly(),
        login("encryption wanted by the server", clear!("taped.good.example"), "encryption-required").with("--accept-insecure").secretly(),
        login("STARTTLS refused", starttls!("starttls-refused.fault.example"), "starttls-failed").words("not today").secretly(),
        login("STARTTLS tampered with", starttls!("injection.fault.example"), "starttls-injection").secretly(),
        login("logged in before TLS", &["imap://preauth.fault.example?security=starttls"], "preauth-before-tls").secretly(),

        login("a foreign host without consent", &[], "consent-needed").who("berta@foreign.example").and(checks::nobody_came),
        login("a foreign host with consent", &[], "ok").who("anna@foreign.example").with("--accept-foreign"),
        login("no encryption without consent", &[], "consent-needed").who("berta@plain.example").secretly().and(checks::nobody_came),
        login("no encryption with consent", &[], "ok").who("anna@plain.example").with("--accept-insecure").warns("unencrypted"),

        login("nobody listens", tls!("closed.fault.example"), "refused"),
        login("packets get lost", tls!("silent.fault.example"), "connect-timeout"),
        login("no way leads there", &["imap://unreachable.fault.example"], "unreachable"),
        login("no such host", tls!("nowhere.fault.example"), "host-not-found"),
        login("no greeting", starttls!("mute.fault.example"), "banner-timeout"),
        login("no greeting behind TLS", &["imap://mute-behind-tls.fault.example"], "banner-timeout"),
        login("no answer to TLS", &["imap://mute-for-tls.fault.example"], "banner-timeout"),
        login("silence after the greeting", starttls!("mute-after-greeting.fault.example"), "reply-timeout").secretly(),
        login("silence after STARTTLS", &["smtp://mute-after-starttls.fault.example?security=starttls"], "reply-timeout"),
        login("silence at the login", tls!("mute-at-login.fault.example"), "reply-timeout"),
        login("hung up at once", starttls!("hangs-up.fault.example"), "closed"),
        login("hung up after the greeting", starttls!("hangs-up-after-greeting.fault.example"), "closed"),
        login("hung up on TLS", &["imap://hangs-up-on-tls.fault.example"], "closed"),
        login("a line without end", starttls!("endless.fault.example"), "flooded"),
        login("lines without end", &["smtp://endless-lines.fault.example?security=starttls"], "flooded"),
        login("a web server", &["imap://web.fault.example"], "not-mail"),
        login("a remote shell", starttls!("shell.fault.example"), "not-mail").words("SSH-2.0"),
    ]
}
