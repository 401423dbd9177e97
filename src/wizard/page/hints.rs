//! What the provider asks to be done beforehand, on the pages where it matters.

use iced::Element;

use crate::journey::Journey;
use crate::wizard::desk::Desk;
use crate::wizard::look::{button, layout, notice, text};

/// The provider's hints and the address of its help page; `copy` is told to copy that.
pub fn hints<'a, M: Clone + 'a>(desk: &'a Desk, journey: &'a Journey, copy: fn(String) -> M) -> Option<Element<'a, M>> {
    let provider = journey.provider().filter(|provider| !provider.hints.is_empty())?;
    let mut parts: Vec<_> = provider.hints.iter().map(|hint| text::body(desk.words.hint(*hint, provider))).collect();
    if let Some(help) = &provider.help {
        let button = button::link("copy-help", desk.say("copy-link"), copy(help.clone()));
        parts.push(layout::spread(text::literal(help.as_str()), button));
    }
    Some(notice::info(desk.say_with("hints-title", &[("provider", provider.name.clone().into())]), parts))
}
