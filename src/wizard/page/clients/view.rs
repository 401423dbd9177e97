//! What the page with the mail programs looks like.

use iced::Element;

use crate::journey::Journey;
use crate::output::OutputError;
use crate::profile::{self, Client, WriteError};
use crate::programs::{Group, Program};
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, field, layout, notice, text};
use crate::wizard::page::plan::Failed;

use super::{Message, State};

impl State {
    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, _journey: &'a Journey) -> Element<'a, Message> {
        if let Some(typing) = &self.typing {
            return typing.view(desk).map(Message::Typing);
        }
        let mut sections = Vec::new();
        if let Some(failed) = &self.failed {
            sections.push(failure(failed, desk));
        }
        sections.extend(Group::ALL.into_iter().filter_map(|group| self.group(group, desk)));
        if self.may_password && self.ticked.iter().any(|client| client.holds_password()) {
            sections.push(self.password(desk));
        }
        sections.push(self.place(desk));
        sections.push(self.files(desk));
        layout::page(desk.say("clients-title"), desk.say("clients-lead"), sections)
    }

    /// The folder to write to: a field, and a button for a window of the system.
    fn place<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let folder = field::Field {
            id: "folder".into(),
            label: desk.say("folder-label"),
            example: String::new(),
            value: &self.folder,
            wrong: (!self.path().is_absolute()).then(|| desk.say("folder-wrong")),
            help: None,
            secret: false,
        };
        let browse = button::plain("browse", desk.say("folder-browse"), Message::Browse);
        layout::stack(vec![field::line(folder, Message::Folder), layout::flow(vec![browse])])
    }

    /// A group of clients under its heading; nothing where there are none.
    fn group<'a>(&self, group: Group, desk: &'a Desk) -> Option<Element<'a, Message>> {
        let mut rows: Vec<_> =
            group.clients(&desk.clients(), &desk.installed).into_iter().map(|client| self.client(client, desk)).collect();
        if group == Group::Here {
            let others = desk.installed.iter().filter(|installed| installed.program.client.is_none());
            rows.extend(others.map(|installed| by_hand(installed.program, desk)));
        }
        if group == Group::ByHand {
            let button = button::plain("type", desk.say("type-show"), Message::Type(None));
            rows.push(layout::lines(vec![text::small(desk.say("type-lead")), layout::flow(vec![button])]));
        }
        if rows.is_empty() {
            return None;
        }
        rows.insert(0, text::heading(desk.words.group(group)));
        Some(card::calm(rows))
    }

    fn client<'a>(&self, client: &'static Client, desk: &'a Desk) -> Element<'a, Message> {
        let words = desk.words.client(client);
        if client.serves(self.account.receive) {
            let ticked = self.ticked.iter().any(|own| own.id == client.id);
            return field::tick(format!("client-{}", client.id), words, ticked, Message::Tick(client.id));
        }
        let protocol = desk.words.protocol(self.account.receive.protocol());
        let why = text::small(desk.say_with("client-not", &[("protocol", protocol.into())]));
        card::tick(format!("client-{}", client.id), false, vec![text::quiet(words), why], None)
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
}

/// An installed program that takes no file of ours: its settings are typed in.
fn by_hand<'a>(program: &'static Program, desk: &'a Desk) -> Element<'a, Message> {
    let words = layout::lines(vec![text::body(program.name), text::small(desk.say("type-only"))]);
    layout::spread(words, button::plain(format!("type-{}", program.id), desk.say("type-show"), Message::Type(Some(program.id))))
}

fn refusal(client: &Client, error: &WriteError, desk: &Desk) -> String {
    let id = match error {
        WriteError::Protocol => "refused-protocol",
        WriteError::Auth => "refused-auth",
        WriteError::Security => "refused-security",
        WriteError::Login => "refused-login",
        WriteError::Password => "refused-password",
        WriteError::PasswordNeeded => "refused-password-needed",
        WriteError::BrowserSignIn => "refused-browser-sign-in",
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
                OutputError::Open(path) => ("failed-open", path, String::new()),
                OutputError::Refused { path, why } => ("failed-refused", path, desk.words.io_error(why)),
            };
            let path = path.display().to_string();
            (desk.say("failed-title"), desk.say_with(id, &[("path", path.into()), ("why", said.into())]))
        }
    };
    notice::danger(title, vec![text::body(why), text::body(desk.say("failed-todo"))])
}
