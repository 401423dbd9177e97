//! The provider directory built into the program: `resources/providers.toml`, read once.
//!
//! It asks nobody, so it answers at once and without telling anybody the address. What it names is as believable as the
//! program itself.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::source::Answer;
use super::{Guide, Hint, Provider, Restore};
use crate::account::{Address, AuthMethod, Domain, Found, Host, LoginName, Port, Protocol, Security, Server, Source, Trust};

/// The directory as it was built in.
static BUILT_IN: LazyLock<Directory> = LazyLock::new(|| {
    // A broken file is an empty directory: the other sources still answer, and the tests of this file fail.
    Directory::read(include_str!("../../resources/providers.toml")).unwrap_or_default()
});

/// Who runs the mail of `address`, and its servers in order of preference, if the directory knows its domain.
pub(super) fn look_up(address: &Address) -> Option<Answer> {
    Some(BUILT_IN.entry(address.domain())?.answer(address))
}

/// The same for an address of whose domain only the mail exchanger is known.
pub(super) fn look_up_exchanger(exchanger: &Host, address: &Address) -> Option<Answer> {
    Some(BUILT_IN.entry_by_exchanger(exchanger)?.answer(address))
}

/// Whether the directory knows a domain.
pub(super) fn knows(domain: &Domain) -> bool {
    BUILT_IN.entry(domain).is_some()
}

/// The domains that very many people have their addresses in.
pub(super) fn popular() -> impl Iterator<Item = &'static Domain> {
    BUILT_IN.popular.iter()
}

/// Providers by the domains of their addresses, and by their mail exchangers.
#[derive(Debug, Default)]
struct Directory {
    entries: Vec<Entry>,
    by_domain: BTreeMap<Domain, usize>,
    by_exchanger: BTreeMap<Domain, usize>,
    popular: Vec<Domain>,
}

/// One provider, as it stands in the file. What only people and the tests read is not kept by the program.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, serde(deny_unknown_fields))]
struct Entry {
    #[cfg(test)]
    id: String,
    name: String,
    domains: Vec<String>,
    #[serde(default)]
    mx: Vec<String>,
    #[serde(default)]
    popular: Vec<String>,
    servers: Vec<Line>,
    #[serde(default)]
    hints: Vec<Hint>,
    help: Option<String>,
    webmail: Option<String>,
    restore: Option<Restore>,
    #[cfg(test)]
    checked: Option<String>,
}

/// One server, as it stands in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    protocol: Protocol,
    host: String,
    port: u16,
    security: Security,
    #[serde(default = "password")]
    auth: Vec<AuthMethod>,
    #[serde(default)]
    login: Login,
}

/// As whom one logs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Login {
    /// The whole address.
    #[default]
    Address,
    /// What stands before the `@`.
    LocalPart,
}

fn password() -> Vec<AuthMethod> {
    vec![AuthMethod::PasswordCleartext]
}

impl Directory {
    /// Reads a directory; an entry that cannot be read spoils it all, so that a test sees it.
    fn read(text: &str) -> Result<Self, toml::de::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            provider: Vec<Entry>,
        }
        let entries = toml::from_str::<File>(text)?.provider;
        let mut directory = Self { entries, ..Self::default() };
        for (place, entry) in directory.entries.iter().enumerate() {
            for domain in parsed(&entry.domains) {
                directory.by_domain.entry(domain).or_insert(place);
            }
            for name in parsed(&entry.mx) {
                directory.by_exchanger.entry(name).or_insert(place);
            }
            directory.popular.extend(parsed(&entry.popular));
        }
        Ok(directory)
    }

    fn entry(&self, domain: &Domain) -> Option<&Entry> {
        self.by_domain.get(domain).and_then(|place| self.entries.get(*place))
    }

    /// By the exchanger's name or what it lies below, the longest first.
    fn entry_by_exchanger(&self, exchanger: &Host) -> Option<&Entry> {
        let name = exchanger.domain()?;
        let mut rest = Some(name.ascii());
        while let Some(text) = rest {
            if let Some(place) = Domain::parse(text).ok().and_then(|domain| self.by_exchanger.get(&domain)) {
                return self.entries.get(*place);
            }
            rest = text.split_once('.').map(|(_, rest)| rest);
        }
        None
    }
}

fn parsed(names: &[String]) -> impl Iterator<Item = Domain> {
    names.iter().filter_map(|name| Domain::parse(name).ok())
}

