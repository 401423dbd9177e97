//! What the mail that was sent lately says of how an account is used: numbers and names of products, and nothing else.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};

/// How an account has been used, as far as the newest messages that were sent and the names of folders tell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Habits {
    /// Under how many addresses mail was sent.
    #[serde(default)]
    pub identities: u64,
    /// From which programs, in order; those that are not known are not told.
    #[serde(default, deserialize_with = "known", skip_serializing_if = "Vec::is_empty")]
    pub programs: Vec<Program>,
    /// Whether several mail programs have each made a folder of their own for sent or for deleted mail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub folders_of_several: bool,
}

/// Words of later versions are let be.
fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Program>, D::Error> {
    let words = Vec::<String>::deserialize(deserializer)?;
    Ok(Program::ALL.into_iter().filter(|program| words.iter().any(|word| word == program.word())).collect())
}

/// A mail program that tells its name in what it sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Program(usize);

/// A program as it stands in the table.
struct Row {
    word: &'static str,
    name: &'static str,
    /// How its header field begins or what it holds, in small letters.
    mark: &'static str,
    is_webmail: bool,
}

const fn program(word: &'static str, name: &'static str, mark: &'static str) -> Row {
    Row { word, name, mark, is_webmail: false }
}

const fn webmail(word: &'static str, name: &'static str, mark: &'static str) -> Row {
    Row { word, name, mark, is_webmail: true }
}

/// All that are known. The first whose mark is found is meant, so what contains another mark stands before it.
const PROGRAMS: [Row; 32] = [
    program("betterbird", "Betterbird", "betterbird"),
    program("thunderbird-android", "Thunderbird for Android", "thunderbird for android"),
    program("thunderbird", "Thunderbird", "thunderbird"),
    program("seamonkey", "SeaMonkey", "seamonkey"),
    program("iphone", "iPhone Mail", "iphone mail"),
    program("ipad", "iPad Mail", "ipad mail"),
    program("apple-mail", "Apple Mail", "apple mail"),
    program("outlook-mac", "Outlook for Mac", "macoutlook"),
    program("outlook-express", "Outlook Express", "outlook express"),
    program("outlook", "Outlook", "microsoft outlook"),
    program("windows-live-mail", "Windows Live Mail", "windows live mail"),
    program("windows-mail", "Windows Mail", "microsoft windows mail"),
    program("em-client", "eM Client", "em_client"),
    program("k-9", "K-9 Mail", "k-9 mail"),
    program("aquamail", "Aqua Mail", "aquamail"),
    program("bluemail", "BlueMail", "bluemail"),
    program("evolution", "Evolution", "evolution"),
    program("kmail", "KMail", "kmail"),
    program("geary", "Geary", "geary"),
    program("claws-mail", "Claws Mail", "claws mail"),
    program("sylpheed", "Sylpheed", "sylpheed"),
    program("neomutt", "NeoMutt", "neomutt"),
    program("mutt", "Mutt", "mutt/"),
    program("the-bat", "The Bat!", "the bat!"),
    program("postbox", "Postbox", "postbox"),
    webmail("roundcube", "Roundcube", "roundcube"),
    webmail("squirrelmail", "SquirrelMail", "squirrelmail"),
    webmail("horde", "Horde", "horde"),
    webmail("sogo", "SOGo", "sogomail"),
    webmail("open-xchange", "Open-Xchange", "open-xchange mailer"),
    webmail("zimbra", "Zimbra", "zimbrawebclient"),
    webmail("rainloop", "RainLoop", "rainloop"),
];

impl Program {
    /// All of them, in order.
    pub const ALL: [Self; PROGRAMS.len()] = {
        let mut all = [Self(0); PROGRAMS.len()];
        let mut place = 0;
        while place < all.len() {
            all[place] = Self(place);
            place += 1;
        }
        all
    };

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        PROGRAMS[self.0].word
    }

    /// The name people know.
    #[must_use]
    pub fn name(self) -> &'static str {
        PROGRAMS[self.0].name
    }

    /// Whether it runs on a web server, for every browser.
    #[must_use]
    pub fn is_webmail(self) -> bool {
        PROGRAMS[self.0].is_webmail
    }

    /// Which one calls itself so in `User-Agent` or `X-Mailer`, if it is a known one.
    fn called(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        PROGRAMS.iter().position(|row| text.contains(row.mark)).map(Self)
    }
}

impl Serialize for Program {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// What is gathered while the messages are looked at. It goes when the number is known.
#[derive(Default)]
pub(super) struct Gathered {
    senders: BTreeSet<String>,
    programs: BTreeSet<Program>,
}

impl Gathered {
    /// Takes the header fields of one message in: `From`, `User-Agent`, `X-Mailer`.
    pub(super) fn take(&mut self, header: &str) {
        for field in unfolded(header).lines() {
            let Some((name, value)) = field.split_once(':') else { continue };
            match name.trim().to_ascii_lowercase().as_str() {
                "from" => self.senders.extend(sender(value)),
                "user-agent" | "x-mailer" => self.programs.extend(Program::called(value)),
                _ => {}
            }
        }
    }

