//! A configuration of mpop, which fetches by POP3 into a Maildir folder: to be used with `-C`, or put into one's own
//! `~/.mpoprc`. Its grammar is that of msmtp. It cannot say for how many days mail is left on the server, so it is left there.

use super::shell::Password;
use super::{Concern, File, Options, WriteError, common, msmtp, shell};
use crate::account::{Account, AuthMethod};

/// Writes the file.
pub(super) fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::auth(server, |method| (method != AuthMethod::OAuth2 && common::logs_in(method)).then_some(()))?;
    let password = shell::password(account, server, options)?;
    let name = common::stem(&account.address);
    let mut rc = format!("# Mailwright: {}\naccount {name}\nhost {}\nport {}\n", account.address, server.host, server.port);
    msmtp::encryption(&mut rc, server);
    rc.push_str(&format!("auth on\nuser \"{}\"\n", account.login(server)));
    match &password {
        Password::Written(text) => rc.push_str(&format!("password \"{text}\"\n")),
        Password::Command(command) => rc.push_str(&format!("passwordeval \"{command}\"\n")),
        Password::Asked => {}
    }
    rc.push_str(&format!("keep on\nonly_new on\nuidls_file ~/.mpop_uidls/{name}\ndelivery maildir ~/Mail/{name}\n"));
    rc.push_str(&format!("account default : {name}\n"));
    let mut concerns = vec![Concern::FetchesOnly];
    concerns.extend(password.concern());
    concerns.extend(options.leave_days.map(|_| Concern::NoLeaveDays));
    Ok(common::file(account, ".mpoprc", rc.into_bytes(), concerns))
}
