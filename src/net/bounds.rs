//! How much of the outside is let in, and for how long. All bounds stand here.

use std::time::Duration;

/// The largest document read over HTTP, in bytes: over ten times the largest autoconfig file known.
pub const DOCUMENT: usize = 256 * 1024;

/// The longest line of a mail server, in bytes. Real ones stay below 8 KiB.
pub const LINE: usize = 64 * 1024;

/// The most a mail server may send in one test, in bytes: folder lists of large accounts are a tenth of it.
pub const CONVERSATION: usize = 4 * 1024 * 1024;

/// How many lines one answer may have.
pub const LINES: usize = 10_000;

/// How much of a server's own words is kept to be shown, in characters. Real ones stay below 300.
pub const WORDS: usize = 1000;

/// How many capabilities of a server are kept. Real ones stay below 60.
pub const CAPABILITIES: usize = 500;

/// How many marked folders, and how many namespaces of a kind, are kept. Real ones stay below 10.
pub const FOLDERS: usize = 30;

/// How much of the name of a folder is kept, in characters.
pub const NAME: usize = 200;

/// How much is fetched at most to see how fast the line is, in bytes.
pub const SAMPLE: usize = 256 * 1024;

/// How long that may take.
pub const SAMPLE_TIME: Duration = Duration::from_millis(1500);

/// Less than this says nothing about how fast the line is: it comes in one burst.
pub const SAMPLE_LEAST: usize = 16 * 1024;

/// How much of what a server sends first is kept to read its certificates from, in bytes. Real chains stay below 10 KiB.
pub const CHAIN: usize = 64 * 1024;

/// How many of the newest sent messages are looked at.
pub const SENT: u64 = 20;

/// How much is fetched of their heads at most, all together, in bytes.
pub const SENT_BYTES: usize = 32 * 1024;

/// How long that may take.
pub const SENT_TIME: Duration = Duration::from_millis(1500);

/// How many redirects are followed.
pub const REDIRECTS: usize = 5;

/// How long a connection to a web server may take to stand.
pub const WEB_CONNECT: Duration = Duration::from_secs(3);

/// How long one document may take, redirects included.
pub const FETCH: Duration = Duration::from_secs(5);

/// How long one DNS question may take, all servers and repetitions together.
pub const LOOKUP: Duration = Duration::from_secs(5);

/// How long the addresses of a name are kept.
pub const NAMES_KEPT: Duration = Duration::from_secs(60);

/// How long a connection may take to stand.
pub const CONNECT: Duration = Duration::from_secs(8);

/// How long a connection that stands already is kept for whoever wants to talk to the server. Servers wait a minute and more for a login.
pub const CONNECTION_KEPT: Duration = Duration::from_secs(15);

/// How many connections are kept: one for each protocol, and those of the address before.
pub const CONNECTIONS_KEPT: usize = 6;

/// How long a farewell may take.
pub const FAREWELL: Duration = Duration::from_secs(2);

/// The head start of an address over the next one (RFC 8305, section 8).
pub const HEAD_START: Duration = Duration::from_millis(250);

/// How long a form with a secret may take: a sign-in server looks things up before it answers.
pub const SUBMIT: Duration = Duration::from_secs(15);

/// How long a person may take on a sign-in page: typing, looking for a second device, reading.
pub const SIGN_IN: Duration = Duration::from_secs(300);

/// How many bytes a browser may ask with. A code and what comes along have below 4 KiB, cookies of other programs on this machine
/// may add some.
pub const REQUEST: usize = 32 * 1024;

/// How many header lines a browser may send. Real ones stay below 30.
pub const HEADERS: usize = 100;

/// How long a browser may take for its request, and for taking the answer. It sits on this machine, but likes to open
/// connections in advance.
pub const REQUEST_TIME: Duration = Duration::from_secs(5);

/// How many browsers are heard at the same time. Further ones wait.
pub const BROWSERS: usize = 16;