    /// What they come to.
    pub(super) fn habits(&self, folders_of_several: bool) -> Habits {
        let identities = u64::try_from(self.senders.len()).unwrap_or_default();
        Habits { identities, programs: self.programs.iter().copied().collect(), folders_of_several }
    }
}

/// Lines that are continued become one (RFC 5322, section 2.2.3).
fn unfolded(header: &str) -> String {
    header.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ")
}

/// The one address of a `From`, in small letters; what is none, or several, says nothing.
fn sender(value: &str) -> Option<String> {
    let address = match value.rsplit_once('<') {
        Some((_, rest)) => rest.split_once('>')?.0,
        None => value,
    };
    let address = address.trim().to_lowercase();
    let (local, domain) = address.split_once('@')?;
    let is_one = !local.is_empty() && !domain.is_empty() && !address.contains(|c: char| c.is_whitespace() || ",;<>".contains(c));
    (is_one && address.matches('@').count() == 1 && address.len() <= 254).then_some(address)
}

/// How mail programs call the folder for what was sent, and the one for what was deleted, each in its own way.
const USUAL: [&[&str]; 2] = [
    &["sent", "sent messages", "sent items", "sent mail", "gesendet", "gesendete objekte", "gesendete elemente", "sent-mail"],
    &["trash", "deleted messages", "deleted items", "papierkorb", "gelöscht", "gelöschte objekte", "gelöschte elemente"],
];

/// Which usual folders of mail programs there are.
#[derive(Default)]
pub(super) struct Sets([BTreeSet<&'static str>; 2]);

impl Sets {
    /// Notes a folder by its name, or by the last part of it.
    pub(super) fn note(&mut self, name: &str, delimiter: Option<&str>) {
        let last = delimiter.filter(|delimiter| !delimiter.is_empty()).and_then(|delimiter| name.rsplit(delimiter).next()).unwrap_or(name);
        let last = last.to_lowercase();
        for (known, seen) in USUAL.iter().zip(&mut self.0) {
            seen.extend(known.iter().find(|usual| **usual == last));
        }
    }

    /// Whether several programs have each made one of their own.
    pub(super) fn are_of_several(&self) -> bool {
        self.0.iter().any(|seen| seen.len() > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(headers: &[&str]) -> Habits {
        let mut gathered = Gathered::default();
        headers.iter().for_each(|header| gathered.take(header));
        gathered.habits(false)
    }

    fn words(habits: &Habits) -> Vec<&'static str> {
        habits.programs.iter().map(|program| program.word()).collect()
    }

    #[test]
    fn addresses_are_counted_and_programs_are_known_by_their_names() {
        let habits = gathered(&[
            "From: Anna <anna@example.org>\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101\r\n Thunderbird/128.3.0\r\n",
            "FROM: \"Treasurer, of <the club>\" <Treasurer@example.org>\r\nX-Mailer: iPhone Mail (22A3370)\r\n\r\n",
            "From: ANNA@example.org\r\nX-Mailer: Apple Mail (2.3818.100.11)\r\n",
            "From:\r\n =?utf-8?q?=C3=84nna?=\r\n\t<anna@example.org>\r\nUser-Agent: Roundcube Webmail/1.6.9\r\n",
            "X-Mailer: My own little program 1.0\r\n",
        ]);
        assert_eq!((habits.identities, words(&habits)), (2, vec!["thunderbird", "iphone", "apple-mail", "roundcube"]));
        assert_eq!(words(&gathered(&["User-Agent: NeoMutt/20231103\n"])), ["neomutt"]);
        assert_eq!(words(&gathered(&["X-Mailer: Microsoft-MacOutlook/16.89.24"])), ["outlook-mac"]);
    }

    #[test]
    fn hostile_headers_say_nothing() {
        let long = format!("From: {}@example.org\r\n", "a".repeat(100_000));
        for header in [
            "",
            ":",
            "From",
            "From:",
            "From: <",
            "From: <>",
            "From: @",
            "From: a@",
            "From: @b",
            "From: a@b@c",
            "From: a@b, c@d",
            "From: Group: a@b;",
            "From: <a b@c>",
            "User-Agent: \u{0}\u{202E}",
            "\r\n\r\nBcc: a@b",
            long.as_str(),
        ] {
            assert_eq!(gathered(&[header]), Habits::default(), "{header:.40}");
        }
    }

    #[test]
    fn every_program_is_found_by_its_own_mark_and_has_one_word() {
        let words: BTreeSet<&str> = Program::ALL.iter().map(|program| program.word()).collect();
        assert_eq!(words.len(), PROGRAMS.len());
        for (place, row) in PROGRAMS.iter().enumerate() {
            assert_eq!(Program::called(row.mark), Some(Program(place)), "{}", row.word);
        }
    }

    #[test]
    fn folders_of_several_programs_are_a_sign_and_those_of_one_are_none() {
        let several = |names: &[&str]| {
            let mut sets = Sets::default();
            names.iter().for_each(|name| sets.note(name, Some("/")));
            sets.are_of_several()
        };
        assert!(several(&["INBOX", "Sent", "Trash", "Sent Messages"]));
        assert!(several(&["INBOX/Deleted Items", "INBOX/Papierkorb"]));
        assert!(!several(&["INBOX", "Sent", "Trash", "INBOX/sent", "Sent/2024", "Drafts"]));
    }

    #[test]
    fn words_of_later_versions_are_let_be() {
        let habits: Habits = serde_json::from_str(r#"{"identities":2,"programs":["later","iphone"],"more":1}"#).unwrap();
        assert_eq!((habits.identities, words(&habits)), (2, vec!["iphone"]));
        assert_eq!(serde_json::to_string(&habits).unwrap(), r#"{"identities":2,"programs":["iphone"]}"#);
    }
}
