//! Likely slips of the pen in well-known domains: `gmial.com`. Offered as a question, never assumed.

use strsim::osa_distance;

use super::directory;
use crate::account::Domain;

/// The well-known domain that `domain` is one slip away from; two where the domain does not exist.
///
/// A slip is a letter too many, too few, wrong, or swapped with its neighbour. A domain of which servers were found is asked about too:
/// such domains are registered by people who collect what is sent there.
pub(super) fn suggestion(domain: &Domain, exists: bool) -> Option<Domain> {
    if directory::knows(domain) {
        return None;
    }
    let near = directory::popular().map(|known| (osa_distance(domain.ascii(), known.ascii()), known));
    let (distance, nearest) = near.min_by_key(|(distance, _)| *distance)?;
    (distance <= if exists { 1 } else { 2 }).then(|| nearest.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_as_a_table() {
        for (domain, exists, expected) in [
            ("gmial.com", true, Some("gmail.com")),
            ("gmail.con", true, Some("gmail.com")),
            ("gmaill.com", true, Some("gmail.com")),
            ("outlok.com", true, Some("outlook.com")),
            ("gmaial.con", false, Some("gmail.com")),
            ("gmaial.con", true, None),
            ("gmail.com", true, None),
            ("mail.com", true, None),
            ("example.org", false, None),
        ] {
            let found = suggestion(&Domain::parse(domain).unwrap(), exists);
            assert_eq!(found.as_ref().map(Domain::ascii), expected, "{domain} {exists}");
        }
    }
}
