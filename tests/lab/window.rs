//! The wizard in a real window: an X server of the lab's own, the built program without arguments, and a person made of
//! `xdotool`, who sees nothing but pictures of the screen and uses keyboard and mouse.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::lab::Lab;
use crate::product::environment;
use crate::trial::Test;

/// What the person needs.
const NEEDED: &[&str] = &["Xvfb", "xdotool", "import"];

/// The tests of the window.
pub fn tests() -> Vec<Test> {
    vec![Test::new("window::opens_and_takes_the_keyboard", opens).needing(NEEDED)]
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

    /// Opens the wizard: the product, without arguments, in `home`.
    pub fn open(&mut self, home: &Path) {
        let log = fs::File::create(self.pictures.join("wizard.log")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailwright"));
        environment(&mut command).env("DISPLAY", &self.display).env("HOME", home).current_dir(home);
        self.program = Some(command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn().expect("the wizard starts"));
        let found = self.tool("xdotool").args(["search", "--sync", "--onlyvisible", "--name", "Mailwright"]).output().unwrap();
        assert!(found.status.success(), "a window opens\n{}", self.log());
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

    /// Clicks at a place of the window.
    pub fn click(&self, x: u32, y: u32) {
        let (x, y) = (x.to_string(), y.to_string());
        assert!(self.tool("xdotool").args(["mousemove", &x, &y, "sleep", "0.1", "click", "1"]).status().unwrap().success());
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

    /// Whether the wizard is still there.
    pub fn is_running(&mut self) -> bool {
        self.program.as_mut().is_some_and(|program| program.try_wait().unwrap().is_none())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
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
    assert_ne!(before, after, "what is typed shows");
}
