//! Writes what a package holds about the command line, from its one definition: man pages in every language, and completions.
//! `cargo run --example papers -- FOLDER`; `packaging/build` does.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use clap_complete::{Shell, generate};
use mailwright::command::described;
use mailwright::text::{Language, Words};

/// Where each shell looks, below the folder of shared files.
const COMPLETIONS: &[(Shell, &str)] = &[
    (Shell::Bash, "bash-completion/completions/mailwright"),
    (Shell::Zsh, "zsh/vendor-completions/_mailwright"),
    (Shell::Fish, "fish/vendor_completions.d/mailwright.fish"),
];

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or_else(|| io::Error::other("papers FOLDER"))?;
    for language in Language::ALL {
        let tag = if language == Language::default() { "" } else { language.tag() };
        man_pages(language, &folder.join("man").join(tag).join("man1"))?;
    }
    for (shell, place) in COMPLETIONS {
        let path = folder.join(place);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        generate(*shell, &mut described(&Words::of(Language::default())), "mailwright", &mut fs::File::create(path)?);
    }
    Ok(())
}

/// One for the program, and one for each command.
fn man_pages(language: Language, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(described(&Words::of(language)), folder)
}
