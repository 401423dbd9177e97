//! What is made of the notes when all rows are done: the index, the list for a mail merge, and a page about all of it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use minijinja::{Environment, UndefinedBehavior, context};

use super::folder::BESIDE;
use super::journal::{Head, Journal};
use super::record::{self, Entry, Status};
use super::{INDEX, MERGE, Order, SUMMARY, Shard, Wording};

/// The page. The name's ending turns the escaping on.
const TEMPLATE: (&str, &str) = ("summary.html", include_str!("../../resources/summary.html"));

/// Every label of the page. The sentence of each is called `summary-` and the label.
pub const PAGE_LABELS: &[&str] = &[
    "language",
    "title",
    "clients",
    "rows",
    "written",
    "partial",
    "refused",
    "proved",
    "causes",
    "count",
    "attention",
    "row",
    "line",
    "address",
    "cause",
    "column",
    "left-out",
    "all-well",
    "files",
    "index",
    "merge",
];

/// How many rows that need attention are told one by one; the index has all.
const TOLD: usize = 100;
/// What a part of a list is known by.
pub(super) const PART: &str = ".mailwright-part";
/// By which Excel sees that the letters are UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many rows.
    pub rows: u64,
    /// For how many everything was written.
    pub written: u64,
    /// For how many not every mail program has its files.
    pub partial: u64,
    /// For how many nothing was written.
    pub refused: u64,
    /// How many accounts a login has proved.
    pub proved: u64,
    /// How many rows need attention, by the word of the cause.
    pub causes: BTreeMap<String, u64>,
    /// The first of them.
    pub attention: Vec<Entry>,
    /// How many more of them there are.
    pub left_out: u64,
    /// Whether the run went on with what an earlier one had begun.
    pub resumed: bool,
}

impl Totals {
    /// How many rows need attention.
    #[must_use]
    pub fn attention(&self) -> u64 {
        self.partial + self.refused
    }

    fn count(&mut self, entry: Entry) {
        self.rows += 1;
        match entry.status {
            Status::Written => self.written += 1,
            Status::Partial => self.partial += 1,
            Status::Refused => self.refused += 1,
        }
        self.proved += u64::from(entry.proved);
        if entry.cause.is_empty() {
            return;
        }
        *self.causes.entry(entry.cause.clone()).or_default() += 1;
        if self.attention.len() < TOLD { self.attention.push(entry) } else { self.left_out += 1 }
    }
}

/// Makes all three of what was noted. A part of a list also says which it is.
pub(super) fn finish(order: &Order, journal: &Journal, wording: &dyn Wording) -> io::Result<Totals> {
    let head = journal.read_head()?;
    let totals = write(&order.out, &head, journal.entries()?, wording)?;
    if order.shard != Shard::WHOLE {
        whole(&order.out, PART, |file| file.write_all(serde_json::to_string(&head).map_err(io::Error::from)?.as_bytes()))?;
    }
    Ok(totals)
}

/// Makes them of entries in the order of their rows.
pub(super) fn write(
    out: &Path,
    head: &Head,
    entries: impl Iterator<Item = io::Result<Entry>>,
    wording: &dyn Wording,
) -> io::Result<Totals> {
    let mut totals = Totals::default();
    whole(out, INDEX, |index| {
        index.write_all(MARK)?;
        let mut index = csv::Writer::from_writer(index);
        index.write_record(record::HEADER)?;
        whole(out, MERGE, |merge| {
            merge.write_all(MARK)?;
            let mut merge = csv::Writer::from_writer(merge);
            merge.write_record(["email", "name", "department", "language", "path"])?;
            for entry in entries {
                let entry = entry?;
                index.write_record(entry.cells())?;
                if entry.status != Status::Refused {
                    let cells = [&entry.address, &entry.name, &entry.department, &entry.language, &entry.path];
                    merge.write_record(cells.map(|text| record::cell(text)))?;
                }
                totals.count(entry);
            }
            merge.flush()
        })?;
        index.flush()
    })?;
    let page = page(&totals, head, wording).map_err(io::Error::other)?;
    whole(out, SUMMARY, |file| file.write_all(page.as_bytes()))?;
    Ok(totals)
}

/// Writes a file beside its place, and puts it there when it is whole.
fn whole(out: &Path, name: &str, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    let beside = out.join(format!("{BESIDE}{name}"));
    let written = File::create(&beside).and_then(|file| {
        let mut file = BufWriter::new(file);
        write(&mut file)?;
        file.flush()?;
        file.get_ref().sync_all()
    });
    let placed = written.and_then(|()| fs::rename(&beside, out.join(name)));
    if placed.is_err() {
        let _ = fs::remove_file(&beside);
    }
    placed
}

fn page(totals: &Totals, head: &Head, wording: &dyn Wording) -> Result<String, minijinja::Error> {
    let say: BTreeMap<&str, String> = PAGE_LABELS.iter().map(|label| (*label, wording.label(label))).collect();
    let number = |number: u64| wording.number(number);
    let mut causes: Vec<(&String, &u64)> = totals.causes.iter().collect();
    causes.sort_by(|(a, few), (b, many)| many.cmp(few).then(a.cmp(b)));
    let causes: Vec<_> = causes.iter().map(|(word, count)| context! { text => wording.cause(word), count => number(**count) }).collect();
    let rows = totals.attention.iter().map(|entry| {
        context! {
            row => number(entry.row), line => number(entry.line), address => record::cell(&entry.address), column => &entry.column,
            cause => wording.cause(&entry.cause), detail => &entry.detail,
        }
    });
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.render_named_str(
        TEMPLATE.0,
        TEMPLATE.1,
        context! {
            say, list => &head.list, clients => head.clients.join(", "), causes, attention => rows.collect::<Vec<_>>(),
            rows => number(totals.rows), written => number(totals.written), partial => number(totals.partial),
            refused => number(totals.refused), proved => number(totals.proved), has_partial => totals.partial > 0,
            has_proved => totals.proved > 0, left_out => (totals.left_out > 0).then(|| number(totals.left_out)),
            index => INDEX, merge => MERGE,
        },
    )
}
