//! How long it takes to read an autoconfig document, and to rank what was found.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use mailwright::account::{Address, Found, Server, Source, Trust};
use mailwright::discovery::{rank, read_autoconfig};

/// The largest document that is fetched, in bytes.
const LARGE: usize = 256 * 1024;

fn server(element: &str, kind: &str, number: usize) -> String {
    format!(
        "    <{element} type=\"{kind}\">\n      <hostname>{kind}{number}.%EMAILDOMAIN%</hostname>\n      <port>993</port>\n      \
         <socketType>SSL</socketType>\n      <authentication>OAuth2</authentication>\n      \
         <authentication>password-cleartext</authentication>\n      <username>%EMAILADDRESS%</username>\n    </{element}>\n"
    )
}

fn document(servers: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n  <emailProvider id=\"example.org\">\n    \
         <domain>example.org</domain>\n    <displayName>Example &amp; Co</displayName>\n{servers}    \
         <documentation url=\"https://help.example.org/\">\n      <descr lang=\"en\">Setting up mail programs</descr>\n      \
         <descr lang=\"de\">Mailprogramme einrichten</descr>\n    </documentation>\n  </emailProvider>\n</clientConfig>\n"
    )
}

/// What providers publish: IMAP, POP3 and SMTP, each in two ways. About 2 KiB.
fn typical() -> String {
    let kinds = [("incomingServer", "imap"), ("incomingServer", "pop3"), ("outgoingServer", "smtp")];
    document(&kinds.iter().flat_map(|(element, kind)| (0..2).map(|number| server(element, kind, number))).collect::<String>())
}

/// As many servers as fit into what is fetched.
fn large() -> String {
    let one = server("incomingServer", "imap", 100).len();
    document(&(100..100 + (LARGE - 1024) / one).map(|number| server("incomingServer", "imap", number)).collect::<String>())
}

fn reading(criterion: &mut Criterion) {
    let address = Address::parse("anna@example.org").unwrap();
    let mut group = criterion.benchmark_group("read autoconfig");
    for (name, text) in [("typical", typical()), ("large", large())] {
        assert!(!read_autoconfig(text.as_bytes(), &address).unwrap().servers.is_empty());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| read_autoconfig(black_box(text.as_bytes()), &address)));
    }
    group.finish();
}

/// 64 servers of all protocols, sources and kinds of encryption, every fourth one named by two sources.
fn found() -> Vec<Found> {
    let sources = [Source::Srv, Source::Ispdb, Source::Wellknown, Source::Autoconfig];
    let servers = (0..64).map(|number| {
        let protocol = ["imap", "pop3", "smtp"][number % 3];
        let security = ["none", "starttls", "tls"][number / 3 % 3];
        let server = Server::parse_url(&format!("{protocol}://s{}.example.org?security={security}", number - number % 4 / 3)).unwrap();
        let trust = if number % 5 == 0 { Trust::Unauthenticated } else { Trust::Authenticated };
        Found { server, source: sources[number % sources.len()], trust }
    });
    servers.collect()
}

fn ranking(criterion: &mut Criterion) {
    let servers = found();
    criterion.bench_function("rank 64 servers", |bencher| {
        bencher.iter_batched(|| servers.clone(), |servers| rank(black_box(servers)), BatchSize::SmallInput);
    });
}

criterion_group!(benches, reading, ranking);
criterion_main!(benches);
