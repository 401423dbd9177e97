//! Widgets of our own, for what iced leaves out.

mod around;
pub mod caps;
pub mod focus;
mod group;
mod walk;
