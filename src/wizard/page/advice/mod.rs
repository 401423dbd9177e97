//! POP3 or IMAP: the recommendation, both ways as pictures, one click apart, and what follows from the one that is chosen.

mod compare;
mod picture;

use iced::Element;

use crate::account::{Leave, Receive};
use crate::advice::{Advice, Reason, Way, advise};
use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::sign::{Sign, sign};
use crate::wizard::look::{button, card, layout, notice, text};

use super::Footer;

/// What is chosen, and what is unfolded.
pub struct State {
    receive: Receive,
    leave: Leave,
    compare: bool,
    change: bool,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// This one.
    Choose(Receive),
    /// How long POP3 leaves mail on the server.
    Leave(Leave),
    /// Show the two side by side, or hide it.
    Compare,
    /// Show what would change the recommendation, or hide it.
    Change,
    /// On with it.
    Next,
}

/// What the page wants.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on with this.
    Chosen {
        /// The protocol; `None` follows the advice.
        receive: Option<Receive>,
        /// How long POP3 leaves mail on the server.
        leave: Leave,
    },
}

impl State {
    /// With the person's choice, or the advice.
    pub fn new(journey: &Journey) -> Self {
        Self { receive: journey.receive(), leave: journey.leave(), compare: false, change: false }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, journey: &Journey) -> Action {
        match message {
            Message::Choose(receive) if journey.may_choose(receive) => self.receive = receive,
            Message::Choose(_) => {}
            Message::Leave(leave) => self.leave = leave,
            Message::Compare => self.compare = !self.compare,
            Message::Change => self.change = !self.change,
            Message::Next => {
                let receive = (self.receive != journey.advice().recommendation).then_some(self.receive);
                return Action::Chosen { receive, leave: self.leave };
            }
        }
        Action::None
    }

    /// With how long mail is to stay on the server, as it is chosen here.
    fn advice(&self, journey: &Journey) -> Advice {
        let mut answers = journey.answers();
        answers.set_leave(self.leave);
        advise(&answers, &journey.evidence())
    }

    /// What it looks like.
    pub fn view<'a>(&'a self, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let advice = self.advice(journey);
        let way = advice.way(self.receive);
        let mut sections = vec![self.ways(&advice, desk, journey)];
        if self.receive == Receive::Pop3 {
            sections.push(self.leave(desk));
        }
        sections.push(why(&advice, desk));
        sections.push(follows(way, desk));
        let warnings: Vec<_> = way.warnings().map(|concern| text::body(desk.words.advice_concern(concern, &advice.evidence))).collect();
        if !warnings.is_empty() {
            sections.push(notice::warning(desk.say("advice-concerns"), warnings));
        }
        let [copies, how] = desk.words.backup(way, &advice.evidence);
        sections.push(card::calm(vec![text::heading(desk.say("advice-backup")), text::body(copies), text::quiet(how)]));
        sections.push(self.folds(&advice, desk));
        layout::page(desk.words.recommendation(advice.recommendation), desk.words.strength(&advice), sections)
    }

    /// Both, beside each other where there is room.
    fn ways<'a>(&self, advice: &Advice, desk: &'a Desk, journey: &'a Journey) -> Element<'a, Message> {
        let (advice, chosen) = (advice.clone(), self.receive);
        layout::either(move |is_wide| {
            let recommended = advice.recommendation;
            let cards = [recommended, recommended.other()].map(|receive| {
                let name = desk.words.protocol(receive.protocol());
                let is_recommended = receive == recommended;
                let title = if is_recommended { desk.say_with("advice-recommended", &[("protocol", name.into())]) } else { name };
                let mut parts = vec![text::heading(title), picture::picture(advice.way(receive), desk)];
                let press = journey.may_choose(receive).then_some(Message::Choose(receive));
                if press.is_none() {
                    let why = if journey.server(receive.protocol()).is_none() { "advice-not-offered" } else { "advice-refused" };
                    parts.push(text::body(desk.say(why)));
                }
                card::choice(format!("receive-{}", receive.protocol().word()), chosen == receive, parts, press)
            });
            if is_wide { layout::choice_columns(cards.into()) } else { layout::choice_cards(cards.into()) }
        })
    }

    fn leave<'a>(&self, desk: &'a Desk) -> Element<'a, Message> {
        let choices = Leave::OFFERED.map(|leave| {
            button::choice(format!("leave-{}", leave.word()), desk.words.leave(leave), self.leave == leave, Message::Leave(leave))
        });
        let say = |id| desk.words.say(id);
        card::calm(vec![text::body(say("leave-title")), text::small(say("leave-why")), layout::choices(choices.into())])
    }

    /// What few will want to read, behind a button each.
    fn folds<'a>(&self, advice: &Advice, desk: &'a Desk) -> Element<'a, Message> {
        let fold = |id, open, press| button::fold(id, desk.say(id), open, press);
        let mut parts = vec![fold("advice-change", self.change, Message::Change)];
        if self.change {
            let changes = desk.words.changes(advice).into_iter().map(|change| layout::marked(text::quiet("•"), text::body(change)));
            parts.push(card::calm(changes.collect()));
        }
        parts.push(fold("advice-compare", self.compare, Message::Compare));
        if self.compare {
            parts.push(card::calm(vec![compare::table(advice.compared.clone(), desk)]));
        }
        layout::stack(parts)
    }

    /// What stands at its foot.
    pub fn footer(&self, desk: &Desk, _journey: &Journey) -> Footer<Message> {
        let protocol = desk.words.protocol(self.receive.protocol());
        Footer::next(desk.say_with("advice-next", &[("protocol", protocol.into())]), Ok(Message::Next))
    }
}

