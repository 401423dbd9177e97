//! The situations of discovery: what is asked of the product, and what it must answer. Read them as a table.
//!
//! A row names the address, the outcome and every server in order (`PROTOCOL HOST:PORT SECURITY SOURCE TRUST`), then what
//! else the report must say. What a row checks beyond the report is in `discovery`. Who serves what under which name stands in
//! `zones`, `documents` and `web`.

use crate::discovery::{self as checks, Discovery, discover};
use crate::dns::Dns;
use crate::trial::Test;

/// All of them, as tests.
pub fn tests() -> Vec<Test> {
    let rows = [alone(), in_conflict(), without_servers(), hostile(), redirected(), failing(), guessed_wrongly(), named_otherwise()];
    rows.into_iter().flatten().map(Discovery::test).collect()
}

/// Each source alone.
#[rustfmt::skip]
fn alone() -> Vec<Discovery> {
    vec![
        discover("autoconfig alone", "anna@auto.example", "found", &[
            "imap mail.auto.example:993 tls autoconfig authenticated",
            "pop3 mail.auto.example:995 tls autoconfig authenticated",
            "smtp mail.auto.example:465 tls autoconfig authenticated",
            "smtp mail.auto.example:587 starttls autoconfig authenticated",
        ]).trace("autoconfig found").prefers("imap").and(checks::names_the_provider),
        discover("autoconfig naming a foreign host", "anna@foreignhost.example", "found", &[
            "imap mail.good.example:993 tls autoconfig authenticated",
            "smtp mail.good.example:465 tls autoconfig authenticated",
        ]),
        discover("autoconfig that refuses the address", "anna@noaddress.example", "found", &[
            "imap mail.noaddress.example:993 tls autoconfig authenticated",
            "pop3 mail.noaddress.example:995 tls autoconfig authenticated",
            "smtp mail.noaddress.example:465 tls autoconfig authenticated",
        ]).and(checks::asks_without_the_address_too),
        discover("autoconfig over plain http", "anna@plainauto.example", "consent", &[
            "imap mail.plainauto.example:993 tls autoconfig unauthenticated",
            "pop3 mail.plainauto.example:995 tls autoconfig unauthenticated",
            "smtp mail.plainauto.example:465 tls autoconfig unauthenticated",
        ]).trace("http autoconfig found").and(checks::plain_http_learns_no_address),
        discover("autoconfig over plain http that wants the address", "anna@plainask.example", "consent", &[
            "imap mail.plainask.example:993 tls autoconfig unauthenticated",
            "pop3 mail.plainask.example:995 tls autoconfig unauthenticated",
            "smtp mail.plainask.example:465 tls autoconfig unauthenticated",
        ]).and(checks::plain_http_is_told_the_address_last),
        discover("autoconfig named by a TXT record", "anna@mailconf.example", "found", &[
            "imap mail.mailconf.example:993 tls autoconfig authenticated",
            "smtp mail.mailconf.example:465 tls autoconfig authenticated",
        ]).trace("txt autoconfig found"),
        discover("autoconfig elsewhere named by a TXT record", "anna@mailconfaway.example", "consent", &[
            "imap mail.hoster.example:993 tls autoconfig unauthenticated",
            "smtp mail.hoster.example:465 tls autoconfig unauthenticated",
        ]),
        discover("well-known alone", "anna@wellknown.example", "found", &[
            "imap mail.wellknown.example:993 tls wellknown authenticated",
            "pop3 mail.wellknown.example:995 tls wellknown authenticated",
            "smtp mail.wellknown.example:465 tls wellknown authenticated",
        ]).trace("autoconfig nothing").trace("wellknown found"),
        discover("well-known over plain http", "anna@plainwell.example", "consent", &[
            "imap mail.plainwell.example:993 tls wellknown unauthenticated",
            "pop3 mail.plainwell.example:995 tls wellknown unauthenticated",
            "smtp mail.plainwell.example:465 tls wellknown unauthenticated",
        ]).trace("http wellknown found"),
        discover("ISPDB alone", "anna@ispdb.example", "found", &[
            "imap mail.ispdb.example:993 tls ispdb authenticated",
            "pop3 mail.ispdb.example:995 tls ispdb authenticated",
            "smtp mail.ispdb.example:465 tls ispdb authenticated",
        ]).trace("ispdb found").and(checks::the_database_learns_no_address),
        discover("a provider known by heart", "anna@gmail.com", "found", &[])
            .first(&["imap imap.gmail.com:993 tls directory authenticated", "pop3 pop.gmail.com:995 tls directory authenticated",
                     "smtp smtp.gmail.com:465 tls directory authenticated"])
            .with("--no-connect").and(checks::hints_at_app_passwords),
        discover("a provider known by heart, with a name like a greater one's", "anna@mail.com", "found", &[])
            .first(&["imap imap.mail.com:993 tls directory authenticated", "pop3 pop.mail.com:995 tls directory authenticated",
                     "smtp smtp.mail.com:465 tls directory authenticated"])
            .with("--no-connect"),
        discover("PACC alone", "anna@pacc.example", "found", &[
            "imap mail.pacc.example:993 tls pacc authenticated",
            "pop3 mail.pacc.example:995 tls pacc authenticated",
            "smtp mail.pacc.example:465 tls pacc authenticated",
        ]).trace("pacc found"),

        discover("SRV alone, own hosts", "anna@srv.example", "found", &[
            "imap mail.srv.example:993 tls srv authenticated",
            "pop3 mail.srv.example:995 tls srv authenticated",
            "smtp mail.srv.example:465 tls srv authenticated",
        ]).trace("srv found").prefers_neither(),
        discover("SRV naming a foreign host", "anna@foreign.example", "consent", &[
            "imap foreign.good.example:993 tls srv unauthenticated",
            "smtp foreign.good.example:465 tls srv unauthenticated",
        ]),
        discover("SRV naming a foreign host, signed", "anna@signed.test", "found", &[
            "imap mail.good.example:993 tls srv authenticated",
            "smtp mail.good.example:465 tls srv authenticated",
        ]).trace("srv found"),
        discover("SRV for all six services", "anna@six.example", "found", &[
            "imap mail.six.example:993 tls srv authenticated",
            "imap mail.six.example:143 starttls srv authenticated",
            "pop3 mail.six.example:995 tls srv authenticated",
            "pop3 mail.six.example:110 starttls srv authenticated",
            "smtp mail.six.example:465 tls srv authenticated",
            "smtp mail.six.example:587 starttls srv authenticated",
        ]),
        discover("SRV that decidedly offers no POP3", "anna@nopop.example", "found", &[
            "imap mail.nopop.example:993 tls srv authenticated",
            "smtp mail.nopop.example:465 tls srv authenticated",
        ]),
        discover("SRV priorities before weights", "anna@order.example", "found", &[
            "imap first.order.example:993 tls srv authenticated",
            "imap second.order.example:993 tls srv authenticated",
            "imap third.order.example:993 tls srv authenticated",
            "smtp first.order.example:465 tls srv authenticated",
        ]),
        discover("SRV that puts POP3 before IMAP", "anna@popsrv.example", "found", &[
            "imap mail.popsrv.example:993 tls srv authenticated",
            "pop3 mail.popsrv.example:995 tls srv authenticated",
            "smtp mail.popsrv.example:465 tls srv authenticated",
        ]).prefers("pop3"),
        discover("SRV that puts IMAP before POP3", "anna@imapsrv.example", "found", &[
            "imap mail.imapsrv.example:993 tls srv authenticated",
            "pop3 mail.imapsrv.example:995 tls srv authenticated",
            "smtp mail.imapsrv.example:465 tls srv authenticated",
        ]).prefers("imap"),
        discover("SRV target that is an alias", "anna@cname.example", "found", &[
            "imap mail.cname.example:993 tls srv authenticated",
            "smtp mail.cname.example:465 tls srv authenticated",
        ]),
        discover("SRV answer that needs TCP", "anna@large.example", "found", &[])
            .first(&["imap best.large.example:993 tls srv authenticated", "smtp best.large.example:465 tls srv authenticated"]),
        discover("SRV with the port of TLS under the older name", "anna@oldname.example", "found", &[
            "imap mail.oldname.example:993 tls srv authenticated",
            "smtp mail.oldname.example:465 tls srv authenticated",
        ]),
        discover("SRV for more than mail", "anna@services.example", "found", &[
            "imap mail.services.example:993 tls srv authenticated",
            "smtp mail.services.example:465 tls srv authenticated",
        ]).service("managesieve mail.services.example:4190 srv authenticated").service("jmap jmap.services.example:443 srv authenticated")
          .service("caldav dav.services.example:443 srv authenticated").service("carddav dav.hoster.example:443 srv unauthenticated"),

        discover("Autodiscover alone", "anna@disco.example", "found", &[
            "imap mail.disco.example:993 tls autodiscover authenticated",
            "pop3 mail.disco.example:995 tls autodiscover authenticated",
            "smtp mail.disco.example:465 tls autodiscover authenticated",
        ]).trace("autodiscover found"),
        discover("Autodiscover at the domain itself", "anna@discohome.example", "found", &[
            "imap mail.discohome.example:143 starttls autodiscover authenticated",
            "smtp mail.discohome.example:587 starttls autodiscover authenticated",
        ]),
        discover("Autodiscover that plain http redirects to", "anna@discoplain.example", "consent", &[
            "imap mail.hoster.example:993 tls autodiscover unauthenticated",
            "smtp mail.hoster.example:465 tls autodiscover unauthenticated",
        ]),
        discover("Autodiscover named by SRV", "anna@discosrv.example", "found", &[
            "imap mail.discosrv.example:993 tls autodiscover authenticated",
            "smtp mail.discosrv.example:465 tls autodiscover authenticated",
        ]).service("autodiscover settings.discosrv.example:443 srv authenticated"),
        discover("Autodiscover elsewhere named by SRV", "anna@discoaway.example", "consent", &[
            "imap mail.hoster.example:993 tls autodiscover unauthenticated",
            "smtp mail.hoster.example:465 tls autodiscover unauthenticated",
        ]).service("autodiscover autodiscover.hoster.example:443 srv unauthenticated"),
        discover("Autodiscover that sends on to other places", "anna@discochain.example", "found", &[
            "imap mail.discochain.example:993 tls autodiscover authenticated",
            "smtp mail.discochain.example:465 tls autodiscover authenticated",
        ]),
        discover("Autodiscover that sends on to another address", "anna@discoother.example", "found", &[
            "imap mail.landed.example:993 tls autodiscover authenticated",
            "smtp mail.landed.example:465 tls autodiscover authenticated",
        ]),

        discover("the provider of the MX host in the ISPDB", "anna@viamx.example", "consent", &[
            "imap mail.mailer.example:993 tls mx unauthenticated",
            "smtp mail.mailer.example:465 tls mx unauthenticated",
        ]).trace("mx found").trace("ispdb nothing"),
        discover("the provider of the MX host one label below", "anna@viamxlabel.example", "consent", &[
            "imap mail.manyfold.example:993 tls mx unauthenticated",
            "smtp mail.manyfold.example:465 tls mx unauthenticated",
        ]),
        discover("the provider of the MX host below a public suffix", "anna@viamxsuffix.example", "consent", &[
            "imap mail.mailer.example:993 tls mx unauthenticated",
            "smtp mail.mailer.example:465 tls mx unauthenticated",
        ]).and(checks::asks_for_no_public_suffix),
        discover("the MX host's provider says it itself", "anna@viamxown.example", "consent", &[
            "imap mail.selfmade.example:993 tls mx unauthenticated",
            "smtp mail.selfmade.example:465 tls mx unauthenticated",
        ]).and(checks::the_mx_host_learns_no_address),
        discover("the MX host of a provider known by heart", "anna@workspace.example", "consent", &[])
            .first(&["imap imap.gmail.com:993 tls mx unauthenticated", "pop3 pop.gmail.com:995 tls mx unauthenticated",
                     "smtp smtp.gmail.com:465 tls mx unauthenticated"]),

        discover("guessed alone", "anna@guess.example", "found", &[])
            .first(&["imap mail.guess.example:993 tls guess authenticated", "pop3 mail.guess.example:995 tls guess authenticated",
                     "smtp mail.guess.example:465 tls guess authenticated"])
            .trace("guess found"),
        discover("guessed where there is only STARTTLS", "anna@onlystart.example", "found", &[
            "imap mail.onlystart.example:143 starttls guess authenticated",
            "pop3 mail.onlystart.example:110 starttls guess authenticated",
            "smtp mail.onlystart.example:587 starttls guess authenticated",
        ]),
        discover("guessed at the lesser known port", "anna@oddport.example", "found", &[
            "imap mail.oddport.example:993 tls guess authenticated",
            "smtp mail.oddport.example:2525 starttls guess authenticated",
        ]),
        discover("guessed at the domain itself", "anna@itself.example", "found", &[])
            .first(&["imap itself.example:993 tls guess authenticated", "pop3 itself.example:995 tls guess authenticated",
                     "smtp itself.example:465 tls guess authenticated"]),
        discover("guessed at a foreign MX host", "anna@guessmx.example", "consent", &[])
            .first(&["imap in.receiver.example:993 tls guess unauthenticated", "pop3 in.receiver.example:995 tls guess unauthenticated",
                     "smtp in.receiver.example:465 tls guess unauthenticated"]),
    ]
}

