//! Taking back what was written, on disks that are full or cannot be written: all of it, or nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lab::Lab;
use crate::product::environment;
use crate::trial::Test;

/// The tests of it.
pub fn tests() -> Vec<Test> {
    vec![
        Test::new("undo::a_full_disk_leaves_what_was_there_and_is_undone_once_there_is_room", full),
        Test::new("undo::a_disk_that_cannot_be_written_is_left_as_it_is", read_only),
    ]
}

/// A script on a small disk of its own at `$disk`, with `$out` on it and a home elsewhere; `written` and `undo` are the product's.
fn script(directory: &Path, lines: &str) -> String {
    let home = directory.join("home");
    fs::create_dir_all(&home).unwrap();
    fs::create_dir_all(directory.join("disk")).unwrap();
    let program = env!("CARGO_BIN_EXE_mailwright");
    let head = format!(
        "disk={disk}; out=$disk/out; mount -t tmpfs -o size=512k small $disk
        written() {{ {program} export anna@example.org --to sheet --out $out --force --server imap://imap.example.org \
            --server smtp://smtp.example.org \"$@\" >/dev/null 2>&1; }}
        undo() {{ {program} undo --json \"$@\" 2>&1 | sed -n 's/.*\"\\(outcome\\|code\\)\": \"\\([a-z-]*\\)\".*/\\2/p'; }}
        fill() {{ dd if=/dev/zero of=$disk/filled bs=1k 2>/dev/null || true; }}
        look() {{ cat $out/*.html | cksum; ls -A $out; }}\n",
        disk = directory.join("disk").display()
    );
    let mut command = Command::new("unshare");
    environment(&mut command).env("HOME", &home).args(["--mount", "sh", "-c"]).arg(head + lines);
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

fn directory(lab: &Lab, name: &str) -> PathBuf {
    lab.directory(name)
}

fn full(lab: &Lab) {
    let said = script(
        &directory(lab, "undo-full"),
        "mkdir $out; written; look >$HOME/first; written --name Anna; look >$HOME/second; cmp -s $HOME/first $HOME/second && echo same
        fill; written --name Berta && echo replaced; look | cmp - $HOME/second && echo kept
        undo; look | cmp - $HOME/second && echo kept
        rm $disk/filled; undo; look | cmp - $HOME/first && echo back
        undo; ls -A $out | wc -l; undo",
    );
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines, ["kept", "not-written", "kept", "undone", "back", "undone", "0", "nothing"], "{said}");
}

fn read_only(lab: &Lab) {
    let said = script(
        &directory(lab, "undo-read-only"),
        "written; written --name Anna; look >$HOME/second
        mount -o remount,ro $disk; undo; look | cmp - $HOME/second && echo kept
        written --name Berta && echo replaced; look | cmp - $HOME/second && echo kept
        mount -o remount,rw $disk; undo; undo; ls -A $disk | wc -l",
    );
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines, ["not-written", "kept", "kept", "undone", "undone", "0"], "{said}");
}
