//! Text becomes elements, with `quick-xml` as the reader and the nesting repaired.
//!
//! What is broken in one place is mended there: a tag without its `>` ends before the next one; an end tag without a
//! beginning is passed over; an element that is still open when one around it ends has ended at the next tag, so that it
//! takes in nothing that is not its own. What is open at the end of the document was cut off, and stays open. Only comments, CDATA and DOCTYPE without an end take the rest of the document with them.

use std::borrow::Cow;
use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// How often, at most, a document may be read over again in mending it, so that no document takes quadratic time.
const REREADS: usize = 8;
/// The longest name of an entity or number of a character that is taken for one.
const REFERENCE: usize = 32;

/// The elements that stand around all others.
const ROOTS: [&str; 2] = ["clientconfig", "emailprovider"];

/// A document, as a list of what follows what.
#[derive(Debug, Default)]
pub(super) struct Markup<'a> {
    pub pieces: Vec<Piece<'a>>,
    /// It ended before its end, or in a way that could not be mended.
    pub broken: bool,
}

/// A piece of a document.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    Start(Tag<'a>),
    Text(Cow<'a, str>),
    /// The end of the last start that is still open and not [`Tag::unended`].
    End,
    /// An end that belongs to no start.
    Stray,
}

/// The start of an element.
#[derive(Debug)]
pub(super) struct Tag<'a> {
    /// Its name in lower case, without a namespace's prefix.
    ///
    /// In lower case because the format's own names have changed theirs (`addressBook`, `addressbook`).
    pub name: String,
    /// What is around it ends, it does not: it has ended at the next tag, whichever that is.
    pub unended: bool,
    source: BytesStart<'a>,
}

impl Tag<'_> {
    /// The trimmed value of the first attribute `name` that says something, whatever its prefix. Bad attributes are passed over.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.source.html_attributes();
        attributes
            .with_checks(false)
            .flatten()
            .filter(|attribute| attribute.key.local_name().as_ref().eq_ignore_ascii_case(name))
            .map(|attribute| unescape(&attribute.value).trim().to_owned())
            .find(|value| !value.is_empty())
    }
}

/// Reads `text` to its end, or to where it cannot be mended.
pub(super) fn parse(text: &str) -> Markup<'_> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut nesting = Nesting::default();
    let mut fuel = text.len().saturating_mul(REREADS);
    let mut at = 0;
    nesting.markup.broken = loop {
        match nesting.read(&text[at..]) {
            Stop::End => break !nesting.open.is_empty(),
            Stop::Broken => break true,
            Stop::Bad { from, to } => {
                let Some(left) = fuel.checked_sub(to - from) else { break true };
                (fuel, at) = (left, at + from);
            }
        }
    };
    nesting.markup
}

/// Where reading stopped.
enum Stop {
    /// At the end.
    End,
    /// Where nothing can be mended.
    Broken,
    /// At a bad tag: to be read on `from` there. What had been read of it reached `to`.
    Bad { from: usize, to: usize },
}

/// What has been read, and which elements are open at its end.
#[derive(Default)]
struct Nesting<'a> {
    markup: Markup<'a>,
    /// Name, and place among the pieces.
    open: Vec<(String, usize)>,
    /// How many of each name are open: an end without a start is known without a search.
    names: HashMap<String, usize>,
}

