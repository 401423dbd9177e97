//! POP3 or IMAP: the recommendation, why, what to watch out for, and the other one, one click away.

use iced::Element;

use crate::account::Receive;
use crate::advice::Reason;
use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{card, layout, notice, text};

use super::Footer;

/// What is chosen.
pub struct State {
    receive: Receive,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// This one.
    Choose(Receive),
    /// On with it.
    Next,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on with this one; `None` follows the advice.
    Chosen(Option<Receive>),
}

impl State {
    /// With the person's choice, or the advice.
    pub fn new(journey: &Journey) -> Self {
        Self { receive: journey.receive() }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, journey: &Journey) -> Action {
        match message {
            Message::Choose(receive) if journey.may_choose(receive) => self.receive = receive,
            Message::Choose(_) => {}
            Message::Next => return Action::Chosen((self.receive != journey.advice().recommendation).then_some(self.receive)),
        }
        Action::None
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let advice = journey.advice();
        let recommended = advice.recommendation;
        let ways = [recommended, recommended.other()].map(|receive| self.way(receive, receive == recommended, desk, journey));
        let mut why = vec![text::heading(desk.say("advice-why"))];
        why.extend(advice.weighed().into_iter().map(|reason| pull(reason, recommended, desk)));
        let mut sections = vec![layout::stack(ways.into()), card::calm(why)];
        if !advice.concerns.is_empty() && self.receive == recommended {
            let concerns = advice.concerns.iter().map(|concern| text::body(desk.words.advice_concern(*concern))).collect();
            sections.push(notice::info(desk.say("advice-concerns"), concerns));
        }
        layout::page(desk.words.recommendation(recommended), desk.words.strength(&advice), sections)
    }

    fn way<'a>(&self, receive: Receive, recommended: bool, desk: &'a Desk, journey: &Journey) -> Element<'a, Message> {
        let name = desk.words.protocol(receive.protocol());
        let title = if recommended { desk.say_with("advice-recommended", &[("protocol", name.into())]) } else { name };
        let mut parts = vec![text::heading(title), text::quiet(desk.words.means(receive))];
        let press = journey.may_choose(receive).then_some(Message::Choose(receive));
        if press.is_none() {
            let why = if journey.server(receive.protocol()).is_none() { "advice-not-offered" } else { "advice-refused" };
            parts.push(text::body(desk.say(why)));
        }
        card::choice(format!("receive-{}", receive.protocol().word()), self.receive == receive, parts, press)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, _journey: &Journey) -> Footer<Message> {
        let protocol = desk.words.protocol(self.receive.protocol());
        Footer::next(desk.say_with("advice-next", &[("protocol", protocol.into())]), Ok(Message::Next))
    }
}

/// A reason: for the recommendation, against it, or neither.
fn pull<'a>(reason: &Reason, recommended: Receive, desk: &'a Desk) -> Element<'a, Message> {
    let (mark, line) = match reason.pulls.receive() {
        None => (Sign::Nothing, text::quiet(desk.words.reason(reason))),
        Some(receive) if receive == recommended => (Sign::Good, text::body(desk.words.reason(reason))),
        Some(_) => (Sign::Warn, text::body(desk.words.reason(reason))),
    };
    layout::marked(sign(mark), line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Protocol;
    use crate::wizard::shell::tests::journey;

    #[test]
    fn the_other_one_is_one_click_away_and_the_advice_is_not_a_choice() {
        let journey = journey();
        let mut state = State::new(&journey);
        assert!(matches!(state.update(Message::Next, &journey), Action::Chosen(None)));
        state.update(Message::Choose(Receive::Pop3), &journey);
        assert!(matches!(state.update(Message::Next, &journey), Action::Chosen(Some(Receive::Pop3))));
    }

    #[test]
    fn what_the_servers_do_not_offer_cannot_be_chosen() {
        let mut journey = journey();
        let servers = journey.servers().iter().filter(|found| found.server.protocol != Protocol::Pop3).cloned().collect();
        journey.set_servers(servers);
        let mut state = State::new(&journey);
        state.update(Message::Choose(Receive::Pop3), &journey);
        assert!(matches!(state.update(Message::Next, &journey), Action::Chosen(None)));
    }
}
