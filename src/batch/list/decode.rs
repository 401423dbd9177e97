//! How the letters of a list are written, seen from its bytes, and the same as UTF-8 while it is read.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use zeroize::Zeroize;

/// How much of the beginning is kept to be looked at.
const HEAD: usize = 4096;

/// What was seen so far of a list's bytes.
pub(super) struct Look {
    head: Vec<u8>,
    utf8: Decoder,
    is_utf8: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { head: Vec::new(), utf8: UTF_8.new_decoder_without_bom_handling(), is_utf8: true }
    }
}

impl Look {
    /// Looks at the next bytes.
    pub fn at(&mut self, bytes: &[u8]) {
        let missing = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..missing]);
        if self.is_utf8 {
            let mut decoded = vec![0; self.utf8.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len() * 3 + 16)];
            let (result, ..) = self.utf8.decode_to_utf8_without_replacement(bytes, &mut decoded, false);
            self.is_utf8 = !matches!(result, DecoderResult::Malformed(..));
            decoded.zeroize();
        }
    }

    /// The beginning.
    pub fn head(&self) -> &[u8] {
        &self.head
    }

    /// A byte order mark decides; without one, zeros in every second byte are UTF-16, and what is no UTF-8 is what Excel writes in
    /// western Europe.
    pub fn encoding(&self) -> &'static Encoding {
        if let Some((encoding, _)) = Encoding::for_bom(&self.head) {
            return encoding;
        }
        let zeros = |from: usize| self.head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count() * 4 > self.head.len();
        match (zeros(0), zeros(1), self.is_utf8) {
            (true, false, _) => UTF_16BE,
            (false, true, _) => UTF_16LE,
            (.., true) => UTF_8,
            _ => WINDOWS_1252,
        }
    }
}

/// A list as UTF-8, without its byte order mark.
pub(in crate::batch) struct Decoded<R> {
    from: R,
    decoder: Decoder,
    raw: Vec<u8>,
    out: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub fn new(from: R, encoding: &'static Encoding) -> Self {
        Self { from, decoder: encoding.new_decoder(), raw: vec![0; 8192], out: Vec::new(), given: 0, ended: false }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.given == self.out.len() {
            if self.ended {
                return Ok(0);
            }
            let read = self.from.read(&mut self.raw)?;
            self.ended = read == 0;
            self.out.resize(self.decoder.max_utf8_buffer_length(read).unwrap_or(read * 3 + 16), 0);
            let (_, _, written, _) = self.decoder.decode_to_utf8(&self.raw[..read], &mut self.out, self.ended);
            self.out.truncate(written);
            self.given = 0;
        }
        let some = to.len().min(self.out.len() - self.given);
        to[..some].copy_from_slice(&self.out[self.given..self.given + some]);
        self.given += some;
        Ok(some)
    }
}

impl<R> Drop for Decoded<R> {
    /// There may be passwords in a list.
    fn drop(&mut self) {
        self.raw.zeroize();
        self.out.zeroize();
    }
}
