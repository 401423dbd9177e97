//! Commands and answers once logged in (RFC 9051, section 7): bounded, with literals, without a library.

use crate::net::{Lines, bounds};
use crate::probe::Diagnosis;
use crate::probe::attempt::Stop;

/// How deep the lists of an answer may lie in each other. Of what is asked here none goes below three.
const DEPTH: u8 = 6;

/// A conversation with a server that one is logged in to.
pub(in crate::probe) struct Talk {
    pub lines: Lines,
    number: u16,
}

/// An answer that is not the last one of its command.
pub(in crate::probe) struct Untagged {
    /// In front of the word: of a message, or how many there are.
    pub number: Option<u64>,
    /// What it is, in capitals.
    pub word: String,
    /// The rest, literals put in as quoted strings.
    pub rest: String,
}

/// A part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) enum Value {
    /// An atom, or a string.
    Text(String),
    /// Nothing, said so.
    Nil,
    /// Several in parentheses.
    List(Vec<Value>),
}

impl Value {
    /// The text, if it is one.
    pub(in crate::probe) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nil | Self::List(_) => None,
        }
    }

    /// The list, if it is one; none is an empty one.
    pub(in crate::probe) fn list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            Self::Nil | Self::Text(_) => &[],
        }
    }
}

impl Talk {
    pub(in crate::probe) fn new(lines: Lines) -> Self {
        Self { lines, number: 0 }
    }

    /// Sends a command, and gives its tag.
    pub(in crate::probe) async fn send(&mut self, command: &str) -> Result<String, Stop> {
        self.number += 1;
        let tag = format!("M{:04}", self.number);
        self.lines.send(&format!("{tag} {command}")).await?;
        Ok(tag)
    }

    /// Sends a command and hands on what comes before its end. Whether it ended with `OK`, not with `NO` or `BAD`.
    pub(in crate::probe) async fn ask(&mut self, command: &str, mut hear: impl FnMut(&Untagged)) -> Result<bool, Stop> {
        let tag = self.send(command).await?;
        // The stream itself is bounded, so this is no loop without end.
        loop {
            let line = self.lines.read().await?;
            if let Some(rest) = line.strip_prefix(&tag).and_then(|rest| rest.strip_prefix(' ')) {
                return Ok(rest.split(' ').next().is_some_and(|word| word.eq_ignore_ascii_case("OK")));
            }
            let Some(rest) = line.strip_prefix("* ") else { continue };
            let untagged = self.untagged(rest.to_owned()).await?;
            if untagged.word == "BYE" {
                return Err(Stop::said(Diagnosis::Closed, untagged.rest));
            }
            hear(&untagged);
        }
    }

    async fn untagged(&mut self, mut line: String) -> Result<Untagged, Stop> {
        let (first, rest) = line.split_once(' ').unwrap_or((&line, ""));
        let number = first.parse().ok();
        let word = number.map_or(first, |_: u64| rest.split(' ').next().unwrap_or_default()).to_ascii_uppercase();
        let begins = first.len() + number.map_or(0, |_| 1 + word.len());
        // What follows these is meant for people, braces and all.
        if !["OK", "NO", "BAD", "BYE"].contains(&word.as_str()) {
            while let Some((before, size)) = literal(&line) {
                let bytes = self.lines.take(size.filter(|size| *size <= bounds::LINE).ok_or_else(flooded)?).await?;
                let text = String::from_utf8_lossy(&bytes).replace('\\', "\\\\").replace('"', "\\\"");
                line = format!("{}\"{text}\"{}", &line[..before], self.lines.read().await?);
                if line.len() > 2 * bounds::LINE {
                    return Err(flooded());
                }
            }
        }
        Ok(Untagged { number, word, rest: line.get(begins..).unwrap_or_default().trim_start().to_owned() })
    }
}

fn flooded() -> Stop {
    Stop::new(Diagnosis::Flooded)
}

/// Where the literal at the end of a line begins, and how many bytes it has; no number for one that is too large to be one.
fn literal(line: &str) -> Option<(usize, Option<usize>)> {
    let (before, size) = line.strip_suffix('}')?.rsplit_once('{')?;
    let size = size.strip_suffix('+').unwrap_or(size);
    (!size.is_empty() && size.bytes().all(|byte| byte.is_ascii_digit())).then(|| (before.len(), size.parse().ok()))
}

/// The parts of an answer. What cannot be read ends it.
pub(in crate::probe) fn values(text: &str) -> Vec<Value> {
    list(&mut text.chars().peekable(), DEPTH)
}

fn list(text: &mut std::iter::Peekable<std::str::Chars<'_>>, depth: u8) -> Vec<Value> {
    let mut values = Vec::new();
    while let Some(c) = text.next() {
        match c {
            ' ' => {}
            ')' => break,
            '(' if depth == 0 => {
                text.by_ref().for_each(drop);
                break;
            }
            '(' => values.push(Value::List(list(text, depth - 1))),
            '"' => values.push(Value::Text(quoted(text))),
            first => {
                let mut atom = String::from(first);
                while let Some(c) = text.next_if(|c| !matches!(c, ' ' | '(' | ')')) {
                    atom.push(c);
                }
                values.push(if atom.eq_ignore_ascii_case("NIL") { Value::Nil } else { Value::Text(atom) });
            }
        }
    }
    values
}

fn quoted(text: &mut impl Iterator<Item = char>) -> String {
    let mut inside = String::new();
    while let Some(c) = text.next() {
        match c {
            '"' => break,
            '\\' => inside.extend(text.next()),
            c => inside.push(c),
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    #[test]
    fn answers_are_taken_apart() {
        let list = values("(\\HasNoChildren \\Sent) \"\\\\\" \"Gesendete \\\"Objekte\\\"\"");
        assert_eq!(list, [Value::List(vec![text("\\HasNoChildren"), text("\\Sent")]), text("\\"), text("Gesendete \"Objekte\"")]);
        assert_eq!(values("((\"\" \"/\")) NIL nil \"NIL\"")[1..], [Value::Nil, Value::Nil, text("NIL")]);
        assert_eq!(values("() NIL [Gmail]/All")[2], text("[Gmail]/All"));
        assert_eq!(values(&"(".repeat(100_000)).len(), 1, "no depth overflows the stack");
        assert_eq!(values("(a \"b"), [Value::List(vec![text("a"), text("b")])]);
    }

    #[test]
    fn literals_are_known_by_their_end() {
        assert_eq!(literal("LIST () \"/\" {12}"), Some((12, Some(12))));
        assert_eq!(literal("LIST () \"/\" {12+}"), Some((12, Some(12))));
        assert_eq!(literal("LIST () \"/\" {99999999999999999999999999}"), Some((12, None)));
        for none in ["a {b}", "a {}", "{12} a", "a"] {
            assert_eq!(literal(none), None, "{none}");
        }
    }
}
