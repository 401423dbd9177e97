//! POP3 or IMAP in sentences: the questions, the recommendation, what follows from it and what either way is like.

use fluent_bundle::FluentValue;

use super::Words;
use crate::account::{Leave, Receive};
use crate::advice::{
    self, Advice, Answer, Aspect, Change, Concern, Evidence, Holds, Link, Measured, Place, Question, Reason, Strength, Topic, Way,
};

impl Words {
    /// One of the five questions: `question-…`.
    #[must_use]
    pub fn question(&self, question: Question) -> String {
        self.say(&format!("question-{}", question.word()))
    }

    /// An everyday example for it: `question-….example`.
    #[must_use]
    pub fn example(&self, question: Question) -> String {
        self.say(&format!("question-{}.example", question.word()))
    }

    /// An answer as a word on a button: `answer-…`.
    #[must_use]
    pub fn answer(&self, answer: Answer) -> String {
        self.say(&format!("answer-{}", answer.word()))
    }

    /// Why a question was answered before the person did: `ticked-…`.
    #[must_use]
    pub fn ticked(&self, measured: &Measured) -> String {
        match measured {
            Measured::Full(percent) => self.say_with("ticked-full", &[("percent", percent.to_string().into())]),
            Measured::Slow(line) => self.say_with("ticked-slow", &[("ms", line.round_trip_ms.to_string().into())]),
            Measured::Identities(count) => self.say_with("ticked-identities", &[("count", count.to_string().into())]),
            Measured::Programs(programs) => {
                let names: Vec<&str> = programs.iter().map(|program| program.name()).collect();
                self.say_with("ticked-programs", &[("programs", names.join(", ").into())])
            }
            Measured::FoldersOfSeveral => self.say("ticked-folders-of-several"),
            Measured::WebmailUsed(program) => self.say_with("ticked-webmail-used", &[("program", program.name().into())]),
            Measured::Webmail(url) => self.say_with("ticked-webmail", &[("place", place(url).into())]),
        }
    }

    /// An answer, its pull and why: `reason-QUESTION-ANSWER`, or `reason-QUESTION-measured`.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        let answer = if reason.from == advice::From::Measured { "measured" } else { reason.answer.word() };
        self.say(&format!("reason-{}-{answer}", reason.question.word()))
    }

    /// The recommendation in one sentence: `recommend-imap`, `recommend-pop3`.
    #[must_use]
    pub fn recommendation(&self, receive: Receive) -> String {
        self.say(&format!("recommend-{}", receive.protocol().word()))
    }

    /// How clear the recommendation is: `strength-…`.
    #[must_use]
    pub fn strength(&self, advice: &Advice) -> String {
        let name = self.protocol(advice.recommendation.protocol());
        self.say_with(&format!("strength-{}", advice.strength.word()), &[("protocol", name.into())])
    }

    /// What is about to be said of a way of receiving: `topic-…`.
    #[must_use]
    pub fn topic(&self, topic: Topic) -> String {
        self.say(&format!("topic-{}", topic.word()))
    }

    /// What follows from receiving so: `follows-TOPIC-WAY`.
    #[must_use]
    pub fn follows(&self, topic: Topic, way: &Way) -> String {
        self.say_with(&format!("follows-{}-{}", topic.word(), way.word()), &[days(way.leave)])
    }

    /// What to watch out for: `advice-concern-…`.
    #[must_use]
    pub fn advice_concern(&self, concern: Concern, evidence: &Evidence) -> String {
        let offer = evidence.pop3_offer.unwrap_or_default();
        let minutes = offer.login_delay_s.unwrap_or_default().div_ceil(60);
        let gaps = [("days", offer.expire_days.unwrap_or_default().into()), ("minutes", minutes.into())];
        self.say_with(&format!("advice-concern-{}", concern.word()), &gaps)
    }

    /// Where other copies are and how to make one: `backup-…`, and what to do.
    #[must_use]
    pub fn backup(&self, way: &Way, evidence: &Evidence) -> [String; 2] {
        let restored = evidence.restore.as_ref();
        let gap = restored.map_or_else(|| days(way.leave), |restore| ("days", restore.days.into()));
        let gap = if way.receive == Receive::Imap { gap } else { days(way.leave) };
        let page = restored.map(|restore| restore.page.clone()).unwrap_or_default();
        let how = if way.receive == Receive::Imap { "backup-how-imap" } else { "backup-how-pop3" };
        [self.say_with(&format!("backup-{}", way.backup.word()), &[gap, ("page", page.into())]), self.say(how)]
    }

    /// Which other answer would change the recommendation; that none would, where there is none: `change-…`.
    #[must_use]
    pub fn changes(&self, advice: &Advice) -> Vec<String> {
        let name = |receive: Receive| FluentValue::from(self.protocol(receive.protocol()));
        let change = |change: &Change| {
            let gaps = [("question", self.question(change.question).into()), ("protocol", name(change.recommendation))];
            self.say_with(&format!("change-{}", change.answer.word()), &gaps)
        };
        match (advice.strength, &advice.would_change[..]) {
            (Strength::Forced, _) => vec![self.say_with("change-forced", &[("protocol", name(advice.recommendation))])],
            (_, []) => vec![self.say_with("change-nothing", &[("protocol", name(advice.recommendation))])],
            (_, changes) => changes.iter().map(change).collect(),
        }
    }

    /// In what the two are compared, and how each of them is: `compare-…`.
    #[must_use]
    pub fn compared(&self, aspect: Aspect) -> [String; 3] {
        ["", "-imap", "-pop3"].map(|of| self.say(&format!("compare-{}{of}", aspect.word())))
    }

    /// A place where mail is: `place-…`.
    #[must_use]
    pub fn place(&self, place: Place) -> String {
        self.say(&format!("place-{}", place.word()))
    }

    /// How much of the mail is in a place: `holds-…`.
    #[must_use]
    pub fn holds(&self, holds: Holds, leave: Leave) -> String {
        self.say_with(&format!("holds-{}", holds.word()), &[days(leave)])
    }

    /// What goes on between the server and a place: `link-…`.
    #[must_use]
    pub fn link(&self, link: Link) -> String {
        self.say(match link {
            Link::InStep => "link-in-step",
            Link::Fetches => "link-fetches",
            Link::Shows => "link-shows",
        })
    }

    /// For how long mail stays on the server, on a button: `leave-…`.
    #[must_use]
    pub fn leave(&self, leave: Leave) -> String {
        self.say_with(&format!("leave-{}", leave.word()), &[days(leave)])
    }
}

