//! What a sign-in server says of itself: RFC 8414, and the older OpenID Connect Discovery.

use serde::Deserialize;

use super::{SignInCause, SignInError};
use crate::account::{HttpsUrl, OAuthClient, TokenEndpoint};
use crate::net::Net;

/// What of it matters here. What is not said has a meaning of its own (RFC 8414, section 2).
#[derive(Debug, Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    response_types_supported: Option<Vec<String>>,
    grant_types_supported: Option<Vec<String>>,
    code_challenge_methods_supported: Option<Vec<String>>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// A sign-in server that can do what is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Server {
    /// Where the person signs in.
    pub page: HttpsUrl,
    /// Where codes and tokens go.
    pub tokens: TokenEndpoint,
    /// Whether its answers in the browser say by whom they are (RFC 9207).
    pub signs_answers: bool,
    /// Whether a client's secret may stand in the form, instead of a header.
    pub takes_secret_in_form: bool,
}

impl Server {
    /// Asks the configured issuer.
    pub async fn find(net: &Net, client: &OAuthClient) -> Result<Self, SignInError> {
        let mut worst = SignInCause::NoDescription.into();
        for place in places(&client.issuer).ok_or(SignInCause::BadIssuer)? {
            let read = match net.fetch(place.as_str()).await {
                Ok(document) => Self::read(client, &document.bytes),
                Err(error) => Err(error.into()),
            };
            match read {
                Ok(server) => return Ok(server),
                // Where nobody is, nobody is the next time either.
                Err(error) if matches!(error.cause, SignInCause::Unreachable | SignInCause::Tls) => return Err(error),
                Err(error) => worst = worse(worst, error),
            }
        }
        Err(worst)
    }

    fn read(client: &OAuthClient, bytes: &[u8]) -> Result<Self, SignInError> {
        let document: Document = serde_json::from_slice(bytes).map_err(|_| SignInCause::NoDescription)?;
        let has = |list: &Option<Vec<String>>, word: &str| list.as_ref().is_none_or(|list| list.iter().any(|other| other == word));
        let url = |text: &str| HttpsUrl::parse(text).ok_or(SignInCause::Unfit);
        let tokens = TokenEndpoint::named(client, &document.issuer, url(&document.token_endpoint)?).ok_or(SignInCause::OtherIssuer)?;
        // A list without S256 says that it cannot. No list says nothing: there are servers that can and do not say so (Microsoft's
        // login.microsoftonline.com; 2026), and others ignore what they do not know.
        let can = has(&document.response_types_supported, "code")
            && has(&document.grant_types_supported, "authorization_code")
            && has(&document.code_challenge_methods_supported, "S256");
        if !can {
            return Err(SignInCause::Unfit.into());
        }
        let in_form = |list: Vec<String>| list.iter().any(|method| method == "client_secret_post");
        Ok(Self {
            page: url(&document.authorization_endpoint)?,
            tokens,
            signs_answers: document.authorization_response_iss_parameter_supported,
            takes_secret_in_form: document.token_endpoint_auth_methods_supported.is_some_and(in_form),
        })
    }
}

/// Where the description of an issuer can be: as RFC 8414 has it (section 3.1), as OpenID Connect has it, and in the way between
/// (section 5). `None` where the issuer cannot be one.
fn places(issuer: &str) -> Option<Vec<HttpsUrl>> {
    const OWN: &str = "/.well-known/oauth-authorization-server";
    const OPENID: &str = "/.well-known/openid-configuration";
    let url = HttpsUrl::parse(issuer).filter(|url| !url.has_query() && !issuer.contains('?'))?;
    let path = url.path().trim_end_matches('/');
    let mut places = vec![url.at(&format!("{OWN}{path}")), url.at(&format!("{path}{OPENID}")), url.at(&format!("{OPENID}{path}"))];
    places.dedup();
    Some(places)
}

