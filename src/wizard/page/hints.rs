//! What the provider asks to be done beforehand, on the pages where it matters.

use iced::Element;

use crate::discovery::Page;
use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::{button, layout, notice, text};

/// The provider's hints and the address of its help page, and what it says must be switched on; `copy` is told to copy a page's address.
pub fn hints<'a, M: Clone + 'a>(desk: &'a Desk, journey: &'a Journey, copy: fn(String) -> M) -> Option<Element<'a, M>> {
    shown(desk, journey, copy, None)
}

/// The same where a page can be opened too.
pub fn hints_to_open<'a, M: Clone + 'a>(
    desk: &'a Desk,
    journey: &'a Journey,
    copy: fn(String) -> M,
    open: fn(String) -> M,
) -> Option<Element<'a, M>> {
    shown(desk, journey, copy, Some(open))
}

fn shown<'a, M: Clone + 'a>(
    desk: &'a Desk,
    journey: &'a Journey,
    copy: fn(String) -> M,
    open: Option<fn(String) -> M>,
) -> Option<Element<'a, M>> {
    let provider = journey.provider()?;
    let enable = journey.discovered().map(|discovered| discovered.guide.enable.as_slice()).unwrap_or_default();
    if provider.hints.is_empty() && enable.is_empty() {
        return None;
    }
    let page = |id: &'static str, url: &'a str| {
        let open = open.map(|open| button::plain(format!("open-{id}"), desk.say("open-link"), open(url.to_owned())));
        let copy = button::link(format!("copy-{id}"), desk.say("copy-link"), copy(url.to_owned()));
        layout::spread(text::literal(url), layout::beside(open.into_iter().chain([copy]).collect()))
    };
    let mut parts: Vec<_> = provider.hints.iter().map(|hint| text::body(desk.words.hint(*hint, provider))).collect();
    // One page is enough to begin with: the others say the same for other protocols.
    for instruction in enable.iter().take(1) {
        parts.push(text::body(desk.words.enable(&Page { url: String::new(), ..instruction.clone() })));
        // Some say what to do and name no page.
        if !instruction.url.is_empty() {
            parts.push(page("enable", &instruction.url));
        }
    }
    if let Some(help) = &provider.help {
        parts.push(page("help", help));
    }
    Some(notice::info(desk.say_with("hints-title", &[("provider", provider.name.clone().into())]), parts))
}
