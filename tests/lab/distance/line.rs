//! A long line: a network of its own from which the lab is a given round trip away.
//!
//! Its only way out is a TUN device. This program carries each packet from there to a second TUN device in the lab's own
//! network, and back, and holds it half the round trip on each way: no delay in the kernel (netem) is needed.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::panic::resume_unwind;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use nix::sched::{CloneFlags, unshare};

use crate::ground;

/// What the line cannot do without.
pub const NEEDED: &[&str] = &["/dev/net/tun"];

/// The longest packet.
const MTU: usize = 1500;

/// A line that stands.
pub struct Line {
    lost: Arc<Mutex<Vec<IpAddr>>>,
}

impl Line {
    /// From now on packets to just these addresses get lost.
    pub fn lose(&self, addresses: &[&str]) {
        *self.lost.lock().unwrap() = addresses.iter().map(|address| address.parse().unwrap()).collect();
    }
}

/// Does something `round_trip` away from the lab: what it connects to, and the programs it starts, go over a new line.
/// Each packet is told on standard error, if that is wanted, as it leaves (`>`) and as it arrives (`<`).
pub fn away<T: Send>(round_trip: Duration, told: bool, visit: impl FnOnce(&Line) -> T + Send) -> T {
    static LINES: AtomicU8 = AtomicU8::new(0);
    // Addresses of its own, so that what a server still sends to the last client does not reach this one.
    let number = LINES.fetch_add(1, Ordering::Relaxed) + 1;
    let addresses: [IpAddr; 2] =
        [Ipv4Addr::new(100, 64, 0, number).into(), Ipv6Addr::new(0x2001, 0xdb8, 0xffff, 0, 0, 0, 0, number.into()).into()];
    let far = End::new(&format!("far{number}"));
    far.leads_to(addresses.map(|address| address.to_string()));
    let visited = thread::scope(|scope| {
        // A network belongs to a thread and to what it starts; this one is given up with its thread.
        let visitor = scope.spawn(|| {
            unshare(CloneFlags::CLONE_NEWNET).expect("a network of its own");
            let near = End::new("near");
            ground::sh(&format!("ip link set lo up; ip addr add {} dev near; ip addr add {} dev near nodad", addresses[0], addresses[1]));
            near.leads_to(["default", "::/0"]);
            let lost = Arc::default();
            let (held, told) = (round_trip / 2, told.then(Instant::now));
            carry(&near, &far, Way { held, lost: Arc::clone(&lost), leaving: told, arriving: None });
            carry(&far, &near, Way { held, lost: Arc::default(), leaving: None, arriving: told });
            visit(&Line { lost })
        });
        visitor.join()
    });
    visited.unwrap_or_else(|panic| resume_unwind(panic))
}

/// An end of the line: a TUN device in the network of the thread that makes it, and drops it.
struct End {
    name: String,
    device: Arc<tun::Device>,
}

impl End {
    fn new(name: &str) -> Self {
        let mut settings = tun::Configuration::default();
        // Nothing but the device itself: `ip` does the rest.
        settings.tun_name(name).platform_config(|platform| {
            platform.ensure_root_privileges(false);
        });
        let device = tun::create(&settings).unwrap_or_else(|error| panic!("a TUN device: {error}"));
        // No packets of the kernel's own.
        ground::sh(&format!("ip link set {name} mtu {MTU} txqueuelen 10000 multicast off addrgenmode none up"));
        Self { name: name.to_owned(), device: Arc::new(device) }
    }

    fn leads_to<A: AsRef<str>>(&self, [v4, v6]: [A; 2]) {
        let (v4, v6, name) = (v4.as_ref(), v6.as_ref(), &self.name);
        ground::sh(&format!("ip route add {v4} dev {name}; ip -6 route add {v6} dev {name}"));
    }
}

impl Drop for End {
    fn drop(&mut self) {
        // Whoever waits for a packet from it learns that there is none to come, and ends.
        let _ = Command::new("ip").args(["link", "del", &self.name]).status();
    }
}

/// How packets are carried one way: held for how long, lost on the way to whom, and told since when.
struct Way {
    held: Duration,
    lost: Arc<Mutex<Vec<IpAddr>>>,
    leaving: Option<Instant>,
    arriving: Option<Instant>,
}

/// Carries packets one way until an end is gone.
fn carry(from: &End, to: &End, way: Way) {
    let Way { held, lost, leaving, arriving } = way;
    let (from, to) = (Arc::clone(&from.device), Arc::clone(&to.device));
    let (leave, arrive) = mpsc::channel::<(Instant, Vec<u8>)>();
    thread::spawn(move || {
        punctual();
        let mut packet = [0; MTU];
        while let Ok(length) = from.recv(&mut packet) {
            let (due, packet) = (Instant::now() + held, &packet[..length]);
            let is_lost = ends(packet).is_some_and(|(_, to)| lost.lock().unwrap_or_else(PoisonError::into_inner).contains(&to));
            tell(leaving, if is_lost { "> lost" } else { ">" }, packet);
            if !is_lost && leave.send((due, packet.to_vec())).is_err() {
                break;
            }
        }
    });
    thread::spawn(move || {
        punctual();
        for (due, packet) in arrive {
            thread::sleep(due.saturating_duration_since(Instant::now()));
            tell(arriving, "<", &packet);
            // What the other end does not take is lost, as on any line.
            let _ = to.send(&packet);
        }
    });
}

/// Whence a packet comes and where it goes.
fn ends(packet: &[u8]) -> Option<(IpAddr, IpAddr)> {
    let v4 = |at: usize| Some(IpAddr::from(<[u8; 4]>::try_from(packet.get(at..at + 4)?).ok()?));
    let v6 = |at: usize| Some(IpAddr::from(<[u8; 16]>::try_from(packet.get(at..at + 16)?).ok()?));
    match packet.first()? >> 4 {
        4 => Some((v4(12)?, v4(16)?)),
        6 => Some((v6(8)?, v6(24)?)),
        _ => None,
    }
}

/// Tells one packet: when, which way, from where to where, how long, and what of it can be read.
fn tell(since: Option<Instant>, sign: &str, packet: &[u8]) {
    let (Some(since), Some((from, to))) = (since, ends(packet)) else { return };
    // Neither has options here.
    let rest = &packet[if from.is_ipv4() { 20 } else { 40 }..];
    let [from_port, to_port] = [0, 2].map(|at| rest.get(at..at + 2).map_or(0, |port| u16::from_be_bytes([port[0], port[1]])));
    let letters = rest[rest.len().min(8)..].iter().map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '.' });
    let (ms, length) = (since.elapsed().as_secs_f64() * 1000.0, packet.len());
    eprintln!("{ms:9.1} {sign} {from} {from_port} {to} {to_port} {length} bytes {}", letters.take(64).collect::<String>());
}

/// This thread comes before all others when it has something to do, where that is allowed: the machine may be busy.
fn punctual() {
    let Ok(this) = fs::read_link("/proc/thread-self") else { return };
    let Some(this) = this.file_name() else { return };
    let _ = Command::new("chrt").args(["--fifo", "--pid", "10"]).arg(this).stderr(Stdio::null()).status();
}
