//! The two protocols side by side, row by row; what counts for this person stands out.

use iced::Element;

use crate::account::Protocol;
use crate::advice::Compared;
use crate::wizard::desk::Desk;
use crate::wizard::look::{layout, text};

/// The table. In a narrow window, each row becomes three lines.
pub fn table<'a, M: 'a>(compared: Vec<Compared>, desk: &'a Desk) -> Element<'a, M> {
    layout::either(move |is_wide| {
        let names = [Protocol::Imap, Protocol::Pop3].map(|protocol| desk.words.protocol(protocol));
        let mut rows = Vec::new();
        if is_wide {
            let [imap, pop3] = names.clone();
            rows.push(layout::row_of_three([text::small(""), text::heading(imap), text::heading(pop3)]));
        }
        for row in &compared {
            let [aspect, imap, pop3] = desk.words.compared(row.aspect);
            rows.push(layout::rule());
            rows.push(match is_wide {
                true => layout::row_of_three([aspect, imap, pop3].map(|cell| said(cell, row.counts))),
                false => {
                    let [of_imap, of_pop3] = &names;
                    let cells = [format!("{of_imap}: {imap}"), format!("{of_pop3}: {pop3}")];
                    let [imap, pop3] = cells.map(|cell| said(cell, row.counts));
                    layout::lines(vec![text::body(aspect), imap, pop3])
                }
            });
        }
        layout::stack(rows)
    })
}

fn said<'a, M: 'a>(cell: String, counts: bool) -> Element<'a, M> {
    if counts { text::body(cell) } else { text::quiet(cell) }
}
