//! Situations (stub).
use crate::trial::Test;
/// All.
pub fn tests() -> Vec<Test> {
    vec![]
}
