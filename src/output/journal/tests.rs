//! What is written can be taken back whole, whatever happened in between.

use super::*;
use crate::output::{Mode, Output, write_all};

struct Desk {
    folder: tempfile::TempDir,
    journal: Journal,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::at(folder.path().join("state/mailwright"));
        Self { folder, journal }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, files: &[(&str, &str)]) -> Result<Option<Change>, OutputError> {
        let paths: Vec<PathBuf> = files.iter().map(|(name, _)| self.path(name)).collect();
        let outputs: Vec<Output<'_>> =
            files.iter().zip(&paths).map(|((_, text), path)| Output { path, bytes: text.as_bytes(), mode: Mode::Usual }).collect();
        write_all(&outputs, true, &self.journal, Deed::Export)
    }

    fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path(name)).ok()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(self.path(folder)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[test]
fn new_files_go_and_former_ones_come_back_with_their_folders_and_permissions() {
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    #[cfg(unix)]
    fs::set_permissions(desk.path("old"), std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    let change = desk.write(&[("old", "1"), ("new/deep/file", "2")]).unwrap().unwrap();
    assert_eq!(change.paths().collect::<Vec<_>>(), [desk.path("old"), desk.path("new/deep/file")]);
    assert_eq!((desk.text("old").unwrap(), desk.text("new/deep/file").unwrap()), ("1".into(), "2".into()));
    let undone = desk.journal.undo(None, false).unwrap();
    assert_eq!((undone.restored, undone.removed), (vec![desk.path("old")], vec![desk.path("new/deep/file")]));
    assert_eq!(desk.names("."), ["old", "state"]);
    assert_eq!(desk.text("old").unwrap(), "mine");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(desk.path("old")).unwrap().permissions()) & 0o777, 0o640);
    assert_eq!(desk.names("state/mailwright"), ["undo.json", "undo.lock"], "no copy is left");
    assert!(matches!(desk.journal.undo(None, false), Err(UndoError::Nothing)));
}

#[test]
fn the_last_change_goes_first_and_each_can_be_named() {
    let desk = Desk::new();
    let ids: Vec<String> = ["1", "2", "3"].map(|text| desk.write(&[("a", text)]).unwrap().unwrap().id).to_vec();
    desk.write(&[("b", "other")]).unwrap();
    assert!(matches!(desk.journal.undo(Some("nobody"), false), Err(UndoError::Nothing)));
    assert!(matches!(desk.journal.undo(Some(&ids[0]), false), Err(UndoError::Changed(_))), "later ones stand on it");
    desk.journal.undo(Some(&ids[2]), false).unwrap();
    assert_eq!((desk.text("a").unwrap(), desk.text("b").unwrap()), ("2".into(), "other".into()));
    for expected in [Some("2"), Some("1"), None] {
        desk.journal.undo(None, false).unwrap();
        assert_eq!(desk.text("a").as_deref(), expected);
    }
}

#[test]
fn what_a_person_changed_since_is_named_and_not_touched_unless_forced() {
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    desk.write(&[("old", "1"), ("new", "2")]).unwrap();
    for edited in ["old", "new"] {
        fs::write(desk.path(edited), "edited").unwrap();
        let Err(UndoError::Changed(changed)) = desk.journal.undo(None, false) else { panic!("it was taken back") };
        assert_eq!(changed, [desk.path(edited)]);
        assert_eq!((desk.text("old").is_some(), desk.text("new").is_some()), (true, true), "nor is any other");
        fs::write(desk.path(edited), if edited == "old" { "1" } else { "2" }).unwrap();
    }
    fs::write(desk.path("new"), "edited").unwrap();
    desk.journal.undo(None, true).unwrap();
    assert_eq!((desk.text("old").unwrap(), desk.text("new")), ("mine".into(), None));
}

#[test]
fn what_was_put_back_or_taken_away_by_hand_is_no_change() {
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    desk.write(&[("old", "1"), ("new", "2"), ("gone", "3")]).unwrap();
    fs::write(desk.path("old"), "mine").unwrap();
    fs::remove_file(desk.path("new")).unwrap();
    let undone = desk.journal.undo(None, false).unwrap();
    assert_eq!((undone.restored, undone.removed), (vec![], vec![desk.path("gone")]));
    assert_eq!(desk.text("old").unwrap(), "mine");
}

