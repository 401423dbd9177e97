//! `table.txt`: what every answer set comes to, with and without each piece of evidence, to be read by a person.
//!
//! `UPDATE_TABLE=1 cargo test --lib advice::table` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use super::tests::{cases, every_answer_set};
use super::{Answer, Answers, Evidence, From, Question, advise};

const HEAD: &str = "\
What every answer set comes to. Made by a test (src/advice/table.rs); read it when the rule is changed.

The five answers: several identities, limited space, poor connection, several devices, webmail.
  y  yes, as the person says      Y  yes, as it was measured      n  no      .  not sure
Then: what is recommended; how clear that is; which answers alone would change it (+ yes, - no); what to watch out for,
with POP3 where mail stays on the server for good. The only copy, one computer and a backup are said with each and left out here.
";

fn mark(answer: Answer, from: From) -> char {
    match (answer, from) {
        (Answer::Yes, From::Person) => 'y',
        (Answer::Yes, From::Measured) => 'Y',
        (Answer::No, _) => 'n',
        (Answer::Unsure, _) => '.',
    }
}

fn line(answers: &Answers, evidence: &Evidence) -> String {
    let advice = advise(answers, evidence);
    let marks: String = advice.reasons.iter().flat_map(|reason| [mark(reason.answer, reason.from), ' ']).collect();
    let change = |change: &super::Change| {
        let sign = if change.answer == Answer::Yes { '+' } else { '-' };
        format!("{sign}{}", change.question.word())
    };
    let changes: Vec<String> = advice.would_change.iter().map(change).collect();
    let said = ["one-computer-only", "only-copy-here", "keep-a-backup"];
    let concerns: Vec<&str> = advice.concerns().iter().map(|concern| concern.word()).filter(|word| !said.contains(word)).collect();
    let (use_, how) = (advice.recommendation.protocol().word(), advice.strength.word());
    format!("{marks} {use_:4}  {how:8}  {:54}  {}", changes.join(" "), concerns.join(" ")).trim_end().to_owned()
}

fn table() -> String {
    let mut table = HEAD.to_owned();
    for (name, evidence) in cases() {
        writeln!(table, "\n## {name}\n").unwrap();
        for answers in every_answer_set() {
            writeln!(table, "{}", line(&answers, &evidence)).unwrap();
        }
    }
    table
}

#[test]
fn the_table_is_as_it_was_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/advice/table.txt");
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(&path, table()).unwrap();
    }
    let reviewed = std::fs::read_to_string(&path).unwrap();
    let made = table();
    let differ = reviewed.lines().zip(made.lines()).find(|(reviewed, made)| reviewed != made);
    assert!(reviewed == made, "the first line that differs: {differ:#?}\nlook at it, then: UPDATE_TABLE=1 cargo test --lib advice::table");
    assert_eq!(
        made.matches('\n').count() - HEAD.matches('\n').count(),
        cases().len() * (Question::ALL.map(|_| 3).iter().product::<usize>() + 3)
    );
}
