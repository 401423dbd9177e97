//! The situations of the live test: what is asked of the product, and what it must answer. Read them as tables.
//!
//! The first is of real servers and of what needs a word more; the second of what servers are known to say; the third of
//! everything that can go wrong on the way, at each place. What a row checks beyond its code is in `checks`.

use crate::checks::{self, Login, login};
use crate::dns::Dns;
use crate::talk::Protocol;
use crate::town::{BUSY, DISTINCT, HOSTILE, PASSWORD};
use crate::trial::Test;

/// All situations, as tests; those that wait for the bounds first.
pub fn tests() -> Vec<Test> {
    grid().chain(logins()).chain(SAYINGS.iter().map(Said::row)).map(Login::test).collect()
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
        // Where there is a choice, discovery waits until the best has answered, and its connection is there for the login.
        login("all well, found, connected and tested", &[], "ok").who("anna@keptstart.example").and(checks::reused),
        login("all well, by IPv4 and IPv6", tls!("both.good.example"), "ok"),
        login("all well, by IPv6 alone", tls!("six.good.example"), "ok"),
        login("a password full of traps", both_ways!("mail.good.example"), "ok").who("hostile@good.example").password(HOSTILE),
        login("a password like no other", both_ways!("mail.good.example"), "ok").who("secret@good.example").password(DISTINCT),
        login("an internationalised address", &[], "ok").who("anna@bücher.example"),
        login("a mailbox with room", &["imap://imap.good.example"], "ok").who("roomy@good.example").and(checks::knows_the_room),
        login("an account used from several programs", &["imap://imap.good.example"], "ok").who(BUSY).and(checks::knows_the_use),
        login("a mailbox nearly full", &["imap://imap.good.example"], "ok").who("full@good.example").warns("quota-nearly-full"),
        login("IPv6 that leads nowhere", &["imap://half.good.example", "smtp://half.good.example"], "ok").warns("ipv6-broken"),

        login("all well at servers of another make", both_ways!("other.good.example"), "ok"),
        login("a password full of traps, at servers of another make", both_ways!("other.good.example"), "ok").who("hostile@good.example").password(HOSTILE),
        login("a password like no other, at servers of another make", both_ways!("other.good.example"), "ok").who("secret@good.example").password(DISTINCT),

        login("a wrong password", tls!("taped.good.example"), "auth-failed").who("wrong@good.example").and(checks::one_attempt_each),
        login("a wrong password, by STARTTLS", starttls!("taped.good.example"), "auth-failed").who("ghost-wrong@good.example").and(checks::one_attempt_each),
        login("a wrong password in clear, with consent", clear!("plain.good.example"), "auth-failed").who("ghost-clear@good.example").with("--accept-insecure").in_clear(&["imap", "pop3", "smtp"]).and(checks::one_attempt_each),
        login("a wrong password at servers found by their own domain", &[], "auth-failed").who("nobody-auto@auto.example").and(checks::one_attempt_each),
        // SRV records do not say as whom to log in: the whole address, or what stands before the at sign.
        login("a wrong password at servers found by SRV", &[], "auth-failed").who("nobody-srv@srv.example").and(checks::two_attempts_at_most),
        login("a user nobody knows", tls!("taped.good.example"), "auth-failed").who("nobody-tls@good.example").and(checks::one_attempt_each),
        login("a wrong password at servers of another make", tls!("other.good.example"), "auth-failed").who("wrong@good.example").and(checks::one_attempt_each_elsewhere),
        login("a wrong password at servers of another make, by STARTTLS", starttls!("other.good.example"), "auth-failed").who("ghost-wrong@good.example").and(checks::one_attempt_each_elsewhere),
        login("a user nobody knows at servers of another make", tls!("other.good.example"), "auth-failed").who("nobody-else@good.example").and(checks::one_attempt_each_elsewhere),
        // Dovecot knows, and does not tell strangers.
        login("a locked account that looks like a wrong password", &["imap://taped.good.example", "pop3://taped.good.example"], "auth-failed").who("locked@good.example"),
        login("a right password and no way in", &["imap://taped.good.example"], "contact-admin").who("nologin@good.example").password(PASSWORD).words("Login disabled"),
        login("a protocol switched off, at a server of another make", &["pop3://other.good.example"], "protocol-disabled").who("switched-off@good.example").password(PASSWORD),
        login("a mailbox that is not there, at servers of another make", &["imap://other.good.example", "pop3://other.good.example"], "server-permanent").who("homeless@good.example").password(PASSWORD),
        login("who is who cannot be told today, at a server of another make", &["smtp://other.good.example"], "temporarily-unavailable").who("today@good.example").password(PASSWORD),
        login("one session too many", &["imap://narrow.good.example"], "too-many-connections").who("single@good.example").password(PASSWORD).while_in(checks::session_of_single),
        login("one connection too many, at servers of another make", &["imap://other-narrow.good.example?security=starttls"], "closed").while_in(checks::connection_to_other_imap),
        login("one connection too many, at a sending server of another make", &["smtp://other-narrow.good.example?security=starttls"], "too-many-connections").while_in(checks::connection_to_other_smtp),
        login("a sender of somebody else's", &["smtp://taped.good.example"], "sender-refused").password(PASSWORD).with("--sender").with("hostile@good.example").words("not owned by user"),
        login("a sender of somebody else's, at a server of another make", &["smtp://other.good.example"], "sender-refused").password(PASSWORD).with("--sender").with("hostile@good.example").words("is not your address"),

        login("an expired certificate", both_ways!("expired.fault.example"), "tls-expired").and(checks::certificate_refused).and(checks::no_detail),
        login("a certificate from the future", both_ways!("early.fault.example"), "tls-not-yet-valid").and(checks::certificate_refused).and(checks::no_detail),
        login("a certificate for another name", both_ways!("wrongname.fault.example"), "tls-wrong-host").and(checks::certificate_refused).and(checks::no_detail).and(checks::offers_no_name),
        login("a certificate for another name of the same owner", both_ways!("misnamed.fault.example"), "tls-wrong-host").and(checks::certificate_refused).and(checks::offers_a_name),
        login("a certificate for all names below another one", both_ways!("misnamed-wide.fault.example"), "tls-wrong-host").and(checks::certificate_refused).and(checks::offers_a_usual_name),
        login("a certificate for one label, and a name of two", both_ways!("toodeep.wild.fault.example"), "tls-wrong-host").and(checks::certificate_refused).and(checks::no_detail),
        login("a certificate with a common name only", both_ways!("onlycn.fault.example"), "tls-wrong-host").and(checks::certificate_refused).and(checks::common_name_only).and(checks::offers_no_name),
        login("a self-signed certificate", both_ways!("selfsigned.fault.example"), "tls-self-signed").and(checks::certificate_refused),
        login("a certificate of an unknown authority", both_ways!("unknownca.fault.example"), "tls-unknown-ca").and(checks::certificate_refused).and(checks::no_detail),
        login("a certificate with its own authority sent along", both_ways!("ownca.fault.example"), "tls-unknown-ca").and(checks::certificate_refused).and(checks::no_detail),
        login("a certificate without the one in between", both_ways!("nochain.fault.example"), "tls-unknown-ca").and(checks::certificate_refused).and(checks::incomplete_chain),
        login("a certificate with the wrong one in between", both_ways!("wrongchain.fault.example"), "tls-unknown-ca").and(checks::certificate_refused).and(checks::incomplete_chain),
        login("an expired certificate in between", both_ways!("oldchain.fault.example"), "tls-expired").and(checks::certificate_refused).and(checks::intermediate_expired),
        login("a certificate in between from the future", both_ways!("earlychain.fault.example"), "tls-not-yet-valid").and(checks::certificate_refused).and(checks::intermediate_early),
        login("a clock that is behind", &[], "tls-not-yet-valid").who("anna@clockbehind.example").with("--accept-foreign").and(checks::clock_wrong),
        login("a clock that is ahead", &[], "tls-expired").who("anna@clockahead.example").with("--accept-foreign").and(checks::clock_wrong),
        login("an expired certificate, and a clock that is right", &[], "tls-expired").who("anna@clockright.example").with("--accept-foreign").and(checks::clock_right),
        login("a certificate that is not for servers", both_ways!("onlyclient.fault.example"), "tls-failed").and(checks::nobody_logged_in),
        login("only TLS 1.1", tls!("old.fault.example"), "tls-too-old"),
        login("only TLS 1.1 behind STARTTLS", starttls!("old-behind-starttls.fault.example"), "tls-too-old").logins(0),
        login("no TLS on the TLS port", tls!("plain-on-tls.fault.example"), "tls-not-spoken").logins(0),
        login("TLS where plain text was expected", &["imap://taped.good.example:993?security=starttls", "pop3://taped.good.example:995?security=starttls", "smtp://taped.good.example:465?security=starttls"], "tls-unexpected"),
        login("TLS where plain text was expected, at servers of another make", &["imap://other.good.example:993?security=starttls", "pop3://other.good.example:995?security=starttls", "smtp://other.good.example:465?security=starttls"], "tls-unexpected"),
        login("plain text where TLS was expected", &["imap://taped.good.example:143?security=tls", "pop3://taped.good.example:110?security=tls", "smtp://taped.good.example:587?security=tls"], "tls-not-spoken"),
        login("plain text where TLS was expected, at servers of another make", &["imap://other.good.example:143?security=tls", "pop3://other.good.example:110?security=tls", "smtp://other.good.example:587?security=tls"], "tls-not-spoken"),

        login("no encryption on offer", starttls!("plain.good.example"), "no-encryption-offered").secretly(),
        login("no encryption on offer, whatever was consented to", starttls!("plain.good.example"), "no-encryption-offered").with("--accept-insecure").secretly(),
        login("encryption wanted by the server", clear!("taped.good.example"), "encryption-required").with("--accept-insecure").secretly(),
        login("encryption wanted by servers of another make", &["imap://other.good.example?security=none", "smtp://other.good.example?security=none"], "encryption-required").with("--accept-insecure").secretly(),
        // Courier says so by POP3 once it knows the name, which is no secret after consent.
        login("encryption wanted by a server of another make, between name and password", &["pop3://other.good.example?security=none"], "encryption-required").with("--accept-insecure").words("TLS required to log in"),
        login("STARTTLS refused", starttls!("starttls-refused.fault.example"), "starttls-failed").words("not today").logins(0).secretly(),
        login("STARTTLS tampered with", starttls!("injection.fault.example"), "starttls-injection").logins(0).secretly(),
        login("logged in before TLS", &["imap://preauth.fault.example?security=starttls"], "preauth-before-tls").logins(0).secretly(),

        login("a foreign host without consent", &[], "consent-needed").who("berta@foreign.example").and(checks::nobody_came),
        login("a foreign host with consent", &[], "ok").who("anna@foreign.example").with("--accept-foreign"),
        login("no encryption without consent", &[], "consent-needed").who("berta@plain.example").secretly().and(checks::nobody_came),
        login("no encryption with consent", &[], "ok").who("anna@plain.example").with("--accept-insecure").warns("unencrypted").in_clear(&["imap", "pop3", "smtp"]),

        login("nobody listens", tls!("closed.fault.example"), "refused"),
        login("packets get lost", both_ways!("silent.fault.example"), "connect-timeout"),
        login("no way leads there", tls!("unreachable.fault.example"), "unreachable"),
        login("no answer from the DNS", tls!("taped.good.example"), "dns-failed").dns(Dns::Failing),
        login("no such host", tls!("nowhere.fault.example"), "host-not-found"),
        login("lines without end", &["smtp://endless-lines.fault.example?security=starttls"], "flooded").logins(0),
        login("a remote shell", starttls!("shell.fault.example"), "not-mail").words("SSH-2.0").logins(0),
        login("servers of another protocol", &["imap://taped.good.example:995", "pop3://taped.good.example:993", "smtp://taped.good.example:993"], "not-mail"),
    ]
}

