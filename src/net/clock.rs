//! What the network says of the time: how far the clock of this machine is from the dates of web servers that were asked anyway.
//!
//! Only a hint for a person, who knows what day it is: anybody on the way can write the date of an answer that came over http.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use super::Net;
use super::tls::seconds;

/// What was heard last.
#[derive(Debug, Default)]
pub(super) struct Clock(Mutex<Option<Heard>>);

#[derive(Debug, Clone, Copy)]
struct Heard {
    /// How many seconds this machine's clock has to be put forward.
    behind: i64,
    verified: bool,
}

impl Net {
    /// Notes the date of an answer (RFC 9110, section 6.6.1). One that nobody could have forged is not forgotten over one that anybody could.
    pub(super) fn hear_of_time(&self, date: &str, verified: bool) {
        let Ok(date) = OffsetDateTime::parse(date.trim(), &Rfc2822) else { return };
        let behind = date.unix_timestamp().saturating_sub(seconds(self.now()));
        let mut heard = self.0.clock.0.lock().unwrap_or_else(PoisonError::into_inner);
        if verified || !heard.is_some_and(|heard| heard.verified) {
            *heard = Some(Heard { behind, verified });
        }
    }

    /// What time it is by the web servers that were asked, if any was.
    #[must_use]
    pub fn network_time(&self) -> Option<SystemTime> {
        let heard = (*self.0.clock.0.lock().unwrap_or_else(PoisonError::into_inner))?;
        let distance = Duration::from_secs(heard.behind.unsigned_abs());
        if heard.behind < 0 { self.now().checked_sub(distance) } else { self.now().checked_add(distance) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_network_says_what_time_it_is() {
        let net = Net::system();
        let said = |net: &Net| net.network_time().map(|time| OffsetDateTime::from(time).year());
        assert_eq!(said(&net), None);
        for nonsense in ["", "now", "Fri, 31 Feb 2190 00:00:00 GMT", &"9".repeat(70_000)] {
            net.hear_of_time(nonsense, true);
        }
        assert_eq!(said(&net), None);
        net.hear_of_time("Fri, 01 Jan 2190 00:00:00 GMT", false);
        assert_eq!(said(&net), Some(2190));
        net.hear_of_time("Sun, 06 Nov 1994 08:49:37 GMT", true);
        assert_eq!(said(&net), Some(1994));
        net.hear_of_time("Fri, 01 Jan 2190 00:00:00 GMT", false);
        assert_eq!(said(&net), Some(1994), "what cannot be forged stays");
    }
}
