//! The rule, by every one of the 3^5 answer sets with every kind of evidence.

use super::*;
use crate::probe::{Habits, Line, Mailbox, Pop3Offer, Program};

/// Every one of the 3^5 answer sets; what the person is not sure of was not answered.
pub(super) fn every_answer_set() -> impl Iterator<Item = Answers> {
    (0..3usize.pow(5)).map(|number| {
        let mut answers = Answers::default();
        for (place, question) in Question::ALL.into_iter().enumerate() {
            let answer = Answer::ALL[number / 3usize.pow(u32::try_from(4 - place).unwrap()) % 3];
            if answer != Answer::Unsure {
                answers.set(question, answer);
            }
        }
        answers
    })
}

fn full() -> Option<Mailbox> {
    Some(Mailbox { quota_used: Some(91), quota_limit: Some(100), ..Mailbox::default() })
}

fn slow() -> Option<Line> {
    Some(Line { round_trip_ms: 900, bytes_per_second: None })
}

fn program(word: &str) -> Program {
    Program::ALL.into_iter().find(|program| program.word() == word).unwrap()
}

fn used(identities: u64, programs: &[&str]) -> Option<Mailbox> {
    let programs = programs.iter().map(|word| program(word)).collect();
    Some(Mailbox { habits: Some(Habits { identities, programs, folders_of_several: false }), ..Mailbox::default() })
}

fn pop3(offer: Pop3Offer) -> Evidence {
    Evidence { pop3_offer: Some(offer), ..Evidence::default() }
}

/// Each piece of evidence alone, and all that speaks for one of the two together.
pub(super) fn cases() -> Vec<(&'static str, Evidence)> {
    let nothing = Evidence::default;
    let webmail = || Some("https://mail.example.org/".to_owned());
    let busy = used(2, &["thunderbird", "iphone", "roundcube"]);
    vec![
        ("nothing is known", nothing()),
        ("the mailbox is 91 % full", Evidence { mailbox: full(), ..nothing() }),
        ("the line is slow", Evidence { line: slow(), ..nothing() }),
        ("the mailbox is 91 % full, and the line is slow", Evidence { mailbox: full(), line: slow(), ..nothing() }),
        ("two addresses were used", Evidence { mailbox: used(2, &[]), ..nothing() }),
        ("two programs were used", Evidence { mailbox: used(1, &["thunderbird", "iphone"]), ..nothing() }),
        ("the provider has a website for mail", Evidence { webmail: webmail(), ..nothing() }),
        (
            "two addresses, two programs and a webmail were used, and the line is slow",
            Evidence { mailbox: busy, line: slow(), ..nothing() },
        ),
        ("POP3 has no UIDL", pop3(Pop3Offer { uidl: Some(false), ..Pop3Offer::default() })),
        (
            "POP3 deletes after 30 days, and wants an hour between two looks",
            pop3(Pop3Offer { expire_days: Some(30), login_delay_s: Some(3600), ..Pop3Offer::default() }),
        ),
        ("there is no POP3 server", Evidence { pop3: false, ..nothing() }),
        ("there is no IMAP server", Evidence { imap: false, mailbox: full(), ..nothing() }),
    ]
}

/// Every answer set with every piece of evidence.
fn everything() -> impl Iterator<Item = (Answers, Evidence)> {
    cases().into_iter().flat_map(|(_, evidence)| every_answer_set().map(move |answers| (answers, evidence.clone())))
}

#[test]
fn the_rule_holds_for_every_answer_set() {
    for answers in every_answer_set() {
        let yes = |question| answers.get(question) == Answer::Yes;
        let imap = yes(Question::SeveralIdentities) || yes(Question::SeveralDevices) || yes(Question::Webmail);
        let pop3 = yes(Question::LimitedSpace) || yes(Question::PoorConnection);
        let advice = advise(&answers, &Evidence::default());
        let expected = match (imap, pop3) {
            (true, true) => (Receive::Imap, Strength::Balanced),
            (true, false) => (Receive::Imap, Strength::Clear),
            (false, true) => (Receive::Pop3, Strength::Clear),
            (false, false) => (Receive::Imap, Strength::Default),
        };
        assert_eq!((advice.recommendation, advice.strength), expected, "{answers:?}");
        assert_eq!(advice.concerns().contains(&Concern::SpaceWillRunOut), imap && yes(Question::LimitedSpace), "{answers:?}");
        assert_eq!(advice.concerns().contains(&Concern::LineIsPoor), imap && yes(Question::PoorConnection), "{answers:?}");
    }
}

