//! What was typed, kept on the disk until the set-up is over, so that a crash or a closed window costs nobody their work.
//!
//! It holds the address, the name, servers typed by hand and the five answers; never a secret. It is for its owner alone.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::account::{Address, DisplayName, Entered, Found, Host, LoginName, Server, Source};
use crate::advice::{Answer, Answers, Question};
use crate::journey::Journey;
use crate::output::{self, OutputError};

/// More than a draft can need; what is longer is none.
const LIMIT: u64 = 16 * 1024;
/// What a later program would count on.
const FORMAT: u32 = 1;

/// What was typed so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    format: u32,
    address: String,
    name: Option<String>,
    servers: Vec<Typed>,
    answers: Vec<(String, String)>,
}

/// A server as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Typed {
    protocol: String,
    host: String,
    port: String,
    security: String,
    login: Option<String>,
}

/// Where the draft is kept on this machine: where programs keep their state. `None` where the machine names no such place.
#[must_use]
pub fn usual_place() -> Option<PathBuf> {
    Some(dirs::state_dir().or_else(dirs::data_local_dir)?.join("mailwright").join("draft.json"))
}

impl Draft {
    /// What is typed on this journey; nothing before there is an address.
    pub fn of(journey: &Journey) -> Option<Self> {
        let answers = journey.answers();
        Some(Self {
            format: FORMAT,
            address: journey.address()?.as_typed(),
            name: journey.name().map(|name| name.as_str().to_owned()),
            // What was found is found again, and may be another by then.
            servers: journey.servers().iter().filter(|found| found.source == Source::Manual).map(Typed::of).collect(),
            answers: Question::ALL
                .into_iter()
                .filter_map(|question| Some((question.word().into(), answers.given(question)?.word().into())))
                .collect(),
        })
    }

    /// The address it is about.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The journey as it was. What cannot be read any more is left out; without an address there is no journey.
    pub fn journey(&self) -> Option<Journey> {
        let mut journey = Journey::default();
        journey.set_address(Address::parse(&self.address).ok()?);
        journey.set_name(self.name.as_deref().and_then(|name| DisplayName::parse(name).ok()));
        journey.set_servers(self.servers.iter().filter_map(Typed::found).collect());
        let mut answers = Answers::default();
        for (question, answer) in &self.answers {
            let question = Question::ALL.into_iter().find(|known| known.word() == question);
            let answer = Answer::ALL.into_iter().find(|known| known.word() == answer);
            if let (Some(question), Some(answer)) = (question, answer) {
                answers.set(question, answer);
            }
        }
        journey.set_answers(answers);
        Some(journey)
    }

    /// What is kept at `path`, if it is a draft. Anything else is as good as none.
    pub fn read(path: &Path) -> Option<Self> {
        let mut text = Vec::new();
        File::open(path).ok()?.take(LIMIT + 1).read_to_end(&mut text).ok()?;
        let draft: Self = serde_json::from_slice(&text).ok()?;
        (text.len() as u64 <= LIMIT && draft.format == FORMAT && draft.journey().is_some()).then_some(draft)
    }

    /// Keeps it at `path`, in place of an older one.
    pub fn write(&self, path: &Path) -> Result<(), OutputError> {
        let refused = |error| OutputError::Refused { path: path.to_owned(), why: io::Error::other(error) };
        let bytes = serde_json::to_vec_pretty(self).map_err(refused)?;
        output::keep(path, &bytes)
    }
}

impl Typed {
    fn of(found: &Found) -> Self {
        let Server { protocol, host, port, security, username, .. } = &found.server;
        Self {
            protocol: protocol.word().into(),
            host: host.unicode(),
            port: port.to_string(),
            security: security.word().into(),
            login: username.as_ref().map(|login| login.as_str().to_owned()),
        }
    }

    fn found(&self) -> Option<Found> {
        let username = match &self.login {
            Some(login) => Some(LoginName::parse(login).ok()?),
            None => None,
        };
        let (protocol, security) = (self.protocol.parse().ok()?, self.security.parse().ok()?);
        let (host, port) = (Host::parse(&self.host).ok()?, self.port.parse().ok()?);
        Some(Entered(Server { protocol, host, port, security, auth: Vec::new(), username }).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Trust;
    use crate::wizard::shell::tests::journey;

    fn kept(journey: &Journey) -> (tempfile::TempDir, PathBuf, Draft) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/mailwright/draft.json");
        let draft = Draft::of(journey).unwrap();
        draft.write(&path).unwrap();
        (folder, path, draft)
    }

    #[test]
    fn what_was_typed_comes_back() {
        let mut journey = journey();
        journey.set_name(Some(DisplayName::parse("Anna Müller").unwrap()));
        let mut answers = Answers::default();
        answers.set(Question::Webmail, Answer::Yes);
        journey.set_answers(answers);
        let (_folder, path, draft) = kept(&journey);
        let read = Draft::read(&path).unwrap();
        assert_eq!(read, draft);
        let again = read.journey().unwrap();
        assert_eq!((again.address(), again.name(), again.answers()), (journey.address(), journey.name(), journey.answers()));
        assert_eq!(again.servers(), journey.servers());
    }

    #[test]
    fn what_was_found_is_not_kept() {
        let mut journey = journey();
        let found = journey.servers()[0].server.clone();
        journey.set_servers(vec![Found { server: found, source: Source::Srv, trust: Trust::Authenticated }]);
        let (_folder, path, _) = kept(&journey);
        assert!(Draft::read(&path).unwrap().journey().unwrap().servers().is_empty());
    }

    #[test]
    fn a_broken_draft_is_none_and_is_replaced() {
        let (_folder, path, draft) = kept(&journey());
        let whole = std::fs::read_to_string(&path).unwrap();
        let long = whole.clone() + &" ".repeat(LIMIT as usize);
        for broken in ["", "{", "[1]", &whole[..whole.len() / 2], &whole.replace("anna@", "anna"), &whole.replace(": 1,", ": 2,"), &long] {
            std::fs::write(&path, broken).unwrap();
            assert_eq!(Draft::read(&path), None, "{broken}");
            draft.write(&path).unwrap();
            assert_eq!(Draft::read(&path).as_ref(), Some(&draft));
        }
    }

    #[cfg(unix)]
    #[test]
    fn it_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, path, _) = kept(&journey());
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