/// Sources that say different things, or half of it.
#[rustfmt::skip]
fn in_conflict() -> Vec<Discovery> {
    vec![
        discover("autoconfig beats SRV", "anna@both.example", "found", &[
            "imap web-says.both.example:993 tls autoconfig authenticated",
            "imap dns-says.both.example:993 tls srv authenticated",
            "smtp web-says.both.example:465 tls autoconfig authenticated",
            "smtp dns-says.both.example:465 tls srv authenticated",
        ]),
        discover("autoconfig beats well-known", "anna@twice.example", "found", &[
            "imap one.twice.example:993 tls autoconfig authenticated",
            "imap two.twice.example:993 tls wellknown authenticated",
            "smtp one.twice.example:465 tls autoconfig authenticated",
            "smtp two.twice.example:465 tls wellknown authenticated",
        ]),
        discover("PACC beats the ISPDB", "anna@paccdb.example", "found", &[])
            .first(&["imap pacc-says.paccdb.example:993 tls pacc authenticated", "pop3 pacc-says.paccdb.example:995 tls pacc authenticated",
                     "smtp pacc-says.paccdb.example:465 tls pacc authenticated"]),
        discover("the ISPDB beats SRV", "anna@dbsrv.example", "found", &[
            "imap db-says.dbsrv.example:993 tls ispdb authenticated",
            "imap dns-says.dbsrv.example:993 tls srv authenticated",
            "smtp db-says.dbsrv.example:465 tls ispdb authenticated",
            "smtp dns-says.dbsrv.example:465 tls srv authenticated",
        ]),
        discover("SRV beats Autodiscover", "anna@srvdisco.example", "found", &[
            "imap dns-says.srvdisco.example:993 tls srv authenticated",
            "imap web-says.srvdisco.example:993 tls autodiscover authenticated",
            "smtp dns-says.srvdisco.example:465 tls srv authenticated",
            "smtp web-says.srvdisco.example:465 tls autodiscover authenticated",
        ]),
        discover("the ISPDB beats what came over plain http", "anna@plaindb.example", "found", &[
            "imap db-says.plaindb.example:993 tls ispdb authenticated",
            "smtp db-says.plaindb.example:465 tls ispdb authenticated",
        ]),
        discover("the ISPDB beats a foreign host of SRV", "anna@foreigndb.example", "found", &[
            "imap mail.foreigndb.example:993 tls ispdb authenticated",
            "smtp mail.foreigndb.example:465 tls ispdb authenticated",
        ]),
        discover("two sources name the same foreign servers", "anna@same.example", "found", &[
            "imap mail.good.example:993 tls autoconfig authenticated",
            "smtp mail.good.example:465 tls autoconfig authenticated",
        ]).trace("srv found"),
        discover("IMAP from one source and POP3 from another", "anna@halves.example", "found", &[
            "imap mail.halves.example:993 tls autoconfig authenticated",
            "pop3 mail.halves.example:995 tls srv authenticated",
            "smtp mail.halves.example:465 tls autoconfig authenticated",
        ]),
        discover("encryption beats the better source", "anna@cleartls.example", "found", &[
            "imap safe.cleartls.example:993 tls srv authenticated",
            "smtp safe.cleartls.example:465 tls srv authenticated",
        ]).trace("autoconfig found"),
        discover("autoconfig names what SRV denies", "anna@denied.example", "found", &[
            "imap mail.denied.example:993 tls autoconfig authenticated",
            "smtp mail.denied.example:465 tls autoconfig authenticated",
        ]),
        discover("autoconfig with POP3 first", "anna@popfirst.example", "found", &[])
            .first(&["imap mail.popfirst.example:993 tls autoconfig authenticated", "pop3 mail.popfirst.example:995 tls autoconfig authenticated",
                     "smtp mail.popfirst.example:465 tls autoconfig authenticated"])
            .prefers("pop3"),
        discover("nothing is guessed beside a finding", "anna@imaponly.example", "found", &[
            "imap mail.imaponly.example:993 tls srv authenticated",
        ]),
        discover("Exchange beside IMAP", "anna@exchangeimap.example", "found", &[
            "imap mail.exchangeimap.example:993 tls srv authenticated",
            "smtp mail.exchangeimap.example:465 tls srv authenticated",
        ]).service("exchange https://autodiscover.exchangeimap.example/autodiscover/autodiscover.xml autodiscover authenticated")
            .service("exchange https://autodiscover.exchangeimap.example/autodiscover/autodiscover.json autodiscover authenticated"),
    ]
}

