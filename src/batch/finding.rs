//! The servers of a row: those it names, those that were named for all, and else those of its domain, which are looked for once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

use crate::account::{Address, Domain, Entered, Found, LoginName, Protocol};
use crate::discovery::{self, Discovered, Outcome, fill_login};
use crate::net::Net;

use super::person::Person;

/// Of more domains the findings are forgotten, and looked for again should they be wanted.
const MOST_DOMAINS: usize = 4096;

/// What is known of a domain.
enum Known {
    /// The same for everybody, but for login names that can be made from the address.
    Alike(Box<Discovered>),
    /// Login names follow no rule that can be seen: everybody is looked up.
    Each,
}

/// The findings so far.
#[derive(Default)]
pub(super) struct Findings(Mutex<HashMap<Domain, Arc<OnceCell<Known>>>>);

impl Findings {
    /// What discovery has to say of `address`: asked once for each domain.
    pub async fn of(&self, net: &Net, address: &Address, options: &discovery::Options) -> Discovered {
        let cell = self.cell(address.domain());
        let look = || async { discovery::discover(net, address, options, &|_| {}).await };
        let known = cell
            .get_or_init(|| async {
                let found = look().await;
                if is_alike(&found) { Known::Alike(template(found).into()) } else { Known::Each }
            })
            .await;
        match known {
            Known::Alike(found) => filled(found, address),
            Known::Each => look().await,
        }
    }

    fn cell(&self, domain: &Domain) -> Arc<OnceCell<Known>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_DOMAINS && !known.contains_key(domain) {
            known.clear();
        }
        Arc::clone(known.entry(domain.clone()).or_default())
    }
}

const ADDRESS: &str = "%EMAILADDRESS%";
const LOCAL: &str = "%EMAILLOCALPART%";

/// The login name with the address it was made from taken out again; `None` where the address is not in it.
fn rule(name: &LoginName, address: &Address) -> Option<LoginName> {
    let (text, local) = (name.as_str(), address.local());
    for whole in [address.as_typed(), address.to_string(), address.to_ascii_domain()] {
        if text.contains(&whole) {
            return LoginName::parse(&text.replacen(&whole, ADDRESS, 1)).ok();
        }
    }
    // A short local part may stand in a name by chance: it counts where nothing but marks stand beside it.
    let at = text.find(local)?;
    let (before, behind) = (&text[..at], &text[at + local.len()..]);
    let apart = !before.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphanumeric);
    apart.then(|| LoginName::parse(&format!("{before}{LOCAL}{behind}")).ok())?
}

fn is_alike(found: &Discovered) -> bool {
    let names = found.servers.iter().filter_map(|found| found.server.username.as_ref());
    names.into_iter().all(|name| rule(name, &found.address).is_some())
}

fn template(mut found: Discovered) -> Discovered {
    let address = found.address.clone();
    for known in &mut found.servers {
        known.server.username = known.server.username.as_ref().and_then(|name| rule(name, &address));
    }
    // Who said what is of no use any more, and long.
    found.sources.clear();
    found
}

/// The same for somebody else at the domain.
fn filled(template: &Discovered, address: &Address) -> Discovered {
    let mut found = Discovered { address: address.clone(), ..template.clone() };
    for known in &mut found.servers {
        known.server.username = known.server.username.as_ref().and_then(|name| fill_login(name, address));
    }
    found
}

/// Whether the row needs to be looked up at all.
pub(super) fn is_complete(servers: &[Found]) -> bool {
    let speaks = |protocol| servers.iter().any(|found| found.server.protocol == protocol);
    speaks(Protocol::Smtp) && (speaks(Protocol::Imap) || speaks(Protocol::Pop3))
}

/// The servers that somebody has named: the row's own, and for the protocols that it says nothing of those named for all.
pub(super) fn named(person: &Person, for_all: &[Found]) -> Vec<Found> {
    let mut servers: Vec<Found> = person.servers.iter().map(|server| Entered(server.clone()).into()).collect();
    for found in for_all {
        if !servers.iter().any(|known| known.server.protocol == found.server.protocol) {
            let mut found = found.clone();
            found.server.username = found.server.username.as_ref().and_then(|name| fill_login(name, &person.address));
            servers.push(found);
        }
    }
    servers
}

/// All servers of a row, each protocol's first: named ones win over found ones, and the row's login name over everybody's.
pub(super) fn merged(person: &Person, mut named: Vec<Found>, found: &Discovered) -> Discovered {
    let own: Vec<Protocol> = named.iter().map(|found| found.server.protocol).collect();
    named.extend(found.servers.iter().filter(|found| !own.contains(&found.server.protocol)).cloned());
    if let Some(login) = &person.login {
        named.iter_mut().for_each(|found| found.server.username = Some(login.clone()));
    }
    let outcome = if own.is_empty() { found.outcome } else { Outcome::Found };
    Discovered { servers: named, outcome, ..found.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Server;

    fn discovered(address: &str, names: &[&str]) -> Discovered {
        let server = |name: &&str| {
            let server = Server::parse_url("imap://imap.example.org").unwrap();
            Entered(Server { username: LoginName::parse(name).ok(), ..server }).into()
        };
        Discovered::new(Address::parse(address).unwrap(), Outcome::Found, names.iter().map(server).collect())
    }

    #[test]
    fn login_names_are_made_anew_for_everybody_at_the_domain() {
        for (name, berta) in [
            ("anna.a", Some("berta")),
            ("anna.a@example.org", Some("berta@example.org")),
            ("EXAMPLE\\anna.a", Some("EXAMPLE\\berta")),
            ("anna.a%example.org", Some("berta%example.org")),
            ("anna.a+mail", Some("berta+mail")),
            ("joanna.a", None),
            ("u1234567", None),
        ] {
            let found = discovered("anna.a@example.org", &[name]);
            assert_eq!(is_alike(&found), berta.is_some(), "{name}");
            let Some(berta) = berta else { continue };
            let filled = filled(&template(found), &Address::parse("berta@example.org").unwrap());
            assert_eq!(filled.servers[0].server.username.as_ref().unwrap().as_str(), berta);
            assert_eq!(filled.address.to_string(), "berta@example.org");
        }
    }

    #[test]
    fn a_domain_without_login_names_is_alike() {
        assert!(is_alike(&discovered("a@example.org", &[""])));
    }
}