impl Entry {
    fn answer(&self, address: &Address) -> Answer {
        let found = |server| Found { server, source: Source::Directory, trust: Trust::Authenticated };
        let servers = self.servers.iter().filter_map(|line| line.server(address)).map(found).collect();
        let guide = Guide { webmail: self.webmail.clone(), restore: self.restore.clone(), ..Guide::default() };
        Answer { servers, provider: Some(self.provider()), guide, ..Answer::default() }
    }

    fn provider(&self) -> Provider {
        Provider { name: self.name.clone(), help: self.help.clone(), hints: self.hints.clone(), webmail: self.webmail.clone() }
    }
}

impl Line {
    fn server(&self, address: &Address) -> Option<Server> {
        let username = match self.login {
            Login::Address => None,
            Login::LocalPart => Some(LoginName::parse(address.local()).ok()?),
        };
        Some(Server {
            protocol: self.protocol,
            host: Host::parse(&self.host).ok()?,
            port: Port::new(self.port).ok()?,
            security: self.security,
            auth: self.auth.clone(),
            username,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn built_in() -> Directory {
        Directory::read(include_str!("../../resources/providers.toml")).unwrap_or_else(|error| panic!("providers.toml: {error}"))
    }

    fn address(text: &str) -> Address {
        Address::parse(text).unwrap()
    }

    #[test]
    fn every_entry_is_well_formed() {
        let directory = built_in();
        let whole = directory.entries.iter().filter(|entry| entry.help.is_some() && entry.checked.is_some()).count();
        assert!(whole >= 150, "only {whole} providers were checked and have a help page");
        let mut ids = BTreeSet::new();
        let mut domains = BTreeSet::new();
        let mut exchangers = BTreeSet::new();
        for entry in &directory.entries {
            let id = &entry.id;
            assert!(ids.insert(id.clone()), "{id} stands twice");
            assert!(!id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
            assert!(!entry.name.trim().is_empty(), "{id}");
            assert!(!entry.domains.is_empty() || !entry.mx.is_empty(), "{id} is known by nothing");
            for domain in &entry.domains {
                let parsed = Domain::parse(domain).unwrap_or_else(|error| panic!("{id}: {domain}: {error}"));
                assert!(domains.insert(parsed), "{id}: {domain} stands twice");
            }
            for name in &entry.mx {
                let parsed = Domain::parse(name).unwrap_or_else(|error| panic!("{id}: {name}: {error}"));
                assert!(exchangers.insert(parsed), "{id}: {name} stands twice");
            }
            for domain in &entry.popular {
                assert!(
                    entry.domains.contains(domain) && domain.len() >= 6,
                    "{id}: {domain} is not its own, or too short to be near only one"
                );
            }
            assert!(entry.restore.as_ref().is_none_or(|restore| restore.days <= 90), "{id}: no provider keeps deleted mail that long");
            for url in entry.help.iter().chain(&entry.webmail).chain(entry.restore.iter().map(|restore| &restore.page)) {
                let host = url.strip_prefix("https://").unwrap_or_else(|| panic!("{id}: {url} is not https"));
                assert!(Host::parse(host.split('/').next().unwrap()).is_ok(), "{id}: {url}");
            }
            if let Some(month) = &entry.checked {
                let (year, month) = month.split_once('-').unwrap();
                assert!(year.parse::<u16>().unwrap() >= 2026 && (1..=12).contains(&month.parse::<u8>().unwrap()), "{id}");
            }
            let hints: BTreeSet<&str> = entry.hints.iter().map(|hint| hint.word()).collect();
            assert_eq!(hints.len(), entry.hints.len(), "{id}: a hint stands twice");
        }
    }

    #[test]
    fn every_server_is_one_that_exists_so() {
        for entry in built_in().entries {
            let id = &entry.id;
            let speaks = |protocol| entry.servers.iter().any(|line| line.protocol == protocol);
            assert!(speaks(Protocol::Smtp) && (speaks(Protocol::Imap) || speaks(Protocol::Pop3)), "{id}");
            for line in &entry.servers {
                assert!(Host::parse(&line.host).is_ok_and(|host| host.ip().is_none() && host.as_str() == line.host), "{id}: {}", line.host);
                assert_ne!(line.security, Security::None, "{id}: {}", line.host);
                // Two that really differ: NetEase's own port, and Cuba's Nauta, which has no other.
                let odd = [("smtp.qiye.163.com", 994), ("smtp.nauta.cu", 25)].contains(&(line.host.as_str(), line.port));
                assert!(odd || line.port == line.protocol.default_port(line.security), "{id}: {}", line.host);
                assert!(!line.auth.is_empty(), "{id}: {}", line.host);
            }
            let oauth_only = entry.servers.iter().all(|line| line.auth == [AuthMethod::OAuth2]);
            assert_eq!(oauth_only, entry.hints.contains(&Hint::BrowserSignIn), "{id}: no password, or the hint without reason");
        }
    }

    #[test]
    fn the_great_ones_are_there_with_their_hints() {
        use Hint::{AppPassword, BrowserSignIn, EnableImap, EnablePop3};
        for (domain, name, hints) in [
            ("qboxmail.com", "Qboxmail", vec![]),
            ("gmail.com", "Gmail", vec![AppPassword, EnablePop3]),
            ("outlook.com", "Outlook.com", vec![BrowserSignIn, EnableImap, EnablePop3]),
            ("hotmail.com", "Outlook.com", vec![BrowserSignIn, EnableImap, EnablePop3]),
            ("icloud.com", "iCloud Mail", vec![AppPassword]),
            ("yahoo.com", "Yahoo Mail", vec![AppPassword]),
            ("gmx.net", "GMX", vec![EnableImap, EnablePop3]),
            ("aruba.it", "Aruba", vec![]),
            ("libero.it", "Libero Mail", vec![]),
        ] {
            let Answer { provider, servers, .. } = look_up(&address(&format!("anna@{domain}"))).unwrap_or_else(|| panic!("{domain}"));
            let provider = provider.unwrap();
            assert_eq!((provider.name.as_str(), provider.hints), (name, hints), "{domain}");
            let speaks = |protocol| servers.iter().any(|found| found.server.protocol == protocol);
            assert!(speaks(Protocol::Imap) && speaks(Protocol::Smtp), "{domain}");
            assert_eq!(speaks(Protocol::Pop3), domain != "icloud.com", "{domain}");
            assert!(servers.iter().all(|found| found.source == Source::Directory && found.trust == Trust::Authenticated));
        }
    }

    #[test]
    fn for_how_long_deleted_mail_comes_back_is_told_where_a_page_says_it() {
        let restore = |text: &str| look_up(&address(text)).unwrap().guide.restore.map(|restore| restore.days);
        assert_eq!([restore("a@qboxmail.com"), restore("a@posteo.de"), restore("a@gmx.net")], [Some(15), Some(7), Some(0)]);
        assert_eq!(restore("a@gmail.com"), None);
    }

    #[test]
    fn the_login_name_is_what_the_provider_wants() {
        let logins = |text: &str| -> Vec<Option<String>> {
            let Answer { servers, .. } = look_up(&address(text)).unwrap();
            servers.into_iter().map(|found| found.server.username.map(|name| name.as_str().to_owned())).collect()
        };
        assert_eq!(logins("Anna.B@icloud.com"), [Some("Anna.B".into()), None]);
        assert_eq!(logins("anna@free.fr"), vec![Some("anna".to_owned()); 3]);
        assert!(logins("anna@gmail.com").iter().all(Option::is_none));
    }

    #[test]
    fn a_domain_is_found_in_every_spelling_and_alone() {
        let file = r#"[[provider]]
            id = "b"
            name = "B"
            domains = ["bücher.example"]
            servers = [{ protocol = "imap", host = "imap.example.org", port = 993, security = "tls" }]"#;
        let directory = Directory::read(file).unwrap();
        for text in ["anna@bücher.example", "anna@BÜCHER.example.", "anna@xn--bcher-kva.example"] {
            assert_eq!(directory.entry(address(text).domain()).map(|entry| entry.id.as_str()), Some("b"), "{text}");
        }
        assert!(look_up(&address("anna@GMAIL.com")).is_some());
        for text in ["anna@mail.gmail.com", "anna@notgmail.com", "anna@example.org"] {
            assert!(look_up(&address(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn a_customer_with_a_domain_of_their_own_is_known_by_the_exchanger() {
        let name = |host: &str| BUILT_IN.entry_by_exchanger(&Host::parse(host).unwrap()).map(|entry| entry.name.as_str());
        assert_eq!(name("aspmx.l.google.com"), name("google.com"));
        assert!(name("aspmx.l.google.com").is_some() && name("example-org.mail.protection.outlook.com").is_some());
        assert_eq!([name("mail.example.org"), name("notgoogle.com"), name("192.0.2.1")], [None; 3]);
    }

    #[test]
    fn a_broken_file_is_an_error_and_no_panic() {
        for text in ["provider = 1", "[[provider]]\nid = \"x\"", "", "[[provider"] {
            assert!(Directory::read(text).is_err(), "{text}");
        }
    }
}
