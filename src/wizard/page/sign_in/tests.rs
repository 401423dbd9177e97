//! The sign-in page driven by messages.

use std::sync::Arc;

use super::*;
use crate::account::{Address, Entered, Server};
use crate::organisation::Organisation;
use crate::probe::Diagnosis;
use crate::wizard::page::verdicts::report;
use crate::wizard::page::ways::{Way, ways};
use crate::wizard::shell::tests::{desk, journey, verdicts};

fn testing() -> (State, Ticket, Desk, Journey) {
    let (desk, journey) = (desk(), journey());
    let mut state = State::new(&journey, Some(Hidden::new("not a real one".into())));
    assert!(matches!(state.update(Message::Test, &desk, &journey), Action::Run(_)));
    let Work::Testing { job, .. } = &state.work else { panic!("not testing") };
    let ticket = job.ticket.clone();
    (state, ticket, desk, journey)
}

#[test]
fn without_a_password_there_is_no_test_and_the_reason_is_said() {
    let (desk, journey) = (desk(), journey());
    let state = State::new(&journey, None);
    assert!(state.footer(&desk, &journey).next.is_err());
    let mut state = State::new(&journey, Some(Hidden::new("a\nb".into())));
    assert!(matches!(state.update(Message::Test, &desk, &journey), Action::None));
    assert_eq!(state.wrong, Some(SecretError::Forbidden));
}

#[test]
fn what_was_proved_leads_on() {
    let (mut state, ticket, desk, journey) = testing();
    assert!(matches!(state.update(Message::Next, &desk, &journey), Action::None));
    let done = Heard::Done(Box::new(verdicts(&journey, [Diagnosis::ProtocolDisabled, Diagnosis::Ok, Diagnosis::Ok])));
    state.update(Message::Heard(ticket, done), &desk, &journey);
    let Action::Proved { verdicts, .. } = state.update(Message::Next, &desk, &journey) else { panic!("not proved") };
    assert_eq!(verdicts.len(), 3);
}

#[test]
fn what_failed_does_not_lead_on_but_can_be_tried_again() {
    let (mut state, ticket, desk, journey) = testing();
    let done = Heard::Done(Box::new(verdicts(&journey, [Diagnosis::AuthFailed, Diagnosis::AuthFailed, Diagnosis::Ok])));
    state.update(Message::Heard(ticket, done), &desk, &journey);
    assert!(matches!(state.update(Message::Next, &desk, &journey), Action::None));
    assert!(matches!(state.footer(&desk, &journey).next, Ok(Message::Test)));
    let Work::Ended { verdicts, .. } = &state.work else { panic!("not ended") };
    let text = report(&desk, &journey, verdicts);
    assert!(text.contains("Result: auth-failed,") && text.contains("anna@example.org") && !text.contains("not a real one"), "{text}");
}

#[test]
fn a_late_answer_and_an_answer_after_stop_change_nothing() {
    let (mut state, ticket, desk, journey) = testing();
    let done = || Heard::Done(Box::new(verdicts(&journey, [Diagnosis::Ok; 3])));
    state.update(Message::Heard(Ticket::default(), done()), &desk, &journey);
    assert!(state.is_busy());
    state.update(Message::Stop, &desk, &journey);
    state.update(Message::Heard(ticket, done()), &desk, &journey);
    assert!(matches!(state.work, Work::Stopped));
}

#[test]
fn messages_do_not_print_the_password() {
    assert!(!format!("{:?}", Message::Typed(Hidden::new("hunter2".into()))).contains("hunter2"));
}

fn ended(journey: &Journey, diagnoses: [Diagnosis; 3]) -> State {
    let mut journey = journey.clone();
    journey.set_verdicts(verdicts(&journey, diagnoses));
    State::new(&journey, Some(Hidden::new("not a real one".into())))
}

#[test]
fn every_failure_has_a_main_button_that_does_what_its_table_says() {
    let (desk, journey) = (desk(), journey());
    for diagnosis in Diagnosis::ALL.iter().copied().filter(|diagnosis| *diagnosis != Diagnosis::Ok) {
        let state = ended(&journey, [diagnosis; 3]);
        let _ = state.view(&desk, &journey);
        let next = state.footer(&desk, &journey).next;
        let (first, word) = (ways(diagnosis).first, diagnosis.word());
        let done = match first {
            Way::Password | Way::Again | Way::Page => matches!(next, Ok(Message::Test)),
            Way::Browser => matches!(next, Ok(Message::Skip)),
            Way::Settings => matches!(next, Ok(Message::ChangeSettings)),
            Way::Servers => matches!(next, Ok(Message::Servers)),
            Way::Address => matches!(next, Ok(Message::ChangeAddress)),
        };
        assert!(done, "{word}: {first:?} {next:?}");
    }
}

#[test]
fn what_is_told_of_a_page_is_found_on_it() {
    use iced_test::selector::id;
    let seen = |state: &State, what: &str| {
        let (desk, journey) = (desk(), journey());
        let mut simulator = iced_test::simulator(state.view(&desk, &journey));
        let found = simulator.find(id(what.to_owned()));
        found.is_ok()
    };
    let page = |diagnosis| ended(&journey(), [diagnosis, diagnosis, Diagnosis::Ok]);
    // The field is there where the password is at fault, and nowhere else.
    for (diagnosis, field, change) in [
        (Diagnosis::AuthFailed, true, true),
        (Diagnosis::AppPasswordRequired, true, false),
        (Diagnosis::TemporarilyUnavailable, false, false),
        (Diagnosis::TlsExpired, false, false),
        (Diagnosis::TlsWrongHost, false, true),
        (Diagnosis::ConsentNeeded, false, false),
    ] {
        let state = page(diagnosis);
        assert_eq!((seen(&state, FIRST), seen(&state, "change")), (field, change), "{diagnosis:?}");
        assert!(seen(&state, "copy-report"), "{diagnosis:?}");
    }
    let mut later = page(Diagnosis::TemporarilyUnavailable);
    later.password = Hidden::default();
    assert!(seen(&later, FIRST), "who comes back has to type it again");
}

