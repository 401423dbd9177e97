//! The registry file line by line. That the answer says what was meant is shown by our own discovery, which reads it back among
//! its tests.

use super::*;
use crate::profile::samples;

/// The registry file as text.
fn registry_text(account: &Account) -> (String, Vec<File>) {
    let files = CLIENT.files(account, &samples::options(true)).unwrap();
    assert!(files.len() == 2 && files[0].name.ends_with(".reg") && files[1].name.ends_with(".xml"));
    assert_eq!(files[0].bytes[..2], [0xFF, 0xFE], "Windows takes it for ANSI without the mark");
    let units: Vec<u16> = files[0].bytes[2..].chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    (String::from_utf16(&units).unwrap(), files)
}

#[test]
fn the_registry_leads_to_the_file_of_that_name() {
    let (text, files) = registry_text(&samples::account(Receive::Imap));
    assert!(text.split("\r\n").all(|line| !line.contains(['\r', '\n'])) && text.ends_with("\r\n"));
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines[0], "Windows Registry Editor Version 5.00");
    assert_eq!(lines[2], "[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\AutoDiscover]");
    assert!(lines.contains(&"\"PreferLocalXML\"=dword:00000001"));
    let path = format!("\"example.org\"=\"C:\\\\ProgramData\\\\Mailwright\\\\{}\"", files[1].name);
    assert!(lines.contains(&path.as_str()), "{text}");
    assert!(lines.contains(&"\"DisableOffice365SimplifiedAccountCreation\"=dword:00000001"));
}

#[test]
fn nothing_of_a_person_is_in_the_registry_file() {
    let (text, files) = registry_text(&samples::hostile(Receive::Pop3));
    assert!(text.is_ascii() && !text.contains('`') && !text.contains('$'), "{text}");
    for file in files {
        assert_eq!(file.concerns, [Concern::NotTriedWithClient, Concern::NoLeaveOnServer, Concern::Unproved]);
    }
}

#[test]
fn what_cannot_be_said_is_refused() {
    for method in [AuthMethod::OAuth2, AuthMethod::PasswordEncrypted, AuthMethod::None] {
        let refused = write(&samples::with_auth(Receive::Imap, &[method]), &Options::default());
        assert!(matches!(refused, Err(WriteError::Auth | WriteError::BrowserSignIn)), "{method}: {refused:?}");
    }
}
