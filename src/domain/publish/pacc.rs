//! The PACC document (draft-ietf-mailmaint-pacc). It can say servers that speak TLS from the first byte on the registered port, and the
//! address as the login name; where the domain has others, there is none.

use serde_json::{Map, Value, json};

use super::{Login, Offer, Publication, takes_password};
use crate::account::{Protocol, Security};
use crate::profile::WriteError;

/// Sending is `submit` from draft 03 on (2026), and was `smtp` before: whoever reads either finds it.
const NAMES: [(&str, Protocol); 4] =
    [("imap", Protocol::Imap), ("pop3", Protocol::Pop3), ("submit", Protocol::Smtp), ("smtp", Protocol::Smtp)];

/// The server that the document can say for a protocol.
fn sayable(publication: &Publication, protocol: Protocol) -> Option<&Offer> {
    publication.best(protocol).filter(|offer| {
        let server = &offer.server;
        let usual = server.security == Security::Tls && server.port.get() == protocol.default_port(Security::Tls);
        usual && offer.login == Login::Address && takes_password(server)
    })
}

/// Whether every protocol that is offered can be said.
pub(super) fn can_say(publication: &Publication) -> bool {
    Protocol::ALL.into_iter().all(|protocol| publication.best(protocol).is_none() || sayable(publication, protocol).is_some())
}

/// The document, where it can say everything.
pub(super) fn document(publication: &Publication) -> Result<Option<Vec<u8>>, WriteError> {
    if !can_say(publication) {
        return Ok(None);
    }
    let named = NAMES.iter().filter_map(|(name, protocol)| Some((*name, sayable(publication, *protocol)?)));
    let protocols: Map<String, Value> =
        named.map(|(name, offer)| (name.to_owned(), json!({ "host": offer.server.host.as_str() }))).collect();
    let mut info = json!({ "provider": { "name": publication.name() } });
    if let Some(help) = &publication.help {
        info["help"] = json!({ "documentation": help.as_str() });
    }
    let document = json!({ "protocols": protocols, "authentication": { "password": true }, "info": info });
    let mut bytes = serde_json::to_vec_pretty(&document).map_err(|error| WriteError::Format(error.to_string()))?;
    bytes.push(b'\n');
    Ok(Some(bytes))
}
