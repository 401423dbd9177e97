//! All tests of the lab, by name.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use libtest_mimic::{Failed, Trial};

use crate::lab::Lab;
use crate::{batch, clients, discoveries, distance, domain, gui, organisation, servers, signin, situations, undo, way, window};

/// A test: its name, what else must be installed for it, and what it does.
pub struct Test {
    /// Its name.
    pub name: String,
    /// Programs it cannot do without, beside the servers.
    pub needs: &'static [&'static str],
    /// The test.
    pub run: Box<dyn FnOnce(&Lab) + Send>,
}

impl Test {
    /// A test that needs only the servers.
    pub fn new(name: impl Into<String>, run: impl FnOnce(&Lab) + Send + 'static) -> Self {
        Self { name: name.into(), needs: &[], run: Box::new(run) }
    }

    /// A test that needs more.
    pub fn needing(mut self, programs: &'static [&'static str]) -> Self {
        self.needs = programs;
        self
    }
}

/// Every test; all of them to be ignored unless the lab can stand.
pub fn all(can_stand: bool) -> Vec<Trial> {
    every().map(|test| trial(test, can_stand)).collect()
}

/// Whether a test is run when no other is: what it looks at is how long something takes, or what is on a screen by then.
pub fn wants_the_machine(name: &str) -> bool {
    ["batch::", "distance::", "window::", "gui::"].iter().any(|group| name.starts_with(group))
}

/// The programs that are not installed, though some tests need them.
pub fn lacking() -> BTreeSet<&'static str> {
    every().flat_map(|test| test.needs).filter(|program| !crate::ground::has(program)).copied().collect()
}

fn every() -> impl Iterator<Item = Test> {
    // The longest first; last what measures time.
    [
        gui::tests(),
        window::tests(),
        window::journeys(),
        situations::tests(),
        way::tests(),
        clients::tests(),
        undo::tests(),
        domain::tests(),
        organisation::tests(),
        signin::tests(),
        servers::tests(),
        discoveries::tests(),
        batch::tests(),
        distance::tests(),
    ]
    .into_iter()
    .flatten()
}

fn trial(test: Test, can_stand: bool) -> Trial {
    let lacking: Vec<_> = test.needs.iter().filter(|program| !crate::ground::has(program)).collect();
    let ignored = !can_stand || !lacking.is_empty();
    let run = test.run;
    Trial::test(test.name, move || {
        if ignored {
            return Err(Failed::from("what this test needs is not installed, or the lab cannot stand here"));
        }
        // The message of a panic goes to standard error as it happens; what the runner keeps should say it too.
        catch_unwind(AssertUnwindSafe(|| run(Lab::get()))).map_err(|panic| {
            let text = panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            Failed::from(text.unwrap_or_else(|| "panicked".into()))
        })
    })
    .with_ignored_flag(ignored)
}