/// Outcomes without servers, or without good ones.
#[rustfmt::skip]
fn without_servers() -> Vec<Discovery> {
    vec![
        discover("no encryption anywhere", "anna@plain.example", "insecure", &[
            "imap mail.plain.example:143 none autoconfig authenticated",
            "pop3 mail.plain.example:110 none autoconfig authenticated",
            "smtp mail.plain.example:587 none autoconfig authenticated",
        ]),
        // Without a certificate nothing proves whose server it is.
        discover("no encryption where it was guessed", "anna@plainguess.example", "insecure", &[
            "imap mail.plainguess.example:143 none guess unauthenticated",
            "pop3 mail.plainguess.example:110 none guess unauthenticated",
            "smtp mail.plainguess.example:587 none guess unauthenticated",
        ]),
        discover("Exchange that wants a login first", "anna@exchange401.example", "exchange-only", &[]).service("exchange https://autodiscover.exchange401.example/autodiscover/autodiscover.xml autodiscover authenticated")
            .service("exchange https://autodiscover.exchange401.example/autodiscover/autodiscover.json autodiscover authenticated"),
        discover("Exchange by its own account", "anna@exchangepox.example", "exchange-only", &[]).service("exchange exchange.exchangepox.example autodiscover authenticated").service("ews ").trace("autodiscover found"),
        discover("Exchange by the newer Autodiscover", "anna@exchangejson.example", "exchange-only", &[])
            .service("exchange ").and(checks::knows_where_exchange_is),
        discover("Exchange by autoconfig", "anna@exchangexml.example", "exchange-only", &[]).service("exchange ").trace("autoconfig found"),
        discover("a web page that wants a login is no Exchange", "anna@basic401.example", "not-found", &[]),
        discover("nothing to be found", "anna@empty.example", "not-found", &[])
            .trace("autoconfig nothing").trace("wellknown nothing").trace("srv nothing").trace("ispdb nothing")
            .trace("pacc nothing").trace("autodiscover nothing").trace("mx nothing").trace("guess nothing"),
        discover("no such domain", "anna@nobody.example", "no-such-domain", &[]),
        discover("no such domain, but one nearly so", "anna@gmial.com", "no-such-domain", &[]).suggests("gmail.com"),
        discover("a domain that takes no mail", "anna@nullmx.example", "no-mail-domain", &[]),
        discover("a dead DNS", "anna@auto.example", "dns-failed", &[]).dns(Dns::Dead),
        discover("a DNS that denies everything", "anna@auto.example", "dns-failed", &[]).dns(Dns::Denying),
        discover("a DNS that fails at everything", "anna@auto.example", "dns-failed", &[]).dns(Dns::Failing),
        discover("a DNS older than signatures", "anna@srv.example", "found", &[
            "imap mail.srv.example:993 tls srv authenticated",
            "pop3 mail.srv.example:995 tls srv authenticated",
            "smtp mail.srv.example:465 tls srv authenticated",
        ]).dns(Dns::Old),
        discover("a DNS older than signatures, and a foreign host", "anna@signed.test", "consent", &[
            "imap mail.good.example:993 tls srv unauthenticated",
            "smtp mail.good.example:465 tls srv unauthenticated",
        ]).dns(Dns::Old),
        discover("a network that wants a sign-in first", "anna@auto.example", "not-found", &[]).dns(Dns::Portal).network("captive-portal"),
        discover("not an address", "anna at home", "bad-address", &[]).exits(2),
        discover("an address with a line break", "anna@auto.example\r\nBcc: x@y.example", "bad-address", &[]).exits(2),
    ]
}

