//! The file as organisations write it, and as they write it wrong.

use std::path::Path;

use super::error::At;
use super::*;
use crate::account::Protocol;

const WHOLE: &str = r#"
name = "Example AG"
language = "de"
domains = ["example.org", "bücher.example"]
clients = ["thunderbird", "apple", "thunderbird"]

[[servers]]
url = "imap://imap.example.org"
auth = ["OAuth2", "password-cleartext"]

[[servers]]
url = "smtp://%EMAILLOCALPART%@smtp.example.org:587?security=starttls"

[help]
name = "The IT desk"
phone = "030 1234"

[oauth2]
issuer = "https://login.example.org/"
client-id = "mailwright"
scopes = ["offline_access", "mail"]
"#;

fn read(text: &str) -> Result<Organisation, At> {
    file::read(text, Path::new("/nowhere"))
}

#[test]
fn a_whole_file_becomes_types() {
    let organisation = read(WHOLE).unwrap();
    let ids: Vec<&str> = organisation.clients.iter().map(|client| client.id).collect();
    assert_eq!(
        (organisation.name.as_str(), organisation.language.as_deref(), ids),
        ("Example AG", Some("de"), vec!["thunderbird", "apple"])
    );
    assert!(organisation.has(&Address::parse("anna@BÜCHER.example").unwrap()));
    assert!(!organisation.has(&Address::parse("anna@mail.example.org").unwrap()));
    let servers = &organisation.servers.as_ref().unwrap().servers;
    assert_eq!(servers.iter().map(|server| server.protocol).collect::<Vec<_>>(), [Protocol::Imap, Protocol::Smtp]);
    assert_eq!((servers[0].auth.len(), servers[1].port.get()), (2, 587));
    assert_eq!(organisation.help.as_ref().unwrap().phone.as_deref(), Some("030 1234"));
    let client = organisation.client_for(&Address::parse("anna@example.org").unwrap()).unwrap().clone();
    assert!(organisation.client_for(&Address::parse("anna@example.net").unwrap()).is_none());
    assert_eq!((client.client_id.as_str(), client.client_secret, client.scopes.len()), ("mailwright", None, 2));
}

/// The example that people copy: all but its picture, which lies nowhere.
#[test]
fn the_example_in_the_readme_can_be_read() {
    let readme = include_str!("../../README.md");
    let example = readme.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let without_logo: String = example.lines().filter(|line| !line.starts_with("logo")).map(|line| format!("{line}\n")).collect();
    assert!(matches!(read(example).unwrap_err().fault, Fault::Logo(LogoError::Unreadable(_))));
    let organisation = read(&without_logo).unwrap();
    assert_eq!((organisation.domains.len(), organisation.clients.len()), (2, 3));
    assert!(organisation.language.is_some() && organisation.servers.is_some() && organisation.oauth2.is_some());
    let help = organisation.help.unwrap();
    assert!(help.phone.is_some() && help.mail.is_some() && help.web.is_some());
}

#[test]
fn a_name_is_enough_and_leaves_everything_as_it_is() {
    let organisation = read("name = \"Example AG\"").unwrap();
    assert_eq!(organisation.clients.len(), CLIENTS.len());
    assert!(organisation.servers.is_none() && organisation.help.is_none() && organisation.only_domain().is_none());
}

/// The faults, as what stands in the file beside a good name; the line, the key and the fault's own shape.
#[test]
fn a_fault_is_named_with_its_line_and_key() {
    let servers = "domains = [\"example.org\"]\n[[servers]]\nurl = ";
    for (text, line, key, fault) in [
        ("nam = \"x\"", 2, "nam", "Syntax(\"unknown field `nam`, expected one of `name`, `logo`,"),
        ("language = 5", 2, "language", "Syntax(\"invalid type: integer `5`, expected a string"),
        ("language = \"Deutsch!\"", 2, "language", "Language"),
        ("logo = \"../logo.png\"", 2, "logo", "Logo(Place)"),
        ("\ndomains = [\"example.org\",\n\"localhost\"]", 4, "domains", "Domain(NotQualified)"),
        ("clients = [\"thunderbird\", \"outlok\"]", 2, "clients", "Client(\"outlok\", \"thunderbird, apple,"),
        ("clients = []", 2, "clients", "Nothing"),
        ("[help]\nname = \"IT\"", 2, "help", "NoWayToHelp"),
        ("[help]\nphone = \"030\\n1\"", 3, "help.phone", "Text(Forbidden"),
        ("[help]\nmail = \"it\"", 3, "help.mail", "Mail(NoAt)"),
        ("[help]\nweb = \"http://example.org\"", 3, "help.web", "Url"),
        ("[help]\nfax = \"1\"", 3, "fax", "Syntax(\"unknown field `fax`"),
        ("domains = [\"example.org\"]\n[oauth2]\nissuer = \"login.example.org\"\nclient-id = \"a\"", 4, "oauth2.issuer", "Url"),
        ("[oauth2]\nissuer = \"https://login.example.org\"\nclient-id = \"a\"", 3, "domains", "NoDomains"),
        ("[oauth2]\nissuer = \"https://login.example.org\"", 2, "", "Syntax(\"missing field `client-id`"),
        (&format!("{servers}\"imap.example.org\""), 4, "servers.url", "Server(Scheme)"),
        (&format!("{servers}\"imap://anna:secret@imap.example.org\""), 4, "servers.url", "Server(User)"),
        (&format!("{servers}\"imap://%REALNAME%@imap.example.org\""), 4, "servers.url", "Placeholder(\"%REALNAME%\")"),
        (&format!("{servers}\"imap://imap.example.org\"\nauth = [\"magic\"]"), 5, "auth", "Syntax(\"unknown variant `magic`"),
        (&format!("{servers}\"smtp://smtp.example.org\""), 4, "servers", "NoReceiving"),
        (&format!("{servers}\"imap://imap.example.org\""), 4, "servers", "NoSending"),
        ("[[servers]]\nurl = \"imap://imap.example.org\"", 3, "domains", "NoDomains"),
    ] {
        let text = format!("name = \"Example AG\"\n{text}");
        let At { place, key: at, fault: read } = self::read(&text).expect_err(&text);
        let begin = text.get(..place.unwrap()).unwrap().matches('\n').count() + 1;
        assert_eq!((begin, at.as_str()), (line, key), "{text}: {read:?}");
        assert!(format!("{read:?}").starts_with(fault), "{text}: {read:?}");
    }
    assert!(matches!(read("").unwrap_err(), At { fault: Fault::Syntax(why), .. } if why.contains("`name`")));
}

#[test]
fn the_clients_offered_are_all_where_no_organisation_chose() {
    assert_eq!(clients(None).len(), CLIENTS.len());
    assert_eq!(clients(read(WHOLE).ok().as_ref()).len(), 2);
}
