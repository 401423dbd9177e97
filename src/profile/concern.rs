//! What a person should know of a written profile, above all what of the account is not in it.

use serde::Serialize;

/// Something a person should know of a written profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// The format cannot say that POP3 is to leave mail on the server.
    NoLeaveOnServer,
    /// The format cannot say STARTTLS; the client decides it from the port.
    StarttlsByPort,
    /// The format has no place for the further names and addresses of the account.
    IdentitiesLeftOut,
    /// The format cannot say which folder is for what.
    FoldersLeftOut,
    /// The format has no place for the signature.
    SignatureLeftOut,
    /// The format has no place for calendars and address books.
    GroupwareLeftOut,
    /// The format cannot say for how many days POP3 leaves mail on the server: it stays there for good.
    LeaveDaysLeftOut,
    /// The program fetches mail and does nothing else.
    FetchesOnly,
    /// The program sends mail and does nothing else.
    SendsOnly,
    /// The program counts the days on the server from the date in the message, and would delete old mail at once: mail stays
    /// there for good.
    DaysCountedOtherwise,
    /// The program asks which folders are for what, because the server's folders are not known.
    FoldersUnknown,
    /// No profile of this kind was ever given to the program by this project.
    NotTriedWithClient,
    /// A command in the file fetches the password from where the system keeps it.
    PasswordByCommand,
    /// The file holds the password in clear.
    HoldsPassword,
    /// The client has no password to ask for: it opens the provider's sign-in page, if it can.
    BrowserSignIn,
    /// The settings were not proved by a login.
    Unproved,
}

impl Concern {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::NoLeaveOnServer,
        Self::StarttlsByPort,
        Self::IdentitiesLeftOut,
        Self::FoldersLeftOut,
        Self::SignatureLeftOut,
        Self::GroupwareLeftOut,
        Self::LeaveDaysLeftOut,
        Self::FetchesOnly,
        Self::SendsOnly,
        Self::DaysCountedOtherwise,
        Self::FoldersUnknown,
        Self::NotTriedWithClient,
        Self::PasswordByCommand,
        Self::HoldsPassword,
        Self::BrowserSignIn,
        Self::Unproved,
    ];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoLeaveOnServer => "no-leave-on-server",
            Self::StarttlsByPort => "starttls-by-port",
            Self::IdentitiesLeftOut => "identities-left-out",
            Self::FoldersLeftOut => "folders-left-out",
            Self::SignatureLeftOut => "signature-left-out",
            Self::GroupwareLeftOut => "groupware-left-out",
            Self::LeaveDaysLeftOut => "leave-days-left-out",
            Self::FetchesOnly => "fetches-only",
            Self::SendsOnly => "sends-only",
            Self::DaysCountedOtherwise => "days-counted-otherwise",
            Self::FoldersUnknown => "folders-unknown",
            Self::NotTriedWithClient => "not-tried-with-client",
            Self::PasswordByCommand => "password-by-command",
            Self::HoldsPassword => "holds-password",
            Self::BrowserSignIn => "browser-sign-in",
            Self::Unproved => "unproved",
        }
    }
}
