//! Which mechanism is used, as a table; the messages of the specifications; who is not believed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::exchange::Exchange;
use super::*;
use crate::account::{Cleared, Consent, Server, Trust};
use crate::probe::tests::scram::{Hash, Scram};

/// The way down, in words: what is offered (APOP by a timestamp, COMMAND by the protocol), what the settings say, where it
/// goes on: inside `tls`, inside TLS that can be `bound` to, or in the `clear`, with consent or without.
fn way(offered: &str, settings: &str, place: &str) -> String {
    let security = if place.starts_with("clear") { "none" } else { "tls" };
    let server = Server::parse_url(&format!("imap://mail.example.org?security={security}")).unwrap();
    let consent = Consent { insecure: place == "clear, consent", foreign: false };
    if Cleared::check(&server, Trust::Authenticated, consent).is_err() {
        return "nobody is connected to".into();
    }
    let mut known = Mechanism::all_of(offered.split(' '));
    known.extend(offered.contains("APOP").then_some(M::Apop));
    known.extend(offered.contains("COMMAND").then_some(M::Command));
    let auth: Vec<AuthMethod> =
        settings.split(' ').filter_map(|word| AuthMethod::ALL.into_iter().find(|known| known.word() == word)).collect();
    let terms = Terms { kind: SecretKind::Password, auth: &auth, encrypted: security == "tls", bindable: place == "tls, bound" };
    let name = |rung: M| match rung {
        M::Apop => "APOP",
        M::Command => "COMMAND",
        rung => rung.name(),
    };
    ladder(&known, terms).into_iter().map(name).collect::<Vec<_>>().join(" > ")
}

#[rustfmt::skip]
const WAYS: &[(&str, &str, &str, &str)] = &[
    // offered, settings, place, the way down
    ("COMMAND APOP LOGIN PLAIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-256-PLUS", "", "tls, bound",
        "SCRAM-SHA-256-PLUS > SCRAM-SHA-256 > SCRAM-SHA-1-PLUS > SCRAM-SHA-1 > CRAM-MD5 > APOP > PLAIN > LOGIN > COMMAND"),
    ("PLAIN SCRAM-SHA-256-PLUS SCRAM-SHA-256", "", "tls", "SCRAM-SHA-256 > PLAIN"),
    ("PLAIN SCRAM-SHA-256-PLUS", "", "tls", "PLAIN"),
    ("LOGIN plain scram-sha-1", "", "tls", "SCRAM-SHA-1 > PLAIN > LOGIN"),
    ("LOGIN GSSAPI NTLM X-OTHER", "", "tls", "LOGIN"),
    ("PLAIN CRAM-MD5", "", "tls", "CRAM-MD5 > PLAIN"),
    ("COMMAND APOP", "", "tls", "APOP > COMMAND"),
    ("", "", "tls", ""),
    ("XOAUTH2 OAUTHBEARER", "", "tls", ""),
    // What the settings say.
    ("PLAIN CRAM-MD5 SCRAM-SHA-256", "password-cleartext", "tls", "PLAIN > SCRAM-SHA-256 > CRAM-MD5"),
    ("PLAIN CRAM-MD5 SCRAM-SHA-256", "password-encrypted", "tls", "SCRAM-SHA-256 > CRAM-MD5 > PLAIN"),
    ("PLAIN CRAM-MD5", "password-cleartext password-encrypted", "tls", "PLAIN > CRAM-MD5"),
    ("PLAIN CRAM-MD5", "password-encrypted password-cleartext", "tls", "CRAM-MD5 > PLAIN"),
    ("PLAIN CRAM-MD5", "OAuth2 password-cleartext", "tls", "PLAIN > CRAM-MD5"),
    ("PLAIN CRAM-MD5", "GSSAPI", "tls", "CRAM-MD5 > PLAIN"),
    ("SCRAM-SHA-1", "password-cleartext", "tls", "SCRAM-SHA-1"),
    // Without encryption.
    ("PLAIN", "", "clear, no consent", "nobody is connected to"),
    ("SCRAM-SHA-256", "password-encrypted", "clear, no consent", "nobody is connected to"),
    ("PLAIN", "", "clear, consent", "PLAIN"),
    ("PLAIN CRAM-MD5 SCRAM-SHA-256", "", "clear, consent", "SCRAM-SHA-256 > CRAM-MD5 > PLAIN"),
    ("PLAIN SCRAM-SHA-256", "password-cleartext", "clear, consent", "SCRAM-SHA-256 > PLAIN"),
    ("PLAIN SCRAM-SHA-256", "password-encrypted", "clear, consent", "SCRAM-SHA-256"),
    ("PLAIN LOGIN COMMAND", "password-encrypted", "clear, consent", ""),
    ("PLAIN LOGIN COMMAND", "password-encrypted password-cleartext", "clear, consent", "PLAIN > LOGIN > COMMAND"),
    ("COMMAND APOP", "password-cleartext", "clear, consent", "APOP > COMMAND"),
];

