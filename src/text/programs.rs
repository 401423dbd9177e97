//! Mail programs and what is done with them, in sentences.

use super::Words;
use crate::account::{Account, Server};
use crate::programs::{Group, HandOver, Program, Step};

/// A setting as a person types it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What it is called.
    pub label: String,
    /// What is typed in.
    pub value: String,
}

/// What is offered to be done, before it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it does, and what it changes.
    pub does: String,
    /// In a few words, for a button.
    pub button: String,
    /// What is said when it is done.
    pub done: String,
}

impl Words {
    /// A group of clients: `group-…`.
    #[must_use]
    pub fn group(&self, group: Group) -> String {
        self.say(match group {
            Group::Here => "group-here",
            Group::Phone => "group-phone",
            Group::Other => "group-other",
            Group::ByHand => "group-by-hand",
        })
    }

    /// How a program takes settings that are typed in, as numbered lines: `program-ID.step1` to `.step4`, or `program-any`.
    #[must_use]
    pub fn typing_steps(&self, program: Option<&Program>) -> Vec<String> {
        let id = program.map_or("any", |program| program.id);
        let id = if self.find(&format!("program-{id}.step1"), &[]).is_some() { id } else { "any" };
        (1..=4).map_while(|number| self.find(&format!("program-{id}.step{number}"), &[])).collect()
    }

    /// What a hand-over will do: `hand-over-…`, with `.button` and `.done`, and `hand-over-copy` or `hand-over-new`.
    #[must_use]
    pub fn hand_over(&self, hand_over: &HandOver) -> Offer {
        let name = |path: &std::path::Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (file, program, line) = match &hand_over.does {
            Step::Open { file } | Step::Show { file } | Step::Register { file, .. } => (name(file), hand_over.client.name, String::new()),
            Step::Start { program, .. } | Step::Drop { program, .. } | Step::Merge { program, .. } => {
                (String::new(), *program, String::new())
            }
            Step::Add { program, line, .. } => (String::new(), *program, line.clone()),
        };
        let changes: Vec<String> = hand_over.changes.iter().map(|path| path.display().to_string()).collect();
        let gaps = [
            ("file", file.into()),
            ("program", program.into()),
            ("line", line.into()),
            ("path", changes.join(", ").into()),
            ("count", changes.len().into()),
        ];
        let id = format!("hand-over-{}", hand_over.does.word());
        let mut does = self.say_with(&id, &gaps);
        // What is told to the system is not taken back with the file, and that is said at once.
        if !changes.is_empty() && !matches!(hand_over.does, Step::Register { .. }) {
            let id = if hand_over.keeps_copy { "hand-over-copy" } else { "hand-over-new" };
            does = format!("{does} {}", self.say_with(id, &gaps[4..]));
        }
        Offer { does, button: self.say_with(&format!("{id}.button"), &gaps), done: self.say_with(&format!("{id}.done"), &gaps) }
    }

    /// Whose account it is, as it is typed in.
    #[must_use]
    pub fn about(&self, account: &Account) -> Vec<Setting> {
        let name = account.name.as_ref().map(|name| self.setting("name", name.as_str().to_owned()));
        name.into_iter().chain([self.setting("address", account.address.to_string())]).collect()
    }

    /// A server's settings, as they are typed in.
    #[must_use]
    pub fn settings(&self, account: &Account, server: &Server) -> Vec<Setting> {
        vec![
            self.setting("host", server.host.as_str().to_owned()),
            self.setting("port", server.port.to_string()),
            self.setting("security", self.say(&format!("sheet-security-{}", server.security.word()))),
            self.setting("user", account.login(server).into_owned()),
        ]
    }

    fn setting(&self, label: &str, value: String) -> Setting {
        Setting { label: self.say(&format!("sheet-{label}")), value }
    }
}

/// Every message of these.
#[cfg(test)]
pub(super) fn needed() -> Vec<String> {
    let mut ids: Vec<String> = ["here", "phone", "other", "by-hand"].map(|group| format!("group-{group}")).to_vec();
    for word in ["open", "start", "add", "show", "drop", "merge", "register"] {
        let id = format!("hand-over-{word}");
        ids.extend([format!("{id}.button"), format!("{id}.done"), id]);
    }
    ids.extend(["hand-over-copy", "hand-over-new", "hand-over-running", "program-any.step1"].map(str::to_owned));
    let typed = crate::programs::PROGRAMS.iter().filter(|program| program.client.is_none());
    ids.extend(typed.map(|program| format!("program-{}.step1", program.id)));
    ids
}
