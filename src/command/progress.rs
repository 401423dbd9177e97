//! A line that says what is being done, for a person who looks at a terminal; nobody else gets it.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::ProgressBar;

use crate::discovery;
use crate::probe;
use crate::text::Words;

use super::{Context, show};

/// The line. It goes when this is dropped.
pub struct Progress<'a> {
    words: &'a Words,
    bar: Option<ProgressBar>,
}

impl<'a> Progress<'a> {
    pub fn new(context: &'a Context) -> Self {
        let bar = (!context.json && io::stderr().is_terminal()).then(ProgressBar::new_spinner);
        if let Some(bar) = &bar {
            bar.enable_steady_tick(Duration::from_millis(120));
        }
        Self { words: &context.words, bar }
    }

    /// A source is being asked.
    pub fn discovering(&self, event: &discovery::Event) {
        let Some(bar) = &self.bar else { return };
        match event {
            discovery::Event::Asking { asked, .. } => {
                bar.set_message(show::plain(&self.words.say_with("terminal-asking", &[("asked", asked.clone().into())])));
            }
            discovery::Event::Best(servers) => {
                let mut hosts: Vec<String> = servers.iter().map(|found| found.server.host.unicode()).collect();
                hosts.dedup();
                bar.set_message(show::plain(&self.words.say_with("terminal-best", &[("hosts", hosts.join(", ").into())])));
            }
            discovery::Event::Answered(_) => {}
        }
    }

    /// A step of the live test has begun.
    pub fn probing(&self, event: &probe::Event) {
        if let (Some(bar), probe::Event::Began { protocol, step }) = (&self.bar, event) {
            let gaps = [("protocol", self.words.protocol(*protocol).into()), ("step", self.words.step(*step).into())];
            bar.set_message(self.words.say_with("terminal-testing", &gaps));
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