#[test]
fn what_speaks_for_it_is_read_first_and_what_makes_no_difference_last() {
    let mut answers = Answers::default();
    for (question, answer) in
        [(Question::LimitedSpace, Answer::Yes), (Question::PoorConnection, Answer::No), (Question::Webmail, Answer::Yes)]
    {
        answers.set(question, answer);
    }
    let advice = advise(&answers, &Evidence::default());
    let read: Vec<Question> = advice.weighed().into_iter().map(|reason| reason.question).collect();
    let [first, second, rest @ ..] = &read[..] else { panic!("{read:?}") };
    assert_eq!((*first, *second), (Question::Webmail, Question::LimitedSpace));
    assert_eq!(rest, [Question::SeveralIdentities, Question::PoorConnection, Question::SeveralDevices]);
}

#[test]
fn what_is_not_offered_is_never_recommended() {
    for (answers, evidence) in everything() {
        let advice = advise(&answers, &evidence);
        assert!(advice.way(advice.recommendation).is_offered, "{answers:?}");
        for (imap, pop3, only) in [(true, false, Receive::Imap), (false, true, Receive::Pop3)] {
            let advice = advise(&answers, &Evidence { imap, pop3, ..evidence.clone() });
            assert_eq!((advice.recommendation, advice.strength, &advice.would_change[..]), (only, Strength::Forced, &[][..]));
        }
    }
}

#[test]
fn an_answer_never_pulls_the_wrong_way() {
    for (answers, evidence) in everything() {
        for reason in advise(&answers, &evidence).reasons {
            let expected = (reason.answer == Answer::Yes).then(|| reason.question.yes_pulls());
            assert_eq!(reason.pulls.receive(), expected, "{reason:?}");
        }
    }
}

#[test]
fn one_more_reason_for_imap_never_turns_imap_into_pop3_nor_one_for_pop3_the_other_way() {
    for (answers, evidence) in everything() {
        let before = advise(&answers, &evidence).recommendation;
        for question in Question::ALL {
            let mut more = answers;
            more.set(question, Answer::Yes);
            if before == question.yes_pulls() {
                assert_eq!(advise(&more, &evidence).recommendation, before, "{question:?} {answers:?}");
            }
        }
    }
}

#[test]
fn what_is_said_to_change_it_changes_it_and_nothing_else_does() {
    for (answers, evidence) in everything() {
        let advice = advise(&answers, &evidence);
        for (question, answer) in Question::ALL.into_iter().flat_map(|question| Answer::ALL.map(|answer| (question, answer))) {
            let mut other = answers;
            other.set(question, answer);
            let then = advise(&other, &evidence).recommendation;
            let said = advice.would_change.iter().find(|change| change.question == question);
            match said {
                Some(change) if change.answer == answer => assert_eq!((then, change.recommendation), (advice.recommendation.other(), then)),
                Some(_) => {}
                None => assert_eq!(then, advice.recommendation, "{question:?} {answer:?} {answers:?}"),
            }
        }
    }
}

#[test]
fn what_is_measured_answers_unless_the_person_does_be_it_with_not_sure() {
    let programs = || used(1, &["thunderbird", "iphone"]);
    for (question, evidence) in [
        (Question::LimitedSpace, Evidence { mailbox: full(), ..Evidence::default() }),
        (Question::PoorConnection, Evidence { line: slow(), ..Evidence::default() }),
        (Question::SeveralIdentities, Evidence { mailbox: used(2, &[]), ..Evidence::default() }),
        (Question::SeveralDevices, Evidence { mailbox: programs(), ..Evidence::default() }),
        (Question::Webmail, Evidence { webmail: Some("https://mail.example.org/".into()), ..Evidence::default() }),
        (Question::Webmail, Evidence { mailbox: used(1, &["roundcube"]), ..Evidence::default() }),
    ] {
        let reason = |answers: &Answers| advise(answers, &evidence).reasons[question as usize];
        let measured = reason(&Answers::default());
        assert_eq!((measured.answer, measured.from, measured.pulls.receive()), (Answer::Yes, From::Measured, Some(question.yes_pulls())));
        for answer in Answer::ALL {
            let mut answers = Answers::default();
            answers.set(question, answer);
            assert_eq!((reason(&answers).answer, reason(&answers).from), (answer, From::Person), "{question:?}");
        }
    }
}

