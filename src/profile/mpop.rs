//! A configuration of mpop, which fetches by POP3 into a Maildir folder: to be used with `-C`, or put into one's own
//! `~/.mpoprc`. Its grammar is that of msmtp. It cannot say for how many days mail is left on the server, so it is left there.

use super::{Carry, Client, Concern, File, Import, Options, Platform, Shown, Verified, WriteError, common, msmtp, shell};
use crate::account::{Account, Leave, Receive, Security};

/// What is known of it.
pub(super) const CLIENT: Client = Client {
    id: "mpop",
    name: "mpop",
    platforms: &[Platform::Linux, Platform::Macos],
    receives: &[Receive::Pop3],
    carries: &[Carry::Password],
    security: &Security::ALL,
    import: Import::Argument,
    verified: &[Verified { what: Shown::UsedByClient, with: "mpop", version: "1.4.18", on: "2026-11-25" }],
    write,
};

/// Writes the file.
fn write(account: &Account, options: &Options) -> Result<Vec<File>, WriteError> {
    let server = common::incoming(account)?;
    common::password_login(server)?;
    let password = shell::password(account, server, options)?;
    let name = common::stem(&account.address);
    let mut rc = shell::head(account, &[&password]);
    rc.push_str(&format!("account {name}\n"));
    msmtp::place(&mut rc, server);
    msmtp::login(&mut rc, &account.login(server), &password);
    let keep = if options.leave == Leave::Never { "off" } else { "on" };
    rc.push_str(&format!("keep {keep}\nonly_new on\nuidls_file ~/.mpop_uidls/{name}\ndelivery maildir ~/Mail/{name}\n"));
    rc.push_str(&format!("account default : {name}\n"));
    let concerns = [Some(Concern::FetchesOnly), password.concern()].into_iter().flatten().collect();
    Ok(common::file(account, ".mpoprc", rc.into_bytes(), concerns))
}
