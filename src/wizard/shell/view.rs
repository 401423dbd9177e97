//! What the window looks like around its page: the head, the steps, the foot.

use iced::widget::responsive;
use iced::{Element, Size};

use super::super::look::button;
use super::super::look::frame::{self, Frame, Room};
use super::super::look::icon::Icon;
use super::super::page::{Footer, Page};
use super::super::panel::Panel;
use super::super::widget::focus;
use super::{Message, Wizard};
use crate::journey::Step;

/// As many letters in the two labels of the foot have room beside each other.
const LONG: usize = 48;

impl Wizard {
    /// What it looks like.
    pub fn view(&self) -> Element<'_, Message> {
        let footer = self.footer();
        let (back, stop) = (self.way_back(), footer.stop.clone());
        let keys = focus::Keys {
            // The last page is not closed by an Enter too many.
            enter: footer.next.as_ref().ok().filter(|_| self.page.step() != Step::Done || self.panel.is_some()).cloned(),
            escape: stop.or(back),
            help: Message::Show(Panel::Keys),
            zoom: Message::Zoom,
        };
        let tools = self.tools().len();
        focus::scope(responsive(|size| self.laid_out(size)), tools, keys)
    }

    fn laid_out(&self, size: Size) -> Element<'_, Message> {
        let step = self.page.step();
        let steps = self.counted();
        let (done, all) = (steps.iter().filter(|counted| **counted < step).count(), steps.len());
        let name = self.desk.say(&format!("step-{}", step_word(step)));
        let place = match (done < all, Room::of(size)) {
            (false, _) => name,
            // The name stands at the side.
            (true, Room::Wide) => self.desk.say_with("step-short", &[("number", (done + 1).into()), ("all", all.into())]),
            (true, _) => self.desk.say_with("step", &[("number", (done + 1).into()), ("all", all.into()), ("name", name.into())]),
        };
        let page = match self.panel {
            Some(panel) => panel.view(&self.desk).map(Message::Panel),
            None => self.page.view(&self.desk, &self.journey).map(Message::Page),
        };
        frame::frame(
            size,
            Frame {
                brand: self.brand(),
                tools: self.tools(),
                place,
                steps: steps.into_iter().map(|step| self.desk.say(&format!("step-{}", step_word(step)))).collect(),
                done,
                page,
                foot: self.foot(size),
            },
        )
    }

    /// The steps that are counted: finding is part of what comes next, and the last page is no step any more.
    fn counted(&self) -> Vec<Step> {
        let prepared = self.desk.organisation.as_ref().is_some_and(|organisation| organisation.servers.is_some());
        let steps = self.journey.steps(self.page.step(), prepared);
        steps.filter(|step| !matches!(step, Step::Finding | Step::Done)).collect()
    }

    /// Whose program this is: the organisation's picture and name, if one has prepared it.
    fn brand(&self) -> Element<'_, Message> {
        match &self.desk.organisation {
            Some(organisation) => frame::brand(organisation.name.as_str(), self.desk.logo.as_ref().map(|logo| logo.view())),
            None => frame::brand(self.desk.say("title"), None),
        }
    }

    /// What serves the whole window. On the first page the languages stand on the page itself.
    fn tools(&self) -> Vec<Element<'_, Message>> {
        let language = || button::tool("language", Icon::Globe, self.desk.say("tool-language"), None, Message::Show(Panel::Languages));
        let icon = if self.is_dark() { Icon::Sun } else { Icon::Moon };
        let colours = self.desk.say(if self.is_dark() { "light" } else { "dark" });
        let mut tools = Vec::new();
        if !matches!(self.page, Page::Address(_)) {
            tools.push(language());
        }
        tools.push(button::tool("theme", icon, colours, None, Message::SwitchTheme));
        tools.push(button::tool("keys", Icon::Keyboard, self.desk.say("tool-keys"), Some("F1"), Message::Show(Panel::Keys)));
        tools
    }

    fn way_back(&self) -> Option<Message> {
        let is_first = matches!(self.page, Page::Address(_) | Page::Done(_)) && self.panel.is_none();
        (!is_first).then_some(Message::Back)
    }

    fn footer(&self) -> Footer<Message> {
        match self.panel {
            Some(_) => Footer::next(self.desk.say("panel-close"), Ok(Message::Back)),
            None => self.page.footer(&self.desk, &self.journey).map(Message::Page),
        }
    }

    fn foot(&self, size: Size) -> Element<'_, Message> {
        let footer = self.footer();
        let back = match (footer.stop, self.way_back()) {
            (Some(stop), _) => Some(button::stop(self.desk.say("stop"), stop)),
            (None, Some(back)) if self.panel.is_none() => Some(button::back(self.desk.say("back"), Some(back))),
            _ => None,
        };
        // Two long labels are too much for one line.
        let long = footer.aside.as_ref().is_some_and(|(aside, _)| aside.chars().count() + footer.label.chars().count() > LONG);
        let aside = footer.aside.map(|(label, message)| button::link("aside", label, message));
        let (reason, next) = match footer.next {
            Ok(message) => (String::new(), Some(message)),
            Err(reason) => (reason, None),
        };
        frame::foot(long || Room::of(size) == Room::Tight, back, aside, reason, button::next(footer.label, next))
    }
}

fn step_word(step: Step) -> &'static str {
    match step {
        Step::Address => "address",
        Step::Finding => "finding",
        Step::Settings => "settings",
        Step::SignIn => "sign-in",
        Step::Questions => "questions",
        Step::Advice => "advice",
        Step::Clients => "clients",
        Step::Done => "done",
    }
}
