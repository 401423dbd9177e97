//! The plan of the house is kept: which room may know which, where sockets, windows and secrets may be touched.
//!
//! The sources are read as text, without comments, strings and test modules (tests may look into any room).

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Who may know whom. A room not named here does not exist in the plan.
const MAY_USE: &[(&str, &[&str])] = &[
    ("account", &[]),
    ("net", &["account"]),
    ("discovery", &["account", "net"]),
    ("probe", &["account", "net"]),
    ("oauth", &["account", "net"]),
    // Only the types of the evidence, which the live test fills.
    ("advice", &["account", "probe::Mailbox", "probe::Line", "probe::Pop3Offer", "probe::Program"]),
    ("profile", &["account"]),
    // Its servers are what discovery takes them for, and its mail programs are those there are.
    ("organisation", &["account", "discovery", "profile"]),
    ("journey", &["account", "discovery", "probe", "advice"]),
    // The journey too, so that an account on a list is made by the same rules as one that is set up alone.
    ("batch", &["account", "net", "discovery", "probe", "advice", "profile", "journey"]),
    ("domain", &["account", "net", "discovery", "probe", "advice", "profile"]),
    ("practice", &["account", "net"]),
    (
        "text",
        &[
            "account",
            "net",
            "discovery",
            "probe",
            "oauth",
            "advice",
            "profile",
            "organisation",
            "journey",
            "batch",
            "domain",
            "programs",
            "keep",
        ],
    ),
    // Hands passwords to the system.
    ("keep", &["account", "profile"]),
    // Puts files on the disk, whoever made them.
    ("output", &[]),
    // Finds and starts the programs that profiles are for.
    ("programs", &["profile", "output"]),
    ("command", FACES_USE),
    ("wizard", FACES_USE),
    // The front door.
    (
        "main",
        &[
            "account",
            "net",
            "discovery",
            "probe",
            "oauth",
            "advice",
            "profile",
            "organisation",
            "journey",
            "batch",
            "domain",
            "practice",
            "text",
            "output",
            "keep",
            "programs",
            "command",
            "wizard",
        ],
    ),
    ("lib", &[]),
];

/// The two faces use everything but each other.
const FACES_USE: &[&str] = &[
    "account",
    "net",
    "discovery",
    "probe",
    "oauth",
    "advice",
    "profile",
    "organisation",
    "journey",
    "batch",
    "domain",
    "practice",
    "text",
    "output",
    "programs",
    "keep",
];

/// What may be named only in some rooms, and why.
const ONLY_IN: &[(&str, &[&str], &str)] = &[
    ("iced", &["wizard"], "the core knows no window"),
    ("TcpStream", &["net", "practice"], "the only room with sockets is net; the practice provider has servers"),
    ("TcpListener", &["net", "practice"], "the only room with sockets is net; the practice provider has servers"),
    ("UdpSocket", &["net", "practice"], "the only room with sockets is net; the practice provider has servers"),
    ("reqwest", &["net"], "the only room that fetches is net"),
    ("hickory_resolver", &["net"], "the only room that asks the DNS is net"),
    ("fluent_bundle", &["text", "command", "wizard"], "the core holds no sentence that a person reads"),
    ("that_detached", &["programs"], "what belongs to other programs is opened in one place"),
    (".permit", &["net", "probe"], "a secret goes out only where the consent rules were asked"),
    ("secret_service", &["keep"], "what keeps passwords is spoken to in one place"),
    ("security_framework", &["keep"], "what keeps passwords is spoken to in one place"),
    ("keyring_core", &["keep"], "what keeps passwords is spoken to in one place"),
    ("to_keep_as_asked", &["account", "keep"], "a secret is kept only by the room that does nothing else"),
    ("expose_secret", &["account"], "a secret opens only for a permit"),
    (
        "to_write_as_asked",
        &["account", "profile"],
        "a secret is written only by the writers of profiles, which are handed it only where it was asked for",
    ),
];

/// A source file: its room, how deep its module is (0 is the crate's root), and its code alone.
struct Source {
    path: PathBuf,
    room: String,
    depth: usize,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    collect(&root, &root, &mut sources);
    assert!(sources.len() > 20, "the sources were found");
    sources
}

