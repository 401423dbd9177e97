//! The picture of a way of receiving: the provider, and below it who sees how much of the mail.

use iced::Element;

use crate::advice::{Holds, Link, Place, Seen, Way};
use crate::wizard::desk::Desk;
use crate::wizard::look::drawn::{self, Thing};
use crate::wizard::look::{layout, text};

/// The picture.
pub fn picture<'a, M: 'a>(way: &Way, desk: &Desk) -> Element<'a, M> {
    let last = way.picture.seen.len().saturating_sub(1);
    let server = layout::labelled(drawn::thing(Thing::Server), place(Place::Provider, way.picture.server, way, desk));
    let branch = |(number, seen): (usize, &Seen)| {
        let arrow = if seen.link == Link::InStep { drawn::Way::Both } else { drawn::Way::There };
        let thing = match seen.place {
            Place::Provider => Thing::Server,
            Place::ThisComputer => Thing::Computer,
            Place::OtherDevices => Thing::Devices,
            Place::Browser => Thing::Browser,
        };
        let content = layout::labelled(drawn::thing(thing), place(seen.place, seen.holds, way, desk));
        layout::branch(drawn::branch(arrow, number == 0, number == last), content)
    };
    let mut rows = vec![server];
    rows.extend(way.picture.seen.iter().enumerate().map(branch));
    layout::tree(rows)
}

fn place<'a, M: 'a>(place: Place, holds: Holds, way: &Way, desk: &Desk) -> Element<'a, M> {
    let letters: usize = match holds {
        Holds::New => 0,
        Holds::Recent => 1,
        Holds::Received => 3,
        Holds::All => 4,
    };
    let mut said = Vec::new();
    if letters > 0 {
        said.push(drawn::letters(letters));
    }
    said.push(text::small(desk.words.holds(holds, way.leave)));
    layout::lines(vec![text::body(desk.words.place(place)), layout::flow(said)])
}
