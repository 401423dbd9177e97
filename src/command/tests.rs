//! The command line, its words, and what is shown.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use clap::CommandFactory;

use crate::account::{Protocol, Receive};
use crate::advice::{Answer, Question};
use crate::text::Words;

use super::cli::{Cli, Command, parse};
use super::show;

fn read(line: &str) -> Result<Cli, clap::Error> {
    parse(line.split_whitespace().map(OsString::from), &Words::english())
}

#[test]
fn the_definition_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn what_is_no_command_line_is_refused() {
    for line in [
        "mailwright nonsense",
        "mailwright discover",
        "mailwright discover a@b.example c@d.example",
        "mailwright test a@b.example --password hunter2",
        "mailwright test a@b.example --password-stdin --token-stdin",
        "mailwright test a@b.example --protocol imap,gopher",
        "mailwright test a@b.example --timeout 0",
        "mailwright test a@b.example --timeout soon",
        "mailwright advise --webmail maybe",
        "mailwright export a@b.example --out x",
        "mailwright export a@b.example --to apple",
        "mailwright export a@b.example --to apple --out x --protocol smtp",
        "mailwright export a@b.example --to apple --out x --leave-days -1",
        "mailwright discover a@b.example --accept-bad-certificate",
    ] {
        assert!(read(line).is_err_and(|error| error.exit_code() == 2), "{line}");
    }
}

#[test]
fn no_arguments_are_no_command() {
    assert!(read("mailwright").unwrap().command.is_none());
}

#[test]
fn what_every_command_takes_stands_before_or_behind_it() {
    for line in ["mailwright --json -vv --timeout 5 --lang de clients", "mailwright clients --json -v -v --timeout 5 --lang de"] {
        let common = read(line).unwrap().common;
        assert_eq!((common.json, common.verbose, common.timeout, common.lang.as_deref()), (true, 2, Some(5), Some("de")), "{line}");
    }
}

#[test]
fn lists_and_answers_become_types() {
    let Some(Command::Test(asked)) = read("mailwright test a@b.example --protocol pop3,smtp --server x --server y").unwrap().command else {
        panic!("not test")
    };
    assert_eq!((asked.protocols, asked.servers.servers), (vec![Protocol::Pop3, Protocol::Smtp], vec!["x".to_owned(), "y".to_owned()]));
    let line = "mailwright export a@b.example --to apple,sheet --out x --protocol pop3 --webmail yes --limited-space no";
    let Some(Command::Export(asked)) = read(line).unwrap().command else { panic!("not export") };
    assert_eq!((asked.receive(), asked.clients.len(), asked.answers.any()), (Some(Receive::Pop3), 2, true));
    let answers = Question::ALL.map(|question| asked.answers.answers().get(question));
    assert_eq!(answers, [Answer::Unsure, Answer::No, Answer::Unsure, Answer::Unsure, Answer::Yes]);
}

#[test]
fn every_command_and_option_has_its_help() {
    fn check(command: &clap::Command, words: &Words) {
        let name = command.get_name();
        assert!(words.find(&format!("help-{name}"), &[]).is_some(), "no help for {name}");
        for argument in command.get_arguments().map(|argument| argument.get_id().as_str()) {
            let ids = [format!("help-{name}-{argument}"), format!("help-option-{argument}")];
            assert!(ids.iter().any(|id| words.find(id, &[]).is_some()), "no help for {argument} of {name}");
        }
        command.get_subcommands().for_each(|command| check(command, words));
    }
    check(&Cli::command(), &Words::english());
}

#[test]
fn every_sentence_that_the_terminal_says_is_there() {
    fn files(folder: &Path, code: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, code) } else { code.push_str(&fs::read_to_string(path).unwrap()) }
        }
    }
    let mut code = String::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/command"), &mut code);
    let words = Words::english();
    let prefixes = ["terminal-", "setup-"];
    let said: Vec<&str> =
        code.split('"').filter(|text| prefixes.iter().any(|prefix| text.strip_prefix(prefix).is_some_and(is_rest))).collect();
    assert!(said.len() > 80, "{}", said.len());
    let missing: Vec<&&str> = said.iter().filter(|id| words.find(id, &[]).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // And none that nobody says.
    let text = include_str!("../../resources/lang/en/terminal.ftl");
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let idle: Vec<&str> = ids.filter(|id| prefixes.iter().any(|prefix| id.starts_with(prefix)) && !said.contains(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

fn is_rest(rest: &str) -> bool {
    !rest.is_empty() && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn nothing_shown_can_command_the_terminal() {
    assert_eq!(show::plain("a\u{1B}]0;x\u{7}b\r\u{202E}c\nd ä"), "a\u{FFFD}]0;x\u{FFFD}b \u{FFFD}c\nd ä");
}

#[test]
fn lines_break_between_words_and_only_where_they_must() {
    let text = "short\n  one two three four\n  12. one two three\nhttps://a.very.long/address here";
    let broken = "short\n  one two three\n  four\n  12. one two\n      three\nhttps://a.very.long/address\nhere";
    assert_eq!(show::wrap(text, Some(15)), broken);
    assert_eq!(show::wrap(text, None), text, "what nobody looks at is not broken");
    assert_eq!(show::wrap("é é é é é é é é", Some(15)), "é é é é é é é é", "what is seen counts, not bytes");
}

#[test]
fn values_stand_below_each_other() {
    let rows = show::rows(&Words::english(), &[("Port".into(), "1".into()), ("Verschlüsselung".into(), "2".into())]);
    let column = |row: &String| row.chars().position(|c| c.is_ascii_digit());
    assert_eq!(column(&rows[0]), column(&rows[1]));
}
