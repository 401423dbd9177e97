//! The run: rows are read one by one, many are worked on at once, and each is noted when it is done.

use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};
use tokio::task::JoinSet;

use super::cause::Cause;
use super::columns::Columns;
use super::finish::{self, Totals};
use super::journal::{Done, Head, Journal, Refused, WINDOW};
use super::list::{List, ListError, Row, Rows};
use super::person::{self, Person};
use super::record::{Entry, Status};
use super::shard::Key;
use super::shop::Shop;
use super::{BatchError, Order, Progress, Wording};
use crate::net::Net;

/// How many rows are worked on at once where nobody is waited for.
const AT_ONCE: usize = 16;
/// How many are while logins are waited for.
const AT_ONCE_VERIFYING: usize = 64;

/// Does what is to be done for everybody on the list, tells how far it is, and says what came of it.
///
/// # Errors
/// [`BatchError`] where it ended before its end. What was done by then is noted, and the same order goes on there.
pub async fn run(net: &Net, order: &Order, wording: &dyn Wording, tell: &mut dyn FnMut(Progress)) -> Result<Totals, BatchError> {
    let list = List::open(&order.list)?;
    let (columns, total) = look_through(&list, order)?;
    let shop = Arc::new(Shop::new(net, order, wording));
    let (mut journal, done) = begin(order, &shop, &head(order, &list, &columns, &wording.language()))?;
    let resumed = done.1;
    let mut run = Run {
        shop,
        columns,
        done: done.0,
        seen: HashSet::new(),
        tasks: JoinSet::new(),
        open: BTreeSet::new(),
        most: if order.verify.is_some() { AT_ONCE_VERIFYING } else { AT_ONCE },
        progress: Progress { total, ..Progress::default() },
        row: 0,
    };
    run.all(&list, order, &mut journal, tell).await?;
    let refused = output(&order.out);
    let totals = finish::finish(order, &journal, wording).map_err(&refused)?;
    journal.remove().map_err(&refused)?;
    Ok(Totals { resumed, ..totals })
}

fn output(path: &Path) -> impl Fn(io::Error) -> BatchError {
    |why| BatchError::Output { path: path.to_owned(), why }
}

/// Reads the list once for its columns and the number of its rows: that it can be read is known before anything is written.
fn look_through(list: &List, order: &Order) -> Result<(Columns, u64), BatchError> {
    let (columns, rows) = opened(list, order)?;
    let mut total = 0;
    for row in rows {
        row?;
        total += 1;
    }
    Ok((columns, total))
}

/// The list's columns, and its rows without their names.
fn opened(list: &List, order: &Order) -> Result<(Columns, Rows), ListError> {
    let columns = Columns::read(&mut list.rows()?, &order.map)?;
    let mut rows = list.rows()?;
    if columns.named {
        rows.next().transpose()?;
    }
    rows.expect(columns.plain());
    Ok((columns, rows))
}

/// What makes one run another.
fn head(order: &Order, list: &List, columns: &Columns, language: &str) -> Head {
    let clients: Vec<String> = order.clients.iter().map(|client| client.id.to_owned()).collect();
    let servers: Vec<String> = order.servers.iter().map(|found| found.server.url()).collect();
    let shape = (order.by_department, order.zip, order.embed_password, order.verify.is_some(), order.signer.is_some(), order.connect);
    let prepared = order.prepared.as_ref().map(|prepared| format!("{prepared:?}"));
    let said = format!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        env!("CARGO_PKG_VERSION"),
        list.digest,
        clients,
        columns.found(),
        order.receive,
        order.leave,
        servers,
        order.consent,
        shape,
        prepared,
        language
    );
    let fingerprint: String = Sha256::digest(said.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let list = order.list.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Head { fingerprint, list, clients, shard: order.shard.to_string() }
}

/// Makes the folder, or goes on with the run that was begun in it: what is done, and whether anything is.
fn begin(order: &Order, shop: &Shop, head: &Head) -> Result<(Journal, (Done, bool)), BatchError> {
    let out = order.out.clone();
    let refused = output(&order.out);
    let occupied = order.out.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if occupied && !order.force && !Journal::is_in(&order.out) {
        return Err(BatchError::Occupied(out));
    }
    shop.shelf.make_root().map_err(&refused)?;
    let open = |afresh| {
        Journal::open(&order.out, head, afresh).map_err(|error| match error {
            Refused::Busy => BatchError::Busy(out.clone()),
            Refused::OtherRun => BatchError::OtherRun(out.clone()),
            Refused::System(why) => refused(why),
        })
    };
    let journal = open(order.force)?;
    shop.shelf.sweep().map_err(&refused)?;
    let mut done = (Done::default(), false);
    for entry in journal.noted().map_err(&refused)? {
        let entry = entry.map_err(&refused)?;
        if entry.status != Status::Refused && !shop.shelf.is_whole(&entry.path, &entry.sha256) {
            // Somebody was at it, or the machine went down: no note can be relied on.
            drop(journal);
            return Ok((open(true)?, Default::default()));
        }
        done.0.set(entry.row);
        done.1 = true;
    }
    Ok((journal, done))
}

