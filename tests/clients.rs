//! Written profiles, given to the real clients. A client that is not installed shows as an ignored test, never as a passed one.

use std::{
    ffi::OsString,
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    thread,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use libtest_mimic::{Arguments, Failed, Trial};
use mailwright::account::{
    Account, Address, Chosen, DisplayName, Folders, Groupware, Identity, LoginName, Receive, Secret, Security, Server,
};
use mailwright::output::journal::Journal;
use mailwright::profile::{self, Options, Platform};
use mailwright::programs::{self, Machine};

/// Values that break out of any quoting that is not thought through; the backticks and `$(…)` would leave a file behind.
const PASSWORD: &str = r#"s3cr$t "q' #%;\x"#;
const NAME: &str = r#"Eve" \ `touch ran` $(touch ran) $HOME %s ; <b>&amp; 'ä😀"#;
const LOGIN: &str = r#"a"b\c`touch ran`$HOME%41;<&'> #d"#;
const ADDRESS: &str = "o'hara&`id`$x%s@example.org";

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for client in ["neomutt", "mutt"] {
        let missing = !installed(client);
        trials.push(Trial::test(format!("{client}_logs_in_to_send"), move || sending(client)).with_ignored_flag(missing));
        trials.push(Trial::test(format!("{client}_reads_the_line_that_is_added_for_it"), move || added(client)).with_ignored_flag(missing));
        trials.push(Trial::test(format!("{client}_writes_under_each_identity"), move || identities(client)).with_ignored_flag(missing));
        for receive in [Receive::Imap, Receive::Pop3] {
            let word = receive.protocol().word();
            trials.push(
                Trial::test(format!("{client}_reads_hostile_{word}_values"), move || hostile(client, receive)).with_ignored_flag(missing),
            );
            trials.push(
                Trial::test(format!("{client}_reads_{word}_encryption"), move || encryption(client, receive)).with_ignored_flag(missing),
            );
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn installed(program: &str) -> bool {
    Command::new(program).arg("-v").output().is_ok_and(|output| output.status.success())
}

/// An account from the outside, as a person without a proving login has it.
fn account(receive: Receive, security: Security) -> Result<Account, Failed> {
    let server = |protocol: &str| -> Result<Chosen, Failed> {
        let mut server = Server::parse_url(&format!("{protocol}://{protocol}.example.org?security={security}"))?;
        server.username = Some(LoginName::parse(LOGIN)?);
        Ok(Chosen::Unproved(server))
    };
    Ok(Account {
        address: Address::parse(ADDRESS)?,
        name: Some(DisplayName::parse(NAME)?),
        identities: vec![],
        receive,
        incoming: server(receive.protocol().word())?,
        outgoing: server("smtp")?,
        folders: Folders::default(),
        signature: None,
        groupware: Groupware::default(),
    })
}

/// Writes the profile into `folder` and gives the file's name.
fn write(account: &Account, folder: &Path) -> Result<String, Failed> {
    let client = profile::client("neomutt").ok_or("not in the list")?;
    let options = Options { password: Some(Secret::password(PASSWORD.into())?), ..Options::default() };
    let file = client.files(account, &options)?.remove(0);
    fs::write(folder.join(&file.name), &file.bytes)?;
    Ok(file.name)
}

/// What the client itself says a variable is, without its quoting.
fn ask(client: &str, folder: &Path, file: &str, name: &str) -> Result<String, Failed> {
    let output = Command::new(client)
        .args(["-F", file, "-Q", name])
        .current_dir(folder)
        .env("HOME", folder)
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "en")
        .output()?;
    let (said, complaint) = (String::from_utf8(output.stdout)?, String::from_utf8_lossy(&output.stderr).into_owned());
    if !output.status.success() || !complaint.is_empty() {
        return Err(format!("{client} refuses the file: {said} {complaint}").into());
    }
    // `set name = "value"` of NeoMutt, `name="value"` of Mutt, and `set name = yes` or `name is set`.
    let said = said.trim_end_matches('\n');
    let value = match said.split_once('=') {
        Some((_, value)) => value.trim_start(),
        None => said.rsplit(' ').next().unwrap_or_default(),
    };
    let Some(inner) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return Ok(value.to_owned()) };
    let (mut out, mut chars) = (String::new(), inner.chars());
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
    }
    Ok(out)
}

fn expect(found: &str, wanted: &str, name: &str) -> Result<(), Failed> {
    if found == wanted { Ok(()) } else { Err(format!("{name} is {found:?} instead of {wanted:?}").into()) }
}