#[test]
fn the_way_down_as_a_table() {
    for (offered, settings, place, expected) in WAYS {
        assert_eq!(way(offered, settings, place), *expected, "{offered} / {settings} / {place}");
    }
}

#[test]
fn tokens_go_by_their_own_mechanisms() {
    let terms = Terms { kind: SecretKind::Token, auth: &[], encrypted: true, bindable: true };
    assert_eq!(ladder(&Mechanism::all_of("XOAUTH2 OAUTHBEARER PLAIN".split(' ')), terms), [M::OauthBearer, M::Xoauth2]);
    assert_eq!(ladder(&[M::Plain, M::Command], terms), []);
    assert_eq!(none_fits(&[M::Xoauth2], false).diagnosis, Diagnosis::OauthRequired);
    assert_eq!(none_fits(&[], true).diagnosis, Diagnosis::EncryptionRequired);
    assert_eq!(none_fits(&[], false).diagnosis, Diagnosis::AuthNotOffered);
}

#[test]
fn a_step_down_is_no_second_attempt_and_never_shows_what_was_hidden() {
    let (tried, untried) = (Stop::new(Diagnosis::AuthFailed), Stop { untried: true, ..Stop::new(Diagnosis::ServerPermanent) });
    for (encrypted, stop, expected) in
        [(true, &tried, M::ScramSha256), (true, &untried, M::Plain), (false, &tried, M::ScramSha256), (false, &untried, M::ScramSha256)]
    {
        let terms = Terms { kind: SecretKind::Password, auth: &[], encrypted, bindable: false };
        let mut ladder = Ladder::new(&[M::Plain, M::ScramSha256], terms, false).unwrap();
        assert_eq!(ladder.descend(stop), expected == M::Plain);
        assert_eq!(ladder.rung(), expected, "{encrypted} {stop:?}");
    }
    let terms = Terms { kind: SecretKind::Password, auth: &[], encrypted: false, bindable: false };
    let mut ladder = Ladder::new(&[M::CramMd5, M::ScramSha256], terms, false).unwrap();
    assert!(ladder.descend(&untried) && ladder.rung() == M::CramMd5 && !ladder.descend(&untried));
}

/// Both sides, inside TLS or in the clear.
fn party<'a>(login: &'a str, secret: &'a Secret, encrypted: bool, channel: Option<&[u8]>) -> Party<'a> {
    let server = Server::parse_url("imap://server.example.com?security=none").unwrap();
    let cleared = Cleared::check(&server, Trust::Authenticated, Consent { insecure: true, foreign: false }).unwrap();
    let permit = cleared.permit(encrypted).unwrap();
    Party { login, secret, permit, encrypted, host: "server.example.com", port: 143, auth: &[], channel: channel.map(Into::into) }
}

fn text(base64: &str) -> String {
    String::from_utf8(STANDARD.decode(base64).unwrap()).unwrap()
}

#[test]
fn the_mechanisms_say_what_their_specifications_say() {
    let password = Secret::password("pä ss\"".into()).unwrap();
    let party = party("anna@example.org", &password, true, None);
    let mut plain = party.start(M::Plain, &[]).unwrap();
    assert_eq!(text(&plain.first().unwrap()), "\0anna@example.org\0pä ss\"");
    let mut login = party.start(M::Login, &[]).unwrap();
    assert_eq!(login.first(), None);
    assert_eq!(text(&login.answer("VXNlcm5hbWU6").unwrap()), "anna@example.org");
    assert_eq!(text(&login.answer("UGFzc3dvcmQ6").unwrap()), "pä ss\"");
    let mut cram = party.start(M::CramMd5, &[]).unwrap();
    assert_eq!(cram.first(), None);
    assert!(text(&cram.answer("PDFAYj4=").unwrap()).starts_with("anna@example.org "));
    assert_eq!(format!("{plain:?} {cram:?}"), "Exchange(PLAIN, Shown) Exchange(CRAM-MD5, Shown)");
}