struct Run {
    shop: Arc<Shop>,
    columns: Columns,
    done: Done,
    /// The addresses and folders of all rows so far: what grows with the list, by 16 bytes each.
    seen: HashSet<Key>,
    tasks: JoinSet<io::Result<Entry>>,
    /// The rows that are being worked on.
    open: BTreeSet<u64>,
    most: usize,
    progress: Progress,
    row: u64,
}

/// A row that was read.
enum Read {
    Person(Box<Person>),
    Refused(Box<Entry>),
}

impl Run {
    async fn all(&mut self, list: &List, order: &Order, journal: &mut Journal, tell: &mut dyn FnMut(Progress)) -> Result<(), BatchError> {
        let refused = output(&order.out);
        for row in opened(list, order)?.1 {
            let row = row?;
            self.row += 1;
            let (line, key, read) = self.read(row);
            if order.shard.has(&key) && !self.done.has(self.row) {
                self.make_room(journal, tell).await.map_err(&refused)?;
                self.take(line, read, journal).map_err(&refused)?;
            }
            self.tell(tell);
        }
        while !self.tasks.is_empty() {
            self.collect(journal).await.map_err(&refused)?;
            self.tell(tell);
        }
        Ok(())
    }

    /// A row, its line, and the key by which it is in a part of the list. That of an address is noted.
    fn read(&mut self, row: Row) -> (u64, Key, Read) {
        let own = Key::of(&self.row.to_string());
        let (line, cells) = match row {
            Row::Cells { line, cells } => (line, cells),
            Row::Broken { line, long } => {
                let cause = if long { Cause::RowTooLong } else { Cause::BrokenQuote };
                return (line, own, Read::Refused(Entry::refused(self.row, line, cause.word()).into()));
            }
        };
        let person = match person::read(&self.columns, &cells) {
            Ok(person) => person,
            Err(fault) => {
                let mut entry = Entry::refused(self.row, line, fault.cause.word());
                entry.address = self.columns.cell(&cells, super::Field::Email).to_owned();
                entry.column = fault.column;
                return (line, own, Read::Refused(entry.into()));
            }
        };
        // Servers tell small letters from capitals in addresses next to never; two people who differ in nothing else are one.
        let address = format!("{}@{}", person.address.local().to_lowercase(), person.address.domain().ascii());
        let key = Key::of(&address);
        let mut entry = self.shop.entry(self.row, line, &person);
        let folder = Key::of(&format!("/{}", entry.path.to_lowercase()));
        let cause = match (self.seen.insert(key), self.seen.insert(folder)) {
            (true, true) => return (line, key, Read::Person(Box::new(person))),
            (false, _) => Cause::Duplicate,
            (true, false) => Cause::SameFolder,
        };
        entry.path.clear();
        entry.column = self.columns.name(super::Field::Email).to_owned();
        (line, key, Read::Refused(Entry { cause: cause.word().to_owned(), ..entry }.into()))
    }

    /// Waits until another row may begin: not too many are open, and the oldest is not too far behind.
    async fn make_room(&mut self, journal: &mut Journal, tell: &mut dyn FnMut(Progress)) -> io::Result<()> {
        let late = |open: &BTreeSet<u64>, row| open.first().is_some_and(|first| row >= first + WINDOW);
        while self.tasks.len() >= self.most || late(&self.open, self.row) {
            self.collect(journal).await?;
            self.tell(tell);
        }
        Ok(())
    }

    fn take(&mut self, line: u64, read: Read, journal: &mut Journal) -> io::Result<()> {
        match read {
            Read::Refused(entry) => self.note(&entry, journal),
            Read::Person(person) => {
                let entry = self.shop.entry(self.row, line, &person);
                self.open.insert(self.row);
                self.tasks.spawn(Arc::clone(&self.shop).serve(entry, *person));
                Ok(())
            }
        }
    }

    /// Waits for one of the rows that are worked on.
    async fn collect(&mut self, journal: &mut Journal) -> io::Result<()> {
        let Some(ended) = self.tasks.join_next().await else { return Ok(()) };
        let entry = ended.map_err(io::Error::other)??;
        self.open.remove(&entry.row);
        self.note(&entry, journal)
    }

    fn note(&mut self, entry: &Entry, journal: &mut Journal) -> io::Result<()> {
        self.progress.handled += 1;
        self.progress.attention += u64::from(!entry.cause.is_empty());
        journal.note(entry)
    }

    fn tell(&mut self, tell: &mut dyn FnMut(Progress)) {
        self.progress.passed = self.row - self.open.len() as u64;
        tell(self.progress);
    }
}