fn hostile(client: &str, receive: Receive) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let file = write(&account(receive, Security::Tls)?, folder.path())?;
    let (user, pass) = if receive == Receive::Imap { ("imap_user", "imap_pass") } else { ("pop_user", "pop_pass") };
    for (name, value) in [
        ("from", ADDRESS),
        ("realname", NAME),
        (user, LOGIN),
        (pass, PASSWORD),
        ("smtp_pass", PASSWORD),
        ("smtp_url", "smtps://a%22b%5Cc%60touch%20ran%60%24HOME%2541%3B%3C%26%27%3E%20%23d@smtp.example.org:465/"),
    ] {
        expect(&ask(client, folder.path(), &file, name)?, value, name)?;
    }
    let left: Vec<_> = fs::read_dir(folder.path())?.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
    if left.len() == 1 { Ok(()) } else { Err(format!("something ran: {left:?}").into()) }
}

fn encryption(client: &str, receive: Receive) -> Result<(), Failed> {
    let (variable, scheme) = if receive == Receive::Imap { ("folder", "imap") } else { ("pop_host", "pop") };
    for (security, s, forced) in [(Security::Tls, "s", true), (Security::StartTls, "", true), (Security::None, "", false)] {
        let folder = tempfile::tempdir()?;
        let account = account(receive, security)?;
        let file = write(&account, folder.path())?;
        let server = account.incoming.server();
        let url = format!("{scheme}{s}://{}:{}/", server.host, server.port);
        expect(&ask(client, folder.path(), &file, variable)?, &url, variable)?;
        for name in ["ssl_force_tls", "ssl_starttls"] {
            let said = ask(client, folder.path(), &file, name)?;
            // Mutt says `ssl_starttls=yes`, for it is a question that could be asked, and `ssl_force_tls is set`.
            let on = matches!(said.as_str(), "yes" | "set");
            expect(if on { "on" } else { "off" }, if forced { "on" } else { "off" }, &format!("{name} with {security} ({said})"))?;
        }
    }
    Ok(())
}

/// The client sends a message to a server of this test, which reads the login that arrives: name and password as they were
/// before quoting, percent-encoding and everything the client did with them.
fn sending(client: &str) -> Result<(), Failed> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut account = account(Receive::Pop3, Security::None)?;
    let mut server = Server::parse_url(&format!("smtp://{}?security=none", listener.local_addr()?))?;
    server.username = Some(LoginName::parse(LOGIN)?);
    account.outgoing = Chosen::Unproved(server);
    let folder = tempfile::tempdir()?;
    let file = write(&account, folder.path())?;
    let mut child = Command::new(client)
        .args(["-F", &file, "-e", "set copy = no", "-s", "test", "--", "bob@example.org"])
        .current_dir(folder.path())
        .env("HOME", folder.path())
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "en")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    // Dropped at the end of the statement, which ends the message.
    child.stdin.take().ok_or("no way in")?.write_all(b"hello\n")?;
    let seen = thread::spawn(move || submission(&listener));
    let status = child.wait()?;
    if !status.success() {
        // Whoever never connected would be waited for without end.
        return Err(format!("{client} could not send: {status}").into());
    }
    let seen = seen.join().map_err(|_| "the server of the test fell over")??;
    let said =
        |start: &str| seen.iter().find_map(|line| line.strip_prefix(start)).map(str::to_owned).ok_or(format!("no {start}: {seen:?}"));
    let login = String::from_utf8(STANDARD.decode(said("AUTH PLAIN ")?)?)?;
    expect(&login, &format!("{LOGIN}\0{LOGIN}\0{PASSWORD}"), "the login")?;
    expect(said("MAIL FROM:")?.split(' ').next().unwrap_or_default(), &format!("<{ADDRESS}>"), "the sender")
}

/// A machine with nothing on it but the client and a home.
struct Home<'a> {
    client: &'a str,
    folder: &'a Path,
}

impl Machine for Home<'_> {
    fn platform(&self) -> Platform {
        Platform::Linux
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        match name {
            "HOME" => Some(self.folder.into()),
            "PATH" => Some("/usr/bin".into()),
            _ => None,
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        path == Path::new("/usr/bin").join(self.client) || (path.starts_with(self.folder) && path.is_file())
    }

    fn is_folder(&self, _: &Path) -> bool {
        false
    }

    fn names(&self, _: &Path) -> Vec<String> {
        vec![]
    }

    fn app_path(&self, _: &str) -> Option<PathBuf> {
        None
    }
}

