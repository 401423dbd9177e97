//! How long it takes to write profiles: one account for every client, and many people's for Apple.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mailwright::account::{Account, Address, Chosen, DisplayName, Folders, Groupware, Receive, Server};
use mailwright::profile::{self, CLIENTS, Options, SHEET_LABELS};

/// How many people an organisation may have.
const PEOPLE: u32 = 100_000;

fn account(number: u32) -> Account {
    let server = |url: &str| Chosen::Unproved(Server::parse_url(url).unwrap());
    Account {
        address: Address::parse(&format!("person.{number}@example.org")).unwrap(),
        name: DisplayName::parse(&format!("Person “{number}” Ж")).ok(),
        identities: Vec::new(),
        receive: Receive::Imap,
        incoming: server("imap://imap.example.org"),
        outgoing: server("smtp://smtp.example.org"),
        folders: Folders::default(),
        signature: None,
        groupware: Groupware::default(),
    }
}

fn writing(criterion: &mut Criterion) {
    let sheet_labels = SHEET_LABELS.iter().map(|label| ((*label).to_owned(), (*label).to_owned())).collect();
    let options = Options { sheet_labels, ..Options::default() };
    let one = account(1);
    let all = || CLIENTS.iter().filter_map(|client| client.files(black_box(&one), &options).ok()).flatten().map(|file| file.bytes.len());
    criterion.bench_function("one account for every client", |bencher| bencher.iter(|| all().sum::<usize>()));

    let apple = profile::client("apple").unwrap();
    let people: Vec<Account> = (0..PEOPLE).map(account).collect();
    let mut group = criterion.benchmark_group("many people");
    group.throughput(Throughput::Elements(PEOPLE.into())).sample_size(10);
    let files = |account: &Account| apple.files(account, &options).unwrap().iter().map(|file| file.bytes.len()).sum::<usize>();
    group.bench_function("100,000 .mobileconfig", |bencher| bencher.iter(|| black_box(&people).iter().map(files).sum::<usize>()));
    group.finish();
}

criterion_group!(benches, writing);
criterion_main!(benches);