/// When a server says what it has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Instead of a greeting.
    Greeting,
    /// Of what there is (as a list, in the words of the protocol).
    Offer,
    /// To a login.
    Login,
    /// To a login without TLS: to POP3 before the password is told.
    InClear,
    /// To SMTP's `MAIL`.
    Sender,
    /// To SMTP's `RCPT`.
    Recipient,
}

/// A server with one thing to say.
#[derive(Debug)]
pub struct Said {
    name: &'static str,
    /// When it says it.
    pub when: When,
    diagnosis: &'static str,
    imap: &'static str,
    pop3: &'static str,
    smtp: &'static str,
}

const fn said(name: &'static str, when: When, diagnosis: &'static str, imap: &'static str, pop3: &'static str, smtp: &'static str) -> Said {
    Said { name, when, diagnosis, imap, pop3, smtp }
}

/// What servers say, by IMAP, POP3 and SMTP (empty where that protocol has nothing of the kind), and what it means.
#[rustfmt::skip]
pub const SAYINGS: &[Said] = &[
    // Wrong user or password.
    said("Gmail says that the password is wrong", When::Login, "auth-failed",
        "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
        "-ERR [AUTH] Username and password not accepted.",
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a64 - gsmtp"),
    said("a server without codes says that the password is wrong", When::Login, "auth-failed",
        "NO LOGIN failed.",
        "-ERR Invalid login or password",
        "535 Authentication failed"),
    said("Outlook says that the password is wrong", When::Login, "auth-failed",
        "", "",
        "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR02CA0001.eurprd02.prod.outlook.com]"),
    // What they mean by it is an app password, as the provider's hints say; they do not.
    said("Yahoo says that something is wrong", When::Login, "auth-failed",
        "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials", "", ""),
    said("iCloud says that something is wrong", When::Login, "auth-failed",
        "NO [AUTHENTICATIONFAILED] Authentication failed", "", ""),
    said("Yandex leaves open what is wrong", When::Login, "auth-failed",
        "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled sc=ebI8JB0ug4Y1_290737_53p",
        "-ERR [AUTH] login failure or POP3 disabled, try later.",
        "535 5.7.8 Error: authentication failed: Invalid user or password!"),
    said("a server answers a login with BAD", When::Login, "auth-failed",
        "BAD invalid user or password", "", ""),
    // An app password, or the browser.
    said("Gmail wants an app password", When::Login, "app-password-required",
        "NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)",
        "-ERR [AUTH] Application-specific password required: https://support.google.com/accounts/answer/185833",
        "534-5.7.9 Application-specific password required. For more information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor a64 - gsmtp"),
    said("Mail.ru wants an app password", When::Login, "app-password-required",
        "NO [ALERT] Application password is REQUIRED",
        "-ERR [AUTH] Application password is REQUIRED",
        "535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED"),
    said("an app password is wanted in other words", When::Login, "app-password-required",
        "NO [AUTHENTICATIONFAILED] Please sign in with an app-specific password",
        "-ERR [AUTH] Please generate an app password to sign in with this client",
        "535 5.7.8 Error: authentication failed: use an app password"),
    said("the browser is wanted first", When::Login, "oauth-required",
        "NO [WEBALERT https://accounts.google.com/signin/continue?x=1] Web login required.",
        "-ERR [AUTH] Web login required: https://support.google.com/mail/answer/78754",
        "534-5.7.14 <https://accounts.google.com/signin/continue?x=1> Please log in via\r\n534 5.7.14 your web browser and then try again. a64 - gsmtp"),
    // OAuth2 only.
    said("Outlook takes no passwords", When::Login, "oauth-required",
        "NO AUTHENTICATE failed. BasicAuthBlocked",
        "-ERR Authentication failure: BasicAuthBlocked",
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR02CA0001.eurprd02.prod.outlook.com]"),
    said("Outlook calls a client with a password anonymous", When::Login, "oauth-required",
        "", "",
        "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM"),
    said("only OAuth2 on offer", When::Offer, "oauth-required",
        "LOGINDISABLED, SASL-IR, AUTH=XOAUTH2, AUTH=OAUTHBEARER",
        "UIDL, SASL XOAUTH2",
        "AUTH XOAUTH2 OAUTHBEARER"),
    said("only foreign mechanisms on offer", When::Offer, "auth-not-offered",
        "LOGINDISABLED, AUTH=GSSAPI, AUTH=NTLM",
        "UIDL, SASL GSSAPI NTLM",
        "AUTH GSSAPI NTLM"),
    said("no mechanism on offer", When::Offer, "auth-not-offered",
        "LOGINDISABLED, IDLE", "", "SIZE 1000000"),
    // This protocol is switched off.
    said("Gmail has the protocol switched off", When::Login, "protocol-disabled",
        "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
        "-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.",
        ""),
    said("the organisation has the protocol switched off", When::Login, "protocol-disabled",
        "NO [AUTHENTICATIONFAILED] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)",
        "-ERR [SYS/PERM] POP access disabled",
        ""),
    said("sending with a password is switched off", When::Login, "smtp-auth-disabled",
        "", "",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM0PR02CA0001.eurprd02.prod.outlook.com]"),
    // The account.
    said("the password has expired", When::Login, "password-expired",
        "NO [EXPIRED] Your password has to be changed",
        "-ERR [AUTH] Your password has expired",
        "432 4.7.12 A password transition is needed"),
    said("a locked account", When::Login, "account-disabled",
        "NO [AUTHORIZATIONFAILED] This account is switched off",
        "-ERR [SYS/PERM] This account is disabled (switched off)",
        "525 5.7.13 This account is switched off"),
    said("a suspended account", When::Login, "account-disabled",
        "NO [AUTHENTICATIONFAILED] Account suspended",
        "-ERR [AUTH] Your account has been suspended",
        "535 5.7.0 Your account has been suspended"),
    said("an account without the right to log in", When::Login, "account-disabled",
        "NO [NOPERM] Access denied", "", ""),
    said("the administrator is to be asked", When::Login, "contact-admin",
        "NO [CONTACTADMIN] Your mailbox is being moved",
        "-ERR [SYS/PERM] Your mailbox is being moved, contact your administrator",
        "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator."),
    // The server.
    said("a bug in the server", When::Login, "server-permanent",
        "NO [SERVERBUG] Internal error occurred. Refer to server log for more information.",
        "-ERR [SYS/PERM] Mailbox is broken",
        "554 5.3.5 System incorrectly configured"),
    said("try again later, at the login", When::Login, "temporarily-unavailable",
        "NO [UNAVAILABLE] Temporary authentication failure. [mail:2026-11-25 01:00:00]",
        "-ERR [SYS/TEMP] Temporary authentication failure. [mail:2026-11-25 01:00:00]",
        "454 4.7.0 Temporary authentication failure: Connection lost to authentication server"),
    said("try again later, as iCloud says it", When::Login, "temporarily-unavailable",
        "BAD [UNAVAILABLE] Service temporarily unavailable", "", ""),
    said("Outlook has trouble behind the login", When::Login, "temporarily-unavailable",
        "BAD User is authenticated but not connected.", "", ""),
    said("sent away at the login", When::Login, "temporarily-unavailable",
        "* BYE [UNAVAILABLE] Backend is gone",
        "-ERR [SYS/TEMP] Backend is gone",
        "421 4.3.2 Service shutting down"),
    said("sent away at the greeting", When::Greeting, "temporarily-unavailable",
        "* BYE [UNAVAILABLE] We are closed for maintenance",
        "-ERR [SYS/TEMP] We are closed for maintenance",
        "421 4.3.2 We are closed for maintenance"),
    said("an answer of SMTP that is for now", When::Login, "temporarily-unavailable",
        "", "", "451 4.3.0 Temporary lookup failure"),
    // Limits and locks.
    said("too many connections", When::Greeting, "too-many-connections",
        "* BYE [LIMIT] Too many connections from your address",
        "-ERR [SYS/TEMP] Too many connections from your address",
        "421 4.7.0 scripted Error: too many connections from 198.51.100.1"),
    said("too many sessions", When::Login, "too-many-connections",
        "NO [ALERT] Too many simultaneous connections. (Failure)",
        "-ERR Too many connections for this user",
        "421 4.7.0 Too many connections, try again later"),
    said("logging in too often", When::Login, "too-many-connections",
        "NO [LIMIT] Wait a little",
        "-ERR [LOGIN-DELAY] Minimum time between mail checks violation",
        "454 4.7.0 Too many login attempts, please try again later. a64 - gsmtp"),
    said("another session in the mailbox", When::Login, "mailbox-in-use",
        "NO [INUSE] Another session has the mailbox",
        "-ERR [IN-USE] Do you have another POP session running?",
        ""),
    said("another session in the mailbox, without a code", When::Login, "mailbox-in-use",
        "", "-ERR maildrop already locked", ""),
    // Encryption.
    said("passwords only after TLS", When::InClear, "encryption-required",
        "NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        "-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        "538 5.7.11 Encryption required for requested authentication mechanism"),
    said("STARTTLS first", When::InClear, "encryption-required",
        "NO STARTTLS required",
        "-ERR STLS required",
        "530 5.7.0 Must issue a STARTTLS command first"),
    // The sender.
    said("a sender that is not allowed", When::Sender, "sender-refused",
        "", "", "550 5.7.1 You may not send as this address"),
    said("a sender that is not allowed, as Postfix says it", When::Recipient, "sender-refused",
        "", "", "553 5.7.1 <anna@good.example>: Sender address rejected: not owned by user anna@good.example"),
    said("a recipient nobody knows is no matter of the login", When::Recipient, "ok",
        "", "", "550 5.1.1 <anna@good.example>: Recipient address rejected: User unknown"),
];

impl Said {
    /// What it says by this protocol.
    pub fn to(&self, protocol: Protocol) -> &'static str {
        match protocol {
            Protocol::Imap => self.imap,
            Protocol::Pop3 => self.pop3,
            Protocol::Smtp => self.smtp,
        }
    }

    /// The first label of the host.
    pub fn host(&self) -> String {
        let words = self.name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-").to_lowercase()
    }

    fn row(&self) -> Login {
        let security = if self.when == When::InClear { "?security=none" } else { "" };
        let protocols = [("imap", self.imap), ("pop3", self.pop3), ("smtp", self.smtp)].into_iter().filter(|(_, said)| !said.is_empty());
        let servers = protocols.map(|(protocol, _)| format!("{protocol}://{}.fault.example{security}", self.host())).collect();
        let row = Login::at(self.name, servers, self.diagnosis);
        let row = match self.when {
            When::Greeting | When::Offer => row.logins(0),
            When::Login | When::Sender | When::Recipient => row.logins(1),
            When::InClear => return row.with("--accept-insecure").in_clear(&["imap", "smtp"]).repeats([self.imap, self.pop3, self.smtp]),
        };
        if self.when == When::Offer { row } else { row.repeats([self.imap, self.pop3, self.smtp]) }
    }
}

