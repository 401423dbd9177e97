//! For which mail programs, where the files go, and exactly which will be written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use iced::Element;

use crate::account::{Account, Receive, Secret};
use crate::journey::Journey;
use crate::output::OutputError;
use crate::profile::{self, CLIENTS, Client, WriteError};
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, field, layout, notice, text};

use super::Footer;
use super::plan::{self, Failed, Plan, Planned};

/// For how many days POP3 may leave mail on the server; `None` for good.
const LEAVE: [Option<u16>; 4] = [Some(7), Some(14), Some(30), None];

/// What is chosen.
pub struct State {
    account: Account,
    ticked: Vec<&'static Client>,
    folder: String,
    with_password: bool,
    may_password: bool,
    replace: bool,
    leave: Option<u16>,
    plan: Plan,
    failed: Option<Failed>,
    /// The words of the settings sheet.
    labels: BTreeMap<String, String>,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A client was ticked or unticked, by its id.
    Tick(&'static str),
    /// The folder was changed.
    Folder(String),
    /// Whether the password goes into the files.
    Password,
    /// Whether files that are there are replaced.
    Replace,
    /// How long POP3 leaves mail on the server.
    Leave(Option<u16>),
    /// Write.
    Write,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on: these were written.
    Written(Vec<Planned>),
}

impl State {
    /// With nothing ticked, and the usual folder.
    pub fn new(account: Account, desk: &Desk, has_password: bool) -> Self {
        Self {
            account,
            ticked: Vec::new(),
            folder: desk.folder.display().to_string(),
            with_password: false,
            may_password: has_password,
            replace: false,
            leave: Some(14),
            plan: Plan::default(),
            failed: None,
            labels: desk.words.sheet_labels(),
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, secret: Option<&Secret>) -> Action {
        self.failed = None;
        match message {
            Message::Tick(id) => self.tick(id),
            Message::Folder(folder) => self.folder = folder,
            Message::Password => self.with_password = !self.with_password && self.may_password,
            Message::Replace => self.replace = !self.replace,
            Message::Leave(leave) => self.leave = leave,
            Message::Write => return self.write(secret),
        }
        self.replan();
        Action::None
    }

    fn tick(&mut self, id: &'static str) {
        let before = self.ticked.len();
        self.ticked.retain(|client| client.id != id);
        if self.ticked.len() == before {
            self.ticked.extend(profile::client(id).filter(|client| client.receives.contains(&self.account.receive)));
        }
        if !self.ticked.iter().any(|client| client.holds_password()) {
            self.with_password = false;
        }
    }

    fn replan(&mut self) {
        self.plan = plan::plan(&self.account, &self.ticked, &self.path(), &self.options());
        if !self.plan.files.iter().any(|file| file.taken) {
            self.replace = false;
        }
    }

    fn path(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    fn options(&self) -> profile::Options {
        profile::Options { leave_days: self.leave, sheet_labels: self.labels.clone(), ..Default::default() }
    }

    fn write(&mut self, secret: Option<&Secret>) -> Action {
        let password = secret.filter(|_| self.with_password);
        match plan::carry_out(&self.account, &self.ticked, &self.path(), self.options(), password, self.replace) {
            Ok(files) => return Action::Written(files),
            Err(failed) => self.failed = Some(failed),
        }
        self.replan();
        Action::None
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, _journey: &'a Journey) -> Element<'a, Message> {
        let mut sections = Vec::new();
        if let Some(failed) = &self.failed {
            sections.push(failure(failed, desk));
        }
        sections.push(layout::stack(CLIENTS.iter().map(|client| self.client(client, desk)).collect()));
        if self.account.receive == Receive::Pop3 {
            sections.push(self.leave(desk));
        }
        if self.may_password && self.ticked.iter().any(|client| client.holds_password()) {
            sections.push(self.password(desk));
        }
        let folder = field::Field {
            id: "folder".into(),
            label: desk.say("folder-label"),
            example: String::new(),
            value: &self.folder,
            wrong: (!self.path().is_absolute()).then(|| desk.say("folder-wrong")),
            help: None,
            secret: false,
        };
        sections.push(field::line(folder, Message::Folder));
        sections.push(self.files(desk));
        layout::page(desk.say("clients-title"), desk.say("clients-lead"), sections)
    }

    fn client<'a>(&self, client: &'static Client, desk: &'a Desk) -> Element<'a, Message> {
        let fits = client.receives.contains(&self.account.receive);
        let mut parts = vec![text::body(desk.words.client(client))];
        if !fits {
            let protocol = desk.words.protocol(self.account.receive.protocol());
            parts.push(text::small(desk.say_with("client-not", &[("protocol", protocol.into())])));
        }
        let ticked = self.ticked.iter().any(|own| own.id == client.id);
        card::tick(format!("client-{}", client.id), ticked, parts, fits.then_some(Message::Tick(client.id)))
    }

    fn leave<'a>(&self, desk: &'a Desk) -> Element<'a, Message> {
        let choices = LEAVE.map(|leave| {
            let label = match leave {
                Some(days) => desk.say_with("leave-days", &[("days", days.into())]),
                None => desk.say("leave-ever"),
            };
            button::choice(format!("leave-{}", leave.unwrap_or_default()), label, self.leave == leave, Message::Leave(leave))
        });
        card::calm(vec![text::body(desk.say("leave-title")), text::small(desk.say("leave-why")), layout::flow(choices.into())])
    }

    fn password<'a>(&self, desk: &'a Desk) -> Element<'a, Message> {
        let holders: Vec<&str> = self.ticked.iter().filter(|client| client.holds_password()).map(|client| client.name).collect();
        let label = desk.say_with("with-password", &[("clients", holders.join(", ").into())]);
        let tick = field::tick("with-password", label, self.with_password, Message::Password);
        if self.with_password {
            let why = text::body(desk.words.file_concern(profile::Concern::HoldsPassword));
            notice::warning(desk.say("with-password-title"), vec![tick, why])
        } else {
            let why = text::body(desk.say("with-password-why"));
            notice::info(desk.say("without-password-title"), vec![tick, why])
        }
    }

