//! Where each mail program is looked for: one row a program, its places for all systems together.
//!
//! A program without a client has no profile of its own yet; it is shown as installed, with its own words for typing in.

use super::Place::{AppPath, Bundle, Command, Desktop, Package, ProgramFile, StartMenu};
use super::Program;

/// Every program that is looked for, in the order they are shown.
pub const PROGRAMS: &[Program] = &[
    Program {
        id: "thunderbird",
        name: "Thunderbird",
        client: Some("thunderbird"),
        places: &[
            Command("thunderbird"),
            Command("thunderbird-esr"),
            Desktop("thunderbird"),
            Desktop("net.thunderbird.Thunderbird"),
            Desktop("org.mozilla.Thunderbird"),
            Desktop("org.mozilla.thunderbird"),
            Desktop("thunderbird_thunderbird"),
            Bundle("Thunderbird"),
            Bundle("Thunderbird ESR"),
            AppPath("thunderbird.exe"),
            ProgramFile("Mozilla Thunderbird/thunderbird.exe"),
            StartMenu("Thunderbird"),
            StartMenu("Mozilla Thunderbird"),
            Package("MozillaThunderbird.MZLA"),
        ],
    },
    Program { id: "apple-mail", name: "Mail", client: Some("apple"), places: &[Bundle("Mail")] },
    Program {
        id: "outlook",
        name: "Outlook",
        client: Some("outlook"),
        places: &[
            AppPath("OUTLOOK.EXE"),
            ProgramFile("Microsoft Office/root/Office16/OUTLOOK.EXE"),
            StartMenu("Outlook"),
            StartMenu("Outlook (classic)"),
        ],
    },
    Program { id: "mac-outlook", name: "Outlook", client: None, places: &[Bundle("Microsoft Outlook")] },
    Program { id: "new-outlook", name: "Outlook for Windows", client: None, places: &[Package("Microsoft.OutlookForWindows")] },
    Program {
        id: "evolution",
        name: "Evolution",
        client: Some("evolution"),
        places: &[Command("evolution"), Desktop("org.gnome.Evolution"), Desktop("evolution")],
    },
    Program { id: "geary", name: "Geary", client: Some("geary"), places: &[Command("geary"), Desktop("org.gnome.Geary")] },
    Program {
        id: "kmail",
        name: "KMail",
        client: Some("kmail"),
        places: &[Command("kmail"), Command("kontact"), Desktop("org.kde.kmail2"), Desktop("org.kde.kontact")],
    },
    Program {
        id: "claws",
        name: "Claws Mail",
        client: Some("claws"),
        places: &[
            Command("claws-mail"),
            Desktop("claws-mail"),
            Desktop("org.claws_mail.Claws-Mail"),
            ProgramFile("Claws Mail/claws-mail.exe"),
            StartMenu("Claws-Mail"),
        ],
    },
    Program { id: "neomutt", name: "NeoMutt", client: Some("neomutt"), places: &[Command("neomutt"), Desktop("neomutt")] },
    Program { id: "mutt", name: "Mutt", client: Some("neomutt"), places: &[Command("mutt"), Desktop("mutt")] },
];
