//! The recorders: everything that passes between the product and a real server, byte for byte.

use std::io::{Read, Write};
use std::net::{IpAddr, Shutdown, TcpListener, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::town::Recorder;

/// What was heard on one connection.
#[derive(Debug, Clone, Default)]
pub struct Conversation {
    /// The address the client connected to.
    pub address: Option<IpAddr>,
    /// The port.
    pub port: u16,
    /// What the client sent, as it was on the way.
    pub sent: Vec<u8>,
    /// What the client said within TLS, as far as the server tells.
    pub inside: Vec<u8>,
    /// How often the client said who it is, as far as the server counts.
    pub logins: usize,
    /// What the server answered.
    pub answered: Vec<u8>,
}

/// All conversations of the lab, finished or not.
#[derive(Debug, Clone, Default)]
pub struct Tapes(Arc<Mutex<Vec<Arc<Mutex<Conversation>>>>>);

impl Tapes {
    /// Begins a conversation with somebody who has connected.
    pub fn begin(&self, client: &TcpStream) -> Arc<Mutex<Conversation>> {
        let here = client.local_addr().ok();
        let (address, port) = (here.map(|here| here.ip()), here.map_or(0, |here| here.port()));
        let tape = Arc::new(Mutex::new(Conversation { address, port, ..Conversation::default() }));
        self.0.lock().unwrap().push(tape.clone());
        tape
    }

    /// The conversations with `host` at `port` so far, under whichever name it was called.
    pub fn at(&self, host: &str, port: u16) -> Vec<Conversation> {
        let addresses: Vec<IpAddr> = (host, port).to_socket_addrs().into_iter().flatten().map(|address| address.ip()).collect();
        let all = self.0.lock().unwrap().clone();
        let all = all.iter().map(|tape| tape.lock().unwrap());
        all.filter(|tape| tape.port == port && tape.address.is_some_and(|address| addresses.contains(&address)))
            .map(|tape| tape.clone())
            .collect()
    }
}

/// Lets everything that comes to a recorder through to its server, and keeps it.
pub fn record(tapes: &Tapes, recorder: &Recorder) {
    let Recorder { address, server, ports, .. } = recorder;
    for (port, behind) in *ports {
        let (tapes, listener) = (tapes.clone(), TcpListener::bind((address.as_str(), *port)).unwrap());
        let server = *server;
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let tape = tapes.begin(&client);
                // A server that does not listen on this port looks as if the recorder did not either: closed.
                let Ok(server) = TcpStream::connect((server, *behind)) else { continue };
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