/// The client finds its own configuration, and reads the profile by the line that the hand-over has added, from a folder whose
/// name would run a command.
fn added(client: &str) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let hostile = folder.path().join(r#"My "files" `touch ran` $HOME\x ;#"#);
    fs::create_dir(&hostile)?;
    let file = hostile.join(write(&account(Receive::Imap, Security::Tls)?, &hostile)?);
    let machine = Home { client, folder: folder.path() };
    let registered = profile::client("neomutt").ok_or("not in the list")?;
    let hand_over = programs::hand_over(registered, &[file], &machine, &programs::installed(&machine)).ok_or("nothing is offered")?;
    hand_over.carry_out(&programs::Here, &Journal::at(folder.path().join("state")))?;
    let output = Command::new(client)
        .args(["-Q", "from"])
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("LC_ALL", "C.UTF-8")
        .output()?;
    let said = String::from_utf8(output.stdout)?;
    if !said.contains("o'hara&") || folder.path().join("ran").exists() {
        return Err(format!("{said} {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(())
}

/// A message from the second address has its name, one from the first has the first name again; all of them hostile.
fn identities(client: &str) -> Result<(), Failed> {
    const SECOND: &str = "x'`id`$HOME%s.^shop@example.org";
    let name = format!("Shop {NAME}");
    for (from, expected) in [(SECOND, name.as_str()), (ADDRESS, NAME), ("xx@example.org", NAME)] {
        let mut account = account(Receive::Pop3, Security::Tls)?;
        account.identities = vec![Identity { address: Address::parse(SECOND)?, name: Some(DisplayName::parse(&name)?) }];
        let folder = tempfile::tempdir()?;
        let file = write(&account, folder.path())?;
        let from = from.replace('\\', "\\\\").replace('`', "\\`").replace('$', "\\$");
        let settings = format!(r#"set copy = no; set sendmail = "{}"; unset smtp_url; set from = "{from}""#, sendmail(folder.path())?);
        let mut child = Command::new(client)
            .args(["-F", &file, "-e", &settings, "-s", "test", "--", "bob@example.org"])
            .current_dir(folder.path())
            .env("HOME", folder.path())
            .env("LC_ALL", "C.UTF-8")
            .env("LANGUAGE", "en")
            .stdin(Stdio::piped())
            .spawn()?;
        child.stdin.take().ok_or("no way in")?.write_all(b"hello\n")?;
        if !child.wait()?.success() {
            return Err(format!("{client} could not send").into());
        }
        let message = fs::read_to_string(folder.path().join("message"))?;
        let unfolded = message.replace("\n ", " ").replace("\n\t", " ");
        let sender = unfolded.lines().find_map(|line| line.strip_prefix("From: ")).ok_or("no sender")?;
        let words = decoded(sender);
        if !words.contains(expected.split('ä').next().unwrap_or_default()) || words.contains("Shop") != (expected == name) {
            return Err(format!("{client} writes as {words}").into());
        }
        if folder.path().join("ran").exists() {
            return Err("something ran".into());
        }
    }
    Ok(())
}

/// A program that takes a message as the system's own would, and keeps it.
fn sendmail(folder: &Path) -> Result<String, Failed> {
    let (program, message) = (folder.join("sendmail"), folder.join("message"));
    fs::write(&program, format!("#!/bin/sh\ncat > '{}'\n", message.display()))?;
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(program.display().to_string())
}

/// The encoded words of a header (RFC 2047) as text, those that are there; and without the quoting of what is not encoded.
fn decoded(header: &str) -> String {
    let mut text = String::new();
    for word in header.split(' ') {
        let inner = word.strip_prefix("=?").and_then(|rest| rest.strip_suffix("?=")).map(|inner| inner.splitn(3, '?').collect::<Vec<_>>());
        match inner.as_deref() {
            Some([_, "B" | "b", coded]) => text.push_str(&String::from_utf8_lossy(&STANDARD.decode(coded).unwrap_or_default())),
            Some([_, _, coded]) => {
                text.push_str(&percent_encoding::percent_decode_str(&coded.replace('_', " ").replace('=', "%")).decode_utf8_lossy())
            }
            _ => text.push_str(&format!("{word} ")),
        }
    }
    text
}

/// One session of a server that agrees to everything; gives the lines that came.
fn submission(listener: &TcpListener) -> std::io::Result<Vec<String>> {
    let (mut stream, _) = listener.accept()?;
    let reader = BufReader::new(stream.try_clone()?);
    let (mut seen, mut in_data) = (Vec::new(), false);
    stream.write_all(b"220 test\r\n")?;
    for line in reader.lines() {
        let line = line?;
        let reply: &[u8] = match line.split(' ').next().unwrap_or_default() {
            "." => b"250 ok\r\n",
            _ if in_data => b"",
            "EHLO" => b"250-test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n",
            "AUTH" => b"235 ok\r\n",
            "DATA" => b"354 go\r\n",
            "QUIT" => b"221 bye\r\n",
            _ => b"250 ok\r\n",
        };
        in_data = (in_data || line == "DATA") && line != ".";
        stream.write_all(reply)?;
        if line == "QUIT" {
            seen.push(line);
            break;
        }
        seen.push(line);
    }
    Ok(seen)
}
