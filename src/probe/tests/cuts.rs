//! Good dialogues that break off behind each of their bytes: always a verdict, in time, and never a secret in clear.

use futures::StreamExt;
use tokio::io::AsyncReadExt;

use super::*;

/// What comes where a dialogue breaks off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Closed,
    /// Bytes that mean nothing in any protocol, then the end.
    Garbage(&'static [u8]),
    /// Nothing any more, on an open connection.
    Silence,
}

const GARBAGE: &[&[u8]] = &[b"\xFF\xC3\x00((\x1B[2J {99999}\r\n)\xE2\x82\r\n\r\n", b"\r\n", b"+ \xF0\x9F\r\n", b"334 ====\r\n+ ====\r\n"];

fn garbage(left: usize) -> End {
    End::Garbage(GARBAGE[left % GARBAGE.len()])
}

/// A server that plays `script` for the first `left` bytes of its own. Says how much of it was said, and what it received.
async fn play(listener: TcpListener, script: Script, mut left: usize, end: End, heard: Arc<Mutex<Vec<u8>>>) {
    // Later connections only ask why the first one failed.
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut answer = script.greeting.to_owned();
        let mut line = Vec::new();
        loop {
            let part = &answer.as_bytes()[..answer.len().min(left)];
            left -= part.len();
            let _ = stream.write_all(part).await;
            if left == 0 {
                break;
            }
            line.clear();
            while line.last() != Some(&b'\n') {
                match stream.read_u8().await {
                    Ok(byte) => line.push(byte),
                    Err(_) => return,
                }
            }
            heard.lock().unwrap().extend(&line);
            match answer_to(script, &String::from_utf8_lossy(&line)) {
                Some((_, next)) => answer = next,
                None => break,
            }
        }
        match end {
            End::Closed => {}
            End::Garbage(bytes) => drop(stream.write_all(bytes).await),
            End::Silence => std::future::pending().await,
        }
        // Read what is still coming, so that the end is an end and no reset.
        let _ = stream.shutdown().await;
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
        heard.lock().unwrap().extend(rest);
    }
}

/// The verdict on `script` cut behind `left` bytes, what the server received, and whether the bound struck.
async fn cut(script: Script, url: &str, left: usize, end: End) -> (Verdict, Vec<u8>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let places = [143, 110, 587].map(|port| ((HOST.to_owned(), port), listener.local_addr().unwrap()));
    let received = Arc::new(Mutex::new(Vec::new()));
    let server = tokio::spawn(play(listener, script, left, end, received.clone()));
    let found: Found = Entered(Server::parse_url(&url.replace("HOST", HOST)).unwrap()).into();
    let (address, secret) = (Address::parse("anna@example.org").unwrap(), Secret::password(PASSWORD.into()).unwrap());
    let options =
        Options { deadline: if end == End::Silence { Duration::from_millis(300) } else { Duration::from_secs(20) }, sender: None };
    let net = Net::pretend(World { places: HashMap::from(places), ..World::default() });
    let verdict = test(&net, &address, &[found], &secret, INSECURE, &options, &|_| ()).await.remove(0);
    server.abort();
    let received = received.lock().unwrap().clone();
    (verdict, received)
}

/// How many bytes the server says before TLS, or in all.
fn length(script: Script, security: &str) -> usize {
    let before_tls = ["CAPA", "EHLO", "STARTTLS", "STLS"];
    let said = script.answers.iter().filter(|(start, _)| security == "none" || before_tls.contains(start));
    script.greeting.len() + said.map(|(_, answer)| answer.replace("TAG", "A0001").len()).sum::<usize>()
}

/// Every protocol, cut behind every byte (or every few) in each of `ends`; the garbage takes turns.
async fn every_cut(security: &'static str, step: usize, ends: &[fn(usize) -> End], check: impl Fn(&Verdict, &[u8], &str)) {
    let cuts = [(IMAP, "imap"), (POP3, "pop3"), (SMTP, "smtp")].into_iter().flat_map(|(script, protocol)| {
        ends.iter().flat_map(move |end| (0..=length(script, security)).step_by(step).map(move |left| (script, protocol, left, end(left))))
    });
    let runs = cuts.map(|(script, protocol, left, end)| async move {
        let (verdict, received) = cut(script, &format!("{protocol}://HOST?security={security}"), left, end).await;
        (verdict, received, format!("{protocol} {security} cut behind {left}: {end:?}"))
    });
    let mut runs = futures::stream::iter(runs).buffer_unordered(48);
    while let Some((verdict, received, what)) = runs.next().await {
        assert!(verdict.took < Duration::from_secs(10), "{what}: {verdict:?}");
        assert!(verdict.reply.chars().all(|c| !c.is_control()), "{what}: {verdict:?}");
        check(&verdict, &received, &what);
    }
}

#[tokio::test]
async fn a_dialogue_that_breaks_off_anywhere_gets_a_verdict() {
    every_cut("none", 1, &[|_| End::Closed, garbage], |verdict, received, what| {
        let received = String::from_utf8_lossy(received);
        let has_logged_in = ["AGFu", "PASS"].iter().any(|word| received.contains(word));
        assert!(verdict.diagnosis != Diagnosis::Ok || has_logged_in, "{what}: {verdict:?}");
    })
    .await;
}

#[tokio::test]
async fn a_dialogue_that_breaks_off_before_tls_shows_no_secret() {
    every_cut("starttls", 1, &[|_| End::Closed, garbage], |verdict, received, what| {
        let received = String::from_utf8_lossy(received);
        assert!(["anna", "AGFu", "s3cr", "LOGIN", "AUTH", "PASS"].iter().all(|word| !received.contains(word)), "{what}: {received}");
        assert_ne!(verdict.diagnosis, Diagnosis::Ok, "{what}");
    })
    .await;
}

#[tokio::test]
async fn a_dialogue_that_falls_silent_anywhere_is_given_up_in_time() {
    every_cut("none", 7, &[|_| End::Silence], |verdict, _, what| {
        // The bound is a third of a second; the rest is for a machine that has other things to do.
        assert!(verdict.took < Duration::from_secs(8), "{what}: {verdict:?}");
    })
    .await;
}