/// Answers that should do harm, or make no sense.
#[rustfmt::skip]
fn hostile() -> Vec<Discovery> {
    vec![
        discover("settings among things unheard of", "anna@odd.example", "found", &[
            "imap mail.odd.example:993 tls autoconfig authenticated",
            "pop3 mail.odd.example:995 tls autoconfig authenticated",
            "smtp mail.odd.example:465 tls autoconfig authenticated",
        ]),
        discover("settings too big to be settings", "anna@big.example", "not-found", &[]).trace("autoconfig failed"),
        discover("settings of 200 MB", "anna@huge.example", "not-found", &[]).trace("autoconfig failed").and(checks::stopped_reading),
        discover("settings of 100 MB once unpacked", "anna@bomb.example", "not-found", &[]).trace("autoconfig failed"),
        discover("settings of a thousand million laughs", "anna@laughs.example", "not-found", &[]),
        discover("settings that would read a file", "anna@outside.example", "not-found", &[]),
        discover("settings that never end", "anna@drip.example", "not-found", &[]).trace("autoconfig failed"),
        discover("settings that break off", "anna@cut.example", "not-found", &[]).trace("autoconfig failed"),
        discover("settings behind headers without end", "anna@flood.example", "not-found", &[]).trace("autoconfig failed"),
        discover("a web page for everything", "anna@html.example", "not-found", &[])
            .trace("autoconfig failed").trace("wellknown failed").trace("autodiscover failed"),
        discover("a web server with a fault for everything", "anna@broken.example", "not-found", &[]).trace("autoconfig failed").trace("wellknown failed"),
        discover("a provider database with a fault", "anna@dbbroken.example", "found", &[
            "imap mail.dbbroken.example:993 tls srv authenticated",
            "smtp mail.dbbroken.example:465 tls srv authenticated",
        ]).trace("ispdb failed"),
        discover("settings behind a certificate nobody trusts", "anna@untrusted.example", "not-found", &[])
            .trace("autoconfig failed").trace("wellknown failed"),
        discover("settings behind an expired certificate", "anna@oldcert.example", "not-found", &[])
            .trace("autoconfig failed").trace("wellknown failed"),
        discover("settings behind another's certificate", "anna@othercert.example", "not-found", &[])
            .trace("autoconfig failed").trace("wellknown failed"),
        discover("settings behind a self-signed certificate", "anna@selfcert.example", "not-found", &[])
            .trace("autoconfig failed").trace("wellknown failed"),
        discover("PACC that the DNS does not vouch for", "anna@paccforged.example", "not-found", &[]).trace("pacc failed"),
        discover("SRV whose signature is broken", "anna@bogus.test", "not-found", &[]).trace("srv failed"),
    ]
}

