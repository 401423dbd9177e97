//! How fast a line is, from a bounded sample of mail that is thrown away as it comes.

use tokio::time::{Instant, timeout_at};

use super::attempt::{Attempt, Stop};
use crate::net::{Lines, bounds};

/// Reads an answer that has begun: `size` bytes of it, or up to the line that ends it where the size is not known. What came
/// of it is noted. `false` where the time was over before the end, so that the stream is in the midst of the answer.
pub(super) async fn take(attempt: &mut Attempt<'_>, lines: &mut Lines, size: Option<usize>) -> Result<bool, Stop> {
    let begun = Instant::now();
    let until = begun + bounds::SAMPLE_TIME;
    let (mut came, mut whole) = (0, false);
    while !whole && came < bounds::SAMPLE {
        let next = async {
            match size {
                Some(size) => lines.skim(size - came).await.map(|count| (count, came + count >= size)),
                None => lines.read().await.map(|line| (line.len() + 2, line == ".")),
            }
        };
        let Ok(part) = timeout_at(until, next).await else { break };
        let (count, is_last) = part?;
        (came, whole) = (came + count, is_last);
    }
    // The first bytes were a round trip on their way, which is what a small sample takes for the most part.
    let took = begun.elapsed() + attempt.round_trip.unwrap_or_default();
    let told = came >= bounds::SAMPLE_LEAST || (came > 0 && begun.elapsed() >= bounds::SAMPLE_TIME);
    if told && !took.is_zero() {
        let per_second = came as u128 * 1_000_000 / took.as_micros().max(1);
        attempt.bytes_per_second = u64::try_from(per_second).ok();
    }
    Ok(whole)
}