/// That somebody else was met says more than that nobody was.
fn worse(before: SignInError, now: SignInError) -> SignInError {
    let weight = |error: &SignInError| match error.cause {
        SignInCause::NoDescription => 0,
        SignInCause::Trouble => 1,
        _ => 2,
    };
    if weight(&now) > weight(&before) { now } else { before }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUER: &str = "https://id.example.org";

    fn client(issuer: &str) -> OAuthClient {
        OAuthClient { issuer: issuer.into(), client_id: "mail".into(), client_secret: None, scopes: vec![] }
    }

    fn read(changes: serde_json::Value) -> Result<Server, SignInCause> {
        let mut document = serde_json::json!({
            "issuer": ISSUER,
            "authorization_endpoint": "https://id.example.org/authorize?tenant=a",
            "token_endpoint": "https://tokens.example.org/token",
        });
        for (name, value) in changes.as_object().unwrap() {
            document[name] = value.clone();
        }
        Server::read(&client(ISSUER), document.to_string().as_bytes()).map_err(|error| error.cause)
    }

    #[test]
    fn a_description_is_looked_for_where_the_standards_say() {
        let texts = |issuer: &str| places(issuer).map(|places| places.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(
            texts("https://id.example.org").unwrap(),
            ["https://id.example.org/.well-known/oauth-authorization-server", "https://id.example.org/.well-known/openid-configuration"]
        );
        for issuer in ["https://id.example.org/a/b", "https://id.example.org/a/b/"] {
            assert_eq!(
                texts(issuer).unwrap(),
                [
                    "https://id.example.org/.well-known/oauth-authorization-server/a/b",
                    "https://id.example.org/a/b/.well-known/openid-configuration",
                    "https://id.example.org/.well-known/openid-configuration/a/b"
                ]
            );
        }
        for bad in
            ["http://id.example.org", "https://id.example.org?a", "https://id.example.org/#x", "https://a@b.example", "id.example.org", ""]
        {
            assert_eq!(texts(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_not_said_is_no_obstacle_and_what_is_said_counts() {
        use serde_json::json;
        let server = read(json!({})).unwrap();
        assert_eq!((server.signs_answers, server.takes_secret_in_form), (false, false));
        assert_eq!(server.tokens.url().as_str(), "https://tokens.example.org/token");
        let server = read(json!({
            "response_types_supported": ["id_token", "code"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "code_challenge_methods_supported": ["plain", "S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "authorization_response_iss_parameter_supported": true,
            "unknown": {"a": [1]},
        }));
        let server = server.unwrap();
        assert!(server.signs_answers && server.takes_secret_in_form);
        for (changes, cause) in [
            (json!({"issuer": "https://id.example.org/"}), SignInCause::OtherIssuer),
            (json!({"issuer": "https://evil.example"}), SignInCause::OtherIssuer),
            (json!({"token_endpoint": "http://id.example.org/token"}), SignInCause::Unfit),
            (json!({"token_endpoint": "https://id.example.org@evil.example/"}), SignInCause::Unfit),
            (json!({"authorization_endpoint": "javascript:alert(1)"}), SignInCause::Unfit),
            (json!({"authorization_endpoint": "https://id.example.org/#a"}), SignInCause::Unfit),
            (json!({"response_types_supported": ["token"]}), SignInCause::Unfit),
            (json!({"grant_types_supported": ["password"]}), SignInCause::Unfit),
            (json!({"code_challenge_methods_supported": ["plain"]}), SignInCause::Unfit),
            (json!({"token_endpoint": null}), SignInCause::NoDescription),
            (json!({"issuer": 7}), SignInCause::NoDescription),
        ] {
            assert_eq!(read(changes.clone()), Err(cause), "{changes}");
        }
        for bytes in [&b""[..], b"[]", b"<html>", b"{\"issuer\": \"https://id.example.org\"", &[0xFF; 10]] {
            assert_eq!(Server::read(&client(ISSUER), bytes).unwrap_err().cause, SignInCause::NoDescription);
        }
    }
}
