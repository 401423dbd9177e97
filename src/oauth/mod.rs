//! The sign-in in the browser: an organisation's client becomes tokens, with which mail servers let a person in.
//!
//! Authorization Code with PKCE (RFC 6749, RFC 7636) as RFC 8252 has it for native programs: the person's own browser shows the sign-in
//! page, and comes back to a port of this machine. What to ask where, the sign-in server's own description says; the codes and
//! tokens go to the one place that it names for them, inside verified TLS.

mod answer;
mod browser;
mod error;
mod metadata;
mod pages;
mod pkce;
mod request;
#[cfg(test)]
mod tests;
mod tokens;

use tokio::time::timeout;

use crate::account::{Address, HttpsUrl, OAuthClient};
use crate::net::{Net, bounds};

pub use browser::open;
pub use error::{SignInCause, SignInError};
pub use pages::{PageWords, Pages};
pub use tokens::Tokens;

use metadata::Server;
use request::Request;

/// Signs `address` in. `open` is told the page that the browser is to show, once everything is ready for its answer; [`open()`] opens
/// it there. Then waits for the person, as long as [`bounds::SIGN_IN`]. To cancel, drop the future: the door closes with it.
///
/// # Errors
/// [`SignInError`].
pub async fn sign_in(
    net: &Net,
    client: &OAuthClient,
    address: &Address,
    pages: &Pages,
    open: impl FnOnce(&HttpsUrl) + Send,
) -> Result<Tokens, SignInError> {
    let server = Server::find(net, client).await?;
    let door = net.loopback().await.map_err(|_| SignInCause::NoPort)?;
    let request = Request::new(client, server, address, door.url())?;
    open(request.page());
    let waited = timeout(bounds::SIGN_IN, door.wait(|target| request.judge(target, pages))).await;
    drop(door);
    let code = waited.map_err(|_| SignInCause::NoAnswer)??;
    request.redeem(net, &code).await
}
