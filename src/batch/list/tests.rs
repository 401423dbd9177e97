//! Lists as other programs write them, and lists that nobody should have written.

use std::io::Cursor;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::batch::columns::Columns;
use crate::batch::person;

/// A list that comes with the tests.
pub(in crate::batch) fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lists").join(name)
}

/// Each row as `line address name`, or why it is none.
fn people(name: &str) -> Vec<String> {
    let list = List::open(&sample(name)).unwrap();
    let mut rows = list.rows().unwrap();
    let columns = Columns::read(&mut rows, &[]).unwrap();
    let mut rows = list.rows().unwrap();
    if columns.named {
        rows.next();
    }
    rows.expect(columns.plain());
    let row = |row: Result<Row, ListError>| match row.unwrap() {
        Row::Broken { line, long } => format!("{line} broken, long: {long}"),
        Row::Cells { line, cells } => match person::read(&columns, &cells) {
            Err(fault) => format!("{line} {} in {}", fault.cause.word(), fault.column),
            Ok(person) => {
                let name = person.name.map(|name| name.to_string()).unwrap_or_default();
                format!("{line} {} {name} [{}] {}", person.address, person.department, person.language)
            }
        },
    };
    rows.map(row).collect()
}

#[test]
fn every_kind_of_list_says_the_same_of_the_same_people() {
    let expected = [
        "anna.lindner@example.org Anna Lindner [Verkauf] de-DE",
        "jose.nunez@example.org José Núñez [Sales & Marketing] es",
        "zoe.dubois@example.com Zoë Dubois [] fr-FR",
        "li.wei@example.org Li Wei [R&D] en-US",
    ];
    for (name, first, each) in [
        ("entra.csv", 2, 1),
        ("cpanel.csv", 2, 1),
        ("plesk.csv", 2, 1),
        ("mailcow.csv", 2, 1),
        ("excel-german.csv", 3, 1),
        ("excel-unicode-text.txt", 2, 1),
        ("spanish-utf-16be.csv", 2, 1),
        ("italian.csv", 2, 1),
        ("excel.xlsx", 2, 1),
    ] {
        let lines = expected.iter().enumerate().map(|(at, person)| format!("{} {person}", first + at * each));
        assert_eq!(people(name), lines.collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn what_other_programs_leave_out_is_left_out() {
    // No language; an address of two lines in each row.
    let microsoft = people("microsoft-365.csv");
    assert_eq!(microsoft[1], "4 jose.nunez@example.org José Núñez [Sales & Marketing] ");
    assert_eq!(microsoft.len(), 4);
    assert_eq!(people("google-workspace.csv")[0], "2 anna.lindner@example.org Anna Lindner [/Verkauf] de-DE");
    // Only the column of the addresses is known.
    assert_eq!(people("no-names.csv")[0], "1 anna.lindner@example.org  [] ");
}

#[test]
fn a_missing_quotation_mark_costs_the_line_it_is_missing_in() {
    let expected =
        ["2 anna@example.org Anna [A] ", "3 broken, long: false", "4 carla@example.org Carla, C. [C] ", "5 dora@example.org Dora [D] "];
    assert_eq!(people("broken-quote.csv"), expected);
}

#[test]
fn what_is_no_list_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list");
    let open = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        List::open(&path).and_then(|list| list.rows()).err()
    };
    assert!(matches!(open(b""), Some(ListError::Empty)));
    assert!(matches!(open(b"PK\x03\x04nonsense"), Some(ListError::NotAList(_))));
    assert!(matches!(open(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Some(ListError::NotAList(_))));
    assert!(matches!(List::open(folder.path()), Err(ListError::Unreadable(_))));
}

/// The rows of a text: (line, cells), or the line of one that is none.
fn rows(text: &str, width: usize) -> Vec<Result<(u64, Vec<String>), u64>> {
    let mut rows = text::Rows::new(Cursor::new(text.as_bytes().to_vec())).unwrap();
    let mut all = Vec::new();
    while let Some(row) = rows.next_row().unwrap() {
        rows.expect(vec![true; width]);
        all.push(match row {
            Row::Cells { line, cells } => Ok((line, cells.to_vec())),
            Row::Broken { line, .. } => Err(line),
        });
    }
    all
}

#[test]
fn a_row_without_end_is_bounded_and_the_next_line_is_a_row_again() {
    let long = "x".repeat(300_000);
    for (text, broken) in [(format!("a,b\n{long},1\nc,d\n"), 2), (format!("a,b\n\"{long}\nc,d\n"), 2)] {
        let rows = rows(&text, 2);
        assert_eq!(rows.len(), 3, "{:?}", rows.iter().map(Result::is_ok).collect::<Vec<_>>());
        assert_eq!((rows[1].clone(), rows[2].clone()), (Err(broken), Ok((3, vec!["c".to_owned(), "d".to_owned()]))));
    }
}

/// Cells without what quotation marks are needed for.
fn cell() -> impl Strategy<Value = String> {
    "[a-zäß@.0-9]{1,12}"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_row_arrives_with_its_line(table in prop::collection::vec(prop::collection::vec(cell(), 3), 1..40), separator in prop::sample::select(vec![',', ';', '\t', '|']), crlf: bool) {
        let end = if crlf { "\r\n" } else { "\n" };
        let text: String = table.iter().map(|row| format!("\"{}\"{separator}{}{separator}{}{end}", row[0], row[1], row[2])).collect();
        let expected: Vec<_> = table.into_iter().enumerate().map(|(at, row)| Ok((at as u64 + 1, row))).collect();
        prop_assert_eq!(rows(&text, 3), expected);
    }

    #[test]
    fn one_broken_line_costs_no_other(table in prop::collection::vec(prop::collection::vec(cell(), 3), 3..40), at in 1usize..39) {
        let at = at.min(table.len() - 1);
        let line = |(place, row): (usize, &Vec<String>)| format!("{}{},{},{}\n", if place == at { "\"" } else { "" }, row[0], row[1], row[2]);
        let text: String = table.iter().enumerate().map(line).collect();
        let read = rows(&text, 3);
        for (place, row) in table.iter().enumerate().filter(|(place, _)| *place != at) {
            prop_assert!(read.contains(&Ok((place as u64 + 1, row.clone()))), "row {} is lost", place);
        }
    }

    #[test]
    fn nothing_stops_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        let mut look = decode::Look::default();
        look.at(&bytes);
        let mut rows = text::Rows::new(decode::Decoded::new(Cursor::new(bytes), look.encoding())).unwrap();
        while rows.next_row().unwrap().is_some() {}
    }
}
