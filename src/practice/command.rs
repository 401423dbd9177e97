//! IMAP commands as clients write them: words, quoted strings, literals, groups (RFC 3501, section 9).

use std::io;

use super::talk::Talk;

/// The largest literal taken, in bytes: names and passwords are shorter.
const LITERAL: usize = 4096;
/// How many literals one command may have.
const LITERALS: usize = 8;

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Command {
    pub tag: String,
    /// In upper case.
    pub verb: String,
    pub words: Vec<String>,
}

impl Command {
    pub(super) fn word(&self, place: usize) -> &str {
        self.words.get(place).map_or("", String::as_str)
    }
}

/// What came instead of a command.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Command(Command),
    /// Not a command; with its tag, or `*`.
    Nonsense(String),
    Gone,
}

/// Reads the next command, asking for its literals.
pub(super) async fn read(talk: &mut Talk) -> io::Result<Heard> {
    let mut text = String::new();
    for _ in 0..=LITERALS {
        let Some(line) = talk.line().await? else { return Ok(Heard::Gone) };
        text.push_str(&line);
        let Some((size, at_once)) = literal(&text) else { return Ok(parse(&text)) };
        if size > LITERAL {
            break;
        }
        if !at_once {
            talk.say("+ OK").await?;
        }
        let Some(bytes) = talk.bytes(size).await? else { return Ok(Heard::Gone) };
        text.truncate(text.rfind('{').unwrap_or(text.len()));
        text.push_str(&quoted(&String::from_utf8_lossy(&bytes)));
    }
    Err(io::Error::other("literals without end"))
}

/// The size of the literal announced at the end of a line, and whether it comes without being asked for (RFC 7888).
fn literal(text: &str) -> Option<(usize, bool)> {
    let size = text.strip_suffix('}')?.rsplit_once('{')?.1;
    match size.strip_suffix('+') {
        Some(size) => Some((size.parse().ok()?, true)),
        None => Some((size.parse().ok()?, false)),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn parse(text: &str) -> Heard {
    let tag = text.split(' ').next().filter(|tag| is_tag(tag)).unwrap_or("*").to_owned();
    match words(text) {
        Some(mut words) if words.len() >= 2 && tag != "*" => {
            let verb = words.remove(1).to_ascii_uppercase();
            words.remove(0);
            Heard::Command(Command { tag, verb, words })
        }
        _ => Heard::Nonsense(tag),
    }
}

fn is_tag(tag: &str) -> bool {
    (1..=64).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_graphic() && !b"(){%*\"\\+".contains(&byte))
}

/// Words, quoted strings without their quotes, and groups with their parentheses. `None` where one does not end.
fn words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(&first) = chars.peek() {
        let mut word = String::new();
        match first {
            ' ' => {
                chars.next();
                continue;
            }
            '"' => {
                chars.next();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => word.push(chars.next()?),
                        other => word.push(other),
                    }
                }
            }
            _ => {
                let mut depth = 0_usize;
                while let Some(c) = chars.next_if(|c| depth > 0 || *c != ' ') {
                    match c {
                        '(' | '[' => depth += 1,
                        ')' | ']' => depth = depth.checked_sub(1)?,
                        _ => {}
                    }
                    word.push(c);
                }
                if depth > 0 {
                    return None;
                }
            }
        }
        words.push(word);
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    fn command(tag: &str, verb: &str, words: &[&str]) -> Heard {
        Heard::Command(Command { tag: tag.into(), verb: verb.into(), words: words.iter().map(|w| (*w).to_owned()).collect() })
    }

    #[test]
    fn commands_are_read_as_clients_write_them() {
        assert_eq!(parse("a1 login \"anna b\" \"pass\\\"\\\\word\""), command("a1", "LOGIN", &["anna b", "pass\"\\word"]));
        assert_eq!(parse("a LIST (SPECIAL-USE) \"\" \"*\""), command("a", "LIST", &["(SPECIAL-USE)", "", "*"]));
        assert_eq!(parse("A FETCH 1 (UID BODY[HEADER.FIELDS (DATE)])"), command("A", "FETCH", &["1", "(UID BODY[HEADER.FIELDS (DATE)])"]));
        for (nonsense, tag) in [("", "*"), ("a", "a"), ("a LOGIN \"x", "a"), ("a x )", "a"), ("* OK", "*"), ("a x (", "a")] {
            assert_eq!(parse(nonsense), Heard::Nonsense(tag.into()), "{nonsense:?}");
        }
    }

    #[tokio::test]
    async fn literals_are_asked_for_and_may_hold_anything() {
        let (mut client, server) = tokio::io::duplex(1024);
        let mut talk = Talk::new(server);
        client.write_all(b"a LOGIN {6}\r\nan\"\\na {2+}\r\npw\r\n").await.unwrap();
        assert_eq!(read(&mut talk).await.unwrap(), command("a", "LOGIN", &["an\"\\na", "pw"]));
        let mut prompt = [0; 6];
        client.read_exact(&mut prompt).await.unwrap();
        assert_eq!(&prompt, b"+ OK\r\n");
        client.write_all(b"a LOGIN {99999999999}\r\n").await.unwrap();
        assert!(read(&mut talk).await.is_err());
    }

    #[tokio::test]
    async fn a_line_without_end_ends_the_conversation() {
        let (mut client, server) = tokio::io::duplex(64 * 1024);
        client.write_all(&[b'x'; 20_000]).await.unwrap();
        let ended = tokio::time::timeout(std::time::Duration::from_secs(5), read(&mut Talk::new(server))).await;
        assert!(ended.expect("the line is still being read").is_err());
    }
}