fn collect(root: &Path, directory: &Path, into: &mut Vec<Source>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().unwrap() != "tests" {
                collect(root, &path, into);
            }
        } else if path.extension().is_some_and(|ext| ext == "rs") && path.file_name().unwrap() != "tests.rs" {
            let below = path.strip_prefix(root).unwrap().with_extension("");
            let mut names: Vec<String> = below.iter().map(|name| name.to_string_lossy().into_owned()).collect();
            let room = names[0].clone();
            if names.last().is_some_and(|name| name == "mod") {
                names.pop();
            }
            let depth = if room == "main" || room == "lib" { 0 } else { names.len() };
            let code = without_tests(&code_only(&fs::read_to_string(&path).unwrap()));
            into.push(Source { path, room, depth, code });
        }
    }
}

/// The text with comments, strings and characters blanked.
fn code_only(text: &str) -> String {
    let bytes: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    let starts = |at: usize, with: &str| with.chars().enumerate().all(|(offset, c)| bytes.get(at + offset) == Some(&c));
    while at < bytes.len() {
        if starts(at, "//") {
            while at < bytes.len() && bytes[at] != '\n' {
                at += 1;
            }
        } else if starts(at, "/*") {
            while at < bytes.len() && !starts(at, "*/") {
                at += 1;
            }
            at += 2;
        } else if bytes[at] == 'r' && (starts(at, "r\"") || starts(at, "r#\"")) && !bytes[..at].last().is_some_and(|c| is_name(*c)) {
            let hash = starts(at, "r#");
            at += if hash { 3 } else { 2 };
            while at < bytes.len() && !starts(at, if hash { "\"#" } else { "\"" }) {
                at += 1;
            }
            at += if hash { 2 } else { 1 };
        } else if bytes[at] == '"' {
            at += 1;
            while at < bytes.len() && bytes[at] != '"' {
                at += if bytes[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if bytes[at] == '\'' && (bytes.get(at + 1) == Some(&'\\') || bytes.get(at + 2) == Some(&'\'')) {
            at += if bytes.get(at + 1) == Some(&'\\') { 3 } else { 2 };
            while at < bytes.len() && bytes[at] != '\'' {
                at += 1;
            }
            at += 1;
        } else {
            code.push(bytes[at]);
            at += 1;
            continue;
        }
        code.push(' ');
    }
    code
}

/// The code without what stands behind `#[cfg(test)]`: a module, a function, a use.
fn without_tests(code: &str) -> String {
    let mut rest = code;
    let mut kept = String::new();
    while let Some(found) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..found]);
        rest = &rest[found..];
        let brace = rest.find('{').unwrap_or(usize::MAX);
        let semicolon = rest.find(';').unwrap_or(usize::MAX);
        // A field or a variant ends with a comma, before either.
        let comma = rest.find(',').unwrap_or(usize::MAX);
        let end = match brace.min(semicolon) {
            end if comma < end => comma + 1,
            end if end == usize::MAX => rest.len(),
            end if end == brace => brace + block(&rest[brace..]),
            end => end + 1,
        };
        rest = &rest[end..];
    }
    kept + rest
}

/// The length of the block in braces at the beginning.
fn block(code: &str) -> usize {
    let mut open = 0;
    for (at, c) in code.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at + 1;
        }
    }
    code.len()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Every path from the crate's root that the code names, as far as two steps: `probe::Mailbox`.
fn paths(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let up = "super::".repeat(source.depth);
    // From a face that is another crate (`main`), the library goes by its name.
    for root in ["crate::", "mailwright::", &up] {
        if root.is_empty() {
            continue;
        }
        for (at, _) in source.code.match_indices(root) {
            let before = source.code[..at].chars().next_back();
            if before.is_some_and(|c| is_name(c) || c == ':') {
                continue;
            }
            found.extend(leaves(&source.code[at + root.len()..], 2));
        }
    }
    found
}

/// The paths at the beginning of the code, each as far as `steps`: `a::b`, `{a, b::c}`.
fn leaves(code: &str, steps: usize) -> Vec<String> {
    let code = code.trim_start();
    if code.starts_with('{') {
        let inner = &code[1..block(code) - 1];
        return split(inner).into_iter().flat_map(|part| leaves(part, steps)).collect();
    }
    let end = code.find(|c| !is_name(c)).unwrap_or(code.len());
    let (name, rest) = code.split_at(end);
    if name.is_empty() || name == "super" {
        return Vec::new();
    }
    match rest.strip_prefix("::") {
        Some(rest) if steps > 1 => {
            let below = leaves(rest, steps - 1);
            if below.is_empty() { vec![name.to_owned()] } else { below.into_iter().map(|leaf| format!("{name}::{leaf}")).collect() }
        }
        _ => vec![name.to_owned()],
    }
}

