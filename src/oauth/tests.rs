//! The whole sign-in against a scripted sign-in server, with the test as the browser.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rcgen::{CertificateParams, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::*;
use crate::account::Permit;
use crate::net::World;

const ISSUER: &str = "https://id.example.org";
const GRANTED: &str = r#"{"access_token":"access-1","token_type":"Bearer","expires_in":3600,"refresh_token":"refresh-1"}"#;

/// A sign-in server, and the network on which it is.
struct Bench {
    net: Net,
    /// Every request: its head and its body.
    asked: Arc<Mutex<Vec<(String, String)>>>,
    client: OAuthClient,
    _server: JoinSet<()>,
}

/// The answers to requests for tokens, in their order: a status, with headers if need be, and a body.
type Answers = &'static [(&'static str, &'static str)];

async fn bench(description: Value, answers: Answers) -> Bench {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["id.example.org".to_owned()]).unwrap().self_signed(&key).unwrap();
    let identity = native_tls::Identity::from_pkcs8(certificate.pem().as_bytes(), key.serialize_pem().as_bytes()).unwrap();
    let acceptor: tokio_native_tls::TlsAcceptor = native_tls::TlsAcceptor::new(identity).unwrap().into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let places = HashMap::from([(("id.example.org".to_owned(), 443), listener.local_addr().unwrap())]);
    let net = Net::pretend(World { places, roots: vec![certificate.der().to_vec()], ..World::default() });
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (log, mut server, mut tokens) = (Arc::clone(&asked), JoinSet::new(), answers.iter());
    let document = described(&description);
    server.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let Some((head, body)) = receive(&mut stream).await else { continue };
            let (status, said) = match head.split(' ').nth(1) {
                Some("/.well-known/openid-configuration") => ("200 OK", document.as_str()),
                Some("/token") => *tokens.next().unwrap_or(&("500 Enough", "")),
                _ => ("404 Not Found", ""),
            };
            log.lock().unwrap().push((head, body));
            let answer = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{said}", said.len());
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    let client = OAuthClient {
        issuer: ISSUER.into(),
        client_id: "mail&wright".into(),
        client_secret: None,
        scopes: vec!["mail".into(), "x".into()],
    };
    Bench { net, asked, client, _server: server }
}

fn described(changes: &Value) -> String {
    let mut document = json!({
        "issuer": ISSUER,
        "authorization_endpoint": format!("{ISSUER}/authorize"),
        "token_endpoint": format!("{ISSUER}/token"),
    });
    changes.as_object().into_iter().flatten().for_each(|(name, value)| document[name] = value.clone());
    document.to_string()
}

async fn receive(stream: &mut (impl AsyncReadExt + Unpin)) -> Option<(String, String)> {
    let mut received = Vec::new();
    let end = loop {
        if let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        stream.read_buf(&mut received).await.ok().filter(|count| *count > 0)?;
    };
    let head = String::from_utf8(received[..end].to_vec()).ok()?;
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    while received.len() < end + 4 + length.unwrap_or_default() {
        stream.read_buf(&mut received).await.ok().filter(|count| *count > 0)?;
    }
    Some((head, String::from_utf8(received[end + 4..].to_vec()).ok()?))
}

impl Bench {
    /// The forms sent for tokens so far.
    fn forms(&self) -> Vec<HashMap<String, String>> {
        let asked = self.asked.lock().unwrap();
        let forms = asked.iter().filter(|(head, _)| head.starts_with("POST /token "));
        forms.map(|(_, body)| url::form_urlencoded::parse(body.as_bytes()).into_owned().collect()).collect()
    }

    /// Signs in, while `person` does something with what the page asks for.
    async fn sign_in<F: Future<Output = ()>>(&self, person: impl FnOnce(HashMap<String, String>) -> F) -> Result<Tokens, SignInError> {
        let (tell, told) = oneshot::channel();
        let address = Address::parse("anna@example.org").unwrap();
        let pages = pages();
        let signing = sign_in(&self.net, &self.client, &address, &pages, |page| tell.send(page.to_string()).unwrap());
        let acting = async {
            // Nobody acts where no page is opened.
            let Ok(page) = told.await else { return };
            let (place, query) = page.split_once('?').unwrap();
            assert_eq!(place, format!("{ISSUER}/authorize"));
            person(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()).await;
        };
        tokio::join!(signing, acting).0
    }

    /// Signs in as it should be.
    async fn signed_in(&self) -> Result<Tokens, SignInError> {
        self.sign_in(|asked| async move {
            come_back(&asked, "code=c%2Bd").await;
        })
        .await
    }