/// Where one is sent on.
#[rustfmt::skip]
fn redirected() -> Vec<Discovery> {
    vec![
        discover("settings that have moved", "anna@moved.example", "found", &[
            "imap mail.moved.example:993 tls autoconfig authenticated",
            "smtp mail.moved.example:465 tls autoconfig authenticated",
        ]),
        discover("settings behind five redirects", "anna@hops5.example", "found", &[
            "imap mail.hops5.example:993 tls autoconfig authenticated",
            "smtp mail.hops5.example:465 tls autoconfig authenticated",
        ]),
        discover("settings behind six redirects", "anna@hops6.example", "not-found", &[]).trace("autoconfig failed"),
        discover("redirects in a circle", "anna@loop.example", "not-found", &[]).trace("autoconfig failed"),
        discover("Autodiscover in a circle", "anna@discoloop.example", "not-found", &[]).trace("autodiscover failed"),
        discover("a redirect out of encryption", "anna@downgrade.example", "not-found", &[]).trace("autoconfig failed"),
        discover("a redirect into encryption", "anna@upgrade.example", "consent", &[
            "imap mail.upgrade.example:993 tls autoconfig unauthenticated",
            "smtp mail.upgrade.example:465 tls autoconfig unauthenticated",
        ]),
        discover("a redirect into this machine", "anna@loopback.example", "not-found", &[]).trace("autoconfig failed").and(checks::nobody_went_inside),
        discover("a redirect to a name of this machine", "anna@inward.example", "not-found", &[]).trace("autoconfig failed").and(checks::nobody_went_inside),
        discover("a redirect into this network", "anna@intranet.example", "not-found", &[]).trace("autoconfig failed").and(checks::nobody_went_inside),
    ]
}

