//! A configuration of msmtp, which sends: to be used with `-C`, or put into one's own `~/.msmtprc`. It cannot receive.
//!
//! An argument runs from the first double quote to the last one of its line, and knows no escapes: everything but a line
//! end can stand in it as it is.

use super::shell::Password;
use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Security, Server};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "msmtp",
    name: "msmtp",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[],
    carries: &[Carry::Password, Carry::Identities],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "msmtp", version: "1.8.23", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    common::incoming(account)?;
    let server = account.outgoing.server();
    let logs_in = common::logs_in(common::auth(server, |method| (method != AuthMethod::OAuth2).then_some(method))?);
    let password = if logs_in { shell::password(account, server, options)? } else { Password::Asked };
    let name = common::stem(&account.address);
    let mut rc = shell::head(account, &[&password]);
    rc.push_str(&format!("account {name}\n"));
    place(&mut rc, server);
    from(&mut rc, &common::address(account));
    if logs_in {
        login(&mut rc, &account.login(server), &password);
    } else {
        rc.push_str("auth off\n");
    }
    // Who sends with `--read-envelope-from` gets the account of that address, and each has all the above.
    for (number, other) in account.identities.iter().filter(|other| other.address != account.address).enumerate() {
        rc.push_str(&format!("account {name}-{} : {name}\n", number + 2));
        from(&mut rc, &other.address.to_ascii_domain());
    }
    rc.push_str(&format!("account default : {name}\n"));
    let concerns = [Some(Concern::SendsOnly), password.concern()].into_iter().flatten().collect();
    Ok(common::file(account, ".msmtprc", rc.into_bytes(), concerns))
}

/// Whom mail is from. A `%` begins a pattern such as `%U` here, and has no escape: such an address is left to the mail program
/// that calls.
fn from(rc: &mut String, address: &str) {
    if !address.contains('%') {
        rc.push_str(&format!("from \"{address}\"\n"));
    }
}

/// Where the server is, as msmtp and mpop are told.
pub(super) fn place(rc: &mut String, server: &Server) {
    rc.push_str(&format!("host {}\nport {}\n", server.host, server.port));
    rc.push_str(match server.security {
        Security::Tls => "tls on\ntls_starttls off\n",
        Security::StartTls => "tls on\ntls_starttls on\n",
        Security::None => "tls off\n",
    });
}

/// Who logs in, as msmtp and mpop are told.
pub(super) fn login(rc: &mut String, login: &str, password: &Password<'_>) {
    rc.push_str(&format!("auth on\nuser \"{login}\"\n"));
    match password {
        Password::Written(text) => rc.push_str(&format!("password \"{text}\"\n")),
        Password::Command(command) => rc.push_str(&format!("passwordeval \"{}\"\n", command.line())),
        Password::Asked => {}
    }
}
