//! Which SASL mechanism to use (RFC 4422), and its exchange.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsasl::callback::{Context, Request, SessionCallback, SessionData};
use rsasl::prelude::{Mechname, SASLClient, SASLConfig, Session, SessionError};
use rsasl::property::{AuthId, OAuthBearerToken, Password};
use zeroize::Zeroizing;

use super::Diagnosis;
use super::attempt::Stop;
use crate::account::{AuthMethod, Permit, Secret, SecretKind};

/// Mechanisms that show the password only to a server inside TLS.
const CLEARTEXT: [&str; 2] = ["PLAIN", "LOGIN"];
/// Mechanisms that prove the password without showing it.
const PROOFS: [&str; 2] = ["SCRAM-SHA-256", "SCRAM-SHA-1"];
/// Mechanisms that carry an OAuth2 token.
const TOKENS: [&str; 2] = ["OAUTHBEARER", "XOAUTH2"];

/// The mechanism to use of those a server offers; `None` when none of them fits.
///
/// What the settings say comes first. Without a word from them: inside TLS what mail programs use, so that the test
/// proves what they will do; outside it a proof rather than the password.
pub(super) fn choose(offered: &[String], secret: &Secret, auth: &[AuthMethod], encrypted: bool) -> Option<&'static str> {
    let wanted: Vec<&'static str> = match (secret.kind(), auth.first()) {
        (SecretKind::Token, _) => TOKENS.to_vec(),
        (SecretKind::Password, Some(AuthMethod::PasswordEncrypted)) => [PROOFS, CLEARTEXT].concat(),
        (SecretKind::Password, _) if encrypted => [CLEARTEXT, PROOFS].concat(),
        (SecretKind::Password, _) => [PROOFS, CLEARTEXT].concat(),
    };
    wanted.into_iter().find(|mechanism| offered.iter().any(|word| word.eq_ignore_ascii_case(mechanism)))
}

/// How a login by `mechanism` (or by the protocol's own command, where there is none) authenticates.
pub(super) fn method(mechanism: Option<&str>) -> AuthMethod {
    match mechanism {
        Some(token) if TOKENS.contains(&token) => AuthMethod::OAuth2,
        Some(proof) if PROOFS.contains(&proof) => AuthMethod::PasswordEncrypted,
        _ => AuthMethod::PasswordCleartext,
    }
}

/// Keeps a password from a server whose settings say that it takes tokens only: it would be refused, for all to know.
pub(super) fn check_kind(auth: &[AuthMethod], secret: &Secret) -> Result<(), Stop> {
    let tokens_only = !auth.is_empty() && auth.iter().all(|method| *method == AuthMethod::OAuth2);
    match secret.kind() {
        SecretKind::Password if tokens_only => Err(Stop::new(Diagnosis::OauthRequired)),
        SecretKind::Password | SecretKind::Token => Ok(()),
    }
}

/// What it means that no mechanism fits.
pub(super) fn none_fits(offered: &[String], offers_starttls: bool) -> Stop {
    Stop::new(match () {
        () if offered.iter().any(|word| TOKENS.iter().any(|token| word.eq_ignore_ascii_case(token))) => Diagnosis::OauthRequired,
        () if offers_starttls => Diagnosis::EncryptionRequired,
        () => Diagnosis::AuthNotOffered,
    })
}

/// The running exchange of a mechanism.
pub(super) struct Exchange {
    session: Session,
    pub mechanism: &'static str,
}

impl Exchange {
    /// Begins the exchange. The permit says that the stream may carry the secret.
    pub(super) fn start(mechanism: &'static str, login: &str, secret: &Secret, permit: &Permit) -> Result<Self, Stop> {
        let callback = Callback { login: login.to_owned(), secret: Zeroizing::new(secret.reveal(permit).to_owned()) };
        let unfit = |_| Stop::new(Diagnosis::AuthNotOffered);
        let config = SASLConfig::builder().with_default_mechanisms().with_callback(callback).map_err(unfit)?;
        let name = Mechname::parse(mechanism.as_bytes()).map_err(|_| Stop::new(Diagnosis::AuthNotOffered))?;
        let session = SASLClient::new(config).start_suggested(&[name]).map_err(unfit)?;
        Ok(Self { session, mechanism })
    }

    /// Whether the client speaks first.
    pub(super) fn speaks_first(&self) -> bool {
        self.session.are_we_first()
    }

    /// The answer to a challenge; `None` when the challenge cannot be answered (a server that fails its own proof, for
    /// one).
    pub(super) fn answer(&mut self, challenge: Option<&[u8]>) -> Option<Zeroizing<Vec<u8>>> {
        let mut answer = Zeroizing::new(Vec::new());
        match self.session.step(challenge, &mut *answer) {
            Ok(_) => Some(answer),
            Err(error) => {
                tracing::debug!(%error, mechanism = self.mechanism, "the exchange cannot go on");
                self.acknowledgement()
            }
        }
    }

    /// What lets a server that has refused a token say so in its final answer: one byte 1 (RFC 7628, section 3.2.3), or nothing
    /// (XOAUTH2). Breaking the exchange off instead would be called a broken server.
    fn acknowledgement(&self) -> Option<Zeroizing<Vec<u8>>> {
        match self.mechanism {
            "OAUTHBEARER" => Some(Zeroizing::new(vec![1])),
            "XOAUTH2" => Some(Zeroizing::default()),
            _ => None,
        }
    }

