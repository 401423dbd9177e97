//! The running exchange of one mechanism: rsasl's, but for CRAM-MD5, which it lacks.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsasl::callback::{Context, Request, SessionCallback, SessionData};
use rsasl::mechanisms::{login::LOGIN, oauthbearer::OAUTHBEARER, plain::PLAIN, scram, xoauth2::XOAUTH2};
use rsasl::prelude::{Mechname, Registry, SASLClient, SASLConfig, Session, SessionError};
use rsasl::property::{AuthId, AuthzId, ChannelBindings, OAuthBearerKV, OAuthBearerToken, OverrideCBType, Password};
use zeroize::Zeroizing;

use super::scram::{error, is_fit, is_harmless, prepared};
use super::{Mechanism, Party, md5};
use crate::probe::Diagnosis;
use crate::probe::attempt::Stop;

/// Rsasl's own list leaves out those that bind to the channel.
static IMPLEMENTED: &[rsasl::prelude::Mechanism] =
    &[scram::SCRAM_SHA256_PLUS, scram::SCRAM_SHA256, scram::SCRAM_SHA1_PLUS, scram::SCRAM_SHA1, PLAIN, LOGIN, OAUTHBEARER, XOAUTH2];

/// A running exchange.
pub(in crate::probe) struct Exchange {
    pub(super) mechanism: Mechanism,
    /// `None` for CRAM-MD5.
    session: Option<Session>,
    login: String,
    /// As the mechanism takes it.
    secret: Zeroizing<String>,
    encrypted: bool,
    stage: Stage,
    /// What the server said within the exchange about why it refuses.
    heard: String,
}

/// How far the exchange has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing that depends on the secret has left this machine.
    Nothing,
    /// The challenge was of no use, so that nothing will.
    Useless,
    /// The secret, or a proof of it, is out.
    Shown,
    /// The server has proved that it knows the password too.
    Mutual,
    /// It has failed to.
    Impostor,
}

impl Exchange {
    /// Begins the exchange. `binds` says whether the server offers to bind any mechanism to the channel.
    pub(super) fn start(party: &Party<'_>, mechanism: Mechanism, binds: bool) -> Result<Self, Stop> {
        let secret = party.reveal();
        let secret = if mechanism.is_scram() { prepared(secret) } else { Zeroizing::new(secret.to_owned()) };
        let session = match mechanism {
            Mechanism::CramMd5 => None,
            _ => Some(session(party, mechanism, &secret, binds).ok_or_else(|| Stop::new(Diagnosis::AuthNotOffered))?),
        };
        let (login, encrypted) = (party.login.to_owned(), party.encrypted);
        Ok(Self { mechanism, session, login, secret, encrypted, stage: Stage::Nothing, heard: String::new() })
    }

    /// The message in base64 that the client begins with; `None` when the server speaks first.
    pub(super) fn first(&mut self) -> Option<Zeroizing<String>> {
        if !self.session.as_ref().is_some_and(Session::are_we_first) {
            return None;
        }
        let message = self.step(None)?;
        if !self.mechanism.is_scram() {
            self.stage = Stage::Shown;
        }
        Some(message)
    }

    /// The answer in base64 to a challenge in base64; `None` when the exchange is to be broken off.
    pub(super) fn answer(&mut self, challenge: &str) -> Option<Zeroizing<String>> {
        let answer = STANDARD.decode(challenge.trim()).ok().and_then(|challenge| self.decide(&challenge));
        if answer.is_none() && self.stage == Stage::Nothing {
            self.stage = Stage::Useless;
        }
        answer
    }

    fn decide(&mut self, challenge: &[u8]) -> Option<Zeroizing<String>> {
        match self.mechanism {
            // All that it has to say it says unasked: whoever asks again fishes for it.
            Mechanism::Plain => None,
            Mechanism::CramMd5 if self.stage != Stage::Nothing => None,
            Mechanism::CramMd5 => {
                let answer = md5::cram_md5(&self.login, self.secret.as_bytes(), challenge)?;
                self.stage = Stage::Shown;
                Some(Zeroizing::new(STANDARD.encode(answer)))
            }
            Mechanism::OauthBearer | Mechanism::Xoauth2 => Some(self.acknowledge(challenge)),
            _ if self.mechanism.is_scram() => self.scram(challenge),
            _ => {
                let answer = self.step(Some(challenge));
                self.stage = Stage::Shown;
                answer
            }
        }
    }

    /// The server's two messages of SCRAM. The second is its own proof: without it, a login is none.
    fn scram(&mut self, message: &[u8]) -> Option<Zeroizing<String>> {
        if let Some(error) = error(message) {
            self.heard = format!("e={error}");
            if self.stage == Stage::Nothing {
                self.stage = if is_harmless(error) { Stage::Useless } else { Stage::Impostor };
            }
            return Some(Zeroizing::default());
        }
        match self.stage {
            Stage::Nothing if !is_fit(message, self.encrypted) => None,
            Stage::Nothing => {
                let proof = self.step(Some(message))?;
                self.stage = Stage::Shown;
                Some(proof)
            }
            Stage::Shown => {
                let end = self.step(Some(message));
                self.stage = if end.is_some() { Stage::Mutual } else { Stage::Impostor };
                end
            }
            // All is said, and rsasl must not be asked again: it panics.
            Stage::Useless | Stage::Mutual | Stage::Impostor => None,
        }
    }

    /// Notes that the first message was not sent after all: the server refused the mechanism without it.
    pub(super) fn unsent(&mut self) {
        self.stage = Stage::Nothing;
    }

