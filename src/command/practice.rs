//! `mailwright practice --terminal`: the whole way by numbered questions, on the pretend provider.

use crate::practice;

use super::cli::SetupArgs;
use super::{Context, End, Error, setup};

pub fn run(context: &Context) -> Result<End, Error> {
    let practice = context.wait(practice::start()).map_err(|error| Error::Machine(error.to_string()))?;
    let words = &context.words;
    context.note(&words.say("terminal-practice"));
    for story in practice.stories() {
        let gaps = [("address", story.address.clone().into()), ("password", story.password.clone().into())];
        context.note(&format!("\n{} – {}", words.say(&story.title_id()), words.say(&story.lesson_id())));
        context.note(&words.say_with("terminal-practice-story", &gaps));
    }
    context.note("");
    let context = Context { net: practice.net(), ..context.clone() };
    setup::run(&context, &SetupArgs { address: None })
}