/// The parts between the commas that stand outside inner braces.
fn split(list: &str) -> Vec<&str> {
    let (mut parts, mut open, mut from) = (Vec::new(), 0, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[from..]);
    parts
}

fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(|c| is_name(c) && !word.starts_with('.'));
        let after = code[at + word.len()..].chars().next().is_some_and(is_name);
        !before && !after
    })
}

/// What a source does that the plan forbids.
fn faults(source: &Source) -> Vec<String> {
    let Some((_, may_use)) = MAY_USE.iter().find(|(room, _)| *room == source.room) else {
        return vec![format!("{}: the plan knows no room `{}`", source.path.display(), source.room)];
    };
    let mut faults = Vec::new();
    for path in paths(source) {
        let room = path.split("::").next().unwrap_or_default();
        let is_room = MAY_USE.iter().any(|(known, _)| *known == room);
        if is_room && room != source.room && !may_use.contains(&room) && !may_use.contains(&path.as_str()) {
            faults.push(format!("{}: {} may not know {path}", source.path.display(), source.room));
        }
    }
    for (word, rooms, why) in ONLY_IN {
        if names(&source.code, word) && !rooms.contains(&source.room.as_str()) {
            faults.push(format!("{}: `{word}` belongs to {}: {why}", source.path.display(), rooms.join(" and ")));
        }
    }
    faults
}

#[test]
fn every_room_keeps_to_the_plan() {
    let faults: Vec<_> = sources().iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_room_in_the_sources_is_in_the_plan_and_documented() {
    let plan = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    for line in plan.lines().filter_map(|line| line.strip_prefix("pub mod ")) {
        let room = line.trim_end_matches(';');
        assert!(MAY_USE.iter().any(|(known, _)| *known == room), "{room} is not in the table of who may know whom");
        assert!(plan.contains(&format!("[`{room}`]")) || plan.contains(&format!("* `{room}`")), "{room} is not in the plan of the house");
    }
}

#[test]
fn what_breaks_the_plan_is_seen() {
    let broken = |room: &str, depth, text: &str| {
        let code = without_tests(&code_only(text));
        faults(&Source { path: PathBuf::from("x.rs"), room: room.into(), depth, code })
    };
    for (room, depth, text) in [
        ("account", 2, "use crate::net::Net;"),
        ("account", 2, "use super::super::net::Net;"),
        ("account", 1, "fn f() { super::net::go() }"),
        ("advice", 1, "use crate::{account::Receive, probe::{Mailbox, Verdict}};"),
        ("probe", 2, "fn f() -> crate::discovery::Outcome {}"),
        ("command", 2, "use crate::wizard;"),
        ("wizard", 2, "use crate::{\n    command::run,\n    text,\n};"),
        ("journey", 1, "use crate::net::Net;"),
        ("discovery", 2, "use crate::practice::World;"),
        ("text", 2, "use iced::Element;"),
        ("discovery", 2, "let s = tokio::net::TcpStream::connect(x);"),
        ("profile", 2, "let p = cleared.permit(true);"),
        ("attic", 1, ""),
    ] {
        assert_eq!(broken(room, depth, text).len(), 1, "{room}: {text}");
    }
    for (room, depth, text) in [
        ("account", 2, "use super::{Host, Port}; // see crate::net"),
        ("account", 2, "#[cfg(test)]\nmod tests { use crate::net::Net; }\nstruct A;"),
        ("advice", 1, "use crate::probe::Mailbox;"),
        ("net", 2, "let text = \"crate::wizard\"; let quote = '\"'; use crate::account::Host;"),
        ("wizard", 3, "use crate::journey::Journey; use super::super::widget; use iced::Element;"),
        ("journey", 1, "struct S { #[cfg(test)] id: String, place: crate::account::Host }"),
    ] {
        assert_eq!(broken(room, depth, text), Vec::<String>::new(), "{room}: {text}");
    }
}
