//! A part of a list, so that many machines can share one. Who is in which part follows from the address alone.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// More machines than anybody has.
const MOST: u32 = 10_000;

/// Part `number` of `of`, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl Shard {
    /// All of the list.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// Whether the row with this key belongs to it.
    pub(super) fn has(self, key: &Key) -> bool {
        let [a, b, c, d, ..] = key.0;
        u32::from_le_bytes([a, b, c, d]) % self.of == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (number, of) = text.split_once('/')?;
            Some(Self { number: number.trim().parse().ok()?, of: of.trim().parse().ok()? })
        };
        read().filter(|shard| (1..=shard.of).contains(&shard.number) && shard.of <= MOST).ok_or("K/N")
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

/// What stands for a row: all that is kept of it, so that a second one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key([u8; 16]);

impl Key {
    /// Of a text.
    pub fn of(text: &str) -> Self {
        let hash: [u8; 32] = Sha256::digest(text.as_bytes()).into();
        let mut key = [0; 16];
        key.copy_from_slice(&hash[..16]);
        Self(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_part_and_the_parts_are_alike() {
        let of = 7;
        let mut sizes = [0; 7];
        for row in 0..7000 {
            let key = Key::of(&row.to_string());
            let owners: Vec<u32> = (1..=of).filter(|number| Shard { number: *number, of }.has(&key)).collect();
            assert_eq!(owners.len(), 1);
            sizes[owners[0] as usize - 1] += 1;
        }
        assert!(sizes.iter().all(|size| (800..1200).contains(size)), "{sizes:?}");
    }

    #[test]
    fn only_parts_that_exist_are_read() {
        assert_eq!("3/4".parse(), Ok(Shard { number: 3, of: 4 }));
        for wrong in ["", "0/4", "5/4", "1", "1/0", "a/b", "1/2/3", "-1/2", "1/99999"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