/// Servers and lines that fail.
#[rustfmt::skip]
fn failing() -> Vec<Discovery> {
    vec![
        discover("a dead first choice gives way", "anna@spare.example", "found", &[
            "imap alive.spare.example:993 tls autoconfig authenticated",
            "imap dead.spare.example:993 tls autoconfig authenticated",
            "smtp alive.spare.example:465 tls autoconfig authenticated",
        ]),
        discover("a dead first choice stays when nobody looks", "anna@spare.example", "found", &[
            "imap dead.spare.example:993 tls autoconfig authenticated",
            "imap alive.spare.example:993 tls autoconfig authenticated",
            "smtp alive.spare.example:465 tls autoconfig authenticated",
        ]).with("--no-connect"),
        discover("a dead only choice stays", "anna@deadonly.example", "found", &[
            "imap dead.deadonly.example:993 tls srv authenticated",
            "smtp dead.deadonly.example:465 tls srv authenticated",
        ]),
        discover("a dead SRV target gives way", "anna@srvspare.example", "found", &[
            "imap alive.srvspare.example:993 tls srv authenticated",
            "imap dead.srvspare.example:993 tls srv authenticated",
            "smtp alive.srvspare.example:465 tls srv authenticated",
            "smtp gone.srvspare.example:465 tls srv authenticated",
        ]),
        discover("a wrongly certified first choice gives way", "anna@badfirst.example", "found", &[
            "imap right.badfirst.example:993 tls srv authenticated",
            "imap wrong.badfirst.example:993 tls srv authenticated",
            "smtp right.badfirst.example:465 tls srv authenticated",
        ]),
        discover("a web server whose IPv6 leads nowhere", "anna@webhalf.example", "found", &[
            "imap mail.webhalf.example:993 tls autoconfig authenticated",
            "pop3 mail.webhalf.example:995 tls autoconfig authenticated",
            "smtp mail.webhalf.example:465 tls autoconfig authenticated",
        ]).within(5),
        discover("a mail server whose IPv6 leads nowhere", "anna@mailhalf.example", "found", &[
            "imap half.mailhalf.example:993 tls srv authenticated",
            "imap full.mailhalf.example:993 tls srv authenticated",
            "smtp half.mailhalf.example:465 tls srv authenticated",
        ]).within(5),
        discover("IPv4 that leads nowhere", "anna@otherhalf.example", "found", &[
            "imap mail.otherhalf.example:993 tls autoconfig authenticated",
            "pop3 mail.otherhalf.example:995 tls autoconfig authenticated",
            "smtp mail.otherhalf.example:465 tls autoconfig authenticated",
        ]).within(5),
        discover("IPv6 alone", "anna@sixonly.example", "found", &[
            "imap mail.sixonly.example:993 tls autoconfig authenticated",
            "pop3 mail.sixonly.example:995 tls autoconfig authenticated",
            "smtp mail.sixonly.example:465 tls autoconfig authenticated",
        ]),
        discover("web servers that swallow everything", "anna@holeweb.example", "found", &[
            "imap mail.holeweb.example:993 tls srv authenticated",
            "smtp mail.holeweb.example:465 tls srv authenticated",
        ]).within(5),
        discover("a domain that swallows everything", "anna@hole.example", "not-found", &[]),
    ]
}