impl<'a> Nesting<'a> {
    fn read(&mut self, text: &'a str) -> Stop {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        let position = |reader: &Reader<&[u8]>| usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        loop {
            let at = position(&reader);
            match reader.read_event() {
                Ok(Event::Start(_) | Event::Empty(_) | Event::End(_)) => {
                    let to = position(&reader);
                    let inner = text.get(at + 1..to - 1).unwrap_or_default();
                    if let Some(stop) = self.tag(inner, at + 1, to) {
                        return stop;
                    }
                }
                Ok(Event::Text(text)) => self.text(text.xml10_content()),
                Ok(Event::CData(text)) => self.text(text.xml10_content()),
                Ok(Event::GeneralRef(name)) => self.text(resolve(&name).into()),
                Ok(Event::Eof) => return Stop::End,
                Ok(_) | Err(Error::IllFormed(_)) => {}
                Err(_) => return self.mend(&text[at..], at, position(&reader)),
            }
        }
    }

    /// Takes the tag that is `inner`, as far as the next tag in it: none may stand in another, so that there a new one begins.
    fn tag(&mut self, inner: &'a str, at: usize, to: usize) -> Option<Stop> {
        let next = next_tag(inner);
        let inner = &inner[..next.unwrap_or(inner.len())];
        match (inner.strip_prefix('/'), inner.strip_suffix('/')) {
            (Some(name), _) => self.end(&local(name)),
            (None, Some(inner)) => self.start(inner, true),
            (None, None) => self.start(inner, false),
        }
        next.map(|next| Stop::Bad { from: at + next, to })
    }

    /// Reads on behind the markup that begins `text` and never ends, or is none.
    fn mend(&mut self, text: &'a str, at: usize, to: usize) -> Stop {
        let Some(inner) = text.strip_prefix('<') else { return Stop::Broken };
        let swallows = ["!--", "![", "!d", "!D", "?"].iter().any(|begin| inner.starts_with(begin));
        let Some(next) = next_tag(inner).filter(|_| !swallows) else { return Stop::Broken };
        if !inner.starts_with('!') {
            self.tag(&inner[..next], at, to);
        }
        Stop::Bad { from: at + 1 + next, to: to.max(at + 1 + next) }
    }

    fn text(&mut self, text: Cow<'a, str>) {
        self.markup.pieces.push(Piece::Text(text));
    }

    fn start(&mut self, inner: &'a str, empty: bool) {
        let length = inner.find(|c: char| c.is_ascii_whitespace()).unwrap_or(inner.len());
        let name = local(&inner[..length]);
        let place = self.markup.pieces.len();
        self.markup.pieces.push(Piece::Start(Tag { name: name.clone(), unended: false, source: BytesStart::from_content(inner, length) }));
        if empty {
            self.markup.pieces.push(Piece::End);
        } else {
            *self.names.entry(name.clone()).or_default() += 1;
            self.open.push((name, place));
        }
    }

    /// Ends the last element of that `name`; those opened after it have no end of their own.
    ///
    /// The end of a root ends all that is open even where the root has been ended before, by mistake.
    fn end(&mut self, name: &str) {
        let is_open = self.names.get(name).is_some_and(|count| *count > 0);
        if !is_open && !ROOTS.contains(&name) {
            self.markup.pieces.push(Piece::Stray);
            return;
        }
        while let Some((open, place)) = self.open.pop() {
            if let Some(count) = self.names.get_mut(&open) {
                *count -= 1;
            }
            if open == name {
                break;
            }
            if let Some(Piece::Start(tag)) = self.markup.pieces.get_mut(place) {
                tag.unended = true;
            }
        }
        self.markup.pieces.push(if is_open { Piece::End } else { Piece::Stray });
    }
}

/// Where in `inner` a tag begins. A comment is none, and nothing in it either.
fn next_tag(inner: &str) -> Option<usize> {
    let mut comments = true;
    let mut from = 0;
    loop {
        let at = from + inner[from..].find('<')?;
        let rest = &inner[at + 1..];
        if rest.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '/') {
            return Some(at);
        }
        let end = if comments && rest.starts_with("!--") { rest.find("-->") } else { Some(0) };
        // Looked for once and not found, the end of a comment is nowhere.
        comments &= end.is_some();
        from = at + 1 + end.unwrap_or_default();
    }
}

/// A name in lower case and without its prefix.
fn local(name: &str) -> String {
    let name = name.trim_ascii();
    name.rsplit_once(':').map_or(name, |(_, local)| local).to_ascii_lowercase()
}

/// The five predefined entities and character references. Any other entity stands for nothing, and what is no reference
/// at all (`AT&T;`) for itself.
fn resolve(name: &str) -> String {
    let reference = BytesRef::new(name);
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return c.to_string();
    }
    if let Some(text) = resolve_predefined_entity(name) {
        return text.to_owned();
    }
    let is_name = name.len() <= REFERENCE
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '#')
        && name.chars().skip(1).all(|c| c.is_alphanumeric() || "_-.:".contains(c));
    if is_name { String::new() } else { format!("&{name};") }
}

/// The text of an attribute: an `&` that begins no reference stands for itself, as in the addresses of web pages.
fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        match after.find(['&', ';', '<']) {
            Some(end) if after[end..].starts_with(';') => {
                plain.push_str(&resolve(&after[..end]));
                rest = &after[end + 1..];
            }
            _ => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}
