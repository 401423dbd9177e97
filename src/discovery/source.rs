//! What a source can say. It reports; it never decides.

use super::Provider;
use crate::account::Found;

/// What a source names.
#[derive(Debug)]
pub(super) struct Answer {
    pub servers: Vec<Found>,
    pub provider: Option<Provider>,
    pub exchange: bool,
}

/// What a source says.
#[derive(Debug)]
pub(super) enum Said {
    Found(Answer),
    /// It knows nothing. With a technical word on how it said so.
    Nothing(String),
    /// It did not say anything that can be used. With a technical word on why.
    Failed(String),
}
