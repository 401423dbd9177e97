//! A configuration of msmtp, which sends: to be used with `-C`, or put into one's own `~/.msmtprc`. It cannot receive.
//!
//! An argument runs from the first double quote to the last one of its line, and knows no escapes: everything but a line
//! end can stand in it as it is.

use super::shell::Password;
use super::{Concern, File, Options, WriteError, common, shell};
use crate::account::{Account, AuthMethod, Security, Server};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    common::incoming(account)?;
    let server = account.outgoing.server();
    let logs_in = common::logs_in(common::auth(server, |method| (method != AuthMethod::OAuth2).then_some(method))?);
    let name = common::stem(&account.address);
    let mut rc = format!("# Mailwright: {}\naccount {name}\nhost {}\nport {}\n", account.address, server.host, server.port);
    encryption(&mut rc, server);
    // A `%` begins a pattern such as %U here, and has no escape: an address with one is left to the mail program's own.
    let from = common::address(account);
    if !from.contains('%') {
        rc.push_str(&format!("from \"{from}\"\n"));
    }
    let mut concerns = vec![Concern::SendsOnly];
    if logs_in {
        rc.push_str(&format!("auth on\nuser \"{}\"\n", account.login(server)));
        let password = shell::password(account, server, options)?;
        match &password {
            Password::Written(text) => rc.push_str(&format!("password \"{text}\"\n")),
            Password::Command(command) => rc.push_str(&format!("passwordeval \"{command}\"\n")),
            Password::Asked => {}
        }
        concerns.extend(password.concern());
    } else {
        rc.push_str("auth off\n");
    }
    rc.push_str(&format!("account default : {name}\n"));
    Ok(common::file(account, ".msmtprc", rc.into_bytes(), concerns))
}

/// The lines that msmtp and mpop share.
pub(super) fn encryption(rc: &mut String, server: &Server) {
    rc.push_str(match server.security {
        Security::Tls => "tls on\ntls_starttls off\n",
        Security::StartTls => "tls on\ntls_starttls on\n",
        Security::None => "tls off\n",
    });
}