fn days(leave: Leave) -> (&'static str, FluentValue<'static>) {
    ("days", leave.days().unwrap_or_default().into())
}

/// The host of an address in the web, which is what people know of it.
fn place(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned()
}

/// Every message that stands behind these values.
#[cfg(test)]
pub(in crate::text) fn needed() -> Vec<String> {
    let mut ids = Vec::new();
    for question in Question::ALL {
        let word = question.word();
        ids.extend([format!("question-{word}"), format!("question-{word}.example")]);
        ids.extend(Answer::ALL.map(|answer| format!("reason-{word}-{}", answer.word())));
        ids.push(format!("reason-{word}-measured"));
    }
    let measured = ["full", "slow", "identities", "programs", "folders-of-several", "webmail-used", "webmail"];
    ids.extend(measured.map(|word| format!("ticked-{word}")));
    ids.extend(Answer::ALL.map(|answer| format!("answer-{}", answer.word())));
    ids.extend(["imap", "pop3"].map(|word| format!("recommend-{word}")));
    ids.extend(["clear", "balanced", "default", "forced"].map(|word| format!("strength-{word}")));
    ids.extend(Concern::ALL.map(|concern| format!("advice-concern-{}", concern.word())));
    ids.extend(Topic::ALL.map(|topic| format!("topic-{}", topic.word())));
    for way in ["imap", "pop3-ever", "pop3-days", "pop3-never"] {
        ids.extend(Topic::ALL.map(|topic| format!("follows-{}-{way}", topic.word())));
    }
    ids.extend(advice::Backup::ALL.map(|backup| format!("backup-{}", backup.word())));
    ids.extend(["imap", "pop3"].map(|word| format!("backup-how-{word}")));
    ids.extend(["yes", "no", "nothing", "forced"].map(|word| format!("change-{word}")));
    for aspect in Aspect::ALL {
        ids.extend(["", "-imap", "-pop3"].map(|of| format!("compare-{}{of}", aspect.word())));
    }
    ids.extend(Place::ALL.map(|place| format!("place-{}", place.word())));
    ids.extend(Holds::ALL.map(|holds| format!("holds-{}", holds.word())));
    ids.extend(["in-step", "fetches", "shows"].map(|word| format!("link-{word}")));
    ids.extend(["title", "why", "ever", "days", "never"].map(|word| format!("leave-{word}")));
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_webmail_the_host_is_told() {
        for (url, host) in [("https://mail.example.org/owa/?x", "mail.example.org"), ("mail.example.org", "mail.example.org")] {
            assert_eq!(place(url), host);
        }
    }
}