/// Guesses that would be wrong.
#[rustfmt::skip]
fn guessed_wrongly() -> Vec<Discovery> {
    vec![
        discover("every name exists", "anna@wild.example", "not-found", &[]),
        discover("every name exists, and one receives the mail", "anna@wildown.example", "found", &[
            "imap mail.wildown.example:993 tls guess authenticated",
            "pop3 mail.wildown.example:995 tls guess authenticated",
            "smtp mail.wildown.example:465 tls guess authenticated",
        ]),
        discover("every name exists, and one is real", "anna@wildreal.example", "found", &[])
            .first(&["imap mail.wildreal.example:993 tls guess authenticated", "pop3 mail.wildreal.example:995 tls guess authenticated",
                     "smtp mail.wildreal.example:465 tls guess authenticated"])
            .and(checks::names_mail_alone),
        discover("a guessed server with another's certificate", "anna@guessbad.example", "not-found", &[]),
        discover("a web server at the ports of mail", "anna@guessweb.example", "not-found", &[]),
        discover("a guessed server that never greets", "anna@guessmute.example", "not-found", &[]),
        discover("IMAP that the DNS denies is not guessed", "anna@noimap.example", "found", &[])
            .first(&["pop3 mail.noimap.example:995 tls guess authenticated", "smtp mail.noimap.example:465 tls guess authenticated"]),
    ]
}