    /// The initial response in base64, `=` when it is empty (RFC 4954, section 4); `None` when the server speaks first.
    pub(super) fn initial_response(&mut self) -> Option<Zeroizing<String>> {
        if !self.speaks_first() {
            return None;
        }
        let answer = self.answer(None)?;
        Some(Zeroizing::new(if answer.is_empty() { "=".into() } else { STANDARD.encode(&*answer) }))
    }

    /// The answer in base64 to a challenge in base64; `None` when it cannot be answered.
    pub(super) fn answer_base64(&mut self, challenge: &str) -> Option<Zeroizing<String>> {
        let challenge = STANDARD.decode(challenge.trim()).ok()?;
        self.answer(Some(&challenge)).map(|answer| Zeroizing::new(STANDARD.encode(&*answer)))
    }
}

struct Callback {
    login: String,
    secret: Zeroizing<String>,
}

impl SessionCallback for Callback {
    fn callback(&self, _session: &SessionData, _context: &Context<'_>, request: &mut Request<'_>) -> Result<(), SessionError> {
        request.satisfy::<AuthId>(&self.login)?.satisfy::<Password>(self.secret.as_bytes())?.satisfy::<OAuthBearerToken>(&self.secret)?;
        Ok(())
    }
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Exchange({})", self.mechanism)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Cleared, Consent, Server, Trust};

    fn words(list: &str) -> Vec<String> {
        list.split_whitespace().map(Into::into).collect()
    }

    #[test]
    fn the_choice_as_a_table() {
        let password = Secret::password("x".into()).unwrap();
        let token = Secret::new(SecretKind::Token, "x".into()).unwrap();
        for (offered, secret, auth, encrypted, expected) in [
            ("LOGIN plain SCRAM-SHA-256", &password, &[][..], true, Some("PLAIN")),
            ("LOGIN PLAIN SCRAM-SHA-1", &password, &[], false, Some("SCRAM-SHA-1")),
            ("PLAIN SCRAM-SHA-1 SCRAM-SHA-256", &password, &[AuthMethod::PasswordEncrypted], true, Some("SCRAM-SHA-256")),
            ("XOAUTH2 OAUTHBEARER PLAIN", &token, &[], true, Some("OAUTHBEARER")),
            ("XOAUTH2", &password, &[], true, None),
            ("PLAIN", &token, &[], true, None),
            ("", &password, &[], true, None),
            ("GSSAPI LOGIN", &password, &[], true, Some("LOGIN")),
        ] {
            assert_eq!(choose(&words(offered), secret, auth, encrypted), expected, "{offered}");
        }
        assert_eq!(none_fits(&words("XOAUTH2"), false).diagnosis, Diagnosis::OauthRequired);
        assert_eq!(none_fits(&[], true).diagnosis, Diagnosis::EncryptionRequired);
        assert_eq!(none_fits(&[], false).diagnosis, Diagnosis::AuthNotOffered);
    }

    #[test]
    fn a_refused_token_is_acknowledged_so_that_the_server_can_say_no() {
        let server = Server::parse_url("imap://imap.example.org").unwrap();
        let permit = Cleared::check(&server, Trust::Authenticated, Consent::default()).unwrap().permit(true).unwrap();
        let token = Secret::new(SecretKind::Token, "tok".into()).unwrap();
        for (mechanism, expected) in [("XOAUTH2", ""), ("OAUTHBEARER", "AQ==")] {
            let mut exchange = Exchange::start(mechanism, "anna", &token, &permit).unwrap();
            exchange.initial_response().unwrap();
            let answer = exchange.answer_base64("eyJzdGF0dXMiOiI0MDEifQ==");
            assert_eq!(answer.as_ref().map(|answer| answer.as_str()), Some(expected), "{mechanism}");
        }
    }

    #[test]
    fn the_mechanisms_say_what_their_specifications_say() {
        let server = Server::parse_url("imap://imap.example.org?security=none").unwrap();
        let consent = Consent { insecure: true, foreign: false };
        let permit = Cleared::check(&server, Trust::Authenticated, consent).unwrap().permit(false).unwrap();
        let secret = Secret::password("pä ss\"".into()).unwrap();
        let mut plain = Exchange::start("PLAIN", "anna@example.org", &secret, &permit).unwrap();
        assert_eq!(plain.answer(None).unwrap().as_slice(), "\0anna@example.org\0pä ss\"".as_bytes());
        let mut login = Exchange::start("LOGIN", "anna", &secret, &permit).unwrap();
        assert!(!login.speaks_first() && login.initial_response().is_none());
        assert_eq!(login.answer_base64("VXNlcm5hbWU6").unwrap().as_str(), "YW5uYQ==");
        let token = Secret::new(SecretKind::Token, "tok".into()).unwrap();
        let mut xoauth2 = Exchange::start("XOAUTH2", "anna", &token, &permit).unwrap();
        assert_eq!(xoauth2.answer(None).unwrap().as_slice(), b"user=anna\x01auth=Bearer tok\x01\x01");
        for mechanism in ["SCRAM-SHA-1", "SCRAM-SHA-256"] {
            let mut scram = Exchange::start(mechanism, "anna", &secret, &permit).unwrap();
            assert!(scram.answer(None).unwrap().starts_with(b"n,,n=anna,r="));
        }
    }
}
