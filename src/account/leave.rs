//! What becomes of mail on the server once POP3 has fetched it.

use std::num::NonZeroU16;

/// How long POP3 leaves mail that it has fetched on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Leave {
    /// For good: what came is not lost with the computer.
    #[default]
    Ever,
    /// For so many days.
    Days(NonZeroU16),
    /// Not at all: it is taken off as soon as it was fetched.
    Never,
}

impl Leave {
    /// What people are offered.
    pub const OFFERED: [Self; 3] = [Self::Ever, Self::Days(FORTNIGHT), Self::Never];

    /// For `days`; none of them is not at all.
    #[must_use]
    pub fn for_days(days: u16) -> Self {
        NonZeroU16::new(days).map_or(Self::Never, Self::Days)
    }

    /// The number of days, where there is one.
    #[must_use]
    pub fn days(self) -> Option<u16> {
        match self {
            Self::Days(days) => Some(days.get()),
            Self::Ever | Self::Never => None,
        }
    }

    /// Whether a copy stays at all.
    #[must_use]
    pub fn keeps(self) -> bool {
        self != Self::Never
    }

    /// The contract's word, without the number.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ever => "ever",
            Self::Days(_) => "days",
            Self::Never => "never",
        }
    }
}

/// Long enough for a holiday.
const FORTNIGHT: NonZeroU16 = NonZeroU16::MIN.saturating_add(13);
