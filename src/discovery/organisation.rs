//! What the person's organisation has prepared: a list of servers for its domains, handed down from the face.
//!
//! It asks nobody. Who could write the list could as well have changed the program beside it, so it is as believable as that.

use super::Prepared;
use super::clientconfig::Placeholders;
use super::source::Answer;
use crate::account::{Address, Found, LoginName, Server, Source, Trust};

/// Who runs the mail of `address`, and its servers in the organisation's order, if it is at one of its domains.
pub(super) fn look_up(prepared: &Prepared, address: &Address) -> Option<Answer> {
    if !prepared.domains.contains(address.domain()) {
        return None;
    }
    let found = |server: &Server| {
        let username = server.username.as_ref().map(|name| fill_login(name, address)).map_or(Some(None), |name| name.map(Some))?;
        let server = Server { username, ..server.clone() };
        Some(Found { server, source: Source::Organisation, trust: Trust::Authenticated })
    };
    Some(Answer {
        servers: prepared.servers.iter().filter_map(found).collect(),
        provider: Some(prepared.provider.clone()),
        ..Answer::default()
    })
}

/// `name` with the autoconfig format's placeholders filled from `address`; `None` where one of them cannot be.
#[must_use]
pub fn fill_login(name: &LoginName, address: &Address) -> Option<LoginName> {
    LoginName::parse(&Placeholders(address).text(name.as_str())?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Domain;
    use crate::discovery::Provider;

    #[test]
    fn its_own_domains_have_its_servers_with_the_login_names_filled() {
        let urls = ["imap://%EMAILLOCALPART%@imap.example.org", "pop3://office@pop.example.org", "smtp://smtp.example.org"];
        let prepared = Prepared {
            provider: Provider { name: "Example".into(), help: None, hints: Vec::new(), webmail: None },
            domains: ["example.org", "bücher.example"].map(|domain| Domain::parse(domain).unwrap()).into(),
            servers: urls.map(|url| Server::parse_url(url).unwrap()).into(),
        };
        let logins = |address: &str| {
            let answer = look_up(&prepared, &Address::parse(address).unwrap())?;
            assert!(answer.servers.iter().all(|found| (found.source, found.trust) == (Source::Organisation, Trust::Authenticated)));
            Some(answer.servers.into_iter().map(|found| found.server.username.map(|name| name.to_string())).collect::<Vec<_>>())
        };
        let expected = Some(vec![Some("Anna.B".to_owned()), Some("office".to_owned()), None]);
        assert_eq!(logins("Anna.B@example.org"), expected);
        assert_eq!(logins("Anna.B@BÜCHER.example"), expected);
        assert_eq!([logins("anna@mail.example.org"), logins("anna@example.net")], [None, None]);
    }
}
