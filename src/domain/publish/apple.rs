//! An Apple configuration profile for everybody of the domain: what it does not say (address, name, password), the system asks for when it
//! is installed.

use plist::{Dictionary, Value};
use uuid::Uuid;

use super::{Login, Offer, Publication, takes_password};
use crate::account::{Protocol, Security};
use crate::profile::WriteError;

/// The profile; `None` where it cannot say how to log in: it has no placeholder for a part of the address, and no word for OAuth2.
pub(super) fn profile(publication: &Publication) -> Result<Option<Vec<u8>>, WriteError> {
    let Some([incoming, outgoing]) = sayable(publication) else { return Ok(None) };
    let mut mail = payload(publication, "com.apple.mail.managed", "account");
    let kind = if incoming.server.protocol == Protocol::Imap { "EmailTypeIMAP" } else { "EmailTypePOP" };
    mail.insert("EmailAccountType".into(), kind.into());
    mail.insert("EmailAccountDescription".into(), publication.name().into());
    server(&mut mail, "Incoming", incoming);
    server(&mut mail, "Outgoing", outgoing);
    mail.insert("OutgoingPasswordSameAsIncomingPassword".into(), true.into());
    let mut profile = payload(publication, "Configuration", "");
    profile.insert("PayloadDisplayName".into(), publication.name().into());
    profile.insert("PayloadOrganization".into(), publication.name().into());
    profile.insert("PayloadContent".into(), Value::Array(vec![Value::Dictionary(mail)]));
    let mut bytes = Vec::new();
    Value::Dictionary(profile).to_writer_xml(&mut bytes).map_err(|error| WriteError::Format(error.to_string()))?;
    Ok(Some(bytes))
}

/// Whether the profile can say how to log in.
pub(super) fn can_say(publication: &Publication) -> bool {
    sayable(publication).is_some()
}

fn sayable(publication: &Publication) -> Option<[&Offer; 2]> {
    let both = [publication.best(publication.first())?, publication.best(Protocol::Smtp)?];
    both.iter().all(|offer| offer.login == Login::Address && takes_password(&offer.server)).then_some(both)
}

fn server(mail: &mut Dictionary, side: &str, offer: &Offer) {
    let prefix = format!("{side}MailServer");
    mail.insert(format!("{prefix}Authentication"), "EmailAuthPassword".into());
    mail.insert(format!("{prefix}HostName"), offer.server.host.as_str().into());
    mail.insert(format!("{prefix}PortNumber"), i64::from(offer.server.port.get()).into());
    // There is no key for STARTTLS: true on its port is how such accounts are written.
    mail.insert(format!("{prefix}UseSSL"), (offer.server.security != Security::None).into());
}

/// The keys that every payload has: derived from the domain, so that a second profile replaces the first one.
fn payload(publication: &Publication, kind: &str, part: &str) -> Dictionary {
    let domain: Vec<&str> = publication.domain.ascii().rsplit('.').collect();
    let mut identifier = format!("{}.mailwright.domain.{}", domain.join("."), publication.first());
    if !part.is_empty() {
        identifier = format!("{identifier}.{part}");
    }
    let uuid = Uuid::new_v5(&Uuid::NAMESPACE_DNS, identifier.as_bytes());
    let mut keys = Dictionary::new();
    keys.insert("PayloadType".into(), kind.into());
    keys.insert("PayloadVersion".into(), 1i64.into());
    keys.insert("PayloadIdentifier".into(), identifier.into());
    keys.insert("PayloadUUID".into(), uuid.hyphenated().to_string().to_uppercase().into());
    keys
}
