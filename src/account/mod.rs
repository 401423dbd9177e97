//! What a mail account is: address, servers, login name, identity, secret. No I/O.
//!
//! Everything that comes from outside becomes one of these types first, and a value of such a type cannot be
//! wrong in the ways that hurt: no line break, no control character and no bidirectional override gets past
//! them, so that no writer of a file or of a protocol has to think of it again.

mod address;
mod consent;
mod extras;
mod host;
mod leave;
mod login;
#[cfg(test)]
pub(crate) mod mutations;
mod oauth;
mod secret;
mod server;
mod settings;
mod text;
mod url;

pub use address::{Address, AddressError, Domain};
pub use consent::{Cleared, Consent, ConsentMissing, Permit, TokenEndpoint};
pub use extras::{DavUrl, Folder, Folders, Groupware, Signature};
pub use host::{Host, HostError, Port, PortError};
pub use leave::Leave;
pub use login::{DisplayName, LoginName};
pub use oauth::OAuthClient;
pub use secret::{Secret, SecretError, SecretKind};
pub use server::{AuthMethod, Protocol, Receive, Security, Server, ServerUrlError};
pub use settings::{Account, Chosen, Entered, Found, Identity, Proved, Source, Trust};
pub(crate) use settings::{login_for, second_login_for};
pub use text::{TextError, shown};
pub use url::HttpsUrl;