#[test]
fn little_evidence_answers_nothing() {
    let nearly = Some(Mailbox { quota_used: Some(79), quota_limit: Some(100), ..Mailbox::default() });
    let good = Some(Line { round_trip_ms: 30, bytes_per_second: Some(1_000_000) });
    // One phone and one webmail are no two devices.
    for mailbox in [nearly, used(1, &["iphone"]), used(0, &[]), None] {
        let evidence = Evidence { mailbox, line: good, ..Evidence::default() };
        assert!(Question::ALL.into_iter().all(|question| evidence.measured(question).is_none()), "{evidence:?}");
    }
    let evidence = Evidence { mailbox: used(1, &["iphone", "roundcube"]), ..Evidence::default() };
    assert_eq!(evidence.measured(Question::SeveralDevices), None);
    assert_eq!(evidence.measured(Question::Webmail), Some(Measured::WebmailUsed(program("roundcube"))));
}

#[test]
fn pop3_is_never_silent_about_the_only_copy_and_about_what_is_fetched_twice() {
    for (mut answers, evidence) in everything() {
        for leave in Leave::OFFERED {
            answers.set_leave(leave);
            let advice = advise(&answers, &evidence);
            let way = advice.way(Receive::Pop3);
            for always in [Concern::OneComputerOnly, Concern::OnlyCopyHere, Concern::KeepABackup] {
                assert!(way.concerns.contains(&always));
            }
            let twice = evidence.pop3_offer.is_some_and(|offer| offer.uidl == Some(false)) && leave != Leave::Never;
            assert_eq!(way.concerns.contains(&Concern::FetchedTwice), twice);
            assert_eq!(way.concerns.contains(&Concern::DaysCountedDifferently), leave.days().is_some());
            assert!(advice.way(Receive::Imap).concerns.ends_with(&[Concern::KeepABackup]));
        }
    }
}

#[test]
fn the_picture_shows_this_persons_places() {
    for (answers, evidence) in everything() {
        let advice = advise(&answers, &evidence);
        let yes = |question: Question| advice.reasons[question as usize].answer == Answer::Yes;
        for way in &advice.ways {
            let shows = |place| way.picture.seen.iter().any(|seen| seen.place == place);
            assert!(shows(Place::ThisComputer) && !shows(Place::Provider));
            assert_eq!(shows(Place::OtherDevices), yes(Question::SeveralDevices));
            assert_eq!(shows(Place::Browser), yes(Question::Webmail));
            // Nobody sees more of what is on the server than is there.
            assert!(way.picture.seen.iter().all(|seen| seen.link == Link::Fetches || seen.holds <= way.picture.server));
        }
    }
}

#[test]
fn the_backup_fits_the_choice() {
    let restore = Some(Restore { days: 15, page: "https://help.example/".into() });
    let backups = |restore: Option<Restore>, leave| {
        let mut answers = Answers::default();
        answers.set_leave(leave);
        advise(&answers, &Evidence { restore, ..Evidence::default() }).ways.map(|way| way.backup)
    };
    assert_eq!(backups(restore.clone(), Leave::Ever), [Backup::ProviderRestores, Backup::SentIsHereOnly]);
    assert_eq!(backups(None, Leave::for_days(14)), [Backup::AskTheProvider, Backup::OlderIsHereOnly]);
    assert_eq!(backups(restore, Leave::Never), [Backup::ProviderRestores, Backup::AllIsHereOnly]);
}

#[test]
fn the_rows_that_count_are_those_of_the_answers() {
    let mut answers = Answers::default();
    answers.set(Question::SeveralDevices, Answer::Yes);
    let compared = advise(&answers, &Evidence::default()).compared;
    let counting: Vec<Aspect> = compared.iter().filter(|row| row.counts).map(|row| row.aspect).collect();
    assert_eq!((compared.len(), counting), (9, vec![Aspect::Devices]));
    // What a "yes" pulls to does better in it.
    for (question, aspect) in [
        (Question::SeveralIdentities, Aspect::Identities),
        (Question::LimitedSpace, Aspect::Space),
        (Question::PoorConnection, Aspect::SlowLine),
        (Question::SeveralDevices, Aspect::Devices),
    ] {
        assert_eq!(aspect.better().receive(), Some(question.yes_pulls()));
    }
}