    /// What lets a server that has refused a token say so in its final answer: one byte 1 (RFC 7628, section 3.2.3), or nothing
    /// (XOAUTH2). Breaking the exchange off instead would be called a broken server.
    fn acknowledge(&mut self, refusal: &[u8]) -> Zeroizing<String> {
        let json: serde_json::Value = serde_json::from_slice(refusal).unwrap_or_default();
        let word = |name: &str| match &json[name] {
            serde_json::Value::String(text) if !text.is_empty() => Some(format!("{name} {text}")),
            serde_json::Value::Number(number) => Some(format!("{name} {number}")),
            _ => None,
        };
        self.heard = ["status", "scope"].into_iter().filter_map(word).collect::<Vec<_>>().join(", ");
        Zeroizing::new(if self.mechanism == Mechanism::OauthBearer { "AQ==".to_owned() } else { String::new() })
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Option<Zeroizing<String>> {
        let mut message = Zeroizing::new(Vec::with_capacity(8192));
        match self.session.as_mut()?.step(challenge, &mut *message) {
            Ok(_) => Some(Zeroizing::new(STANDARD.encode(&*message))),
            Err(error) => {
                tracing::debug!(%error, mechanism = self.mechanism.name(), "the exchange cannot go on");
                None
            }
        }
    }

    /// What the login came to, of what the protocol's last answer was judged to be.
    pub(super) fn end(&self, judged: Result<(), Stop>) -> Result<(), Stop> {
        match judged {
            // Who says yes without having proved that it knows the password is not the server.
            Ok(()) if self.mechanism.is_scram() && self.stage != Stage::Mutual => {
                Err(Stop::said(Diagnosis::ServerPermanent, self.heard.as_str()))
            }
            Ok(()) => Ok(()),
            Err(stop) => {
                let untried = self.stage == Stage::Useless || (self.stage == Stage::Nothing && speaks_of_the_mechanism(&stop.reply));
                let diagnosis = match self.stage {
                    Stage::Useless if self.heard == "e=unknown-user" => Diagnosis::AuthFailed,
                    // Whatever the server says to an exchange that was broken off: it has judged no password.
                    Stage::Useless | Stage::Impostor => Diagnosis::ServerPermanent,
                    Stage::Nothing | Stage::Shown | Stage::Mutual => stop.diagnosis,
                };
                Err(Stop { untried, diagnosis, ..self.with_heard(stop) })
            }
        }
    }

    /// The protocol's last answer with what was said within the exchange.
    fn with_heard(&self, stop: Stop) -> Stop {
        let reply = match (stop.reply.is_empty(), self.heard.is_empty()) {
            (_, true) => stop.reply,
            (true, false) => self.heard.clone(),
            (false, false) => format!("{} ({})", stop.reply, self.heard),
        };
        Stop { reply, ..stop }
    }
}

/// Whether a refusal is one of the mechanism: it is not known there after all, or has nothing to check a proof with (Cyrus
/// SASL announces all that it was built with, and has "no secret in database"; 2026). RFC 4954 gives the code 504, RFC 5530 the code
/// CANNOT.
pub(in crate::probe) fn speaks_of_the_mechanism(reply: &str) -> bool {
    const WORDS: &[&str] =
        &["mechanism", "unsupported", "not supported", "not implemented", "unknown command", "no secret in database", "[cannot]"];
    let reply = reply.to_lowercase();
    reply.starts_with("504") || WORDS.iter().any(|word| reply.contains(word))
}

fn session(party: &Party<'_>, mechanism: Mechanism, secret: &Zeroizing<String>, binds: bool) -> Option<Session> {
    // The flag "the server seems not to bind" unmasks whoever took the offer to bind out (RFC 5802, section 6). It would be a lie
    // where the offer stands and was not taken.
    let channel = party.channel.clone().filter(|_| mechanism.is_bound() || !binds);
    let callback = Callback {
        mechanism,
        login: party.login.to_owned(),
        secret: secret.clone(),
        host: party.host.to_owned(),
        port: party.port.to_string(),
        channel,
    };
    let config = SASLConfig::builder().with_registry(Registry::with_mechanisms(IMPLEMENTED)).with_callback(callback).ok()?;
    let name = Mechname::parse(mechanism.name().as_bytes()).ok()?;
    SASLClient::new(config).start_suggested(&[name]).ok()
}

/// Gives rsasl what it asks for.
struct Callback {
    mechanism: Mechanism,
    login: String,
    secret: Zeroizing<String>,
    host: String,
    port: String,
    channel: Option<Vec<u8>>,
}

impl SessionCallback for Callback {
    fn callback(&self, _session: &SessionData, _context: &Context<'_>, request: &mut Request<'_>) -> Result<(), SessionError> {
        if self.mechanism == Mechanism::OauthBearer {
            let name = self.login.replace('=', "=3D").replace(',', "=2C");
            request.satisfy::<AuthzId>(&name)?.satisfy::<OAuthBearerKV>(&[("host", &self.host), ("port", &self.port)])?;
        }
        if let Some(channel) = &self.channel {
            request.satisfy::<OverrideCBType>("tls-server-end-point")?.satisfy::<ChannelBindings>(channel)?;
        }
        request.satisfy::<AuthId>(&self.login)?.satisfy::<Password>(self.secret.as_bytes())?.satisfy::<OAuthBearerToken>(&self.secret)?;
        Ok(())
    }

    fn enable_channel_binding(&self) -> bool {
        self.channel.is_some()
    }
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Exchange({}, {:?})", self.mechanism.name(), self.stage)
    }
}
