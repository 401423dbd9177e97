//! POP3 or IMAP in the terminal: the recommendation first, what follows from it, and on request all that speaks about the other way.

use super::plain;
use crate::account::Receive;
use crate::advice::{Advice, Concern, Link, Seen, Way};
use crate::text::Words;

/// The recommendation with its reasons, and what follows from it.
pub fn advice(words: &Words, advice: &Advice) -> Vec<String> {
    let mut lines = vec![words.recommendation(advice.recommendation), words.strength(advice)];
    lines.extend([String::new(), words.say("terminal-reasons")]);
    lines.extend(advice.weighed().into_iter().map(|reason| format!("  {}", words.reason(reason))));
    lines.extend(way(words, advice, advice.recommendation));
    lines
}

/// Everything, where nobody can ask for more.
pub fn whole_advice(words: &Words, advice: &Advice) -> Vec<String> {
    let mut lines = self::advice(words, advice);
    lines.extend(compared(words, advice));
    let other = advice.recommendation.other();
    if advice.way(other).is_offered {
        let gaps = [("protocol", words.protocol(other.protocol()).into())];
        lines.extend([String::new(), words.say_with("terminal-other", &gaps)]);
        lines.extend(way(words, advice, other));
    }
    lines
}

/// What would change the recommendation, and the two side by side.
pub fn compared(words: &Words, advice: &Advice) -> Vec<String> {
    let mut lines = vec![String::new(), words.say("terminal-change")];
    lines.extend(words.changes(advice).into_iter().map(|change| format!("  {change}")));
    lines.extend([String::new(), words.say("terminal-compare")]);
    lines.extend(advice.compared.iter().map(|row| {
        let [aspect, imap, pop3] = words.compared(row.aspect);
        let gaps = [("aspect", aspect.into()), ("imap", imap.into()), ("pop3", pop3.into())];
        format!("  {}", words.say_with("terminal-compare-line", &gaps))
    }));
    lines
}

/// What receiving so would be like.
pub fn way(words: &Words, advice: &Advice, receive: Receive) -> Vec<String> {
    let way = advice.way(receive);
    let mut lines = vec![String::new(), words.say("terminal-picture")];
    lines.extend(picture(words, way));
    lines.extend([String::new(), words.say("terminal-follows")]);
    lines.extend(way.follows().map(|topic| {
        let gaps = [("topic", words.topic(topic).into()), ("follows", words.follows(topic, way).into())];
        format!("  {}", words.say_with("terminal-follows-line", &gaps))
    }));
    let concerns: Vec<Concern> = way.warnings().collect();
    if !concerns.is_empty() {
        lines.extend([String::new(), words.say("terminal-concerns")]);
        lines.extend(concerns.into_iter().map(|concern| format!("  {}", words.advice_concern(concern, &advice.evidence))));
    }
    lines.extend([String::new(), words.say("terminal-backup")]);
    lines.extend(words.backup(way, &advice.evidence).map(|line| format!("  {}", plain(&line))));
    lines
}

/// The same as the window draws: the server, and below it who sees how much of it by which arrow.
fn picture(words: &Words, way: &Way) -> Vec<String> {
    let holds = |holds| words.holds(holds, way.leave);
    let gaps = [("place", words.place(crate::advice::Place::Provider).into()), ("holds", holds(way.picture.server).into())];
    let mut lines = vec![format!("  {}", words.say_with("terminal-picture-line", &gaps))];
    lines.extend(way.picture.seen.iter().map(|seen: &Seen| {
        let arrow = match seen.link {
            Link::InStep => "<=>",
            Link::Fetches => "==>",
            Link::Shows => "-->",
        };
        let gaps = [("place", words.place(seen.place).into()), ("holds", holds(seen.holds).into()), ("link", words.link(seen.link).into())];
        format!("  {arrow} {}", words.say_with("terminal-picture-link", &gaps))
    }));
    lines
}
