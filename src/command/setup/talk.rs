//! Asking and hearing, line by line: no cursor tricks, no colour, nothing that a screen reader could not read.

use std::io::{self, BufRead, Read, Write};
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::FluentValue;
use zeroize::{Zeroize, Zeroizing};

use crate::account::Secret;
use crate::command::{Error, secret, show};
use crate::text::Words;

/// Longer than anything that is asked for.
const LINE_LIMIT: usize = 8192;

/// The way out before the end.
#[derive(Debug)]
pub enum Leave {
    /// The person wants to stop.
    Quit,
    /// It cannot go on.
    Failed(Error),
}

impl From<Error> for Leave {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// An answer, or the wish to go back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn<T> {
    /// The answer.
    On(T),
    /// One step back.
    Back,
}

/// What a question comes to.
pub type Heard<T> = Result<Turn<T>, Leave>;

/// A question for a line of text.
pub struct Ask<'a> {
    /// What is asked, ready to be read.
    pub prompt: String,
    /// What Enter alone means.
    pub default: Option<String>,
    /// The id of what `?` says.
    pub help: &'a str,
}

/// What is said. Progress is told from within work that could be anywhere, hence the lock.
pub struct Voice<'a> {
    output: Mutex<&'a mut (dyn Write + Send)>,
    /// How wide its lines may be, where a person looks at a terminal.
    width: Option<usize>,
    pub words: &'a Words,
}

impl Voice<'_> {
    /// A line that is said.
    pub fn line(&self, text: &str) {
        self.write(&format!("{}\n", show::wrap(&show::plain(text), self.width)));
    }

    /// Lines that are said.
    pub fn lines(&self, lines: &[String]) {
        lines.iter().for_each(|line| self.line(line));
    }

    /// The sentence called `id`.
    pub fn say(&self, id: &str) {
        self.line(&self.words.say(id));
    }

    /// The sentence called `id` with its gaps filled.
    pub fn say_with(&self, id: &str, gaps: &[(&str, FluentValue<'_>)]) {
        self.line(&self.words.say_with(id, gaps));
    }

    fn write(&self, text: &str) {
        let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
        // Where nobody reads, the end of the input comes soon.
        let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    }
}

/// The two ends of the conversation.
pub struct Talk<'a> {
    pub voice: Voice<'a>,
    input: &'a mut dyn BufRead,
    /// Whether a terminal is there that can hide what is typed.
    hides: bool,
}

impl<'a> Deref for Talk<'a> {
    type Target = Voice<'a>;

    fn deref(&self) -> &Voice<'a> {
        &self.voice
    }
}

impl<'a> Talk<'a> {
    pub fn new(input: &'a mut dyn BufRead, output: &'a mut (dyn Write + Send), words: &'a Words, hides: bool) -> Self {
        Self { voice: Voice { output: Mutex::new(output), width: None, words }, input, hides }
    }

    /// Breaks its lines between words, so that they are no wider than this.
    pub fn wrapped(mut self, width: Option<usize>) -> Self {
        self.voice.width = width;
        self
    }

    /// Asks until `parse` takes the answer; what it says otherwise is told.
    pub fn text<T>(&mut self, ask: &Ask<'_>, mut parse: impl FnMut(&str) -> Result<T, String>) -> Heard<T> {
        let prompt = match ask.default.as_deref().filter(|default| !default.is_empty()) {
            Some(default) => format!("{} ", self.voice.words.label(&format!("{} [{}]", ask.prompt, show::plain(default)))),
            None => format!("{} ", self.voice.words.label(&ask.prompt)),
        };
        loop {
            self.write(&prompt);
            let typed = String::from_utf8_lossy(&self.read()?).trim().to_owned();
            match typed.as_str() {
                "b" => return Ok(Turn::Back),
                "q" => return Err(Leave::Quit),
                "?" => {
                    self.say(ask.help);
                    self.say("setup-help");
                    continue;
                }
                _ => {}
            }
            let answer = ask.default.as_deref().filter(|_| typed.is_empty()).unwrap_or(&typed);
            match parse(answer) {
                Ok(answer) => return Ok(Turn::On(answer)),
                Err(wrong) => self.line(&wrong),
            }
        }
    }

    /// Lets choose one of `options`, by its number; the answer counts from 0.
    pub fn choose(&mut self, options: &[String], default: Option<usize>, help: &str) -> Heard<usize> {
        for (number, option) in options.iter().enumerate() {
            self.line(&format!("{}. {option}", number + 1));
        }
        let wrong = self.words.say_with("setup-choice-wrong", &[("last", options.len().to_string().into())]);
        let ask = Ask {
            prompt: self.words.say("setup-choice"),
            default: Some(default.map_or_else(String::new, |one| (one + 1).to_string())),
            help,
        };
        self.text(&ask, |typed| {
            let number = typed.trim_end_matches('.').parse::<usize>().ok().filter(|number| (1..=options.len()).contains(number));
            number.map(|number| number - 1).ok_or_else(|| wrong.clone())
        })
    }

    /// Asks for a password; `None` for Enter alone. Nothing else is a command here: it might be the password.
    pub fn password(&mut self, prompt: &str) -> Result<Option<Secret>, Leave> {
        loop {
            let secret = if self.hides { secret::ask(&format!("{prompt}: ")) } else { self.password_line(prompt)? };
            match secret {
                Ok(secret) => return Ok(Some(secret)),
                Err(Error::Secret(crate::account::SecretError::Empty)) => return Ok(None),
                // The person ended the input at the prompt.
                Err(Error::SecretInput(error)) if error.kind() == io::ErrorKind::UnexpectedEof => return Err(Error::InputEnded.into()),
                Err(error @ (Error::Secret(_) | Error::SecretNotText)) => self.line(&error.say(self.words)),
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn password_line(&mut self, prompt: &str) -> Result<Result<Secret, Error>, Leave> {
        self.write(&format!("{prompt}: "));
        let line = self.read()?;
        let Ok(text) = std::str::from_utf8(&line) else { return Ok(Err(Error::SecretNotText)) };
        Ok(Secret::password(text.to_owned()).map_err(Error::Secret))
    }

    /// A line without its end. The end of the input is the end of the conversation.
    fn read(&mut self) -> Result<Zeroizing<Vec<u8>>, Leave> {
        let mut line = Zeroizing::new(Vec::with_capacity(LINE_LIMIT));
        let read = self.input.take(LINE_LIMIT as u64).read_until(b'\n', &mut line);
        if read.map_err(Error::SecretInput)? == 0 {
            // The line with the question is not finished.
            self.line("");
            return Err(Error::InputEnded.into());
        }
        let end = line.iter().rposition(|byte| !matches!(byte, b'\r' | b'\n')).map_or(0, |last| last + 1);
        line[end..].zeroize();
        line.truncate(end);
        if !self.hides {
            // No terminal shows the end of the typed line.
            self.write("\n");
        }
        Ok(line)
    }
}
