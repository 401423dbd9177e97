//! The documents of `corpus/`, one for each rule, and `corpus/EXPECTED.txt`, which says what comes out of each.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;
use crate::discovery::guide::Page;

/// A document of the table.
#[derive(Default)]
struct Case {
    file: String,
    /// What the test turns the file's UTF-8 into.
    encoding: String,
    rule: String,
    expected: Vec<String>,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/discovery/clientconfig/corpus")
}

/// The cases of the table: a file after `* `, the rule with two blanks before it, what comes out with four.
fn cases() -> Vec<Case> {
    let table = std::fs::read_to_string(corpus().join("EXPECTED.txt")).unwrap();
    let mut cases: Vec<Case> = Vec::new();
    // Above the second heading the table explains itself.
    let (_, table) = table.split_once("\n# Version\n").unwrap();
    for line in table.lines() {
        if let Some(head) = line.strip_prefix("* ") {
            let (file, encoding) = head.split_once(" as ").unwrap_or((head, "UTF-8"));
            cases.push(Case { file: file.into(), encoding: encoding.into(), ..Case::default() });
        } else if let Some(thing) = line.strip_prefix("    ") {
            cases.last_mut().unwrap().expected.push(thing.to_owned());
        } else if let Some(rule) = line.strip_prefix("  ") {
            rule.clone_into(&mut cases.last_mut().unwrap().rule);
        }
    }
    cases
}

fn encode(text: &str, encoding: &str) -> Vec<u8> {
    let (label, mark) = encoding.strip_suffix(" with mark").map_or((encoding, ""), |label| (label, "\u{FEFF}"));
    let text = format!("{mark}{text}");
    match label {
        "UTF-16LE" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "UTF-16BE" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        label => {
            let (bytes, _, lossy) = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().encode(&text);
            assert!(!lossy, "{label} cannot hold this text");
            bytes.into_owned()
        }
    }
}

/// What was read, as the table writes it.
fn written(result: &Result<ClientConfig, ReadError>) -> Vec<String> {
    let config = match result {
        Ok(config) => config,
        Err(error) => return vec![format!("error: {error}")],
    };
    let mut lines: Vec<String> = config.name.iter().map(|name| format!("name {name}")).collect();
    lines.extend(config.servers.iter().map(server));
    lines.extend(config.services.iter().map(|(kind, place)| format!("{} {place}", kind.word())));
    lines.extend(config.prefers.map(|receive| format!("prefers {}", receive.protocol())));
    let guide = &config.guide;
    lines.extend(guide.leave_on_server.map(|pop3| match pop3.days {
        Some(days) => format!("leaves mail on the server for {days} days"),
        None => format!("{} the server", if pop3.leave { "leaves mail on" } else { "takes mail from" }),
    }));
    lines.extend(guide.documentation.iter().map(|help| page("page", help)));
    lines.extend(guide.enable.iter().map(|help| page("enable", help)));
    lines.extend(guide.webmail.iter().map(|url| format!("webmail {url}")));
    lines.extend(
        guide
            .oauth2
            .iter()
            .map(|oauth2| format!("tokens {} | {} | {} | {}", oauth2.issuer, oauth2.scope, oauth2.auth_url, oauth2.token_url)),
    );
    lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn server(server: &Server) -> String {
    let host = server.host.as_str();
    let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
    let login = server.username.as_ref().map_or(String::new(), |name| format!(" as {name}"));
    let methods: Vec<_> = server.auth.iter().map(|method| method.word()).collect();
    let by = if methods.is_empty() { String::new() } else { format!(" by {}", methods.join(", ")) };
    format!("{} {host}:{} {}{login}{by}", server.protocol, server.port, server.security)
}

fn page(word: &str, page: &Page) -> String {
    let texts: String = page.texts.iter().map(|(language, text)| format!(" | {language}: {text}")).collect();
    format!("{word} {}{texts}", page.url)
}

#[test]
fn every_document_comes_out_as_the_table_says() {
    let address = Address::parse("anna@example.org").unwrap();
    let mut wrong = Vec::new();
    for case in cases() {
        let text = std::fs::read_to_string(corpus().join(&case.file)).unwrap();
        let got = written(&read(&encode(&text, &case.encoding), &address));
        if got != case.expected {
            wrong.push(format!("{}\n  {}\n  expected {:#?}\n  got {got:#?}", case.file, case.rule, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_document_stands_in_the_table_once_with_its_rule() {
    let cases = cases();
    let named: BTreeSet<String> = cases.iter().map(|case| case.file.clone()).collect();
    let entries = std::fs::read_dir(corpus()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = entries.filter(|name| name.ends_with(".xml")).collect();
    assert_eq!(named, there);
    assert_eq!(named.len(), cases.len());
    assert!(cases.iter().all(|case| !case.rule.is_empty()));
    assert!(named.len() >= 60);
}
