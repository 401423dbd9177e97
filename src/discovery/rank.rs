//! What beats what, what needs consent, which outcome follows: the one place that decides.

use super::Outcome;
use super::alive::{TRIED, first_is_certain};
use crate::account::{Cleared, Consent, Found, Protocol, Security, Source, Trust};

/// The sources, best first. What a better source says of a protocol stands before what a lesser one says.
///
/// What the person typed stands before all; an organisation knows its own servers; the directory is checked by hand; the domain's own word about mail programs over https comes next; the ISPDB is a third party's word
/// over https; plain DNS can be forged; Autodiscover is the domain's own word too, but written for Outlook, and often made by a hosting
/// panel that does not know the servers' real names; what receives the domain's mail may be somebody else's; a guess is a guess.
pub(super) const ORDER: [Source; 11] = [
    Source::Manual,
    Source::Organisation,
    Source::Directory,
    Source::Autoconfig,
    Source::Wellknown,
    Source::Pacc,
    Source::Ispdb,
    Source::Srv,
    Source::Autodiscover,
    Source::Mx,
    Source::Guess,
];

/// A source's place in [`ORDER`].
pub(super) fn place(source: Source) -> usize {
    ORDER.iter().position(|other| *other == source).unwrap_or(ORDER.len())
}

/// Orders servers by preference within each protocol. `alive` tells which of them answered a connection, if known.
///
/// Trust comes first and encryption second, so that neither a forged answer nor a living unencrypted server ever
/// takes the place of an honest one; then life, then the source, then the source's own order.
pub(super) fn sort(servers: Vec<Found>, alive: impl Fn(&Found) -> bool) -> Vec<Found> {
    let mut unique: Vec<Found> = Vec::with_capacity(servers.len());
    let mut by_source = servers;
    // The same server named twice is believed as far as the more believable of the two.
    by_source.sort_by_key(|found| (found.trust == Trust::Unauthenticated, place(found.source)));
    for found in by_source {
        let same = |other: &Found| {
            other.server.protocol == found.server.protocol
                && other.server.host == found.server.host
                && other.server.port == found.server.port
                && other.server.security == found.server.security
        };
        if !unique.iter().any(same) {
            unique.push(found);
        }
    }
    unique.sort_by_key(|found| {
        let foreign = found.trust == Trust::Unauthenticated;
        (found.server.protocol, foreign, found.server.security == Security::None, !alive(found), place(found.source))
    });
    unique
}

/// The outcome of what was found, sorted; `None` when there is nothing to receive from.
///
/// The first server of each protocol speaks for it. One way of receiving (and sending, if any server was found for it)
/// without a question is enough for `found`.
pub(super) fn outcome(servers: &[Found]) -> Option<Outcome> {
    let first = |protocol| servers.iter().find(|found| found.server.protocol == protocol);
    let receiving: Vec<&Found> = [first(Protocol::Imap), first(Protocol::Pop3)].into_iter().flatten().collect();
    let sending = first(Protocol::Smtp);
    let usable = |good: &dyn Fn(&Found) -> bool| receiving.iter().any(|found| good(found)) && sending.is_none_or(good);
    if receiving.is_empty() {
        return None;
    }
    let encrypted = |found: &Found| found.server.security != Security::None;
    Some(if usable(&|found| encrypted(found) && found.trust == Trust::Authenticated) {
        Outcome::Found
    } else if usable(&encrypted) {
        Outcome::Consent
    } else {
        Outcome::Insecure
    })
}

/// Whether mail can be received and sent with these servers, without a question: better ones are not waited for long.
pub(super) fn is_usable(servers: &[Found]) -> bool {
    outcome(servers) == Some(Outcome::Found) && servers.iter().any(|found| found.server.protocol == Protocol::Smtp)
}

/// With servers at hand that need no question, none that needs one is put beside them.
pub(super) fn keep(servers: &mut Vec<Found>, outcome: Outcome) {
    if outcome == Outcome::Found {
        servers.retain(|found| Cleared::check(&found.server, found.trust, Consent::default()).is_ok());
    }
}

