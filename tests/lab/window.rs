//! The wizard in a real window: an X server of the lab's own, the built program without arguments, and a person made of
//! `xdotool`, who sees nothing but pictures of the screen and uses keyboard and mouse.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::lab::{Lab, Log};
use crate::product::environment;
use crate::town::PASSWORD;
use crate::trial::Test;
use crate::{search, way};

/// What the person needs.
const NEEDED: &[&str] = &["Xvfb", "xdotool", "import"];

/// And what the written profile is tried with.
const DRIVEN: &[&str] = &["Xvfb", "xdotool", "import", "neomutt", "script"];

/// The tests of the window.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("window::opens_and_takes_the_keyboard", opens).needing(NEEDED),
        Test::new("window::from_an_address_to_a_profile_by_keyboard_and_mouse", drive).needing(DRIVEN),
        Test::new("window::a_password_does_not_show", password_is_hidden).needing(NEEDED),
    ]
}

/// A screen, and the product's window on it.
pub struct Screen {
    display: String,
    server: Child,
    program: Option<Child>,
    pictures: PathBuf,
    taken: usize,
}

impl Screen {
    /// A new screen. The X server chooses its number, so that none in use is taken.
    pub fn new(lab: &Lab, name: &str) -> Self {
        let mut command = Command::new("Xvfb");
        environment(&mut command).args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb starts");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb names its display");
        Self { display: format!(":{}", number.trim()), server, program: None, pictures: lab.directory(name), taken: 0 }
    }

    fn tool(&self, program: &str) -> Command {
        let mut command = Command::new("timeout");
        environment(&mut command).env("DISPLAY", &self.display).args(["30", program]);
        command
    }

    /// Opens the wizard: the product, without arguments, in `home`. The only mail program that it finds is NeoMutt, whatever else is
    /// installed where the tests run.
    pub fn open(&mut self, home: &Path) {
        let programs = self.pictures.join("programs");
        fs::create_dir_all(&programs).unwrap();
        let _ = std::os::unix::fs::symlink("/usr/bin/neomutt", programs.join("neomutt"));
        let log = fs::File::create(self.pictures.join("wizard.log")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailwright"));
        environment(&mut command).env("DISPLAY", &self.display).env("HOME", home).current_dir(home);
        command.env("PATH", &programs).env("XDG_DATA_DIRS", &programs);
        self.program = Some(command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn().expect("the wizard starts"));
        let found = self.tool("xdotool").args(["search", "--sync", "--onlyvisible", "--name", "Mailwright"]).output().unwrap();
        assert!(found.status.success(), "a window opens\n{}", self.log());
        // Without a window manager nobody gives the window the keyboard.
        let window = String::from_utf8_lossy(&found.stdout).trim().to_owned();
        assert!(self.tool("xdotool").args(["windowfocus", "--sync", &window]).status().unwrap().success());
        self.wait_until_drawn();
    }

    /// What the wizard wrote to its terminal.
    pub fn log(&self) -> String {
        fs::read_to_string(self.pictures.join("wizard.log")).unwrap_or_default()
    }

    /// Presses keys, by their X names: `Tab`, `Return`, `alt+n`.
    pub fn press(&self, keys: &str) {
        assert!(
            self.tool("xdotool").args(["key", "--clearmodifiers", "--delay", "40"]).args(keys.split(' ')).status().unwrap().success(),
            "{keys}"
        );
    }

    /// Types a text.
    pub fn type_text(&self, text: &str) {
        assert!(self.tool("xdotool").args(["type", "--delay", "25", text]).status().unwrap().success());
    }

    /// Clicks the button that leads on, which stands in the lower right corner of every page.
    pub fn click_next(&self) {
        let said = self
            .tool("xdotool")
            .args(["search", "--onlyvisible", "--name", "Mailwright", "getwindowgeometry", "--shell"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let number = |name: &str| {
            said.lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix('=')?.parse::<i32>().ok())
                .unwrap_or_else(|| panic!("{name}: {said}"))
        };
        let (x, y) = (number("X") + number("WIDTH") - 110, number("Y") + number("HEIGHT") - 32);
        assert!(
            self.tool("xdotool")
                .args(["mousemove", &x.to_string(), &y.to_string(), "sleep", "0.1", "click", "1"])
                .status()
                .unwrap()
                .success()
        );
    }

    /// Takes a picture and gives its file.
    pub fn picture(&mut self, what: &str) -> PathBuf {
        self.taken += 1;
        let file = self.pictures.join(format!("{:02}-{what}.png", self.taken));
        let done = self.tool("import").args(["-window", "root"]).arg(&file).status().unwrap();
        assert!(done.success(), "a picture is taken");
        file
    }

    /// How many different colours the screen shows.
    fn colours(&mut self) -> usize {
        let picture = self.pictures.join("now.png");
        self.tool("import").args(["-window", "root"]).arg(&picture).status().unwrap();
        let output = self.tool("identify").args(["-format", "%k"]).arg(&picture).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().parse().unwrap_or(0)
    }

    fn wait_until_drawn(&mut self) {
        let give_up = Instant::now() + Duration::from_secs(30);
        // A page with letters on it has many shades.
        while self.colours() < 16 {
            assert!(Instant::now() < give_up, "the window stays empty\n{}", self.log());
            thread::sleep(Duration::from_millis(200));
        }
    }

    /// Waits until the screen has not changed for a while.
    pub fn settle(&mut self) {
        let give_up = Instant::now() + Duration::from_secs(30);
        let mut last = Vec::new();
        loop {
            let picture = self.pictures.join("now.png");
            self.tool("import").args(["-window", "root", "-depth", "8"]).arg(&picture).status().unwrap();
            let pixels = self.tool("convert").arg(&picture).arg("rgb:-").output().unwrap().stdout;
            if pixels == last {
                return;
            }
            assert!(Instant::now() < give_up, "the screen never rests");
            last = pixels;
            thread::sleep(Duration::from_millis(400));
        }
    }

    /// What the screen looks like in the course of two seconds: with the cursor, and without.
    fn views(&mut self, what: &str) -> Vec<Vec<u8>> {
        self.settle();
        let mut views = Vec::new();
        for _ in 0..8 {
            let picture = self.picture(what);
            views.push(self.tool("convert").arg(&picture).arg("rgb:-").output().unwrap().stdout);
            thread::sleep(Duration::from_millis(150));
        }
        views
    }

    /// Whether the wizard is still there.
    pub fn is_running(&mut self) -> bool {
        self.program.as_mut().is_some_and(|program| program.try_wait().unwrap().is_none())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if thread::panicking() {
            // What the person saw, for whoever mends it; the lab's own files end with the lab.
            let _ = Command::new("cp").arg("-r").arg(&self.pictures).arg(env!("CARGO_TARGET_TMPDIR")).status();
        }
        for child in self.program.iter_mut().chain([&mut self.server]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn opens(lab: &Lab) {
    let mut screen = Screen::new(lab, "window-opens");
    let home = lab.directory("window-home");
    screen.open(&home);
    screen.settle();
    let before = fs::read(screen.picture("opened")).unwrap();
    screen.type_text("wanda@auto.example");
    screen.settle();
    let after = fs::read(screen.picture("typed")).unwrap();
    assert!(screen.is_running(), "{}", screen.log());
    assert!(before != after, "what is typed shows");
}

/// The whole way as a person goes it, on servers that are real: little room on the server, so POP3 is the answer.
fn drive(lab: &Lab) {
    let address = "wanda@auto.example";
    let mut screen = Screen::new(lab, "window-drive");
    let home = lab.directory("drive-home");
    screen.open(&home);
    screen.settle();
    screen.picture("address");
    screen.type_text(address);
    screen.press("Return");
    screen.settle();
    screen.picture("settings");
    screen.click_next();
    screen.settle();
    screen.type_text(PASSWORD);
    screen.settle();
    screen.picture("password");
    assert_eq!(lab.logged(Log::Dovecot, &[address], 0).len(), 0, "nothing was sent before the button was pressed");
    screen.press("Return");
    for service in ["imap-login", "pop3-login"] {
        let logins = lab.logged(Log::Dovecot, &[service, &format!("Login: user=<{address}>")], 1);
        assert_eq!(logins.len(), 1, "{service}: {logins:#?}");
    }
    screen.settle();
    screen.picture("tested");
    screen.click_next();
    screen.settle();
    // The second question, and from its last answer round to its first: little room, yes.
    screen.press("Tab Tab Right");
    screen.settle();
    screen.picture("questions");
    screen.click_next();
    screen.settle();
    screen.picture("advice");
    screen.press("Return");
    screen.settle();
    // NeoMutt is the first program, for it is installed here.
    screen.press("Tab space");
    screen.settle();
    screen.picture("clients");
    screen.click_next();
    screen.settle();
    screen.picture("done");

    let written = written_below(&home);
    let profile = written.iter().find(|file| file.extension().is_some_and(|extension| extension == "muttrc"));
    let profile = profile.unwrap_or_else(|| panic!("no profile for neomutt among {written:?}\n{}", screen.log()));
    search::assert_files_free_of(PASSWORD, &home);
    search::assert_free_of(PASSWORD, &[("what the wizard said in its terminal", screen.log().as_bytes())]);
    way::neomutt_works(lab, address, "pop3", profile);
}

fn written_below(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(written_below(&path)) } else { files.push(path) }
    }
    files
}

/// Two passwords of one length look the same; two of different lengths do not, or the picture would prove nothing.
fn password_is_hidden(lab: &Lab) {
    let mut screen = Screen::new(lab, "window-password");
    screen.open(&lab.directory("password-home"));
    screen.settle();
    screen.type_text("anna@srv.example");
    screen.press("Return");
    screen.settle();
    screen.press("Return");
    screen.settle();
    screen.type_text("ABCDEFGHIJ");
    let first = screen.views("first");
    screen.press("ctrl+a BackSpace");
    screen.type_text("lmnopqrstu");
    let second = screen.views("second");
    screen.type_text("vw");
    let longer = screen.views("longer");
    let alike = |some: &[Vec<u8>], others: &[Vec<u8>]| some.iter().any(|view| others.contains(view));
    assert!(alike(&first, &second), "two passwords of one length look different");
    assert!(!alike(&second, &longer), "the field was not seen at all");
}
