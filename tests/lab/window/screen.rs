//! A screen of its own, the built program in a window on it, and the hands of whoever sits before it.

use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::frame::Frame;
use crate::lab::Lab;
use crate::product::environment;

/// The window's usual size: it covers the screen.
const SIZE: &str = "860x680x24";
/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a window on a busy machine takes at most to answer what a hand does, if it answers at all.
const ANSWER: Duration = Duration::from_secs(2);

/// A screen, and the product's window on it.
pub struct Screen {
    display: String,
    server: Child,
    program: Option<Child>,
    pictures: PathBuf,
    taken: usize,
    /// What it showed before the hands did something.
    before: RefCell<Option<Frame>>,
}

/// What the product is opened with.
#[derive(Default)]
pub struct Opening<'a> {
    /// Its arguments.
    pub arguments: &'a [&'a str],
    /// The `resolv.conf` of the machine that it runs on, if it is another.
    pub resolver: Option<PathBuf>,
    /// A folder with further programs that it finds.
    pub programs: Option<&'a Path>,
}

impl Screen {
    /// A new screen. The X server chooses its number, so that none in use is taken.
    pub fn new(lab: &Lab, name: &str) -> Self {
        let pictures = lab.directory(name);
        let mut command = Command::new("Xvfb");
        environment(&mut command).args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-fbdir"]).arg(&pictures);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb starts");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb names its display");
        Self { display: format!(":{}", number.trim()), server, program: None, pictures, taken: 0, before: RefCell::default() }
    }

    fn hand(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("timeout");
        let done = environment(&mut command).env("DISPLAY", &self.display).args(["60", "xdotool"]).args(arguments).output().unwrap();
        assert!(done.status.success(), "xdotool {arguments:?}: {}\n{}", String::from_utf8_lossy(&done.stderr), self.log());
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    /// Opens the wizard, in `home`. The only mail program that it finds is NeoMutt, whatever else is installed where the tests run.
    pub fn open(&mut self, home: &Path, opening: &Opening<'_>) {
        let programs = self.pictures.join("programs");
        fs::create_dir_all(&programs).unwrap();
        let _ = std::os::unix::fs::symlink("/usr/bin/neomutt", programs.join("neomutt"));
        let log = fs::File::options().create(true).append(true).open(self.pictures.join("wizard.log")).unwrap();
        let program = env!("CARGO_BIN_EXE_mailwright");
        let mut command = match &opening.resolver {
            None => Command::new(program),
            Some(resolver) => {
                let mut command = Command::new("/usr/bin/unshare");
                let bind = "/usr/bin/mount --bind \"$0\" /etc/resolv.conf; exec \"$@\"";
                command.args(["--mount", "/bin/sh", "-ec", bind]).arg(resolver).arg(program);
                command
            }
        };
        environment(&mut command).env("DISPLAY", &self.display).env("HOME", home).current_dir(home).args(opening.arguments);
        let path = std::env::join_paths(std::iter::once(programs.as_path()).chain(opening.programs)).unwrap();
        command.env("PATH", path).env("XDG_DATA_DIRS", &programs);
        self.program = Some(command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn().expect("the wizard starts"));
        let window = self.hand(&["search", "--sync", "--onlyvisible", "--name", "Mailwright"]);
        // Without a window manager nobody gives the window the keyboard.
        self.hand(&["windowfocus", "--sync", &window]);
        self.until("the window stays empty", |screen| screen.look().is_drawn().then_some(()));
    }

    /// Closes the window from outside, as a crash would.
    pub fn end_program(&mut self) {
        if let Some(mut program) = self.program.take() {
            let _ = (program.kill(), program.wait());
        }
        self.until("the window stays", |screen| (!screen.look().is_drawn()).then_some(()));
    }

    /// What the wizard wrote to its terminal.
    pub fn log(&self) -> String {
        fs::read_to_string(self.pictures.join("wizard.log")).unwrap_or_default()
    }

    /// Whether the wizard is still there.
    pub fn is_running(&mut self) -> bool {
        self.program.as_mut().is_some_and(|program| program.try_wait().unwrap().is_none())
    }

    /// Does something that shows, sooner or later.
    fn act(&self, arguments: &[&str]) {
        self.before.replace(Some(self.look()));
        self.hand(arguments);
    }

    /// Presses keys, by their X names: `Tab`, `Return`, `alt+n`.
    pub fn press(&self, keys: &str) {
        let keys: Vec<&str> = ["key", "--clearmodifiers", "--delay", "30"].into_iter().chain(keys.split(' ')).collect();
        self.act(&keys);
    }

    /// Types a text.
    pub fn type_text(&self, text: &str) {
        self.act(&["type", "--delay", "20", text]);
    }

    /// Clicks so many times at one place.
    pub fn click(&self, (x, y): (usize, usize), times: usize) {
        let (x, y, times) = (x.to_string(), y.to_string(), times.to_string());
        // Away from there again: the pointer covers what is to be read next.
        self.act(&["mousemove", &x, &y, "sleep", "0.05", "click", "--repeat", &times, "--delay", "60", "1", "mousemove", "12", "340"]);
    }

    /// Turns the wheel over the page, so many clicks down, or up.
    pub fn turn_wheel(&self, clicks: isize) {
        let button = if clicks < 0 { "4" } else { "5" };
        self.act(&[
            "mousemove",
            "430",
            "340",
            "click",
            "--repeat",
            &clicks.unsigned_abs().to_string(),
            "--delay",
            "20",
            button,
            "mousemove",
            "12",
            "340",
        ]);
    }

    /// What it shows now.
    pub fn look(&self) -> Frame {
        Frame::of(&self.pictures.join("Xvfb_screen0"))
    }

    /// What it shows when it has changed, if it does, and has not changed any more for a moment.
    pub fn settle(&self) -> Frame {
        let mut last = self.look();
        if let Some(before) = self.before.take() {
            let give_up = Instant::now() + ANSWER;
            while last.is_alike(&before) && Instant::now() < give_up {
                thread::sleep(Duration::from_millis(30));
                last = self.look();
            }
        }
        self.until("the screen never rests", |screen| {
            thread::sleep(Duration::from_millis(150));
            let before = std::mem::replace(&mut last, screen.look());
            (before == last).then(|| before.clone())
        })
    }

    /// Tries until there is something.
    pub fn until<T>(&self, otherwise: &str, mut seen: impl FnMut(&Self) -> Option<T>) -> T {
        let give_up = Instant::now() + PATIENCE;
        loop {
            if let Some(seen) = seen(self) {
                return seen;
            }
            assert!(Instant::now() < give_up, "{otherwise}\n{}", self.log());
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Keeps a picture of what it shows.
    pub fn picture(&mut self, what: &str) -> Frame {
        self.taken += 1;
        let frame = self.look();
        frame.save(&self.pictures.join(format!("{:02}-{what}.png", self.taken)));
        frame
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if thread::panicking() {
            // What the person saw, for whoever mends it; the lab's own files end with the lab.
            self.picture("at-last");
            let _ = fs::remove_file(self.pictures.join("Xvfb_screen0"));
            let _ = Command::new("cp").arg("-r").arg(&self.pictures).arg(env!("CARGO_TARGET_TMPDIR")).status();
        }
        for child in self.program.iter_mut().chain([&mut self.server]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
