//! The front door: `discover` and `test` as JSON.

use std::process::ExitCode;

use mailwright::account::{Address, Consent, Entered, Found, Secret, Server};
use mailwright::discovery::{self, Discovered, Outcome};
use mailwright::net::Net;
use mailwright::probe::{self, Diagnosis, Verdict};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let (Some(command), Some(text)) = (arguments.first(), arguments.get(1)) else { return ExitCode::from(2) };
    let Ok(address) = Address::parse(text) else {
        print(&json!({"address": text, "outcome": "bad-address"}));
        return ExitCode::from(2);
    };
    let net = Net::system();
    let by_hand: Vec<Found> =
        arguments.windows(2).filter(|pair| pair[0] == "--server").filter_map(|pair| Server::parse_url(&pair[1]).ok()).map(|server| Entered(server).into()).collect();
    let options = discovery::Options { connect: !has("--no-connect"), ..discovery::Options::default() };
    let mut discovered = match by_hand.is_empty() {
        true => discovery::discover(&net, &address, &options, &|_| ()).await,
        false => Discovered { address: address.clone(), outcome: Outcome::Found, provider: None, servers: by_hand, sources: vec![], took: Default::default() },
    };
    let mut report = discover_report(&discovered);
    if command == "discover" {
        print(&report);
        return ExitCode::from(u8::from(!matches!(discovered.outcome, Outcome::Found | Outcome::Consent)));
    }
    let Ok(secret) = Secret::password(std::env::var("MAILWRIGHT_PASSWORD").unwrap_or_default()) else { return ExitCode::from(2) };
    let consent = Consent { insecure: has("--accept-insecure"), foreign: has("--accept-foreign") };
    let mut seen = Vec::new();
    discovered.servers.retain(|found| !seen.contains(&found.server.protocol) && { seen.push(found.server.protocol); true });
    let verdicts = probe::test(&net, &address, &discovered.servers, &secret, consent, &probe::Options::default(), &|_| ()).await;
    report["tests"] = verdicts.iter().map(|verdict| test_report(verdict, &address)).collect();
    print(&report);
    let good = !verdicts.is_empty() && verdicts.iter().all(|verdict| verdict.diagnosis == Diagnosis::Ok);
    ExitCode::from(u8::from(!good))
}

fn print(value: &Value) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout().lock(), "{value:#}");
}

fn server_report(found: &Found, address: &Address) -> Value {
    let server = &found.server;
    json!({"protocol": server.protocol, "host": server.host.as_str(), "port": server.port.get(), "security": server.security, "auth": server.auth,
        "username": server.username.as_ref().map_or_else(|| address.as_typed(), ToString::to_string), "source": found.source, "trust": found.trust})
}

fn discover_report(found: &Discovered) -> Value {
    let sources: Vec<Value> = found.sources.iter().map(|trace| {
        json!({"source": trace.source, "asked": trace.asked, "result": trace.result, "detail": trace.detail, "ms": trace.took.as_millis() as u64})
    }).collect();
    let servers: Vec<Value> = found.servers.iter().map(|server| server_report(server, &found.address)).collect();
    json!({"address": found.address.to_string(), "domain": found.address.domain().ascii(), "outcome": found.outcome, "provider": found.provider,
        "servers": servers, "sources": sources, "ms": found.took.as_millis() as u64})
}

fn test_report(verdict: &Verdict, address: &Address) -> Value {
    let steps: Vec<Value> = verdict.steps.iter().map(|taken| json!({"step": taken.step, "result": taken.result, "ms": taken.took.as_millis() as u64})).collect();
    json!({"server": server_report(&verdict.found, address), "diagnosis": verdict.diagnosis, "reply": verdict.reply, "warnings": verdict.warnings, "steps": steps,
        "mailbox": verdict.mailbox, "capabilities": verdict.capabilities, "tls": verdict.tls, "ms": verdict.took.as_millis() as u64})
}
