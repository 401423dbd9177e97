//! Forms with secrets in them, which go to the one place that may have them: no redirect is followed, and a refusal is read too.

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use tokio::time::timeout;
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

use super::http::why;
use super::{FetchError, Net, bounds};
use crate::account::{Permit, Secret, TokenEndpoint};

/// What stands in a field of a form.
#[derive(Debug, Clone, Copy)]
pub enum Field<'a> {
    /// What anybody may know.
    Open(&'a str),
    /// What only the place it goes to may know.
    Secret(&'a Secret),
}

/// What a server answered.
#[derive(Debug)]
pub struct Submitted {
    /// The status.
    pub status: u16,
    /// At most [`bounds::DOCUMENT`] bytes; wiped, as secrets may be in them.
    pub bytes: Zeroizing<Vec<u8>>,
}

impl Net {
    /// Sends a form over verified https and reads the answer, whatever its status. `login` is sent as RFC 6749 wants it (section 2.3.1).
    ///
    /// # Errors
    /// [`FetchError`].
    pub async fn submit(
        &self,
        endpoint: &TokenEndpoint,
        form: &[(&str, Field<'_>)],
        login: Option<(&str, &str)>,
    ) -> Result<Submitted, FetchError> {
        let client = self.client(false).ok_or(FetchError::NoConnection)?;
        // This client verifies certificates, and is asked for an https URL.
        let permit = endpoint.permit(true).ok_or(FetchError::Tls)?;
        let mut request = client
            .post(endpoint.url().as_str())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(Bytes::from_owner(encoded(form, &permit)));
        if let Some((name, password)) = login {
            request = request.basic_auth(escaped(name), Some(escaped(password)));
        }
        let asked = async {
            let mut response = request.send().await.map_err(|error| why(&error))?;
            let status = response.status().as_u16();
            // Its whole room at once: growing would leave copies behind.
            let mut bytes = Zeroizing::new(Vec::with_capacity(bounds::DOCUMENT));
            while let Some(chunk) = response.chunk().await.map_err(|error| why(&error))? {
                if bytes.len() + chunk.len() > bounds::DOCUMENT {
                    return Err(FetchError::TooLarge);
                }
                bytes.extend_from_slice(&chunk);
            }
            Ok(Submitted { status, bytes })
        };
        timeout(bounds::SUBMIT, asked).await.unwrap_or(Err(FetchError::Timeout))
    }
}

/// The form as bytes, in a place that is wiped.
fn encoded(form: &[(&str, Field<'_>)], permit: &Permit) -> Zeroizing<Vec<u8>> {
    let text = |field: &Field<'_>| match field {
        Field::Open(text) => text.len(),
        Field::Secret(secret) => secret.reveal(permit).len(),
    };
    // A byte takes three at most.
    let room = form.iter().map(|(name, field)| name.len() + 2 + 3 * text(field)).sum();
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    for (name, field) in form {
        if !bytes.is_empty() {
            bytes.push(b'&');
        }
        bytes.extend_from_slice(name.as_bytes());
        bytes.push(b'=');
        let value = match field {
            Field::Open(text) => text,
            Field::Secret(secret) => secret.reveal(permit),
        };
        byte_serialize(value.as_bytes()).for_each(|part| bytes.extend_from_slice(part.as_bytes()));
    }
    bytes
}

fn escaped(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::SecretKind;

    #[test]
    fn no_value_breaks_out_of_its_field() {
        let secret = Secret::new(SecretKind::Token, "a&b=c d+é%".into()).unwrap();
        let form = [("one", Field::Open("x&y")), ("two", Field::Secret(&secret))];
        let bytes = encoded(&form, &Permit::to_write_as_asked());
        assert_eq!(std::str::from_utf8(&bytes).unwrap(), "one=x%26y&two=a%26b%3Dc+d%2B%C3%A9%25");
        assert!(!format!("{form:?}").contains("a&b"));
    }
}
