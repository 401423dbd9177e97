//! Where a password or token comes from: a file, standard input, the environment, or the person at the terminal.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use zeroize::{Zeroize, Zeroizing};

use crate::account::{Secret, SecretKind};

use super::cli::SecretArgs;
use super::{Context, Error};

/// More than any password or token that [`Secret`] takes, so that it can say that one is too long.
const LINE_LIMIT: usize = 8192;

/// The secret that was given, without asking anybody.
pub fn given(asked: &SecretArgs) -> Result<Option<Secret>, Error> {
    from(asked, |name| std::env::var_os(name))
}

/// Whether somebody sits at a terminal.
pub fn can_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asked for where somebody sits at a terminal, as none was given.
pub fn asked_for(context: &Context) -> Result<Secret, Error> {
    if !can_ask() {
        return Err(Error::NoSecret);
    }
    ask(&context.words.say("terminal-password-prompt"))
}

/// The password of a file with certificate and key: from a file, the environment, or the person at the terminal.
pub fn for_signing(context: &Context, file: Option<&Path>) -> Result<Secret, Error> {
    if let Some(path) = file {
        return from_file(SecretKind::Password, path);
    }
    if let Some(value) = std::env::var_os("MAILWRIGHT_SIGN_PASSWORD") {
        return Secret::password(value.into_string().map_err(|_| Error::SecretNotText)?).map_err(Error::Secret);
    }
    if !can_ask() {
        return Err(Error::NoSecret);
    }
    ask(&context.words.say("terminal-sign-prompt"))
}

/// Whether the terminal hides what is typed just now.
static HIDING: AtomicBool = AtomicBool::new(false);

/// Asks at the terminal, without echo.
pub fn ask(prompt: &str) -> Result<Secret, Error> {
    HIDING.store(true, Ordering::SeqCst);
    let typed = rpassword::prompt_password(prompt);
    HIDING.store(false, Ordering::SeqCst);
    // Ctrl-C at the question is no trouble with reading.
    let wrong = |error: io::Error| if error.kind() == io::ErrorKind::Interrupted { Error::Interrupted } else { Error::SecretInput(error) };
    Secret::password(typed.map_err(wrong)?).map_err(Error::Secret)
}

/// Makes the terminal show again what is typed, where the program ends in the midst of a hidden answer.
pub fn show_typing() {
    if cfg!(unix) && HIDING.load(Ordering::SeqCst) {
        let _ = Command::new("stty").arg("echo").stderr(Stdio::null()).status();
        // The person's line is not finished.
        let _ = writeln!(io::stderr().lock());
    }
}

fn from(asked: &SecretArgs, environment: impl Fn(&str) -> Option<OsString>) -> Result<Option<Secret>, Error> {
    let (kind, file) = match (&asked.password_file, &asked.token_file) {
        (Some(file), _) => (SecretKind::Password, Some(file)),
        (_, Some(file)) => (SecretKind::Token, Some(file)),
        _ if asked.password_stdin => (SecretKind::Password, None),
        _ if asked.token_stdin => (SecretKind::Token, None),
        _ => return from_environment(environment),
    };
    let secret = match file {
        Some(path) => from_file(kind, path)?,
        None => first_line(kind, &mut io::stdin().lock())?.map_err(Error::SecretInput)?,
    };
    Ok(Some(secret))
}

fn from_environment(environment: impl Fn(&str) -> Option<OsString>) -> Result<Option<Secret>, Error> {
    for (name, kind) in [("MAILWRIGHT_PASSWORD", SecretKind::Password), ("MAILWRIGHT_TOKEN", SecretKind::Token)] {
        if let Some(value) = environment(name).filter(|value| !value.is_empty()) {
            let text = value.into_string().map_err(|_| Error::SecretNotText)?;
            return Secret::new(kind, text).map(Some).map_err(Error::Secret);
        }
    }
    Ok(None)
}

fn from_file(kind: SecretKind, path: &Path) -> Result<Secret, Error> {
    let wrong = |error| Error::SecretFile(path.to_owned(), error);
    // Nothing is read ahead: a second buffer would keep a copy.
    let mut file = BufReader::with_capacity(1, File::open(path).map_err(wrong)?);
    first_line(kind, &mut file)?.map_err(wrong)
}

/// The first line, without its line end.
fn first_line(kind: SecretKind, from: &mut dyn BufRead) -> Result<io::Result<Secret>, Error> {
    // Its whole room at once: growing would leave copies behind.
    let mut line = Zeroizing::new(Vec::with_capacity(LINE_LIMIT + 1));
    if let Err(error) = from.take(LINE_LIMIT as u64).read_until(b'\n', &mut line) {
        return Ok(Err(error));
    }
    let end = line.iter().rposition(|byte| !matches!(byte, b'\r' | b'\n')).map_or(0, |last| last + 1);
    line[end..].zeroize();
    let text = std::str::from_utf8(&line[..end]).map_err(|_| Error::SecretNotText)?;
    Secret::new(kind, text.to_owned()).map(Ok).map_err(Error::Secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Permit;

    const NONE: SecretArgs = SecretArgs { password_file: None, password_stdin: false, token_file: None, token_stdin: false };

    fn shown(secret: &Secret) -> (SecretKind, String) {
        (secret.kind(), secret.reveal(&Permit::to_write_as_asked()).to_owned())
    }

    #[test]
    fn a_file_gives_its_first_line() {
        for (bytes, expected) in [("sun shine\r\nmore\n", "sun shine"), ("päss ", "päss "), ("x\n", "x")] {
            let mut file = tempfile::NamedTempFile::new().unwrap();
            file.write_all(bytes.as_bytes()).unwrap();
            let asked = SecretArgs { password_file: Some(file.path().to_owned()), ..NONE };
            assert_eq!(shown(&from(&asked, |_| None).unwrap().unwrap()), (SecretKind::Password, expected.into()));
        }
    }

    #[test]
    fn an_empty_file_and_one_that_is_no_text_are_refused() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        let asked = SecretArgs { token_file: Some(file.path().to_owned()), ..NONE };
        assert!(matches!(from(&asked, |_| None), Err(Error::Secret(crate::account::SecretError::Empty))));
        file.write_all(b"\xFF\xFE").unwrap();
        assert!(matches!(from(&asked, |_| None), Err(Error::SecretNotText)));
        let gone = SecretArgs { token_file: Some("/nonexistent/file".into()), ..NONE };
        assert!(matches!(from(&gone, |_| None), Err(Error::SecretFile(..))));
    }

    #[test]
    fn the_environment_comes_last_and_tells_a_token_from_a_password() {
        let only = |wanted: &'static str| move |name: &str| (name == wanted).then(|| OsString::from("x y"));
        assert_eq!(shown(&from(&NONE, only("MAILWRIGHT_TOKEN")).unwrap().unwrap()), (SecretKind::Token, "x y".into()));
        assert_eq!(shown(&from(&NONE, only("MAILWRIGHT_PASSWORD")).unwrap().unwrap()), (SecretKind::Password, "x y".into()));
        assert!(from(&NONE, |_| None).unwrap().is_none());
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"from the file").unwrap();
        let asked = SecretArgs { password_file: Some(file.path().to_owned()), ..NONE };
        assert_eq!(shown(&from(&asked, only("MAILWRIGHT_PASSWORD")).unwrap().unwrap()).1, "from the file");
    }
}