    fn caused(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

fn pages() -> Pages {
    Pages::new("en", ["done", "failed", "foreign", "nothing"].map(|word| PageWords { title: word.into(), text: word.into() }))
}

async fn visit(place: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(place).await.unwrap();
    // What is too long is answered before it has all been taken.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut said = Vec::new();
    let _ = stream.read_to_end(&mut said).await;
    String::from_utf8(said).unwrap()
}

fn place(asked: &HashMap<String, String>) -> String {
    asked["redirect_uri"].strip_prefix("http://").unwrap().strip_suffix('/').unwrap().to_owned()
}

/// What the sign-in server has the browser do at the end.
async fn come_back(asked: &HashMap<String, String>, query: &str) -> String {
    visit(&place(asked), &format!("GET /?{query}&state={} HTTP/1.1\r\nHost: x\r\n\r\n", asked["state"])).await
}

fn text(secret: &crate::account::Secret) -> String {
    secret.reveal(&Permit::to_write_as_asked()).to_owned()
}

#[tokio::test]
async fn a_sign_in_asks_as_it_should_and_gives_tokens() {
    let bench = bench(json!({}), &[("200 OK", GRANTED)]).await;
    let said = Mutex::new(HashMap::new());
    let person = |asked: HashMap<String, String>| {
        let said = &said;
        async move {
            let page = come_back(&asked, "code=c%2Bd").await;
            assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("<h1>done</h1>"), "{page}");
            assert!(page.contains("no-store") && page.contains("no-referrer"), "{page}");
            *said.lock().unwrap() = asked;
        }
    };
    let tokens = bench.sign_in(person).await.unwrap();
    assert_eq!(text(tokens.access()), "access-1");
    let asked = said.into_inner().unwrap();
    let expected = [("response_type", "code"), ("client_id", "mail&wright"), ("scope", "mail x"), ("login_hint", "anna@example.org")];
    assert!(expected.iter().all(|(name, value)| asked[*name] == *value), "{asked:?}");
    assert_eq!((asked["code_challenge_method"].as_str(), asked.len()), ("S256", 8));

    let form = bench.forms().pop().unwrap();
    assert_eq!(URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"])), asked["code_challenge"]);
    assert_eq!((form["code"].as_str(), form["redirect_uri"].as_str(), form.len()), ("c+d", asked["redirect_uri"].as_str(), 5));
    assert_eq!((form["grant_type"].as_str(), form["client_id"].as_str()), ("authorization_code", "mail&wright"));
    let debug = format!("{tokens:?}");
    assert!(!debug.contains("access-1") && !debug.contains("refresh-1"), "{debug}");
    assert!(TcpStream::connect(place(&asked)).await.is_err(), "the door is closed");
}

#[tokio::test]
async fn nobody_else_finishes_or_breaks_off_a_sign_in() {
    let bench = bench(json!({}), &[("200 OK", GRANTED)]).await;
    let person = |asked: HashMap<String, String>| async move {
        let place = place(&asked);
        // Connections that are opened in advance, or by somebody who wants to be in the way.
        let mut silent = Vec::new();
        for _ in 0..bounds::BROWSERS - 2 {
            silent.push(TcpStream::connect(&place).await.unwrap());
        }
        let mut slow = TcpStream::connect(&place).await.unwrap();
        slow.write_all(b"GET /?code=").await.unwrap();
        for _ in 0..200 {
            drop(TcpStream::connect(&place).await.unwrap());
        }
        let state = &asked["state"];
        for (request, status) in [
            ("GET /favicon.ico HTTP/1.1\r\n\r\n".to_owned(), "404"),
            ("GET / HTTP/1.1\r\n\r\n".into(), "404"),
            ("GET /?code=a&state=other HTTP/1.1\r\n\r\n".into(), "400"),
            ("GET /?code=a HTTP/1.1\r\n\r\n".into(), "400"),
            ("GET /?error=access_denied&state= HTTP/1.1\r\n\r\n".into(), "400"),
            (format!("GET /x?code=a&state={state} HTTP/1.1\r\n\r\n"), "404"),
            (format!("GET /?code=a&code=b&state={state} HTTP/1.1\r\n\r\n"), "404"),
            (format!("POST /?code=a&state={state} HTTP/1.1\r\nContent-Length: 0\r\n\r\n"), "405"),
            ("\u{16}\u{3}\u{1} nonsense\r\n\r\n".into(), "400"),
            (format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(bounds::HEADERS + 1)), "400"),
            (format!("GET /?{} HTTP/1.1\r\n", "x".repeat(bounds::REQUEST)), "431"),
        ] {
            let said = visit(&place, &request).await;
            assert!(said.starts_with(&format!("HTTP/1.1 {status} ")), "{} {said}", &request[..request.len().min(60)]);
        }
        come_back(&asked, "code=right").await;
    };
    let began = Instant::now();
    bench.sign_in(person).await.unwrap();
    assert!(began.elapsed() < bounds::REQUEST_TIME, "nobody waits for those who are silent");
    let forms = bench.forms();
    assert_eq!((forms.len(), forms[0]["code"].as_str()), (1, "right"));
}

#[tokio::test]
async fn who_is_silent_does_not_hold_the_door_for_ever() {
    let bench = bench(json!({}), &[("200 OK", GRANTED)]).await;
    let person = |asked: HashMap<String, String>| async move {
        let mut silent = Vec::new();
        for _ in 0..bounds::BROWSERS * 2 {
            silent.push(TcpStream::connect(place(&asked)).await.unwrap());
        }
        come_back(&asked, "code=right").await;
    };
    bench.sign_in(person).await.unwrap();
}

#[tokio::test]
async fn an_answer_by_another_issuer_is_refused() {
    for (signs, query, right) in [
        (true, "code=a&iss=https%3A%2F%2Fid.example.org", true),
        (true, "code=a", false),
        (true, "code=a&iss=https%3A%2F%2Fevil.example", false),
        (true, "error=access_denied", false),
        (false, "code=a&iss=https%3A%2F%2Fid.example.org%2F", false),
        (false, "code=a&iss=https%3A%2F%2Fid.example.org", true),
    ] {
        let bench = bench(json!({"authorization_response_iss_parameter_supported": signs}), &[("200 OK", GRANTED)]).await;
        let person = |asked: HashMap<String, String>| async move {
            let page = come_back(&asked, query).await;
            assert!(page.contains(if right { "<h1>done" } else { "<h1>failed" }), "{query} {page}");
        };
        let ended = bench.sign_in(person).await.map(|_| ()).map_err(|error| error.cause);
        assert_eq!(ended, if right { Ok(()) } else { Err(SignInCause::OtherIssuer) }, "{signs} {query}");
        assert_eq!(bench.forms().len(), usize::from(right), "{query}");
    }
}

#[tokio::test]
async fn what_is_refused_has_a_cause() {
    let bench = bench(
        json!({}),
        &[
            ("400 Bad Request", r#"{"error":"invalid_grant","error_description":"too late"}"#),
            // With the code in hand, nobody goes anywhere else.
            ("307 Temporary Redirect\r\nLocation: https://id.example.org/elsewhere", ""),
            ("302 Found\r\nLocation: https://evil.example/", ""),
            ("200 OK", "<html>"),
        ],
    )
    .await;
    let denied = bench.sign_in(|asked| async move { drop(come_back(&asked, "error=access_denied&error_description=No").await) }).await;
    assert_eq!(denied.unwrap_err(), SignInError { cause: SignInCause::Denied, said: "access_denied: No".into() });
    assert_eq!(bench.forms().len(), 0);
    for cause in [SignInCause::Over, SignInCause::BadAnswer, SignInCause::BadAnswer, SignInCause::BadAnswer, SignInCause::Trouble] {
        assert_eq!(bench.signed_in().await.unwrap_err().cause, cause);
    }
    assert!(bench.asked.lock().unwrap().iter().all(|(head, _)| !head.contains("elsewhere")));
}

#[tokio::test]
async fn without_a_fitting_description_nothing_is_opened() {
    for (changes, cause) in [
        (json!({"issuer": "https://id.example.org/"}), SignInCause::OtherIssuer),
        (json!({"token_endpoint": "http://id.example.org/token"}), SignInCause::Unfit),
    ] {
        let bench = bench(changes, &[]).await;
        assert_eq!(bench.sign_in(|_| async { panic!("a page was opened") }).await.unwrap_err().cause, cause);
    }
    let mut bench = bench(json!({}), &[]).await;
    for (issuer, cause) in [
        ("https://id.example.org/tenant", SignInCause::NoDescription),
        ("https://nobody.example", SignInCause::Unreachable),
        ("http://id.example.org", SignInCause::BadIssuer),
    ] {
        bench.client.issuer = issuer.into();
        assert_eq!(bench.sign_in(|_| async { panic!("a page was opened") }).await.unwrap_err().cause, cause, "{issuer}");
    }
}

#[tokio::test]
async fn who_gives_up_closes_the_door() {
    let bench = bench(json!({}), &[]).await;
    let (tell, told) = oneshot::channel();
    let (address, pages) = (Address::parse("anna@example.org").unwrap(), pages());
    let signing = sign_in(&bench.net, &bench.client, &address, &pages, |page| tell.send(page.to_string()).unwrap());
    let page = tokio::select! { _ = signing => panic!("nobody has answered"), page = told => page.unwrap() };
    let port = page.split("127.0.0.1%3A").nth(1).unwrap().split('%').next().unwrap().parse::<u16>().unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
}

#[tokio::test]
async fn it_can_run_beside_a_window() {
    fn is_send<F: Future + Send>(future: F) -> F {
        future
    }
    let bench = bench(json!({"issuer": "https://other.example"}), &[]).await;
    let (address, pages) = (Address::parse("anna@example.org").unwrap(), pages());
    let signing = is_send(sign_in(&bench.net, &bench.client, &address, &pages, |_| {}));
    assert_eq!(signing.await.unwrap_err().cause, SignInCause::OtherIssuer);
}

#[tokio::test]
async fn a_client_that_has_a_secret_sends_it_as_the_server_takes_it() {
    for (methods, in_form) in [(json!(["client_secret_basic"]), false), (json!(["client_secret_post", "none"]), true), (Value::Null, false)]
    {
        let mut bench = bench(json!({"token_endpoint_auth_methods_supported": methods}), &[("200 OK", GRANTED)]).await;
        bench.client.client_secret = Some("s:e".into());
        bench.signed_in().await.unwrap();
        assert_eq!(bench.forms()[0].get("client_secret").map(String::as_str), in_form.then_some("s:e"));
        let head = bench.asked.lock().unwrap().last().unwrap().0.to_ascii_lowercase();
        // `mail%26wright:s%3Ae`
        assert_eq!(head.contains("authorization: basic bwfpbcuynndyawdoddpzjtnbzq=="), !in_form, "{head}");
    }
}

const SHORT: &str = r#"{"access_token":"access-1","token_type":"Bearer","expires_in":30,"refresh_token":"refresh-1"}"#;
const RENEWED: &str = r#"{"access_token":"access-2","token_type":"Bearer","expires_in":3600}"#;
const ROTATED: &str = r#"{"access_token":"access-3","token_type":"Bearer","refresh_token":"refresh-3"}"#;

#[tokio::test]
async fn a_token_is_renewed_when_it_ends_or_was_refused_and_once_for_a_login() {
    const REFUSED: (&str, &str) = ("400 Bad Request", r#"{"error":"invalid_request"}"#);
    let bench = bench(json!({}), &[("200 OK", SHORT), ("200 OK", RENEWED), ("200 OK", ROTATED), REFUSED]).await;
    let mut tokens = bench.signed_in().await.unwrap();
    // About to end: renewed before, and then not after a refusal.
    tokens.before_login(&bench.net).await.unwrap();
    assert_eq!(text(tokens.access()), "access-2");
    assert!(!tokens.after_refusal(&bench.net).await.unwrap());
    // Good for an hour, but refused: renewed once, with what was kept of the first answer.
    tokens.before_login(&bench.net).await.unwrap();
    assert_eq!(text(tokens.access()), "access-2");
    assert!(tokens.after_refusal(&bench.net).await.unwrap());
    assert!(!tokens.after_refusal(&bench.net).await.unwrap());
    assert_eq!(text(tokens.access()), "access-3");
    let used: Vec<_> = bench.forms()[1..].iter().map(|form| (form["grant_type"].clone(), form["refresh_token"].clone())).collect();
    assert_eq!(used, vec![("refresh_token".to_owned(), "refresh-1".to_owned()); 2]);
    // The next login, with the new one; the server has ended the sign-in.
    tokens.before_login(&bench.net).await.unwrap();
    assert_eq!(tokens.after_refusal(&bench.net).await.unwrap_err().cause, SignInCause::Over);
    assert_eq!(bench.forms()[3]["refresh_token"], "refresh-3");
    let asked = bench.caused();
    assert!(!tokens.after_refusal(&bench.net).await.unwrap());
    assert_eq!(bench.caused(), asked, "never again");
}

#[tokio::test]
async fn where_there_is_nothing_to_renew_with_only_another_sign_in_helps() {
    let bench = bench(json!({}), &[("200 OK", r#"{"access_token":"a","token_type":"bearer","expires_in":0}"#)]).await;
    let mut tokens = bench.signed_in().await.unwrap();
    assert_eq!(tokens.before_login(&bench.net).await.unwrap_err().cause, SignInCause::Over);
    assert!(!tokens.after_refusal(&bench.net).await.unwrap());
    assert_eq!(bench.forms().len(), 1);
}