#[test]
fn tokens_are_sent_and_their_refusal_is_read() {
    // The examples of RFC 7628, section 4.
    let token = Secret::new(SecretKind::Token, "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==".into()).unwrap();
    let party = party("user@example.com", &token, true, None);
    let mut bearer = party.start(M::OauthBearer, &[]).unwrap();
    let first = "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB";
    assert_eq!(bearer.first().unwrap().as_str(), first);
    let refusal = "eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIiwic2NvcGUiOiJleGFtcGxlX3Njb3BlIiwib3BlbmlkLWNvbmZpZ3VyYXRpb24iOiJodHRwczovL2V4YW1wbGUuY29tLy53ZWxsLWtub3duL29wZW5pZC1jb25maWd1cmF0aW9uIn0=";
    assert_eq!(bearer.answer(refusal).unwrap().as_str(), "AQ==");
    let stop = bearer.end(Err(Stop::new(Diagnosis::AuthFailed))).unwrap_err();
    assert_eq!((stop.reply.as_str(), stop.untried), ("status invalid_token, scope example_scope", false));
    let stop = bearer.end(Err(Stop::said(Diagnosis::AuthFailed, "AUTHENTICATE failed"))).unwrap_err();
    assert_eq!(stop.reply, "AUTHENTICATE failed (status invalid_token, scope example_scope)");

    let mut xoauth2 = party.start(M::Xoauth2, &[]).unwrap();
    let first = text(&xoauth2.first().unwrap());
    assert_eq!(first, "user=user@example.com\u{1}auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\u{1}\u{1}");
    assert_eq!(xoauth2.answer(&STANDARD.encode(r#"{"status":400,"schemes":"Bearer"}"#)).unwrap().as_str(), "");
    assert_eq!(xoauth2.end(Err(Stop::new(Diagnosis::AuthFailed))).unwrap_err().reply, "status 400");
    assert_eq!(party.start(M::Xoauth2, &[]).unwrap().answer("bm90IGpzb24=").unwrap().as_str(), "");
    let odd = super::Party { login: "a=b,c", ..party };
    assert!(text(&odd.start(M::OauthBearer, &[]).unwrap().first().unwrap()).starts_with("n,a=a=3Db=2Cc,\u{1}host="));
}

/// A whole exchange of SCRAM; what it came to where the server says yes or no by itself.
fn scram(exchange: &mut Exchange, server: &mut Scram) -> Result<(), Stop> {
    let first = server.first(&text(&exchange.first().unwrap()));
    let Some(proof) = exchange.answer(&STANDARD.encode(first)) else { return exchange.end(Err(Stop::new(Diagnosis::AuthFailed))) };
    let (last, welcome) = server.last(&text(&proof));
    exchange.answer(&STANDARD.encode(last));
    exchange.end(if welcome { Ok(()) } else { Err(Stop::new(Diagnosis::AuthFailed)) })
}

#[test]
fn scram_proves_both_sides() {
    let secret = Secret::password("I\u{AD}X, pä=ss".into()).unwrap();
    for (hash, mechanism) in [(Hash::Sha1, M::ScramSha1), (Hash::Sha256, M::ScramSha256)] {
        let party = party("an,na=", &secret, false, None);
        let start = || party.start(mechanism, &[]).unwrap();
        let mut right = Scram::new(hash, "IX, pä=ss");
        assert!(scram(&mut start(), &mut right).is_ok(), "{mechanism:?}");
        assert_eq!(right.header(), "n,,");
        let stop = scram(&mut start(), &mut Scram::new(hash, "other")).unwrap_err();
        assert_eq!((stop.diagnosis, stop.reply.as_str(), stop.untried), (Diagnosis::AuthFailed, "e=invalid-proof", false));
        let stop = scram(&mut start(), &mut Scram { impostor: true, ..Scram::new(hash, "other") }).unwrap_err();
        assert_eq!((stop.diagnosis, stop.untried), (Diagnosis::ServerPermanent, false));
    }
}

#[test]
fn a_server_that_says_yes_without_its_proof_is_not_believed() {
    let secret = Secret::password("pencil".into()).unwrap();
    let party = party("user", &secret, true, None);
    let mut exchange = party.start(M::ScramSha256, &[]).unwrap();
    let first = Scram::new(Hash::Sha256, "pencil").first(&text(&exchange.first().unwrap()));
    assert_eq!(exchange.end(Ok(())).unwrap_err().diagnosis, Diagnosis::ServerPermanent);
    exchange.answer(&STANDARD.encode(first)).unwrap();
    assert_eq!(exchange.end(Ok(())).unwrap_err().diagnosis, Diagnosis::ServerPermanent);
}

#[test]
fn a_server_that_asks_without_end_learns_nothing_more() {
    let secret = Secret::password("pencil".into()).unwrap();
    let party = party("user", &secret, true, None);
    for mechanism in STRONGEST
        .iter()
        .chain(TOKENS)
        .filter(|mechanism| !matches!(mechanism, M::Apop | M::Command | M::ScramSha256Plus | M::ScramSha1Plus))
    {
        for challenge in ["<1.2@host>", "", "v=AAAA", "e=other-error", "r=x,s=QSXCR+Q6sek8bf92,i=4096", "\u{7}"] {
            let mut exchange = party.start(*mechanism, &[]).unwrap();
            let mut said: Vec<_> = exchange.first().into_iter().collect();
            said.extend((0..5).filter_map(|_| exchange.answer(&STANDARD.encode(challenge))));
            let most = if *mechanism == M::Login { 2 } else { 1 };
            assert!(said.iter().filter(|answer| !["", "AQ=="].contains(&answer.as_str())).count() <= most, "{mechanism:?} {challenge}");
            assert_eq!(exchange.answer("no base64"), None);
        }
    }
    let mut exchange = party.start(M::ScramSha256, &[]).unwrap();
    assert!(scram(&mut exchange, &mut Scram { rounds: 2, ..Scram::new(Hash::Sha256, "pencil") }).is_ok());
    assert_eq!(exchange.answer("dj1BQUFB"), None);
}

#[test]
fn the_channel_is_bound_to_or_its_lack_is_told() {
    let secret = Secret::password("pencil".into()).unwrap();
    let plus = [M::ScramSha256Plus, M::ScramSha256];
    for (mechanism, offered, channel, theirs, header, ends) in [
        (M::ScramSha256Plus, &plus[..], Some(&b"hash"[..]), Some(&b"hash"[..]), "p=tls-server-end-point,,", None),
        (M::ScramSha256Plus, &plus, Some(b"hash"), Some(b"other"), "p=tls-server-end-point,,", Some("e=channel-bindings-dont-match")),
        (M::ScramSha256, &plus[1..], Some(b"hash"), None, "y,,", None),
        (M::ScramSha256, &plus, Some(b"hash"), None, "n,,", None),
        (M::ScramSha256, &plus, None, None, "n,,", None),
    ] {
        let party = party("user", &secret, true, channel);
        let mut server = Scram { channel: theirs.map(Into::into), ..Scram::new(Hash::Sha256, "pencil") };
        let ended = scram(&mut party.start(mechanism, offered).unwrap(), &mut server);
        assert_eq!(server.header(), header);
        assert_eq!(ended.err().map(|stop| stop.reply).as_deref(), ends, "{mechanism:?} {channel:?}");
    }
}

#[test]
fn an_exchange_that_ended_before_the_proof_has_tried_no_password() {
    let secret = Secret::password("pencil".into()).unwrap();
    for (encrypted, challenge, said, diagnosis, untried) in [
        (true, Some("e=other-error"), "no", Diagnosis::ServerPermanent, true),
        (true, Some("e=unknown-user"), "no", Diagnosis::AuthFailed, true),
        (true, Some("e=server-does-support-channel-binding"), "no", Diagnosis::ServerPermanent, false),
        (true, Some("r=other,s=QSXCR+Q6sek8bf92,i=4096"), "no", Diagnosis::ServerPermanent, true),
        (true, Some("r=NONCE,s=QSXCR+Q6sek8bf92,i=4294967295"), "no", Diagnosis::ServerPermanent, true),
        (false, Some("r=NONCEx,s=QSXCR+Q6sek8bf92,i=1"), "no", Diagnosis::ServerPermanent, true),
        (true, Some("r=NONCEx,s=QSXCR+Q6sek8bf92,i=1"), "no", Diagnosis::AuthFailed, false),
        (true, None, "[AUTHENTICATIONFAILED] Authentication failed.", Diagnosis::AuthFailed, false),
        (true, None, "504 5.5.4 Unrecognized authentication type", Diagnosis::AuthFailed, true),
        (true, None, "535 5.7.8 Error: authentication failed: no secret in database", Diagnosis::AuthFailed, true),
        (true, None, "[CANNOT] Unsupported authentication mechanism.", Diagnosis::AuthFailed, true),
    ] {
        let party = party("user", &secret, encrypted, None);
        let mut exchange = party.start(M::ScramSha256, &[]).unwrap();
        let first = text(&exchange.first().unwrap());
        let nonce = first.split("r=").nth(1).unwrap();
        if let Some(challenge) = challenge {
            exchange.answer(&STANDARD.encode(challenge.replace("NONCE", nonce)));
        }
        let stop = exchange.end(Err(Stop::said(Diagnosis::AuthFailed, said))).unwrap_err();
        assert_eq!((stop.diagnosis, stop.untried), (diagnosis, untried), "{challenge:?} {said}");
    }
}