fn why<'a>(advice: &Advice, desk: &'a Desk) -> Element<'a, Message> {
    let mut why = vec![text::heading(desk.say("advice-why"))];
    why.extend(advice.weighed().into_iter().map(|reason| pull(reason, advice.recommendation, desk)));
    card::calm(why)
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

fn follows<'a>(way: &Way, desk: &'a Desk) -> Element<'a, Message> {
    let protocol = desk.words.protocol(way.receive.protocol());
    let pairs: Vec<[String; 2]> = way.follows().map(|topic| [desk.words.topic(topic), desk.words.follows(topic, way)]).into();
    let pairs = layout::either(move |is_wide| {
        let pair = |[topic, said]: [String; 2]| match is_wide {
            true => layout::pair(topic, said),
            false => layout::lines(vec![text::quiet(topic), text::body(said)]),
        };
        layout::stack(pairs.iter().cloned().map(pair).collect())
    });
    card::calm(vec![text::heading(desk.say_with("advice-follows", &[("protocol", protocol.into())])), pairs])
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
        assert!(matches!(state.update(Message::Next, &journey), Action::Chosen { receive: None, leave: Leave::Ever }));
        state.update(Message::Choose(Receive::Pop3), &journey);
        state.update(Message::Leave(Leave::Never), &journey);
        let chosen = state.update(Message::Next, &journey);
        assert!(matches!(chosen, Action::Chosen { receive: Some(Receive::Pop3), leave: Leave::Never }), "{chosen:?}");
    }

    #[test]
    fn what_the_servers_do_not_offer_cannot_be_chosen() {
        let mut journey = journey();
        let servers = journey.servers().iter().filter(|found| found.server.protocol != Protocol::Pop3).cloned().collect();
        journey.set_servers(servers);
        let mut state = State::new(&journey);
        state.update(Message::Choose(Receive::Pop3), &journey);
        assert!(matches!(state.update(Message::Next, &journey), Action::Chosen { receive: None, .. }));
    }

    #[test]
    fn what_follows_goes_by_how_long_mail_stays() {
        let journey = journey();
        let mut state = State::new(&journey);
        for leave in Leave::OFFERED {
            state.update(Message::Leave(leave), &journey);
            assert_eq!(state.advice(&journey).way(Receive::Pop3).leave, leave);
        }
    }
}