#[test]
fn caps_lock_is_said_while_it_seems_to_be_on() {
    let (desk, journey) = (desk(), journey());
    let mut state = State::new(&journey, None);
    let said = |state: &State| iced_test::simulator(state.view(&desk, &journey)).find("Caps Lock seems to be on.").is_ok();
    let told = |state: &State, typed: &str| {
        let mut simulator = iced_test::simulator(state.view(&desk, &journey));
        simulator.click(iced_test::selector::id(FIRST)).unwrap();
        let _ = simulator.typewrite(typed);
        simulator.into_messages().filter(|message| matches!(message, Message::Caps(_))).collect::<Vec<_>>()
    };
    assert!(!said(&state) && told(&state, "a1").is_empty());
    let [Message::Caps(true)] = told(&state, "A")[..] else { panic!("not told") };
    state.update(Message::Caps(true), &desk, &journey);
    assert!(said(&state));
    assert!(matches!(told(&state, "a")[..], [Message::Caps(false)]));
}

#[test]
fn a_host_that_fits_replaces_its_server_as_if_it_were_typed() {
    let (desk, journey) = (desk(), journey());
    let mut state = State::new(&journey, None);
    let host = Host::parse("mail.example.org").unwrap();
    let Action::Replaced(servers) = state.update(Message::Fit(Protocol::Imap, host.clone()), &desk, &journey) else { panic!("kept") };
    assert_eq!((&servers[0].server.host, servers.len()), (&host, 3));
    assert_eq!(&servers[1..], &journey.servers()[1..]);
}

/// A journey whose servers take these, and a desk of an organisation with a client for `example.org`.
fn with_tokens(auth: &[AuthMethod]) -> (Desk, Journey) {
    let client =
        OAuthClient { issuer: "https://login.example.org".into(), client_id: "mailwright".into(), client_secret: None, scopes: Vec::new() };
    let organisation = Organisation {
        name: "Example AG".into(),
        logo: None,
        language: None,
        domains: vec![Address::parse("a@example.org").unwrap().domain().clone()],
        servers: None,
        clients: crate::organisation::clients(None),
        help: None,
        oauth2: Some(client),
    };
    let mut journey = journey();
    let servers = journey.servers().iter().map(|found| Entered(Server { auth: auth.to_vec(), ..found.server.clone() }).into());
    journey.set_servers(servers.collect());
    (desk().prepared(Some(Arc::new(organisation)), None), journey)
}

#[test]
fn the_browser_comes_first_where_it_is_taken_and_somebody_is_registered() {
    use AuthMethod::{OAuth2, PasswordCleartext};
    let first = |desk: &Desk, journey: &Journey| State::new(journey, None).footer(desk, journey);
    let (desk, both) = with_tokens(&[OAuth2, PasswordCleartext]);
    let footer = first(&desk, &both);
    assert!(matches!((footer.next, footer.aside), (Ok(Message::Browse), Some((_, Message::ByPassword(true))))));
    let (_, only) = with_tokens(&[OAuth2]);
    let footer = first(&desk, &only);
    assert!(matches!((footer.next, footer.aside), (Ok(Message::Browse), Some((_, Message::Skip)))), "a password is of no use");
    let (_, password) = with_tokens(&[PasswordCleartext]);
    assert!(first(&desk, &password).next.is_err(), "a password is asked for");
    let nobody = crate::wizard::shell::tests::desk();
    assert!(matches!(first(&nobody, &only).next, Ok(Message::Skip)), "the mail program will ask");
    assert!(first(&nobody, &both).next.is_err());
    let mut other = both.clone();
    other.set_address(Address::parse("anna@example.net").unwrap());
    other.set_servers(both.servers().to_vec());
    assert!(first(&desk, &other).next.is_err(), "an organisation's client is for its own addresses");
}

#[test]
fn a_sign_in_in_the_browser_shows_its_page_can_be_stopped_and_says_why_it_failed() {
    let (desk, journey) = with_tokens(&[AuthMethod::OAuth2]);
    let mut state = State::new(&journey, None);
    assert!(matches!(state.update(Message::Browse, &desk, &journey), Action::Run(_)));
    assert!(state.is_busy());
    let Work::Browsing { job, .. } = &state.work else { panic!("not browsing") };
    let ticket = job.ticket.clone();
    let url = HttpsUrl::parse("https://login.example.org/authorize?state=x").unwrap();
    state.update(Message::Browsed(ticket.clone(), Heard::Event(url.clone())), &desk, &journey);
    assert!(iced_test::simulator(state.view(&desk, &journey)).find(url.as_str()).is_ok());
    let failed = || Heard::Done(Box::new(Err(crate::oauth::SignInCause::Denied.into())));
    state.update(Message::Browsed(ticket.clone(), failed()), &desk, &journey);
    assert!(matches!(state.work, Work::NotSignedIn(_)));
    assert!(iced_test::simulator(state.view(&desk, &journey)).find("The sign-in was declined.").is_ok());
    assert!(matches!(state.footer(&desk, &journey).next, Ok(Message::Browse)), "it can be tried again");
    state.update(Message::Browse, &desk, &journey);
    state.update(Message::Stop, &desk, &journey);
    state.update(Message::Browsed(ticket, failed()), &desk, &journey);
    assert!(matches!(state.work, Work::Stopped), "a late answer changes nothing");
}
