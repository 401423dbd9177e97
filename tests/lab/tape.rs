//! The recorders: everything that passes between the product and a real server, byte for byte.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::town::Recorder;

/// What was heard on one connection.
#[derive(Debug, Clone, Default)]
pub struct Conversation {
    /// The host the client connected to.
    pub host: String,
    /// The port.
    pub port: u16,
    /// What the client sent.
    pub sent: Vec<u8>,
    /// What the server answered.
    pub answered: Vec<u8>,
}

/// All conversations of the lab, finished or not.
#[derive(Debug, Clone, Default)]
pub struct Tapes(Arc<Mutex<Vec<Arc<Mutex<Conversation>>>>>);

impl Tapes {
    /// Begins a conversation with `host`.
    pub fn begin(&self, host: &str, port: u16) -> Arc<Mutex<Conversation>> {
        let tape = Arc::new(Mutex::new(Conversation { host: host.to_owned(), port, ..Conversation::default() }));
        self.0.lock().unwrap().push(tape.clone());
        tape
    }

    /// The conversations with `host` so far.
    pub fn with(&self, host: &str) -> Vec<Conversation> {
        let all = self.0.lock().unwrap().clone();
        all.iter().map(|tape| tape.lock().unwrap().clone()).filter(|tape| tape.host == host).collect()
    }
}

/// Lets everything that comes to a recorder through to its server, and keeps it.
pub fn record(tapes: &Tapes, recorder: &'static Recorder) {
    let Recorder { host, address, server, ports } = recorder;
    for (port, behind) in *ports {
        let (tapes, listener) = (tapes.clone(), TcpListener::bind((*address, *port)).unwrap());
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let tape = tapes.begin(host, *port);
                // A server that does not listen on this port looks as if the recorder did not either: closed.
                let Ok(server) = TcpStream::connect((*server, *behind)) else { continue };
                pass(client.try_clone().unwrap(), server.try_clone().unwrap(), tape.clone(), |tape| &mut tape.sent);
                pass(server, client, tape, |tape| &mut tape.answered);
            }
        });
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, tape: Arc<Mutex<Conversation>>, side: fn(&mut Conversation) -> &mut Vec<u8>) {
    thread::spawn(move || {
        let mut buffer = [0; 16 * 1024];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            side(&mut tape.lock().unwrap()).extend_from_slice(&buffer[..read]);
            if to.write_all(&buffer[..read]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
        let _ = from.shutdown(Shutdown::Read);
    });
}