/// What a question that is still open could bring at best: from whom, and how far it could be believed.
pub(super) type Potential = (Source, Trust);

/// Whether nothing that is still to come could add to these servers: all three protocols are there, to be believed and encrypted, and no
/// open question could bring what stands before them.
pub(super) fn is_final(servers: &[Found], open: impl IntoIterator<Item = Potential>) -> bool {
    let good = |found: &&Found| found.trust == Trust::Authenticated && found.server.security != Security::None;
    let named = Protocol::ALL.map(|protocol| {
        servers.iter().filter(good).filter(|found| found.server.protocol == protocol).map(|found| place(found.source)).min()
    });
    let Some(worst) = named.into_iter().try_fold(0, |worst, place| Some(worst.max(place?))) else { return false };
    open.into_iter().all(|(source, trust)| trust == Trust::Unauthenticated || place(source) > worst)
}

/// Whether it is certain which server stands first for each protocol: the best that answers is known, or there is no choice.
/// `answered` tells of a server whether it answered, if that is known.
pub(super) fn is_settled(servers: &[Found], answered: impl Fn(&Found) -> Option<bool>) -> bool {
    let class = |found: &Found| (found.trust == Trust::Unauthenticated, found.server.security == Security::None);
    Protocol::ALL.into_iter().all(|protocol| {
        let own = || servers.iter().filter(|found| found.server.protocol == protocol);
        let Some(best) = own().map(class).min() else { return true };
        let mut equals: Vec<&Found> = own().filter(|found| class(found) == best).collect();
        equals.sort_by_key(|found| place(found.source));
        equals.len() == 1 || first_is_certain(equals.into_iter().take(TRIED).map(&answered))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Server;

    fn found(url: &str, source: Source, trust: Trust) -> Found {
        Found { server: Server::parse_url(url).unwrap(), source, trust }
    }

    const OWN: Trust = Trust::Authenticated;
    const FOREIGN: Trust = Trust::Unauthenticated;

    #[test]
    fn better_sources_first_but_trust_and_encryption_before_them() {
        let sorted = sort(
            vec![
                found("imap://srv.example.org", Source::Srv, OWN),
                found("imap://plain.example.org?security=none", Source::Autoconfig, OWN),
                found("imap://foreign.example.net", Source::Srv, FOREIGN),
                found("imap://auto.example.org", Source::Autoconfig, OWN),
                found("imap://srv.example.org", Source::Ispdb, OWN),
            ],
            |_| true,
        );
        let hosts: Vec<_> = sorted.iter().map(|f| (f.server.host.as_str(), f.source.word())).collect();
        assert_eq!(
            hosts,
            [
                ("auto.example.org", "autoconfig"),
                ("srv.example.org", "ispdb"),
                ("plain.example.org", "autoconfig"),
                ("foreign.example.net", "srv")
            ]
        );
    }

    #[test]
    fn a_server_named_twice_is_believed_as_far_as_the_better_of_the_two() {
        let twice = [found("imap://i.example.org", Source::Autoconfig, FOREIGN), found("imap://i.example.org", Source::Ispdb, OWN)];
        assert_eq!(sort(twice.into(), |_| true), [found("imap://i.example.org", Source::Ispdb, OWN)]);
    }

    #[test]
    fn a_dead_first_choice_gives_way_to_a_living_equal_only() {
        let servers = vec![
            found("imap://dead.example.org", Source::Autoconfig, OWN),
            found("imap://alive.example.org", Source::Srv, OWN),
            found("imap://plain.example.org?security=none", Source::Autoconfig, OWN),
        ];
        let sorted = sort(servers.clone(), |f| !f.server.host.as_str().starts_with("dead"));
        assert_eq!(sorted[0].server.host.as_str(), "alive.example.org");
        let sorted = sort(servers, |f| f.server.host.as_str().starts_with("plain"));
        assert_eq!(sorted[0].server.host.as_str(), "dead.example.org");
    }

    #[test]
    fn the_outcome_as_a_table() {
        let imap = |trust| found("imap://i.example.org", Source::Srv, trust);
        let pop3 = |trust| found("pop3://p.example.org", Source::Srv, trust);
        let smtp = |trust| found("smtp://s.example.org", Source::Srv, trust);
        let plain = |url: &str| found(&format!("{url}?security=none"), Source::Autoconfig, OWN);
        for (servers, expected) in [
            (vec![], None),
            (vec![smtp(OWN)], None),
            (vec![imap(OWN)], Some(Outcome::Found)),
            (vec![imap(OWN), smtp(OWN)], Some(Outcome::Found)),
            (vec![pop3(OWN), smtp(OWN)], Some(Outcome::Found)),
            (vec![imap(FOREIGN), pop3(OWN), smtp(OWN)], Some(Outcome::Found)),
            (vec![imap(FOREIGN), smtp(FOREIGN)], Some(Outcome::Consent)),
            (vec![imap(OWN), smtp(FOREIGN)], Some(Outcome::Consent)),
            (vec![plain("imap://i.example.org"), smtp(OWN)], Some(Outcome::Insecure)),
            (vec![imap(OWN), plain("smtp://s.example.org")], Some(Outcome::Insecure)),
        ] {
            assert_eq!(outcome(&servers), expected, "{servers:?}");
        }
    }

    #[test]
    fn better_servers_are_waited_for_until_one_can_both_receive_and_send() {
        let imap = found("imap://i.example.org", Source::Srv, OWN);
        assert!(!is_usable(std::slice::from_ref(&imap)));
        assert!(is_usable(&[imap, found("smtp://s.example.org", Source::Srv, OWN)]));
    }

    #[test]
    fn what_would_need_a_question_is_not_put_beside_what_needs_none() {
        let all = vec![
            found("imap://i.example.org", Source::Ispdb, OWN),
            found("pop3://p.example.org?security=none", Source::Ispdb, OWN),
            found("pop3://p.example.net", Source::Srv, FOREIGN),
            found("smtp://s.example.org?security=starttls", Source::Ispdb, OWN),
        ];
        let kept = |outcome| {
            let mut servers = all.clone();
            keep(&mut servers, outcome);
            servers.len()
        };
        assert_eq!((kept(Outcome::Found), kept(Outcome::Consent), kept(Outcome::Insecure)), (2, 4, 4));
    }

    #[test]
    fn an_answer_is_final_when_nothing_better_can_come() {
        let all = ["imap://i.example.org", "pop3://p.example.org", "smtp://s.example.org"].map(|url| found(url, Source::Autoconfig, OWN));
        assert!(is_final(&all, [(Source::Wellknown, OWN), (Source::Srv, OWN)]));
        assert!(!is_final(&all, [(Source::Directory, OWN)]));
        assert!(is_final(&all, [(Source::Directory, FOREIGN)]), "what nobody can believe is not waited for");
        assert!(!is_final(&all[..2], [(Source::Srv, OWN)]), "another source may know a server for sending");
        let plain = ["imap://i.example.org?security=none", "pop3://p.example.org", "smtp://s.example.org"];
        let plain = plain.map(|url| found(url, Source::Autoconfig, OWN));
        assert!(!is_final(&plain, [(Source::Srv, OWN)]), "another source may know of encryption");
    }

    #[test]
    fn the_first_server_is_settled_when_no_better_one_is_open() {
        let servers = vec![
            found("imap://a.example.org", Source::Autoconfig, OWN),
            found("imap://b.example.org", Source::Srv, OWN),
            found("imap://c.example.org", Source::Mx, FOREIGN),
            found("smtp://s.example.org", Source::Srv, OWN),
        ];
        let state = |known: &'static [(&str, bool)]| {
            move |found: &Found| known.iter().find(|(host, _)| found.server.host.as_str().starts_with(host)).map(|(_, alive)| *alive)
        };
        for (known, expected) in [
            (&[][..], false),
            (&[("a", true)], true),
            (&[("b", true)], false),
            (&[("a", false)], false),
            (&[("a", false), ("b", true)], true),
            (&[("a", false), ("b", false)], true),
        ] {
            assert_eq!(is_settled(&servers, state(known)), expected, "{known:?}");
        }
        assert!(is_settled(&servers[2..], |_| None), "there is no choice");
    }
}
