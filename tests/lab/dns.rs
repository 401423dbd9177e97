//! Other DNS servers than the real one: what a machine may find itself behind, in a few lines each.

use std::collections::BTreeSet;
use std::net::{SocketAddr, UdpSocket};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use crate::town;

/// A DNS server that a machine may be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dns {
    /// It never answers.
    Dead,
    /// It says of every name that it does not exist, as some do that have lost their own connection.
    Denying,
    /// It has a fault of its own (SERVFAIL).
    Failing,
    /// Every host is the page where one signs in to the network.
    Portal,
    /// It leaves out what it does not know of, as old routers do: no EDNS, no signatures.
    Old,
    /// The real one, and it keeps what it is asked.
    Watched,
}

/// The names that [`Dns::Watched`] was asked for.
static WATCHED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The names that [`Dns::Watched`] was asked for so far.
pub fn watched() -> BTreeSet<String> {
    WATCHED.lock().unwrap().clone()
}

impl Dns {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Dead, Self::Denying, Self::Failing, Self::Portal, Self::Old, Self::Watched];

    /// Where it is.
    pub fn address(self) -> &'static str {
        match self {
            Self::Dead => town::SILENT,
            Self::Denying => "192.0.2.54",
            Self::Failing => "192.0.2.55",
            Self::Portal => "192.0.2.56",
            Self::Old => "192.0.2.57",
            Self::Watched => "192.0.2.58",
        }
    }

    fn answer(self, question: Question) -> Option<Vec<u8>> {
        match self {
            Self::Dead => None,
            Self::Denying => Some(question.reply(3, &[])),
            Self::Failing => Some(question.reply(2, &[])),
            Self::Portal if question.kind() == 1 => {
                let address: std::net::Ipv4Addr = town::PORTAL.parse().unwrap();
                // The name asked for, A, IN, for a minute, four bytes.
                Some(question.reply(0, &[&[0xC0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4][..], &address.octets()].concat()))
            }
            Self::Portal => Some(question.reply(0, &[])),
            Self::Old | Self::Watched => {
                if self == Self::Watched {
                    WATCHED.lock().unwrap().insert(question.name());
                }
                let server = UdpSocket::bind((town::CLIENT, 0)).unwrap();
                server.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
                server.send_to(&question.0, (town::DNS, 53)).ok()?;
                let mut answer = vec![0; 4096];
                let length = server.recv(&mut answer).ok()?;
                answer.truncate(length);
                Some(answer)
            }
        }
    }
}

/// A question as it came, without anything behind it.
struct Question(Vec<u8>);

impl Question {
    fn parse(packet: &[u8]) -> Option<Self> {
        let mut end = 12;
        while *packet.get(end)? != 0 {
            end += usize::from(packet[end]) + 1;
        }
        let mut question = packet.get(..end + 5)?.to_vec();
        // One question, and no records of any kind.
        question[4..12].copy_from_slice(&[0, 1, 0, 0, 0, 0, 0, 0]);
        Some(Self(question))
    }

    fn name(&self) -> String {
        let (mut name, mut at) = (String::new(), 12);
        while self.0[at] != 0 {
            let end = at + 1 + usize::from(self.0[at]);
            name.push_str(&String::from_utf8_lossy(&self.0[at + 1..end]));
            name.push('.');
            at = end;
        }
        name
    }

    fn kind(&self) -> u16 {
        u16::from_be_bytes([self.0[self.0.len() - 4], self.0[self.0.len() - 3]])
    }

    /// An answer with this code, and with `record` if it is not empty.
    fn reply(mut self, code: u8, record: &[u8]) -> Vec<u8> {
        self.0[2] |= 0x80;
        self.0[3] = 0x80 | code;
        self.0[7] = u8::from(!record.is_empty());
        self.0.extend_from_slice(record);
        self.0
    }
}

/// Starts all of them.
pub fn start() {
    for dns in Dns::ALL.into_iter().filter(|dns| *dns != Dns::Dead) {
        let socket = UdpSocket::bind((dns.address(), 53)).unwrap();
        thread::spawn(move || {
            let mut packet = [0; 4096];
            while let Ok((length, from)) = socket.recv_from(&mut packet) {
                let (socket, packet) = (socket.try_clone().unwrap(), packet[..length].to_vec());
                thread::spawn(move || say(&socket, dns, &packet, from));
            }
        });
    }
}

fn say(socket: &UdpSocket, dns: Dns, packet: &[u8], from: SocketAddr) {
    if let Some(answer) = Question::parse(packet).and_then(|question| dns.answer(question)) {
        // Whoever asked may have gone.
        let _ = socket.send_to(&answer, from);
    }
}