#[test]
fn no_more_changes_are_kept_than_can_be_overseen() {
    let desk = Desk::new();
    for number in 0..MOST_CHANGES + 3 {
        desk.write(&[("a", &number.to_string())]).unwrap();
    }
    assert_eq!(desk.journal.changes().unwrap().len(), MOST_CHANGES);
    assert_eq!(desk.names("state/mailwright").len(), MOST_CHANGES + 2, "the copies of forgotten ones are gone");
}

#[test]
fn a_journal_of_a_later_version_or_a_broken_one_is_left_alone() {
    for text in [r#"{"version": 2, "other": []}"#, "{", r#"{"version": 1, "changes": 5}"#] {
        let desk = Desk::new();
        fs::create_dir_all(desk.path("state/mailwright")).unwrap();
        fs::write(desk.path("state/mailwright/undo.json"), text).unwrap();
        assert!(matches!(desk.journal.undo(None, false), Err(UndoError::Unreadable { .. })), "{text}");
        assert!(desk.write(&[("new", "1")]).unwrap().is_none(), "what replaces nothing is written without a note");
        assert!(desk.write(&[("new", "2")]).is_err(), "nothing is replaced without a copy");
        assert_eq!((desk.text("new").unwrap(), desk.text("state/mailwright/undo.json").unwrap()), ("1".into(), text.into()));
    }
}

/// As a crash leaves it: noted, and only the first file written.
fn broken_off(desk: &Desk) {
    fs::write(desk.path("a"), "old a").unwrap();
    fs::write(desk.path("b"), "old b").unwrap();
    let (a, b) = (desk.path("a"), desk.path("b"));
    let noted = desk.journal.begin(Deed::Export, &[], &[(&a, b"new a"), (&b, b"new b")]).unwrap();
    drop(noted); // neither ticked off nor struck out
    fs::write(&a, "new a").unwrap();
}

#[test]
fn what_a_crash_broke_off_is_taken_back_by_the_next_run() {
    let desk = Desk::new();
    broken_off(&desk);
    assert_eq!(desk.journal.changes().unwrap(), []);
    assert_eq!((desk.text("a").unwrap(), desk.text("b").unwrap()), ("old a".into(), "old b".into()));
    let desk = Desk::new();
    broken_off(&desk);
    fs::write(desk.path("a"), "edited since").unwrap();
    desk.write(&[("c", "1")]).unwrap();
    assert_eq!(desk.text("a").unwrap(), "edited since", "but not over what somebody wrote since");
    assert_eq!(desk.journal.changes().unwrap().len(), 1);
}

#[test]
fn a_damaged_copy_is_not_put_back() {
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    desk.write(&[("old", "1")]).unwrap();
    let copy = desk.names("state/mailwright").into_iter().find(|name| !name.starts_with("undo")).unwrap();
    fs::write(desk.path("state/mailwright").join(copy), "damaged").unwrap();
    assert!(matches!(desk.journal.undo(None, false), Err(UndoError::Output(_))));
    assert_eq!((desk.text("old").unwrap(), desk.journal.changes().unwrap().len()), ("1".into(), 1));
}

#[test]
fn a_copy_outside_the_journal_is_not_read() {
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    desk.write(&[("old", "1")]).unwrap();
    let book = desk.path("state/mailwright/undo.json");
    let text = fs::read_to_string(&book).unwrap();
    let copy = desk.names("state/mailwright").into_iter().find(|name| !name.starts_with("undo")).unwrap();
    fs::write(&book, text.replace(&copy, "../../old")).unwrap();
    assert!(desk.journal.undo(None, false).is_err());
}

#[cfg(unix)]
#[test]
fn the_journal_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    fs::write(desk.path("old"), "mine").unwrap();
    desk.write(&[("old", "1")]).unwrap();
    let mode = |path: &str| fs::metadata(desk.path(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("state/mailwright"), mode("state/mailwright/undo.json")), (0o700, 0o600));
}

#[test]
fn two_runs_at_once_wait_for_each_other() {
    let desk = Desk::new();
    std::thread::scope(|scope| {
        for number in 0..4 {
            let desk = &desk;
            scope.spawn(move || desk.write(&[(&format!("file-{number}"), "1")]).unwrap());
        }
    });
    assert_eq!(desk.journal.changes().unwrap().len(), 4);
}