/// In which ways a server goes wrong.
pub const HOWS: [&str; 7] = ["hangs", "closes", "resets", "drips", "floods", "speaks-http", "speaks-tls"];

/// Where it goes wrong, and what that is called. The servers are called `HOW-at-PLACE`.
#[rustfmt::skip]
const GRID: &[(&str, &str, [&str; 7])] = &[
    //                           hangs             closes    resets    drips             floods            speaks-http  speaks-tls
    ("starttls", "greeting",     ["banner-timeout", "closed", "closed", "banner-timeout", "flooded",        "not-mail",  "tls-unexpected"]),
    ("starttls", "capabilities", ["reply-timeout",  "closed", "closed", "reply-timeout",  "flooded",        "not-mail",  "not-mail"]),
    ("starttls", "starttls",     ["reply-timeout",  "closed", "closed", "reply-timeout",  "flooded",        "not-mail",  "not-mail"]),
    ("starttls", "tls",          ["reply-timeout",  "closed", "closed", "reply-timeout",  "tls-failed",     "not-mail",  "tls-failed"]),
    ("tls",      "tls",          ["banner-timeout", "closed", "closed", "banner-timeout", "tls-not-spoken", "not-mail",  "tls-failed"]),
    ("tls",      "greeting",     ["banner-timeout", "closed", "closed", "banner-timeout", "flooded",        "not-mail",  "not-mail"]),
    ("tls",      "capabilities", ["reply-timeout",  "closed", "closed", "reply-timeout",  "flooded",        "not-mail",  "not-mail"]),
    ("tls",      "login",        ["reply-timeout",  "closed", "closed", "reply-timeout",  "flooded",        "not-mail",  "not-mail"]),
    // Once logged in, whatever else goes wrong does not make the login fail.
    ("tls",      "mailbox",      ["ok",             "ok",     "ok",     "ok",             "ok",             "ok",        "ok"]),
];

/// All places of the grid.
pub fn places() -> Vec<&'static str> {
    let mut places: Vec<_> = GRID.iter().map(|(_, place, _)| *place).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// The first label of the host that goes wrong in this way at this place.
pub fn grid_host(how: &str, place: &str) -> String {
    format!("{how}-at-{place}")
}

fn grid() -> impl Iterator<Item = Login> {
    GRID.iter().flat_map(|(security, place, codes)| {
        HOWS.iter().zip(codes).map(move |(how, code)| {
            let host = grid_host(how, place);
            let servers = ["imap", "pop3", "smtp"].map(|protocol| format!("{protocol}://{host}.fault.example?security={security}"));
            let row = Login::at(format!("{how} at {place} by {security}"), servers.into(), code);
            row.logins(usize::from(["login", "mailbox"].contains(place)))
        })
    })
}
