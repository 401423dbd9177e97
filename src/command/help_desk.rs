//! `mailwright report ADDRESS`: what `test` does, and everything that was learned as text for a help desk.

use time::OffsetDateTime;

use crate::text::HelpDesk;

use super::cli::TestArgs;
use super::report::Discovery;
use super::test::{Tested, examine, news};
use super::{Context, End, Error};

pub fn run(context: &Context, asked: &TestArgs) -> Result<End, Error> {
    let Tested { address, discovered, verdicts, delivery } = examine(context, asked)?;
    let facts = HelpDesk {
        when: OffsetDateTime::now_utc(),
        address: &address,
        discovered: Some(&discovered),
        verdicts: &verdicts,
        delivery: delivery.as_ref(),
    };
    let text = context.words.help_desk(&facts);
    let report = Discovery::new(&discovered).with_organisation(context.organisation.as_deref());
    let report = report.with_tests(&address, &verdicts).with_delivery(delivery.as_ref()).with_report(&text);
    context.answer(&report, || text.clone())?;
    Ok(news(&verdicts, delivery.as_ref()))
}