    fn files<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let mut parts = vec![text::heading(desk.say("files-title"))];
        if self.plan.files.is_empty() {
            parts.push(text::quiet(desk.say("files-none")));
        }
        parts.extend(self.plan.files.iter().map(|file| {
            let path = text::literal(file.path.display().to_string());
            if file.taken {
                layout::marked(sign(Sign::Warn), layout::lines(vec![path, text::small(desk.say("file-taken"))]))
            } else {
                layout::marked(text::quiet("•"), path)
            }
        }));
        parts.extend(
            self.plan.refused.iter().map(|(client, error)| layout::marked(sign(Sign::Bad), text::body(refusal(client, error, desk)))),
        );
        if self.plan.files.iter().any(|file| file.taken) {
            parts.push(field::tick("replace", desk.say("replace"), self.replace, Message::Replace));
        }
        card::calm(parts)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk) -> Footer<Message> {
        let files = self.plan.files.len();
        let reason = if self.ticked.is_empty() {
            Some("clients-reason-none")
        } else if !self.path().is_absolute() {
            Some("clients-reason-folder")
        } else if !self.plan.refused.is_empty() {
            Some("clients-reason-refused")
        } else if self.plan.files.iter().any(|file| file.taken) && !self.replace {
            Some("clients-reason-taken")
        } else {
            None
        };
        let next = reason.map_or(Ok(Message::Write), |reason| Err(desk.say(reason)));
        Footer::next(desk.say_with("clients-next", &[("count", files.into())]), next)
    }
}

fn refusal(client: &Client, error: &WriteError, desk: &Desk) -> String {
    let id = match error {
        WriteError::Protocol => "refused-protocol",
        WriteError::Auth => "refused-auth",
        WriteError::Security => "refused-security",
        WriteError::Login => "refused-login",
        WriteError::Password => "refused-password",
        WriteError::PasswordNeeded => "refused-password-needed",
        WriteError::Format(_) => "refused-format",
    };
    desk.say_with(id, &[("client", client.name.into())])
}

fn failure<'a>(failed: &Failed, desk: &'a Desk) -> Element<'a, Message> {
    let (title, why) = match failed {
        Failed::Profile(client, error) => (desk.say("failed-title"), refusal(client, error, desk)),
        Failed::Output(error) => {
            let (id, path, said) = match error {
                OutputError::Exists(path) => ("failed-exists", path, String::new()),
                OutputError::Twice(path) => ("failed-twice", path, String::new()),
                OutputError::Refused { path, why } => ("failed-refused", path, desk.words.io_error(why)),
            };
            let path = path.display().to_string();
            (desk.say("failed-title"), desk.say_with(id, &[("path", path.into()), ("why", said.into())]))
        }
    };
    notice::danger(title, vec![text::body(why), text::body(desk.say("failed-todo"))])
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::wizard::shell::tests::{desk, journey};

    fn state(folder: &Path) -> State {
        let mut desk = desk();
        desk.folder = folder.into();
        State::new(journey().account().unwrap(), &desk, true)
    }

    #[test]
    fn nothing_is_written_before_the_files_were_shown() {
        let (desk, folder) = (desk(), tempfile::tempdir().unwrap());
        let mut state = state(folder.path());
        assert!(state.footer(&desk).next.is_err());
        state.update(Message::Tick("sheet"), None);
        let shown: Vec<PathBuf> = state.plan.files.iter().map(|file| file.path.clone()).collect();
        assert!(!shown.is_empty() && std::fs::read_dir(folder.path()).unwrap().count() == 0);
        let Action::Written(files) = state.update(Message::Write, None) else { panic!("not written") };
        assert_eq!(files.iter().map(|file| file.path.clone()).collect::<Vec<_>>(), shown);
        assert!(shown.iter().all(|path| path.exists()));
    }

    #[test]
    fn another_file_is_replaced_only_when_asked() {
        let (desk, folder) = (desk(), tempfile::tempdir().unwrap());
        let mut state = state(folder.path());
        state.update(Message::Tick("sheet"), None);
        std::fs::write(&state.plan.files[0].path, "mine").unwrap();
        assert!(matches!(state.update(Message::Write, None), Action::None));
        assert!(state.failed.is_some() && state.plan.files[0].taken && state.footer(&desk).next.is_err());
        state.update(Message::Replace, None);
        assert!(matches!(state.update(Message::Write, None), Action::Written(_)));
    }

    #[test]
    fn the_password_is_written_only_where_asked() {
        let secret = Secret::password("not-a-real-one".into()).unwrap();
        let holder = CLIENTS.iter().find(|client| client.holds_password()).unwrap();
        let written = |ask: bool| {
            let folder = tempfile::tempdir().unwrap();
            let mut state = state(folder.path());
            state.update(Message::Tick(holder.id), Some(&secret));
            if ask {
                state.update(Message::Password, Some(&secret));
            }
            let Action::Written(files) = state.update(Message::Write, Some(&secret)) else { panic!("not written") };
            files.iter().any(|file| String::from_utf8_lossy(&std::fs::read(&file.path).unwrap()).contains("not-a-real-one"))
        };
        assert!(!written(false));
        assert!(written(true));
    }
}