/// Addresses that are not plain ASCII words.
#[rustfmt::skip]
fn named_otherwise() -> Vec<Discovery> {
    vec![
        discover("an internationalised domain", "anna@bücher.example", "found", &[
            "imap mail.xn--bcher-kva.example:993 tls autoconfig authenticated",
            "pop3 mail.xn--bcher-kva.example:995 tls autoconfig authenticated",
            "smtp mail.xn--bcher-kva.example:465 tls autoconfig authenticated",
        ]).and(checks::keeps_the_address_as_typed),
        discover("an internationalised domain in capitals", "anna@BÜCHER.example", "found", &[
            "imap mail.xn--bcher-kva.example:993 tls autoconfig authenticated",
            "pop3 mail.xn--bcher-kva.example:995 tls autoconfig authenticated",
            "smtp mail.xn--bcher-kva.example:465 tls autoconfig authenticated",
        ]),
        discover("an internationalised domain with SRV", "anna@пример.example", "found", &[
            "imap mail.xn--e1afmkfd.example:993 tls srv authenticated",
            "smtp mail.xn--e1afmkfd.example:465 tls srv authenticated",
        ]),
        discover("an internationalised domain in the ISPDB", "anna@straße.example", "found", &[
            "imap mail.xn--strae-oqa.example:993 tls ispdb authenticated",
            "pop3 mail.xn--strae-oqa.example:995 tls ispdb authenticated",
            "smtp mail.xn--strae-oqa.example:465 tls ispdb authenticated",
        ]),
        discover("an address with signs that mean something in a URL", "an.na+news&more@auto.example", "found", &[])
            .first(&["imap mail.auto.example:993 tls autoconfig authenticated", "pop3 mail.auto.example:995 tls autoconfig authenticated",
                     "smtp mail.auto.example:465 tls autoconfig authenticated"])
            .and(checks::encodes_the_address),
    ]
}
